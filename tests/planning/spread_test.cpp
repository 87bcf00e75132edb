// SPDX-License-Identifier: Apache-2.0
// Spreading a wanted growth over children: the planning rules' worked example, refusals, limits.
#include "planning/spread.h"

#include "domain/target.h"
#include "support/printers.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>
#include <random>

using namespace atlas;
using namespace atlas::planning;
using testing::DoubleNear;
using testing::ElementsAre;
using testing::Optional;

namespace {

constexpr double exact = 1e-12;
constexpr std::array allMethods{SpreadMethod::Proportional, SpreadMethod::SameShift, SpreadMethod::SameRate,
                                SpreadMethod::LeastSquares};

SpreadPart part(int slot, double weight, std::optional<double> growth, bool locked = false) {
    SpreadPart made;
    made.slot = slot;
    made.weight = weight;
    made.growth = growth;
    made.locked = locked;
    return made;
}

SpreadPart limited(SpreadPart made, std::optional<double> lowest, std::optional<double> highest) {
    made.lowest = lowest;
    made.highest = highest;
    return made;
}

/// The area's industries of 2024, weights by size level, vehicles locked.
std::vector<SpreadPart> area() {
    std::vector<SpreadPart> parts{part(0, 300, 0.12, true), part(1, 300, 0.07), part(2, 300, 0.09),
                                  part(3, 50, 0.15),        part(4, 50, 0.10),  part(5, 50, 0.06)};
    int slot = 6;
    for (const double growth : {0.20, 0.18, 0.25, 0.10, 0.10})
        parts.push_back(part(slot++, 10, growth));
    return parts;
}

/// Σ w g over those that have a growth, the plain way.
double bottomUp(const std::vector<SpreadPart>& parts, const std::vector<std::optional<double>>& growth) {
    double weights = 0;
    double sum = 0;
    for (size_t i = 0; i < parts.size(); ++i) {
        if (!growth[i])
            continue;
        weights += parts[i].weight;
        sum += parts[i].weight * *growth[i];
    }
    return sum / weights;
}

#define ASSERT_SPREAD(outcome) ASSERT_TRUE((outcome).has_value()) << (outcome).error().sentence.toStdString()

TEST(SpreadGrowth, ScalesTheUnlockedRatesInProportion) {
    const auto outcome = spreadGrowth(0.08, area(), SpreadMethod::Proportional);
    ASSERT_SPREAD(outcome);
    EXPECT_NEAR(*outcome->growth[1], 0.050696, 5e-7);
    const double factor = *outcome->growth[1] / 0.07;
    EXPECT_NEAR(factor, 0.724233983, 5e-10);
    EXPECT_NEAR(*outcome->growth[8], 0.25 * factor, exact);
    EXPECT_NEAR(outcome->reached, 0.08, exact);
}

TEST(SpreadGrowth, ShiftsTheUnlockedRatesByTheSamePoints) {
    const auto outcome = spreadGrowth(0.08, area(), SpreadMethod::SameShift);
    ASSERT_SPREAD(outcome);
    EXPECT_NEAR(*outcome->growth[1], 0.04525, exact);
    EXPECT_NEAR(*outcome->growth[2], 0.09 - 0.02475, exact);
}

TEST(SpreadGrowth, GivesAllUnlockedTheSameRate) {
    const auto outcome = spreadGrowth(0.08, area(), SpreadMethod::SameRate);
    ASSERT_SPREAD(outcome);
    for (size_t i = 1; i < outcome->growth.size(); ++i)
        EXPECT_NEAR(*outcome->growth[i], 0.065, exact) << i;
}

TEST(SpreadGrowth, LeavesLockedRatesAsTheyAre) {
    for (const SpreadMethod method : allMethods) {
        const auto outcome = spreadGrowth(0.08, area(), method);
        ASSERT_SPREAD(outcome);
        EXPECT_EQ(outcome->growth[0], 0.12);
    }
}

TEST(SpreadGrowth, LeastSquaresMovesByVarianceAndWeight) {
    std::vector<SpreadPart> parts{part(0, 0.5, 0.10), part(1, 0.3, 0.06), part(2, 0.2, 0.02)};
    parts[1].variance = 2;
    parts[2].variance = 4;
    const auto outcome = spreadGrowth(0.10, parts, SpreadMethod::LeastSquares);
    ASSERT_SPREAD(outcome);
    // g + v w (G - Σ w g) / Σ v w², with Σ w g = 0.072 and Σ v w² = 0.25 + 0.18 + 0.16.
    const double unit = (0.10 - 0.072) / 0.59;
    EXPECT_THAT(outcome->growth, ElementsAre(Optional(DoubleNear(0.10 + 0.5 * unit, exact)),
                                             Optional(DoubleNear(0.06 + 0.6 * unit, exact)),
                                             Optional(DoubleNear(0.02 + 0.8 * unit, exact))));
}

TEST(SpreadGrowth, LeastSquaresKeepsACertainRate) {
    std::vector<SpreadPart> parts{part(0, 1, 0.10), part(1, 1, 0.06)};
    parts[0].variance = 0;
    const auto outcome = spreadGrowth(0.10, parts, SpreadMethod::LeastSquares);
    ASSERT_SPREAD(outcome);
    EXPECT_THAT(outcome->growth, ElementsAre(Optional(0.10), Optional(DoubleNear(0.10, exact))));
}

TEST(SpreadGrowth, HoldsWhatALimitStopsAndSpreadsTheRestAgain) {
    std::vector<SpreadPart> parts{limited(part(0, 1, 0.10), {}, 0.11), part(1, 1, 0.06), part(2, 1, 0.02)};
    const auto outcome = spreadGrowth(0.09, parts, SpreadMethod::Proportional);
    ASSERT_SPREAD(outcome);
    // 0.27 in all; without the limit 0.15, 0.09, 0.03; 0.16 are left for 0.06 + 0.02: twice as much.
    EXPECT_THAT(outcome->growth,
                ElementsAre(Optional(0.11), Optional(DoubleNear(0.12, exact)), Optional(DoubleNear(0.04, exact))));
    EXPECT_THAT(outcome->clampedSlots, ElementsAre(0));
}

TEST(SpreadGrowth, ReachesTheGoalWhereBothSidesMeetALimit) {
    // The same rate of 0.05 is above the first's limit and below the second's. Held both at once, the third would
    // have to make do with 0.01; the second held alone, the first comes back in.
    std::vector<SpreadPart> parts{limited(part(0, 1, {}), {}, 0.04), limited(part(1, 1, {}), 0.10, {}),
                                  limited(part(2, 1, {}), 0.0, 0.20)};
    const auto outcome = spreadGrowth(0.05, parts, SpreadMethod::SameRate);
    ASSERT_SPREAD(outcome);
    EXPECT_THAT(outcome->growth,
                ElementsAre(Optional(DoubleNear(0.025, exact)), Optional(0.10), Optional(DoubleNear(0.025, exact))));
    EXPECT_THAT(outcome->clampedSlots, ElementsAre(1));
}

TEST(SpreadGrowth, KeepsRatesWithinWhatATargetMayBe) {
    const std::vector<SpreadPart> parts{part(0, 1, 0.10), part(1, 9, 0.00001)};
    const auto outcome = spreadGrowth(1.5, parts, SpreadMethod::Proportional);
    ASSERT_SPREAD(outcome);
    EXPECT_EQ(outcome->growth[0], highestTarget);
    EXPECT_NEAR(*outcome->growth[1], 5.0 / 9, exact);
}

TEST(SpreadGrowth, LeavesOutWhatHasNoGrowthAndTellsIt) {
    const std::vector<SpreadPart> parts{part(0, 1, 0.10), part(1, 5, {}), part(2, 1, 0.06), part(3, 5, {}, true)};
    const auto outcome = spreadGrowth(0.10, parts, SpreadMethod::SameShift);
    ASSERT_SPREAD(outcome);
    EXPECT_THAT(outcome->leftOutSlots, ElementsAre(1, 3));
    EXPECT_FALSE(outcome->growth[1]);
    EXPECT_NEAR(*outcome->growth[0], 0.12, exact);
}

TEST(SpreadGrowth, SameRateTakesInAnUnlockedOneWithoutGrowth) {
    const std::vector<SpreadPart> parts{part(0, 1, 0.10, true), part(1, 1, {}), part(2, 5, {}, true)};
    const auto outcome = spreadGrowth(0.08, parts, SpreadMethod::SameRate);
    ASSERT_SPREAD(outcome);
    EXPECT_NEAR(*outcome->growth[1], 0.06, exact);
    EXPECT_THAT(outcome->leftOutSlots, ElementsAre(2));
}

TEST(SpreadGrowth, ProportionalLeavesARateOfZero) {
    const std::vector<SpreadPart> parts{part(0, 1, 0.10), part(1, 1, 0.0)};
    const auto outcome = spreadGrowth(0.08, parts, SpreadMethod::Proportional);
    ASSERT_SPREAD(outcome);
    EXPECT_THAT(outcome->growth, ElementsAre(Optional(DoubleNear(0.16, exact)), Optional(0.0)));
}

TEST(SpreadGrowth, ProportionalPullsOpposedRatesApartByOneFactor) {
    const std::vector<SpreadPart> parts{part(0, 1, 0.10), part(1, 1, -0.02)};
    const auto outcome = spreadGrowth(0.06, parts, SpreadMethod::Proportional);
    ASSERT_SPREAD(outcome);
    EXPECT_THAT(outcome->growth, ElementsAre(Optional(DoubleNear(0.15, exact)), Optional(DoubleNear(-0.03, exact))));
    EXPECT_TRUE(outcome->hasBothSigns);
    EXPECT_FALSE(spreadGrowth(0.06, parts, SpreadMethod::SameShift)->hasBothSigns);
}

void expectRefused(const tl::expected<SpreadOutcome, SpreadRefusal>& outcome, SpreadRefusalReason why,
                   std::optional<double> nearest) {
    ASSERT_FALSE(outcome.has_value());
    EXPECT_EQ(outcome.error().why, why);
    EXPECT_FALSE(outcome.error().sentence.isEmpty());
    ASSERT_EQ(outcome.error().nearest.has_value(), nearest.has_value());
    if (nearest) {
        EXPECT_NEAR(*outcome.error().nearest, *nearest, exact);
    }
}

TEST(SpreadGrowth, ProportionalIsRefusedWhereOneFactorOfOpposedRatesMeetsALimit) {
    // 10 % is as high as the first may go; the second would have to turn, at a factor of its own.
    const std::vector<SpreadPart> parts{limited(part(0, 1, 0.10), {}, 0.10), part(1, 1, -0.02)};
    expectRefused(spreadGrowth(0.06, parts, SpreadMethod::Proportional), SpreadRefusalReason::BothSigns, 0.04);
    EXPECT_TRUE(spreadGrowth(0.04, parts, SpreadMethod::Proportional).has_value());
    EXPECT_TRUE(spreadGrowth(0.06, parts, SpreadMethod::SameShift).has_value());
}

TEST(SpreadGrowth, APartThatWeighsNothingKeepsWhatItHas) {
    const std::vector<SpreadPart> parts{part(0, 1, 0.10), part(1, 0, 0.07), part(2, 0, {})};
    for (const SpreadMethod method : allMethods) {
        const auto outcome = spreadGrowth(0.08, parts, method);
        ASSERT_SPREAD(outcome);
        EXPECT_THAT(outcome->growth, ElementsAre(Optional(DoubleNear(0.08, exact)), Optional(0.07), std::nullopt));
        EXPECT_THAT(outcome->leftOutSlots, ElementsAre(1, 2));
    }
}

TEST(SpreadGrowth, IsRefusedForWantOfTargetsAndNotOfLocksWhereNoneHasOne) {
    const std::vector<SpreadPart> parts{part(0, 1, {}), part(1, 1, {}), part(2, 1, 0.12, true)};
    for (const SpreadMethod method : {SpreadMethod::Proportional, SpreadMethod::SameShift, SpreadMethod::LeastSquares})
        expectRefused(spreadGrowth(0.08, parts, method), SpreadRefusalReason::NoTargets, {});
    EXPECT_FALSE(
        spreadGrowth(0.08, parts, SpreadMethod::Proportional).error().sentence.contains(QStringLiteral("Unlock")));
    EXPECT_TRUE(spreadGrowth(0.08, parts, SpreadMethod::SameRate).has_value());
}

TEST(SpreadGrowth, IsRefusedWhereNothingIsUnlocked) {
    const std::vector<SpreadPart> parts{part(0, 1, 0.10, true), part(1, 3, 0.02, true)};
    expectRefused(spreadGrowth(0.05, parts, SpreadMethod::SameShift), SpreadRefusalReason::NothingUnlocked, 0.04);
    expectRefused(spreadGrowth(0.05, {}, SpreadMethod::SameShift), SpreadRefusalReason::NothingUnlocked, {});
}

TEST(SpreadGrowth, IsRefusedWithoutWeights) {
    expectRefused(spreadGrowth(0.05, std::vector{part(0, 0, 0.10)}, SpreadMethod::SameShift),
                  SpreadRefusalReason::NoWeights, {});
    expectRefused(spreadGrowth(0.05, std::vector{part(0, 1, 0.10, true), part(1, 0, 0.10)}, SpreadMethod::SameShift),
                  SpreadRefusalReason::NoWeights, 0.10);
}

TEST(SpreadGrowth, ProportionalIsRefusedWhereTheRatesAddUpToZero) {
    expectRefused(spreadGrowth(0.05, std::vector{part(0, 1, 0.0), part(1, 1, 0.0)}, SpreadMethod::Proportional),
                  SpreadRefusalReason::ZeroSum, 0.0);
    expectRefused(spreadGrowth(0.05, std::vector{part(0, 0.1, 0.3), part(1, 0.3, -0.1)}, SpreadMethod::Proportional),
                  SpreadRefusalReason::ZeroSum, 0.0);
}

TEST(SpreadGrowth, LeastSquaresIsRefusedWhereEverythingIsCertain) {
    std::vector<SpreadPart> parts{part(0, 1, 0.02), part(1, 1, 0.04)};
    for (SpreadPart& each : parts)
        each.variance = 0;
    expectRefused(spreadGrowth(0.05, parts, SpreadMethod::LeastSquares), SpreadRefusalReason::AllCertain, 0.03);
}

TEST(SpreadGrowth, IsRefusedOutOfReachWithTheNearest) {
    const std::vector<SpreadPart> parts{part(0, 1, 0.10, true), limited(part(1, 1, 0.04), 0.02, 0.06)};
    for (const SpreadMethod method : allMethods) {
        expectRefused(spreadGrowth(0.09, parts, method), SpreadRefusalReason::OutOfReach, 0.08);
        expectRefused(spreadGrowth(0.01, parts, method), SpreadRefusalReason::OutOfReach, 0.06);
    }
}

TEST(SpreadGrowth, RefusesNumbersThatAreNoneAndLimitsThatContradict) {
    const double nan = std::nan("");
    const SpreadPart good = part(0, 1, 0.1);
    SpreadPart vague = good;
    vague.variance = -1;
    for (const SpreadPart& bad : {part(1, nan, 0.1), part(1, -1, 0.1), part(1, 1, nan), limited(good, 0.2, 0.1),
                                  limited(good, nan, {}), limited(good, 11, {}), vague})
        expectRefused(spreadGrowth(0.05, std::vector{good, bad}, SpreadMethod::SameShift),
                      SpreadRefusalReason::BadInput, {});
    expectRefused(spreadGrowth(nan, std::vector{good}, SpreadMethod::SameShift), SpreadRefusalReason::BadInput, {});
}

// Properties, over seeded random families.

class RandomFamily {
public:
    explicit RandomFamily(unsigned seed) : m_random(seed) {}
    double between(double low, double high) { return std::uniform_real_distribution(low, high)(m_random); }
    bool chance(double probability) { return between(0, 1) < probability; }

    std::vector<SpreadPart> parts() {
        std::vector<SpreadPart> made(static_cast<size_t>(between(1, 9)));
        int slot = 0;
        for (SpreadPart& each : made) {
            each = part(slot++, between(0.1, 300), between(0.005, 0.4), chance(0.3));
            each.variance = between(0.1, 4);
            if (chance(0.5))
                each.lowest = between(-0.2, 0.2);
            if (chance(0.5))
                each.highest = each.lowest.value_or(0) + between(0, 0.3);
        }
        return made;
    }

private:
    std::mt19937 m_random;
};

/// What locks and limits allow.
std::pair<double, double> reach(const std::vector<SpreadPart>& parts) {
    std::vector<std::optional<double>> low;
    std::vector<std::optional<double>> high;
    for (const SpreadPart& each : parts) {
        low.push_back(each.locked ? *each.growth : each.lowest.value_or(lowestTarget));
        high.push_back(each.locked ? *each.growth : each.highest.value_or(highestTarget));
    }
    return {bottomUp(parts, low), bottomUp(parts, high)};
}

TEST(SpreadGrowthProperty, ReachesEveryGoalThatLocksAndLimitsAllowAndNoOther) {
    RandomFamily random(20240607);
    int reached = 0;
    for (int i = 0; i < 4000; ++i) {
        const std::vector<SpreadPart> parts = random.parts();
        if (std::ranges::all_of(parts, &SpreadPart::locked))
            continue;
        const auto [low, high] = reach(parts);
        const double goal = random.between(-0.3, 0.6);
        for (const SpreadMethod method : allMethods) {
            const auto outcome = spreadGrowth(goal, parts, method);
            ASSERT_EQ(outcome.has_value(), low <= goal && goal <= high) << i;
            if (!outcome) {
                EXPECT_EQ(outcome.error().why, SpreadRefusalReason::OutOfReach);
                EXPECT_NEAR(outcome.error().nearest.value(), goal < low ? low : high, exact);
                EXPECT_TRUE(spreadGrowth(*outcome.error().nearest, parts, method).has_value()) << i;
                continue;
            }
            ++reached;
            EXPECT_NEAR(bottomUp(parts, outcome->growth), goal, exact);
            EXPECT_NEAR(outcome->reached, goal, exact);
            for (size_t k = 0; k < parts.size(); ++k) {
                if (parts[k].locked) {
                    EXPECT_EQ(outcome->growth[k], parts[k].growth);
                } else {
                    EXPECT_GE(*outcome->growth[k], parts[k].lowest.value_or(lowestTarget));
                    EXPECT_LE(*outcome->growth[k], parts[k].highest.value_or(highestTarget));
                }
            }
        }
    }
    EXPECT_GT(reached, 2000);
}

/// By how much the method moved this part: the same for all that no limit holds.
double moved(const SpreadPart& part, double growth, double weights, SpreadMethod method) {
    switch (method) {
    case SpreadMethod::Proportional:
        return growth / *part.growth;
    case SpreadMethod::SameShift:
        return growth - *part.growth;
    case SpreadMethod::SameRate:
        return growth;
    case SpreadMethod::LeastSquares:
        return (growth - *part.growth) / (part.variance * part.weight / weights);
    }
    return 0;
}

TEST(SpreadGrowthProperty, MovesAllAlikeButThoseThatALimitHolds) {
    RandomFamily random(7);
    int moves = 0;
    for (int i = 0; i < 2000; ++i) {
        const std::vector<SpreadPart> parts = random.parts();
        double weights = 0;
        for (const SpreadPart& each : parts)
            weights += each.weight;
        for (const SpreadMethod method : allMethods) {
            const auto outcome = spreadGrowth(random.between(-0.1, 0.4), parts, method);
            if (!outcome)
                continue;
            // Held at the upper limit: the common move would have gone further up; at the lower, further down.
            double highestHeldLow = -1e9;
            double lowestHeldHigh = 1e9;
            double lowestFree = 1e9;
            double highestFree = -1e9;
            for (size_t k = 0; k < parts.size(); ++k) {
                if (parts[k].locked)
                    continue;
                const double move = moved(parts[k], *outcome->growth[k], weights, method);
                const bool held =
                    std::ranges::find(outcome->clampedSlots, parts[k].slot) != outcome->clampedSlots.end();
                if (!held) {
                    lowestFree = std::min(lowestFree, move);
                    highestFree = std::max(highestFree, move);
                } else if (outcome->growth[k] == parts[k].highest.value_or(highestTarget)) {
                    highestHeldLow = std::max(highestHeldLow, move);
                } else {
                    lowestHeldHigh = std::min(lowestHeldHigh, move);
                }
            }
            if (lowestFree > highestFree)
                continue; // all are held
            ++moves;
            EXPECT_NEAR(lowestFree, highestFree, 1e-9 * std::max(1.0, std::abs(highestFree)));
            EXPECT_LE(highestHeldLow, highestFree + 1e-9);
            EXPECT_GE(lowestHeldHigh, lowestFree - 1e-9);
        }
    }
    EXPECT_GT(moves, 1000);
}

TEST(SpreadGrowthProperty, OpposedRatesGetOneFactorOrNone) {
    std::mt19937 random(99);
    std::uniform_real_distribution<double> rate(-0.2, 0.3);
    int reached = 0;
    for (int i = 0; i < 2000; ++i) {
        std::vector<SpreadPart> parts;
        for (int slot = 0; slot < 6; ++slot)
            parts.push_back(limited(part(slot, 1 + slot, rate(random)), -0.25, 0.35));
        const double goal = rate(random);
        const auto outcome = spreadGrowth(goal, parts, SpreadMethod::Proportional);
        if (!outcome) {
            EXPECT_EQ(outcome.error().why, SpreadRefusalReason::BothSigns);
            if (const auto nearest = outcome.error().nearest) {
                EXPECT_TRUE(spreadGrowth(*nearest, parts, SpreadMethod::Proportional).has_value()) << i;
            }
            continue;
        }
        ++reached;
        EXPECT_NEAR(bottomUp(parts, outcome->growth), goal, exact);
        if (!outcome->hasBothSigns)
            continue;
        const double factor = *outcome->growth[0] / *parts[0].growth;
        for (size_t k = 1; k < parts.size(); ++k)
            EXPECT_NEAR(*outcome->growth[k], *parts[k].growth * factor, 1e-9) << i;
    }
    EXPECT_GT(reached, 500);
}

} // namespace
