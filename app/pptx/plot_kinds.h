// SPDX-License-Identifier: Apache-2.0
// Kinds of charts that office programs don't have, as the nearest that they can draw and edit.
#pragma once

#include "pptx/chart_plot.h"

namespace atlas {

/// Bars on an invisible base; what each comes to stands beside its name, where there is always room.
[[nodiscard]] ChartPlot waterfallPlot(const ChartDescription& chart);
/// Bands as areas on an invisible base, the median and the targets as lines over them.
[[nodiscard]] ChartPlot fanPlot(const ChartDescription& chart);
/// Bars to both sides of the base: how far each driver moves the result.
[[nodiscard]] ChartPlot tornadoPlot(const ChartDescription& chart);
/// A bar for each value and a paler one for its target. Rows with scales of their own are shares of them.
[[nodiscard]] ChartPlot bulletPlot(const ChartDescription& chart);
/// Two periods beside each other, however far apart.
[[nodiscard]] ChartPlot slopePlot(const ChartDescription& chart);
/// Bars, the points of a group in its colour.
[[nodiscard]] ChartPlot treemapPlot(const ChartDescription& chart);

} // namespace atlas
