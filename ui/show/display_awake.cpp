// SPDX-License-Identifier: Apache-2.0
#include "show/display_awake.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace atlas {

namespace {
constexpr int patience = 5000; ///< milliseconds

QDBusMessage call(const QString& method) {
    QDBusMessage message = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.ScreenSaver"),
                                                          QStringLiteral("/org/freedesktop/ScreenSaver"),
                                                          QStringLiteral("org.freedesktop.ScreenSaver"), method);
    return message;
}

QDBusConnection bus(const QString& name) {
    return name.isEmpty() ? QDBusConnection::sessionBus() : QDBusConnection(name);
}

void let(const QDBusConnection& bus, uint cookie) {
    QDBusMessage message = call(QStringLiteral("UnInhibit"));
    message << cookie;
    bus.send(message); // the desktop lets go by itself too when the program ends
}
} // namespace

DisplayAwake::DisplayAwake(const QString& connection, QObject* parent) : QObject(parent), m_connection(connection) {}

DisplayAwake::~DisplayAwake() { release(); }

void DisplayAwake::keep(const QString& reason) {
    if (m_wanted)
        return;
    m_wanted = true;
    if (!bus(m_connection).isConnected()) {
        Q_EMIT answered(false);
        return;
    }
    QDBusMessage message = call(QStringLiteral("Inhibit"));
    message << QStringLiteral("liangjiang-atlas") << reason;
    // Asynchronous: a desktop that does not answer must not hold up the first slide.
    auto* watcher = new QDBusPendingCallWatcher(bus(m_connection).asyncCall(message, patience), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* done) {
        done->deleteLater();
        const QDBusPendingReply<uint> reply = *done;
        if (!reply.isError() && !m_wanted) { // the show was over before the answer
            let(bus(m_connection), reply.value());
            return;
        }
        m_kept = !reply.isError();
        m_cookie = m_kept ? reply.value() : 0;
        Q_EMIT answered(m_kept);
    });
}

void DisplayAwake::release() {
    if (m_kept)
        let(bus(m_connection), m_cookie);
    m_wanted = m_kept = false;
}

} // namespace atlas
