// SPDX-License-Identifier: Apache-2.0
// The file of an open portfolio is deleted, renamed, replaced or overwritten by another program: nothing more is
// written, nothing of ours stays beside what stands there, and all that there was can be saved as a copy.
#include "storage/storage_support.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QThread>

#include <cstdio>
#include <random>

using namespace atlas;

class LostFile : public test::PortfolioFile {
protected:
    void SetUp() override {
        make().reset();
        portfolio = std::move(*Portfolio::open(path()));
        ASSERT_OK(portfolio->apply(setTarget(2024, {}, 0.01), QStringLiteral("Li")));
    }
    [[nodiscard]] QString beside(const char* name) const {
        return QFileInfo(path()).path() + QLatin1Char('/') + QString::fromLatin1(name);
    }
    static void rename(const QString& from, const QString& to) {
        ASSERT_EQ(std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()), 0);
    }
    /// As another program does it: this one must not open and close a file that it has open.
    static void run(const QString& program, const QStringList& arguments) {
        EXPECT_EQ(QProcess::execute(program, arguments), 0) << program.toStdString();
    }
    void copyOver(const QString& from) const { run(QStringLiteral("cp"), {from, path()}); }
    [[nodiscard]] QByteArray sum(const QString& file) const {
        QProcess sha;
        sha.start(QStringLiteral("sha256sum"), {file});
        sha.waitForFinished();
        return sha.readAllStandardOutput().left(64);
    }
    /// Until the private copy is made, which has a thread of its own.
    void waitForShadow() const {
        const QDir threads(QStringLiteral("/proc/self/task"));
        const auto count = [&] { return threads.entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(); };
        const auto before = count();
        portfolio->keepShadow();
        QElapsedTimer clock;
        clock.start();
        while (count() > before && clock.elapsed() < 10'000)
            QThread::yieldCurrentThread();
        portfolio->keepShadow();
    }
    /// While the log is not folded in, what is seen in the file might be another window's half-done folding.
    void lookUntilSure() {
        QElapsedTimer clock;
        clock.start();
        while (portfolio->look() == FileFate::Kept && clock.elapsed() < 10'000)
            portfolio->fold();
    }
    void expectStopped(FileFate fate) {
        EXPECT_EQ(portfolio->look(), fate);
        EXPECT_TRUE(portfolio->isReadOnly());
        EXPECT_TRUE(portfolio->whyReadOnly().contains(path())) << portfolio->whyReadOnly().toStdString();
        EXPECT_EQ(test::refusal(portfolio->apply(setTarget(2030, {}, 0.3), {})), ErrorCode::ReadOnly);
        EXPECT_TRUE(portfolio->takeForeignChanges().value().isEmpty());
    }
    /// That a copy of it has \p targets, and can be worked in.
    void expectCopy(int targets) {
        EXPECT_TRUE(portfolio->isWhole());
        const QString copy = beside("copy.atlas");
        ASSERT_OK(portfolio->saveCopy(copy));
        auto opened = Portfolio::open(copy);
        ASSERT_OK(opened);
        EXPECT_EQ((*opened)->targets(scenario).value().size(), targets);
        EXPECT_EQ((*opened)->check().value(), QStringList());
        ASSERT_OK((*opened)->apply(setTarget(2030, {}, 0.3), {}));
    }

    std::unique_ptr<Portfolio> portfolio;
};

TEST_F(LostFile, DeletedIsToldAndCanBeCopied) {
    QFile::remove(path());
    expectStopped(FileFate::Gone);
    EXPECT_TRUE(files().isEmpty()) << files().join(QLatin1Char(' ')).toStdString();
    EXPECT_EQ(portfolio->targets(scenario).value().size(), 1);
    expectCopy(1);
    portfolio.reset();
    EXPECT_EQ(files(), QStringList{QStringLiteral("copy.atlas")});
}

TEST_F(LostFile, RenamedIsWholeUnderItsNewName) {
    rename(path(), beside("other.atlas"));
    expectStopped(FileFate::Gone);
    EXPECT_EQ(files(), QStringList{QStringLiteral("other.atlas")});
    auto opened = Portfolio::open(beside("other.atlas"));
    ASSERT_OK(opened);
    EXPECT_EQ((*opened)->targets(scenario).value().size(), 1);
    EXPECT_EQ((*opened)->check().value(), QStringList());
    expectCopy(1);
}

TEST_F(LostFile, ComingBackIsNotWrittenAgain) {
    rename(path(), beside("other.atlas"));
    EXPECT_EQ(portfolio->look(), FileFate::Gone);
    rename(beside("other.atlas"), path());
    expectStopped(FileFate::Gone);
}

TEST_F(LostFile, ReplacedLeavesTheOtherFileAlone) {
    ASSERT_OK(Portfolio::create(beside("other.atlas")));
    const QByteArray other = sum(beside("other.atlas"));
    rename(beside("other.atlas"), path());
    expectStopped(FileFate::Replaced);
    EXPECT_EQ(files(), QStringList{QStringLiteral("plan.atlas")});
    EXPECT_EQ(portfolio->nodeCount().value(), 3);
    expectCopy(1);
    portfolio.reset();
    EXPECT_EQ(sum(path()), other);
    EXPECT_EQ(Portfolio::open(path()).value()->nodeCount().value(), 0);
}

TEST_F(LostFile, DeletedAndThenMadeAnewLeavesTheNewOneAlone) {
    QFile::remove(path());
    EXPECT_EQ(portfolio->look(), FileFate::Gone);
    ASSERT_OK(Portfolio::create(path()));
    const QByteArray made = sum(path());
    EXPECT_NE(portfolio->look(), FileFate::Kept);
    EXPECT_EQ(test::refusal(portfolio->apply(setTarget(2030, {}, 0.3), {})), ErrorCode::ReadOnly);
    portfolio.reset();
    EXPECT_EQ(files(), QStringList{QStringLiteral("plan.atlas")});
    EXPECT_EQ(sum(path()), made);
}

TEST_F(LostFile, OverwrittenWithABackupOfItselfLeavesTheBackup) {
    ASSERT_TRUE(portfolio->fold());
    run(QStringLiteral("cp"), {path(), beside("backup")});
    ASSERT_OK(portfolio->apply(setTarget(2025, {}, 0.02), {}));
    ASSERT_TRUE(portfolio->fold());
    copyOver(beside("backup"));
    expectStopped(FileFate::Overwritten);
    EXPECT_EQ(files(), (QStringList{QStringLiteral("backup"), QStringLiteral("plan.atlas")}));
    portfolio.reset();
    EXPECT_EQ(sum(path()), sum(beside("backup")));
    EXPECT_EQ(Portfolio::open(path()).value()->check().value(), QStringList());
}

TEST_F(LostFile, OverwrittenBeforeTheLogIsFoldedInIsNoticedToo) {
    ASSERT_TRUE(portfolio->fold());
    run(QStringLiteral("cp"), {path(), beside("backup")});
    ASSERT_OK(portfolio->apply(setTarget(2025, {}, 0.02), {}));
    ASSERT_TRUE(portfolio->fold());
    ASSERT_OK(portfolio->apply(setTarget(2026, {}, 0.02), {})); // in the log: what is in the file may change
    copyOver(beside("backup"));
    lookUntilSure();
    expectStopped(FileFate::Overwritten);
    portfolio.reset();
    EXPECT_EQ(sum(path()), sum(beside("backup")));
}

TEST_F(LostFile, OverwrittenWithAnotherPortfolioOrWithTextIsNoticed) {
    ASSERT_OK(Portfolio::create(beside("other.atlas")));
    put(beside("text"), QByteArray("Dear investor, ").repeated(5000));
    for (const char* with : {"other.atlas", "text", "/dev/null"}) {
        portfolio.reset();
        QFile::remove(path());
        SetUp();
        copyOver(with[0] == '/' ? QString::fromLatin1(with) : beside(with));
        lookUntilSure();
        expectStopped(FileFate::Overwritten);
        portfolio.reset();
        EXPECT_EQ(files(),
                  (QStringList{QStringLiteral("other.atlas"), QStringLiteral("plan.atlas"), QStringLiteral("text")}));
    }
}

TEST_F(LostFile, WhatWasOverwrittenIsInTheCopyToTheLastEdit) {
    ASSERT_OK(Portfolio::create(beside("other.atlas")));
    waitForShadow();
    Node after = portfolio->node(second).value();
    const Node before = after;
    after.name.en = QStringLiteral("Semiconductors");
    ASSERT_OK(portfolio->apply(Edit{QStringLiteral("Rename"), {}, {}, {{before, after}}, {}}, QStringLiteral("Wang")));
    ASSERT_OK(portfolio->apply(setTarget(2025, {}, 0.02), QStringLiteral("Wang")));
    ASSERT_TRUE(portfolio->fold());
    copyOver(beside("other.atlas"));
    expectStopped(FileFate::Overwritten);
    EXPECT_EQ(portfolio->node(second).value().name.en, QStringLiteral("Semiconductors"));
    EXPECT_EQ(portfolio->log({}, 0, 1).value().first().author, QStringLiteral("Wang"));
    expectCopy(2);
}

TEST_F(LostFile, OverwrittenWithoutAPrivateCopyShowsNothingRatherThanTheOther) {
    ASSERT_OK(Portfolio::create(beside("other.atlas")));
    copyOver(beside("other.atlas"));
    lookUntilSure();
    EXPECT_EQ(portfolio->fate(), FileFate::Overwritten);
    EXPECT_FALSE(portfolio->isWhole());
    EXPECT_FALSE(portfolio->nodeCount().has_value());
}

TEST_F(LostFile, ALogThatIsTakenAwayEndsWritingWithTheFileWhole) {
    QFile::remove(path() + QStringLiteral("-wal"));
    expectStopped(FileFate::LogGone);
    EXPECT_EQ(files(), QStringList{QStringLiteral("plan.atlas")});
    EXPECT_EQ(Portfolio::open(path()).value()->targets(scenario).value().size(), 1);
    expectCopy(1);
}

TEST_F(LostFile, OfTwoWindowsIsWholeInBoth) {
    for (const char* taken : {"", "-wal"}) {
        auto other = std::move(*Portfolio::open(path()));
        const int year = taken[0] == 0 ? 2025 : 2026;
        ASSERT_OK(other->apply(setTarget(year, {}, 0.02), {}));
        QFile::remove(path() + QLatin1String(taken));
        EXPECT_NE(portfolio->look(), FileFate::Kept);
        EXPECT_NE(other->look(), FileFate::Kept);
        for (const Portfolio* each : {portfolio.get(), other.get()})
            EXPECT_EQ(each->targets(scenario).value().size(), 2) << taken;
        other.reset();
        portfolio.reset();
        QFile::remove(path());
        EXPECT_TRUE(files().isEmpty()) << files().join(QLatin1Char(' ')).toStdString();
        SetUp();
    }
}

TEST_F(LostFile, ForAReaderTooIsToldAndCanBeCopied) {
    portfolio.reset();
    portfolio = std::move(*Portfolio::open(path(), Portfolio::Access::ReadOnly));
    waitForShadow();
    EXPECT_EQ(files(), QStringList{QStringLiteral("plan.atlas")});
    ASSERT_OK(Portfolio::create(beside("other.atlas")));
    copyOver(beside("other.atlas"));
    (void)portfolio->takeForeignChanges();
    EXPECT_EQ(portfolio->fate(), FileFate::Overwritten);
    EXPECT_EQ(portfolio->nodeCount().value(), 3);
    expectCopy(1);
}

TEST_F(LostFile, IsNotWhatADialogLeavesThatLooksIntoTheFile) {
    bytes(path()); // opened and closed in this process: its locks are gone
    EXPECT_EQ(portfolio->look(), FileFate::Kept);
    shell(QStringLiteral("SELECT 1 FROM node")); // who comes and goes must not take the log along
    EXPECT_EQ(portfolio->look(), FileFate::Kept);
    EXPECT_TRUE(QFileInfo::exists(path() + QStringLiteral("-wal")));
    ASSERT_OK(portfolio->apply(setTarget(2025, {}, 0.02), QStringLiteral("Li")));
}

TEST_F(LostFile, IsNotWhatATouchedFileIs) {
    ASSERT_TRUE(portfolio->fold());
    run(QStringLiteral("touch"), {path()});
    run(QStringLiteral("chmod"), {QStringLiteral("0640"), path()});
    EXPECT_EQ(portfolio->look(), FileFate::Kept);
    ASSERT_OK(portfolio->apply(setTarget(2025, {}, 0.02), {}));
}

TEST_F(LostFile, IsNotWhatFoldingInLeaves) {
    auto other = std::move(*Portfolio::open(path()));
    std::mt19937 random(13);
    double rate = 0.01;
    for (int step = 0; step < 300; ++step) {
        auto& one = random() % 2 == 0 ? portfolio : other;
        switch (random() % 6) {
        case 0:
        case 1:
            ASSERT_OK(one->apply(setTarget(2024, rate, rate + 0.001), {}));
            rate += 0.001;
            break;
        case 2:
            one->fold();
            break;
        case 3:
            ASSERT_OK(one->takeForeignChanges());
            break;
        case 4:
            if (step % 10 == 0)
                shell(random() % 2 == 0 ? QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")
                                        : QStringLiteral("UPDATE node SET description_en = description_en || 'x'; "
                                                         "PRAGMA wal_checkpoint(TRUNCATE)"));
            break;
        default:
            if (step % 50 == 0)
                shell(QStringLiteral("VACUUM"));
        }
        ASSERT_EQ(portfolio->look(), FileFate::Kept) << step;
        ASSERT_EQ(other->look(), FileFate::Kept) << step;
    }
    other.reset();
    EXPECT_EQ(portfolio->look(), FileFate::Kept);
    EXPECT_EQ(portfolio->check().value(), QStringList());
}

TEST_F(LostFile, IsNotWhatAnotherProgramLeavesThatFoldsInMeanwhile) {
    QProcess other;
    other.start(QStringLiteral("sh"),
                {QStringLiteral("-c"),
                 QStringLiteral("for n in $(seq 150); do sqlite3 \"$1\" 'PRAGMA wal_checkpoint(TRUNCATE)'; done"),
                 QStringLiteral("sh"), path()});
    ASSERT_TRUE(other.waitForStarted());
    double rate = 0.01;
    int edits = 0;
    while (!other.waitForFinished(0)) {
        const auto edited = portfolio->apply(setTarget(2024, rate, rate + 0.001), {});
        if (edited) {
            rate += 0.001;
            ++edits;
        } else {
            ASSERT_EQ(edited.error().code, ErrorCode::Locked) << edited.error().sentence.toStdString();
        }
        ASSERT_EQ(portfolio->look(), FileFate::Kept) << edits;
    }
    EXPECT_GT(edits, 20);
    EXPECT_EQ(portfolio->check().value(), QStringList());
}
