// SPDX-License-Identifier: Apache-2.0
// Saving a copy: whole or not at all, and never at the cost of a portfolio that somebody works on.
#include "storage/connection.h"
#include "storage/storage_support.h"

#include <QFileInfo>

#include <sys/stat.h>

using namespace atlas;

class Copy : public test::PortfolioFile {
protected:
    [[nodiscard]] QString copy() const { return QFileInfo(path()).path() + QStringLiteral("/copy.atlas"); }
    [[nodiscard]] QStringList parts() const { return files().filter(QStringLiteral(".part")); }
    std::unique_ptr<Portfolio> portfolio = make();
};

TEST_F(Copy, IsSoundAndHoldsTheSame) {
    ASSERT_OK(portfolio->saveCopy(copy()));
    auto opened = Portfolio::open(copy());
    ASSERT_OK(opened);
    EXPECT_TRUE((*opened)->check().value().isEmpty());
    EXPECT_EQ((*opened)->nodeCount().value(), 3);
    EXPECT_EQ((*opened)->targets(published).value(), portfolio->targets(published).value());
    EXPECT_EQ((*opened)->log(0, 100).value().size(), portfolio->log(0, 100).value().size());
    EXPECT_TRUE(parts().isEmpty());
}

TEST_F(Copy, ReplacesAnotherFile) {
    put(copy(), "an older copy");
    ASSERT_OK(portfolio->saveCopy(copy()));
    ASSERT_OK(Portfolio::open(copy()));
}

TEST_F(Copy, ThatIsStoppedLeavesAllAsItWas) {
    put(copy(), "an older copy");
    const QStringList before = files();
    Progress progress;
    progress.stop = true;
    EXPECT_FALSE(portfolio->saveCopy(copy(), &progress).has_value());
    EXPECT_EQ(bytes(copy()), "an older copy");
    EXPECT_EQ(files(), before);
    progress.stop = false; // the same portfolio can still be copied
    ASSERT_OK(portfolio->saveCopy(copy(), &progress));
    ASSERT_OK(Portfolio::open(copy()));
    EXPECT_GT(progress.total, 0);
}

TEST_F(Copy, IsStoppedInTheMiddleOfAStatement) {
    auto connection = storage::Connection::open(path(), storage::Connection::Mode::Scratch);
    ASSERT_OK(connection);
    const QString endless =
        QStringLiteral("WITH RECURSIVE up (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM up) SELECT max(x) FROM up");
    int asked = 0;
    (*connection)->askWhile([&] { return ++asked < 3; });
    EXPECT_FALSE((*connection)->value(endless).has_value());
    EXPECT_EQ(asked, 3);
    (*connection)->askWhile({});
    EXPECT_EQ((*connection)->value(QStringLiteral("SELECT 1")).value().toInt(), 1);
    EXPECT_EQ(asked, 3);
}

TEST_F(Copy, OntoItselfIsRefused) { EXPECT_EQ(test::refusal(portfolio->saveCopy(path())), ErrorCode::Invalid); }

TEST_F(Copy, OntoItselfByAnotherWayIsRefusedToo) {
    const QString folder = QFileInfo(path()).path();
    ASSERT_TRUE(QFile::link(folder, folder + QStringLiteral("/way")));
    ASSERT_TRUE(QFile::link(path(), folder + QStringLiteral("/link.atlas")));
    EXPECT_EQ(test::refusal(portfolio->saveCopy(folder + QStringLiteral("/way/plan.atlas"))), ErrorCode::Invalid);
    EXPECT_EQ(test::refusal(portfolio->saveCopy(folder + QStringLiteral("/link.atlas"))), ErrorCode::Invalid);
    ASSERT_OK(portfolio->apply(setTarget(2025, {}, 0.08), {}));
    EXPECT_EQ(Portfolio::open(path()).value()->targets(scenario).value().size(), 1);
}

TEST_F(Copy, OverAPortfolioThatAKillLeftIsNotRuinedByItsLog) {
    put(copy(), bytes(path()));
    put(copy() + QStringLiteral("-wal"), bytes(path() + QStringLiteral("-wal")));
    for (int year = 2024; year <= 2030; ++year)
        ASSERT_OK(portfolio->apply(setTarget(year, {}, 0.01), {}));
    ASSERT_OK(portfolio->saveCopy(copy()));
    auto opened = Portfolio::open(copy());
    ASSERT_OK(opened);
    EXPECT_EQ((*opened)->targets(scenario).value().size(), 7);
    EXPECT_TRUE((*opened)->check().value().isEmpty());
}

TEST_F(Copy, OverAPortfolioThatSomebodyWorksOnIsRefused) {
    ASSERT_OK(portfolio->saveCopy(copy()));
    auto other = std::move(*Portfolio::open(copy()));
    const auto refused = portfolio->saveCopy(copy());
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::Locked);
    ASSERT_OK(other->apply(setTarget(2025, {}, 0.08), {}));
    other.reset();
    EXPECT_EQ(Portfolio::open(copy()).value()->targets(scenario).value().size(), 1);
    ASSERT_OK(portfolio->saveCopy(copy())); // nobody is there any longer
}

TEST_F(Copy, WhereNobodyMayWriteLeavesNothing) {
    const auto refused = portfolio->saveCopy(copy() + QStringLiteral("/deep/copy.atlas"));
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::Io);
    EXPECT_TRUE(refused.error().sentence.contains(QStringLiteral("deep")));
    // A folder can't be replaced by a file.
    ASSERT_TRUE(QDir().mkpath(copy() + QStringLiteral("/mine")));
    EXPECT_FALSE(portfolio->saveCopy(copy()).has_value());
    EXPECT_TRUE(QFileInfo(copy() + QStringLiteral("/mine")).isDir());
    EXPECT_TRUE(parts().isEmpty());
}

TEST_F(Copy, OfAPortfolioOpenForReadingOnlyMayBeWritten) {
    portfolio.reset();
    portfolio = std::move(*Portfolio::open(path(), Portfolio::Access::ReadOnly));
    ASSERT_OK(portfolio->saveCopy(copy()));
    auto opened = Portfolio::open(copy());
    ASSERT_OK(opened);
    EXPECT_FALSE((*opened)->isReadOnly());
    ASSERT_OK((*opened)->apply(setTarget(2025, {}, 0.08), {}));
}

TEST_F(Copy, SavesWhatWasDeletedUnderTheWindow) {
    for (const char* ending : {"", "-wal", "-shm"})
        QFile::remove(path() + QLatin1String(ending));
    ASSERT_OK(portfolio->saveCopy(path()));
    EXPECT_EQ(Portfolio::open(path()).value()->nodeCount().value(), 3);
}

TEST_F(Copy, ThatCanNotTakeItsPlaceLeavesWhatIsBesideTheOldOne) {
    ASSERT_TRUE(QDir().mkpath(copy() + QStringLiteral("/mine"))); // a folder can't be replaced
    put(copy() + QStringLiteral("-wal"), "edits that are nowhere else");
    EXPECT_FALSE(portfolio->saveCopy(copy()).has_value());
    EXPECT_EQ(bytes(copy() + QStringLiteral("-wal")), "edits that are nowhere else");
    EXPECT_TRUE(parts().isEmpty());
}

TEST_F(Copy, MayBeReadByWhomTheFileMayBeRead) {
    ASSERT_EQ(chmod(QFile::encodeName(path()).constData(), 0600), 0);
    ASSERT_OK(portfolio->saveCopy(copy()));
    struct stat made {};
    ASSERT_EQ(stat(QFile::encodeName(copy()).constData(), &made), 0);
    EXPECT_EQ(made.st_mode & 0777U, 0600U);
    // What is replaced is replaced for those who could read it.
    ASSERT_EQ(chmod(QFile::encodeName(copy()).constData(), 0640), 0);
    ASSERT_OK(portfolio->saveCopy(copy()));
    ASSERT_EQ(stat(QFile::encodeName(copy()).constData(), &made), 0);
    EXPECT_EQ(made.st_mode & 0777U, 0640U);
}

TEST_F(Copy, NeverTakesThePlaceOfAPipe) {
    const QByteArray pipe = QFile::encodeName(copy());
    ASSERT_EQ(mkfifo(pipe.constData(), 0600), 0);
    EXPECT_FALSE(portfolio->saveCopy(copy()).has_value());
    struct stat there {};
    ASSERT_EQ(lstat(pipe.constData(), &there), 0);
    EXPECT_TRUE(S_ISFIFO(there.st_mode));
}
