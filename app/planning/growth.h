// SPDX-License-Identifier: Apache-2.0
// Level and growth: projection of a level by yearly growth targets, and what follows from two levels.
// Source of the formulas: the project's planning rules; compound growth as in any text on index numbers.
#pragma once

#include "domain/result.h"

#include <map>
#include <optional>
#include <span>
#include <vector>

namespace atlas::planning {

struct ProjectedYear {
    int year = 0;
    double level = 0;
    double growth = 0;     ///< of this year over the one before, a fraction; 0 without a target
    bool stated = true;    ///< false: no target of its own, the latest earlier one carried on (an assumption), or none
    bool hasTarget = true; ///< false: no target is stated up to here; the level is held at its base
};

/// L_t = L_{t-1} (1 + g_t) for the years baseYear + 1 … lastYear, each of them; the base year itself is not in the
/// answer. A year without a target takes the latest earlier one; in years before the first target the level is held at
/// `base`, which stays in its own year. Empty where there is no target up to the last year.
[[nodiscard]] std::vector<ProjectedYear> project(double base, int baseYear, const std::map<int, double>& targets,
                                                 int lastYear);

/// The year of a projection; nullptr where it has none. Series of different beginnings are joined by this, never by
/// position.
[[nodiscard]] const ProjectedYear* yearOf(std::span<const ProjectedYear> years, int year);

/// (L_n / L_0)^(1/n) - 1. Refused (ErrorCode::Invalid) for first <= 0, last < 0 or years < 1.
[[nodiscard]] Result<double> growthBetween(double first, double last, int years);

/// (1 + r)(1 + d) - 1: nominal growth from real growth and a deflator.
[[nodiscard]] double nominalGrowth(double real, double deflator);

/// Years until a level reaches a goal at a constant rate: ln(goal / level) / ln(1 + rate). Nothing where it is never
/// reached; 0 where the level is at or above it already.
[[nodiscard]] std::optional<double> yearsToReach(double level, double goal, double rate);

} // namespace atlas::planning
