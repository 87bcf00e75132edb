// SPDX-License-Identifier: Apache-2.0
#include "drawing/year_plot.h"

#include "domain/figure_text.h"

#include <algorithm>
#include <cmath>

namespace atlas {

void YearPlot::Range::addYear(double year) {
    first = std::min(first, year);
    last = std::max(last, year);
}

void YearPlot::Range::addValue(double value) {
    low = std::min(low, value);
    high = std::max(high, value);
}

YearPlot YearPlot::make(const ChartDescription& chart, const ChartStyle& style, const QRectF& area, Range range,
                        qreal endWidth, TextInk& text, const AddRule& addRule) {
    if (chart.y.fromZero)
        range.addValue(0);
    const int steps = area.height() < style.px(160) ? 2 : area.height() < style.px(320) ? 4 : 5;
    YearPlot made;
    made.scale = NiceScale::covering(range.low, range.high, steps);
    const NiceScale& scale = made.scale;
    const QFont small = style.font(TypeStep::Small);
    const QFontMetricsF metrics(small);
    const auto valueText = [&](double value) {
        return chart.y.unit == Unit::Percent ? percentText(value, chart.language)
                                             : figureText(value, chart.y.unit, chart.language, UnitWords::Without);
    };
    std::vector<std::pair<double, QString>> ticks;
    qreal tickWidth = 0;
    const int tickCount = static_cast<int>(std::lround((scale.maximum - scale.minimum) / scale.step));
    for (int i = 0; i <= tickCount; ++i) {
        const double value = scale.minimum + i * scale.step;
        ticks.emplace_back(value, valueText(std::abs(value) < scale.step * 1e-9 ? 0 : value));
        tickWidth = std::max(tickWidth, metrics.horizontalAdvance(ticks.back().second));
    }
    made.plot = QRectF(QPointF(area.left() + tickWidth + style.px(8), area.top() + metrics.height() * 0.6),
                       QPointF(area.right() - endWidth - style.px(12), area.bottom() - metrics.height() - style.px(6)));
    const QRectF& plot = made.plot;
    // The first and last point stand a little inside, so that their dots are whole.
    const double inset = style.px(6) / std::max(1.0, plot.width()) * std::max(1.0, range.last - range.first);
    made.left = range.first - inset;
    made.right = range.last + inset;

    for (const auto& [value, label] : ticks) {
        const qreal y = std::round(made.y(value)) + 0.5;
        const bool base = value == scale.minimum;
        addRule(QLineF(plot.left(), y, plot.right(), y), base ? Colour::MutedText : Colour::Grid, style.px(1));
        text.add(label, small, style.colour(Colour::MutedText),
                 QRectF(area.left(), y - metrics.height() / 2, tickWidth, metrics.height()),
                 Qt::AlignRight | Qt::AlignVCenter);
    }

    // Every year where there is room, else every second, fifth, tenth: counted back from the last.
    const qreal yearWidth = metrics.horizontalAdvance(QStringLiteral("20000"));
    const int years = static_cast<int>(range.last - range.first);
    int every = 1;
    for (const int step : {1, 2, 5, 10, 20, 50}) {
        every = step;
        const int shown = years / step;
        if (shown * yearWidth <= plot.width())
            break;
    }
    for (int year = static_cast<int>(range.last); year >= static_cast<int>(range.first); year -= every) {
        const QString label = QString::number(year);
        const qreal width = metrics.horizontalAdvance(label);
        // Clear of the lowest value's label at the left.
        const qreal left = std::max(made.x(year) - width / 2, plot.left() - style.px(4));
        text.add(label, small, style.colour(Colour::MutedText),
                 QRectF(left, plot.bottom() + style.px(5), width, metrics.height()), Qt::AlignLeft | Qt::AlignTop);
    }
    return made;
}

} // namespace atlas
