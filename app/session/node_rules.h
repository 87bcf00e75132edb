// SPDX-License-Identifier: Apache-2.0
// Which kinds of nodes may stand under which: the area holds aspects, an aspect its tiers and strategies, a tier its
// industries and clusters, and these their areas of focus.
#pragma once

#include "domain/kinds.h"
#include "domain/node.h"

#include <QVector>

#include <optional>

namespace atlas {
class Outline;
}

namespace atlas::node_rules {

/// What the program knows of the kind.
[[nodiscard]] KindRole roleOf(NodeKind kind);

[[nodiscard]] bool mayStandUnder(NodeKind child, NodeKind parent);

/// What may be made under a node of the kind, the usual one first. `siblings`: the kind that its children have already,
/// which then comes first.
[[nodiscard]] QVector<NodeKind> childKinds(NodeKind parent, std::optional<NodeKind> siblings = {});

/// The same for a node that is there, with the kind of its last child. Empty: nothing, or the node is gone.
[[nodiscard]] QVector<NodeKind> childKinds(const Outline& outline, NodeId parent);

/// Within what makes sense: no tier under an industry, nothing under itself, the area nowhere.
[[nodiscard]] bool mayMove(const Outline& outline, NodeId id, NodeId newParent);

} // namespace atlas::node_rules
