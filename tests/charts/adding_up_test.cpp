// SPDX-License-Identifier: Apache-2.0
// Shown parts add up to the shown whole, in chart, table and texts alike: random families and waterfalls.
#include "charts/catalogue.h"
#include "charts/chart_table.h"
#include "charts/comparison_charts.h"
#include "domain/figure_text.h"
#include "support/edits.h"
#include "support/printers.h"
#include "support/shown_numbers.h"
#include "support/worked_example.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <gtest/gtest.h>

#include <random>

namespace atlas {
namespace {

class AddingUp : public testing::Test {
protected:
    void SetUp() override { example.makeSiblings(); }
    [[nodiscard]] ChartDescription contributions(Language language = Language::English) const {
        return describeChart(*example.session, QStringLiteral("contributions"), example.node("leading"), language,
                             example.indicator("industrial-added-value"), 2024);
    }
    [[nodiscard]] QVector<std::pair<TargetCell, double>> randomRates(std::mt19937& random) const {
        std::normal_distribution<double> rate(0.06, 0.08);
        QVector<std::pair<TargetCell, double>> rates;
        for (const auto& [key, unused] : test::workedTargets)
            rates.append({example.cell(key), std::clamp(rate(random), -0.9, 0.9)});
        return rates;
    }
    static double shownSum(const ChartDescription& chart) {
        double sum = 0;
        for (const ChartPoint& point : chart.series[0].points)
            sum += test::shownNumber(point.valueText);
        return sum;
    }

    test::WorkedExample example;
};

TEST_F(AddingUp, theWorkedExampleShowsBarsThatComeTo98) {
    const ChartDescription chart = contributions();
    ASSERT_EQ(chart.series.size(), 1);
    EXPECT_EQ(chart.series[0].points.size(), 11);
    EXPECT_NEAR(shownSum(chart), 9.8, 1e-9);
    EXPECT_TRUE(chart.title.endsWith(u"of 9.8%"_qs)) << chart.title.toStdString();
}

TEST_F(AddingUp, tableAndSummaryShowTheDigitsOfTheChart) {
    const ChartDescription chart = contributions();
    const ChartTable table = chartTable(chart);
    for (qsizetype row = 0; row < table.rows.size(); ++row)
        EXPECT_EQ(table.rows[row][1], chart.series[0].points[row].valueText);
    EXPECT_NEAR(table.values[0][1].toDouble(), 300.0 / 1100 * 12, 1e-9) << "values are exact";
    EXPECT_TRUE(chart.summary.contains(chart.series[0].points[1].valueText));
}

TEST_F(AddingUp, theRestIsTheSumOfWhatIsShownOfIt) {
    for (int i = 0; i < 4; ++i) {
        const auto child =
            test::addNode(*example, example.node("leading"), 0, NodeKind::Industry, Text{u"More %1"_qs.arg(i), {}});
        ASSERT_OK(child);
        ASSERT_OK(
            test::setTarget(*example, {*child, example.indicator("industrial-added-value"), 2024}, 0.0333 * (i + 1)));
    }
    for (const NodeId child : example->outline().children(example.node("leading")))
        ASSERT_OK(test::setAssumption(*example, child, example.indicator("industrial-added-value"), 2023,
                                      7 + child.value % 11));
    const ChartDescription chart = contributions();
    ASSERT_EQ(chart.series[0].points.size(), 12);
    EXPECT_EQ(chart.series[0].points.last().label, u"4 more"_qs);
    EXPECT_NEAR(shownSum(chart), test::shownNumber(chart.title.section(u' ', -1)), 1e-9) << chart.title.toStdString();
}

TEST_F(AddingUp, equalPartsThatCannotBeRoundedEvenlyAreToldOf) {
    // Three of one size and rate: a third of 10 each.
    QVector<std::pair<TargetCell, std::optional<double>>> rates;
    for (const auto& [key, unused] : test::workedTargets)
        rates.append({example.cell(key), {}});
    for (const char* key : {"nev-vehicles", "electronics", "software"})
        rates.append({example.cell(key), 0.1});
    ASSERT_OK(test::setTargets(*example, rates, QStringLiteral("Thirds")));
    const ChartDescription chart = contributions();
    EXPECT_NEAR(shownSum(chart), 10, 1e-9);
    EXPECT_TRUE(chart.notes.join(u' ').contains(u"Parts are rounded so that they add up"_qs))
        << chart.notes.join(u' ').toStdString();
}

TEST_F(AddingUp, ofFifteenHundredRandomFamiliesNoneMisses) {
    std::mt19937 random(2024);
    for (int family = 0; family < 1500; ++family) {
        ASSERT_OK(test::preview(*example, randomRates(random)));
        const ChartDescription chart = contributions(family % 2 == 0 ? Language::English : Language::Chinese);
        const auto whole = example.rollUp("leading");
        ASSERT_TRUE(whole);
        EXPECT_NEAR(shownSum(chart), test::shownNumber(percentText(*whole, Language::English)), 1e-9) << family;
    }
}

TEST_F(AddingUp, ofSixHundredRandomWaterfallsNoneMisses) {
    std::mt19937 random(600);
    const NodeId parent = example.node("leading");
    const IndicatorId indicator = example.indicator("industrial-added-value");
    const ScenarioId from = example->scenario().id;
    const auto to = test::forkScenario(*example, from, {QStringLiteral("Other"), {}});
    ASSERT_OK(to);
    for (int each = 0; each < 600; ++each) {
        QVector<std::pair<TargetCell, std::optional<double>>> rates;
        for (const auto& [cell, rate] : randomRates(random))
            if (random() % 4 != 0)
                rates.append({cell, random() % 20 == 0 ? std::nullopt : std::optional(rate)});
        ASSERT_OK(test::setTargets(*example, rates, QStringLiteral("Others")));
        // The next year's weights drift apart.
        const int year = each % 2 == 0 ? 2024 : 2025;
        const ChartDescription chart =
            ComparisonCharts::waterfall({*example.session, from, *to, parent, indicator, year, Language::English});
        ASSERT_EQ(chart.series.size(), 1) << chart.emptyText.toStdString();
        const auto& points = chart.series[0].points;
        double level = 0;
        for (qsizetype at = 0; at < points.size(); ++at) {
            const double number = test::shownNumber(points[at].valueText);
            if (points[at].isTotal && at > 0) {
                EXPECT_NEAR(level, number, 1e-9) << each;
            }
            level = points[at].isTotal ? number : level + number;
            if (!points[at].isTotal) {
                EXPECT_NEAR(test::shownNumber(points[at].levelText), level, 1e-9) << each;
            }
        }
        const ChartTable table = chartTable(chart);
        EXPECT_EQ(table.rows[1][2], points.size() > 2 ? points[1].levelText : points[1].valueText);
    }
}

class AddingUpStructure : public testing::Test {
protected:
    /// Other size levels than the source's, as another program could have written them.
    void write(const char* sql) const {
        const QString name = QStringLiteral("sizes");
        {
            QSqlDatabase raw = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
            raw.setDatabaseName(starter.file.path());
            ASSERT_TRUE(raw.open());
            QSqlQuery query(raw);
            ASSERT_TRUE(query.exec(QString::fromUtf8(sql))) << query.lastError().text().toStdString();
        }
        QSqlDatabase::removeDatabase(name);
        starter->takeForeignChanges();
    }
    [[nodiscard]] ChartDescription structure(Language language) const {
        return describeChart(*starter.session, QStringLiteral("structure"), starter->outline().root(), language);
    }
    static void addUp(const ChartDescription& chart);

    test::StarterSession starter;
};

void AddingUpStructure::addUp(const ChartDescription& chart) {
    double groups = 0;
    for (const ChartSeries& series : chart.series) {
        double marks = 0;
        for (const ChartPoint& point : series.points)
            marks += test::shownNumber(point.valueText);
        EXPECT_NEAR(marks, test::shownNumber(series.nameText), 1);
        groups += test::shownNumber(series.nameText);
    }
    EXPECT_NEAR(groups, test::shownNumber(chart.centreText), 1);
}

TEST_F(AddingUpStructure, publishedSizesAddUpAsTheyArePublished) {
    const ChartDescription chart = structure(Language::Chinese);
    addUp(chart);
    EXPECT_EQ(chart.series[0].points[0].valueText, u"3000亿元"_qs);
    EXPECT_EQ(chart.centreText, u"1.1万亿元"_qs);
}

TEST_F(AddingUpStructure, marksAddUpToTheirGroupsAndTheseToTheWhole) {
    write("UPDATE observation SET value = value * 1.0371 + id * 0.317 WHERE period_kind = 'ambition'");
    const ChartDescription chart = structure(Language::English);
    addUp(chart);
    addUp(structure(Language::Chinese));
    EXPECT_TRUE(chart.series[0].points[0].valueText.startsWith(u"CNY 0.31"_qs))
        << chart.series[0].points[0].valueText.toStdString();
}

TEST_F(AddingUpStructure, aDerivationAddsUpInTheUnitOfItsValue) {
    write("UPDATE observation SET value = 100.0 / 3 WHERE period_kind = 'ambition' AND value = 50");
    const auto sum = starter->figures().latest(starter.node("pillar"), u"size-level");
    ASSERT_TRUE(sum.has_value());
    EXPECT_EQ(sum->derivation.en, u"33.4 billion + 2 × 33.3 billion"_qs);
    EXPECT_EQ(sum->derivation.zh, u"334亿 + 2 × 333亿"_qs);
}

} // namespace
} // namespace atlas
