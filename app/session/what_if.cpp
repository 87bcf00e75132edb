// SPDX-License-Identifier: Apache-2.0
#include "session/what_if.h"

#include "session/session.h"

#include "session/indicator_scope.h"

#include <algorithm>
#include <cmath>

namespace atlas {

WhatIf::WhatIf(std::shared_ptr<ScenarioPlan> plan, const Figures& figures)
    : m_plan(std::move(plan)), m_figures(figures) {}

Result<void> WhatIf::move(const TargetCell& cell, double rate) {
    const Indicator* indicator = m_figures.indicator(cell.indicator);
    const Scenario& scenario = m_plan->scenario();
    if (indicator == nullptr || !takesTarget(m_plan->reading().outline, *indicator, cell.node) ||
        cell.year < scenario.firstYear || cell.year > scenario.lastYear)
        return failure(ErrorCode::Invalid, Session::tr("This scenario has no such growth target to move."));
    if (!std::isfinite(rate) || rate < lowestTarget || rate > highestTarget)
        return failure(ErrorCode::Invalid, Session::tr("A growth target is between −100 % and 1000 % a year."));
    const auto known =
        std::find_if(m_moved.begin(), m_moved.end(), [&](const auto& each) { return each.first == cell; });
    if (known != m_moved.end())
        known->second = rate + 0.0; // + 0.0: minus zero is zero
    else
        m_moved.append({cell, rate + 0.0});
    m_plan->preview(*indicator, cell, rate + 0.0);
    return {};
}

void WhatIf::reset() {
    for (const auto& [cell, rate] : std::exchange(m_moved, {}))
        if (const Indicator* indicator = m_figures.indicator(cell.indicator))
            m_plan->preview(*indicator, cell, std::nullopt);
}

} // namespace atlas
