// SPDX-License-Identifier: Apache-2.0
#include "planning/spread.h"

#include "domain/target.h"
#include "planning/bounded_sum.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace atlas::planning {

namespace {
struct Spread {
    Q_DECLARE_TR_FUNCTIONS(Spread)
};

QString sentenceOf(SpreadRefusalReason why) {
    switch (why) {
    case SpreadRefusalReason::BadInput:
        return Spread::tr("A number is missing, or a lower limit is above the upper one. Correct the limits.");
    case SpreadRefusalReason::NoWeights:
        return Spread::tr("There are no weights to spread by. Enter base values, or choose size levels as weights.");
    case SpreadRefusalReason::NothingUnlocked:
        return Spread::tr("Every part is locked, so nothing is left to change. Unlock at least one.");
    case SpreadRefusalReason::NoTargets:
        return Spread::tr("None of the unlocked parts has a target yet, so there is nothing to start from. The same "
                          "rate for all needs none.");
    case SpreadRefusalReason::ZeroSum:
        return Spread::tr("The unlocked targets add up to zero, so no factor changes their sum. The same shift for all "
                          "does.");
    case SpreadRefusalReason::BothSigns:
        return Spread::tr("Some of the unlocked targets are above zero and some below, and no one factor for all leads "
                          "there. The same shift for all may.");
    case SpreadRefusalReason::AllCertain:
        return Spread::tr("Every unlocked target is certain. Enter a standard deviation, or choose another method.");
    case SpreadRefusalReason::OutOfReach:
        return Spread::tr("Locks and limits leave no way to reach this. Choose a nearer goal, widen a limit or unlock "
                          "one more.");
    }
    return {};
}

tl::unexpected<SpreadRefusal> refused(SpreadRefusalReason why, std::optional<double> nearest = {}) {
    return tl::unexpected(SpreadRefusal{why, nearest, sentenceOf(why)});
}

tl::unexpected<SpreadRefusal> refused(const BoundedSum& sum, bool isLeastSquares) {
    if (sum.end == BoundedSumEnd::OutOfReach)
        return refused(SpreadRefusalReason::OutOfReach, sum.nearest);
    return refused(isLeastSquares ? SpreadRefusalReason::AllCertain : SpreadRefusalReason::ZeroSum, sum.nearest);
}

bool isFinite(const std::optional<double>& value) { return !value || std::isfinite(*value); }

/// Limits, growth (or level) and variance are numbers that make sense together.
bool isGood(const std::optional<double>& value, const BoundedTerm& limits, double variance) {
    return isFinite(value) && std::isfinite(limits.lowest) && std::isfinite(limits.highest) &&
           limits.lowest <= limits.highest && std::isfinite(variance) && variance >= 0;
}

bool isWeight(double value) { return std::isfinite(value) && value >= 0; }

/// The unlocked part as a term of the sum of growth.
BoundedTerm termOf(const SpreadPart& part, double share, SpreadMethod method) {
    BoundedTerm term;
    term.weight = share;
    term.lowest = std::max(part.lowest.value_or(lowestTarget), lowestTarget);
    term.highest = std::min(part.highest.value_or(highestTarget), highestTarget);
    term.value = part.growth.value_or(0);
    switch (method) {
    case SpreadMethod::Proportional:
        term.step = term.value;
        break;
    case SpreadMethod::SameShift:
        term.origin = term.value;
        term.step = 1;
        break;
    case SpreadMethod::SameRate:
        term.step = 1;
        break;
    case SpreadMethod::LeastSquares:
        term.origin = term.value;
        term.step = part.variance * share;
        break;
    }
    return term;
}

bool takesPart(const SpreadPart& part, SpreadMethod method) {
    return part.growth || (!part.locked && method == SpreadMethod::SameRate);
}

bool haveBothSigns(const std::vector<BoundedTerm>& terms) {
    return std::ranges::any_of(terms, [](const BoundedTerm& term) { return term.value > 0; }) &&
           std::ranges::any_of(terms, [](const BoundedTerm& term) { return term.value < 0; });
}

/// The nearest sum that one factor for all of these rates can come to; nothing where their limits allow none.
std::optional<double> nearestOfOneFactor(const std::vector<BoundedTerm>& terms, double fixed, double goal) {
    double least = -std::numeric_limits<double>::infinity();
    double most = std::numeric_limits<double>::infinity();
    CompensatedSum sum;
    for (const BoundedTerm& term : terms) {
        sum.add(term.weight * term.value);
        if (term.value == 0)
            continue;
        const auto [low, high] = std::minmax({term.lowest / term.value, term.highest / term.value});
        least = std::max(least, low);
        most = std::min(most, high);
    }
    // A little inside, so that rounding doesn't hold one at its limit after all.
    constexpr double rounding = 1e-12;
    least += rounding * std::abs(least);
    most -= rounding * std::abs(most);
    if (least > most)
        return {};
    return fixed + sum.value() * std::clamp((goal - fixed) / sum.value(), least, most);
}
} // namespace

tl::expected<SpreadOutcome, SpreadRefusal> spreadGrowth(double goal, std::span<const SpreadPart> parts,
                                                        SpreadMethod method) {
    SpreadOutcome outcome;
    double weights = 0;
    double openWeights = 0;
    bool isAnyOpen = false;
    bool isAnyWithout = false; // unlocked, and without a growth
    for (const SpreadPart& part : parts) {
        if (!isWeight(part.weight) || !isGood(part.growth, termOf(part, 1, method), part.variance))
            return refused(SpreadRefusalReason::BadInput);
        outcome.growth.push_back(part.growth);
        if (!takesPart(part, method)) {
            outcome.leftOutSlots.push_back(part.slot);
            isAnyWithout = isAnyWithout || !part.locked;
            continue;
        }
        if (!part.locked && !(part.weight > 0))
            outcome.leftOutSlots.push_back(part.slot);
        weights += part.weight;
        openWeights += part.locked ? 0 : part.weight;
        isAnyOpen = isAnyOpen || !part.locked;
    }
    if (!std::isfinite(goal))
        return refused(SpreadRefusalReason::BadInput);
    if (!(weights > 0) || !std::isfinite(weights))
        return refused(isAnyOpen      ? SpreadRefusalReason::NoWeights
                       : isAnyWithout ? SpreadRefusalReason::NoTargets
                                      : SpreadRefusalReason::NothingUnlocked);

    CompensatedSum locked;
    std::vector<BoundedTerm> terms;
    std::vector<size_t> places; // of the terms among the parts
    for (size_t i = 0; i < parts.size(); ++i) {
        if (!takesPart(parts[i], method) || (!parts[i].locked && !(parts[i].weight > 0)))
            continue;
        const double share = parts[i].weight / weights;
        if (parts[i].locked) {
            locked.add(share * *parts[i].growth);
        } else {
            terms.push_back(termOf(parts[i], share, method));
            places.push_back(i);
        }
    }
    if (!isAnyOpen && isAnyWithout)
        return refused(SpreadRefusalReason::NoTargets);
    if (!isAnyOpen)
        return refused(SpreadRefusalReason::NothingUnlocked, locked.value());
    if (!(openWeights > 0))
        return refused(SpreadRefusalReason::NoWeights, locked.value());

    outcome.hasBothSigns = method == SpreadMethod::Proportional && haveBothSigns(terms);
    const std::vector<BoundedTerm> before = terms;
    const BoundedSum sum = reachSum(terms, locked.value(), goal);
    // Where a limit holds one, the others would get another factor, which may even turn them.
    const bool isHeld = std::ranges::any_of(terms, [](const BoundedTerm& term) { return term.clamped; });
    if (outcome.hasBothSigns && isHeld && sum.end != BoundedSumEnd::OutOfReach)
        return refused(SpreadRefusalReason::BothSigns, nearestOfOneFactor(before, locked.value(), goal));
    if (sum.end != BoundedSumEnd::Reached)
        return refused(sum, method == SpreadMethod::LeastSquares);
    outcome.reached = sum.sum;
    for (size_t i = 0; i < terms.size(); ++i) {
        outcome.growth[places[i]] = terms[i].value;
        if (terms[i].clamped)
            outcome.clampedSlots.push_back(parts[places[i]].slot);
    }
    return outcome;
}

} // namespace atlas::planning
