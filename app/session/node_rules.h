// SPDX-License-Identifier: Apache-2.0
// Which kinds of nodes may stand under which: the area holds aspects, an aspect its tiers and strategies, a tier its
// industries and clusters, and these their areas of focus.
#pragma once

#include "domain/kinds.h"
#include "domain/node.h"

#include <QVector>

#include <optional>

namespace atlas::node_rules {

/// What the program knows of the kind.
[[nodiscard]] KindRole roleOf(NodeKind kind);

[[nodiscard]] bool mayStandUnder(NodeKind child, NodeKind parent);

/// What may be made under a node of the kind, the usual one first. `siblings`: the kind that its children have already,
/// which then comes first.
[[nodiscard]] QVector<NodeKind> childKinds(NodeKind parent, std::optional<NodeKind> siblings = {});

} // namespace atlas::node_rules
