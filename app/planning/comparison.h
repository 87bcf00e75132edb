// SPDX-License-Identifier: Apache-2.0
// From one scenario to another: which child changes the parent's growth by how much, as steps that add up.
#pragma once

#include <optional>
#include <span>
#include <vector>

namespace atlas::planning {

/// A child in both scenarios. Without a growth it takes no part in that scenario. Weights may be shares or levels.
struct ComparedChild {
    int slot = -1;
    double weightFrom = 0;
    std::optional<double> growthFrom;
    double weightTo = 0;
    std::optional<double> growthTo;
};

struct WaterfallStep {
    int slot = -1;
    double points = 0; ///< what the change of its growth gives, at the first scenario's weight
};

/// from + Σ steps + weights = to.
struct Waterfall {
    double from = 0; ///< the parent's growth
    double to = 0;
    std::vector<WaterfallStep> steps; ///< every child, in the order given
    double weights = 0;               ///< what the shift between the children gives; 0 where the weights are the same
};

/// Steps wᵢ · Δgᵢ; where the weights differ (later years, a child that joins or leaves) also Σ Δwᵢ · gᵢ of the second
/// scenario. Nothing where one of them has no growth and weight at all.
[[nodiscard]] std::optional<Waterfall> waterfall(std::span<const ComparedChild> children);

} // namespace atlas::planning
