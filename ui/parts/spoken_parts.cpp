// SPDX-License-Identifier: Apache-2.0
#include "parts/spoken_parts.h"

#include "parts/announcement.h"

#include <QAccessibleWidget>
#include <QPointer>

#include <map>

namespace atlas {

namespace {

class PartInterface : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    PartInterface(QWidget* widget, int part) : m_widget(widget), m_part(part) {}

    [[nodiscard]] bool isValid() const override { return parts() != nullptr && m_part < parts()->partCount(); }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QWindow* window() const override {
        return m_widget != nullptr ? m_widget->window()->windowHandle() : nullptr;
    }
    [[nodiscard]] QAccessibleInterface* parent() const override {
        return QAccessible::queryAccessibleInterface(m_widget);
    }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QRect rect() const override {
        const QRect inWidget = isValid() ? parts()->partRect(m_part) : QRect();
        return inWidget.isNull() ? QRect() : QRect(m_widget->mapToGlobal(inWidget.topLeft()), inWidget.size());
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        if (!isValid())
            return {};
        return kind == QAccessible::Name          ? parts()->partName(m_part)
               : kind == QAccessible::Description ? parts()->partDescription(m_part)
                                                  : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state;
        state.focusable = true;
        if (!isValid() || !m_widget->isVisible())
            state.invisible = true;
        else if (parts()->currentPart() == m_part)
            state.focused = true;
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }

    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString& name) override {
        if (name == pressAction() && isValid())
            parts()->pressPart(m_part);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    [[nodiscard]] SpokenParts* parts() const { return dynamic_cast<SpokenParts*>(m_widget.data()); }

    QPointer<QWidget> m_widget;
    int m_part;
};

class PartsInterface : public QAccessibleWidget {
public:
    explicit PartsInterface(QWidget* widget)
        : QAccessibleWidget(widget, dynamic_cast<SpokenParts*>(widget)->spokenRole()) {}
    ~PartsInterface() override {
        for (const auto& [part, id] : m_ids)
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override {
        return partCount() + (hasOthers() ? QAccessibleWidget::childCount() : 0);
    }
    [[nodiscard]] QAccessibleInterface* child(int part) const override {
        if (part >= partCount() && part < childCount())
            return QAccessibleWidget::child(part - partCount());
        if (part < 0 || part >= partCount())
            return nullptr;
        const auto known = m_ids.find(part);
        if (known != m_ids.end())
            return QAccessible::accessibleInterface(known->second);
        auto* made = new PartInterface(widget(), part);
        m_ids.emplace(part, QAccessible::registerAccessibleInterface(made));
        return made;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override {
        for (const auto& [part, id] : m_ids)
            if (QAccessible::accessibleInterface(id) == child)
                return part;
        const int other = hasOthers() ? QAccessibleWidget::indexOfChild(child) : -1;
        return other < 0 ? -1 : partCount() + other;
    }
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override {
        for (int part = 0; part < childCount(); ++part)
            if (child(part)->rect().contains(x, y))
                return child(part);
        return nullptr;
    }
    [[nodiscard]] QAccessibleInterface* focusChild() const override {
        return parts() != nullptr && parts()->currentPart() >= 0 ? child(parts()->currentPart())
                                                                 : QAccessibleWidget::focusChild();
    }

private:
    // None while the widget is being deleted.
    [[nodiscard]] SpokenParts* parts() const { return dynamic_cast<SpokenParts*>(object()); }
    [[nodiscard]] int partCount() const { return parts() != nullptr ? parts()->partCount() : 0; }
    [[nodiscard]] bool hasOthers() const { return parts() != nullptr && parts()->hasSpokenChildren(); }

    mutable std::map<int, QAccessible::Id> m_ids;
};

QAccessibleInterface* partsOf(const QString&, QObject* object) {
    auto* widget = qobject_cast<QWidget*>(object);
    return widget != nullptr && dynamic_cast<SpokenParts*>(widget) != nullptr ? new PartsInterface(widget) : nullptr;
}

} // namespace

void installSpokenParts() {
    [[maybe_unused]] static const bool installed = [] {
        QAccessible::installFactory(partsOf);
        return true;
    }();
}

void speakPart(QWidget& widget, int part) {
    if (!isHeard())
        return;
    QAccessibleEvent focused(&widget, QAccessible::Focus);
    if (part >= 0)
        focused.setChild(part);
    QAccessible::updateAccessibility(&focused);
}

} // namespace atlas
