// SPDX-License-Identifier: Apache-2.0
// How long a show has run: starts, stops, goes on, begins anew. The time comes from outside, so that a test can hold
// it.
#pragma once

#include <QString>

#include <functional>

namespace atlas {

class ShowClock {
public:
    using Now = std::function<qint64()>; ///< milliseconds, never backwards

    ShowClock();
    explicit ShowClock(Now now) : m_now(std::move(now)) {}

    void start(); ///< or goes on
    void pause();
    void reset(); ///< to nothing; goes on running where it ran
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] qint64 elapsed() const; ///< milliseconds
    [[nodiscard]] QString text() const;   ///< "4:07", "1:04:07"

private:
    Now m_now;
    bool m_running = false;
    qint64 m_since = 0;
    qint64 m_before = 0; ///< from earlier runs
};

} // namespace atlas
