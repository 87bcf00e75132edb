// SPDX-License-Identifier: Apache-2.0
// "=goal" in a cell: the rate of a node that brings what its parent's parts add up to onto the parent's own target.
#pragma once

#include "domain/result.h"
#include "domain/target.h"

namespace atlas {

class Session;

/// The rate that the cell needs, all its siblings as they are, so that the parent's gap is nothing. The parent's target
/// is that of the year or the latest earlier one. ErrorCode::Invalid with a sentence where there is no parent, no
/// target of it, no weight, or where the rate would be outside what a target may be.
[[nodiscard]] Result<double> goalRate(const Session& session, const TargetCell& cell, Language language);

} // namespace atlas
