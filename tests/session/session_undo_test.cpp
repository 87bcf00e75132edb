// SPDX-License-Identifier: Apache-2.0
// Any sequence of edits can be taken back to the portfolio as it was, and carried out again to the portfolio as it
// became, row for row.
#include "session/session_support.h"
#include "support/test_portfolio.h"

#include <QUndoStack>

#include <random>

using namespace atlas;
using namespace atlas::test;

namespace {
/// Makes edits of every kind as they come; some are refused, as a user's are.
class RandomEditor {
public:
    RandomEditor(Session& session, unsigned seed) : m_session(session), m_random(seed) {}

    void edit() {
        const NodeId node = anyNode();
        switch (below(13)) {
        case 0: {
            const QVector<NodeKind> kinds = m_session.childKinds(node);
            if (!kinds.isEmpty())
                take(m_session.addNode(node, below(outline().childCount(node) + 1), kinds[below(int(kinds.size()))],
                                       name()));
            break;
        }
        case 1:
            take(m_session.renameNode(node, name()));
            break;
        case 2:
            take(m_session.describeNode(node, name()));
            break;
        case 3:
            if (below(4) == 0)
                take(m_session.removeNode(node));
            break;
        case 4: // among its siblings
            if (const NodeId parent = outline().parent(node); parent.isValid())
                take(m_session.moveNode(node, parent, below(outline().childCount(parent))));
            break;
        case 5:
            if (const NodeId parent = anyNode(); m_session.canMove(node, parent))
                take(m_session.moveNode(node, parent, below(outline().childCount(parent) + 1)));
            break;
        case 6:
            if (below(5) == 0)
                take(m_session.forkScenario(m_session.scenario().id, name()));
            else if (below(5) == 0)
                take(m_session.removeScenario(m_session.scenario().id));
            else
                take(m_session.renameScenario(m_session.scenario().id, name()));
            break;
        case 7:
            editTerms();
            break;
        case 8:
            take(m_session.setAssumption(node, m_session.indicators()[below(int(m_session.indicators().size()))].id,
                                         2022 + below(3), below(4) == 0 ? std::optional<double>{} : below(500),
                                         QStringLiteral("guess %1").arg(below(9))));
            break;
        case 9:
            editScenario();
            break;
        case 10: {
            QVector<std::pair<TargetCell, std::optional<double>>> block;
            for (int count = below(5); count >= 0; --count)
                block.append({cell(), rate()});
            take(m_session.setTargets(block, QStringLiteral("Paste")));
            break;
        }
        default:
            take(m_session.setTarget(cell(), rate(),
                                     below(3) == 0 ? QStringLiteral("why %1").arg(below(9)) : QString()));
        }
    }

    int done = 0;

private:
    const Outline& outline() const { return m_session.outline(); }
    int below(int limit) { return limit > 0 ? static_cast<int>(m_random() % static_cast<unsigned>(limit)) : 0; }
    NodeId anyNode() {
        QVector<NodeId> all;
        outline().forEachUnder(outline().root(), [&](NodeId id) { all.append(id); });
        return all[below(int(all.size()))];
    }
    Text name() { return {QStringLiteral("Name %1").arg(below(1000)), QStringLiteral("名称%1").arg(below(1000))}; }
    void editTerms() {
        CellTerms terms;
        if (below(3) == 0)
            terms.lock =
                TargetLock{{}, QStringLiteral("agreed"), std::nullopt, 0.1 * below(20), QDate(2020 + below(20), 1, 1)};
        if (below(3) == 0)
            terms.sigma = 0.01 * below(5);
        if (below(3) == 0)
            terms.note = QStringLiteral("note %1").arg(below(9));
        if (below(3) == 0)
            terms.acceptedGap = GapAcceptance{{}, QStringLiteral("for now")};
        take(m_session.setTerms({{cell(), terms}}, QStringLiteral("Terms")));
    }
    void editScenario() {
        Scenario wanted = m_session.scenario();
        wanted.seed = below(100);
        wanted.correlation = 0.1 * below(11);
        wanted.sizeWeights = below(2) == 0;
        switch (below(4)) {
        case 0:
            return take(m_session.setComputation(wanted.id, wanted));
        case 1:
            return take(m_session.describeScenario(wanted.id, name()));
        case 2:
            take(m_session.protectScenario(wanted.id, true));
            return take(m_session.protectScenario(wanted.id, false));
        default:
            take(m_session.archiveScenario(wanted.id, true));
            take(m_session.archiveScenario(wanted.id, false));
        }
    }
    TargetCell cell() {
        const QVector<Indicator> planned = m_session.planned();
        return {anyNode(), planned[below(int(planned.size()))].id, 2023 + below(9)};
    }
    std::optional<double> rate() { return below(4) == 0 ? std::optional<double>{} : -1.2 + (0.1 * below(30)); }
    template <class T>
    void take(const Result<T>& result) {
        if (result)
            ++done;
        else
            EXPECT_TRUE(result.error().code == ErrorCode::Invalid || result.error().code == ErrorCode::Protected)
                << result.error().sentence.toStdString() << result.error().detail.toStdString();
    }

    Session& m_session;
    std::mt19937 m_random;
};

/// Every rate, roll-up and size level that the session shows.
QStringList figuresOf(const Session& session) {
    QStringList lines;
    const auto text = [](std::optional<double> value) {
        return value ? QString::number(*value, 'g', 10) : QStringLiteral("-");
    };
    const Outline& outline = session.outline();
    outline.forEachUnder(outline.root(), [&](NodeId id) {
        QString line = QStringLiteral("%1 size %2").arg(id.value).arg(text(session.sizeLevel(id)));
        for (const Indicator& each : session.planned()) {
            for (int year = session.scenario().firstYear; year <= session.scenario().lastYear; ++year)
                line += QStringLiteral(" %1/%2").arg(text(session.growth(id, each.id, year)),
                                                     text(session.gap(id, each.id, year)));
        }
        lines.append(line);
    });
    return lines;
}

class SessionUndo : public testing::TestWithParam<unsigned> {};
} // namespace

TEST_P(SessionUndo, givesBackEveryRowAndRedoEveryRowAgain) {
    StarterSession starter;
    starter.workInCopy();
    Session& session = *starter.session;
    const Listener listener(session);
    QUndoStack& stack = *session.undoStack();
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
    ASSERT_OK(starter->renameNode(starter.node("robots"), {QStringLiteral("Service robots"), {}}));
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
    ASSERT_OK(starter->setTarget(cell, 0.1));
    const auto& all = starter->scenarios();
    starter->showScenario(all.constFirst().id);
    ASSERT_NE(starter->scenario().id, first);
    starter->undoStack()->undo();
    EXPECT_EQ(starter->scenario().id, first);
    EXPECT_FALSE(starter->target(cell).has_value());
}
