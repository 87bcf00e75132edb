// SPDX-License-Identifier: Apache-2.0
#include "models/node_tree_model.h"

#include "session/outline.h"
#include "session/session.h"

#include <utility>

namespace atlas {

QVector<TargetCell> targetsNotRolledUp(const ChangeSet& changes) {
    if (changes.targets.isEmpty())
        return {};
    const QSet<NodeId> rolledUp(changes.rolledUp.cbegin(), changes.rolledUp.cend());
    QVector<TargetCell> others = changes.targets;
    others.removeIf([&](const TargetCell& cell) { return rolledUp.contains(cell.node); });
    return others;
}

NodeTreeModel::NodeTreeModel(Session& session, QObject* parent) : QAbstractItemModel(parent), m_session(session) {
    connect(&session, &Session::nodeAboutToBeInserted, this, &NodeTreeModel::aboutToInsert);
    connect(&session, &Session::nodeInserted, this, &NodeTreeModel::inserted);
    connect(&session, &Session::nodeAboutToBeRemoved, this, &NodeTreeModel::aboutToRemove);
    connect(&session, &Session::nodeRemoved, this, [this] { removed(); });
    connect(&session, &Session::nodeAboutToBeMoved, this, &NodeTreeModel::aboutToMove);
    connect(&session, &Session::nodeMoved, this, &NodeTreeModel::moved);
}

// Reading the tree.

NodeId NodeTreeModel::nodeAt(const QModelIndex& index) const {
    return index.isValid() ? NodeId{static_cast<qint64>(index.internalId())} : NodeId{};
}

const QVector<NodeId>* NodeTreeModel::listed(NodeId parent) const {
    if (!m_subset)
        return nullptr;
    const auto found = m_subset->children.constFind(parent);
    return found == m_subset->children.cend() ? nullptr : &*found;
}

bool NodeTreeModel::isFilled(NodeId parent) const { return listed(parent) != nullptr || m_filled.contains(parent); }

bool NodeTreeModel::isShown(NodeId node) const {
    const Outline& outline = m_session.outline();
    if (!node.isValid() || !outline.contains(node))
        return false;
    for (NodeId below = node, above = outline.parent(node); above.isValid();
         below = above, above = outline.parent(above)) {
        if (const QVector<NodeId>* list = listed(above); list != nullptr ? !list->contains(below) : !isFilled(above))
            return false;
    }
    return true;
}

int NodeTreeModel::shownRow(NodeId node) const {
    const NodeId above = m_session.outline().parent(node);
    if (!above.isValid())
        return 0;
    if (const QVector<NodeId>* list = listed(above))
        return static_cast<int>(list->indexOf(node));
    return m_session.outline().row(node);
}

QModelIndex NodeTreeModel::rowIndex(NodeId node) const {
    return node.isValid() ? createIndex(shownRow(node), 0, static_cast<quintptr>(node.value)) : QModelIndex();
}

QModelIndex NodeTreeModel::index(int row, int column, const QModelIndex& parent) const {
    if (row < 0 || column < 0 || column >= columnCount(parent) || parent.column() > 0 || row >= rowCount(parent))
        return {};
    const Outline& outline = m_session.outline();
    NodeId node = outline.root();
    if (parent.isValid()) {
        const NodeId above = nodeAt(parent);
        const QVector<NodeId>* list = listed(above);
        node = list != nullptr ? list->at(row) : outline.child(above, row);
    }
    return createIndex(row, column, static_cast<quintptr>(node.value));
}

QModelIndex NodeTreeModel::parent(const QModelIndex& child) const {
    const NodeId node = nodeAt(child);
    if (!node.isValid() || !m_session.outline().contains(node))
        return {};
    return rowIndex(m_session.outline().parent(node));
}

int NodeTreeModel::rowCount(const QModelIndex& parent) const {
    if (parent.column() > 0)
        return 0;
    const Outline& outline = m_session.outline();
    if (!parent.isValid())
        return outline.root().isValid() ? 1 : 0;
    const NodeId node = nodeAt(parent);
    if (const QVector<NodeId>* list = listed(node))
        return static_cast<int>(list->size());
    return m_filled.contains(node) ? outline.childCount(node) : 0;
}

bool NodeTreeModel::hasChildren(const QModelIndex& parent) const {
    if (parent.column() > 0)
        return false;
    if (!parent.isValid())
        return m_session.outline().root().isValid();
    const NodeId node = nodeAt(parent);
    if (const QVector<NodeId>* list = listed(node))
        return !list->isEmpty();
    return m_session.outline().childCount(node) > 0;
}

bool NodeTreeModel::canFetchMore(const QModelIndex& parent) const {
    if (!parent.isValid() || parent.column() > 0)
        return false;
    const NodeId node = nodeAt(parent);
    return !isFilled(node) && m_session.outline().childCount(node) > 0;
}

void NodeTreeModel::fetchMore(const QModelIndex& parent) {
    if (!canFetchMore(parent))
        return;
    const NodeId node = nodeAt(parent);
    beginInsertRows(parent, 0, m_session.outline().childCount(node) - 1);
    m_filled.insert(node);
    endInsertRows();
}

bool NodeTreeModel::fill(NodeId parent) {
    if (!isShown(parent))
        return false;
    if (!isFilled(parent)) {
        fetchMore(rowIndex(parent));
        m_filled.insert(parent); // one without children, too: it is about to get some
    }
    return true;
}

QModelIndex NodeTreeModel::indexOf(NodeId node, int column) const {
    return isShown(node) ? createIndex(shownRow(node), column, static_cast<quintptr>(node.value)) : QModelIndex();
}

QModelIndex NodeTreeModel::reveal(NodeId node, int column) {
    if (!node.isValid() || !m_session.outline().contains(node))
        return {};
    const QVector<NodeId> ancestors = m_session.outline().ancestors(node);
    for (qsizetype i = ancestors.size(); i-- > 0;)
        if (!fill(ancestors.at(i)))
            return {};
    return indexOf(node, column);
}

int NodeTreeModel::outlineRow(NodeId parent, int row) const {
    const QVector<NodeId>* list = listed(parent);
    if (list == nullptr)
        return row;
    if (row < list->size())
        return m_session.outline().row(list->at(row));
    return list->isEmpty() ? m_session.outline().childCount(parent) : m_session.outline().row(list->constLast()) + 1;
}

// Telling views.

void NodeTreeModel::setLanguage(Language language) {
    if (language == m_language)
        return;
    m_language = language;
    retranslate();
}

void NodeTreeModel::retranslate() {
    reword();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    touchAll(0, columnCount() - 1);
}

void NodeTreeModel::touch(const QVector<NodeId>& nodes, int firstColumn, int lastColumn) {
    for (const NodeId node : nodes)
        if (const QModelIndex first = indexOf(node, firstColumn); first.isValid())
            Q_EMIT dataChanged(first, createIndex(first.row(), lastColumn, first.internalId()));
}

void NodeTreeModel::touchAll(int firstColumn, int lastColumn) {
    const NodeId root = m_session.outline().root();
    if (!root.isValid())
        return;
    touch({root}, firstColumn, lastColumn);
    const auto below = [&](NodeId above) {
        const QModelIndex parent = rowIndex(above);
        if (const int rows = rowCount(parent); rows > 0)
            Q_EMIT dataChanged(index(0, firstColumn, parent), index(rows - 1, lastColumn, parent));
    };
    for (const NodeId above : std::as_const(m_filled))
        below(above);
    if (m_subset)
        for (auto list = m_subset->children.cbegin(); list != m_subset->children.cend(); ++list)
            below(list.key());
}

void NodeTreeModel::rebuild() {
    beginResetModel();
    m_filled.clear();
    m_subset = subset();
    endResetModel();
}

// Following the tree's structure. The outline changes between the two halves of each signal.

int NodeTreeModel::placeAmong(NodeId parent, int row, NodeId without) const {
    const QVector<NodeId>* list = listed(parent);
    if (list == nullptr)
        return row;
    const Outline& outline = m_session.outline();
    const int taken =
        without.isValid() && outline.parent(without) == parent ? outline.row(without) : outline.childCount(parent);
    int place = 0;
    for (const NodeId sibling : *list) {
        const int at = outline.row(sibling);
        if (sibling != without && at - (at > taken ? 1 : 0) < row)
            ++place;
    }
    return place;
}

QVector<NodeId> NodeTreeModel::filledUnder(NodeId node) const {
    QVector<NodeId> found;
    QVector<NodeId> open{node};
    while (!open.isEmpty()) {
        const NodeId next = open.takeLast();
        if (!isFilled(next))
            continue;
        found.append(next);
        const QVector<NodeId>* list = listed(next);
        open += list != nullptr ? *list : m_session.outline().children(next);
    }
    return found;
}

void NodeTreeModel::forget() {
    for (const NodeId node : std::as_const(m_gone)) {
        m_filled.remove(node);
        if (m_subset)
            m_subset->children.remove(node);
    }
    m_gone.clear();
}

void NodeTreeModel::enlist(NodeId node) {
    if (listed(m_to) == nullptr)
        return;
    m_subset->children[m_to].insert(m_place, node);
    if (listed(node) == nullptr)
        m_subset->children.insert(node, {});
}

void NodeTreeModel::unlist(NodeId node) {
    if (listed(m_from) != nullptr)
        m_subset->children[m_from].removeOne(node);
}

void NodeTreeModel::aboutToInsert(NodeId parent, int row) {
    m_step = Step::None;
    if (!parent.isValid()) {
        m_step = Step::Insert;
        m_to = parent;
        beginInsertRows({}, 0, 0);
        return;
    }
    if (!fill(parent) || (listed(parent) != nullptr && !m_subset->takesNew))
        return;
    m_step = Step::Insert;
    m_to = parent;
    m_place = placeAmong(parent, row, {});
    beginInsertRows(rowIndex(parent), m_place, m_place);
}

void NodeTreeModel::inserted(NodeId node) {
    if (std::exchange(m_step, Step::None) != Step::Insert)
        return;
    enlist(node);
    endInsertRows();
}

void NodeTreeModel::aboutToRemove(NodeId node) {
    m_step = Step::None;
    if (reshapes(node)) {
        m_step = Step::Rebuild;
        beginResetModel();
        return;
    }
    const NodeId above = m_session.outline().parent(node);
    if (above.isValid() && !fill(above))
        return;
    if (!isShown(node))
        return;
    m_step = Step::Remove;
    m_from = above;
    m_node = node;
    m_gone = filledUnder(node);
    const int row = shownRow(node);
    beginRemoveRows(rowIndex(above), row, row);
}

void NodeTreeModel::removed() {
    switch (std::exchange(m_step, Step::None)) {
    case Step::Remove:
        unlist(m_node);
        forget();
        endRemoveRows();
        break;
    case Step::Rebuild:
        m_filled.clear();
        m_subset = subset();
        endResetModel();
        break;
    default:
        break;
    }
}

void NodeTreeModel::aboutToMove(NodeId node, NodeId newParent, int row) {
    m_step = Step::None;
    if (reshapes(node)) {
        m_step = Step::Rebuild;
        beginResetModel();
        return;
    }
    m_node = node;
    m_from = m_session.outline().parent(node);
    m_to = newParent;
    const bool leaves = fill(m_from) && isShown(node);
    const bool arrives = fill(m_to) && (listed(m_to) == nullptr || m_subset->takesNew || (leaves && m_from == m_to));
    const int from = leaves ? shownRow(node) : -1;
    m_place = arrives ? placeAmong(m_to, row, node) : -1;
    if (leaves && arrives) {
        if (m_from == m_to && m_place == from)
            return;
        // Qt counts the destination with the moved row still in its place.
        const int destination = m_from == m_to && m_place > from ? m_place + 1 : m_place;
        if (beginMoveRows(rowIndex(m_from), from, from, rowIndex(m_to), destination))
            m_step = Step::Move;
    } else if (leaves) {
        m_step = Step::Remove;
        m_gone = filledUnder(node);
        beginRemoveRows(rowIndex(m_from), from, from);
    } else if (arrives) {
        m_step = Step::Insert;
        beginInsertRows(rowIndex(m_to), m_place, m_place);
    }
}

void NodeTreeModel::moved(NodeId node) {
    switch (m_step) {
    case Step::Move:
        m_step = Step::None;
        unlist(node);
        enlist(node);
        endMoveRows();
        break;
    case Step::Insert:
        inserted(node);
        break;
    default:
        removed();
    }
}

} // namespace atlas
