// SPDX-License-Identifier: Apache-2.0
// The targets table's keyboard and mouse: typing starts an entry, Enter takes it and goes down, blocks are copied to
// and pasted from a spreadsheet. Names and base stay in sight when the years are scrolled, as whole ones.
#pragma once

#include "models/target_model.h"
#include "parts/heard_view.h"
#include "targets/target_columns.h"
#include "targets/typed_entry.h"

#include <QTreeView>

namespace atlas {

class PinnedHeader;

class TargetGrid : public TypedEntry<HeardView<QTreeView>> {
    Q_OBJECT
public:
    explicit TargetGrid(TargetModel& model, QWidget* parent = nullptr);

    [[nodiscard]] QRect visualRect(const QModelIndex& index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint& place) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

    void moveTo(const QModelIndex& index); ///< selects just this cell

    void fitColumns(const TargetColumns::Wanted& wanted); ///< now, and to every width that the table gets
    [[nodiscard]] const TargetColumns& columns() const { return m_columns; }
    [[nodiscard]] int firstYearSeen() const; ///< its column
    void showYear(int column);               ///< scrolls as little as it takes
    void showFirst(int column);              ///< with this year first, as far as the others leave it

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
    void taken();                                         ///< an entry that was typed into a cell, and not refused

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void updateGeometries() override;
    void wheelEvent(QWheelEvent* event) override;
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void scrollContentsBy(int dx, int dy) override;

    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    void commitData(QWidget* editor) override;

private:
    [[nodiscard]] QVector<QModelIndex> selectedInOrder() const; ///< by row, then by column; those in sight
    void leaveHidden(); ///< a row was closed: what lies under it is neither current nor selected any more
    [[nodiscard]] int pinnedWidth() const; ///< of names and base, while they cover others; else 0
    void drawPinned(QPainter& painter, const QModelIndex& row);
    void layColumns();
    void snap(int value); ///< to a whole year
    void fill(bool down);
    [[nodiscard]] bool mayEnter();                      ///< false: levels are shown, and it is said
    [[nodiscard]] bool takeKey(const QKeyEvent& event); ///< a key of ours; false: any tree's

    TargetModel& m_model;
    PinnedHeader* m_header;
    TargetColumns::Wanted m_wanted;
    TargetColumns m_columns;
    int m_turned = 0;       ///< of the wheel, sideways, until it comes to a year
    bool m_byKey = false;   ///< a key moves: places count as if nothing were pinned
    bool m_refused = false; ///< the entry that is just being taken
};

} // namespace atlas
