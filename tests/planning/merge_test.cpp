// SPDX-License-Identifier: Apache-2.0
// The three-way merge: cases one by one, and its laws over random histories.
#include "planning/merge.h"

#include <gmock/gmock.h>

#include <random>

using namespace atlas::planning;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

using Values = QHash<int, double>;
using Change = MergeChange<int, double>;
using Conflict = MergeConflict<int, double>;
using Differing = Difference<int, double>;
constexpr std::nullopt_t absent = std::nullopt;

void apply(Values& to, int key, const std::optional<double>& value) {
    if (value)
        to.insert(key, *value);
    else
        to.remove(key);
}

/// Ours, with what was taken and every conflict decided for one side.
Values decided(Values ours, const Merge<int, double>& merged, bool theirs) {
    for (const Change& change : merged.taken)
        apply(ours, change.key, change.value);
    for (const Conflict& conflict : merged.conflicts)
        apply(ours, conflict.key, theirs ? conflict.theirs : conflict.ours);
    return ours;
}

TEST(Merge, TakesWhatOnlyTheyChanged) {
    const auto merged = merge<int, double>({{1, 0.1}, {2, 0.2}}, {{1, 0.1}, {2, 0.2}}, {{1, 0.15}, {3, 0.3}});
    EXPECT_THAT(merged.taken, ElementsAre(Change{1, 0.15}, Change{2, absent}, Change{3, 0.3}));
    EXPECT_THAT(merged.conflicts, IsEmpty());
}

TEST(Merge, KeepsWhatOnlyWeChanged) {
    const auto merged = merge<int, double>({{1, 0.1}, {2, 0.2}}, {{1, 0.15}, {3, 0.3}}, {{1, 0.1}, {2, 0.2}});
    EXPECT_THAT(merged.taken, IsEmpty());
    EXPECT_THAT(merged.conflicts, IsEmpty());
}

TEST(Merge, HasNothingToDecideWhereBothChangedToTheSame) {
    const auto merged = merge<int, double>({{1, 0.1}, {2, 0.2}}, {{1, 0.15}, {3, 0.3}}, {{1, 0.15}, {3, 0.3}});
    EXPECT_THAT(merged.taken, IsEmpty());
    EXPECT_THAT(merged.conflicts, IsEmpty());
}

TEST(Merge, AsksWhereBothChangedDifferently) {
    const auto merged = merge<int, double>({{1, 0.1}, {2, 0.2}, {4, 0.4}}, {{1, 0.11}, {3, 0.31}, {4, 0.41}},
                                           {{1, 0.12}, {2, 0.22}, {3, 0.32}});
    EXPECT_THAT(merged.taken, IsEmpty());
    EXPECT_THAT(merged.conflicts, ElementsAre(Conflict{1, 0.1, 0.11, 0.12}, Conflict{2, 0.2, absent, 0.22},
                                              Conflict{3, absent, 0.31, 0.32}, Conflict{4, 0.4, 0.41, absent}));
}

TEST(Differences, AreSortedAndTellBothSides) {
    EXPECT_THAT((differences<int, double>({{9, 0.9}, {1, 0.1}, {5, 0.5}}, {{5, 0.5}, {1, 0.2}, {0, 0.0}})),
                ElementsAre(Differing{0, absent, 0.0}, Differing{1, 0.1, 0.2}, Differing{9, 0.9, absent}));
}

class MergeProperty : public testing::TestWithParam<unsigned> {
protected:
    /// Few keys and few values, so that sides often meet.
    Values values() {
        Values made;
        for (int key = 0; key < 12; ++key) {
            if (const int value = std::uniform_int_distribution(0, 3)(m_random))
                made.insert(key, value);
        }
        return made;
    }

private:
    std::mt19937 m_random{GetParam()};
};

TEST_P(MergeProperty, OfASideWithItselfChangesNothing) {
    const Values base = values();
    const Values side = values();
    const auto merged = merge(base, side, side);
    EXPECT_THAT(merged.taken, IsEmpty());
    EXPECT_THAT(merged.conflicts, IsEmpty());
}

TEST_P(MergeProperty, OfAnUnchangedSideGivesTheOther) {
    const Values base = values();
    const Values theirs = values();
    const auto merged = merge(base, base, theirs);
    EXPECT_THAT(merged.conflicts, IsEmpty());
    EXPECT_EQ(decided(base, merged, true), theirs);
}

TEST_P(MergeProperty, WithAnUnchangedSideChangesNothing) {
    const Values base = values();
    const Values ours = values();
    const auto merged = merge(base, ours, base);
    EXPECT_THAT(merged.taken, IsEmpty());
    EXPECT_THAT(merged.conflicts, IsEmpty());
}

TEST_P(MergeProperty, KeepsTheChangesOfBothSidesOncePeopleDecide) {
    const Values base = values();
    const Values ours = values();
    const Values theirs = values();
    const auto merged = merge(base, ours, theirs);
    const Values asTheirs = decided(ours, merged, true);
    const Values asOurs = decided(ours, merged, false);
    for (int key = 0; key < 12; ++key) {
        const auto [was, own, other] = std::tuple(valueAt(base, key), valueAt(ours, key), valueAt(theirs, key));
        EXPECT_EQ(valueAt(asTheirs, key), other != was ? other : own) << key;
        EXPECT_EQ(valueAt(asOurs, key), own != was ? own : other) << key;
    }
}

TEST_P(MergeProperty, HasTheSameConflictsFromTheOtherSide) {
    const Values base = values();
    const Values ours = values();
    const Values theirs = values();
    auto mirrored = merge(base, theirs, ours).conflicts;
    for (Conflict& conflict : mirrored)
        std::swap(conflict.ours, conflict.theirs);
    EXPECT_EQ(merge(base, ours, theirs).conflicts, mirrored);
}

TEST_P(MergeProperty, DifferencesLeadFromOneToTheOther) {
    const Values a = values();
    Values b = a;
    const Values goal = values();
    for (const Differing& difference : differences(a, goal)) {
        EXPECT_EQ(valueAt(b, difference.key), difference.before);
        apply(b, difference.key, difference.after);
    }
    EXPECT_EQ(b, goal);
}

INSTANTIATE_TEST_SUITE_P(Seeds, MergeProperty, testing::Range(1U, 21U));

} // namespace
