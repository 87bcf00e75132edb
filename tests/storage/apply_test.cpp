// SPDX-License-Identifier: Apache-2.0
#include "storage/storage_support.h"

#include <QElapsedTimer>

using namespace atlas;

class Apply : public test::PortfolioFile {
protected:
    std::unique_ptr<Portfolio> portfolio = make();
};

TEST_F(Apply, AWrittenTargetIsThereForAnybodyWhoOpensTheFile) {
    ASSERT_OK(portfolio->apply(setTarget(2025, {}, 0.08), QStringLiteral("Li")));
    auto other = Portfolio::open(path());
    ASSERT_OK(other);
    const auto found = (*other)->target(scenario, {first, indicator, 2025});
    ASSERT_OK(found);
    ASSERT_TRUE(found->has_value());
    EXPECT_DOUBLE_EQ((*found)->rate, 0.08);
}

TEST_F(Apply, ReversedTakesItBack) {
    for (const Edit& edit : {setTarget(2025, {}, 0.08), setTarget(2025, 0.08, 0.09), setTarget(2025, 0.09, {})}) {
        const auto before = portfolio->targets(scenario).value();
        const auto applied = portfolio->apply(edit, QStringLiteral("Li"));
        ASSERT_OK(applied);
        ASSERT_OK(portfolio->apply(applied->reversed(), QStringLiteral("Li")));
        EXPECT_EQ(portfolio->targets(scenario).value(), before);
        ASSERT_OK(portfolio->apply(edit, QStringLiteral("Li")));
    }
}

TEST_F(Apply, WhatSomebodyElseChangedIsAConflictAndNothingIsWritten) {
    ASSERT_OK(portfolio->apply(setTarget(2025, {}, 0.08), QStringLiteral("Li")));
    Edit stale = setTarget(2025, 0.07, 0.09);
    stale.targets.prepend(setTarget(2026, {}, 0.5).targets.first());
    const auto refused = portfolio->apply(stale, QStringLiteral("Wang"));
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::Conflict);
    EXPECT_EQ(portfolio->targets(scenario).value().size(), 1);
    EXPECT_DOUBLE_EQ(portfolio->targets(scenario).value().first().rate, 0.08);
}

TEST_F(Apply, ATargetThatSomebodyElseMadeMeanwhileIsAConflict) {
    ASSERT_OK(portfolio->apply(setTarget(2025, {}, 0.08), QStringLiteral("Li")));
    EXPECT_EQ(portfolio->apply(setTarget(2025, {}, 0.09), QStringLiteral("Wang")).error().code, ErrorCode::Conflict);
}

TEST_F(Apply, AProtectedScenarioKeepsItsTargets) {
    Edit edit = setTarget(2025, {}, 0.08);
    edit.targets.first().scenario = published;
    const auto refused = portfolio->apply(edit, QStringLiteral("Li"));
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::Protected);
    EXPECT_EQ(portfolio->targets(published).value().size(), 1);
}

TEST_F(Apply, ARateOutsideWhatIsAllowedIsRefusedByTheDatabaseToo) {
    const auto refused = portfolio->apply(setTarget(2025, {}, 11.0), QStringLiteral("Li"));
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::Invalid);
}

TEST_F(Apply, NewRowsGetTheirIdsAndUndoKeepsThem) {
    Edit edit{
        QStringLiteral("Add"), {}, {}, {{std::nullopt, node(area, 2, NodeKind::Industry, "", "Robots", "机器人")}}, {}};
    const auto added = portfolio->apply(edit, QStringLiteral("Li"));
    ASSERT_OK(added);
    const NodeId id = added->nodes.first().after.id;
    ASSERT_TRUE(id.isValid());
    ASSERT_OK(portfolio->apply(added->reversed(), QStringLiteral("Li")));
    EXPECT_EQ(portfolio->nodeCount().value(), 3);
    EXPECT_TRUE(portfolio->node(id).value().removed);
    ASSERT_OK(portfolio->apply(added->reversed().reversed(), QStringLiteral("Li")));
    EXPECT_FALSE(portfolio->node(id).value().removed);
    EXPECT_EQ(portfolio->nodeCount().value(), 4);
}

TEST_F(Apply, AForkIsOneEdit) {
    Scenario copy = plan("copy", false);
    copy.parent = published;
    Edit edit{QStringLiteral("Fork"),
              {},
              {{std::nullopt, copy}},
              {},
              {{{}, {first, indicator, 2024}, {}, Target{{first, indicator, 2024}, 0.065, source, {}}}}};
    const auto forked = portfolio->apply(edit, QStringLiteral("Li"));
    ASSERT_OK(forked);
    const ScenarioId made = forked->scenarios.first().after.id;
    EXPECT_EQ(forked->targets.first().scenario, made);
    EXPECT_EQ(portfolio->targets(made).value().size(), 1);
}

TEST_F(Apply, ALockedDatabaseSaysSoSoonAndNothingChanges) {
    QProcess other;
    other.start(QStringLiteral("sqlite3"), {path()});
    other.write("BEGIN IMMEDIATE; SELECT 'locked';\n");
    ASSERT_TRUE(other.waitForReadyRead(5000));
    QElapsedTimer clock;
    clock.start();
    const auto refused = portfolio->apply(setTarget(2025, {}, 0.08), QStringLiteral("Li"));
    EXPECT_LT(clock.elapsed(), 1000);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::Locked);
    other.closeWriteChannel();
    other.waitForFinished();
    EXPECT_TRUE(portfolio->targets(scenario).value().isEmpty());
    ASSERT_OK(portfolio->apply(setTarget(2025, {}, 0.08), QStringLiteral("Li")));
}

TEST_F(Apply, RowsComeBackAsTheyWereWritten) {
    Observation figure;
    figure.node = first;
    figure.indicator = indicator;
    figure.period = {PeriodKind::AsOf, 2024};
    figure.value = 0.327272727272727;
    figure.status = ObservationStatus::Approximate;
    figure.rounded = true;
    figure.source = source;
    figure.note = {QStringLiteral("about"), QStringLiteral("约")};
    ASSERT_OK(portfolio->write(QStringLiteral("x"), QStringLiteral("Li"), [&]() -> Result<void> {
        figure.id = portfolio->insert(figure).value();
        return {};
    }));
    EXPECT_EQ(portfolio->observations(first).value(), QVector{figure});
    EXPECT_EQ(portfolio->observationsOf(indicator).value(), QVector{figure});

    Node described = portfolio->node(second).value();
    const Node before = described;
    described.name.zh = QStringLiteral("重庆芯片");
    described.description = {QStringLiteral("What it's about; \"quoted\""), QStringLiteral("说明")};
    described.status = NodeStatus::Unnamed;
    ASSERT_OK(portfolio->apply(Edit{{}, {}, {}, {{before, described}}, {}}, {}));
    EXPECT_EQ(portfolio->node(second).value(), described);
}
