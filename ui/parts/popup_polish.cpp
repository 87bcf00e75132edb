// SPDX-License-Identifier: Apache-2.0
#include "parts/popup_polish.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>

namespace atlas {

bool PopupPolish::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Polish)
        if (const auto* box = qobject_cast<QComboBox*>(watched))
            for (QObject* child : box->children()) // the frame around the list, which is no window yet
                if (auto* list = qobject_cast<QWidget*>(child); list != nullptr && list->isWindow())
                    list->ensurePolished();
    return QObject::eventFilter(watched, event);
}

} // namespace atlas
