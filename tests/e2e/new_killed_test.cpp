// SPDX-License-Identifier: Apache-2.0
// The program killed while it makes a portfolio: nothing half-made stands under the name, and the next start goes on.
#include "storage/portfolio.h"
#include "support/places.h"
#include "support/printers.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>
#include <gtest/gtest.h>

#include <csignal>

using namespace atlas;

TEST(NewKilled, LeavesAWholePortfolioOrNone) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("plan.atlas"));
    const auto start = [&](QProcess& program) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), folder.path());
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        program.setProcessEnvironment(environment);
        program.start(test::programPath(), {QStringLiteral("--new"), path});
        ASSERT_TRUE(program.waitForStarted());
    };
    const auto expectWhole = [&] {
        const auto opened = Portfolio::open(path, Portfolio::Access::ReadOnly);
        ASSERT_OK(opened);
        EXPECT_GT((*opened)->nodeCount().value(), 50);
        EXPECT_EQ((*opened)->check().value(), QStringList());
    };
    // One that was killed with the new file open leaves SQLite's own files beside it.
    const auto removeAll = [&] {
        for (const char* ending : {"", "-wal", "-shm"})
            QFile::remove(path + QLatin1String(ending));
    };
    // How long it takes, then kills spread over the time in which files are written.
    QElapsedTimer clock;
    clock.start();
    {
        QProcess program;
        start(program);
        ASSERT_TRUE(program.waitForFinished(60'000));
        EXPECT_EQ(program.exitCode(), 0);
    }
    const qint64 whole = clock.nsecsElapsed();
    expectWhole();
    int halfMade = 0;
    constexpr int kills = 40;
    for (int kill = 0; kill < kills; ++kill) {
        removeAll();
        QProcess program;
        start(program);
        clock.restart();
        const qint64 moment = whole * (kill + 1) / (kills + 1);
        while (clock.nsecsElapsed() < moment && program.state() != QProcess::NotRunning)
            QThread::yieldCurrentThread();
        ::kill(static_cast<pid_t>(program.processId()), SIGKILL);
        program.waitForFinished();
        if (QFileInfo::exists(path))
            expectWhole();
        else if (!QDir(folder.path()).entryList({QStringLiteral("*.part")}).isEmpty())
            ++halfMade;
    }
    EXPECT_GT(halfMade, 0) << "no kill fell into the making";
    removeAll();
    QProcess program;
    start(program);
    ASSERT_TRUE(program.waitForFinished(60'000));
    EXPECT_EQ(program.exitCode(), 0);
    expectWhole();
}
