// SPDX-License-Identifier: Apache-2.0
#include "pptx/plot_kinds.h"

#include "support/chart_samples.h"
#include "support/found.h"
#include "support/printers.h"

#include <gtest/gtest.h>

namespace atlas {
namespace {

TEST(PlotKinds, AStepOfAWaterfallStandsOnWhatWasBefore) {
    const ChartPlot plot = chartPlot(test::shortWaterfallChart());
    ASSERT_EQ(plot.columns.size(), 3);
    EXPECT_EQ(plot.columns[0].part, PlotColumn::Part::Hidden);
    // −200, +300, −80, +130, and 150 in the end.
    EXPECT_EQ(plot.columns[2].cells[0].value, -200);
    EXPECT_EQ(plot.columns[1].cells[1].value, 100) << "above zero";
    EXPECT_EQ(plot.columns[2].cells[1].value, -200) << "and below it";
    EXPECT_EQ(plot.columns[0].cells[2].value, 20);
    EXPECT_EQ(plot.columns[1].cells[2].value, 80);
    EXPECT_EQ(plot.columns[1].cells[4].value, 150);
    EXPECT_EQ(plot.columns[1].cells[2].colour, ColourRole::Bad);
}

TEST(PlotKinds, WhatAStepComesToIsSaidBesideItsName) {
    EXPECT_EQ(chartPlot(test::shortWaterfallChart()).categories.at(2), u"Lost  −80"_qs);
}

TEST(PlotKinds, BandsOfAFanAddUpToTheirBounds) {
    const ChartDescription chart = test::fanChart();
    const ChartPlot plot = chartPlot(chart);
    const qsizetype last = plot.categories.size() - 1;
    double sum = 0;
    for (const PlotColumn& column : plot.columns)
        if (!column.asLine)
            sum += column.cells.at(last).value.value_or(0);
    EXPECT_EQ(plot.columns[0].cells[last].value, chart.bands[0].points.last().low);
    EXPECT_NEAR(sum, chart.bands[0].points.last().high, 1e-9);
    EXPECT_EQ(plot.columns[6].name, u"Median"_qs);
    EXPECT_EQ(plot.columns[6].cells[last].value, chart.series[0].points.last().value);
}

TEST(PlotKinds, ATornadoTellsHowFarADriverMovesTheResult) {
    const ChartPlot plot = chartPlot(test::tornadoChart());
    ASSERT_EQ(plot.columns.size(), 2);
    EXPECT_TRUE(plot.overlaps);
    EXPECT_NEAR(*plot.columns[0].cells[0].value, -0.013, 1e-12);
    EXPECT_NEAR(*plot.columns[1].cells[0].value, 0.014, 1e-12);
    EXPECT_EQ(plot.columns[0].cells[0].label, u"5.2%"_qs);
    EXPECT_EQ(plot.unplaced, QStringList{u"Base 6.5%"_qs});
}

TEST(PlotKinds, ABulletStandsBesideItsTarget) {
    const ChartPlot plot = chartPlot(test::bulletChart());
    ASSERT_EQ(plot.columns.size(), 2);
    EXPECT_EQ(plot.columns[0].cells[0].value, 0.072);
    EXPECT_EQ(plot.columns[1].cells[0].value, 0.065);
}

TEST(PlotKinds, PeriodsOfASlopeStandBesideEachOther) {
    ChartDescription chart = test::slopeChart();
    for (ChartSeries& series : chart.series)
        series.points.last().x = 2050;
    const ChartPlot plot = chartPlot(chart);
    EXPECT_EQ(plot.categories.size(), 2);
    EXPECT_EQ(plot.columns.size(), chart.series.size());
}

TEST(PlotKinds, TilesOfATreemapAreBarsInTheirGroupsColour) {
    const ChartPlot plot = chartPlot(test::treemapChart());
    ASSERT_EQ(plot.columns.size(), 1);
    EXPECT_EQ(plot.columns[0].cells.size(), 12);
    EXPECT_EQ(plot.columns[0].cells[4].colour, ColourRole::Tier2);
}

TEST(PlotKinds, EveryKindHasACellForEachOfItsCategories) {
    for (const ChartDescription& chart : test::allCharts()) {
        const ChartPlot plot = chartPlot(chart);
        for (const PlotColumn& column : test::found(plot.columns, chart.isEmpty() ? 0 : 1))
            EXPECT_EQ(column.cells.size(), plot.categories.size()) << chart.key.toStdString();
    }
}

} // namespace
} // namespace atlas
