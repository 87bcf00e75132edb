// SPDX-License-Identifier: Apache-2.0
// What goal seek needs to know of the open portfolio.
#include "session/goal_plan.h"

#include "session/figures.h"
#include "session/held_rates.h"
#include "session/indicator_scope.h"
#include "session/outline.h"
#include "session/plan_reading.h"
#include "session/projection.h"

#include <algorithm>

namespace atlas {

namespace {
GoalCell cellOf(const Session& session, const TargetCell& cell) {
    GoalCell gathered;
    gathered.year = cell.year;
    gathered.own = session.reading().target(cell);
    gathered.now = session.reading().growth(cell.node, cell.indicator, cell.year);
    if (const auto lock = lockInForce(session, cell)) {
        gathered.locked = !lock->hasLimits();
        gathered.lowest = lock->lowest.value_or(lowestTarget);
        gathered.highest = lock->highest.value_or(highestTarget);
    }
    return gathered;
}

GoalPath pathOf(const Session& session, NodeId node, IndicatorId indicator) {
    GoalPath path{node, indicator, {}, {}};
    if (const auto base = session.reading().projection(node, indicator).base)
        path.base = base->observation.value;
    const Scenario& scenario = session.scenario();
    for (int year = std::max(scenario.firstYear, scenario.baseYear + 1); year <= scenario.lastYear; ++year)
        path.cells.push_back(cellOf(session, {node, indicator, year}));
    return path;
}

/// The growth of every year of the path; one before the first target is without growth, as in the projection.
std::vector<double> growthOf(const Projection& projection, const GoalPath& path) {
    std::vector<double> growth;
    for (const GoalCell& cell : path.cells) {
        const planning::ProjectedYear* found = planning::yearOf(projection.years, cell.year);
        growth.push_back(found != nullptr ? found->growth : 0);
    }
    return growth;
}

void gatherShare(const Session& session, IndicatorId indicator, GoalFacts& facts) {
    const Indicator* ratio = ratioOf(session, indicator);
    if (ratio == nullptr)
        return;
    const Indicator* numerator = session.figures().indicator(ratio->numerator);
    facts.denominatorIndicator = ratio->denominator;
    facts.applies = numerator != nullptr && takesTarget(session.outline(), *numerator, facts.node);
    facts.path = pathOf(session, facts.node, ratio->numerator);
    const Projection below = session.reading().projection(facts.node, ratio->denominator);
    if (below.base)
        facts.denominator = below.base->observation.value;
    if (!below.years.empty())
        facts.denominatorGrowth = growthOf(below, facts.path);
}

void gatherParts(const Session& session, IndicatorId indicator, GoalFacts& facts) {
    for (const GoalCell& cell : facts.path.cells) {
        const auto members = session.reading().members(facts.node, indicator, cell.year);
        if (facts.parts.empty())
            for (const planning::FamilyMember& member : members)
                facts.parts.push_back({{NodeId{member.slot}, indicator, {}, {}}, {}});
        for (size_t i = 0; i < members.size() && i < facts.parts.size(); ++i) {
            GoalPart& part = facts.parts[i];
            part.weight.push_back(members[i].level);
            part.path.cells.push_back(cellOf(session, {part.path.node, indicator, cell.year}));
        }
    }
}

void gatherSize(const Session& session, const Indicator& indicator, GoalFacts& facts) {
    facts.sizeLevel = session.figures().sizeLevel(facts.node);
    facts.needsRate = indicator.measure == Measure::ValueAdded;
    facts.isComparable =
        indicator.unit == Unit::CnyBillion && (facts.needsRate || indicator.measure == Measure::Output);
    const Indicator* rate = session.figures().indicator(u"value-added-rate");
    if (rate == nullptr)
        return;
    facts.rateIndicator = rate->id;
    for (NodeId node = facts.node; node.isValid() && !facts.valueAddedRate; node = session.outline().parent(node)) {
        if (const auto figure = session.figures().latest(node, rate->key)) {
            facts.valueAddedRate = figure->observation.value;
            facts.rateNode = node;
        }
    }
}
} // namespace

const Indicator* ratioOf(const Session& session, IndicatorId indicator) {
    const auto& all = session.figures().indicators();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const Indicator& each) {
        return each.kind == IndicatorKind::Ratio && (each.id == indicator || each.numerator == indicator);
    });
    return found != all.cend() ? &*found : nullptr;
}

GoalFacts gatherGoal(const Session& session, NodeId node, IndicatorId indicator, GoalKind kind) {
    GoalFacts facts;
    const Scenario& scenario = session.scenario();
    facts.kind = kind;
    facts.node = node;
    facts.baseYear = scenario.baseYear;
    facts.firstYear = std::max(scenario.firstYear, scenario.baseYear + 1);
    facts.lastYear = scenario.lastYear;
    facts.isProtected = scenario.isProtected;
    const Indicator* of = session.figures().indicator(indicator);
    if (of == nullptr || !session.outline().contains(node) || !scenario.id.isValid())
        return facts;
    if (kind == GoalKind::Share) {
        gatherShare(session, indicator, facts);
        return facts;
    }
    facts.applies = takesTarget(session.outline(), *of, node);
    if (!facts.applies)
        return facts;
    facts.path = pathOf(session, node, indicator);
    if (kind == GoalKind::SizeLevel)
        gatherSize(session, *of, facts);
    if (kind != GoalKind::Level)
        gatherParts(session, indicator, facts);
    return facts;
}

} // namespace atlas
