// SPDX-License-Identifier: Apache-2.0
#include "charts/catalogue.h"

#include "charts/chart_builders.h"
#include "support/edits.h"
#include "support/found.h"
#include "support/printers.h"
#include "support/test_portfolio.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace atlas {
namespace {

class Catalogue : public testing::Test {
protected:
    [[nodiscard]] ChartDescription describe(const char* key, const char* node = "liangjiang",
                                            Language language = Language::English, const char* indicator = nullptr,
                                            int year = 0) const {
        return describeChart(*starter.session, QString::fromUtf8(key), starter.node(node), language,
                             indicator == nullptr ? IndicatorId{} : starter.indicator(indicator), year);
    }

    /// A working copy with the targets of the planning rules' worked example for 2024.
    void planTree() {
        starter.workInCopy();
        const std::pair<const char*, double> rates[] = {
            {"nev-vehicles", 0.12},       {"electronics", 0.07},     {"software", 0.09},     {"new-energy", 0.15},
            {"life-health", 0.10},        {"smart-equipment", 0.06}, {"new-displays", 0.20}, {"semiconductors", 0.18},
            {"satellite-internet", 0.25}, {"distinctive-4", 0.10},   {"distinctive-5", 0.10}};
        for (const auto& [node, rate] : rates)
            ASSERT_OK(test::setTarget(*starter, {starter.node(node), starter.indicator("industrial-added-value"), 2024},
                                      rate));
    }

    void plan(const char* node, const char* indicator, int year, double rate) {
        ASSERT_OK(test::setTarget(*starter, {starter.node(node), starter.indicator(indicator), year}, rate));
    }

    static QStringList values(const ChartSeries& series) {
        QStringList texts;
        for (const ChartPoint& point : series.points)
            texts.append(point.valueText);
        return texts;
    }

    test::StarterSession starter;
};

TEST_F(Catalogue, theAreaHasTheSixChartsOfTheOverview) {
    EXPECT_EQ(chartsOf(*starter.session, starter.node("liangjiang")),
              (QStringList{u"vehicles"_qs, u"targets-2024"_qs, u"structure"_qs, u"industries-by-tier"_qs, u"shares"_qs,
                           u"projection"_qs}));
}

TEST_F(Catalogue, theVehicleIndustryHasItsVehiclesAndTheShare) {
    EXPECT_EQ(chartsOf(*starter.session, starter.node("nev-vehicles")),
              (QStringList{u"vehicles"_qs, u"share-projection"_qs, u"projection"_qs}));
}

TEST_F(Catalogue, aTierHasItsStructureAndAnyOtherNodeItsProjection) {
    EXPECT_EQ(chartsOf(*starter.session, starter.node("pillar")),
              (QStringList{u"structure"_qs, u"industries-by-tier"_qs, u"projection"_qs}));
    EXPECT_EQ(chartsOf(*starter.session, starter.node("robots")), QStringList{u"projection"_qs});
}

TEST_F(Catalogue, anUnsizedTierHasNoStructure) {
    EXPECT_FALSE(chartsOf(*starter.session, starter.node("rising-stars")).contains(u"structure"_qs));
    EXPECT_FALSE(describe("structure", "rising-stars").emptyText.isEmpty());
}

TEST_F(Catalogue, contributionsAppearWhenThereIsARollUp) {
    planTree();
    EXPECT_TRUE(chartsOf(*starter.session, starter.node("leading")).contains(u"contributions"_qs));
}

TEST_F(Catalogue, anUnknownKeySaysSo) {
    const ChartDescription chart = describe("no-such-chart");
    EXPECT_TRUE(chart.isEmpty());
    EXPECT_TRUE(chart.emptyText.contains(u"no-such-chart"_qs));
}

TEST_F(Catalogue, vehiclesSaysThatOneInThreeIsANev) {
    const ChartDescription chart = describe("vehicles");
    EXPECT_EQ(chart.title, u"One vehicle in three is a NEV"_qs);
    ASSERT_EQ(chart.series.size(), 1);
    EXPECT_EQ(values(chart.series[0]), (QStringList{u"1.1 million"_qs, u"360 thousand"_qs}));
    EXPECT_EQ(chart.series[0].points[0].value, 1'100'000);
    EXPECT_EQ(chart.series[0].points[1].value, 360'000);
    EXPECT_EQ(chart.centreText, u"32.7%"_qs);
    EXPECT_TRUE(chart.summary.contains(u"32.7%"_qs)) << chart.summary.toStdString();
    EXPECT_TRUE(chart.subtitle.contains(u"2023"_qs));
}

TEST_F(Catalogue, vehiclesInChineseCountsInTenThousands) {
    EXPECT_EQ(values(describe("vehicles", "liangjiang", Language::Chinese).series[0]),
              (QStringList{u"110万"_qs, u"36万"_qs}));
}

TEST_F(Catalogue, targetsAreSortedAndRetailLeads) {
    const ChartDescription chart = describe("targets-2024");
    EXPECT_EQ(chart.title, u"Retail is to grow fastest in 2024: 8.5%"_qs);
    ASSERT_EQ(chart.series.size(), 1);
    EXPECT_EQ(values(chart.series[0]), (QStringList{u"8.5%"_qs, u"8%"_qs, u"6.5%"_qs, u"5%"_qs}));
    EXPECT_TRUE(chart.sourceLine.contains(u"iChongqing"_qs));
    EXPECT_TRUE(chart.sourceLine.contains(u"Published targets 2024"_qs));
}

TEST_F(Catalogue, targetsFollowTheScenarioAndDropTheSourceOfAChangedOne) {
    starter.workInCopy();
    plan("liangjiang", "gdp", 2024, 0.09);
    const ChartDescription chart = describe("targets-2024");
    EXPECT_EQ(chart.title, u"GDP is to grow fastest in 2024: 9%"_qs);
    EXPECT_TRUE(chart.sourceLine.startsWith(u"Scenario:"_qs)) << chart.sourceLine.toStdString();
}

TEST_F(Catalogue, structureAddsUpToTheStatedSizeLevels) {
    const ChartDescription chart = describe("structure");
    ASSERT_EQ(chart.series.size(), 3);
    EXPECT_EQ(chart.centreText, u"CNY 1.1 trillion"_qs);
    double sum = 0;
    qsizetype count = 0;
    for (const ChartSeries& series : chart.series)
        for (const ChartPoint& point : series.points) {
            sum += point.value.value_or(0);
            ++count;
        }
    EXPECT_EQ(sum, 1100);
    EXPECT_EQ(count, 11);
    EXPECT_TRUE(chart.summary.contains(u"ambition"_qs));
    EXPECT_TRUE(chart.notes.join(u' ').contains(u"Rising-star clusters"_qs));
}

TEST_F(Catalogue, structureInChineseSpeaksOfYi) {
    const ChartDescription chart = describe("structure", "liangjiang", Language::Chinese);
    EXPECT_EQ(chart.centreText, u"1.1万亿元"_qs);
    EXPECT_EQ(chart.series[0].points[0].label, u"智能网联新能源汽车"_qs);
    EXPECT_EQ(chart.series[0].points[0].valueText, u"3000亿元"_qs);
}

TEST_F(Catalogue, structureOutlinesWhatHasNoNameAndLeadsToNodes) {
    const ChartDescription chart = describe("structure");
    const ChartSeries& distinctive = chart.series[2];
    EXPECT_EQ(distinctive.node, starter.node("distinctive"));
    EXPECT_EQ(distinctive.points[0].node, starter.node("new-displays"));
    EXPECT_EQ(distinctive.points[2].style, MarkStyle::Plain);
    EXPECT_EQ(distinctive.points[3].style, MarkStyle::Empty);
}

TEST_F(Catalogue, structureOfATierShowsItsOwnIndustries) {
    const ChartDescription chart = describe("structure", "pillar");
    ASSERT_EQ(chart.series.size(), 1);
    EXPECT_EQ(chart.series[0].points.size(), 3);
    EXPECT_EQ(chart.centreText, u"CNY 150 billion"_qs);
}

TEST_F(Catalogue, industriesByTierTellsNamedFromCounted) {
    const ChartDescription chart = describe("industries-by-tier");
    ASSERT_EQ(chart.series.size(), 2);
    EXPECT_EQ(values(chart.series[0]), (QStringList{u"3"_qs, u"3"_qs, u"3"_qs, u"2"_qs}));
    EXPECT_EQ(values(chart.series[1]), (QStringList{u"0"_qs, u"0"_qs, u"2"_qs, u"9"_qs}));
    for (const ChartPoint& point : chart.series[1].points)
        EXPECT_EQ(point.style, MarkStyle::Empty);
    EXPECT_EQ(chart.title, u"11 of 22 industries and clusters are named"_qs);
}

TEST_F(Catalogue, fillingInAClusterMovesItToTheNamed) {
    ASSERT_OK(test::renameNode(*starter, starter.node("distinctive-4"), Text{u"Drones"_qs, {}}));
    EXPECT_EQ(values(describe("industries-by-tier").series[0]), (QStringList{u"3"_qs, u"3"_qs, u"4"_qs, u"2"_qs}));
}

TEST_F(Catalogue, sharesSayAboutAndHatchTheApproximateOne) {
    const ChartDescription chart = describe("shares");
    ASSERT_EQ(chart.series.size(), 1);
    EXPECT_EQ(values(chart.series[0]), (QStringList{u"60%"_qs, u"38%"_qs, u"20%"_qs, u"about 15%"_qs}));
    EXPECT_EQ(chart.series[0].points[3].style, MarkStyle::Approximate);
    EXPECT_EQ(chart.series[0].points[0].style, MarkStyle::Plain);
    EXPECT_EQ(chart.y.maximum, 1);
    EXPECT_TRUE(chart.title.startsWith(u"60%"_qs));
}

TEST_F(Catalogue, projectionWithoutABaseIsAnIndexAndMarksWhatIsCarriedOn) {
    const ChartDescription chart = describe("projection");
    ASSERT_EQ(chart.series.size(), 1);
    const auto& points = chart.series[0].points;
    ASSERT_EQ(points.size(), 8);
    EXPECT_EQ(chart.y.unit, Unit::Index);
    EXPECT_EQ(points[0].value, 100);
    EXPECT_NEAR(points[1].value.value_or(0), 106.5, 1e-9);
    EXPECT_EQ(points[1].style, MarkStyle::Plain);
    EXPECT_EQ(points[2].style, MarkStyle::Assumption);
    EXPECT_TRUE(chart.notes.join(u' ').contains(u"2024"_qs));
    EXPECT_TRUE(chart.sourceLine.contains(u"Scenario: Published targets 2024"_qs));
    EXPECT_EQ(chart.title, u"Gross domestic product: 55% higher in 2030 than in 2023"_qs);
}

TEST_F(Catalogue, projectionWithoutATargetSaysTheFirstStep) {
    const ChartDescription chart = describe("projection", "robots");
    EXPECT_TRUE(chart.isEmpty());
    EXPECT_EQ(chart.emptyText, u"No growth target yet. Set one in Targets."_qs);
}

TEST_F(Catalogue, projectionWithABaseGrowsFromTheReportedFigure) {
    starter.workInCopy();
    plan("nev-vehicles", "vehicles", 2024, 0.08);
    const ChartDescription chart = describe("projection", "nev-vehicles", Language::English, "vehicles");
    ASSERT_FALSE(chart.isEmpty());
    EXPECT_EQ(chart.y.unit, Unit::Vehicles);
    EXPECT_EQ(chart.series[0].points[0].value, 1'100'000);
    EXPECT_NEAR(chart.series[0].points[1].value.value_or(0), 1'188'000, 1e-6);
    EXPECT_TRUE(chart.sourceLine.contains(u"iChongqing"_qs));
}

TEST_F(Catalogue, theNevSharePassesOneHalfIn2026) {
    starter.workInCopy();
    plan("nev-vehicles", "vehicles", 2024, 0.08);
    plan("nev-vehicles", "nevs", 2024, 0.25);
    const ChartDescription chart = describe("share-projection", "nev-vehicles");
    EXPECT_EQ(chart.title, u"NEVs pass one half in 2026"_qs);
    ASSERT_EQ(chart.references.size(), 1);
    EXPECT_EQ(chart.references[0].value, 0.5);
    EXPECT_NEAR(chart.series[0].points[3].value.value_or(0), 0.50742, 1e-5);
    EXPECT_TRUE(chart.summary.contains(u"2026"_qs));
}

TEST_F(Catalogue, shareProjectionWithoutTargetsSaysWhatItNeeds) {
    const ChartDescription chart = describe("share-projection", "nev-vehicles");
    EXPECT_TRUE(chart.isEmpty());
    EXPECT_FALSE(chart.emptyText.isEmpty());
}

TEST_F(Catalogue, contributionsAddUpAreSortedAndSayTheirWeights) {
    planTree();
    const ChartDescription chart =
        describe("contributions", "leading", Language::English, "industrial-added-value", 2024);
    ASSERT_EQ(chart.series.size(), 1);
    const auto& points = chart.series[0].points;
    ASSERT_EQ(points.size(), 3);
    EXPECT_NEAR(points[0].value.value_or(0), 0.04, 1e-12);
    double sum = 0;
    for (qsizetype i = 0; i < points.size(); ++i) {
        sum += points[i].value.value_or(0);
        if (i > 0) {
            EXPECT_LE(points[i].value, points[i - 1].value);
        }
    }
    EXPECT_NEAR(sum, 0.28 / 3, 1e-12);
    EXPECT_TRUE(chart.notes.join(u' ').contains(u"an ambition, not output"_qs));
    EXPECT_EQ(points[0].node, starter.node("nev-vehicles"));
}

TEST_F(Catalogue, contributionsNameNoWinnerOfATie) {
    starter.workInCopy();
    plan("nev-vehicles", "industrial-added-value", 2024, 0.12);
    plan("electronics", "industrial-added-value", 2024, 0.12);
    plan("software", "industrial-added-value", 2024, 0.06);
    const QString title = describe("contributions", "leading", Language::English, "industrial-added-value", 2024).title;
    EXPECT_TRUE(title.contains(u" and "_qs)) << title.toStdString();
    EXPECT_TRUE(title.endsWith(u", +4 pp each of 10%"_qs)) << title.toStdString();
}

TEST_F(Catalogue, contributionsToAFallNameNobodyWhoAdds) {
    starter.workInCopy();
    plan("nev-vehicles", "industrial-added-value", 2024, -0.02);
    plan("electronics", "industrial-added-value", 2024, -0.04);
    EXPECT_EQ(describe("contributions", "leading", Language::English, "industrial-added-value", 2024).title,
              u"No part adds to growth: −3% in all"_qs);
}

TEST_F(Catalogue, smallGrowthOfAnIndexIsNotCalledNothing) {
    starter.workInCopy();
    plan("liangjiang", "gdp", 2024, 0.0004);
    for (int year = 2025; year <= 2030; ++year)
        plan("liangjiang", "gdp", year, 0);
    const auto title = [this] { return describe("projection", "liangjiang", Language::English, "gdp").title; };
    EXPECT_EQ(title(), u"Gross domestic product: 0.04% higher in 2030 than in 2023"_qs);
    plan("liangjiang", "gdp", 2024, -0.003);
    EXPECT_EQ(title(), u"Gross domestic product: 0.3% lower in 2030 than in 2023"_qs);
    plan("liangjiang", "gdp", 2024, 0);
    EXPECT_EQ(title(), u"Gross domestic product: the same in 2030 as in 2023"_qs);
}

TEST_F(Catalogue, contributionsNameTheMissing) {
    planTree();
    ASSERT_OK(
        test::setTarget(*starter, {starter.node("software"), starter.indicator("industrial-added-value"), 2024}, {}));
    const ChartDescription chart =
        describe("contributions", "leading", Language::English, "industrial-added-value", 2024);
    EXPECT_EQ(chart.series[0].points.size(), 2);
    EXPECT_TRUE(chart.notes.join(u' ').contains(u"New-generation internet and software information"_qs));
}

TEST_F(Catalogue, contributionsWithoutTargetsSayTheFirstStep) {
    const ChartDescription chart = describe("contributions", "leading");
    EXPECT_TRUE(chart.isEmpty());
    EXPECT_TRUE(chart.emptyText.contains(u"Targets"_qs));
}

TEST_F(Catalogue, gapComparesTopDownWithBottomUp) {
    planTree();
    const ChartDescription chart = describe("gap", "liangjiang", Language::English, "industrial-added-value", 2024);
    ASSERT_EQ(chart.series.size(), 2);
    EXPECT_NEAR(chart.series[0].points[0].value.value_or(0), 0.08, 1e-12);
    EXPECT_NEAR(chart.series[1].points[0].value.value_or(0), 0.098, 1e-12);
    EXPECT_TRUE(chart.title.contains(u"by 1.8 pp in 2024"_qs)) << chart.title.toStdString();
}

TEST_F(Catalogue, gapIsToldWithoutASignAndNeverAsNothing) {
    planTree();
    const auto title = [this] {
        return describe("gap", "liangjiang", Language::English, "industrial-added-value", 2024).title;
    };
    plan("liangjiang", "industrial-added-value", 2024, 0.0979);
    EXPECT_EQ(title(), u"The parts exceed the target by 0.01 pp in 2024"_qs);
    plan("liangjiang", "industrial-added-value", 2024, 0.0981);
    EXPECT_EQ(title(), u"The parts miss the target by 0.01 pp in 2024"_qs);
    plan("liangjiang", "industrial-added-value", 2024, 0.09796);
    EXPECT_EQ(title(), u"The parts add up to the target in 2024"_qs);
}

/// Every chart of the nodes that have one, in both languages.
class EveryChart : public Catalogue, public testing::WithParamInterface<Language> {
protected:
    [[nodiscard]] QVector<ChartDescription> all() {
        planTree();
        plan("nev-vehicles", "vehicles", 2024, 0.08);
        plan("nev-vehicles", "nevs", 2024, 0.25);
        QVector<ChartDescription> charts;
        for (const char* node : {"liangjiang", "industry-growth", "leading", "nev-vehicles"})
            for (const QString& key : chartKeys())
                if (const auto chart = describeChart(*starter.session, key, starter.node(node), GetParam());
                    !chart.isEmpty())
                    charts.append(chart);
        return test::found(charts, 20);
    }
};

TEST_P(EveryChart, hasTitleSubtitleSourceLineAndSummary) {
    for (const ChartDescription& chart : all()) {
        SCOPED_TRACE(chart.key.toStdString());
        EXPECT_FALSE(chart.title.isEmpty());
        EXPECT_FALSE(chart.subtitle.isEmpty());
        EXPECT_FALSE(chart.sourceLine.isEmpty());
        EXPECT_FALSE(chart.summary.isEmpty());
        EXPECT_EQ(chart.language, GetParam());
        EXPECT_FALSE((chart.title + chart.subtitle + chart.summary + chart.notes.join(u' ')).contains(u'%' + u"1"_qs));
    }
}

TEST_P(EveryChart, tellsValueAndOriginAtEveryMark) {
    for (const ChartDescription& chart : all())
        for (const ChartSeries& series : test::found(chart.series))
            for (const ChartPoint& point : test::found(series.points)) {
                SCOPED_TRACE((chart.key + u' ' + point.label).toStdString());
                EXPECT_FALSE(point.valueText.isEmpty());
                EXPECT_FALSE(point.hoverText.isEmpty());
                EXPECT_FALSE(point.status.isEmpty());
                if (!point.source.isEmpty()) {
                    EXPECT_TRUE(point.hoverText.contains(point.source));
                }
            }
}

TEST_P(EveryChart, hasAZeroBaseForBars) {
    for (const ChartDescription& chart : all())
        if (chart.kind != ChartKind::Line && chart.kind != ChartKind::Ring && chart.kind != ChartKind::Fan &&
            chart.kind != ChartKind::Slope) {
            EXPECT_TRUE(chart.y.fromZero) << chart.key.toStdString();
        }
}

TEST_P(EveryChart, givesTheNumbersInItsSummary) {
    for (const ChartDescription& chart : all()) {
        SCOPED_TRACE((chart.key + u": "_qs + chart.summary).toStdString());
        const ChartPoint& first = chart.series.first().points.first();
        EXPECT_TRUE(chart.summary.contains(chart.kind == ChartKind::Ring ? chart.centreText : first.valueText));
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, EveryChart, testing::Values(Language::English, Language::Chinese),
                         [](const auto& each) {
                             return each.param == Language::English ? std::string("English") : std::string("Chinese");
                         });

TEST_F(Catalogue, reportedFiguresCarryTheirSource) {
    for (const char* key : {"vehicles", "shares", "targets-2024", "structure"})
        for (const ChartSeries& series : test::found(describe(key).series))
            for (const ChartPoint& point : test::found(series.points))
                EXPECT_TRUE(point.hoverText.contains(u"iChongqing"_qs)) << key << point.label.toStdString();
}

/// Of every chart of every place, offered there or not.
TEST_F(Catalogue, aHeadSaysWhatItsChartSays) {
    planTree();
    int empty = 0, full = 0;
    const auto check = [&](const QString& key, NodeId node, Language language) {
        const ChartDescription chart = describeChart(*starter.session, key, node, language);
        const ChartHead head = chartHead(*starter.session, starter->reading(), key, node, language);
        EXPECT_EQ(head.title, chart.title) << key.toStdString();
        EXPECT_EQ(head.hasSomething, !chart.isEmpty()) << key.toStdString() << ": " << chart.title.toStdString();
        ++(chart.isEmpty() ? empty : full);
    };
    for (const Language language : {Language::English, Language::Chinese})
        for (const char* name : {"liangjiang", "industry-growth", "pillar", "leading", "nev-vehicles", "software"})
            for (const QString& key : chartKeys())
                if (const NodeId node = starter.node(name); node.isValid())
                    check(key, node, language);
    EXPECT_GT(empty, 10);
    EXPECT_GT(full, 10);
    EXPECT_FALSE(
        chartHead(*starter.session, starter->reading(), u"nothing"_qs, starter.node("liangjiang"), Language::English)
            .hasSomething);
}

TEST_F(Catalogue, aHeadLeavesTheChartUnbuilt) {
    planTree();
    const Session& session = *starter.session;
    const auto request = [&](const char* node) {
        return ChartRequest{session, session.reading(), starter.node(node), Language::English, {}, 0, true};
    };
    for (const auto describe : {&StructureCharts::structure, &StructureCharts::byTier, &AreaCharts::vehicles,
                                &AreaCharts::targets, &AreaCharts::shares, &PlanningCharts::projection}) {
        const ChartDescription head = describe(request("liangjiang"));
        EXPECT_FALSE(head.title.isEmpty());
        EXPECT_TRUE(head.series.isEmpty()) << head.title.toStdString();
    }
}

} // namespace
} // namespace atlas
