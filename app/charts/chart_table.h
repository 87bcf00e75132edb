// SPDX-License-Identifier: Apache-2.0
// A chart "as a table": the same numbers, a row a point.
#pragma once

#include "charts/chart_description.h"

namespace atlas {

struct ChartTable {
    QStringList columns;
    QVector<QStringList> rows;         ///< as people say them
    QVector<QVector<QVariant>> values; ///< the same cells as plain values where they have one, for files
};

[[nodiscard]] ChartTable chartTable(const ChartDescription& chart);

} // namespace atlas
