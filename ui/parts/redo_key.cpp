// SPDX-License-Identifier: Apache-2.0
#include "parts/redo_key.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QKeySequence>

namespace atlas {

bool RedoKey::eventFilter(QObject* watched, QEvent* event) {
    const bool asks = event->type() == QEvent::ShortcutOverride;
    if ((!asks && event->type() != QEvent::KeyPress) || !watched->isWidgetType())
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() != Qt::Key_Y || key->modifiers() != Qt::ControlModifier || key->matches(QKeySequence::Redo))
        return false;
    QKeyEvent standard(event->type(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    standard.setAccepted(!asks); // as such events come
    QCoreApplication::sendEvent(watched, &standard);
    event->setAccepted(standard.isAccepted());
    return true; // a shortcut of the window is still looked for where nobody wanted it
}

} // namespace atlas
