// SPDX-License-Identifier: Apache-2.0
// Files that are no portfolio, damaged, or too new: refused in one sentence, left byte for byte, with nothing left
// beside them.
#include "storage/storage_support.h"

#include <QFileInfo>

#include <sys/stat.h>
#include <unistd.h>

using namespace atlas;

class Refusal : public test::PortfolioFile {
protected:
    void expectRefused(ErrorCode code) {
        const QByteArray before = bytes(path());
        const QStringList beside = files();
        for (const auto access : {Portfolio::Access::ReadWrite, Portfolio::Access::ReadOnly}) {
            const auto opened = Portfolio::open(path(), access);
            ASSERT_FALSE(opened.has_value());
            EXPECT_EQ(opened.error().code, code) << opened.error().sentence.toStdString();
            EXPECT_FALSE(opened.error().sentence.isEmpty());
            EXPECT_FALSE(opened.error().sentence.contains(QLatin1Char('\n')));
        }
        EXPECT_EQ(bytes(path()), before);
        EXPECT_EQ(files(), beside);
    }
};

TEST_F(Refusal, MissingFile) {
    const auto opened = Portfolio::open(path());
    ASSERT_FALSE(opened.has_value());
    EXPECT_EQ(opened.error().code, ErrorCode::NotFound);
    EXPECT_TRUE(files().isEmpty());
}

TEST_F(Refusal, EmptyFile) {
    put(path(), {});
    expectRefused(ErrorCode::NotAPortfolio);
}

TEST_F(Refusal, TextFile) {
    put(path(), QByteArray("Dear investor, ").repeated(500));
    expectRefused(ErrorCode::NotAPortfolio);
}

TEST_F(Refusal, DatabaseOfAnotherProgram) {
    shell(QStringLiteral("CREATE TABLE node (id INTEGER); INSERT INTO node VALUES (1)"));
    expectRefused(ErrorCode::NotAPortfolio);
}

TEST_F(Refusal, NewerPortfolio) {
    make().reset();
    shell(QStringLiteral("PRAGMA user_version=99"));
    expectRefused(ErrorCode::NewerVersion);
    EXPECT_TRUE(Portfolio::open(path()).error().sentence.contains(QStringLiteral("99")));
}

TEST_F(Refusal, NewerPortfolioWhoseVersionIsInItsLogOnly) {
    make().reset();
    auto newer = std::move(*Portfolio::open(path()));
    shell(QStringLiteral("PRAGMA user_version=99"));
    const QByteArray main = bytes(path());
    const QByteArray log = bytes(path() + QStringLiteral("-wal"));
    newer.reset();
    put(path(), main);
    put(path() + QStringLiteral("-wal"), log);
    expectRefused(ErrorCode::NewerVersion);
    EXPECT_EQ(bytes(path() + QStringLiteral("-wal")), log);
}

TEST_F(Refusal, PortfolioWhoseEndIsMissing) {
    make().reset();
    const QByteArray whole = bytes(path());
    put(path(), whole.left(whole.size() / 2));
    expectRefused(ErrorCode::Damaged);
}

TEST_F(Refusal, PortfolioOverwrittenInItsMiddle) {
    make().reset();
    QByteArray content = bytes(path());
    content.replace(100, content.size() - 100, QByteArray(content.size() - 100, '\xA5'));
    put(path(), content);
    expectRefused(ErrorCode::Damaged);
}

TEST_F(Refusal, Folder) {
    ASSERT_TRUE(QDir().mkdir(path()));
    EXPECT_FALSE(Portfolio::open(path()).has_value());
}

TEST_F(Refusal, Pipe) {
    ASSERT_EQ(mkfifo(QFile::encodeName(path()).constData(), 0600), 0);
    EXPECT_EQ(test::refusal(Portfolio::open(path())), ErrorCode::Io); // and does not wait for somebody to write
}

TEST_F(Refusal, NamesThatMeanSomethingToSqlite) {
    for (const char* name : {"file:x.atlas", "a?mode=memory#b%20c.atlas", "两江 图谱.atlas"}) {
        const QString file = QFileInfo(path()).path() + QLatin1Char('/') + QString::fromUtf8(name);
        ASSERT_OK(Portfolio::create(file));
        ASSERT_TRUE(QFileInfo::exists(file)) << name;
        for (const auto access : {Portfolio::Access::ReadWrite, Portfolio::Access::ReadOnly})
            EXPECT_EQ(Portfolio::open(file, access).value()->nodeCount().value(), 0) << name;
    }
}

TEST_F(Refusal, CreatingWhereAFileStands) {
    put(path(), "mine");
    const auto made = Portfolio::create(path());
    ASSERT_FALSE(made.has_value());
    EXPECT_EQ(bytes(path()), "mine");
}

TEST_F(Refusal, CreatingInAFolderThatIsNotThere) {
    const auto made = Portfolio::create(path() + QStringLiteral("/deep/plan.atlas"));
    ASSERT_FALSE(made.has_value());
    EXPECT_EQ(made.error().code, ErrorCode::Io);
}

TEST_F(Refusal, FileWithoutTheRightToWriteOpensForReading) {
    make().reset();
    QFile::setPermissions(path(), QFileDevice::ReadOwner);
    auto opened = Portfolio::open(path(), Portfolio::Access::ReadOnly);
    ASSERT_OK(opened);
    EXPECT_TRUE((*opened)->isReadOnly());
    EXPECT_EQ((*opened)->nodeCount().value_or(0), 3);
    const auto refused = (*opened)->apply(setTarget(2025, {}, 0.1), QStringLiteral("x"));
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::ReadOnly);
}
