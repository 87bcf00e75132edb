// SPDX-License-Identifier: Apache-2.0
#include "charts/chart_table.h"
#include "support/printers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace atlas;
using testing::ElementsAre;
using testing::SizeIs;

namespace {

ChartPoint point(const char* label, std::optional<double> value, const char* text, double x = 0) {
    ChartPoint made;
    made.label = QString::fromUtf8(label);
    made.value = value;
    made.valueText = QString::fromUtf8(text);
    made.x = x;
    return made;
}

ChartDescription bars(const QVector<ChartSeries>& series, Unit unit = Unit::Vehicles) {
    ChartDescription chart;
    chart.kind = ChartKind::Bars;
    chart.y.unit = unit;
    chart.y.title = QStringLiteral("vehicles");
    chart.series = series;
    return chart;
}

ChartSeries series(const char* name, const QVector<ChartPoint>& points) {
    ChartSeries made;
    made.name = QString::fromUtf8(name);
    made.points = points;
    return made;
}

std::vector<std::string> words(const QStringList& list) {
    std::vector<std::string> all;
    for (const QString& each : list)
        all.push_back(each.toStdString());
    return all;
}

TEST(ChartTable, AnEmptyChartHasNoTable) {
    const ChartTable table = chartTable({});
    EXPECT_THAT(table.columns, SizeIs(0));
    EXPECT_THAT(table.rows, SizeIs(0));
    EXPECT_THAT(table.values, SizeIs(0));
}

TEST(ChartTable, APointIsARowAsPeopleSayIt) {
    const ChartTable table = chartTable(
        bars({series("Made", {point("Vehicles", 1'100'000, "1.1 million"), point("NEVs", 360'000, "360 thousand")})}));
    EXPECT_THAT(words(table.columns), ElementsAre("Category", "Made", "Unit"));
    ASSERT_THAT(table.rows, SizeIs(2));
    EXPECT_THAT(words(table.rows[0]), ElementsAre("Vehicles", "1.1 million", "vehicles"));
    EXPECT_THAT(words(table.rows[1]), ElementsAre("NEVs", "360 thousand", "vehicles"));
}

TEST(ChartTable, TheSameCellsStandThereAsPlainValues) {
    const ChartTable table = chartTable(bars({series("Made", {point("Vehicles", 1'100'000, "1.1 million")})}));
    ASSERT_THAT(table.values, SizeIs(1));
    EXPECT_THAT(table.values[0], ElementsAre(QVariant(QStringLiteral("Vehicles")), QVariant(1'100'000.0),
                                             QVariant(QStringLiteral("vehicles"))));
}

TEST(ChartTable, AFractionIsInPercentBesideItsUnit) {
    ChartDescription chart = bars({series("Share", {point("a", 0.07, "7%")})}, Unit::Percent);
    chart.y.title = QStringLiteral("%");
    EXPECT_EQ(chartTable(chart).values[0][1], QVariant(7.0));
}

TEST(ChartTable, AnAxisWithoutATitleGivesTheUnitsOwnName) {
    ChartDescription chart = bars({series("Size", {point("a", 300, "CNY 300 billion")})}, Unit::CnyBillion);
    chart.y.title.clear();
    EXPECT_EQ(chartTable(chart).rows[0][2], QStringLiteral("CNY billion"));
}

TEST(ChartTable, AMissingValueIsAnEmptyCell) {
    const ChartTable table = chartTable(bars({series("Made", {point("a", {}, "")})}));
    EXPECT_EQ(table.rows[0][1], QString());
    EXPECT_FALSE(table.values[0][1].isValid());
}

TEST(ChartTable, SeriesOfTheSameCategoriesStandSideBySide) {
    const ChartTable table = chartTable(bars({series("Named", {point("Leading", 3, "3"), point("Rising", 2, "2")}),
                                              series("Open", {point("Leading", 0, "0"), point("Rising", 9, "9")})}));
    EXPECT_THAT(words(table.columns), ElementsAre("Category", "Named", "Open", "Unit"));
    ASSERT_THAT(table.rows, SizeIs(2));
    EXPECT_THAT(words(table.rows[1]), ElementsAre("Rising", "2", "9", "vehicles"));
}

TEST(ChartTable, TwoCategoriesOfTheSameNameStayTwoRows) {
    const ChartTable table = chartTable(bars({series("Made", {point("a", 1, "1"), point("a", 2, "2")})}));
    EXPECT_THAT(table.rows, SizeIs(2));
}

TEST(ChartTable, LinesThatStartInDifferentYearsMeetInTheOrderOfTheYears) {
    ChartDescription chart =
        bars({series("Bottom-up", {point("2025", 0.1, "10%", 2025), point("2026", 0.2, "20%", 2026)}),
              series("Top-down", {point("2024", 0.05, "5%", 2024), point("2025", 0.06, "6%", 2025)})},
             Unit::Percent);
    chart.kind = ChartKind::Line;
    const ChartTable table = chartTable(chart);
    EXPECT_EQ(table.columns[0], QStringLiteral("Year"));
    ASSERT_THAT(table.rows, SizeIs(3));
    EXPECT_THAT(words(table.rows[0]), ElementsAre("2024", "", "5%", "vehicles"));
    EXPECT_THAT(words(table.rows[1]), ElementsAre("2025", "10%", "6%", "vehicles"));
    EXPECT_EQ(table.values[2][0], QVariant(2026));
    EXPECT_FALSE(table.values[2][2].isValid());
}

TEST(ChartTable, ARingSaysTheGroupOfEachPoint) {
    ChartDescription chart = bars({series("Leading", {point("Vehicles", 300, "CNY 300 billion")}),
                                   series("Pillar", {point("Life health", 50, "CNY 50 billion")})});
    chart.kind = ChartKind::Ring;
    const ChartTable table = chartTable(chart);
    EXPECT_THAT(words(table.columns), ElementsAre("Group", "Category", "Value", "Unit"));
    EXPECT_THAT(words(table.rows[0]), ElementsAre("Leading", "Vehicles", "CNY 300 billion", "vehicles"));
    EXPECT_THAT(words(table.rows[1]), ElementsAre("Pillar", "Life health", "CNY 50 billion", "vehicles"));
}

TEST(ChartTable, PeriodStatusAndSourceStandWhereTheyAreKnown) {
    ChartPoint share = point("GDP", 0.15, "about 15%", 2024);
    share.status = QStringLiteral("approximate");
    share.source = QStringLiteral("iChongqing, 1 February 2024");
    const ChartTable table = chartTable(bars({series("Share", {share, point("Trade", 0.38, "38%")})}, Unit::Percent));
    EXPECT_THAT(words(table.columns), ElementsAre("Category", "Share", "Unit", "Period", "Status", "Source"));
    EXPECT_THAT(words(table.rows[0]),
                ElementsAre("GDP", "about 15%", "vehicles", "2024", "approximate", "iChongqing, 1 February 2024"));
    EXPECT_THAT(words(table.rows[1]), ElementsAre("Trade", "38%", "vehicles", "", "", ""));
}

TEST(ChartTable, StatusesThatDifferWithinARowNameTheirSeries) {
    ChartPoint above = point("2024", 0.05, "5%", 2024);
    above.status = QStringLiteral("target");
    ChartPoint below = point("2024", 0.06, "6%", 2024);
    below.status = QStringLiteral("derived");
    ChartDescription chart = bars({series("Top-down", {above}), series("Bottom-up", {below})});
    chart.kind = ChartKind::Line;
    EXPECT_EQ(chartTable(chart).rows[0].last(), QStringLiteral("Top-down: target; Bottom-up: derived"));
    chart.series[1].points[0].status = QStringLiteral("target");
    EXPECT_EQ(chartTable(chart).rows[0].last(), QStringLiteral("target"));
}

TEST(ChartTable, AWaterfallSaysChangeAndRunningTotal) {
    ChartDescription chart =
        bars({series("Growth", {point("Base", 0.06, "6%"), point("Vehicles", 0.01, "+1 pp"),
                                point("Trade", -0.002, "−0.2 pp"), point("Faster", 0.068, "6.8%")})},
             Unit::Percent);
    chart.y.title.clear();
    chart.kind = ChartKind::Waterfall;
    chart.series[0].points.first().isTotal = chart.series[0].points.last().isTotal = true;
    const ChartTable table = chartTable(chart);
    EXPECT_THAT(words(table.columns), ElementsAre("Step", "Change", "Running total", "Unit"));
    EXPECT_THAT(words(table.rows[0]), ElementsAre("Base", "", "6%", "%"));
    EXPECT_THAT(words(table.rows[1]), ElementsAre("Vehicles", "+1 pp", "7%", "%"));
    EXPECT_THAT(words(table.rows[2]), ElementsAre("Trade", "−0.2 pp", "6.8%", "%"));
    EXPECT_THAT(words(table.rows[3]), ElementsAre("Faster", "", "6.8%", "%"));
    EXPECT_EQ(table.values[2][2].toDouble(), 6.8);
    EXPECT_FALSE(table.values[3][1].isValid());
}

TEST(ChartTable, AFanSaysMedianQuantilesAndTarget) {
    ChartDescription chart = bars({series("Median", {point("2024", 0.06, "6%", 2024), point("2025", 0.07, "7%", 2025)}),
                                   series("Target", {point("2025", 0.065, "6.5%", 2025)})},
                                  Unit::Percent);
    chart.kind = ChartKind::Fan;
    const auto text = [](const char* word) { return QString::fromUtf8(word); };
    chart.bands = {{text("5–95%"), text("P5"), text("P95"), {{2025, 0.05, 0.09, text("5%"), text("9%")}}},
                   {text("25–75%"), text("P25"), text("P75"), {{2025, 0.065, 0.075, text("6.5%"), text("7.5%")}}}};
    const ChartTable table = chartTable(chart);
    EXPECT_THAT(words(table.columns), ElementsAre("Year", "Median", "P5", "P25", "P75", "P95", "Target", "Unit"));
    EXPECT_THAT(words(table.rows[0]), ElementsAre("2024", "6%", "", "", "", "", "", "vehicles"));
    EXPECT_THAT(words(table.rows[1]), ElementsAre("2025", "7%", "5%", "6.5%", "7.5%", "9%", "6.5%", "vehicles"));
    EXPECT_EQ(table.values[1][2], QVariant(5.0));
}

TEST(ChartTable, ATornadoSaysLowBaseAndHigh) {
    ChartPoint driver = point("Vehicles", {}, "");
    driver.low = 0.05;
    driver.high = 0.08;
    driver.lowText = QStringLiteral("5%");
    driver.highText = QStringLiteral("8%");
    driver.status = QStringLiteral("derived");
    ChartDescription chart = bars({series("Growth", {driver})}, Unit::Percent);
    chart.kind = ChartKind::Tornado;
    chart.references = {{0.065, QStringLiteral("Base 6.5%"), QStringLiteral("6.5%")}};
    EXPECT_THAT(words(chartTable(chart).columns), ElementsAre("Category", "Low", "Base", "High", "Unit", "Status"));
    chart.lowName = QStringLiteral("1 pp lower");
    const ChartTable table = chartTable(chart);
    EXPECT_EQ(table.columns[1], QStringLiteral("1 pp lower"));
    EXPECT_THAT(words(table.rows[0]), ElementsAre("Vehicles", "5%", "6.5%", "8%", "vehicles", "derived"));
    EXPECT_EQ(table.values[0][3], QVariant(8.0));
}

TEST(ChartTable, ATreemapSaysTheGroupOfEachPoint) {
    ChartDescription chart = bars({series("Leading", {point("Vehicles", 300, "CNY 300 billion")})});
    chart.kind = ChartKind::Treemap;
    EXPECT_THAT(words(chartTable(chart).rows[0]), ElementsAre("Leading", "Vehicles", "CNY 300 billion", "vehicles"));
}

TEST(ChartTable, AnAreaHasARowAYear) {
    ChartDescription chart = bars({series("Vehicles", {point("2024", 1, "1", 2024), point("2025", 2, "2", 2025)}),
                                   series("Materials", {point("2024", 3, "3", 2024), point("2025", 4, "4", 2025)})});
    chart.kind = ChartKind::Area;
    const ChartTable table = chartTable(chart);
    EXPECT_THAT(words(table.columns), ElementsAre("Year", "Vehicles", "Materials", "Unit"));
    EXPECT_THAT(words(table.rows[1]), ElementsAre("2025", "2", "4", "vehicles"));
}

TEST(ChartTable, ASlopeHasARowAnItemAndAColumnAPeriod) {
    ChartDescription chart = bars({series("Vehicles", {point("2023", 1, "1", 2023), point("2028", 2, "2", 2028)}),
                                   series("Materials", {point("2023", 3, "3", 2023), point("2028", {}, "", 2028)})});
    chart.kind = ChartKind::Slope;
    const ChartTable table = chartTable(chart);
    EXPECT_THAT(words(table.columns), ElementsAre("Category", "2023", "2028", "Unit"));
    ASSERT_THAT(table.rows, SizeIs(2));
    EXPECT_THAT(words(table.rows[0]), ElementsAre("Vehicles", "1", "2", "vehicles"));
    EXPECT_THAT(words(table.rows[1]), ElementsAre("Materials", "3", "", "vehicles"));
}

TEST(ChartTable, ABulletSaysValueAndTarget) {
    ChartPoint gdp = point("GDP", 0.07, "7%");
    gdp.target = 0.065;
    gdp.targetText = QStringLiteral("6.5%");
    ChartDescription chart = bars({series("Growth", {gdp, point("Trade", 0.02, "2%")})}, Unit::Percent);
    chart.kind = ChartKind::Bullet;
    const ChartTable table = chartTable(chart);
    EXPECT_THAT(words(table.columns), ElementsAre("Category", "Growth", "Target", "Unit"));
    EXPECT_THAT(words(table.rows[0]), ElementsAre("GDP", "7%", "6.5%", "vehicles"));
    EXPECT_THAT(words(table.rows[1]), ElementsAre("Trade", "2%", "", "vehicles"));
}

TEST(ChartTable, EveryRowIsAsWideAsTheColumns) {
    ChartDescription chart =
        bars({series("One", {point("a", 1, "1", 2024), point("b", {}, "")}), series("Two", {point("c", 3, "3")})});
    const ChartTable table = chartTable(chart);
    ASSERT_THAT(table.rows, SizeIs(3));
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        EXPECT_EQ(table.rows[row].size(), table.columns.size());
        EXPECT_EQ(table.values[row].size(), table.columns.size());
    }
}

} // namespace
