// SPDX-License-Identifier: Apache-2.0
// Lines with the same values: both are seen, and both are named.
#include "drawing/line_renderer.h"
#include "support/chart_samples.h"
#include "support/drawn_chart.h"

#include <gtest/gtest.h>

namespace atlas {
namespace {

using test::Drawn;

/// Two lines over the years 2023 to 2027 that part after a year.
ChartDescription twoLines(int partAfter) {
    ChartDescription chart = test::lineChart();
    chart.references.clear();
    chart.series.clear();
    for (const auto& [name, colour, growth] :
         {std::tuple(u"Fast"_qs, ColourRole::Tier1, 1.2), std::tuple(u"Slow"_qs, ColourRole::Tier3, 1.1)}) {
        ChartSeries series;
        series.name = name;
        series.colour = colour;
        double value = 100;
        for (int year = 2023; year <= 2027; ++year) {
            ChartPoint point = test::point(QString::number(year), value, QString::number(qRound(value)));
            point.x = year;
            series.points.append(point);
            value *= year < partAfter ? 1.05 : growth;
        }
        chart.series.append(series);
    }
    return chart;
}

const std::vector<CoveredLine>& coveredOf(const Drawn& drawn) {
    return dynamic_cast<const LineRenderer&>(*drawn.renderer).covered();
}

} // namespace

TEST(CoincidingLines, TheLowerOneShowsThroughAsDashesOfItsColour) {
    const Drawn drawn(twoLines(2030));
    const auto& covered = coveredOf(drawn);
    ASSERT_EQ(covered.size(), 1U);
    EXPECT_EQ(covered[0].series, 0);
    EXPECT_EQ(covered[0].path.size(), 5);
    EXPECT_EQ(covered[0].pen.color(), Theme().colour(ColourRole::Tier1));
    EXPECT_FALSE(covered[0].pen.dashPattern().isEmpty());
}

TEST(CoincidingLines, BothHaveTheirLabels) {
    const Drawn drawn(twoLines(2030));
    EXPECT_FALSE(drawn.textRect(u"Fast"_qs).isNull());
    EXPECT_FALSE(drawn.textRect(u"Slow"_qs).isNull());
    EXPECT_FALSE(drawn.textRect(u"Fast"_qs).intersects(drawn.textRect(u"Slow"_qs)));
}

TEST(CoincidingLines, OnlyAsFarAsTheyLieOnEachOther) {
    const Drawn drawn(twoLines(2025));
    const auto& covered = coveredOf(drawn);
    ASSERT_EQ(covered.size(), 1U);
    EXPECT_EQ(covered[0].path.size(), 3) << "2023, 2024 and 2025";
    EXPECT_TRUE(coveredOf(Drawn(twoLines(2023))).empty());
}

TEST(CoincidingLines, WhatIsAssumedStaysDashed) {
    ChartDescription chart = twoLines(2030);
    for (ChartSeries& series : chart.series)
        for (ChartPoint& point : series.points)
            point.style = MarkStyle::Assumption;
    const Drawn drawn(chart);
    const auto& covered = coveredOf(drawn);
    ASSERT_EQ(covered.size(), 1U);
    const QList<qreal> dashes = covered[0].pen.dashPattern();
    ASSERT_EQ(dashes.size(), 2);
    EXPECT_LT(dashes[0], 3) << "a part of each dash";
    EXPECT_EQ(dashes[0] + dashes[1], 5) << "with the same gaps";
}

} // namespace atlas
