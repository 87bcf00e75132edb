// SPDX-License-Identifier: Apache-2.0
// The same figures as another kind of chart: a ring as a treemap, a line as bars. Values, statuses, sources and where a
// click leads are kept; only forms that tell the truth about the figures are offered.
#pragma once

#include "charts/chart_description.h"

namespace atlas {

/// The kinds that a chart may take, its own first. What does not add up is never stacked or shown as parts of a whole.
[[nodiscard]] QVector<ChartKind> formsOf(const ChartDescription& chart);

/// The chart as that kind; unchanged where formsOf() has no such one. The key stays.
[[nodiscard]] ChartDescription inForm(const ChartDescription& chart, ChartKind kind);
/// The same by its word; unchanged where it is empty, unknown or does not fit.
[[nodiscard]] ChartDescription inForm(const ChartDescription& chart, const QString& word);

/// For files and the command line: "bars", "horizontal-bars", "ring", "treemap", …
[[nodiscard]] QString formWord(ChartKind kind);
[[nodiscard]] std::optional<ChartKind> formOf(const QString& word);
/// For people: "Horizontal bars".
[[nodiscard]] QString formName(ChartKind kind);

/// One group of a ring or treemap alone: it is the whole, and the title says which it is. Unchanged where there is no
/// such group.
[[nodiscard]] ChartDescription groupAlone(const ChartDescription& chart, int series);

} // namespace atlas
