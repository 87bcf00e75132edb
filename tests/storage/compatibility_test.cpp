// SPDX-License-Identifier: Apache-2.0
// Files of other formats than this program's, by what they say of themselves: who may write them, who may read them.
#include "storage/schema.h"
#include "storage/storage_support.h"

using namespace atlas;

namespace {

class Compatibility : public test::PortfolioFile {
protected:
    void SetUp() override {
        make().reset();
        ours = static_cast<int>(storage::bundledMigrations().value().size());
    }
    /// As a program of the format after ours would leave the file.
    void beOfNextFormat(int minWriter, int minReader) const {
        EXPECT_EQ(
            shell(QStringLiteral("INSERT INTO migration (version, min_compatible, min_reader, at) VALUES (%1, %2, "
                                 "%3, '2027-01-01T00:00:00Z'); PRAGMA user_version = %1; ALTER TABLE node ADD "
                                 "COLUMN later TEXT NOT NULL DEFAULT ''; CREATE TABLE further (id INTEGER)")
                      .arg(ours + 1)
                      .arg(minWriter)
                      .arg(minReader)),
            QString());
        shell(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    }
    void expectRefused(ErrorCode code, const QStringList& words) const {
        const QByteArray before = bytes(path());
        for (const auto access : {Portfolio::Access::ReadWrite, Portfolio::Access::ReadOnly}) {
            const auto refused = Portfolio::open(path(), access);
            ASSERT_EQ(test::refusal(refused), code);
            for (const QString& word : words)
                EXPECT_TRUE(refused.error().sentence.contains(word)) << refused.error().sentence.toStdString();
        }
        EXPECT_EQ(bytes(path()), before);
        EXPECT_EQ(files(), QStringList{QStringLiteral("plan.atlas")});
    }
    [[nodiscard]] QStringList bothFormats() const {
        return {QStringLiteral("format %1").arg(ours + 1), QString::number(ours)};
    }

    int ours = 0;
};

TEST_F(Compatibility, ANewerFileThatWeMayWriteIsWritten) {
    beOfNextFormat(ours, ours);
    auto opened = Portfolio::open(path());
    ASSERT_OK(opened);
    EXPECT_FALSE((*opened)->isReadOnly());
    EXPECT_EQ((*opened)->whyReadOnly(), QString());
    EXPECT_EQ((*opened)->backup(), QString());
    ASSERT_OK((*opened)->apply(setTarget(2025, {}, 0.08), QStringLiteral("Li")));
    opened->reset();
    EXPECT_EQ(shell(QStringLiteral("PRAGMA user_version")), QString::number(ours + 1));
    EXPECT_EQ(shell(QStringLiteral("SELECT count(*) FROM target WHERE year = 2025")), QStringLiteral("1"));
    EXPECT_EQ(files(), QStringList{QStringLiteral("plan.atlas")}); // no backup
}

TEST_F(Compatibility, ANewerFileThatWeMayOnlyReadOpensForReadingAndSaysWhy) {
    beOfNextFormat(ours + 1, ours);
    auto opened = Portfolio::open(path());
    ASSERT_OK(opened);
    EXPECT_TRUE((*opened)->isReadOnly());
    for (const QString& word : bothFormats())
        EXPECT_TRUE((*opened)->whyReadOnly().contains(word)) << (*opened)->whyReadOnly().toStdString();
    EXPECT_EQ((*opened)->nodeCount().value(), 3);
    const auto refused = (*opened)->apply(setTarget(2025, {}, 0.08), QStringLiteral("Li"));
    ASSERT_EQ(test::refusal(refused), ErrorCode::ReadOnly);
    EXPECT_EQ(refused.error().sentence, (*opened)->whyReadOnly());
    EXPECT_EQ(test::refusal((*opened)->writeInBulk({}, {}, [] { return Result<void>(); })), ErrorCode::ReadOnly);
    opened->reset();
    EXPECT_EQ(shell(QStringLiteral("SELECT count(*) FROM target WHERE year = 2025")), QStringLiteral("0"));
    EXPECT_EQ(files(), QStringList{QStringLiteral("plan.atlas")});
}

TEST_F(Compatibility, ANewerFileThatWeMayOnlyReadIsLeftByteForByte) {
    beOfNextFormat(ours + 1, ours);
    const QByteArray before = bytes(path());
    for (const auto access : {Portfolio::Access::ReadWrite, Portfolio::Access::ReadOnly})
        ASSERT_OK(Portfolio::open(path(), access));
    EXPECT_EQ(bytes(path()), before);
}

TEST_F(Compatibility, ANewerFileThatWeMayNotReadIsRefusedNamingBothFormats) {
    beOfNextFormat(ours + 1, ours + 1);
    expectRefused(ErrorCode::NewerVersion, bothFormats());
}

TEST_F(Compatibility, OneThatMayBeWrittenButNotReadIsRefusedToo) {
    beOfNextFormat(ours, ours + 1); // nonsense, on the safe side
    expectRefused(ErrorCode::NewerVersion, bothFormats());
}

TEST_F(Compatibility, ANewerFileThatSaysNothingOfItsReadersIsRefused) {
    shell(QStringLiteral("PRAGMA user_version = %1").arg(ours + 1));
    expectRefused(ErrorCode::NewerVersion, bothFormats());
}

TEST_F(Compatibility, AFileOfABuildInBetweenIsRefused) {
    shell(QStringLiteral("UPDATE migration SET digest = 'another' WHERE version = %1").arg(ours));
    expectRefused(ErrorCode::Unsupported, {path()});
}

} // namespace

TEST_F(Compatibility, OfANewerFileThatWeMayWriteItsOwnPartsAreNoFaults) {
    beOfNextFormat(ours, ours);
    EXPECT_EQ((*Portfolio::open(path()))->check().value(), QStringList());
}
