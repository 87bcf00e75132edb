// SPDX-License-Identifier: Apache-2.0
#include "session/fan_plan.h"

#include "session/indicator_scope.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace atlas {

namespace {
constexpr double indexBase = 100;
/// Draws times parts: a fan of a huge family has fewer draws instead of taking minutes.
constexpr double mostWork = 4e6;
constexpr int fewestDraws = 200;

/// The standard deviations that are set, by node and year. Few are: asking every cell would take longer.
class Sigmas {
public:
    Sigmas(const TargetTable& targets, IndicatorId indicator) {
        targets.forEachTerms([&](const TargetCell& cell, const CellTerms& terms) {
            if (cell.indicator == indicator && terms.sigma)
                m_set[cell.node].emplace(cell.year, *terms.sigma);
        });
    }
    /// Its own, or the latest earlier one of the same node; with its year.
    [[nodiscard]] std::optional<std::pair<int, double>> at(NodeId node, int year) const {
        const auto found = m_set.constFind(node);
        if (found == m_set.constEnd())
            return {};
        const auto after = found->upper_bound(year);
        return after != found->begin() ? std::optional<std::pair<int, double>>(*std::prev(after)) : std::nullopt;
    }
    [[nodiscard]] std::optional<double> value(NodeId node, int year) const {
        const auto set = at(node, year);
        return set ? std::optional(set->second) : std::nullopt;
    }

private:
    QHash<NodeId, std::map<int, double>> m_set;
};

/// Its growth and σ, a year each.
planning::FanPart partOf(const PlanReading& plan, const Sigmas& sigmas, const FanFacts& facts, NodeId node,
                         double level) {
    planning::FanPart part;
    part.slot = static_cast<int>(node.value);
    part.level = level;
    for (int year = facts.firstYear; year <= facts.lastYear(); ++year) {
        part.growth.push_back(plan.growth(node, facts.indicator, year));
        part.sigma.push_back(sigmas.value(node, year).value_or(0));
    }
    return part;
}

UncertainTarget targetOf(const PlanReading& plan, const Sigmas& sigmas, const FanFacts& facts, NodeId node) {
    const auto set = sigmas.at(node, facts.year);
    return {node, plan.growth(node, facts.indicator, facts.year), sigmas.value(node, facts.year),
            set && set->first != facts.year};
}

void addChildren(const PlanReading& plan, const Sigmas& sigmas, FanFacts& facts) {
    for (const planning::FamilyMember& member : plan.members(facts.node, facts.indicator, facts.firstYear)) {
        if (!member.level)
            continue;
        facts.input.parts.push_back(partOf(plan, sigmas, facts, NodeId{member.slot}, *member.level));
        facts.targets.push_back(targetOf(plan, sigmas, facts, NodeId{member.slot}));
    }
    for (const planning::FamilyMember& member : plan.members(facts.node, facts.indicator, facts.year))
        if (member.level)
            facts.drivers.push_back(
                {member.slot, *member.level, member.growth, sigmas.value(NodeId{member.slot}, facts.year)});
}

void addAlone(const PlanReading& plan, const Sigmas& sigmas, FanFacts& facts) {
    facts.isAlone = true;
    facts.input.parts.push_back(partOf(plan, sigmas, facts, facts.node, facts.baseLevel > 0 ? facts.baseLevel : 1));
    facts.targets.push_back(targetOf(plan, sigmas, facts, facts.node));
    facts.drivers.push_back(
        {static_cast<int>(facts.node.value), 1, facts.targets.back().growth, sigmas.value(facts.node, facts.year)});
}

/// What the node's own targets lead to.
void addGoals(const PlanReading& plan, FanFacts& facts) {
    std::map<int, double> own;
    for (int year = facts.firstYear; year <= facts.lastYear(); ++year)
        if (const auto rate = plan.target({facts.node, facts.indicator, year}))
            own.emplace(year, *rate);
    facts.input.goalLevels.resize(static_cast<size_t>(facts.input.years));
    for (const auto& year : planning::project(facts.baseLevel, facts.firstYear - 1, own, facts.lastYear()))
        if (year.hasTarget) // what is held before isn't wanted by anybody
            facts.input.goalLevels[static_cast<size_t>(year.year - facts.firstYear)] = year.level;
}
} // namespace

FanFacts gatherFan(const PlanReading& plan, NodeId node, IndicatorId indicator, int year, int draws) {
    FanFacts facts;
    const Scenario& scenario = plan.scenario;
    facts.node = node;
    facts.indicator = indicator;
    facts.scenario = scenario.id;
    facts.baseYear = scenario.baseYear;
    facts.firstYear = std::max(scenario.firstYear, scenario.baseYear + 1);
    facts.input.years = std::max(0, scenario.lastYear - facts.firstYear + 1);
    facts.year = std::clamp(year, facts.firstYear, std::max(facts.firstYear, scenario.lastYear));
    facts.input.correlation = scenario.correlation;
    facts.input.seed = static_cast<std::uint64_t>(scenario.seed);
    facts.input.draws = draws;
    const Indicator* of = plan.figures.indicator(indicator);
    if (of == nullptr || !plan.outline.contains(node) || !takesTarget(plan.outline, *of, node) ||
        facts.input.years == 0)
        return facts;
    const auto base = plan.projection(node, indicator).base;
    facts.isIndex = !base;
    facts.baseLevel = base ? base->observation.value : indexBase;
    const auto hasRollUp = [&](int each) { return plan.rollUp(node, indicator, each).growth.has_value(); };
    bool isRolledUp = false;
    for (int each = facts.firstYear; each <= facts.lastYear() && !isRolledUp; ++each)
        isRolledUp = hasRollUp(each);
    const Sigmas sigmas(plan.targets, indicator);
    if (isRolledUp) {
        facts.basis = plan.rollUp(node, indicator, facts.year).basis;
        addChildren(plan, sigmas, facts);
    } else {
        addAlone(plan, sigmas, facts);
    }
    const double most = mostWork / static_cast<double>(facts.input.parts.size() + 1);
    facts.input.draws = std::min(draws, std::max(fewestDraws, static_cast<int>(most)));
    facts.input.baseLevel = facts.baseLevel;
    addGoals(plan, facts);
    const auto grows = [](const planning::FanPart& part) {
        return std::any_of(part.growth.begin(), part.growth.end(), [](const auto& each) { return each.has_value(); });
    };
    facts.why =
        std::any_of(facts.input.parts.begin(), facts.input.parts.end(), grows) ? NoFan::HasOne : NoFan::NoTarget;
    facts.isCertain = std::all_of(facts.input.parts.begin(), facts.input.parts.end(), [](const auto& part) {
        return std::all_of(part.sigma.begin(), part.sigma.end(), [](double sigma) { return sigma == 0; });
    });
    return facts;
}

} // namespace atlas
