// SPDX-License-Identifier: Apache-2.0
#include "drawing/coinciding_lines.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr qreal dash = 4; ///< of a line's width

/// From one year to the next, as one line draws it.
struct Step {
    QPointF from, to;
    MarkStyle style;

    [[nodiscard]] bool isOn(const Step& other) const {
        const auto near = [](QPointF one, QPointF another) {
            return std::abs(one.x() - another.x()) < 0.5 && std::abs(one.y() - another.y()) < 0.5;
        };
        return near(from, other.from) && near(to, other.to);
    }
};

std::vector<Step> stepsOf(const ChartSeries& series, const std::function<QPointF(const ChartPoint&)>& place) {
    std::vector<Step> steps;
    for (qsizetype i = 1; i < series.points.size(); ++i)
        if (series.points[i - 1].value && series.points[i].value)
            steps.push_back({place(series.points[i - 1]), place(series.points[i]), series.points[i].style});
    return steps;
}

} // namespace

std::vector<CoveredLine> coveredLines(const ChartDescription& chart, const ChartStyle& style, qreal width,
                                      const std::function<QPointF(const ChartPoint&)>& place) {
    std::vector<std::vector<Step>> lines;
    for (const ChartSeries& series : chart.series)
        lines.push_back(stepsOf(series, place));
    std::vector<CoveredLine> covered;
    for (size_t s = 0; s + 1 < lines.size(); ++s) {
        qsizetype before = -1, of = 0; // its place among those that share the step before, and how many they are
        for (const Step& step : lines[s]) {
            qsizetype below = 0, above = 0;
            for (size_t other = 0; other < lines.size(); ++other)
                if (other != s && std::any_of(lines[other].begin(), lines[other].end(),
                                              [&](const Step& each) { return each.isOn(step); }))
                    ++(other < s ? below : above);
            if (above == 0) {
                before = -1;
                continue;
            }
            const qsizetype all = below + above + 1;
            const bool goesOn = before == below && of == all && covered.back().path.last() == step.from;
            before = below;
            of = all;
            if (goesOn) {
                covered.back().path.append(step.to);
                continue;
            }
            // Each of them has its turn. Where the line itself is dashed, a part of each of its dashes.
            const auto count = static_cast<qreal>(all), turn = static_cast<qreal>(below);
            const bool isPlain = step.style != MarkStyle::Assumption && step.style != MarkStyle::NoTarget;
            const qreal period = isPlain ? dash * count : step.style == MarkStyle::Assumption ? 5 : 3;
            const qreal part = isPlain ? dash : (step.style == MarkStyle::Assumption ? 3 : 1) / count;
            QPen pen(style.theme.colour(chart.series[static_cast<qsizetype>(s)].colour), width);
            pen.setCapStyle(Qt::FlatCap);
            pen.setJoinStyle(Qt::RoundJoin);
            pen.setDashPattern({part, period - part});
            pen.setDashOffset(period - part * turn);
            covered.push_back({static_cast<int>(s), QPolygonF({step.from, step.to}), pen});
        }
    }
    return covered;
}

} // namespace atlas
