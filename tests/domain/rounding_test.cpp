// SPDX-License-Identifier: Apache-2.0
#include "domain/rounding.h"

#include <gmock/gmock.h>

#include <cmath>
#include <limits>
#include <numeric>
#include <random>

using namespace atlas;
using testing::Each;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

std::vector<double> rounded(const std::vector<double>& values, int decimals) {
    return roundToSum(values, decimals).values;
}

double sumOf(const std::vector<double>& values) { return std::accumulate(values.begin(), values.end(), 0.0); }

TEST(RoundHalfUp, RoundsAHalfAsItWasTyped) {
    EXPECT_EQ(roundHalfUp(1.005, 2), 1.01);
    EXPECT_EQ(roundHalfUp(-1.005, 2), -1.01);
    EXPECT_EQ(roundHalfUp(2.5, 0), 3);
    EXPECT_EQ(roundHalfUp(1e300, 2), 1e300);
}

TEST(RoundToSum, GivesTheRestToTheLargestRemainders) {
    EXPECT_THAT(rounded({33.4, 33.3, 33.3}, 0), ElementsAre(34, 33, 33));
    EXPECT_THAT(rounded({12.345, 45.678, 41.977}, 1), ElementsAre(12.3, 45.7, 42.0));
    EXPECT_THAT(rounded({0.29, 0.29, 0.42}, 2), ElementsAre(0.29, 0.29, 0.42));
}

TEST(RoundToSum, PrefersTheEarlierWhereEqualPartsCannotStayEqualAndSaysSo) {
    const double third = 100.0 / 3;
    const RoundedParts parts = roundToSum(std::vector{third, third, third}, 1);
    EXPECT_THAT(parts.values, ElementsAre(33.4, 33.3, 33.3));
    EXPECT_TRUE(parts.isUneven);
}

TEST(RoundToSum, KeepsEqualPartsEqualWhereTheSumAllows) {
    const double sixth = 100.0 / 6;
    const RoundedParts parts = roundToSum(std::vector{sixth, sixth, sixth, 49.7, 0.3}, 0);
    EXPECT_THAT(parts.values, ElementsAre(17, 17, 17, 49, 0));
    EXPECT_FALSE(parts.isUneven);
}

TEST(RoundToSum, RoundsAHalfOfTheWholeAsItsTextDoes) {
    // 300 and 100 at 7.5 % and 4 %: 6.625 points, which a double holds a hair lower.
    const std::vector<double> points{0.75 * 0.075 * 100, 0.25 * 0.04 * 100};
    EXPECT_THAT(roundToSum(points, (0.75 * 0.075 + 0.25 * 0.04) * 100, 2).values, ElementsAre(5.63, 1.00));
}

TEST(RoundToSum, TakesNegativeValuesAndNone) {
    EXPECT_THAT(rounded({-1.5, 0.6, 3.9}, 0), ElementsAre(-2, 1, 4));
    EXPECT_THAT(rounded({}, 2), IsEmpty());
}

TEST(RoundToSum, APartUnderHalfAUnitIsNothingWhileOthersCanTakeItsPlace) {
    EXPECT_THAT(rounded({0.04, 99.96}, 1), ElementsAre(0, 100));
    EXPECT_THAT(rounded({0.04, 10.02, 10.03, 10.05}, 1), ElementsAre(0, 10.0, 10.0, 10.1));
    EXPECT_THAT(rounded({-0.3, 0.3, 5}, 0), ElementsAre(0, 0, 5));
}

TEST(RoundToSum, PartsThatAreAllUnderHalfAUnitAddUpAllTheSame) {
    const RoundedParts parts = roundToSum(std::vector<double>(10, 0.004), 2);
    EXPECT_NEAR(sumOf(parts.values), 0.04, 1e-12);
    EXPECT_TRUE(parts.isUneven);
}

TEST(RoundToSum, AWholeThatIsNotQuiteTheSumIsMetAllTheSame) {
    EXPECT_NEAR(sumOf(roundToSum(std::vector{1.0, 2.0}, 2.99, 2).values), 2.99, 1e-12);
    EXPECT_NEAR(sumOf(roundToSum(std::vector{1.0, 2.0}, 3.03, 2).values), 3.03, 1e-12);
}

TEST(RoundToSum, LeavesWhatNoDoubleCanHoldToTheLastDecimal) {
    const double infinite = std::numeric_limits<double>::infinity();
    EXPECT_THAT(rounded({1e300, 1e300}, 2), Each(1e300));
    EXPECT_EQ(rounded({infinite, 1}, 2)[1], 1);
    EXPECT_TRUE(std::isnan(rounded({std::nan(""), 1}, 2)[0]));
}

TEST(RoundToSumProperty, AddsUpToTheRoundedSumAndMovesNothingByMoreThanAUnit) {
    std::mt19937 random(3);
    std::uniform_real_distribution<double> value(-50, 100);
    for (int i = 0; i < 2000; ++i) {
        std::vector<double> values(static_cast<size_t>(1 + i % 40));
        for (double& each : values)
            each = value(random) * (random() % 4 == 0 ? 1e-4 : 1);
        const RoundedParts parts = roundToSum(values, 2);
        EXPECT_NEAR(sumOf(parts.values), roundHalfUp(sumOf(values), 2), 1e-9);
        EXPECT_EQ(parts.whole, roundHalfUp(sumOf(values), 2));
        for (size_t k = 0; k < values.size(); ++k)
            EXPECT_LE(std::abs(parts.values[k] - values[k]), 0.01 + 1e-12);
    }
}

TEST(RoundToSumProperty, EqualPartsStayEqualUnlessItSaysOtherwise) {
    std::mt19937 random(5);
    for (int i = 0; i < 2000; ++i) {
        std::vector<double> values(static_cast<size_t>(2 + i % 20));
        for (double& each : values)
            each = static_cast<double>(random() % 7) / 7;
        const RoundedParts parts = roundToSum(values, 1);
        for (size_t a = 0; a < values.size() && !parts.isUneven; ++a)
            for (size_t b = 0; b < a; ++b)
                if (values[a] == values[b]) {
                    EXPECT_EQ(parts.values[a], parts.values[b]);
                }
    }
}

TEST(RoundToSumWide, AFamilyOfTenThousandAddsUp) {
    std::mt19937 random(7);
    std::vector<double> values(10'000);
    for (double& each : values)
        each = static_cast<double>(random() % 1000) / 1e6;
    const RoundedParts parts = roundToSum(values, 4);
    EXPECT_NEAR(sumOf(parts.values), roundHalfUp(sumOf(values), 4), 1e-7);
}

} // namespace
