// SPDX-License-Identifier: Apache-2.0
#include "show/presentation.h"

#include "session/scenario_plan.h"
#include "support/edits.h"
#include "support/printers.h"
#include "support/show_samples.h"

#include <QKeyEvent>
#include <QSignalSpy>
#include <QtTest>
#include <gtest/gtest.h>

using namespace atlas;
using namespace atlas::test;

namespace {

struct PresentationTest : testing::Test {
    StarterSession starter;
    qint64 now = 0;
    Presentation show{*starter.session, Language::English, [this] { return now; }};

    PresentationTest() { show.setSlides(smallStory(starter)); }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        const QKeyEvent event(QEvent::KeyPress, key, modifiers);
        if (const auto meant = showKey(event))
            show.run(*meant);
    }
    [[nodiscard]] double rate() { return show.shot()->view.slider->rate; }
    void settle() {
        ASSERT_TRUE(QTest::qWaitFor([&] { return shown == wanted; }, 2000));
    }
    double shown = 0, wanted = 0;
};

TEST_F(PresentationTest, EachKeyForForwardGoesForward) {
    for (const int key :
         {Qt::Key_PageDown, Qt::Key_Right, Qt::Key_Down, Qt::Key_Space, Qt::Key_N, Qt::Key_Return, Qt::Key_Enter}) {
        show.goTo(0);
        press(key);
        EXPECT_EQ(show.place(), 1) << key;
    }
}

TEST_F(PresentationTest, EachKeyForBackGoesBack) {
    for (const int key : {Qt::Key_PageUp, Qt::Key_Left, Qt::Key_Up, Qt::Key_Backspace, Qt::Key_P}) {
        show.goTo(2);
        press(key);
        EXPECT_EQ(show.place(), 1) << key;
    }
}

TEST_F(PresentationTest, HomeAndEndAreTheFirstAndTheLastSlide) {
    press(Qt::Key_End);
    EXPECT_EQ(show.place(), 3);
    EXPECT_FALSE(show.isEnd());
    press(Qt::Key_Home);
    EXPECT_EQ(show.place(), 0);
}

TEST_F(PresentationTest, AClickerOfTwoButtonsGoesThroughTheWholeStoryAndBack) {
    const QSignalSpy asked(&show, &Presentation::asked);
    for (int i = 0; i < 6; ++i)
        press(Qt::Key_PageDown);
    EXPECT_TRUE(show.isEnd());
    EXPECT_EQ(asked.count(), 0) << "nothing closes";
    press(Qt::Key_PageUp);
    EXPECT_FALSE(show.isEnd());
    EXPECT_EQ(show.place(), 3);
    for (int i = 0; i < 6; ++i)
        press(Qt::Key_PageUp);
    EXPECT_EQ(show.place(), 0);
}

TEST_F(PresentationTest, ANumberAndEnterJumps) {
    press(Qt::Key_0);
    press(Qt::Key_3);
    EXPECT_EQ(show.number(), u"03"_qs);
    press(Qt::Key_Return);
    EXPECT_EQ(show.place(), 2);
    EXPECT_EQ(show.number(), QString());
}

TEST_F(PresentationTest, ANumberBeyondTheStoryIsTheLastSlideAndZeroNone) {
    press(Qt::Key_9);
    press(Qt::Key_Enter);
    EXPECT_EQ(show.place(), 3);
    press(Qt::Key_0);
    press(Qt::Key_Enter);
    EXPECT_EQ(show.place(), 3);
}

TEST_F(PresentationTest, ASlipInANumberIsTakenBack) {
    press(Qt::Key_2);
    press(Qt::Key_4);
    press(Qt::Key_Backspace);
    press(Qt::Key_Enter);
    EXPECT_EQ(show.place(), 1);
    const QSignalSpy asked(&show, &Presentation::asked);
    press(Qt::Key_3);
    press(Qt::Key_Escape);
    EXPECT_EQ(show.number(), QString());
    EXPECT_EQ(asked.count(), 0) << "the show goes on";
}

TEST_F(PresentationTest, BAndFullStopBlacken) {
    for (const int key : {Qt::Key_B, Qt::Key_Period}) {
        press(key);
        EXPECT_EQ(show.blank(), Blank::Black);
        press(key);
        EXPECT_EQ(show.blank(), Blank::None);
    }
    press(Qt::Key_W);
    EXPECT_EQ(show.blank(), Blank::White);
    press(Qt::Key_PageDown);
    EXPECT_EQ(show.blank(), Blank::None) << "turning over brings the slide";
}

TEST_F(PresentationTest, F5BeginsAgainAndShiftF5StaysHere) {
    show.goTo(2);
    press(Qt::Key_B);
    press(Qt::Key_F5, Qt::ShiftModifier);
    EXPECT_EQ(show.place(), 2);
    EXPECT_EQ(show.blank(), Blank::None);
    press(Qt::Key_F5);
    EXPECT_EQ(show.place(), 0);
}

TEST_F(PresentationTest, WhatAWindowHasToDoComesOut) {
    const QSignalSpy asked(&show, &Presentation::asked);
    for (const int key : {Qt::Key_Escape, Qt::Key_F11, Qt::Key_O, Qt::Key_F1, Qt::Key_K})
        press(key);
    ASSERT_EQ(asked.count(), 5);
    EXPECT_EQ(asked.first().first().value<ShowCommand>(), ShowCommand::Leave);
}

TEST_F(PresentationTest, LSwitchesTheAudiencesLanguage) {
    show.goTo(1);
    EXPECT_EQ(show.shot()->view.heading, u"Vehicles"_qs);
    press(Qt::Key_L);
    EXPECT_EQ(show.language(), Language::Chinese);
    EXPECT_EQ(show.shot()->view.heading, u"汽车"_qs);
    EXPECT_EQ(show.viewOf(show.slide(), Language::English).heading, u"Vehicles"_qs);
    press(Qt::Key_L);
    EXPECT_EQ(show.shot()->view.heading, u"Vehicles"_qs);
}

TEST_F(PresentationTest, AMarkOpensItsPageAndBackspaceReturns) {
    show.goTo(1);
    const NodeId vehicles = starter.node("nev-vehicles");
    show.openNode(vehicles);
    EXPECT_TRUE(show.isDrilled());
    EXPECT_EQ(show.slide().kind, SlideKind::Page);
    EXPECT_EQ(show.slide().node, vehicles);
    EXPECT_EQ(show.place(), 1);
    press(Qt::Key_Backspace);
    EXPECT_FALSE(show.isDrilled());
    EXPECT_EQ(show.place(), 1);
}

TEST_F(PresentationTest, EscLeavesADrillDownBeforeTheShow) {
    const QSignalSpy asked(&show, &Presentation::asked);
    show.openNode(starter.node("nev-vehicles"));
    press(Qt::Key_Escape);
    EXPECT_FALSE(show.isDrilled());
    EXPECT_EQ(asked.count(), 0);
    press(Qt::Key_Escape);
    EXPECT_EQ(asked.count(), 1);
}

TEST_F(PresentationTest, AClickerLeavesADrillDownToo) {
    show.goTo(1);
    show.openNode(starter.node("nev-vehicles"));
    press(Qt::Key_PageUp);
    EXPECT_FALSE(show.isDrilled());
    EXPECT_EQ(show.place(), 1);
    show.openNode(starter.node("nev-vehicles"));
    press(Qt::Key_PageDown);
    EXPECT_FALSE(show.isDrilled());
    EXPECT_EQ(show.place(), 2);
}

TEST_F(PresentationTest, AnEditOfTheStoryLeavesTheShownSlideWhereItIs) {
    show.goTo(2);
    QVector<Slide> slides = smallStory(starter);
    slides.removeFirst();
    show.setSlides(slides);
    EXPECT_EQ(show.place(), 1);
    EXPECT_EQ(show.slide().id, SlideId{3});
}

TEST_F(PresentationTest, ShotsAreDescribedOnceAndTurnOverTogether) {
    const SlideShot next = show.shotAt(1);
    press(Qt::Key_PageDown);
    EXPECT_EQ(show.shot(), next);
    EXPECT_EQ(show.ahead().size(), 2);
}

TEST_F(PresentationTest, TheClockRunsStopsAndBeginsAnew) {
    ShowClock& clock = show.clock();
    clock.start();
    now = 67'000;
    EXPECT_EQ(clock.text(), u"1:07"_qs);
    press(Qt::Key_T);
    now = 90'000;
    EXPECT_EQ(clock.text(), u"1:07"_qs);
    press(Qt::Key_T);
    now = 3'690'000;
    EXPECT_EQ(clock.text(), u"1:01:07"_qs);
    clock.reset();
    EXPECT_EQ(clock.text(), u"0:00"_qs);
    EXPECT_TRUE(clock.isRunning());
}

TEST_F(PresentationTest, TheLaserTellsWhereItIsOnlyWhenItIsOn) {
    const QSignalSpy moved(&show, &Presentation::laserMoved);
    show.pointLaser({0.2, 0.3});
    EXPECT_EQ(moved.count(), 0);
    press(Qt::Key_S);
    show.pointLaser({0.4, 0.3});
    EXPECT_EQ(moved.count(), 1);
    EXPECT_EQ(show.laserPlace(), QPointF(0.4, 0.3));
}

// The slider.

struct SliderTest : PresentationTest {
    SliderTest() { show.goTo(2); }
    [[nodiscard]] qint64 logRows() const {
        const auto rows = starter->portfolio().log(0, 1000);
        return rows ? static_cast<qint64>(rows->size()) : -1;
    }
    void moveTo(double wantedRate) {
        show.moveSlider(wantedRate);
        ASSERT_TRUE(QTest::qWaitFor([&] { return std::abs(rate() - wantedRate) < 1e-9; }, 2000));
    }
};

TEST_F(SliderTest, TheChartFollowsAndNothingIsWritten) {
    const qint64 before = logRows();
    ASSERT_GT(before, -1);
    const QString summary = show.shot()->view.summary;
    moveTo(0.1);
    EXPECT_TRUE(show.isSliderMoved());
    EXPECT_NE(show.shot()->view.summary, summary);
    EXPECT_EQ(logRows(), before);
    EXPECT_TRUE(starter->scenario().isProtected);
    EXPECT_EQ(starter->reading().target(show.slide().slider->cell), std::optional(0.065));
}

TEST_F(SliderTest, ManyMovesAFrameAreOneAndTheNewestWins) {
    const QSignalSpy changed(&show, &Presentation::shotChanged);
    for (int i = 0; i < 200; ++i)
        show.moveSlider(0.05 + i * 0.0005);
    ASSERT_TRUE(QTest::qWaitFor([&] { return std::abs(rate() - 0.1495) < 1e-9; }, 2000));
    EXPECT_EQ(changed.count(), 1);
}

TEST_F(SliderTest, TheSlideIsTheSameInAnotherState) {
    const SlideShot before = show.shot();
    moveTo(0.1);
    EXPECT_EQ(show.shot()->slide, before->slide);
    EXPECT_NE(show.shot()->version, before->version);
}

TEST_F(SliderTest, RPutsItBack) {
    const double stored = rate();
    moveTo(0.1);
    press(Qt::Key_R);
    EXPECT_DOUBLE_EQ(rate(), stored);
    EXPECT_FALSE(show.isSliderMoved());
}

TEST_F(SliderTest, PlusAndMinusMoveItByItsStepWithinItsEnds) {
    press(Qt::Key_Plus);
    ASSERT_TRUE(QTest::qWaitFor([&] { return std::abs(rate() - 0.07) < 1e-9; }, 2000));
    press(Qt::Key_Left, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return std::abs(rate() - 0.065) < 1e-9; }, 2000));
    for (int i = 0; i < 100; ++i)
        press(Qt::Key_Plus);
    ASSERT_TRUE(QTest::qWaitFor([&] { return std::abs(rate() - 0.2) < 1e-9; }, 2000));
}

TEST_F(SliderTest, EachSlideKeepsItsMoveWhileTheShowRuns) {
    moveTo(0.1);
    press(Qt::Key_PageUp);
    press(Qt::Key_PageDown);
    EXPECT_DOUBLE_EQ(rate(), 0.1);
}

TEST_F(SliderTest, ItCanBeKeptAsANewScenario) {
    moveTo(0.1);
    const Scenario published = starter->scenario();
    const auto kept = show.keep(show.slide(), Text{u"What if 10%"_qs, {}});
    ASSERT_TRUE(kept) << kept.error().sentence.toStdString();
    EXPECT_NE(*kept, published.id);
    EXPECT_EQ(starter->plan(*kept)->reading().target(show.slides()[2].slider->cell), std::optional(0.1));
    EXPECT_EQ(starter->plan(published.id)->reading().target(show.slides()[2].slider->cell), std::optional(0.065));
    EXPECT_TRUE(show.movedSlides().isEmpty());
}

TEST_F(SliderTest, AnEditElsewhereLeavesTheMoveInForce) {
    moveTo(0.1);
    ASSERT_TRUE(test::describeNode(*starter, starter.node("nev-vehicles"), Text{u"Cars"_qs, u"车"_qs}));
    QCoreApplication::processEvents();
    EXPECT_TRUE(QTest::qWaitFor([&] { return std::abs(rate() - 0.1) < 1e-9; }, 2000));
}

} // namespace
