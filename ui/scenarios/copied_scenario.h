// SPDX-License-Identifier: Apache-2.0
// Where to try something else: a copy of a scenario, named after it in both languages.
#pragma once

#include "domain/result.h"
#include "session/session.h"

namespace atlas {

/// Makes the copy, which is then the scenario that is shown. One step to undo.
Result<ScenarioId> copyScenario(Session& session, const Scenario& from);

} // namespace atlas
