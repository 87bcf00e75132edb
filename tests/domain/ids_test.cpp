// SPDX-License-Identifier: Apache-2.0
#include "domain/ids.h"
#include "domain/text.h"
#include "support/printers.h"

#include <gtest/gtest.h>

#include <type_traits>

using namespace atlas;

TEST(Ids, OfDifferentTablesDoNotConvert) {
    static_assert(!std::is_convertible_v<NodeId, ScenarioId>);
    static_assert(!std::is_convertible_v<qint64, NodeId>);
}

TEST(Ids, AreInvalidUntilSet) {
    EXPECT_FALSE(NodeId{}.isValid());
    EXPECT_TRUE(NodeId{1}.isValid());
}

TEST(Text, FallsBackToTheOtherLanguage) {
    EXPECT_EQ((Text{QStringLiteral("Robots"), {}}.in(Language::Chinese)), QStringLiteral("Robots"));
    EXPECT_EQ((Text{{}, QStringLiteral("机器人")}.in(Language::English)), QStringLiteral("机器人"));
}
