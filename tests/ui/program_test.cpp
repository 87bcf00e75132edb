// SPDX-License-Identifier: Apache-2.0
#include "program/command_line.h"
#include "program/opening_window.h"
#include "program/program.h"
#include "program/translation.h"
#include "support/edits.h"
#include "support/files.h"
#include "support/printers.h"
#include "support/test_portfolio.h"
#include "targets/target_grid.h"
#include "window/file_banner.h"
#include "window/main_actions.h"
#include "window/main_window.h"
#include "window/welcome_banner.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <gtest/gtest.h>

#include <csignal>
#include <sys/resource.h>

using namespace atlas;

namespace {

/// No file of this process can grow, as on a full disk.
class NoRoom {
public:
    NoRoom() {
        m_signal = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_usual);
        const rlimit none{0, m_usual.rlim_max};
        EXPECT_EQ(setrlimit(RLIMIT_FSIZE, &none), 0);
    }
    ~NoRoom() {
        setrlimit(RLIMIT_FSIZE, &m_usual);
        std::signal(SIGXFSZ, m_signal);
    }
    NoRoom(const NoRoom&) = delete;
    NoRoom& operator=(const NoRoom&) = delete;

private:
    rlimit m_usual{};
    void (*m_signal)(int) = nullptr;
};

/// The program as main() starts it, with settings of its own.
class ProgramTest : public testing::Test {
protected:
    ProgramTest() {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, file.folder());
        line.portfolio = file.path();
        qputenv("XDG_DATA_HOME", QFile::encodeName(file.folder() + QStringLiteral("/data")));
    }
    ~ProgramTest() override {
        translation.use(Language::English);
        usualData.isEmpty() ? qunsetenv("XDG_DATA_HOME") : qputenv("XDG_DATA_HOME", usualData);
    }

    [[nodiscard]] QString dataFolder() const {
        return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    }
    [[nodiscard]] QString starterPath(const char* more = "") const {
        return dataFolder() + QStringLiteral("/Liangjiang 2024%1.atlas").arg(QString::fromLatin1(more));
    }
    /// The dialog that stands over a window, or alone.
    static QMessageBox* dialog() {
        for (QWidget* each : QApplication::topLevelWidgets())
            if (auto* box = qobject_cast<QMessageBox*>(each); box != nullptr && box->isVisible())
                return box;
        return nullptr;
    }
    static void expectWelcomeAndDialog(const Program& program, const QString& words) {
        const auto* window = qobject_cast<MainWindow*>(program.window());
        ASSERT_NE(window, nullptr);
        EXPECT_TRUE(window->isVisible());
        EXPECT_NE(window->findChild<WelcomeBanner*>(), nullptr);
        ASSERT_NE(dialog(), nullptr);
        EXPECT_TRUE(dialog()->informativeText().contains(words)) << dialog()->informativeText().toStdString();
    }

    const QByteArray usualData = qgetenv("XDG_DATA_HOME");
    test::StarterFile file;
    CommandLine line;
    Translation translation;
};

} // namespace

TEST_F(ProgramTest, StartedInChineseItSpeaksEnglishAtOnceWhenAsked) {
    translation.use(Language::Chinese); // as for the messages about the command line
    line.language = Language::Chinese;
    Program program(line, translation);
    ASSERT_OK(program.start());
    auto* window = qobject_cast<MainWindow*>(program.window());
    ASSERT_NE(window, nullptr);
    EXPECT_TRUE(window->actions().fileMenu->title().contains(QStringLiteral("文件")));
    window->actions().english->trigger();
    QCoreApplication::processEvents();
    EXPECT_EQ(window->actions().fileMenu->title(), QStringLiteral("&File"));
    EXPECT_TRUE(window->windowTitle().contains(QStringLiteral("Liangjiang Atlas")));
}

TEST_F(ProgramTest, AFileThatCanNotBeOpenedIsToldOverTheWelcome) {
    line.portfolio = file.folder() + QStringLiteral("/letter.atlas");
    test::writeFile(line.portfolio, "Dear investor");
    Program program(line, translation);
    ASSERT_OK(program.start());
    expectWelcomeAndDialog(program, line.portfolio);
    EXPECT_EQ(test::fileBytes(line.portfolio), "Dear investor");
}

TEST_F(ProgramTest, ALastFileThatIsGoneIsToldOverTheWelcomeAndForgotten) {
    Settings settings;
    const QString gone = file.folder() + QStringLiteral("/gone.atlas");
    settings.addRecentFile(gone);
    line.portfolio.clear();
    Program program(line, translation);
    ASSERT_OK(program.start());
    expectWelcomeAndDialog(program, gone);
    EXPECT_FALSE(Settings().recentFiles().contains(gone));
}

TEST_F(ProgramTest, AStarterThatAnOlderProgramLeftHalfMadeIsPassedOver) {
    ASSERT_TRUE(QDir().mkpath(dataFolder()));
    test::writeFile(starterPath(), {});
    ASSERT_OK(Portfolio::create(starterPath(" (2)")));
    line.portfolio.clear();
    Program program(line, translation);
    ASSERT_OK(program.start());
    auto* window = qobject_cast<MainWindow*>(program.window());
    ASSERT_NE(window, nullptr);
    EXPECT_EQ(window->session().portfolio().path(), starterPath(" (3)"));
    EXPECT_TRUE(test::fileBytes(starterPath()).isEmpty());
}

TEST_F(ProgramTest, AStarterThatCanNotBeKeptIsShownForReading) {
    test::writeFile(file.folder() + QStringLiteral("/data"), "a file where the folder should be");
    line.portfolio.clear();
    Program program(line, translation);
    ASSERT_OK(program.start());
    auto* window = qobject_cast<MainWindow*>(program.window());
    ASSERT_NE(window, nullptr);
    EXPECT_TRUE(window->isVisible());
    EXPECT_TRUE(window->session().portfolio().isReadOnly());
}

TEST_F(ProgramTest, WithoutAnyPortfolioADialogSaysSo) {
    line.portfolio = file.folder() + QStringLiteral("/gone.atlas");
    const NoRoom full;
    Program program(line, translation);
    ASSERT_OK(program.start());
    ASSERT_NE(dialog(), nullptr);
    EXPECT_EQ(program.window(), dialog());
    EXPECT_TRUE(dialog()->informativeText().contains(line.portfolio));
    delete dialog();
}

TEST_F(ProgramTest, OnAFullDiskThePortfolioOpensAndTheWindowSaysSo) {
    const NoRoom full;
    Program program(line, translation);
    ASSERT_OK(program.start());
    auto* window = qobject_cast<MainWindow*>(program.window());
    ASSERT_NE(window, nullptr);
    EXPECT_EQ(window->session().portfolio().path(), file.path());
    const auto* banner = window->findChild<FileBanner*>();
    ASSERT_NE(banner, nullptr);
    EXPECT_TRUE(banner->isVisible());
    EXPECT_TRUE(banner->accessibleDescription().contains(file.path()));
    EXPECT_TRUE(window->close()); // there is nothing that would be lost
}

TEST_F(ProgramTest, OfTwoLargeFilesTheOneAskedForLastOpensAndNoWindowIsLeft) {
    QStringList large;
    for (const char* name : {"one", "two"}) {
        large.append(file.folder() + QStringLiteral("/%1.atlas").arg(QString::fromLatin1(name)));
        ASSERT_TRUE(QFile::copy(file.path(), large.constLast()));
        QFile longer(large.constLast());
        ASSERT_TRUE(longer.open(QIODevice::ReadWrite));
        ASSERT_TRUE(longer.resize(16LL << 20)); // as large as one that takes its time
    }
    Program program(line, translation);
    ASSERT_OK(program.start());
    auto* window = qobject_cast<MainWindow*>(program.window());
    ASSERT_NE(window, nullptr);
    for (const QString& path : std::as_const(large))
        Q_EMIT window->openRequested(path);
    const auto shown = [&]() -> QString {
        auto* now = qobject_cast<MainWindow*>(program.window());
        return now != nullptr ? now->session().portfolio().path() : QString();
    };
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown() == large.constLast(); }, 10000)) << shown().toStdString();
    const auto isLeft = [] {
        const auto windows = QApplication::topLevelWidgets();
        return std::any_of(windows.cbegin(), windows.cend(),
                           [](const QWidget* each) { return qobject_cast<const OpeningWindow*>(each) != nullptr; });
    };
    EXPECT_TRUE(QTest::qWaitFor([&] { return !isLeft(); }, 5000));
}

TEST_F(ProgramTest, ASignalThatAsksToEndKeepsTheEntryThatIsOpen) {
    TargetCell cell;
    {
        const auto session = Session::open(file.path(), QStringLiteral("Planner"));
        ASSERT_OK(session);
        ASSERT_OK(test::forkScenario(**session, (*session)->scenario().id, {QStringLiteral("Draft"), {}}));
        cell = {(*session)->outline().root(), (*session)->figures().indicator(u"gdp")->id, 2025};
    }
    for (const int signal : {SIGTERM, SIGHUP, SIGINT}) {
        line.workspace = QStringLiteral("Targets");
        auto program = std::make_unique<Program>(line, translation);
        ASSERT_OK(program->start());
        const QPointer<MainWindow> window = qobject_cast<MainWindow*>(program->window());
        ASSERT_NE(window, nullptr);
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window));
        window->view().showCell(cell.node, cell.indicator, cell.year);
        auto* grid = window->findChild<TargetGrid*>();
        ASSERT_NE(grid, nullptr);
        grid->setFocus();
        QTest::keyClick(grid, Qt::Key_F2);
        auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        ASSERT_NE(editor, nullptr);
        editor->selectAll();
        QTest::keyClicks(editor, QStringLiteral("7.%1").arg(signal));
        ASSERT_EQ(::raise(signal), 0);
        ASSERT_TRUE(QTest::qWaitFor([&] { return window.isNull(); }, 5000));
        program.reset();
        const auto session = Session::open(file.path(), QStringLiteral("Planner"));
        ASSERT_OK(session);
        const auto rate = (*session)->reading().target(cell);
        ASSERT_TRUE(rate.has_value());
        EXPECT_NEAR(*rate, QStringLiteral("0.07%1").arg(signal).toDouble(), 1e-9);
    }
}
