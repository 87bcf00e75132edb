// SPDX-License-Identifier: Apache-2.0
// Presentations as another program sees them: LibreOffice opens them, draws them and writes them in its own format.
#include "exchange/story_deck.h"
#include "pptx/chart_plot.h"
#include "pptx/pptx_writer.h"

#include "support/deck_samples.h"
#include "support/found.h"
#include "support/office_file.h"
#include "support/printers.h"
#include "support/test_portfolio.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <set>

namespace atlas {
namespace {

constexpr int patience = 280'000; ///< the first start of an office program is slow

class PptxInOffice : public testing::Test {
protected:
    void SetUp() override {
        ASSERT_FALSE(QStandardPaths::findExecutable(u"soffice"_qs).isEmpty()) << "install libreoffice-impress-nogui";
        ASSERT_FALSE(QStandardPaths::findExecutable(u"pdftotext"_qs).isEmpty()) << "install poppler-utils";
        ASSERT_OK(test::writePptx(english, folder.filePath(u"en.pptx"_qs)));
        ASSERT_OK(test::writePptx(chinese, folder.filePath(u"zh.pptx"_qs)));
    }

    /// Both decks in another format.
    void convert(const QString& ending) {
        QProcess office;
        office.setProcessChannelMode(QProcess::MergedChannels);
        office.start(u"soffice"_qs, {u"--headless"_qs, u"-env:UserInstallation=file://%1/profile"_qs.arg(folder.path()),
                                     u"--convert-to"_qs, ending, u"--outdir"_qs, folder.path(),
                                     folder.filePath(u"en.pptx"_qs), folder.filePath(u"zh.pptx"_qs)});
        ASSERT_TRUE(office.waitForFinished(patience));
        ASSERT_EQ(office.exitCode(), 0) << office.readAll().toStdString();
        for (const QString& name : {u"en."_qs, u"zh."_qs})
            ASSERT_TRUE(QFile::exists(folder.filePath(name + ending))) << office.readAll().toStdString();
    }

    /// The text of a PDF without its spaces: lines break where the program likes.
    [[nodiscard]] QString textOf(const QString& name) const {
        QProcess reader;
        reader.start(u"pdftotext"_qs, {u"-raw"_qs, folder.filePath(name), u"-"_qs});
        return reader.waitForFinished(patience) ? squeezed(QString::fromUtf8(reader.readAll())) : QString();
    }

    static QString squeezed(QString text) {
        text.removeIf([](QChar c) { return c.isSpace(); });
        // LibreOffice's PDF draws a minus but names it not; thousands separators are the format's.
        return text.remove(QChar(0x2212)).remove(u',');
    }

    static void expectTexts(const Deck& deck, const QString& text) {
        const auto expectText = [&](const QString& wanted) {
            EXPECT_TRUE(text.contains(squeezed(wanted))) << wanted.toStdString();
        };
        for (const DeckSlide& slide : deck.slides) {
            expectText(slide.heading.isEmpty() ? slide.chart->title : slide.heading);
            for (const QString& bullet : slide.bullets)
                expectText(bullet);
            expectText(slide.paragraph);
            expectText(slide.underChart);
            for (const DeckFigure& figure : slide.figures)
                for (const QString& each : {figure.label, figure.value, figure.note})
                    expectText(each);
            expectText(slide.sourceLine);
            if (!slide.chart)
                continue;
            expectText(slide.sourceLine.isEmpty() ? slide.chart->sourceLine : slide.sourceLine);
            expectText(slide.subtitle.isEmpty() ? slide.chart->subtitle : slide.subtitle);
            const ChartKind kind = slide.chart->kind;
            const bool line = kind == ChartKind::Line || kind == ChartKind::Fan || kind == ChartKind::Area ||
                              kind == ChartKind::Slope;
            for (const ChartSeries& series : slide.chart->series)
                for (const ChartPoint& point : series.points) {
                    expectText(point.label);
                    if (!line && point.value != 0) // of a line its ends are labelled
                        expectText(point.valueText);
                }
        }
    }

    /// LibreOffice writes fifteen digits.
    static double kept(double number) { return QString::number(number, 'g', 14).toDouble(); }

    /// The numbers that a chart of this description may hold, and must.
    static std::set<double> numbersOf(const ChartDescription& chart) {
        std::set<double> numbers;
        // What office programs don't have is drawn by other numbers: lengths of bars, distances of bands.
        const bool isOwn = chart.kind == ChartKind::Waterfall || chart.kind == ChartKind::Fan ||
                           chart.kind == ChartKind::Tornado || chart.kind == ChartKind::Bullet;
        if (isOwn) {
            for (const PlotColumn& column : chartPlot(chart).columns)
                for (const PlotCell& cell : column.cells)
                    if (cell.value)
                        numbers.insert(kept(*cell.value));
            return numbers;
        }
        for (const ChartSeries& series : chart.series) {
            double sum = 0;
            for (const ChartPoint& point : series.points) {
                numbers.insert(kept(*point.value));
                sum += *point.value;
            }
            if (chart.kind == ChartKind::Ring)
                numbers.insert(kept(sum));
        }
        for (const ReferenceLine& reference : chart.references)
            numbers.insert(kept(reference.value));
        return numbers;
    }

    static void expectNotes(const Deck& deck, const QString& odp) {
        QFile file(odp);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray content = test::zipParts(file.readAll()).value(u"content.xml"_qs);
        QString said;
        bool inNotes = false;
        QXmlStreamReader reader(content);
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.name() == QLatin1String("notes") && !reader.isCharacters())
                inNotes = reader.isStartElement();
            else if (inNotes && reader.isCharacters())
                said += reader.text();
        }
        said = squeezed(said);
        for (const DeckSlide& slide : test::found(deck.slides, 8))
            for (const QString& line : test::found(slide.notes.split(u'\n', Qt::SkipEmptyParts)))
                EXPECT_TRUE(said.contains(squeezed(line))) << line.toStdString();
    }

    static void expectNumbers(const Deck& deck, const QString& odp) {
        QFile file(odp);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QMap<QString, QByteArray> parts = test::zipParts(file.readAll());
        std::multiset<std::set<double>> held, wanted;
        for (auto part = parts.begin(); part != parts.end(); ++part) {
            if (!part.key().startsWith(u"Object ") || !part.key().endsWith(u"/content.xml"))
                continue;
            std::set<double> numbers;
            for (const QString& value : test::attributes(part.value(), u"table:table-cell"_qs, u"office:value"_qs))
                if (const double number = value.toDouble(); number == number) // what is missing is NaN there
                    numbers.insert(kept(number));
            held.insert(numbers);
        }
        for (const DeckSlide& slide : deck.slides)
            if (slide.chart && !slide.chart->isEmpty())
                wanted.insert(numbersOf(*slide.chart));
        EXPECT_GE(wanted.size(), 3U);
        EXPECT_EQ(held, wanted);
    }

    void expectTexts() {
        convert(u"pdf"_qs);
        expectTexts(english, textOf(u"en.pdf"_qs));
        expectTexts(chinese, textOf(u"zh.pdf"_qs));
    }

    void expectNumbers() {
        convert(u"odp"_qs);
        expectNumbers(english, folder.filePath(u"en.odp"_qs));
        expectNumbers(chinese, folder.filePath(u"zh.odp"_qs));
    }

    QTemporaryDir folder;
    Deck english = test::deck(Language::English);
    Deck chinese = test::deck(Language::Chinese);
};

/// The starter portfolio's story.
class StoryInOffice : public PptxInOffice {
protected:
    void SetUp() override {
        const StoryId story = starter->stories().stories().constFirst().id;
        english = storyDeck(*starter.session, story, Language::English);
        chinese = storyDeck(*starter.session, story, Language::Chinese);
        PptxInOffice::SetUp();
    }
    test::StarterSession starter;
};

TEST_F(PptxInOffice, itsTextsAreFoundInBothLanguages) { expectTexts(); }

TEST_F(PptxInOffice, itsChartsHoldTheNumbersOfTheirDescriptions) { expectNumbers(); }

TEST_F(StoryInOffice, itsTextsAreFoundInBothLanguages) { expectTexts(); }

TEST_F(StoryInOffice, itsChartsHoldTheirNumbersAndItsNotesAreNotes) {
    expectNumbers();
    expectNotes(english, folder.filePath(u"en.odp"_qs));
    expectNotes(chinese, folder.filePath(u"zh.odp"_qs));
}

} // namespace
} // namespace atlas
