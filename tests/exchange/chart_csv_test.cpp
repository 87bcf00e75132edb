// SPDX-License-Identifier: Apache-2.0
#include "exchange/chart_csv.h"
#include "support/printers.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace atlas;

namespace {

ChartDescription chart(const QString& label, double value, Unit unit = Unit::Vehicles) {
    ChartPoint point;
    point.label = label;
    point.value = value;
    point.valueText = QStringLiteral("as people say it");
    ChartSeries series;
    series.name = QStringLiteral("Made");
    series.points = {point};
    ChartDescription chart;
    chart.y.unit = unit;
    chart.y.title = unit == Unit::Percent ? QStringLiteral("%") : QStringLiteral("vehicles");
    chart.series = {series};
    return chart;
}

/// The text after the byte order mark.
QString text(const ChartDescription& chart) { return QString::fromUtf8(chartCsv(chart).mid(3)); }
QString row(const QString& label, double value, Unit unit = Unit::Vehicles) {
    return text(chart(label, value, unit)).section(QStringLiteral("\r\n"), 1, -2);
}

QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

TEST(ChartCsv, BeginsWithAByteOrderMarkSoThatExcelReadsChinese) {
    const QByteArray bytes = chartCsv(chart(QStringLiteral("汽车"), 1));
    EXPECT_TRUE(bytes.startsWith("\xEF\xBB\xBF"));
    EXPECT_TRUE(bytes.contains("汽车"));
}

TEST(ChartCsv, NamesItsColumnsAndEndsEachLineAsTheStandardSays) {
    EXPECT_EQ(text(chart(QStringLiteral("NEVs"), 360'000)),
              QStringLiteral("Category,Made,Unit\r\nNEVs,360000,vehicles\r\n"));
}

TEST(ChartCsv, AChartOfADraftNamesItInEachRow) {
    ChartDescription draft = chart(QStringLiteral("NEVs"), 360'000);
    draft.draft = QStringLiteral("Fast (draft)");
    EXPECT_EQ(text(draft), QStringLiteral("Category,Made,Unit,Scenario\r\nNEVs,360000,vehicles,Fast (draft)\r\n"));
}

TEST(ChartCsv, NumbersStandWithTheDigitsOfASpreadsheetAndNotInWords) {
    EXPECT_EQ(row(QStringLiteral("a"), 1'100'000), QStringLiteral("a,1100000,vehicles"));
    EXPECT_EQ(row(QStringLiteral("a"), 0.1 + 0.2), QStringLiteral("a,0.3,vehicles"));
    EXPECT_EQ(row(QStringLiteral("a"), 100 * 1.1), QStringLiteral("a,110,vehicles"));
    EXPECT_EQ(row(QStringLiteral("a"), 123456789012.345), QStringLiteral("a,123456789012.345,vehicles"));
    EXPECT_EQ(row(QStringLiteral("a"), -2.5), QStringLiteral("a,-2.5,vehicles"));
}

TEST(ChartCsv, ARateIsInPercentAsItsUnitSays) {
    EXPECT_EQ(row(QStringLiteral("GDP"), 0.065, Unit::Percent), QStringLiteral("GDP,6.5,%"));
}

TEST(ChartCsv, QuotesCommasQuotesAndLineBreaks) {
    EXPECT_EQ(row(QStringLiteral("Robots, \"smart\""), 1), QStringLiteral("\"Robots, \"\"smart\"\"\",1,vehicles"));
    EXPECT_EQ(row(QStringLiteral("two\nlines"), 1), QStringLiteral("\"two\nlines\",1,vehicles"));
}

TEST(ChartCsv, ANameThatLooksLikeAFormulaIsNoFormula) {
    EXPECT_EQ(row(QStringLiteral("=1+1"), 1), QStringLiteral("'=1+1,1,vehicles"));
}

TEST(ChartCsv, AMissingValueIsAnEmptyCell) {
    ChartDescription empty = chart(QStringLiteral("a"), 1);
    empty.series[0].points[0].value.reset();
    EXPECT_TRUE(text(empty).contains(QStringLiteral("\r\na,,vehicles\r\n")));
}

TEST(ChartCsv, WritesTheFile) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("图表.csv"));
    const ChartDescription made = chart(QStringLiteral("NEVs"), 360'000);
    ASSERT_OK(writeChartCsv(made, path));
    EXPECT_EQ(contents(path), chartCsv(made));
}

TEST(ChartCsv, AFileThatCannotBeWrittenIsAnErrorThatNamesIt) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("no/such/folder/a.csv"));
    const auto written = writeChartCsv(chart(QStringLiteral("a"), 1), path);
    ASSERT_FALSE(written.has_value());
    EXPECT_EQ(written.error().code, ErrorCode::Io);
    EXPECT_TRUE(written.error().sentence.contains(QDir::toNativeSeparators(path)));
}

TEST(ChartCsv, AChartWithNothingToShowIsRefusedInItsOwnWordsAndLeavesTheOldFile) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.csv"));
    ASSERT_OK(writeChartCsv(chart(QStringLiteral("a"), 1), path));
    const QByteArray before = contents(path);
    ChartDescription empty;
    empty.emptyText = QStringLiteral("No growth target yet.");
    const auto written = writeChartCsv(empty, path);
    ASSERT_FALSE(written.has_value());
    EXPECT_EQ(written.error().code, ErrorCode::Invalid);
    EXPECT_EQ(written.error().sentence, empty.emptyText);
    EXPECT_EQ(contents(path), before);
}

} // namespace
