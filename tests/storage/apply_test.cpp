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
    EXPECT_EQ(test::refusal(portfolio->apply(setTarget(2025, {}, 0.09), QStringLiteral("Wang"))), ErrorCode::Conflict);
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

TEST_F(Apply, TheUndoOfAForkTakesItsTargetsAlongAndRedoBringsThemBack) {
    Scenario copy = plan("copy", false);
    const TargetCell cell{first, indicator, 2024};
    const auto forked = portfolio->apply(
        Edit{QStringLiteral("Fork"), {}, {{std::nullopt, copy}}, {}, {{{}, cell, {}, Target{cell, 0.065, source, {}}}}},
        QStringLiteral("Li"));
    ASSERT_OK(forked);
    const ScenarioId made = forked->scenarios.first().after.id;
    const auto undone = portfolio->apply(forked->reversed(), QStringLiteral("Li"));
    ASSERT_OK(undone);
    EXPECT_TRUE(portfolio->targets(made).value().isEmpty());
    ASSERT_OK(portfolio->apply(undone->reversed(), QStringLiteral("Li")));
    EXPECT_EQ(portfolio->targets(made).value().size(), 1);
    EXPECT_EQ(portfolio->scenarios().value().last().state, ScenarioState::Draft);
}

TEST_F(Apply, AnIdThatIsGivenIsKept) {
    Node robots = node(area, 2, NodeKind::Industry, "robots", "Robots", "机器人");
    robots.id = NodeId{77};
    const auto added = portfolio->apply(Edit{{}, {}, {}, {{std::nullopt, robots}}, {}}, {});
    ASSERT_OK(added);
    EXPECT_EQ(portfolio->node(NodeId{77}).value(), robots);
    EXPECT_EQ(portfolio->nodeWithKey(QStringLiteral("robots")).value(), NodeId{77});
}

TEST_F(Apply, ANameThatSomebodyElseChangedIsAConflict) {
    const Node before = portfolio->node(first).value();
    Node after = before;
    after.name.en = QStringLiteral("Vehicles");
    auto other = std::move(*Portfolio::open(path()));
    Node theirs = before;
    theirs.name.en = QStringLiteral("Automobiles");
    ASSERT_OK(other->apply(Edit{{}, {}, {}, {{before, theirs}}, {}}, QStringLiteral("Li")));
    const auto refused = portfolio->apply(Edit{{}, {}, {}, {{before, after}}, {}}, {});
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::Conflict);
    EXPECT_TRUE(refused.error().sentence.contains(QStringLiteral("Li"))) << refused.error().sentence.toStdString();
    ASSERT_EQ(refused.error().conflicts.size(), 1);
    const ConflictingValue& met = refused.error().conflicts.first();
    EXPECT_EQ(met.column, QStringLiteral("name_en"));
    EXPECT_EQ(met.base, QStringLiteral("Cars"));
    EXPECT_EQ(met.theirs, QStringLiteral("Automobiles"));
    EXPECT_EQ(met.ours, QStringLiteral("Vehicles"));
    EXPECT_EQ(met.author, QStringLiteral("Li"));
    EXPECT_EQ(portfolio->node(first).value().name.en, QStringLiteral("Automobiles"));
}

TEST_F(Apply, ARenameAndADescriptionByTwoPeopleBothStand) {
    const Node before = portfolio->node(first).value();
    Node after = before;
    after.name.en = QStringLiteral("Vehicles");
    shell(QStringLiteral("UPDATE node SET description_zh = '新' WHERE key = 'cars'"));
    const auto applied = portfolio->apply(Edit{{}, {}, {}, {{before, after}}, {}}, {});
    ASSERT_OK(applied);
    const Node now = portfolio->node(first).value();
    EXPECT_EQ(now.name.en, QStringLiteral("Vehicles"));
    EXPECT_EQ(now.description.zh, QStringLiteral("新"));
    EXPECT_EQ(now.mark.version, before.mark.version + 2);
    EXPECT_EQ(applied->nodes.first().after.mark.version, now.mark.version);
}

TEST_F(Apply, WhoTakesARowOutMeansAllOfIt) {
    const Node before = portfolio->node(second).value();
    Node gone = before;
    gone.removed = true;
    shell(QStringLiteral("UPDATE node SET description_zh = '新' WHERE key = 'chips'"));
    EXPECT_EQ(test::refusal(portfolio->apply(Edit{{}, {}, {}, {{before, gone}}, {}}, {})), ErrorCode::Conflict);
}

TEST_F(Apply, ATargetAndItsReasonAreOneClaim) {
    ASSERT_OK(portfolio->apply(setTarget(2025, {}, 0.1), {}));
    shell(QStringLiteral("UPDATE target SET rationale = 'theirs' WHERE year = 2025"));
    EXPECT_EQ(test::refusal(portfolio->apply(setTarget(2025, 0.1, 0.2), {})), ErrorCode::Conflict);
}

TEST_F(Apply, TwoMovesThatTogetherCloseACircleAreAConflict) {
    const Node cars = portfolio->node(first).value();
    const Node chips = portfolio->node(second).value();
    Node carsUnderChips = cars;
    carsUnderChips.parent = second;
    Node chipsUnderCars = chips;
    chipsUnderCars.parent = first;
    auto other = std::move(*Portfolio::open(path()));
    ASSERT_OK(other->apply(Edit{{}, {}, {}, {{cars, carsUnderChips}}, {}}, {}));
    const auto refused = portfolio->apply(Edit{{}, {}, {}, {{chips, chipsUnderCars}}, {}}, {});
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::Conflict);
    EXPECT_EQ(portfolio->node(second).value(), chips);
    EXPECT_TRUE(portfolio->check().value().isEmpty());
}

TEST_F(Apply, NothingIsPutUnderWhatSomebodyElseDeleted) {
    const Node cars = portfolio->node(first).value();
    Node gone = cars;
    gone.removed = true;
    auto other = std::move(*Portfolio::open(path()));
    ASSERT_OK(other->apply(Edit{{}, {}, {}, {{cars, gone}}, {}}, {}));
    const Node chips = portfolio->node(second).value();
    Node moved = chips;
    moved.parent = first;
    for (const NodeChange& change :
         {NodeChange{std::nullopt, node(first, 0, NodeKind::FocusArea, "", "Motors", "电机")},
          NodeChange{chips, moved}}) {
        const auto refused = portfolio->apply(Edit{{}, {}, {}, {change}, {}}, {});
        ASSERT_FALSE(refused.has_value());
        EXPECT_EQ(refused.error().code, ErrorCode::Conflict);
    }
    EXPECT_EQ(portfolio->nodeCount().value(), 2);
}

TEST_F(Apply, ABranchIsAddedDeletedAndBroughtBackInOneEdit) {
    Node motors = node(first, 0, NodeKind::FocusArea, "", "Motors", "电机");
    motors.id = NodeId{50};
    const Node coils = node(NodeId{50}, 0, NodeKind::FocusArea, "", "Coils", "线圈");
    const auto added = portfolio->apply(Edit{{}, {}, {}, {{std::nullopt, motors}, {std::nullopt, coils}}, {}}, {});
    ASSERT_OK(added);
    const auto undone = portfolio->apply(added->reversed(), {});
    ASSERT_OK(undone);
    EXPECT_EQ(portfolio->nodeCount().value(), 3);
    ASSERT_OK(portfolio->apply(undone->reversed(), {}));
    EXPECT_EQ(portfolio->nodeCount().value(), 5);
}

TEST_F(Apply, TargetsOfAScenarioThatSomebodyElseDeletedAreAConflict) {
    shell(QStringLiteral("UPDATE scenario SET state = 'removed' WHERE key = 'draft'"));
    const auto refused = portfolio->apply(setTarget(2025, {}, 0.08), {});
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::Conflict);
}

TEST_F(Apply, AnAreaBesideTheAreaIsRefused) {
    const auto refused = portfolio->apply(
        Edit{{}, {}, {}, {{std::nullopt, node(NodeId{}, 0, NodeKind::Area, "", "Another", "")}}, {}}, {});
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::Invalid);
}

TEST_F(Apply, AFileThatWasDeletedOrReplacedTakesNoEdit) {
    const QByteArray content = bytes(path());
    QFile::remove(path());
    const auto gone = portfolio->apply(setTarget(2025, {}, 0.08), {});
    put(path(), content);
    const auto replaced = portfolio->apply(setTarget(2025, {}, 0.08), {});
    for (const auto& refused : {gone, replaced}) {
        EXPECT_EQ(test::refusal(refused), ErrorCode::ReadOnly);
        EXPECT_TRUE(refused.error().sentence.contains(path())) << refused.error().sentence.toStdString();
    }
    EXPECT_EQ(bytes(path()), content);
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

TEST_F(Apply, EveryFieldOfASourceAnIndicatorAndAScenarioComesBack) {
    Source report;
    report.key = QStringLiteral("report");
    report.title = {QStringLiteral("Title"), QStringLiteral("标题")};
    report.publisher = {QStringLiteral("Publisher"), QStringLiteral("出版者")};
    report.author = {QStringLiteral("Author"), QStringLiteral("作者")};
    report.date = QDate(2023, 12, 31);
    report.address = QStringLiteral("https://example.org/?a=1&b=%20");
    report.note = {QStringLiteral("Note"), QStringLiteral("注")};

    Indicator share;
    share.key = QStringLiteral("share");
    share.name = {QStringLiteral("Share"), QStringLiteral("占比")};
    share.description = {QStringLiteral("Of all"), QStringLiteral("占全部")};
    share.unit = Unit::Percent;
    share.measure = Measure::Share;
    share.priceBasis = PriceBasis::Real;
    share.kind = IndicatorKind::Ratio;
    share.appliesTo = AppliesTo::Branch;
    share.branch = first;
    share.numerator = indicator;
    share.denominator = indicator;
    share.position = 7;

    Scenario high = plan("high", true);
    high.name.zh = QStringLiteral("高增长");
    high.description = {QStringLiteral("What if"), QStringLiteral("如果")};
    high.author = QStringLiteral("王");
    high.created = QDateTime(QDate(2024, 2, 29), QTime(23, 59, 59, 123), Qt::UTC);
    high.state = ScenarioState::Archived;
    high.parent = published;
    high.baseYear = 2022;
    high.firstYear = 2023;
    high.lastYear = 2040;

    ASSERT_OK(portfolio->write(QStringLiteral("x"), QStringLiteral("Li"), [&]() -> Result<void> {
        report.id = portfolio->insert(report).value();
        share.id = portfolio->insert(share).value();
        high.id = portfolio->insert(high).value();
        return {};
    }));
    EXPECT_EQ(portfolio->sources().value().last(), report);
    EXPECT_EQ(portfolio->indicators().value().last(), share);
    EXPECT_EQ(portfolio->scenarios().value().last(), high);
}

TEST_F(Apply, EveryWordOfEveryEnumerationComesBack) {
    for (int kind = 0; kind <= static_cast<int>(NodeKind::Strategy); ++kind)
        for (int status = 0; status <= static_cast<int>(NodeStatus::Added); ++status) {
            Node made = node(area, 9, static_cast<NodeKind>(kind), "", "x", "");
            made.status = static_cast<NodeStatus>(status);
            const auto added = portfolio->apply(Edit{{}, {}, {}, {{std::nullopt, made}}, {}}, {});
            ASSERT_OK(added);
            EXPECT_EQ(portfolio->node(added->nodes.first().after.id).value(), added->nodes.first().after);
        }
    for (int state = 0; state <= static_cast<int>(ScenarioState::Removed); ++state) {
        Scenario made = plan("x", false);
        made.state = static_cast<ScenarioState>(state);
        const auto added = portfolio->apply(Edit{{}, {}, {{std::nullopt, made}}, {}, {}}, {});
        ASSERT_OK(added);
        EXPECT_EQ(portfolio->scenarios().value().last(), added->scenarios.first().after);
    }
}
