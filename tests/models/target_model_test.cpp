// SPDX-License-Identifier: Apache-2.0
#include "models/target_model.h"
#include "session/session.h"
#include "support/edits.h"
#include "support/printers.h"
#include "support/test_portfolio.h"
#include "support/told_rows.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <QSignalSpy>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace atlas;

namespace {

class Targets : public testing::Test {
protected:
    test::StarterSession starter;
    TargetModel model{*starter.session};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    void SetUp() override { tester.setUseFetchMore(false); } // it would fetch in the middle of a reset

    void useCopy() { starter.workInCopy(); }
    void show(const char* indicator) { model.setIndicator(starter.indicator(indicator)); }
    QModelIndex at(const char* key, int column = 0) { return model.reveal(starter.node(key), column); }
    QModelIndex year(const char* key, int wanted) { return at(key, model.columnOf(wanted)); }
    bool type(const char* key, int wanted, const char* entry) {
        return model.setData(year(key, wanted), QString::fromUtf8(entry));
    }
    void set(const char* key, const char* indicator, int wanted, double rate) {
        ASSERT_OK(test::setTarget(*starter, {starter.node(key), starter.indicator(indicator), wanted}, rate));
    }
};

} // namespace

// Rows and columns.

TEST_F(Targets, TellEveryShownRowOfALanguageSwitch) {
    show("industrial-added-value");
    at("car-grade-chips");
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setLanguage(Language::Chinese);
    EXPECT_THAT(test::untoldRows(model, changed), testing::IsEmpty());
}

TEST_F(Targets, TellEveryShownRowOfRatesThatBecomeLevels) {
    show("industrial-added-value");
    at("car-grade-chips");
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setShows(TargetModel::Shows::Levels);
    EXPECT_THAT(test::untoldRows(model, changed, TargetModel::FirstYearColumn, model.lastColumn()), testing::IsEmpty());
}

TEST_F(Targets, AnAreaIndicatorHasOneRow) {
    show("gdp");
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_FALSE(model.hasChildren(model.index(0, 0)));
    EXPECT_FALSE(model.hasRow(starter.node("robots")));
    EXPECT_EQ(model.nearestRow(starter.node("robots")), starter.node("liangjiang"));
}

TEST_F(Targets, ATreeIndicatorHasARowForEveryNode) {
    show("industrial-added-value");
    EXPECT_TRUE(at("car-grade-chips").isValid());
    EXPECT_TRUE(at("urban-renewal").isValid());
}

TEST_F(Targets, ABranchIndicatorHasThePathToItsBranchOnly) {
    show("vehicles");
    EXPECT_TRUE(at("nev-vehicles").isValid());
    EXPECT_TRUE(at("motors").isValid());
    EXPECT_FALSE(at("electronics").isValid());
    EXPECT_EQ(model.rowCount(at("leading")), 1);
    EXPECT_FALSE(model.cellAt(year("leading", 2024)).has_value());
    EXPECT_FALSE(model.flags(year("leading", 2024)).testFlag(Qt::ItemIsEditable));
    EXPECT_TRUE(model.flags(year("nev-vehicles", 2024)).testFlag(Qt::ItemIsEditable));
}

TEST_F(Targets, HasAColumnForEveryYearOfTheScenario) {
    EXPECT_EQ(model.columnCount(), 2 + 7);
    EXPECT_EQ(model.headerData(model.columnOf(2027), Qt::Horizontal, Qt::DisplayRole).toString(),
              QStringLiteral("2027"));
    EXPECT_EQ(model.yearOf(model.columnOf(2027)), 2027);
    EXPECT_EQ(model.yearOf(TargetModel::NameColumn), 0);
    EXPECT_EQ(model.yearOf(model.lastColumn()), 2030);
    EXPECT_EQ(model.yearOf(model.columnCount()), 0);
}

// Cells.

TEST_F(Targets, ShowsTheBaseValueWithItsStatusAndSource) {
    show("vehicles");
    EXPECT_EQ(at("nev-vehicles", TargetModel::BaseColumn).data().toString(), QStringLiteral("1.1 million vehicles"));
    const QString tip = at("nev-vehicles", TargetModel::BaseColumn).data(Qt::ToolTipRole).toString();
    EXPECT_TRUE(tip.contains(QStringLiteral("2023"))) << tip.toStdString();
    EXPECT_TRUE(tip.contains(QStringLiteral("iChongqing"))) << tip.toStdString();
}

TEST_F(Targets, SaysThatAnIndicatorWithoutBaseIsAnIndex) {
    show("gdp");
    EXPECT_EQ(at("liangjiang", TargetModel::BaseColumn).data().toString(), QStringLiteral("index 100"));
    model.setShows(TargetModel::Shows::Levels);
    EXPECT_EQ(year("liangjiang", 2024).data().toString(), QStringLiteral("106.5"));
}

TEST_F(Targets, TellsOwnTargetsFromCarriedOnOnes) {
    show("gdp");
    EXPECT_EQ(year("liangjiang", 2024).data().toString(), QStringLiteral("6.5%"));
    EXPECT_FALSE(year("liangjiang", 2024).data(TargetModel::CarriedRole).toBool());
    EXPECT_EQ(year("liangjiang", 2026).data().toString(), QStringLiteral("6.5%"));
    EXPECT_TRUE(year("liangjiang", 2026).data(TargetModel::CarriedRole).toBool());
    EXPECT_TRUE(year("liangjiang", 2026).data(Qt::FontRole).value<QFont>().italic());
    EXPECT_EQ(year("liangjiang", 2026).data(Qt::AccessibleTextRole).toString(), QStringLiteral("6.5%, carried on"));
}

TEST_F(Targets, ShowsARollUpInParentheses) {
    useCopy();
    show("industrial-added-value");
    set("nev-vehicles", "industrial-added-value", 2024, 0.12);
    EXPECT_EQ(year("leading", 2024).data().toString(), QStringLiteral("(12%)"));
    EXPECT_TRUE(year("leading", 2024).data(TargetModel::RolledUpRole).toBool());
    EXPECT_TRUE(year("leading", 2024).data(TargetModel::BottomUpRole).toString().isEmpty()) << "it would say it twice";
}

TEST_F(Targets, ShowsRollUpAndGapUnderTheTargetOfAParent) {
    useCopy();
    show("industrial-added-value");
    set("nev-vehicles", "industrial-added-value", 2024, 0.12);
    set("leading", "industrial-added-value", 2024, 0.10);
    const QModelIndex cell = year("leading", 2024);
    EXPECT_EQ(cell.data(TargetModel::BottomUpRole).toString(), QStringLiteral("12 +2"));
    EXPECT_TRUE(cell.data(TargetModel::OpenGapRole).toBool());
    EXPECT_EQ(cell.data(Qt::AccessibleTextRole).toString(), QStringLiteral("10%, parts add up to 12%, gap +2 pp"));
    EXPECT_TRUE(cell.data(Qt::ToolTipRole).toString().contains(QStringLiteral("bottom-up 12%, gap +2 pp")));
    EXPECT_EQ(year("leading", 2025).data(TargetModel::BottomUpRole).toString(), QStringLiteral("12 +2"))
        << "of what is carried on, too";
    EXPECT_TRUE(year("nev-vehicles", 2024).data(TargetModel::BottomUpRole).toString().isEmpty()) << "nothing to add up";
    model.setLanguage(Language::Chinese);
    EXPECT_EQ(cell.data(TargetModel::BottomUpRole).toString(), QStringLiteral("12 +2"));
    model.setLanguage(Language::English);
    set("leading", "industrial-added-value", 2024, 0.12);
    EXPECT_EQ(cell.data(TargetModel::BottomUpRole).toString(), QStringLiteral("12 ="));
    EXPECT_FALSE(cell.data(TargetModel::OpenGapRole).toBool());
    set("leading", "industrial-added-value", 2024, 0.125);
    EXPECT_EQ(cell.data(TargetModel::BottomUpRole).toString(), QStringLiteral("12 −0.5"));
}

TEST_F(Targets, SaysWhyARollUpIsEmpty) {
    show("industrial-added-value");
    EXPECT_TRUE(year("leading", 2024).data().toString().isEmpty());
    EXPECT_TRUE(year("leading", 2024)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("None of the parts of Leading industries has a target.")));
    EXPECT_TRUE(year("motors", 2024)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("Motors has no parts that could be rolled up.")));
}

TEST_F(Targets, ShowsTheProjectedShareAndKeepsItReadOnly) {
    useCopy();
    show("nev-share");
    set("nev-vehicles", "vehicles", 2024, 0.08);
    set("nev-vehicles", "nevs", 2024, 0.25);
    EXPECT_EQ(year("nev-vehicles", 2026).data().toString(), QStringLiteral("50.74%"));
    EXPECT_FALSE(model.flags(year("nev-vehicles", 2026)).testFlag(Qt::ItemIsEditable));
    EXPECT_FALSE(type("nev-vehicles", 2026, "60"));
}

TEST_F(Targets, ALevelBeforeTheFirstTargetIsTheBaseAndSaysSo) {
    useCopy();
    show("nevs");
    set("nev-vehicles", "nevs", 2026, 0.25);
    model.setShows(TargetModel::Shows::Levels);
    const QModelIndex level = year("nev-vehicles", 2024);
    EXPECT_EQ(level.data().toString(), QStringLiteral("360 thousand"));
    EXPECT_EQ(level.data(Qt::AccessibleTextRole).toString(), QStringLiteral("360 thousand vehicles"));
    EXPECT_TRUE(level.data(Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("No target is stated up to here: the base of 2023 is held.")));
}

TEST_F(Targets, LevelsStandInPlaceOfRatesAndTakeNoEntry) {
    useCopy();
    show("gdp");
    model.setShows(TargetModel::Shows::Levels);
    EXPECT_EQ(year("liangjiang", 2025).data().toString(), QStringLiteral("113.4"));
    EXPECT_EQ(year("liangjiang", 2025).data(TargetModel::EntryRole).toString(), QStringLiteral("113.4"));
    EXPECT_TRUE(year("liangjiang", 2025).data(TargetModel::BottomUpRole).toString().isEmpty());
    EXPECT_FALSE(model.flags(year("liangjiang", 2025)).testFlag(Qt::ItemIsEditable));
    const QSignalSpy refused(&model, &TargetModel::entryRefused);
    EXPECT_FALSE(type("liangjiang", 2025, "120")) << "no growth of 120 %";
    EXPECT_EQ(refused.size(), 1);
    EXPECT_TRUE(model.cellAt(year("liangjiang", 2025)).has_value()) << "the slider still moves its rate";
    model.setShows(TargetModel::Shows::Rates);
    EXPECT_TRUE(type("liangjiang", 2025, "7"));
}

TEST_F(Targets, ASelectedYearIsOneOfTheScenario) {
    show("gdp");
    model.setYear(2025);
    model.setYear(1999);
    EXPECT_EQ(model.year(), 2025);
}

// Entries.

TEST_F(Targets, TakesWhatPeopleType) {
    useCopy();
    show("industrial-added-value");
    const TargetCell cell{starter.node("robots"), starter.indicator("industrial-added-value"), 2024};
    EXPECT_TRUE(type("robots", 2024, "8"));
    EXPECT_EQ(starter->reading().target(cell), 0.08);
    EXPECT_TRUE(type("robots", 2024, "+0.5"));
    EXPECT_EQ(starter->reading().target(cell), 0.085);
    EXPECT_TRUE(type("robots", 2024, "９％"));
    EXPECT_EQ(starter->reading().target(cell), 0.09);
    EXPECT_TRUE(type("robots", 2024, ""));
    EXPECT_FALSE(starter->reading().target(cell).has_value());
}

TEST_F(Targets, ARelativeEntryStartsFromWhatIsShown) {
    useCopy();
    show("gdp");
    ASSERT_TRUE(type("liangjiang", 2026, "+0.5")); // on what is carried on
    EXPECT_EQ(year("liangjiang", 2026).data().toString(), QStringLiteral("7%"));
    EXPECT_FALSE(year("liangjiang", 2026).data(TargetModel::CarriedRole).toBool());
}

TEST_F(Targets, RefusesBadEntriesAndKeepsTheOldValue) {
    useCopy();
    show("gdp");
    for (const char* bad : {"abc", "1e9", "−200 %"}) {
        const QSignalSpy refused(&model, &TargetModel::entryRefused);
        EXPECT_FALSE(type("liangjiang", 2024, bad)) << bad;
        ASSERT_EQ(refused.size(), 1) << bad;
        EXPECT_EQ(year("liangjiang", 2024).data().toString(), QStringLiteral("6.5%"));
    }
    EXPECT_EQ(starter->undoStack()->count(), 1); // the copy
}

TEST_F(Targets, WhatIsCarriedOnBecomesATargetWhereItIsTyped) {
    useCopy();
    show("gdp");
    EXPECT_TRUE(model.setData(year("liangjiang", 2026), year("liangjiang", 2026).data(TargetModel::EntryRole)));
    EXPECT_FALSE(year("liangjiang", 2026).data(TargetModel::CarriedRole).toBool());
}

TEST_F(Targets, AnswersAnEntryInAProtectedScenarioWithWhatWasTried) {
    show("gdp");
    QSignalSpy tried(&model, &TargetModel::protectedEdit);
    EXPECT_FALSE(type("liangjiang", 2024, "7"));
    ASSERT_EQ(tried.size(), 1);
    const auto rates = tried.constFirst().constFirst().value<TargetModel::Rates>();
    ASSERT_EQ(rates.size(), 1);
    EXPECT_EQ(rates.constFirst().second, 0.07);
    EXPECT_EQ(year("liangjiang", 2024).data().toString(), QStringLiteral("6.5%"));
}

TEST_F(Targets, WritesABlockAsOneStep) {
    useCopy();
    show("gdp");
    const IndicatorId gdp = starter.indicator("gdp");
    const NodeId area = starter.node("liangjiang");
    const int steps = starter->undoStack()->count();
    EXPECT_TRUE(model.write({{{area, gdp, 2025}, 0.06}, {{area, gdp, 2026}, 0.055}}, QStringLiteral("Paste"),
                            year("liangjiang", 2025)));
    EXPECT_EQ(starter->undoStack()->count(), steps + 1);
    starter->undoStack()->undo();
    EXPECT_TRUE(year("liangjiang", 2025).data(TargetModel::CarriedRole).toBool());
}

// Following the session.

TEST_F(Targets, TellsOnlyAboutTheRowAndItsAncestors) {
    useCopy();
    show("industrial-added-value");
    at("robots");
    at("car-grade-chips");
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    ASSERT_TRUE(type("robots", 2026, "9"));
    QVector<NodeId> touched;
    for (const auto& call : changed) {
        touched.append(model.nodeAt(call.at(0).toModelIndex()));
        EXPECT_EQ(call.at(0).toModelIndex().column(), model.columnOf(2026));
        EXPECT_EQ(call.at(0).toModelIndex().row(), call.at(1).toModelIndex().row());
    }
    EXPECT_THAT(touched, testing::UnorderedElementsAre(starter.node("robots"), starter.node("rising-stars"),
                                                       starter.node("industry-growth"), starter.node("liangjiang")));
}

TEST_F(Targets, FollowsEveryStepOfADrag) {
    useCopy();
    show("gdp");
    const TargetCell cell{starter.node("liangjiang"), starter.indicator("gdp"), 2024};
    ASSERT_OK(test::preview(*starter, cell, 0.07));
    EXPECT_EQ(year("liangjiang", 2024).data().toString(), QStringLiteral("7%"));
    ASSERT_OK(test::preview(*starter, cell, 0.075));
    EXPECT_TRUE(
        year("liangjiang", 2024).data(Qt::ToolTipRole).toString().contains(QStringLiteral("base year = 100: 107.5")));
    test::endPreview(*starter);
    EXPECT_EQ(year("liangjiang", 2024).data().toString(), QStringLiteral("6.5%"));
}

TEST_F(Targets, ReadsEverythingAgainForAnotherScenario) {
    show("gdp");
    const ScenarioId published = starter->scenario().id;
    useCopy();
    ASSERT_TRUE(type("liangjiang", 2024, "9"));
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    starter->showScenario(published);
    EXPECT_GT(changed.size(), 0);
    EXPECT_EQ(year("liangjiang", 2024).data().toString(), QStringLiteral("6.5%"));
}

TEST_F(Targets, FollowsTheTreeThroughEditsUndoAndRedo) {
    for (const char* indicator : {"industrial-added-value", "vehicles", "gdp"}) {
        show(indicator);
        at("motors");
        ASSERT_OK(test::addNode(*starter, starter.node("nev-vehicles"), 0, NodeKind::FocusArea,
                                {QStringLiteral("Tyres"), {}}));
        ASSERT_OK(test::moveNode(*starter, starter.node("motors"), starter.node("key-components"), 1));
        ASSERT_OK(test::removeNode(*starter, starter.node("system-integration")));
        ASSERT_OK(test::moveNode(*starter, starter.node("nev-vehicles"), starter.node("leading"), 2));
        ASSERT_OK(test::removeNode(*starter, starter.node("nev-vehicles")));
        for (int i = 0; i < 5; ++i)
            starter->undoStack()->undo();
        for (int i = 0; i < 5; ++i)
            starter->undoStack()->redo();
        for (int i = 0; i < 5; ++i)
            starter->undoStack()->undo();
        EXPECT_TRUE(model.hasRow(starter.node("liangjiang")));
    }
}

// What is said beside targets.

TEST_F(Targets, ShowsLockUncertaintyAndNoteOfACell) {
    show("gdp");
    useCopy();
    const TargetCell cell{starter.node("liangjiang"), starter.indicator("gdp"), 2025};
    const QModelIndex index = year("liangjiang", 2025);
    EXPECT_FALSE(index.data(TargetModel::LockedRole).toBool());
    EXPECT_FALSE(index.data(TargetModel::SigmaRole).isValid());
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    CellTerms terms;
    terms.lock = TargetLock{QStringLiteral("Li"), QStringLiteral("agreed"), {}, {}, {}};
    terms.sigma = 0.015;
    terms.note = QStringLiteral("Ask the bureau");
    terms.acceptedGap = GapAcceptance{QStringLiteral("Li"), QStringLiteral("small")};
    ASSERT_OK(test::setTerms(*starter, {{cell, terms}}, QStringLiteral("Say")));
    EXPECT_GT(changed.size(), 0);
    EXPECT_TRUE(index.data(TargetModel::LockedRole).toBool());
    EXPECT_EQ(index.data(TargetModel::SigmaRole).toDouble(), 0.015);
    EXPECT_EQ(index.data(TargetModel::NoteRole).toString(), QStringLiteral("Ask the bureau"));
    EXPECT_EQ(index.data(TargetModel::AcceptedGapRole).toString(), QStringLiteral("small"));
    const QString tip = index.data(Qt::ToolTipRole).toString();
    for (const char* part : {"Locked by Li. Reason: agreed", "±1.5 pp", "Note: Ask the bureau"})
        EXPECT_TRUE(tip.contains(QString::fromUtf8(part))) << tip.toStdString();
    EXPECT_EQ(index.data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("6.5%, locked, ±1.5 pp, note: Ask the bureau"));
}

TEST_F(Targets, ALockThatHasEndedIsNoLock) {
    show("gdp");
    useCopy();
    CellTerms terms;
    terms.lock = TargetLock{QStringLiteral("Li"), {}, {}, {}, QDate(2024, 1, 31)};
    ASSERT_OK(test::setTerms(*starter, {{{starter.node("liangjiang"), starter.indicator("gdp"), 2025}, terms}},
                             QStringLiteral("Lock")));
    EXPECT_FALSE(year("liangjiang", 2025).data(TargetModel::LockedRole).toBool());
    EXPECT_TRUE(year("liangjiang", 2025)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("Its lock ended on 2024-01-31.")));
}

TEST_F(Targets, AStepForManyCellsIsRelativeToEach) {
    show("gdp");
    useCopy();
    ASSERT_TRUE(type("liangjiang", 2025, "8"));
    const int steps = starter->undoStack()->count();
    EXPECT_TRUE(model.enter({year("liangjiang", 2024), year("liangjiang", 2025)}, QStringLiteral("+0.5")));
    EXPECT_EQ(year("liangjiang", 2024).data().toString(), QStringLiteral("7%"));
    EXPECT_EQ(year("liangjiang", 2025).data().toString(), QStringLiteral("8.5%"));
    EXPECT_EQ(starter->undoStack()->count(), steps + 1);
}

TEST_F(Targets, OneCellThatCannotTakeAnEntryRefusesItForAll) {
    show("industrial-added-value");
    useCopy();
    ASSERT_TRUE(type("electronics", 2025, "8"));
    const QSignalSpy refused(&model, &TargetModel::entryRefused);
    EXPECT_FALSE(model.enter({year("electronics", 2025), year("robots", 2025)}, QStringLiteral("+0.5")));
    ASSERT_EQ(refused.size(), 1);
    EXPECT_TRUE(refused.at(0).at(1).value<Error>().sentence.contains(QStringLiteral("Robots, 2025")));
    EXPECT_EQ(year("electronics", 2025).data().toString(), QStringLiteral("8%"));
}

TEST_F(Targets, FindsItsRowsByName) {
    show("industrial-added-value");
    EXPECT_EQ(model.named(QStringLiteral(" robots ")), QVector<NodeId>{starter.node("robots")});
    EXPECT_EQ(model.named(QStringLiteral("机器人")), QVector<NodeId>{starter.node("robots")});
    EXPECT_TRUE(model.named(QStringLiteral("robot")).isEmpty());
    EXPECT_TRUE(model.find(QStringLiteral("jiqiren"), 100).contains(starter.node("robots")));
    show("gdp");
    EXPECT_TRUE(model.find(QStringLiteral("jiqiren"), 100).isEmpty());
}
