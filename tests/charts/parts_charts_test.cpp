// SPDX-License-Identifier: Apache-2.0
// What the parts of a place come to by year, how their growth changes, and whether they reach what is set above them.
#include "charts/catalogue.h"

#include "charts/chart_forms.h"
#include "charts/chart_table.h"
#include "support/edits.h"
#include "support/printers.h"
#include "support/shown_numbers.h"
#include "support/test_portfolio.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace atlas {
namespace {

class PartsCharts : public testing::Test {
protected:
    void SetUp() override { starter.workInCopy(); }
    [[nodiscard]] ChartDescription describe(const char* key, const char* node = "leading", int year = 0) const {
        return describeChart(*starter.session, QString::fromUtf8(key), starter.node(node), Language::English,
                             starter.indicator("industrial-added-value"), year);
    }
    void plan(const char* node, int year, double rate) {
        ASSERT_OK(
            test::setTarget(*starter, {starter.node(node), starter.indicator("industrial-added-value"), year}, rate));
    }
    void assume(const char* node, double base) {
        ASSERT_OK(
            test::setAssumption(*starter, starter.node(node), starter.indicator("industrial-added-value"), 2023, base));
    }

    test::StarterSession starter;
};

TEST_F(PartsCharts, thePartsByYearAreTheirProjectedLevels) {
    plan("nev-vehicles", 2024, 0.10);
    plan("electronics", 2024, 0.05);
    assume("nev-vehicles", 100);
    assume("electronics", 200);
    const ChartDescription chart = describe("structure-by-year");
    ASSERT_EQ(chart.series.size(), 2) << chart.emptyText.toStdString();
    EXPECT_EQ(chart.kind, ChartKind::Area);
    EXPECT_EQ(chart.series[0].node, starter.node("electronics")); // the largest in the last year is at the foot
    ASSERT_EQ(chart.series[0].points.size(), 8);
    EXPECT_EQ(chart.series[0].points[0].value, 200);
    EXPECT_NEAR(chart.series[0].points[1].value.value_or(0), 210, 1e-9);
    EXPECT_NEAR(chart.series[1].points[1].value.value_or(0), 110, 1e-9);
    EXPECT_EQ(chart.series[1].points[0].status, u"assumption"_qs);
    EXPECT_TRUE(chart.notes.join(u' ').contains(u"New-generation internet and software information"_qs));
    EXPECT_FALSE(chart.summary.isEmpty());
}

TEST_F(PartsCharts, morePartsThanColoursAreShownAsTheRest) {
    QVector<NodeId> made;
    for (int i = 0; i < 7; ++i) {
        const auto child =
            test::addNode(*starter, starter.node("leading"), i, NodeKind::Industry, Text{u"Industry %1"_qs.arg(i), {}});
        ASSERT_OK(child);
        const IndicatorId indicator = starter.indicator("industrial-added-value");
        ASSERT_OK(test::setTarget(*starter, {*child, indicator, 2024}, 0.1));
        ASSERT_OK(test::setAssumption(*starter, *child, indicator, 2023, 10.0 * (i + 1)));
    }
    const ChartDescription chart = describe("structure-by-year");
    ASSERT_EQ(chart.series.size(), 5);
    EXPECT_EQ(chart.series[4].name, u"3 more"_qs);
    EXPECT_NEAR(chart.series[4].points[0].value.value_or(0), 10 + 20 + 30, 1e-9);
}

/// Eleven parts, bases 100, 95 … 50, all 10 % from 2024, the last from 2027.
class ElevenParts : public PartsCharts {
protected:
    void SetUp() override {
        PartsCharts::SetUp();
        for (int i = 0; i < 11; ++i) {
            const auto child = test::addNode(*starter, starter.node("leading"), i, NodeKind::Industry,
                                             Text{u"Industry %1"_qs.arg(i), {}});
            ASSERT_OK(child);
            const IndicatorId indicator = starter.indicator("industrial-added-value");
            ASSERT_OK(test::setTarget(*starter, {*child, indicator, i < 10 ? 2024 : 2027}, 0.1));
            ASSERT_OK(test::setAssumption(*starter, *child, indicator, 2023, 100.0 - 5 * i));
        }
    }
    static double at(const ChartSeries& series, int year) {
        for (const ChartPoint& point : series.points)
            if (point.x == year)
                return point.value.value_or(-1);
        return -1;
    }
};

TEST_F(ElevenParts, theRestIsJoinedByYear) {
    const ChartDescription chart = describe("structure-by-year");
    ASSERT_EQ(chart.series.size(), 5);
    const ChartSeries& rest = chart.series[4];
    EXPECT_EQ(rest.name, u"7 more"_qs);
    EXPECT_EQ(rest.points.size(), 8) << "one point a year";
    EXPECT_EQ(rest.points[0].status, u"assumption"_qs);
    EXPECT_EQ(rest.points[1].status, u"partly without a target, held"_qs);
    EXPECT_NEAR(at(rest, 2027), 648.0, 0.05);
    EXPECT_NEAR(at(rest, 2028), 712.8, 0.05);
    EXPECT_NEAR(at(rest, 2030), 862.4, 0.05);
}

TEST_F(ElevenParts, theAreasAddUpToTheTotalBesideThem) {
    const ChartDescription chart = describe("structure-by-year");
    ASSERT_EQ(chart.totals.size(), 8);
    for (qsizetype year = 0; year < 8; ++year) {
        double exact = 0, shown = 0;
        for (const ChartSeries& series : chart.series) {
            ASSERT_EQ(series.points.size(), 8);
            EXPECT_EQ(series.points[year].x, 2023 + year);
            exact += series.points[year].value.value_or(0);
            shown += test::shownNumber(series.points[year].valueText);
        }
        EXPECT_NEAR(shown, test::shownNumber(chart.totals[year]), 1) << 2023 + year;
        EXPECT_NEAR(exact * 1e9, shown, 3e9);
    }
    EXPECT_EQ(chart.centreText, chart.totals.last());
    EXPECT_TRUE(chart.summary.contains(chart.centreText)) << chart.summary.toStdString();
}

TEST_F(ElevenParts, stackedBarsShowTheSameTotals) {
    const ChartDescription areas = describe("structure-by-year");
    EXPECT_EQ(inForm(areas, ChartKind::StackedBars).totals, areas.totals);
}

TEST_F(ElevenParts, aPartBeforeItsFirstTargetCountsAtItsBaseAndANoteSaysSo) {
    const ChartDescription chart = describe("structure-by-year");
    EXPECT_EQ(chart.series[4].points[2].style, MarkStyle::NoTarget);
    EXPECT_EQ(chart.series[0].points[2].style, MarkStyle::Assumption);
    EXPECT_TRUE(chart.notes.join(u' ').contains(
        u"Dotted: not every part has a target before 2027; without one the base of 2023 is held: Industry 10."_qs))
        << chart.notes.join(u' ').toStdString();
}

TEST_F(PartsCharts, aPartWithALaterTargetKeepsItsBaseInTheYearsBefore) {
    plan("nev-vehicles", 2024, 0.10);
    plan("electronics", 2024, 0.05);
    plan("software", 2027, 0.10);
    assume("nev-vehicles", 100);
    assume("electronics", 120);
    assume("software", 90);
    const ChartDescription chart = describe("structure-by-year");
    ASSERT_EQ(chart.series.size(), 3) << chart.emptyText.toStdString();
    double sum = 0;
    for (const ChartSeries& series : chart.series) {
        ASSERT_EQ(series.points.size(), 8);
        sum += series.points[3].value.value_or(0); // 2026
        for (int year = 0; year <= 3 && series.node == starter.node("software"); ++year)
            EXPECT_EQ(series.points[year].value, 90) << 2023 + year;
    }
    EXPECT_NEAR(sum, 100 * 1.331 + 120 * 1.157625 + 90, 1e-9);
}

TEST_F(PartsCharts, indicesDoNotAddUpAndTheChartSaysWhatToDo) {
    plan("nev-vehicles", 2024, 0.10);
    const ChartDescription chart = describe("structure-by-year");
    EXPECT_TRUE(chart.isEmpty());
    EXPECT_TRUE(chart.emptyText.contains(u"do not add up"_qs)) << chart.emptyText.toStdString();
    EXPECT_TRUE(chart.emptyText.contains(u"Goal"_qs));
}

TEST_F(PartsCharts, withoutTargetsTheFirstStepIsToSetOne) {
    for (const char* key : {"structure-by-year", "growth-by-part"}) {
        const ChartDescription chart = describe(key);
        EXPECT_TRUE(chart.isEmpty());
        EXPECT_TRUE(chart.emptyText.contains(u"Set one in Targets"_qs)) << chart.emptyText.toStdString();
    }
    EXPECT_TRUE(describe("against-target").emptyText.contains(u"Set both in Targets"_qs));
}

TEST_F(PartsCharts, growthByPartGoesFromTheFirstToTheLastYear) {
    plan("nev-vehicles", 2024, 0.10);
    plan("nev-vehicles", 2030, 0.14);
    plan("electronics", 2024, 0.07);
    const ChartDescription chart = describe("growth-by-part");
    ASSERT_EQ(chart.series.size(), 2);
    EXPECT_EQ(chart.kind, ChartKind::Slope);
    EXPECT_EQ(chart.series[0].points[0].valueText, u"10%"_qs);
    EXPECT_EQ(chart.series[0].points[1].valueText, u"14%"_qs);
    EXPECT_EQ(chart.series[0].colour, ColourRole::Highlight);
    EXPECT_EQ(chart.series[1].points[1].style, MarkStyle::Assumption); // carried on from 2024
    EXPECT_TRUE(chart.title.contains(u"from 10% to 14%"_qs)) << chart.title.toStdString();
}

TEST_F(PartsCharts, growthByPartNamesNoWinnerOfATie) {
    for (const char* node : {"nev-vehicles", "electronics"}) {
        plan(node, 2024, 0.05);
        plan(node, 2030, 0.08);
    }
    const QString title = describe("growth-by-part").title;
    EXPECT_TRUE(title.contains(u" and "_qs)) << title.toStdString();
    EXPECT_TRUE(title.endsWith(u", 3 pp each"_qs)) << title.toStdString();
}

TEST_F(PartsCharts, againstTargetHoldsWhatThePartsAddUpToAgainstTheTarget) {
    plan("leading", 2024, 0.10);
    plan("nev-vehicles", 2024, 0.12);
    plan("electronics", 2024, 0.07);
    plan("software", 2024, 0.09);
    const ChartDescription chart = describe("against-target");
    ASSERT_EQ(chart.series.size(), 1) << chart.emptyText.toStdString();
    ASSERT_EQ(chart.series[0].points.size(), 1);
    const ChartPoint& row = chart.series[0].points[0];
    EXPECT_NEAR(row.value.value_or(0), 0.28 / 3, 1e-12);
    EXPECT_NEAR(row.target.value_or(0), 0.10, 1e-12);
    EXPECT_EQ(row.colour, ColourRole::Bad);
    EXPECT_TRUE(chart.title.contains(u"miss the target"_qs)) << chart.title.toStdString();
    EXPECT_TRUE(chart.notes.join(u' ').contains(u"not output"_qs));
}

TEST_F(PartsCharts, areOnThePageOnlyWhereTheyHaveSomethingToSay) {
    const auto keys = [&] { return chartsOf(*starter.session, starter.node("leading")); };
    EXPECT_FALSE(keys().contains(u"growth-by-part"_qs));
    EXPECT_FALSE(keys().contains(u"structure-by-year"_qs));
    EXPECT_FALSE(keys().contains(u"against-target"_qs));
    plan("leading", 2024, 0.10);
    plan("nev-vehicles", 2024, 0.10);
    plan("electronics", 2024, 0.05);
    EXPECT_TRUE(keys().contains(u"against-target"_qs));
    EXPECT_FALSE(keys().contains(u"growth-by-part"_qs)); // the same in every year
    plan("nev-vehicles", 2028, 0.14);
    EXPECT_TRUE(keys().contains(u"growth-by-part"_qs));
    assume("nev-vehicles", 100);
    assume("electronics", 200);
    EXPECT_TRUE(keys().contains(u"structure-by-year"_qs));
}

} // namespace
} // namespace atlas
