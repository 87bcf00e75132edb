// SPDX-License-Identifier: Apache-2.0
// The charts of the starter portfolio as files: what a colleague finds when opening them in a spreadsheet.
#include "charts/catalogue.h"
#include "charts/chart_table.h"
#include "exchange/chart_csv.h"
#include "support/found.h"
#include "support/printers.h"
#include "support/test_portfolio.h"

#include <gtest/gtest.h>

using namespace atlas;

namespace {

class StarterCsv : public testing::Test {
protected:
    ChartDescription chart(const char* key, Language language = Language::English) const {
        return describeChart(*m_session.session, QString::fromLatin1(key), m_session.node("liangjiang"), language);
    }
    QStringList lines(const char* key, Language language = Language::English) const {
        return QString::fromUtf8(chartCsv(chart(key, language))).split(QStringLiteral("\r\n"));
    }
    bool hasLine(const QStringList& lines, const char* beginning) const {
        return std::any_of(lines.begin(), lines.end(),
                           [&](const QString& line) { return line.startsWith(QString::fromUtf8(beginning)); });
    }

    test::StarterSession m_session;
};

TEST_F(StarterCsv, EveryChartOfTheAreaIsATableWithAllItsPoints) {
    for (const Language language : {Language::English, Language::Chinese})
        for (const QString& key : test::found(chartsOf(*m_session.session, m_session.node("liangjiang")), 5)) {
            const ChartDescription described = chart(key.toLatin1().constData(), language);
            if (described.isEmpty())
                continue;
            const ChartTable table = chartTable(described);
            EXPECT_FALSE(table.rows.isEmpty()) << key.toStdString();
            EXPECT_EQ(lines(key.toLatin1().constData(), language).size(), table.rows.size() + 2) << key.toStdString();
        }
}

TEST_F(StarterCsv, VehiclesAreExactCountsWithPeriodStatusAndSource) {
    const QStringList found = lines("vehicles");
    EXPECT_TRUE(hasLine(found, "Vehicles manufactured,1100000,vehicles,2023,reported,"))
        << found.join(QLatin1Char(10)).toStdString();
    EXPECT_TRUE(hasLine(found, "New energy vehicles (NEVs) manufactured,360000,vehicles,2023,reported,"));
    EXPECT_TRUE(found.value(1).contains(QStringLiteral("\"iChongqing, 1 February 2024\"")));
}

TEST_F(StarterCsv, TargetsAreInPercent) {
    const QStringList found = lines("targets-2024");
    EXPECT_TRUE(hasLine(found, "Gross domestic product,6.5,%,2024,")) << found.join(QLatin1Char(10)).toStdString();
    EXPECT_TRUE(hasLine(found, "Total retail sales of consumer goods,8.5,%,2024,"));
}

TEST_F(StarterCsv, TheStructureNamesTheTierOfEachIndustry) {
    const QStringList found = lines("structure");
    EXPECT_TRUE(hasLine(found, "Leading industries,Intelligent-connected new energy vehicles,300,CNY billion,"))
        << found.join(QLatin1Char(10)).toStdString();
    EXPECT_TRUE(
        hasLine(found, "Distinctive clusters,\"Distinctive cluster 5, not named in the source\",10,CNY billion,"));
}

TEST_F(StarterCsv, ChineseNamesStandInTheChineseFile) {
    EXPECT_TRUE(hasLine(lines("vehicles", Language::Chinese), "新能源汽车产量,360000,辆,2023,"));
}

} // namespace
