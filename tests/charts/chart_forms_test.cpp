// SPDX-License-Identifier: Apache-2.0
// The same figures as another kind of chart.
#include "charts/chart_forms.h"

#include "charts/chart_table.h"
#include "support/chart_samples.h"
#include "support/found.h"
#include "support/printers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace atlas {
namespace {

using testing::ElementsAre;

QVector<ChartPoint> pointsOf(const ChartDescription& chart) {
    QVector<ChartPoint> all;
    for (const ChartSeries& series : chart.series)
        all += series.points;
    return all;
}

TEST(ChartForms, itsOwnKindIsTheFirst) {
    for (const ChartDescription& chart : test::allCharts())
        EXPECT_EQ(formsOf(chart).first(), chart.kind) << chart.key.toStdString();
}

TEST(ChartForms, aRingMayBeATreemapOrBars) {
    EXPECT_THAT(formsOf(test::ringChart()),
                ElementsAre(ChartKind::Ring, ChartKind::Treemap, ChartKind::HorizontalBars));
    EXPECT_THAT(formsOf(test::treemapChart()),
                ElementsAre(ChartKind::Treemap, ChartKind::Ring, ChartKind::HorizontalBars));
}

TEST(ChartForms, whatIsBelowZeroIsNoPartOfAWhole) {
    ChartDescription chart = test::ringChart();
    chart.series[0].points[0].value = -1;
    EXPECT_THAT(formsOf(chart), ElementsAre(ChartKind::Ring));
}

TEST(ChartForms, onlyWhatAddsUpIsStacked) {
    EXPECT_TRUE(formsOf(test::areaChart()).contains(ChartKind::StackedBars));
    EXPECT_FALSE(formsOf(test::groupedBarChart()).contains(ChartKind::StackedBars)); // NEVs are vehicles, too
    EXPECT_FALSE(formsOf(test::lineChart()).contains(ChartKind::StackedBars));
    EXPECT_FALSE(formsOf(test::lineChart()).contains(ChartKind::Area));
}

TEST(ChartForms, manyNamesDoNotStandUnderColumns) {
    EXPECT_TRUE(formsOf(test::shareChart()).contains(ChartKind::Bars));
    EXPECT_FALSE(formsOf(test::contributionChart()).contains(ChartKind::Bars));
}

TEST(ChartForms, kindsThatSayWhatNoOtherSaysStayAsTheyAre) {
    for (const ChartDescription& chart :
         {test::waterfallChart(), test::fanChart(), test::tornadoChart(), test::bulletChart(), test::emptyChart()})
        EXPECT_EQ(formsOf(chart).size(), 1) << chart.key.toStdString();
}

TEST(ChartForms, everyFormKeepsTextsStatusesSourcesAndWhereAClickLeads) {
    for (const ChartDescription& chart : test::allCharts())
        for (const ChartKind kind : formsOf(chart)) {
            SCOPED_TRACE((chart.key + u" as "_qs + formWord(kind)).toStdString());
            const ChartDescription made = inForm(chart, kind);
            EXPECT_EQ(made.kind, kind);
            EXPECT_EQ(made.key, chart.key);
            EXPECT_EQ(made.title, chart.title);
            EXPECT_EQ(made.sourceLine, chart.sourceLine);
            EXPECT_EQ(made.summary, chart.summary);
            const QVector<ChartPoint> before = pointsOf(chart);
            if (kind != ChartKind::Slope) {
                EXPECT_EQ(pointsOf(made).size(), before.size());
            }
            for (const ChartPoint& point : test::found(pointsOf(made), chart.isEmpty() ? 0 : 1)) {
                const auto same = [&](const ChartPoint& each) {
                    return each.value == point.value && each.valueText == point.valueText &&
                           each.hoverText == point.hoverText && each.status == point.status &&
                           each.source == point.source && each.node == point.node && each.style == point.style;
                };
                EXPECT_TRUE(std::any_of(before.begin(), before.end(), same)) << point.label.toStdString();
            }
        }
}

TEST(ChartForms, everyFormHasATableWithAllItsValues) {
    for (const ChartDescription& chart : test::allCharts())
        for (const ChartKind kind : formsOf(chart))
            EXPECT_EQ(chartTable(inForm(chart, kind)).rows.isEmpty(), chart.isEmpty()) << chart.key.toStdString();
}

TEST(ChartForms, aFormThatDoesNotFitLeavesTheChartAsItIs) {
    EXPECT_EQ(inForm(test::fanChart(), ChartKind::Ring).kind, ChartKind::Fan);
    EXPECT_EQ(inForm(test::ringChart(), u"no-such-form"_qs).kind, ChartKind::Ring);
    EXPECT_EQ(inForm(test::ringChart(), QString()).kind, ChartKind::Ring);
    EXPECT_EQ(inForm(test::ringChart(), u"treemap"_qs).kind, ChartKind::Treemap);
}

TEST(ChartForms, everyKindHasAWordOfItsOwnAndAName) {
    QStringList words;
    for (int i = 0; i <= static_cast<int>(ChartKind::Bullet); ++i) {
        const auto kind = static_cast<ChartKind>(i);
        words.append(formWord(kind));
        EXPECT_EQ(formOf(formWord(kind)), kind);
        EXPECT_FALSE(formName(kind).isEmpty());
    }
    EXPECT_EQ(words.removeDuplicates(), 0);
}

TEST(ChartForms, theSlopeOfALineHasItsFirstAndItsLastYear) {
    const ChartDescription slope = inForm(test::manyLinesChart(), ChartKind::Slope);
    ASSERT_EQ(slope.series.size(), 9);
    ASSERT_EQ(slope.series[3].points.size(), 2);
    EXPECT_EQ(slope.series[3].points[0].label, u"2023"_qs);
    EXPECT_EQ(slope.series[3].points[1].label, u"2028"_qs);
}

TEST(ChartForms, barsByYearStandSideBySideEvenWhereASeriesBeginsLater) {
    ChartDescription chart = test::lineChart();
    ChartSeries later = chart.series[0];
    later.points.remove(0, 2);
    chart.series.append(later);
    const ChartDescription bars = inForm(chart, ChartKind::Bars);
    ASSERT_EQ(bars.series[1].points.size(), 6);
    EXPECT_FALSE(bars.series[1].points[0].value.has_value());
    EXPECT_EQ(bars.series[1].points[2].label, u"2025"_qs);
    EXPECT_TRUE(bars.y.fromZero);
}

TEST(ChartForms, aReferenceLineThatIsNotDrawnIsSaidInANote) {
    const ChartDescription bars = inForm(test::lineChart(), ChartKind::Bars);
    EXPECT_TRUE(bars.references.isEmpty());
    EXPECT_TRUE(bars.notes.contains(u"goal: 120."_qs)) << bars.notes.join(u'|').toStdString();
}

TEST(ChartForms, aNoteAboutDashesSpeaksOfHatchingWhereBarsAreHatched) {
    ChartDescription chart = test::lineChart();
    chart.notes = {u"Dashed: the latest target is carried on, an assumption."_qs};
    EXPECT_EQ(inForm(chart, ChartKind::Bars).notes.first(),
              u"Hatched: the latest target is carried on, an assumption."_qs);
    EXPECT_EQ(inForm(chart, ChartKind::Slope).notes.first(), chart.notes.first());
}

TEST(ChartForms, whatARingComesToIsSaidInANoteWhereThereIsNoMiddle) {
    const ChartDescription tiles = inForm(test::ringChart(), ChartKind::Treemap);
    EXPECT_TRUE(tiles.centreText.isEmpty());
    EXPECT_TRUE(tiles.notes.first().contains(u"CNY 1.05 trillion"_qs));
}

TEST(ChartForms, stackedYearsSayWhatEachYearComesTo) {
    ChartDescription area = test::areaChart();
    const ChartDescription bars = inForm(area, ChartKind::StackedBars);
    ASSERT_EQ(bars.totals.size(), 6);
    EXPECT_EQ(bars.totals[0], u"722 billion"_qs);
}

TEST(ChartForms, barsOfARingAreInTheColoursOfTheirGroups) {
    const ChartDescription bars = inForm(test::ringChart(), ChartKind::HorizontalBars);
    ASSERT_EQ(bars.series.size(), 1);
    EXPECT_EQ(bars.series[0].points[0].colour, ColourRole::Tier1);
    EXPECT_EQ(bars.series[0].points[5].colour, ColourRole::Tier2);
}

TEST(ChartForms, oneGroupAloneIsTheWholeAndTheTitleSaysWhich) {
    const ChartDescription alone = groupAlone(test::ringChart(), 1);
    ASSERT_EQ(alone.series.size(), 1);
    EXPECT_EQ(alone.series[0].points.size(), 3);
    EXPECT_TRUE(alone.title.contains(u"Pillar industries"_qs));
    EXPECT_TRUE(alone.summary.contains(u"Pillar 2"_qs)) << alone.summary.toStdString();
    EXPECT_EQ(groupAlone(test::ringChart(), 7).series.size(), 2);
}

} // namespace
} // namespace atlas
