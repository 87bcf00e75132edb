// SPDX-License-Identifier: Apache-2.0
// A total spread over levels.
#include "planning/spread.h"

#include "support/printers.h"

#include <gmock/gmock.h>

#include <cmath>
#include <numeric>
#include <random>

using namespace atlas::planning;
using testing::DoubleNear;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

constexpr double exact = 1e-12;

LevelPart level(double value, bool locked = false, std::optional<double> highest = {}) {
    LevelPart made;
    made.level = value;
    made.locked = locked;
    made.highest = highest;
    return made;
}

std::vector<LevelPart> numbered(std::vector<LevelPart> parts) {
    int slot = 0;
    for (LevelPart& part : parts)
        part.slot = slot++;
    return parts;
}

#define ASSERT_SPREAD(outcome) ASSERT_TRUE((outcome).has_value()) << (outcome).error().sentence.toStdString()

TEST(SpreadLevels, KeepsALockedLevelAndScalesTheRest) {
    const auto outcome = spreadLevels(100, numbered({level(10), level(20, true), level(30)}));
    ASSERT_SPREAD(outcome);
    EXPECT_THAT(outcome->levels, ElementsAre(DoubleNear(20, exact), 20, DoubleNear(60, exact)));
    EXPECT_FALSE(outcome->equalParts);
    EXPECT_THAT(outcome->clampedSlots, IsEmpty());
}

TEST(SpreadLevels, HoldsALimitedLevelAndSpreadsTheRestAgain) {
    const auto outcome = spreadLevels(130, numbered({level(50, false, 55), level(30), level(20)}));
    ASSERT_SPREAD(outcome);
    EXPECT_THAT(outcome->levels, ElementsAre(55, DoubleNear(45, exact), DoubleNear(30, exact)));
    EXPECT_THAT(outcome->clampedSlots, ElementsAre(0));
}

TEST(SpreadLevels, GivesEqualPartsWhereAllAreZeroAndSaysSo) {
    const auto outcome = spreadLevels(90, numbered({level(0), level(30, true), level(0)}));
    ASSERT_SPREAD(outcome);
    EXPECT_THAT(outcome->levels, ElementsAre(DoubleNear(30, exact), 30, DoubleNear(30, exact)));
    EXPECT_TRUE(outcome->equalParts);
}

TEST(SpreadLevels, LeastSquaresSharesTheRestByVariance) {
    std::vector<LevelPart> parts = numbered({level(100), level(60), level(25)});
    parts[1].variance = 2;
    parts[2].variance = 2;
    const auto outcome = spreadLevels(200, parts, LevelMethod::LeastSquares);
    ASSERT_SPREAD(outcome);
    EXPECT_THAT(outcome->levels, ElementsAre(DoubleNear(103, exact), DoubleNear(66, exact), DoubleNear(31, exact)));
}

TEST(SpreadLevels, LetsNoLevelFallBelowZero) {
    const auto outcome = spreadLevels(40, numbered({level(100), level(10)}), LevelMethod::SameShift);
    ASSERT_SPREAD(outcome);
    EXPECT_THAT(outcome->levels, ElementsAre(DoubleNear(40, exact), 0));
    EXPECT_THAT(outcome->clampedSlots, ElementsAre(1));
}

TEST(SpreadLevels, IsRefusedOutOfReachWithTheNearest) {
    const auto outcome = spreadLevels(130, numbered({level(50, false, 55), level(30, true)}));
    ASSERT_FALSE(outcome.has_value());
    EXPECT_EQ(outcome.error().why, SpreadRefusalReason::OutOfReach);
    EXPECT_NEAR(outcome.error().nearest.value(), 85, exact);
}

TEST(SpreadLevels, IsRefusedWhereNothingIsUnlockedOrANumberIsNone) {
    EXPECT_EQ(spreadLevels(10, numbered({level(50, true)})).error().why, SpreadRefusalReason::NothingUnlocked);
    EXPECT_EQ(spreadLevels(std::nan(""), numbered({level(50)})).error().why, SpreadRefusalReason::BadInput);
    EXPECT_EQ(spreadLevels(10, numbered({level(std::nan(""))})).error().why, SpreadRefusalReason::BadInput);
}

TEST(SpreadLevelsProperty, AddsUpToEveryTotalFromTheLockedOnUpwards) {
    std::mt19937 random(11);
    std::uniform_real_distribution<double> size(0, 1e6);
    for (int i = 0; i < 1000; ++i) {
        std::vector<LevelPart> parts = numbered({level(size(random)), level(size(random), true), level(size(random))});
        const double total = parts[1].level + size(random);
        for (const LevelMethod method :
             {LevelMethod::Proportional, LevelMethod::SameShift, LevelMethod::LeastSquares}) {
            const auto outcome = spreadLevels(total, parts, method);
            ASSERT_SPREAD(outcome);
            EXPECT_NEAR(std::accumulate(outcome->levels.begin(), outcome->levels.end(), 0.0) / total, 1, exact);
        }
    }
}

} // namespace
