// SPDX-License-Identifier: Apache-2.0
#include "session/outline_update.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace atlas {

bool Positions::isBefore(NodeId a, NodeId b) const {
    return std::make_tuple(of(a), a.value) < std::make_tuple(of(b), b.value);
}

Placement placeAt(const Outline& outline, const Positions& positions, NodeId node, NodeId parent, int row) {
    constexpr int manySiblings = 256;
    constexpr int gap = 16;

    const bool isThere = node.isValid() && outline.parent(node) == parent;
    const int ownRow = isThere ? outline.row(node) : std::numeric_limits<int>::max();
    const int count = outline.childCount(parent) - (isThere ? 1 : 0);
    const auto sibling = [&](int at) { return outline.child(parent, at < ownRow ? at : at + 1); };
    const auto position = [&](int at) { return positions.of(sibling(at)); };

    const int at = std::clamp(row, 0, count);
    const int low = at > 0 ? position(at - 1) : -1;
    if (at == count)
        return {low + 1, {}};
    const int high = position(at);
    if (high - low >= 2)
        return {low + ((high - low) / 2), {}};

    // No gap here: look for the nearest one on both sides at once.
    for (int steps = 0;; ++steps) {
        const bool isFar = steps > manySiblings;
        if (isFar || at + steps >= count || position(at + steps) >= low + 2 + steps) {
            // Where very many must move, all up to the end get room between them, once and for the next ones too.
            const int stride = isFar ? gap : 1;
            const int movers = isFar ? count - at : steps;
            Placement placement{low + stride, {}};
            for (int moved = 0; moved < movers; ++moved)
                placement.others.append({sibling(at + moved), low + (stride * (moved + 2))});
            return placement;
        }
        if (high - 1 - steps >= 0 && (at - 1 - steps < 0 || position(at - 1 - steps) <= high - 2 - steps)) {
            Placement placement{high - 1, {}};
            for (int moved = 0; moved < steps; ++moved)
                placement.others.append({sibling(at - 1 - moved), high - 2 - moved});
            return placement;
        }
    }
}

} // namespace atlas
