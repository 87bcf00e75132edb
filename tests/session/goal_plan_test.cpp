// SPDX-License-Identifier: Apache-2.0
// Goal seek over a real portfolio: closed forms and the worked examples of the planning rules.
#include "session/goal_plan.h"
#include "support/edits.h"
#include "support/printers.h"
#include "support/test_portfolio.h"

#include <cmath>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace atlas;
using testing::DoubleNear;
using testing::Optional;

namespace {
class GoalPlanning : public testing::Test {
protected:
    void SetUp() override { starter.workInCopy(); }
    Session& session() const { return *starter.session; }
    TargetCell cell(const char* node, const char* indicator, int year) const {
        return {starter.node(node), starter.indicator(indicator), year};
    }
    void set(const char* node, const char* indicator, int year, double rate) {
        ASSERT_OK(test::setTarget(session(), cell(node, indicator, year), rate));
    }
    void lock(const TargetCell& at, std::optional<double> lowest = {}, std::optional<double> highest = {}) {
        CellTerms terms;
        terms.lock = TargetLock{{}, QStringLiteral("agreed"), lowest, highest, {}};
        ASSERT_OK(test::setTerms(session(), {{at, terms}}, QStringLiteral("Lock")));
    }
    GoalFacts facts(const char* node, const char* indicator, GoalKind kind) const {
        return gatherGoal(session(), starter.node(node), starter.indicator(indicator), kind);
    }
    GoalPlan nevs(double goal, int year) const {
        return planGoal(facts("nev-vehicles", "nevs", GoalKind::Level), {year, goal, {}, true});
    }
    void putIn(const GoalPlan& plan) {
        QVector<std::pair<TargetCell, std::optional<double>>> rates;
        for (const auto& [at, rate] : plan.rates)
            rates.append({at, rate});
        ASSERT_OK(test::setTargets(session(), rates, QStringLiteral("Reach the goal")));
    }
    /// Rates of the worked example for the leading tier: 9.3333 % together.
    void planLeading() {
        set("nev-vehicles", "industrial-added-value", 2024, 0.12);
        set("electronics", "industrial-added-value", 2024, 0.07);
        set("software", "industrial-added-value", 2024, 0.09);
    }
    GoalPlan through(const char* part, double goal, int year, bool eachYear) const {
        return planGoal(facts("leading", "industrial-added-value", GoalKind::ThroughPart),
                        {year, goal, starter.node(part), eachYear});
    }
    void assume(const char* node, const char* indicator, double value) {
        ASSERT_OK(test::setAssumption(session(), starter.node(node), starter.indicator(indicator), 2023, value));
    }

    test::StarterSession starter;
};
} // namespace

// A level.

TEST_F(GoalPlanning, aMillionNevsBy2027TakeWhatTheRulesSay) {
    const GoalPlan plan = nevs(1'000'000, 2027);
    ASSERT_EQ(plan.why, NoPlan::HasOne);
    EXPECT_NEAR(plan.growth, std::pow(1'000'000.0 / 360'000.0, 0.25) - 1, 1e-14);
    EXPECT_NEAR(plan.growth, 0.290994, 5e-7);
    ASSERT_EQ(plan.years.size(), 4U);
    EXPECT_EQ(plan.rates.size(), 4);
    EXPECT_THAT(plan.years.back().level, Optional(DoubleNear(1'000'000, 1e-4)));
    EXPECT_TRUE(plan.isCarriedOn);
}

TEST_F(GoalPlanning, putInItIsReachedByTheProjection) {
    const int steps = session().undoStack()->count();
    putIn(nevs(1'000'000, 2027));
    EXPECT_EQ(session().undoStack()->count(), steps + 1);
    EXPECT_NEAR(*session().reading().projectedLevel(starter.node("nev-vehicles"), starter.indicator("nevs"), 2027), 1e6,
                1e-3);
}

TEST_F(GoalPlanning, withoutABaseValueTheIndexIsPlanned) {
    const GoalPlan plan = planGoal(facts("robots", "industrial-added-value", GoalKind::Level), {2025, 121, {}, true});
    ASSERT_EQ(plan.why, NoPlan::HasOne);
    EXPECT_TRUE(plan.isIndex);
    EXPECT_NEAR(plan.growth, 0.1, 1e-14);
    EXPECT_EQ(plan.missing,
              (QVector<MissingFigure>{{starter.node("robots"), starter.indicator("industrial-added-value"), 2023}}));
}

TEST_F(GoalPlanning, aLockedYearStaysAndTheOthersMakeUpForIt) {
    set("nev-vehicles", "nevs", 2025, 0.1);
    lock(cell("nev-vehicles", "nevs", 2025));
    const GoalPlan plan = nevs(1'000'000, 2027);
    ASSERT_EQ(plan.why, NoPlan::HasOne);
    EXPECT_NEAR(plan.growth, std::cbrt(1'000'000.0 / 360'000.0 / 1.1) - 1, 1e-10);
    EXPECT_EQ(plan.rates.size(), 3);
    EXPECT_TRUE(plan.years[1].locked);
    putIn(plan);
    EXPECT_NEAR(*session().reading().projectedLevel(starter.node("nev-vehicles"), starter.indicator("nevs"), 2027), 1e6,
                1e-3);
}

TEST_F(GoalPlanning, aYearWithLimitsIsCutAndTheOthersMakeUpForIt) {
    lock(cell("nev-vehicles", "nevs", 2024), 0.0, 0.2);
    const GoalPlan plan = nevs(1'000'000, 2027);
    ASSERT_EQ(plan.why, NoPlan::HasOne);
    EXPECT_DOUBLE_EQ(plan.years[0].growth, 0.2);
    EXPECT_NEAR(plan.growth, std::cbrt(1'000'000.0 / 360'000.0 / 1.2) - 1, 1e-10);
}

TEST_F(GoalPlanning, whereAllYearsAreLockedItSaysSo) {
    set("nev-vehicles", "nevs", 2024, 0.1);
    lock(cell("nev-vehicles", "nevs", 2024));
    EXPECT_EQ(nevs(500'000, 2024).why, NoPlan::Locked);
}

TEST_F(GoalPlanning, aLevelOutOfReachSaysBetweenWhat) {
    const GoalPlan plan = nevs(5'000'000, 2024);
    ASSERT_EQ(plan.why, NoPlan::OutOfReach);
    EXPECT_EQ(plan.reach->lowestRate, lowestTarget);
    EXPECT_EQ(plan.reach->highestRate, highestTarget);
    EXPECT_THAT(plan.reach->atHighest, Optional(DoubleNear(3'960'000, 1e-6)));
    EXPECT_TRUE(plan.rates.isEmpty());
}

TEST_F(GoalPlanning, aNegativeLevelIsRefusedInWords) {
    const GoalPlan plan = nevs(-1, 2027);
    EXPECT_EQ(plan.why, NoPlan::Invalid);
    EXPECT_FALSE(plan.sentence.isEmpty());
}

// A share.

TEST_F(GoalPlanning, nevsAreHalfOfAllVehiclesBy2026) {
    set("nev-vehicles", "vehicles", 2024, 0.08);
    const GoalPlan plan = planGoal(facts("nev-vehicles", "nev-share", GoalKind::Share), {2026, 0.5, {}, true});
    ASSERT_EQ(plan.why, NoPlan::HasOne);
    EXPECT_NEAR(plan.growth, std::cbrt(0.5 * 1'100'000 * std::pow(1.08, 3) / 360'000) - 1, 1e-10);
    EXPECT_EQ(plan.rates.first().first, cell("nev-vehicles", "nevs", 2024));
    EXPECT_THAT(plan.years.back().level, Optional(DoubleNear(0.5, 1e-10)));
    putIn(plan);
    EXPECT_NEAR(*session().reading().projectedLevel(starter.node("nev-vehicles"), starter.indicator("nev-share"), 2026),
                0.5, 1e-10);
}

TEST_F(GoalPlanning, theShareIsPlannedFromItsNumeratorToo) {
    set("nev-vehicles", "vehicles", 2024, 0.08);
    const GoalPlan plan = planGoal(facts("nev-vehicles", "nevs", GoalKind::Share), {2026, 0.5, {}, true});
    EXPECT_EQ(plan.why, NoPlan::HasOne);
}

TEST_F(GoalPlanning, aShareNeedsAPathOfItsDenominator) {
    EXPECT_EQ(planGoal(facts("nev-vehicles", "nev-share", GoalKind::Share), {2026, 0.5, {}, true}).why,
              NoPlan::NoDenominator);
}

TEST_F(GoalPlanning, whatIsNoShareHasNone) {
    EXPECT_EQ(planGoal(facts("liangjiang", "gdp", GoalKind::Share), {2026, 0.5, {}, true}).why, NoPlan::NoShare);
}

// A parent's growth through one child.

TEST_F(GoalPlanning, oneChildBringsItsParentToTheGoalInOneYear) {
    planLeading();
    const GoalPlan plan = through("software", 0.10, 2024, false);
    ASSERT_EQ(plan.why, NoPlan::HasOne);
    EXPECT_NEAR(plan.growth, 0.11, 1e-12);
    ASSERT_EQ(plan.rates.size(), 1);
    EXPECT_THAT(plan.years.front().now, Optional(0.09));
    EXPECT_THAT(plan.years.front().whole, Optional(DoubleNear(0.10, 1e-12)));
    putIn(plan);
    EXPECT_NEAR(
        *session().reading().rollUp(starter.node("leading"), starter.indicator("industrial-added-value"), 2024).growth,
        0.10, 1e-12);
}

TEST_F(GoalPlanning, oneChildBringsItsParentToTheGoalOverYears) {
    planLeading();
    const GoalPlan plan = through("software", 0.10, 2027, true);
    ASSERT_EQ(plan.why, NoPlan::HasOne);
    EXPECT_EQ(plan.rates.size(), 4);
    putIn(plan);
    double factor = 1;
    for (int year = 2024; year <= 2027; ++year)
        factor *= 1 + *session()
                           .reading()
                           .rollUp(starter.node("leading"), starter.indicator("industrial-added-value"), year)
                           .growth;
    EXPECT_NEAR(factor, std::pow(1.1, 4), 1e-9);
}

TEST_F(GoalPlanning, overYearsALockedYearOfTheChildStays) {
    planLeading();
    lock(cell("software", "industrial-added-value", 2024));
    const GoalPlan plan = through("software", 0.10, 2026, true);
    ASSERT_EQ(plan.why, NoPlan::HasOne);
    EXPECT_EQ(plan.rates.size(), 2);
    putIn(plan);
    double factor = 1;
    for (int year = 2024; year <= 2026; ++year)
        factor *= 1 + *session()
                           .reading()
                           .rollUp(starter.node("leading"), starter.indicator("industrial-added-value"), year)
                           .growth;
    EXPECT_NEAR(factor, std::pow(1.1, 3), 1e-9);
}

TEST_F(GoalPlanning, aLockedChildIsRefused) {
    planLeading();
    lock(cell("software", "industrial-added-value", 2024));
    EXPECT_EQ(through("software", 0.10, 2024, false).why, NoPlan::Locked);
}

TEST_F(GoalPlanning, aChildOutOfReachSaysBetweenWhat) {
    planLeading();
    const GoalPlan plan = through("software", 9.0, 2024, false);
    ASSERT_EQ(plan.why, NoPlan::OutOfReach);
    EXPECT_THAT(plan.reach->atLowest, Optional(DoubleNear((0.12 + 0.07 - 1) / 3, 1e-12)));
    EXPECT_THAT(plan.reach->atHighest, Optional(DoubleNear((0.12 + 0.07 + 10) / 3, 1e-12)));
}

TEST_F(GoalPlanning, aLeafHasNoParts) {
    EXPECT_EQ(planGoal(facts("robots", "industrial-added-value", GoalKind::ThroughPart), {2024, 0.1, {}, true}).why,
              NoPlan::NoParts);
}

// The size level.

TEST_F(GoalPlanning, aSizeLevelSaysWhichRateIsMissing) {
    const GoalPlan plan =
        planGoal(facts("nev-vehicles", "industrial-added-value", GoalKind::SizeLevel), {2027, 0, {}, true});
    EXPECT_EQ(plan.why, NoPlan::NoRate);
    EXPECT_EQ(plan.missing, (QVector<MissingFigure>{
                                {starter.node("nev-vehicles"), starter.indicator("value-added-rate"), 2023},
                                {starter.node("nev-vehicles"), starter.indicator("industrial-added-value"), 2023}}));
}

TEST_F(GoalPlanning, vehiclesAreNoOutput) {
    EXPECT_EQ(planGoal(facts("nev-vehicles", "vehicles", GoalKind::SizeLevel), {2027, 0, {}, true}).why,
              NoPlan::OtherMeasure);
}

TEST_F(GoalPlanning, theRateOfTheAreaConvertsTheSizeLevel) {
    assume("liangjiang", "value-added-rate", 0.25);
    assume("nev-vehicles", "industrial-added-value", 50);
    const GoalFacts gathered = facts("nev-vehicles", "industrial-added-value", GoalKind::SizeLevel);
    EXPECT_EQ(gathered.rateNode, starter.node("liangjiang"));
    const GoalPlan plan = planGoal(gathered, {2027, 0, {}, true});
    ASSERT_EQ(plan.why, NoPlan::HasOne);
    EXPECT_DOUBLE_EQ(plan.goal, 75);
    EXPECT_DOUBLE_EQ(plan.gap, 25);
    EXPECT_NEAR(plan.growth, std::pow(1.5, 0.25) - 1, 1e-14);
}

TEST_F(GoalPlanning, aSizeLevelIsCrossedAtThePresentRateAsTheRulesSay) {
    assume("nev-vehicles", "value-added-rate", 1);
    assume("nev-vehicles", "industrial-added-value", 184.7);
    set("nev-vehicles", "industrial-added-value", 2024, 0.074);
    const GoalPlan plan =
        planGoal(facts("nev-vehicles", "industrial-added-value", GoalKind::SizeLevel), {2027, 0, {}, true});
    ASSERT_EQ(plan.why, NoPlan::HasOne);
    EXPECT_NEAR(plan.growth, 0.128921, 5e-7);
    EXPECT_THAT(plan.yearsToCross, Optional(DoubleNear(6.794, 5e-4)));
}

TEST_F(GoalPlanning, theYearsToACrossingCountFromTheBaseYear) {
    assume("nev-vehicles", "value-added-rate", 1);
    assume("nev-vehicles", "industrial-added-value", 184.7);
    set("nev-vehicles", "industrial-added-value", 2024, 0.074);
    GoalFacts gathered = facts("nev-vehicles", "industrial-added-value", GoalKind::SizeLevel);
    gathered.baseYear = 2021; // the scenario begins later: until then the base is held
    const GoalPlan plan = planGoal(gathered, {2027, 0, {}, true});
    ASSERT_EQ(plan.why, NoPlan::HasOne);
    EXPECT_THAT(plan.yearsToCross, Optional(DoubleNear(2 + 6.794, 5e-4)));
}

TEST_F(GoalPlanning, theSmallestChangeAmongChildrenReachesTheSizeLevel) {
    planLeading();
    assume("leading", "value-added-rate", 0.25);
    assume("leading", "industrial-added-value", 150);
    lock(cell("nev-vehicles", "industrial-added-value", 2024));
    const GoalFacts gathered = facts("leading", "industrial-added-value", GoalKind::SizeLevel);
    const GoalPlan own = planGoal(gathered, {2024, 0, {}, true});
    ASSERT_EQ(own.why, NoPlan::HasOne);
    ASSERT_EQ(own.alone.size(), 2U); // the locked one is not among them
    EXPECT_NEAR(own.alone.front().growth - own.alone.front().change, 0.07, 1e-9);
    const GoalPlan part = planGoal(gathered, {2024, 0, own.alone.front().node, true});
    ASSERT_EQ(part.why, NoPlan::HasOne);
    EXPECT_THAT(part.years.back().level, Optional(DoubleNear(225, 1e-6)));
}
