// SPDX-License-Identifier: Apache-2.0
#include "session/plan_reading.h"

#include "session/indicator_scope.h"
#include "session/projections.h"

#include <algorithm>

namespace atlas {

const planning::RollUpTree* PlanReading::treeWith(NodeId node, IndicatorId id, int year) const {
    const Indicator* of = figures.indicator(id);
    const auto* tree = of != nullptr ? rollUps.tree(*of) : nullptr;
    const bool isWithin = year >= scenario.firstYear && year <= scenario.lastYear;
    return tree != nullptr && isWithin && tree->contains(static_cast<int>(node.value)) ? tree : nullptr;
}

template <class Part>
void PlanReading::sortAsInTree(std::vector<Part>& parts) const {
    std::sort(parts.begin(), parts.end(), [this](const Part& a, const Part& b) {
        return outline.row(NodeId{a.slot}) < outline.row(NodeId{b.slot});
    });
}

std::optional<double> PlanReading::growth(NodeId node, IndicatorId id, int year) const {
    const auto* tree = treeWith(node, id, year);
    if (tree != nullptr)
        return tree->growth(static_cast<int>(node.value), year);
    if (!isUnreadable(id) || !takesTarget(outline, *figures.indicator(id), node) || year > scenario.lastYear)
        return {};
    const auto stated = targets.rates(node, id, scenario.firstYear, year); // they are known all the same
    return stated.empty() ? std::nullopt : std::optional(stated.crbegin()->second);
}

planning::RollUp PlanReading::rollUp(NodeId node, IndicatorId id, int year) const {
    const auto* tree = treeWith(node, id, year);
    if (tree == nullptr) {
        planning::RollUp none;
        none.why = isUnreadable(id) ? planning::NoRollUp::Unreadable : planning::NoRollUp::NoChildren;
        return none;
    }
    planning::RollUp rollUp = tree->rollUp(static_cast<int>(node.value), year);
    sortAsInTree(rollUp.contributions);
    return rollUp;
}

std::optional<double> PlanReading::gap(NodeId node, IndicatorId id, int year) const {
    const auto* tree = treeWith(node, id, year);
    return tree != nullptr ? tree->gap(static_cast<int>(node.value), year) : std::nullopt;
}

std::vector<planning::FamilyMember> PlanReading::members(NodeId node, IndicatorId id, int year) const {
    const auto* tree = treeWith(node, id, year);
    if (tree == nullptr)
        return {};
    std::vector<planning::FamilyMember> children = tree->members(static_cast<int>(node.value), year);
    sortAsInTree(children);
    return children;
}

Projection PlanReading::projection(NodeId node, IndicatorId id) const {
    const Indicator* of = figures.indicator(id);
    if (of == nullptr)
        return {};
    return projections::of(figures, targets, outline, scenario, node, *of);
}

std::optional<double> PlanReading::projectedLevel(NodeId node, IndicatorId id, int year) const {
    const Projection projected = projection(node, id);
    if (year == projected.baseYear && (projected.base || !projected.years.empty()))
        return projected.baseLevel;
    const planning::ProjectedYear* found = planning::yearOf(projected.years, year);
    return found != nullptr ? std::optional(found->level) : std::nullopt;
}

} // namespace atlas
