// SPDX-License-Identifier: Apache-2.0
// Decks made by hand, with every kind of slide and chart, in both languages.
#pragma once

#include "exchange/whole_file.h"
#include "pptx/deck.h"
#include "pptx/pptx_writer.h"
#include "support/chart_samples.h"

namespace atlas::test {

inline ChartDescription chineseBars() {
    ChartDescription chart = barChart();
    chart.language = Language::Chinese;
    chart.title = u"每三辆汽车就有一辆是新能源汽车"_qs;
    chart.subtitle = u"汽车产量，2023年"_qs;
    chart.sourceLine = u"来源：华龙网，2024年2月1日"_qs;
    chart.series[0].name = u"产量"_qs;
    chart.series[0].points[0].label = u"汽车"_qs;
    chart.series[0].points[0].valueText = u"110万"_qs;
    chart.series[0].points[1].label = u"新能源汽车"_qs;
    chart.series[0].points[1].valueText = u"36万"_qs;
    return chart;
}

inline Deck deck(Language language) {
    const bool zh = language == Language::Chinese;
    Deck deck;
    deck.language = language;
    deck.title = zh ? u"两江新区"_qs : u"Liangjiang New Area"_qs;
    deck.author = u"A. Planner"_qs;
    deck.created = QDateTime(QDate(2024, 2, 1), QTime(8, 0), Qt::UTC);
    DeckSlide opening;
    opening.heading = zh ? u"2024年机会清单"_qs : u"The opportunities of 2024"_qs;
    opening.subtitle = zh ? u"产业与增长目标"_qs : u"Industries and growth targets"_qs;
    opening.notes = zh ? u"欢迎各位。\n请看数据。"_qs : u"Welcome.\nNow the figures."_qs;
    DeckSlide words;
    words.heading = zh ? u"三类产业承载增长"_qs : u"Three kinds of industry grow"_qs;
    words.bullets = zh ? QStringList{u"主导产业"_qs, u"支柱产业"_qs}
                       : QStringList{u"Leading industries"_qs, u"Pillar industries"_qs};
    words.sourceLine = zh ? u"来源：规划局"_qs : u"Source: the planning office"_qs;
    DeckSlide both = words;
    both.heading = zh ? u"文字与图表并列"_qs : u"Words beside a chart"_qs;
    both.chart = zh ? chineseBars() : barChart();
    deck.slides = {opening, words, both};
    const QVector<ChartDescription> charts =
        zh ? QVector<ChartDescription>{chineseBars(), shareChart()} + bilingualCharts(language) : allCharts();
    for (const ChartDescription& chart : charts) {
        DeckSlide slide;
        slide.chart = chart;
        deck.slides.append(slide);
    }
    return deck;
}

inline Result<void> writePptx(const Deck& deck, const QString& path) {
    TRY(const auto bytes, pptxBytes(deck));
    return writeWhole(path, bytes);
}

} // namespace atlas::test
