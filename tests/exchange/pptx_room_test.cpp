// SPDX-License-Identifier: Apache-2.0
// Nothing on a slide lies on anything else or leaves it, and a deck looks as meant on other people's machines.
#include "pptx/pptx_slide.h"
#include "pptx/pptx_writer.h"

#include "pptx/chart_room.h"
#include "support/deck_samples.h"
#include "support/found.h"
#include "support/office_file.h"
#include "support/printers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace atlas {
namespace {

using Parts = QMap<QString, QByteArray>;

Parts written(const DeckSlide& slide, const DeckColours& colours = {}) {
    Deck deck;
    deck.colours = colours;
    deck.slides = {slide};
    const auto bytes = pptxBytes(deck);
    return test::found(bytes ? test::zipParts(*bytes) : Parts(), 15);
}

QString sentences(int count) {
    return u"Vehicles, electronics and software carry the growth of the area. "_qs.repeated(count);
}

DeckSlide pageSlide(int sentenceCount, bool hasChart) {
    DeckSlide slide;
    slide.heading = u"The area at a glance"_qs;
    slide.paragraph = sentences(sentenceCount).trimmed();
    for (int i = 0; i < 4; ++i)
        slide.figures.append({u"Key figure %1"_qs.arg(i), u"1.1 million"_qs, u"2023"_qs});
    if (hasChart)
        slide.chart = test::barChart();
    return slide;
}

/// A chart of horizontal bars with a line at a value.
ChartDescription linedBars() {
    ChartDescription chart = test::shareChart();
    chart.language = Language::English;
    chart.references = {{0.5, u"Goal"_qs, u"50%"_qs}};
    return chart;
}

/// Places of the shapes of a name, in points.
QVector<QRectF> placesOf(const QByteArray& slide, const QString& name) {
    QVector<QRectF> places;
    bool isNamed = false;
    QPointF at;
    test::eachElement(slide, [&](QXmlStreamReader& reader) {
        const auto number = [&](const char* attribute) {
            return reader.attributes().value(QLatin1String(attribute)).toDouble() / 12700;
        };
        if (reader.qualifiedName() == u"p:cNvPr")
            isNamed = reader.attributes().value(u"name"_qs) == name;
        else if (reader.qualifiedName() == u"a:off")
            at = {number("x"), number("y")};
        else if (reader.qualifiedName() == u"a:ext" && isNamed && reader.attributes().hasAttribute(u"cx"_qs))
            places.append(QRectF(at, QSizeF(number("cx"), number("cy"))));
    });
    return places;
}

TEST(PptxRoom, AParagraphNeverLiesUnderItsCards) {
    for (const bool hasChart : {false, true})
        for (const int length : {1, 8, 40}) {
            const DeckSlide slide = pageSlide(length, hasChart);
            const ChartPlot plot = slide.chart ? chartPlot(*slide.chart) : ChartPlot();
            const SlidePlan plan = SlidePlan::of(slide, plot);
            ASSERT_EQ(plan.figurePlaces.size(), 4);
            for (const QRectF& card : plan.figurePlaces) {
                EXPECT_LE(plan.paragraphPlace.bottom(), card.top()) << length;
                EXPECT_FALSE(card.intersects(plan.numberPlace)) << length;
            }
            EXPECT_EQ(plan.paragraph == slide.paragraph, !plan.paragraph.endsWith(u'…')) << length;
            EXPECT_TRUE(length == 8 || plan.paragraph.endsWith(u'…') == (length == 40)) << length;
        }
}

TEST(PptxRoom, WhatASlideHasNoRoomForStandsWholeInItsNotes) {
    DeckSlide slide = pageSlide(40, true);
    slide.notes = u"Speak slowly."_qs;
    const QStringList notes = test::texts(written(slide).value(u"ppt/notesSlides/notesSlide1.xml"_qs), u"a:t"_qs);
    EXPECT_TRUE(notes.contains(slide.notes));
    EXPECT_TRUE(notes.contains(slide.paragraph));
    slide.paragraph = sentences(1).trimmed();
    EXPECT_FALSE(
        test::texts(written(slide).value(u"ppt/notesSlides/notesSlide1.xml"_qs), u"a:t"_qs).contains(slide.paragraph));
}

TEST(PptxRoom, ALongNoteOnAChartGoesOnInAnotherLineAndStaysOnTheSlide) {
    for (const QPointF at : {QPointF(0.1, 0.2), QPointF(0.95, 0.98)}) {
        DeckSlide slide;
        slide.chart = test::barChart();
        slide.callouts = {{sentences(2).trimmed(), at, std::nullopt}};
        const QByteArray part = written(slide).value(u"ppt/slides/slide1.xml"_qs);
        const QVector<QRectF> notes = placesOf(part, u"Note"_qs);
        ASSERT_EQ(notes.size(), 1);
        EXPECT_TRUE(QRectF(0, 0, 960, 540).contains(notes.first())) << notes.first().bottom();
        EXPECT_LT(notes.first().width(), 400);
        EXPECT_GT(notes.first().height(), 40);
        const qsizetype box = part.indexOf("name=\"Note\"");
        EXPECT_TRUE(part.mid(part.indexOf("<a:bodyPr", box), 30).contains("wrap=\"square\""));
    }
}

TEST(PptxRoom, AValueLineStandsAcrossHorizontalBarsWhereItsValueIs) {
    DeckSlide slide;
    slide.chart = linedBars();
    const Parts parts = written(slide);
    const QByteArray part = parts.value(u"ppt/slides/slide1.xml"_qs);
    const QVector<QRectF> lines = placesOf(part, u"Value line"_qs);
    ASSERT_EQ(lines.size(), 2) << "the line and its words";
    EXPECT_TRUE(test::texts(part, u"a:t"_qs).contains(u"Goal 50%"_qs));
    const SlidePlan plan = SlidePlan::of(slide, chartPlot(*slide.chart));
    const ChartPlot plot = chartPlot(*slide.chart);
    const ChartRoom room(*slide.chart, plot, plan.chartPlace.size());
    ASSERT_TRUE(room.isPlotInner());
    // The scale goes from nothing to all, so one half is in the middle of the plot.
    const double middle = plan.chartPlace.left() + room.plot().center().x() * plan.chartPlace.width();
    EXPECT_NEAR(lines.first().center().x(), middle, 1);
    EXPECT_LE(lines.last().bottom(), lines.first().top() + 1) << "its words stand above it";
    EXPECT_TRUE(parts.value(u"ppt/charts/chart1.xml"_qs).contains("<c:layoutTarget val=\"inner\"/>"));
}

TEST(PptxRoom, LabelsOfNegativeBarsUnderAValueLineHaveRoomBesideTheNames) {
    ChartDescription chart = test::contributionChart();
    chart.references = {{0.02, u"Goal"_qs, u"2%"_qs}};
    const ChartPlot plot = chartPlot(chart);
    const ChartRoom room(chart, plot, QSizeF(872, 400));
    double least = 0;
    for (const PlotCell& cell : plot.columns.first().cells)
        least = std::min(least, cell.value.value_or(0));
    ASSERT_LT(least, 0);
    const auto scale = room.scale();
    const double free = (least - *scale.minimum) / (*scale.maximum - *scale.minimum) * room.plot().width() * 872;
    EXPECT_GT(free, 40) << "points";
}

TEST(PptxRoom, FontsAreThoseThatWindowsAndMacosBring) {
    const Parts parts = written(pageSlide(1, true));
    for (const char* theme : {"ppt/theme/theme1.xml", "ppt/theme/theme2.xml"})
        EXPECT_THAT(test::attributes(parts.value(QString::fromLatin1(theme)), u"a:latin"_qs, u"typeface"_qs),
                    testing::Each(u"Arial"_qs));
    for (auto part = parts.begin(); part != parts.end(); ++part)
        EXPECT_FALSE(part.value().contains("Noto")) << part.key().toStdString();
}

TEST(PptxRoom, NotesOfADarkDeckAreDarkOnWhite) {
    DeckColours dark;
    dark.surface = 0x1B2129;
    dark.text = 0xE8ECF1;
    DeckSlide slide = pageSlide(1, false);
    slide.notes = u"Speak slowly."_qs;
    const Parts parts = written(slide, dark);
    const auto colours = [&](const char* part) {
        return test::attributes(parts.value(QString::fromLatin1(part)), u"a:srgbClr"_qs, u"val"_qs).mid(0, 2);
    };
    EXPECT_THAT(colours("ppt/theme/theme1.xml"), testing::Contains(u"1B2129"_qs));
    EXPECT_THAT(colours("ppt/theme/theme2.xml"), testing::UnorderedElementsAre(u"FFFFFF"_qs, u"1A2330"_qs));
}

TEST(PptxRoom, OfTwoLinesWithTheSameValuesTheUpperOneIsDashed) {
    ChartDescription chart = test::lineChart();
    chart.references.clear();
    ChartSeries same = chart.series.first();
    for (ChartPoint& point : same.points)
        point.style = MarkStyle::Plain;
    same.name = u"Fast"_qs;
    chart.series = {same, same};
    chart.series[1].name = u"Slow"_qs;
    DeckSlide slide;
    slide.chart = chart;
    const QByteArray part = written(slide).value(u"ppt/charts/chart1.xml"_qs);
    EXPECT_EQ(part.count("<a:prstDash"), 1);
    EXPECT_GT(part.indexOf("<a:prstDash"), part.lastIndexOf("<c:ser>"));
    EXPECT_TRUE(part.contains("Fast") && part.contains("Slow"));
}

} // namespace
} // namespace atlas
