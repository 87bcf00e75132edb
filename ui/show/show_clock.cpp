// SPDX-License-Identifier: Apache-2.0
#include "show/show_clock.h"

#include <QElapsedTimer>

namespace atlas {

ShowClock::ShowClock() {
    QElapsedTimer timer;
    timer.start();
    m_now = [timer] { return timer.elapsed(); };
}

void ShowClock::start() {
    if (m_running)
        return;
    m_running = true;
    m_since = m_now();
}

void ShowClock::pause() {
    m_before = elapsed();
    m_running = false;
}

void ShowClock::reset() {
    m_before = 0;
    m_since = m_now();
}

qint64 ShowClock::elapsed() const { return m_before + (m_running ? m_now() - m_since : 0); }

QString ShowClock::text() const {
    const qint64 seconds = elapsed() / 1000;
    const auto two = [](qint64 number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    const QString rest = two(seconds % 60);
    return seconds < 3600 ? QStringLiteral("%1:%2").arg(seconds / 60).arg(rest)
                          : QStringLiteral("%1:%2:%3").arg(seconds / 3600).arg(two(seconds / 60 % 60), rest);
}

} // namespace atlas
