// SPDX-License-Identifier: Apache-2.0
// The roll-up after long random histories, against one that is computed from nothing, simply and slowly.
#include "planning/rollup_tree.h"

#include "support/printers.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <random>

using namespace atlas;
using namespace atlas::planning;

namespace {

constexpr int firstYear = 2024;
constexpr int yearCount = 7;
constexpr double exact = 1e-12;
constexpr int noParent = -1;

/// The planning rules as they are written, with no thought of speed.
class NaiveTree {
public:
    struct Node {
        int parent = noParent;
        std::optional<RollUpTree::Level> base;
        std::optional<double> size;
        std::map<int, double> targets;
    };
    std::map<int, Node> nodes;
    std::map<int, std::vector<int>> childrenOf;

    void insert(int slot, int parent, std::optional<RollUpTree::Level> base, std::optional<double> size) {
        nodes[slot] = {parent, base, size, {}};
        childrenOf[parent].push_back(slot);
    }

    void remove(int slot) {
        const std::vector<int> below = childrenOf[slot];
        for (const int child : below)
            remove(child);
        std::erase(childrenOf[nodes.at(slot).parent], slot);
        childrenOf.erase(slot);
        nodes.erase(slot);
    }

    void move(int slot, int parent) {
        std::erase(childrenOf[nodes.at(slot).parent], slot);
        nodes.at(slot).parent = parent;
        childrenOf[parent].push_back(slot);
    }

    bool isUnder(int slot, int ancestor) const {
        for (; slot != noParent; slot = nodes.at(slot).parent) {
            if (slot == ancestor)
                return true;
        }
        return false;
    }

    int depth(int slot) const {
        int count = 0;
        for (slot = nodes.at(slot).parent; slot != noParent; slot = nodes.at(slot).parent)
            ++count;
        return count;
    }

    size_t sizeOf(int slot) const {
        size_t count = 1;
        for (const int child : children(slot))
            count += sizeOf(child);
        return count;
    }

    std::vector<int> children(int slot) const {
        const auto found = childrenOf.find(slot);
        return found == childrenOf.end() ? std::vector<int>{} : found->second;
    }

    std::optional<RollUpTree::Level> base(int slot) const {
        if (nodes.at(slot).base)
            return nodes.at(slot).base;
        long double sum = 0;
        bool assumption = false;
        for (const int child : children(slot)) {
            const auto part = base(child);
            if (!part)
                return {};
            sum += part->value;
            assumption = assumption || part->assumption;
        }
        return children(slot).empty() ? std::nullopt
                                      : std::optional(RollUpTree::Level{static_cast<double>(sum), assumption});
    }

    std::optional<double> size(int slot) const {
        if (nodes.at(slot).size)
            return nodes.at(slot).size;
        std::optional<long double> sum;
        for (const int child : children(slot)) {
            if (const auto part = size(child))
                sum = sum.value_or(0) + static_cast<long double>(*part);
        }
        return sum ? std::optional(static_cast<double>(*sum)) : std::nullopt;
    }

    WeightBasis basis(int slot) const {
        const std::vector<int> all = children(slot);
        bool everyBase = !all.empty();
        bool assumption = false;
        bool anySize = false;
        for (const int child : all) {
            const auto known = base(child);
            everyBase = everyBase && known;
            assumption = assumption || (known && known->assumption);
            anySize = anySize || size(child);
        }
        if (everyBase)
            return assumption ? WeightBasis::Assumption : WeightBasis::BaseValue;
        return anySize ? WeightBasis::SizeLevel : WeightBasis::None;
    }

    std::optional<double> topDown(int slot, int year) const {
        const auto& targets = nodes.at(slot).targets;
        const auto later = targets.upper_bound(year);
        return later == targets.begin() ? std::nullopt : std::optional(std::prev(later)->second);
    }

    using Years = std::vector<std::optional<double>>;

    Years growth(int slot) const {
        Years years = bottomUp(slot);
        for (int i = 0; i < yearCount; ++i) {
            if (const auto stated = topDown(slot, firstYear + i))
                years[static_cast<size_t>(i)] = stated;
        }
        return years;
    }

    Years bottomUp(int slot) const {
        Years answer(yearCount);
        const WeightBasis by = basis(slot);
        if (by == WeightBasis::None)
            return answer;
        std::vector<long double> before(yearCount), change(yearCount);
        for (const int child : children(slot)) {
            const auto weight = by == WeightBasis::SizeLevel ? size(child) : std::optional(base(child)->value);
            if (!weight)
                continue;
            const Years rates = growth(child);
            long double level = *weight;
            for (size_t i = 0; i < yearCount; ++i) {
                if (!rates[i])
                    continue;
                before[i] += level;
                change[i] += level * *rates[i];
                level *= 1 + static_cast<long double>(*rates[i]);
            }
        }
        for (size_t i = 0; i < yearCount; ++i) {
            if (before[i] > 0)
                answer[i] = static_cast<double>(change[i] / before[i]);
        }
        return answer;
    }
};

/// Both trees, and the same random edits for both.
class Pair {
public:
    explicit Pair(quint64 seed) : m_random(seed) {}

    RollUpTree tree{firstYear, yearCount};
    NaiveTree naive;

    /// All beyond the first `spread` nodes are siblings.
    void plant(int count, int spread) {
        tree.add(0, noParent);
        naive.insert(0, noParent, {}, {});
        for (int slot = 1; slot < count; ++slot) {
            const int parent = slot < spread ? below(slot) : spread / 2;
            const auto base = someBase();
            const auto size = someSize();
            tree.add(slot, parent, base, size);
            naive.insert(slot, parent, base, size);
            if (below(3) == 0)
                setInitial(slot);
        }
        m_next = count;
        tree.finish();
    }

    void edit() {
        switch (below(12)) {
        case 0:
            insert();
            return;
        case 1:
            remove();
            return;
        case 2:
        case 3:
            move();
            return;
        case 4:
        case 5:
            changeWeight();
            return;
        case 6:
        case 7:
            clearTarget();
            return;
        default:
            setTarget();
        }
    }

    void expectSame(const std::string& when) const {
        for (const auto& each : naive.nodes)
            expectSameAt(each.first, when);
    }

private:
    std::mt19937_64 m_random;
    int m_next = 0;

    int below(int limit) { return static_cast<int>(m_random() % static_cast<quint64>(limit)); }
    double between(double low, double high) {
        return low + (high - low) * static_cast<double>(m_random() >> 11) * 0x1p-53;
    }
    int anyNode() { return std::next(naive.nodes.begin(), below(static_cast<int>(naive.nodes.size())))->first; }
    int anyYear() { return firstYear + below(yearCount); }
    double anyRate() { return below(40) == 0 ? -1 : below(10) == 0 ? 0 : between(-0.5, 1.5); }
    std::optional<RollUpTree::Level> someBase() {
        if (below(4) == 0)
            return {};
        return RollUpTree::Level{below(20) == 0 ? 0 : std::exp(between(-3, 12)), below(9) == 0};
    }
    std::optional<double> someSize() {
        return below(2) == 0 ? std::nullopt : std::optional(below(20) == 0 ? 0 : between(1, 400));
    }

    void setInitial(int slot) {
        const int year = anyYear();
        const double rate = anyRate();
        tree.setInitialTarget(slot, year, rate);
        naive.nodes.at(slot).targets[year] = rate;
    }

    void setTarget() {
        const int slot = anyNode();
        const int year = anyYear();
        const double rate = anyRate();
        auto& targets = naive.nodes.at(slot).targets;
        const bool stands = targets.contains(year) && targets.at(year) == rate;
        const auto touched = tree.setTarget(slot, year, rate);
        targets[year] = rate;
        EXPECT_EQ(static_cast<int>(touched.size()), stands ? 0 : naive.depth(slot) + 1);
    }

    void clearTarget() {
        const int slot = anyNode();
        auto& targets = naive.nodes.at(slot).targets;
        const int year = targets.empty() ? anyYear() : targets.begin()->first;
        tree.setTarget(slot, year, {});
        targets.erase(year);
    }

    void changeWeight() {
        const int slot = anyNode();
        if (below(2) == 0) {
            naive.nodes.at(slot).base = someBase();
            tree.setBase(slot, naive.nodes.at(slot).base);
        } else {
            naive.nodes.at(slot).size = someSize();
            tree.setSizeLevel(slot, naive.nodes.at(slot).size);
        }
    }

    void insert() {
        const int parent = anyNode();
        const int slot = m_next++;
        const auto base = someBase();
        const auto size = someSize();
        tree.insert(slot, parent, base, size);
        naive.insert(slot, parent, base, size);
    }

    void remove() {
        const int slot = anyNode();
        if (slot == 0 || naive.sizeOf(slot) > 3)
            return;
        tree.remove(slot);
        naive.remove(slot);
        EXPECT_FALSE(tree.contains(slot));
    }

    void move() {
        const int slot = anyNode();
        const int parent = anyNode();
        if (slot == 0)
            return;
        const auto touched = tree.move(slot, parent);
        if (naive.isUnder(parent, slot))
            EXPECT_TRUE(touched.empty());
        else
            naive.move(slot, parent);
    }

    void expectSameAt(int slot, const std::string& when) const {
        const auto same = [&](std::optional<double> seen, std::optional<double> wanted, int year) {
            ASSERT_EQ(seen.has_value(), wanted.has_value()) << when << ", slot " << slot << ", " << year;
            ASSERT_NEAR(seen.value_or(0), wanted.value_or(0), exact) << when << ", slot " << slot << ", " << year;
        };
        ASSERT_TRUE(tree.contains(slot));
        ASSERT_EQ(tree.basis(slot), naive.basis(slot)) << when << ", slot " << slot;
        const auto bottomUp = naive.bottomUp(slot);
        const auto growth = naive.growth(slot);
        for (int year = firstYear; year < firstYear + yearCount; ++year) {
            const auto index = static_cast<size_t>(year - firstYear);
            same(tree.topDown(slot, year), naive.topDown(slot, year), year);
            same(tree.bottomUp(slot, year), bottomUp[index], year);
            same(tree.growth(slot, year), growth[index], year);
            expectPartsAddUp(slot, year, when);
        }
    }

    void expectPartsAddUp(int slot, int year, const std::string& when) const {
        const RollUp rollUp = tree.rollUp(slot, year);
        ASSERT_EQ(rollUp.growth, tree.bottomUp(slot, year)) << when;
        ASSERT_EQ(rollUp.contributions.size(), naive.children(slot).size()) << when;
        ASSERT_EQ(rollUp.why == NoRollUp::HasOne, rollUp.growth.has_value()) << when;
        if (!rollUp.growth)
            return;
        double points = 0, weights = 0;
        for (const Contribution& part : rollUp.contributions) {
            points += part.points.value_or(0);
            weights += part.weight.value_or(0);
        }
        ASSERT_NEAR(points, *rollUp.growth, exact) << when << ", slot " << slot << ", " << year;
        ASSERT_NEAR(weights, 1, exact) << when;
    }
};

class RandomHistory : public testing::TestWithParam<quint64> {};

TEST_P(RandomHistory, IsTheSameAsComputedFromNothing) {
    Pair both(GetParam());
    both.plant(40, 40);
    both.expectSame("planted");
    for (int edit = 1; edit <= 400 && !HasFatalFailure(); ++edit) {
        both.edit();
        if (edit % 20 == 0)
            both.expectSame("after edit " + std::to_string(edit) + " of seed " + std::to_string(GetParam()));
    }
}

// The wide family goes to and fro between sums that run and sums taken anew, and between its kinds of weights.
TEST_P(RandomHistory, IsTheSameAsComputedFromNothingWithAWideFamilyInIt) {
    Pair both(GetParam() + 100);
    both.plant(290, 20);
    for (int edit = 1; edit <= 600 && !HasFatalFailure(); ++edit) {
        both.edit();
        if (edit % 50 == 0)
            both.expectSame("after edit " + std::to_string(edit) + " of seed " + std::to_string(GetParam()));
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomHistory, testing::Range<quint64>(1, 13));

} // namespace
