// SPDX-License-Identifier: Apache-2.0
// Work that leaves the building, such as sheets and slides: one step a turn of the event loop, because drawing needs
// the window's thread, and the window answers meanwhile.
#pragma once

#include "domain/result.h"

#include <QObject>

#include <functional>
#include <optional>

namespace atlas {

class StepBatch : public QObject {
    Q_OBJECT
public:
    /// `make` makes one step's thing whole, counted from 0, or answers why it can't; what comes after it is then left.
    using Make = std::function<Result<void>(int)>;
    StepBatch(int count, Make make, QObject* parent);

    void start();
    void cancel(); ///< what is made stays

    [[nodiscard]] int made() const { return m_made; }
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }
    [[nodiscard]] bool isComplete() const { return !m_cancelled && !m_error; }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

Q_SIGNALS:
    void progressed(int made, int count);
    void finished(); ///< all made, cancelled or failed; once

private:
    void next();
    void finish();

    int m_count;
    Make m_make;
    int m_made = 0;
    bool m_cancelled = false;
    bool m_over = false;
    std::optional<Error> m_error;
};

} // namespace atlas
