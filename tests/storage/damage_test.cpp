// SPDX-License-Identifier: Apache-2.0
// Files that a crash or a bad disk leaves: whatever can be had back is had back, whatever can't is refused untouched,
// and nothing that is missing is passed over in silence.
#include "storage/storage_support.h"

#include <QFileInfo>

#include <random>

using namespace atlas;

class Damage : public test::PortfolioFile {
protected:
    [[nodiscard]] QString logFile() const { return path() + QStringLiteral("-wal"); }

    /// Leaves the file as a kill does: with all that was written since it was opened in the log only.
    void leaveAsKilled(const std::function<void(Portfolio&)>& edit) {
        make().reset();
        auto portfolio = std::move(*Portfolio::open(path()));
        edit(*portfolio);
        const QByteArray main = bytes(path());
        const QByteArray log = bytes(logFile());
        portfolio.reset();
        put(path(), main);
        put(logFile(), log);
    }
    void leaveAsKilled() {
        leaveAsKilled(
            [&](Portfolio& portfolio) { ASSERT_OK(portfolio.apply(setTarget(2025, {}, 0.08), QStringLiteral("Li"))); });
    }

    /// Opens, reads and checks the file; what is refused must be untouched.
    void expectSafe(Portfolio::Access access, const std::string& what) {
        const QByteArray main = bytes(path());
        const QByteArray log = bytes(logFile());
        const QStringList beside = files();
        auto opened = Portfolio::open(path(), access);
        if (opened) {
            const Portfolio& portfolio = **opened;
            (void)portfolio.forEachNode([](const NodeRow& row) { EXPECT_GT(row.id.value, 0); });
            (void)portfolio.targets(scenario);
            (void)portfolio.log(0, 1000);
            (void)portfolio.check();
            return;
        }
        EXPECT_EQ(bytes(path()), main) << what;
        EXPECT_EQ(bytes(logFile()), log) << what;
        EXPECT_EQ(files(), beside) << what;
    }

    /// Many targets and nodes, so that tables have more than a page.
    void fill(Portfolio& portfolio) {
        Edit nodes{QStringLiteral("Nodes"), {}, {}, {}, {}};
        for (int n = 0; n < 150; ++n)
            nodes.nodes.append({std::nullopt, node(area, n + 2, NodeKind::Industry, "", "An industry", "产业")});
        const auto made = portfolio.apply(nodes, QStringLiteral("Li"));
        ASSERT_OK(made);
        Edit targets{QStringLiteral("Targets"), {}, {}, {}, {}};
        for (const NodeChange& change : made->nodes)
            for (int year = 2024; year <= 2030; ++year) {
                const TargetCell cell{change.after.id, indicator, year};
                targets.targets.append({scenario, cell, {}, Target{cell, 0.05, {}, QStringLiteral("as planned")}});
            }
        ASSERT_OK(portfolio.apply(targets, QStringLiteral("Li")));
    }
};

TEST_F(Damage, WhatAKillLeftInTheLogIsThere) {
    leaveAsKilled();
    for (const auto access : {Portfolio::Access::ReadOnly, Portfolio::Access::ReadWrite}) {
        auto opened = Portfolio::open(path(), access);
        ASSERT_OK(opened);
        EXPECT_EQ((*opened)->targets(scenario).value().size(), 1);
        EXPECT_TRUE((*opened)->check().value().isEmpty());
    }
}

TEST_F(Damage, AKillWhileTheLogGoesIntoTheFileLosesNothing) {
    // The first page is written first, with the new number of pages: the file is shorter than it says.
    leaveAsKilled([&](Portfolio& portfolio) { fill(portfolio); });
    const QByteArray shorter = bytes(path());
    const QByteArray log = bytes(logFile());
    Portfolio::open(path()).value().reset();
    const QByteArray whole = bytes(path());
    ASSERT_GT(whole.size(), shorter.size());
    put(path(), whole.left(4096) + shorter.mid(4096));
    put(logFile(), log);
    auto opened = Portfolio::open(path());
    ASSERT_OK(opened);
    EXPECT_EQ((*opened)->targets(scenario).value().size(), 150 * 7);
    EXPECT_TRUE((*opened)->check().value().isEmpty());
}

TEST_F(Damage, ADamagedFileKeepsTheLogBesideIt) {
    leaveAsKilled();
    QByteArray content = bytes(path());
    content.replace(4096, content.size() - 4096, QByteArray(content.size() - 4096, '\xA5'));
    put(path(), content);
    const QByteArray log = bytes(logFile());
    for (const auto access : {Portfolio::Access::ReadWrite, Portfolio::Access::ReadOnly}) {
        const auto opened = Portfolio::open(path(), access);
        ASSERT_FALSE(opened.has_value());
        EXPECT_EQ(opened.error().code, ErrorCode::Damaged);
    }
    EXPECT_EQ(bytes(path()), content);
    EXPECT_EQ(bytes(logFile()), log);
    EXPECT_EQ(files(), (QStringList{QStringLiteral("plan.atlas"), QStringLiteral("plan.atlas-wal")}));
}

TEST_F(Damage, IsFoundWhereverItIsOrDoesNoHarm) {
    make().reset();
    const QByteArray sound = bytes(path());
    std::mt19937 random(11);
    for (int round = 0; round < 120; ++round) {
        // Every fourth in the header, whose bytes decide the most.
        const auto at =
            static_cast<qsizetype>(random() % static_cast<unsigned>(round % 4 == 0 ? qsizetype(100) : sound.size()));
        QByteArray content = sound;
        content[at] = static_cast<char>(content[at] ^ static_cast<char>(1U << random() % 8));
        for (const auto access : {Portfolio::Access::ReadOnly, Portfolio::Access::ReadWrite}) {
            put(path(), content);
            expectSafe(access, "byte " + std::to_string(at));
        }
    }
}

TEST_F(Damage, BesideALogIsFoundWhereverItIsOrDoesNoHarm) {
    leaveAsKilled();
    const QByteArray main = bytes(path());
    const QByteArray log = bytes(logFile());
    std::mt19937 random(12);
    for (int round = 0; round < 80; ++round) {
        QByteArray content = round % 2 == 0 ? main : log;
        const auto at =
            static_cast<qsizetype>(random() % static_cast<unsigned>(round % 4 == 0 ? qsizetype(100) : content.size()));
        content[at] = static_cast<char>(content[at] ^ static_cast<char>(1U << random() % 8));
        for (const auto access : {Portfolio::Access::ReadOnly, Portfolio::Access::ReadWrite}) {
            QFile::remove(path() + QStringLiteral("-shm"));
            put(path(), round % 2 == 0 ? content : main);
            put(logFile(), round % 2 == 0 ? log : content);
            expectSafe(access, (round % 2 == 0 ? "byte " : "byte of the log ") + std::to_string(at));
        }
    }
}

TEST_F(Damage, InTheMiddleOfATableIsAnErrorAndNotFewerRows) {
    auto portfolio = make();
    fill(*portfolio);
    const auto targets = portfolio->targets(scenario).value().size();
    const auto entries = portfolio->log(0, 100'000).value().size();
    portfolio.reset();
    const QByteArray sound = bytes(path());
    int told = 0;
    for (qsizetype page = 4096; page < sound.size(); page += 4096) {
        QByteArray content = sound;
        content.replace(page, 8, QByteArray(8, '\x77'));
        put(path(), content);
        const auto opened = Portfolio::open(path(), Portfolio::Access::ReadOnly);
        if (!opened)
            continue;
        const auto readTargets = (*opened)->targets(scenario);
        const auto readEntries = (*opened)->log(0, 100'000);
        EXPECT_EQ(readTargets ? readTargets->size() : targets, targets) << "page " << page / 4096;
        EXPECT_EQ(readEntries ? readEntries->size() : entries, entries) << "page " << page / 4096;
        told += !readTargets || !readEntries ? 1 : 0;
        EXPECT_FALSE((*opened)->check().value_or(QStringList()).isEmpty()) << "page " << page / 4096;
    }
    EXPECT_GT(told, 10);
}

TEST_F(Damage, ARowWithAnIdThatCanNotBeIsAnError) {
    make().reset();
    shell(QStringLiteral(
        "PRAGMA ignore_check_constraints = ON; INSERT INTO node (id, parent, position, kind, status, key, "
        "name_en, name_zh, pinyin, description_en, description_zh) "
        "SELECT -7, id, 9, 'industry', 'added', '', 'x', '', '', '', '' FROM node WHERE parent IS NULL"));
    auto opened = Portfolio::open(path());
    ASSERT_OK(opened);
    const auto read = (*opened)->forEachNode([](const NodeRow&) {});
    ASSERT_FALSE(read.has_value());
    EXPECT_EQ(read.error().code, ErrorCode::Damaged);
}

TEST_F(Damage, OfTheVersionIsNotTakenForAnOlderFile) {
    make().reset();
    for (const char* version : {"0", "-5"}) {
        shell(QStringLiteral("PRAGMA user_version = %1").arg(QString::fromLatin1(version)));
        const QByteArray before = bytes(path());
        const auto opened = Portfolio::open(path());
        ASSERT_FALSE(opened.has_value());
        EXPECT_EQ(opened.error().code, ErrorCode::Damaged);
        EXPECT_EQ(bytes(path()), before);
        EXPECT_EQ(files(), QStringList{QStringLiteral("plan.atlas")});
    }
}

TEST_F(Damage, AFileWithoutItsTablesIsRefused) {
    make().reset();
    shell(QStringLiteral("PRAGMA foreign_keys = OFF; DROP TABLE target"));
    const auto opened = Portfolio::open(path());
    ASSERT_FALSE(opened.has_value());
    EXPECT_EQ(opened.error().code, ErrorCode::Damaged);
}
