// SPDX-License-Identifier: Apache-2.0
// What leaves the building, and with whose targets: as the command line names it, and in a dialog's list.
#pragma once

#include "domain/ids.h"
#include "domain/result.h"
#include "domain/text.h"

namespace atlas {

class ScenarioCombo;
class Session;

/// The scenario with a name or key; invalid where \p name is empty: the published one. ErrorCode::Invalid, with all
/// names, for one that is not there.
[[nodiscard]] Result<ScenarioId> chosenScenario(const Session& session, const QString& name, Language language);

/// The node with a key or name; the area where \p word is empty. ErrorCode::Invalid for one that is not there.
[[nodiscard]] Result<NodeId> chosenNode(const Session& session, const QString& word);

/// Lists the scenarios, published ones first, each other with its state; archived ones are left out. Chooses \p wanted,
/// where it is not there the published one. Without a signal.
void listScenarios(ScenarioCombo& combo, const Session& session, ScenarioId wanted, Language language);

} // namespace atlas
