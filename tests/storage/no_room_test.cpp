// SPDX-License-Identifier: Apache-2.0
// A full disk: what is there opens for reading, and what can't be made leaves nothing.
#include "storage/storage_support.h"

#include <QFileInfo>

#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace atlas;

class NoRoom : public test::PortfolioFile {
protected:
    /// In a process of its own in which no file can grow; answers what \p work answers.
    static int where(const std::function<int()>& work) {
        const pid_t child = fork();
        if (child == 0) {
            const rlimit none{0, RLIM_INFINITY};
            if (std::signal(SIGXFSZ, SIG_IGN) == SIG_ERR || setrlimit(RLIMIT_FSIZE, &none) != 0)
                _exit(99);
            _exit(work());
        }
        int status = 0;
        EXPECT_EQ(waitpid(child, &status, 0), child);
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }
    [[nodiscard]] int opensForReading(int targets) const {
        return where([&] {
            auto opened = Portfolio::open(path());
            if (!opened)
                return 1;
            if (!(*opened)->isReadOnly() || (*opened)->whyReadOnly().isEmpty())
                return 2;
            if ((*opened)->nodeCount().value_or(0) != 3 ||
                (*opened)->targets(scenario).value_or(QVector<Target>{}).size() != targets)
                return 3;
            return test::refusal((*opened)->apply(setTarget(2030, {}, 0.1), {})) == ErrorCode::ReadOnly ? 0 : 4;
        });
    }
};

TEST_F(NoRoom, AnExistingPortfolioOpensForReading) {
    make().reset();
    const QByteArray before = bytes(path());
    EXPECT_EQ(opensForReading(0), 0);
    EXPECT_EQ(files(), QStringList{QStringLiteral("plan.atlas")});
    EXPECT_EQ(bytes(path()), before);
    auto again = Portfolio::open(path()); // there is room again
    ASSERT_OK(again);
    EXPECT_FALSE((*again)->isReadOnly());
}

TEST_F(NoRoom, WhatAKillLeftInTheLogIsShownToo) {
    make().reset();
    auto portfolio = std::move(*Portfolio::open(path()));
    ASSERT_OK(portfolio->apply(setTarget(2025, {}, 0.08), {}));
    const QByteArray main = bytes(path()), log = bytes(path() + QStringLiteral("-wal"));
    portfolio.reset();
    put(path(), main);
    put(path() + QStringLiteral("-wal"), log);
    EXPECT_EQ(opensForReading(1), 0);
    EXPECT_EQ(bytes(path() + QStringLiteral("-wal")), log);
    EXPECT_EQ(files(), (QStringList{QStringLiteral("plan.atlas"), QStringLiteral("plan.atlas-wal")}));
}

TEST_F(NoRoom, WhatCanBeFoldedInByHalfOnlyIsFoldedInLaterAndNotTakenForAnothersWork) {
    make().reset();
    EXPECT_EQ(where([&] {
                  const rlimit all{RLIM_INFINITY, RLIM_INFINITY}, twoPages{8192, RLIM_INFINITY};
                  setrlimit(RLIMIT_FSIZE, &all);
                  auto portfolio = std::move(*Portfolio::open(path()));
                  for (int year = 2024; year <= 2030; ++year)
                      if (!portfolio->apply(setTarget(year, {}, 0.01), {}))
                          return 1;
                  setrlimit(RLIMIT_FSIZE, &twoPages);
                  if (portfolio->fold() || portfolio->look() != FileFate::Kept || portfolio->fold())
                      return 2;
                  if (portfolio->apply(setTarget(2030, 0.01, 0.02), {}) || portfolio->isReadOnly())
                      return 3;
                  setrlimit(RLIMIT_FSIZE, &all);
                  if (portfolio->look() != FileFate::Kept || !portfolio->fold() ||
                      !portfolio->apply(setTarget(2030, 0.01, 0.02), {}))
                      return 4;
                  return portfolio->check().value_or(QStringList{QString()}).isEmpty() ? 0 : 5;
              }),
              0);
    EXPECT_EQ(Portfolio::open(path()).value()->targets(scenario).value().size(), 7);
}

TEST_F(NoRoom, APortfolioThatCanNotBeMadeLeavesNothing) {
    EXPECT_EQ(where([&] { return Portfolio::create(path()).has_value() ? 1 : 0; }), 0);
    EXPECT_TRUE(files().isEmpty()) << files().join(QLatin1Char(' ')).toStdString();
}
