// SPDX-License-Identifier: Apache-2.0
// What stands around a ring: labels with their lines to it, and the key below where groups have none.
#include "drawing/label_column.h"
#include "drawing/ring_renderer.h"

#include <QtMath>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

bool cross(const QLineF& one, const QLineF& other) {
    return one.intersects(other, nullptr) == QLineF::BoundedIntersection;
}

bool cross(const QLineF& line, const QRectF& box) {
    return box.contains(line.p1()) || box.contains(line.p2()) ||
           cross(line, QLineF(box.topLeft(), box.bottomRight())) ||
           cross(line, QLineF(box.bottomLeft(), box.topRight()));
}

qreal distance(QPointF point, const QLineF& line) {
    const QPointF way = line.p2() - line.p1();
    const qreal length = QPointF::dotProduct(way, way);
    const qreal part = length > 0 ? std::clamp(QPointF::dotProduct(point - line.p1(), way) / length, 0.0, 1.0) : 0.0;
    return QLineF(point, line.p1() + way * part).length();
}

std::vector<QLineF> linesOf(const QPolygonF& path) {
    std::vector<QLineF> lines;
    for (qsizetype i = 1; i < path.size(); ++i)
        lines.emplace_back(path[i - 1], path[i]);
    return lines;
}

} // namespace

bool RingRenderer::areClear(const std::vector<Label>& labels, QPointF centre, qreal radius) {
    for (const Label& label : labels)
        for (const QLineF& line : linesOf(label.leader)) {
            if (distance(centre, line) < radius)
                return false;
            for (const Label& other : labels) {
                if (&other == &label)
                    continue;
                if (cross(line, other.box))
                    return false;
                for (const QLineF& theirs : linesOf(other.leader))
                    if (cross(line, theirs))
                        return false;
            }
        }
    return true;
}

void RingRenderer::lead(Label& label, QPointF centre, qreal radius, qreal end, qreal lineHeight) const {
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
    label.leader = QPolygonF({at, QPointF(end, middle)});
}

void RingRenderer::addLabel(const Label& label, Lines form) {
    const QFont name = m_style.font(TypeStep::Small), strong = m_style.font(TypeStep::Small, QFont::DemiBold);
    const QColor ink = m_style.colour(Colour::Text);
    const Qt::Alignment side = label.right ? Qt::AlignLeft : Qt::AlignRight;
    if (form == Lines::ValueBelow || label.value.isEmpty()) {
        m_text.add(label.lines, name, ink, label.box, side | Qt::AlignTop);
        if (!label.value.isEmpty())
            m_text.add(label.value, strong, ink, label.box, side | Qt::AlignBottom);
        return;
    }
    const QFontMetricsF metrics(name);
    const QString last = label.lines.value(label.lines.size() - 1);
    const qreal space = metrics.horizontalAdvance(QLatin1Char(' '));
    const qreal value = QFontMetricsF(strong).horizontalAdvance(label.value) + space;
    const QRectF line(label.box.left(), label.box.bottom() - metrics.height(), label.box.width(), metrics.height());
    m_text.add(label.lines.mid(0, label.lines.size() - 1), name, ink, label.box, side | Qt::AlignTop);
    if (!last.isEmpty())
        m_text.add(last, name, ink, line.adjusted(0, 0, label.right ? 0 : -value, 0), side | Qt::AlignBottom);
    m_text.add(label.value, strong, ink,
               line.adjusted(label.right && !last.isEmpty() ? metrics.horizontalAdvance(last) + space : 0, 0, 0, 0),
               side | Qt::AlignBottom);
}

bool RingRenderer::placeLabels(const ChartDescription& chart, const QRectF& area, QPointF centre, qreal radius,
                               double shortest, Lines form) {
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
        const qreal valueWidth = QFontMetricsF(strong).horizontalAdvance(value);
        Label label;
        label.from = from;
        label.span = span;
        label.lines = balancedText(text, name, column);
        // A value that has no room behind the last line of the name has one of its own.
        if (form == Lines::ValueBehind && !value.isEmpty() && !label.lines.isEmpty() &&
            QFontMetricsF(name).horizontalAdvance(label.lines.last() + QLatin1Char(' ')) + valueWidth > column)
            label.lines.append(QString());
        label.value = value;
        label.right = onCircle(centre, radius, angle).x() >= centre.x() - 0.001;
        label.wanted = onCircle(centre, radius + m_style.px(10), angle).y();
        label.height = lineHeight *
                       static_cast<qreal>(label.lines.size() + (value.isEmpty() || form == Lines::ValueBehind ? 0 : 1));
        label.widest = std::max(widestWord(text, name), valueWidth);
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
        else
            return false; // nothing else would name these
    }

    bool fits = true;
    for (const bool right : {false, true}) {
        std::vector<Label*> side;
        for (Label& label : labels)
            if (label.right == right)
                side.push_back(&label);
        std::vector<ColumnLabel> places;
        for (const Label* label : side)
            places.push_back({label->wanted, label->height});
        spreadLabels(places, area.top(), area.bottom(), m_style.px(6));
        for (size_t i = 0; i < side.size(); ++i) {
            side[i]->top = places[i].top;
            fits = fits && places[i].shown && side[i]->widest <= column;
        }
    }
    if (!fits)
        return false;
    for (Label& label : labels) {
        const qreal edge = centre.x() + (label.right ? 1 : -1) * (radius + reach);
        label.box = label.right ? QRectF(edge, label.top, area.right() - edge, label.height)
                                : QRectF(area.left(), label.top, edge - area.left(), label.height);
        lead(label, centre, radius, edge - (label.right ? 1 : -1) * m_style.px(4), lineHeight);
    }
    if (!areClear(labels, centre, radius))
        return false;
    for (const Label& label : labels) {
        addLabel(label, form);
        m_leaders.push_back(label.leader);
    }
    return true;
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
