// SPDX-License-Identifier: Apache-2.0
// Chart descriptions made by hand, one of each kind, for tests of what draws them.
#pragma once

#include "charts/chart_description.h"

namespace atlas::test {

inline ChartPoint point(const QString& label, double value, const QString& text, MarkStyle style = MarkStyle::Plain,
                        NodeId node = {}) {
    ChartPoint made;
    made.label = label;
    made.value = value;
    made.valueText = text;
    made.hoverText = text + u"\n"_qs + label + u", 2023\nreported\niChongqing, 1 February 2024"_qs;
    made.status = u"reported"_qs;
    made.source = u"iChongqing, 1 February 2024"_qs;
    made.style = style;
    made.node = node;
    return made;
}

inline ChartDescription framed(const char* key, ChartKind kind, const QString& title) {
    ChartDescription chart;
    chart.key = QString::fromUtf8(key);
    chart.kind = kind;
    chart.title = title;
    chart.subtitle = u"What is measured, unit, 2023"_qs;
    chart.notes = {u"A note."_qs};
    chart.sourceLine = u"Source: iChongqing, 1 February 2024"_qs;
    chart.summary = u"In 2023, 1.1 million vehicles were made, of which 360 thousand were new energy vehicles."_qs;
    return chart;
}

inline ChartDescription barChart() {
    ChartDescription chart = framed("vehicles", ChartKind::Bars, u"One vehicle in three is a NEV"_qs);
    chart.y.unit = Unit::Vehicles;
    ChartSeries series;
    series.name = u"Vehicles"_qs;
    series.points = {point(u"Vehicles manufactured"_qs, 1'100'000, u"1,100,000"_qs),
                     point(u"New energy vehicles"_qs, 360'000, u"360,000"_qs, MarkStyle::Plain, NodeId{7})};
    series.points[0].colour = ColourRole::Muted;
    chart.series = {series};
    return chart;
}

inline ChartDescription shareChart() {
    ChartDescription chart = framed("shares", ChartKind::HorizontalBars, u"在渝FG500企业的60%在此"_qs);
    chart.language = Language::Chinese;
    chart.y.unit = Unit::Percent;
    chart.y.maximum = 1;
    ChartSeries series;
    series.points = {point(u"占在渝FG500企业比重"_qs, 0.6, u"60%"_qs),
                     point(u"占重庆地区生产总值比重"_qs, 0.15, u"约15%"_qs, MarkStyle::Approximate)};
    chart.series = {series};
    return chart;
}

inline ChartDescription contributionChart() {
    ChartDescription chart = framed("contributions", ChartKind::HorizontalBars, u"Vehicles add most"_qs);
    chart.y.unit = Unit::Percent;
    ChartSeries series;
    for (int i = 0; i < 9; ++i)
        series.points.append(
            point(u"A part of the whole with a rather long name, number %1"_qs.arg(i), 0.03 - 0.005 * i, u"+1 pp"_qs));
    chart.series = {series};
    return chart;
}

inline ChartDescription stackedChart() {
    ChartDescription chart = framed("industries-by-tier", ChartKind::StackedBars, u"Half are named"_qs);
    chart.y.unit = Unit::Count;
    ChartSeries named, places;
    named.name = u"Named"_qs;
    places.name = u"Not named"_qs;
    named.points = {point(u"Leading"_qs, 3, u"3"_qs), point(u"Rising stars"_qs, 2, u"2"_qs)};
    places.points = {point(u"Leading"_qs, 0, u"0"_qs, MarkStyle::Empty),
                     point(u"Rising stars"_qs, 9, u"9"_qs, MarkStyle::Empty)};
    chart.series = {named, places};
    return chart;
}

inline ChartDescription lineChart() {
    ChartDescription chart = framed("projection", ChartKind::Line, u"GDP: 30% higher in 2028 than in 2023"_qs);
    chart.y.unit = Unit::Index;
    chart.y.fromZero = false;
    ChartSeries series;
    series.name = u"GDP"_qs;
    for (int i = 0; i < 6; ++i) {
        series.points.append(point(QString::number(2023 + i), 100 + 5 * i, QString::number(100 + 5 * i),
                                   i > 2 ? MarkStyle::Assumption : MarkStyle::Plain));
        series.points.last().x = 2023 + i;
    }
    chart.series = {series};
    chart.references = {{120, u"goal"_qs}};
    return chart;
}

inline ChartDescription ringChart() {
    ChartDescription chart = framed("structure", ChartKind::Ring, u"Leading industries carry most"_qs);
    chart.y.unit = Unit::CnyBillion;
    chart.centreText = u"CNY 1.05 trillion"_qs;
    chart.centreNote = u"ambition"_qs;
    ChartSeries leading, pillar;
    leading.name = u"Leading industries"_qs;
    leading.colour = ColourRole::Tier1;
    leading.node = NodeId{2};
    pillar.name = u"Pillar industries"_qs;
    pillar.colour = ColourRole::Tier2;
    pillar.node = NodeId{3};
    for (int i = 0; i < 3; ++i) {
        leading.points.append(
            point(u"Industry %1"_qs.arg(i), 300, u"CNY 300 billion"_qs, MarkStyle::Plain, NodeId{10 + i}));
        pillar.points.append(point(u"Pillar %1"_qs.arg(i), 50, u"CNY 50 billion"_qs,
                                   i == 2 ? MarkStyle::Empty : MarkStyle::Plain, NodeId{20 + i}));
    }
    chart.series = {leading, pillar};
    return chart;
}

inline ChartDescription emptyChart() {
    ChartDescription chart = framed("projection", ChartKind::Line, u"Projection"_qs);
    chart.emptyText = u"No growth target yet. Set one in Targets."_qs;
    return chart;
}

inline QVector<ChartDescription> allCharts() {
    return {barChart(), shareChart(), contributionChart(), stackedChart(), lineChart(), ringChart(), emptyChart()};
}

} // namespace atlas::test
