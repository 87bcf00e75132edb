// SPDX-License-Identifier: Apache-2.0
// Brings the outline in line with rows of nodes as they now stand in the database, in steps that an item model can
// follow: each about to happen, done. It makes no difference who wrote the rows: an edit, its undo, another program.
#pragma once

#include "domain/node.h"
#include "domain/result.h"
#include "session/outline.h"

#include <QSet>
#include <QVector>

#include <functional>
#include <optional>
#include <vector>

namespace atlas {

struct NodeRow;

/// The order that siblings have in the database, kept beside the outline: 4 bytes a node.
class Positions {
public:
    void set(NodeId node, int position) { m_positions.at(node.value) = position; }
    void clear(NodeId node) { m_positions.clear(node.value); } ///< it is gone
    [[nodiscard]] int of(NodeId node) const { return m_positions[node.value]; }
    /// As the database sorts siblings: by position, then by id.
    [[nodiscard]] bool isBefore(NodeId a, NodeId b) const;

private:
    PagedColumn<qint32> m_positions;
};

/// Where a node gets its place among its new siblings, and which of them must make room.
struct Placement {
    int position = 0;
    QVector<std::pair<NodeId, int>> others; ///< siblings with their new positions
};

/// The place of `node` (invalid: a new one) as the child of `parent` before the child at `row`, counted without the
/// node itself. Uses a gap where there is one, else moves as few siblings as possible to the nearest gap.
[[nodiscard]] Placement placeAt(const Outline& outline, const Positions& positions, NodeId node, NodeId parent,
                                int row);

/// What hears of the steps; every member must be set.
struct StructureListener {
    std::function<void(NodeId parent, int row)> aboutToInsert;
    std::function<void(NodeId node)> inserted; ///< with all under it
    std::function<void(NodeId node)> aboutToRemove;
    std::function<void(NodeId parent, int row)> removed;
    std::function<void(NodeId node, NodeId newParent, int row)> aboutToMove;
    std::function<void(NodeId node)> moved;
};

/// Reads a node and all under it from the database.
using SubtreeReader = std::function<Result<void>(NodeId top, const std::function<void(const NodeRow&)>& visit)>;

class OutlineUpdate {
public:
    OutlineUpdate(Outline& outline, Positions& positions, StructureListener listener, SubtreeReader reader);

    /// `rows`: the touched nodes as they are in the database now. `mover`: which of several the user took hold of, so
    /// that of two that change places the right one is said to move.
    /// An error is one of reading what came with a node; such a node is left out, to be applied again.
    Result<void> apply(const QVector<Node>& rows, NodeId mover = {});

    [[nodiscard]] bool changedStructure() const { return m_structure; }
    [[nodiscard]] const QVector<NodeId>& renamed() const { return m_renamed; }

private:
    void findUnsettled(const QVector<Node>& rows, NodeId mover);
    void findMovers(NodeId parent, QVector<NodeId> touched, NodeId mover);
    [[nodiscard]] QVector<NodeId> fitting(NodeId parent, const QVector<NodeId>& touched) const;
    [[nodiscard]] bool isInOrder(const QVector<NodeId>& nodes) const;
    void insertNew(const QVector<Node>& rows);
    void insertWithAllUnder(const Node& top);
    void leaveUnread(const QVector<Node>& rows);
    void moveToNewParents(const QVector<Node>& rows);
    void removeGone(const QVector<Node>& rows);
    void reorder(const QVector<Node>& rows);
    void rename(const QVector<Node>& rows);
    void move(NodeId node, NodeId newParent);
    /// Where it belongs among those children of `parent` that stand at their place.
    [[nodiscard]] int rowFor(NodeId node, NodeId parent) const;

    Outline& m_outline;
    Positions& m_positions;
    StructureListener m_listener;
    SubtreeReader m_reader;
    QSet<NodeId> m_unsettled; ///< in the outline, but not where they belong
    QSet<NodeId> m_unread;    ///< could not be read with all under them
    std::optional<Error> m_error;
    QVector<NodeId> m_renamed;
    bool m_structure = false;
};

} // namespace atlas
