// SPDX-License-Identifier: Apache-2.0
// The program killed while it brings an older file up to date: the file is what it was or what it becomes.
#include "storage/older_support.h"

#include <QElapsedTimer>
#include <QThread>

#include <csignal>
#include <random>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace atlas;
using namespace atlas::test;

namespace {

constexpr int newestFormat = 4;

class OlderFilesKilled : public testing::TestWithParam<int> {
protected:
    OlderFile file{GetParam()};
    QStringList old = dumpOf(file.path());
    int whatItWas = 0, whatItBecomes = 0;
    int inTheMiddle = 0; ///< the copy beside it is there, the file not yet brought up to date

    /// A program of its own that opens the file; answers whether it was killed.
    [[nodiscard]] bool openAndDie(const std::function<void()>& before, const std::function<void(pid_t)>& meanwhile) {
        const pid_t child = fork();
        if (child == 0) {
            const rlimit noCore{0, 0};
            setrlimit(RLIMIT_CORE, &noCore);
            before();
            auto opened = Portfolio::open(file.path());
            const bool isOpen = opened.has_value();
            if (isOpen)
                opened->reset();
            _exit(isOpen ? 0 : 1);
        }
        meanwhile(child);
        int state = 0;
        EXPECT_EQ(waitpid(child, &state, 0), child);
        EXPECT_TRUE(WIFSIGNALED(state) || WEXITSTATUS(state) == 0) << "refused";
        return WIFSIGNALED(state);
    }
    /// What stands there now is whole, and goes on.
    void expectWhole() {
        const QTemporaryDir aside;
        const QString copy = aside.filePath(QStringLiteral("plan.atlas"));
        for (const char* ending : {"", "-wal"})
            QFile::copy(file.path() + QLatin1String(ending), copy + QLatin1String(ending));
        const QStringList found = dumpOf(copy);
        const bool isOld = found == old;
        if (!isOld) {
            ASSERT_TRUE(found.constFirst().endsWith(QStringLiteral("|%1").arg(newestFormat)))
                << found.mid(0, 3).join(u'\n').toStdString();
        }
        ++(isOld ? whatItWas : whatItBecomes);
        for (const QString& name : file.files())
            if (name.contains(QStringLiteral("backup")) && !name.contains(QStringLiteral(".part"))) {
                EXPECT_EQ(dumpOf(QFileInfo(file.path()).dir().filePath(name)), old) << name.toStdString();
                inTheMiddle += isOld ? 1 : 0;
            }
        const auto portfolio = file.open();
        ASSERT_NE(portfolio, nullptr);
        EXPECT_EQ(portfolio->backup().isEmpty(), !isOld);
        const OlderRows rows = olderRowsOf(*portfolio, 200);
        for (const auto& [table, known] : file.rows())
            for (const auto& [key, row] : known)
                ASSERT_TRUE(isSaid(row, rows.at(table).at(key))) << table.toStdString() << ' ' << textOf(row);
        EXPECT_EQ(portfolio->log(0, 100'000).value().constLast().at.isValid(), true);
        EXPECT_EQ(portfolio->check().value(), QStringList());
    }
};

} // namespace

TEST_P(OlderFilesKilled, AtAnyTimeAreWhatTheyWereOrWhatTheyBecome) {
    QElapsedTimer clock;
    clock.start();
    EXPECT_FALSE(openAndDie([] {}, [](pid_t) {}));
    const qint64 whole = clock.nsecsElapsed();
    constexpr unsigned seed = 20'261'101;
    std::mt19937 random(seed + static_cast<unsigned>(GetParam()));
    constexpr int kills = 40;
    int killed = 0;
    for (int kill = 0; kill < kills; ++kill) {
        file.restore();
        const qint64 moment = std::uniform_int_distribution<qint64>(0, whole)(random);
        SCOPED_TRACE(QStringLiteral("seed %1, kill %2, after %3 of %4 ns")
                         .arg(seed)
                         .arg(kill)
                         .arg(moment)
                         .arg(whole)
                         .toStdString());
        killed += openAndDie([] {},
                             [&](pid_t child) {
                                 clock.restart();
                                 while (clock.nsecsElapsed() < moment)
                                     QThread::yieldCurrentThread();
                                 ::kill(child, SIGKILL);
                             })
                      ? 1
                      : 0;
        expectWhole();
        if (HasFatalFailure())
            return;
    }
    EXPECT_GT(killed, 0); // how many depends on what else the machine does
    EXPECT_GT(inTheMiddle, 0);
    RecordProperty("in the middle", inTheMiddle);
    RecordProperty("what it was", whatItWas);
    RecordProperty("what it becomes", whatItBecomes);
}

TEST_P(OlderFilesKilled, AtTheFirstWriteBeyondASizeAreWhatTheyWereOrWhatTheyBecome) {
    // The backup grows, then SQLite's log, then the file: each size is another moment.
    constexpr rlim_t step = 48 * 1024;
    int killed = 0;
    for (rlim_t size = step;; size += step) {
        file.restore();
        SCOPED_TRACE("killed beyond " + std::to_string(size) + " bytes");
        const bool isKilled = openAndDie(
            [&] {
                const rlimit limit{size, size};
                setrlimit(RLIMIT_FSIZE, &limit); // SIGXFSZ kills
            },
            [](pid_t) {});
        expectWhole();
        if (HasFatalFailure() || !isKilled)
            break;
        ++killed;
    }
    EXPECT_GT(killed, 5);
    EXPECT_GT(inTheMiddle, 3);
    RecordProperty("killed", killed);
    RecordProperty("in the middle", inTheMiddle);
}

TEST_P(OlderFilesKilled, OnADiskThatIsFullAreWhatTheyWere) {
    constexpr rlim_t step = 64 * 1024;
    int refused = 0;
    rlimit before{};
    ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &before), 0);
    for (rlim_t size = step;; size += step) {
        file.restore();
        SCOPED_TRACE("full beyond " + std::to_string(size) + " bytes");
        rlimit small = before;
        small.rlim_cur = size;
        const auto told = signal(SIGXFSZ, SIG_IGN);
        ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &small), 0);
        const bool isOpen = Portfolio::open(file.path()).has_value();
        ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &before), 0);
        signal(SIGXFSZ, told);
        expectWhole();
        if (HasFatalFailure() || isOpen)
            break;
        ++refused;
    }
    EXPECT_GT(refused, 3);
}

INSTANTIATE_TEST_SUITE_P(Format, OlderFilesKilled, testing::Range(1, newestFormat));
