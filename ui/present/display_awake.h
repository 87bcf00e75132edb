// SPDX-License-Identifier: Apache-2.0
// Keeps the displays from sleeping while a show runs: asks the desktop's org.freedesktop.ScreenSaver. Where there is no
// such service nothing happens, and isKept() says so.
#pragma once

#include <QDBusConnection>
#include <QObject>

namespace atlas {

class DisplayAwake : public QObject {
    Q_OBJECT
public:
    explicit DisplayAwake(QDBusConnection bus = QDBusConnection::sessionBus(), QObject* parent = nullptr);
    ~DisplayAwake() override; ///< lets go

    void keep(const QString& reason); ///< asks; the answer comes later
    void release();
    [[nodiscard]] bool isKept() const { return m_kept; }

Q_SIGNALS:
    void answered(bool kept);

private:
    QDBusConnection m_bus;
    bool m_wanted = false;
    bool m_kept = false;
    uint m_cookie = 0;
};

} // namespace atlas
