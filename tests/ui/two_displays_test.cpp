// SPDX-License-Identifier: Apache-2.0
// A show on two displays. They are drawn into memory: the tests run again in a process of their own that has them.
#include "present/audience_window.h"
#include "present/presenter_window.h"
#include "present/slide_show.h"
#include "settings.h"
#include "support/printers.h"
#include "support/show_samples.h"

#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QScreen>
#include <QTemporaryDir>
#include <QtTest>
#include <gtest/gtest.h>

using namespace atlas;
using namespace atlas::test;

namespace {

TEST(TwoDisplays, InAProcessOfItsOwn) {
    if (qEnvironmentVariableIsSet("ATLAS_TWO_DISPLAYS"))
        GTEST_SKIP();
    const QTemporaryDir folder;
    QFile screens(folder.filePath(QStringLiteral("screens.json")));
    ASSERT_TRUE(screens.open(QIODevice::WriteOnly));
    screens.write(R"({"screens": [
        {"name": "desk", "x": 0, "y": 0, "width": 1280, "height": 800, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1},
        {"name": "room", "x": 1280, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    ]})");
    screens.close();
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen:configfile=") + screens.fileName());
    environment.insert(QStringLiteral("ATLAS_TWO_DISPLAYS"), QStringLiteral("1"));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--gtest_filter=DisplaysTest.*")});
    ASSERT_TRUE(process.waitForFinished(60'000));
    EXPECT_EQ(process.exitCode(), 0) << process.readAll().toStdString();
}

struct DisplaysTest : testing::Test {
    std::unique_ptr<StarterSession> starter;
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    ViewState view;
    QWidget desk;
    std::unique_ptr<SlideShow> show;

    void SetUp() override {
        if (!qEnvironmentVariableIsSet("ATLAS_TWO_DISPLAYS"))
            GTEST_SKIP();
        ASSERT_EQ(QGuiApplication::screens().size(), 2);
        starter = std::make_unique<StarterSession>();
        desk.show();
        show = std::make_unique<SlideShow>(*starter->session, view, settings);
        start();
    }
    void start() { show->start(smallStory(*starter), 0, &desk); }
    [[nodiscard]] QString room() const { return show->audience()->screen()->name(); }
    [[nodiscard]] QString presenters() const { return show->presenter()->screen()->name(); }
};

TEST_F(DisplaysTest, TheRoomGetsTheOtherDisplayAndThePresenterTheirs) {
    EXPECT_EQ(room(), u"room"_qs);
    EXPECT_EQ(show->audience()->geometry(), QRect(1280, 0, 1920, 1080));
    ASSERT_NE(show->presenter(), nullptr);
    EXPECT_TRUE(show->presenter()->isVisible());
    EXPECT_EQ(presenters(), u"desk"_qs);
}

TEST_F(DisplaysTest, TheyChangePlacesAndDoSoNextTimeToo) {
    Q_EMIT show->presenter()->swapRequested();
    EXPECT_EQ(room(), u"desk"_qs);
    EXPECT_EQ(presenters(), u"room"_qs);
    show->end();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    start();
    EXPECT_EQ(room(), u"desk"_qs);
}

TEST_F(DisplaysTest, AnUnpluggedRoomDisplayLeavesTheSlideOnTheOther) {
    show->presentation()->goTo(2);
    Q_EMIT qGuiApp->screenRemoved(show->audience()->screen());
    QCoreApplication::processEvents();
    ASSERT_TRUE(show->isRunning());
    EXPECT_EQ(room(), u"desk"_qs);
    EXPECT_TRUE(show->audience()->isFullScreen());
    EXPECT_EQ(show->presentation()->place(), 2);
}

TEST_F(DisplaysTest, AClosedPresenterWindowEndsTheShow) {
    show->presenter()->close();
    EXPECT_FALSE(show->isRunning());
}

} // namespace
