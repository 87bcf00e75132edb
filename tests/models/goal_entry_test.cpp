// SPDX-License-Identifier: Apache-2.0
#include "entry/goal_entry.h"
#include "models/target_model.h"
#include "support/edits.h"
#include "support/printers.h"
#include "support/test_portfolio.h"

#include <QSignalSpy>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace atlas;

namespace {

class Goal : public testing::Test {
protected:
    test::StarterSession starter;

    void SetUp() override { starter.workInCopy(); }
    TargetCell cell(const char* key, int year) {
        return {starter.node(key), starter.indicator("industrial-added-value"), year};
    }
    void set(const char* key, int year, double rate) { ASSERT_OK(test::setTarget(*starter, cell(key, year), rate)); }
    Result<double> rate(const char* key, int year) {
        return goalRate(*starter.session, cell(key, year), Language::English);
    }
    double gap(const char* key, int year) {
        return starter->reading().gap(starter.node(key), starter.indicator("industrial-added-value"), year).value_or(1);
    }
};

} // namespace

TEST_F(Goal, BringsTheParentsGapToNothing) {
    set("leading", 2025, 0.1);
    set("nev-vehicles", 2025, 0.12);
    set("electronics", 2025, 0.07);
    const auto wanted = rate("electronics", 2025);
    ASSERT_OK(wanted);
    set("electronics", 2025, *wanted);
    EXPECT_NEAR(gap("leading", 2025), 0, 1e-12);
}

TEST_F(Goal, WorksInLaterYearsWhereLevelsHaveDrifted) {
    set("leading", 2024, 0.1);
    set("nev-vehicles", 2024, 0.2);
    set("electronics", 2024, 0.05);
    set("software", 2024, 0.03);
    const auto wanted = rate("software", 2027);
    ASSERT_OK(wanted);
    set("software", 2027, *wanted);
    EXPECT_NEAR(gap("leading", 2027), 0, 1e-12);
}

TEST_F(Goal, TakesOneThatHasNoTargetYet) {
    set("leading", 2025, 0.1);
    set("nev-vehicles", 2025, 0.12);
    const auto wanted = rate("software", 2025);
    ASSERT_OK(wanted);
    set("software", 2025, *wanted);
    EXPECT_NEAR(gap("leading", 2025), 0, 1e-12);
}

TEST_F(Goal, IsRefusedWithoutAParentOrItsTarget) {
    const auto top = goalRate(*starter.session, {starter.node("liangjiang"), starter.indicator("gdp"), 2025}, {});
    ASSERT_FALSE(top.has_value());
    EXPECT_TRUE(top.error().sentence.contains(QStringLiteral("part of nothing")));
    const auto none = rate("robots", 2025);
    ASSERT_FALSE(none.has_value());
    EXPECT_TRUE(none.error().sentence.contains(QStringLiteral("has no target of its own for 2025")));
}

TEST_F(Goal, IsRefusedWhereOneAloneCannotReachIt) {
    set("leading", 2025, 9);
    set("nev-vehicles", 2025, 0);
    set("electronics", 2025, 0);
    const auto wanted = rate("software", 2025);
    ASSERT_FALSE(wanted.has_value());
    EXPECT_TRUE(wanted.error().sentence.contains(QStringLiteral("alone can't bring")))
        << wanted.error().sentence.toStdString();
}

// Typed.

TEST_F(Goal, IsTypedIntoACell) {
    set("leading", 2025, 0.1);
    set("nev-vehicles", 2025, 0.12);
    TargetModel model(*starter.session);
    model.setIndicator(starter.indicator("industrial-added-value"));
    const QModelIndex index = model.reveal(starter.node("electronics"), model.columnOf(2025));
    EXPECT_TRUE(model.setData(index, QStringLiteral(" =Goal ")));
    EXPECT_NEAR(gap("leading", 2025), 0, 1e-12);
    starter->undoStack()->undo();
    EXPECT_TRUE(model.setData(index, QStringLiteral("=目标")));
}

TEST_F(Goal, MovesOneChildOnly) {
    set("leading", 2025, 0.1);
    set("nev-vehicles", 2025, 0.12);
    TargetModel model(*starter.session);
    model.setIndicator(starter.indicator("industrial-added-value"));
    const QSignalSpy refused(&model, &TargetModel::entryRefused);
    const int steps = starter->undoStack()->count();
    EXPECT_FALSE(model.enter({model.reveal(starter.node("electronics"), model.columnOf(2025)),
                              model.reveal(starter.node("software"), model.columnOf(2025))},
                             QStringLiteral("=goal")));
    EXPECT_EQ(refused.size(), 1);
    EXPECT_EQ(starter->undoStack()->count(), steps);
}
