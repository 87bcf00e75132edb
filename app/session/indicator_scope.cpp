// SPDX-License-Identifier: Apache-2.0
#include "session/indicator_scope.h"

#include "session/node_rules.h"

namespace atlas {

bool isInScope(const Outline& outline, const Indicator& indicator, NodeId node) {
    switch (indicator.appliesTo) {
    case AppliesTo::Area:
        return node == outline.root();
    case AppliesTo::Tree:
        return true;
    case AppliesTo::Branch:
        return outline.isUnder(node, indicator.branch);
    case AppliesTo::Role:
        return node_rules::roleOf(outline.kind(node)) == indicator.role;
    }
    return false;
}

bool takesTarget(const Outline& outline, const Indicator& indicator, NodeId node) {
    return indicator.kind == IndicatorKind::Level && outline.contains(node) && isInScope(outline, indicator, node);
}

} // namespace atlas
