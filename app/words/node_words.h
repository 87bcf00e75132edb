// SPDX-License-Identifier: Apache-2.0
// The words of the field for kinds, states and roll-ups, in the language of the interface.
#pragma once

#include "domain/node.h"
#include "domain/scenario.h"
#include "planning/rollup_tree.h"

#include <QString>

namespace atlas {

[[nodiscard]] QString kindText(NodeKind kind);           ///< "Industry"
[[nodiscard]] QString nodeStatusText(NodeStatus status); ///< "named in the source"
[[nodiscard]] QString scenarioStateText(ScenarioState state);
[[nodiscard]] QString weightText(planning::WeightBasis basis); ///< "weighted by size level (an ambition, not output)"
/// The same as a sentence, of the places that it is about where not all of them are; empty without weights.
[[nodiscard]] QString weightSentence(planning::WeightBasis basis, const QString& of = {});
/// Why there is no roll-up of the place with this name, a sentence; empty where there is one.
[[nodiscard]] QString noRollUpText(planning::NoRollUp why, const QString& name);

} // namespace atlas
