// SPDX-License-Identifier: Apache-2.0
#include "entry/rate_block.h"
#include "support/printers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace atlas;
using testing::ElementsAre;

namespace {

BlockWords words() {
    return {[](const QString& text) { return text == QStringLiteral("Robots") || text == QStringLiteral("机器人"); },
            {QStringLiteral("Base"), QStringLiteral("Level 2024")}};
}

Result<RateBlock> read(const char* text) { return RateBlock::read(QString::fromUtf8(text), words()); }

/// All rates of a block in percent, rounded to what a double can keep apart; −999: left as it is; 999: refused.
std::vector<double> percents(const char* text) {
    const auto block = read(text);
    EXPECT_TRUE(block.has_value());
    std::vector<double> found;
    for (int row = 0; block && row < block->rows(); ++row)
        for (int column = 0; column < block->columns(); ++column) {
            const auto rate = block->rate(row, column, 0.1);
            found.push_back(!rate ? 999 : *rate ? std::round(**rate * 1e10) / 1e8 : -999);
        }
    return found;
}

QString refusal(const char* text) {
    const auto block = read(text);
    if (!block)
        return block.error().sentence;
    for (int row = 0; row < block->rows(); ++row)
        for (int column = 0; column < block->columns(); ++column)
            if (const auto rate = block->rate(row, column, {}); !rate)
                return rate.error().sentence;
    return {};
}

} // namespace

// Lines and cells.

TEST(SplitBlock, EndsLinesAsSpreadsheetsDo) {
    const auto rows = splitBlock(QStringLiteral("1\t2\r\n3\t4\r\n"));
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows.at(1), (QStringList{QStringLiteral("3"), QStringLiteral("4")}));
}

TEST(SplitBlock, KeepsEmptyCellsAndFillsShortRows) {
    const auto rows = splitBlock(QStringLiteral("1\t\t3\n\n4"));
    ASSERT_EQ(rows.size(), 3);
    for (const QStringList& row : rows)
        EXPECT_EQ(row.size(), 3);
}

TEST(SplitBlock, ReadsQuotedCells) {
    const auto rows = splitBlock(QStringLiteral("\"a\nb\"\t\"say \"\"x\"\"\"\n"));
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows.at(0), (QStringList{QStringLiteral("a\nb"), QStringLiteral("say \"x\"")}));
}

// Numbers.

TEST(RateBlock, ReadsPercentagesOfManyCountries) {
    EXPECT_THAT(percents("8.5%\t8,5 %\t8.5 %\t８．５％"), ElementsAre(8.5, 8.5, 8.5, 8.5));
    EXPECT_THAT(percents("−1%\t-1,5 %\t–2"), ElementsAre(-1, -1.5, -2));
}

TEST(RateBlock, APointAfterGroupsMarksDecimals) { EXPECT_THAT(percents("1,000.0%"), ElementsAre(1000)); }

TEST(RateBlock, ACommaAfterGroupsMarksDecimals) { EXPECT_THAT(percents("1.000,0 %"), ElementsAre(1000)); }

TEST(RateBlock, SpacesOfAllWidthsAndApostrophesSeparateThousands) {
    EXPECT_THAT(percents("1\u00A0000 %\t1\u202F000,0 %\t1\u2009000\t1'000\t1’000"),
                ElementsAre(1000, 1000, 1000, 1000, 1000));
}

TEST(RateBlock, ANumberOutsideOfTheLimitsIsRefusedWhateverItsSeparators) {
    EXPECT_TRUE(refusal("1,234.5%").contains(QStringLiteral("1234.5%")));
    EXPECT_TRUE(refusal("1.234,5 %").contains(QStringLiteral("1234.5%")));
}

TEST(RateBlock, OtherNumbersOfTheBlockTellWhatACommaMeans) {
    EXPECT_THAT(percents("1,000%\t8.5%"), ElementsAre(1000, 8.5));
    EXPECT_THAT(percents("1,125%\t8,5%"), ElementsAre(1.125, 8.5));
    EXPECT_THAT(percents("1.000%\t8,5%"), ElementsAre(1000, 8.5));
    EXPECT_THAT(percents("1.125%\t8.5%"), ElementsAre(1.125, 8.5));
}

TEST(RateBlock, WhatNoNumberTellsIsReadAsWhenTyped) {
    EXPECT_THAT(percents("1.125%\t8%"), ElementsAre(1.125, 8));
    EXPECT_TRUE(refusal("1,125%\t8%").contains(QStringLiteral("two ways")));
}

TEST(RateBlock, NumbersThatContradictEachOtherAreReadAsWhenTyped) {
    EXPECT_THAT(percents("8.5\t8,5\t1.125"), ElementsAre(8.5, 8.5, 1.125));
    EXPECT_TRUE(refusal("8.5\t8,5\t1,125").contains(QStringLiteral("two ways")));
}

TEST(RateBlock, WrongGroupsAreRefused) {
    for (const char* bad : {"1,00.5%", "12,34,567", "1 00 %", "8 9", "1.2.3"})
        EXPECT_FALSE(refusal(bad).isEmpty()) << bad;
}

TEST(RateBlock, StepsAreReadAsWhenTyped) {
    EXPECT_THAT(percents("+0.5\t*1.1\t+0,5 pp\t=8+1"), ElementsAre(10.5, 11, 10.5, 9));
}

// Fractions.

TEST(RateBlock, ABlockOfNumbersBelowOneIsReadAsFractionsAndSaysSo) {
    EXPECT_THAT(percents("0.085\t0.07\n0\t-0.01"), ElementsAre(8.5, 7, 0, -1));
    EXPECT_THAT(percents("0,085\t0,07"), ElementsAre(8.5, 7));
    const auto block = read("0.085\t0.07");
    EXPECT_TRUE(block->isFractions());
    EXPECT_EQ(block->remark(Language::English),
              QStringLiteral("All numbers are below 1, so they were read as fractions: 0.085 as 8.5%."));
}

TEST(RateBlock, AMixOfBothIsReadAsWhenTyped) {
    EXPECT_THAT(percents("0.085\t0.07\t8"), ElementsAre(0.085, 0.07, 8));
    EXPECT_THAT(percents("0.085\t0.07%"), ElementsAre(0.085, 0.07));
    EXPECT_THAT(percents("0.085\t+0.07"), ElementsAre(0.085, 10.07));
}

TEST(RateBlock, WhatMayBePercentagesBelowOneIsReadAsWhenTypedAndSaysSo) {
    EXPECT_THAT(percents("0.5\t0.8"), ElementsAre(0.5, 0.8));
    EXPECT_THAT(percents("0.085"), ElementsAre(0.085));
    EXPECT_TRUE(read("0.5\t0.8")->remark(Language::English).contains(QStringLiteral("0.5 as 0.5%")));
    EXPECT_TRUE(read("8\t7%")->remark(Language::English).isEmpty());
}

// Empty cells, and what is no figure.

TEST(RateBlock, AnEmptyCellLeavesTheTarget) {
    EXPECT_THAT(percents("8\t\t7"), ElementsAre(8, -999, 7));
    EXPECT_FALSE(read("\t\n\t").has_value());
    EXPECT_FALSE(read("").has_value());
}

TEST(RateBlock, WhatIsNoFigureIsRefused) {
    for (const char* bad :
         {"8\t-", "8\tn/a", "8\tN/A", "8\t#N/A", "8\t—", "8\t…", "8\t#DIV/0!", "0.08\t0.07\t-", "8\t无"})
        EXPECT_TRUE(refusal(bad).contains(QStringLiteral("is no figure"))) << bad;
    EXPECT_TRUE(refusal("8\tabc").contains(QStringLiteral("“abc”")));
}

// Headings.

TEST(RateBlock, TakesYearsAndNames) {
    const auto block = read("Name\t2024\t2025年\nRobots\t8\t9\n机器人\t7\t6\n");
    ASSERT_OK(block);
    EXPECT_EQ(block->years(), (QVector<int>{2024, 2025}));
    EXPECT_EQ(block->names(), (QStringList{QStringLiteral("Robots"), QStringLiteral("机器人")}));
    EXPECT_EQ(block->rows(), 2);
    EXPECT_EQ(block->text(1, 1), QStringLiteral("6"));
}

TEST(RateBlock, ReadsYearsThatAnalystsMarkAsExpected) {
    const auto block = read("\ufeff2023A\t2024E\t2025（F）\n7\t(3.5%)\t8。5");
    ASSERT_OK(block);
    EXPECT_EQ(block->years(), (QVector<int>{2023, 2024, 2025}));
    EXPECT_EQ(*block->rate(0, 1, {}), -0.035);
    EXPECT_EQ(*block->rate(0, 2, {}), 0.085);
}

TEST(RateBlock, TakesNamesThatTheTableLacksBesideYears) {
    const auto block = read("\t2024\nRobotz\t8");
    ASSERT_OK(block);
    EXPECT_EQ(block->names(), QStringList{QStringLiteral("Robotz")});
}

TEST(RateBlock, TakesYearsOrNamesAlone) {
    EXPECT_EQ(read("2024\t2025\n8\t9")->years(), (QVector<int>{2024, 2025}));
    EXPECT_TRUE(read("2024\t2025\n8\t9")->names().isEmpty());
    EXPECT_EQ(read("Robots\t8\t9")->names(), QStringList{QStringLiteral("Robots")});
    EXPECT_EQ(read("Robots\t8\t9")->columns(), 2);
}

TEST(RateBlock, PassesTheTablesOtherColumnsOver) {
    const auto block = read("\tBase\t2024\tLevel 2024\nRobots\t1.1 million\t8\t9");
    ASSERT_OK(block);
    EXPECT_EQ(block->years(), (QVector<int>{0, 2024, 0}));
}

TEST(RateBlock, RefusesAHeadingAmongYearsThatIsNone) {
    EXPECT_TRUE(refusal("\t2024\tTotal\nRobots\t8\t9").contains(QStringLiteral("“Total”")));
    EXPECT_TRUE(refusal("2024\t2024\n8\t9").contains(QStringLiteral("twice")));
}

// Copying.

TEST(CopiedBlock, IsTextWithTabsAndATableWithNumbersInPercent) {
    const QVector<QVector<CopiedCell>> rows{
        {{QStringLiteral("Name"), {}, true}, {QStringLiteral("2024"), {}, true}},
        {{QStringLiteral("R&D"), {}, false}, {QStringLiteral("8.5%"), 0.085, false}}};
    EXPECT_EQ(blockText(rows), QStringLiteral("Name\t2024\nR&D\t8.5%"));
    const QString html = blockHtml(rows);
    EXPECT_TRUE(html.contains(QStringLiteral("R&amp;D")));
    EXPECT_TRUE(html.contains(QStringLiteral("x:num=\"0.085\" sdval=\"0.085\" sdnum=\"1033;0;0.0%\">8.5%</td>")))
        << html.toStdString();
    EXPECT_TRUE(html.contains(QStringLiteral("mso-number-format:'0\\.0%'")));
}

TEST(CopiedBlock, IsReadBack) {
    const QVector<QVector<CopiedCell>> rows{
        {{QStringLiteral("a\tb"), {}, false}, {QStringLiteral("-1.25%"), -0.0125, false}}};
    EXPECT_EQ(splitBlock(blockText(rows)).at(0), (QStringList{QStringLiteral("a\tb"), QStringLiteral("-1.25%")}));
}
