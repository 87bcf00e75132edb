// SPDX-License-Identifier: Apache-2.0
// What the shell gets wrong, and files that are none: refused in one line, and nothing else done.
#include "e2e/shell.h"

#include <QDir>
#include <QTest>

#include <csignal>
#include <sys/stat.h>

using namespace atlas;
using namespace atlas::test;

namespace {

QString word(const char* text) { return QString::fromUtf8(text); }

void expectRefused(const Outcome& outcome, int code, const QStringList& arguments) {
    EXPECT_EQ(outcome.code, code) << arguments.join(QLatin1Char(' ')).toStdString() << outcome.err.toStdString();
    EXPECT_EQ(outcome.err.count(QLatin1Char('\n')), 1) << outcome.err.toStdString();
}

/// Whether a process has a handler for a signal, as Linux says.
bool catches(qint64 process, int signal) {
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return false;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("SigCgt:"))
            return ((line.mid(7).trimmed().toULongLong(nullptr, 16) >> (signal - 1)) & 1) != 0;
    return false;
}

} // namespace

TEST_F(Shell, AnEmptyArgumentIsWrongUsageAndNotTheLastPortfolio) {
    ASSERT_EQ(run({word("--new"), file("plan.atlas")}).code, 0);
    const QList<QStringList> ways{{word("--check"), QString()},
                                  {QString(), word("--snapshot"), file("x.png")},
                                  {word("--select"), QString(), word("--snapshot"), file("x.png")},
                                  {file("plan.atlas"), word("--workspace="), word("--snapshot"), file("x.png")},
                                  {file("plan.atlas"), word("--export"), file("x.csv"), word("--chart"), word(" ")},
                                  {word("--new"), QString()}};
    for (const QStringList& arguments : ways)
        expectRefused(run(arguments), 2, arguments);
    EXPECT_FALSE(QFile::exists(file("x.png")));
}

TEST_F(Shell, TwoCommandsAtOnceAreWrongUsageAndNeitherIsDone) {
    const QList<QStringList> ways{
        {word("--new"), file("a.atlas"), word("--check")},
        {word("--check"), word("--snapshot"), file("a.png")},
        {word("--snapshot"), file("a.png"), word("--export"), file("a.csv"), word("--chart"), word("vehicles")},
        {word("--export"), file("a.csv"), word("--export"), file("b.csv"), word("--chart"), word("vehicles")}};
    for (const QStringList& arguments : ways)
        expectRefused(run(arguments), 2, arguments);
    EXPECT_TRUE(QDir(home.path()).entryList({word("a.*"), word("b.*")}, QDir::Files).isEmpty());
}

TEST_F(Shell, NamesThatThePortfolioDoesNotHaveAreWrongUsage) {
    const QList<QStringList> ways{
        {word("--export"), file("a.pdf"), word("--story"), word("atlantis")},
        {word("--export"), file("a.pdf"), word("--chart"), word("atlantis")},
        {word("--export"), file("a.pdf"), word("--chart"), word("vehicles"), word("--select"), word("atlantis")},
        {word("--export"), file("a.pdf"), word("--fact-sheet"), word("--select"), word("atlantis")},
        {word("--snapshot"), file("a.png"), word("--select"), word("atlantis")}};
    for (const QStringList& arguments : ways) {
        const Outcome outcome = run(arguments);
        expectRefused(outcome, 2, arguments);
        EXPECT_TRUE(outcome.err.contains(word("atlantis"))) << outcome.err.toStdString();
    }
}

TEST_F(Shell, ASizeThatCanNotBeDrawnNamesTheLargest) {
    for (const char* size : {"20000x20000", "16385x100", "99999999999x100"}) {
        const QStringList arguments{word("--snapshot"), file("a.png"), word("--size"), word(size)};
        const Outcome outcome = run(arguments);
        expectRefused(outcome, 2, arguments);
        EXPECT_TRUE(outcome.err.contains(word("16384x16384"))) << outcome.err.toStdString();
    }
}

TEST_F(Shell, APipeOrADeviceIsNeverReplacedByAnExport) {
    const QByteArray pipe = QFile::encodeName(file("pipe.csv"));
    ASSERT_EQ(::mkfifo(pipe.constData(), 0600), 0);
    ASSERT_TRUE(QFile::link(word("/dev/full"), file("full.csv")));
    for (const char* name : {"pipe.csv", "full.csv"}) {
        const QStringList arguments{word("--export"), file(name), word("--chart"), word("vehicles")};
        const Outcome outcome = run(arguments);
        expectRefused(outcome, 1, arguments);
        EXPECT_TRUE(outcome.err.contains(file(name))) << outcome.err.toStdString();
    }
    struct stat found {};
    ASSERT_EQ(::lstat(pipe.constData(), &found), 0);
    EXPECT_TRUE(S_ISFIFO(found.st_mode));
    ASSERT_EQ(::stat("/dev/full", &found), 0);
    EXPECT_TRUE(S_ISCHR(found.st_mode));
}

TEST_F(Shell, AnAnswerThatNobodyTakesIsAFailure) {
    ASSERT_EQ(run({word("--new"), file("plan.atlas")}).code, 0);
    for (const QStringList& arguments :
         {QStringList{word("--check"), file("plan.atlas")}, {word("--help")}, {word("--version")}})
        expectRefused(run(arguments, {}, word("/dev/full")), 1, arguments);
}

TEST_F(Shell, AnOlderPortfolioIsBroughtUpToDateAndItsCopyNamed) {
    const QString plan = file("plan.atlas");
    ASSERT_TRUE(QFile::copy(sourceFolder() + word("/tests/storage/older/format1.atlas"), plan));
    ASSERT_TRUE(QFile::setPermissions(plan, QFile::ReadOwner | QFile::WriteOwner));
    const Outcome check = run({word("--check"), plan});
    expectRefused(check, 1, {word("--check")});
    EXPECT_TRUE(check.err.contains(word("Open it once"))) << check.err.toStdString();
    const QStringList picture{plan, word("--snapshot"), file("x.png")};
    const Outcome first = run(picture);
    EXPECT_EQ(first.code, 0) << first.err.toStdString();
    EXPECT_TRUE(first.err.contains(plan + word(".backup-v1"))) << first.err.toStdString();
    EXPECT_EQ(first.err.count(QLatin1Char('\n')), 1) << first.err.toStdString();
    EXPECT_EQ(run(picture).err, QString()) << "once";
}

TEST_F(Shell, ASignalEndsTheProgramAsQuittingDoes) {
    ASSERT_EQ(run({word("--new"), file("plan.atlas")}).code, 0);
    for (const int signal : {SIGTERM, SIGINT, SIGHUP}) {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(word("HOME"), home.path());
        environment.insert(word("XDG_RUNTIME_DIR"), home.path());
        environment.insert(word("QT_QPA_PLATFORM"), word("offscreen"));
        program.setProcessEnvironment(environment);
        program.start(programPath(), {file("plan.atlas")});
        ASSERT_TRUE(QTest::qWaitFor([&] { return catches(program.processId(), signal); }, 60000));
        ::kill(static_cast<pid_t>(program.processId()), signal);
        ASSERT_TRUE(program.waitForFinished(30000)) << signal;
        EXPECT_EQ(program.exitStatus(), QProcess::NormalExit) << signal;
        EXPECT_EQ(program.exitCode(), 0) << signal;
        EXPECT_FALSE(QFile::exists(file("plan.atlas-wal"))) << "folded in";
    }
}
