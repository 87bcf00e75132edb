// SPDX-License-Identifier: Apache-2.0
// Planners of edits of scenarios: fork, rename, describe, protect, archive, remove, and how one is computed. Each
// answers the rows before and after, for Session::commit(); an empty edit where nothing would change.
#pragma once

#include "domain/edit.h"
#include "domain/result.h"

namespace atlas {
class Session;
class WhatIf;
}

namespace atlas::edits {

/// A new scenario with all that \p from says; once it is written it is shown.
[[nodiscard]] Result<Edit> forkScenario(const Session& session, ScenarioId from, const Text& name);
/// The same from that of \p whatIf with the targets that were moved; a lock that keeps one of them is refused.
[[nodiscard]] Result<Edit> keepWhatIf(const Session& session, const WhatIf& whatIf, const Text& name);
[[nodiscard]] Result<Edit> renameScenario(const Session& session, ScenarioId id, const Text& name);
/// \p base: as of describeNode().
[[nodiscard]] Result<Edit> describeScenario(const Session& session, ScenarioId id, const Text& description,
                                            const std::optional<Text>& base = {});
[[nodiscard]] Result<Edit> protectScenario(const Session& session, ScenarioId id, bool isProtected);
/// Not the last that is not archived.
[[nodiscard]] Result<Edit> archiveScenario(const Session& session, ScenarioId id, bool isArchived);
/// How it is computed: Scenario::seed, correlation, sizeWeights of \p wanted.
[[nodiscard]] Result<Edit> setComputation(const Session& session, ScenarioId id, const Scenario& wanted);
[[nodiscard]] Result<Edit> removeScenario(const Session& session, ScenarioId id); ///< not a protected one, not the last

} // namespace atlas::edits
