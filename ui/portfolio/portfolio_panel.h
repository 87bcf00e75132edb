// SPDX-License-Identifier: Apache-2.0
// The portfolio tree with its search box: finds as one types, in both languages, pinyin and initials; makes, names,
// moves and deletes nodes. Its selection is the node that the windows show.
#pragma once

#include "session/session.h"
#include "state/view_state.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QMenu;
class QStackedLayout;
class QTreeView;

namespace atlas {

class NodeDelegate;
class OpenNodes;
class PanelHost;
class PortfolioTreeModel;

class PortfolioPanel : public QWidget {
    Q_OBJECT
public:
    PortfolioPanel(Session& session, ViewState& view, PanelHost& host, QWidget* parent = nullptr);

    void focusSearch(); ///< with its text selected

    /// Copy, new, rename, delete, move, expand, collapse: their shortcuts hold while the tree has the keyboard.
    [[nodiscard]] QList<QAction*> editActions() const;

    [[nodiscard]] QByteArray saveState() const; ///< which nodes are open
    bool restoreState(const QByteArray& state);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildActions();
    void retranslate();
    void applyTheme();
    void arrangeColumns();

    void search(const QString& text);
    void sayMatches();
    void expandMatches();
    void toTree();

    void showCurrent();  ///< the tree follows the view's state
    void currentMoved(); ///< and the other way round
    void leaveHidden();  ///< a row was closed: what lies under it is not current any more
    void followSelection(const QModelIndex& current);
    [[nodiscard]] NodeId current() const;

    void copyNode();
    void addNode(NodeKind kind);
    void renameNode();
    void removeNode();
    void moveNode(int step);
    void expandBelow();
    void collapseAll();
    void fillNewMenu(QMenu* menu);
    void showMenu(const QPoint& place);
    void updateActions();
    void say(const QString& sentence);

    Session& m_session;
    ViewState& m_view;
    PanelHost& m_host;
    PortfolioTreeModel* m_model;
    NodeDelegate* m_delegate;
    QLineEdit* m_search;
    QLabel* m_count;
    QLabel* m_nothing;
    QStackedLayout* m_stack;
    QTreeView* m_tree;
    QAction *m_copy, *m_new, *m_rename, *m_remove, *m_up, *m_down, *m_expand, *m_collapse;

    OpenNodes* m_open;
    bool m_following = false;     ///< the selection is being set from outside
    bool m_removing = false;      ///< from this panel
    bool m_restructuring = false; ///< between the two halves of a structural signal
};

} // namespace atlas
