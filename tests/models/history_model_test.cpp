// SPDX-License-Identifier: Apache-2.0
#include "models/history_model.h"

#include "support/edits.h"
#include "support/hidden_table.h"
#include "support/printers.h"
#include "support/test_portfolio.h"

#include <QAbstractItemModelTester>
#include <gtest/gtest.h>

using namespace atlas;
using namespace atlas::test;

namespace {

struct HistoryModelTest : testing::Test {
    StarterSession starter;
    HistoryModel model{*starter.session};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    void SetUp() override { read(); }
    void read() {
        while (model.canFetchMore({}))
            model.fetchMore({});
    }
    [[nodiscard]] QString newest(int column) const { return model.index(0, column).data().toString(); }
};

TEST_F(HistoryModelTest, ANewEditStandsAtTheTop) {
    const int before = model.rowCount();
    ASSERT_OK(
        test::renameNode(*starter, starter.node("robots"), {QStringLiteral("Robotics"), QStringLiteral("机器人")}));
    EXPECT_EQ(model.rowCount(), before + 1);
    EXPECT_EQ(newest(HistoryModel::Who), u"Tester");
    EXPECT_EQ(newest(HistoryModel::What), u"Robotics: name");
    EXPECT_EQ(newest(HistoryModel::From), u"Robots");
    EXPECT_EQ(newest(HistoryModel::To), u"Robotics");
}

TEST_F(HistoryModelTest, ATargetIsShownAsPercentWithItsReason) {
    starter.workInCopy();
    const TargetCell cell{starter.node("liangjiang"), starter.indicator("gdp"), 2024};
    ASSERT_OK(test::setTarget(*starter, cell, 0.07, QStringLiteral("Strong first quarter")));
    EXPECT_EQ(newest(HistoryModel::What),
              u"Liangjiang New Area: Gross domestic product, growth target 2024 · Working copy");
    EXPECT_EQ(newest(HistoryModel::From), u"6.5%");
    EXPECT_EQ(newest(HistoryModel::To), u"7%");
    EXPECT_EQ(newest(HistoryModel::Why), u"Strong first quarter");
    EXPECT_EQ(model.index(0, 0).data(HistoryModel::YearRole).toInt(), 2024);
}

TEST_F(HistoryModelTest, AFirstTargetComesFromNone) {
    starter.workInCopy();
    ASSERT_OK(
        test::setTarget(*starter, {starter.node("robots"), starter.indicator("industrial-added-value"), 2025}, 0.2));
    EXPECT_EQ(newest(HistoryModel::From), u"no target");
    EXPECT_EQ(newest(HistoryModel::To), u"20%");
}

TEST_F(HistoryModelTest, UndoIsAChangeOfItsOwn) {
    const NodeId robots = starter.node("robots");
    ASSERT_OK(test::renameNode(*starter, robots, {QStringLiteral("Robotics"), {}}));
    starter->undoStack()->undo();
    EXPECT_EQ(newest(HistoryModel::From), u"Robotics");
    EXPECT_EQ(newest(HistoryModel::To), u"Robots");
}

TEST_F(HistoryModelTest, ADeletedPlaceKeepsItsName) {
    ASSERT_OK(test::removeNode(*starter, starter.node("robots")));
    EXPECT_EQ(newest(HistoryModel::What), u"Robots: deleted");
    EXPECT_EQ(newest(HistoryModel::From), u"Robots");
}

TEST_F(HistoryModelTest, ANewScenarioIsNamed) {
    starter.workInCopy();
    bool found = false;
    for (int row = 0; row < model.rowCount() && !found; ++row)
        found = model.index(row, HistoryModel::What).data().toString().startsWith(u"Scenario “Working copy”: new");
    EXPECT_TRUE(found);
}

TEST_F(HistoryModelTest, SpeaksChinese) {
    ASSERT_OK(
        test::renameNode(*starter, starter.node("robots"), {QStringLiteral("Robotics"), QStringLiteral("机器人产业")}));
    model.setLanguage(Language::Chinese);
    EXPECT_EQ(newest(HistoryModel::From), u"机器人 / Robots");
    EXPECT_EQ(newest(HistoryModel::To), u"机器人产业 / Robotics");
}

TEST_F(HistoryModelTest, ANameThatChangedInBothLanguagesIsQuotedInBoth) {
    const NodeId robots = starter.node("robots");
    ASSERT_OK(test::renameNode(*starter, robots, {QStringLiteral("Robotics"), QStringLiteral("机器人产业")}));
    EXPECT_EQ(newest(HistoryModel::From), u"Robots / 机器人");
    EXPECT_EQ(newest(HistoryModel::To), u"Robotics / 机器人产业");
    ASSERT_OK(test::renameNode(*starter, robots, {QStringLiteral("Robotics"), QStringLiteral("机器人")}));
    EXPECT_EQ(newest(HistoryModel::To), u"机器人");
}

TEST_F(HistoryModelTest, WhatThePortfolioWasMadeWithIsOneRow) {
    ASSERT_EQ(model.rowCount(), 1);
    const QString what = newest(HistoryModel::What);
    EXPECT_TRUE(what.startsWith(u"The portfolio as it was made: ")) << what.toStdString();
    EXPECT_EQ(newest(HistoryModel::From), QString());
    EXPECT_EQ(model.canFetchMore({}), false);
    // Whoever looks for something in it finds its rows.
    LogFilter filter;
    filter.node = starter.node("robots");
    model.setFilter(filter);
    read();
    EXPECT_TRUE(newest(HistoryModel::What).startsWith(u"Robots: new")) << newest(HistoryModel::What).toStdString();
    model.setFilter({});
    model.setFolded(false);
    read();
    EXPECT_GT(model.rowCount(), 100);
    model.setFolded(true);
    read();
    ASSERT_OK(test::renameNode(*starter, starter.node("robots"), {QStringLiteral("Robotics"), {}}));
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(newest(HistoryModel::To), u"Robotics");
}

TEST_F(HistoryModelTest, APreviewLeavesNoRow) {
    starter.workInCopy();
    const int before = model.rowCount();
    const TargetCell cell{starter.node("liangjiang"), starter.indicator("gdp"), 2024};
    ASSERT_OK(test::preview(*starter, cell, 0.08));
    test::endPreview(*starter);
    EXPECT_EQ(model.rowCount(), before);
}

TEST_F(HistoryModelTest, RowsOfOneStepSayHowManyTheyAre) {
    starter.workInCopy();
    const NodeId robots = starter.node("robots");
    const IndicatorId indicator = starter.indicator("industrial-added-value");
    ASSERT_OK(test::setTargets(*starter, {{{robots, indicator, 2025}, 0.2}, {{robots, indicator, 2026}, 0.3}},
                               QStringLiteral("Paste")));
    EXPECT_EQ(newest(HistoryModel::What),
              u"Robots: Above-scale industrial added value, growth target 2026 · Working copy (one of 2 in one step)");
    EXPECT_EQ(model.index(0, 0).data(HistoryModel::StepRowsRole).toInt(), 2);
    EXPECT_EQ(model.index(0, 0).data(HistoryModel::StepRole), model.index(1, 0).data(HistoryModel::StepRole));
    EXPECT_NE(model.index(1, 0).data(HistoryModel::StepRole), model.index(2, 0).data(HistoryModel::StepRole));
}

TEST_F(HistoryModelTest, AFilterShowsJustWhatFitsAndFollowsNewEdits) {
    const NodeId robots = starter.node("robots");
    LogFilter filter;
    filter.node = robots;
    filter.table = QStringLiteral("node");
    ASSERT_OK(test::renameNode(*starter, robots, {QStringLiteral("Robotics"), {}}));
    model.setFilter(filter);
    const int before = model.rowCount();
    EXPECT_EQ(newest(HistoryModel::To), u"Robotics");
    ASSERT_OK(test::renameNode(*starter, starter.node("motors"), {QStringLiteral("Engines"), {}}));
    EXPECT_EQ(model.rowCount(), before);
    ASSERT_OK(test::describeNode(*starter, robots, {QStringLiteral("Arms"), {}}));
    EXPECT_EQ(model.rowCount(), before + 1);
    EXPECT_EQ(newest(HistoryModel::To), u"Arms");
}

TEST_F(HistoryModelTest, SaysWhatStandsBesideATarget) {
    starter.workInCopy();
    const TargetCell cell{starter.node("robots"), starter.indicator("industrial-added-value"), 2025};
    CellTerms terms;
    terms.lock = TargetLock{{}, QStringLiteral("agreed"), 0.03, 0.08, QDate(2030, 3, 1)};
    terms.sigma = 0.02;
    ASSERT_OK(test::setTerms(*starter, {{cell, terms}}, QStringLiteral("Lock")));
    EXPECT_EQ(newest(HistoryModel::What),
              u"Robots: Above-scale industrial added value 2025, lock; uncertainty · Working copy");
    EXPECT_EQ(newest(HistoryModel::From), u"not locked; not stated");
    EXPECT_EQ(newest(HistoryModel::To), u"kept between 3% and 8% until 1 Mar 2030: agreed; ±2 pp");
    terms.lock.reset();
    terms.note = QStringLiteral("see the minutes");
    ASSERT_OK(test::setTerms(*starter, {{cell, terms}}, QStringLiteral("Unlock")));
    EXPECT_EQ(newest(HistoryModel::What),
              u"Robots: Above-scale industrial added value 2025, lock; note · Working copy");
    terms.acceptedGap = GapAcceptance{{}, QStringLiteral("for now")};
    ASSERT_OK(test::setTerms(*starter, {{cell, terms}}, QStringLiteral("Accept")));
    EXPECT_EQ(newest(HistoryModel::From), u"not accepted");
    EXPECT_EQ(newest(HistoryModel::To), u"accepted: for now");
}

TEST_F(HistoryModelTest, SaysThatAFigureIsAnAssumption) {
    starter.workInCopy();
    ASSERT_OK(
        test::setAssumption(*starter, starter.node("robots"), starter.indicator("industrial-added-value"), 2023, 50.0));
    EXPECT_EQ(newest(HistoryModel::What), u"Robots: Above-scale industrial added value, 2023");
    EXPECT_EQ(newest(HistoryModel::From), u"no figure");
    EXPECT_EQ(newest(HistoryModel::To), u"CNY 50 billion (assumption)");
}

TEST_F(HistoryModelTest, SaysAllThatOneChangeChanged) {
    const Node before = starter->portfolio().node(starter.node("robots")).value();
    Node after = before;
    after.name.en = QStringLiteral("Robotics");
    after.description.en = QStringLiteral("Arms.");
    ASSERT_OK(starter->commit(Edit{.text = QStringLiteral("Both"), .nodes = {{before, after}}}));
    EXPECT_EQ(newest(HistoryModel::What), u"Robotics: name; description");
    EXPECT_EQ(newest(HistoryModel::To), u"Robotics; Arms.");
}

TEST_F(HistoryModelTest, SaysWhatPeriodAFigureIsOfAndWhetherItIsGrowth) {
    Observation figure;
    figure.node = starter.node("robots");
    figure.indicator = starter.indicator("industrial-added-value");
    figure.value = 12;
    figure.status = ObservationStatus::Assumption;
    figure.period = {PeriodKind::Quarter, 2023, 2};
    ASSERT_OK(starter->commit(Edit{.text = QStringLiteral("Quarter"), .observations = {{std::nullopt, figure}}}));
    EXPECT_EQ(newest(HistoryModel::What), u"Robots: Above-scale industrial added value, Q2 2023");
    figure.aspect = Aspect::Growth;
    figure.period = {PeriodKind::Year, 2023};
    figure.value = 0.05;
    ASSERT_OK(starter->commit(Edit{.text = QStringLiteral("Growth"), .observations = {{std::nullopt, figure}}}));
    EXPECT_EQ(newest(HistoryModel::What), u"Robots: growth of Above-scale industrial added value, 2023");
    EXPECT_EQ(newest(HistoryModel::To), u"5% (assumption)");
}

TEST_F(HistoryModelTest, SaysWhatOfAScenarioChanged) {
    const ScenarioId copy = starter.workInCopy();
    Scenario wanted = starter->scenario();
    wanted.seed = 7;
    wanted.sizeWeights = false;
    ASSERT_OK(test::setComputation(*starter, copy, wanted));
    EXPECT_EQ(newest(HistoryModel::What),
              u"Scenario “Working copy”: seed of the draws; weights where base values are missing");
    EXPECT_EQ(newest(HistoryModel::To), u"7; none");
    ASSERT_OK(test::describeScenario(*starter, copy, {QStringLiteral("A bold one"), {}}));
    EXPECT_EQ(newest(HistoryModel::To), u"A bold one");
    ASSERT_OK(test::protectScenario(*starter, copy, true));
    EXPECT_EQ(newest(HistoryModel::What), u"Scenario “Working copy”: protection");
    EXPECT_EQ(newest(HistoryModel::From), u"editable");
    EXPECT_EQ(newest(HistoryModel::To), u"protected");
}

TEST(HistoryModelPages, ReadsAPageAtATime) {
    const StarterSession starter;
    const NodeId robots = starter.node("robots");
    for (int i = 0; i < HistoryModel::pageSize + 10; ++i)
        ASSERT_OK(test::describeNode(*starter, robots, {QString::number(i), {}}));
    HistoryModel model(*starter.session);
    EXPECT_EQ(model.rowCount(), 0);
    model.fetchMore({});
    EXPECT_EQ(model.rowCount(), HistoryModel::pageSize);
    EXPECT_TRUE(model.canFetchMore({}));
    model.fetchMore({});
    EXPECT_GE(model.rowCount(), HistoryModel::pageSize + 10);
}

TEST_F(HistoryModelTest, RowsThatCameTogetherAreOneLine) {
    const int before = model.rowCount();
    const auto other = Portfolio::open(starter.file.path());
    ASSERT_OK(other);
    const NodeId leading = starter.node("leading");
    const auto step = (*other)->writeInBulk(QStringLiteral("Import"), QStringLiteral("Li"), [&]() -> Result<void> {
        for (int at = 0; at < 1250; ++at) {
            Node made;
            made.parent = leading;
            made.position = 100 + at;
            made.kind = NodeKind::Industry;
            made.name.en = QStringLiteral("Imported %1").arg(at);
            if (const auto id = (*other)->insert(made); !id)
                return failure(id.error());
        }
        return {};
    });
    ASSERT_OK(step);
    starter->takeForeignChanges();
    ASSERT_EQ(model.rowCount(), before + 1);
    EXPECT_EQ(newest(HistoryModel::What), u"Place: 1,250 added");
    EXPECT_EQ(newest(HistoryModel::Who), u"Li");
    ASSERT_OK((*other)->takeBack(*step, QStringLiteral("Undo: Import"), QStringLiteral("Li")));
    starter->takeForeignChanges();
    EXPECT_EQ(newest(HistoryModel::What), u"Place: 1,250 taken out");
}

// What can't be read.

TEST_F(HistoryModelTest, RowsThatCouldNotBeReadComeLater) {
    const int before = model.rowCount();
    const auto second = Session::open(starter.file.path(), QStringLiteral("Second"));
    ASSERT_OK(second);
    int told = 0;
    QObject::connect(&model, &HistoryModel::errorChanged, &model, [&] { ++told; });
    ASSERT_OK(test::renameNode(*(*second), starter.node("robots"), {QStringLiteral("Robotics"), {}}));
    starter->takeForeignChanges();
    ASSERT_EQ(model.rowCount(), before + 1);
    ASSERT_OK(test::renameNode(*(*second), starter.node("robots"), {QStringLiteral("Androids"), {}}));
    {
        const HiddenTable hidden(starter.file.path(), "change_log");
        ChangeSet changes;
        changes.nodes.append(starter.node("robots"));
        Q_EMIT starter->changed(changes);
        EXPECT_FALSE(model.errorText().isEmpty());
        EXPECT_EQ(told, 1);
        EXPECT_EQ(model.rowCount(), before + 1) << "those that were read stay";
        model.readAgain();
        EXPECT_FALSE(model.errorText().isEmpty());
        EXPECT_EQ(told, 1);
    }
    model.readAgain();
    EXPECT_TRUE(model.errorText().isEmpty());
    EXPECT_EQ(told, 2);
    EXPECT_EQ(model.rowCount(), before + 2);
}

TEST_F(HistoryModelTest, APageThatCouldNotBeReadIsNotTheLast) {
    const int before = model.rowCount();
    {
        const HiddenTable hidden(starter.file.path(), "change_log");
        model.setFilter({});
        EXPECT_EQ(model.rowCount(), 0);
        EXPECT_FALSE(model.errorText().isEmpty());
        EXPECT_FALSE(model.canFetchMore({})) << "not before the next try";
    }
    model.readAgain();
    EXPECT_TRUE(model.errorText().isEmpty());
    EXPECT_EQ(model.rowCount(), before);
}

} // namespace
