// SPDX-License-Identifier: Apache-2.0
#include "charts/comparison_charts.h"

#include "charts/chart_table.h"
#include "session/scenario_plan.h"
#include "support/edits.h"
#include "support/found.h"
#include "support/printers.h"
#include "support/test_portfolio.h"

#include <gmock/gmock.h>

using namespace atlas;
using namespace atlas::test;

namespace {

struct ComparisonChartsTest : testing::Test {
    StarterSession starter;
    ScenarioId published = starter->scenario().id;
    ScenarioId copy = starter.workInCopy();
    IndicatorId value = starter.indicator("industrial-added-value");
    NodeId software = starter.node("software");

    [[nodiscard]] ComparisonRequest request(ScenarioId from, ScenarioId to, NodeId node) const {
        return {*starter.session, from, to, node, value, 2024, Language::English};
    }
    /// Two scenarios with targets of what stands beside software.
    ScenarioId other() {
        const NodeId parent = starter->outline().parent(software);
        for (const NodeId child : found(starter->outline().children(parent), 3))
            EXPECT_TRUE(test::setTarget(*starter, {child, value, 2024}, 0.08).has_value());
        const auto made = test::forkScenario(*starter, copy, {QStringLiteral("Other"), {}});
        EXPECT_TRUE(made.has_value());
        EXPECT_TRUE(test::setTarget(*starter, {software, value, 2024}, 0.11).has_value());
        return *made;
    }
};

TEST_F(ComparisonChartsTest, OverlayHasTheProjectionOfBoth) {
    const NodeId root = starter->outline().root();
    const IndicatorId gdp = starter.indicator("gdp");
    ASSERT_OK(test::setTarget(*starter, {root, gdp, 2024}, 0.08));
    const ComparisonRequest asked{*starter.session, published, copy, root, gdp, 2024, Language::English};
    const ChartDescription chart = ComparisonCharts::overlay(asked);
    EXPECT_EQ(chart.kind, ChartKind::Line);
    ASSERT_EQ(chart.series.size(), 2);
    EXPECT_EQ(chart.series[0].name, u"Published targets 2024");
    EXPECT_EQ(chart.series[1].name, u"Working copy");
    EXPECT_EQ(chart.series[1].points.last().value,
              starter->plan(copy)->reading().projectedLevel(root, gdp, starter->scenario().lastYear));
    EXPECT_GT(*chart.series[1].points.last().value, *chart.series[0].points.last().value);
    EXPECT_THAT(chart.title.toStdString(), testing::HasSubstr("higher in 2030"));
    EXPECT_FALSE(chart.summary.isEmpty());
}

TEST_F(ComparisonChartsTest, OverlayShowsGrowthWhereThereIsNoTargetOfItsOwn) {
    const ScenarioId second = other();
    const ChartDescription chart =
        ComparisonCharts::overlay(request(copy, second, starter->outline().parent(software)));
    ASSERT_EQ(chart.series.size(), 2);
    EXPECT_EQ(chart.y.unit, Unit::Percent);
    EXPECT_NEAR(*chart.series[0].points.first().value, 0.08, 1e-12);
}

TEST_F(ComparisonChartsTest, OverlaySaysWhyItIsEmpty) {
    EXPECT_FALSE(ComparisonCharts::overlay(request(copy, copy, software)).emptyText.isEmpty());
    EXPECT_FALSE(ComparisonCharts::overlay(request(published, copy, software)).emptyText.isEmpty());
}

TEST_F(ComparisonChartsTest, WaterfallGoesFromTheGrowthOfOneToThatOfTheOtherAndAddsUp) {
    const ScenarioId second = other();
    const NodeId parent = starter->outline().parent(software);
    const ChartDescription chart = ComparisonCharts::waterfall(request(copy, second, parent));
    ASSERT_EQ(chart.series.size(), 1);
    const auto& points = chart.series[0].points;
    ASSERT_EQ(points.size(), 3) << "the children that stay the same are no steps";
    EXPECT_TRUE(points.first().isTotal);
    EXPECT_TRUE(points.last().isTotal);
    EXPECT_EQ(points[1].node, software);
    const double from = starter->plan(copy)->reading().rollUp(parent, value, 2024).growth.value_or(0);
    const double to = starter->plan(second)->reading().rollUp(parent, value, 2024).growth.value_or(0);
    EXPECT_NEAR(*points.first().value, from, 1e-12);
    EXPECT_NEAR(*points.last().value, to, 1e-12);
    EXPECT_NEAR(*points.first().value + *points[1].value, *points.last().value, 1e-12);
    EXPECT_FALSE(chart.summary.isEmpty());
}

TEST_F(ComparisonChartsTest, WaterfallAddsUpWhereWeightsShift) {
    const ScenarioId second = other();
    const NodeId parent = starter->outline().parent(software);
    ComparisonRequest asked = request(copy, second, parent);
    asked.year = 2027;
    const ChartDescription chart = ComparisonCharts::waterfall(asked);
    ASSERT_EQ(chart.series.size(), 1);
    double sum = 0;
    for (const ChartPoint& point : chart.series[0].points)
        sum += point.isTotal ? 0 : *point.value;
    EXPECT_NEAR(*chart.series[0].points.first().value + sum, *chart.series[0].points.last().value, 1e-6);
    EXPECT_NEAR(*chart.series[0].points.last().value,
                starter->plan(second)->reading().rollUp(parent, value, 2027).growth.value_or(0), 1e-12);
}

/// A share of two levels that have targets in the copy, and in the published scenario none.
struct ComparedShares : ComparisonChartsTest {
    NodeId vehicles = starter.node("nev-vehicles");
    IndicatorId share = starter.indicator("nev-share");

    void plan(const char* indicator, double rate) {
        ASSERT_OK(test::setTarget(*starter, {vehicles, starter.indicator(indicator), 2024}, rate));
    }
    [[nodiscard]] ComparisonRequest shares(ScenarioId from, ScenarioId to, int year = 2026) const {
        return {*starter.session, from, to, vehicles, share, year, Language::English};
    }
};

TEST_F(ComparedShares, OfOneSideAreDrawnAndTheNoteSaysWhatTheOtherLacks) {
    plan("vehicles", 0.08);
    plan("nevs", 0.25);
    const ChartDescription chart = ComparisonCharts::overlay(shares(published, copy));
    ASSERT_EQ(chart.series.size(), 1) << chart.emptyText.toStdString();
    EXPECT_EQ(chart.series[0].name, u"Working copy");
    EXPECT_EQ(chart.y.unit, Unit::Percent);
    EXPECT_NEAR(*chart.series[0].points[3].value, 0.50742, 1e-5);
    EXPECT_TRUE(chart.title.startsWith(u"Working copy: ")) << chart.title.toStdString();
    EXPECT_TRUE(chart.notes.join(u' ').contains(u"“Published targets 2024” lacks growth targets"))
        << chart.notes.join(u' ').toStdString();
    const ChartDescription steps = ComparisonCharts::waterfall(shares(published, copy));
    ASSERT_EQ(steps.series.size(), 1) << steps.emptyText.toStdString();
    EXPECT_FALSE(steps.series[0].points.first().value);
    EXPECT_EQ(steps.series[0].points.first().valueText, u"no targets");
    EXPECT_NEAR(*steps.series[0].points.last().value, 0.50742, 1e-5);
}

TEST_F(ComparedShares, AreComparedByLevelInPointsAndByTheirTwoParts) {
    plan("vehicles", 0.08);
    plan("nevs", 0.25);
    const auto faster = test::forkScenario(*starter, copy, {QStringLiteral("Faster"), {}});
    ASSERT_OK(faster);
    plan("nevs", 0.30);
    plan("vehicles", 0.10);
    const ChartDescription chart = ComparisonCharts::overlay(shares(copy, *faster));
    ASSERT_EQ(chart.series.size(), 2);
    EXPECT_TRUE(chart.title.contains(u" pp in 2030")) << chart.title.toStdString();
    const ChartDescription steps = ComparisonCharts::waterfall(shares(copy, *faster));
    ASSERT_EQ(steps.series.size(), 1);
    const auto& points = steps.series[0].points;
    ASSERT_EQ(points.size(), 4);
    EXPECT_GT(*points[1].value, 0) << "more NEVs";
    EXPECT_LT(*points[2].value, 0) << "of more vehicles";
    EXPECT_NEAR(*points[0].value + *points[1].value + *points[2].value, *points[3].value, 1e-12);
}

TEST_F(ComparedShares, OfNeitherSideSayWhatIsMissing) {
    EXPECT_TRUE(ComparisonCharts::overlay(shares(published, copy)).emptyText.contains(u"neither scenario has both"));
    EXPECT_TRUE(ComparisonCharts::waterfall(shares(published, copy)).emptyText.contains(u"neither scenario has both"));
}

TEST_F(ComparisonChartsTest, LevelsOfOneSideAreDrawnToo) {
    ASSERT_OK(test::setTarget(*starter, {software, value, 2024}, 0.08));
    const ChartDescription chart = ComparisonCharts::overlay(request(published, copy, software));
    ASSERT_EQ(chart.series.size(), 1) << chart.emptyText.toStdString();
    EXPECT_EQ(chart.series[0].points.size(), 8);
    EXPECT_TRUE(chart.notes.join(u' ').contains(u"“Published targets 2024” has no growth targets here."));
    EXPECT_FALSE(chart.title.contains(u"Both"));
}

TEST_F(ComparisonChartsTest, ARemovedAndAnAddedTargetAreNamedAndNotCalledAShift) {
    const ScenarioId second = other();
    const NodeId parent = starter->outline().parent(software);
    ASSERT_OK(test::setTarget(*starter, {software, value, 2024}, std::nullopt));
    const auto labels = [&](ScenarioId from, ScenarioId to) {
        QStringList names;
        const ChartDescription chart = ComparisonCharts::waterfall(request(from, to, parent));
        for (const ChartPoint& point : chart.series.value(0).points)
            names.append(point.label);
        return names.join(u'|');
    };
    const QString name = starter->outline().name(software).in(Language::English);
    EXPECT_TRUE(labels(copy, second).contains(name + u" (target removed)"_qs)) << labels(copy, second).toStdString();
    EXPECT_TRUE(labels(second, copy).contains(name + u" (target added)"_qs));
    EXPECT_FALSE(labels(copy, second).contains(u"Shift of weights"));
    EXPECT_FALSE(labels(second, copy).contains(u"Shift of weights"));
}

TEST_F(ComparisonChartsTest, WaterfallOfOneSideNamesAllThatComes) {
    const ScenarioId second = other();
    const ChartDescription chart =
        ComparisonCharts::waterfall(request(published, second, starter->outline().parent(software)));
    ASSERT_EQ(chart.series.size(), 1) << chart.emptyText.toStdString();
    const auto& points = chart.series[0].points;
    EXPECT_FALSE(points.first().value);
    double sum = 0;
    for (const ChartPoint& point : points)
        sum += point.isTotal ? 0 : *point.value;
    EXPECT_NEAR(sum, *points.last().value, 1e-12);
    EXPECT_TRUE(points[1].label.endsWith(u"(target added)"));
    EXPECT_TRUE(chart.notes.join(u' ').contains(u"“Published targets 2024” has no growth targets here."));
    const ChartTable table = chartTable(chart);
    ASSERT_EQ(table.rows.size(), points.size());
    constexpr int total = 2;
    EXPECT_EQ(table.rows.first().at(total), QString()) << "no 0 for a scenario without targets";
    EXPECT_EQ(table.rows.last().at(total), points.last().valueText);
}

TEST_F(ComparisonChartsTest, ADifferenceThatIsSmallIsNotCalledNothing) {
    const NodeId root = starter->outline().root();
    const IndicatorId gdp = starter.indicator("gdp");
    for (int year = 2024; year <= 2030; ++year)
        ASSERT_OK(test::setTarget(*starter, {root, gdp, year}, 0.065));
    const auto close = test::forkScenario(*starter, copy, {QStringLiteral("Close"), {}});
    ASSERT_OK(close);
    ASSERT_OK(test::setTarget(*starter, {root, gdp, 2030}, 0.0652));
    const ComparisonRequest asked{*starter.session, copy, *close, root, gdp, 2024, Language::English};
    EXPECT_EQ(ComparisonCharts::overlay(asked).title, u"0.02% higher in 2030");
}

TEST_F(ComparisonChartsTest, WaterfallSaysWhyItIsEmpty) {
    const ChartDescription leaf = ComparisonCharts::waterfall(request(published, copy, software));
    EXPECT_FALSE(leaf.emptyText.isEmpty());
    EXPECT_TRUE(leaf.isEmpty());
}

} // namespace
