// SPDX-License-Identifier: Apache-2.0
#include "targets/target_grid.h"

#include "parts/rows_in_sight.h"
#include "targets/pinned_header.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace atlas {

namespace {
constexpr int wheelStep = 120;
} // namespace

TargetGrid::TargetGrid(TargetModel& model, QWidget* parent)
    : TypedEntry(parent), m_model(model), m_header(new PinnedHeader(TargetModel::FirstYearColumn, this)) {
    setHeader(m_header);
    setModel(&model);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::AnyKeyPressed);
    setExpandsOnDoubleClick(false); // a double-click edits
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(
        QAbstractItemView::ScrollPerPixel); // by items a row half in sight counts as seen where rows differ
    setFrameShape(QFrame::NoFrame);
    setIndentation(14);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setMinimumSectionSize(40);
    header()->setSectionResizeMode(QHeaderView::Fixed); // they follow the table's width

    const auto refuse = [this] { m_refused = true; };
    connect(&model, &TargetModel::entryRefused, this, refuse);
    connect(&model, &TargetModel::protectedEdit, this, refuse);
    connect(this, &QTreeView::collapsed, this, &TargetGrid::leaveHidden);
    connect(header(), &QHeaderView::sectionResized, this, [this] { viewport()->update(); });
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, &TargetGrid::snap);
}

// Names and base stay in sight.

int TargetGrid::pinnedWidth() const { return horizontalOffset() > 0 && !m_byKey ? m_header->pinnedWidth() : 0; }

QRect TargetGrid::visualRect(const QModelIndex& index) const {
    QRect rect = QTreeView::visualRect(index);
    if (index.column() < TargetModel::FirstYearColumn && pinnedWidth() > 0)
        rect.translate(horizontalOffset(), 0);
    return rect;
}

QModelIndex TargetGrid::indexAt(const QPoint& place) const {
    const QModelIndex index = QTreeView::indexAt(place);
    if (place.x() >= pinnedWidth())
        return index;
    return index.siblingAtColumn(place.x() < columnWidth(TargetModel::NameColumn) ? TargetModel::NameColumn
                                                                                  : TargetModel::BaseColumn);
}

void TargetGrid::scrollTo(const QModelIndex& index, ScrollHint hint) {
    const int across = horizontalScrollBar()->value();
    QTreeView::scrollTo(index.siblingAtColumn(TargetModel::NameColumn), hint);
    horizontalScrollBar()->setValue(across);
    if (m_model.yearOf(index.column()) != 0)
        showYear(index.column());
}

void TargetGrid::paintEvent(QPaintEvent* event) {
    QTreeView::paintEvent(event);
    const int width = pinnedWidth();
    if (width == 0)
        return;
    QPainter painter(viewport());
    painter.setClipRect(QRect(0, 0, width, viewport()->height()));
    for (QModelIndex row = QTreeView::indexAt(QPoint(1, 0)); row.isValid(); row = indexBelow(row)) {
        if (QTreeView::visualRect(row).top() > viewport()->height())
            break;
        drawPinned(painter, row);
    }
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(width - 1, 0, width - 1, viewport()->height());
}

void TargetGrid::drawPinned(QPainter& painter, const QModelIndex& row) {
    const QModelIndex name = row.siblingAtColumn(TargetModel::NameColumn);
    const QRect cell = visualRect(name); // without the room for the branches
    painter.fillRect(QRect(0, cell.top(), pinnedWidth(), cell.height()), palette().color(QPalette::Base));
    if (selectionModel()->isSelected(name))
        painter.fillRect(QRect(0, cell.top(), cell.right() + 1, cell.height()), palette().color(QPalette::Highlight));
    // Not drawBranches(): outside of the tree's own painting it takes any row's arrow for this one's.
    QStyleOptionViewItem arrow;
    initViewItemOption(&arrow);
    arrow.rect = QRect(cell.left() - indentation(), cell.top(), indentation(), cell.height());
    arrow.state = QStyle::State_Enabled | QStyle::State_Item;
    arrow.state.setFlag(QStyle::State_Children, m_model.hasChildren(name));
    arrow.state.setFlag(QStyle::State_Open, isExpanded(name));
    style()->drawPrimitive(QStyle::PE_IndicatorBranch, &arrow, &painter, this);
    for (int column = 0; column < TargetModel::FirstYearColumn; ++column) {
        const QModelIndex index = row.siblingAtColumn(column);
        QStyleOptionViewItem option;
        initViewItemOption(&option);
        option.rect = visualRect(index);
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
        itemDelegate()->paint(&painter, option, index);
    }
}

// Whole years.

void TargetGrid::fitColumns(const TargetColumns::Wanted& wanted) {
    m_wanted = wanted;
    layColumns();
}

void TargetGrid::layColumns() {
    const int first = firstYearSeen();
    m_columns = TargetColumns::fit(viewport()->width(), m_model.yearCount(), m_wanted);
    header()->resizeSection(TargetModel::NameColumn, m_columns.name);
    header()->resizeSection(TargetModel::BaseColumn, m_columns.base);
    for (int column = TargetModel::FirstYearColumn; column <= m_model.lastColumn(); ++column)
        header()->resizeSection(column, m_columns.year);
    updateGeometries();
    showFirst(first);
}

int TargetGrid::firstYearSeen() const {
    return TargetModel::FirstYearColumn + (m_columns.year > 0 ? horizontalScrollBar()->value() / m_columns.year : 0);
}

void TargetGrid::showFirst(int column) {
    horizontalScrollBar()->setValue((column - TargetModel::FirstYearColumn) * m_columns.year);
}

void TargetGrid::showYear(int column) {
    const int first = firstYearSeen();
    if (column < first)
        showFirst(column);
    else if (column >= first + m_columns.yearsSeen)
        showFirst(column - m_columns.yearsSeen + 1);
}

void TargetGrid::snap(int value) {
    if (m_columns.year > 0 && value % m_columns.year != 0)
        horizontalScrollBar()->setValue((value + m_columns.year / 2) / m_columns.year * m_columns.year);
}

void TargetGrid::resizeEvent(QResizeEvent* event) {
    QTreeView::resizeEvent(event);
    layColumns();
    if (currentIndex().isValid() && m_model.yearOf(currentIndex().column()) != 0)
        showYear(currentIndex().column());
}

void TargetGrid::updateGeometries() {
    QTreeView::updateGeometries();
    horizontalScrollBar()->setSingleStep(m_columns.year);
    horizontalScrollBar()->setPageStep(m_columns.yearsSeen * m_columns.year);
}

void TargetGrid::wheelEvent(QWheelEvent* event) {
    const QPoint turned = event->angleDelta();
    const bool sideways = std::abs(turned.x()) > std::abs(turned.y());
    if (!sideways && !event->modifiers().testFlag(Qt::ShiftModifier))
        return QTreeView::wheelEvent(event);
    m_turned += sideways ? turned.x() : turned.y();
    const int years = m_turned / wheelStep;
    m_turned -= years * wheelStep;
    if (years != 0)
        showFirst(firstYearSeen() - years);
    event->accept();
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
        to = at.siblingAtColumn(std::min(at.column() + 1, m_model.lastColumn()));
    else if (action == MoveHome && !modifiers.testFlag(Qt::ControlModifier))
        to = at.siblingAtColumn(TargetModel::FirstYearColumn);
    else if (action == MoveEnd && !modifiers.testFlag(Qt::ControlModifier))
        to = at.siblingAtColumn(m_model.lastColumn());
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
        m_model.cellAt(at) ? static_cast<void>(edit(at, EditKeyPressed, nullptr)) : moveTo(indexBelow(at));
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

bool TargetGrid::mayEnter() {
    if (m_model.shows() == TargetModel::Shows::Rates)
        return true;
    Q_EMIT m_model.entryRefused(currentIndex(), {ErrorCode::Invalid, TargetModel::onlyRatesText(), {}});
    m_refused = false;
    return false;
}

bool TargetGrid::edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) {
    const bool begins = trigger == DoubleClicked || trigger == EditKeyPressed || trigger == AnyKeyPressed;
    const bool opens = event == nullptr || event->type() != QEvent::KeyPress || trigger != AnyKeyPressed ||
                       !static_cast<QKeyEvent*>(event)->text().isEmpty();
    if (begins && opens && m_model.cellAt(index) && !mayEnter())
        return true; // and the row that begins with this letter is not looked for
    return QTreeView::edit(index, trigger, event);
}

void TargetGrid::keyPressEvent(QKeyEvent* event) {
    if (state() == QAbstractItemView::EditingState)
        return QTreeView::keyPressEvent(event); // what the editor passed on, such as the Enter that it has taken
    const QScopedValueRollback byKey(m_byKey, true);
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
        moveTo(at.siblingAtColumn(std::min(at.column() + 1, m_model.lastColumn())));
    else if (hint == QAbstractItemDelegate::EditPreviousItem)
        moveTo(at.siblingAtColumn(at.column() - 1));
    else
        moveTo(indexBelow(at).siblingAtColumn(at.column()));
}

} // namespace atlas
