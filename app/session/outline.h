// SPDX-License-Identifier: Apache-2.0
// The tree of the open portfolio in memory, compact enough for a million nodes: arrays indexed by node id, names as
// UTF-8 in one arena that search scans. Descriptions and figures stay in the database until somebody looks.
#pragma once

#include "domain/node.h"

#include <QByteArray>
#include <QVector>

#include <span>
#include <vector>

namespace atlas {

class Outline {
public:
    /// Adds a node as the child of `parent` before the child at `row` (the number of children: last). The parent must
    /// be there.
    void insert(NodeId id, NodeId parent, int row, NodeKind kind, NodeStatus status, QByteArrayView nameEn,
                QByteArrayView nameZh, QByteArrayView pinyin);
    void remove(NodeId id);                          ///< with all under it
    void move(NodeId id, NodeId newParent, int row); ///< `row` counted without the node itself
    void rename(NodeId id, NodeKind kind, NodeStatus status, QByteArrayView nameEn, QByteArrayView nameZh,
                QByteArrayView pinyin);

    [[nodiscard]] int count() const;
    [[nodiscard]] bool contains(NodeId id) const;
    [[nodiscard]] NodeId root() const; ///< the area; invalid while empty
    [[nodiscard]] NodeId parent(NodeId id) const;
    [[nodiscard]] int row(NodeId id) const; ///< among its siblings
    [[nodiscard]] int childCount(NodeId id) const;
    [[nodiscard]] NodeId child(NodeId id, int row) const;
    [[nodiscard]] QVector<NodeId> children(NodeId id) const;
    [[nodiscard]] QVector<NodeId> ancestors(NodeId id) const;     ///< parent first, root last
    [[nodiscard]] bool isUnder(NodeId id, NodeId ancestor) const; ///< true also for itself
    [[nodiscard]] NodeKind kind(NodeId id) const;
    [[nodiscard]] NodeStatus status(NodeId id) const;
    [[nodiscard]] Text name(NodeId id) const;

    /// Nodes whose English name, Chinese name, pinyin or pinyin initials contain `text` (case folded, spaces at the
    /// ends ignored), in the order of the tree for small answers; at most `limit`. One pass over the arena.
    [[nodiscard]] QVector<NodeId> search(const QString& text, int limit) const;

private:
    struct Entry;
    std::vector<Entry> m_entries; ///< by node id
    QByteArray m_names;           ///< the arena
    NodeId m_root;
    int m_count = 0;
};

} // namespace atlas
