// SPDX-License-Identifier: Apache-2.0
// A weighted sum that has to come to a goal while every term stays within its limits: what spreading, by whatever
// method, comes down to. Private to the spreading.
// Source: Bitran and Hax, "Disaggregation and resource allocation using convex knapsack problems with bounded
// variables", Management Science 27, 1981: hold the side that is further outside, and solve the rest again.
#pragma once

#include "planning/compensated_sum.h"

#include <optional>
#include <vector>

namespace atlas::planning {

/// The value is `origin + step * t`, with one t for all terms, cut to the limits.
struct BoundedTerm {
    double weight = 1;
    double origin = 0;
    double step = 0; ///< 0: the value can't be moved
    double lowest = 0;
    double highest = 0;
    double value = 0;     ///< in: as it is; out: the answer
    bool clamped = false; ///< the answer: a limit holds it
};

enum class BoundedSumEnd {
    Reached,
    OutOfReach,  ///< the limits leave no way
    NothingMoves ///< there is no step, or the steps cancel each other
};

struct BoundedSum {
    BoundedSumEnd end = BoundedSumEnd::Reached;
    double sum = 0;                ///< of weight × value, where reached
    std::optional<double> nearest; ///< where not reached: the nearest goal that would be
};

/// Finds the values whose weighted sum, with `fixed` on top, is `goal`, within 1e-12 of its size (at least of 1).
/// The weights are at least 0, all numbers finite, `lowest` at most `highest`. O(n²) at worst.
BoundedSum reachSum(std::vector<BoundedTerm>& terms, double fixed, double goal);

} // namespace atlas::planning
