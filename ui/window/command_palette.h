// SPDX-License-Identifier: Apache-2.0
// Ctrl+K: type a few letters of a command or of a node, in either language or pinyin, and press Enter.
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

    CommandPalette(const QList<QAction*>& commands, FindNodes findNodes, QWidget* parent);

Q_SIGNALS:
    void nodeChosen(atlas::NodeId node);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void list(const QString& text);
    void run(QListWidgetItem* item);

    QList<QAction*> m_commands;
    FindNodes m_findNodes;
    QLineEdit* m_entry;
    QListWidget* m_list;
};

} // namespace atlas
