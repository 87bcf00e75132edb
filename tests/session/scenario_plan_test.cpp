// SPDX-License-Identifier: Apache-2.0
#include "session/scenario_plan.h"

#include "session/session_support.h"
#include "support/edits.h"
#include "support/test_portfolio.h"

#include <QElapsedTimer>
#include <gmock/gmock.h>

using namespace atlas;
using namespace atlas::test;

namespace {
class ScenarioPlans : public testing::Test {
protected:
    ScenarioPlans()
        : published(starter->scenario().id), value(starter.indicator("industrial-added-value")),
          software(starter.node("software")), leading(starter.node("leading")) {
        copy = starter.workInCopy();
    }
    Session& session() const { return *starter.session; }
    TargetCell cell(int year = 2024) const { return {software, value, year}; }

    StarterSession starter;
    ScenarioId published, copy;
    IndicatorId value;
    NodeId software, leading;
};
} // namespace

TEST_F(ScenarioPlans, sayOfAnyScenarioWhatTheSessionSaysWhenItIsShown) {
    ASSERT_OK(test::setTarget(session(), cell(), 0.09));
    const NodeId above = session().outline().parent(software);
    const auto growth = session().reading().growth(above, value, 2024);
    const auto members = session().reading().members(above, value, 2024).size();
    const auto level = session().reading().projectedLevel(software, value, 2025);
    const auto gap = session().reading().gap(above, value, 2024);
    ASSERT_TRUE(growth);
    session().showScenario(published);
    EXPECT_FALSE(session().reading().target(cell()));
    const auto plan = session().plan(copy);
    ASSERT_NE(plan, nullptr);
    EXPECT_EQ(plan->scenario().id, copy);
    EXPECT_EQ(plan->reading().target(cell()), 0.09);
    EXPECT_EQ(plan->reading().growth(above, value, 2024), growth);
    EXPECT_EQ(plan->reading().rollUp(above, value, 2024).growth, growth);
    EXPECT_EQ(plan->reading().members(above, value, 2024).size(), members);
    EXPECT_EQ(plan->reading().projectedLevel(software, value, 2025), level);
    EXPECT_EQ(plan->reading().gap(above, value, 2024), gap);
}

TEST_F(ScenarioPlans, areAskedForTwiceAndReadOnce) {
    const auto plan = session().plan(published);
    EXPECT_EQ(session().plan(published), plan);
    EXPECT_EQ(session().plan(ScenarioId{99}), nullptr);
}

TEST_F(ScenarioPlans, leaveAPreviewOut) {
    ASSERT_OK(test::setTarget(session(), cell(), 0.09));
    ASSERT_OK(test::preview(session(), cell(), 0.2));
    EXPECT_EQ(session().plan(copy)->reading().target(cell()), 0.09);
}

TEST_F(ScenarioPlans, followOwnEditsAndUndo) {
    const auto before = session().plan(copy);
    ASSERT_OK(test::setTarget(session(), cell(), 0.09));
    EXPECT_FALSE(before->reading().target(cell())) << "a plan is of its moment";
    EXPECT_EQ(session().plan(copy)->reading().target(cell()), 0.09);
    session().undoStack()->undo();
    EXPECT_FALSE(session().plan(copy)->reading().target(cell()));
    CellTerms terms;
    terms.note = QStringLiteral("Why");
    ASSERT_OK(test::setTerms(session(), {{cell(), terms}}, QStringLiteral("Note")));
    EXPECT_EQ(session().plan(copy)->reading().terms(cell()).note, QStringLiteral("Why"));
}

TEST_F(ScenarioPlans, followAnUndoInAScenarioThatIsNotShown) {
    ASSERT_OK(test::setTarget(session(), cell(), 0.09));
    session().showScenario(published);
    EXPECT_EQ(session().plan(copy)->reading().target(cell()), 0.09);
    session().undoStack()->undo();
    EXPECT_EQ(session().scenario().id, copy);
    EXPECT_FALSE(session().reading().target(cell()));
    EXPECT_FALSE(session().plan(copy)->reading().target(cell()));
    session().undoStack()->redo();
    EXPECT_EQ(session().reading().target(cell()), 0.09);
}

TEST_F(ScenarioPlans, followWhatOthersWriteIntoAScenarioThatIsNotShown) {
    ASSERT_OK(test::setTarget(session(), cell(), 0.09));
    session().showScenario(published);
    EXPECT_EQ(session().plan(copy)->reading().target(cell()), 0.09);
    const auto other = Session::open(starter.file.path(), QStringLiteral("Other"));
    ASSERT_OK(other);
    (*other)->showScenario(copy);
    ASSERT_OK(test::setTarget(*(*other), cell(), 0.03));
    session().takeForeignChanges();
    EXPECT_EQ(session().plan(copy)->reading().target(cell()), 0.03);
    session().showScenario(copy);
    EXPECT_EQ(session().reading().target(cell()), 0.03);
    EXPECT_EQ(session().reading().growth(software, value, 2024), 0.03);
}

TEST_F(ScenarioPlans, followTheTree) {
    ASSERT_OK(test::setTarget(session(), cell(), 0.09));
    const NodeId above = session().outline().parent(software);
    session().showScenario(published);
    ASSERT_TRUE(session().plan(copy)->reading().growth(above, value, 2024));
    ASSERT_OK(test::removeNode(session(), software));
    EXPECT_FALSE(session().plan(copy)->reading().growth(above, value, 2024));
    session().showScenario(copy);
    EXPECT_FALSE(session().reading().growth(above, value, 2024));
    session().undoStack()->undo();
    session().showScenario(copy);
    EXPECT_TRUE(session().reading().growth(above, value, 2024));
}

TEST_F(ScenarioPlans, followFiguresAndHowAScenarioIsComputed) {
    ASSERT_OK(test::setTarget(session(), cell(), 0.09));
    const NodeId above = session().outline().parent(software);
    session().showScenario(published);
    ASSERT_TRUE(session().plan(copy)->reading().growth(above, value, 2024));
    Scenario wanted = session().plan(copy)->scenario();
    wanted.sizeWeights = false;
    ASSERT_OK(test::setComputation(session(), copy, wanted));
    EXPECT_FALSE(session().plan(copy)->reading().growth(above, value, 2024)) << "no weights are left";
    ASSERT_OK(test::setAssumption(session(), software, value, 2023, 50.0));
    EXPECT_EQ(session().plan(copy)->reading().projectedLevel(software, value, 2023), 50.0);
}

TEST_F(ScenarioPlans, showTheSameScenarioAgainWithoutReading) {
    ASSERT_OK(test::setTarget(session(), cell(), 0.09));
    const NodeId above = session().outline().parent(software);
    const auto growth = session().reading().growth(above, value, 2024);
    session().showScenario(published);
    QElapsedTimer clock;
    clock.start();
    session().showScenario(copy);
    EXPECT_EQ(session().reading().growth(above, value, 2024), growth);
    const qint64 elapsed = clock.nsecsElapsed();
    RecordProperty("microseconds", static_cast<int>(elapsed / 1000));
    EXPECT_LT(elapsed, 5'000'000);
    ASSERT_OK(test::setTarget(session(), cell(), 0.1));
    EXPECT_EQ(session().reading().growth(software, value, 2024), 0.1);
    session().undoStack()->undo();
    EXPECT_EQ(session().reading().growth(above, value, 2024), growth);
}

TEST_F(ScenarioPlans, areKeptWhereAPreviewWasOnWhenAnotherScenarioCame) {
    ASSERT_OK(test::setTarget(session(), cell(), 0.09));
    const auto growth = session().reading().growth(leading, value, 2024);
    ASSERT_OK(test::preview(session(), cell(), 0.5));
    session().showScenario(published);
    session().showScenario(copy);
    EXPECT_EQ(session().reading().target(cell()), 0.09);
    EXPECT_EQ(session().reading().growth(leading, value, 2024), growth);
}

TEST(ScenarioPlansAtScale, switchingOfManyTargetsIsInstant) {
    constexpr int industries = 20'000;
    const QTemporaryDir folder;
    auto portfolio = widePortfolio(folder.filePath(QStringLiteral("wide.atlas")), industries);
    auto opened = Session::open(std::move(portfolio), QStringLiteral("Tester"));
    ASSERT_OK(opened);
    Session& session = **opened;
    const IndicatorId output = session.figures().indicator(u"output")->id;
    const NodeId tier = *session.find(QStringLiteral("tier"));
    QVector<std::pair<TargetCell, std::optional<double>>> rates;
    for (const NodeId child : session.outline().children(tier))
        rates.append({{child, output, 2024}, 0.05});
    ASSERT_OK(test::setTargets(session, rates, QStringLiteral("All")));
    const ScenarioId first = session.scenario().id;
    const auto copy = test::forkScenario(session, first, {QStringLiteral("Copy"), {}});
    ASSERT_OK(copy);
    ASSERT_NEAR(session.reading().growth(tier, output, 2024).value_or(0), 0.05, 1e-12);
    session.showScenario(first);
    ASSERT_TRUE(session.reading().growth(tier, output, 2024));
    QElapsedTimer clock;
    clock.start();
    session.showScenario(*copy);
    EXPECT_NEAR(session.reading().growth(tier, output, 2024).value_or(0), 0.05, 1e-12);
    const qint64 elapsed = clock.nsecsElapsed();
    std::printf("shown in %.2f ms\n", double(elapsed) / 1e6);
    EXPECT_LT(elapsed, 5'000'000);
}
