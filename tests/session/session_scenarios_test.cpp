// SPDX-License-Identifier: Apache-2.0
#include "session/session_support.h"
#include "support/edits.h"
#include "support/test_portfolio.h"

#include <gmock/gmock.h>

using namespace atlas;
using namespace atlas::test;
using testing::IsEmpty;

namespace {
class SessionScenarios : public testing::Test {
protected:
    SessionScenarios() : published(starter->scenario().id) {}
    Session& session() const { return *starter.session; }
    static Text name(const char* en) { return {QString::fromUtf8(en), {}}; }
    TargetCell gdp() const { return {starter->outline().root(), starter.indicator("gdp"), 2024}; }

    StarterSession starter;
    ScenarioId published;
};
} // namespace

TEST_F(SessionScenarios, showThePublishedOneFirst) {
    EXPECT_EQ(session().scenario().state, ScenarioState::Published);
    EXPECT_TRUE(session().scenario().isProtected);
    EXPECT_EQ(session().reading().target(gdp()), 0.065);
}

TEST_F(SessionScenarios, showTheNewestDraftWhereThereIsOne) {
    ASSERT_OK(test::forkScenario(session(), published, name("One")));
    const auto two = test::forkScenario(session(), published, name("Two"));
    ASSERT_OK(two);
    const auto again = Session::open(starter.file.path(), QStringLiteral("Reader"));
    ASSERT_OK(again);
    EXPECT_EQ((*again)->scenario().id, *two);
}

TEST_F(SessionScenarios, areForkedWithTheirTargetsAndShown) {
    Listener listener(session());
    const auto copy = test::forkScenario(session(), published, name(" Bold  plan "));
    ASSERT_OK(copy);
    EXPECT_EQ(session().scenario().id, *copy);
    EXPECT_EQ(session().scenario().name.en, QStringLiteral("Bold plan"));
    EXPECT_EQ(session().scenario().parent, published);
    EXPECT_EQ(session().scenario().author, QStringLiteral("Tester"));
    EXPECT_EQ(session().scenario().state, ScenarioState::Draft);
    EXPECT_FALSE(session().scenario().isProtected);
    EXPECT_EQ(session().reading().target(gdp()), 0.065);
    EXPECT_TRUE(session().reading().storedTarget(gdp())->source.isValid()) << "it still says who published it";
    ASSERT_EQ(listener.sets.size(), 1);
    EXPECT_TRUE(listener.sets[0].scenarios);
    EXPECT_TRUE(listener.sets[0].currentScenario);
}

TEST_F(SessionScenarios, leaveTheirOriginAloneWhenEdited) {
    ASSERT_OK(test::forkScenario(session(), published, name("Copy")));
    ASSERT_OK(test::setTarget(session(), gdp(), 0.07));
    session().showScenario(published);
    EXPECT_EQ(session().reading().target(gdp()), 0.065);
}

TEST_F(SessionScenarios, thatWereForkedGoAwayOnUndoAndTheParentIsShown) {
    const QStringList before = contentOf(session().portfolio());
    const auto copy = test::forkScenario(session(), published, name("Copy"));
    ASSERT_OK(copy);
    session().undoStack()->undo();
    EXPECT_EQ(session().scenario().id, published);
    EXPECT_EQ(session().scenarios().size(), 1);
    EXPECT_EQ(contentOf(session().portfolio()), before);
    session().undoStack()->redo();
    EXPECT_EQ(session().scenario().id, *copy);
    EXPECT_EQ(session().reading().target(gdp()), 0.065);
}

TEST_F(SessionScenarios, areRenamed) {
    const ScenarioId copy = starter.workInCopy();
    Listener listener(session());
    ASSERT_OK(test::renameScenario(session(), copy, name("Bold")));
    EXPECT_EQ(session().scenario().name.en, QStringLiteral("Bold"));
    ASSERT_EQ(listener.sets.size(), 1);
    EXPECT_TRUE(listener.sets[0].scenarios);
    EXPECT_FALSE(listener.sets[0].currentScenario);
    EXPECT_EQ(test::renameScenario(session(), copy, name("  ")).error().code, ErrorCode::Invalid);
    EXPECT_EQ(test::renameScenario(session(), ScenarioId{99}, name("X")).error().code, ErrorCode::NotFound);
}

TEST_F(SessionScenarios, areRemovedAndComeBack) {
    const ScenarioId copy = starter.workInCopy();
    ASSERT_OK(test::setTarget(session(), gdp(), 0.07));
    ASSERT_OK(test::removeScenario(session(), copy));
    EXPECT_EQ(session().scenario().id, published);
    EXPECT_EQ(session().scenarios().size(), 1);
    session().undoStack()->undo();
    EXPECT_EQ(session().scenario().id, copy);
    EXPECT_EQ(session().reading().target(gdp()), 0.07);
}

TEST_F(SessionScenarios, thatAreProtectedAreNotRemoved) {
    starter.workInCopy();
    EXPECT_EQ(test::removeScenario(session(), published).error().code, ErrorCode::Protected);
    EXPECT_EQ(session().scenarios().size(), 2);
}

TEST_F(SessionScenarios, keepTheLastOne) {
    const QTemporaryDir folder;
    const auto made = Session::open(widePortfolio(folder.filePath(QStringLiteral("one.atlas")), 1), QString());
    ASSERT_OK(made);
    EXPECT_EQ(test::removeScenario(*(*made), (*made)->scenario().id).error().code, ErrorCode::Invalid);
}

TEST_F(SessionScenarios, areShownOnlyWhereTheyAreThere) {
    Listener listener(session());
    session().showScenario(ScenarioId{99});
    session().showScenario(published);
    EXPECT_EQ(session().scenario().id, published);
    EXPECT_THAT(listener.sets, IsEmpty());
}

TEST_F(SessionScenarios, bringTheirOwnRollUps) {
    starter.workInCopy();
    const IndicatorId value = starter.indicator("industrial-added-value");
    ASSERT_OK(test::setTarget(session(), {starter.node("software"), value, 2024}, 0.09));
    ASSERT_TRUE(session().reading().growth(starter.node("leading"), value, 2024).has_value());
    session().showScenario(published);
    EXPECT_FALSE(session().reading().growth(starter.node("leading"), value, 2024).has_value());
}
