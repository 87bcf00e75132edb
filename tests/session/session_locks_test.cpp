// SPDX-License-Identifier: Apache-2.0
// A lock holds what its cell shows, whatever it shows it from and however an edit comes.
#include "session/goal_plan.h"
#include "session/held_rates.h"
#include "session/scenario_merge.h"
#include "session/session_support.h"
#include "session/spread_plan.h"
#include "session/what_if.h"
#include "support/edits.h"
#include "support/worked_example.h"

#include <gmock/gmock.h>

using namespace atlas;
using namespace atlas::test;
using testing::DoubleNear;
using testing::HasSubstr;
using testing::Optional;

namespace {

class SessionLocks : public testing::Test {
protected:
    void SetUp() override {
        starter.workInCopy();
        set(2024, 0.08);
    }
    Session& session() const { return *starter.session; }
    TargetCell robots(int year) const {
        return {starter.node("robots"), starter.indicator("industrial-added-value"), year};
    }
    void set(int year, std::optional<double> rate) { ASSERT_OK(test::setTarget(session(), robots(year), rate)); }
    std::optional<double> shown(int year) const {
        return session().reading().growth(robots(year).node, robots(year).indicator, year);
    }
    static CellTerms held(std::optional<double> lowest = {}, std::optional<double> highest = {}) {
        CellTerms terms;
        terms.lock = TargetLock{{}, QStringLiteral("agreed"), lowest, highest, {}};
        return terms;
    }
    void lock(int year, const CellTerms& terms = held()) {
        ASSERT_OK(test::setTerms(session(), {{robots(year), terms}}, QStringLiteral("Lock")));
    }
    /// As version 0.1.0 wrote it: the lock alone.
    void lockAsBefore(int year, const CellTerms& terms = held()) {
        const auto other = Portfolio::open(starter.file.path());
        ASSERT_OK(other);
        Edit edit{QStringLiteral("Lock"), {}, {}, {}, {}};
        CellTerms said = terms;
        said.lock->author = QStringLiteral("Li");
        edit.terms.append({session().scenario().id, robots(year), {}, said});
        ASSERT_OK((*other)->apply(edit, QStringLiteral("Li")));
        session().takeForeignChanges();
        ASSERT_TRUE(lockInForce(session(), robots(year)).has_value());
        ASSERT_FALSE(session().reading().target(robots(year)).has_value());
    }
    int steps() const { return session().undoStack()->count(); }
    std::string lastStep() const { return session().undoStack()->undoText().toStdString(); }

    StarterSession starter;
};

} // namespace

// Locking.

TEST_F(SessionLocks, ofAYearThatIsCarriedOnMakeItsRateTheTarget) {
    lock(2026);
    EXPECT_EQ(session().reading().target(robots(2026)), 0.08);
    EXPECT_EQ(session().reading().storedTarget(robots(2026))->rationale, QStringLiteral("agreed"));
}

TEST_F(SessionLocks, makeOneStepThatSaysSo) {
    const QStringList before = contentOf(session().portfolio());
    const int count = steps();
    lock(2026);
    EXPECT_EQ(steps(), count + 1);
    EXPECT_THAT(lastStep(), HasSubstr("1 rate(s) shown become(s) target(s)"));
    session().undoStack()->undo();
    EXPECT_EQ(contentOf(session().portfolio()), before);
    session().undoStack()->redo();
    EXPECT_EQ(session().reading().target(robots(2026)), 0.08);
    EXPECT_TRUE(lockInForce(session(), robots(2026)).has_value());
}

TEST_F(SessionLocks, ofSeveralCarriedYearsHoldEachOfThem) {
    ASSERT_OK(test::setTerms(session(), {{robots(2025), held()}, {robots(2027), held()}}, QStringLiteral("Lock")));
    set(2024, 0.03);
    EXPECT_EQ(shown(2025), 0.08);
    EXPECT_EQ(shown(2027), 0.08);
}

TEST_F(SessionLocks, ofATargetOfItsOwnLeaveItAsItIs) {
    lock(2024);
    EXPECT_EQ(lastStep(), "Lock");
    EXPECT_TRUE(session().reading().storedTarget(robots(2024))->rationale.isEmpty());
}

TEST_F(SessionLocks, ofWhatIsRolledUpHoldItWhenThePartsMove) {
    const NodeId tier = starter.node("leading");
    const TargetCell whole{tier, starter.indicator("industrial-added-value"), 2024};
    const TargetCell part{starter.node("electronics"), whole.indicator, 2024};
    ASSERT_OK(test::setTarget(session(), part, 0.07));
    ASSERT_OK(test::setTarget(session(), whole, std::nullopt));
    const auto before = session().reading().growth(tier, whole.indicator, 2024);
    ASSERT_TRUE(before.has_value());
    ASSERT_OK(test::setTerms(session(), {{whole, held()}}, QStringLiteral("Lock")));
    EXPECT_EQ(session().reading().target(whole), before);
    ASSERT_OK(test::setTarget(session(), part, 0.2));
    EXPECT_EQ(session().reading().growth(tier, whole.indicator, 2024), before);
}

TEST_F(SessionLocks, holdWhatIsWrittenAndNotWhatADragShows) {
    ASSERT_OK(test::preview(session(), robots(2024), 0.5));
    lock(2026);
    EXPECT_EQ(session().reading().target(robots(2026)), 0.08);
}

TEST_F(SessionLocks, ofAnEmptyCellKeepItEmpty) {
    set(2024, std::nullopt);
    lock(2026);
    EXPECT_FALSE(session().reading().target(robots(2026)).has_value());
    const auto refused = test::setTarget(session(), robots(2024), 0.05);
    ASSERT_FALSE(refused.has_value()) << "it would be carried on into the locked year";
    EXPECT_THAT(refused.error().sentence.toStdString(), HasSubstr("Robots, 2026 is locked by Tester"));
    EXPECT_FALSE(shown(2024).has_value());
}

TEST_F(SessionLocks, withLimitsThatTheCarriedRateBreaksAreRefused) {
    EXPECT_FALSE(test::setTerms(session(), {{robots(2026), held(0.1, 0.2)}}, QStringLiteral("Lock")).has_value());
}

TEST_F(SessionLocks, tellBeforehandWhatTheyMakeATarget) {
    EXPECT_EQ(statedByLocks(session(), {{robots(2024), held()}, {robots(2026), held()}}),
              (HeldRates{{robots(2026), 0.08}}));
}

// Entries in earlier years.

TEST_F(SessionLocks, holdWhenAnEarlierYearIsTypedIn) {
    lock(2026);
    set(2024, 0.12);
    EXPECT_EQ(shown(2025), 0.12);
    EXPECT_EQ(shown(2026), 0.08);
    EXPECT_EQ(shown(2027), 0.08) << "the years after it carry on what is held";
}

TEST_F(SessionLocks, ofAnOlderProgramHoldToo) {
    lockAsBefore(2026);
    const QStringList before = contentOf(session().portfolio());
    const int count = steps();
    EXPECT_EQ(heldByLocks(session(), {{robots(2024), 0.12}}), (HeldRates{{robots(2026), 0.08}}));
    set(2024, 0.12);
    EXPECT_EQ(shown(2025), 0.12);
    EXPECT_EQ(session().reading().target(robots(2026)), 0.08);
    EXPECT_EQ(steps(), count + 1);
    EXPECT_THAT(lastStep(), HasSubstr("1 locked year(s) stay(s)"));
    session().undoStack()->undo();
    EXPECT_EQ(contentOf(session().portfolio()), before);
}

TEST_F(SessionLocks, holdWhenAnEarlierTargetIsCleared) {
    lockAsBefore(2026);
    set(2024, std::nullopt);
    EXPECT_EQ(shown(2026), 0.08);
    EXPECT_FALSE(shown(2025).has_value());
}

TEST_F(SessionLocks, holdWhileAnEarlierYearIsDragged) {
    lockAsBefore(2026);
    ASSERT_OK(test::preview(session(), robots(2024), 0.12));
    EXPECT_EQ(shown(2025), 0.12);
    EXPECT_EQ(shown(2026), 0.08);
    test::endPreview(session());
    EXPECT_FALSE(session().reading().target(robots(2026)).has_value());
    EXPECT_EQ(shown(2025), 0.08);
}

TEST_F(SessionLocks, withLimitsFollowAnEarlierYearAsFarAsTheyAllow) {
    lock(2026, held(0.05, 0.10));
    set(2024, 0.09);
    EXPECT_EQ(shown(2026), 0.09);
    EXPECT_FALSE(session().reading().target(robots(2026)).has_value());
    set(2024, 0.2);
    EXPECT_EQ(shown(2025), 0.2);
    EXPECT_EQ(shown(2026), 0.09);
}

TEST_F(SessionLocks, thatAreOverHoldNothing) {
    lockAsBefore(2026);
    CellTerms over = session().reading().terms(robots(2026));
    over.lock->expires = QDate(2024, 1, 1);
    session().setToday([] { return QDate(2024, 1, 2); });
    ASSERT_OK(test::setTerms(session(), {{robots(2026), over}}, QStringLiteral("End")));
    set(2024, 0.12);
    EXPECT_EQ(shown(2026), 0.12);
}

// Other ways of an edit.

TEST_F(SessionLocks, holdWhenAnEarlierStepIsTakenBack) {
    set(2024, 0.10);
    const auto log = session().portfolio().log(0, 1);
    ASSERT_OK(log);
    lockAsBefore(2026);
    ASSERT_OK(edits::revert(session(), log->constFirst()));
    EXPECT_EQ(shown(2024), 0.08);
    EXPECT_EQ(shown(2026), 0.10);
}

TEST_F(SessionLocks, holdWhenAScenarioIsMergedIn) {
    const ScenarioId here = session().scenario().id;
    lockAsBefore(2026);
    const auto there = test::forkScenario(session(), here, {QStringLiteral("Other"), {}});
    ASSERT_OK(there);
    set(2024, 0.12);
    session().showScenario(here);
    const auto plan = mergePlan(session(), *there, here);
    ASSERT_OK(plan);
    MergePlan decided = *plan;
    for (PlanConflict& each : decided.conflicts)
        each.decision = MergeSide::Here; // the locked year itself
    ASSERT_OK(test::merge(session(), decided));
    EXPECT_EQ(shown(2024), 0.12);
    EXPECT_EQ(shown(2026), 0.08);
}

TEST_F(SessionLocks, holdInAWhatIfThatIsKept) {
    lockAsBefore(2026);
    const auto whatIf = session().whatIf(session().scenario().id);
    ASSERT_NE(whatIf, nullptr);
    ASSERT_OK(whatIf->move(robots(2024), 0.12));
    ASSERT_OK(test::keepWhatIf(session(), *whatIf, {QStringLiteral("Kept"), {}}));
    EXPECT_EQ(shown(2025), 0.12);
    EXPECT_EQ(shown(2026), 0.08);
}

TEST_F(SessionLocks, areGoneAroundByAGoal) {
    const TargetCell nevs{starter.node("nev-vehicles"), starter.indicator("nevs"), 2024};
    const auto in = [&](int year) { return TargetCell{nevs.node, nevs.indicator, year}; };
    ASSERT_OK(test::setTarget(session(), nevs, 0.25));
    ASSERT_OK(test::setTerms(session(), {{in(2026), held()}}, QStringLiteral("Lock")));
    const GoalPlan plan =
        planGoal(gatherGoal(session(), nevs.node, nevs.indicator, GoalKind::Level), {2027, 1'000'000, {}, true});
    ASSERT_EQ(plan.why, NoPlan::HasOne);
    QVector<std::pair<TargetCell, std::optional<double>>> rates;
    for (const auto& [cell, rate] : plan.rates)
        rates.append({cell, rate});
    ASSERT_OK(test::setTargets(session(), rates, QStringLiteral("Reach it")));
    EXPECT_EQ(session().reading().growth(nevs.node, nevs.indicator, 2026), 0.25);
    EXPECT_THAT(session().reading().projectedLevel(nevs.node, nevs.indicator, 2027),
                Optional(DoubleNear(1'000'000, 1e-3)));
}

TEST_F(SessionLocks, areGoneAroundByAGoalThatEndsBeforeThem) {
    const TargetCell nevs{starter.node("nev-vehicles"), starter.indicator("nevs"), 2024};
    ASSERT_OK(test::setTarget(session(), nevs, 0.25));
    ASSERT_OK(test::setTerms(session(), {{{nevs.node, nevs.indicator, 2026}, held()}}, QStringLiteral("Lock")));
    const GoalPlan plan =
        planGoal(gatherGoal(session(), nevs.node, nevs.indicator, GoalKind::Level), {2025, 500'000, {}, true});
    EXPECT_FALSE(plan.isCarriedOn) << "the year after it is locked";
}

namespace {
/// The eleven of the worked example as siblings, with targets in 2024 only.
class SpreadOverYears : public testing::Test {
protected:
    WorkedExample example;

    void SetUp() override { example.makeSiblings(); }
    void spread() {
        const SpreadRequest wanted{example.node("leading"),
                                   example.indicator("industrial-added-value"),
                                   2024,
                                   2027,
                                   0.08,
                                   planning::SpreadMethod::SameShift,
                                   false};
        const SpreadPlan plan = planSpread(*example.session, wanted);
        ASSERT_FALSE(plan.failure.has_value()) << plan.failure->refusal.sentence.toStdString();
        QVector<std::pair<TargetCell, std::optional<double>>> rates;
        for (const auto& [cell, rate] : plan.cells)
            rates.append({cell, rate});
        ASSERT_OK(test::setTargets(*example, rates, QStringLiteral("Spread")));
        for (int year = 2024; year <= 2027; ++year)
            EXPECT_NEAR(*example.rollUp("leading", year), 0.08, 1e-12) << year;
    }
    std::optional<double> shown(const char* key, int year) const {
        return example.session->reading().growth(example.node(key), example.indicator("industrial-added-value"), year);
    }
};
} // namespace

TEST_F(SpreadOverYears, GoesAroundALockedYear) {
    example.lock("nev-vehicles", {{}, QStringLiteral("agreed"), {}, {}, {}}, 2026);
    spread();
    EXPECT_EQ(shown("nev-vehicles", 2026), 0.12);
    EXPECT_NE(shown("nev-vehicles", 2025), 0.12);
}

TEST_F(SpreadOverYears, GoesAroundALockedYearOfAnOlderProgram) {
    const auto other = Portfolio::open(example.file.path());
    ASSERT_OK(other);
    CellTerms terms;
    terms.lock = TargetLock{QStringLiteral("Li"), {}, {}, {}, {}};
    Edit edit{QStringLiteral("Lock"), {}, {}, {}, {}};
    edit.terms.append({example->scenario().id, example.cell("nev-vehicles", 2026), {}, terms});
    ASSERT_OK((*other)->apply(edit, QStringLiteral("Li")));
    example->takeForeignChanges();
    spread();
    EXPECT_EQ(shown("nev-vehicles", 2026), 0.12);
    EXPECT_EQ(example.target("nev-vehicles", 2026), 0.12);
}
