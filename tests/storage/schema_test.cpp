// SPDX-License-Identifier: Apache-2.0
#include "storage/schema.h"

#include "storage/columns.h"
#include "storage/connection.h"
#include "storage/storage_support.h"

#include <QFileInfo>

#include <csignal>
#include <new>

#include <sys/resource.h>
#include <sys/stat.h>

using namespace atlas;
using storage::Connection;

class Schema : public test::PortfolioFile {
protected:
    void SetUp() override {
        make().reset();
        scripts = storage::bundledMigrations().value();
        version = static_cast<int>(scripts.size());
        connection = std::move(*Connection::open(path(), Connection::Mode::ReadWrite));
        ASSERT_OK(connection->beginWriting());
    }
    [[nodiscard]] int storedVersion() const {
        return connection->value(QStringLiteral("PRAGMA user_version")).value().toInt();
    }

    QStringList scripts;
    int version = 0;
    std::unique_ptr<Connection> connection;
};

/// A row that REPLACE puts in the place of another leaves no trace: each way to do so is one that a trigger refuses.
TEST_F(Schema, ColumnTablesKnowEachUniqueIndex) {
    int seen = 0;
    for (const storage::TableShape& table : storage::loggedTables()) {
        QStringList known;
        for (const storage::UniqueColumns& unique : table.uniques) {
            QStringList columns;
            for (const char* column : unique.columns)
                columns.append(QString::fromLatin1(column));
            known.append(columns.join(QLatin1Char(' ')));
        }
        ASSERT_OK(connection->each(
            QStringLiteral("SELECT (SELECT ifnull(group_concat(name, ' '), '') FROM (SELECT name FROM "
                           "pragma_index_info(list.name) ORDER BY seqno)) FROM pragma_index_list(:table) AS list WHERE "
                           "\"unique\" = 1"),
            {{"table", QString::fromLatin1(table.name)}}, [&](const QSqlQuery& row) {
                const QString columns = row.value(0).toString();
                ++seen;
                EXPECT_TRUE(columns == QLatin1String("uid") || known.contains(columns))
                    << table.name << ": " << columns.toStdString();
            }));
    }
    EXPECT_GT(seen, 40);
}

TEST_F(Schema, AFreshFileHasTheNewestVersionAndOurApplicationId) {
    EXPECT_EQ(storedVersion(), version);
    EXPECT_EQ(connection->value(QStringLiteral("PRAGMA application_id")).value().toUInt(), storage::applicationId);
    EXPECT_EQ(connection->value(QStringLiteral("PRAGMA journal_mode")).value().toString(), QStringLiteral("wal"));
    EXPECT_EQ(connection->value(QStringLiteral("PRAGMA synchronous")).value().toInt(), 2); // FULL
    EXPECT_EQ(connection->value(QStringLiteral("PRAGMA foreign_keys")).value().toInt(), 1);
}

TEST_F(Schema, EachMigrationLeavesItsVersionAndTheOldestCompatibleOne) {
    EXPECT_EQ(
        connection->value(QStringLiteral("SELECT count(*) FROM migration WHERE min_compatible >= 1")).value().toInt(),
        version);
}

TEST_F(Schema, AnOlderFileIsCopiedBesideItselfAndBroughtUpToDate) {
    const QStringList more =
        scripts +
        QStringList{QStringLiteral("CREATE TABLE scribble (id INTEGER PRIMARY KEY, text TEXT); "
                                   "CREATE TRIGGER watch AFTER INSERT ON scribble BEGIN SELECT 1; SELECT 2; END;\n")};
    const auto backup = storage::backUpAndMigrate(*connection, path(), version, more);
    ASSERT_OK(backup);
    EXPECT_EQ(storedVersion(), version + 1);
    EXPECT_TRUE((connection->execute(QStringLiteral("INSERT INTO scribble (text) VALUES ('x')"))).has_value());
    const QString copy = path() + QStringLiteral(".backup-v%1").arg(version);
    EXPECT_EQ(*backup, copy);
    auto old = Portfolio::open(copy);
    ASSERT_OK(old);
    EXPECT_EQ((*old)->nodeCount().value(), 3);
}

TEST_F(Schema, APortfolioOfTheFirstVersionGetsThePlanningTablesAndKeepsItsRows) {
    connection.reset();
    QFile::remove(path());
    {
        auto old = std::move(*Connection::open(path(), Connection::Mode::ReadWrite));
        ASSERT_OK(old->execute(QStringLiteral("PRAGMA application_id=%1").arg(storage::applicationId)));
        ASSERT_OK(storage::migrate(*old, 0, {scripts.first()}));
        ASSERT_OK(old->execute(QStringLiteral(
            "INSERT INTO node (position, kind, status, key, name_en, name_zh, pinyin, description_en, description_zh) "
            "VALUES (0, 'area', 'added', 'a', 'Area', '', '', '', '')")));
        ASSERT_OK(old->execute(QStringLiteral(
            "INSERT INTO scenario (key, name_en, name_zh, description_en, description_zh, author, created, state, "
            "protected, base_year, first_year, last_year) VALUES ('p', 'Plan', '', '', '', 'A', "
            "'2024-02-01T00:00:00Z', 'draft', 0, 2023, 2024, 2030)")));
    }
    auto opened = Portfolio::open(path());
    ASSERT_OK(opened);
    const auto scenarios = (*opened)->scenarios();
    ASSERT_OK(scenarios);
    ASSERT_EQ(scenarios->size(), 1);
    EXPECT_EQ(scenarios->first().name.en, QStringLiteral("Plan"));
    EXPECT_TRUE(scenarios->first().sizeWeights);
    const auto indicators = (*opened)->indicators();
    ASSERT_OK(indicators);
    EXPECT_EQ(indicators->size(), 2); // the deflator and the value-added rate
    EXPECT_EQ(files().filter(QStringLiteral("backup-v1")).size(), 1);
    EXPECT_EQ((*opened)->backup(), path() + QStringLiteral(".backup-v1"));
    const auto found = (*opened)->check();
    ASSERT_OK(found);
    EXPECT_EQ(*found, QStringList{});
}

TEST_F(Schema, AnOlderFileThatMayNotBeWrittenIsRefusedInWordsThatHelp) {
    connection.reset();
    QFile::remove(path());
    {
        auto old = std::move(*Connection::open(path(), Connection::Mode::ReadWrite));
        ASSERT_OK(old->execute(QStringLiteral("PRAGMA application_id=%1").arg(storage::applicationId)));
        ASSERT_OK(storage::migrate(*old, 0, {scripts.first()}));
    }
    const auto refused = Portfolio::open(path(), Portfolio::Access::ReadOnly);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::ReadOnly);
}

TEST_F(Schema, ASecondBackupDoesNotOverwriteTheFirst) {
    ASSERT_OK(storage::backUpAndMigrate(*connection, path(), version, scripts));
    ASSERT_OK(storage::backUpAndMigrate(*connection, path(), version, scripts));
    EXPECT_EQ(files().filter(QStringLiteral("backup")).size(), 2);
}

TEST_F(Schema, AMigrationThatFailsLeavesTheFileAsItWasBeforeTheFirstOfThem) {
    const QStringList more =
        scripts + QStringList{QStringLiteral("CREATE TABLE scribble (id INTEGER);"),
                              QStringLiteral("CREATE TABLE half (id INTEGER); INSERT INTO nowhere VALUES (1);")};
    EXPECT_FALSE(storage::migrate(*connection, version, more).has_value());
    EXPECT_EQ(storedVersion(), version);
    EXPECT_EQ(connection->value(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name IN ('scribble', 'half')"))
                  .value()
                  .toInt(),
              0);
    EXPECT_EQ(storage::schemaFaults(*connection, scripts).value(), QStringList{}); // triggers and all
}

TEST_F(Schema, AMigrationThatAnotherProgramHasRunIsLeftOut) {
    const QStringList more = scripts + QStringList{QStringLiteral("CREATE TABLE scribble (id INTEGER);")};
    auto other = std::move(*Connection::open(path(), Connection::Mode::ReadWrite));
    ASSERT_OK(storage::migrate(*other, version, more));
    ASSERT_OK(storage::migrate(*connection, version, more)); // it had looked before
    EXPECT_EQ(storedVersion(), version + 1);
}

TEST_F(Schema, AFullDiskIsToldAndChangesNothing) {
    ASSERT_OK(connection->execute(QStringLiteral("CREATE TABLE scribble (text TEXT)")));
    const int pages = connection->value(QStringLiteral("PRAGMA page_count")).value().toInt();
    ASSERT_OK(connection->execute(QStringLiteral("PRAGMA max_page_count=%1").arg(pages)));
    const auto refused = connection->transaction([&]() -> Result<void> {
        return connection->execute(QStringLiteral("INSERT INTO scribble VALUES (hex(zeroblob(100000)))"));
    });
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::DiskFull);
    EXPECT_EQ(connection->value(QStringLiteral("SELECT count(*) FROM scribble")).value().toInt(), 0);
    ASSERT_OK(connection->execute(QStringLiteral("INSERT INTO scribble VALUES ('small')")));
}

TEST_F(Schema, ATransactionInsideAnotherIsAPartOfIt) {
    ASSERT_OK(connection->execute(QStringLiteral("CREATE TABLE scribble (text TEXT)")));
    const auto refused = connection->transaction([&]() -> Result<void> {
        auto inner = connection->transaction(
            [&] { return connection->execute(QStringLiteral("INSERT INTO scribble VALUES ('x')")); });
        EXPECT_TRUE(inner.has_value());
        return failure(ErrorCode::Invalid, QStringLiteral("no"));
    });
    EXPECT_FALSE(refused.has_value());
    EXPECT_EQ(connection->value(QStringLiteral("SELECT count(*) FROM scribble")).value().toInt(), 0);
}

TEST_F(Schema, ACurrentFileIsLeftAlone) {
    connection.reset();
    const QByteArray before = bytes(path());
    const auto opened = Portfolio::open(path());
    ASSERT_OK(opened);
    EXPECT_EQ((*opened)->backup(), QString());
    EXPECT_EQ(bytes(path()), before);
    EXPECT_TRUE(files().filter(QStringLiteral("backup")).isEmpty());
}

TEST_F(Schema, ABackupMayBeReadByWhomTheFileMayBeRead) {
    ASSERT_EQ(chmod(QFile::encodeName(path()).constData(), 0600), 0);
    const auto backup = storage::backUpAndMigrate(*connection, path(), version, scripts);
    ASSERT_OK(backup);
    struct stat made {};
    ASSERT_EQ(stat(QFile::encodeName(*backup).constData(), &made), 0);
    EXPECT_EQ(made.st_mode & 0777U, 0600U);
}

TEST_F(Schema, ABackupThatCanNotBeWrittenWholeIsNotThereAndNothingIsMigrated) {
    const QStringList more = scripts + QStringList{QStringLiteral("CREATE TABLE scribble (id INTEGER);")};
    // No file may grow beyond half of this one: as on a disk that fills up.
    rlimit before{};
    ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit small = before;
    small.rlim_cur = static_cast<rlim_t>(QFileInfo(path()).size() / 2);
    const auto told = signal(SIGXFSZ, SIG_IGN);
    ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto refused = storage::backUpAndMigrate(*connection, path(), version, more);
    ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &before), 0);
    signal(SIGXFSZ, told);
    EXPECT_FALSE(refused.has_value());
    EXPECT_EQ(storedVersion(), version);
    EXPECT_TRUE(files().filter(QStringLiteral("backup")).isEmpty()) << files().join(QLatin1Char(' ')).toStdString();
}

TEST_F(Schema, AnExceptionInsideATransactionRollsItBack) {
    ASSERT_OK(connection->execute(QStringLiteral("CREATE TABLE scribble (text TEXT)")));
    EXPECT_THROW((void)connection->transaction([&]() -> Result<void> {
        (void)connection->execute(QStringLiteral("INSERT INTO scribble VALUES ('half')"));
        throw std::bad_alloc();
    }),
                 std::bad_alloc);
    EXPECT_FALSE(connection->isInTransaction());
    // Neither this connection nor another one is kept from writing.
    auto other = std::move(*Connection::open(path(), Connection::Mode::ReadWrite));
    ASSERT_OK(
        other->transaction([&] { return other->execute(QStringLiteral("INSERT INTO scribble VALUES ('theirs')")); }));
    ASSERT_OK(connection->transaction(
        [&] { return connection->execute(QStringLiteral("INSERT INTO scribble VALUES ('ours')")); }));
    EXPECT_EQ(connection->value(QStringLiteral("SELECT count(*) FROM scribble")).value().toInt(), 2);
}

TEST_F(Schema, AReaderThatThrowsDoesNotKeepItsPlaceInTheFile) {
    EXPECT_THROW((void)connection->each(QStringLiteral("SELECT id FROM node"), {},
                                        [](const QSqlQuery&) { throw std::bad_alloc(); }),
                 std::bad_alloc);
    auto other = std::move(*Connection::open(path(), Connection::Mode::ReadWrite));
    ASSERT_OK(other->execute(QStringLiteral("CREATE TABLE scribble (text TEXT)")));
    // Folding the log in takes that nobody reads an older state.
    EXPECT_EQ(other->value(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")).value().toInt(), 0);
}
