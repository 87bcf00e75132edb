// SPDX-License-Identifier: Apache-2.0
// Ctrl+K: type a few letters of a command or of a node, in either language or pinyin, and press Enter. An action may
// say more of itself in properties: "english", its text in that language; "also", other words for it; "menu", the menu
// that it stands in, and "englishMenu"; "where", the page that it belongs to.
#pragma once

#include "domain/ids.h"

#include <QDialog>
#include <QList>

#include <functional>

class QAction;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace atlas {

class CommandPalette : public QDialog {
    Q_OBJECT
public:
    /// A node as the palette lists it.
    struct NodeHit {
        NodeId node;
        QString name;
        QString place; ///< where in the tree
    };
    using FindNodes = std::function<QList<NodeHit>(const QString& text, int limit)>;

    CommandPalette(FindNodes findNodes, QWidget* parent);

    void setCommands(const QList<QAction*>& commands);

Q_SIGNALS:
    void nodeChosen(atlas::NodeId node);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void list(const QString& text);
    void addCommand(qsizetype command);
    void run(QListWidgetItem* item);

    QList<QAction*> m_commands;
    FindNodes m_findNodes;
    QLineEdit* m_entry;
    QListWidget* m_list;
};

} // namespace atlas
