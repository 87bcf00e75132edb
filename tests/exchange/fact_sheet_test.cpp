// SPDX-License-Identifier: Apache-2.0
#include "exchange/fact_sheet.h"

#include "support/edits.h"
#include "support/found.h"
#include "support/printers.h"
#include "support/test_portfolio.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace atlas;
using namespace atlas::test;

namespace {

struct FactSheetTest : testing::Test {
    StarterSession starter;
    FactSheetWish wish;

    [[nodiscard]] FactSheet sheet(const char* node) const {
        return describeFactSheet(*starter.session, starter.node(node), wish);
    }
    [[nodiscard]] SheetColumn column(const char* node) const { return sheet(node).columns.first(); }
    void forEachNode(const std::function<void(NodeId)>& visit) const {
        QVector<NodeId> nodes;
        starter.session->outline().forEachUnder(starter.session->outline().root(),
                                                [&](NodeId node) { nodes.append(node); });
        for (const NodeId node : test::found(nodes, 40))
            visit(node);
    }
    static const SheetFigure* find(const QVector<SheetFigure>& figures, const char* key) {
        for (const SheetFigure& figure : figures)
            if (figure.key == QLatin1String(key))
                return &figure;
        return nullptr;
    }
};

} // namespace

TEST_F(FactSheetTest, TheAreaHasItsFiguresAsPeopleSayThem) {
    const SheetColumn area = column("liangjiang");
    EXPECT_EQ(area.heading, QStringLiteral("Liangjiang New Area"));
    EXPECT_EQ(area.otherHeading, QStringLiteral("两江新区"));
    const SheetFigure* vehicles = find(area.figures, "vehicles");
    ASSERT_NE(vehicles, nullptr);
    EXPECT_EQ(vehicles->value, QStringLiteral("1.1 million"));
    EXPECT_EQ(vehicles->period, QStringLiteral("2023"));
    EXPECT_EQ(vehicles->status, QStringLiteral("reported, rounded"));
    const SheetFigure* share = find(area.figures, "nev-share");
    ASSERT_NE(share, nullptr);
    EXPECT_EQ(share->value, QStringLiteral("32.7%"));
    EXPECT_EQ(QString(share->derivation).replace(QChar(QChar::Nbsp), u' '),
              QStringLiteral("360 thousand / 1.1 million"));
}

TEST_F(FactSheetTest, EveryFigureKnowsWhatItShows) {
    int stated = 0, derived = 0;
    forEachNode([&](NodeId node) {
        const SheetColumn column = describeFactSheet(*starter.session, node, wish).columns.first();
        for (const SheetFigure& figure : column.figures) {
            ASSERT_EQ(figure.figures.size(), 1) << figure.label.toStdString();
            const FigureRef shown = figure.figures.constFirst();
            EXPECT_EQ(starter->figures().indicator(shown.indicator)->key, figure.key);
            const auto latest = starter->figures().latest(shown.node, figure.key);
            ASSERT_TRUE(latest.has_value());
            EXPECT_EQ(shown, FigureRef::of(latest->observation));
            ++(shown.kind == FigureRef::Kind::Stated ? stated : derived);
        }
    });
    EXPECT_GT(stated, 10);
    EXPECT_GT(derived, 1);
}

TEST_F(FactSheetTest, EveryTargetNamesItsYearsInTheScenarioThatIsHandedOut) {
    const NodeId area = starter.node("liangjiang");
    const Scenario published = starter->scenario();
    const SheetFigure* gdp = nullptr;
    const SheetColumn shown = column("liangjiang");
    ASSERT_NE(gdp = find(shown.targets, "gdp"), nullptr);
    const IndicatorId indicator = starter.indicator("gdp");
    QVector<FigureRef> expected;
    for (int year = published.firstYear; year <= published.lastYear; ++year)
        if (starter->reading().target({area, indicator, year}))
            expected.append(FigureRef::planned(published.mark.uid, {area, indicator, year}, FigureAspect::Growth));
    EXPECT_FALSE(expected.isEmpty());
    EXPECT_EQ(gdp->figures, expected);
}

TEST_F(FactSheetTest, EveryFigureHasItsStatusInWordsAndASourceInTheList) {
    for (const Language language : {Language::English, Language::Chinese}) {
        wish.languages = {language};
        int figures = 0;
        forEachNode([&](NodeId node) {
            const SheetColumn column = describeFactSheet(*starter.session, node, wish).columns.first();
            for (const SheetFigure& figure : column.figures + column.targets) {
                ++figures;
                SCOPED_TRACE((column.heading + QLatin1Char('/') + figure.label).toStdString());
                EXPECT_FALSE(figure.value.isEmpty());
                EXPECT_FALSE(figure.status.isEmpty());
                ASSERT_FALSE(figure.sources.isEmpty());
                for (const int number : figure.sources) {
                    EXPECT_GE(number, 1);
                    EXPECT_LE(number, column.sources.size());
                }
            }
        });
        EXPECT_GE(figures, 25);
    }
}

TEST_F(FactSheetTest, AnAmbitionSaysThatItIsNoOutput) {
    const SheetColumn industry = column("nev-vehicles");
    const SheetFigure* size = find(industry.figures, "size-level");
    ASSERT_NE(size, nullptr);
    EXPECT_EQ(size->status, QStringLiteral("ambition"));
    EXPECT_FALSE(industry.note.isEmpty());
    EXPECT_TRUE(column("robots").note.isEmpty());
}

TEST_F(FactSheetTest, AnApproximateFigureSaysSo) {
    const SheetColumn area = column("liangjiang");
    EXPECT_TRUE(std::any_of(area.figures.cbegin(), area.figures.cend(), [](const SheetFigure& figure) {
        return figure.value == QLatin1String("15%") && figure.status == QLatin1String("approximate");
    }));
}

TEST_F(FactSheetTest, APublishedTargetCitesWhoPublishedIt) {
    const SheetColumn area = column("liangjiang");
    EXPECT_TRUE(area.targetsHeading.endsWith(QStringLiteral("Published targets 2024")));
    const SheetFigure* gdp = find(area.targets, "gdp");
    ASSERT_NE(gdp, nullptr);
    EXPECT_EQ(gdp->value, QStringLiteral("6.5%"));
    EXPECT_EQ(gdp->period, QStringLiteral("2024"));
    EXPECT_TRUE(area.sources.at(gdp->sources.first() - 1).startsWith(QStringLiteral("iChongqing, 1 February 2024")));
}

TEST_F(FactSheetTest, ADraftOnTheScreenLeavesThePublishedTargetsOnTheSheet) {
    const SheetColumn before = column("liangjiang");
    starter.workInCopy();
    ASSERT_OK(test::setTarget(*starter, {starter.node("liangjiang"), starter.indicator("gdp"), 2024}, 0.07));
    const SheetColumn area = column("liangjiang");
    const SheetFigure* gdp = find(area.targets, "gdp");
    ASSERT_NE(gdp, nullptr);
    EXPECT_EQ(gdp->value, QStringLiteral("6.5%"));
    EXPECT_EQ(area.targetsHeading, before.targetsHeading);
    EXPECT_TRUE(area.draft.isEmpty());
    ASSERT_EQ(area.charts.size(), before.charts.size());
    for (qsizetype i = 0; i < area.charts.size(); ++i) {
        EXPECT_EQ(area.charts[i].sourceLine, before.charts[i].sourceLine);
        EXPECT_EQ(area.charts[i].summary, before.charts[i].summary);
        EXPECT_TRUE(area.charts[i].draft.isEmpty());
    }
}

TEST_F(FactSheetTest, EveryPlacesSheetIsTheSameWhicheverScenarioIsShown) {
    QHash<qint64, QStringList> before;
    const auto said = [&](NodeId node) {
        const SheetColumn column = describeFactSheet(*starter.session, node, wish).columns.first();
        QStringList all{column.targetsHeading, column.noTargets, column.draft};
        for (const SheetFigure& figure : column.targets)
            all += QStringList{figure.label, figure.value, figure.detail()};
        for (const ChartDescription& chart : column.charts)
            all += QStringList{chart.key, chart.summary, chart.sourceLine};
        return all;
    };
    forEachNode([&](NodeId node) { before.insert(node.value, said(node)); });
    starter.workInCopy();
    const IndicatorId indicator = starter.indicator("industrial-added-value");
    for (const char* node : {"robots", "nev-vehicles", "leading", "pillar"})
        for (const int year : {2024, 2026})
            ASSERT_OK(test::setTarget(*starter, {starter.node(node), indicator, year}, 0.23));
    forEachNode([&](NodeId node) { EXPECT_EQ(said(node), before.value(node.value)); });
}

TEST_F(FactSheetTest, ADraftThatIsChosenIsCalledOneOnThePageInBothLanguages) {
    wish.scenario = starter.workInCopy();
    wish.languages = {Language::English, Language::Chinese};
    ASSERT_OK(test::setTarget(*starter, {starter.node("liangjiang"), starter.indicator("gdp"), 2024}, 0.07));
    wish.charts = QStringList{QStringLiteral("projection")};
    const FactSheet both = sheet("liangjiang");
    EXPECT_TRUE(both.columns.first().draft.startsWith(QStringLiteral("Draft")))
        << both.columns.first().draft.toStdString();
    for (const SheetColumn& column : both.columns) {
        EXPECT_FALSE(column.draft.isEmpty());
        ASSERT_EQ(column.charts.size(), 1);
        EXPECT_FALSE(column.charts.first().draft.isEmpty());
        EXPECT_TRUE(column.charts.first().sourceLine.contains(column.charts.first().draft));
    }
    const SheetFigure* gdp = find(both.columns.first().targets, "gdp");
    ASSERT_NE(gdp, nullptr);
    EXPECT_EQ(gdp->value, QStringLiteral("7%"));
}

TEST_F(FactSheetTest, WhatIsOnlyTriedOutIsOnNoSheet) {
    wish.scenario = starter.workInCopy();
    const TargetCell cell{starter.node("liangjiang"), starter.indicator("gdp"), 2024};
    ASSERT_OK(test::preview(*starter, cell, 0.1234));
    for (const SheetFigure& figure : test::found(column("liangjiang").targets, 4))
        EXPECT_FALSE(figure.value.contains(QStringLiteral("12.34"))) << figure.value.toStdString();
    for (const ChartDescription& chart : test::found(column("liangjiang").charts, 1))
        EXPECT_FALSE(chart.summary.contains(QStringLiteral("12.34"))) << chart.summary.toStdString();
}

TEST_F(FactSheetTest, WhereNothingIsPublishedTheSheetSaysThatItIsADraft) {
    const ScenarioId published = starter->scenario().id;
    starter.workInCopy();
    ASSERT_OK(test::archiveScenario(*starter, published, true));
    EXPECT_FALSE(column("liangjiang").draft.isEmpty());
}

TEST_F(FactSheetTest, APlannersTargetIsNotPassedOffAsPublished) {
    wish.scenario = starter.workInCopy();
    const TargetCell cell{starter.node("liangjiang"), starter.indicator("gdp"), 2024};
    ASSERT_OK(test::setTarget(*starter, cell, 0.07));
    const SheetColumn area = column("liangjiang");
    const SheetFigure* gdp = find(area.targets, "gdp");
    ASSERT_NE(gdp, nullptr);
    EXPECT_EQ(gdp->value, QStringLiteral("7%"));
    ASSERT_EQ(gdp->sources.size(), 1);
    EXPECT_TRUE(area.sources.at(gdp->sources.first() - 1).contains(QStringLiteral("Planner’s own")));
}

TEST_F(FactSheetTest, TargetsOfSeveralYearsAreToldInRuns) {
    wish.scenario = starter.workInCopy();
    const NodeId robots = starter.node("robots");
    const IndicatorId indicator = starter.indicator("industrial-added-value");
    ASSERT_OK(test::setTarget(*starter, {robots, indicator, 2024}, 0.1));
    ASSERT_OK(test::setTarget(*starter, {robots, indicator, 2025}, 0.12));
    ASSERT_OK(test::setTarget(*starter, {robots, indicator, 2026}, 0.12));
    const SheetFigure* target = nullptr;
    const SheetColumn column = this->column("robots");
    target = find(column.targets, "industrial-added-value");
    ASSERT_NE(target, nullptr);
    EXPECT_EQ(QString(target->value).replace(QChar(QChar::Nbsp), QLatin1Char(' ')),
              QStringLiteral("10% in 2024; 12% in 2025–2026"));
    EXPECT_TRUE(column.targetsHeading.endsWith(QStringLiteral("Draft")));
}

TEST_F(FactSheetTest, ARolledUpTargetSaysThatItIsDerivedAndByWhichWeights) {
    wish.scenario = starter.workInCopy();
    ASSERT_OK(test::setTarget(*starter,
                              {starter.node("nev-vehicles"), starter.indicator("industrial-added-value"), 2024}, 0.1));
    const SheetColumn tier = column("leading");
    const SheetFigure* target = find(tier.targets, "industrial-added-value");
    ASSERT_NE(target, nullptr);
    EXPECT_TRUE(target->status.contains(QStringLiteral("derived")));
    EXPECT_TRUE(target->status.contains(QStringLiteral("ambition, not output"))) << target->status.toStdString();
}

TEST_F(FactSheetTest, WhatIsMissingIsSaidAndIsNoZero) {
    const SheetColumn star = column("robots");
    EXPECT_TRUE(star.figures.isEmpty());
    EXPECT_FALSE(star.noFigures.isEmpty());
    EXPECT_TRUE(star.targets.isEmpty());
    EXPECT_FALSE(star.noTargets.isEmpty());
}

TEST_F(FactSheetTest, AnAssumptionIsCalledOneAndHasNoPublishedSource) {
    starter.workInCopy();
    const NodeId robots = starter.node("robots");
    ASSERT_OK(test::setAssumption(*starter, robots, starter.indicator("industrial-added-value"), 2023, 12.5));
    const SheetColumn star = column("robots");
    const SheetFigure* figure = find(star.figures, "industrial-added-value");
    ASSERT_NE(figure, nullptr);
    EXPECT_EQ(figure->status, QStringLiteral("assumption"));
    ASSERT_FALSE(figure->sources.isEmpty());
    EXPECT_TRUE(star.sources.at(figure->sources.first() - 1).contains(QStringLiteral("without a published source")));
}

TEST_F(FactSheetTest, BothLanguagesHaveTheSameFiguresUnderTheSameNumbers) {
    wish.languages = {Language::English, Language::Chinese};
    const FactSheet both = sheet("liangjiang");
    ASSERT_EQ(both.columns.size(), 2);
    const SheetColumn &en = both.columns.first(), &zh = both.columns.last();
    EXPECT_EQ(zh.heading, QStringLiteral("两江新区"));
    EXPECT_EQ(zh.language, Language::Chinese);
    ASSERT_GE(en.figures.size(), 3);
    ASSERT_EQ(en.figures.size(), zh.figures.size());
    for (qsizetype i = 0; i < en.figures.size(); ++i) {
        EXPECT_EQ(en.figures.at(i).key, zh.figures.at(i).key);
        EXPECT_EQ(en.figures.at(i).sources, zh.figures.at(i).sources);
    }
    EXPECT_EQ(find(zh.figures, "vehicles")->value, QStringLiteral("110万"));
    EXPECT_EQ(en.charts.size(), zh.charts.size());
    EXPECT_EQ(zh.charts.first().language, Language::Chinese);
}

TEST_F(FactSheetTest, NoChartIsEmptyAndTwoAreTheMost) {
    qsizetype charts = 0;
    forEachNode([&](NodeId node) {
        const SheetColumn column = describeFactSheet(*starter.session, node, wish).columns.first();
        EXPECT_LE(column.charts.size(), mostSheetCharts);
        charts += column.charts.size();
        for (const ChartDescription& chart : column.charts) {
            EXPECT_FALSE(chart.isEmpty()) << chart.key.toStdString();
            EXPECT_FALSE(chart.sourceLine.isEmpty()) << chart.key.toStdString();
        }
    });
    EXPECT_GE(charts, 20);
}

TEST_F(FactSheetTest, APlaceWithoutChartsShowsWhatItBelongsToAndSaysSo) {
    const SheetColumn star = column("robots");
    EXPECT_EQ(star.charts.size(), 1);
    EXPECT_TRUE(star.chartsHeading.contains(QStringLiteral("Rising-star clusters")));
    EXPECT_TRUE(column("liangjiang").chartsHeading.isEmpty());
}

TEST_F(FactSheetTest, TheChosenChartsAreTaken) {
    wish.charts = QStringList{QStringLiteral("shares"), QStringLiteral("targets-2024")};
    const SheetColumn area = column("liangjiang");
    ASSERT_EQ(area.charts.size(), 2);
    EXPECT_EQ(area.charts.first().key, QStringLiteral("shares"));
    wish.charts = QStringList();
    EXPECT_TRUE(column("liangjiang").charts.isEmpty());
    // A choice made for another place, which has nothing of it here, is none.
    wish.charts = QStringList{QStringLiteral("shares")};
    EXPECT_FALSE(column("leading").charts.isEmpty());
}

TEST_F(FactSheetTest, OnPaperNobodyIsToldToDoubleClick) {
    qsizetype notes = 0;
    forEachNode([&](NodeId node) {
        const FactSheet sheet = describeFactSheet(*starter.session, node, wish);
        for (const ChartDescription& chart : sheet.columns.first().charts) {
            notes += chart.notes.size();
            EXPECT_FALSE(chart.notes.join(QLatin1Char(' ')).contains(QStringLiteral("click")));
        }
    });
    EXPECT_GE(notes, 20);
}

TEST_F(FactSheetTest, PlacesThatAreOnlyCountedAreCountedApart) {
    const SheetColumn stars = column("rising-stars");
    EXPECT_EQ(stars.namedParts, 2);
    EXPECT_EQ(stars.unnamedParts, 9);
    EXPECT_EQ(stars.parts.size(), 2);
    EXPECT_FALSE(column("rising-star-3").state.isEmpty());
}

TEST_F(FactSheetTest, TheContactIsGivenInTheLanguageOfTheSheet) {
    wish.contact.organisation = {QStringLiteral("Bureau"), QStringLiteral("招商局")};
    wish.contact.phone = QStringLiteral("+86 23 1234 5678");
    EXPECT_THAT(column("robots").contact, testing::ElementsAre(QStringLiteral("Bureau"), testing::_));
    wish.languages = {Language::Chinese};
    EXPECT_EQ(column("robots").contact.first(), QStringLiteral("招商局"));
    wish.contact = {};
    EXPECT_TRUE(column("robots").contact.isEmpty());
}

TEST_F(FactSheetTest, TheDateIsTheOneHandedIn) {
    wish.date = QDate(2026, 11, 25);
    EXPECT_EQ(column("robots").date, QStringLiteral("25 November 2026"));
    wish.languages = {Language::Chinese};
    EXPECT_EQ(column("robots").date, QStringLiteral("2026年11月25日"));
}

TEST(FactSheetFileName, LeavesOutWhatAFileSystemStumblesOver) {
    const auto named = [](const char* name) {
        FactSheet sheet;
        sheet.columns.append(SheetColumn());
        sheet.columns.first().heading = QString::fromUtf8(name);
        return factSheetFileName(sheet);
    };
    EXPECT_EQ(named("Robots"), QStringLiteral("Robots"));
    EXPECT_EQ(named("机器人"), QStringLiteral("机器人"));
    EXPECT_EQ(named("a/b\\c: \"d\"?"), QStringLiteral("a b c d"));
    EXPECT_EQ(named("../../etc"), QStringLiteral("etc"));
    EXPECT_EQ(named("///"), QStringLiteral("fact-sheet"));
    EXPECT_LE(named(std::string(500, 'x').c_str()).size(), 80);
}
