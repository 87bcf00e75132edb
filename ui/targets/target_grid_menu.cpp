// SPDX-License-Identifier: Apache-2.0
// The context menu of the targets table's cells: everything that the table's keys do.
#include "targets/target_grid.h"

#include <QContextMenuEvent>
#include <QMenu>

#include <algorithm>

namespace atlas {

void TargetGrid::contextMenuEvent(QContextMenuEvent* event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex at = byKey ? currentIndex() : indexAt(viewport()->mapFromGlobal(event->globalPos()));
    if (at.isValid() && !selectionModel()->isSelected(at))
        moveTo(at);
    const QVector<TargetCell> cells = selectedCells();
    const bool any = !cells.isEmpty();
    const auto cell = m_model.cellAt(currentIndex());
    const QVector<QModelIndex> selected = selectedInOrder();
    const bool allLocked = any && std::all_of(selected.begin(), selected.end(), [this](const QModelIndex& index) {
                               return !m_model.cellAt(index) || index.data(TargetModel::LockedRole).toBool();
                           });

    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Cell", "the menu of the selected cells"));
    // The keys are shown only: the table itself takes them.
    const auto add = [&](const QString& text, const QKeySequence& key, bool enabled, auto run) {
        QAction* action = menu->addAction(text);
        action->setShortcut(key);
        action->setShortcutVisibleInContextMenu(true);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, run);
    };
    add(tr("Copy", "cells"), QKeySequence::Copy, !selected.isEmpty(), [this] { copyBlock(); });
    add(tr("Copy with headings"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), !selected.isEmpty(),
        [this] { copyBlock(Headings::With); });
    add(tr("Paste", "cells"), QKeySequence::Paste, !selected.isEmpty(), [this] { pasteBlock(); });
    add(tr("Clear", "cells"), QKeySequence(Qt::Key_Delete), any, [this] { clearBlock(); });
    menu->addSeparator();
    add(tr("Fill right"), QKeySequence(Qt::CTRL | Qt::Key_R), cells.size() > 1, [this] { fillRight(); });
    add(tr("Fill down"), QKeySequence(Qt::CTRL | Qt::Key_D), cells.size() > 1, [this] { fillDown(); });
    add(tr("Meet the target above"), {}, any, [this] { enterAll(QStringLiteral("=goal")); });
    menu->addSeparator();
    add(tr("Note…"), QKeySequence(Qt::SHIFT | Qt::Key_F2), any, [this] { Q_EMIT noteRequested(); });
    add(allLocked ? tr("Unlock", "targets") : tr("Lock…", "targets"), QKeySequence(Qt::CTRL | Qt::Key_L), any,
        [this] { Q_EMIT lockRequested(); });
    add(tr("History of this cell"), {}, cell.has_value(), [this] {
        if (const auto now = m_model.cellAt(currentIndex()))
            Q_EMIT historyRequested(*now);
    });
    menu->addSeparator();
    add(tr("Find in the table…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), true,
        [this] { Q_EMIT findRequested(); });
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(at).bottomLeft()) : event->globalPos());
}

} // namespace atlas
