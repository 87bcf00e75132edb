// SPDX-License-Identifier: Apache-2.0
// A show on two displays, which are drawn into memory (support/two_displays.json).
#include "show/audience_window.h"
#include "show/presenter_window.h"
#include "show/slide_show.h"
#include "state/settings.h"
#include "support/printers.h"
#include "support/show_samples.h"

#include <QAbstractButton>
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
    void again() {
        show->end();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        start();
    }
    [[nodiscard]] static QScreen* screen(const char* name) {
        for (QScreen* each : QGuiApplication::screens())
            if (each->name() == QLatin1String(name))
                return each;
        return nullptr;
    }
    /// As the desktop tells of it; the drawing into memory keeps the screen.
    static void unplug(const char* name) {
        Q_EMIT qGuiApp->screenRemoved(screen(name));
        QCoreApplication::processEvents();
    }
    static void plugIn(const char* name) {
        Q_EMIT qGuiApp->screenAdded(screen(name));
        QCoreApplication::processEvents();
    }
    template <class Widget>
    [[nodiscard]] Widget* named(const char* name) const {
        for (Widget* each : show->presenter()->findChildren<Widget*>())
            if (each->accessibleName() == QLatin1String(name))
                return each;
        return nullptr;
    }
    /// What the presenter's list of displays says.
    [[nodiscard]] QString chosenForTheRoom() const {
        return named<QComboBox>("Display for the room")->currentText().section(QLatin1Char(' '), 0, 0);
    }
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
    unplug("room");
    ASSERT_TRUE(show->isRunning());
    EXPECT_EQ(room(), u"desk"_qs);
    EXPECT_TRUE(show->audience()->isFullScreen());
    EXPECT_EQ(show->presentation()->place(), 2);
}

TEST_F(ShowOnTwoDisplays, ARoomDisplayThatComesBackGetsItsSlidesBack) {
    unplug("room");
    plugIn("room");
    EXPECT_EQ(room(), u"room"_qs);
    EXPECT_TRUE(show->audience()->isFullScreen());
    EXPECT_EQ(presenters(), u"desk"_qs);
    EXPECT_TRUE(show->presenter()->isVisible());
    EXPECT_EQ(chosenForTheRoom(), u"room"_qs);
}

TEST_F(ShowOnTwoDisplays, APresentersDisplayThatGoesTakesItsNotesAlong) {
    unplug("desk");
    EXPECT_EQ(room(), u"room"_qs);
    EXPECT_FALSE(show->presenter()->isVisible());
    QTest::keyClick(show->audience(), Qt::Key_O);
    EXPECT_FALSE(show->presenter()->isVisible()) << "the room would read them";
    plugIn("desk");
    EXPECT_EQ(room(), u"room"_qs);
    EXPECT_EQ(presenters(), u"desk"_qs);
    EXPECT_TRUE(show->presenter()->isVisible());
}

TEST_F(ShowOnTwoDisplays, NotesLeaveTheDisplayBeforeItsWindowsAreMoved) {
    // The desktop moves them to a display that is left as soon as everybody has heard of it.
    Q_EMIT qGuiApp->screenRemoved(screen("desk"));
    EXPECT_FALSE(show->presenter()->isVisible());
}

TEST_F(ShowOnTwoDisplays, AfterTheRoomsDisplayWasAwayTheNextShowIsAsBefore) {
    unplug("room");
    Q_EMIT show->presenter()->swapRequested();
    plugIn("room");
    again();
    EXPECT_EQ(room(), u"room"_qs);
    EXPECT_EQ(presenters(), u"desk"_qs);
}

TEST_F(ShowOnTwoDisplays, SwapHasNothingToSwapWhileOneDisplayIsAway) {
    unplug("room");
    Q_EMIT show->presenter()->swapRequested();
    EXPECT_EQ(room(), u"desk"_qs);
    EXPECT_TRUE(named<QAbstractButton>("Swap displays")->isHidden());
    plugIn("room");
    EXPECT_FALSE(named<QAbstractButton>("Swap displays")->isHidden());
    Q_EMIT show->presenter()->swapRequested();
    EXPECT_EQ(room(), u"desk"_qs);
    EXPECT_EQ(presenters(), u"room"_qs);
}

TEST_F(ShowOnTwoDisplays, SwappedDisplaysStaySwappedWhenOneComesBack) {
    Q_EMIT show->presenter()->swapRequested();
    unplug("desk"); // the room's now
    EXPECT_EQ(room(), u"room"_qs);
    plugIn("desk");
    EXPECT_EQ(room(), u"desk"_qs);
    EXPECT_EQ(presenters(), u"room"_qs);
}

TEST_F(ShowOnTwoDisplays, BothDisplaysOffAndOnAgainChangeNothing) {
    Q_EMIT qGuiApp->screenRemoved(screen("desk"));
    Q_EMIT qGuiApp->screenRemoved(screen("room"));
    QCoreApplication::processEvents();
    ASSERT_TRUE(show->isRunning());
    plugIn("room");
    EXPECT_FALSE(show->presenter()->isVisible());
    plugIn("desk");
    EXPECT_EQ(room(), u"room"_qs);
    EXPECT_EQ(presenters(), u"desk"_qs);
    EXPECT_TRUE(show->presenter()->isVisible());
}

TEST_F(ShowOnTwoDisplays, AProjectorPluggedInDuringAShowGetsTheSlidesAndTheDeskTheNotes) {
    show->end();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    unplug("room");
    start();
    show->presentation()->goTo(1);
    EXPECT_EQ(room(), u"desk"_qs);
    EXPECT_EQ(show->presenter(), nullptr);
    plugIn("room");
    EXPECT_EQ(room(), u"room"_qs);
    ASSERT_NE(show->presenter(), nullptr);
    EXPECT_EQ(presenters(), u"desk"_qs);
    EXPECT_TRUE(show->presenter()->isVisible());
    EXPECT_EQ(show->presentation()->place(), 1);
    ASSERT_TRUE(QTest::qWaitForWindowActive(show->presenter())) << "the speaker goes on where they are";
    EXPECT_TRUE(show->presenter()->hasFocus());
}

TEST_F(ShowOnTwoDisplays, NotesReadOnTheOnlyDisplayGoToTheDeskWhenAProjectorIsPluggedIn) {
    show->end();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    unplug("room");
    start();
    QTest::keyClick(show->audience(), Qt::Key_O);
    ASSERT_TRUE(show->presenter()->isVisible());
    plugIn("room");
    EXPECT_EQ(room(), u"room"_qs);
    EXPECT_EQ(presenters(), u"desk"_qs);
}

TEST_F(ShowOnTwoDisplays, WhatWasChosenWithOtherDisplaysSaysNothingOfThese) {
    show->end();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    settings.setRoomDisplay({u"desk///"_qs, u"DP-3///"_qs}, u"desk///"_qs);
    start();
    EXPECT_EQ(room(), u"room"_qs);
}

TEST_F(ShowOnTwoDisplays, AClosedPresenterWindowEndsTheShow) {
    show->presenter()->close();
    EXPECT_FALSE(show->isRunning());
}

} // namespace
