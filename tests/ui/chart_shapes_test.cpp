// SPDX-License-Identifier: Apache-2.0
// What each kind says with its marks.
#include "domain/figure_text.h"
#include "drawing/label_column.h"
#include "drawing/row_plan.h"
#include "drawing/treemap_renderer.h"
#include "support/chart_samples.h"
#include "support/drawn_chart.h"
#include "support/found.h"
#include "support/printers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace atlas {
namespace {

using test::Drawn;

constexpr QSize slide(1920, 1080);

TEST(Waterfall, EachStepStartsWhereTheOneBeforeEnded) {
    const Drawn drawn(test::waterfallChart(), slide);
    EXPECT_NEAR(drawn.mark(0, 0)->anchor.right(), drawn.mark(0, 1)->anchor.left(), 0.01);
    EXPECT_NEAR(drawn.mark(0, 1)->anchor.right(), drawn.mark(0, 2)->anchor.left(), 0.01);
    EXPECT_NEAR(drawn.mark(0, 2)->anchor.right(), drawn.mark(0, 3)->anchor.right(), 0.01); // a step down
}

TEST(Waterfall, TotalsStartAtZeroAndAreInProportion) {
    const Drawn drawn(test::waterfallChart(), slide);
    const QRectF start = drawn.mark(0, 0)->anchor, end = drawn.mark(0, 11)->anchor;
    EXPECT_NEAR(start.left(), end.left(), 0.01);
    EXPECT_NEAR(end.width() / start.width(), 0.0818 / 0.065, 0.001);
}

TEST(Waterfall, ANegativeTotalLiesOnTheOtherSideOfZero) {
    const Drawn drawn(test::shortWaterfallChart());
    EXPECT_NEAR(drawn.mark(0, 0)->anchor.top(), drawn.mark(0, 4)->anchor.bottom(), 0.01);
}

TEST(Waterfall, ShortNamesStandUnderColumnsAndLongOnesBesideRows) {
    const Drawn columns(test::shortWaterfallChart());
    EXPECT_GT(columns.textRect(u"New"_qs).top(), columns.mark(0, 1)->anchor.bottom() - 1);
    const Drawn rows(test::waterfallChart(), slide);
    EXPECT_LT(rows.textRect(u"Advanced materials"_qs).right(), rows.mark(0, 0)->anchor.left());
}

TEST(Waterfall, WithoutRoomTheSmallestStepsGoTogetherAndTheEndStaysTrue) {
    const Drawn drawn(test::waterfallChart(), QSize(400, 320));
    EXPECT_LT(drawn.renderer->marks().size(), 12U);
    const auto& marks = drawn.renderer->marks();
    const auto merged =
        std::find_if(marks.begin(), marks.end(), [](const ChartMark& mark) { return !mark.text.isEmpty(); });
    ASSERT_NE(merged, marks.end());
    EXPECT_TRUE(merged->text.contains(u"Modern logistics: −0.07 pp"_qs)) << merged->text.toStdString();
    EXPECT_NEAR(drawn.mark(0, 11)->anchor.width() / drawn.mark(0, 0)->anchor.width(), 0.0818 / 0.065, 0.001);
    EXPECT_FALSE(drawn.textRect(u"8.18%"_qs).isNull());
}

TEST(Waterfall, StepsPutTogetherComeToTheSumOfWhatIsShownOfThem) {
    ChartDescription chart = test::waterfallChart();
    for (ChartPoint& point : chart.series[0].points)
        point.shown = point.value.value_or(0) + (point.isTotal ? 0 : 0.0001); // as a family rounds: each a hair more
    const Drawn drawn(chart, QSize(400, 320));
    const auto& marks = drawn.renderer->marks();
    const auto merged =
        std::find_if(marks.begin(), marks.end(), [](const ChartMark& mark) { return !mark.text.isEmpty(); });
    ASSERT_NE(merged, marks.end());
    const QStringList lines = merged->text.split(u'\n');
    double sum = 0;
    for (const ChartPoint& point : chart.series[0].points)
        if (merged->text.contains(point.label + u": "_qs))
            sum += *point.shown;
    EXPECT_EQ(lines.first(), pointsText(sum, Language::English)) << merged->text.toStdString();
}

TEST(Fan, BandsAreNamedAtTheirEnds) {
    const Drawn drawn(test::fanChart());
    const QRectF widest = drawn.textRect(u"5–95%"_qs), inner = drawn.textRect(u"25–75%"_qs);
    ASSERT_FALSE(widest.isNull());
    ASSERT_FALSE(inner.isNull());
    EXPECT_LT(widest.top(), inner.top());
    EXPECT_GT(widest.left(), drawn.mark(0, 7)->anchor.right());
}

TEST(Fan, AnOtherCountOfBandsIsAnotherShape) {
    ChartDescription fewer = test::fanChart();
    fewer.bands.removeLast();
    EXPECT_FALSE(ChartRenderer::sameShape(test::fanChart(), fewer));
}

TEST(Tornado, TheBaseIsWhereLowAndHighMeet) {
    const Drawn drawn(test::tornadoChart(), slide);
    const QRectF first = drawn.mark(0, 0)->anchor, second = drawn.mark(0, 1)->anchor;
    // 5.2 … 7.9 around 6.5 and 5.7 … 7.3 around 6.5.
    const qreal base = first.left() + first.width() * (6.5 - 5.2) / (7.9 - 5.2);
    EXPECT_NEAR(second.left() + second.width() * (6.5 - 5.7) / (7.3 - 5.7), base, 0.5);
    EXPECT_NEAR(drawn.textRect(u"Base 6.5%"_qs).center().x(), base, 1);
}

TEST(Tornado, BothValuesStandOutsideTheirEnds) {
    const Drawn drawn(test::tornadoChart(), slide);
    const QRectF bar = drawn.mark(0, 0)->anchor;
    EXPECT_LT(drawn.textRect(u"5.2%"_qs).right(), bar.left());
    EXPECT_GT(drawn.textRect(u"7.9%"_qs).left(), bar.right());
}

TEST(Tornado, TwoResultsOnOneSideAreBothSaidThere) {
    EXPECT_FALSE(Drawn(test::tornadoChart(), slide).textRect(u"6.6% / 6.9%"_qs).isNull());
}

TEST(Area, TheSeriesStandOnEachOther) {
    const Drawn drawn(test::areaChart());
    for (int s = 1; s < 5; ++s)
        EXPECT_NEAR(drawn.mark(s, 5)->anchor.bottom(), drawn.mark(s - 1, 5)->anchor.top(), 0.01);
}

TEST(Treemap, TilesAreAsLargeAsTheirValues) {
    const std::vector<QRectF> tiles = squarified({6, 6, 4, 3, 2, 2, 1, 0}, QRectF(0, 0, 600, 400));
    const std::vector<double> values{6, 6, 4, 3, 2, 2, 1, 0};
    ASSERT_EQ(tiles.size(), values.size());
    for (size_t i = 0; i < tiles.size(); ++i)
        EXPECT_NEAR(tiles[i].width() * tiles[i].height(), values[i] * 10'000, 1);
}

TEST(Treemap, TilesAreNearToSquares) {
    // The example of the paper.
    for (const QRectF& tile : test::found(squarified({6, 6, 4, 3, 2, 2, 1}, QRectF(0, 0, 600, 400)), 7))
        EXPECT_LT(std::max(tile.width() / tile.height(), tile.height() / tile.width()), 3.1);
}

TEST(Treemap, AGroupsNameIsAMarkOfTheGroup) {
    const Drawn drawn(test::treemapChart(), slide);
    const auto& marks = drawn.renderer->marks();
    EXPECT_TRUE(std::any_of(marks.begin(), marks.end(),
                            [](const ChartMark& mark) { return mark.isGroup && mark.series == 0; }));
}

TEST(Slope, BothEndsAreNamedWhereThereIsRoom) {
    const Drawn wide(test::slopeChart(), slide);
    const auto& texts = wide.texts();
    EXPECT_EQ(
        std::count_if(texts.begin(), texts.end(), [](const auto& piece) { return piece.text == u"Materials"_qs; }), 2);
    EXPECT_FALSE(wide.textRect(u"CNY 300 billion"_qs).isNull());
}

TEST(Slope, HigherValuesStandHigher) {
    const Drawn drawn(test::slopeChart());
    EXPECT_LT(drawn.mark(0, 1)->anchor.center().y(), drawn.mark(0, 0)->anchor.center().y());
    EXPECT_LT(drawn.mark(0, 0)->anchor.center().y(), drawn.mark(1, 0)->anchor.center().y());
}

TEST(Bullet, ValuesAreInProportion) {
    const Drawn drawn(test::bulletChart());
    EXPECT_NEAR(drawn.mark(0, 0)->anchor.width() / drawn.mark(0, 3)->anchor.width(), 7.2 / 6.5, 0.001);
    EXPECT_FALSE(drawn.textRect(u"7.2%, target 6.5%"_qs).isNull());
}

TEST(Bullet, ARowMayHaveItsOwnScale) {
    ChartDescription chart = test::bulletChart();
    chart.series[0].points[0].maximum = 0.144;
    const Drawn drawn(chart);
    chart.series[0].points[0].maximum = 0.288;
    EXPECT_NEAR(drawn.mark(0, 0)->anchor.width() / Drawn(chart).mark(0, 0)->anchor.width(), 2, 0.01);
}

TEST(GroupedBars, ValuesStandOnTheBarsWhereTheyFitAndElseAGridTellsThem) {
    EXPECT_FALSE(Drawn(test::groupedBarChart(), slide).textRect(u"360,000"_qs).isNull());
    const Drawn small(test::groupedBarChart(), QSize(360, 300));
    EXPECT_TRUE(small.textRect(u"360,000"_qs).isNull());
    EXPECT_FALSE(small.textRect(u"1 million"_qs).isNull());
}

TEST(EndLabels, StayWhereTheyWantToBeWhereNothingIsInTheWay) {
    std::vector<ColumnLabel> labels{{20, 10}, {60, 10}};
    spreadLabels(labels, 0, 100);
    EXPECT_EQ(labels[0].top, 15);
    EXPECT_EQ(labels[1].top, 55);
}

TEST(EndLabels, ArePushedApartBothWays) {
    std::vector<ColumnLabel> labels{{50, 10}, {50, 10}, {52, 10}};
    spreadLabels(labels, 0, 100);
    EXPECT_NEAR(labels[0].top, 35.67, 0.01);
    EXPECT_NEAR(labels[1].top, 45.67, 0.01);
    EXPECT_NEAR(labels[2].top, 55.67, 0.01);
}

TEST(EndLabels, StayWithinTheirColumn) {
    std::vector<ColumnLabel> labels{{0, 10}, {2, 10}, {99, 10}};
    spreadLabels(labels, 0, 100);
    EXPECT_EQ(labels[0].top, 0);
    EXPECT_EQ(labels[1].top, 10);
    EXPECT_EQ(labels[2].top, 90);
}

TEST(EndLabels, TheLastOnesGiveWayWhereThereIsNoRoom) {
    std::vector<ColumnLabel> labels{{50, 10}, {10, 10}, {30, 10}};
    spreadLabels(labels, 0, 20);
    EXPECT_TRUE(labels[0].shown);
    EXPECT_TRUE(labels[1].shown);
    EXPECT_FALSE(labels[2].shown);
    EXPECT_EQ(labels[1].top, 0);
    EXPECT_EQ(labels[0].top, 10);
}

TEST(FittedScale, TextsAtTheEndsStayWithinTheEdges) {
    const FittedScale scale = FittedScale::make({{-2, 0, 40, 0}, {0, 5, 0, 60}}, -2, 5, 0, 300);
    EXPECT_GE(scale.at(-2) - 40, -0.01);
    EXPECT_LE(scale.at(5) + 60, 300.01);
}

TEST(Projector, StrokesAreHeavierAndTextIsLarger) {
    const ChartStyle page{Theme(), 2}, slides{Theme(), 2, true};
    EXPECT_GT(slides.stroke(2), page.stroke(2));
    EXPECT_EQ(slides.px(2), page.px(2));
    EXPECT_GT(slides.font(TypeStep::Small).pixelSize(), page.font(TypeStep::Small).pixelSize());
    EXPECT_GT(slides.font(TypeStep::Small).weight(), page.font(TypeStep::Small).weight());
}

} // namespace
} // namespace atlas
