// SPDX-License-Identifier: Apache-2.0
// A portfolio that may only be read: it shows what others write, and leaves nothing beside the file.
#include "storage/storage_support.h"
#include "support/bound_by_permissions.h"

#include <QFileInfo>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace atlas;

class ReadOnly : public test::PortfolioFile {
protected:
    void SetUp() override { make().reset(); }
    [[nodiscard]] std::unique_ptr<Portfolio> reader() const {
        return std::move(*Portfolio::open(path(), Portfolio::Access::ReadOnly));
    }
};

TEST_F(ReadOnly, LeavesNothingBesideTheFileAndNoMarkInIt) {
    const QByteArray before = bytes(path());
    {
        auto portfolio = reader();
        EXPECT_TRUE(portfolio->isReadOnly());
        EXPECT_EQ(portfolio->nodeCount().value(), 3);
        EXPECT_EQ(test::refusal(portfolio->apply(setTarget(2025, {}, 0.08), {})), ErrorCode::ReadOnly);
        EXPECT_EQ(files(), QStringList{QStringLiteral("plan.atlas")});
    }
    EXPECT_EQ(bytes(path()), before);
    EXPECT_EQ(files(), QStringList{QStringLiteral("plan.atlas")});
}

TEST_F(ReadOnly, SeesWhatSomebodyElseWritesAfterwards) {
    auto portfolio = reader();
    EXPECT_TRUE(portfolio->takeForeignChanges().value().isEmpty());
    auto writer = std::move(*Portfolio::open(path()));
    for (int year = 2024; year <= 2030; ++year)
        ASSERT_OK(writer->apply(setTarget(year, {}, 0.01), QStringLiteral("Li")));
    const auto seen = portfolio->takeForeignChanges();
    ASSERT_OK(seen);
    EXPECT_EQ(seen->targets.size(), 7);
    EXPECT_EQ(seen->author, QStringLiteral("Li"));
    EXPECT_EQ(portfolio->targets(scenario).value().size(), 7);
    ASSERT_OK(writer->apply(setTarget(2025, 0.01, 0.02), {}));
    EXPECT_EQ(portfolio->takeForeignChanges().value().targets.size(), 1);
    EXPECT_TRUE(portfolio->takeForeignChanges().value().isEmpty());
}

TEST_F(ReadOnly, SeesWhatSomebodyWroteAndClosed) {
    auto portfolio = reader();
    {
        auto writer = std::move(*Portfolio::open(path()));
        ASSERT_OK(writer->apply(setTarget(2025, {}, 0.01), {}));
    }
    EXPECT_EQ(portfolio->takeForeignChanges().value().targets.size(), 1);
    EXPECT_EQ(portfolio->targets(scenario).value().size(), 1);
    EXPECT_TRUE(portfolio->check().value().isEmpty());
}

TEST_F(ReadOnly, ThroughALinkSeesWhatAWriterHasOpen) {
    auto writer = std::move(*Portfolio::open(path()));
    ASSERT_OK(writer->apply(setTarget(2025, {}, 0.01), {}));
    const QString folder = QFileInfo(path()).path() + QStringLiteral("/elsewhere");
    ASSERT_TRUE(QDir().mkdir(folder));
    ASSERT_TRUE(QFile::link(path(), folder + QStringLiteral("/link.atlas")));
    auto opened = Portfolio::open(folder + QStringLiteral("/link.atlas"), Portfolio::Access::ReadOnly);
    ASSERT_OK(opened);
    EXPECT_EQ((*opened)->targets(scenario).value().size(), 1);
}

TEST_F(ReadOnly, WhatACrashLeftBesideItIsShownFromACopyWhereNothingMayBeWritten) {
    auto portfolio = std::move(*Portfolio::open(path()));
    ASSERT_OK(portfolio->apply(setTarget(2025, {}, 0.08), {}));
    const QByteArray main = bytes(path()), log = bytes(path() + QStringLiteral("-wal"));
    ASSERT_FALSE(log.isEmpty());
    portfolio.reset();
    put(path(), main);
    put(path() + QStringLiteral("-wal"), log);
    const QString folder = QFileInfo(path()).path();
    const QFile::Permissions forReading = QFile::ReadOwner | QFile::ExeOwner;
    for (const auto access : {Portfolio::Access::ReadWrite, Portfolio::Access::ReadOnly}) {
        for (const QString& name : files())
            ASSERT_TRUE(QFile::setPermissions(folder + u'/' + name, QFile::ReadOwner));
        ASSERT_TRUE(QFile::setPermissions(folder, forReading));
        test::boundByPermissions([&] {
            auto opened = Portfolio::open(path(), access);
            ASSERT_OK(opened);
            EXPECT_TRUE((*opened)->isReadOnly());
            EXPECT_EQ((*opened)->path(), path());
            EXPECT_EQ((*opened)->targets(scenario).value_or(QVector<Target>{}).size(), 1) << "what stands in the log";
            EXPECT_TRUE((*opened)->whyReadOnly().contains(path())) << "and it is said";
            EXPECT_TRUE((*opened)->check().value_or(QStringList{QString()}).isEmpty());
            EXPECT_TRUE(Portfolio::open((*opened)->readableFile(), Portfolio::Access::ReadOnly).has_value());
            EXPECT_EQ((*opened)->look(), FileFate::Kept);
        });
        ASSERT_TRUE(QFile::setPermissions(folder, forReading | QFile::WriteOwner));
        EXPECT_EQ(bytes(path()), main);
        EXPECT_EQ(bytes(path() + QStringLiteral("-wal")), log);
        EXPECT_EQ(files(), (QStringList{QStringLiteral("plan.atlas"), QStringLiteral("plan.atlas-wal")}));
    }
    for (const QString& name : files())
        ASSERT_TRUE(QFile::setPermissions(folder + u'/' + name, QFile::ReadOwner | QFile::WriteOwner));
    auto again = Portfolio::open(path()); // where it may be written it is folded in, and nothing is lost
    ASSERT_OK(again);
    EXPECT_EQ((*again)->targets(scenario).value().size(), 1);
}

// Root may write everywhere: a process of its own gives that right up.
TEST_F(ReadOnly, AFolderWithoutTheRightToWriteOpensForReading) {
    const QByteArray folder = QFile::encodeName(QFileInfo(path()).path());
    ASSERT_EQ(chmod(QFile::encodeName(path()).constData(), 0666), 0);
    ASSERT_EQ(chmod(folder.constData(), 0555), 0);
    const pid_t child = fork();
    if (child == 0) {
        constexpr uid_t nobody = 65534;
        if (getuid() == 0 && setresuid(nobody, nobody, nobody) != 0)
            _exit(3);
        auto opened = Portfolio::open(path());
        _exit(!opened ? 1 : (*opened)->isReadOnly() && (*opened)->nodeCount().value_or(0) == 3 ? 0 : 2);
    }
    int status = 0;
    ASSERT_EQ(waitpid(child, &status, 0), child);
    chmod(folder.constData(), 0755);
    EXPECT_EQ(WEXITSTATUS(status), 0);
}
