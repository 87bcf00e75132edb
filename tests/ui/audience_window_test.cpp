// SPDX-License-Identifier: Apache-2.0
#include "show/audience_window.h"

#include "drawing/chart_view.h"
#include "look/colour_vision.h"
#include "show/laser_spot.h"
#include "show/show_shortcuts.h"
#include "slides/slide_canvas.h"
#include "support/ears.h"
#include "support/printers.h"
#include "support/show_samples.h"

#include <QApplication>
#include <QSignalSpy>
#include <QSlider>
#include <QtTest>
#include <gtest/gtest.h>

using namespace atlas;
using namespace atlas::test;

namespace {

struct AudienceTest : testing::Test {
    StarterSession starter;
    Presentation show{*starter.session, Language::English};
    std::unique_ptr<AudienceWindow> window;

    AudienceTest() {
        show.setSlides(smallStory(starter));
        window = std::make_unique<AudienceWindow>(show, Theme());
        window->setMoves(false);
        window->resize(1280, 720);
        window->show();
        window->activateWindow();
        window->setFocus();
        QCoreApplication::processEvents();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(window.get(), key, modifiers); }
    [[nodiscard]] QColor middle() const {
        const QImage image = window->grab().toImage();
        return image.pixelColor(image.width() / 2, image.height() / 2);
    }
    [[nodiscard]] SlideCanvas* canvas() const { return window->canvas(); }
};

TEST_F(AudienceTest, ItHasNoFrame) { EXPECT_TRUE(window->windowFlags().testFlag(Qt::FramelessWindowHint)); }

TEST_F(AudienceTest, ItOpensFullScreenOnAChosenDisplay) {
    window->openOn(QGuiApplication::primaryScreen());
    EXPECT_TRUE(window->isFullScreen());
    EXPECT_EQ(window->size(), QGuiApplication::primaryScreen()->size());
    press(Qt::Key_F11);
    EXPECT_TRUE(window->isFullScreen()) << "the show decides";
    window->toggleFullScreen();
    EXPECT_FALSE(window->isFullScreen());
}

TEST_F(AudienceTest, KeysTurnOver) {
    press(Qt::Key_PageDown);
    press(Qt::Key_Space);
    EXPECT_EQ(show.place(), 2);
    EXPECT_EQ(canvas()->shot(), show.shot());
    press(Qt::Key_PageUp);
    EXPECT_EQ(show.place(), 1);
}

TEST_F(AudienceTest, ABlackOrWhiteScreenShowsNothingElse) {
    press(Qt::Key_B);
    EXPECT_EQ(middle(), QColor(Qt::black));
    press(Qt::Key_W);
    EXPECT_EQ(middle(), QColor(Qt::white));
    EXPECT_FALSE(canvas()->isVisible());
    press(Qt::Key_W);
    EXPECT_TRUE(canvas()->isVisible());
}

TEST_F(AudienceTest, AfterTheLastSlideComesTheEndPageAndStays) {
    press(Qt::Key_End);
    press(Qt::Key_PageDown);
    press(Qt::Key_PageDown);
    EXPECT_TRUE(show.isEnd());
    EXPECT_TRUE(window->isVisible());
    EXPECT_FALSE(canvas()->isVisible());
    EXPECT_TRUE(window->accessibleName().startsWith(u"End of the story"));
    press(Qt::Key_PageUp);
    EXPECT_TRUE(canvas()->isVisible());
}

TEST_F(AudienceTest, TheLaserFollowsTheMouseWithoutRedrawingTheSlide) {
    press(Qt::Key_PageDown);
    press(Qt::Key_S);
    QCoreApplication::processEvents();
    window->grab();
    ASSERT_TRUE(window->isLaserShown());
    const int drawn = canvas()->drawnPictures();
    for (int x = 100; x < 1100; x += 10) {
        QMouseEvent move(QEvent::MouseMove, QPointF(x, 300), QPointF(x, 300), Qt::NoButton, {}, {});
        QCoreApplication::sendEvent(canvas(), &move);
        QCoreApplication::processEvents();
    }
    EXPECT_EQ(canvas()->drawnPictures(), drawn);
    EXPECT_TRUE(canvas()->liveChart() == nullptr || canvas()->liveChart()->isHidden());
    const auto* spot = window->findChild<LaserSpot*>();
    EXPECT_NEAR(spot->geometry().center().x(), 1090, 1);
    press(Qt::Key_S);
    EXPECT_FALSE(window->isLaserShown());
}

TEST_F(AudienceTest, TheLaserStandsOutOnAnyColour) {
    press(Qt::Key_S);
    auto* spot = window->findChild<LaserSpot*>();
    ASSERT_NE(spot, nullptr);
    for (const QColor& ground : {QColor(Qt::white), QColor(Qt::black), QColor(235, 20, 20), QColor(0x29, 0x8F, 0xFD),
                                 QColor(0x00, 0x6D, 0x51), QColor(128, 128, 128)}) {
        QImage image(spot->size(), QImage::Format_ARGB32_Premultiplied);
        image.fill(ground);
        spot->render(&image, {}, {}, QWidget::DrawChildren);
        double best = 0;
        for (int x = 0; x < image.width(); ++x)
            best = std::max(best, contrast(image.pixelColor(x, image.height() / 2), ground));
        EXPECT_GE(best, 3.0) << ground.name().toStdString();
    }
}

TEST_F(AudienceTest, HoldingControlIsTheLaserForAsLong) {
    QTest::keyPress(window.get(), Qt::Key_Control);
    EXPECT_TRUE(window->isLaserShown());
    QTest::keyRelease(window.get(), Qt::Key_Control);
    EXPECT_FALSE(window->isLaserShown());
}

TEST_F(AudienceTest, ARestingMouseIsOutOfSight) {
    window->openOn(QGuiApplication::primaryScreen());
    EXPECT_NE(window->cursor().shape(), Qt::BlankCursor);
    EXPECT_TRUE(QTest::qWaitFor([&] { return window->cursor().shape() == Qt::BlankCursor; }, 6000));
    QMouseEvent move(QEvent::MouseMove, QPointF(30, 30), QPointF(30, 30), Qt::NoButton, {}, {});
    QCoreApplication::sendEvent(canvas(), &move);
    EXPECT_NE(window->cursor().shape(), Qt::BlankCursor);
}

TEST_F(AudienceTest, TabReachesTheSliderAndTheChartsPoints) {
    show.goTo(2);
    ASSERT_NE(canvas()->slider(), nullptr);
    press(Qt::Key_Tab);
    EXPECT_TRUE(canvas()->slider()->hasFocus());
    QTest::keyClick(canvas()->slider(), Qt::Key_Tab);
    EXPECT_TRUE(canvas()->isWalking());
    EXPECT_EQ(canvas()->liveChart()->currentMark(), 0);
    press(Qt::Key_Right);
    EXPECT_EQ(canvas()->liveChart()->currentMark(), 1);
    EXPECT_EQ(show.place(), 2) << "the arrows walk";
    press(Qt::Key_Escape);
    EXPECT_FALSE(canvas()->isWalking());
    press(Qt::Key_Right);
    EXPECT_EQ(show.place(), 3);
}

TEST_F(AudienceTest, AClickerTurnsOverWhereverTheKeyboardIs) {
    show.goTo(2);
    press(Qt::Key_Tab);
    QTest::keyClick(canvas()->slider(), Qt::Key_PageDown);
    EXPECT_EQ(show.place(), 3);
    show.goTo(1);
    press(Qt::Key_Tab);
    ASSERT_TRUE(canvas()->isWalking());
    press(Qt::Key_PageDown);
    EXPECT_EQ(show.place(), 2);
    EXPECT_FALSE(canvas()->isWalking());
}

TEST_F(AudienceTest, EnterOnAMarkOpensItsPage) {
    QVector<Slide> slides = smallStory(starter);
    slides[1].chart = QStringLiteral("industries-by-tier"); // its marks are places
    show.setSlides(slides);
    show.goTo(1);
    press(Qt::Key_Tab);
    press(Qt::Key_Return);
    for (int i = 0; i < 10 && !show.isDrilled(); ++i) { // a mark that leads nowhere leaves everything as it is
        press(Qt::Key_Right);
        press(Qt::Key_Return);
    }
    EXPECT_TRUE(show.isDrilled());
    EXPECT_FALSE(window->accessibleName().contains(u" of "));
}

TEST_F(AudienceTest, AMoveOfTheSliderReachesTheShow) {
    show.goTo(2);
    canvas()->slider()->setValue(100);
    EXPECT_TRUE(show.isSliderMoved());
}

TEST_F(AudienceTest, TheSlideIsReadToAScreenReaderInTheAudiencesLanguage) {
    press(Qt::Key_PageDown);
    EXPECT_EQ(window->accessibleName(), u"Slide 2 of 4: Vehicles"_qs);
    const QString english = window->accessibleDescription();
    EXPECT_FALSE(english.isEmpty());
    press(Qt::Key_L);
    EXPECT_TRUE(window->accessibleName().contains(u"汽车"));
    EXPECT_NE(window->accessibleDescription(), english);
}

TEST_F(AudienceTest, EachSlideIsSpokenAsItComes) {
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    Ears ears;
    QSet<QAccessible::Id> spoken;
    for (int place = 1; place < show.count(); ++place) {
        ears.forget();
        press(Qt::Key_PageDown);
        ASSERT_EQ(ears.all().size(), 1);
        EXPECT_EQ(ears.all().constLast().name, window->accessibleName());
        spoken.insert(ears.all().constLast().id);
    }
    EXPECT_EQ(spoken.size(), show.count() - 1) << "the same one with another name is not spoken again";
    press(Qt::Key_PageDown);
    EXPECT_TRUE(ears.all().constLast().name.startsWith(u"End of the story"));
    EXPECT_FALSE(spoken.contains(ears.all().constLast().id));
}

TEST_F(AudienceTest, TheKeysAreShownOverTheSlideAndGoWithAnyKey) {
    window->showHelp();
    EXPECT_TRUE(window->isHelpShown());
    press(Qt::Key_Escape);
    EXPECT_FALSE(window->isHelpShown());
    window->showHelp();
    press(Qt::Key_PageDown);
    EXPECT_FALSE(window->isHelpShown());
    EXPECT_EQ(show.place(), 1) << "a clicker's key is not lost";
}

TEST_F(AudienceTest, AClickTurnsOverAndEndsABlackScreen) {
    QTest::mouseClick(canvas(), Qt::LeftButton, {}, QPoint(5, 5));
    EXPECT_EQ(show.place(), 1);
    press(Qt::Key_B);
    QTest::mouseClick(window.get(), Qt::LeftButton, {}, QPoint(5, 5));
    EXPECT_EQ(show.blank(), Blank::None);
    EXPECT_EQ(show.place(), 1);
}

TEST_F(AudienceTest, SlidesFadeOnlyWhereMovementIsWanted) {
    press(Qt::Key_PageDown);
    EXPECT_FALSE(canvas()->isFading());
    window->grab();
    window->setMoves(true);
    press(Qt::Key_PageDown);
    EXPECT_TRUE(canvas()->isFading());
}

} // namespace
