// SPDX-License-Identifier: Apache-2.0
#include "targets/target_grid.h"

#include "parts/rows_in_sight.h"
#include "targets/pinned_header.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <utility>

namespace atlas {

TargetGrid::TargetGrid(TargetModel& model, QWidget* parent) : TypedEntry(parent), m_model(model) {
    setHeader(new PinnedHeader(this));
    setModel(&model);
    setUniformRowHeights(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::AnyKeyPressed);
    setExpandsOnDoubleClick(false); // a double-click edits
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setIndentation(14);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setMinimumSectionSize(40);

    const auto refuse = [this] { m_refused = true; };
    connect(&model, &TargetModel::entryRefused, this, refuse);
    connect(&model, &TargetModel::protectedEdit, this, refuse);
    connect(this, &QTreeView::collapsed, this, &TargetGrid::leaveHidden);
    connect(header(), &QHeaderView::sectionResized, this, [this] { viewport()->update(); });
}

// The column of names stays in sight.

int TargetGrid::pinnedWidth() const { return horizontalOffset() > 0 ? columnWidth(TargetModel::NameColumn) : 0; }

QRect TargetGrid::visualRect(const QModelIndex& index) const {
    QRect rect = QTreeView::visualRect(index);
    if (index.column() == TargetModel::NameColumn && pinnedWidth() > 0)
        rect.translate(horizontalOffset(), 0);
    return rect;
}

QModelIndex TargetGrid::indexAt(const QPoint& place) const {
    const QModelIndex index = QTreeView::indexAt(place);
    return place.x() < pinnedWidth() ? index.siblingAtColumn(TargetModel::NameColumn) : index;
}

void TargetGrid::scrollTo(const QModelIndex& index, ScrollHint hint) {
    // The names are always in sight; and under them a cell would be hidden.
    if (index.column() == TargetModel::NameColumn) {
        const int across = horizontalScrollBar()->value();
        QTreeView::scrollTo(index, hint);
        horizontalScrollBar()->setValue(across);
        return;
    }
    QTreeView::scrollTo(index, hint);
    const int hidden = pinnedWidth() - visualRect(index).left();
    if (index.isValid() && hidden > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
}

void TargetGrid::paintEvent(QPaintEvent* event) {
    QTreeView::paintEvent(event);
    const int width = pinnedWidth();
    if (width == 0)
        return;
    QPainter painter(viewport());
    painter.setClipRect(QRect(0, 0, width, viewport()->height()));
    for (QModelIndex row = QTreeView::indexAt(QPoint(1, 0)); row.isValid(); row = indexBelow(row)) {
        const QModelIndex name = row.siblingAtColumn(TargetModel::NameColumn);
        const QRect cell = visualRect(name); // without the room for the branches
        if (cell.top() > viewport()->height())
            break;
        const QRect whole(0, cell.top(), width, cell.height());
        const bool selected = selectionModel()->isSelected(name);
        painter.fillRect(whole, palette().color(selected ? QPalette::Highlight : QPalette::Base));
        // Not drawBranches(): outside of the tree's own painting it takes any row's arrow for this one's.
        QStyleOptionViewItem arrow;
        initViewItemOption(&arrow);
        arrow.rect = QRect(cell.left() - indentation(), cell.top(), indentation(), cell.height());
        arrow.state = QStyle::State_Enabled | QStyle::State_Item;
        arrow.state.setFlag(QStyle::State_Children, m_model.hasChildren(name));
        arrow.state.setFlag(QStyle::State_Open, isExpanded(name));
        style()->drawPrimitive(QStyle::PE_IndicatorBranch, &arrow, &painter, this);
        QStyleOptionViewItem option;
        initViewItemOption(&option);
        option.rect = cell;
        option.state.setFlag(QStyle::State_Selected, selected);
        option.state.setFlag(QStyle::State_HasFocus, hasFocus() && name == currentIndex());
        itemDelegate()->paint(&painter, option, name);
    }
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(width - 1, 0, width - 1, viewport()->height());
}

void TargetGrid::scrollContentsBy(int dx, int dy) {
    QTreeView::scrollContentsBy(dx, dy);
    if (dx != 0) {
        viewport()->update(); // the pixels that were moved include those of the pinned column
        header()->viewport()->update();
    }
}

void TargetGrid::mousePressEvent(QMouseEvent* event) {
    const QPoint place = event->position().toPoint();
    const QModelIndex name = place.x() < pinnedWidth() ? indexAt(place) : QModelIndex();
    if (name.isValid() && place.x() < visualRect(name).left() && m_model.hasChildren(name))
        return setExpanded(name, !isExpanded(name)); // Qt looks for the arrow where it would be unpinned
    QTreeView::mousePressEvent(event);
}

// Keyboard.

void TargetGrid::moveTo(const QModelIndex& index) {
    // Not setCurrentIndex(): that one adds to the selection while Ctrl happens to be held.
    if (index.isValid())
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

void TargetGrid::leaveHidden() {
    if (const QModelIndex at = currentIndex(); at.isValid() && !isInSight(*this, at))
        return moveTo(nearestInSight(*this, at));
    QItemSelection hidden;
    for (const QModelIndex& index : selectionModel()->selectedIndexes())
        if (!isInSight(*this, index))
            hidden.select(index, index);
    selectionModel()->select(hidden, QItemSelectionModel::Deselect);
}

QModelIndex TargetGrid::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    // Among the names the arrows open and close, as in any tree; among the figures they go from cell to cell.
    const QModelIndex at = currentIndex();
    const bool inNames = at.column() == TargetModel::NameColumn;
    const bool opens = inNames && m_model.hasChildren(at) && !isExpanded(at);
    QModelIndex to;
    if (action == MoveLeft && !inNames)
        to = at.siblingAtColumn(at.column() - 1);
    else if (action == MoveRight && !opens)
        to = at.siblingAtColumn(at.column() + 1);
    else if (action == MoveHome && !modifiers.testFlag(Qt::ControlModifier))
        to = at.siblingAtColumn(TargetModel::FirstYearColumn);
    else if (action == MoveEnd && !modifiers.testFlag(Qt::ControlModifier))
        to = at.siblingAtColumn(m_model.rollUpColumn() - 1);
    return to.isValid() ? to : QTreeView::moveCursor(action, modifiers);
}

bool TargetGrid::takeKey(const QKeyEvent& event) {
    const Qt::KeyboardModifiers held = event.modifiers() & ~Qt::KeypadModifier;
    const bool ctrl = held == Qt::ControlModifier;
    const QModelIndex at = currentIndex();
    if (event.matches(QKeySequence::Copy))
        copyBlock();
    else if (event.matches(QKeySequence::Paste))
        pasteBlock();
    else if (event.key() == Qt::Key_C && held == (Qt::ControlModifier | Qt::ShiftModifier))
        copyBlock(Headings::With);
    else if ((event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace) && held == Qt::NoModifier)
        clearBlock();
    else if ((event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) && held == Qt::NoModifier)
        m_model.cellAt(at) ? static_cast<void>(edit(at)) : moveTo(indexBelow(at));
    else if (event.key() == Qt::Key_D && ctrl)
        fillDown();
    else if (event.key() == Qt::Key_R && ctrl)
        fillRight();
    else if (event.key() == Qt::Key_L && ctrl)
        Q_EMIT lockRequested();
    else if (event.key() == Qt::Key_F2 && held == Qt::ShiftModifier)
        Q_EMIT noteRequested();
    else
        return false;
    return true;
}

void TargetGrid::keyPressEvent(QKeyEvent* event) {
    if (state() == QAbstractItemView::EditingState)
        return QTreeView::keyPressEvent(event); // what the editor passed on, such as the Enter that it has taken
    if (takeKey(*event))
        return;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Minus:
    case Qt::Key_Asterisk:
        // They begin an entry here; a tree would open and close its rows.
        if (m_model.cellAt(currentIndex()))
            return QAbstractItemView::keyPressEvent(event); // NOLINT(bugprone-parent-virtual-call): on purpose
        break;
    default:
        break;
    }
    QTreeView::keyPressEvent(event);
}

void TargetGrid::commitData(QWidget* editor) {
    m_refused = false;
    QTreeView::commitData(editor);
    if (!m_refused)
        Q_EMIT taken();
}

void TargetGrid::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) {
    const bool refused = std::exchange(m_refused, false);
    const QModelIndex at = currentIndex();
    const bool moves = hint == QAbstractItemDelegate::SubmitModelCache || hint == QAbstractItemDelegate::EditNextItem ||
                       hint == QAbstractItemDelegate::EditPreviousItem;
    QTreeView::closeEditor(editor, moves ? QAbstractItemDelegate::NoHint : hint);
    if (refused || !moves)
        return;
    if (hint == QAbstractItemDelegate::EditNextItem)
        moveTo(at.siblingAtColumn(at.column() + 1));
    else if (hint == QAbstractItemDelegate::EditPreviousItem)
        moveTo(at.siblingAtColumn(at.column() - 1));
    else
        moveTo(indexBelow(at).siblingAtColumn(at.column()));
}

} // namespace atlas
