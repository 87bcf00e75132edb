// SPDX-License-Identifier: Apache-2.0
#include "planning/rollup_tree.h"

#include "support/printers.h"

#include <gmock/gmock.h>

#include <cmath>
#include <numeric>

using namespace atlas;
using namespace atlas::planning;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

constexpr double exact = 1e-12;
constexpr int year = 2024;

/// The worked example of the planning rules: the 2024 list, weighted by size level.
enum Slot : int {
    Area = 1,
    Growth,
    Leading,
    Pillar,
    Distinctive,
    Vehicles,
    Electronics,
    Software,
    Energy,
    Health,
    Equipment,
    Displays,
    Semiconductors,
    Satellites,
    Fourth,
    Fifth,
    RisingStar,
    Robots
};

class RollUpTreeTest : public testing::Test {
protected:
    RollUpTree tree{year, 7};

    RollUpTreeTest() {
        tree.add(Area, -1);
        tree.add(Growth, Area);
        tree.add(Leading, Growth);
        tree.add(Pillar, Growth);
        tree.add(Distinctive, Growth);
        tree.add(RisingStar, Growth);
        const auto industry = [this](int slot, int tier, double size, double rate) {
            tree.add(slot, tier, {}, size);
            tree.setInitialTarget(slot, year, rate);
        };
        industry(Vehicles, Leading, 300, 0.12);
        industry(Electronics, Leading, 300, 0.07);
        industry(Software, Leading, 300, 0.09);
        industry(Energy, Pillar, 50, 0.15);
        industry(Health, Pillar, 50, 0.10);
        industry(Equipment, Pillar, 50, 0.06);
        industry(Displays, Distinctive, 10, 0.20);
        industry(Semiconductors, Distinctive, 10, 0.18);
        industry(Satellites, Distinctive, 10, 0.25);
        industry(Fourth, Distinctive, 10, 0.10);
        industry(Fifth, Distinctive, 10, 0.10);
        tree.add(Robots, RisingStar);
        tree.finish();
    }

    double rolledUp(int slot, int at = year) const { return tree.bottomUp(slot, at).value_or(std::nan("")); }
};

double sumOfPoints(const RollUp& rollUp) {
    return std::accumulate(rollUp.contributions.begin(), rollUp.contributions.end(), 0.0,
                           [](double sum, const Contribution& part) { return sum + part.points.value_or(0); });
}

TEST_F(RollUpTreeTest, RollsTheWorkedExampleUp) {
    EXPECT_NEAR(rolledUp(Leading), 0.28 / 3, exact);
    EXPECT_NEAR(rolledUp(Pillar), 0.31 / 3, exact);
    EXPECT_NEAR(rolledUp(Distinctive), 0.166, exact);
    EXPECT_NEAR(rolledUp(Growth), 0.098, exact);
    EXPECT_NEAR(rolledUp(Area), 0.098, exact);
}

TEST_F(RollUpTreeTest, ContributionOfVehiclesToTheWholeIsItsShareTimesItsGrowth) {
    const RollUp leading = tree.rollUp(Leading, year);
    const RollUp all = tree.rollUp(Growth, year);
    ASSERT_TRUE(all.contributions[0].weight);
    ASSERT_TRUE(leading.contributions[0].points);
    EXPECT_NEAR(*all.contributions[0].weight * *leading.contributions[0].points, 0.36 / 11, exact); // 3.2727… points
}

TEST_F(RollUpTreeTest, ContributionsAddUpToTheRollUp) {
    for (const int slot : {Area, Growth, Leading, Pillar, Distinctive}) {
        for (int at = year; at < year + 7; ++at) {
            const RollUp rollUp = tree.rollUp(slot, at);
            ASSERT_TRUE(rollUp.growth);
            EXPECT_NEAR(sumOfPoints(rollUp), *rollUp.growth, exact);
            EXPECT_EQ(rollUp.growth, tree.bottomUp(slot, at));
        }
    }
}

TEST_F(RollUpTreeTest, WeightsOfThoseThatTakePartAddUpToOne) {
    const RollUp rollUp = tree.rollUp(Growth, year);
    ASSERT_THAT(rollUp.contributions, SizeIs(4));
    EXPECT_NEAR(*rollUp.contributions[0].weight, 900.0 / 1100, exact);
    EXPECT_NEAR(*rollUp.contributions[1].weight, 150.0 / 1100, exact);
    EXPECT_NEAR(*rollUp.contributions[2].weight, 50.0 / 1100, exact);
    EXPECT_EQ(rollUp.contributions[3].slot, RisingStar);
    EXPECT_FALSE(rollUp.contributions[3].weight);
    EXPECT_FALSE(rollUp.contributions[3].growth);
    EXPECT_FALSE(rollUp.contributions[3].points);
}

TEST_F(RollUpTreeTest, SaysThatSizeLevelsAreTheWeights) {
    EXPECT_EQ(tree.basis(Growth), WeightBasis::SizeLevel);
    EXPECT_EQ(tree.rollUp(Leading, year).basis, WeightBasis::SizeLevel);
}

TEST_F(RollUpTreeTest, SaysWhyThereIsNoRollUp) {
    EXPECT_EQ(tree.rollUp(Vehicles, year).why, NoRollUp::NoChildren);
    EXPECT_EQ(tree.rollUp(RisingStar, year).why, NoRollUp::NoWeights);
    EXPECT_EQ(tree.basis(RisingStar), WeightBasis::None);
    for (const int slot : {Energy, Health, Equipment})
        tree.setTarget(slot, year, {});
    EXPECT_EQ(tree.rollUp(Pillar, year).why, NoRollUp::NoTargets);
    EXPECT_FALSE(tree.bottomUp(Pillar, year));
    EXPECT_EQ(tree.rollUp(Growth, year).why, NoRollUp::HasOne);
    EXPECT_EQ(tree.rollUp(Growth, year - 1).why, NoRollUp::NoTargets);
    EXPECT_EQ(tree.rollUp(99, year).why, NoRollUp::NoChildren);
}

TEST_F(RollUpTreeTest, AnEditReachesTheRoot) {
    tree.setTarget(Vehicles, year, 0.16);
    EXPECT_NEAR(rolledUp(Leading), 0.32 / 3, exact);
    EXPECT_NEAR(rolledUp(Area), 0.098 + 0.04 * 300 / 1100, exact);
}

TEST_F(RollUpTreeTest, ASiblingWithoutATargetIsMissingAndNotZero) {
    tree.setTarget(Vehicles, year, {});
    EXPECT_NEAR(rolledUp(Leading), 0.08, exact);
    const RollUp rollUp = tree.rollUp(Leading, year);
    EXPECT_FALSE(rollUp.contributions[0].points);
    EXPECT_NEAR(*rollUp.contributions[1].weight, 0.5, exact);
}

TEST_F(RollUpTreeTest, ATargetOfAParentGoesUpInPlaceOfItsRollUp) {
    tree.setTarget(Leading, year, 0.05);
    EXPECT_NEAR(rolledUp(Leading), 0.28 / 3, exact);
    EXPECT_EQ(tree.growth(Leading, year), 0.05);
    EXPECT_NEAR(rolledUp(Growth), (900 * 0.05 + 150 * 0.31 / 3 + 50 * 0.166) / 1100, exact);
}

TEST_F(RollUpTreeTest, GapIsBottomUpLessTopDown) {
    tree.setTarget(Area, year, 0.08);
    ASSERT_TRUE(tree.gap(Area, year));
    EXPECT_NEAR(*tree.gap(Area, year), 0.018, exact);
    EXPECT_FALSE(tree.gap(Growth, year)); // no target
    EXPECT_FALSE(tree.gap(Robots, year)); // nothing below
}

TEST_F(RollUpTreeTest, ATargetCountsForItsYearAndTheLaterOnesUntilTheNext) {
    tree.setTarget(Vehicles, 2026, 0.02);
    EXPECT_EQ(tree.topDown(Vehicles, 2025), 0.12);
    EXPECT_EQ(tree.topDown(Vehicles, 2027), 0.02);
    EXPECT_EQ(tree.topDown(Vehicles, 2026), 0.02);
    tree.setTarget(Vehicles, 2026, {});
    EXPECT_EQ(tree.topDown(Vehicles, 2027), 0.12);
}

TEST_F(RollUpTreeTest, WeightsDriftAsFastGrowersGainShare) {
    const auto level = [](int years) {
        return 300 * (std::pow(1.12, years) + std::pow(1.07, years) + std::pow(1.09, years));
    };
    for (int t = 1; t <= 7; ++t)
        EXPECT_NEAR(rolledUp(Leading, 2023 + t), level(t) / level(t - 1) - 1, exact) << t;
    const RollUp last = tree.rollUp(Leading, 2030);
    EXPECT_NEAR(*last.contributions[0].weight, 300 * std::pow(1.12, 6) / level(6), exact);
    EXPECT_GT(*last.contributions[0].weight, 1.0 / 3);
}

TEST_F(RollUpTreeTest, OneThatStartsLaterTakesPartFromThenWithItsOwnWeight) {
    tree.setTarget(Vehicles, 2024, {});
    tree.setTarget(Vehicles, 2026, 0.5);
    EXPECT_NEAR(rolledUp(Leading, 2025), (1.07 * 1.07 + 1.09 * 1.09) / (1.07 + 1.09) - 1, exact);
    const double electronics = 1.07 * 1.07;
    const double software = 1.09 * 1.09;
    EXPECT_NEAR(rolledUp(Leading, 2026),
                (1.5 + electronics * 1.07 + software * 1.09) / (1 + electronics + software) - 1, exact);
}

TEST_F(RollUpTreeTest, TouchesTheNodeAndItsAncestorsBottomUp) {
    EXPECT_THAT(tree.setTarget(Vehicles, year, 0.2), ElementsAre(Vehicles, Leading, Growth, Area));
    EXPECT_THAT(tree.setTarget(Area, year, 0.065), ElementsAre(Area));
    EXPECT_THAT(tree.setSizeLevel(Energy, 70.0), ElementsAre(Energy, Pillar, Growth, Area));
    EXPECT_THAT(tree.setBase(Robots, RollUpTree::Level{5, false}), ElementsAre(Robots, RisingStar, Growth, Area));
    EXPECT_THAT(tree.insert(50, Leading), ElementsAre(50, Leading, Growth, Area));
    EXPECT_THAT(tree.move(50, Pillar), ElementsAre(50, Leading, Pillar, Growth, Area));
    EXPECT_THAT(tree.remove(50), ElementsAre(Pillar, Growth, Area));
}

TEST_F(RollUpTreeTest, TouchesNothingWhereNothingCanChange) {
    EXPECT_THAT(tree.setTarget(Vehicles, year, 0.12), IsEmpty());
    EXPECT_THAT(tree.setTarget(Robots, year, {}), IsEmpty());
    EXPECT_THAT(tree.setTarget(Vehicles, 2031, 0.1), IsEmpty());
    EXPECT_THAT(tree.setTarget(99, year, 0.1), IsEmpty());
    EXPECT_THAT(tree.setTarget(-1, year, 0.1), IsEmpty());
    EXPECT_THAT(tree.setTarget(Vehicles, year, std::nan("")), IsEmpty());
    EXPECT_THAT(tree.setBase(99, {}), IsEmpty());
    EXPECT_THAT(tree.setSizeLevel(99, {}), IsEmpty());
    EXPECT_THAT(tree.insert(Vehicles, Pillar), IsEmpty());
    EXPECT_THAT(tree.insert(50, 99), IsEmpty());
    EXPECT_THAT(tree.remove(99), IsEmpty());
    EXPECT_NEAR(rolledUp(Area), 0.098, exact);
}

TEST_F(RollUpTreeTest, ANodeDoesNotMoveUnderItself) {
    EXPECT_THAT(tree.move(Growth, Vehicles), IsEmpty());
    EXPECT_THAT(tree.move(Growth, Growth), IsEmpty());
    EXPECT_NEAR(rolledUp(Area), 0.098, exact);
}

TEST_F(RollUpTreeTest, BaseValuesAreTheWeightsWhereEverySiblingHasOne) {
    tree.setBase(Vehicles, RollUpTree::Level{100, false});
    tree.setBase(Electronics, RollUpTree::Level{200, false});
    EXPECT_EQ(tree.basis(Leading), WeightBasis::SizeLevel);
    tree.setBase(Software, RollUpTree::Level{700, false});
    EXPECT_EQ(tree.basis(Leading), WeightBasis::BaseValue);
    EXPECT_NEAR(rolledUp(Leading), 0.1 * 0.12 + 0.2 * 0.07 + 0.7 * 0.09, exact);
    tree.setBase(Software, {});
    EXPECT_EQ(tree.basis(Leading), WeightBasis::SizeLevel);
    EXPECT_NEAR(rolledUp(Leading), 0.28 / 3, exact);
}

TEST_F(RollUpTreeTest, OneAssumptionAmongTheBaseValuesIsSaidAllTheWayUp) {
    tree.setBase(Vehicles, RollUpTree::Level{100, false});
    tree.setBase(Electronics, RollUpTree::Level{200, true});
    tree.setBase(Software, RollUpTree::Level{700, false});
    EXPECT_EQ(tree.basis(Leading), WeightBasis::Assumption);
    for (const int slot : {Pillar, Distinctive, RisingStar})
        tree.setBase(slot, RollUpTree::Level{1000, false});
    EXPECT_EQ(tree.basis(Growth),
              WeightBasis::Assumption); // the base of the leading industries is a sum with one in it
    tree.setBase(Leading, RollUpTree::Level{1000, false});
    EXPECT_EQ(tree.basis(Growth), WeightBasis::BaseValue);
}

TEST_F(RollUpTreeTest, APartOfTheBaseValuesIsNoBaseOfTheParent) {
    tree.setBase(Vehicles, RollUpTree::Level{1'100'000, false});
    for (const int slot : {Pillar, Distinctive, RisingStar})
        tree.setBase(slot, RollUpTree::Level{1000, false});
    EXPECT_EQ(tree.basis(Growth), WeightBasis::SizeLevel);
}

TEST_F(RollUpTreeTest, ValuesThatCanNotBeWeightsCountAsNone) {
    tree.setSizeLevel(Vehicles, -300.0);
    EXPECT_NEAR(rolledUp(Leading), 0.08, exact);
    tree.setSizeLevel(Vehicles, std::numeric_limits<double>::infinity());
    EXPECT_NEAR(rolledUp(Leading), 0.08, exact);
}

TEST_F(RollUpTreeTest, NothingIsDividedByWeightsThatAreAllZero) {
    for (const int slot : {Energy, Health, Equipment})
        tree.setSizeLevel(slot, 0.0);
    EXPECT_FALSE(tree.bottomUp(Pillar, year));
    EXPECT_EQ(tree.rollUp(Pillar, year).why, NoRollUp::NoWeights);
}

TEST_F(RollUpTreeTest, AfterAllIsGoneThereIsNoGrowth) {
    for (const int slot : {Energy, Health, Equipment})
        tree.setTarget(slot, year, -1.0);
    EXPECT_EQ(rolledUp(Pillar, 2024), -1.0);
    EXPECT_FALSE(tree.bottomUp(Pillar, 2025));
}

TEST_F(RollUpTreeTest, AnInsertedNodeTakesPartAndARemovedOneNoLonger) {
    tree.insert(50, Distinctive, {}, 50.0);
    tree.setTarget(50, year, 0.0);
    EXPECT_NEAR(rolledUp(Distinctive), 0.083, exact);
    tree.remove(50);
    EXPECT_FALSE(tree.contains(50));
    EXPECT_NEAR(rolledUp(Distinctive), 0.166, exact);
    EXPECT_NEAR(rolledUp(Area), 0.098, exact);
}

TEST_F(RollUpTreeTest, RemovingTakesAllUnderItAlong) {
    tree.remove(Leading);
    for (const int slot : {Leading, Vehicles, Electronics, Software})
        EXPECT_FALSE(tree.contains(slot));
    EXPECT_NEAR(rolledUp(Growth), (15.5 + 8.3) / 200, exact);
}

TEST_F(RollUpTreeTest, ASlotThatComesBackBringsNothingOfItsFormerSelf) {
    tree.remove(Leading);
    tree.insert(Leading, Growth);
    tree.insert(Vehicles, Leading);
    EXPECT_FALSE(tree.topDown(Vehicles, year));
    EXPECT_FALSE(tree.bottomUp(Leading, year));
    EXPECT_EQ(tree.rollUp(Leading, year).why, NoRollUp::NoWeights);
}

TEST_F(RollUpTreeTest, AMovedNodeBringsAllUnderItAndItsTargets) {
    tree.move(Leading, RisingStar);
    EXPECT_NEAR(rolledUp(RisingStar), 0.28 / 3, exact);
    EXPECT_NEAR(rolledUp(Growth), 0.098, exact);
    tree.move(Vehicles, Pillar);
    EXPECT_NEAR(rolledUp(Leading), 0.08, exact);
    EXPECT_NEAR(rolledUp(Pillar), (36 + 7.5 + 5 + 3) / 450, exact);
}

TEST_F(RollUpTreeTest, TheLastChildGoneThereIsNoRollUp) {
    tree.remove(Robots);
    EXPECT_EQ(tree.rollUp(RisingStar, year).why, NoRollUp::NoChildren);
}

TEST_F(RollUpTreeTest, ContributionsStandInTheOrderOfInsertion) {
    tree.move(Vehicles, Leading);
    const RollUp rollUp = tree.rollUp(Leading, year);
    std::vector<int> slots;
    for (const Contribution& part : rollUp.contributions)
        slots.push_back(part.slot);
    EXPECT_THAT(slots, ElementsAre(Electronics, Software, Vehicles));
}

} // namespace
