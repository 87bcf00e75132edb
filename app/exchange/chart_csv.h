// SPDX-License-Identifier: Apache-2.0
// A chart's numbers as a CSV file that Excel opens with Chinese intact (UTF-8 with a byte order mark, RFC 4180 quoting,
// point as decimal sign).
#pragma once

#include "charts/chart_description.h"
#include "domain/result.h"

#include <QByteArray>

namespace atlas {

/// The columns of chartTable(), its first line their names. Numbers stand exactly, in the unit of the column "Unit",
/// never in words. A chart of a draft has a column that names it. A text that a spreadsheet would run as a formula is
/// led by an apostrophe.
[[nodiscard]] QByteArray chartCsv(const ChartDescription& chart);

/// Writes it through QSaveFile: a failed write leaves the old file as it was. A chart with nothing to show is refused
/// with its own words (ErrorCode::Invalid).
[[nodiscard]] Result<void> writeChartCsv(const ChartDescription& chart, const QString& path);

} // namespace atlas
