// SPDX-License-Identifier: Apache-2.0
#include "session/session_support.h"
#include "support/edits.h"
#include "support/test_portfolio.h"

#include <gmock/gmock.h>

using namespace atlas;
using namespace atlas::test;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {
class SessionPreview : public testing::Test {
protected:
    void SetUp() override {
        starter.workInCopy();
        cell = {starter.node("robots"), starter.indicator("industrial-added-value"), 2025};
        ASSERT_OK(test::setTarget(session(), cell, 0.10));
        steps = session().undoStack()->count();
        lastLog = session().portfolio().log(0, 1)->constFirst().id;
        listener = std::make_unique<Listener>(session());
    }
    Session& session() const { return *starter.session; }
    std::optional<double> tierGrowth() const {
        return session().reading().growth(starter.node("rising-stars"), cell.indicator, cell.year);
    }
    int rowsLogged() const {
        const auto log = session().portfolio().log(0, 100);
        return static_cast<int>(
            std::count_if(log->cbegin(), log->cend(), [&](const LogEntry& each) { return each.id > lastLog; }));
    }

    StarterSession starter;
    std::unique_ptr<Listener> listener;
    TargetCell cell;
    int steps = 0;
    qint64 lastLog = 0;
};
} // namespace

TEST_F(SessionPreview, showsEveryStepAndWritesNone) {
    for (const double rate : {0.11, 0.12, 0.13}) {
        ASSERT_OK(test::preview(session(), cell, rate));
        EXPECT_EQ(session().reading().target(cell), rate);
        EXPECT_EQ(session().reading().storedTarget(cell)->rate, 0.10);
    }
    EXPECT_TRUE(session().isPreviewing());
    ASSERT_EQ(listener->sets.size(), 3);
    for (const ChangeSet& told : std::as_const(listener->sets)) {
        EXPECT_EQ(told.origin, ChangeSet::Origin::Preview);
        EXPECT_THAT(told.targets, ElementsAre(cell));
        EXPECT_THAT(told.rolledUp, Contains(starter.node("rising-stars")));
    }
    EXPECT_EQ(rowsLogged(), 0);
    EXPECT_EQ(session().undoStack()->count(), steps);
}

TEST_F(SessionPreview, isFollowedByProjections) {
    const NodeId vehicles = starter.node("nev-vehicles");
    const TargetCell of{vehicles, starter.indicator("vehicles"), 2024};
    ASSERT_OK(test::preview(session(), of, 0.10));
    EXPECT_NEAR(session().reading().projectedLevel(vehicles, of.indicator, 2024).value_or(0), 1'210'000, 1e-6);
    test::endPreview(session());
    EXPECT_FALSE(session().reading().projectedLevel(vehicles, of.indicator, 2024).has_value());
}

TEST_F(SessionPreview, makesADragOneUndoStepAndOneRowOfHistory) {
    for (int step = 1; step <= 20; ++step)
        ASSERT_OK(test::preview(session(), cell, 0.10 + (0.01 * step)));
    ASSERT_OK(test::setTarget(session(), cell, 0.30));
    EXPECT_FALSE(session().isPreviewing());
    EXPECT_EQ(session().undoStack()->count(), steps + 1);
    EXPECT_EQ(rowsLogged(), 1);
    session().undoStack()->undo();
    EXPECT_EQ(session().reading().target(cell), 0.10);
    session().undoStack()->redo();
    EXPECT_EQ(session().reading().target(cell), 0.30);
}

TEST_F(SessionPreview, leavesNoTraceWhenEnded) {
    const auto before = tierGrowth();
    ASSERT_OK(test::preview(session(), cell, 0.5));
    listener->clear();
    test::endPreview(session());
    EXPECT_EQ(session().reading().target(cell), 0.10);
    EXPECT_EQ(tierGrowth(), before);
    EXPECT_FALSE(session().isPreviewing());
    ASSERT_EQ(listener->sets.size(), 1);
    EXPECT_EQ(listener->sets[0].origin, ChangeSet::Origin::Preview);
    EXPECT_EQ(rowsLogged(), 0);
    test::endPreview(session());
    EXPECT_EQ(listener->sets.size(), 1) << "nothing to end, nothing to tell";
}

TEST_F(SessionPreview, ofACellWithoutATargetEndsWithoutOne) {
    const TargetCell empty{cell.node, cell.indicator, 2027};
    ASSERT_OK(test::preview(session(), empty, 0.2));
    EXPECT_FALSE(session().reading().storedTarget(empty).has_value());
    test::endPreview(session());
    EXPECT_FALSE(session().reading().target(empty).has_value());
}

TEST_F(SessionPreview, backToTheStoredRateMakesNoStep) {
    ASSERT_OK(test::preview(session(), cell, 0.2));
    ASSERT_OK(test::setTarget(session(), cell, 0.10));
    EXPECT_FALSE(session().isPreviewing());
    EXPECT_EQ(session().reading().target(cell), 0.10);
    EXPECT_EQ(session().undoStack()->count(), steps);
}

TEST_F(SessionPreview, ofAnotherCellEndsTheFirst) {
    const TargetCell other{starter.node("motors"), cell.indicator, 2025};
    ASSERT_OK(test::preview(session(), cell, 0.2));
    ASSERT_OK(test::preview(session(), other, 0.3));
    EXPECT_EQ(session().reading().target(cell), 0.10);
    EXPECT_EQ(session().reading().target(other), 0.3);
    EXPECT_THAT(listener->sets.constLast().targets, testing::UnorderedElementsAre(cell, other));
}

TEST_F(SessionPreview, endsWhenSomethingElseIsEdited) {
    ASSERT_OK(test::preview(session(), cell, 0.2));
    ASSERT_OK(test::renameNode(session(), starter.node("motors"), {QStringLiteral("Drives"), {}}));
    EXPECT_FALSE(session().isPreviewing());
    EXPECT_EQ(session().reading().target(cell), 0.10);
}

TEST_F(SessionPreview, endsWhenAnotherCellIsSet) {
    const TargetCell other{starter.node("motors"), cell.indicator, 2025};
    ASSERT_OK(test::preview(session(), cell, 0.2));
    ASSERT_OK(test::setTarget(session(), other, 0.3));
    EXPECT_EQ(session().reading().target(cell), 0.10);
    EXPECT_EQ(session().reading().target(other), 0.3);
    EXPECT_FALSE(session().isPreviewing());
}

TEST_F(SessionPreview, endsOnUndo) {
    ASSERT_OK(test::preview(session(), cell, 0.2));
    session().undoStack()->undo();
    EXPECT_FALSE(session().isPreviewing());
    EXPECT_FALSE(session().reading().target(cell).has_value());
}

TEST_F(SessionPreview, endsWhenAnotherScenarioIsShown) {
    ASSERT_OK(test::preview(session(), cell, 0.2));
    session().showScenario(session().scenarios().constFirst().id);
    EXPECT_FALSE(session().isPreviewing());
}

TEST_F(SessionPreview, isTakenBackWhenItsRateIsRefused) {
    ASSERT_OK(test::preview(session(), cell, 0.2));
    EXPECT_FALSE(test::setTarget(session(), cell, 99).has_value());
    EXPECT_FALSE(session().isPreviewing());
    EXPECT_EQ(session().reading().target(cell), 0.10);
}

TEST_F(SessionPreview, ofABadRateIsRefusedAndTheGoodOneStays) {
    ASSERT_OK(test::preview(session(), cell, 0.2));
    const auto refused = test::preview(session(), cell, 11);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::Invalid);
    EXPECT_EQ(session().reading().target(cell), 0.2);
}

TEST_F(SessionPreview, isRefusedInAProtectedScenario) {
    session().showScenario(session().scenarios().constFirst().id);
    ASSERT_TRUE(session().scenario().isProtected);
    EXPECT_EQ(test::preview(session(), cell, 0.2).error().code, ErrorCode::Protected);
    EXPECT_FALSE(session().isPreviewing());
}

TEST_F(SessionPreview, ofTheRateShownTellsNothing) {
    ASSERT_OK(test::preview(session(), cell, 0.10));
    EXPECT_THAT(listener->sets, IsEmpty());
    EXPECT_FALSE(session().isPreviewing());
}
