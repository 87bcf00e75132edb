// SPDX-License-Identifier: Apache-2.0
#include "export/step_batch.h"

#include <QTimer>

namespace atlas {

StepBatch::StepBatch(int count, Make make, QObject* parent)
    : QObject(parent), m_count(count), m_make(std::move(make)) {}

void StepBatch::start() { QTimer::singleShot(0, this, &StepBatch::next); }

void StepBatch::cancel() {
    if (m_over)
        return;
    m_cancelled = true;
    finish();
}

void StepBatch::next() {
    if (m_over)
        return;
    if (m_made < count()) {
        if (auto made = m_make(m_made); !made) {
            m_error = made.error();
            finish();
            return;
        }
        ++m_made;
        Q_EMIT progressed(m_made, count());
    }
    if (m_made == count())
        finish();
    else
        start();
}

void StepBatch::finish() {
    if (m_over)
        return;
    m_over = true;
    Q_EMIT finished();
}

} // namespace atlas
