// SPDX-License-Identifier: Apache-2.0
#include "entry/arithmetic.h"
#include "support/printers.h"

#include <gtest/gtest.h>

using namespace atlas;

namespace {

struct Sum {
    const char* typed;
    double value;
};
void PrintTo(const Sum& one, std::ostream* out) { *out << '"' << one.typed << '"'; }

struct Wrong {
    const char* typed;
    const char* because;
};
void PrintTo(const Wrong& one, std::ostream* out) { *out << '"' << one.typed << '"'; }

class ArithmeticWorksOut : public testing::TestWithParam<Sum> {};
class ArithmeticRefuses : public testing::TestWithParam<Wrong> {};

} // namespace

TEST_P(ArithmeticWorksOut, ASum) {
    const auto value = evaluate(QString::fromUtf8(GetParam().typed));
    ASSERT_OK(value);
    EXPECT_NEAR(*value, GetParam().value, 1e-12);
}

INSTANTIATE_TEST_SUITE_P(Arithmetic, ArithmeticWorksOut,
                         testing::Values(Sum{"8", 8}, Sum{"8+0.5", 8.5}, Sum{"8*1.1", 8.8}, Sum{"(7+9)/2", 8},
                                         Sum{"7+9/2", 11.5}, Sum{"2-3-4", -5}, Sum{"8/2/2", 2}, Sum{"-8+2", -6},
                                         Sum{"−8", -8}, Sum{"--8", 8}, Sum{"2*-3", -6}, Sum{"8,5+1", 9.5},
                                         Sum{" ( 7 + 9 ) / 2 ", 8}, Sum{".5+8.", 8.5}, Sum{"0,125", 0.125}));
INSTANTIATE_TEST_SUITE_P(Percent, ArithmeticWorksOut,
                         testing::Values(Sum{"8%", 8}, Sum{"8%+0.5%", 8.5}, Sum{"8%+0.5", 8.5}, Sum{"8%*1.1", 8.8},
                                         Sum{"1.1*8%", 8.8}, Sum{"(7%+9%)/2", 8}));
INSTANTIATE_TEST_SUITE_P(FullWidth, ArithmeticWorksOut,
                         testing::Values(Sum{"（７＋９）÷２", 8}, Sum{"８×１．１", 8.8}));

TEST_P(ArithmeticRefuses, SayingWhy) {
    const auto value = evaluate(QString::fromUtf8(GetParam().typed));
    ASSERT_FALSE(value.has_value());
    EXPECT_EQ(value.error().code, ErrorCode::Invalid);
    EXPECT_TRUE(value.error().sentence.contains(QString::fromUtf8(GetParam().because)))
        << value.error().sentence.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Arithmetic, ArithmeticRefuses,
                         testing::Values(Wrong{"", "nothing to work out"}, Wrong{"8+", "missing at its end"},
                                         Wrong{"8 + x", "“x”"}, Wrong{"(8+1", "not closed"},
                                         Wrong{"8+1)", "never opened"}, Wrong{"8/0", "divided by zero"},
                                         Wrong{"8/(2-2)", "divided by zero"}, Wrong{"8%*10%", "plain numbers"},
                                         Wrong{"8/10%", "plain numbers"}, Wrong{"1,000+8", "two ways"},
                                         Wrong{"8 ** 2", "“*2”"}, Wrong{"sum(8)", "“sum(8)”"}, Wrong{"1e3", "“e3”"},
                                         Wrong{".", "“.”"}));

TEST(Arithmetic, DeepBracketsAreRefusedAndNotFollowed) {
    EXPECT_FALSE(evaluate(QString(100'000, QLatin1Char('('))).has_value());
    EXPECT_FALSE(evaluate(QString(200, QLatin1Char('-'))).has_value());
}
