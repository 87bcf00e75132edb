// SPDX-License-Identifier: Apache-2.0
// Goal seek, against the planning rules' worked examples and closed forms.
#include "planning/goal_seek.h"

#include "domain/target.h"
#include "planning/growth.h"
#include "planning/rollup_tree.h"
#include "support/printers.h"

#include <gmock/gmock.h>

#include <cmath>
#include <random>

using namespace atlas;
using namespace atlas::planning;

namespace {

constexpr double exact = 1e-12;
constexpr double sought = 1e-10;

SpreadPart part(int slot, double weight, std::optional<double> growth, bool locked = false) {
    SpreadPart made;
    made.slot = slot;
    made.weight = weight;
    made.growth = growth;
    made.locked = locked;
    return made;
}

PathPart path(int slot, double level, std::vector<std::optional<double>> growth) {
    return {slot, level, std::move(growth)};
}

TEST(RequiredGrowth, OfNewEnergyVehiclesToAMillion) {
    const auto growth = requiredGrowth(360'000, 1'000'000, 4);
    ASSERT_OK(growth);
    EXPECT_NEAR(*growth, 0.290994, 5e-7);
    EXPECT_NEAR(360'000 * std::pow(1 + *growth, 4), 1'000'000, 1e-6);
}

TEST(RequiredChildGrowth, BringsTheParentToItsGoal) {
    const std::vector<SpreadPart> parts{part(0, 300, 0.12), part(1, 500, 0.07), part(2, 200, {})};
    const auto growth = requiredChildGrowth(parts, 0, 0.10);
    ASSERT_OK(growth);
    EXPECT_NEAR((300 * *growth + 500 * 0.07) / 800, 0.10, exact);
}

TEST(RequiredChildGrowth, CountsTheChildItselfAlsoWithoutAGrowth) {
    const auto growth = requiredChildGrowth(std::vector{part(0, 300, {}), part(1, 500, 0.07)}, 0, 0.10);
    ASSERT_OK(growth);
    EXPECT_NEAR((300 * *growth + 500 * 0.07) / 800, 0.10, exact);
}

TEST(RequiredChildGrowth, IsRefusedWithoutWeightOrGoal) {
    const std::vector<SpreadPart> parts{part(0, 0, 0.12), part(1, 500, 0.07)};
    for (const auto& growth : {requiredChildGrowth(parts, 0, 0.1), requiredChildGrowth(parts, 2, 0.1),
                               requiredChildGrowth(parts, 1, std::nan(""))}) {
        ASSERT_FALSE(growth.has_value());
        EXPECT_EQ(growth.error().code, ErrorCode::Invalid);
        EXPECT_FALSE(growth.error().sentence.isEmpty());
    }
}

TEST(SeekSizeLevel, TellsGapNeededGrowthAndCrossing) {
    const auto seek = seekSizeLevel(1847, 3000, 4, 0.074);
    ASSERT_OK(seek);
    EXPECT_DOUBLE_EQ(seek->gap, 1153);
    EXPECT_NEAR(seek->neededGrowth, 0.128921, 5e-7);
    EXPECT_NEAR(seek->yearsToCross.value(), 6.794, 5e-4);
}

TEST(SeekSizeLevel, HasNoCrossingWithoutGrowth) {
    EXPECT_FALSE(seekSizeLevel(1847, 3000, 4, {})->yearsToCross);
    EXPECT_FALSE(seekSizeLevel(1847, 3000, 4, -0.01)->yearsToCross);
    EXPECT_FALSE(seekSizeLevel(0, 3000, 4, 0.1).has_value());
}

TEST(SeekRate, FindsTheRate) {
    const Seek seek = seekRate([](double rate) { return std::exp(rate); }, 2, -1, 10);
    ASSERT_TRUE(seek.has_value());
    EXPECT_NEAR(*seek, std::log(2), sought);
}

TEST(SeekRate, TakesAnEndThatIsTheGoal) {
    EXPECT_EQ(seekRate([](double rate) { return 2 * rate; }, -2, -1, 10).value(), -1);
    EXPECT_EQ(seekRate([](double rate) { return 2 * rate; }, 20, -1, 10).value(), 10);
}

TEST(SeekRate, SaysWhatIsReachedBetweenTheEndsWhereTheGoalIsNot) {
    const Seek seek = seekRate([](double rate) { return 1 + rate; }, 20, -1, 10);
    ASSERT_FALSE(seek.has_value());
    EXPECT_TRUE(seek.error().outOfReach);
    EXPECT_FALSE(seek.error().sentence.isEmpty());
    EXPECT_EQ(seek.error().lowestRate, -1);
    EXPECT_EQ(seek.error().highestRate, 10);
    EXPECT_EQ(seek.error().atLowest, 0);
    EXPECT_EQ(seek.error().atHighest, 11);
}

TEST(SeekRate, RefusesEndsThatAreInTheWrongOrder) {
    const Seek seek = seekRate([](double rate) { return rate; }, 0.5, 1, 0);
    ASSERT_FALSE(seek.has_value());
    EXPECT_FALSE(seek.error().outOfReach);
}

TEST(ShareRate, IsOneHalfIn2026AtTheClosedFormsRate) {
    const std::vector<double> vehicles{0.08, 0.08, 0.08};
    const Seek seek = shareRate(360'000, 1'100'000, vehicles, 0.5);
    ASSERT_TRUE(seek.has_value());
    EXPECT_NEAR(*seek, 1.08 * std::cbrt(0.5 * 1.1 / 0.36) - 1, sought);
}

TEST(ShareRate, FindsTheRateThatTheExamplesShareCameFrom) {
    const double share = 360'000 * std::pow(1.25, 3) / (1'100'000 * std::pow(1.08, 3));
    EXPECT_NEAR(share, 0.50742, 5e-6);
    EXPECT_NEAR(shareRate(360'000, 1'100'000, std::vector{0.08, 0.08, 0.08}, share).value(), 0.25, sought);
}

TEST(ShareRate, SaysWhereAShareIsOutOfReachAndRefusesWhatIsNoLevel) {
    const Seek far = shareRate(1, 1000, std::vector{0.0}, 0.5);
    ASSERT_FALSE(far.has_value());
    EXPECT_TRUE(far.error().outOfReach);
    EXPECT_NEAR(far.error().atHighest.value(), 0.011, exact);
    for (const Seek& bad : {shareRate(0, 1, std::vector{0.1}, 0.5), shareRate(1, 0, std::vector{0.1}, 0.5),
                            shareRate(1, 1, std::vector{-1.0}, 0.5), shareRate(1, 1, {}, 0.5),
                            shareRate(1, 1, std::vector{0.1}, std::nan(""))}) {
        ASSERT_FALSE(bad.has_value());
        EXPECT_FALSE(bad.error().outOfReach);
        EXPECT_FALSE(bad.error().sentence.isEmpty());
    }
}

TEST(RolledUpGrowth, IsTheRollUpTreesInEveryYear) {
    std::mt19937 random(5);
    std::uniform_real_distribution<double> rate(-0.1, 0.3);
    for (int round = 0; round < 50; ++round) {
        std::vector<PathPart> parts;
        RollUpTree tree(2024, 5);
        tree.add(0, -1);
        for (int slot = 1; slot <= 6; ++slot) {
            parts.push_back(path(slot, 10.0 * slot, std::vector<std::optional<double>>(5)));
            tree.add(slot, 0, RollUpTree::Level{10.0 * slot, false});
            for (int year = slot % 3; year < 5; ++year) { // a start of its own each
                parts.back().growth[static_cast<size_t>(year)] = rate(random);
                tree.setInitialTarget(slot, 2024 + year, *parts.back().growth[static_cast<size_t>(year)]);
            }
        }
        tree.finish();
        const auto growth = rolledUpGrowth(parts, 5);
        for (int year = 0; year < 5; ++year)
            EXPECT_NEAR(growth[static_cast<size_t>(year)].value(), tree.bottomUp(0, 2024 + year).value(), exact);
    }
}

TEST(RolledUpGrowth, IsNothingWhereNobodyTakesPart) {
    const auto growth = rolledUpGrowth(std::vector{path(0, 10, {{}, 0.1}), path(1, 0, {0.2})}, 3);
    EXPECT_FALSE(growth[0]);
    EXPECT_NEAR(growth[1].value(), 0.1, exact);
    EXPECT_FALSE(growth[2]);
}

TEST(RollUpRateProperty, IsTheClosedFormWhereAllTakePartEveryYear) {
    std::mt19937 random(13);
    std::uniform_real_distribution<double> rate(-0.05, 0.15);
    std::uniform_real_distribution<double> size(50, 300);
    for (int round = 0; round < 300; ++round) {
        const int years = 1 + round % 10;
        std::vector<PathPart> parts;
        double total = 0;
        double othersThen = 0;
        for (int slot = 0; slot < 4; ++slot) {
            PathPart made = path(slot, size(random), {});
            double then = made.level;
            for (int year = 0; year < years; ++year) {
                made.growth.emplace_back(rate(random));
                then *= 1 + *made.growth.back();
            }
            total += made.level;
            othersThen += slot == 2 ? 0 : then;
            parts.push_back(std::move(made));
        }
        const double goal = rate(random);
        const double wanted = total * std::pow(1 + goal, years) - othersThen;
        const Seek seek = rollUpRate(parts, 2, goal, years);
        ASSERT_EQ(seek.has_value(), wanted >= 0) << round;
        if (seek) {
            EXPECT_NEAR(*seek, std::pow(wanted / parts[2].level, 1.0 / years) - 1, sought) << round;
        }
    }
}

TEST(RollUpRate, LeadsBackToTheGoalWhereAnotherStartsLate) {
    std::vector<PathPart> parts{path(0, 100, {}), path(1, 50, {{}, 0.2, 0.1}), path(2, 80, {0.03, 0.03, 0.03})};
    const Seek seek = rollUpRate(parts, 0, 0.09, 3);
    ASSERT_TRUE(seek.has_value());
    parts[0].growth = {*seek, *seek, *seek};
    double factor = 1;
    for (const auto& growth : rolledUpGrowth(parts, 3))
        factor *= 1 + *growth;
    EXPECT_NEAR(factor, std::pow(1.09, 3), sought);
}

TEST(RollUpRate, SaysWhatCanBeReachedWhereTheGoalCanNot) {
    const std::vector<PathPart> parts{path(0, 10, {}), path(1, 990, {0.05, 0.05})};
    const Seek seek = rollUpRate(parts, 0, 0.60, 2);
    ASSERT_FALSE(seek.has_value());
    EXPECT_TRUE(seek.error().outOfReach);
    EXPECT_EQ(seek.error().highestRate, highestTarget);
    EXPECT_NEAR(seek.error().atHighest.value(), std::sqrt((10 * 121 + 990 * 1.05 * 1.05) / 1000) - 1, exact);
    EXPECT_FALSE(rollUpRate(parts, 2, 0.05, 2).has_value());
    EXPECT_FALSE(rollUpRate(parts, 0, 0.05, 0).has_value());
    EXPECT_FALSE(rollUpRate(parts, 0, std::nan(""), 2).has_value());
}

} // namespace
