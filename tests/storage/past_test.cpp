// SPDX-License-Identifier: Apache-2.0
// The change log read backwards: an edit that takes one step back, one that brings a moment back, and the log filtered.
#include "session/session_support.h"
#include "storage/storage_support.h"

using namespace atlas;
using namespace atlas::test;

namespace {

constexpr int loggedDigits = 14; ///< what the change log keeps for sure

class Past : public PortfolioFile {
protected:
    std::unique_ptr<Portfolio> portfolio = make();

    Edit write(Edit edit, const char* author = "Li") {
        if (edit.text.isEmpty())
            edit.text = QStringLiteral("Edit");
        const auto applied = portfolio->apply(edit, QString::fromLatin1(author));
        EXPECT_TRUE(applied.has_value()) << (applied ? "" : applied.error().detail.toStdString());
        return applied.value_or(Edit{});
    }
    [[nodiscard]] LogEntry newest() const { return portfolio->log(0, 1).value().constFirst(); }
    [[nodiscard]] qint64 now() const { return newest().id; }
    [[nodiscard]] QStringList content() const { return contentOf(*portfolio, loggedDigits); }

    /// Takes back the step of a row and expects the content to be as it was.
    void expectTakenBack(const LogEntry& entry, const QStringList& before) {
        const auto edit = portfolio->reversalOf(entry);
        ASSERT_OK(edit);
        write(*edit);
        EXPECT_EQ(content(), before);
    }
    void expectBackAt(qint64 moment, const QStringList& then) {
        const auto edit = portfolio->backTo(moment);
        ASSERT_OK(edit);
        if (!edit->isEmpty())
            write(*edit);
        EXPECT_EQ(content(), then);
        EXPECT_EQ(portfolio->check().value(), QStringList());
    }

    Edit changeNode(NodeId id, const std::function<void(Node&)>& change) {
        const Node before = portfolio->node(id).value();
        Node after = before;
        change(after);
        Edit edit;
        edit.nodes.append({before, after});
        return edit;
    }
    Edit changeScenario(ScenarioId id, const std::function<void(Scenario&)>& change) {
        Edit edit;
        const auto all = portfolio->scenarios().value();
        for (const Scenario& each : all)
            if (each.id == id) {
                Scenario after = each;
                change(after);
                edit.scenarios.append({each, after});
            }
        return edit;
    }
    Edit addNode(NodeId parent, const char* name) {
        Edit edit;
        edit.nodes.append({std::nullopt, node(parent, 9, NodeKind::Cluster, "", name, "")});
        return edit;
    }
    Edit protect(bool isProtected) {
        return changeScenario(scenario, [&](Scenario& each) { each.isProtected = isProtected; });
    }
    Edit remove(ScenarioId id) {
        return changeScenario(id, [](Scenario& each) { each.state = ScenarioState::Removed; });
    }
    Edit fork() {
        Scenario made = plan("copy", false);
        made.parent = scenario;
        Edit edit;
        edit.scenarios.append({std::nullopt, made});
        const auto targets = portfolio->targets(scenario).value();
        for (const Target& each : targets)
            edit.targets.append({{}, each.cell, {}, each});
        return edit;
    }
    Edit say(int year, const CellTerms& terms) {
        const TargetCell cell{first, indicator, year};
        const auto before = portfolio->terms(scenario, cell).value();
        Edit edit;
        edit.terms.append({scenario, cell, before, terms.isEmpty() ? std::nullopt : std::optional(terms)});
        return edit;
    }
    Edit assume(std::optional<double> value) {
        std::optional<Observation> before, after;
        const auto stored = portfolio->observations(first).value();
        if (!stored.isEmpty())
            before = stored.constFirst();
        if (value) {
            after = before.value_or(Observation{});
            after->node = first;
            after->indicator = indicator;
            after->period = {PeriodKind::Year, 2023};
            after->value = *value;
            after->status = ObservationStatus::Assumption;
        }
        Edit edit;
        edit.observations.append({before, after});
        return edit;
    }
    static CellTerms locked() {
        CellTerms terms;
        terms.lock = TargetLock{QStringLiteral("Li"), QStringLiteral("agreed"), 0.05, 1.0 / 3, QDate(2030, 1, 1)};
        terms.sigma = 0.02;
        terms.note = QStringLiteral("see the minutes");
        return terms;
    }
};

TEST_F(Past, ATargetThatWasSetIsTakenBack) {
    const QStringList before = content();
    write(setTarget(2025, {}, 0.08));
    expectTakenBack(newest(), before);
}

TEST_F(Past, ARateThatTheLogRoundsIsTakenBackToWhatItWas) {
    write(setTarget(2025, {}, 1.0 / 3));
    const QStringList before = content();
    write(setTarget(2025, 1.0 / 3, 2.0 / 3));
    expectTakenBack(newest(), before);
}

TEST_F(Past, AStepOfManyCellsIsTakenBackWhole) {
    const QStringList before = content();
    Edit spread;
    for (int year = 2024; year <= 2030; ++year)
        spread.targets += setTarget(year, {}, 0.01 * (year - 2020)).targets;
    write(spread);
    EXPECT_EQ(portfolio->rowsOf(newest().step, 100).value(), 7);
    EXPECT_EQ(portfolio->rowsOf(newest().step, 5).value(), 5);
    expectTakenBack(portfolio->log(0, 4).value().constLast(), before); // by a row in its middle
}

TEST_F(Past, ANameThatWasChangedIsTakenBack) {
    const QStringList before = content();
    write(changeNode(first, [](Node& each) { each.name = {QStringLiteral("Autos"), {}}; }));
    expectTakenBack(newest(), before);
}

TEST_F(Past, AMovedPlaceGoesBack) {
    const QStringList before = content();
    write(changeNode(first, [this](Node& each) { each.parent = second; }));
    expectTakenBack(newest(), before);
}

TEST_F(Past, AnAddedPlaceGoes) {
    const QStringList before = content();
    write(addNode(first, "New"));
    expectTakenBack(newest(), before);
}

TEST_F(Past, AnAddedPlaceUnderWhichOthersStandStays) {
    const NodeId made = write(addNode(area, "New")).nodes.constFirst().after.id;
    const LogEntry added = newest();
    write(changeNode(first, [&](Node& each) { each.parent = made; }));
    EXPECT_EQ(refusal(portfolio->reversalOf(added)), ErrorCode::Conflict);
    write(changeNode(first, [this](Node& each) { each.parent = area; }));
    EXPECT_EQ(refusal(portfolio->reversalOf(added)), std::nullopt);
}

TEST_F(Past, ADeletedPlaceComesBack) {
    const QStringList before = content();
    write(changeNode(second, [](Node& each) { each.removed = true; }));
    expectTakenBack(newest(), before);
}

TEST_F(Past, ACopiedScenarioGoesAgain) {
    write(setTarget(2025, {}, 0.08));
    const QStringList before = content();
    write(fork());
    expectTakenBack(newest(), before);
}

TEST_F(Past, ADeletedScenarioComesBackWithItsTargets) {
    write(setTarget(2025, {}, 0.08));
    const QStringList before = content();
    write(remove(scenario));
    expectTakenBack(newest(), before);
}

TEST_F(Past, AProtectionIsTakenBack) {
    const QStringList before = content();
    write(protect(true));
    expectTakenBack(newest(), before);
}

TEST_F(Past, WhatStandsBesideATargetIsTakenBack) {
    const QStringList bare = content();
    write(say(2025, locked()));
    const QStringList before = content();
    const LogEntry lock = newest();
    write(say(2025, {}));
    expectTakenBack(newest(), before);
    expectTakenBack(lock, bare);
}

TEST_F(Past, AnAssumedFigureIsTakenBackAndADeletedOneComesBack) {
    const QStringList before = content();
    write(assume(300));
    const QStringList with = content();
    const LogEntry assumed = newest();
    write(assume({}));
    expectTakenBack(newest(), with);
    expectTakenBack(assumed, before);
}

TEST_F(Past, AFigureAssumedAnewGivesWayToTheOldOne) {
    write(assume(300));
    const qint64 moment = now();
    const QStringList then = content();
    write(assume({}));
    write(assume(400)); // another row of the same place and year
    expectBackAt(moment, then);
}

TEST_F(Past, WhatWasChangedLaterIsNotTakenBack) {
    write(setTarget(2025, {}, 0.08));
    const LogEntry early = newest();
    write(setTarget(2025, 0.08, 0.09));
    EXPECT_EQ(refusal(portfolio->reversalOf(early)), ErrorCode::Conflict);
    write(setTarget(2025, 0.09, 0.08)); // and back again
    EXPECT_EQ(refusal(portfolio->reversalOf(early)), std::nullopt);
}

TEST_F(Past, OneCellOfAStepThatWasChangedLaterKeepsTheWholeStep) {
    Edit both = setTarget(2025, {}, 0.08);
    both.targets += setTarget(2026, {}, 0.09).targets;
    write(both);
    const LogEntry step = newest();
    write(setTarget(2025, 0.08, 0.1));
    EXPECT_EQ(refusal(portfolio->reversalOf(step)), ErrorCode::Conflict);
}

TEST_F(Past, WhatIsProtectedMeanwhileIsNotTakenBack) {
    write(setTarget(2025, {}, 0.08));
    const LogEntry set = newest();
    write(protect(true));
    EXPECT_EQ(refusal(portfolio->reversalOf(set)), ErrorCode::Protected);
}

TEST_F(Past, ATargetOfADeletedScenarioIsNotTakenBack) {
    write(setTarget(2025, {}, 0.08));
    const LogEntry set = newest();
    write(remove(scenario));
    EXPECT_EQ(refusal(portfolio->reversalOf(set)), ErrorCode::Conflict);
}

TEST_F(Past, TheBeginningOfAPortfolioIsNotTakenBack) {
    const QVector<LogEntry> all = portfolio->log(0, 1000).value();
    EXPECT_EQ(refusal(portfolio->reversalOf(all.constLast())), ErrorCode::Unsupported);
}

TEST_F(Past, ARowOfAnotherProgramIsTakenBackAlone) {
    const QStringList before = content();
    shell(QStringLiteral("UPDATE node SET name_en = 'Autos' WHERE key = 'cars'"));
    const QStringList between = content();
    shell(QStringLiteral("UPDATE node SET name_en = 'Silicon' WHERE key = 'chips'"));
    expectTakenBack(newest(), between);
    expectTakenBack(portfolio->log(0, 3).value().constLast(), before);
}

TEST_F(Past, AMomentWithinAStepIsItsEnd) {
    Edit spread;
    for (int year = 2024; year <= 2026; ++year)
        spread.targets += setTarget(year, {}, 0.05).targets;
    write(spread);
    const qint64 middle = now() - 1;
    const QStringList then = content();
    write(setTarget(2024, 0.05, 0.06));
    expectBackAt(middle, then);
}

TEST_F(Past, EveryMomentComesBackAcrossMovesCopiesAndProtection) {
    std::vector<std::pair<qint64, QStringList>> moments;
    const auto then = [&](Edit edit) {
        const Edit written = write(std::move(edit));
        moments.emplace_back(now(), content());
        return written;
    };
    then(setTarget(2025, {}, 0.08));
    const NodeId made = then(addNode(first, "New")).nodes.constFirst().after.id;
    then(changeNode(second, [&](Node& each) { each.parent = made; }));
    then(protect(true));
    then(fork());
    then(protect(false));
    then(setTarget(2025, 0.08, 0.1));
    then(say(2025, locked()));
    then(say(2026, locked()));
    then(assume(300));
    then(changeNode(second, [this](Node& each) { each.parent = area; }));
    then(changeNode(made, [](Node& each) { each.removed = true; }));
    then(say(2025, {}));
    then(assume({}));
    then(assume(310));
    then(protect(true));
    then(remove(scenario));
    const auto rounds = moments; // each way back is itself a moment
    for (size_t at = rounds.size(); at-- > 0;)
        expectBackAt(rounds[at].first, rounds[at].second);
    for (const auto& [moment, then_] : rounds)
        expectBackAt(moment, then_);
}

TEST_F(Past, ACopyMadeAndProtectedLaterIsGoneAtTheMomentBefore) {
    write(setTarget(2025, {}, 0.08));
    const qint64 moment = now();
    const QStringList then = content();
    const ScenarioId copy = write(fork()).scenarios.constFirst().after.id;
    write(changeScenario(copy, [](Scenario& each) { each.isProtected = true; }));
    expectBackAt(moment, then);
}

TEST_F(Past, ACopyMadeAndDeletedLaterDoesNotStandInTheWay) {
    write(setTarget(2025, {}, 0.08));
    const qint64 moment = now();
    const QStringList then = content();
    write(remove(write(fork()).scenarios.constFirst().after.id));
    expectBackAt(moment, then);
}

TEST_F(Past, WhatWasProtectedThenAndIsNowStaysAsItIs) {
    write(protect(true));
    const qint64 moment = now();
    write(protect(false));
    write(setTarget(2025, {}, 0.08));
    write(protect(true));
    write(changeNode(first, [](Node& each) { each.name.en = QStringLiteral("Autos"); }));
    const auto edit = portfolio->backTo(moment);
    ASSERT_OK(edit);
    EXPECT_TRUE(edit->targets.isEmpty());
    EXPECT_EQ(edit->nodes.size(), 1);
    ASSERT_OK(portfolio->apply(*edit, {}));
    EXPECT_TRUE(portfolio->target(scenario, {first, indicator, 2025}).value().has_value());
}

// The log filtered.

class LogFilters : public Past {
protected:
    void SetUp() override {
        write(setTarget(2025, {}, 0.08), "Li");
        write(say(2025, locked()), "Wang");
        write(changeNode(second, [](Node& each) { each.name.en = QStringLiteral("Silicon"); }), "Wang");
        write(changeScenario(scenario, [](Scenario& each) { each.name.en = QStringLiteral("Bold"); }), "Li");
        write(setTarget(2026, {}, 0.09), "Zhao");
    }
    [[nodiscard]] QStringList rows(const LogFilter& filter, qint64 beforeId = 0, int limit = 100) const {
        QStringList lines;
        const auto entries = portfolio->log(filter, beforeId, limit).value();
        for (const LogEntry& each : entries)
            if (!each.author.startsWith(QLatin1String("Tester")))
                lines.append(each.table + QLatin1Char(' ') + each.author);
        return lines;
    }
};

TEST_F(LogFilters, OfANodeAndWhatIsSaidOfIt) {
    LogFilter filter;
    filter.node = second;
    EXPECT_EQ(rows(filter), QStringList({QStringLiteral("node Wang")}));
}

TEST_F(LogFilters, OfACellOfAScenario) {
    LogFilter filter;
    filter.cell = TargetCell{first, indicator, 2025};
    filter.scenario = scenario;
    EXPECT_EQ(rows(filter), QStringList({QStringLiteral("cell_terms Wang"), QStringLiteral("target Li")}));
    filter.scenario = published;
    EXPECT_EQ(rows(filter), QStringList());
}

TEST_F(LogFilters, OfAScenario) {
    LogFilter filter;
    filter.scenario = scenario;
    EXPECT_EQ(rows(filter), QStringList({QStringLiteral("target Zhao"), QStringLiteral("scenario Li"),
                                         QStringLiteral("cell_terms Wang"), QStringLiteral("target Li")}));
}

TEST_F(LogFilters, OfAPersonAndATable) {
    LogFilter filter;
    filter.author = QStringLiteral("Wang");
    EXPECT_EQ(rows(filter), QStringList({QStringLiteral("node Wang"), QStringLiteral("cell_terms Wang")}));
    filter.table = QStringLiteral("node");
    EXPECT_EQ(rows(filter), QStringList({QStringLiteral("node Wang")}));
    EXPECT_EQ(portfolio->authors().value(), QStringList({QStringLiteral("Li"), QStringLiteral("Tester"),
                                                         QStringLiteral("Wang"), QStringLiteral("Zhao")}));
}

TEST_F(LogFilters, OfAStretchOfTimeWithBothEnds) {
    const QVector<LogEntry> all = portfolio->log(0, 3).value();
    LogFilter filter;
    filter.from = all.constLast().at;
    EXPECT_GE(rows(filter).size(), 3);
    filter.from = all.constFirst().at.addMSecs(1);
    EXPECT_EQ(rows(filter), QStringList());
    filter = {};
    filter.to = all.constFirst().at;
    EXPECT_EQ(rows(filter).size(), 5);
    filter.to = all.constFirst().at.addDays(-1);
    EXPECT_EQ(rows(filter), QStringList());
}

TEST_F(LogFilters, NewerThanARowAndPageByPage) {
    LogFilter filter;
    filter.scenario = scenario;
    EXPECT_EQ(rows(filter, 0, 1), QStringList({QStringLiteral("target Zhao")}));
    EXPECT_EQ(rows(filter, now(), 1), QStringList({QStringLiteral("scenario Li")}));
    filter.afterId = now() - 1;
    EXPECT_EQ(rows(filter), QStringList({QStringLiteral("target Zhao")}));
}

} // namespace

TEST_F(Past, GoesBackPastAPlaceThatAnotherProgramTookOutForGood) {
    const qint64 moment = now();
    const QStringList before = content();
    shell(QStringLiteral("INSERT INTO node (parent, position, kind, status, name_en) SELECT id, 9, 'tier', 'added', "
                         "'Passing' FROM node WHERE parent IS NULL; DELETE FROM node WHERE name_en = 'Passing'"));
    write(changeNode(first, [](Node& node) { node.name.en = QStringLiteral("Lorries"); }));
    expectBackAt(moment, before);
}
