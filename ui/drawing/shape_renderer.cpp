// SPDX-License-Identifier: Apache-2.0
#include "drawing/shape_renderer.h"

#include <QtCharts/QAbstractAxis>

namespace atlas {

void ShapeRenderer::build(const ChartDescription&) {
    m_chart.removeAllSeries();
    for (QAbstractAxis* axis : m_chart.axes()) {
        m_chart.removeAxis(axis);
        axis->deleteLater();
    }
}

void ShapeRenderer::arrange(const ChartDescription& chart, const ChartStyle& style, const QRectF& area) {
    m_style = style;
    m_text.clear();
    m_marks.clear();
    m_rules.clear();
    m_areas.clear();
    m_bars.clear();
    m_plates.clear();
    m_strokes.clear();
    m_dots.clear();
    if (area.width() >= 1 && area.height() >= 1)
        place(chart, area);
}

void ShapeRenderer::addRule(QPointF from, QPointF to, Colour colour, qreal width) {
    m_rules.push_back({QPolygonF({from, to}), m_style.colour(colour), m_style.stroke(width), false});
}

void ShapeRenderer::addBar(const QRectF& rect, const QColor& colour, MarkStyle style) {
    m_bars.push_back({rect, colour, style});
}

void ShapeRenderer::addMark(int series, int point, const QRectF& rect, const QRectF& reach, const QString& text) {
    ChartMark mark{series, point, {}, {}, rect, false, false, text};
    mark.shape.addRect(reach);
    mark.outline.addRect(rect);
    m_marks.push_back(mark);
}

void ShapeRenderer::paintUnder(QPainter& painter) const {
    for (const Stroke& rule : m_rules) {
        painter.setPen(QPen(rule.colour, rule.width));
        painter.drawPolyline(rule.line);
    }
}

void ShapeRenderer::paintOver(QPainter& painter) const {
    const QColor surface = m_style.colour(Colour::Surface);
    painter.setPen(Qt::NoPen);
    for (const Area& area : m_areas) {
        painter.setBrush(area.colour);
        painter.drawPath(area.path);
    }
    for (const Bar& bar : m_bars)
        paintBar(painter, bar.rect, bar.colour, bar.style, m_style);
    for (const QRectF& plate : m_plates)
        painter.fillRect(plate, surface);
    for (const Stroke& stroke : m_strokes) {
        QPen pen(stroke.colour, stroke.width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
        if (stroke.dashed)
            pen.setDashPattern({3, 2});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(stroke.line);
    }
    for (const Dot& dot : m_dots)
        paintDot(painter, dot.centre, dot.colour, dot.open, m_style);
    m_text.paint(painter);
}

} // namespace atlas
