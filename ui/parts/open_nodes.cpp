// SPDX-License-Identifier: Apache-2.0
#include "parts/open_nodes.h"

#include "models/node_tree_model.h"
#include "session/outline.h"

#include <QDataStream>
#include <QIODevice>
#include <QTreeView>

namespace atlas {

namespace {
constexpr quint32 stateVersion = 1;
}

OpenNodes::OpenNodes(QTreeView& view, NodeTreeModel& model, const Outline& outline)
    : QObject(&view), m_view(view), m_model(model), m_outline(outline) {
    connect(&view, &QTreeView::expanded, this, [this](const QModelIndex& index) {
        if (!m_paused)
            m_open.insert(m_model.nodeAt(index));
    });
    connect(&view, &QTreeView::collapsed, this, [this](const QModelIndex& index) {
        if (!m_paused)
            m_open.remove(m_model.nodeAt(index));
    });
}

void OpenNodes::restore() {
    const QSet<NodeId> open = m_open; // opening writes to it
    for (const NodeId node : open) {
        if (const QModelIndex index = m_model.reveal(node); index.isValid())
            m_view.expand(index);
        else if (!m_outline.contains(node))
            m_open.remove(node);
    }
}

void OpenNodes::openRow(const QModelIndex& index) {
    m_view.expand(index);
    // A view that waits for its layout asks for the rows later than we do.
    if (m_model.canFetchMore(index))
        m_model.fetchMore(index);
}

void OpenNodes::openLevels(int mostRows) {
    QVector<NodeId> level{m_outline.root()};
    int rows = 1;
    while (!level.isEmpty()) {
        QVector<NodeId> next;
        for (const NodeId node : std::as_const(level)) {
            const QModelIndex index = m_model.reveal(node);
            const int more = m_model.canFetchMore(index) ? m_outline.childCount(node) : m_model.rowCount(index);
            if (!index.isValid() || more == 0 || rows + more > mostRows)
                continue;
            openRow(index);
            for (int row = 0; row < m_model.rowCount(index); ++row)
                next.append(m_model.nodeAt(m_model.index(row, 0, index)));
            rows += more;
        }
        level = next;
    }
}

void OpenNodes::openAllBelow(NodeId top, int mostRows) {
    // Not QTreeView::expandRecursively(): that one knows only rows that have been asked for already.
    QVector<NodeId> open{top};
    int rows = 0;
    while (!open.isEmpty() && rows < mostRows) {
        const QModelIndex index = m_model.reveal(open.takeFirst());
        if (!index.isValid())
            continue;
        openRow(index);
        rows += m_model.rowCount(index);
        for (int row = 0; row < m_model.rowCount(index); ++row)
            if (const QModelIndex below = m_model.index(row, 0, index); m_model.hasChildren(below))
                open.append(m_model.nodeAt(below));
    }
}

void OpenNodes::closeAll() {
    m_view.collapseAll();
    if (!m_paused)
        m_open.clear();
}

QByteArray OpenNodes::save() const {
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << stateVersion << static_cast<qint32>(m_open.size());
    for (const NodeId node : m_open)
        out << node.value;
    return state;
}

bool OpenNodes::load(const QByteArray& state) {
    QDataStream in(state);
    quint32 version = 0;
    qint32 count = 0;
    in >> version >> count;
    if (in.status() != QDataStream::Ok || version != stateVersion || count < 0)
        return false;
    QSet<NodeId> open;
    for (qint32 i = 0; i < count; ++i) {
        NodeId node;
        in >> node.value;
        if (in.status() != QDataStream::Ok)
            return false;
        open.insert(node);
    }
    m_open = open;
    return true;
}

} // namespace atlas
