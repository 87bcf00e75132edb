// SPDX-License-Identifier: Apache-2.0
// A growth target: the rate that a scenario sets for one node, one indicator, one year.
#pragma once

#include "domain/ids.h"
#include "domain/text.h"

#include <optional>
#include <tuple>

namespace atlas {

/// Which target, within a scenario.
struct TargetCell {
    NodeId node;
    IndicatorId indicator;
    int year = 0;

    bool operator==(const TargetCell&) const = default;
    friend bool operator<(const TargetCell& a, const TargetCell& b) {
        return std::tie(a.node, a.indicator, a.year) < std::tie(b.node, b.indicator, b.year);
    }
    friend size_t qHash(const TargetCell& cell, size_t seed = 0) noexcept {
        return qHashMulti(seed, cell.node, cell.indicator, cell.year);
    }
};

/// What a target may be: from -100 % (all gone) to +1000 % a year. Checked at the cell and by the database.
inline constexpr double lowestTarget = -1.0;
inline constexpr double highestTarget = 10.0;

struct Target {
    TargetCell cell;
    double rate = 0; ///< a fraction: 0.065 is 6.5 %
    SourceId source; ///< who published it; invalid for a planner's own
    QString rationale;

    bool operator==(const Target&) const = default;
};

} // namespace atlas

Q_DECLARE_TYPEINFO(atlas::Target, Q_RELOCATABLE_TYPE);
