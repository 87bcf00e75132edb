// SPDX-License-Identifier: Apache-2.0
// A chart's numbers as a CSV file that Excel opens with Chinese intact (UTF-8 with a byte order mark, RFC 4180 quoting,
// point as decimal sign).
#pragma once

#include "charts/chart_description.h"
#include "domain/result.h"

namespace atlas {

[[nodiscard]] QByteArray chartCsv(const ChartDescription& chart);

/// Writes it through QSaveFile: a failed write leaves the old file as it was.
[[nodiscard]] Result<void> writeChartCsv(const ChartDescription& chart, const QString& path);

} // namespace atlas
