// SPDX-License-Identifier: Apache-2.0
// How an indicator of a node goes on from its base year under the targets of a scenario: a level, an index where there
// is no base value, a ratio as the ratio of its two projected levels.
#pragma once

#include "session/figures.h"
#include "session/projection.h"
#include "session/target_table.h"

namespace atlas::projections {

/// Is it the figure that a projection from this year starts from: of the calendar year, and no ambition?
[[nodiscard]] bool isBase(const Observation& observation, int year);

[[nodiscard]] Projection of(const Figures& figures, const TargetTable& targets, const Outline& outline,
                            const Scenario& scenario, NodeId node, const Indicator& indicator);

} // namespace atlas::projections
