// SPDX-License-Identifier: Apache-2.0
// Roll-up trees that share what stands where, against the same trees each of its own.
#include "planning/rollup_tree.h"
#include "planning/slot_tree.h"

#include "support/printers.h"

#include <gmock/gmock.h>

#include <random>

using namespace atlas;
using namespace atlas::planning;

namespace {
constexpr int firstYear = 2024;
constexpr int yearCount = 4;
constexpr int highestSlot = 2'147'483'647;

/// Three indicators of the same nodes.
class SharedStructure : public testing::Test {
protected:
    using Value = std::optional<double>;

    SharedStructure() {
        for (int n = 0; n < 3; ++n) {
            shared.emplace_back(firstYear, yearCount, structure);
            alone.emplace_back(firstYear, yearCount);
        }
    }
    [[nodiscard]] size_t any(size_t count) { return random() % count; }
    [[nodiscard]] Value maybe() { return random() % 3 == 0 ? Value() : Value(1.0 + static_cast<double>(any(9))); }
    [[nodiscard]] static std::optional<RollUpTree::Level> base(const Value& value) {
        return value ? std::optional(RollUpTree::Level{*value, false}) : std::nullopt;
    }

    void insert(int slot, int parent) {
        structure->append(slot, parent);
        for (size_t n = 0; n < shared.size(); ++n) {
            const auto level = base(maybe());
            const Value size = maybe();
            std::vector<int> told = shared[n].appended(slot, level, size);
            told.insert(told.begin(), slot);
            EXPECT_EQ(told, alone[n].insert(slot, parent, level, size));
        }
    }
    void move(int slot, int parent) {
        const int old = structure->parent(slot);
        structure->detach(slot);
        for (RollUpTree& each : shared)
            (void)each.detached(slot, old);
        structure->attach(slot, parent);
        for (RollUpTree& each : shared)
            (void)each.attached(slot);
        for (RollUpTree& each : alone)
            (void)each.move(slot, parent);
    }
    void remove(int slot) {
        const int parent = structure->parent(slot);
        structure->detach(slot);
        for (size_t n = 0; n < shared.size(); ++n) {
            EXPECT_EQ(shared[n].detached(slot, parent), alone[n].remove(slot));
            shared[n].aboutToDrop(slot);
        }
        structure->drop(slot);
    }
    void expectSame() {
        for (const int slot : slots)
            for (size_t n = 0; n < shared.size(); ++n)
                for (int year = firstYear; year < firstYear + yearCount; ++year) {
                    ASSERT_EQ(shared[n].contains(slot), alone[n].contains(slot));
                    ASSERT_EQ(shared[n].growth(slot, year), alone[n].growth(slot, year));
                    ASSERT_EQ(shared[n].bottomUp(slot, year), alone[n].bottomUp(slot, year));
                    ASSERT_EQ(shared[n].basis(slot), alone[n].basis(slot));
                }
    }
    /// Those that are there, the root first.
    [[nodiscard]] std::vector<int> present() const {
        std::vector<int> all;
        std::ranges::copy_if(slots, std::back_inserter(all), [&](int slot) { return structure->contains(slot); });
        return all;
    }

    std::shared_ptr<SlotTree> structure = std::make_shared<SlotTree>();
    std::vector<RollUpTree> shared, alone;
    std::vector<int> slots;
    std::mt19937 random{6};
};
} // namespace

TEST_F(SharedStructure, GivesTheSameAsTreesOfTheirOwnAfterARandomHistory) {
    slots.push_back(1);
    insert(1, SlotTree::none);
    for (int step = 0; step < 600; ++step) {
        const std::vector<int> there = present();
        const int slot = there[any(there.size())], other = there[any(there.size())];
        switch (random() % 6) {
        case 0:
        case 1:
            slots.push_back(step % 50 == 0 ? highestSlot - step : step + 2);
            insert(slots.back(), slot);
            break;
        case 2:
            if (slot != 1 && !structure->isUnder(other, slot))
                move(slot, other);
            break;
        case 3:
            if (slot != 1 && random() % 4 == 0)
                remove(slot);
            break;
        case 4: {
            const auto n = any(shared.size());
            const Value size = maybe();
            EXPECT_EQ(shared[n].setSizeLevel(slot, size), alone[n].setSizeLevel(slot, size));
            break;
        }
        default: {
            const auto n = any(shared.size());
            const int year = firstYear + static_cast<int>(any(yearCount));
            const Value rate = random() % 4 == 0 ? Value() : Value(0.01 * static_cast<double>(any(20)));
            EXPECT_EQ(shared[n].setTarget(slot, year, rate), alone[n].setTarget(slot, year, rate));
        }
        }
        expectSame();
    }
}

TEST_F(SharedStructure, IsBuiltFromOneThatIsThere) {
    slots = {1, 2, 3, 4};
    structure->append(1, SlotTree::none);
    structure->append(2, 1);
    structure->append(3, 1);
    structure->append(4, 2);
    for (size_t n = 0; n < shared.size(); ++n) {
        const double size = 2.0 + static_cast<double>(n);
        shared[n].setInitialBase(4, {3, true});
        shared[n].setInitialSize(3, size);
        shared[n].setInitialTarget(4, 2025, 0.1);
        shared[n].setInitialTarget(3, 2025, 0.2);
        shared[n].finish(1);
        alone[n].add(1, SlotTree::none);
        alone[n].add(2, 1);
        alone[n].add(3, 1, {}, size);
        alone[n].add(4, 2, RollUpTree::Level{3, true});
        alone[n].setInitialTarget(4, 2025, 0.1);
        alone[n].setInitialTarget(3, 2025, 0.2);
        alone[n].finish();
    }
    expectSame();
}
