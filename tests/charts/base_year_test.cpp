// SPDX-License-Identifier: Apache-2.0
// A figure stands in its own year, in every chart that draws a path over the years.
#include "charts/catalogue.h"
#include "charts/chart_table.h"
#include "charts/comparison_charts.h"
#include "support/edits.h"
#include "support/printers.h"
#include "support/test_portfolio.h"

#include <gtest/gtest.h>

namespace atlas {
namespace {

/// NEVs have their first target in 2026, vehicles in 2024, GDP in 2027.
class BaseYear : public testing::Test {
protected:
    void SetUp() override {
        copy = starter.workInCopy();
        set("nev-vehicles", "vehicles", 2024, 0.08);
        set("nev-vehicles", "nevs", 2026, 0.25);
        const TargetCell gdp{starter.node("liangjiang"), starter.indicator("gdp"), 2024};
        ASSERT_OK(
            test::setTargets(*starter, {{gdp, {}}, {{gdp.node, gdp.indicator, 2027}, 0.05}}, QStringLiteral("Later")));
    }
    void set(const char* node, const char* indicator, int year, double rate) {
        ASSERT_OK(test::setTarget(*starter, {starter.node(node), starter.indicator(indicator), year}, rate));
    }
    [[nodiscard]] ChartDescription describe(const char* key, const char* node, const char* indicator) const {
        return describeChart(*starter.session, QString::fromUtf8(key), starter.node(node), Language::English,
                             starter.indicator(indicator), 2024);
    }
    [[nodiscard]] ChartDescription compare(const char* node, const char* indicator, ScenarioId to) const {
        return ComparisonCharts::overlay(
            {*starter.session, copy, to, starter.node(node), starter.indicator(indicator), 2026, Language::English});
    }
    static QString styles(const ChartSeries& series) {
        QString text;
        for (const ChartPoint& point : series.points)
            text += point.style == MarkStyle::Plain ? u'p' : point.style == MarkStyle::NoTarget ? u'n' : u'a';
        return text;
    }

    test::StarterSession starter;
    ScenarioId copy;
};

TEST_F(BaseYear, aReportedFigureStandsInItsOwnYearWithItsSource) {
    const ChartDescription chart = describe("projection", "nev-vehicles", "nevs");
    ASSERT_EQ(chart.series.size(), 1);
    const auto& points = chart.series[0].points;
    ASSERT_EQ(points.size(), 8);
    EXPECT_EQ(points[0].x, 2023);
    EXPECT_EQ(points[0].value, 360'000);
    EXPECT_EQ(points[0].status, u"reported"_qs);
    EXPECT_TRUE(points[0].source.contains(u"iChongqing"_qs));
    EXPECT_TRUE(chart.summary.contains(u"360 thousand in 2023"_qs)) << chart.summary.toStdString();
}

TEST_F(BaseYear, yearsBeforeTheFirstTargetAreHeldDottedAndANoteSaysSo) {
    const ChartDescription chart = describe("projection", "nev-vehicles", "nevs");
    const auto& points = chart.series[0].points;
    EXPECT_EQ(points[2].x, 2025);
    EXPECT_EQ(points[2].value, 360'000);
    EXPECT_EQ(points[2].status, u"no target stated, held"_qs);
    EXPECT_EQ(points[3].value, 450'000);
    EXPECT_EQ(styles(chart.series[0]), u"pnnpaaaa"_qs);
    EXPECT_TRUE(chart.notes.contains(u"Dotted: no target is stated before 2026; the base of 2023 is held."_qs))
        << chart.notes.join(u' ').toStdString();
}

TEST_F(BaseYear, anIndexIsAHundredInItsBaseYear) {
    const ChartDescription chart = describe("projection", "liangjiang", "gdp");
    const auto& points = chart.series[0].points;
    EXPECT_EQ(chart.y.title, u"Index, 2023 = 100"_qs);
    ASSERT_EQ(points.size(), 8);
    EXPECT_EQ(points[0].x, 2023);
    EXPECT_EQ(points[0].value, 100);
    EXPECT_EQ(points[3].value, 100);
    EXPECT_NEAR(points[4].value.value_or(0), 105, 1e-9);
}

TEST_F(BaseYear, aShareFollowsBothItsLevelsFromTheBaseYearOn) {
    const ChartDescription chart = describe("share-projection", "nev-vehicles", "nev-share");
    const auto& points = chart.series[0].points;
    ASSERT_EQ(points.size(), 8);
    EXPECT_EQ(points[0].x, 2023);
    EXPECT_NEAR(points[0].value.value_or(0), 36.0 / 110, 1e-12);
    EXPECT_NEAR(points[2].value.value_or(0), 0.2806, 5e-5); // 2025: 360 thousand of 1.1 million × 1.08²
    EXPECT_EQ(points[2].style, MarkStyle::NoTarget);
    EXPECT_EQ(points[2].status, u"partly without a target, held"_qs);
    EXPECT_TRUE(chart.notes.join(u' ').contains(u"one of the two before 2026"_qs));
}

TEST_F(BaseYear, aComparisonBeginsBothPathsInTheBaseYear) {
    const auto other = test::forkScenario(*starter, copy, {QStringLiteral("Other"), {}});
    ASSERT_OK(other);
    set("nev-vehicles", "nevs", 2025, 0.10);
    const ChartDescription chart = compare("nev-vehicles", "nevs", *other);
    ASSERT_EQ(chart.series.size(), 2);
    for (const ChartSeries& series : chart.series) {
        EXPECT_EQ(series.points[0].x, 2023);
        EXPECT_EQ(series.points[0].value, 360'000);
        EXPECT_EQ(series.points[0].status, u"reported"_qs);
        EXPECT_EQ(series.points.size(), 8);
    }
    EXPECT_EQ(styles(chart.series[0]), u"pnnpaaaa"_qs);
    EXPECT_EQ(styles(chart.series[1]), u"pnppaaaa"_qs);
    EXPECT_TRUE(chart.sourceLine.contains(u"iChongqing"_qs));
}

TEST_F(BaseYear, theTableOfAComparisonJoinsTheScenariosByYear) {
    const auto other = test::forkScenario(*starter, copy, {QStringLiteral("Other"), {}});
    ASSERT_OK(other);
    set("nev-vehicles", "nevs", 2025, 0.10);
    const ChartTable table = chartTable(compare("nev-vehicles", "nevs", *other));
    ASSERT_EQ(table.rows.size(), 8);
    EXPECT_EQ(table.rows[2].mid(0, 3), (QStringList{u"2025"_qs, u"360 thousand"_qs, u"396 thousand"_qs}));
}

TEST_F(BaseYear, aFanBeginsInTheBaseYearToo) {
    const ChartDescription chart = describe("fan", "nev-vehicles", "nevs");
    ASSERT_FALSE(chart.isEmpty()) << chart.emptyText.toStdString();
    const auto& points = chart.series[0].points;
    ASSERT_EQ(points.size(), 8);
    EXPECT_EQ(points[0].x, 2023);
    EXPECT_EQ(points[2].value, 360'000);
    EXPECT_EQ(points[2].style, MarkStyle::NoTarget);
    for (const ChartBand& band : chart.bands) {
        ASSERT_EQ(band.points.size(), 8);
        EXPECT_EQ(band.points[2].low, 360'000);
    }
    ASSERT_EQ(chart.series.size(), 2);
    EXPECT_EQ(chart.series[1].points.first().x, 2026) << "nobody wants a level before";
}

} // namespace
} // namespace atlas
