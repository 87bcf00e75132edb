// SPDX-License-Identifier: Apache-2.0
// The order in which lists of cells are read: by place as in the tree, then by indicator and year.
#pragma once

#include "domain/target.h"
#include "session/outline.h"

#include <QHash>

#include <tuple>

namespace atlas {

class CellOrder {
public:
    /// For the cells of \p items, each of which \p cellOf answers.
    template <class Items, class CellOf>
    CellOrder(const Outline& outline, const Items& items, const CellOf& cellOf) {
        QVector<NodeId> nodes;
        for (const auto& each : items) {
            const NodeId node = cellOf(each).node;
            if (!m_places.contains(node)) {
                m_places.insert(node, 0);
                nodes.append(node);
            }
        }
        outline.sortAsInTree(nodes);
        for (qsizetype place = 0; place < nodes.size(); ++place)
            m_places.insert(nodes.at(place), place);
    }

    [[nodiscard]] bool operator()(const TargetCell& a, const TargetCell& b) const {
        const auto key = [this](const TargetCell& cell) {
            return std::make_tuple(m_places.value(cell.node), cell.indicator, cell.year);
        };
        return key(a) < key(b);
    }

private:
    QHash<NodeId, qsizetype> m_places;
};

} // namespace atlas
