// SPDX-License-Identifier: Apache-2.0
// Movement between two states of a chart: marks move, texts are the end's at once.
#include "drawing/chart_motion.h"

#include "drawing/chart_view.h"
#include "state/view_state.h"
#include "support/chart_samples.h"
#include "support/printers.h"

#include <QApplication>
#include <QProxyStyle>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace atlas {
namespace {

/// A style that has movement, or none: platforms differ.
class Style : public QProxyStyle {
public:
    int duration = 200;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override {
        return hint == SH_Widget_Animation_Duration ? duration : QProxyStyle::styleHint(hint, option, widget, data);
    }
};

ChartDescription later(ChartDescription chart) {
    chart.series[0].points[1].value = 720'000;
    chart.series[0].points[1].valueText = u"720,000"_qs;
    return chart;
}

class Motion : public testing::Test {
protected:
    void show(bool moves = true) {
        view.setMoves(moves);
        view.setStyle(&style);
        view.setDescription(test::barChart());
        view.resize(520, 380);
        view.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&view));
        view.grab();
    }
    [[nodiscard]] qreal height() { return view.markRect(1).height() / view.markRect(0).height(); }

    Style style;
    ChartView view{Theme()};
};

TEST_F(Motion, marksComeToTheirNewValues) {
    show();
    view.setDescription(later(test::barChart()));
    EXPECT_TRUE(view.isMoving());
    EXPECT_LT(height(), 0.6);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !view.isMoving(); }, 5000));
    EXPECT_NEAR(height(), 720.0 / 1100, 0.001);
}

TEST_F(Motion, textsAreThoseOfTheEndAtOnce) {
    show();
    view.setDescription(later(test::barChart()));
    ASSERT_TRUE(view.isMoving());
    EXPECT_EQ(view.description().series[0].points[1].valueText, u"720,000"_qs);
    const ChartDescription between = ChartMotion::between(test::barChart(), later(test::barChart()), 0.5);
    EXPECT_EQ(between.series[0].points[1].valueText, u"720,000"_qs);
    EXPECT_EQ(between.series[0].points[1].value, 540'000);
}

TEST_F(Motion, theStepsOfADragAreShownAtOnce) {
    show();
    view.setDescription(later(test::barChart()));
    view.setDescription(test::barChart());
    EXPECT_FALSE(view.isMoving());
    EXPECT_NEAR(height(), 360.0 / 1100, 0.001);
}

TEST_F(Motion, theSameFiguresAgainDoNotDisturbIt) {
    show();
    view.setDescription(later(test::barChart()));
    view.setDescription(later(test::barChart()));
    EXPECT_TRUE(view.isMoving());
}

TEST_F(Motion, isOffWhereNobodyWantsIt) {
    EXPECT_TRUE(ViewState().reducedMotion()) << "off until somebody allows it";
    show(false);
    view.setDescription(later(test::barChart()));
    EXPECT_FALSE(view.isMoving());
    EXPECT_NEAR(height(), 720.0 / 1100, 0.001);
}

TEST_F(Motion, isOffWhereTheDesktopHasNone) {
    style.duration = 0;
    show();
    view.setDescription(later(test::barChart()));
    EXPECT_FALSE(view.isMoving());
}

TEST_F(Motion, anotherShapeIsShownAtOnce) {
    show();
    view.setDescription(test::ringChart());
    EXPECT_FALSE(view.isMoving());
    ChartDescription more = test::barChart();
    more.series[0].points.append(more.series[0].points[1]);
    view.setDescription(more);
    EXPECT_FALSE(view.isMoving());
}

TEST_F(Motion, movesEveryKindThatMayWithoutAFault) {
    for (const ChartDescription& chart : test::allCharts()) {
        if (chart.isEmpty())
            continue;
        SCOPED_TRACE(chart.key.toStdString());
        ChartDescription next = chart;
        for (ChartSeries& series : next.series)
            for (ChartPoint& point : series.points) {
                if (point.value)
                    *point.value *= 1.2;
                if (point.high)
                    *point.high *= 1.1;
            }
        for (ChartBand& band : next.bands)
            for (ChartBandPoint& point : band.points)
                point.high += 1;
        ChartMotion motion;
        EXPECT_EQ(motion.begin(chart, next), chart.kind != ChartKind::Waterfall);
        for (const double part : {0.0, 0.3, 1.0}) {
            ChartView other{Theme()};
            other.resize(520, 380);
            other.setDescription(ChartMotion::between(chart, next, part));
            other.grab();
            EXPECT_GT(other.markCount(), 0);
        }
    }
}

} // namespace
} // namespace atlas
