// SPDX-License-Identifier: Apache-2.0
// Any sequence of edits can be taken back to the portfolio as it was, and carried out again to the portfolio as it
// became, row for row.
#include "session/random_editor.h"
#include "support/edits.h"
#include "support/test_portfolio.h"

#include <random>

using namespace atlas;
using namespace atlas::test;

namespace {
class SessionUndo : public testing::TestWithParam<unsigned> {};
} // namespace

TEST_P(SessionUndo, givesBackEveryRowAndRedoEveryRowAgain) {
    StarterSession starter;
    starter.workInCopy();
    Session& session = *starter.session;
    const Listener listener(session);
    UndoStack& stack = *session.undoStack();
    const QStringList before = contentOf(session.portfolio());
    const QStringList shownBefore = outlineOf(session);
    const int start = stack.index();
    RandomEditor editor(session, GetParam());
    for (int step = 0; step < 150; ++step)
        editor.edit();
    ASSERT_GT(editor.done, 40);
    const QStringList after = contentOf(session.portfolio());
    const QStringList shownAfter = outlineOf(session);
    ASSERT_NE(before, after);
    for (int round = 0; round < 2; ++round) {
        while (stack.index() > start)
            stack.undo();
        ASSERT_EQ(contentOf(session.portfolio()), before);
        ASSERT_EQ(outlineOf(session), shownBefore);
        while (stack.canRedo())
            stack.redo();
        ASSERT_EQ(contentOf(session.portfolio()), after);
        ASSERT_EQ(outlineOf(session), shownAfter);
    }
    ASSERT_TRUE(listener.errors.isEmpty()) << listener.errors[0].detail.toStdString();
    EXPECT_TRUE(session.portfolio().check().value_or(QStringList{QStringLiteral("unread")}).isEmpty());
}

TEST_P(SessionUndo, leavesInMemoryWhatAFreshSessionReads) {
    StarterSession starter;
    starter.workInCopy();
    Session& session = *starter.session;
    RandomEditor editor(session, GetParam() + 1000);
    std::mt19937 random(GetParam());
    for (int step = 0; step < 120; ++step) {
        editor.edit();
        if (random() % 4 == 0)
            session.undoStack()->undo();
        if (random() % 6 == 0)
            session.undoStack()->redo();
        if (step % 10 == 0)
            figuresOf(session); // so that roll-ups are made and must be kept up to date
    }
    const auto fresh = Session::open(starter.file.path(), QStringLiteral("Reader"));
    ASSERT_OK(fresh);
    (*fresh)->showScenario(session.scenario().id);
    EXPECT_EQ(outlineOf(**fresh), outlineOf(session));
    EXPECT_EQ(figuresOf(**fresh), figuresOf(session));
}

INSTANTIATE_TEST_SUITE_P(Seeds, SessionUndo, testing::Range(1U, 9U));

TEST(SessionUndoMenu, saysInTheHistoryWhatWasTakenBack) {
    const StarterSession starter;
    ASSERT_OK(test::renameNode(*starter, starter.node("robots"), {QStringLiteral("Service robots"), {}}));
    starter->undoStack()->undo();
    EXPECT_EQ(starter->portfolio().log(0, 1)->constFirst().text,
              QStringLiteral("Undo: Rename Robots to Service robots"));
    EXPECT_EQ(starter->undoStack()->redoText(), QStringLiteral("Rename Robots to Service robots"));
    starter->undoStack()->redo();
    EXPECT_EQ(starter->portfolio().log(0, 1)->constFirst().text, QStringLiteral("Rename Robots to Service robots"));
}

TEST(SessionUndoMenu, goesToTheScenarioWhoseTargetIsTakenBack) {
    StarterSession starter;
    const ScenarioId first = starter.workInCopy();
    const TargetCell cell{starter.node("robots"), starter.indicator("industrial-added-value"), 2025};
    ASSERT_OK(test::setTarget(*starter, cell, 0.1));
    const auto& all = starter->scenarios();
    starter->showScenario(all.constFirst().id);
    ASSERT_NE(starter->scenario().id, first);
    starter->undoStack()->undo();
    EXPECT_EQ(starter->scenario().id, first);
    EXPECT_FALSE(starter->reading().target(cell).has_value());
}
