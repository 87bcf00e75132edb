// SPDX-License-Identifier: Apache-2.0
#include "entry/rate_entry.h"
#include "support/printers.h"

#include <gtest/gtest.h>

#include <limits>

using namespace atlas;

namespace {

struct Case {
    const char* typed;
    std::optional<double> now;
    std::optional<double> expected;
};
void PrintTo(const Case& one, std::ostream* out) { *out << '"' << one.typed << '"'; }

class RateEntryAccepts : public testing::TestWithParam<Case> {};
class RateEntryRefuses : public testing::TestWithParam<Case> {};

} // namespace

TEST_P(RateEntryAccepts, WhatPeopleType) {
    const auto read = parseRate(QString::fromUtf8(GetParam().typed), GetParam().now);
    ASSERT_OK(read);
    ASSERT_EQ(read->has_value(), GetParam().expected.has_value());
    if (!GetParam().expected)
        return;
    EXPECT_DOUBLE_EQ(**read, *GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(RateEntry, RateEntryAccepts,
                         testing::Values(Case{"8", {}, 0.08}, Case{"8%", {}, 0.08}, Case{"8 %", {}, 0.08},
                                         Case{" 8.5 ", {}, 0.085}, Case{"8,5", {}, 0.085}, Case{"8.", {}, 0.08},
                                         Case{".5", {}, 0.005}, Case{"0,125", {}, 0.00125}, Case{"0", 0.5, 0.0},
                                         Case{"-1", 0.08, -0.01}, Case{"−1", 0.08, -0.01}, Case{"–1 %", 0.08, -0.01},
                                         Case{"−100", {}, -1.0}, Case{"1000", {}, 10.0}));
INSTANTIATE_TEST_SUITE_P(Relative, RateEntryAccepts,
                         testing::Values(Case{"+0.5", 0.08, 0.085}, Case{"+0.5", 0.07, 0.075},
                                         Case{"+0.5 pp", 0.08, 0.085}, Case{"+0.5个百分点", 0.08, 0.085},
                                         Case{"+-0.5", 0.08, 0.075}, Case{"+−0.5", 0.08, 0.075},
                                         Case{"*1.1", 0.1, 0.11}, Case{"×2", 0.1, 0.2}, Case{"/2", 0.1, 0.05}));
INSTANTIATE_TEST_SUITE_P(Sums, RateEntryAccepts,
                         testing::Values(Case{"=8+0.5", {}, 0.085}, Case{"=8*1.1", {}, 0.088},
                                         Case{"=(7+9)/2", 0.5, 0.08}, Case{"＝８％＋１％", {}, 0.09},
                                         Case{"=-8", {}, -0.08}, Case{"= 8,5", {}, 0.085}));
INSTANTIATE_TEST_SUITE_P(FullWidth, RateEntryAccepts,
                         testing::Values(Case{"８．５％", {}, 0.085}, Case{"８，５", {}, 0.085},
                                         Case{"－１", {}, -0.01}, Case{"＋０．５", 0.08, 0.085},
                                         Case{"　８　", {}, 0.08}, Case{"。5", {}, 0.005}, Case{"8。5", {}, 0.085}));
INSTANTIATE_TEST_SUITE_P(Bracketed, RateEntryAccepts,
                         testing::Values(Case{"(3.5%)", {}, -0.035}, Case{"（3.5）%", {}, -0.035},
                                         Case{"( 3,5 )", {}, -0.035}));
INSTANTIATE_TEST_SUITE_P(Unseen, RateEntryAccepts,
                         testing::Values(Case{"\u200b8.5\ufeff", {}, 0.085}, Case{"\u202a−1\u202c", {}, -0.01},
                                         Case{"\u200b", 0.08, {}}));
INSTANTIATE_TEST_SUITE_P(Empty, RateEntryAccepts, testing::Values(Case{"", 0.08, {}}, Case{"   ", 0.08, {}}));

TEST_P(RateEntryRefuses, SayingWhatIsAllowed) {
    const auto read = parseRate(QString::fromUtf8(GetParam().typed), GetParam().now);
    ASSERT_FALSE(read.has_value());
    EXPECT_EQ(read.error().code, ErrorCode::Invalid);
    EXPECT_TRUE(read.error().sentence.contains(QString::fromUtf8(GetParam().typed).trimmed()))
        << read.error().sentence.toStdString();
}

INSTANTIATE_TEST_SUITE_P(RateEntry, RateEntryRefuses,
                         testing::Values(Case{"abc", 0.08, {}}, Case{"1e9", 0.08, {}}, Case{"-200 %", 0.08, {}},
                                         Case{"−200 %", 0.08, {}}, Case{"1000.1", {}, {}}, Case{"8%%", {}, {}},
                                         Case{"8 9x", {}, {}}, Case{"8 9", {}, {}}, Case{"(+1)", 0.1, {}},
                                         Case{"--8", {}, {}}, Case{"1.000,5", {}, {}}, Case{"1,000", {}, {}},
                                         Case{"nan", {}, {}}, Case{"inf", {}, {}}, Case{"0x10", {}, {}},
                                         Case{".", {}, {}}, Case{"%", {}, {}}, Case{"+", 0.1, {}},
                                         Case{"=goal", 0.1, {}}, Case{"=500*3", 0.1, {}}, Case{"+0.5", {}, {}},
                                         Case{"*2", {}, {}}, Case{"*0", 0.1, {}}, Case{"*10%", 0.1, {}},
                                         Case{"/0", 0.1, {}}, Case{"+9999", 0.1, {}}, Case{"八", {}, {}},
                                         Case{"99999999999999999999999999999999999999999999", {}, {}}));

TEST(RateEntry, WhatIsShownForEditingIsReadBackExactly) {
    for (const double rate : {0.0, 0.065, 0.08, -0.01, 0.123456, 10.0, -1.0, 0.07 + 0.005}) {
        const auto read = parseRate(rateForEditing(rate), {});
        ASSERT_OK(read);
        EXPECT_NEAR(**read, rate, 1e-12);
    }
}

TEST(RateEntry, TheEditorShowsPlainDigits) {
    EXPECT_EQ(rateForEditing(0.085), QStringLiteral("8.5%"));
    EXPECT_EQ(rateForEditing(0.1), QStringLiteral("10%"));
    EXPECT_EQ(rateForEditing(-0.01), QStringLiteral("-1%"));
    EXPECT_EQ(rateForEditing(-0.0), QStringLiteral("0%"));
}
