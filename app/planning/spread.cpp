// SPDX-License-Identifier: Apache-2.0
#include "planning/spread.h"

#include "domain/target.h"
#include "planning/bounded_sum.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

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
        return Spread::tr("Nothing is left to change. Unlock at least one that has a target.");
    case SpreadRefusalReason::ZeroSum:
        return Spread::tr(
            "The unlocked targets add up to zero, so no factor changes their sum. Choose another method.");
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

/// No level is above this, in whatever unit: it stands for "no upper limit" and still adds up.

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
} // namespace

tl::expected<SpreadOutcome, SpreadRefusal> spreadGrowth(double goal, std::span<const SpreadPart> parts,
                                                        SpreadMethod method) {
    SpreadOutcome outcome;
    double weights = 0;
    double openWeights = 0;
    bool isAnyOpen = false;
    for (const SpreadPart& part : parts) {
        if (!isWeight(part.weight) || !isGood(part.growth, termOf(part, 1, method), part.variance))
            return refused(SpreadRefusalReason::BadInput);
        outcome.growth.push_back(part.growth);
        if (!takesPart(part, method)) {
            outcome.leftOutSlots.push_back(part.slot);
            continue;
        }
        weights += part.weight;
        openWeights += part.locked ? 0 : part.weight;
        isAnyOpen = isAnyOpen || !part.locked;
    }
    if (!std::isfinite(goal))
        return refused(SpreadRefusalReason::BadInput);
    if (!(weights > 0) || !std::isfinite(weights))
        return refused(isAnyOpen ? SpreadRefusalReason::NoWeights : SpreadRefusalReason::NothingUnlocked);

    CompensatedSum locked;
    std::vector<BoundedTerm> terms;
    std::vector<size_t> places; // of the terms among the parts
    for (size_t i = 0; i < parts.size(); ++i) {
        if (!takesPart(parts[i], method))
            continue;
        const double share = parts[i].weight / weights;
        if (parts[i].locked) {
            locked.add(share * *parts[i].growth);
        } else {
            terms.push_back(termOf(parts[i], share, method));
            places.push_back(i);
        }
    }
    if (!isAnyOpen)
        return refused(SpreadRefusalReason::NothingUnlocked, locked.value());
    if (!(openWeights > 0))
        return refused(SpreadRefusalReason::NoWeights, locked.value());

    const BoundedSum sum = reachSum(terms, locked.value(), goal);
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
