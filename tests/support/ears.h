// SPDX-License-Identifier: Apache-2.0
// Hears what a screen reader would be told while it lives: where the keyboard went, and what was announced.
#pragma once

#include "parts/announcement.h"

#include <QAccessible>
#include <QStringList>
#include <QVector>

#include <functional>

namespace atlas::test {

class Ears {
public:
    struct Heard {
        QAccessible::Id id; ///< of what was spoken: the same once more is not heard again
        QString name;
        QObject* object; ///< the widget that told of it
        bool isAnnounced;
    };

    Ears() {
        setHeard(true);
        current() = this;
    }
    ~Ears() {
        setHeard(false);
        current() = nullptr;
    }
    Ears(const Ears&) = delete;
    Ears& operator=(const Ears&) = delete;

    [[nodiscard]] const QVector<Heard>& all() const { return m_heard; }
    [[nodiscard]] QStringList names() const {
        QStringList found;
        for (const Heard& each : m_heard)
            found.append(each.name);
        return found;
    }
    [[nodiscard]] QStringList announced() const {
        QStringList found;
        for (const Heard& each : m_heard)
            if (each.isAnnounced)
                found.append(each.name);
        return found;
    }
    void forget() { m_heard.clear(); }

    static void hear(QAccessibleEvent* event) {
        if (current() == nullptr)
            return;
        const bool isAnnounced =
            event->type() == QAccessible::ObjectShow && qobject_cast<Announcement*>(event->object()) != nullptr;
        if (event->type() != QAccessible::Focus && !isAnnounced)
            return;
        QAccessibleInterface* seen = event->accessibleInterface();
        if (seen == nullptr || seen->text(QAccessible::Name).isEmpty())
            return;
        QObject* teller = seen->object() != nullptr ? seen->object() : seen->parent()->object();
        current()->m_heard.append({QAccessible::uniqueId(seen), seen->text(QAccessible::Name), teller, isAnnounced});
    }

private:
    static Ears*& current() {
        static Ears* ears = nullptr;
        return ears;
    }
    QVector<Heard> m_heard;
};

/// All that assistive technology finds in it and that can be seen, menus that are closed included; the cells of tables
/// apart.
inline void lookThrough(QAccessibleInterface* in, const std::function<void(QAccessibleInterface&)>& look) {
    if (in == nullptr || !in->isValid())
        return;
    const auto* widget = qobject_cast<const QWidget*>(in->object());
    if (widget != nullptr && !widget->isVisible() && in->role() != QAccessible::PopupMenu)
        return;
    look(*in);
    if (in->tableInterface() != nullptr)
        return;
    for (int i = 0; i < in->childCount(); ++i)
        lookThrough(in->child(i), look);
}

} // namespace atlas::test
