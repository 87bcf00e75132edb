// SPDX-License-Identifier: Apache-2.0
// Reads the command line, makes the application object, does the shell's work or opens the window.
// Exit codes: 0 done, 1 the work failed, 2 wrong usage.
#include "program/command_line.h"
#include "program/platform.h"
#include "program/program.h"
#include "program/start_trace.h"
#include "program/starter_file.h"
#include "storage/portfolio.h"
#include "storage/starter.h"
#include "window/main_window.h"

#include <QApplication>
#include <QIcon>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <optional>

namespace {

constexpr int workFailed = 1;
constexpr int wrongUsage = 2;

void print(std::FILE* to, const QString& text) {
    std::fputs(qPrintable(text), to);
    std::fputc('\n', to);
}

/// Prints what somebody asked to be told. A disk without room or a pipe that is closed must not pass for done.
int answer(const QString& text) {
    print(stdout, text);
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0)
        return 0;
    print(stderr, QCoreApplication::translate("main", "The answer can't be written to standard output: %1.")
                      .arg(QString::fromLocal8Bit(std::strerror(errno))));
    return workFailed;
}

int report(const atlas::Error& error) {
    print(stderr, QString(error.sentence).replace(QLatin1Char('\n'), QLatin1Char(' ')));
    return error.code == atlas::ErrorCode::Invalid ? wrongUsage : workFailed;
}

int fail(const atlas::Error& error) {
    report(error);
    return workFailed;
}

int newPortfolio(const QString& path) {
    const auto made = atlas::createStarterPortfolio(path);
    return made ? 0 : fail(made.error());
}

int check(const atlas::CommandLine& line) {
    QString path = line.portfolio;
    if (path.isEmpty())
        path = atlas::Settings().recentFiles().value(0);
    if (path.isEmpty()) {
        const auto starter = atlas::starterFile();
        if (!starter)
            return fail(starter.error());
        path = *starter;
    }
    const auto portfolio = atlas::Portfolio::open(path, atlas::Portfolio::Access::ReadOnly);
    if (!portfolio)
        return fail(portfolio.error());
    const auto found = (*portfolio)->check();
    if (!found)
        return fail(found.error());
    if (const QString why = (*portfolio)->whyReadOnly(); !why.isEmpty())
        print(stderr, why);
    for (const QString& fault : *found)
        print(stderr, fault);
    if (!found->isEmpty())
        return workFailed;
    return answer(QCoreApplication::translate("main", "%1: sound.").arg(path));
}

} // namespace

int main(int argc, char** argv) {
    const bool canShow = atlas::choosePlatform(argc, argv);
    auto guard = std::make_optional<atlas::DisplayGuard>(argc, argv);
    QApplication application(argc, argv);
    guard.reset();
    QApplication::setApplicationName(QStringLiteral("liangjiang-atlas"));
    QApplication::setApplicationVersion(QStringLiteral(ATLAS_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("liangjiang-atlas"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/resources/icons/liangjiang-atlas.svg")));

    // The language counts for messages about the command line too, so it is looked for before the rest is judged.
    atlas::Translation translation;
    const QStringList arguments = QApplication::arguments().mid(1);
    const qsizetype at = arguments.indexOf(QStringLiteral("--language"));
    const auto asked = at >= 0 ? atlas::Translation::fromWord(arguments.value(at + 1)) : std::nullopt;
    translation.use(asked.value_or(atlas::Settings().language()));

    const auto line = atlas::parseCommandLine(arguments);
    if (!line)
        return report(line.error());
    if (line->help)
        return answer(atlas::commandLineHelp());
    if (line->version)
        return answer(QStringLiteral("Liangjiang Atlas ") + QStringLiteral(ATLAS_VERSION));
    if (line->newFile)
        return newPortfolio(*line->newFile);
    if (line->check)
        return check(*line);

    if (!canShow && !line->isBatch()) {
        print(stderr,
              QCoreApplication::translate("main", "There is no display. Use --snapshot FILE.png to draw the window, "
                                                  "or start it in a desktop session."));
        return workFailed;
    }
    atlas::Program program(*line, translation);
    if (line->factSheet || !line->story.isEmpty()) {
        const auto done = line->factSheet ? program.exportFactSheet() : program.exportStory();
        return done ? 0 : report(done.error());
    }
    if (line->exportFile) {
        const auto done = program.exportChart();
        return done ? 0 : report(done.error());
    }
    if (line->snapshot) {
        const auto done = program.snapshot(*line->snapshot, line->size);
        return done ? 0 : report(done.error());
    }
    if (const auto started = program.start(); !started)
        return report(started.error());
    atlas::traceStart(program.window());
    return QApplication::exec();
}
