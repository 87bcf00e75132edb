// SPDX-License-Identifier: Apache-2.0
#include "session/node_rules.h"

#include "session/outline.h"

#include <utility>

namespace atlas::node_rules {

QVector<NodeKind> childKinds(NodeKind parent, std::optional<NodeKind> siblings) {
    QVector<NodeKind> kinds;
    switch (parent) {
    case NodeKind::Area:
        kinds = {NodeKind::Aspect};
        break;
    case NodeKind::Aspect:
        kinds = {NodeKind::Tier, NodeKind::Strategy, NodeKind::FocusArea};
        break;
    case NodeKind::Tier:
        kinds = {NodeKind::Industry, NodeKind::Cluster};
        break;
    case NodeKind::Industry:
    case NodeKind::Cluster:
    case NodeKind::FocusArea:
    case NodeKind::Strategy:
        kinds = {NodeKind::FocusArea, NodeKind::Strategy};
        break;
    }
    if (siblings && kinds.contains(*siblings)) {
        kinds.removeOne(*siblings);
        kinds.prepend(*siblings);
    }
    return kinds;
}

KindRole roleOf(NodeKind kind) {
    switch (kind) {
    case NodeKind::Area:
        return KindRole::Root;
    case NodeKind::Aspect:
    case NodeKind::Tier:
        return KindRole::Group;
    case NodeKind::Industry:
    case NodeKind::Cluster:
        return KindRole::Member;
    case NodeKind::FocusArea:
        return KindRole::Part;
    case NodeKind::Strategy:
        return KindRole::Action;
    }
    return KindRole::Part;
}

QVector<NodeKind> childKinds(const Outline& outline, NodeId parent) {
    if (!outline.contains(parent))
        return {};
    std::optional<NodeKind> siblings;
    if (const int count = outline.childCount(parent); count > 0)
        siblings = outline.kind(outline.child(parent, count - 1));
    return childKinds(outline.kind(parent), siblings);
}

bool mayMove(const Outline& outline, NodeId id, NodeId newParent) {
    return outline.contains(id) && outline.contains(newParent) && id != outline.root() &&
           !outline.isUnder(newParent, id) && mayStandUnder(outline.kind(id), outline.kind(newParent));
}

bool mayStandUnder(NodeKind child, NodeKind parent) { return childKinds(parent).contains(child); }

} // namespace atlas::node_rules
