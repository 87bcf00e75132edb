// SPDX-License-Identifier: Apache-2.0
// The targets table's keyboard and mouse: typing starts an entry, Enter takes it and goes down, blocks are copied to
// and pasted from a spreadsheet. The column of names stays in sight when the years are scrolled.
#pragma once

#include "models/target_model.h"
#include "parts/heard_view.h"
#include "targets/typed_entry.h"

#include <QTreeView>

namespace atlas {

class TargetGrid : public TypedEntry<HeardView<QTreeView>> {
    Q_OBJECT
public:
    explicit TargetGrid(TargetModel& model, QWidget* parent = nullptr);

    [[nodiscard]] QRect visualRect(const QModelIndex& index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint& place) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

    void moveTo(const QModelIndex& index); ///< selects just this cell

    enum class Headings { Without, With };
    /// The selected cells as text and as an HTML table; with the names of the rows and the years on demand.
    void copyBlock(Headings headings = Headings::Without) const;
    /// From the first selected cell on; a single value fills all selected ones, and a block with names or years goes
    /// where these say.
    void pasteBlock();
    void enterAll(const QString& typed); ///< the same entry into all selected cells
    void clearBlock();                   ///< takes the targets of the selected cells out
    void fillRight();                    ///< the first selected value of each row into the others
    void fillDown();                     ///< the first selected value of each column into the others

    [[nodiscard]] QVector<TargetCell> selectedCells() const; ///< that take targets, by row, then by column

Q_SIGNALS:
    void noteRequested();                                 ///< on the selected cells
    void lockRequested();                                 ///< or to unlock them
    void historyRequested(const atlas::TargetCell& cell); ///< of the current cell
    void findRequested();                                 ///< in the table
    void remarked(const QString& sentence);               ///< how something was done

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void scrollContentsBy(int dx, int dy) override;

    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    [[nodiscard]] QVector<QModelIndex> selectedInOrder() const; ///< by row, then by column; those in sight
    void leaveHidden(); ///< a row was closed: what lies under it is neither current nor selected any more
    [[nodiscard]] int pinnedWidth() const; ///< of the column of names, while it covers others; else 0
    void fill(bool down);
    [[nodiscard]] bool takeKey(const QKeyEvent& event); ///< a key of ours; false: any tree's

    TargetModel& m_model;
    bool m_refused = false; ///< the entry that is just being taken
};

} // namespace atlas
