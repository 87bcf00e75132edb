// SPDX-License-Identifier: Apache-2.0
// What the parts of a place come to by year, how their growth changes, and whether they reach what is set above them.
#include "charts/catalogue.h"

#include "support/printers.h"
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
        ASSERT_OK(starter->setTarget({starter.node(node), starter.indicator("industrial-added-value"), year}, rate));
    }
    void assume(const char* node, double base) {
        ASSERT_OK(starter->setAssumption(starter.node(node), starter.indicator("industrial-added-value"), 2023, base));
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
            starter->addNode(starter.node("leading"), i, NodeKind::Industry, Text{u"Industry %1"_qs.arg(i), {}});
        ASSERT_OK(child);
        const IndicatorId indicator = starter.indicator("industrial-added-value");
        ASSERT_OK(starter->setTarget({*child, indicator, 2024}, 0.1));
        ASSERT_OK(starter->setAssumption(*child, indicator, 2023, 10.0 * (i + 1)));
    }
    const ChartDescription chart = describe("structure-by-year");
    ASSERT_EQ(chart.series.size(), 5);
    EXPECT_EQ(chart.series[4].name, u"3 more"_qs);
    EXPECT_NEAR(chart.series[4].points[0].value.value_or(0), 10 + 20 + 30, 1e-9);
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
