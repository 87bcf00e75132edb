// SPDX-License-Identifier: Apache-2.0
// A whole show with its windows, on one display; and the presenter's window by itself.
#include "show/slide_show.h"

#include "show/audience_window.h"
#include "show/keep_dialog.h"
#include "show/presenter_window.h"
#include "slides/slide_canvas.h"
#include "state/settings.h"
#include "support/controls.h"
#include "support/ears.h"
#include "support/edits.h"
#include "support/printers.h"
#include "support/show_samples.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QtTest>
#include <gtest/gtest.h>

using namespace atlas;
using namespace atlas::test;

namespace {

template <class Widget>
Widget* named(const QWidget* in, const QString& name) {
    for (Widget* each : in->findChildren<Widget*>())
        if (each->accessibleName() == name)
            return each;
    return nullptr;
}

struct ShowTest : testing::Test {
    StarterSession starter;
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    ViewState view;
    QWidget desk;
    SlideShow show{*starter.session, view, settings};

    ShowTest() {
        desk.show();
        show.start(smallStory(starter), 1, &desk);
    }
    [[nodiscard]] Presentation& state() const { return *show.presentation(); }
};

TEST_F(ShowTest, ItBeginsWhereItIsAskedTo) {
    ASSERT_NE(show.audience(), nullptr);
    EXPECT_TRUE(show.audience()->isFullScreen());
    EXPECT_EQ(state().place(), 1);
    EXPECT_TRUE(state().clock().isRunning());
    EXPECT_EQ(show.presenter(), nullptr) << "one display shows the slide";
}

TEST_F(ShowTest, OnOneDisplayOBringsThePresentersViewAndTakesItAway) {
    QTest::keyClick(show.audience(), Qt::Key_O);
    ASSERT_NE(show.presenter(), nullptr);
    EXPECT_TRUE(show.presenter()->isVisible());
    QTest::keyClick(show.presenter(), Qt::Key_O);
    EXPECT_FALSE(show.presenter()->isVisible());
    QTest::keyClick(show.audience(), Qt::Key_Tab, Qt::ControlModifier);
    EXPECT_TRUE(show.presenter()->isVisible());
}

TEST_F(ShowTest, EscEndsItAndGivesTheWindowsBack) {
    const QSignalSpy ended(&show, &SlideShow::ended);
    const QPointer<AudienceWindow> window = show.audience();
    QTest::keyClick(show.audience(), Qt::Key_Escape);
    EXPECT_EQ(ended.count(), 1);
    EXPECT_FALSE(show.isRunning());
    EXPECT_TRUE(QTest::qWaitFor([&] { return window.isNull(); }, 2000));
}

TEST_F(ShowTest, AClosedAudienceWindowEndsItToo) {
    show.audience()->close();
    EXPECT_FALSE(show.isRunning());
}

TEST_F(ShowTest, ItCanBeginAgain) {
    show.end();
    show.start(smallStory(starter), 0, &desk);
    ASSERT_TRUE(show.isRunning());
    EXPECT_EQ(state().place(), 0);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QTest::keyClick(show.audience(), Qt::Key_PageDown);
    EXPECT_EQ(state().place(), 1);
}

TEST_F(ShowTest, AnUnpluggedDisplayLeavesTheShowOnTheOneThatIsLeft) {
    Q_EMIT qGuiApp->screenRemoved(QGuiApplication::primaryScreen());
    QCoreApplication::processEvents();
    ASSERT_TRUE(show.isRunning());
    EXPECT_TRUE(show.audience()->isVisible());
    EXPECT_EQ(show.audience()->screen(), QGuiApplication::primaryScreen());
    QTest::keyClick(show.audience(), Qt::Key_PageDown);
    EXPECT_EQ(state().place(), 2);
}

TEST_F(ShowTest, TheThemeReachesTheRoom) {
    view.setTheme(ThemeName::Dark);
    const QImage image = show.audience()->grab().toImage();
    EXPECT_EQ(image.pixelColor(2, 2), Theme(ThemeName::Dark).colour(Colour::Surface));
}

TEST_F(ShowTest, WhatWasMovedIsOfferedToKeepAfterTheShow) {
    state().goTo(2);
    state().moveSlider(0.1);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !state().movedSlides().isEmpty(); }, 2000));
    const QSignalSpy kept(&show, &SlideShow::kept);
    QTest::keyClick(show.audience(), Qt::Key_Escape);
    auto* dialog = desk.findChild<KeepDialog*>();
    ASSERT_NE(dialog, nullptr);
    auto* name = dialog->findChild<QLineEdit*>();
    EXPECT_EQ(name->text(), u"What if 10%"_qs);
    name->setText(u"Ten"_qs);
    dialog->accept();
    ASSERT_EQ(kept.count(), 1);
    const auto& scenarios = starter->scenarios();
    EXPECT_TRUE(std::any_of(scenarios.begin(), scenarios.end(), [](const Scenario& s) { return s.name.en == u"Ten"; }));
}

TEST_F(ShowTest, NothingIsAskedWhereNothingWasMoved) {
    QTest::keyClick(show.audience(), Qt::Key_Escape);
    EXPECT_EQ(desk.findChild<KeepDialog*>(), nullptr);
}

struct PresenterTest : testing::Test {
    StarterSession starter;
    Presentation show{*starter.session, Language::English};
    std::unique_ptr<PresenterWindow> window;

    PresenterTest() {
        show.setSlides(smallStory(starter));
        window = std::make_unique<PresenterWindow>(show, Theme(), Language::English);
        window->show();
        window->activateWindow();
        window->setFocus();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }
    [[nodiscard]] QAbstractButton* button(const char* name) const {
        return named<QAbstractButton>(window.get(), QString::fromUtf8(name));
    }
    [[nodiscard]] QString label(const char* name) const {
        const auto* found = named<QLabel>(window.get(), QString::fromUtf8(name));
        return found != nullptr ? found->text() : QString();
    }
};

TEST_F(PresenterTest, ItShowsThisSlideTheNextAndTheNotes) {
    EXPECT_EQ(window->canvas()->shot(), show.shotAt(0));
    EXPECT_EQ(window->upcoming()->shot(), show.shotAt(1));
    EXPECT_EQ(named<QPlainTextEdit>(window.get(), u"Notes"_qs)->toPlainText(), u"Liangjiang, said at length"_qs);
    QTest::keyClick(window.get(), Qt::Key_PageDown);
    EXPECT_EQ(window->canvas()->shot(), show.shotAt(1));
}

TEST_F(PresenterTest, EveryControlHasAName) {
    show.goTo(2); // has a slider
    window->setDisplays({u"HDMI-1"_qs, u"eDP-1"_qs}, 1);
    for (const QWidget* control : controls(*window, 16))
        if (qobject_cast<const QAbstractButton*>(control) || qobject_cast<const QComboBox*>(control) ||
            qobject_cast<const QSlider*>(control) || qobject_cast<const QPlainTextEdit*>(control)) {
            EXPECT_FALSE(control->accessibleName().isEmpty()) << control->metaObject()->className();
        }
}

TEST_F(PresenterTest, ButtonsDoWhatTheKeysDo) {
    button("Next slide")->click();
    EXPECT_EQ(show.place(), 1);
    button("Previous slide")->click();
    EXPECT_EQ(show.place(), 0);
    button("Black screen")->click();
    EXPECT_EQ(show.blank(), Blank::Black);
    EXPECT_TRUE(label("Status").contains(u"black screen"));
    button("Laser spot")->click();
    EXPECT_TRUE(show.isLaserOn());
    button("Language of the audience")->click();
    EXPECT_EQ(show.language(), Language::Chinese);
    const QSignalSpy asked(&show, &Presentation::asked);
    button("End the show")->click();
    EXPECT_EQ(asked.count(), 1);
}

TEST_F(PresenterTest, TheAudiencesLanguageLeavesTheNotesAlone) {
    show.goTo(1);
    QTest::keyClick(window.get(), Qt::Key_L);
    EXPECT_EQ(window->canvas()->shot()->view.heading, u"汽车"_qs);
    EXPECT_EQ(named<QPlainTextEdit>(window.get(), u"Notes"_qs)->toPlainText(), u"Vehicles, said at length"_qs);
    EXPECT_EQ(named<QComboBox>(window.get(), u"Go to slide"_qs)->currentText(), u"2. Vehicles"_qs);
}

TEST_F(PresenterTest, ASlideIsChosenFromTheList) {
    auto* jump = named<QComboBox>(window.get(), u"Go to slide"_qs);
    ASSERT_EQ(jump->count(), 4);
    jump->setCurrentIndex(3);
    Q_EMIT jump->activated(3);
    EXPECT_EQ(show.place(), 3);
}

TEST_F(PresenterTest, TheListFollowsAHeadingThatIsChangedDuringTheShow) {
    const auto* jump = named<QComboBox>(window.get(), u"Go to slide"_qs);
    show.goTo(2);
    QVector<Slide> slides = show.slides();
    slides[2].heading.en = u"Goals"_qs;
    show.setSlides(slides);
    EXPECT_EQ(jump->itemText(2), u"3. Goals"_qs);
    EXPECT_EQ(jump->currentIndex(), 2);
}

TEST_F(PresenterTest, TheListFollowsSlidesThatComeGoAndChangePlaces) {
    auto* jump = named<QComboBox>(window.get(), u"Go to slide"_qs);
    show.goTo(3);
    QVector<Slide> slides = show.slides();
    slides.swapItemsAt(1, 2);
    show.setSlides(slides);
    EXPECT_EQ(jump->itemText(1), u"2. Targets"_qs);
    EXPECT_EQ(jump->itemText(2), u"3. Vehicles"_qs);
    slides.remove(0);
    show.setSlides(slides);
    ASSERT_EQ(jump->count(), 3);
    EXPECT_EQ(jump->currentText(), u"3. Welcome"_qs);
    Q_EMIT jump->activated(0);
    EXPECT_EQ(show.shot()->view.heading, u"Targets"_qs);
}

TEST_F(PresenterTest, TheListFollowsWhatNamesASlideWithoutAHeading) {
    const auto* jump = named<QComboBox>(window.get(), u"Go to slide"_qs);
    QVector<Slide> slides = show.slides();
    slides[3].kind = SlideKind::Page;
    slides[3].node = starter.node("software");
    slides[3].heading = {};
    show.setSlides(slides);
    EXPECT_EQ(jump->itemText(3), u"4. "_qs + starter->outline().name(starter.node("software")).en);
    ASSERT_OK(test::renameNode(*starter, starter.node("software"), {u"Programs"_qs, {}}));
    EXPECT_TRUE(QTest::qWaitFor([&] { return jump->itemText(3) == u"4. Programs"; }));
}

TEST_F(PresenterTest, TheListFollowsAChartsTitleWhileItsSliderMoves) {
    const auto* jump = named<QComboBox>(window.get(), u"Go to slide"_qs);
    QVector<Slide> slides = show.slides();
    slides[2].heading = {};
    show.setSlides(slides);
    show.goTo(2);
    const QString before = jump->itemText(2);
    show.moveSlider(0.15);
    ASSERT_TRUE(QTest::qWaitFor([&] { return jump->itemText(2) != before; }));
    EXPECT_EQ(jump->itemText(2), u"3. "_qs + show.shot()->view.heading);
}

TEST_F(PresenterTest, AListThatIsOpenStaysOpenWhileSlidesChangePlaces) {
    auto* jump = named<QComboBox>(window.get(), u"Go to slide"_qs);
    const QAbstractItemModel* rows = jump->model();
    const QSignalSpy emptied(rows, &QAbstractItemModel::rowsAboutToBeRemoved);
    QVector<Slide> slides = show.slides();
    slides.swapItemsAt(0, 3);
    show.setSlides(slides);
    EXPECT_EQ(jump->itemText(0), u"1. Welcome"_qs);
    EXPECT_EQ(jump->itemText(3), u"4. Liangjiang"_qs);
    EXPECT_EQ(jump->currentIndex(), 3);
    EXPECT_TRUE(emptied.isEmpty());
}

TEST_F(PresenterTest, TheListSpeaksThePresentersLanguage) {
    const auto* jump = named<QComboBox>(window.get(), u"Go to slide"_qs);
    show.goTo(1);
    window->setLanguage(Language::Chinese);
    EXPECT_EQ(jump->itemText(2), u"3. 目标"_qs);
    EXPECT_EQ(jump->currentText(), u"2. 汽车"_qs);
}

TEST_F(PresenterTest, AClickersKeysWorkWhateverHasTheKeyboard) {
    auto* jump = named<QComboBox>(window.get(), u"Go to slide"_qs);
    jump->setFocus();
    QTest::keyClick(jump, Qt::Key_PageDown);
    EXPECT_EQ(show.place(), 1);
    auto* notes = named<QPlainTextEdit>(window.get(), u"Notes"_qs);
    notes->setFocus();
    QTest::keyClick(notes, Qt::Key_PageDown);
    QTest::keyClick(notes, Qt::Key_Period);
    EXPECT_EQ(show.place(), 2);
    EXPECT_EQ(show.blank(), Blank::Black);
}

TEST_F(PresenterTest, TheArrowsTurnOverWhicheverButtonHasTheKeyboard) {
    for (const char* name : {"Previous slide", "Laser spot", "End the show", "Larger notes"}) {
        show.goTo(0);
        button(name)->setFocus();
        QTest::keyClick(button(name), Qt::Key_Right);
        EXPECT_EQ(show.place(), 1) << name;
        EXPECT_TRUE(button(name)->hasFocus()) << name;
        QTest::keyClick(button(name), Qt::Key_Down);
        QTest::keyClick(button(name), Qt::Key_Left);
        QTest::keyClick(button(name), Qt::Key_Up);
        EXPECT_EQ(show.place(), 0) << name;
    }
}

TEST_F(PresenterTest, EachSlideIsSpokenAsItComes) {
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    Ears ears;
    QTest::keyClick(window.get(), Qt::Key_PageDown);
    EXPECT_EQ(ears.announced(), QStringList{u"Slide 2 of 4: Vehicles"_qs});
}

TEST_F(PresenterTest, TheNotesGrowAndTellSo) {
    const QSignalSpy changed(window.get(), &PresenterWindow::notesSizeChanged);
    const int before = window->notesSize();
    button("Larger notes")->click();
    EXPECT_GT(window->notesSize(), before);
    EXPECT_EQ(changed.count(), 1);
    for (int i = 0; i < 40; ++i)
        button("Smaller notes")->click();
    EXPECT_GE(window->notesSize(), 12);
    EXPECT_FALSE(button("Smaller notes")->isEnabled());
}

TEST_F(PresenterTest, TheMouseOverTheSlideIsTheRoomsLaser) {
    button("Laser spot")->click();
    const QSignalSpy moved(&show, &Presentation::laserMoved);
    const QPointF middle = window->canvas()->slideRect().center();
    QMouseEvent move(QEvent::MouseMove, middle, middle, Qt::NoButton, {}, {});
    QCoreApplication::sendEvent(window->canvas(), &move);
    EXPECT_EQ(moved.count(), 1);
    EXPECT_NEAR(show.laserPlace().x(), 0.5, 0.01);
}

TEST_F(PresenterTest, TheTimerStopsAndBeginsAnew) {
    show.clock().start();
    button("Restart the timer")->click();
    EXPECT_EQ(label("Time since the start"), u"0:00"_qs);
    QTest::keyClick(window.get(), Qt::Key_T);
    EXPECT_FALSE(show.clock().isRunning());
    EXPECT_NE(button("Let the timer go on"), nullptr);
}

TEST_F(PresenterTest, OneDisplayLeavesNothingToChoose) {
    window->setDisplays({u"HDMI-1"_qs}, 0);
    EXPECT_TRUE(named<QComboBox>(window.get(), u"Display for the room"_qs)->isHidden());
    window->setDisplays({u"HDMI-1"_qs, u"eDP-1"_qs}, 1);
    auto* displays = named<QComboBox>(window.get(), u"Display for the room"_qs);
    EXPECT_FALSE(displays->isHidden());
    EXPECT_EQ(displays->currentText(), u"eDP-1"_qs);
    const QSignalSpy swapped(window.get(), &PresenterWindow::swapRequested);
    button("Swap displays")->click();
    EXPECT_EQ(swapped.count(), 1);
}

TEST_F(PresenterTest, ItSaysWhetherTheDisplaysStayAwake) {
    window->setAwake(false);
    EXPECT_TRUE(label("Status").contains(u"can’t be asked"));
    window->setAwake(true);
    EXPECT_TRUE(label("Status").contains(u"kept awake"));
}

TEST_F(PresenterTest, TheNumberTypedIsTold) {
    QTest::keyClick(window.get(), Qt::Key_3);
    EXPECT_TRUE(label("Status").contains(u"Slide 3"));
    QTest::keyClick(window.get(), Qt::Key_Return);
    EXPECT_EQ(show.place(), 2);
}

TEST_F(PresenterTest, TheSliderIsMovedHere) {
    show.goTo(2);
    QSlider* slider = nullptr;
    for (QSlider* each : window->findChildren<QSlider*>())
        if (each->isVisible())
            slider = each;
    ASSERT_NE(slider, nullptr);
    slider->setValue(100);
    ASSERT_TRUE(QTest::qWaitFor([&] { return std::abs(show.shot()->view.slider->rate - 0.1) < 1e-9; }, 2000));
    EXPECT_TRUE(button("Keep as a scenario")->isEnabled());
    EXPECT_TRUE(label("Status").contains(u"Nothing has been written"));
    button("Put the slider back")->click();
    EXPECT_FALSE(show.isSliderMoved());
    show.goTo(0);
    EXPECT_FALSE(slider->isVisible());
}

} // namespace
