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
    enum class Kind { Changed, Added, Removed };

    int slot = -1;
    double points = 0; ///< what the change of its growth gives, or its coming or going
    Kind kind = Kind::Changed;
};

/// from + Σ steps + weights = to, with nothing counted as 0.
struct Waterfall {
    std::optional<double> from; ///< the parent's growth; nothing: no child takes part in that scenario
    std::optional<double> to;
    std::vector<WaterfallStep> steps; ///< every child, in the order given
    double weights = 0;               ///< what a shift between those that stand in both gives
};

/// Steps wᵢ · Δgᵢ, with the weights of the first scenario among the children that stand in both; where these weights
/// differ (later years) also Σ Δwᵢ · gᵢ of the second. A child that stands in one only is a step of its own: w (g - G),
/// with the growth G of those that stand in both. Nothing where neither has a growth and a weight.
[[nodiscard]] std::optional<Waterfall> waterfall(std::span<const ComparedChild> children);

} // namespace atlas::planning
