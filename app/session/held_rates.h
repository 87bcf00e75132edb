// SPDX-License-Identifier: Apache-2.0
// A lock holds what its cell shows. A year without a target of its own shows an earlier rate, carried on, or what its
// parts add up to: a lock there makes that rate its target, and a change of an earlier year goes around a locked one.
#pragma once

#include "domain/cell_terms.h"

#include <QVector>

#include <tl/expected.hpp>

#include <functional>
#include <utility>

namespace atlas {

class Session;

using RateChanges = QHash<TargetCell, std::optional<double>>; ///< what targets become; nothing: cleared
using HeldRates = QVector<std::pair<TargetCell, double>>;     ///< targets to be set so that locked cells stay

/// A scenario as an edit finds it.
struct HeldPlan {
    std::function<std::optional<double>(const TargetCell&)> rate;     ///< stored for just that year
    std::function<std::optional<TargetLock>(const TargetCell&)> lock; ///< in force
    int firstYear = 0;
    int lastYear = 0;
};

/// A locked cell that an edit of an earlier year would move and that has no rate to be kept at.
struct MovedLock {
    TargetCell cell;
    TargetLock lock;
    std::optional<double> rate; ///< what would be carried on into it
};

/// The rate of the latest earlier year that has one; nothing where there is none.
[[nodiscard]] std::optional<double> carriedRate(const HeldPlan& plan, const TargetCell& cell);

/// What has to be set besides `changes` so that locked years after them go on showing what they show; one with limits
/// follows as long as it stays within them. The cells that are changed themselves are not looked at.
[[nodiscard]] tl::expected<HeldRates, MovedLock> heldRates(const HeldPlan& plan, const RateChanges& changes);

/// The lock that keeps a target of the current scenario today; nothing where there is none or it has expired.
[[nodiscard]] std::optional<TargetLock> lockInForce(const Session& session, const TargetCell& cell);

// Of the current scenario as it is stored, to say so beforehand.
/// The same as heldRates(); empty also where it would be refused.
[[nodiscard]] HeldRates heldByLocks(const Session& session,
                                    const QVector<std::pair<TargetCell, std::optional<double>>>& rates);
/// The rates that become targets when these cells are locked.
[[nodiscard]] HeldRates statedByLocks(const Session& session, const QVector<std::pair<TargetCell, CellTerms>>& terms);

} // namespace atlas
