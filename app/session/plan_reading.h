// SPDX-License-Identifier: Apache-2.0
// What follows from the targets of one scenario: read the same way for the scenario that is shown and for any other.
#pragma once

#include "session/figures.h"
#include "session/projection.h"
#include "session/roll_ups.h"
#include "session/target_table.h"

namespace atlas {

/// Refers to what it reads from; made anew for each question.
struct PlanReading {
    const Outline& outline;
    const Figures& figures;
    const Scenario& scenario;
    const TargetTable& targets;
    const RollUps& rollUps;

    [[nodiscard]] std::optional<double> target(const TargetCell& cell) const {
        return targets.rate(cell);
    } ///< of the year
    [[nodiscard]] std::optional<Target> storedTarget(const TargetCell& cell) const { return targets.stored(cell); }
    /// Lock, uncertainty, note, accepted gap.
    [[nodiscard]] CellTerms terms(const TargetCell& cell) const { return targets.terms(cell).value_or(CellTerms{}); }
    /// Target, latest earlier one, or roll-up.
    [[nodiscard]] std::optional<double> growth(NodeId node, IndicatorId indicator, int year) const;
    [[nodiscard]] planning::RollUp rollUp(NodeId node, IndicatorId indicator, int year) const;
    [[nodiscard]] std::optional<double> gap(NodeId node, IndicatorId indicator, int year) const;
    /// The children with what they would weigh, in their order; empty where there is no roll-up of the indicator.
    [[nodiscard]] std::vector<planning::FamilyMember> members(NodeId node, IndicatorId indicator, int year) const;
    [[nodiscard]] Projection projection(NodeId node, IndicatorId indicator) const;
    /// In the indicator's unit, or of an index (Projection::isIndex) with 100 in the base year.
    [[nodiscard]] std::optional<double> projectedLevel(NodeId node, IndicatorId indicator, int year) const;

private:
    /// The roll-up tree of an indicator; nullptr where it has no such node or the scenario no such year.
    [[nodiscard]] const planning::RollUpTree* treeWith(NodeId node, IndicatorId indicator, int year) const;
    [[nodiscard]] bool isUnreadable(IndicatorId indicator) const { return rollUps.isUnreadable(indicator); }
    template <class Part>
    void sortAsInTree(std::vector<Part>& parts) const;
};

} // namespace atlas
