// SPDX-License-Identifier: Apache-2.0
#include "slides/slide_canvas.h"

#include "drawing/chart_view.h"
#include "support/printers.h"
#include "support/slide_samples.h"

#include <QSignalSpy>
#include <QSlider>
#include <QtTest>
#include <gtest/gtest.h>

using namespace atlas;
using namespace atlas::test;

namespace {

struct CanvasTest : testing::Test {
    SlideCanvas canvas{Theme()};
    quint64 version = 0;

    CanvasTest() {
        canvas.setLive(true, true);
        canvas.resize(960, 540);
        canvas.show();
    }
    SlideShot shot(quint64 slide, const SlideView& view) {
        auto made = std::make_shared<ShownSlide>();
        made->slide = slide;
        made->version = ++version;
        made->view = view;
        made->place = {static_cast<int>(slide), 9};
        return made;
    }
    static void settle() {
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
    }
};

TEST_F(CanvasTest, TheNextSlideIsDrawnAhead) {
    const SlideShot one = shot(1, titleSlide()), two = shot(2, chartSlide(barChart()));
    canvas.setShot(one);
    canvas.setAhead({two});
    ASSERT_TRUE(QTest::qWaitFor([&] { return canvas.drawnPictures() == 2; }, 2000));
    canvas.setShot(two);
    canvas.grab();
    EXPECT_EQ(canvas.drawnPictures(), 2);
}

TEST_F(CanvasTest, GoingBackDrawsNothingAgain) {
    const SlideShot one = shot(1, titleSlide()), two = shot(2, chartSlide(barChart()));
    for (const SlideShot& each : {one, two, one, two}) {
        canvas.setShot(each);
        canvas.grab();
    }
    EXPECT_EQ(canvas.drawnPictures(), 2);
}

TEST_F(CanvasTest, TheLivingChartLooksLikeItsPicture) {
    canvas.setShot(shot(1, chartSlide(barChart())));
    const QImage still = canvas.grab().toImage();
    canvas.walk(1);
    canvas.endWalk();
    ASSERT_NE(canvas.liveChart(), nullptr);
    const QImage live = canvas.grab().toImage();
    qint64 different = 0;
    for (int y = 0; y < still.height(); ++y)
        for (int x = 0; x < still.width(); ++x)
            different += still.pixel(x, y) != live.pixel(x, y);
    EXPECT_LT(different, still.width() * still.height() / 100);
}

TEST_F(CanvasTest, AMarkUnderTheKeyboardIsToldAndOpens) {
    canvas.setShot(shot(1, chartSlide(barChart())));
    const QSignalSpy opened(&canvas, &SlideCanvas::nodeActivated);
    canvas.walk(1);
    canvas.walk(1);
    EXPECT_TRUE(canvas.isWalking());
    EXPECT_TRUE(canvas.markText().contains(u"360,000"));
    canvas.activateMark();
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened.first().first().value<NodeId>(), NodeId{7});
}

TEST_F(CanvasTest, AClickOnAMarkOpensAndOneBesideTurnsOver) {
    canvas.setShot(shot(1, chartSlide(barChart())));
    canvas.walk(1);
    ChartView* chart = canvas.liveChart();
    const QSignalSpy opened(&canvas, &SlideCanvas::nodeActivated), clicked(&canvas, &SlideCanvas::clicked);
    QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, chart->markRect(1).center().toPoint());
    EXPECT_EQ(opened.count(), 1);
    EXPECT_EQ(clicked.count(), 0);
    QTest::mouseClick(&canvas, Qt::LeftButton, {}, QPoint(4, 4));
    EXPECT_EQ(clicked.count(), 1);
}

TEST_F(CanvasTest, TheMouseWakesTheChart) {
    canvas.setShot(shot(1, chartSlide(barChart())));
    EXPECT_EQ(canvas.liveChart(), nullptr);
    QTest::mouseMove(&canvas, QPoint(480, 270));
    QCoreApplication::processEvents();
    QMouseEvent move(QEvent::MouseMove, QPointF(480, 280), QPointF(480, 280), Qt::NoButton, {}, {});
    QCoreApplication::sendEvent(&canvas, &move);
    ASSERT_NE(canvas.liveChart(), nullptr);
    EXPECT_TRUE(canvas.liveChart()->isVisible());
}

TEST_F(CanvasTest, TheSliderIsARealOne) {
    canvas.setShot(shot(1, chartSlide(barChart(), false, true)));
    QSlider* slider = canvas.slider();
    ASSERT_NE(slider, nullptr);
    EXPECT_EQ(slider->accessibleName(), u"Growth target: GDP, 2024"_qs);
    const QSignalSpy moved(&canvas, &SlideCanvas::sliderMoved);
    QTest::keyClick(slider, Qt::Key_Right);
    ASSERT_EQ(moved.count(), 1);
    EXPECT_NEAR(moved.first().first().toDouble(), 0.105, 1e-9);
    canvas.setShot(shot(2, titleSlide()));
    EXPECT_EQ(canvas.slider(), nullptr);
}

TEST_F(CanvasTest, AMovedSliderRedrawsTheChartAndNotThePicture) {
    SlideView view = chartSlide(barChart(), false, true);
    canvas.setShot(shot(1, view));
    canvas.grab();
    const int drawn = canvas.drawnPictures();
    for (int i = 0; i < 20; ++i) {
        view.chart->series[0].points[1].value = 360'000 + 1'000 * i;
        view.slider->rate = 0.1 + 0.001 * i;
        canvas.setShot(shot(1, view));
        settle();
    }
    EXPECT_EQ(canvas.drawnPictures(), drawn);
    ASSERT_NE(canvas.liveChart(), nullptr);
    EXPECT_EQ(*canvas.liveChart()->description().series[0].points[1].value, 379'000);
    // At rest it becomes a picture again.
    ASSERT_TRUE(QTest::qWaitFor([&] { return canvas.drawnPictures() == drawn + 1; }, 3000));
}

TEST_F(CanvasTest, AFadeShowsTheNextSlideAndAKeyMeanwhileTheOneAfterAtOnce) {
    const SlideShot one = shot(1, titleSlide()), two = shot(2, textSlide()), three = shot(3, pageSlide());
    canvas.setShot(one);
    canvas.grab();
    canvas.setShot(two, true);
    EXPECT_TRUE(canvas.isFading());
    canvas.setShot(three, true);
    EXPECT_FALSE(canvas.isFading());
    EXPECT_EQ(canvas.shot(), three);
    canvas.setShot(one, false);
    EXPECT_FALSE(canvas.isFading()) << "without movement";
}

TEST_F(CanvasTest, AFadeEnds) {
    canvas.setShot(shot(1, titleSlide()));
    canvas.grab();
    const SlideShot two = shot(2, textSlide());
    canvas.setShot(two, true);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !canvas.isFading(); }, 3000));
    const QImage faded = canvas.grab().toImage();
    SlideCanvas plain{Theme()};
    plain.resize(canvas.size());
    plain.setShot(two);
    EXPECT_EQ(faded, plain.grab().toImage());
}

TEST_F(CanvasTest, ASlideOfTheRoomsRatioStandsInTheMiddle) {
    canvas.setRatio(4.0 / 3);
    EXPECT_EQ(canvas.slideRect().size(), QSizeF(720, 540));
    EXPECT_EQ(canvas.slideRect().left(), 120);
}

TEST_F(CanvasTest, WhereTheMouseIsIsToldInPartsOfTheSlide) {
    canvas.setRatio(4.0 / 3);
    canvas.setShot(shot(1, titleSlide()));
    const QSignalSpy pointed(&canvas, &SlideCanvas::pointed);
    QMouseEvent move(QEvent::MouseMove, QPointF(300, 270), QPointF(300, 270), Qt::NoButton, {}, {});
    QCoreApplication::sendEvent(&canvas, &move);
    ASSERT_EQ(pointed.count(), 1);
    EXPECT_EQ(pointed.first().first().toPointF(), QPointF(0.25, 0.5));
}

} // namespace
