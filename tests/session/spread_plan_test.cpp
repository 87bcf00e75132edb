// SPDX-License-Identifier: Apache-2.0
// The worked example of the planning rules, spread in a real portfolio.
#include "session/spread_plan.h"

#include "session/session_support.h"
#include "support/edits.h"
#include "support/worked_example.h"

#include <gmock/gmock.h>

using namespace atlas;
using namespace atlas::test;
using planning::SpreadMethod;

namespace {

class SpreadPlanTest : public testing::Test {
protected:
    WorkedExample example;

    Session& session() const { return *example.session; }
    SpreadRequest request(const char* key, double goal, SpreadMethod method = SpreadMethod::Proportional) const {
        return {example.node(key), example.indicator("industrial-added-value"), 2024, 2024, goal, method, false};
    }
    Result<void> apply(const SpreadPlan& plan) {
        QVector<std::pair<TargetCell, std::optional<double>>> rates;
        for (const auto& [cell, rate] : plan.cells)
            rates.append({cell, rate});
        return test::setTargets(session(), rates, QStringLiteral("Spread"), QStringLiteral("as agreed"));
    }
    static TargetLock held() { return {{}, QStringLiteral("agreed"), {}, {}, {}}; }
};

/// The eleven as siblings, with the vehicles locked.
class Eleven : public SpreadPlanTest {
protected:
    void SetUp() override {
        example.makeSiblings();
        example.lock("nev-vehicles", held());
    }
    void spread(double goal, SpreadMethod method) {
        const SpreadPlan plan = planSpread(session(), request("leading", goal, method));
        ASSERT_FALSE(plan.failure.has_value()) << plan.failure->refusal.sentence.toStdString();
        EXPECT_NEAR(plan.reached, goal, 1e-12);
        ASSERT_OK(apply(plan));
        EXPECT_NEAR(*example.rollUp("leading"), goal, 1e-12);
        EXPECT_EQ(example.target("nev-vehicles"), 0.12);
    }
};

} // namespace

TEST_F(SpreadPlanTest, TheExampleRollsUpTo98) {
    EXPECT_NEAR(*example.rollUp("liangjiang"), 0.098, 1e-12);
    example.makeSiblings();
    EXPECT_NEAR(*example.rollUp("leading"), 0.098, 1e-12);
}

TEST_F(Eleven, ProportionalTakesEveryUnlockedRateTimesTheSame) {
    spread(0.08, SpreadMethod::Proportional);
    EXPECT_NEAR(*example.target("electronics"), 0.07 * 0.724233983, 1e-9);
    EXPECT_NEAR(*example.target("satellite-internet"), 0.25 * 0.724233983, 1e-9);
}

TEST_F(Eleven, SameShiftMovesEveryUnlockedRate) {
    spread(0.08, SpreadMethod::SameShift);
    EXPECT_NEAR(*example.target("electronics"), 0.04525, 1e-12);
}

TEST_F(Eleven, SameRateGivesEveryUnlockedTheSame) {
    spread(0.08, SpreadMethod::SameRate);
    EXPECT_NEAR(*example.target("electronics"), 0.065, 1e-12);
    EXPECT_NEAR(*example.target("distinctive-5"), 0.065, 1e-12);
}

TEST_F(Eleven, LeastSquaresMovesTheHeavyOnesMost) {
    spread(0.08, SpreadMethod::LeastSquares);
    const double heavy = 0.07 - *example.target("electronics");
    const double light = 0.10 - *example.target("distinctive-5");
    EXPECT_NEAR(heavy / light, 30, 1e-6) << "as their weights, at equal uncertainty";
}

TEST_F(Eleven, LeastSquaresLeavesACertainTarget) {
    CellTerms certain;
    certain.sigma = 0;
    ASSERT_OK(test::setTerms(session(), {{example.cell("electronics"), certain}}, QStringLiteral("Certain")));
    spread(0.08, SpreadMethod::LeastSquares);
    EXPECT_EQ(example.target("electronics"), 0.07);
}

TEST_F(Eleven, IsOneUndoStep) {
    const int steps = session().undoStack()->count();
    spread(0.08, SpreadMethod::Proportional);
    EXPECT_EQ(session().undoStack()->count(), steps + 1);
    session().undoStack()->undo();
    for (const auto& [key, rate] : workedTargets)
        EXPECT_EQ(example.target(key), rate) << key;
}

TEST_F(Eleven, TheLockHoldsAfterARestart) {
    const auto next = Session::open(example.file.path(), QStringLiteral("Next"));
    ASSERT_OK(next);
    (*next)->showScenario(session().scenario().id);
    const SpreadPlan plan = planSpread(**next, request("leading", 0.08));
    ASSERT_FALSE(plan.failure.has_value());
    EXPECT_EQ(plan.rows[0].state, SpreadState::Locked);
    ASSERT_TRUE(plan.rows[0].lock.has_value());
    EXPECT_EQ(plan.rows[0].lock->author, QStringLiteral("Tester"));
    EXPECT_NEAR(*plan.rows[1].next, 0.07 * 0.724233983, 1e-9);
}

TEST_F(SpreadPlanTest, FreshDataAskForTheSameRateAndNotForALock) {
    QVector<std::pair<TargetCell, std::optional<double>>> cleared;
    for (const auto& [key, rate] : workedTargets)
        cleared.append({example.cell(key), {}});
    ASSERT_OK(test::setTargets(session(), cleared, QStringLiteral("Fresh")));
    EXPECT_TRUE(needsSameRate(session(), example.cell("leading")));
    const SpreadPlan plan = planSpread(session(), request("leading", 0.08));
    ASSERT_TRUE(plan.failure.has_value());
    EXPECT_EQ(plan.failure->refusal.why, planning::SpreadRefusalReason::NoTargets);
    EXPECT_EQ(plan.instead, SpreadMethod::SameRate);
    EXPECT_FALSE(planSpread(session(), request("leading", 0.08, SpreadMethod::SameRate)).failure);
    ASSERT_OK(test::setTarget(session(), example.cell("software"), 0.09));
    EXPECT_FALSE(needsSameRate(session(), example.cell("leading")));
    example.lock("software", held());
    EXPECT_TRUE(needsSameRate(session(), example.cell("leading")));
}

TEST_F(SpreadPlanTest, OfRatesOfBothSignsTheSameShiftIsOffered) {
    ASSERT_OK(test::setTarget(session(), example.cell("software"), -0.02));
    const SpreadPlan plan = planSpread(session(), request("leading", 0.08));
    ASSERT_FALSE(plan.failure.has_value());
    EXPECT_TRUE(plan.hasBothSigns);
    EXPECT_EQ(plan.instead, SpreadMethod::SameShift);
    const double factor = *plan.rows[0].next / *plan.rows[0].now;
    for (const SpreadRow& row : plan.rows)
        EXPECT_NEAR(*row.next, *row.now * factor, 1e-12);
    EXPECT_FALSE(planSpread(session(), request("leading", 0.08, SpreadMethod::SameShift)).instead);
}

TEST_F(SpreadPlanTest, DownTheTreeNamesTheLowestGapThatIsLeft) {
    ASSERT_OK(test::setTarget(session(), example.cell("leading"), 0.08));
    const double sum = *example.rollUp("industry-growth");
    SpreadRequest wanted = request("industry-growth", sum);
    EXPECT_FALSE(planSpread(session(), wanted).gapBelow) << "the spread is asked for one level only";
    wanted.downTheTree = true;
    const SpreadPlan plan = planSpread(session(), wanted);
    ASSERT_FALSE(plan.failure.has_value());
    ASSERT_TRUE(plan.cells.isEmpty());
    ASSERT_TRUE(plan.gapBelow.has_value());
    EXPECT_EQ(plan.gapBelow->cell, example.cell("leading"));
    EXPECT_NEAR(plan.gapBelow->topDown, 0.08, 1e-12);
    EXPECT_NEAR(plan.gapBelow->bottomUp, 0.28 / 3, 1e-12);
    ASSERT_OK(test::setTarget(session(), example.cell("leading"), std::nullopt));
    wanted.goal = *example.rollUp("industry-growth");
    EXPECT_FALSE(planSpread(session(), wanted).gapBelow);
}

TEST_F(Eleven, LockedLaterYearsAreGoneAroundAndCounted) {
    example.lock("electronics", held(), 2026);
    SpreadRequest wanted = request("leading", 0.08);
    wanted.lastYear = 2026;
    const SpreadPlan plan = planSpread(session(), wanted);
    ASSERT_FALSE(plan.failure.has_value());
    // The vehicles' lock is of 2024 alone; what it made of 2024 is carried on and free in the years after it.
    EXPECT_EQ(plan.heldLater, 1);
    ASSERT_OK(apply(plan));
    EXPECT_EQ(session().reading().growth(example.node("electronics"), wanted.indicator, 2026), 0.07);
    EXPECT_NEAR(*example.rollUp("leading", 2026), 0.08, 1e-12);
}

TEST_F(Eleven, AnExpiredLockHoldsNothing) {
    TargetLock lock = held();
    lock.expires = QDate(2024, 6, 30);
    example.lock("nev-vehicles", lock);
    session().setToday([] { return QDate(2024, 7, 1); });
    const SpreadPlan plan = planSpread(session(), request("leading", 0.08));
    EXPECT_NEAR(*plan.rows[0].next, 0.12 * 0.08 / 0.098, 1e-9);
}

TEST_F(Eleven, LimitsClampAndTheRestIsSpreadAgain) {
    example.lock("electronics", {{}, {}, 0.06, {}, {}});
    const SpreadPlan plan = planSpread(session(), request("leading", 0.08));
    ASSERT_FALSE(plan.failure.has_value());
    EXPECT_EQ(plan.rows[1].next, 0.06);
    EXPECT_EQ(plan.rows[1].state, SpreadState::AtLimit);
    EXPECT_NEAR(plan.reached, 0.08, 1e-12);
    ASSERT_OK(apply(plan));
}

TEST_F(Eleven, IsRefusedWithTheNearestThatCanBeReached) {
    for (const auto& [key, rate] : workedTargets)
        if (example.target(key) != 0.07)
            example.lock(key, held());
    example.lock("electronics", {{}, {}, 0.06, 0.08, {}});
    const SpreadPlan refused = planSpread(session(), request("leading", 0.05));
    ASSERT_TRUE(refused.failure.has_value());
    EXPECT_TRUE(refused.cells.isEmpty());
    EXPECT_EQ(refused.failure->place, example.node("leading"));
    ASSERT_TRUE(refused.failure->refusal.nearest.has_value());
    EXPECT_NEAR(*refused.failure->refusal.nearest, 0.098 - 0.01 * 300 / 1100, 1e-12);
    EXPECT_FALSE(planSpread(session(), request("leading", *refused.failure->refusal.nearest)).failure.has_value());
}

TEST_F(Eleven, WithNothingUnlockedIsRefused) {
    for (const auto& [key, rate] : workedTargets)
        example.lock(key, held());
    const SpreadPlan refused = planSpread(session(), request("leading", 0.08));
    ASSERT_TRUE(refused.failure.has_value());
    EXPECT_EQ(refused.failure->refusal.why, planning::SpreadRefusalReason::NothingUnlocked);
}

TEST_F(SpreadPlanTest, OfAGrowthThatIsThereAlreadyChangesNothing) {
    const SpreadPlan plan = planSpread(session(), request("leading", *example.rollUp("leading")));
    EXPECT_TRUE(plan.cells.isEmpty());
    EXPECT_FALSE(plan.failure.has_value());
}

TEST_F(SpreadPlanTest, PassesItDownTheTree) {
    SpreadRequest wanted = request("industry-growth", 0.08);
    wanted.downTheTree = true;
    const SpreadPlan plan = planSpread(session(), wanted);
    ASSERT_FALSE(plan.failure.has_value()) << plan.failure->refusal.sentence.toStdString();
    EXPECT_EQ(plan.places, 3 + 11);
    const int steps = session().undoStack()->count();
    ASSERT_OK(apply(plan));
    EXPECT_EQ(session().undoStack()->count(), steps + 1);
    for (const auto& [key, rate] : workedTargets)
        EXPECT_NEAR(*example.target(key), rate * 0.08 / 0.098, 1e-12) << key;
    EXPECT_NEAR(*example.rollUp("pillar"), *example.target("pillar"), 1e-12);
}

TEST_F(SpreadPlanTest, IsRefusedAsAWholeWhereItFailsFurtherDown) {
    for (const char* key : {"new-energy", "life-health", "smart-equipment"})
        example.lock(key, held());
    SpreadRequest wanted = request("industry-growth", 0.08);
    wanted.downTheTree = true;
    const SpreadPlan refused = planSpread(session(), wanted);
    ASSERT_TRUE(refused.failure.has_value());
    EXPECT_EQ(refused.failure->place, example.node("pillar"));
    EXPECT_TRUE(refused.cells.isEmpty());
    EXPECT_FALSE(planSpread(session(), request("industry-growth", 0.08)).failure.has_value());
}

TEST_F(SpreadPlanTest, ReachesTheGoalInEveryYearAsWeightsDrift) {
    ASSERT_OK(test::setTarget(session(), example.cell("electronics", 2026), 0.11));
    SpreadRequest wanted = request("leading", 0.085, SpreadMethod::SameShift);
    wanted.lastYear = 2030;
    const SpreadPlan plan = planSpread(session(), wanted);
    ASSERT_FALSE(plan.failure.has_value());
    ASSERT_OK(apply(plan));
    for (int year = 2024; year <= 2030; ++year)
        EXPECT_NEAR(*example.rollUp("leading", year), 0.085, 1e-12) << year;
}

TEST_F(SpreadPlanTest, LeavesOutWhoHasNoTargetAndSaysSo) {
    ASSERT_OK(test::setTarget(session(), example.cell("software"), std::nullopt));
    const SpreadPlan plan = planSpread(session(), request("leading", 0.08));
    EXPECT_EQ(plan.rows[2].state, SpreadState::NoTarget);
    EXPECT_FALSE(plan.rows[2].next.has_value());
    const SpreadPlan same = planSpread(session(), request("leading", 0.08, SpreadMethod::SameRate));
    EXPECT_NEAR(*same.rows[2].next, 0.08, 1e-12);
}

TEST_F(SpreadPlanTest, LeavesAloneWhoWeighsNothing) {
    ASSERT_OK(test::setTarget(session(), example.cell("rising-stars"), 0.30));
    const SpreadPlan plan = planSpread(session(), request("industry-growth", 0.08));
    EXPECT_EQ(plan.rows[3].state, SpreadState::NoWeight);
    EXPECT_EQ(plan.rows[3].next, 0.30);
}

TEST_F(SpreadPlanTest, WithoutWeightsIsRefused) {
    ASSERT_OK(test::setTarget(session(), example.cell("robots"), 0.30));
    const SpreadPlan refused = planSpread(session(), request("rising-stars", 0.08));
    ASSERT_TRUE(refused.failure.has_value());
    EXPECT_EQ(refused.failure->refusal.why, planning::SpreadRefusalReason::NoWeights);
}
