// SPDX-License-Identifier: Apache-2.0
#include "parts/command.h"

#include "parts/tab_order.h"

#include <QAbstractButton>
#include <QAction>
#include <QTabWidget>

namespace atlas {

namespace {

QString nameOf(const QString& command) { return QStringLiteral("command:") + command; }

/// Brings the tab to the front that a widget stands in; the outer one first.
void bringToFront(QWidget& widget) {
    if (widget.parentWidget() != nullptr)
        bringToFront(*widget.parentWidget());
    for (QWidget* at = widget.parentWidget(); at != nullptr; at = at->parentWidget())
        if (auto* tabs = qobject_cast<QTabWidget*>(at); tabs != nullptr && tabs->indexOf(&widget) >= 0)
            return tabs->setCurrentWidget(&widget);
}

} // namespace

void setCommand(QObject* control, const QString& name) { control->setObjectName(nameOf(name)); }

void setCommand(QWidget* on, const QString& name, const std::function<void()>& run) {
    auto* action = new QAction(on);
    action->setObjectName(nameOf(name));
    QObject::connect(action, &QAction::triggered, on, run);
}

QWidget* holderInSight(const QWidget& page, const QString& name) {
    QWidget* first = nullptr;
    for (const QAction* action : page.findChildren<QAction*>(nameOf(name))) {
        auto* holder = qobject_cast<QWidget*>(action->parent());
        if (holder == nullptr || holder->visibleRegion().isEmpty())
            continue;
        const QWidget* last = page.focusWidget();
        if (last != nullptr && (holder == last || holder->isAncestorOf(last)))
            return holder;
        if (first == nullptr)
            first = holder;
    }
    return first;
}

bool runCommand(QWidget& page, const QString& name) {
    auto* found = page.findChild<QObject*>(nameOf(name));
    if (auto* action = qobject_cast<QAction*>(found)) {
        if (auto* on = qobject_cast<QWidget*>(action->parent()))
            bringToFront(*on);
        action->trigger();
        return true;
    }
    auto* widget = qobject_cast<QWidget*>(found);
    if (widget == nullptr)
        return false;
    bringToFront(*widget);
    if (auto* button = qobject_cast<QAbstractButton*>(widget)) {
        if (!button->isEnabled() || !button->isVisible())
            return false;
        button->setFocus(Qt::ShortcutFocusReason);
        button->click();
        return true;
    }
    if (QWidget* first = nextStop(tabStops(*widget), nullptr, true); first != nullptr)
        first->setFocus(Qt::ShortcutFocusReason);
    return true;
}

} // namespace atlas
