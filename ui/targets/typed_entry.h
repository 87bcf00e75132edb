// SPDX-License-Identifier: Apache-2.0
// A view whose cells are edited by typing into them, also with an input method. What an input method commits without
// composing it first (a point, a digit, a bracket) opens the editor as a key does; Qt then hands a key on to the
// editor, but not such a text, and the first character would be lost.
#pragma once

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QLineEdit>

namespace atlas {

template <class View>
class TypedEntry : public View {
public:
    using View::View;

protected:
    void inputMethodEvent(QInputMethodEvent* event) override {
        const bool wasOpen = View::state() == QAbstractItemView::EditingState;
        View::inputMethodEvent(event);
        if (wasOpen || View::state() != QAbstractItemView::EditingState || event->commitString().isEmpty() ||
            !event->preeditString().isEmpty())
            return;
        auto* editor = qobject_cast<QLineEdit*>(View::viewport()->focusWidget());
        if (editor != nullptr && !editor->isModified())
            QCoreApplication::sendEvent(editor, event); // in place of the old value, which stands there selected
    }
};

} // namespace atlas
