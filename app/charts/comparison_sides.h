// SPDX-License-Identifier: Apache-2.0
// What a chart of two scenarios begins with: both plans, the indicator, and the names of all of them. Private to the
// comparison's charts.
#pragma once

#include "charts/chart_builders.h"
#include "charts/comparison_charts.h"
#include "session/scenario_plan.h"

namespace atlas {

struct ComparisonSides {
    std::shared_ptr<const ScenarioPlan> from, to;
    const Indicator* indicator = nullptr;
    QString node, fromName, toName, indicatorName;
    QString fromState, toState; ///< with the word for a draft
    QString draft;              ///< those that are not published

    explicit ComparisonSides(const ComparisonRequest& request);
    [[nodiscard]] bool areThere() const; ///< two that differ, and something to compare
};

} // namespace atlas
