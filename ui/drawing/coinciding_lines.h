// SPDX-License-Identifier: Apache-2.0
// Lines that lie on each other: the one below shows through the one above as dashes of its colour.
#pragma once

#include "charts/chart_description.h"
#include "drawing/chart_text.h"

#include <QPen>
#include <QPolygonF>

#include <functional>
#include <vector>

namespace atlas {

struct CoveredLine {
    int series = 0;
    QPolygonF path;
    QPen pen;
};

/// What is to be painted over lines that are drawn one after the other, the last on top. `place` says where a point
/// stands, `width` how broad the lines are.
[[nodiscard]] std::vector<CoveredLine> coveredLines(const ChartDescription& chart, const ChartStyle& style, qreal width,
                                                    const std::function<QPointF(const ChartPoint&)>& place);

} // namespace atlas
