// SPDX-License-Identifier: Apache-2.0
// Values over years: scale, grid, value labels at the left and years below. Lines, fans and areas share it.
#pragma once

#include "drawing/chart_renderer.h"

#include <functional>

namespace atlas {

struct YearPlot {
    QRectF plot;
    NiceScale scale;
    double left = 0, right = 1; ///< years at the edges of the plot: a little outside the first and last one

    /// What is to be shown; empty until something was added.
    struct Range {
        double first = 1e300, last = -1e300, low = 1e300, high = -1e300;
        void addYear(double year);
        void addValue(double value);
        [[nodiscard]] bool isEmpty() const { return first > last || low > high; }
    };
    using AddRule = std::function<void(const QLineF&, Colour, qreal width)>;

    /// Lays out in `area`, with `endWidth` kept free at the right for what stands beside the last year.
    [[nodiscard]] static YearPlot make(const ChartDescription& chart, const ChartStyle& style, const QRectF& area,
                                       Range range, qreal endWidth, TextInk& text, const AddRule& addRule);
    [[nodiscard]] AxisMap values() const {
        return AxisMap::linear(Qt::Vertical, scale.minimum, plot.bottom(), scale.maximum, plot.top());
    }
    [[nodiscard]] AxisMap years() const {
        return AxisMap::linear(Qt::Horizontal, left, plot.left(), right, plot.right());
    }
    [[nodiscard]] qreal x(double year) const { return plot.left() + (year - left) / (right - left) * plot.width(); }
    [[nodiscard]] qreal y(double value) const {
        return plot.bottom() - (value - scale.minimum) / (scale.maximum - scale.minimum) * plot.height();
    }
};

} // namespace atlas
