// SPDX-License-Identifier: Apache-2.0
// The roll-up of very many: a family of ten thousand, and trees of hundreds of thousands of nodes.
#include "planning/rollup_tree.h"

#include "support/printers.h"

#include <gmock/gmock.h>

#include <chrono>
#include <random>

using namespace atlas;
using namespace atlas::planning;

namespace {

constexpr int firstYear = 2024;
constexpr int yearCount = 7;
constexpr double exact = 1e-12;
constexpr int noParent = -1;

/// Ten thousand siblings, of which each has a weight and a growth.
class WideFamily : public testing::Test {
protected:
    static constexpr int members = 10'000;
    RollUpTree tree{firstYear, yearCount};
    std::mt19937_64 random{20240201};
    std::vector<long double> weights;
    std::vector<std::vector<long double>> rates; // of each year; from the first on

    WideFamily() {
        tree.add(0, noParent);
        tree.add(1, 0);
        for (int i = 0; i < members; ++i) {
            const double weight = 1 + static_cast<double>(random() % 1'000'000) / 997;
            const double rate = anyRate();
            tree.add(slotOf(i), 1, RollUpTree::Level{weight, false});
            tree.setInitialTarget(slotOf(i), firstYear, rate);
            weights.push_back(weight);
            rates.emplace_back(yearCount, rate);
        }
        tree.finish();
    }

    static int slotOf(int member) { return member + 2; }
    double anyRate() { return static_cast<double>(random() % 100'000) / 100'000 - 0.3; }

    void set(int member, int year, double rate) {
        tree.setTarget(slotOf(member), year, rate);
        rates[static_cast<size_t>(member)][static_cast<size_t>(year - firstYear)] = rate;
    }

    /// Every year has a target of its own from here on.
    void stateAllYears() {
        for (int i = 0; i < members; ++i) {
            for (int year = firstYear + 1; year < firstYear + yearCount; ++year)
                set(i, year, anyRate());
        }
    }

    void expectExact() const {
        std::vector<long double> before(yearCount), change(yearCount);
        for (size_t i = 0; i < weights.size(); ++i) {
            long double level = weights[i];
            for (size_t year = 0; year < yearCount; ++year) {
                before[year] += level;
                change[year] += level * rates[i][year];
                level *= 1 + rates[i][year];
            }
        }
        for (size_t year = 0; year < yearCount; ++year) {
            const auto seen = tree.bottomUp(1, firstYear + static_cast<int>(year));
            ASSERT_TRUE(seen);
            EXPECT_NEAR(*seen, static_cast<double>(change[year] / before[year]), exact) << year;
            EXPECT_NEAR(tree.bottomUp(0, firstYear + static_cast<int>(year)).value_or(-2), *seen, exact);
        }
    }
};

TEST_F(WideFamily, DoesNotDriftInManyEdits) {
    stateAllYears();
    expectExact();
    for (int edit = 0; edit < 20'000; ++edit)
        set(static_cast<int>(random() % members), firstYear + static_cast<int>(random() % yearCount), anyRate());
    expectExact();
}

TEST_F(WideFamily, ForgetsHugeWeightsThatWereSlips) {
    const auto weigh = [this](int member, double weight) {
        tree.setBase(slotOf(member), RollUpTree::Level{weight, false});
    };
    weigh(17, 1e30);
    EXPECT_NEAR(tree.bottomUp(1, firstYear).value_or(-2), static_cast<double>(rates[17][0]), exact);
    weigh(18, 1e60);
    EXPECT_NEAR(tree.bottomUp(1, firstYear).value_or(-2), static_cast<double>(rates[18][0]), exact);
    weigh(18, static_cast<double>(weights[18]));
    weigh(17, static_cast<double>(weights[17]));
    expectExact();
}

TEST_F(WideFamily, IsNotTouchedByWhatAFormerNodeLeftBehind) {
    tree.insert(members + 10, 0);
    tree.insert(members + 11, members + 10, RollUpTree::Level{5000, false});
    tree.remove(members + 10);
    // The first child of a member that weighs what its children weigh.
    tree.setBase(slotOf(3), {});
    tree.insert(members + 12, slotOf(3), RollUpTree::Level{static_cast<double>(weights[3]), false});
    expectExact();
}

TEST_F(WideFamily, StaysRightAsMembersComeAndGo) {
    for (int i = 0; i < 3000; ++i) {
        const auto member = static_cast<int>(random() % members);
        tree.remove(slotOf(member));
        tree.insert(slotOf(member), 1,
                    RollUpTree::Level{static_cast<double>(weights[static_cast<size_t>(member)]), false});
        tree.setTarget(slotOf(member), firstYear, static_cast<double>(rates[static_cast<size_t>(member)][0]));
    }
    expectExact();
}

TEST_F(WideFamily, IsRightAgainWhenItBecameNarrow) {
    for (int i = 100; i < members; ++i)
        tree.remove(slotOf(i));
    weights.resize(100);
    rates.resize(100);
    expectExact();
}

TEST_F(WideFamily, ChangesItsWeightsWhenOneMemberHasNoBase) {
    tree.insert(members + 10, 1);
    EXPECT_EQ(tree.basis(1), WeightBasis::None);
    EXPECT_FALSE(tree.bottomUp(1, firstYear));
    EXPECT_FALSE(tree.bottomUp(0, firstYear));
    tree.remove(members + 10);
    expectExact();
}

TEST_F(WideFamily, AllWeightsZeroLeaveNoRollUp) {
    for (int i = 0; i < members; ++i)
        tree.setBase(slotOf(i), RollUpTree::Level{0, false});
    EXPECT_FALSE(tree.bottomUp(1, firstYear));
}

TEST_F(WideFamily, AnEditCostsNothingThatGrowsWithIt) {
    const auto timed = [this](int edits) {
        const auto start = std::chrono::steady_clock::now();
        for (int i = 0; i < edits; ++i)
            tree.setTarget(slotOf(i % 100), firstYear, anyRate());
        return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - start).count() / edits;
    };
    timed(100);
    // Adding 10,000 members up takes some milliseconds; a tenth of one leaves room for a busy machine.
    EXPECT_LT(timed(1000), 100);
}

TEST(SparseSlots, ManyNodesTakeEditsAtOnce) {
    constexpr int tiers = 10, industries = 100, areas = 200; // 202,011 nodes, slots far apart
    RollUpTree tree(firstYear, yearCount);
    const auto spread = [](int n) { return n * 3; };
    tree.add(0, noParent);
    int next = 1;
    std::vector<int> leaves;
    for (int t = 0; t < tiers; ++t) {
        const int tier = spread(next++);
        tree.add(tier, 0);
        for (int i = 0; i < industries; ++i) {
            const int industry = spread(next++);
            tree.add(industry, tier, {}, 100.0);
            for (int a = 0; a < areas; ++a) {
                leaves.push_back(spread(next++));
                tree.add(leaves.back(), industry, RollUpTree::Level{1, false});
                tree.setInitialTarget(leaves.back(), firstYear, 0.05);
            }
        }
    }
    tree.finish();
    EXPECT_NEAR(*tree.bottomUp(0, firstYear + 6), 0.05, exact);
    EXPECT_EQ(tree.setTarget(leaves[4711], firstYear, 1.05).size(), 4U);
    EXPECT_NEAR(*tree.bottomUp(0, firstYear), 0.05 + 1.0 / (tiers * industries * areas), exact);
}

} // namespace
