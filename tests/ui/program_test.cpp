// SPDX-License-Identifier: Apache-2.0
#include "command_line.h"
#include "main_actions.h"
#include "main_window.h"
#include "program.h"
#include "support/printers.h"
#include "support/test_portfolio.h"
#include "translation.h"

#include <QApplication>
#include <QMenu>
#include <QSettings>
#include <gtest/gtest.h>

using namespace atlas;

namespace {

/// The program as main() starts it, with settings of its own.
class ProgramTest : public testing::Test {
protected:
    ProgramTest() {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, file.folder());
        line.portfolio = file.path();
    }
    ~ProgramTest() override { translation.use(Language::English); }

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
