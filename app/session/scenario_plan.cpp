// SPDX-License-Identifier: Apache-2.0
#include "session/scenario_plan.h"

#include <algorithm>

namespace atlas {

ScenarioPlan::ScenarioPlan(const Portfolio& portfolio, const Outline& outline, const SizeLevels& sizes,
                           const Figures& figures, ReadingFaults& faults, Scenario scenario, TargetTable targets,
                           RollUps::Trees trees)
    : m_outline(outline), m_figures(figures), m_scenario(std::move(scenario)), m_targets(std::move(targets)),
      m_rollUps(outline, m_targets, sizes, faults) {
    m_rollUps.reset(portfolio, m_scenario, std::move(trees));
}

Result<TargetTable> ScenarioPlan::read(const Portfolio& portfolio, ScenarioId scenario) {
    TargetTable table;
    TRY(const auto stored, portfolio.targets(scenario));
    table.assign(stored);
    TRY(const auto all, portfolio.terms(scenario));
    for (const auto& [cell, terms] : all)
        table.setTerms(cell, terms);
    return table;
}

void ScenarioPlan::preview(const Indicator& indicator, const TargetCell& cell, std::optional<double> rate) {
    if (rate)
        m_targets.preview(cell, *rate);
    else
        m_targets.endPreview(cell);
    m_rollUps.targetChanged(indicator, cell);
}

PlanCells ScenarioPlan::cells() const {
    PlanCells all;
    all.reserve(m_targets.count());
    m_targets.forEach([&](const TargetCell& cell, double) { all[cell].target = m_targets.stored(cell); });
    m_targets.forEachTerms([&](const TargetCell& cell, const CellTerms& terms) { all[cell].terms = terms; });
    return all;
}

std::shared_ptr<ScenarioPlan> RecentPlans::take(ScenarioId scenario) {
    const auto found =
        std::find_if(m_plans.begin(), m_plans.end(), [&](const auto& plan) { return plan->scenario().id == scenario; });
    if (found == m_plans.end())
        return nullptr;
    auto plan = std::move(*found);
    m_plans.erase(found);
    return plan;
}

std::shared_ptr<ScenarioPlan> RecentPlans::find(ScenarioId scenario) {
    auto plan = take(scenario);
    if (plan != nullptr)
        m_plans.insert(m_plans.begin(), plan);
    return plan;
}

void RecentPlans::put(std::shared_ptr<ScenarioPlan> plan, qsizetype room) {
    drop(plan->scenario().id);
    m_plans.insert(m_plans.begin(), std::move(plan));
    if (static_cast<qsizetype>(m_plans.size()) > room)
        m_plans.resize(static_cast<size_t>(room));
}

} // namespace atlas
