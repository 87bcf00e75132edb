// SPDX-License-Identifier: Apache-2.0
#include "pptx/chart_plot.h"

#include "support/chart_samples.h"
#include "support/printers.h"

#include <gtest/gtest.h>

#include <limits>

namespace atlas {
namespace {

TEST(LabelFormat, SaysANumberAsItsLabel) {
    EXPECT_EQ(labelFormat(0.065, u"6.5%"_qs), u"0.0%;\"−\"0.0%"_qs);
    EXPECT_EQ(labelFormat(1'100'000, u"1,100,000"_qs), u"#,##0;\"−\"#,##0"_qs);
    EXPECT_EQ(labelFormat(0.15, u"about 15%"_qs), u"\"about \"0%;\"about \"\"−\"0%"_qs);
}

TEST(LabelFormat, DividesByThousands) {
    EXPECT_EQ(labelFormat(1'100'000, u"1.1 million"_qs), u"0.0,,\" million\";\"−\"0.0,,\" million\""_qs);
    EXPECT_EQ(labelFormat(360'000, u"360 thousand"_qs), u"0,\" thousand\";\"−\"0,\" thousand\""_qs);
    EXPECT_EQ(labelFormat(300, u"CNY 300 billion"_qs), u"\"CNY \"0\" billion\";\"CNY \"\"−\"0\" billion\""_qs);
}

TEST(LabelFormat, KeepsSigns) {
    EXPECT_EQ(labelFormat(0.018, u"+1.8%"_qs), u"\"+\"0.0%;\"−\"0.0%"_qs);
    EXPECT_EQ(labelFormat(-0.01, u"−1%"_qs), u"0%;\"−\"0%"_qs);
}

TEST(LabelFormat, ThereIsNoneThatWouldRoundToAnotherDigit) {
    // Parts are rounded with their family: 5.624 may be shown as 5.63, and 33.35 as 33.3.
    EXPECT_FALSE(labelFormat(5.624, u"5.63"_qs));
    EXPECT_FALSE(labelFormat(0.3335, u"33.3%"_qs));
    EXPECT_FALSE(labelFormat(0.00003, u"<0.01%"_qs));
    EXPECT_EQ(labelFormat(5.625, u"5.63"_qs), u"0.00;\"−\"0.00"_qs) << "a half goes up there, too";
}

TEST(LabelFormat, ThereIsNoneForWhatAFormatCannotSay) {
    EXPECT_FALSE(labelFormat(1'100'000, u"110万"_qs));
    EXPECT_FALSE(labelFormat(0.018, u"+1.8 pp"_qs));
    EXPECT_FALSE(labelFormat(300, u"3000亿元"_qs));
    EXPECT_FALSE(labelFormat(2, u"2 of 9"_qs));
    EXPECT_FALSE(labelFormat(2, u"none"_qs));
}

TEST(ChartPlot, YearsWithoutAFigureHaveTheirPlace) {
    ChartDescription chart = test::lineChart();
    chart.references.clear();
    chart.series[0].points.remove(1);
    const ChartPlot plot = chartPlot(chart);
    ASSERT_EQ(plot.categories, (QStringList{u"2023"_qs, u"2024"_qs, u"2025"_qs, u"2026"_qs, u"2027"_qs, u"2028"_qs}));
    EXPECT_FALSE(plot.columns[0].cells[1].value);
    EXPECT_EQ(plot.columns[0].cells[2].value, 110);
}

TEST(ChartPlot, AnAssumptionContinuesInAColumnOfItsOwn) {
    const ChartPlot plot = chartPlot(test::lineChart());
    ASSERT_EQ(plot.columns.size(), 3);
    EXPECT_EQ(plot.columns[0].cells[2].value, 110);
    EXPECT_FALSE(plot.columns[0].cells[3].value);
    EXPECT_EQ(plot.columns[1].name, u"GDP (assumption)"_qs);
    EXPECT_EQ(plot.columns[1].cells[2].value, 110) << "they meet in the last stated point";
    EXPECT_EQ(plot.columns[1].cells[3].value, 115);
    EXPECT_EQ(plot.columns[2].part, PlotColumn::Part::Reference);
}

TEST(ChartPlot, AGroupOfARingIsTheSumOfItsPoints) {
    const ChartPlot plot = chartPlot(test::ringChart());
    ASSERT_EQ(plot.columns.size(), 2);
    EXPECT_EQ(plot.columns[0].cells[0].value, 900);
    EXPECT_FALSE(plot.columns[0].cells[1].value);
    EXPECT_EQ(plot.columns[0].cells[3].value, 150);
    EXPECT_EQ(plot.columns[1].cells[4].value, 50);
}

TEST(ChartPlot, SeriesShareTheirCategories) {
    ChartDescription chart = test::stackedChart();
    chart.series[1].points.remove(0);
    const ChartPlot plot = chartPlot(chart);
    EXPECT_EQ(plot.categories, (QStringList{u"Leading"_qs, u"Rising stars"_qs}));
    EXPECT_FALSE(plot.columns[1].cells[0].value);
    EXPECT_EQ(plot.columns[1].cells[1].value, 9);
}

TEST(ChartPlot, AReferenceWithoutAPlaceIsSaidInWordsWithItsValue) {
    ChartDescription chart = test::ringChart();
    chart.references = {{0.5, u"one half"_qs}, {300, u"Goal"_qs, u"CNY 300 billion"_qs}};
    EXPECT_EQ(chartPlot(chart).unplaced, (QStringList{u"one half"_qs, u"Goal CNY 300 billion"_qs}));
}

TEST(ChartPlot, AReferenceOfHorizontalBarsGoesAcrossThem) {
    ChartDescription chart = test::shareChart();
    chart.references = {{0.5, u"Goal"_qs, u"50%"_qs}};
    const ChartPlot plot = chartPlot(chart);
    ASSERT_EQ(plot.across.size(), 1);
    EXPECT_EQ(plot.across.first().value, 0.5);
    EXPECT_EQ(plot.across.first().words, u"Goal 50%"_qs);
    EXPECT_TRUE(plot.unplaced.isEmpty());
    EXPECT_EQ(plot.columns.size(), 1);
}

TEST(ChartPlot, WhatIsNoNumberIsMissing) {
    ChartDescription chart = test::barChart();
    chart.series[0].points[0].value = std::numeric_limits<double>::quiet_NaN();
    EXPECT_FALSE(chartPlot(chart).columns[0].cells[0].value);
}

} // namespace
} // namespace atlas
