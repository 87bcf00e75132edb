// SPDX-License-Identifier: Apache-2.0
// The controls of a window as whoever works without a mouse finds them.
#pragma once

#include "support/found.h"

#include <QWidget>

namespace atlas::test {

/// All that can be seen in it and takes the keyboard, but for what Qt itself builds its controls of.
inline QList<QWidget*> controls(const QWidget& in, qsizetype atLeast) {
    QList<QWidget*> all = in.findChildren<QWidget*>();
    all.removeIf([&](const QWidget* each) {
        return each->focusPolicy() == Qt::NoFocus || !each->isVisibleTo(&in) || each->objectName().startsWith(u"qt_");
    });
    return found(all, atLeast);
}

/// The first with an accessible name; nullptr where there is none.
template <class Widget>
Widget* named(const QWidget& in, const char* name) {
    for (Widget* each : in.findChildren<Widget*>())
        if (each->accessibleName() == QString::fromUtf8(name))
            return each;
    return nullptr;
}

} // namespace atlas::test
