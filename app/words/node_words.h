// SPDX-License-Identifier: Apache-2.0
// The words of the field for kinds, states and moments, in the language of the interface.
#pragma once

#include "domain/node.h"
#include "domain/scenario.h"
#include "planning/rollup_tree.h"

#include <QString>

namespace atlas {

[[nodiscard]] QString kindText(NodeKind kind);           ///< "Industry"
[[nodiscard]] QString nodeStatusText(NodeStatus status); ///< "named in the source"
[[nodiscard]] QString scenarioStateText(ScenarioState state);
/// "24 Nov 2026, 14:05", in the time of this place.
[[nodiscard]] QString momentText(const QDateTime& moment, Language language);
[[nodiscard]] QString dayText(const QDateTime& moment, Language language); ///< "24 Nov 2026"
[[nodiscard]] QString weightText(planning::WeightBasis basis); ///< "weighted by size level (an ambition, not output)"
[[nodiscard]] QString noRollUpText(planning::NoRollUp why);    ///< a sentence; empty for HasOne

} // namespace atlas
