// SPDX-License-Identifier: Apache-2.0
#include "targets/pinned_header.h"

#include <QPainter>

namespace atlas {

PinnedHeader::PinnedHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) { setHighlightSections(false); }

void PinnedHeader::paintEvent(QPaintEvent* event) {
    QHeaderView::paintEvent(event);
    if (offset() == 0 || count() == 0)
        return;
    QPainter painter(viewport());
    const QRect pinned(0, 0, sectionSize(0), viewport()->height());
    painter.fillRect(pinned, palette().color(QPalette::Base));
    painter.setClipRect(pinned);
    paintSection(&painter, pinned, 0);
}

} // namespace atlas
