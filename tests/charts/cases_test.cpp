// SPDX-License-Identifier: Apache-2.0
// Portfolios that once showed wrong figures, where the environment variable ATLAS_CASES names a folder with them.
#include "charts/catalogue.h"
#include "support/printers.h"
#include "support/shown_numbers.h"

#include "session/figures.h"
#include "session/session.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace atlas {
namespace {

class Cases : public testing::Test {
protected:
    void SetUp() override {
        if (qEnvironmentVariableIsEmpty("ATLAS_CASES"))
            GTEST_SKIP() << "ATLAS_CASES is not set";
    }
    void open(const char* name) {
        const QString path = folder.filePath(QString::fromUtf8(name));
        ASSERT_TRUE(
            QFile::copy(qEnvironmentVariable("ATLAS_CASES") + u"/portfolios/"_qs + QString::fromUtf8(name), path));
        ASSERT_TRUE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        auto opened = Session::open(path, QStringLiteral("Tester"));
        ASSERT_TRUE(opened.has_value()) << opened.error().sentence.toStdString();
        session = std::move(*opened);
        for (const Scenario& each : session->scenarios())
            if (!each.isProtected)
                session->showScenario(each.id);
    }
    [[nodiscard]] ChartDescription describe(const char* key, const char* node, const char* indicator) const {
        return describeChart(*session, QString::fromUtf8(key),
                             session->find(QString::fromUtf8(node)).value_or(NodeId{}), Language::English,
                             session->figures().indicator(QString::fromUtf8(indicator))->id, 2024);
    }
    static double sumAt(const ChartDescription& chart, int year) {
        double sum = 0;
        for (const ChartSeries& series : chart.series)
            for (const ChartPoint& point : series.points)
                sum += point.x == year ? point.value.value_or(0) : 0;
        return sum;
    }

    QTemporaryDir folder;
    std::unique_ptr<Session> session;
};

TEST_F(Cases, LateTargetsLeaveTheBaseInItsYear) {
    open("late.atlas");
    const ChartDescription nevs = describe("projection", "nev-vehicles", "nevs");
    ASSERT_FALSE(nevs.isEmpty());
    EXPECT_EQ(nevs.series[0].points[0].x, 2023);
    EXPECT_EQ(nevs.series[0].points[0].value, 360'000);
    const ChartDescription share = describe("share-projection", "nev-vehicles", "nev-share");
    EXPECT_NEAR(share.series[0].points[2].value.value_or(0), 0.2806, 5e-5);
}

TEST_F(Cases, ThreePartsAreJoinedByYear) {
    open("by3.atlas");
    EXPECT_NEAR(sumAt(describe("structure-by-year", "leading", "industrial-added-value"), 2026), 349.5, 0.05);
}

TEST_F(Cases, ElevenPartsAreJoinedByYear) {
    open("by11.atlas");
    const ChartDescription chart = describe("structure-by-year", "leading", "industrial-added-value");
    ASSERT_EQ(chart.series.size(), 5);
    const auto& rest = chart.series[4].points;
    EXPECT_NEAR(rest[4].value.value_or(0), 648.0, 0.05);
    EXPECT_NEAR(rest[5].value.value_or(0), 712.8, 0.05);
    EXPECT_NEAR(rest[7].value.value_or(0), 862.4, 0.05);
}

TEST_F(Cases, AHalfGoesUpInPartsAndWholeAlike) {
    open("tie.atlas");
    const ChartDescription chart = describe("contributions", "robots", "industrial-added-value");
    ASSERT_FALSE(chart.isEmpty()) << chart.emptyText.toStdString();
    EXPECT_EQ(chart.series[0].points[0].valueText, u"+5.63 pp"_qs);
    EXPECT_EQ(chart.series[0].points[1].valueText, u"+1.00 pp"_qs);
    EXPECT_TRUE(chart.title.endsWith(u"of 6.63%"_qs)) << chart.title.toStdString();
}

} // namespace
} // namespace atlas
