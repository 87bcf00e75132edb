// SPDX-License-Identifier: Apache-2.0
// The waterfall from one scenario to another adds up.
#include "planning/comparison.h"

#include <gmock/gmock.h>

#include <random>

using namespace atlas::planning;

namespace {

constexpr double exact = 1e-14;

double endOf(const Waterfall& whole) {
    double sum = whole.from.value_or(0) + whole.weights;
    for (const WaterfallStep& step : whole.steps)
        sum += step.points;
    return sum;
}

TEST(Waterfall, WithTheSameWeightsIsWeightTimesChange) {
    const auto whole = waterfall(std::vector<ComparedChild>{{7, 300, 0.12, 300, 0.10}, {8, 700, 0.05, 700, 0.06}});
    ASSERT_TRUE(whole);
    EXPECT_NEAR(whole->from.value_or(0), 0.071, exact);
    EXPECT_NEAR(whole->to.value_or(0), 0.072, exact);
    ASSERT_EQ(whole->steps.size(), 2U);
    EXPECT_EQ(whole->steps[0].slot, 7);
    EXPECT_NEAR(whole->steps[0].points, -0.006, exact);
    EXPECT_NEAR(whole->steps[1].points, 0.007, exact);
    EXPECT_EQ(whole->weights, 0);
}

TEST(Waterfall, PutsAShiftOfWeightsIntoAStepOfItsOwn) {
    const auto whole = waterfall(std::vector<ComparedChild>{{0, 0.5, 0.10, 0.6, 0.10}, {1, 0.5, 0.02, 0.4, 0.04}});
    ASSERT_TRUE(whole);
    EXPECT_NEAR(whole->steps[0].points, 0, exact);
    EXPECT_NEAR(whole->steps[1].points, 0.01, exact);
    EXPECT_NEAR(whole->weights, 0.1 * 0.10 - 0.1 * 0.04, exact);
    EXPECT_NEAR(endOf(*whole), 0.076, exact);
}

TEST(Waterfall, NamesAChildThatJoinsOrLeavesAndCallsNoneOfItAShift) {
    using enum WaterfallStep::Kind;
    const auto whole = waterfall(std::vector<ComparedChild>{
        {0, 0.5, 0.10, 0.5, 0.10}, {1, 0.5, {}, 0.5, 0.04}, {2, 1, 0.02, 1, {}}, {3, 1, {}, 1, {}}});
    ASSERT_TRUE(whole);
    ASSERT_EQ(whole->steps.size(), 4U);
    EXPECT_EQ(whole->steps[0].kind, Changed);
    EXPECT_EQ(whole->steps[0].points, 0);
    EXPECT_EQ(whole->steps[1].kind, Added);
    EXPECT_NEAR(whole->steps[1].points, 0.5 * (0.04 - 0.10), exact);
    EXPECT_EQ(whole->steps[2].kind, Removed);
    EXPECT_NEAR(whole->steps[2].points, 1 / 1.5 * (0.10 - 0.02), exact);
    EXPECT_EQ(whole->steps[3].points, 0);
    EXPECT_EQ(whole->weights, 0);
    EXPECT_NEAR(whole->from.value_or(0), (0.5 * 0.10 + 0.02) / 1.5, exact);
    EXPECT_NEAR(whole->to.value_or(0), 0.07, exact);
    EXPECT_NEAR(endOf(*whole), 0.07, exact);
}

TEST(Waterfall, WhereOnlyOneScenarioHasTargetsAllOfThemComeOrGo) {
    using enum WaterfallStep::Kind;
    const std::vector<ComparedChild> comes{{0, 3, {}, 3, 0.10}, {1, 1, {}, 1, 0.02}};
    const auto whole = waterfall(comes);
    ASSERT_TRUE(whole);
    EXPECT_FALSE(whole->from);
    EXPECT_NEAR(whole->to.value_or(0), 0.08, exact);
    EXPECT_EQ(whole->steps[0].kind, Added);
    EXPECT_NEAR(whole->steps[0].points, 0.075, exact);
    EXPECT_NEAR(whole->steps[1].points, 0.005, exact);
    const auto goes = waterfall(std::vector<ComparedChild>{{0, 1, 0.1, 1, {}}});
    ASSERT_TRUE(goes);
    EXPECT_FALSE(goes->to);
    EXPECT_EQ(goes->steps[0].kind, Removed);
    EXPECT_NEAR(endOf(*goes), 0, exact);
}

TEST(Waterfall, IsNothingWhereNeitherScenarioHasARollUp) {
    EXPECT_FALSE(waterfall({}));
    EXPECT_FALSE(waterfall(std::vector<ComparedChild>{{0, 1, {}, 1, {}}}));
    EXPECT_FALSE(waterfall(std::vector<ComparedChild>{{0, 0, 0.1, 0, 0.1}}));
}

TEST(WaterfallProperty, AddsUpToTheChangeOfTheRollUp) {
    std::mt19937 random(17);
    std::uniform_real_distribution<double> weight(0.1, 300);
    std::uniform_real_distribution<double> growth(-0.3, 0.5);
    std::bernoulli_distribution isThere(0.9);
    const auto maybe = [&]() { return isThere(random) ? std::optional(growth(random)) : std::nullopt; };
    for (int round = 0; round < 1000; ++round) {
        std::vector<ComparedChild> children;
        double weights = 0;
        double to = 0;
        for (int slot = 0; slot < 1 + round % 11; ++slot) {
            children.push_back({slot, weight(random), maybe(), weight(random), maybe()});
            if (const ComparedChild& child = children.back(); child.growthTo) {
                weights += child.weightTo;
                to += child.weightTo * *child.growthTo;
            }
        }
        const auto whole = waterfall(children);
        if (!whole)
            continue;
        ASSERT_EQ(whole->to.has_value(), weights > 0);
        if (whole->to) {
            EXPECT_NEAR(*whole->to, to / weights, exact);
        }
        EXPECT_NEAR(endOf(*whole), whole->to.value_or(0), 1e-13);
    }
}

} // namespace
