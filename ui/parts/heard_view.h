// SPDX-License-Identifier: Apache-2.0
// A view whose current row a screen reader hears while it has the keyboard, and only then. Qt's views tell of every
// move, so that a tree which merely follows the table is what is spoken; and they tell of none as they get the
// keyboard.
#pragma once

#include "parts/announcement.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QFocusEvent>
#include <QMetaObject>
#include <QScrollBar>

namespace atlas {

template <class View>
class HeardView : public View {
public:
    using View::View;

protected:
    // Where somebody listens Qt's own events stay out of it, and with them what its classes override.
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override {
        if (!isHeard())
            return View::currentChanged(current, previous);
        QAbstractItemView::currentChanged(current, previous); // NOLINT(bugprone-parent-virtual-call)
        View::viewport()->update();
        if (View::hasFocus())
            speakCurrent();
    }

    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override {
        if (!isHeard() || View::hasFocus())
            return View::selectionChanged(selected, deselected);
        QAbstractItemView::selectionChanged(selected, deselected); // NOLINT(bugprone-parent-virtual-call)
    }

    void focusInEvent(QFocusEvent* event) override {
        View::focusInEvent(event);
        // Qt tells of the view itself next; a click tells of the row that it goes to.
        if (isHeard() && event->reason() != Qt::MouseFocusReason)
            QMetaObject::invokeMethod(
                this,
                [this] {
                    if (View::hasFocus() && View::state() != QAbstractItemView::EditingState)
                        speakCurrent();
                },
                Qt::QueuedConnection);
    }

private:
    void speakCurrent() {
        const QModelIndex current = View::currentIndex();
        QAccessibleInterface* view = QAccessible::queryAccessibleInterface(this);
        const int row = current.isValid() ? rowOf(current) : -1;
        if (row < 0 || view == nullptr || view->tableInterface() == nullptr)
            return;
        if (QAccessibleInterface* cell = view->tableInterface()->cellAt(row, current.column())) {
            QAccessibleEvent focused(cell, QAccessible::Focus);
            QAccessible::updateAccessibility(&focused);
        }
    }

    /// Among the rows that are open; -1: out of sight.
    [[nodiscard]] int rowOf(const QModelIndex& index) const {
        if constexpr (requires { View::indexBelow(index); }) {
            // A tree counts from the first row in sight, where it scrolls by rows.
            int row = View::verticalScrollBar()->value();
            const int last = row + View::viewport()->height();
            for (QModelIndex at = View::indexAt(QPoint(1, 0)); at.isValid() && row < last;
                 at = View::indexBelow(at), ++row)
                if (at.row() == index.row() && at.parent() == index.parent())
                    return row;
            return -1;
        } else {
            return index.row();
        }
    }
};

} // namespace atlas
