// SPDX-License-Identifier: Apache-2.0
// What can't be read is said to be so, once, leaves in place what was known, and comes when it can be read again.
#include "session/computed_plan.h"
#include "session/outline_update.h"
#include "session/scenario_plan.h"
#include "support/edits.h"
#include "support/hidden_table.h"

#include <QCoreApplication>
#include <gmock/gmock.h>

using namespace atlas;
using namespace atlas::test;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {
class SessionReading : public testing::Test {
protected:
    void SetUp() override {
        starter.workInCopy();
        auto opened = Session::open(starter.file.path(), QStringLiteral("Second"));
        ASSERT_OK(opened);
        second = std::move(*opened);
        heard = std::make_unique<Listener>(session());
        QObject::connect(&session(), &Session::readFailed, heard.get(), [this](const Error& error) {
            EXPECT_FALSE(error.sentence.isEmpty());
            ++failed;
        });
        QObject::connect(&session(), &Session::readMended, heard.get(), [this] { ++mended; });
    }
    Session& session() const { return *starter.session; }
    TargetCell robots() const { return {starter.node("robots"), starter.indicator("industrial-added-value"), 2025}; }
    /// So many looks that all is tried again.
    void look() {
        for (int n = 0; n < 8; ++n)
            session().takeForeignChanges();
        QCoreApplication::processEvents();
    }
    /// No scenario but the shown one is known any more.
    void forgetPlans() {
        ASSERT_OK(
            test::addNode(session(), starter.node("leading"), 0, NodeKind::Industry, {QStringLiteral("Drones"), {}}));
    }
    /// Looks while the table is away, and after that.
    void lookWithout(const char* table, const std::function<void()>& expectAsBefore) {
        {
            const HiddenTable hidden(starter.file.path(), table);
            look();
            expectAsBefore();
            EXPECT_EQ(failed, 1) << "told once, however often it is tried";
            EXPECT_EQ(mended, 0);
        }
        look();
        EXPECT_EQ(failed, 1);
        EXPECT_EQ(mended, 1);
    }

    StarterSession starter;
    std::unique_ptr<Session> second;
    std::unique_ptr<Listener> heard;
    int failed = 0, mended = 0;
};
} // namespace

TEST_F(SessionReading, ofFiguresThatFailsIsToldOnceAndDoneAgain) {
    const NodeId area = starter.node("liangjiang"), leading = starter.node("leading");
    {
        const HiddenTable hidden(starter.file.path(), "observation");
        for (int n = 0; n < 3; ++n) {
            (void)session().figures().of(area);
            (void)session().figures().of(leading);
        }
        look();
        EXPECT_EQ(failed, 1);
    }
    heard->clear();
    look();
    EXPECT_EQ(mended, 1);
    ASSERT_EQ(heard->sets.size(), 1) << "views that showed nothing ask again";
    EXPECT_THAT(heard->sets[0].nodes, Contains(area));
    EXPECT_THAT(heard->sets[0].nodes, Contains(leading));
    EXPECT_THAT(heard->others, IsEmpty()) << "nobody else did anything";
    EXPECT_EQ(session().figures().of(area).size(), second->figures().of(area).size());
}

TEST_F(SessionReading, tellsTheNextFaultAgain) {
    for (int n = 1; n <= 2; ++n) {
        {
            const HiddenTable hidden(starter.file.path(), "observation");
            (void)session().figures().of(n == 1 ? starter.node("leading") : starter.node("robots"));
            QCoreApplication::processEvents();
            EXPECT_EQ(failed, n);
        }
        look();
        EXPECT_EQ(mended, n);
    }
}

TEST_F(SessionReading, keepsKnownFiguresAndSizeLevels) {
    const NodeId area = starter.node("liangjiang"), node = robots().node;
    ASSERT_EQ(session().figures().sizeLevel(area), 1100);
    ASSERT_EQ(session().figures().of(node).size(), 0);
    const auto known = session().figures().of(area).size();
    ASSERT_GT(known, 0);
    asAnotherProgram(starter.file.path(),
                     QStringLiteral("INSERT INTO observation (node, indicator, period_kind, year, value, status, "
                                    "rounded, source, note_en, note_zh) VALUES (%1, %2, 'ambition', 0, 20, 'ambition', "
                                    "0, NULL, '', '')")
                         .arg(node.value)
                         .arg(starter.indicator("size-level").value));
    lookWithout("observation", [&] {
        EXPECT_EQ(session().figures().of(area).size(), known);
        EXPECT_EQ(session().figures().sizeLevel(area), 1100);
    });
    EXPECT_EQ(session().figures().sizeLevel(area), 1120);
    EXPECT_EQ(session().figures().of(node).size(), 1);
}

TEST_F(SessionReading, ofBaseValuesThatFailsGivesNoOtherRollUp) {
    ASSERT_OK(test::setTarget(session(), robots(), 0.12));
    ASSERT_OK(test::setComputation(session(), session().scenario().id, [&] {
        Scenario other = session().scenario();
        other.sizeWeights = !other.sizeWeights;
        return other;
    }())); // every roll-up is made anew
    const NodeId tier = session().outline().parent(robots().node);
    const auto right = second->reading().rollUp(tier, robots().indicator, 2025).why;
    lookWithout("observation", [&] {
        EXPECT_EQ(session().reading().rollUp(tier, robots().indicator, 2025).why, planning::NoRollUp::Unreadable);
        EXPECT_EQ(session().reading().growth(robots().node, robots().indicator, 2026), 0.12)
            << "targets are known all the same";
        EXPECT_EQ(session().reading().projection(robots().node, robots().indicator).why, NoProjection::Unreadable);
        QCoreApplication::processEvents();
    });
    EXPECT_TRUE(heard->sets.constLast().currentScenario);
    second->takeForeignChanges();
    EXPECT_EQ(session().reading().rollUp(tier, robots().indicator, 2025).why,
              second->reading().rollUp(tier, robots().indicator, 2025).why);
    EXPECT_NE(right, planning::NoRollUp::Unreadable);
    EXPECT_EQ(session().reading().projection(robots().node, robots().indicator).why, NoProjection::HasOne);
}

TEST_F(SessionReading, keepsTheStoriesThatItKnows) {
    ASSERT_OK(test::addStory(session(), {QStringLiteral("Ours"), {}}));
    const auto before = session().stories().stories().size();
    ASSERT_OK(test::addStory(*second, {QStringLiteral("Theirs"), {}}));
    lookWithout("slide", [&] {
        EXPECT_EQ(session().stories().stories().size(), before);
        QCoreApplication::processEvents();
    });
    EXPECT_TRUE(heard->sets.constLast().stories);
    EXPECT_EQ(session().stories().stories().size(), before + 1);
}

TEST_F(SessionReading, ofTheChangeFeedIsDoneAgain) {
    ASSERT_OK(test::setTarget(*second, robots(), 0.12));
    lookWithout("change_log", [&] { EXPECT_FALSE(session().reading().target(robots()).has_value()); });
    EXPECT_EQ(session().reading().target(robots()), 0.12);
    EXPECT_THAT(heard->others, ElementsAre(QStringLiteral("Second")));
}

TEST_F(SessionReading, ofTargetsThatOthersWroteIsDoneAgain) {
    ASSERT_OK(test::setTarget(*second, robots(), 0.12));
    lookWithout("target", [&] { EXPECT_FALSE(session().reading().target(robots()).has_value()); });
    EXPECT_EQ(session().reading().target(robots()), 0.12);
}

TEST_F(SessionReading, ofWhatIsSaidBesideTargetsIsDoneAgain) {
    ASSERT_OK(test::setTarget(*second, robots(), 0.12));
    CellTerms said;
    said.note = QStringLiteral("Agreed");
    ASSERT_OK(test::setTerms(*second, {{robots(), said}}, QStringLiteral("Note")));
    lookWithout("cell_terms", [&] { EXPECT_TRUE(session().reading().terms(robots()).isEmpty()); });
    EXPECT_EQ(session().reading().terms(robots()).note, said.note);
    EXPECT_EQ(session().reading().target(robots()), 0.12);
}

TEST_F(SessionReading, ofNodesThatOthersWroteIsDoneAgain) {
    const QStringList before = outlineOf(session());
    ASSERT_OK(test::renameNode(*second, robots().node, {QStringLiteral("Androids"), {}}));
    ASSERT_OK(test::addNode(*second, starter.node("leading"), 0, NodeKind::Industry, {QStringLiteral("Drones"), {}}));
    lookWithout("node", [&] { EXPECT_EQ(outlineOf(session()), before); });
    EXPECT_EQ(outlineOf(session()), outlineOf(*second));
}

TEST_F(SessionReading, ofScenariosThatOthersMadeIsDoneAgain) {
    const auto before = session().scenarios().size();
    ASSERT_OK(test::forkScenario(*second, second->scenario().id, {QStringLiteral("Bold"), {}}));
    lookWithout("scenario", [&] { EXPECT_EQ(session().scenarios().size(), before); });
    EXPECT_EQ(session().scenarios().size(), before + 1);
}

TEST_F(SessionReading, ofIndicatorsThatOthersChangedIsDoneAgain) {
    asAnotherProgram(
        starter.file.path(),
        QStringLiteral("UPDATE indicator SET name_en = 'Added value' WHERE id = %1").arg(robots().indicator.value));
    const QString before = session().figures().indicator(robots().indicator)->name.en;
    lookWithout("source", [&] { EXPECT_EQ(session().figures().indicator(robots().indicator)->name.en, before); });
    EXPECT_EQ(session().figures().indicator(robots().indicator)->name.en, u"Added value");
}

TEST_F(SessionReading, showsTheScenarioOfBeforeWhereTheNextCantBeRead) {
    ASSERT_OK(test::setTarget(session(), robots(), 0.12));
    const ScenarioId shown = session().scenario().id;
    const ScenarioId other = second->scenario().parent;
    forgetPlans();
    {
        const HiddenTable hidden(starter.file.path(), "target");
        session().showScenario(other);
        EXPECT_EQ(session().scenario().id, shown);
        EXPECT_EQ(session().reading().target(robots()), 0.12);
        EXPECT_EQ(session().plan(other), nullptr);
        look();
        EXPECT_EQ(failed, 1);
    }
    look();
    EXPECT_EQ(mended, 1);
    EXPECT_NE(session().plan(other), nullptr);
    session().showScenario(other);
    EXPECT_EQ(session().scenario().id, other);
}

TEST_F(SessionReading, leavesAScenarioThatIsGoneAsSoonAsItCan) {
    const ScenarioId shown = session().scenario().id, parent = session().scenario().parent;
    forgetPlans();
    ASSERT_OK(test::removeScenario(*second, shown));
    lookWithout("target", [&] { EXPECT_EQ(session().scenario().id, shown); });
    EXPECT_EQ(session().scenario().id, parent);
}

TEST_F(SessionReading, doesNotEndADrag) {
    ASSERT_OK(test::preview(session(), robots(), 0.3));
    ASSERT_OK(test::renameNode(*second, starter.node("leading"), {QStringLiteral("Best"), {}}));
    {
        const HiddenTable hidden(starter.file.path(), "observation");
        (void)session().figures().of(starter.node("motors"));
    }
    ASSERT_OK(test::preview(session(), robots(), 0.31));
    {
        const HiddenTable hidden(starter.file.path(), "change_log");
        look();
    }
    EXPECT_TRUE(session().isPreviewing());
    EXPECT_EQ(session().reading().target(robots()), 0.31);
}

TEST(OutlineUpdateReading, showsNoHalfOfABranch) {
    Outline outline;
    Positions positions;
    outline.insert(NodeId{1}, {}, 0, NodeKind::Area, NodeStatus::Added, "Area", "", "");
    outline.insert(NodeId{2}, NodeId{1}, 0, NodeKind::Tier, NodeStatus::Added, "Tier", "", "");
    int told = 0;
    const StructureListener listener{[&](NodeId, int) { ++told; }, [&](NodeId) { ++told; },     [&](NodeId) { ++told; },
                                     [&](NodeId, int) { ++told; }, [&](NodeId, NodeId, int) {}, [&](NodeId) {}};
    bool isReadable = false;
    const auto reader = [&](NodeId top, const std::function<void(const NodeRow&)>& visit) -> Result<void> {
        visit({top, NodeId{1}, 0, NodeKind::Aspect, NodeStatus::Added, "Back", "回来", "huilai"});
        visit({NodeId{4}, top, 0, NodeKind::Tier, NodeStatus::Added, "Under", "下", "xia"});
        return isReadable ? Result<void>() : failure(ErrorCode::Damaged, QStringLiteral("Damaged"));
    };
    Node top, moved;
    top.id = NodeId{3};
    top.parent = NodeId{1};
    top.kind = NodeKind::Aspect;
    top.name.en = QStringLiteral("Back");
    moved.id = NodeId{2};
    moved.parent = NodeId{3}; // stands under it by now
    moved.name.en = QStringLiteral("Tier");
    moved.kind = NodeKind::Tier;

    const auto failed = OutlineUpdate(outline, positions, listener, reader).apply({top, moved});
    ASSERT_FALSE(failed.has_value());
    EXPECT_EQ(failed.error().code, ErrorCode::Damaged);
    EXPECT_FALSE(outline.contains(NodeId{3}));
    EXPECT_EQ(outline.parent(NodeId{2}), NodeId{1});
    EXPECT_EQ(told, 0);

    isReadable = true;
    ASSERT_OK(OutlineUpdate(outline, positions, listener, reader).apply({top, moved}));
    EXPECT_EQ(outline.parent(NodeId{2}), NodeId{3});
    EXPECT_EQ(outline.parent(NodeId{4}), NodeId{3});
    EXPECT_EQ(outline.name(NodeId{4}).zh, QStringLiteral("下"));
}
