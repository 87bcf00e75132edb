// SPDX-License-Identifier: Apache-2.0
// "What if 10 %?" in front of an audience: a scenario with some targets moved, in memory only. The scenario itself, and
// what everybody else sees, stay as they are; what came out of it can be kept as a scenario of its own.
#pragma once

#include "session/scenario_plan.h"

namespace atlas {

/// Of the moment, as a plan is: make it anew after Session::changed() and move the same targets again.
class WhatIf {
public:
    WhatIf(std::shared_ptr<ScenarioPlan> plan, const Figures& figures);

    [[nodiscard]] const ScenarioPlan& plan() const { return *m_plan; }
    /// Refused where the indicator has no targets there, for another year than the scenario's, and for a rate that no
    /// target may have. A protected or locked target may be moved: nothing is written.
    Result<void> move(const TargetCell& cell, double rate);
    /// What is other than in the scenario, in the order of its first move.
    [[nodiscard]] const QVector<std::pair<TargetCell, double>>& moved() const { return m_moved; }
    void reset(); ///< as the scenario has it

private:
    std::shared_ptr<ScenarioPlan> m_plan;
    const Figures& m_figures;
    QVector<std::pair<TargetCell, double>> m_moved;
};

} // namespace atlas
