// SPDX-License-Identifier: Apache-2.0
#include "session/reading_faults.h"

#include <QLoggingCategory>

#include <algorithm>

namespace atlas {

namespace {
constexpr int longestPause = 40; // looks; there are four a second
} // namespace

void ReadingFaults::setListeners(std::function<void(const Error&)> failed, std::function<void()> mended) {
    m_failed = std::move(failed);
    m_mended = std::move(mended);
}

void ReadingFaults::failed(const Reading& reading, const Error& error) {
    const bool isTold =
        std::any_of(m_open.cbegin(), m_open.cend(), [&](const auto& each) { return each.second == error.sentence; });
    m_open.insert_or_assign(reading, error.sentence);
    if (isTold)
        return;
    qWarning("Reading the portfolio failed: %s", qUtf8Printable(error.detail));
    if (m_failed)
        m_failed(error);
}

void ReadingFaults::close(const Reading& reading) {
    if (m_open.erase(reading) == 0 || !m_open.empty())
        return;
    m_pause = m_wait = 0;
    if (m_mended)
        m_mended();
}

QVector<qint64> ReadingFaults::open(Reading::Of of) const {
    QVector<qint64> ids;
    for (const auto& [reading, sentence] : m_open)
        if (reading.of == of)
            ids.append(reading.id);
    return ids;
}

bool ReadingFaults::isTimeToReadAgain() {
    if (m_open.empty() || --m_wait >= 0)
        return false;
    m_pause = std::min(m_pause * 2 + 1, longestPause);
    m_wait = m_pause;
    return true;
}

} // namespace atlas
