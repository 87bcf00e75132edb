// SPDX-License-Identifier: Apache-2.0
#include "drawing/area_renderer.h"

#include "drawing/year_plot.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace atlas {

void AreaRenderer::place(const ChartDescription& chart, const QRectF& area) {
    m_ends.clear();
    std::map<double, double> totals; // by year; below zero nothing can be stacked
    YearPlot::Range range;
    for (const ChartSeries& series : chart.series)
        for (const ChartPoint& point : series.points) {
            totals[point.x] += std::max(0.0, point.value.value_or(0));
            range.addYear(point.x);
        }
    if (totals.empty())
        return;
    range.addValue(0);
    for (const auto& [year, total] : totals)
        range.addValue(total);

    // What it comes to, then from the top of the stack to its foot.
    const bool summed = !chart.centreText.isEmpty();
    if (summed)
        m_ends.add(chart.centreText, area.width() < m_style.px(520) ? QString() : chart.centreNote,
                   m_style.colour(Colour::MutedText));
    for (auto series = chart.series.rbegin(); series != chart.series.rend(); ++series) {
        const bool ends = !series->points.isEmpty() && series->points.last().value;
        m_ends.add(ends ? series->points.last().valueText : QString(),
                   series->nameText.isEmpty() ? series->name : series->nameText, m_style.theme.colour(series->colour),
                   true);
    }
    const qreal endWidth = m_ends.plan(m_style, area, area.width() * 0.25);
    const auto addLine = [&](const QLineF& line, Colour colour, qreal width) {
        m_rules.push_back({QPolygonF({line.p1(), line.p2()}), m_style.colour(colour), width, false});
    };
    const YearPlot plot = YearPlot::make(chart, m_style, area, range, endWidth, m_text, addLine);

    m_values = plot.values();
    m_categories = plot.years();
    m_plotArea = plot.plot;

    std::map<double, double> levels;
    for (const auto& [year, total] : totals)
        levels[year] = 0;
    std::vector<qreal> middles; // of each series at the last year
    const double half =
        totals.size() > 1 ? (range.last - range.first) / static_cast<double>(totals.size() - 1) / 2 : 0.5;
    for (int s = 0; s < chart.series.size(); ++s) {
        const ChartSeries& series = chart.series[s];
        const std::map<double, double> below = levels;
        std::map<double, MarkStyle> styles;
        for (const ChartPoint& point : series.points) {
            levels[point.x] += std::max(0.0, point.value.value_or(0));
            styles[point.x] = point.style;
        }
        QPolygonF upper, lower;
        std::vector<MarkStyle> marks;
        for (const auto& [year, level] : levels) {
            upper.append({plot.x(year), plot.y(level)});
            lower.prepend({plot.x(year), plot.y(below.at(year))});
            marks.push_back(styles[year]);
        }
        QPainterPath path;
        path.addPolygon(upper + lower);
        path.closeSubpath();
        m_areas.push_back({path, m_style.theme.colour(series.colour)});
        // Apart from the next one; hatched where values are carried on without a stated target, dotted before there is
        // one.
        m_strokes.push_back({upper, m_style.colour(Colour::Surface), m_style.stroke(1.5), false});
        for (int i = 1; i < upper.size(); ++i)
            if (const MarkStyle mark = marks[static_cast<size_t>(i)];
                mark == MarkStyle::Assumption || mark == MarkStyle::NoTarget)
                hatch(QPolygonF({upper[i - 1], upper[i], lower[lower.size() - 1 - i], lower[lower.size() - i]}),
                      mark == MarkStyle::NoTarget);
        middles.push_back((upper.last().y() + lower.first().y()) / 2);
        for (int p = 0; p < series.points.size(); ++p) {
            const ChartPoint& point = series.points[p];
            if (!point.value)
                continue;
            const qreal x = plot.x(point.x), reach = plot.x(point.x + half) - x, wide = m_style.px(3);
            const qreal top = plot.y(levels[point.x]), height = plot.y(below.at(point.x)) - top;
            addMark(s, p, QRectF(x - wide, top, 2 * wide, std::max(height, 1.0)),
                    QRectF(x - reach, top, 2 * reach, std::max(height, 1.0)));
        }
    }
    auto& labels = m_ends.labels();
    if (summed)
        labels.front().place.wanted = plot.y(totals.rbegin()->second) - labels.front().place.height / 2;
    for (size_t i = 0; i < middles.size(); ++i)
        labels[labels.size() - 1 - i].place.wanted = middles[i];
    const qreal left = plot.plot.right() + m_style.px(8);
    m_ends.place(m_style, QRectF(QPointF(left, area.top()), area.bottomRight()), false, m_text);
}

void AreaRenderer::hatch(const QPolygonF& part, bool dotted) {
    // The lines x + y = n × gap, each from edge to edge: by arithmetic, as an SVG file keeps no clip.
    const qreal gap = m_style.px(7);
    double least = 1e300, most = -1e300;
    for (const QPointF& corner : part) {
        least = std::min(least, corner.x() + corner.y());
        most = std::max(most, corner.x() + corner.y());
    }
    for (int place = static_cast<int>(std::ceil(least / gap)); place * gap < most; ++place) {
        const double sum = place * gap;
        QPolygonF ends;
        for (int i = 0; i < part.size(); ++i) {
            const QPointF &a = part[i], &b = part[(i + 1) % part.size()];
            const double from = a.x() + a.y() - sum, to = b.x() + b.y() - sum;
            if ((from < 0) != (to < 0))
                ends.append(a + (b - a) * (from / (from - to)));
        }
        if (ends.size() != 2)
            continue;
        if (!dotted) {
            m_strokes.push_back({ends, m_style.colour(Colour::Surface), m_style.stroke(1.25), false});
            continue;
        }
        const QLineF line(ends[0], ends[1]);
        const qreal dot = m_style.stroke(1.75);
        for (qreal at = gap / 2; at + dot < line.length(); at += gap)
            m_strokes.push_back(
                {QPolygonF({line.pointAt(at / line.length()), line.pointAt((at + dot) / line.length())}),
                 m_style.colour(Colour::Surface), dot, false});
    }
}

int AreaRenderer::markAt(QPointF place) const {
    int nearest = -1;
    qreal best = m_style.px(12);
    for (size_t i = 0; i < m_marks.size(); ++i) {
        const QRectF reach = m_marks[i].shape.boundingRect();
        // Between two years an area slants: in the nearest year's column the nearest one counts.
        if (place.x() < reach.left() || place.x() > reach.right())
            continue;
        const qreal away = std::max({reach.top() - place.y(), place.y() - reach.bottom(), 0.0});
        if (away < best) {
            best = away;
            nearest = static_cast<int>(i);
        }
    }
    return nearest;
}

void AreaRenderer::paintOver(QPainter& painter) const {
    ShapeRenderer::paintOver(painter);
    m_ends.paintSwatches(painter);
}

} // namespace atlas
