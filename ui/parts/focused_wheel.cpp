// SPDX-License-Identifier: Apache-2.0
#include "parts/focused_wheel.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QScrollBar>
#include <QTabBar>
#include <QWheelEvent>

namespace atlas {

namespace {

/// Does the wheel change what it says?
bool isTurned(const QWidget& widget) {
    return qobject_cast<const QAbstractSpinBox*>(&widget) != nullptr ||
           qobject_cast<const QComboBox*>(&widget) != nullptr || qobject_cast<const QTabBar*>(&widget) != nullptr ||
           (qobject_cast<const QAbstractSlider*>(&widget) != nullptr &&
            qobject_cast<const QScrollBar*>(&widget) == nullptr);
}

/// To what scrolls around the control, as if that were not there.
void passOn(const QWidget& control, const QWheelEvent& wheel) {
    for (QWidget* around = control.parentWidget(); around != nullptr; around = around->parentWidget()) {
        QWheelEvent passed(control.mapTo(around, wheel.position()), wheel.globalPosition(), wheel.pixelDelta(),
                           wheel.angleDelta(), wheel.buttons(), wheel.modifiers(), wheel.phase(), wheel.inverted(),
                           wheel.source(), wheel.pointingDevice());
        passed.ignore();
        QCoreApplication::sendEvent(around, &passed);
        if (passed.isAccepted() || around->isWindow())
            return;
    }
}

} // namespace

bool FocusedWheel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::Polish && event->type() != QEvent::Wheel)
        return QObject::eventFilter(watched, event);
    auto* widget = qobject_cast<QWidget*>(watched);
    if (widget == nullptr || !isTurned(*widget))
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::Polish) {
        // Otherwise the first turn of the wheel would bring the keyboard along.
        if (widget->focusPolicy() == Qt::WheelFocus)
            widget->setFocusPolicy(Qt::StrongFocus);
    } else if (!widget->hasFocus()) {
        passOn(*widget, static_cast<const QWheelEvent&>(*event));
        event->accept();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace atlas
