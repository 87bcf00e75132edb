// SPDX-License-Identifier: Apache-2.0
#include "planning/compensated_sum.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

using namespace atlas::planning;

namespace {

TEST(CompensatedSum, KeepsWhatOneDoubleLoses) {
    CompensatedSum sum;
    for (const double term : {1e16, 1.0, 1e-4})
        sum.add(term);
    sum.subtract(1e16);
    EXPECT_NEAR(sum.value(), 1.0001, 1e-14);
}

TEST(CompensatedSum, KeepsTheLowPartOfManyTerms) {
    CompensatedSum sum;
    sum.add(1e16);
    for (int i = 0; i < 1000; ++i)
        sum.add(0.125);
    sum.subtract(1e16);
    EXPECT_EQ(sum.value(), 125);
}

TEST(CompensatedSum, IsNothingAgainWhenAllTermsHaveLeft) {
    std::mt19937_64 random(7);
    std::vector<double> terms;
    CompensatedSum sum;
    for (int i = 0; i < 10'000; ++i) {
        terms.push_back(static_cast<double>(random() >> 11) * 0x1p-40);
        sum.add(terms.back());
    }
    std::shuffle(terms.begin(), terms.end(), random);
    for (const double term : terms)
        sum.subtract(term);
    EXPECT_LE(std::abs(sum.value()), sum.errorBound());
    EXPECT_LT(sum.errorBound(), 1e-15);
}

TEST(CompensatedSum, ItsBoundTellsOfATermThatWashedTheOthersAway) {
    CompensatedSum sum;
    sum.add(1);
    for (const double huge : {1e30, 1e60})
        sum.add(huge);
    for (const double huge : {1e60, 1e30})
        sum.subtract(huge);
    EXPECT_GE(sum.errorBound(), std::abs(sum.value() - 1));
    EXPECT_GT(sum.errorBound(), 1);
}

TEST(CompensatedSum, OfNothingIsExactlyNothing) {
    CompensatedSum sum;
    sum.add(0);
    EXPECT_EQ(sum.value(), 0);
    EXPECT_EQ(sum.errorBound(), 0);
}

} // namespace
