// SPDX-License-Identifier: Apache-2.0
#include "drawing/chart_export.h"

#include "drawing/chart_print.h"
#include "exchange/chart_csv.h"
#include "look/deck_colours.h"
#include "support/chart_samples.h"
#include "support/printers.h"
#include "support/widgets_made.h"

#include <QFile>
#include <QMimeData>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QWidget>
#include <QXmlStreamReader>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace atlas {
namespace {

class Export : public testing::Test {
protected:
    [[nodiscard]] QString path(const char* name) const { return folder.filePath(QString::fromUtf8(name)); }
    [[nodiscard]] QByteArray bytes(const char* name) const {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// What a reader of PDF files answers, without spaces: lines break where they must.
    [[nodiscard]] QString asked(const char* program, const QStringList& options, const char* name) const {
        QProcess reader;
        QStringList arguments = options + QStringList{path(name)};
        if (QLatin1String(program) == u"pdftotext")
            arguments.append(u"-"_qs);
        reader.start(QString::fromUtf8(program), arguments);
        return reader.waitForFinished() ? QString::fromUtf8(reader.readAll()) : QString();
    }
    [[nodiscard]] QString pdfText(const char* name) const { return squeezed(asked("pdftotext", {u"-raw"_qs}, name)); }
    static QString squeezed(QString text) {
        text.removeIf([](QChar c) { return c.isSpace(); });
        return text;
    }

    QTemporaryDir folder;
    Theme theme;
};

TEST_F(Export, noPictureMakesAWidget) {
    const test::WidgetsMade made;
    for (const ChartDescription& chart : test::allCharts()) {
        EXPECT_FALSE(chartImage(chart, Theme(), {520, 380}, 2).isNull());
        EXPECT_FALSE(chartSvg(chart, Theme(), {520, 380}).isEmpty());
        ASSERT_OK(exportChart(chart, Theme(), path("chart.pdf"), {520, 380}));
    }
    QPdfWriter paper(path("printed.pdf"));
    ASSERT_OK(printChart(test::barChart(), paper));
    EXPECT_EQ(made.count(), 0);
    const QWidget one; // it would have been seen
    EXPECT_EQ(made.count(), 1);
}

TEST_F(Export, imageHasTheSizeAskedFor) {
    EXPECT_EQ(chartImage(test::barChart(), theme, QSize(640, 400)).size(), QSize(640, 400));
    const QImage twice = chartImage(test::barChart(), theme, QSize(640, 400), 2);
    EXPECT_EQ(twice.size(), QSize(1280, 800));
    EXPECT_EQ(twice.devicePixelRatio(), 2);
}

TEST_F(Export, imageShowsMarksInTheColoursOfTheTheme) {
    for (const ThemeName name : {ThemeName::Light, ThemeName::Dark, ThemeName::HighContrast}) {
        const Theme shown(name);
        const QImage image = chartImage(test::barChart(), shown, QSize(640, 400));
        EXPECT_EQ(image.pixel(1, 1), shown.colour(Colour::Surface).rgb());
        qsizetype highlighted = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                highlighted += image.pixel(x, y) == shown.colour(ColourRole::Highlight).rgb();
        EXPECT_GT(highlighted, 500);
    }
}

TEST_F(Export, pngIsWrittenAtTwiceTheResolution) {
    ASSERT_OK(exportChart(test::ringChart(), theme, path("ring.png"), QSize(640, 400)));
    EXPECT_EQ(QImage(path("ring.png")).size(), QSize(1280, 800));
}

TEST_F(Export, svgHasItsTextsAsText) {
    const QByteArray svg = chartSvg(test::barChart(), theme, QSize(960, 600));
    for (const QString& text :
         {test::barChart().title, test::barChart().subtitle, test::barChart().sourceLine, u"360,000"_qs})
        EXPECT_TRUE(svg.contains('>' + text.toUtf8() + "</text>")) << text.toStdString();
}

TEST_F(Export, svgHasChineseTextAndNamesAFontForIt) {
    const QByteArray svg = chartSvg(test::shareChart(), theme, QSize(960, 600));
    EXPECT_TRUE(svg.contains(test::shareChart().title.toUtf8()));
    EXPECT_TRUE(svg.contains(u"占重庆地区生产总值比重"_qs.toUtf8()));
    EXPECT_TRUE(svg.contains("Noto Sans CJK SC"));
}

TEST_F(Export, svgIsWellFormedAndDrawnAsVectors) {
    const QByteArray svg = chartSvg(test::barChart(), theme, QSize(960, 600));
    QXmlStreamReader reader(svg);
    while (!reader.atEnd())
        reader.readNext();
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    EXPECT_TRUE(svg.contains("viewBox=\"0 0 960 600\""));
    EXPECT_FALSE(svg.contains("<image"));
}

TEST_F(Export, pdfIsADocumentWithEmbeddedFonts) {
    ASSERT_OK(exportChart(test::shareChart(), theme, path("shares.pdf")));
    const QByteArray pdf = bytes("shares.pdf");
    EXPECT_TRUE(pdf.startsWith("%PDF-"));
    EXPECT_TRUE(pdf.contains("/FontFile"));
    EXPECT_TRUE(pdf.contains("/MediaBox [0 0 720 450]") || pdf.contains("/MediaBox [0 0 720.000000 450.000000]"))
        << pdf.mid(pdf.indexOf("/MediaBox"), 60).toStdString();
}

TEST_F(Export, pdfHasItsTextsAsTextInBothLanguages) {
    ASSERT_OK(exportChart(test::shareChart(), theme, path("shares.pdf")));
    const QString text = pdfText("shares.pdf");
    for (const QString& wanted :
         {test::shareChart().title, u"占重庆地区生产总值比重"_qs, u"约15%"_qs, test::shareChart().sourceLine})
        EXPECT_TRUE(text.contains(squeezed(wanted))) << wanted.toStdString() << " in " << text.toStdString();
}

TEST_F(Export, pdfEmbedsEachOfItsFonts) {
    ASSERT_OK(exportChart(test::shareChart(), theme, path("shares.pdf")));
    const QStringList lines = asked("pdffonts", {}, "shares.pdf").split(u'\n', Qt::SkipEmptyParts).mid(2);
    ASSERT_FALSE(lines.isEmpty());
    const QRegularExpression embedded(u"\\byes\\s+\\w+\\s+\\w+\\s+\\d+\\s+\\d+\\s*$"_qs);
    for (const QString& line : lines)
        EXPECT_TRUE(embedded.match(line).hasMatch()) << line.toStdString();
}

TEST_F(Export, everyFormatCarriesTheSourceLine) {
    const ChartDescription chart = test::barChart();
    EXPECT_TRUE(chartSvg(chart, theme, QSize(960, 600)).contains(chart.sourceLine.toUtf8()));
    ASSERT_OK(exportChart(chart, theme, path("a.pdf")));
    EXPECT_TRUE(pdfText("a.pdf").contains(squeezed(chart.sourceLine)));
    ASSERT_OK(exportChart(chart, theme, path("a.csv")));
    EXPECT_TRUE(bytes("a.csv").contains(chart.series[0].points[0].source.toUtf8()));
    // Of a picture: something is drawn where the line stands, and nothing where there is none.
    ChartDescription silent = chart;
    silent.sourceLine.clear();
    silent.notes.clear();
    const auto ink = [&](const ChartDescription& shown) {
        const QImage image = chartImage(shown, theme, QSize(960, 600)).copy(0, 565, 960, 20);
        qsizetype dark = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                dark += qGray(image.pixel(x, y)) < 140;
        return dark;
    };
    EXPECT_GT(ink(chart), ink(silent));
}

TEST_F(Export, pngIsWrittenAtTheScaleAskedFor) {
    ASSERT_OK(exportChart(test::barChart(), theme, path("a.png"), QSize(640, 400), 3));
    EXPECT_EQ(QImage(path("a.png")).size(), QSize(1920, 1200));
}

TEST_F(Export, theClipboardHasPngAndSvgAtOnce) {
    const auto data = chartMimeData(test::barChart(), theme, QSize(640, 400));
    EXPECT_TRUE(data->hasImage());
    EXPECT_EQ(QImage::fromData(data->data(u"image/png"_qs), "PNG").size(), QSize(1280, 800));
    EXPECT_TRUE(data->data(u"image/svg+xml"_qs).contains(test::barChart().sourceLine.toUtf8()));
}

TEST_F(Export, aPrintedChartIsOnePageWithItsSource) {
    QPdfWriter paper(path("printed.pdf"));
    paper.setPageOrientation(QPageLayout::Landscape);
    ASSERT_OK(printChart(test::barChart(), paper));
    EXPECT_TRUE(asked("pdfinfo", {}, "printed.pdf").contains(QRegularExpression(u"Pages:\\s+1\\b"_qs)));
    EXPECT_TRUE(pdfText("printed.pdf").contains(squeezed(test::barChart().sourceLine)));
}

TEST_F(Export, aPresentationBeginsWithTheLightTheme) {
    const DeckColours light, made = deckColours(Theme(ThemeName::Light));
    for (const ColourRole role : {ColourRole::Highlight, ColourRole::Tier2, ColourRole::Muted, ColourRole::Bad})
        EXPECT_EQ(made.of(role) & 0xFFFFFF, light.of(role));
    EXPECT_EQ(made.text & 0xFFFFFF, light.text);
    EXPECT_EQ(made.muted & 0xFFFFFF, light.muted);
}

TEST_F(Export, csvIsTheChartsTable) {
    ASSERT_OK(exportChart(test::barChart(), theme, path("vehicles.csv")));
    EXPECT_EQ(bytes("vehicles.csv"), chartCsv(test::barChart()));
    EXPECT_TRUE(bytes("vehicles.csv").contains("360000"));
}

TEST_F(Export, theEndingMayBeInCapitals) {
    ASSERT_OK(exportChart(test::barChart(), theme, path("vehicles.PNG"), QSize(320, 200)));
    EXPECT_FALSE(QImage(path("vehicles.PNG")).isNull());
}

TEST_F(Export, anUnknownEndingIsRefusedWithWhatIsPossible) {
    const auto refused = exportChart(test::barChart(), theme, path("vehicles.docx"));
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::Invalid);
    for (const QString& ending : {u".png"_qs, u".svg"_qs, u".pdf"_qs, u".csv"_qs})
        EXPECT_TRUE(refused.error().sentence.contains(ending));
    EXPECT_FALSE(QFile::exists(path("vehicles.docx")));
}

TEST_F(Export, aFailedWriteSaysSo) {
    const auto failed = exportChart(test::barChart(), theme, path("no-such-folder/vehicles.png"), QSize(320, 200));
    ASSERT_FALSE(failed.has_value());
    EXPECT_EQ(failed.error().code, ErrorCode::Io);
    EXPECT_TRUE(failed.error().sentence.contains(u"vehicles.png"_qs));
}

TEST_F(Export, aRefusalKeepsTheOldFile) {
    QFile old(path("vehicles.txt"));
    ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    EXPECT_FALSE(exportChart(test::barChart(), theme, path("vehicles.txt")).has_value());
    EXPECT_EQ(bytes("vehicles.txt"), "old");
}

TEST_F(Export, everyKindIsDrawnInEveryFormat) {
    const QVector<ChartDescription> charts = test::allCharts();
    for (qsizetype i = 0; i < charts.size(); ++i) {
        SCOPED_TRACE(charts[i].key.toStdString());
        EXPECT_TRUE(chartSvg(charts[i], theme, QSize(640, 400)).contains(charts[i].title.toUtf8()));
        EXPECT_FALSE(chartImage(charts[i], theme, QSize(640, 400)).isNull());
    }
}

} // namespace
} // namespace atlas
