// SPDX-License-Identifier: Apache-2.0
// What can be done with a node of the portfolio tree: the panel's actions and its context menu.
#include "models/portfolio_tree_model.h"

#include "parts/open_nodes.h"
#include "portfolio/portfolio_panel.h"
#include "session/node_edits.h"
#include "session/node_rules.h"
#include "session/outline.h"
#include "state/panel_host.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QTreeView>

namespace atlas {

namespace {

constexpr int mostExpanded = 5000; ///< rows: more than anybody reads, few enough to answer at once

/// The name that a new node starts with, in the words of one language; the inline editor opens on it at once.
QString newName(NodeKind kind) {
    switch (kind) {
    case NodeKind::Area:
        return PortfolioPanel::tr("New area");
    case NodeKind::Aspect:
        return PortfolioPanel::tr("New aspect");
    case NodeKind::Tier:
        return PortfolioPanel::tr("New tier");
    case NodeKind::Industry:
        return PortfolioPanel::tr("New industry");
    case NodeKind::Cluster:
        return PortfolioPanel::tr("New cluster");
    case NodeKind::FocusArea:
        return PortfolioPanel::tr("New focus area");
    case NodeKind::Strategy:
        return PortfolioPanel::tr("New strategy");
    }
    return {};
}

} // namespace

void PortfolioPanel::buildActions() {
    const auto make = [this](const QKeySequence& key, auto run) {
        auto* action = new QAction(this);
        action->setShortcut(key);
        // Only while the tree has the keyboard: Del and Ctrl+C mean other things elsewhere.
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, run);
        m_tree->addAction(action);
        return action;
    };
    m_copy = make(QKeySequence::Copy, [this] { copyNode(); });
    m_new = make(Qt::Key_Insert, [this] {
        if (const QVector<NodeKind> kinds = node_rules::childKinds(m_session.outline(), current()); !kinds.isEmpty())
            addNode(kinds.constFirst());
    });
    m_rename = make(Qt::Key_F2, [this] { renameNode(); });
    m_remove = make(Qt::Key_Delete, [this] { removeNode(); });
    m_up = make(Qt::ALT | Qt::Key_Up, [this] { moveNode(-1); });
    m_down = make(Qt::ALT | Qt::Key_Down, [this] { moveNode(1); });
    m_expand = make(Qt::Key_Asterisk, [this] { expandBelow(); });
    m_collapse = make({}, [this] { collapseAll(); });
}

QList<QAction*> PortfolioPanel::editActions() const {
    return {m_copy, m_new, m_rename, m_remove, m_up, m_down, m_expand, m_collapse};
}

void PortfolioPanel::updateActions() {
    const NodeId node = current();
    const Outline& outline = m_session.outline();
    const bool any = node.isValid() && outline.contains(node);
    const bool isRoot = any && node == outline.root();
    const int row = any && !isRoot ? outline.row(node) : 0;
    m_copy->setEnabled(any);
    m_new->setEnabled(any && !node_rules::childKinds(m_session.outline(), node).isEmpty());
    m_rename->setEnabled(any);
    m_remove->setEnabled(any && !isRoot);
    m_up->setEnabled(any && !isRoot && row > 0);
    m_down->setEnabled(any && !isRoot && row + 1 < outline.childCount(outline.parent(node)));
    m_expand->setEnabled(any && outline.childCount(node) > 0);
}

void PortfolioPanel::showMenu(const QPoint& place) {
    QMenu menu(this);
    menu.addAction(m_copy);
    menu.addSeparator();
    if (node_rules::childKinds(m_session.outline(), current()).size() > 1)
        fillNewMenu(menu.addMenu(m_new->text()));
    else
        menu.addAction(m_new);
    menu.addActions({m_rename, m_remove});
    menu.addSeparator();
    menu.addActions({m_up, m_down});
    menu.addSeparator();
    menu.addActions({m_expand, m_collapse});
    menu.exec(m_tree->viewport()->mapToGlobal(place));
}

void PortfolioPanel::fillNewMenu(QMenu* menu) {
    for (const NodeKind kind : node_rules::childKinds(m_session.outline(), current()))
        connect(menu->addAction(newName(kind)), &QAction::triggered, this, [this, kind] { addNode(kind); });
}

void PortfolioPanel::copyNode() {
    if (!current().isValid())
        return;
    const QString text = m_model->asText(current());
    auto copied = std::make_unique<QMimeData>();
    copied->setText(text);
    copied->setData(QStringLiteral("text/tab-separated-values"), text.toUtf8());
    QGuiApplication::clipboard()->setMimeData(copied.release()); // the clipboard owns it
    say(tr("Copied “%1” with its figures.").arg(m_session.outline().name(current()).in(m_view.language())));
}

void PortfolioPanel::addNode(NodeKind kind) {
    const NodeId parent = current();
    Text name;
    (m_view.language() == Language::Chinese ? name.zh : name.en) = newName(kind);
    const auto made =
        m_session.commit(edits::addNode(m_session, parent, m_session.outline().childCount(parent), kind, name));
    if (!made) {
        m_host.refuse(made.error().sentence);
        return;
    }
    m_view.showNode(made->madeNode());
    showCurrent();
    renameNode();
}

void PortfolioPanel::renameNode() {
    const QModelIndex index = m_tree->currentIndex().siblingAtColumn(PortfolioTreeModel::NameColumn);
    if (!index.isValid())
        return;
    m_tree->scrollTo(index);
    m_tree->edit(index);
}

void PortfolioPanel::removeNode() {
    const NodeId node = current();
    if (!node.isValid())
        return;
    const QString name = m_session.outline().name(node).in(m_view.language());
    const QScopedValueRollback removing(m_removing, true);
    if (const auto removed = m_session.commit(edits::removeNode(m_session, node)); !removed)
        m_host.refuse(removed.error().sentence);
    else
        say(tr("Deleted “%1” with all below it. Undo (Ctrl+Z) brings it back.").arg(name));
}

void PortfolioPanel::moveNode(int step) {
    const NodeId node = current();
    if (!node.isValid() || node == m_session.outline().root())
        return;
    const NodeId parent = m_session.outline().parent(node);
    const int row = m_session.outline().row(node) + step;
    if (row < 0 || row >= m_session.outline().childCount(parent))
        return;
    if (const auto moved = m_session.commit(edits::moveNode(m_session, node, parent, row)); !moved)
        m_host.refuse(moved.error().sentence);
    m_tree->scrollTo(m_tree->currentIndex());
}

void PortfolioPanel::expandBelow() {
    if (current().isValid())
        m_open->openAllBelow(current(), mostExpanded);
}

void PortfolioPanel::collapseAll() {
    {
        const QScopedValueRollback following(m_following, true); // once, when all is closed
        m_open->closeAll();
        m_tree->expand(m_model->index(0, 0)); // the area alone says nothing
    }
    leaveHidden();
}

} // namespace atlas
