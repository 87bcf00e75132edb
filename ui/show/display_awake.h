// SPDX-License-Identifier: Apache-2.0
// Keeps the displays from sleeping while a show runs: asks the desktop's org.freedesktop.ScreenSaver. Where there is no
// such service nothing happens, and isKept() says so.
#pragma once

#include <QObject>
#include <QString>

namespace atlas {

class DisplayAwake : public QObject {
    Q_OBJECT
public:
    /// `connection`: the name of a connection to a bus, for tests; empty: the desktop's session bus.
    explicit DisplayAwake(const QString& connection = {}, QObject* parent = nullptr);
    ~DisplayAwake() override; ///< lets go

    void keep(const QString& reason); ///< asks; the answer comes later
    void release();
    [[nodiscard]] bool isKept() const { return m_kept; }

Q_SIGNALS:
    void answered(bool kept);

private:
    QString m_connection;
    bool m_wanted = false;
    bool m_kept = false;
    uint m_cookie = 0;
};

} // namespace atlas
