// SPDX-License-Identifier: Apache-2.0
// What an edit has to set besides so that locks hold what their cells show.
#pragma once

#include "domain/edit.h"
#include "domain/result.h"
#include "session/held_rates.h"
#include "session/target_table.h"

namespace atlas::edits {

/// What has to be set besides so that locked later years of the current scenario stay; refused where one can't.
[[nodiscard]] Result<HeldRates> held(const Session& session, const RateChanges& changes);
/// The same for any scenario, with what is said beside its cells once the edit is written.
[[nodiscard]] Result<HeldRates> held(const Session& session, const RateChanges& changes, const Scenario& of,
                                     const TargetTable& stored,
                                     const QHash<TargetCell, std::optional<CellTerms>>& changedTerms);
/// Puts the same into an edit of a scenario, and a target under each lock that comes without one.
[[nodiscard]] Result<void> holdLocked(const Session& session, Edit& edit, const Scenario& of,
                                      const TargetTable& stored);
[[nodiscard]] Result<void> holdLocked(const Session& session, Edit& edit); ///< in all scenarios that it is about

[[nodiscard]] bool isHeldFast(const Session& session,
                              const std::optional<TargetLock>& lock); ///< in force and without limits
[[nodiscard]] QString withStated(const QString& text, int count);     ///< of a step that made targets of rates

} // namespace atlas::edits
