// SPDX-License-Identifier: Apache-2.0
#include "session/scenario_merge.h"

#include "session/session_support.h"
#include "support/edits.h"
#include "support/test_portfolio.h"

#include <gmock/gmock.h>

using namespace atlas;
using namespace atlas::test;
using testing::IsEmpty;

namespace {
class ScenarioMerge : public testing::Test {
protected:
    ScenarioMerge()
        : published(starter->scenario().id), value(starter.indicator("industrial-added-value")),
          software(starter.node("software")), vehicles(starter.node("electronics")) {
        here = fork(published, "Here");
        there = fork(published, "There");
    }
    Session& session() const { return *starter.session; }
    ScenarioId fork(ScenarioId from, const char* name) {
        const auto made = test::forkScenario(session(), from, {QString::fromUtf8(name), {}});
        EXPECT_TRUE(made.has_value());
        return made.value_or(ScenarioId{});
    }
    void set(ScenarioId scenario, const TargetCell& cell, std::optional<double> rate) {
        session().showScenario(scenario);
        ASSERT_OK(test::setTarget(session(), cell, rate));
    }
    void say(ScenarioId scenario, const TargetCell& cell, const CellTerms& terms) {
        session().showScenario(scenario);
        ASSERT_OK(test::setTerms(session(), {{cell, terms}}, QStringLiteral("Say")));
    }
    MergePlan plan(ScenarioId from, ScenarioId into) const {
        const auto made = mergePlan(session(), from, into);
        EXPECT_TRUE(made.has_value());
        return made.value_or(MergePlan{});
    }
    std::optional<double> rate(ScenarioId scenario, const TargetCell& cell) {
        session().showScenario(scenario);
        return session().reading().target(cell);
    }
    TargetCell soft(int year = 2024) const { return {software, value, year}; }
    TargetCell cars(int year = 2024) const { return {vehicles, value, year}; }

    StarterSession starter;
    ScenarioId published, here, there;
    IndicatorId value;
    NodeId software, vehicles;
};
} // namespace

TEST_F(ScenarioMerge, ofAScenarioWithItselfChangesNothing) {
    set(here, soft(), 0.09);
    const MergePlan itself = plan(here, here);
    EXPECT_TRUE(itself.isEmpty());
    const QStringList before = contentOf(session().portfolio());
    const int steps = session().undoStack()->count();
    ASSERT_OK(test::merge(session(), itself));
    EXPECT_EQ(contentOf(session().portfolio()), before);
    EXPECT_EQ(session().undoStack()->count(), steps);
}

TEST_F(ScenarioMerge, takesWhatOnlyTheOtherChanged) {
    set(there, soft(), 0.09);
    set(here, cars(), 0.12);
    const MergePlan merge = plan(there, here);
    ASSERT_EQ(merge.taken.size(), 1);
    EXPECT_EQ(merge.taken[0].cell, soft());
    EXPECT_FALSE(merge.taken[0].here);
    EXPECT_THAT(merge.conflicts, IsEmpty());
    ASSERT_TRUE(merge.common);
    EXPECT_EQ(merge.common->id, published);
    ASSERT_OK(test::merge(session(), merge));
    EXPECT_EQ(rate(here, soft()), 0.09);
    EXPECT_EQ(rate(here, cars()), 0.12);
    EXPECT_TRUE(plan(there, here).isEmpty()) << "a second time there is nothing left";
}

TEST_F(ScenarioMerge, takesWhatTheOtherEmptied) {
    const TargetCell gdp{session().outline().root(), starter.indicator("gdp"), 2024};
    ASSERT_TRUE(rate(here, gdp));
    set(there, gdp, {});
    ASSERT_OK(test::merge(session(), plan(there, here)));
    EXPECT_FALSE(rate(here, gdp));
}

TEST_F(ScenarioMerge, takesNotesAndLocksToo) {
    CellTerms terms;
    terms.note = QStringLiteral("Agreed with the district");
    terms.sigma = 0.013;
    say(there, soft(), terms);
    ASSERT_OK(test::merge(session(), plan(there, here)));
    session().showScenario(here);
    EXPECT_EQ(session().reading().terms(soft()), terms);
}

TEST_F(ScenarioMerge, isNoConflictWhereBothChangedToTheSame) {
    set(there, soft(), 0.09);
    set(here, soft(), 0.09);
    EXPECT_TRUE(plan(there, here).isEmpty());
}

TEST_F(ScenarioMerge, writesNothingBeforeAllConflictsAreDecided) {
    set(there, soft(), 0.09);
    set(there, cars(), 0.1);
    set(here, soft(), 0.05);
    const MergePlan merge = plan(there, here);
    ASSERT_EQ(merge.conflicts.size(), 1);
    EXPECT_EQ(merge.conflicts[0].cell, soft());
    EXPECT_FALSE(merge.conflicts[0].parting);
    EXPECT_EQ(merge.conflicts[0].here->target->rate, 0.05);
    EXPECT_EQ(merge.conflicts[0].there->target->rate, 0.09);
    EXPECT_FALSE(merge.conflicts[0].isLocked);
    const QStringList before = contentOf(session().portfolio());
    EXPECT_EQ(test::merge(session(), merge).error().code, ErrorCode::Invalid);
    EXPECT_EQ(contentOf(session().portfolio()), before);
}

TEST_F(ScenarioMerge, doesAsIsDecidedCellByCell) {
    for (const TargetCell& cell : {soft(2024), soft(2025)}) {
        set(there, cell, 0.09);
        set(here, cell, 0.05);
    }
    MergePlan merge = plan(there, here);
    ASSERT_EQ(merge.conflicts.size(), 2);
    EXPECT_EQ(merge.undecided(), 2);
    merge.conflicts[0].decision = MergeSide::Here;
    merge.conflicts[1].decision = MergeSide::There;
    ASSERT_OK(test::merge(session(), merge));
    EXPECT_EQ(rate(here, soft(2024)), 0.05);
    EXPECT_EQ(rate(here, soft(2025)), 0.09);
}

TEST_F(ScenarioMerge, isOneStepThatUndoTakesBackExactly) {
    set(there, soft(2024), 1.0 / 3);
    set(there, cars(2024), 0.1);
    set(here, soft(2024), 0.05);
    session().showScenario(here);
    const QStringList before = contentOf(session().portfolio());
    MergePlan merge = plan(there, here);
    for (PlanConflict& conflict : merge.conflicts)
        conflict.decision = MergeSide::There;
    const int steps = session().undoStack()->count();
    ASSERT_OK(test::merge(session(), merge));
    EXPECT_EQ(session().undoStack()->count(), steps + 1);
    EXPECT_EQ(rate(here, soft()), 1.0 / 3);
    session().undoStack()->undo();
    EXPECT_EQ(contentOf(session().portfolio()), before);
    EXPECT_EQ(session().scenario().id, here);
    session().undoStack()->redo();
    EXPECT_EQ(rate(here, cars()), 0.1);
}

TEST_F(ScenarioMerge, showsTheScenarioThatItWroteTo) {
    set(there, soft(), 0.09);
    ASSERT_OK(test::merge(session(), plan(there, here)));
    EXPECT_EQ(session().scenario().id, here);
    EXPECT_EQ(session().reading().growth(software, value, 2024), 0.09);
}

TEST_F(ScenarioMerge, intoAProtectedScenarioIsRefused) {
    set(there, soft(), 0.09);
    const MergePlan merge = plan(there, published);
    ASSERT_EQ(merge.taken.size(), 1);
    EXPECT_EQ(test::merge(session(), merge).error().code, ErrorCode::Protected);
}

TEST_F(ScenarioMerge, neverPassesALockInSilence) {
    CellTerms locked;
    locked.lock = TargetLock{{}, QStringLiteral("Contract"), {}, {}, {}};
    set(here, soft(2025), 0.05); // what a lock holds
    say(here, soft(2025), locked);
    const ScenarioId other = fork(here, "Other");
    set(other, soft(2024), 0.07);
    CellTerms open;
    open.note = QStringLiteral("Unlocked");
    say(other, soft(2025), open);
    const MergePlan merge = plan(other, here);
    ASSERT_EQ(merge.taken.size(), 1);
    EXPECT_EQ(merge.taken[0].cell, soft(2024));
    ASSERT_EQ(merge.conflicts.size(), 1);
    EXPECT_TRUE(merge.conflicts[0].isLocked);
    EXPECT_EQ(merge.conflicts[0].cell, soft(2025));
}

TEST_F(ScenarioMerge, takesNoExpiredLockForOne) {
    session().setToday([] { return QDate(2026, 1, 1); });
    CellTerms locked;
    locked.lock = TargetLock{{}, {}, {}, {}, QDate(2025, 12, 31)};
    say(here, soft(), locked);
    const ScenarioId other = fork(here, "Other");
    set(other, soft(), 0.07);
    EXPECT_EQ(plan(other, here).taken.size(), 1);
}

TEST_F(ScenarioMerge, ofAScenarioIntoTheOneThatItWasMadeFrom) {
    set(here, soft(2024), 0.05);
    const ScenarioId child = fork(here, "Child");
    set(child, soft(2024), 0.06);
    set(here, soft(2025), 0.04);
    const MergePlan merge = plan(child, here);
    EXPECT_THAT(merge.conflicts, IsEmpty());
    ASSERT_EQ(merge.taken.size(), 1);
    ASSERT_OK(test::merge(session(), merge));
    EXPECT_EQ(rate(here, soft(2024)), 0.06);
    EXPECT_EQ(rate(here, soft(2025)), 0.04);
}

TEST_F(ScenarioMerge, ofAScenarioIntoOneThatWasMadeFromIt) {
    set(here, soft(2024), 0.05);
    const ScenarioId child = fork(here, "Child");
    const ScenarioId grandchild = fork(child, "Grandchild");
    set(grandchild, cars(2024), 0.06);
    set(here, soft(2024), 0.04);
    const MergePlan merge = plan(here, grandchild);
    ASSERT_EQ(merge.taken.size(), 1) << "what the grandchild changed stays";
    EXPECT_EQ(merge.taken[0].cell, soft(2024));
}

TEST_F(ScenarioMerge, startsFromTheMomentWhenTheFirstOfTheTwoLeft) {
    const ScenarioId base = fork(published, "Base");
    set(base, soft(2024), 0.01);
    const ScenarioId early = fork(base, "Early");
    set(base, soft(2024), 0.02);
    const ScenarioId late = fork(base, "Late");
    set(early, cars(2024), 0.03);
    const MergePlan merge = plan(late, early);
    ASSERT_EQ(merge.taken.size(), 1) << "late has a change that early doesn't know";
    EXPECT_EQ(merge.taken[0].there->target->rate, 0.02);
    const MergePlan back = plan(early, late);
    ASSERT_EQ(back.taken.size(), 1);
    EXPECT_EQ(back.taken[0].cell, cars(2024));
}

TEST_F(ScenarioMerge, doesNotTakeLostDigitsForAChange) {
    const ScenarioId base = fork(published, "Base");
    set(base, soft(), 1.0 / 3);
    set(base, cars(), 2.0 / 3);
    CellTerms terms;
    terms.sigma = 0.1 / 3;
    say(base, cars(), terms);
    const ScenarioId one = fork(base, "One");
    const ScenarioId two = fork(base, "Two");
    set(base, soft(), 0.5); // now the log alone knows what was
    set(base, cars(), 0.5);
    say(base, cars(), {});
    set(one, soft(), 0.04);
    const MergePlan merge = plan(one, two);
    EXPECT_THAT(merge.conflicts, IsEmpty());
    ASSERT_EQ(merge.taken.size(), 1);
    EXPECT_EQ(merge.taken[0].cell, soft());
    EXPECT_TRUE(plan(two, one).isEmpty());
}

TEST_F(ScenarioMerge, worksAfterARestart) {
    set(there, soft(), 0.09);
    set(here, soft(), 0.05);
    set(there, cars(), 0.11);
    const auto again = Session::open(starter.file.path(), QStringLiteral("Reader"));
    ASSERT_OK(again);
    auto merge = mergePlan(*(*again), there, here);
    ASSERT_OK(merge);
    ASSERT_EQ(merge->conflicts.size(), 1);
    merge->conflicts[0].decision = MergeSide::There;
    ASSERT_OK(test::merge(*(*again), *merge));
    EXPECT_EQ((*again)->reading().target(soft()), 0.09);
    EXPECT_EQ((*again)->reading().target(cars()), 0.11);
}

TEST_F(ScenarioMerge, worksWhereWhatBothComeFromWasDeleted) {
    const ScenarioId base = fork(published, "Base");
    set(base, soft(), 0.03);
    const ScenarioId one = fork(base, "One");
    const ScenarioId two = fork(base, "Two");
    set(one, soft(), 0.04);
    ASSERT_OK(test::removeScenario(session(), base));
    const MergePlan merge = plan(one, two);
    ASSERT_TRUE(merge.common);
    EXPECT_EQ(merge.common->id, base);
    EXPECT_EQ(merge.common->state, ScenarioState::Removed);
    EXPECT_THAT(merge.conflicts, IsEmpty());
    EXPECT_EQ(merge.taken.size(), 1);
}

TEST_F(ScenarioMerge, ofTwoThatHaveNothingInCommonStartsFromNothing) {
    Scenario alone = session().scenario();
    alone.id = {};
    alone.key.clear();
    alone.parent = {};
    alone.isProtected = false;
    alone.name = {QStringLiteral("Alone"), {}};
    auto other = Portfolio::open(starter.file.path());
    ASSERT_OK(other);
    ScenarioId made;
    ASSERT_OK((*other)->write(QStringLiteral("Import"), QStringLiteral("Other"), [&]() -> Result<void> {
        const auto id = (*other)->insert(alone);
        if (!id)
            return failure(id.error());
        made = *id;
        return (*other)->insert(made, Target{soft(), 0.02, {}, {}});
    }));
    session().takeForeignChanges();
    set(here, soft(), 0.05);
    const MergePlan merge = plan(made, here);
    EXPECT_FALSE(merge.common);
    ASSERT_EQ(merge.conflicts.size(), 1);
    EXPECT_FALSE(merge.conflicts[0].parting);
}

TEST_F(ScenarioMerge, leavesDeletedPlacesAlone) {
    set(there, soft(), 0.09);
    ASSERT_OK(test::removeNode(session(), software));
    EXPECT_TRUE(plan(there, here).isEmpty());
}

TEST_F(ScenarioMerge, isRefusedWhereSomebodyElseChangedACellMeanwhile) {
    set(there, soft(), 0.09);
    set(there, cars(), 0.09);
    const MergePlan merge = plan(there, here);
    const auto other = Session::open(starter.file.path(), QStringLiteral("Other"));
    ASSERT_OK(other);
    (*other)->showScenario(here);
    ASSERT_OK(test::setTarget(*(*other), cars(), 0.01));
    EXPECT_EQ(test::merge(session(), merge).error().code, ErrorCode::Conflict);
    session().takeForeignChanges();
    EXPECT_FALSE(rate(here, soft()));
}
