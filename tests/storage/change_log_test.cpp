// SPDX-License-Identifier: Apache-2.0
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
    for (const char* sql : {"UPDATE change_log SET at = ''", "DELETE FROM change_log",
                            "UPDATE edit_step SET author = ''", "DELETE FROM edit_step"})
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

TEST_F(ChangeLog, EveryTableOfDataIsWatched) {
    const QString watched = shell(QStringLiteral(
        "SELECT count(*) FROM sqlite_schema WHERE type = 'trigger' AND sql LIKE '%INSERT INTO change_log%'"));
    EXPECT_EQ(watched, QStringLiteral("18")); // six tables, three operations
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

TEST_F(TwoPrograms, SeeAnEditFromTheShell) {
    shell(QStringLiteral("UPDATE node SET name_en = 'Autos' WHERE key = 'cars'"));
    EXPECT_EQ(portfolio->takeForeignChanges().value().nodes, QVector{first});
}
