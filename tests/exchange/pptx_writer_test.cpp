// SPDX-License-Identifier: Apache-2.0
#include "pptx/pptx_writer.h"

#include "support/deck_samples.h"
#include "support/found.h"
#include "support/office_file.h"
#include "support/printers.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

namespace atlas {
namespace {

using Parts = QMap<QString, QByteArray>;

Parts written(const Deck& deck) {
    const auto bytes = pptxBytes(deck);
    return test::found(bytes ? test::zipParts(*bytes) : Parts(), 15);
}

/// A deck of one slide with a chart.
Deck deckOf(const ChartDescription& chart) {
    Deck deck;
    DeckSlide slide;
    slide.chart = chart;
    deck.slides = {slide};
    return deck;
}

QByteArray chartPart(const ChartDescription& chart) {
    return written(deckOf(chart)).value(u"ppt/charts/chart1.xml"_qs);
}

TEST(Pptx, EveryPartIsWellFormedXml) {
    for (const Language language : {Language::English, Language::Chinese}) {
        const Parts parts = written(test::deck(language));
        ASSERT_FALSE(parts.isEmpty());
        for (auto part = parts.begin(); part != parts.end(); ++part) {
            if (!part.key().endsWith(u".xlsx")) {
                EXPECT_EQ(test::eachElement(part.value(), [](QXmlStreamReader&) {}), QString())
                    << part.key().toStdString();
            }
        }
    }
}

TEST(Pptx, EveryRelationshipLeadsToAPart) {
    const Parts parts = written(test::deck(Language::English));
    int count = 0;
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        if (!part.key().endsWith(u".rels"))
            continue;
        const QString folder = part.key().left(part.key().indexOf(u"_rels/"));
        for (const QString& target : test::attributes(part.value(), u"Relationship"_qs, u"Target"_qs)) {
            EXPECT_TRUE(parts.contains(QDir::cleanPath(folder + target)))
                << (part.key() + u": "_qs + target).toStdString();
            ++count;
        }
    }
    EXPECT_GT(count, 40);
}

TEST(Pptx, EveryRelationshipThatIsUsedIsThere) {
    const Parts parts = written(test::deck(Language::English));
    int count = 0;
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        if (!part.key().startsWith(u"ppt/") || part.key().contains(u"_rels/") || !part.key().endsWith(u".xml"))
            continue;
        const qsizetype slash = part.key().lastIndexOf(u'/') + 1;
        const QStringList ids =
            test::attributes(parts.value(part.key().left(slash) + u"_rels/"_qs + part.key().mid(slash) + u".rels"_qs),
                             u"Relationship"_qs, u"Id"_qs);
        test::eachElement(part.value(), [&](QXmlStreamReader& reader) {
            const QString used = reader.attributes().value(u"r:id"_qs).toString();
            EXPECT_TRUE(used.isEmpty() || ids.contains(used)) << part.key().toStdString();
            count += used.isEmpty() ? 0 : 1;
        });
    }
    EXPECT_GT(count, 40);
}

TEST(Pptx, EveryPartHasAContentType) {
    const Parts parts = written(test::deck(Language::English));
    const QByteArray types = parts.value(u"[Content_Types].xml"_qs);
    const QStringList named = test::attributes(types, u"Override"_qs, u"PartName"_qs);
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        if (part.key() != u"[Content_Types].xml" && !part.key().endsWith(u".rels")) {
            EXPECT_TRUE(named.contains(u'/' + part.key())) << part.key().toStdString();
        }
    }
    for (const QString& name : test::found(named, 40))
        EXPECT_TRUE(parts.contains(name.mid(1))) << name.toStdString();
}

TEST(Pptx, AHeadingIsATitleAndTextIsText) {
    const Parts parts = written(test::deck(Language::English));
    const QByteArray slide = parts.value(u"ppt/slides/slide2.xml"_qs);
    EXPECT_TRUE(test::attributes(slide, u"p:ph"_qs, u"type"_qs).contains(u"title"_qs));
    EXPECT_TRUE(test::texts(slide, u"a:t"_qs).contains(u"Three kinds of industry grow"_qs));
    EXPECT_TRUE(test::texts(slide, u"a:t"_qs).contains(u"Pillar industries"_qs));
    EXPECT_TRUE(test::texts(slide, u"a:t"_qs).contains(u"Source: the planning office"_qs));
}

TEST(Pptx, AChartsTextsStandWhereTheSlideHasNone) {
    const QByteArray slide = written(deckOf(test::barChart())).value(u"ppt/slides/slide1.xml"_qs);
    for (const QString& text : {test::barChart().title, test::barChart().subtitle, test::barChart().sourceLine})
        EXPECT_TRUE(test::texts(slide, u"a:t"_qs).contains(text)) << text.toStdString();
}

TEST(Pptx, AChartIsDescribedForThoseWhoCannotSeeIt) {
    const QByteArray slide = written(deckOf(test::barChart())).value(u"ppt/slides/slide1.xml"_qs);
    EXPECT_TRUE(test::attributes(slide, u"p:cNvPr"_qs, u"descr"_qs).contains(test::barChart().summary));
}

TEST(Pptx, NotesAreNotes) {
    const Parts parts = written(test::deck(Language::English));
    const QByteArray notes = parts.value(u"ppt/notesSlides/notesSlide1.xml"_qs);
    EXPECT_THAT(test::texts(notes, u"a:t"_qs), testing::ElementsAre(u"Welcome."_qs, u"Now the figures."_qs));
    EXPECT_FALSE(parts.contains(u"ppt/notesSlides/notesSlide2.xml"_qs));
}

TEST(Pptx, NoTextIsSmallerThanOneThirtySixthOfTheSlide) {
    const Parts parts = written(test::deck(Language::English));
    int sizes = 0;
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        if (part.key().contains(u"notes"))
            continue;
        test::eachElement(part.value(), [&](QXmlStreamReader& reader) {
            const QString size = reader.attributes().value(u"sz"_qs).toString();
            const QStringView name = reader.name();
            if (size.isEmpty() || (name != u"rPr" && name != u"defRPr"))
                return;
            EXPECT_GE(size.toInt(), 1500) << part.key().toStdString(); // of 54,000
            ++sizes;
        });
    }
    EXPECT_GT(sizes, 50);
}

TEST(Pptx, AnEmptyChartIsItsWords) {
    const Parts parts = written(deckOf(test::emptyChart()));
    EXPECT_TRUE(
        test::texts(parts.value(u"ppt/slides/slide1.xml"_qs), u"a:t"_qs).contains(test::emptyChart().emptyText));
    EXPECT_FALSE(parts.contains(u"ppt/charts/chart1.xml"_qs));
}

TEST(Pptx, KindsBecomeNativeCharts) {
    EXPECT_EQ(test::attributes(chartPart(test::barChart()), u"c:barDir"_qs, u"val"_qs), QStringList{u"col"_qs});
    EXPECT_EQ(test::attributes(chartPart(test::shareChart()), u"c:barDir"_qs, u"val"_qs), QStringList{u"bar"_qs});
    EXPECT_TRUE(test::attributes(chartPart(test::stackedChart()), u"c:grouping"_qs, u"val"_qs).contains(u"stacked"_qs));
    EXPECT_TRUE(chartPart(test::lineChart()).contains("<c:lineChart>"));
    EXPECT_TRUE(chartPart(test::ringChart()).contains("<c:doughnutChart>"));
}

TEST(Pptx, WhatIsApproximateIsHatched) {
    EXPECT_TRUE(chartPart(test::shareChart()).contains("<a:pattFill prst=\"wdUpDiag\">"));
    EXPECT_FALSE(chartPart(test::barChart()).contains("<a:pattFill"));
}

TEST(Pptx, AnAssumptionIsADashedSeriesThatSaysSo) {
    const QByteArray chart = chartPart(test::lineChart());
    EXPECT_TRUE(chart.contains("sysDash"));
    EXPECT_TRUE(test::texts(chart, u"c:v"_qs).contains(u"GDP (assumption)"_qs));
}

TEST(Pptx, APointHasItsOwnColour) {
    const QByteArray chart = chartPart(test::barChart());
    EXPECT_TRUE(test::attributes(chart, u"a:srgbClr"_qs, u"val"_qs).contains(u"8391A3"_qs));
    EXPECT_TRUE(test::attributes(chart, u"a:srgbClr"_qs, u"val"_qs).contains(u"298FFD"_qs));
}

TEST(Pptx, ColoursAreThoseOfTheDeck) {
    Deck deck = deckOf(test::barChart());
    deck.colours.surface = 0xFF1B2129;
    deck.colours.highlight = 0xFF0A90FA;
    const Parts parts = written(deck);
    EXPECT_TRUE(parts.value(u"ppt/theme/theme1.xml"_qs).contains("1B2129"));
    EXPECT_TRUE(parts.value(u"ppt/charts/chart1.xml"_qs).contains("0A90FA"));
}

/// The library of the workbook writes sixteen digits of seventeen.
bool isSame(double one, double other) { return std::abs(one - other) <= 1e-15 * std::abs(other); }

/// "Sheet1!$B$2:$B$9" → B2, B3 …
QStringList addresses(const QString& reference) {
    static const QRegularExpression form(u"^Sheet1!\\$([A-Z]+)\\$(\\d+)(?::\\$([A-Z]+)\\$(\\d+))?$"_qs);
    const auto match = form.match(reference);
    QStringList all;
    const int last = match.captured(4).isEmpty() ? match.captured(2).toInt() : match.captured(4).toInt();
    for (int row = match.captured(2).toInt(); row <= last && match.hasMatch(); ++row)
        all.append(match.captured(1) + QString::number(row));
    return all;
}

TEST(Pptx, WhatAChartShowsIsWhatItsWorkbookHolds) {
    const Parts parts = written(test::deck(Language::English));
    int compared = 0;
    for (int n = 1; parts.contains(u"ppt/charts/chart%1.xml"_qs.arg(n)); ++n) {
        const auto cells = test::sheetCells(parts.value(u"ppt/embeddings/Microsoft_Excel_Sheet%1.xlsx"_qs.arg(n)));
        QStringList places;
        int at = 0;
        test::eachElement(parts.value(u"ppt/charts/chart%1.xml"_qs.arg(n)), [&](QXmlStreamReader& reader) {
            if (reader.qualifiedName() == u"c:f" || reader.qualifiedName() == u"c15:f") {
                places = addresses(reader.readElementText());
                EXPECT_FALSE(places.isEmpty());
            } else if (reader.qualifiedName() == u"c:pt") {
                at = reader.attributes().value(u"idx"_qs).toInt();
            } else if (reader.qualifiedName() == u"c:v" && !places.isEmpty()) {
                const QString shown = reader.readElementText(), held = cells.value(places.value(at));
                bool isNumber = false;
                const double number = held.toDouble(&isNumber);
                EXPECT_TRUE(shown == held || (isNumber && isSame(number, shown.toDouble())))
                    << n << ' ' << places.value(at).toStdString() << ": " << shown.toStdString() << ", "
                    << held.toStdString();
                ++compared;
            }
        });
    }
    EXPECT_GT(compared, 60);
}

TEST(Pptx, TheWorkbookHoldsTheValuesToTheLastDigit) {
    ChartDescription chart = test::barChart();
    chart.series[0].points[0].value = 0.1 + 0.2;
    chart.series[0].points[1].value.reset();
    const auto cells = test::sheetCells(written(deckOf(chart)).value(u"ppt/embeddings/Microsoft_Excel_Sheet1.xlsx"_qs));
    EXPECT_EQ(cells.value(u"A2"_qs), u"Vehicles manufactured"_qs);
    EXPECT_TRUE(isSame(cells.value(u"B2"_qs).toDouble(), 0.1 + 0.2));
    EXPECT_FALSE(cells.contains(u"B3"_qs)) << "a missing value is missing";
}

TEST(Pptx, TheWorkbookShowsSharesAsPercentAndAmountsAsTheyAre) {
    const auto formatsOf = [](const ChartDescription& chart) {
        return test::sheetFormats(written(deckOf(chart)).value(u"ppt/embeddings/Microsoft_Excel_Sheet1.xlsx"_qs));
    };
    EXPECT_EQ(formatsOf(test::shareChart()),
              (QMap<QString, QString>{{u"B2"_qs, u"0.00%"_qs}, {u"B3"_qs, u"0.00%"_qs}}));
    EXPECT_EQ(formatsOf(test::barChart()),
              (QMap<QString, QString>{{u"B2"_qs, u"General"_qs}, {u"B3"_qs, u"General"_qs}}));
}

TEST(Pptx, TheHeadingsOfTheWorkbookAreBold) {
    const QByteArray book = written(deckOf(test::barChart())).value(u"ppt/embeddings/Microsoft_Excel_Sheet1.xlsx"_qs);
    EXPECT_TRUE(test::zipParts(book).value(u"xl/styles.xml"_qs).contains("<b/>"));
}

TEST(Pptx, ATextOfTheWorkbookIsNeverAFormula) {
    ChartDescription chart = test::barChart();
    chart.series[0].points[0].label = u"=HYPERLINK(\"http://example.org\")"_qs;
    const QByteArray book = written(deckOf(chart)).value(u"ppt/embeddings/Microsoft_Excel_Sheet1.xlsx"_qs);
    EXPECT_FALSE(test::zipParts(book).value(u"xl/worksheets/sheet1.xml"_qs).contains("<f>"));
    EXPECT_EQ(test::sheetCells(book).value(u"A2"_qs), chart.series[0].points[0].label);
}

TEST(Pptx, WhatXmlCannotHoldIsLeftOut) {
    ChartDescription chart = test::barChart();
    chart.title = u"A <b>&\u0001 title"_qs + QChar(0xD800);
    const QByteArray slide = written(deckOf(chart)).value(u"ppt/slides/slide1.xml"_qs);
    EXPECT_TRUE(test::texts(slide, u"a:t"_qs).contains(u"A <b>& title"_qs));
}

TEST(Pptx, TheSameDeckIsTheSameFile) {
    EXPECT_EQ(*pptxBytes(test::deck(Language::English)), *pptxBytes(test::deck(Language::English)));
}

TEST(Pptx, ADeckWithoutSlidesIsRefused) {
    const auto refused = pptxBytes(Deck());
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::Invalid);
}

TEST(Pptx, AFailedWriteSaysSoAndKeepsTheOldFile) {
    const QTemporaryDir folder;
    const auto failed = test::writePptx(test::deck(Language::English), folder.filePath(u"no-such-folder/a.pptx"_qs));
    ASSERT_FALSE(failed.has_value());
    EXPECT_EQ(failed.error().code, ErrorCode::Io);
    EXPECT_TRUE(failed.error().sentence.contains(u"a.pptx"_qs));

    QFile old(folder.filePath(u"old.pptx"_qs));
    ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    EXPECT_FALSE(test::writePptx(Deck(), old.fileName()).has_value());
    ASSERT_TRUE(old.open(QIODevice::ReadOnly));
    EXPECT_EQ(old.readAll(), "old");
}

TEST(Pptx, TenSlidesTakeLessThanTwoSeconds) {
    Deck deck = test::deck(Language::English);
    deck.slides.resize(10);
    const QTemporaryDir folder;
    QElapsedTimer timer;
    timer.start();
    ASSERT_OK(test::writePptx(deck, folder.filePath(u"ten.pptx"_qs)));
    EXPECT_LT(timer.elapsed(), 2000);
}

} // namespace
} // namespace atlas
