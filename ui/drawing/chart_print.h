// SPDX-License-Identifier: Apache-2.0
// A chart on paper: as in a document, with heading, notes and source line, in the colours of the light theme.
#pragma once

#include "charts/chart_description.h"
#include "domain/result.h"

class QPagedPaintDevice;
class QWidget;

namespace atlas {

/// One page, as large as its margins leave, on a printer or what stands for one. ErrorCode::Io where it refuses.
[[nodiscard]] Result<void> printChart(const ChartDescription& chart, QPagedPaintDevice& paper);

/// Shows the system's print dialog and prints; says so where it fails.
void askToPrint(const ChartDescription& chart, QWidget* parent);

} // namespace atlas
