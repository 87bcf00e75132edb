// SPDX-License-Identifier: Apache-2.0
// Spreading a parent's wanted growth over its children, and a total over levels: what each has to be so that they add
// up, with some of them held and others kept within limits.
// Sources: the project's planning rules; least squares: Stone, Champernowne and Meade, "The precision of national
// income estimates", Review of Economic Studies 9, 1942.
#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <optional>
#include <span>
#include <vector>

namespace atlas::planning {

/// A child, as the spreading sees it. Weights may be shares or base levels: they are taken relative to those that take
/// part. A part that is locked without a growth takes no part; an unlocked one without a growth only in SameRate. One
/// that weighs nothing keeps what it has.
struct SpreadPart {
    int slot = -1;
    double weight = 0;
    std::optional<double> growth; ///< a fraction
    bool locked = false;          ///< held at `growth`
    std::optional<double> lowest; ///< limits of an unlocked part, inside lowestTarget … highestTarget
    std::optional<double> highest;
    double variance = 1; ///< of `growth`; only least squares asks
};

enum class SpreadMethod {
    Proportional, ///< every unlocked rate times the same factor; of rates of both signs one for all, or none
    SameShift,    ///< every unlocked rate plus the same
    SameRate,     ///< every unlocked rate the same
    LeastSquares  ///< as little change as can be, the uncertain ones and the heavy ones most
};

struct SpreadOutcome {
    std::vector<std::optional<double>> growth; ///< in the order of the parts, locked ones as they were
    double reached = 0;                        ///< the bottom-up growth: within 1e-12 of the wanted one
    std::vector<int> clampedSlots;             ///< a limit holds them
    std::vector<int> leftOutSlots;             ///< took no part: no growth to start from, or no weight
    bool hasBothSigns = false; ///< proportional: some rates grew further and some fell further (or turned)
};

enum class SpreadRefusalReason {
    BadInput,        ///< a number that is none, or limits that contradict each other
    NoWeights,       ///< nobody who takes part weighs anything
    NothingUnlocked, ///< locks hold everybody
    NoTargets,       ///< somebody is unlocked, and none of them has a growth to start from
    ZeroSum,         ///< proportional, and the unlocked rates add up to zero
    BothSigns,       ///< proportional, and no one factor of rates of both signs leads there within the limits
    AllCertain,      ///< least squares, and no unlocked rate has a variance
    OutOfReach       ///< locks and limits leave no way
};

/// Why nothing can be spread, and what could be.
struct SpreadRefusal {
    SpreadRefusalReason why = SpreadRefusalReason::BadInput;
    std::optional<double> nearest; ///< the nearest growth (or total) that can be reached, where there is one
    QString sentence;              ///< for the user, translated; does not say `nearest`
};

/// What the children's rates have to be so that Σ w g is `goal`. Rates stay within their limits and within
/// lowestTarget … highestTarget; one that would leave them is held there and the rest is spread again.
[[nodiscard]] tl::expected<SpreadOutcome, SpreadRefusal> spreadGrowth(double goal, std::span<const SpreadPart> parts,
                                                                      SpreadMethod method);

} // namespace atlas::planning
