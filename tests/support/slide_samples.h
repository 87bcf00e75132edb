// SPDX-License-Identifier: Apache-2.0
// Slides made by hand, one of each kind, for tests of what draws and shows them.
#pragma once

#include "charts/slide_view.h"
#include "support/chart_samples.h"

namespace atlas::test {

inline SlideView titleSlide(Language language = Language::English) {
    SlideView slide;
    slide.kind = SlideKind::Title;
    slide.language = language;
    slide.heading = in(language, "Thirty-three industries, one place to build them", "三十三个产业，一片创业热土");
    slide.points = {in(language, "The opportunity list of 2024", "2024年机会清单"),
                    in(language, "Liangjiang New Area, Chongqing", "重庆两江新区")};
    slide.summary = slide.heading;
    return slide;
}

inline SlideView textSlide(Language language = Language::English, int times = 1) {
    SlideView slide;
    slide.kind = SlideKind::Text;
    slide.language = language;
    slide.heading = in(language, "What an investor finds here", "投资者在这里能得到什么");
    for (int i = 0; i < times; ++i)
        slide.points += {in(language, "A supply chain within an hour: engines, batteries, chips and glass",
                            "一小时供应链：发动机、电池、芯片和玻璃"),
                         in(language, "River, rail and air at one hub, bonded", "水铁空联运枢纽，具备保税功能"),
                         in(language, "Six in ten of Chongqing's Fortune Global 500 companies are neighbours",
                            "六成在渝世界500强企业在此落户")};
    slide.summary = slide.heading;
    return slide;
}

inline SlideView chartSlide(const ChartDescription& chart, bool points = false, bool slider = false) {
    SlideView slide;
    slide.kind = SlideKind::Chart;
    slide.language = chart.language;
    slide.heading = chart.title;
    slide.subtitle = chart.subtitle;
    slide.chart = chart;
    slide.sourceLine = chart.sourceLine;
    slide.summary = chart.summary;
    if (points)
        slide.points = {
            in(chart.language, "NEVs grew fastest in the year", "新能源汽车全年增速最快"),
            in(chart.language, "A third of all vehicles made here in 2023", "2023年占全部汽车产量的三分之一"),
            in(chart.language, "Half of them are exported", "其中一半用于出口")};
    if (slider)
        slide.slider = SlideSlider{LiveSlider{TargetCell{NodeId{1}, IndicatorId{1}, 2024}},
                                   in(chart.language, "Growth target: GDP, 2024", "增长目标：地区生产总值，2024年"),
                                   true,
                                   true,
                                   0.065,
                                   0.1,
                                   u"10%"_qs,
                                   in(chart.language, "published: 6.5%", "已发布：6.5%")};
    return slide;
}

inline SlideView pageSlide(Language language = Language::English) {
    SlideView slide = chartSlide(language == Language::Chinese ? bulletChart(language) : bulletChart());
    slide.kind = SlideKind::Page;
    slide.heading = in(language, "Intelligent-connected new energy vehicles", "智能网联新能源汽车");
    slide.subtitle = in(language, "Leading industries · Liangjiang New Area", "主导产业 · 两江新区");
    slide.paragraph = in(
        language,
        "Complete vehicles, power batteries, electric drives and the software between them. The cluster is the area's "
        "largest, and the one that the plan asks most of: output is to double by 2027, with half of it exported.",
        "整车、动力电池、电驱动以及其间的软件。该集群是全区规模最大、规划要求最高的产业：到2027年产值翻番，其中一半用于"
        "出口。");
    slide.figures = {
        {in(language, "Vehicles manufactured", "汽车产量"), in(language, "1.1 million vehicles", "110万辆"),
         in(language, "2023, reported", "2023年，公布值")},
        {in(language, "New energy vehicles", "新能源汽车产量"), in(language, "360 thousand vehicles", "36万辆"),
         in(language, "2023, reported", "2023年，公布值")},
        {in(language, "Share of NEVs", "新能源汽车占比"), u"32.7%"_qs, in(language, "2023, derived", "2023年，推算值")},
        {in(language, "Size level", "目标规模"), in(language, "CNY 300 billion", "3000亿元"),
         in(language, "ambition", "目标规模")}};
    return slide;
}

inline SlideView emptySlide() {
    SlideView slide;
    slide.heading = u"Robots"_qs;
    slide.emptyText = u"This place was deleted. Take the slide out, or undo the deletion."_qs;
    return slide;
}

/// Every kind, with every kind of chart.
inline QVector<SlideView> allSlides(Language language) {
    QVector<SlideView> slides{titleSlide(language), textSlide(language), textSlide(language, 4), pageSlide(language),
                              emptySlide()};
    for (const ChartDescription& chart : bilingualCharts(language)) {
        slides.append(chartSlide(chart));
        slides.append(chartSlide(chart, true));
        slides.append(chartSlide(chart, false, true));
    }
    return slides;
}

} // namespace atlas::test
