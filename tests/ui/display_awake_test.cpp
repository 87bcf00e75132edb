// SPDX-License-Identifier: Apache-2.0
// On a bus of its own, with a screen saver that is played by the test.
#include "show/display_awake.h"

#include "support/printers.h"

#include <QDBusConnection>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QtTest>
#include <gtest/gtest.h>

using namespace atlas;

namespace {

class ScreenSaver : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")
public:
    QStringList reasons;
    QVector<uint> held;

public Q_SLOTS:
    uint Inhibit(const QString& program, const QString& reason) {
        reasons.append(program + QStringLiteral(": ") + reason);
        held.append(static_cast<uint>(reasons.size() + 40));
        return held.last();
    }
    void UnInhibit(uint cookie) { held.removeAll(cookie); }
};

struct AwakeTest : testing::Test {
    QProcess daemon;
    ScreenSaver saver;
    QString address;

    void SetUp() override {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        ASSERT_FALSE(program.isEmpty()) << "install dbus-daemon";
        daemon.start(program,
                     {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        ASSERT_TRUE(daemon.waitForReadyRead(10'000));
        address = QString::fromUtf8(daemon.readLine()).trimmed();
    }
    void TearDown() override {
        QDBusConnection::disconnectFromBus(QStringLiteral("saver"));
        QDBusConnection::disconnectFromBus(QStringLiteral("program"));
        daemon.terminate();
        daemon.waitForFinished(5'000);
    }
    void playSaver() {
        QDBusConnection bus = QDBusConnection::connectToBus(address, QStringLiteral("saver"));
        ASSERT_TRUE(bus.registerObject(QStringLiteral("/org/freedesktop/ScreenSaver"), &saver,
                                       QDBusConnection::ExportAllSlots));
        ASSERT_TRUE(bus.registerService(QStringLiteral("org.freedesktop.ScreenSaver")));
    }
    [[nodiscard]] QString program() const {
        return QDBusConnection::connectToBus(address, QStringLiteral("program")).name();
    }
};

TEST_F(AwakeTest, ADisplayIsKeptAwakeUntilItIsLetGo) {
    playSaver();
    DisplayAwake awake(program());
    awake.keep(QStringLiteral("A presentation is running"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return awake.isKept(); }, 5000));
    EXPECT_EQ(saver.held.size(), 1);
    EXPECT_EQ(saver.reasons, QStringList{QStringLiteral("liangjiang-atlas: A presentation is running")});
    awake.release();
    EXPECT_TRUE(QTest::qWaitFor([&] { return saver.held.isEmpty(); }, 5000));
    EXPECT_FALSE(awake.isKept());
}

TEST_F(AwakeTest, TheEndOfAShowLetsGo) {
    playSaver();
    {
        DisplayAwake awake(program());
        awake.keep(QStringLiteral("A presentation is running"));
        ASSERT_TRUE(QTest::qWaitFor([&] { return awake.isKept(); }, 5000));
    }
    EXPECT_TRUE(QTest::qWaitFor([&] { return saver.held.isEmpty(); }, 5000));
}

TEST_F(AwakeTest, AShowThatEndsBeforeTheAnswerLetsGoToo) {
    playSaver();
    DisplayAwake awake(program());
    awake.keep(QStringLiteral("A presentation is running"));
    awake.release();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !saver.reasons.isEmpty(); }, 5000));
    EXPECT_TRUE(QTest::qWaitFor([&] { return saver.held.isEmpty(); }, 5000));
    EXPECT_FALSE(awake.isKept());
}

TEST_F(AwakeTest, WithoutAScreenSaverItSaysSo) {
    DisplayAwake awake(program());
    QSignalSpy answered(&awake, &DisplayAwake::answered);
    awake.keep(QStringLiteral("A presentation is running"));
    ASSERT_TRUE(answered.wait(6000));
    EXPECT_FALSE(answered.first().first().toBool());
}

TEST(AwakeWithoutABus, ItSaysSoAtOnce) {
    DisplayAwake awake(QStringLiteral("no such connection"));
    const QSignalSpy answered(&awake, &DisplayAwake::answered);
    awake.keep(QStringLiteral("A presentation is running"));
    ASSERT_EQ(answered.count(), 1);
    EXPECT_FALSE(awake.isKept());
}

} // namespace

#include "display_awake_test.moc"
