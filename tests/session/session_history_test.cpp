// SPDX-License-Identifier: Apache-2.0
// Going back in the history as an edit: what is written, what is shown, what is refused, and how it is undone.
#include "session/computed_plan.h"
#include "session/random_editor.h"
#include "support/edits.h"
#include "support/found.h"

using namespace atlas;
using namespace atlas::test;

namespace {

constexpr int loggedDigits = 13; ///< what the change log keeps for sure, and sums of it

struct SessionHistory : testing::Test {
    StarterSession starter;
    ScenarioId copy = starter.workInCopy();
    TargetCell cell{starter.node("robots"), starter.indicator("industrial-added-value"), 2025};

    [[nodiscard]] LogEntry newest() const { return starter->portfolio().log(0, 1).value().constFirst(); }
    [[nodiscard]] QStringList content() const { return contentOf(starter->portfolio(), loggedDigits); }
};

TEST_F(SessionHistory, TakesBackATargetAsANewChangeWithItsReason) {
    ASSERT_OK(test::setTarget(*starter, cell, 0.1));
    const LogEntry set = newest();
    ASSERT_OK(test::renameNode(*starter, cell.node, {QStringLiteral("Robotics"), {}}));
    ASSERT_OK(edits::revert(*starter, set, QStringLiteral(" a slip ")));
    EXPECT_FALSE(starter->reading().target(cell).has_value());
    EXPECT_EQ(newest().text, u"Take back: Set growth target of Robots, 2025");
    EXPECT_EQ(newest().reason, u"a slip");
    starter->undoStack()->undo();
    EXPECT_EQ(starter->reading().target(cell), 0.1);
}

TEST_F(SessionHistory, TakesBackWhatHappenedInAnotherScenarioAndShowsIt) {
    ASSERT_OK(test::setTarget(*starter, cell, 0.1));
    const LogEntry set = newest();
    ASSERT_OK(test::forkScenario(*starter, copy, {QStringLiteral("Second"), {}}));
    ASSERT_OK(edits::revert(*starter, set));
    EXPECT_EQ(starter->scenario().id, copy);
    EXPECT_FALSE(starter->reading().target(cell).has_value());
}

TEST_F(SessionHistory, ALockKeepsATargetFromBeingTakenBack) {
    ASSERT_OK(test::setTarget(*starter, cell, 0.1));
    const LogEntry set = newest();
    CellTerms terms;
    terms.lock = TargetLock{};
    ASSERT_OK(test::setTerms(*starter, {{cell, terms}}, QStringLiteral("Lock")));
    const auto refused = edits::revert(*starter, set);
    ASSERT_FALSE(refused.has_value());
    EXPECT_TRUE(refused.error().sentence.contains(u"locked by"));
    EXPECT_EQ(starter->reading().target(cell), 0.1);
}

TEST_F(SessionHistory, TheLastScenarioIsNotTakenBack) {
    const auto all = starter->portfolio().log(0, 1000).value();
    const auto made = std::find_if(all.cbegin(), all.cend(), [&](const LogEntry& each) {
        return each.table == QLatin1String("scenario") && each.scenario == copy;
    });
    for (const Scenario& each : test::found(starter->scenarios(), 2))
        if (each.id != copy) {
            ASSERT_OK(test::protectScenario(*starter, each.id, false));
            ASSERT_OK(test::removeScenario(*starter, each.id));
        }
    EXPECT_FALSE(edits::revert(*starter, *made).has_value());
    EXPECT_EQ(starter->scenarios().size(), 1);
}

TEST_F(SessionHistory, APlaceUnderADeletedOneDoesNotComeBackAlone) {
    const NodeId parent = starter->outline().parent(cell.node);
    ASSERT_OK(test::removeNode(*starter, cell.node));
    const LogEntry removed = newest();
    ASSERT_OK(test::removeNode(*starter, parent));
    const auto refused = edits::revert(*starter, removed);
    ASSERT_FALSE(refused.has_value());
    EXPECT_TRUE(refused.error().sentence.contains(u"can't be taken back alone"));
}

TEST_F(SessionHistory, ReturnsToAMomentInWhichAllKindsOfThingsWereDifferent) {
    ASSERT_OK(test::setTarget(*starter, cell, 0.1));
    const LogEntry moment = newest();
    const QStringList then = content();
    const QStringList shownThen = outlineOf(*starter.session);
    const QStringList figuresThen = figuresOf(*starter.session);
    const ScenarioId second = test::forkScenario(*starter, copy, {QStringLiteral("Second"), {}}).value();
    ASSERT_OK(test::setTarget(*starter, cell, 0.2));
    starter->showScenario(copy);
    ASSERT_OK(test::setTarget(*starter, cell, 0.3));
    CellTerms terms;
    terms.note = QStringLiteral("a note");
    ASSERT_OK(test::setTerms(*starter, {{cell, terms}}, QStringLiteral("Note")));
    ASSERT_OK(test::setAssumption(*starter, cell.node, cell.indicator, 2023, 50.0));
    ASSERT_OK(test::removeNode(*starter, starter.node("motors")));
    Scenario wanted = starter->scenario();
    wanted.sizeWeights = !wanted.sizeWeights;
    ASSERT_OK(test::setComputation(*starter, copy, wanted));
    const QStringList before = content();

    ASSERT_OK(edits::returnTo(*starter, moment));
    EXPECT_EQ(content(), then);
    EXPECT_EQ(outlineOf(*starter.session), shownThen);
    EXPECT_EQ(figuresOf(*starter.session), figuresThen);
    EXPECT_EQ(starter->scenario().id, copy);
    EXPECT_EQ(starter->reading().target(cell), 0.1);
    EXPECT_TRUE(starter->reading().terms(cell).isEmpty());
    EXPECT_TRUE(newest().text.startsWith(u"Back to "));
    starter->undoStack()->undo();
    EXPECT_EQ(content(), before);
    EXPECT_EQ(starter->scenario().id, copy);
    EXPECT_EQ(starter->reading().target(cell), 0.3);
    EXPECT_EQ(starter->reading().terms(cell).note, u"a note");
    starter->showScenario(second);
    EXPECT_EQ(starter->reading().target(cell), 0.2);
}

TEST_F(SessionHistory, ReturningToNowChangesNothing) {
    ASSERT_OK(test::setTarget(*starter, cell, 0.1));
    const qint64 last = newest().id;
    EXPECT_TRUE(edits::wayBack(*starter, newest()).value().isEmpty());
    ASSERT_OK(edits::returnTo(*starter, newest()));
    EXPECT_EQ(newest().id, last);
}

TEST_F(SessionHistory, IncludesWhatAnotherProgramHasJustWritten) {
    ASSERT_OK(test::setTarget(*starter, cell, 0.1));
    const LogEntry moment = newest();
    {
        const auto other = Session::open(starter.file.path(), QStringLiteral("Other"));
        ASSERT_OK(other);
        (*other)->showScenario(copy);
        ASSERT_OK(test::setTarget(*(*other), cell, 0.2));
    }
    ASSERT_OK(edits::returnTo(*starter, moment));
    EXPECT_EQ(starter->reading().target(cell), 0.1);
}

class SessionHistoryOfComputation : public SessionHistory, public testing::WithParamInterface<Computation> {};

TEST_P(SessionHistoryOfComputation, isReadAnewOnTheWayBackAndByItsUndo) {
    planLeading(starter, !GetParam().isOfSizes());
    const LogEntry moment = newest();
    const QStringList then = leadingOf(*starter.session, starter);
    asAnotherProgram(starter.file.path(), GetParam().statement(copy));
    starter->takeForeignChanges();
    const QStringList before = leadingOf(*starter.session, starter);
    ASSERT_NE(before, then);
    const Listener listener(*starter.session);
    ASSERT_OK(edits::returnTo(*starter, moment));
    EXPECT_EQ(leadingOf(*starter.session, starter), then);
    EXPECT_EQ(freshLeadingOf(starter, copy), then);
    ASSERT_EQ(listener.sets.size(), 1);
    EXPECT_TRUE(listener.sets[0].currentScenario) << "views have to read their figures anew";
    starter->undoStack()->undo();
    EXPECT_EQ(leadingOf(*starter.session, starter), before);
    EXPECT_EQ(freshLeadingOf(starter, copy), before);
}

INSTANTIATE_TEST_SUITE_P(Columns, SessionHistoryOfComputation, testing::ValuesIn(computations),
                         [](const auto& each) { return std::string(each.param.column); });

class SessionReturn : public testing::TestWithParam<unsigned> {};

TEST_P(SessionReturn, BringsBackEveryMomentAndUndoWhatWasBefore) {
    StarterSession starter;
    starter.workInCopy();
    Session& session = *starter.session;
    const Listener listener(session);
    RandomEditor editor(session, GetParam() + 500);
    std::mt19937 random(GetParam());
    std::vector<std::pair<LogEntry, QStringList>> moments;
    for (int step = 0; step < 100; ++step) {
        editor.edit();
        if (step % 20 == 10) {
            figuresOf(session); // so that roll-ups are made and must be kept up to date
            moments.emplace_back(session.portfolio().log(0, 1).value().constFirst(),
                                 contentOf(session.portfolio(), loggedDigits));
        }
    }
    for (int round = 0; round < 6; ++round) {
        const auto& [moment, then] = moments[random() % moments.size()];
        const QStringList before = contentOf(session.portfolio());
        const QStringList shownBefore = outlineOf(session);
        const int index = session.undoStack()->index();
        ASSERT_OK(edits::returnTo(session, moment));
        ASSERT_EQ(contentOf(session.portfolio(), loggedDigits), then);
        const auto fresh = Session::open(starter.file.path(), QStringLiteral("Reader"));
        ASSERT_OK(fresh);
        (*fresh)->showScenario(session.scenario().id);
        ASSERT_EQ(outlineOf(**fresh), outlineOf(session));
        ASSERT_EQ(figuresOf(**fresh), figuresOf(session));
        const auto termsOf = [](const Session& of) {
            QHash<TargetCell, CellTerms> all;
            of.reading().targets.forEachTerms(
                [&](const TargetCell& cell, const CellTerms& terms) { all.insert(cell, terms); });
            return all;
        };
        ASSERT_EQ(termsOf(session), termsOf(**fresh));
        if (round % 2 == 0 && session.undoStack()->index() > index) {
            session.undoStack()->undo();
            ASSERT_EQ(contentOf(session.portfolio()), before);
            ASSERT_EQ(outlineOf(session), shownBefore);
        }
    }
    ASSERT_TRUE(listener.errors.isEmpty()) << listener.errors[0].detail.toStdString();
    EXPECT_TRUE(session.portfolio().check().value_or(QStringList{QStringLiteral("unread")}).isEmpty());
}

INSTANTIATE_TEST_SUITE_P(Seeds, SessionReturn, testing::Range(1U, 7U));

} // namespace
