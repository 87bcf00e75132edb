// SPDX-License-Identifier: Apache-2.0
#include "charts/catalogue.h"
#include "charts/chart_table.h"
#include "charts/uncertainty_charts.h"
#include "support/edits.h"
#include "support/printers.h"
#include "support/test_portfolio.h"

#include <gtest/gtest.h>

namespace atlas {
namespace {

class UncertaintyChart : public testing::Test {
protected:
    test::StarterSession starter;

    void SetUp() override {
        starter.workInCopy();
        for (const auto& [node, rate] : {std::pair("nev-vehicles", 0.12), std::pair("electronics", 0.07),
                                         std::pair("software", 0.09), std::pair("leading", 0.09)})
            ASSERT_OK(test::setTarget(*starter, cell(node), rate));
        CellTerms terms;
        terms.sigma = 0.03;
        ASSERT_OK(test::setTerms(*starter, {{cell("software"), terms}}, QStringLiteral("Uncertain")));
    }
    TargetCell cell(const char* node) const {
        return {starter.node(node), starter.indicator("industrial-added-value"), 2024};
    }
    [[nodiscard]] ChartDescription describe(const char* key, Language language = Language::English) const {
        return describeChart(*starter.session, QString::fromUtf8(key), starter.node("leading"), language,
                             starter.indicator("industrial-added-value"), 2024);
    }
};

TEST_F(UncertaintyChart, aFanHasItsMedianItsBandsAndItsTarget) {
    const ChartDescription chart = describe("fan");
    ASSERT_EQ(chart.series.size(), 2);
    EXPECT_EQ(chart.kind, ChartKind::Fan);
    EXPECT_EQ(chart.series[0].points.size(), 8);
    EXPECT_EQ(chart.series[0].points.first().x, 2023);
    EXPECT_EQ(chart.series[1].points.size(), 7);
    ASSERT_EQ(chart.bands.size(), 3);
    EXPECT_EQ(chart.bands[0].points.size(), 8);
    EXPECT_LT(chart.bands[0].points.last().low, chart.bands[2].points.last().low);
    EXPECT_GT(chart.bands[0].points.last().high, chart.bands[2].points.last().high);
}

TEST_F(UncertaintyChart, aFanSaysTheChanceAndTheSeed) {
    const ChartDescription chart = describe("fan");
    EXPECT_TRUE(chart.notes.first().startsWith(u"Chance of reaching the target in 2024: "_qs));
    EXPECT_TRUE(chart.summary.contains(chart.notes.first()));
    EXPECT_TRUE(chart.notes.join(u' ').contains(u"10,000 draws, seed 2024, correlation 0."_qs))
        << chart.notes.join(u' ').toStdString();
}

TEST_F(UncertaintyChart, theSameScenarioDrawsTheSameFan) {
    EXPECT_EQ(describe("fan").bands[0].points.last().low, describe("fan").bands[0].points.last().low);
}

TEST_F(UncertaintyChart, aTornadoStartsWithTheWidest) {
    const ChartDescription chart = describe("tornado");
    ASSERT_EQ(chart.series.size(), 1);
    ASSERT_EQ(chart.series[0].points.size(), 3);
    const ChartPoint& widest = chart.series[0].points.first();
    EXPECT_EQ(widest.node, starter.node("software"));
    EXPECT_NEAR(*widest.high - *widest.low, 0.02, 1e-12);
    ASSERT_EQ(chart.references.size(), 1);
    EXPECT_NEAR(chart.references[0].value, 0.28 / 3, 1e-12);
}

TEST_F(UncertaintyChart, aChanceIsNeverCertain) {
    planning::Fan fan;
    fan.years.emplace_back(planning::FanYear{});
    FanFacts facts;
    facts.firstYear = facts.year = 2024;
    const auto told = [&](double chance) {
        fan.years[0]->chance = chance;
        return UncertaintyCharts::chance(facts, fan, Language::English).section(u": "_qs, 1);
    };
    EXPECT_EQ(told(0.9996), u">99%"_qs);
    EXPECT_EQ(told(1), u">99%"_qs);
    EXPECT_EQ(told(0.0001), u"<1%"_qs);
    EXPECT_EQ(told(0.42), u"42%"_qs);
}

TEST_F(UncertaintyChart, aTornadoNamesNoWinnerOfATie) {
    CellTerms terms;
    terms.sigma = 0.03;
    ASSERT_OK(test::setTerms(*starter, {{cell("electronics"), terms}}, QStringLiteral("As uncertain")));
    const ChartDescription two = describe("tornado");
    EXPECT_TRUE(two.title.contains(u" and "_qs)) << two.title.toStdString();
    EXPECT_TRUE(two.title.contains(u" move the growth alike: "_qs)) << two.title.toStdString();
    EXPECT_FALSE(two.title.contains(u"most"_qs));
    EXPECT_EQ(two.toldFigures.size(), 2);
    ASSERT_OK(test::setTerms(*starter, {{cell("nev-vehicles"), terms}}, QStringLiteral("As uncertain")));
    EXPECT_TRUE(describe("tornado").title.startsWith(u"3 parts move the growth alike: "_qs))
        << describe("tornado").title.toStdString();
}

TEST_F(UncertaintyChart, aFanStandsOnTheBasisOfItsTable) {
    // Parts with base values under a node without one: its level is an index in the table, and in the fan.
    for (const auto& [node, base] :
         {std::pair("nev-vehicles", 100.0), std::pair("electronics", 200.0), std::pair("software", 100.0)})
        ASSERT_OK(
            test::setAssumption(*starter, starter.node(node), starter.indicator("industrial-added-value"), 2023, base));
    const ChartDescription fan = describe("fan");
    const ChartDescription projection = describe("projection");
    ASSERT_FALSE(fan.isEmpty());
    ASSERT_FALSE(projection.isEmpty());
    EXPECT_EQ(fan.y.title, projection.y.title);
    EXPECT_EQ(fan.y.unit, Unit::Index);
    EXPECT_EQ(fan.series[0].points.first().value, 100);
    EXPECT_EQ(fan.series[1].points.last().valueText, projection.series[0].points.last().valueText);
}

TEST_F(UncertaintyChart, bothHaveATable) {
    EXPECT_EQ(chartTable(describe("fan")).rows.size(), 8);
    EXPECT_EQ(chartTable(describe("tornado")).rows.size(), 3);
}

TEST_F(UncertaintyChart, withoutTargetsTheySayTheFirstStep) {
    const ChartDescription chart = describeChart(*starter.session, u"fan"_qs, starter.node("industry-growth"),
                                                 Language::English, starter.indicator("gdp"), 2024);
    EXPECT_TRUE(chart.isEmpty());
    EXPECT_FALSE(chart.emptyText.isEmpty());
}

TEST_F(UncertaintyChart, theyAreNotOnThePageOfANode) {
    const QStringList keys = chartsOf(*starter.session, starter.node("leading"));
    EXPECT_FALSE(keys.contains(u"fan"_qs));
    EXPECT_FALSE(keys.contains(u"tornado"_qs));
}

} // namespace
} // namespace atlas
