// SPDX-License-Identifier: Apache-2.0
// A copied file is whole: what was edited does not stay in SQLite's log beside it.
#include "storage/connection.h"
#include "storage/schema.h"
#include "storage/storage_support.h"

#include <QFileInfo>

#include <csignal>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

using namespace atlas;
using storage::Connection;

class Fold : public test::PortfolioFile {
protected:
    void SetUp() override { make().reset(); }
    /// Targets in a copy of the file alone, as somebody mails it.
    [[nodiscard]] qsizetype targetsInMail() const {
        const QString mail = QFileInfo(path()).path() + QStringLiteral("/mail.atlas");
        QFile::remove(mail);
        EXPECT_EQ(QProcess::execute(QStringLiteral("cp"), {path(), mail}), 0);
        return Portfolio::open(mail).value()->targets(scenario).value().size();
    }
};

TEST_F(Fold, PutsWhatWasEditedIntoTheFile) {
    auto portfolio = std::move(*Portfolio::open(path()));
    ASSERT_OK(portfolio->apply(setTarget(2025, {}, 0.08), {}));
    EXPECT_EQ(targetsInMail(), 0);
    EXPECT_TRUE(portfolio->fold());
    EXPECT_EQ(targetsInMail(), 1);
    EXPECT_EQ(QFileInfo(path() + QStringLiteral("-wal")).size(), 0);
    ASSERT_OK(portfolio->apply(setTarget(2026, {}, 0.08), {}));
    EXPECT_EQ(portfolio->targets(scenario).value().size(), 2);
}

TEST_F(Fold, WaitsWhereSomebodyReads) {
    auto portfolio = std::move(*Portfolio::open(path()));
    auto reader = std::move(*Connection::open(path(), Connection::Mode::ReadOnly));
    ASSERT_OK(reader->execute(QStringLiteral("BEGIN")));
    ASSERT_OK(reader->value(QStringLiteral("SELECT count(*) FROM target")));
    ASSERT_OK(portfolio->apply(setTarget(2025, {}, 0.08), {}));
    EXPECT_FALSE(portfolio->fold());
    ASSERT_OK(reader->execute(QStringLiteral("COMMIT")));
    EXPECT_TRUE(portfolio->fold());
    EXPECT_EQ(targetsInMail(), 1);
}

TEST_F(Fold, IsDoneAtCloseThoughAnotherWindowIsOpen) {
    const auto other = std::move(*Portfolio::open(path()));
    auto portfolio = std::move(*Portfolio::open(path()));
    ASSERT_OK(portfolio->apply(setTarget(2025, {}, 0.08), {}));
    portfolio.reset();
    EXPECT_EQ(targetsInMail(), 1);
}

TEST_F(Fold, IsDoneWithoutAPauseWhereTheLogGrowsLarge) {
    auto portfolio = std::move(*Portfolio::open(path()));
    const QString log = path() + QStringLiteral("-wal");
    qint64 largest = 0;
    std::optional<double> before;
    for (int edit = 0; edit < 400; ++edit) {
        ASSERT_OK(portfolio->apply(setTarget(2025, before, edit / 1000.0), {}));
        before = edit / 1000.0;
        largest = std::max(largest, QFileInfo(log).size());
    }
    EXPECT_LT(largest, 6 << 20);
}

// SQLite's locks are of the process: closing the file by any other way than SQLite's would give up those of all its
// connections, and the next program to close the file would take the log away under us.
TEST_F(Fold, LooksAtTheFileWithoutGivingUpItsLocks) {
    auto portfolio = std::move(*Portfolio::open(path()));
    ASSERT_OK(portfolio->apply(setTarget(2025, {}, 0.08), {}));
    ASSERT_OK(storage::refuseForeign(path())); // the first thing that every opening does
    EXPECT_EQ(shell(QStringLiteral("SELECT count(*) FROM node")), QStringLiteral("3"));
    EXPECT_TRUE(QFileInfo::exists(path() + QStringLiteral("-wal")));
    ASSERT_OK(portfolio->apply(setTarget(2026, {}, 0.08), {}));
    EXPECT_EQ(shell(QStringLiteral("SELECT count(*) FROM target JOIN scenario ON scenario.id = scenario "
                                   "WHERE scenario.key = 'draft'")),
              QStringLiteral("2"));
}

TEST_F(Fold, KilledInTheMiddleOfItLosesNothing) {
    std::mt19937 random(15);
    int told = 0; // the last edit that was on disk
    for (int kill = 0; kill < 30; ++kill) {
        int pipes[2];
        ASSERT_EQ(pipe(pipes), 0);
        const pid_t child = fork();
        if (child == 0) { // edits and folds as fast as it can, and tells each edit
            auto portfolio = std::move(*Portfolio::open(path()));
            for (int edit = told + 1;; ++edit) {
                const auto before = portfolio->targets(scenario).value();
                const auto rate = before.isEmpty() ? std::nullopt : std::optional(before.first().rate);
                if (!portfolio->apply(setTarget(2025, rate, edit / 1000.0), {}) ||
                    write(pipes[1], &edit, sizeof edit) != sizeof edit)
                    _exit(1);
                portfolio->fold();
            }
        }
        close(pipes[1]);
        const int wanted = told + 1 + static_cast<int>(random() % 8);
        while (told < wanted && read(pipes[0], &told, sizeof told) == sizeof told)
            ;
        for (auto spin = random() % 200'000; spin > 0; --spin) // at any moment of what follows
            asm volatile("");
        ::kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        while (read(pipes[0], &told, sizeof told) == sizeof told)
            ;
        close(pipes[0]);
        ASSERT_GE(told, wanted);
        auto portfolio = Portfolio::open(path());
        ASSERT_OK(portfolio);
        const double rate = (*portfolio)->targets(scenario).value().first().rate;
        EXPECT_TRUE(rate == told / 1000.0 || rate == (told + 1) / 1000.0) << rate << " after " << told;
        EXPECT_EQ((*portfolio)->check().value(), QStringList());
        told = qRound(rate * 1000);
    }
}
