// SPDX-License-Identifier: Apache-2.0
// Where the growth targets of a scenario lead an indicator of a node, year by year, or why they lead nowhere.
#pragma once

#include "planning/growth.h"
#include "session/figure.h"

#include <vector>

namespace atlas {

/// Why there is no projection.
enum class NoProjection : quint8 {
    HasOne,
    NotProjected,      ///< the indicator has no growth targets: a share, a size level
    NotHere,           ///< the indicator doesn't apply to the node
    NoTarget,          ///< set one first
    Unreadable,        ///< the figures of the node can't be read just now
    NoBase,            ///< of a ratio: a level that it is made of has no figure of the base year
    NumeratorTarget,   ///< of a ratio: its numerator has no target
    DenominatorTarget, ///< of a ratio: its denominator has no target
    BothTargets        ///< of a ratio: neither has a target
};

struct Projection {
    NoProjection why = NoProjection::NoTarget; ///< HasOne where `years` has some
    std::optional<Figure> base;                ///< absent: shown as an index, base year = 100
    bool isIndex = false;
    int baseYear = 0;
    double baseLevel = 0;                       ///< in the indicator's unit, or 100
    std::vector<planning::ProjectedYear> years; ///< every year after the base year; those without a target yet say so
    std::optional<int> crossesHalf;             ///< for a ratio: the first year in which it passes one half
};

} // namespace atlas
