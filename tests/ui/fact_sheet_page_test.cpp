// SPDX-License-Identifier: Apache-2.0
#include "export/fact_sheet_page.h"

#include "drawing/chart_export.h"
#include "export/fact_sheet_file.h"
#include "program/translation.h"
#include "support/found.h"
#include "support/pdf_tools.h"
#include "support/printers.h"
#include "support/test_portfolio.h"

#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace atlas;
using namespace atlas::test;

namespace {

const QVector<QVector<Language>> forms{
    {Language::English}, {Language::Chinese}, {Language::English, Language::Chinese}};

struct FactSheetPageTest : testing::Test {
    FactSheetPageTest() {
        wish.contact = {
            {QStringLiteral("Liangjiang New Area Investment Promotion Bureau"), QStringLiteral("两江新区招商局")},
            {QStringLiteral("Ms Li Wen, Deputy Director"), QStringLiteral("李文 副局长")},
            QStringLiteral("+86 23 1234 5678"),
            QStringLiteral("invest@example.cn"),
            {QStringLiteral("1 Jinyu Avenue, Yubei District, Chongqing"), QStringLiteral("重庆市渝北区金渝大道1号")}};
        wish.date = QDate(2026, 11, 25);
        translation.use(Language::English);
    }
    [[nodiscard]] FactSheet sheet(const char* node) const {
        return describeFactSheet(*starter.session, starter.node(node), wish);
    }
    [[nodiscard]] QString pdf(const FactSheet& of) const {
        const QString path = folder.filePath(QStringLiteral("sheet.pdf"));
        EXPECT_TRUE(writeFactSheet(of, path).has_value());
        return path;
    }
    static void expectWhole(const FactSheetPage& page) {
        const QRectF paper(QPointF(), page.size());
        EXPECT_TRUE(paper.adjusted(40, 30, -40, -30).contains(page.bounds()));
        EXPECT_GE(page.smallestText() * 0.75, 8);
        const auto& pieces = page.text().pieces();
        EXPECT_GE(pieces.size(), 8U);
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            const QRectF one = pieces[i].rect.adjusted(1, 1, -1, -1);
            for (std::size_t j = i + 1; j < pieces.size(); ++j)
                EXPECT_FALSE(one.intersects(pieces[j].rect.adjusted(1, 1, -1, -1)))
                    << pieces[i].text.toStdString() << " / " << pieces[j].text.toStdString();
            for (const auto& placed : page.charts())
                EXPECT_FALSE(one.intersects(placed.rect)) << pieces[i].text.toStdString();
        }
    }

    StarterSession starter;
    Translation translation;
    FactSheetWish wish;
    QTemporaryDir folder;
};

} // namespace

TEST_F(FactSheetPageTest, EveryPlaceFitsOnOnePageInEveryForm) {
    const Outline& outline = starter.session->outline();
    for (const auto& languages : forms) {
        wish.languages = languages;
        int places = 0;
        outline.forEachUnder(outline.root(), [&](NodeId node) {
            ++places;
            const FactSheet of = describeFactSheet(*starter.session, node, wish);
            SCOPED_TRACE((of.title + QString::number(languages.size())).toStdString());
            const FactSheetPage page(of);
            expectWhole(page);
            EXPECT_FALSE(page.isShortened());
            EXPECT_EQ(page.charts().empty(), of.columns.first().charts.isEmpty());
        });
        EXPECT_GT(places, 40);
    }
}

TEST_F(FactSheetPageTest, ThePdfIsOnePageOfA4) {
    for (const auto& languages : forms) {
        wish.languages = languages;
        const QString path = pdf(sheet("liangjiang"));
        EXPECT_EQ(pdfPages(path), 1);
        EXPECT_TRUE(askPdf("pdfinfo", {path}).contains(QStringLiteral("(A4)")));
    }
}

TEST_F(FactSheetPageTest, ItsTextsAreTextAndCanBeSearchedInBothLanguages) {
    wish.languages = {Language::English, Language::Chinese};
    const FactSheet of = sheet("nev-vehicles");
    const QString text = pdfText(pdf(of));
    for (const SheetColumn& column : found(of.columns, 2)) {
        QStringList wanted{column.heading, column.description, column.kicker, column.date, column.targetsHeading};
        for (const SheetFigure& figure : found(column.figures, 3))
            wanted += {figure.label, figure.value, figure.detail()};
        wanted += column.contact;
        wanted.append(column.charts.first().title);
        for (const QString& each : wanted)
            EXPECT_TRUE(text.contains(squeezed(each))) << each.toStdString() << " in " << text.toStdString();
    }
}

TEST_F(FactSheetPageTest, EachOfItsFontsIsEmbedded) {
    wish.languages = {Language::English, Language::Chinese};
    const QStringList fonts = pdfFonts(pdf(sheet("nev-vehicles")));
    ASSERT_FALSE(fonts.isEmpty());
    static const QRegularExpression embedded(QStringLiteral("\\byes\\s+\\w+\\s+\\w+\\s+\\d+\\s+\\d+\\s*$"));
    for (const QString& font : fonts)
        EXPECT_TRUE(embedded.match(font).hasMatch()) << font.toStdString();
}

TEST_F(FactSheetPageTest, TheFileIsCalledAfterThePlace) {
    EXPECT_TRUE(
        askPdf("pdfinfo", {pdf(sheet("robots"))}).contains(QRegularExpression(QStringLiteral("Title:\\s+Robots"))));
}

TEST_F(FactSheetPageTest, ItIsDrawnInVectors) {
    const QString images = askPdf("pdfimages", {QStringLiteral("-list"), pdf(sheet("liangjiang"))});
    EXPECT_EQ(images.split(QLatin1Char('\n'), Qt::SkipEmptyParts).size(), 2) << images.toStdString(); // its heading
}

TEST_F(FactSheetPageTest, ASheetInTheOtherLanguageSpeaksItThroughout) {
    wish.languages = {Language::Chinese};
    const FactSheet chinese = sheet("nev-vehicles");
    EXPECT_TRUE(chinese.columns.first().charts.first().title.contains(QStringLiteral("汽车")));
    translation.use(Language::Chinese);
    wish.languages = {Language::English};
    const FactSheet english = sheet("nev-vehicles");
    EXPECT_EQ(english.columns.first().charts.first().title, QStringLiteral("One vehicle in three is a NEV"));
    EXPECT_EQ(english.columns.first().kicker, QStringLiteral("Fact sheet"));
    EXPECT_TRUE(english.columns.first().place.startsWith(QStringLiteral("Industry")));
    translation.use(Language::English);
}

TEST_F(FactSheetPageTest, ALongDescriptionIsShortenedAtASentenceAndTheRestStays) {
    for (const auto& languages : forms) {
        wish.languages = languages;
        FactSheet of = sheet("liangjiang");
        for (SheetColumn& column : of.columns)
            column.description = (column.language == Language::Chinese
                                      ? QStringLiteral("新区的产业正在快速发展，面向全球投资者开放。")
                                      : QStringLiteral("The industries of the area grow and are open to all. "))
                                     .repeated(400)
                                     .trimmed();
        const FactSheetPage page(of);
        EXPECT_TRUE(page.isShortened());
        expectWhole(page);
        EXPECT_FALSE(page.charts().empty());
        EXPECT_EQ(pdfPages(pdf(of)), 1);
        EXPECT_TRUE(pdfText(pdf(of)).contains(QStringLiteral("…")));
    }
}

TEST_F(FactSheetPageTest, OfTooManyFiguresTheRestIsCounted) {
    FactSheet of = sheet("liangjiang");
    SheetColumn& column = of.columns.first();
    while (column.figures.size() < 40)
        column.figures.append(column.figures.first());
    const FactSheetPage page(of);
    expectWhole(page);
    EXPECT_TRUE(pdfText(pdf(of)).contains(QStringLiteral("moreintheportfolio")));
}

TEST_F(FactSheetPageTest, LongNamesAndContactsStillFit) {
    FactSheet of = sheet("liangjiang");
    SheetColumn& column = of.columns.first();
    column.heading = QStringLiteral("A very long name of a place ").repeated(20);
    for (QString& line : column.contact)
        line = QStringLiteral("An address that does not end ").repeated(10);
    expectWhole(FactSheetPage(of));
}

TEST_F(FactSheetPageTest, TheChartsOfBothLanguagesAreDrawnInOneSize) {
    wish.languages = {Language::English, Language::Chinese};
    for (const char* node : {"liangjiang", "leading", "nev-vehicles"}) {
        const FactSheetPage page(sheet(node));
        const auto& charts = page.charts();
        ASSERT_FALSE(charts.empty()) << node;
        int pairs = 0;
        for (const auto& one : charts)
            for (const auto& other : charts) {
                if (one.chart.language == other.chart.language || one.rect.top() != other.rect.top())
                    continue;
                ++pairs;
                EXPECT_EQ(one.rect.size(), other.rect.size()) << node;
                const Theme light(ThemeName::Light);
                const ChartEdges inner = plotEdges(one.chart, light, one.rect.size(), one.edges);
                const ChartEdges others = plotEdges(other.chart, light, other.rect.size(), other.edges);
                EXPECT_NEAR(one.edges.head + inner.head, other.edges.head + others.head, 1) << node;
                EXPECT_NEAR(one.edges.foot + inner.foot, other.edges.foot + others.foot, 1) << node;
                const ChartEdges own = chartEdges(one.chart, light, one.rect.size());
                EXPECT_GE(one.edges.head, own.head) << node;
                EXPECT_GE(one.edges.foot, own.foot) << node;
            }
        EXPECT_GT(pairs, 0) << node;
    }
}

TEST_F(FactSheetPageTest, LettersThatAreDrawnAsOneAreFoundAndCopiedAsTheyAreTyped) {
    FactSheet of = sheet("liangjiang");
    of.columns.first().description = QStringLiteral("First, offices flourish: efficient, affluent, scientific.");
    const QString text = askPdf("pdftotext", {pdf(of), QStringLiteral("-")});
    EXPECT_TRUE(text.contains(QStringLiteral("First, offices flourish"))) << text.toStdString();
    static const QRegularExpression ligature(QStringLiteral("[\\x{FB00}-\\x{FB06}]"));
    EXPECT_FALSE(text.contains(ligature)) << text.toStdString();
}

TEST_F(FactSheetPageTest, PaperIsWhite) {
    const QImage image = FactSheetPage(sheet("robots")).image(1);
    EXPECT_EQ(image.pixelColor(2, 2), QColor(Qt::white));
    EXPECT_EQ(image.size(), FactSheetPage::a4.toSize());
}

TEST(ShortenedText, EndsASentenceWhereOneEndsLateEnough) {
    EXPECT_EQ(shortenedText(QStringLiteral("One. Two. Three."), 100), QStringLiteral("One. Two. Three."));
    EXPECT_EQ(shortenedText(QStringLiteral("One. Two. Three."), 12), QStringLiteral("One. Two. …"));
    EXPECT_EQ(shortenedText(QStringLiteral("一。二。三三三三。"), 6), QStringLiteral("一。二。 …"));
}

TEST(ShortenedText, EndsAWordWhereNoSentenceEnds) {
    EXPECT_EQ(shortenedText(QStringLiteral("many words without an end"), 14), QStringLiteral("many words…"));
    EXPECT_EQ(shortenedText(QStringLiteral("grows by 3.5 percent a year"), 12), QStringLiteral("grows by…"));
}
