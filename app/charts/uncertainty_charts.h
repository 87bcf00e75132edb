// SPDX-License-Identifier: Apache-2.0
// The fan of levels that uncertain targets lead to, and the tornado of who moves the whole most. Built from results
// that are there already: drawing a fan takes long, so it happens elsewhere.
#pragma once

#include "charts/chart_builders.h"
#include "session/fan_plan.h"

namespace atlas {

class UncertaintyCharts {
    Q_DECLARE_TR_FUNCTIONS(atlas::UncertaintyCharts)
public:
    static ChartDescription fan(const ChartRequest& request, const FanFacts& facts, const planning::Fan& fan);
    static ChartDescription tornado(const ChartRequest& request, const FanFacts& facts,
                                    const std::optional<planning::Tornado>& tornado);
    /// "Chance of reaching the target in 2030: 63%"; empty where there is no target to reach.
    static QString chance(const FanFacts& facts, const planning::Fan& fan, Language language);

    // With the work in it: for a file, where nobody waits at a slider.
    static ChartDescription drawnFan(const ChartRequest& request);
    static ChartDescription computedTornado(const ChartRequest& request);

private:
    static ChartDescription framed(const ChartRequest& request, const FanFacts& facts, ChartKind kind);
    static void explain(const FanFacts& facts, ChartDescription& chart);
    static QString why(const ChartRequest& request, const FanFacts& facts);
};

} // namespace atlas
