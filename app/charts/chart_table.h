// SPDX-License-Identifier: Apache-2.0
// A chart "as a table": the same numbers, a row a point; series that share their categories stand side by side.
#pragma once

#include "charts/chart_description.h"

#include <QStringList>
#include <QVariant>

namespace atlas {

struct ChartTable {
    QStringList columns;
    QVector<QStringList> rows;           ///< as people say them
    QVector<QVector<QVariant>> values;   ///< the same cells as plain values where they have one, for files
    QVector<QVector<FigureRef>> figures; ///< of the same cells; an empty one where a cell is no figure
};

/// Columns: the category (of a ring and a treemap: its group too), one a series, the unit, and where there is something
/// to say the period, the status and the source. A waterfall has change and running total, a fan its quantiles behind
/// the median, a tornado low, base and high, a bullet value and target, a slope a row an item and a column a period. In
/// `values` a number is in the unit that stands beside it: a share of 0.2 is 20 beside "%". A missing value is an empty
/// cell and an invalid QVariant. An empty chart has neither columns nor rows.
[[nodiscard]] ChartTable chartTable(const ChartDescription& chart);

} // namespace atlas
