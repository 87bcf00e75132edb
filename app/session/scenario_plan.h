// SPDX-License-Identifier: Apache-2.0
// Any scenario with its targets and roll-ups, for reading beside the one that is shown: what comparisons are made from.
// And the plans of the scenarios that were looked at lately, so that going back to one reads nothing again.
#pragma once

#include "session/plan_reading.h"

#include <memory>

namespace atlas {

/// As the scenario is stored; only that of a WhatIf has a preview. A plan is of the moment: ask Session::plan() again
/// after changed(). It refers to the session that it comes from, which outlives it.
class ScenarioPlan {
public:
    ScenarioPlan(const Portfolio& portfolio, const Outline& outline, const SizeLevels& sizes, const Figures& figures,
                 ReadingFaults& faults, Scenario scenario, TargetTable targets, RollUps::Trees trees = {});
    ScenarioPlan(const ScenarioPlan&) = delete;
    ScenarioPlan& operator=(const ScenarioPlan&) = delete;

    /// All targets of a scenario and what is said beside them.
    [[nodiscard]] static Result<TargetTable> read(const Portfolio& portfolio, ScenarioId scenario);

    [[nodiscard]] const Scenario& scenario() const { return m_scenario; }
    [[nodiscard]] PlanCells cells() const; ///< all that is said, of deleted places too
    [[nodiscard]] PlanReading reading() const { return {m_outline, m_figures, m_scenario, m_targets, m_rollUps}; }

    /// Shows another target than the stored one, or again that one.
    void preview(const Indicator& indicator, const TargetCell& cell, std::optional<double> rate);

    // Of the session: what it shows from now on.
    [[nodiscard]] const TargetTable& targets() const { return m_targets; }
    [[nodiscard]] RollUps::Trees takeTrees() { return m_rollUps.takeTrees(); }

private:
    const Outline& m_outline;
    const Figures& m_figures;
    Scenario m_scenario;
    TargetTable m_targets;
    RollUps m_rollUps;
};

/// The newest few plans. Whoever changes a scenario, the tree or the figures drops what no longer holds.
class RecentPlans {
public:
    [[nodiscard]] std::shared_ptr<ScenarioPlan> find(ScenarioId scenario); ///< nullptr: none; the newest from now on
    void put(std::shared_ptr<ScenarioPlan> plan, qsizetype room);          ///< in place of an older one
    std::shared_ptr<ScenarioPlan> take(ScenarioId scenario);               ///< nullptr: none
    void drop(ScenarioId scenario) { take(scenario); }
    void clear() { m_plans.clear(); }

private:
    std::vector<std::shared_ptr<ScenarioPlan>> m_plans; ///< newest first
};

} // namespace atlas
