// SPDX-License-Identifier: Apache-2.0
// Goal seek: the rate that it takes for a level, a parent's growth, a share or a roll-up over years to come out as
// wanted. Closed forms where there is one; else a bracketing root finder.
// Sources: the project's planning rules; the root finder is TOMS 748 (Alefeld, Potra and Shi, 1995) of Boost.Math.
#pragma once

#include "domain/result.h"
#include "planning/spread.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace atlas::planning {

/// (goal / level)^(1 / years) - 1. Refused as growthBetween is.
[[nodiscard]] Result<double> requiredGrowth(double level, double goal, int years);

/// (G - Σ_{j≠i} w g) / wᵢ: the rate of the part at `index` that brings the parent to `goal`, all others as they are.
/// Others without a growth take no part. Not cut to what a target may be. ErrorCode::Invalid where it weighs nothing.
[[nodiscard]] Result<double> requiredChildGrowth(std::span<const SpreadPart> parts, size_t index, double goal);

/// How far a stated size level is, and what it takes.
struct SizeLevelSeek {
    double gap = 0;                     ///< goal - level, in the level's unit
    double neededGrowth = 0;            ///< a year, to be there in `years`
    std::optional<double> yearsToCross; ///< at the present rate; nothing: never, or no rate
};

/// ErrorCode::Invalid where the growth between the levels is not defined.
[[nodiscard]] Result<SizeLevelSeek> seekSizeLevel(double level, double goal, int years,
                                                  std::optional<double> presentGrowth);

/// Why no rate was found. Out of reach: between `lowestRate` and `highestRate` the goal is not reached, and what is
/// reached there is told.
struct SeekRefusal {
    QString sentence; ///< for the user, translated; does not say the numbers
    bool outOfReach = false;
    double lowestRate = 0;
    double highestRate = 0;
    std::optional<double> atLowest; ///< in the goal's own terms
    std::optional<double> atHighest;
};

using Seek = tl::expected<double, SeekRefusal>;

/// The rate between the two at which `reached` is `goal`; to 1e-10, and better where the numbers allow it. `reached`
/// is continuous and on different sides of the goal at both ends; else it is out of reach.
[[nodiscard]] Seek seekRate(const std::function<double(double)>& reached, double goal, double lowestRate,
                            double highestRate);

/// The constant yearly growth of a numerator, so that its share in a denominator (which grows on a path of its own, one
/// rate a year) is `goalShare` at the end of the path.
[[nodiscard]] Seek shareRate(double numerator, double denominator, std::span<const double> denominatorGrowth,
                             double goalShare);

/// A child over years: its level in the base year and its growth in each year; a year without one takes no part.
struct PathPart {
    int slot = -1;
    double level = 0; ///< at least 0
    std::vector<std::optional<double>> growth;
};

/// The parent's growth a year: Σ level before × growth / Σ level before, of those that take part; nothing where nobody
/// does. The same rule as RollUpTree's.
[[nodiscard]] std::vector<std::optional<double>> rolledUpGrowth(std::span<const PathPart> parts, int years);

/// The constant yearly growth of the part at `index`, so that the parent's level has by the end of `years` grown as at
/// `goal` a year; the others on their own paths. Between lowestTarget and highestTarget.
[[nodiscard]] Seek rollUpRate(std::span<const PathPart> parts, size_t index, double goal, int years);

} // namespace atlas::planning
