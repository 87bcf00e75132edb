// SPDX-License-Identifier: Apache-2.0
// Two programs on one portfolio: each sees what the other does, and does not hear its own voice.
#include "session/computed_plan.h"
#include "support/edits.h"

#include <QTest>
#include <gmock/gmock.h>

#include <random>

using namespace atlas;
using namespace atlas::test;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {
constexpr int withinASecond = 1000;

class SessionFeed : public testing::Test {
protected:
    void SetUp() override {
        starter.workInCopy();
        auto opened = Session::open(starter.file.path(), QStringLiteral("Second"));
        ASSERT_OK(opened);
        second = std::move(*opened);
        ASSERT_EQ(second->scenario().id, first().scenario().id);
        firstHeard = std::make_unique<Listener>(first());
        secondHeard = std::make_unique<Listener>(*second);
    }
    Session& first() const { return *starter.session; }
    TargetCell robots() const { return {starter.node("robots"), starter.indicator("industrial-added-value"), 2025}; }
    void expectSame() {
        second->takeForeignChanges();
        first().takeForeignChanges();
        EXPECT_EQ(outlineOf(*second), outlineOf(first()));
    }

    StarterSession starter;
    std::unique_ptr<Session> second;
    std::unique_ptr<Listener> firstHeard, secondHeard;
};
} // namespace

TEST_F(SessionFeed, bringsATargetWithinASecondByItself) {
    ASSERT_OK(test::setTarget(first(), robots(), 0.12));
    ASSERT_TRUE(QTest::qWaitFor([&] { return second->reading().target(robots()).has_value(); }, withinASecond));
    EXPECT_EQ(second->reading().target(robots()), 0.12);
    ASSERT_EQ(secondHeard->sets.size(), 1);
    EXPECT_EQ(secondHeard->sets[0].origin, ChangeSet::Origin::Others);
    EXPECT_THAT(secondHeard->sets[0].targets, ElementsAre(robots()));
    EXPECT_THAT(secondHeard->sets[0].rolledUp, Contains(starter.node("rising-stars")));
    EXPECT_THAT(secondHeard->others, ElementsAre(QStringLiteral("Tester")));
}

TEST_F(SessionFeed, hasNoEchoOfOwnEdits) {
    ASSERT_OK(test::setTarget(first(), robots(), 0.12));
    ASSERT_OK(test::renameNode(first(), robots().node, {QStringLiteral("Androids"), {}}));
    firstHeard->clear();
    first().takeForeignChanges();
    EXPECT_THAT(firstHeard->sets, IsEmpty());
    EXPECT_THAT(firstHeard->others, IsEmpty());
    // Nor when somebody else's edit comes between.
    second->takeForeignChanges();
    ASSERT_OK(test::setTarget(*second, {robots().node, robots().indicator, 2026}, 0.2));
    ASSERT_OK(test::setTarget(first(), robots(), 0.13));
    firstHeard->clear();
    first().takeForeignChanges();
    ASSERT_EQ(firstHeard->sets.size(), 1);
    EXPECT_THAT(firstHeard->sets[0].targets, ElementsAre(TargetCell{robots().node, robots().indicator, 2026}));
}

TEST_F(SessionFeed, bringsNewRenamedMovedAndRemovedNodes) {
    const NodeId leading = starter.node("leading");
    const auto made = test::addNode(first(), leading, 1, NodeKind::Industry, {QStringLiteral("Aerospace"), {}});
    ASSERT_OK(made);
    second->takeForeignChanges();
    EXPECT_THAT(secondHeard->steps, ElementsAre(QStringLiteral("+%1").arg(made->value)));
    expectSame();

    ASSERT_OK(test::renameNode(first(), *made, {QStringLiteral("Drones"), {}}));
    second->takeForeignChanges();
    EXPECT_EQ(second->outline().name(*made).en, QStringLiteral("Drones"));
    EXPECT_THAT(secondHeard->sets.constLast().nodes, Contains(*made));

    secondHeard->clear();
    ASSERT_OK(test::moveNode(first(), *made, leading, 3));
    second->takeForeignChanges();
    EXPECT_EQ(secondHeard->steps.size(), 1);
    expectSame();

    secondHeard->clear();
    ASSERT_OK(test::removeNode(first(), leading));
    second->takeForeignChanges();
    EXPECT_THAT(secondHeard->steps, ElementsAre(QStringLiteral("-%1").arg(leading.value)));
    expectSame();

    secondHeard->clear();
    first().undoStack()->undo();
    second->takeForeignChanges();
    EXPECT_THAT(secondHeard->steps, ElementsAre(QStringLiteral("+%1").arg(leading.value)));
    expectSame();
}

TEST_F(SessionFeed, bringsManyStructuralEditsAtOnce) {
    std::mt19937 random(5);
    for (int round = 0; round < 30; ++round) {
        Session& writer = round % 2 == 0 ? first() : *second;
        Session& reader = round % 2 == 0 ? *second : first();
        for (int step = 0; step < 12; ++step) {
            const Outline& outline = writer.outline();
            QVector<NodeId> all;
            outline.forEachUnder(outline.root(), [&](NodeId id) { all.append(id); });
            const NodeId node = all[static_cast<qsizetype>(random() % static_cast<unsigned>(all.size()))];
            const NodeId other = all[static_cast<qsizetype>(random() % static_cast<unsigned>(all.size()))];
            switch (random() % 5) {
            case 0:
                if (const auto kinds = node_rules::childKinds(writer.outline(), node); !kinds.isEmpty())
                    ASSERT_OK(test::addNode(writer, node, static_cast<int>(random() % 4), kinds[0],
                                            {QStringLiteral("New %1").arg(step), {}}));
                break;
            case 1:
                if (node != outline.root() && random() % 4 == 0)
                    ASSERT_OK(test::removeNode(writer, node));
                break;
            case 2:
                if (node_rules::mayMove(writer.outline(), node, other))
                    ASSERT_OK(test::moveNode(writer, node, other, static_cast<int>(random() % 4)));
                break;
            case 3:
                if (const NodeId parent = outline.parent(node); parent.isValid())
                    ASSERT_OK(
                        test::moveNode(writer, node, parent,
                                       static_cast<int>(random() % static_cast<unsigned>(outline.childCount(parent)))));
                break;
            default:
                writer.undoStack()->undo();
            }
        }
        reader.takeForeignChanges();
        ASSERT_EQ(outlineOf(reader), outlineOf(writer)) << "round " << round;
        ASSERT_EQ(outlineOf(reader), freshOutlineOf(starter.file.path())) << "round " << round;
    }
}

TEST_F(SessionFeed, bringsScenarios) {
    ASSERT_OK(test::forkScenario(first(), first().scenario().id, {QStringLiteral("Bold"), {}}));
    second->takeForeignChanges();
    EXPECT_EQ(second->scenarios().size(), first().scenarios().size());
    ASSERT_EQ(secondHeard->sets.size(), 1);
    EXPECT_TRUE(secondHeard->sets[0].scenarios);
    EXPECT_FALSE(secondHeard->sets[0].currentScenario) << "others' forks don't take the screen";
}

TEST_F(SessionFeed, leavesAScenarioThatOthersRemoved) {
    const ScenarioId parent = second->scenario().parent;
    ASSERT_OK(test::removeScenario(first(), first().scenario().id));
    second->takeForeignChanges();
    EXPECT_EQ(second->scenario().id, parent);
    EXPECT_TRUE(secondHeard->sets.constLast().currentScenario);
}

TEST_F(SessionFeed, leavesTargetsOfOtherScenariosAlone) {
    second->showScenario(second->scenarios().constFirst().id);
    secondHeard->clear();
    ASSERT_OK(test::setTarget(first(), robots(), 0.12));
    second->takeForeignChanges();
    EXPECT_THAT(secondHeard->sets, IsEmpty());
    EXPECT_FALSE(second->reading().target(robots()).has_value());
}

TEST_F(SessionFeed, refusesAnEditOfWhatOthersHaveJustChanged) {
    ASSERT_OK(test::setTarget(first(), robots(), 0.12));
    const auto refused = test::setTarget(*second, robots(), 0.20);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::Conflict);
    EXPECT_EQ(second->undoStack()->count(), 0);
    // What they wrote comes in at once, and then the edit goes through.
    ASSERT_TRUE(QTest::qWaitFor([&] { return second->reading().target(robots()) == 0.12; }, withinASecond));
    ASSERT_OK(test::setTarget(*second, robots(), 0.20));
}

TEST_F(SessionFeed, refusesANodeThatOthersHaveJustChanged) {
    ASSERT_OK(test::renameNode(first(), robots().node, {QStringLiteral("Androids"), {}}));
    EXPECT_EQ(test::renameNode(*second, robots().node, {QStringLiteral("Automata"), {}}).error().code,
              ErrorCode::Conflict);
    EXPECT_EQ(first().portfolio().node(robots().node)->name.en, QStringLiteral("Androids"));
}

TEST_F(SessionFeed, refusesToUndoWhatOthersHaveChangedSince) {
    ASSERT_OK(test::setTarget(first(), robots(), 0.12));
    second->takeForeignChanges();
    ASSERT_OK(test::setTarget(*second, robots(), 0.20));
    first().takeForeignChanges();
    const int steps = first().undoStack()->count();
    first().undoStack()->undo();
    ASSERT_EQ(firstHeard->errors.size(), 1);
    EXPECT_EQ(firstHeard->errors[0].code, ErrorCode::Conflict);
    EXPECT_EQ(first().undoStack()->count(), steps - 1);
    EXPECT_EQ(first().reading().target(robots()), 0.20);
}

TEST_F(SessionFeed, keepsADragGoingOverOthersTargets) {
    const TargetCell other{robots().node, robots().indicator, 2027};
    ASSERT_OK(test::preview(*second, robots(), 0.3));
    ASSERT_OK(test::setTarget(first(), other, 0.12));
    second->takeForeignChanges();
    EXPECT_TRUE(second->isPreviewing());
    EXPECT_EQ(second->reading().target(robots()), 0.3);
    EXPECT_EQ(second->reading().target(other), 0.12);
}

TEST_F(SessionFeed, bringsFiguresWrittenByAnyProgram) {
    const NodeId area = starter->outline().root();
    ASSERT_EQ(second->figures().sizeLevel(area), 1100);
    const NodeId robotsNode = robots().node;
    const IndicatorId size = starter.indicator("size-level");
    ASSERT_EQ(second->figures().of(robotsNode).size(), 0);
    asAnotherProgram(starter.file.path(),
                     QStringLiteral("INSERT INTO observation (node, indicator, period_kind, year, value, status, "
                                    "rounded, source, note_en, note_zh) VALUES (%1, %2, 'ambition', 0, 20, 'ambition', "
                                    "0, NULL, '', '')")
                         .arg(robotsNode.value)
                         .arg(size.value));
    second->takeForeignChanges();
    EXPECT_EQ(second->figures().sizeLevel(area), 1120);
    EXPECT_EQ(second->figures().of(robotsNode).size(), 1);
    ASSERT_EQ(secondHeard->sets.size(), 1);
    EXPECT_THAT(secondHeard->sets[0].nodes, Contains(robotsNode));
    EXPECT_THAT(secondHeard->sets[0].nodes, Contains(area));
    EXPECT_THAT(secondHeard->others, ElementsAre(QString()));
}

TEST_F(SessionFeed, addsUpTheSizeLevelsOfABranchThatComesBack) {
    const NodeId area = starter->outline().root(), leading = starter.node("leading");
    ASSERT_OK(test::removeNode(first(), leading));
    const auto third = Session::open(starter.file.path(), QStringLiteral("Third"));
    ASSERT_OK(third);
    ASSERT_EQ((*third)->figures().sizeLevel(area), 200);
    first().undoStack()->undo();
    (*third)->takeForeignChanges();
    EXPECT_EQ((*third)->figures().sizeLevel(leading), 900);
    EXPECT_EQ((*third)->figures().sizeLevel(area), 1100);
}

TEST_F(SessionFeed, takesAwayANodeWhoseRowIsGone) {
    const NodeId robotsNode = robots().node;
    const NodeId tier = second->outline().parent(robotsNode);
    const int before = second->outline().childCount(tier);
    asAnotherProgram(starter.file.path(), QStringLiteral("DELETE FROM node WHERE id = %1").arg(robotsNode.value));
    second->takeForeignChanges();
    EXPECT_FALSE(second->outline().contains(robotsNode));
    EXPECT_EQ(second->outline().childCount(tier), before - 1);
    EXPECT_THAT(secondHeard->steps, ElementsAre(QStringLiteral("-%1").arg(robotsNode.value)));
    EXPECT_EQ(outlineOf(*second), freshOutlineOf(starter.file.path()));
}

// How a scenario is computed.

namespace {
class SessionFeedOfComputation : public SessionFeed, public testing::WithParamInterface<Computation> {};
} // namespace

TEST_P(SessionFeedOfComputation, isReadAnewWithAllThatFollowsFromIt) {
    planLeading(starter, !GetParam().isOfSizes());
    second->takeForeignChanges();
    secondHeard->clear();
    const QStringList before = leadingOf(*second, starter);
    asAnotherProgram(starter.file.path(), GetParam().statement(second->scenario().id));
    second->takeForeignChanges();
    ASSERT_EQ(secondHeard->sets.size(), 1);
    EXPECT_TRUE(secondHeard->sets[0].currentScenario) << "views have to read their figures anew";
    EXPECT_NE(leadingOf(*second, starter), before);
    EXPECT_EQ(leadingOf(*second, starter), freshLeadingOf(starter, second->scenario().id));
}

INSTANTIATE_TEST_SUITE_P(Columns, SessionFeedOfComputation, testing::ValuesIn(computations),
                         [](const auto& each) { return std::string(each.param.column); });
