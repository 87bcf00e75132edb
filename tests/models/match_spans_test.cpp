// SPDX-License-Identifier: Apache-2.0
#include "models/match_spans.h"
#include "support/printers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace atlas;
using testing::ElementsAre;
using testing::IsEmpty;

namespace atlas {
void PrintTo(const TextSpan& span, std::ostream* out) { *out << span.start << '+' << span.length; }
} // namespace atlas

namespace {
QVector<TextSpan> spans(const char* text, const char* wanted) {
    return matchSpans(QString::fromUtf8(text), QString::fromUtf8(wanted));
}
} // namespace

TEST(MatchSpans, FindsLatinTextInAnyCase) {
    EXPECT_THAT(spans("Satellite internet", "sAtEl"), ElementsAre(TextSpan{0, 5}));
}
TEST(MatchSpans, FindsEveryPlace) {
    EXPECT_THAT(spans("Robots or robots", "robot"), ElementsAre(TextSpan{0, 5}, TextSpan{10, 5}));
}
TEST(MatchSpans, FindsChineseCharacters) { EXPECT_THAT(spans("卫星互联网", "互联"), ElementsAre(TextSpan{2, 2})); }
TEST(MatchSpans, MarksTheCharactersThatPinyinSpells) {
    EXPECT_THAT(spans("智能网联新能源汽车", "qiche"), ElementsAre(TextSpan{7, 2}));
}
TEST(MatchSpans, MarksACharacterThatPinyinSpellsInPart) {
    EXPECT_THAT(spans("智能网联新能源汽车", "qich"), ElementsAre(TextSpan{7, 2}));
}
TEST(MatchSpans, ReadsPinyinWithSpaces) { EXPECT_THAT(spans("卫星互联网", "wei xing"), ElementsAre(TextSpan{0, 2})); }
TEST(MatchSpans, ReadsTheVowelWithDotsAsPeopleTypeIt) {
    for (const char* typed : {"lvse", "lüse", "luse", "lü se"})
        EXPECT_THAT(spans("绿色制造", typed), ElementsAre(TextSpan{0, 2})) << typed;
}
TEST(MatchSpans, ReadsFullWidthLetters) { EXPECT_THAT(spans("NEVs", "ｎｅｖ"), ElementsAre(TextSpan{0, 3})); }
TEST(MatchSpans, MarksTheCharactersOfInitials) {
    EXPECT_THAT(spans("卫星互联网", "wx"), ElementsAre(TextSpan{0, 2}));
    EXPECT_THAT(spans("智能网联新能源汽车", "qc"), ElementsAre(TextSpan{7, 2}));
}
TEST(MatchSpans, IgnoresSpacesAtTheEnds) { EXPECT_THAT(spans("Motors", "  mot "), ElementsAre(TextSpan{0, 3})); }
TEST(MatchSpans, AreEmptyWhereNothingMatches) {
    EXPECT_THAT(spans("Motors", "xyz"), IsEmpty());
    EXPECT_THAT(spans("电机", "xyz"), IsEmpty());
    EXPECT_THAT(spans("Motors", "  "), IsEmpty());
    EXPECT_THAT(spans("", "a"), IsEmpty());
}
