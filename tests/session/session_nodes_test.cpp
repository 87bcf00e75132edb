// SPDX-License-Identifier: Apache-2.0
#include "session/node_edits.h"
#include "session/session_support.h"
#include "session/target_edits.h"
#include "support/edits.h"
#include "support/test_portfolio.h"

#include <gmock/gmock.h>

using namespace atlas;
using namespace atlas::test;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {
class SessionNodes : public testing::Test {
protected:
    SessionNodes() : listener(*starter.session) {}
    Session& session() const { return *starter.session; }
    const Outline& outline() const { return starter.session->outline(); }
    static QString step(char sign, NodeId id) { return QLatin1Char(sign) + QString::number(id.value); }
    Text name(const char* en, const char* zh = "") const { return {QString::fromUtf8(en), QString::fromUtf8(zh)}; }

    /// What is on disk is what is shown, in order too.
    void expectSaved() { EXPECT_EQ(freshOutlineOf(starter.file.path()), outlineOf(session())); }

    StarterSession starter;
    Listener listener;
};
} // namespace

TEST_F(SessionNodes, areAddedWhereWanted) {
    const NodeId leading = starter.node("leading");
    const auto made = test::addNode(session(), leading, 1, NodeKind::Industry, name("  Aero  space ", "航空航天"));
    ASSERT_OK(made);
    EXPECT_EQ(outline().child(leading, 1), *made);
    EXPECT_EQ(outline().name(*made), name("Aero space", "航空航天"));
    EXPECT_EQ(outline().status(*made), NodeStatus::Added);
    EXPECT_THAT(outline().search(QStringLiteral("hkht"), 5), ElementsAre(*made));
    EXPECT_THAT(listener.steps, ElementsAre(step('+', *made)));
    ASSERT_EQ(listener.sets.size(), 1);
    EXPECT_TRUE(listener.sets[0].structure);
    expectSaved();
}

TEST_F(SessionNodes, areAddedFirstAndLast) {
    const NodeId pillar = starter.node("pillar");
    const auto first = test::addNode(session(), pillar, 0, NodeKind::Industry, name("First"));
    const auto last = test::addNode(session(), pillar, 99, NodeKind::Industry, name("Last"));
    ASSERT_OK(first);
    ASSERT_OK(last);
    EXPECT_EQ(outline().row(*first), 0);
    EXPECT_EQ(outline().row(*last), outline().childCount(pillar) - 1);
    expectSaved();
}

TEST_F(SessionNodes, areRefusedWithoutAName) {
    const auto refused = test::addNode(session(), starter.node("leading"), 0, NodeKind::Industry, name("  ", "　"));
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::Invalid);
    EXPECT_THAT(listener.steps, IsEmpty());
}

TEST_F(SessionNodes, areRefusedWithANameTooLong) {
    const Text tooLong{QString(201, QLatin1Char('x')), {}};
    EXPECT_EQ(test::addNode(session(), starter.node("leading"), 0, NodeKind::Industry, tooLong).error().code,
              ErrorCode::Invalid);
    EXPECT_EQ(test::renameNode(session(), starter.node("robots"), tooLong).error().code, ErrorCode::Invalid);
    ASSERT_OK(test::renameNode(session(), starter.node("robots"), Text{QString(200, QLatin1Char('x')), {}}));
}

TEST_F(SessionNodes, areRefusedWhereTheKindMakesNoSense) {
    const auto refused = test::addNode(session(), starter.node("robots"), 0, NodeKind::Tier, name("Tier"));
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::Invalid);
    EXPECT_EQ(test::addNode(session(), NodeId{9999}, 0, NodeKind::Tier, name("Tier")).error().code,
              ErrorCode::NotFound);
}

TEST_F(SessionNodes, areRenamedAndFoundUnderTheNewName) {
    const NodeId robots = starter.node("robots");
    ASSERT_OK(test::renameNode(session(), robots, name("Service robots", "服务机器人")));
    EXPECT_EQ(outline().name(robots), name("Service robots", "服务机器人"));
    EXPECT_EQ(outline().status(robots), NodeStatus::Stated);
    EXPECT_THAT(outline().search(QStringLiteral("fwjqr"), 5), ElementsAre(robots));
    ASSERT_EQ(listener.sets.size(), 1);
    EXPECT_THAT(listener.sets[0].nodes, ElementsAre(robots));
    EXPECT_FALSE(listener.sets[0].structure);
    EXPECT_THAT(listener.steps, IsEmpty());
    expectSaved();
}

TEST_F(SessionNodes, thatWereUnnamedBecomeAddedOnceNamed) {
    const NodeId place = starter.node("distinctive-4");
    ASSERT_EQ(outline().status(place), NodeStatus::Unnamed);
    ASSERT_OK(test::renameNode(session(), place, name("Low-altitude economy", "低空经济")));
    EXPECT_EQ(outline().status(place), NodeStatus::Added);
    EXPECT_FALSE(session().portfolio().node(place)->source.isValid());
    session().undoStack()->undo();
    EXPECT_EQ(outline().status(place), NodeStatus::Unnamed);
    EXPECT_TRUE(session().portfolio().node(place)->source.isValid());
}

TEST_F(SessionNodes, renamedToTheSameMakeNoStep) {
    ASSERT_OK(test::renameNode(session(), starter.node("robots"), outline().name(starter.node("robots"))));
    EXPECT_EQ(session().undoStack()->count(), 0);
    EXPECT_THAT(listener.sets, IsEmpty());
}

TEST_F(SessionNodes, areDescribed) {
    const NodeId robots = starter.node("robots");
    ASSERT_OK(test::describeNode(session(), robots, name("Arms and hands.", "机械臂。")));
    EXPECT_EQ(session().portfolio().node(robots)->description, name("Arms and hands.", "机械臂。"));
    ASSERT_EQ(listener.sets.size(), 1);
    EXPECT_THAT(listener.sets[0].nodes, ElementsAre(robots));
}

TEST_F(SessionNodes, areRemovedWithAllUnderThem) {
    const NodeId vehicles = starter.node("nev-vehicles");
    const NodeId chips = starter.node("car-grade-chips");
    const int count = outline().count();
    int under = 0;
    outline().forEachUnder(vehicles, [&](NodeId) { ++under; });
    ASSERT_GT(under, 5);
    ASSERT_OK(test::removeNode(session(), vehicles));
    EXPECT_EQ(outline().count(), count - under);
    EXPECT_FALSE(outline().contains(chips));
    EXPECT_THAT(listener.steps, ElementsAre(step('-', vehicles)));
    expectSaved();
}

TEST_F(SessionNodes, comeBackWithAllUnderThemOnUndo) {
    const QStringList shown = outlineOf(session());
    const QStringList stored = contentOf(session().portfolio());
    const NodeId vehicles = starter.node("nev-vehicles");
    ASSERT_OK(test::removeNode(session(), vehicles));
    listener.clear();
    session().undoStack()->undo();
    EXPECT_EQ(outlineOf(session()), shown);
    EXPECT_EQ(contentOf(session().portfolio()), stored);
    EXPECT_THAT(listener.steps, ElementsAre(step('+', vehicles)));
    EXPECT_THAT(outline().search(QStringLiteral("car-grade"), 5), ElementsAre(starter.node("car-grade-chips")));
}

TEST_F(SessionNodes, writeOneRowWhenRemoved) {
    const auto before = session().portfolio().log(0, 1);
    ASSERT_OK(test::removeNode(session(), starter.node("nev-vehicles")));
    const auto after = session().portfolio().log(0, 10);
    ASSERT_OK(after);
    int rows = 0;
    for (const LogEntry& entry : *after)
        rows += entry.id > before->constFirst().id ? 1 : 0;
    EXPECT_EQ(rows, 1);
}

TEST_F(SessionNodes, takeTheirTargetsAwayAndBringThemBack) {
    starter.workInCopy();
    const IndicatorId value = starter.indicator("industrial-added-value");
    const NodeId leading = starter.node("leading");
    const NodeId vehicles = starter.node("nev-vehicles");
    const NodeId software = starter.node("software");
    ASSERT_OK(test::setTarget(session(), {vehicles, value, 2024}, 0.12));
    ASSERT_OK(test::setTarget(session(), {software, value, 2024}, 0.06));
    EXPECT_NEAR(session().reading().growth(leading, value, 2024).value_or(0), 0.09, 1e-12);
    ASSERT_OK(test::removeNode(session(), vehicles));
    EXPECT_NEAR(session().reading().growth(leading, value, 2024).value_or(0), 0.06, 1e-12);
    listener.clear();
    session().undoStack()->undo();
    EXPECT_NEAR(session().reading().growth(leading, value, 2024).value_or(0), 0.09, 1e-12);
    ASSERT_EQ(listener.sets.size(), 1);
    EXPECT_THAT(listener.sets[0].rolledUp, Contains(leading));
}

TEST_F(SessionNodes, changeTheSumsOfSizeLevelsAbove) {
    const NodeId area = outline().root();
    ASSERT_EQ(session().figures().sizeLevel(area), 1100);
    ASSERT_OK(test::removeNode(session(), starter.node("software")));
    EXPECT_EQ(session().figures().sizeLevel(area), 800);
    EXPECT_THAT(listener.sets[0].nodes, Contains(area));
    session().undoStack()->undo();
    EXPECT_EQ(session().figures().sizeLevel(area), 1100);
    ASSERT_OK(test::moveNode(session(), starter.node("new-energy"), starter.node("leading"), 0));
    EXPECT_EQ(session().figures().sizeLevel(starter.node("leading")), 950);
    EXPECT_EQ(session().figures().sizeLevel(starter.node("pillar")), 100);
    EXPECT_EQ(session().figures().sizeLevel(area), 1100);
}

TEST_F(SessionNodes, withoutTheAreaItself) {
    const auto refused = test::removeNode(session(), outline().root());
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::Invalid);
}

TEST_F(SessionNodes, moveByOneWritesTwoRows) {
    const NodeId rising = starter.node("rising-stars");
    const NodeId node = outline().child(rising, 4);
    const qint64 last = session().portfolio().log(0, 1)->constFirst().id;
    ASSERT_OK(test::moveNode(session(), node, rising, 5));
    EXPECT_EQ(outline().row(node), 5);
    EXPECT_THAT(listener.steps, ElementsAre(step('>', node)));
    const auto after = session().portfolio().log(0, 20);
    EXPECT_EQ(std::count_if(after->cbegin(), after->cend(), [&](const LogEntry& entry) { return entry.id > last; }), 2);
    expectSaved();
    listener.clear();
    session().undoStack()->undo();
    EXPECT_EQ(outline().row(node), 4);
    EXPECT_THAT(listener.steps, ElementsAre(step('>', node)));
    expectSaved();
}

TEST_F(SessionNodes, moveToEveryRowAndBack) {
    const NodeId rising = starter.node("rising-stars");
    const int count = outline().childCount(rising);
    ASSERT_EQ(count, 11);
    for (int from = 0; from < count; ++from) {
        for (int to = 0; to < count; ++to) {
            const QStringList before = outlineOf(session());
            const NodeId node = outline().child(rising, from);
            listener.clear();
            ASSERT_OK(test::moveNode(session(), node, rising, to));
            ASSERT_EQ(outline().row(node), to);
            if (from == to)
                continue;
            ASSERT_THAT(listener.steps, ElementsAre(step('>', node))) << from << " to " << to;
            session().undoStack()->undo();
            ASSERT_EQ(outlineOf(session()), before);
        }
    }
    expectSaved();
}

TEST_F(SessionNodes, moveUnderAnotherParentWithAllUnderThem) {
    const NodeId pillar = starter.node("pillar");
    const NodeId vehicles = starter.node("nev-vehicles");
    ASSERT_OK(test::moveNode(session(), vehicles, pillar, 1));
    EXPECT_EQ(outline().parent(vehicles), pillar);
    EXPECT_EQ(outline().row(vehicles), 1);
    EXPECT_TRUE(outline().isUnder(starter.node("car-grade-chips"), pillar));
    EXPECT_THAT(listener.steps, ElementsAre(step('>', vehicles)));
    expectSaved();
}

TEST_F(SessionNodes, areNotMovedWhereTheyMakeNoSense) {
    const QStringList before = contentOf(session().portfolio());
    const auto refused = test::moveNode(session(), starter.node("leading"), starter.node("robots"), 0);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::Invalid);
    EXPECT_FALSE(test::moveNode(session(), starter.node("motors"), starter.node("motors"), 0).has_value());
    EXPECT_EQ(contentOf(session().portfolio()), before);
    EXPECT_THAT(listener.steps, IsEmpty());
}

TEST_F(SessionNodes, movedOutOfABranchLoseItsIndicators) {
    starter.workInCopy();
    const NodeId motors = starter.node("motors");
    const IndicatorId vehicles = starter.indicator("vehicles");
    ASSERT_OK(test::setTarget(session(), {motors, vehicles, 2024}, 0.05));
    EXPECT_TRUE(session().reading().growth(motors, vehicles, 2024).has_value());
    ASSERT_OK(test::moveNode(session(), motors, starter.node("robots"), 0));
    EXPECT_FALSE(session().reading().growth(motors, vehicles, 2024).has_value());
    session().undoStack()->undo();
    EXPECT_EQ(session().reading().growth(motors, vehicles, 2024), 0.05);
}

TEST_F(SessionNodes, areFoundByKeyThenNameThenSearch) {
    EXPECT_EQ(session().find(QStringLiteral("satellite-internet")), starter.node("satellite-internet"));
    EXPECT_EQ(session().find(QStringLiteral("Satellite INTERNET ")), starter.node("satellite-internet"));
    EXPECT_EQ(session().find(QStringLiteral("卫星互联网")), starter.node("satellite-internet"));
    EXPECT_EQ(session().find(QStringLiteral("卫星")), starter.node("satellite-internet"));
    EXPECT_EQ(session().find(QStringLiteral("weixing")), starter.node("satellite-internet"));
    EXPECT_FALSE(session().find(QStringLiteral("no such place")).has_value());
    EXPECT_FALSE(session().find(QString()).has_value());
}

TEST_F(SessionNodes, thatAreRemovedAreNotFoundByTheirKey) {
    ASSERT_OK(test::removeNode(session(), starter.node("satellite-internet")));
    EXPECT_FALSE(session().find(QStringLiteral("satellite-internet")).has_value());
    ASSERT_OK(test::removeNode(session(), starter.node("leading")));
    EXPECT_FALSE(session().find(QStringLiteral("nev-vehicles")).has_value());
}

TEST_F(SessionNodes, ADescriptionLeavesTheOtherLanguageAsSomebodyElseWroteIt) {
    const NodeId robots = starter.node("robots");
    const Text begun = session().portfolio().node(robots)->description;
    ASSERT_OK(test::describeNode(session(), robots, {QStringLiteral("Theirs."), begun.zh}));
    ASSERT_OK(session().commit(edits::describeNode(session(), robots, {begun.en, QStringLiteral("我的。")}, begun)));
    EXPECT_EQ(session().portfolio().node(robots)->description, name("Theirs.", "我的。"));
}

TEST_F(SessionNodes, ADescriptionThatSomebodyElseChangedMeanwhileIsAConflictThatQuotesTheirs) {
    const NodeId robots = starter.node("robots");
    const Text begun = session().portfolio().node(robots)->description;
    ASSERT_OK(test::describeNode(session(), robots, {QStringLiteral("Theirs."), begun.zh}));
    const auto refused = edits::describeNode(session(), robots, {QStringLiteral("Mine."), begun.zh}, begun);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Conflict);
    EXPECT_TRUE(refused.error().sentence.contains(QStringLiteral("“Theirs.”")));
}

TEST_F(SessionNodes, TextsArePastedWithoutWhatNoScreenCanShow) {
    const NodeId robots = starter.node("robots");
    ASSERT_OK(test::describeNode(session(), robots, name("One\vtwo\fthree\r\nfour\a", "\ufeff机械臂\u200b。")));
    EXPECT_EQ(session().portfolio().node(robots)->description, name("One\ntwo\nthree\nfour", "机械臂。"));
    ASSERT_OK(test::renameNode(session(), robots, name("Robots\vand arms", "")));
    EXPECT_EQ(session().outline().name(robots).en, QStringLiteral("Robots and arms"));
}

TEST_F(SessionNodes, aRenameThatSomebodyElseWasFasterWithIsRefusedWithBothNames) {
    const NodeId robots = starter.node("robots");
    const auto planned = edits::renameNode(session(), robots, name("Androids", "人形机器人"));
    ASSERT_OK(planned);
    const auto other = Session::open(starter.file.path(), QStringLiteral("Li"));
    ASSERT_OK(other);
    ASSERT_OK(test::renameNode(**other, robots, name("Automata", "自动机")));
    const auto refused = session().commit(planned);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::Conflict);
    for (const char* told : {"Li", "Robots", "Automata", "Androids"})
        EXPECT_TRUE(refused.error().sentence.contains(QString::fromUtf8(told)))
            << told << ": " << refused.error().sentence.toStdString();
}

TEST_F(SessionNodes, aTargetThatSomebodyElseWasFasterWithIsRefusedInPercent) {
    starter.workInCopy();
    const TargetCell cell{starter.node("software"), starter.indicator("industrial-added-value"), 2025};
    ASSERT_OK(test::setTarget(session(), cell, 0.08));
    const auto planned = edits::setTarget(session(), cell, 0.09);
    ASSERT_OK(planned);
    const auto other = Session::open(starter.file.path(), QStringLiteral("Li"));
    ASSERT_OK(other);
    (*other)->showScenario(session().scenario().id);
    ASSERT_OK(test::setTarget(**other, cell, 0.125));
    const auto refused = session().commit(planned);
    ASSERT_FALSE(refused.has_value());
    for (const char* told : {"from 8% to 12.5%", "yours was 9%"})
        EXPECT_TRUE(refused.error().sentence.contains(QString::fromUtf8(told)))
            << told << ": " << refused.error().sentence.toStdString();
}
