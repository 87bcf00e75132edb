// SPDX-License-Identifier: Apache-2.0
// What is said beside the target of a cell: its lock, how uncertain it is, a note, and that its gap is accepted.
#pragma once

#include "domain/target.h"

#include <QDate>
#include <QHash>

namespace atlas {

/// Keeps a target as it is, or where limits are given within them, until somebody unlocks it or the lock expires. Kept
/// with the scenario.
struct TargetLock {
    QString author;
    QString reason;
    std::optional<double> lowest;  ///< a fraction
    std::optional<double> highest; ///< a fraction
    QDate expires;                 ///< its last day; invalid: never

    [[nodiscard]] bool hasLimits() const { return lowest || highest; }
    [[nodiscard]] bool isInForce(QDate today) const { return !expires.isValid() || today <= expires; }
    [[nodiscard]] bool allows(double rate) const {
        return rate >= lowest.value_or(rate) && rate <= highest.value_or(rate);
    }
    bool operator==(const TargetLock&) const = default;
};

/// A planner accepts the gap between a target and what the parts add up to.
struct GapAcceptance {
    QString author;
    QString reason;

    bool operator==(const GapAcceptance&) const = default;
};

struct CellTerms {
    std::optional<TargetLock> lock;
    std::optional<double> sigma; ///< standard deviation of the target, a fraction: 0.02 is 2 percentage points
    QString note;
    std::optional<GapAcceptance> acceptedGap;

    [[nodiscard]] bool isEmpty() const { return !lock && !sigma && note.isEmpty() && !acceptedGap; }
    bool operator==(const CellTerms&) const = default;
};

/// All that a scenario says of a cell. What two scenarios are compared by.
struct PlanCell {
    std::optional<Target> target;
    std::optional<CellTerms> terms;

    [[nodiscard]] bool isEmpty() const { return !target && !terms; }
    bool operator==(const PlanCell&) const = default;
};

using PlanCells = QHash<TargetCell, PlanCell>;

/// Equal but for what a number loses on its way through the change log of an older format, which kept 15 digits.
[[nodiscard]] bool isSame(double a, double b);
[[nodiscard]] bool isSame(const Target& a, const Target& b);
[[nodiscard]] bool isSame(const CellTerms& a, const CellTerms& b);
[[nodiscard]] bool isSame(const PlanCell& a, const PlanCell& b);

} // namespace atlas

Q_DECLARE_TYPEINFO(atlas::TargetLock, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(atlas::GapAcceptance, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(atlas::CellTerms, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(atlas::PlanCell, Q_RELOCATABLE_TYPE);
