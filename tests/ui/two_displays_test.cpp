// SPDX-License-Identifier: Apache-2.0
// A show on two displays, which are drawn into memory (support/two_displays.json).
#include "present/audience_window.h"
#include "present/presenter_window.h"
#include "present/slide_show.h"
#include "settings.h"
#include "support/printers.h"
#include "support/show_samples.h"

#include <QComboBox>
#include <QGuiApplication>
#include <QScreen>
#include <QTemporaryDir>
#include <QtTest>
#include <gtest/gtest.h>

using namespace atlas;
using namespace atlas::test;

namespace {

struct ShowOnTwoDisplays : testing::Test {
    std::unique_ptr<StarterSession> starter;
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    ViewState view;
    QWidget desk;
    std::unique_ptr<SlideShow> show;

    void SetUp() override {
        if (QGuiApplication::screens().size() != 2)
            GTEST_SKIP() << "ctest runs it with two displays (tests/suites.cmake)";
        starter = std::make_unique<StarterSession>();
        desk.show();
        show = std::make_unique<SlideShow>(*starter->session, view, settings);
        start();
    }
    void start() { show->start(smallStory(*starter), 0, &desk); }
    [[nodiscard]] QString room() const { return show->audience()->screen()->name(); }
    [[nodiscard]] QString presenters() const { return show->presenter()->screen()->name(); }
};

TEST_F(ShowOnTwoDisplays, TheRoomGetsTheOtherDisplayAndThePresenterTheirs) {
    EXPECT_EQ(room(), u"room"_qs);
    EXPECT_EQ(show->audience()->geometry(), QRect(1280, 0, 1920, 1080));
    ASSERT_NE(show->presenter(), nullptr);
    EXPECT_TRUE(show->presenter()->isVisible());
    EXPECT_EQ(presenters(), u"desk"_qs);
}

TEST_F(ShowOnTwoDisplays, TheyChangePlacesAndDoSoNextTimeToo) {
    Q_EMIT show->presenter()->swapRequested();
    EXPECT_EQ(room(), u"desk"_qs);
    EXPECT_EQ(presenters(), u"room"_qs);
    show->end();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    start();
    EXPECT_EQ(room(), u"desk"_qs);
}

TEST_F(ShowOnTwoDisplays, AnUnpluggedRoomDisplayLeavesTheSlideOnTheOther) {
    show->presentation()->goTo(2);
    Q_EMIT qGuiApp->screenRemoved(show->audience()->screen());
    QCoreApplication::processEvents();
    ASSERT_TRUE(show->isRunning());
    EXPECT_EQ(room(), u"desk"_qs);
    EXPECT_TRUE(show->audience()->isFullScreen());
    EXPECT_EQ(show->presentation()->place(), 2);
}

TEST_F(ShowOnTwoDisplays, AClosedPresenterWindowEndsTheShow) {
    show->presenter()->close();
    EXPECT_FALSE(show->isRunning());
}

} // namespace
