// SPDX-License-Identifier: Apache-2.0
// What is tried out on the screen, such as while a slider is dragged: shown, and written nowhere.
#pragma once

#include <QPointer>

namespace atlas {

class Session;

/// Owned by whoever previews, from Session::preview(). Its end, a commit, or another preview ends it: then the targets
/// are again as they are stored.
class Preview {
public:
    Preview() = default; ///< of nothing
    Preview(Preview&& other) noexcept;
    Preview& operator=(Preview&& other) noexcept;
    Preview(const Preview&) = delete;
    Preview& operator=(const Preview&) = delete;
    ~Preview() { end(); }

    [[nodiscard]] bool isShown() const; ///< nothing has ended it yet
    void end();

private:
    friend class Session;
    Preview(Session& session, quint64 number);

    QPointer<Session> m_session;
    quint64 m_number = 0;
};

} // namespace atlas
