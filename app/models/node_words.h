// SPDX-License-Identifier: Apache-2.0
// The words of the field for kinds and states, in the language of the interface.
#pragma once

#include "domain/node.h"
#include "domain/scenario.h"
#include "planning/rollup_tree.h"

#include <QString>

namespace atlas {

[[nodiscard]] QString kindText(NodeKind kind);           ///< "Industry"
[[nodiscard]] QString nodeStatusText(NodeStatus status); ///< "named by the source"
[[nodiscard]] QString scenarioStateText(ScenarioState state);
[[nodiscard]] QString weightText(planning::WeightBasis basis); ///< "weighted by size level (an ambition, not output)"
[[nodiscard]] QString noRollUpText(planning::NoRollUp why);    ///< a sentence; empty for HasOne

} // namespace atlas
