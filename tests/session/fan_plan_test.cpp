// SPDX-License-Identifier: Apache-2.0
// What a fan and a tornado are made of, gathered from a real portfolio.
#include "session/fan_plan.h"
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
class FanPlan : public testing::Test {
protected:
    void SetUp() override { starter.workInCopy(); }
    Session& session() const { return *starter.session; }
    TargetCell cell(const char* node, int year, const char* indicator = "industrial-added-value") const {
        return {starter.node(node), starter.indicator(indicator), year};
    }
    void set(const TargetCell& at, double rate) { ASSERT_OK(test::setTarget(session(), at, rate)); }
    void sigma(const TargetCell& at, double value) {
        CellTerms terms = session().reading().terms(at);
        terms.sigma = value;
        ASSERT_OK(test::setTerms(session(), {{at, terms}}, QStringLiteral("Uncertain")));
    }
    void planLeading() {
        set(cell("nev-vehicles", 2024), 0.12);
        set(cell("electronics", 2024), 0.07);
        set(cell("software", 2024), 0.09);
    }
    FanFacts leading(int year = 2024) const {
        return gatherFan(session().reading(), starter.node("leading"), starter.indicator("industrial-added-value"),
                         year);
    }
    static planning::Fan drawn(const FanFacts& facts) {
        const auto fan = planning::drawFan(facts.input);
        EXPECT_TRUE(fan.has_value());
        return **fan;
    }

    test::StarterSession starter;
};
} // namespace

TEST_F(FanPlan, childrenTakePartWithTheirWeightsAndGrowth) {
    planLeading();
    const FanFacts facts = leading();
    ASSERT_EQ(facts.why, NoFan::HasOne);
    ASSERT_EQ(facts.input.parts.size(), 3U);
    EXPECT_EQ(facts.input.years, 7);
    EXPECT_EQ(facts.input.parts[0].level, 300);
    EXPECT_EQ(facts.input.parts[0].growth[6], 0.12); // carried on
    EXPECT_TRUE(facts.isIndex);
    EXPECT_TRUE(facts.isCertain);
    EXPECT_EQ(facts.basis, planning::WeightBasis::SizeLevel);
}

TEST_F(FanPlan, anUncertaintyCountsFromItsYearOn) {
    planLeading();
    sigma(cell("software", 2025), 0.02);
    sigma(cell("software", 2027), 0.03);
    const FanFacts facts = leading(2026);
    EXPECT_THAT(facts.input.parts[2].sigma, testing::ElementsAre(0, 0.02, 0.02, 0.03, 0.03, 0.03, 0.03));
    EXPECT_FALSE(facts.isCertain);
    EXPECT_EQ(facts.targets[2].sigma, 0.02);
    EXPECT_TRUE(facts.targets[2].isCarried);
}

TEST_F(FanPlan, certainTargetsLeadToTheRollUp) {
    planLeading();
    const planning::Fan fan = drawn(leading());
    EXPECT_NEAR(fan.years[0]->growth[0], 0.28 / 3, 1e-12);
    EXPECT_NEAR(fan.years[0]->growth[6], 0.28 / 3, 1e-12);
}

TEST_F(FanPlan, independentErrorsAddTheirVariances) {
    planLeading();
    for (const char* node : {"nev-vehicles", "electronics", "software"})
        sigma(cell(node, 2024), 0.03);
    const planning::Fan fan = drawn(leading());
    // Σ w²σ² = 3 (1/3)² 0.03²; the 95 % quantile of a normal is 1.6449 σ away.
    const double spread = std::sqrt(3 * 0.03 * 0.03 / 9);
    EXPECT_NEAR(fan.years[0]->growth[6], 0.28 / 3 + 1.6449 * spread, 0.001);
    EXPECT_NEAR(fan.years[0]->growth[3], 0.28 / 3, 0.0007);
}

TEST_F(FanPlan, theSameSeedDrawsTheSameFan) {
    planLeading();
    sigma(cell("software", 2024), 0.05);
    const planning::Fan fan = drawn(leading());
    EXPECT_EQ(drawn(leading()).years[3]->level, fan.years[3]->level);
    Scenario wanted = session().scenario();
    wanted.seed += 1;
    ASSERT_OK(test::setComputation(session(), wanted.id, wanted));
    EXPECT_NE(drawn(leading()).years[3]->level, fan.years[3]->level);
}

TEST_F(FanPlan, theNodesOwnTargetsAreTheGoal) {
    planLeading();
    set(cell("leading", 2025), 0.08);
    const FanFacts facts = leading();
    EXPECT_FALSE(facts.input.goalLevels[0].has_value());
    EXPECT_THAT(facts.input.goalLevels[1], Optional(DoubleNear(108, 1e-9)));
    EXPECT_THAT(facts.input.goalLevels[2], Optional(DoubleNear(108 * 1.08, 1e-9)));
    EXPECT_EQ(drawn(facts).chance, 1.0);
}

TEST_F(FanPlan, aLeafIsUncertainItself) {
    set(cell("nev-vehicles", 2024, "nevs"), 0.25);
    sigma(cell("nev-vehicles", 2024, "nevs"), 0.05);
    const FanFacts facts =
        gatherFan(session().reading(), starter.node("nev-vehicles"), starter.indicator("nevs"), 2024);
    ASSERT_EQ(facts.why, NoFan::HasOne);
    EXPECT_TRUE(facts.isAlone);
    EXPECT_EQ(facts.baseLevel, 360'000);
    EXPECT_NEAR(drawn(facts).years[0]->level[3], 450'000, 1500);
}

TEST_F(FanPlan, withoutTargetsThereIsNone) {
    EXPECT_EQ(leading().why, NoFan::NoTarget);
    EXPECT_EQ(gatherFan(session().reading(), starter.node("robots"), starter.indicator("gdp"), 2024).why,
              NoFan::NotHere);
}

TEST_F(FanPlan, aTornadoMovesEachChildByItsUncertaintyOrAPoint) {
    planLeading();
    sigma(cell("software", 2024), 0.06);
    const auto tornado = planning::tornado(leading().drivers);
    ASSERT_TRUE(tornado.has_value());
    ASSERT_EQ(tornado->bars.size(), 3U);
    EXPECT_EQ(tornado->bars[0].slot, static_cast<int>(starter.node("software").value));
    EXPECT_NEAR(tornado->bars[0].high - tornado->growth, 0.02, 1e-12);
    EXPECT_TRUE(tornado->bars[0].usedSigma);
    EXPECT_NEAR(tornado->bars[1].high - tornado->growth, 0.01 / 3, 1e-12);
    EXPECT_FALSE(tornado->bars[1].usedSigma);
}
