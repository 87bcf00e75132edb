// SPDX-License-Identifier: Apache-2.0
#include "models/merge_model.h"

#include "support/edits.h"
#include "support/printers.h"
#include "support/test_portfolio.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <gtest/gtest.h>

using namespace atlas;
using namespace atlas::test;

namespace {

struct MergeModelTest : testing::Test {
    StarterSession starter;
    ScenarioId published = starter->scenario().id;
    TargetCell gdp{starter->outline().root(), starter.indicator("gdp"), 2024};
    MergeModel model{*starter.session};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    /// One conflict (2024) and one target that is taken (2025).
    void SetUp() override {
        const ScenarioId here = starter.workInCopy();
        ASSERT_OK(test::setTarget(*starter, gdp, 0.07));
        const auto there = test::forkScenario(*starter, published, {QStringLiteral("Other"), {}});
        ASSERT_OK(there);
        ASSERT_OK(test::setTarget(*starter, gdp, 0.08));
        ASSERT_OK(test::setTarget(*starter, {gdp.node, gdp.indicator, 2025}, 0.06));
        const auto plan = mergePlan(*starter, *there, here);
        ASSERT_OK(plan);
        model.setPlan(*plan);
    }
    [[nodiscard]] QString text(int row, int column) const { return model.index(row, column).data().toString(); }
    [[nodiscard]] QModelIndex decision(int row) const { return model.index(row, MergeModel::Decision); }
};

TEST_F(MergeModelTest, ShowsConflictsFirstWithWhatStoodAndStands) {
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(text(0, MergeModel::Place), u"Liangjiang New Area");
    EXPECT_EQ(text(0, MergeModel::Parting), u"6.5%");
    EXPECT_EQ(text(0, MergeModel::Here), u"7%");
    EXPECT_EQ(text(0, MergeModel::There), u"8%");
    EXPECT_EQ(text(0, MergeModel::Decision), u"Undecided");
    EXPECT_EQ(text(1, MergeModel::Here), u"none");
    EXPECT_EQ(text(1, MergeModel::There), u"6%");
    EXPECT_EQ(text(1, MergeModel::Decision), u"Taken");
}

TEST_F(MergeModelTest, OnlyConflictsAreDecided) {
    EXPECT_TRUE(model.flags(decision(0)).testFlag(Qt::ItemIsEditable));
    EXPECT_FALSE(model.flags(decision(1)).testFlag(Qt::ItemIsEditable));
    EXPECT_FALSE(model.flags(model.index(0, MergeModel::Here)).testFlag(Qt::ItemIsEditable));
    EXPECT_FALSE(model.setData(decision(1), 1));
    EXPECT_FALSE(model.setData(decision(0), 7));
    EXPECT_FALSE(model.setData(decision(0), QStringLiteral("there")));
}

TEST_F(MergeModelTest, ADecisionIsKeptInThePlan) {
    const QSignalSpy decided(&model, &MergeModel::decided);
    ASSERT_TRUE(model.setData(decision(0), static_cast<int>(MergeSide::There)));
    EXPECT_EQ(decided.count(), 1);
    EXPECT_EQ(model.plan().undecided(), 0);
    EXPECT_EQ(text(0, MergeModel::Decision), u"Take there");
    ASSERT_OK(test::merge(*starter, model.plan()));
    EXPECT_EQ(starter->reading().target(gdp), 0.08);
}

TEST_F(MergeModelTest, AllAreDecidedAtOnce) {
    model.decideAll(MergeSide::Here);
    EXPECT_EQ(model.plan().undecided(), 0);
    EXPECT_EQ(text(0, MergeModel::Decision), u"Keep here");
}

TEST_F(MergeModelTest, SelectedRowsAreToldOfOnce) {
    MergePlan plan = model.plan();
    plan.conflicts.append(plan.conflicts.constFirst());
    plan.conflicts.last().cell.year = 2026;
    model.setPlan(plan);
    const QSignalSpy decided(&model, &MergeModel::decided);
    model.decide({model.index(0, 0), model.index(1, 0), model.index(2, 0)}, MergeSide::There);
    EXPECT_EQ(decided.count(), 1);
    EXPECT_EQ(model.plan().undecided(), 0);
    model.decide({model.index(0, 0)}, MergeSide::There);
    EXPECT_EQ(decided.count(), 1) << "nothing was decided anew";
}

TEST_F(MergeModelTest, SelectedRowsAreDecidedAndOthersLeftAlone) {
    model.decide({model.index(0, 0), model.index(1, 0)}, MergeSide::There);
    EXPECT_EQ(text(0, MergeModel::Decision), u"Take there");
    EXPECT_EQ(text(1, MergeModel::Decision), u"Taken");
}

} // namespace
