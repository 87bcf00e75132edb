// SPDX-License-Identifier: Apache-2.0
// The targets table's keyboard and mouse: typing starts an entry, Enter takes it and goes down, blocks are copied to
// and pasted from a spreadsheet. The column of names stays in sight when the years are scrolled.
#pragma once

#include "models/target_model.h"

#include <QTreeView>

namespace atlas {

class TargetGrid : public QTreeView {
    Q_OBJECT
public:
    explicit TargetGrid(TargetModel& model, QWidget* parent = nullptr);

    [[nodiscard]] QRect visualRect(const QModelIndex& index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint& place) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

    void moveTo(const QModelIndex& index); ///< selects just this cell

    void copyBlock() const; ///< the selected cells, tab separated
    void pasteBlock();      ///< from the first selected cell on; a single value fills all selected ones
    void clearBlock();      ///< takes the targets of the selected cells out
    void fillRight();       ///< the first selected value of each row into the others
    void fillDown();        ///< the first selected value of each column into the others

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void scrollContentsBy(int dx, int dy) override;

    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    [[nodiscard]] QVector<QModelIndex> selectedInOrder() const; ///< by row, then by column
    [[nodiscard]] int pinnedWidth() const; ///< of the column of names, while it covers others; else 0
    void fill(bool down);

    TargetModel& m_model;
    bool m_refused = false; ///< the entry that is just being taken
};

} // namespace atlas
