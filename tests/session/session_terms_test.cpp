// SPDX-License-Identifier: Apache-2.0
// What stands beside targets, and the figures that a planner assumes.
#include "session/session_support.h"
#include "support/edits.h"
#include "support/found.h"
#include "support/test_portfolio.h"

#include <gmock/gmock.h>

using namespace atlas;
using namespace atlas::test;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {
class SessionTerms : public testing::Test {
protected:
    void SetUp() override { starter.workInCopy(); }
    Session& session() const { return *starter.session; }
    TargetCell robots(int year = 2025) const {
        return {starter.node("robots"), starter.indicator("industrial-added-value"), year};
    }
    static CellTerms locked(std::optional<double> lowest = {}, std::optional<double> highest = {}) {
        CellTerms terms;
        terms.lock = TargetLock{{}, QStringLiteral("agreed with the ministry"), lowest, highest, {}};
        return terms;
    }
    void say(const TargetCell& cell, const CellTerms& terms) {
        ASSERT_OK(test::setTerms(session(), {{cell, terms}}, QStringLiteral("Lock")));
    }
    std::unique_ptr<Session> reopened() const {
        return std::move(*Session::open(starter.file.path(), QStringLiteral("Next")));
    }

    StarterSession starter;
};
} // namespace

TEST_F(SessionTerms, surviveARestartWithTheirAuthor) {
    say(robots(), locked(0.05, 0.12));
    const auto next = reopened();
    const auto lock = next->reading().terms(robots()).lock;
    ASSERT_TRUE(lock.has_value());
    EXPECT_EQ(lock->author, QStringLiteral("Tester"));
    EXPECT_EQ(lock->reason, QStringLiteral("agreed with the ministry"));
    EXPECT_EQ(lock->lowest, 0.05);
    EXPECT_EQ(lock->highest, 0.12);
}

TEST_F(SessionTerms, goAlongIntoAForkedScenario) {
    CellTerms terms;
    terms.sigma = 0.02;
    terms.note = QStringLiteral("two large orders");
    say(robots(), terms);
    ASSERT_OK(test::forkScenario(session(), session().scenario().id, Text{QStringLiteral("Fork"), {}}));
    EXPECT_EQ(session().reading().terms(robots()), terms);
}

TEST_F(SessionTerms, aLockRefusesAnotherTargetAndSaysWhoAndWhy) {
    ASSERT_OK(test::setTarget(session(), robots(), 0.10));
    say(robots(), locked());
    const auto refused = test::setTarget(session(), robots(), 0.11);
    ASSERT_FALSE(refused.has_value());
    EXPECT_THAT(refused.error().sentence.toStdString(), HasSubstr("Tester"));
    EXPECT_THAT(refused.error().sentence.toStdString(), HasSubstr("agreed with the ministry"));
    EXPECT_EQ(session().reading().target(robots()), 0.10);
    EXPECT_FALSE(test::preview(session(), robots(), 0.2).has_value());
    EXPECT_FALSE(test::setTarget(session(), robots(), std::nullopt).has_value());
}

TEST_F(SessionTerms, aLockWithLimitsAllowsWhatLiesWithin) {
    say(robots(), locked(0.05, 0.12));
    ASSERT_OK(test::setTarget(session(), robots(), 0.12));
    EXPECT_FALSE(test::setTarget(session(), robots(), 0.121).has_value());
    EXPECT_EQ(session().reading().target(robots()), 0.12);
}

TEST_F(SessionTerms, limitsThatTheTargetBreaksAreRefused) {
    ASSERT_OK(test::setTarget(session(), robots(), 0.20));
    EXPECT_FALSE(test::setTerms(session(), {{robots(), locked(0.05, 0.12)}}, QStringLiteral("Lock")).has_value());
    EXPECT_FALSE(test::setTerms(session(), {{robots(), locked(0.3, 0.1)}}, QStringLiteral("Lock")).has_value());
}

TEST_F(SessionTerms, anExpiredLockKeepsNothing) {
    session().setToday([] { return QDate(2026, 6, 1); });
    CellTerms terms = locked();
    terms.lock->expires = QDate(2026, 6, 1);
    say(robots(), terms);
    EXPECT_TRUE(lockInForce(session(), robots()).has_value());
    session().setToday([] { return QDate(2026, 6, 2); });
    EXPECT_FALSE(lockInForce(session(), robots()).has_value());
    ASSERT_OK(test::setTarget(session(), robots(), 0.3));
}

TEST_F(SessionTerms, areOneUndoStep) {
    const QStringList before = contentOf(session().portfolio());
    ASSERT_OK(
        test::setTerms(session(), {{robots(2025), locked()}, {robots(2026), locked()}}, QStringLiteral("Lock two")));
    EXPECT_EQ(session().undoStack()->undoText(), QStringLiteral("Lock two"));
    session().undoStack()->undo();
    EXPECT_EQ(contentOf(session().portfolio()), before);
    EXPECT_TRUE(session().reading().terms(robots()).isEmpty());
    session().undoStack()->redo();
    EXPECT_TRUE(session().reading().terms(robots(2026)).lock.has_value());
}

TEST_F(SessionTerms, reachAnotherProgram) {
    const auto second = reopened();
    Listener heard(*second);
    say(robots(), locked());
    second->takeForeignChanges();
    EXPECT_TRUE(second->reading().terms(robots()).lock.has_value());
    ASSERT_EQ(heard.sets.size(), 1);
    EXPECT_THAT(heard.sets[0].targets, ElementsAre(robots()));
}

TEST_F(SessionTerms, ofAProtectedScenarioAreRefused) {
    ASSERT_OK(test::protectScenario(session(), session().scenario().id, true));
    const auto refused = test::setTerms(session(), {{robots(), locked()}}, QStringLiteral("Lock"));
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::Protected);
}

TEST_F(SessionTerms, anAssumedBaseBecomesAWeightAndSaysSo) {
    const IndicatorId value = starter.indicator("industrial-added-value");
    const NodeId tier = session().outline().parent(starter.node("electronics"));
    int amount = 10;
    for (const NodeId child : found(session().outline().children(tier), 3)) {
        ASSERT_OK(test::setAssumption(session(), child, value, 2023, amount, QStringLiteral("estimate")));
        ASSERT_OK(test::setTarget(session(), {child, value, 2024}, 0.01 * amount));
        amount += 10;
    }
    const auto rollUp = session().reading().rollUp(tier, value, 2024);
    EXPECT_EQ(rollUp.basis, planning::WeightBasis::Assumption);
    ASSERT_TRUE(rollUp.growth.has_value());
    // (10 × 10 % + 20 × 20 % + 30 × 30 %) / 60
    EXPECT_NEAR(*rollUp.growth, 14.0 / 60, 1e-12);
    session().undoStack()->undo();
    session().undoStack()->undo();
    EXPECT_EQ(session().reading().rollUp(tier, value, 2024).basis, planning::WeightBasis::SizeLevel);
    const auto next = reopened();
    EXPECT_EQ(next->reading().rollUp(tier, value, 2024).basis, planning::WeightBasis::SizeLevel);
}

TEST_F(SessionTerms, anAssumptionNeverTakesTheReportedFiguresPlace) {
    const auto refused =
        test::setAssumption(session(), starter.node("nev-vehicles"), starter.indicator("vehicles"), 2023, 5, {});
    ASSERT_FALSE(refused.has_value());
    EXPECT_THAT(refused.error().sentence.toStdString(), HasSubstr("1.1 million"));
    EXPECT_FALSE(test::setAssumption(session(), starter.node("robots"), starter.indicator("size-level"), 2023, 5, {})
                     .has_value());
    EXPECT_FALSE(test::setAssumption(session(), starter.node("robots"), starter.indicator("share-gdp"), 2023, 0.5, {})
                     .has_value());
}

TEST_F(SessionTerms, withoutSizeWeightsThereIsNoRollUpByThem) {
    const IndicatorId value = starter.indicator("industrial-added-value");
    const NodeId tier = session().outline().parent(starter.node("electronics"));
    ASSERT_OK(test::setTarget(session(), {starter.node("electronics"), value, 2024}, 0.07));
    ASSERT_TRUE(session().reading().rollUp(tier, value, 2024).growth.has_value());
    Scenario wanted = session().scenario();
    wanted.sizeWeights = false;
    ASSERT_OK(test::setComputation(session(), wanted.id, wanted));
    EXPECT_EQ(session().reading().rollUp(tier, value, 2024).why, planning::NoRollUp::NoWeights);
    session().undoStack()->undo();
    EXPECT_TRUE(session().reading().rollUp(tier, value, 2024).growth.has_value());
}

TEST_F(SessionTerms, aPreviewOfSeveralCellsIsTakenBackWhole) {
    ASSERT_OK(test::setTarget(session(), robots(2025), 0.10));
    ASSERT_OK(test::preview(session(), {{robots(2025), 0.2}, {robots(2026), 0.3}}));
    EXPECT_EQ(session().reading().target(robots(2026)), 0.3);
    ASSERT_OK(test::preview(session(), {{robots(2026), 0.4}}));
    EXPECT_EQ(session().reading().target(robots(2025)), 0.10);
    EXPECT_EQ(session().reading().growth(robots().node, robots().indicator, 2027), 0.4);
    test::endPreview(session());
    EXPECT_FALSE(session().reading().target(robots(2026)).has_value());
    EXPECT_EQ(session().reading().growth(robots().node, robots().indicator, 2027), 0.10);
}

TEST_F(SessionTerms, theLastScenarioInUseIsNotArchived) {
    for (const Scenario& each : found(session().scenarios(), 2))
        if (each.id != session().scenario().id)
            ASSERT_OK(test::archiveScenario(session(), each.id, true));
    EXPECT_FALSE(test::archiveScenario(session(), session().scenario().id, true).has_value());
}
