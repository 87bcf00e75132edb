// SPDX-License-Identifier: Apache-2.0
#include "targets/pinned_header.h"

#include <QPainter>

#include <algorithm>

namespace atlas {

PinnedHeader::PinnedHeader(int pinned, QWidget* parent) : QHeaderView(Qt::Horizontal, parent), m_pinned(pinned) {
    setHighlightSections(false);
}

int PinnedHeader::pinnedWidth() const {
    int width = 0;
    for (int section = 0; section < std::min(m_pinned, count()); ++section)
        width += sectionSize(section);
    return width;
}

void PinnedHeader::paintEvent(QPaintEvent* event) {
    QHeaderView::paintEvent(event);
    if (offset() == 0 || count() == 0)
        return;
    QPainter painter(viewport());
    const QRect pinned(0, 0, pinnedWidth(), viewport()->height());
    painter.fillRect(pinned, palette().color(QPalette::Base));
    painter.setClipRect(pinned);
    int left = 0;
    for (int section = 0; section < std::min(m_pinned, count()); ++section) {
        paintSection(&painter, QRect(left, 0, sectionSize(section), pinned.height()), section);
        left += sectionSize(section);
    }
}

} // namespace atlas
