// SPDX-License-Identifier: Apache-2.0
#include "storage/columns.h"
#include "storage/storage_support.h"

using namespace atlas;

class ChangeLog : public test::PortfolioFile {
protected:
    std::unique_ptr<Portfolio> portfolio = make();
};

TEST_F(ChangeLog, SaysWhoWhatWhyFromAndTo) {
    ASSERT_OK(portfolio->apply(setTarget(2025, {}, 0.08), QStringLiteral("Li")));
    ASSERT_OK(portfolio->apply(setTarget(2025, 0.08, 0.09), QStringLiteral("Wang")));
    const auto log = portfolio->log(0, 1);
    ASSERT_OK(log);
    const LogEntry entry = log->first();
    EXPECT_EQ(entry.author, QStringLiteral("Wang"));
    EXPECT_EQ(entry.text, QStringLiteral("Set target"));
    EXPECT_EQ(entry.reason, QStringLiteral("because"));
    EXPECT_EQ(entry.table, QStringLiteral("target"));
    EXPECT_EQ(entry.node, first);
    EXPECT_EQ(entry.scenario, scenario);
    EXPECT_EQ(entry.indicator, indicator);
    EXPECT_EQ(entry.year, 2025);
    EXPECT_TRUE(entry.before.contains(QStringLiteral("\"rate\":0.08")));
    EXPECT_TRUE(entry.after.contains(QStringLiteral("\"rate\":0.09")));
    EXPECT_LT(std::abs(entry.at.secsTo(QDateTime::currentDateTimeUtc())), 60);
}

TEST_F(ChangeLog, PagesBackwards) {
    for (int year = 2024; year <= 2030; ++year)
        ASSERT_OK(portfolio->apply(setTarget(year, {}, 0.01), {}));
    const auto newest = portfolio->log(0, 3).value();
    ASSERT_EQ(newest.size(), 3);
    const auto next = portfolio->log(newest.last().id, 3).value();
    EXPECT_EQ(next.first().year, newest.last().year - 1);
}

TEST_F(ChangeLog, IsAppendOnlyForEverybody) {
    for (const char* sql :
         {"UPDATE change_log SET at = ''", "DELETE FROM change_log", "UPDATE edit_step SET author = ''",
          "DELETE FROM edit_step", "REPLACE INTO change_log (id, at, table_name) VALUES (1, '', '')",
          "REPLACE INTO edit_step (id, at, author, text, reason) VALUES (1, '', '', '', '')"})
        EXPECT_TRUE(shell(QString::fromLatin1(sql)).contains(QStringLiteral("append-only"))) << sql;
}

TEST_F(ChangeLog, AnEditByAnotherProgramLeavesARowOfNobody) {
    shell(QStringLiteral("UPDATE node SET name_en = 'Autos' WHERE key = 'cars'"));
    const LogEntry entry = portfolio->log(0, 1).value().first();
    EXPECT_FALSE(entry.step.isValid());
    EXPECT_TRUE(entry.author.isEmpty());
    EXPECT_EQ(entry.node, first);
    EXPECT_TRUE(entry.after.contains(QStringLiteral("Autos")));
}

TEST_F(ChangeLog, ARefusedEditLeavesNoStep) {
    const QString before = shell(QStringLiteral("SELECT count(*) FROM edit_step"));
    EXPECT_FALSE(portfolio->apply(setTarget(2025, 0.07, 0.08), QStringLiteral("Li")).has_value());
    EXPECT_EQ(shell(QStringLiteral("SELECT count(*) FROM edit_step")), before);
    EXPECT_EQ(shell(QStringLiteral("SELECT step IS NULL FROM edit_context")), QStringLiteral("1"));
}

TEST_F(ChangeLog, AnEditInsideAWritingIsAPartOfItsStep) {
    ASSERT_OK(portfolio->write(QStringLiteral("Import"), QStringLiteral("Li"), [&]() -> Result<void> {
        if (auto done = portfolio->apply(setTarget(2025, {}, 0.08), QStringLiteral("Wang")); !done)
            return failure(done.error());
        return portfolio->insert(scenario, Target{{first, indicator, 2026}, 0.09, {}, {}});
    }));
    const auto entries = portfolio->log(0, 2).value();
    EXPECT_EQ(entries.at(0).step, entries.at(1).step);
    EXPECT_EQ(entries.at(0).text, QStringLiteral("Import"));
    EXPECT_EQ(entries.at(1).text, QStringLiteral("Import"));
}

TEST_F(ChangeLog, EveryTableOfDataIsWatched) {
    const QString watched = shell(QStringLiteral(
        "SELECT count(*) FROM sqlite_schema WHERE type = 'trigger' AND sql LIKE '%INSERT INTO log_entry VALUES%'"));
    EXPECT_EQ(watched.toULongLong(), storage::loggedTables().size() * 3); // three operations
    // Every table with rows that people edit is one of them.
    EXPECT_EQ(
        shell(QStringLiteral("SELECT group_concat(name) FROM (SELECT name FROM sqlite_schema AS s WHERE type = 'table' "
                             "AND name NOT LIKE 'sqlite%' AND NOT EXISTS (SELECT 1 FROM sqlite_schema AS t WHERE "
                             "t.type = 'trigger' AND t.name = s.name || '_inserted') ORDER BY name)")),
        QStringLiteral("change_log,document,edit_context,edit_step,migration,property"));
}

class TwoPrograms : public test::PortfolioFile {
protected:
    void SetUp() override { other = std::move(*Portfolio::open(path())); }
    std::unique_ptr<Portfolio> portfolio = make();
    std::unique_ptr<Portfolio> other;
};

TEST_F(TwoPrograms, SeeEachOthersEditsAndNotTheirOwn) {
    ASSERT_OK(portfolio->apply(setTarget(2025, {}, 0.08), QStringLiteral("Li")));
    EXPECT_TRUE(portfolio->takeForeignChanges().value().isEmpty());
    const auto seen = other->takeForeignChanges().value();
    ASSERT_EQ(seen.targets.size(), 1);
    EXPECT_EQ(seen.targets.first().second.year, 2025);
    EXPECT_EQ(seen.author, QStringLiteral("Li"));
    EXPECT_TRUE(other->takeForeignChanges().value().isEmpty());
}

TEST_F(TwoPrograms, NothingIsLostWhenBothWriteByTurns) {
    int seenHere = 0;
    int seenThere = 0;
    for (int year = 2024; year <= 2030; ++year) {
        ASSERT_OK((year % 2 == 0 ? portfolio : other)->apply(setTarget(year, {}, 0.01), {}));
        if (year % 3 == 0)
            seenHere += static_cast<int>(portfolio->takeForeignChanges().value().targets.size());
    }
    seenHere += static_cast<int>(portfolio->takeForeignChanges().value().targets.size());
    seenThere += static_cast<int>(other->takeForeignChanges().value().targets.size());
    EXPECT_EQ(seenHere, 3);
    EXPECT_EQ(seenThere, 4);
}

TEST_F(TwoPrograms, WhatStoodBetweenOurOwnIsFoundAfterAnyOrderOfWriting) {
    // Ours before, between and after theirs, without a look in between; the step of each row tells whose it is.
    QVector<int> theirs;
    for (int year = 2024; year <= 2030; ++year) {
        const bool isOurs = year == 2024 || year == 2027 || year == 2030;
        ASSERT_OK((isOurs ? portfolio : other)->apply(setTarget(year, {}, 0.01), {}));
        if (!isOurs)
            theirs.append(year);
    }
    QVector<int> seen;
    const ForeignChanges found = portfolio->takeForeignChanges().value();
    for (const auto& [where, cell] : found.targets)
        seen.append(cell.year);
    EXPECT_EQ(seen, theirs);
    EXPECT_TRUE(portfolio->takeForeignChanges().value().isEmpty());
}

TEST_F(TwoPrograms, NameEveryKindOfRowThatChanged) {
    Scenario made = plan("made", false);
    ASSERT_OK(other->apply(Edit{QStringLiteral("Scenario"), {}, {{std::nullopt, made}}, {}, {}}, {}));
    ASSERT_OK(other->write(QStringLiteral("Figure"), {}, [&]() -> Result<void> {
        Observation figure;
        figure.node = second;
        figure.indicator = indicator;
        figure.period = {PeriodKind::Year, 2023};
        figure.source = source;
        if (auto id = other->insert(figure); !id)
            return failure(id.error());
        return {};
    }));
    shell(QStringLiteral("UPDATE source SET note_en = 'x'"));
    const auto seen = portfolio->takeForeignChanges().value();
    EXPECT_EQ(seen.scenarios.size(), 1);
    EXPECT_EQ(seen.observed, QVector{second});
    EXPECT_TRUE(seen.tables);
    EXPECT_TRUE(seen.nodes.isEmpty());
}

TEST_F(TwoPrograms, SeeAnEditFromTheShell) {
    shell(QStringLiteral("UPDATE node SET name_en = 'Autos' WHERE key = 'cars'"));
    EXPECT_EQ(portfolio->takeForeignChanges().value().nodes, QVector{first});
}
