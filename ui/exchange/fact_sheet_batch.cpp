// SPDX-License-Identifier: Apache-2.0
#include "exchange/fact_sheet_batch.h"

#include <QTimer>

namespace atlas {

FactSheetBatch::FactSheetBatch(QVector<NodeId> nodes, Make make, QObject* parent)
    : QObject(parent), m_nodes(std::move(nodes)), m_make(std::move(make)) {}

void FactSheetBatch::start() { QTimer::singleShot(0, this, &FactSheetBatch::next); }

void FactSheetBatch::cancel() {
    if (m_over)
        return;
    m_cancelled = true;
    finish();
}

void FactSheetBatch::next() {
    if (m_over)
        return;
    if (m_made < count()) {
        if (auto made = m_make(m_nodes.at(m_made)); !made) {
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

void FactSheetBatch::finish() {
    if (m_over)
        return;
    m_over = true;
    Q_EMIT finished();
}

} // namespace atlas
