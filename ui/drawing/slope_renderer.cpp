// SPDX-License-Identifier: Apache-2.0
#include "drawing/slope_renderer.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

/// The first or second point of a series, where it has a value.
const ChartPoint* endOf(const ChartSeries& series, int point) {
    return point < series.points.size() && series.points[point].value ? &series.points[point] : nullptr;
}

} // namespace

void SlopeRenderer::nameEnds(const ChartDescription& chart, const std::vector<int>& order, int point, bool named,
                             EndLabels& labels) const {
    labels.clear();
    for (const int s : order) {
        const ChartSeries& series = chart.series[s];
        const ChartPoint* end = endOf(series, point);
        const QString& name = series.nameText.isEmpty() ? series.name : series.nameText;
        labels.add(end != nullptr ? end->valueText : QString(), end != nullptr && named ? name : QString(),
                   m_style.theme.colour(series.colour));
    }
}

void SlopeRenderer::place(const ChartDescription& chart, const QRectF& area) {
    double low = 1e300, high = -1e300;
    QString heads[2];
    for (const ChartSeries& series : chart.series)
        for (int p = 0; p < std::min(2, static_cast<int>(series.points.size())); ++p) {
            heads[p] = series.points[p].label;
            if (const ChartPoint* end = endOf(series, p)) {
                low = std::min(low, *end->value);
                high = std::max(high, *end->value);
            }
        }
    if (low > high)
        return;
    if (chart.y.fromZero) {
        low = std::min(low, 0.0);
        high = std::max(high, 0.0);
    }
    if (high <= low)
        high = low + 1;
    std::vector<int> order; // those that don't recede first: they keep their labels and lie on top
    for (int s = 0; s < chart.series.size(); ++s)
        order.push_back(s);
    std::stable_partition(order.begin(), order.end(),
                          [&](int s) { return chart.series[s].colour != ColourRole::Muted; });

    // Names at both ends where there is room; where there is little, values alone at the right.
    const bool wide = area.width() >= m_style.px(520);
    const QFont head = m_style.font(TypeStep::Body, QFont::DemiBold);
    const qreal headHeight = QFontMetricsF(head).height();
    const QRectF body = area.adjusted(0, headHeight + m_style.px(6), 0, 0);
    nameEnds(chart, order, 0, true, m_left);
    nameEnds(chart, order, 1, wide, m_right);
    const qreal most = area.width() * (wide ? 0.24 : 0.3), reach = m_style.px(22);
    const qreal leftWidth = m_left.plan(m_style, body, most), rightWidth = m_right.plan(m_style, body, most);
    const qreal line = QFontMetricsF(m_style.font(TypeStep::Small)).height();
    // Half a label above the highest and below the lowest end.
    const QRectF plot(QPointF(area.left() + leftWidth + reach, body.top() + line),
                      QPointF(area.right() - rightWidth - reach, body.bottom() - line));
    const auto yOf = [&](double value) { return plot.bottom() - (value - low) / (high - low) * plot.height(); };
    const qreal edges[2] = {plot.left(), plot.right()};

    m_values = AxisMap::linear(Qt::Vertical, low, plot.bottom(), high, plot.top());
    double years[2] = {0, 1}; // numbers, where the periods are no years
    for (const ChartSeries& series : chart.series)
        if (series.points.size() > 1 && series.points[0].x > 0 && series.points[1].x > series.points[0].x) {
            years[0] = series.points[0].x;
            years[1] = series.points[1].x;
        }
    m_categories = AxisMap::linear(Qt::Horizontal, years[0], edges[0], years[1], edges[1]);
    m_plotArea = plot;

    for (int p = 0; p < 2; ++p) {
        const qreal width = QFontMetricsF(head).horizontalAdvance(heads[p]);
        // Over its end, outwards, and clear of the other one.
        const qreal at = p == 0 ? edges[0] - width : edges[1];
        const qreal least = p == 0 ? area.left() : area.left() + area.width() / 2 + m_style.px(4);
        const qreal last = (p == 0 ? area.left() + area.width() / 2 - m_style.px(4) : area.right()) - width;
        addText(heads[p], head, Colour::Text,
                QRectF(std::clamp(at, least, std::max(least, last)), area.top(), width, headHeight),
                Qt::AlignLeft | Qt::AlignTop);
        addRule({edges[p], body.top()}, {edges[p], body.bottom()}, Colour::Grid);
    }

    for (auto at = order.rbegin(); at != order.rend(); ++at) {
        const ChartSeries& series = chart.series[*at];
        const ChartPoint *from = endOf(series, 0), *to = endOf(series, 1);
        if (from != nullptr && to != nullptr)
            addLine(QLineF(edges[0], yOf(*from->value), edges[1], yOf(*to->value)), m_style.theme.colour(series.colour),
                    to->style == MarkStyle::Assumption);
        for (int p = 0; p < 2; ++p)
            if (const ChartPoint* end = endOf(series, p))
                m_dots.push_back({QPointF(edges[p], yOf(*end->value)), m_style.theme.colour(colourOf(series, *end)),
                                  end->style != MarkStyle::Plain});
    }
    const auto putLabels = [&](EndLabels& labels, int p) {
        const bool right = p == 0; // of its column
        const QRectF column(right ? area.left() : area.right() - rightWidth, body.top(), right ? leftWidth : rightWidth,
                            body.height());
        auto& all = labels.labels();
        for (size_t i = 0; i < all.size(); ++i)
            if (const ChartPoint* end = endOf(chart.series[order[i]], p))
                all[i].place.wanted = yOf(*end->value);
        labels.place(m_style, column, right, m_text);
        for (size_t i = 0; i < all.size(); ++i) {
            const ChartPoint* end = endOf(chart.series[order[i]], p);
            if (end == nullptr || !all[i].place.shown || all[i].place.height <= 0)
                continue;
            const qreal sign = right ? -1 : 1, edge = right ? column.right() : column.left();
            m_strokes.push_back({QPolygonF({{edges[p] + sign * m_style.px(6), yOf(*end->value)},
                                            {edge - sign * m_style.px(5), all[i].place.top + all[i].place.height / 2}}),
                                 all[i].colour, m_style.stroke(1), false});
        }
    };
    putLabels(m_left, 0);
    putLabels(m_right, 1);

    for (int s = 0; s < chart.series.size(); ++s)
        for (int p = 0; p < 2; ++p)
            if (const ChartPoint* end = endOf(chart.series[s], p)) {
                const QPointF centre(edges[p], yOf(*end->value));
                const qreal half = m_style.px(5);
                const QRectF dot(centre.x() - half, centre.y() - half, 2 * half, 2 * half);
                addMark(s, p, dot, dot.adjusted(-half, -half, half, half));
                m_marks.back().outline.clear();
                m_marks.back().outline.addEllipse(centre, half, half);
            }
}

void SlopeRenderer::addLine(const QLineF& line, const QColor& colour, bool dashed) {
    // One that lies on another lets it show through.
    const auto isSame = [&](const Stroke& other) {
        return QLineF(other.line.first(), line.p1()).length() < 0.5 &&
               QLineF(other.line.last(), line.p2()).length() < 0.5;
    };
    const bool covers = std::any_of(m_strokes.begin(), m_strokes.end(), isSame);
    m_strokes.push_back({QPolygonF({line.p1(), line.p2()}), colour, m_style.stroke(2.5), dashed || covers});
}

int SlopeRenderer::markAt(QPointF place) const {
    int nearest = -1;
    qreal best = m_style.px(20);
    for (size_t i = 0; i < m_marks.size(); ++i) {
        const QPointF away = m_marks[i].anchor.center() - place;
        const qreal distance = std::hypot(away.x(), away.y());
        if (distance < best) {
            best = distance;
            nearest = static_cast<int>(i);
        }
    }
    return nearest;
}

} // namespace atlas
