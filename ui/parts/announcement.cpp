// SPDX-License-Identifier: Apache-2.0
#include "parts/announcement.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace atlas {

namespace {

bool hasListener = false;

QAccessibleInterface* notification(const QString&, QObject* object) {
    auto* announcement = qobject_cast<Announcement*>(object);
    return announcement != nullptr ? new QAccessibleWidget(announcement, QAccessible::Notification) : nullptr;
}

} // namespace

bool isHeard() { return hasListener || QAccessible::isActive(); }

void setHeard(bool listens) { hasListener = listens; }

Announcement::Announcement(QWidget* window) : QWidget(window) {
    [[maybe_unused]] static const bool installed = [] {
        QAccessible::installFactory(notification);
        return true;
    }();
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setGeometry(0, 0, 1, 1);
    lower();
    show();
}

void Announcement::say(const QString& sentence) {
    setAccessibleName(sentence);
    // That a notification comes to be seen is what is spoken; also where it says the same again.
    QAccessibleEvent shown(this, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
}

void announce(const QWidget& from, const QString& sentence) {
    if (sentence.isEmpty() || !isHeard())
        return;
    QWidget* window = from.window();
    auto* announcement = window->findChild<Announcement*>(QString(), Qt::FindDirectChildrenOnly);
    if (announcement == nullptr)
        announcement = new Announcement(window);
    announcement->say(sentence);
}

} // namespace atlas
