// SPDX-License-Identifier: Apache-2.0
// Menus as a screen reader hears them: as Qt tells them, but for the bracketed letter of "语言(L)".
#include "parts/mnemonic.h"
#include "parts/spoken_controls.h"

#include <QAccessibleWidget>
#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>

namespace atlas {

namespace {

QAccessibleInterface* itemOf(QWidget* menu, QAction* action);

/// An entry of a menu or of the menu bar. An action stands in one menu of the bar and perhaps in a context menu: its
/// parent is the one that asked for it last.
class ItemInterface : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    ItemInterface(QWidget* menu, QAction* action) : m_menu(menu), m_action(action) {}

    void setMenu(QWidget* menu) { m_menu = menu; }

    [[nodiscard]] bool isValid() const override { return m_action != nullptr && m_menu != nullptr; }
    [[nodiscard]] QObject* object() const override { return m_action; }
    [[nodiscard]] QWindow* window() const override {
        return m_menu != nullptr ? m_menu->window()->windowHandle() : nullptr;
    }
    [[nodiscard]] QAccessibleInterface* parent() const override {
        return QAccessible::queryAccessibleInterface(m_menu);
    }
    [[nodiscard]] QAccessibleInterface* child(int index) const override {
        return index == 0 && childCount() == 1 ? QAccessible::queryAccessibleInterface(m_action->menu()) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override {
        QAccessibleInterface* menu = child(0);
        return menu != nullptr && menu->rect().contains(x, y) ? menu : nullptr;
    }
    [[nodiscard]] int childCount() const override { return isValid() && m_action->menu() != nullptr ? 1 : 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override {
        return childCount() == 1 && child != nullptr && child->object() == m_action->menu() ? 0 : -1;
    }
    [[nodiscard]] QRect rect() const override {
        QRect inMenu;
        if (const auto* menu = qobject_cast<QMenu*>(m_menu))
            inMenu = menu->actionGeometry(m_action);
        else if (const auto* bar = qobject_cast<QMenuBar*>(m_menu))
            inMenu = bar->actionGeometry(m_action);
        return inMenu.isNull() ? QRect() : QRect(m_menu->mapToGlobal(inMenu.topLeft()), inMenu.size());
    }
    [[nodiscard]] QAccessible::Role role() const override {
        return isValid() && m_action->isSeparator() ? QAccessible::Separator : QAccessible::MenuItem;
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        if (!isValid())
            return {};
        switch (kind) {
        case QAccessible::Name:
            return withoutMnemonic(m_action->text());
        case QAccessible::Accelerator:
            return m_action->shortcut().toString(QKeySequence::NativeText);
        default:
            return {};
        }
    }
    void setText(QAccessible::Text, const QString&) override {}
    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state;
        if (!isValid() || !m_menu->isVisible() || !m_action->isVisible()) {
            state.invisible = true;
            return state;
        }
        state.disabled = !m_action->isEnabled();
        state.focusable = m_action->isEnabled() && !m_action->isSeparator();
        state.focused = isActive();
        state.checkable = m_action->isCheckable();
        state.checked = m_action->isChecked();
        state.hasPopup = m_action->menu() != nullptr;
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }

    [[nodiscard]] QStringList actionNames() const override {
        if (!isValid() || m_action->isSeparator())
            return {};
        return {m_action->menu() != nullptr ? showMenuAction() : pressAction()};
    }
    void doAction(const QString& name) override {
        if (!isValid() || m_action->isSeparator())
            return;
        if (name == pressAction())
            m_action->trigger();
        else if (auto* bar = qobject_cast<QMenuBar*>(m_menu); bar != nullptr && name == showMenuAction())
            bar->setActiveAction(m_action);
        else if (auto* menu = qobject_cast<QMenu*>(m_menu); menu != nullptr && name == showMenuAction())
            menu->setActiveAction(m_action);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override {
        const QString key = text(QAccessible::Accelerator);
        return key.isEmpty() ? QStringList() : QStringList{key};
    }

private:
    [[nodiscard]] bool isActive() const {
        if (const auto* menu = qobject_cast<QMenu*>(m_menu))
            return menu->activeAction() == m_action;
        const auto* bar = qobject_cast<QMenuBar*>(m_menu);
        return bar != nullptr && bar->activeAction() == m_action;
    }

    QPointer<QWidget> m_menu;
    QPointer<QAction> m_action;
};

class MenuInterface : public QAccessibleWidget {
public:
    using QAccessibleWidget::QAccessibleWidget;

    [[nodiscard]] int childCount() const override {
        return isValid() ? static_cast<int>(widget()->actions().size()) : 0;
    }
    [[nodiscard]] QAccessibleInterface* child(int index) const override {
        return index >= 0 && index < childCount() ? itemOf(widget(), widget()->actions().at(index)) : nullptr;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override {
        return isValid() && child != nullptr
                   ? static_cast<int>(widget()->actions().indexOf(qobject_cast<QAction*>(child->object())))
                   : -1;
    }
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override {
        for (int index = 0; index < childCount(); ++index)
            if (QAccessibleInterface* at = child(index); at->rect().contains(x, y))
                return at;
        return nullptr;
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        const QString said = QAccessibleWidget::text(kind);
        const auto* menu = qobject_cast<QMenu*>(widget());
        return kind == QAccessible::Name && menu != nullptr && menu->accessibleName().isEmpty()
                   ? withoutMnemonic(menu->title())
                   : said;
    }
    [[nodiscard]] QAccessibleInterface* parent() const override {
        // A menu belongs to the entry that opens it.
        if (const auto* menu = qobject_cast<QMenu*>(widget()); menu != nullptr)
            for (QObject* shown : menu->menuAction()->associatedObjects())
                if (auto* in = qobject_cast<QWidget*>(shown);
                    qobject_cast<QMenu*>(in) != nullptr || qobject_cast<QMenuBar*>(in) != nullptr)
                    return itemOf(in, menu->menuAction());
        return QAccessibleWidget::parent();
    }
};

QAccessibleInterface* itemOf(QWidget* menu, QAction* action) {
    // Whatever else is known of an action has been made here, too.
    if (auto* known = dynamic_cast<ItemInterface*>(QAccessible::queryAccessibleInterface(action))) {
        known->setMenu(menu);
        return known;
    }
    auto* made = new ItemInterface(menu, action);
    QAccessible::registerAccessibleInterface(made);
    return made;
}

QAccessibleInterface* menus(const QString& className, QObject* object) {
    auto* widget = qobject_cast<QWidget*>(object);
    if (className == QLatin1String("QMenu") && widget != nullptr)
        return new MenuInterface(widget, QAccessible::PopupMenu);
    if (className == QLatin1String("QMenuBar") && widget != nullptr)
        return new MenuInterface(widget, QAccessible::MenuBar);
    return nullptr;
}

} // namespace

void installSpokenMenus() {
    [[maybe_unused]] static const bool installed = [] {
        QAccessible::installFactory(menus);
        return true;
    }();
}

} // namespace atlas
