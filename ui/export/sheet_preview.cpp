// SPDX-License-Identifier: Apache-2.0
#include "export/sheet_preview.h"

#include "export/fact_sheet_page.h"

#include <QImage>
#include <QPainter>

#include <algorithm>

namespace atlas {

SheetPreview::SheetPreview(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumSize(160, 226); // in a small window a glance; the whole sheet is there at any size
}

QSize SheetPreview::sizeHint() const { return {496, 700}; }

void SheetPreview::setSheet(const FactSheet& sheet) {
    m_sheet = sheet;
    m_drawn = {};
    QStringList words;
    for (const SheetColumn& column : sheet.columns) {
        words.append(column.heading);
        for (const SheetFigure& figure : column.figures + column.targets)
            words.append(QStringLiteral("%1: %2 (%3)").arg(figure.label, figure.value, figure.detail()));
    }
    setAccessibleDescription(words.join(QLatin1Char('\n')));
    update();
}

void SheetPreview::setEdge(const QColor& edge) {
    m_edge = edge;
    update();
}

void SheetPreview::paintEvent(QPaintEvent* /*event*/) {
    if (m_sheet.columns.isEmpty())
        return;
    const QSizeF page = FactSheetPage::a4;
    const qreal scale = std::min(width() / page.width(), height() / page.height());
    const QSize shown = (page * scale).toSize();
    const qreal ratio = devicePixelRatioF();
    if (m_drawn.size() != shown * ratio) {
        m_drawn = QPixmap::fromImage(FactSheetPage(m_sheet).image(scale * ratio).scaled(shown * ratio));
        m_drawn.setDevicePixelRatio(ratio);
    }
    QPainter painter(this);
    const QRect place(QPoint((width() - shown.width()) / 2, (height() - shown.height()) / 2), shown);
    painter.drawPixmap(place.topLeft(), m_drawn);
    painter.setPen(m_edge);
    painter.drawRect(place.adjusted(0, 0, -1, -1));
}

} // namespace atlas
