// SPDX-License-Identifier: Apache-2.0
// The portfolio's tree as an item model without columns of its own: rows are announced when somebody asks for them,
// and structural changes are followed one by one. The tree of the portfolio and the targets table are built on it.
#pragma once

#include "domain/target.h"
#include "domain/text.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QSet>
#include <QVector>

#include <optional>

namespace atlas {

class Session;
struct ChangeSet;

/// The changed targets whose nodes are not among ChangeSet::rolledUp: a table has to be told of them, too. Linear in
/// both, however many there are.
[[nodiscard]] QVector<TargetCell> targetsNotRolledUp(const ChangeSet& changes);

class NodeTreeModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum NodeRole {
        NodeIdRole = Qt::UserRole + 1, ///< qint64
        FirstFreeRole
    };

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex& parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    /// The node of an index; invalid for an invalid index.
    [[nodiscard]] NodeId nodeAt(const QModelIndex& index) const;
    /// Invalid where the node's row has not been asked for yet, or is not among the rows. O(depth).
    [[nodiscard]] QModelIndex indexOf(NodeId node, int column = 0) const;
    /// The same, announcing the rows that lead to it. Invalid only where the node is not among the rows.
    QModelIndex reveal(NodeId node, int column = 0);

    void setLanguage(Language language);
    void retranslate(); ///< the interface speaks another language: headers and words again
    [[nodiscard]] Language language() const { return m_language; }

protected:
    /// Where not the whole tree is shown: the shown children of some nodes. Nodes without an entry show all of theirs.
    struct Subset {
        QHash<NodeId, QVector<NodeId>> children;
        bool takesNew = false; ///< a node that is made or moved below a node with an entry is shown, too
    };

    NodeTreeModel(Session& session, QObject* parent);

    [[nodiscard]] Session& session() const { return m_session; }
    /// What subset() says has changed: the rows are built again in one reset.
    void rebuild();
    /// Tells views about some columns of these nodes; those without a row are passed over.
    void touch(const QVector<NodeId>& nodes, int firstColumn, int lastColumn);
    void touchAll(int firstColumn, int lastColumn);
    /// Where a node that stands at `row` among the shown children of `parent` stands in the portfolio; the number of
    /// shown children: after the last of them.
    [[nodiscard]] int outlineRow(NodeId parent, int row) const;

    /// Nothing: the whole tree.
    [[nodiscard]] virtual std::optional<Subset> subset() const { return std::nullopt; }
    /// Does subset() change when this node moves or goes?
    [[nodiscard]] virtual bool reshapes(NodeId) const { return false; }

    virtual void reword() {} ///< what is kept in words is in another language now

private:
    enum class Step { None, Insert, Remove, Move, Rebuild };

    [[nodiscard]] const QVector<NodeId>* listed(NodeId parent) const;
    [[nodiscard]] bool isFilled(NodeId parent) const;
    [[nodiscard]] bool isShown(NodeId node) const;
    [[nodiscard]] bool fill(NodeId parent); ///< false: the parent has no row itself
    [[nodiscard]] int shownRow(NodeId node) const;
    [[nodiscard]] int placeAmong(NodeId parent, int row, NodeId without) const;
    [[nodiscard]] QModelIndex rowIndex(NodeId node) const;
    [[nodiscard]] QVector<NodeId> filledUnder(NodeId node) const;
    void forget();
    void enlist(NodeId node);
    void unlist(NodeId node);

    void aboutToInsert(NodeId parent, int row);
    void inserted(NodeId node);
    void aboutToRemove(NodeId node);
    void removed();
    void aboutToMove(NodeId node, NodeId newParent, int row);
    void moved(NodeId node);

    Session& m_session;
    Language m_language = Language::English;
    QSet<NodeId> m_filled; ///< whose children have been announced; all of these have a row
    std::optional<Subset> m_subset;

    // Between a structural signal and its second half.
    Step m_step = Step::None;
    NodeId m_from, m_to; ///< parents
    NodeId m_node;
    int m_place = 0; ///< among the shown children of m_to
    QVector<NodeId> m_gone;
};

} // namespace atlas
