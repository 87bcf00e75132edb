// SPDX-License-Identifier: Apache-2.0
#include "planning/bounded_sum.h"

#include <algorithm>
#include <cmath>

namespace atlas::planning {

namespace {
constexpr double allowedError = 1e-12;
/// A goal so little outside what can be reached is on the edge, but for rounding.
constexpr double onTheEdge = 1e-13;
/// A sum of steps this small beside the steps themselves is what rounding left of nothing.
constexpr double cancelled = 1e-14;

using Terms = std::vector<BoundedTerm*>;

bool isOver(const BoundedTerm& term) { return term.value > term.highest; }
bool isUnder(const BoundedTerm& term) { return term.value < term.lowest; }

double sumOfValues(const std::vector<BoundedTerm>& terms, double fixed) {
    CompensatedSum sum;
    sum.add(fixed);
    for (const BoundedTerm& term : terms)
        sum.add(term.weight * term.value);
    return sum.value();
}

/// Cuts the value to its limits and holds it there.
void hold(BoundedTerm& term, CompensatedSum& held) {
    term.clamped = isOver(term) || isUnder(term);
    term.value = std::clamp(term.value, term.lowest, term.highest);
    held.add(term.weight * term.value);
}

/// Holds the side that is further outside, and only that: the other side may come back in when the rest is solved
/// again. False: none was outside.
bool holdFurtherSide(Terms& open, CompensatedSum& held) {
    double over = 0;
    double under = 0;
    for (const BoundedTerm* term : open) {
        over += term->weight * std::max(0.0, term->value - term->highest);
        under += term->weight * std::max(0.0, term->lowest - term->value);
    }
    const auto isOutside =
        over >= under && std::ranges::any_of(open, [](auto* term) { return isOver(*term); }) ? isOver : isUnder;
    return std::erase_if(open, [&](BoundedTerm* term) {
               const bool goes = isOutside(*term);
               if (goes)
                   hold(*term, held);
               return goes;
           }) > 0;
}

/// Sets the open values so that the whole comes to the goal, limits aside. False: they can't be moved.
bool solve(const Terms& open, double held, double goal) {
    CompensatedSum need;
    CompensatedSum steps;
    need.add(goal);
    need.subtract(held);
    double size = 0;
    for (const BoundedTerm* term : open) {
        need.subtract(term->weight * term->origin);
        steps.add(term->weight * term->step);
        size += std::abs(term->weight * term->step);
    }
    if (!(std::abs(steps.value()) > cancelled * size))
        return false;
    const double t = need.value() / steps.value();
    for (BoundedTerm* term : open)
        term->value = term->origin + term->step * t;
    return true;
}
} // namespace

BoundedSum reachSum(std::vector<BoundedTerm>& terms, double fixed, double goal) {
    const double size = std::max(1.0, std::abs(goal));
    Terms open;
    CompensatedSum held;
    held.add(fixed);
    for (BoundedTerm& term : terms) {
        if (term.weight * term.step != 0) {
            open.push_back(&term);
        } else {
            term.value = term.origin;
            hold(term, held);
        }
    }
    CompensatedSum least = held;
    CompensatedSum most = held;
    for (const BoundedTerm* term : open) {
        least.add(term->weight * term->lowest);
        most.add(term->weight * term->highest);
    }
    const double nearest = std::clamp(goal, least.value(), most.value());
    if (std::abs(goal - nearest) > onTheEdge * size)
        return {open.empty() ? BoundedSumEnd::NothingMoves : BoundedSumEnd::OutOfReach, 0, nearest};

    // Each round holds at least one more, and the goal stays within what the rest can reach.
    bool isFirst = true;
    while (!open.empty()) {
        if (!solve(open, held.value(), nearest)) {
            // The steps cancel each other. As they are the values may still be what is wanted.
            const bool areInside =
                isFirst && std::ranges::none_of(open, [](auto* term) { return isOver(*term) || isUnder(*term); });
            const double sum = sumOfValues(terms, fixed);
            if (areInside && std::abs(sum - goal) <= allowedError * size)
                return {BoundedSumEnd::Reached, sum, {}};
            return {BoundedSumEnd::NothingMoves, 0, areInside ? std::optional(sum) : std::nullopt};
        }
        if (!holdFurtherSide(open, held))
            break;
        isFirst = false;
    }
    const double sum = sumOfValues(terms, fixed);
    if (std::abs(sum - goal) > allowedError * size)
        return {BoundedSumEnd::OutOfReach, 0, sum};
    return {BoundedSumEnd::Reached, sum, {}};
}

} // namespace atlas::planning
