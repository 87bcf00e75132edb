// SPDX-License-Identifier: Apache-2.0
#include "domain/paged_column.h"

#include "domain/limits.h"

#include <gmock/gmock.h>

#include <map>
#include <random>

using namespace atlas;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {
std::vector<std::pair<std::int64_t, int>> valuesOf(const PagedColumn<int>& column) {
    std::vector<std::pair<std::int64_t, int>> all;
    column.forEach([&](std::int64_t slot, int value) { all.emplace_back(slot, value); });
    return all;
}
} // namespace

TEST(PagedColumn, AnswersTheEmptyValueWhereNothingStands) {
    PagedColumn<int> column(-1);
    column.at(7) = 3;
    EXPECT_EQ(column[7], 3);
    EXPECT_EQ(column[8], -1);
    EXPECT_EQ(column[limits::highestId], -1);
    EXPECT_EQ(column[-5], -1);
    EXPECT_TRUE(column.contains(7));
    EXPECT_FALSE(column.contains(8));
}

TEST(PagedColumn, TakesNothingForIdsThatAreGone) {
    PagedColumn<double> column;
    constexpr int rows = 200'000;
    std::int64_t first = 1, once = 0;
    for (int trial = 0; trial < 10; ++trial, first += rows) {
        for (std::int64_t slot = first; slot < first + rows; ++slot)
            column.at(slot) = 1;
        if (trial == 0)
            once = column.memory();
        EXPECT_LE(column.memory(), once + 200'000) << "trial " << trial;
        for (std::int64_t slot = first; slot < first + rows; ++slot)
            column.clear(slot);
        EXPECT_LE(column.memory(), 200'000);
    }
}

TEST(PagedColumn, TakesLittleForTheHighestId) {
    PagedColumn<double> column;
    column.at(limits::highestId) = 2;
    EXPECT_EQ(column[limits::highestId], 2);
    EXPECT_LE(column.memory(), 200'000);
    EXPECT_THAT(column.memory(), testing::Gt(0));
}

TEST(PagedColumn, ACopyIsOfItsOwn) {
    PagedColumn<int> column;
    column.at(1) = 1;
    column.at(300) = 2;
    PagedColumn<int> copy = column;
    copy.at(1) = 5;
    copy.clear(300);
    EXPECT_THAT(valuesOf(column), ElementsAre(std::pair(1, 1), std::pair(300, 2)));
    EXPECT_THAT(valuesOf(copy), ElementsAre(std::pair(1, 5)));
    column.clear();
    EXPECT_THAT(valuesOf(column), IsEmpty());
}

TEST(PagedColumn, IsAsAMapAfterARandomHistory) {
    PagedColumn<int> column(-1);
    std::map<std::int64_t, int> expected;
    std::mt19937 random(3);
    for (int step = 0; step < 20'000; ++step) {
        const std::int64_t slot = static_cast<std::int64_t>(random() % 1000) * (random() % 3 == 0 ? 5003 : 1);
        if (random() % 2 == 0) {
            column.at(slot) = step;
            expected[slot] = step;
        } else {
            column.clear(slot);
            expected.erase(slot);
        }
        EXPECT_EQ(column.contains(slot), expected.contains(slot));
    }
    EXPECT_EQ(valuesOf(column), (std::vector<std::pair<std::int64_t, int>>(expected.begin(), expected.end())));
}
