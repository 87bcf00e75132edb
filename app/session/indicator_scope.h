// SPDX-License-Identifier: Apache-2.0
// Where in the tree an indicator applies.
#pragma once

#include "domain/indicator.h"
#include "session/outline.h"

namespace atlas {

/// Does the indicator apply to the node: the area alone, the whole tree, one branch of it, or nodes of a role? Of a
/// ratio: is it shown there?
[[nodiscard]] bool isInScope(const Outline& outline, const Indicator& indicator, NodeId node);

/// May a growth target of the indicator stand at the node? Only levels have them.
[[nodiscard]] bool takesTarget(const Outline& outline, const Indicator& indicator, NodeId node);

} // namespace atlas
