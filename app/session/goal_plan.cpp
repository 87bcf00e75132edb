// SPDX-License-Identifier: Apache-2.0
#include "session/goal_plan.h"

#include "planning/growth.h"

#include <algorithm>
#include <cmath>

namespace atlas {

using planning::PathPart;
using planning::Seek;

namespace {
constexpr double indexBase = 100;
/// So many children are tried for the smallest change, the heaviest first: nobody reads a longer list.
constexpr size_t mostTried = 12;

GoalPlan none(NoPlan why) {
    GoalPlan plan;
    plan.why = why;
    return plan;
}

GoalPlan refused(const planning::SeekRefusal& refusal) {
    GoalPlan plan = none(refusal.outOfReach ? NoPlan::OutOfReach : NoPlan::Invalid);
    plan.sentence = refusal.sentence;
    plan.reach = refusal;
    return plan;
}

GoalPlan refused(const Error& error) {
    GoalPlan plan = none(NoPlan::Invalid);
    plan.sentence = error.sentence;
    return plan;
}

/// No lock and no limit says anything of the first `count` years.
bool isFree(const GoalPath& path, size_t count) {
    return std::all_of(path.cells.begin(), path.cells.begin() + static_cast<std::ptrdiff_t>(count),
                       [](const GoalCell& cell) {
                           return !cell.locked && cell.lowest <= lowestTarget && cell.highest >= highestTarget;
                       });
}

/// The growth of the years `first` … `first + count - 1` when every free one gets `rate`: limits cut, and locked ones
/// stay as they are shown, also without a target of their own.
std::vector<double> growthAt(const GoalPath& path, double rate, size_t first, size_t count) {
    std::vector<double> growth;
    for (size_t i = first; i < first + count; ++i) {
        const GoalCell& cell = path.cells[i];
        growth.push_back(cell.locked ? cell.now.value_or(0) : std::clamp(rate, cell.lowest, cell.highest));
    }
    return growth;
}

double levelAt(const GoalPath& path, double base, double rate, size_t count) {
    double level = base;
    for (const double growth : growthAt(path, rate, 0, count))
        level *= 1 + growth;
    return level;
}

/// How many years of the path a plan up to `year` has.
size_t countTo(const GoalPath& path, int year) {
    return static_cast<size_t>(
        std::count_if(path.cells.begin(), path.cells.end(), [&](const GoalCell& cell) { return cell.year <= year; }));
}

/// The years of the plan and what is to be written.
void fill(GoalPlan& plan, const GoalPath& path, size_t first, size_t count) {
    const std::vector<double> growth = growthAt(path, plan.growth, first, count);
    for (size_t i = 0; i < count; ++i) {
        const GoalCell& cell = path.cells[first + i];
        plan.years.push_back({cell.year, growth[i], {}, {}, cell.now, cell.locked});
        if (!cell.locked)
            plan.rates.append({{path.node, path.indicator, cell.year}, growth[i]});
    }
    const size_t next = first + count;
    plan.isCarriedOn = next < path.cells.size() && !path.cells[next].own && !path.cells[next].locked &&
                       !plan.rates.isEmpty() && !path.cells[next - 1].locked;
}

void fillLevels(GoalPlan& plan, double base) {
    double level = base;
    for (GoalYear& year : plan.years) {
        level *= 1 + year.growth;
        year.level = level;
    }
}

GoalPlan planLevel(const GoalPath& path, double base, double goal, size_t count) {
    const Result<double> closed = planning::requiredGrowth(base, goal, static_cast<int>(count));
    if (!closed)
        return refused(closed.error());
    if (path.isLocked(0, count))
        return none(NoPlan::Locked);
    GoalPlan plan;
    plan.growth = *closed;
    if (!isFree(path, count) || *closed > highestTarget) {
        const Seek found = planning::seekRate([&](double rate) { return levelAt(path, base, rate, count); }, goal,
                                              lowestTarget, highestTarget);
        if (!found)
            return refused(found.error());
        plan.growth = *found;
    }
    fill(plan, path, 0, count);
    fillLevels(plan, base);
    return plan;
}

GoalPlan planShare(const GoalFacts& facts, const GoalWish& wish, size_t count) {
    if (!facts.denominatorIndicator.isValid())
        return none(NoPlan::NoShare);
    if (!facts.applies)
        return none(NoPlan::NotHere);
    GoalPlan plan;
    if (!facts.path.base)
        plan.missing.append({facts.node, facts.path.indicator, facts.baseYear});
    if (!facts.denominator)
        plan.missing.append({facts.node, facts.denominatorIndicator, facts.baseYear});
    if (!plan.missing.isEmpty()) {
        plan.why = NoPlan::NoBase;
        return plan;
    }
    if (facts.denominatorGrowth.empty())
        return none(NoPlan::NoDenominator);
    if (facts.path.isLocked(0, count))
        return none(NoPlan::Locked);
    const std::span<const double> below(facts.denominatorGrowth.data(), count);
    double denominator = *facts.denominator;
    for (const double growth : below)
        denominator *= 1 + growth;
    const Seek found =
        isFree(facts.path, count) || !(denominator > 0)
            ? planning::shareRate(*facts.path.base, *facts.denominator, below, wish.goal)
            : planning::seekRate(
                  [&](double rate) { return levelAt(facts.path, *facts.path.base, rate, count) / denominator; },
                  wish.goal, lowestTarget, highestTarget);
    if (!found)
        return refused(found.error());
    plan.growth = *found;
    fill(plan, facts.path, 0, count);
    fillLevels(plan, *facts.path.base);
    double level = *facts.denominator;
    for (size_t i = 0; i < plan.years.size(); ++i) {
        level *= 1 + below[i];
        plan.years[i].level = *plan.years[i].level / level;
    }
    return plan;
}

// Through one child.

std::vector<PathPart> partsOf(const GoalFacts& facts, size_t first, size_t count) {
    std::vector<PathPart> parts;
    for (const GoalPart& part : facts.parts) {
        PathPart made{static_cast<int>(part.path.node.value), part.weight[first].value_or(0), {}};
        for (size_t i = first; i < first + count; ++i)
            made.growth.push_back(part.weight[i] ? part.path.cells[i].now : std::nullopt);
        parts.push_back(std::move(made));
    }
    return parts;
}

std::vector<std::optional<double>> wholeAt(std::vector<PathPart>& tried, size_t index, const GoalPath& path,
                                           double rate, size_t first) {
    const size_t count = tried[index].growth.size();
    const std::vector<double> growth = growthAt(path, rate, first, count);
    tried[index].growth.assign(growth.begin(), growth.end());
    return planning::rolledUpGrowth(tried, static_cast<int>(count));
}

/// The constant rate that leads to the same level.
double averageOf(const std::vector<std::optional<double>>& growth) {
    double factor = 1;
    for (const auto& each : growth)
        factor *= 1 + each.value_or(0);
    return std::pow(std::max(factor, 0.0), 1.0 / static_cast<double>(growth.size())) - 1;
}

Seek partRate(const GoalFacts& facts, size_t index, double goal, size_t first, size_t count) {
    const GoalPath& path = facts.parts[index].path;
    std::vector<PathPart> parts = partsOf(facts, first, count);
    if (count == 1) {
        std::vector<planning::SpreadPart> family;
        family.reserve(parts.size());
        for (const PathPart& part : parts)
            family.push_back({part.slot, part.level, part.growth.front(), false, {}, {}, 1});
        const Result<double> closed = planning::requiredChildGrowth(family, index, goal);
        if (!closed)
            return tl::unexpected(planning::SeekRefusal{closed.error().sentence, false, 0, 0, {}, {}});
        if (*closed >= path.cells[first].lowest && *closed <= path.cells[first].highest)
            return *closed;
    } else if (isFree(path, first + count)) {
        return planning::rollUpRate(parts, index, goal, static_cast<int>(count));
    }
    double lowest = highestTarget, highest = lowestTarget;
    for (size_t i = first; i < first + count; ++i) {
        lowest = std::min(lowest, path.cells[i].lowest);
        highest = std::max(highest, path.cells[i].highest);
    }
    return planning::seekRate([&](double rate) { return averageOf(wholeAt(parts, index, path, rate, first)); }, goal,
                              lowest, highest);
}

std::optional<size_t> indexOf(const GoalFacts& facts, NodeId part) {
    const auto found = std::find_if(facts.parts.begin(), facts.parts.end(),
                                    [&](const GoalPart& each) { return each.path.node == part; });
    return found != facts.parts.end() ? std::optional(static_cast<size_t>(found - facts.parts.begin())) : std::nullopt;
}

bool hasWeights(const GoalFacts& facts) {
    return std::any_of(facts.parts.begin(), facts.parts.end(),
                       [](const GoalPart& part) { return part.weight.front().value_or(0) > 0; });
}

GoalPlan planPart(const GoalFacts& facts, NodeId part, double goal, size_t first, size_t count) {
    if (facts.parts.empty() || !hasWeights(facts))
        return none(NoPlan::NoParts);
    const auto index = indexOf(facts, part);
    if (!index)
        return none(NoPlan::NoPart);
    const GoalPart& chosen = facts.parts[*index];
    if (chosen.weight[first].value_or(0) <= 0)
        return none(NoPlan::NoWeight);
    if (chosen.path.isLocked(first, first + count))
        return none(NoPlan::Locked);
    const Seek found = partRate(facts, *index, goal, first, count);
    if (!found)
        return refused(found.error());
    GoalPlan plan;
    plan.growth = *found;
    fill(plan, chosen.path, first, count);
    std::vector<PathPart> tried = partsOf(facts, first, count);
    const auto whole = wholeAt(tried, *index, chosen.path, plan.growth, first);
    for (size_t i = 0; i < count; ++i)
        plan.years[i].whole = whole[i];
    return plan;
}

// The size level.

/// When the path as it is passes the goal, in years from the base year; after its end the last rate goes on.
std::optional<double> crossing(const GoalPath& path, int baseYear, double base, double goal) {
    double level = base;
    if (level >= goal)
        return 0.0;
    // Until the year before the first the base is held.
    double years = path.cells.empty() ? 0 : path.cells.front().year - 1 - baseYear;
    for (const GoalCell& cell : path.cells) {
        const double growth = cell.now.value_or(0);
        if (level * (1 + growth) >= goal) {
            const auto within = planning::yearsToReach(level, goal, growth);
            return within ? std::optional(years + *within) : std::nullopt;
        }
        level *= 1 + growth;
        years += 1;
    }
    if (path.cells.empty() || !path.cells.back().now)
        return {};
    const auto after = planning::yearsToReach(level, goal, *path.cells.back().now);
    return after ? std::optional(years + *after) : std::nullopt;
}

void fillAlternatives(GoalPlan& plan, const GoalFacts& facts, double needed, size_t count) {
    std::vector<size_t> order;
    for (size_t i = 0; i < facts.parts.size(); ++i) {
        const GoalPart& part = facts.parts[i];
        if (part.weight.front().value_or(0) > 0 && part.path.cells.front().now && !part.path.isLocked(0, count))
            order.push_back(i);
    }
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        return *facts.parts[a].weight.front() > *facts.parts[b].weight.front();
    });
    order.resize(std::min(order.size(), mostTried));
    const std::vector<PathPart> parts = partsOf(facts, 0, count);
    for (const size_t i : order) {
        if (const Seek found = partRate(facts, i, needed, 0, count))
            plan.alone.push_back({facts.parts[i].path.node, *found, *found - averageOf(parts[i].growth)});
    }
    std::stable_sort(plan.alone.begin(), plan.alone.end(), [](const GoalAlternative& a, const GoalAlternative& b) {
        return std::abs(a.change) < std::abs(b.change);
    });
}

GoalPlan planSize(const GoalFacts& facts, const GoalWish& wish, size_t count) {
    if (!facts.isComparable)
        return none(NoPlan::OtherMeasure);
    if (!facts.sizeLevel)
        return none(NoPlan::NoSizeLevel);
    GoalPlan plan;
    if (facts.needsRate && !facts.valueAddedRate && facts.rateIndicator.isValid())
        plan.missing.append({facts.node, facts.rateIndicator, facts.baseYear});
    if (!facts.path.base)
        plan.missing.append({facts.node, facts.path.indicator, facts.baseYear});
    if (!plan.missing.isEmpty() || (facts.needsRate && !facts.valueAddedRate)) {
        plan.why = facts.needsRate && !facts.valueAddedRate ? NoPlan::NoRate : NoPlan::NoBase;
        return plan;
    }
    const double base = *facts.path.base;
    const double goal = *facts.sizeLevel * (facts.needsRate ? *facts.valueAddedRate : 1);
    const auto seek = planning::seekSizeLevel(base, goal, static_cast<int>(count), facts.path.cells.front().now);
    if (!seek)
        return refused(seek.error());
    if (wish.part.isValid()) {
        plan = planPart(facts, wish.part, seek->neededGrowth, 0, count);
        double level = base;
        for (GoalYear& year : plan.years) {
            level *= 1 + year.whole.value_or(0);
            year.level = level;
        }
    } else {
        plan = planLevel(facts.path, base, goal, count);
    }
    plan.goal = goal;
    plan.gap = seek->gap;
    plan.level = base;
    plan.yearsToCross = crossing(facts.path, facts.baseYear, base, goal);
    fillAlternatives(plan, facts, seek->neededGrowth, count);
    return plan;
}
} // namespace

bool GoalPath::isLocked(size_t firstCell, size_t lastCell) const {
    return std::all_of(cells.begin() + static_cast<std::ptrdiff_t>(firstCell),
                       cells.begin() + static_cast<std::ptrdiff_t>(lastCell),
                       [](const GoalCell& cell) { return cell.locked; });
}

GoalPlan planGoal(const GoalFacts& facts, const GoalWish& wish) {
    if (!facts.applies && facts.kind != GoalKind::Share)
        return none(NoPlan::NotHere);
    const size_t count = countTo(facts.path, std::clamp(wish.year, facts.firstYear, facts.lastYear));
    if (count == 0)
        return none(facts.kind == GoalKind::Share ? NoPlan::NoShare : NoPlan::NotHere);
    switch (facts.kind) {
    case GoalKind::Level: {
        GoalPlan plan = planLevel(facts.path, facts.path.base.value_or(indexBase), wish.goal, count);
        plan.isIndex = !facts.path.base;
        if (plan.isIndex)
            plan.missing.append({facts.node, facts.path.indicator, facts.baseYear});
        return plan;
    }
    case GoalKind::Share:
        return planShare(facts, wish, count);
    case GoalKind::ThroughPart:
        return wish.eachYear ? planPart(facts, wish.part, wish.goal, 0, count)
                             : planPart(facts, wish.part, wish.goal, count - 1, 1);
    case GoalKind::SizeLevel:
        return planSize(facts, wish, count);
    }
    return none(NoPlan::NotHere);
}

} // namespace atlas
