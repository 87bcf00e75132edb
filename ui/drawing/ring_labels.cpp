// SPDX-License-Identifier: Apache-2.0
// What stands around a ring: labels with their lines to it, and the key below where groups have none.
#include "drawing/ring_renderer.h"

#include <QtMath>

#include <algorithm>
#include <cmath>

namespace atlas {

bool RingRenderer::placeLabels(const ChartDescription& chart, const QRectF& area, QPointF centre, qreal radius,
                               double shortest) {
    m_text.clear();
    m_leaders.clear();
    const QFont name = m_style.font(TypeStep::Small);
    const QFont strong = m_style.font(TypeStep::Small, QFont::DemiBold);
    const qreal lineHeight = QFontMetricsF(name).height();
    const qreal reach = m_style.px(16); // from the ring to its labels
    const qreal column = area.width() / 2 - radius - reach - m_style.px(4);
    if (column < m_style.px(40))
        return false;
    const bool two = chart.series.size() > 1;

    std::vector<Label> labels;
    const auto add = [&](const QString& text, const QString& value, double from, double span) {
        const double angle = from + span / 2;
        Label label;
        label.from = from;
        label.span = span;
        label.lines = wrapText(text, name, column);
        label.value = value;
        label.right = onCircle(centre, radius, angle).x() >= centre.x() - 0.001;
        label.wanted = onCircle(centre, radius + m_style.px(10), angle).y();
        label.height = lineHeight * static_cast<qreal>(label.lines.size() + (value.isEmpty() ? 0 : 1));
        label.widest = std::max(widestWord(text, name), QFontMetricsF(strong).horizontalAdvance(value));
        labels.push_back(label);
    };
    for (int s = 0; s < chart.series.size(); ++s) {
        const ChartSeries& series = chart.series[s];
        std::vector<Wedge> own;
        double from = 360, to = 0;
        for (const Wedge& wedge : m_wedges)
            if (wedge.series == s && wedge.point >= 0) {
                own.push_back(wedge);
                from = std::min(from, wedge.from);
                to = std::max(to, wedge.from + wedge.span);
            }
        const double least = two ? shortest : std::min(shortest, 16.0);
        const bool each = qDegreesToRadians(narrowest(s)) * radius >= m_style.px(least);
        if (each)
            for (const Wedge& wedge : own)
                add(series.points[wedge.point].label, series.points[wedge.point].valueText, wedge.from, wedge.span);
        else if (two)
            add(series.name, series.nameText, from, to - from);
    }

    bool fits = true;
    for (const bool right : {false, true}) {
        std::vector<Label*> side;
        for (Label& label : labels)
            if (label.right == right)
                side.push_back(&label);
        std::sort(side.begin(), side.end(), [](const Label* a, const Label* b) { return a->wanted < b->wanted; });
        const qreal gap = m_style.px(6);
        qreal next = area.top();
        for (Label* label : side) {
            label->top = std::max(label->wanted - label->height / 2, next);
            next = label->top + label->height + gap;
        }
        qreal limit = area.bottom();
        for (auto label = side.rbegin(); label != side.rend(); ++label) {
            (*label)->top = std::min((*label)->top, limit - (*label)->height);
            limit = (*label)->top - gap;
            fits = fits && (*label)->top >= area.top() - 1 && (*label)->widest <= column;
        }
    }
    for (const Label& label : labels) {
        const qreal edge = centre.x() + (label.right ? 1 : -1) * (radius + reach);
        const QRectF box = label.right ? QRectF(edge, label.top, area.right() - edge, label.height)
                                       : QRectF(area.left(), label.top, edge - area.left(), label.height);
        const Qt::Alignment side = label.right ? Qt::AlignLeft : Qt::AlignRight;
        m_text.add(label.lines, name, m_style.colour(Colour::Text), box, side | Qt::AlignTop);
        if (!label.value.isEmpty())
            m_text.add(label.value, strong, m_style.colour(Colour::Text), box, side | Qt::AlignBottom);
        const qreal end = edge - (label.right ? 1 : -1) * m_style.px(4);
        const qreal middle = label.top + std::min(label.height, lineHeight) / 2;
        // From the place of the mark that is nearest to the label.
        const QPointF way = QPointF(end, middle) - centre;
        double angle = qRadiansToDegrees(std::atan2(way.x(), -way.y()));
        const double pad = std::min(label.span / 2, 4.0), middleAngle = label.from + label.span / 2;
        while (angle < middleAngle - 180)
            angle += 360;
        while (angle > middleAngle + 180)
            angle -= 360;
        angle = std::clamp(angle, label.from + pad, label.from + label.span - pad);
        const QPointF at = onCircle(centre, radius + m_style.px(1), angle);
        // Straight where that keeps clear of the ring, else first a little outwards.
        const QPointF normal = onCircle({}, 1, angle);
        QPolygonF leader({at});
        if (QPointF::dotProduct(QPointF(end, middle) - at, normal) < 0)
            leader.append(onCircle(centre, radius + m_style.px(7), angle));
        leader.append(QPointF(end, middle));
        m_leaders.push_back(leader);
    }
    return fits;
}

qreal RingRenderer::keyHeight(const ChartDescription& chart, const QVector<int>& groups, qreal width) const {
    const QFont font = m_style.font(TypeStep::Small);
    const QFontMetricsF metrics(font);
    qreal x = 0, rows = 1;
    for (const int group : groups) {
        const ChartSeries& series = chart.series[group];
        const qreal wide = m_style.px(32) + metrics.horizontalAdvance(series.name + QLatin1Char(' ') + series.nameText);
        if (x > 0 && x + wide - m_style.px(16) > width) {
            x = 0;
            ++rows;
        }
        x += wide;
    }
    return rows * (metrics.height() + m_style.px(2));
}

void RingRenderer::placeKey(const ChartDescription& chart, const QVector<int>& groups, const QRectF& area) {
    const QFont font = m_style.font(TypeStep::Small);
    const QFontMetricsF metrics(font);
    const qreal side = m_style.px(10), space = metrics.horizontalAdvance(QLatin1Char(' '));
    qreal x = area.left(), y = area.top();
    for (const int group : groups) {
        const ChartSeries& series = chart.series[group];
        const qreal wide = m_style.px(32) + metrics.horizontalAdvance(series.name + QLatin1Char(' ') + series.nameText);
        if (x > area.left() && x + wide - m_style.px(16) > area.right()) {
            x = area.left();
            y += metrics.height() + m_style.px(2);
        }
        m_swatches.emplace_back(QRectF(x, y + (metrics.height() - side) / 2, side, side),
                                m_style.theme.colour(series.colour));
        const QRectF name(x + m_style.px(16), y, metrics.horizontalAdvance(series.name), metrics.height());
        m_text.add(series.name, font, m_style.colour(Colour::Text), name, Qt::AlignLeft | Qt::AlignTop);
        m_text.add(series.nameText, font, m_style.colour(Colour::MutedText), name.translated(name.width() + space, 0),
                   Qt::AlignLeft | Qt::AlignTop);
        x += wide;
    }
}

} // namespace atlas
