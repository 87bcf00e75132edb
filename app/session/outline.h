// SPDX-License-Identifier: Apache-2.0
// The tree of the open portfolio in memory, compact enough for a million nodes: columns by node id, names as
// UTF-8 in one arena that search scans. Descriptions and figures stay in the database until somebody looks.
#pragma once

#include "domain/limits.h"
#include "domain/node.h"
#include "domain/paged_column.h"

#include <QByteArray>
#include <QVector>

#include <functional>
#include <span>
#include <vector>

namespace atlas {

class Outline {
public:
    [[nodiscard]] static bool accepts(NodeId id) { return id.value > 0 && id.value <= limits::highestId; }

    /// Makes room beforehand, so that loading a known number of nodes copies nothing.
    void reserve(qint64 nodes);

    /// Adds a node as the child of `parent` before the child at `row` (the number of children: last). The parent must
    /// be there; only the first node, the area, has an invalid one.
    void insert(NodeId id, NodeId parent, int row, NodeKind kind, NodeStatus status, QByteArrayView nameEn,
                QByteArrayView nameZh, QByteArrayView pinyin);
    void remove(NodeId id);                          ///< with all under it
    void move(NodeId id, NodeId newParent, int row); ///< `row` counted without the node itself
    void rename(NodeId id, NodeKind kind, NodeStatus status, QByteArrayView nameEn, QByteArrayView nameZh,
                QByteArrayView pinyin);

    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] bool contains(NodeId id) const;
    [[nodiscard]] NodeId root() const { return m_root; } ///< the area; invalid while empty
    [[nodiscard]] NodeId parent(NodeId id) const;
    [[nodiscard]] int row(NodeId id) const; ///< among its siblings
    [[nodiscard]] int childCount(NodeId id) const;
    [[nodiscard]] NodeId child(NodeId id, int row) const; ///< invalid where there is none
    [[nodiscard]] QVector<NodeId> children(NodeId id) const;
    [[nodiscard]] QVector<NodeId> ancestors(NodeId id) const;     ///< parent first, root last
    [[nodiscard]] bool isUnder(NodeId id, NodeId ancestor) const; ///< true also for itself
    [[nodiscard]] NodeKind kind(NodeId id) const;
    [[nodiscard]] NodeStatus status(NodeId id) const;
    [[nodiscard]] Text name(NodeId id) const;
    void sortAsInTree(QVector<NodeId>& nodes) const; ///< parents before children, siblings in their order
    /// Calls for `top` and every node under it, parents before children, siblings in their order.
    void forEachUnder(NodeId top, const std::function<void(NodeId)>& visit) const;

    /// Nodes whose English name, Chinese name, pinyin or pinyin initials contain `text` (case folded, spaces at the
    /// ends ignored; of Latin text with spaces inside also without them: "qi che"), in the order of the tree for small
    /// answers; at most `limit`. One pass over the arena.
    [[nodiscard]] QVector<NodeId> search(const QString& text, int limit) const;
    /// The first node in the order of the tree whose English or Chinese name is `name`, case folded; invalid: none.
    [[nodiscard]] NodeId named(const QString& name) const;

    /// What it takes in memory, in bytes.
    [[nodiscard]] qint64 memory() const;

private:
    struct Entry {
        qint32 parent = absent; ///< 0: the root
        qint32 row = 0;
        qint32 children = none; ///< place in m_children
        quint32 record = 0;     ///< offset in the arena
        quint16 enLength = 0;
        quint16 zhLength = 0;
        NodeKind kind = NodeKind::FocusArea;
        NodeStatus status = NodeStatus::Added;
    };
    static constexpr qint32 absent = -1;
    static constexpr qint32 none = -1;

    [[nodiscard]] const Entry* entry(NodeId id) const;
    [[nodiscard]] std::span<const qint32> childList(const Entry& entry) const;
    void link(qint32 node, qint32 parent, int row);
    void unlink(qint32 node);
    void setNames(Entry& entry, qint32 node, QByteArrayView nameEn, QByteArrayView nameZh, QByteArrayView pinyin);
    void dropRecord(const Entry& entry);
    void compact();
    /// Calls for the node of each record that contains `needle` (folded UTF-8), in the order of the arena, until it
    /// answers false.
    void scan(QByteArrayView needle, const std::function<bool(NodeId)>& hit) const;

    PagedColumn<Entry> m_entries;                ///< by node id
    std::vector<std::vector<qint32>> m_children; ///< of those that have some
    std::vector<qint32> m_freeLists;             ///< places in m_children to use again
    QByteArray m_names;                          ///< the arena
    qsizetype m_dead = 0;                        ///< bytes of the arena that nobody points to
    NodeId m_root;
    int m_count = 0;
};

} // namespace atlas
