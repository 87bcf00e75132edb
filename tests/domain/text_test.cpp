// SPDX-License-Identifier: Apache-2.0
#include "domain/source.h"
#include "domain/text.h"
#include "support/printers.h"

#include <gtest/gtest.h>

using namespace atlas;

namespace {

TEST(Text, IsShownInTheLanguageWanted) {
    const Text text{QStringLiteral("Robots"), QStringLiteral("机器人")};
    EXPECT_EQ(text.in(Language::English), u"Robots");
    EXPECT_EQ(text.in(Language::Chinese), u"机器人");
}

TEST(Text, FallsBackToTheOtherLanguage) {
    EXPECT_EQ((Text{QStringLiteral("Robots"), {}}.in(Language::Chinese)), u"Robots");
    EXPECT_EQ((Text{{}, QStringLiteral("机器人")}.in(Language::English)), u"机器人");
}

TEST(Text, IsEmptyOnlyWithoutBoth) {
    EXPECT_TRUE(Text{}.isEmpty());
    EXPECT_FALSE((Text{QStringLiteral("Robots"), {}}.isEmpty()));
    EXPECT_FALSE((Text{{}, QStringLiteral("机器人")}.isEmpty()));
}

Source article() {
    Source source;
    source.title = {QStringLiteral("National New Area Releases Opportunity List"), QStringLiteral("机会清单")};
    source.publisher = {QStringLiteral("iChongqing"), {}};
    source.date = QDate(2024, 2, 1);
    return source;
}

TEST(Citation, IsThePublisherAndTheDay) {
    EXPECT_EQ(article().citation(Language::English), u"iChongqing, 1 February 2024");
    EXPECT_EQ(article().citation(Language::Chinese), u"iChongqing，2024年2月1日");
}

TEST(Citation, IsTheTitleWhereNoPublisherIsKnown) {
    Source source = article();
    source.publisher = {};
    EXPECT_EQ(source.citation(Language::English), u"National New Area Releases Opportunity List, 1 February 2024");
    EXPECT_EQ(source.citation(Language::Chinese), u"机会清单，2024年2月1日");
}

TEST(Citation, LeavesAnUnknownDayOut) {
    Source source = article();
    source.date = {};
    EXPECT_EQ(source.citation(Language::English), u"iChongqing");
}

} // namespace
