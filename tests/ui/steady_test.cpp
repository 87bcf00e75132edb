// SPDX-License-Identifier: Apache-2.0
// What is done again and again leaves nothing behind in memory.
#include "program/command_line.h"
#include "program/program.h"
#include "program/translation.h"
#include "support/printers.h"
#include "support/test_portfolio.h"
#include "window/main_window.h"

#include <QApplication>
#include <QComboBox>
#include <QFormLayout>
#include <QPixmapCache>
#include <QSettings>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>

#include <malloc.h>

using namespace atlas;

namespace {

class Steady : public testing::Test {
protected:
    Steady() {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, file.folder());
        line.portfolio = file.path();
    }
    void SetUp() override {
        program = std::make_unique<Program>(line, translation);
        ASSERT_OK(program->start());
        window = qobject_cast<MainWindow*>(program->window());
        ASSERT_NE(window, nullptr);
        ASSERT_TRUE(QTest::qWaitForWindowExposed(window));
    }
    static void settle() {
        for (int turn = 0; turn < 5; ++turn) {
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }
    /// Bytes that each round of \p work leaves, once the first ones have filled what is filled once. The least of some
    /// series of rounds: meanwhile the program makes its private copy of the file, and the like.
    static double left(const std::function<void()>& work, bool emptiesCache = false) {
        constexpr int first = 10, rounds = 12, series = 4;
        const auto used = [&] {
            if (emptiesCache)
                QPixmapCache::clear(); // it has a limit of its own
            return static_cast<double>(::mallinfo2().uordblks);
        };
        double least = std::numeric_limits<double>::infinity();
        for (int each = 0; each <= series; ++each) {
            const double before = used();
            for (int round = 0; round < (each == 0 ? first : rounds); ++round) {
                work();
                settle();
            }
            if (each > 0)
                least = std::min(least, (used() - before) / rounds);
        }
        return least;
    }

    test::StarterFile file;
    CommandLine line;
    Translation translation;
    std::unique_ptr<Program> program;
    MainWindow* window = nullptr;
};

constexpr double nothing = 512; ///< bytes a round: what a cache of Qt's own adds now and then

} // namespace

TEST_F(Steady, AThemeSwitchLeavesNothing) {
    bool isDark = false;
    EXPECT_LT(left([&] {
                  isDark = !isDark;
                  Q_EMIT window->themeChosen(isDark ? ThemeName::Dark : ThemeName::Light);
              }),
              nothing);
}

TEST_F(Steady, ADialogsControlsThatAreGoneLeaveNothing) {
    EXPECT_LT(left(
                  [&] {
                      // Not a window of its own: the platform of tests keeps something of each.
                      auto* page = new QWidget(window);
                      auto* form = new QFormLayout(page);
                      for (int i = 0; i < 4; ++i) {
                          auto* box = new QComboBox(page);
                          box->addItems({QStringLiteral("One"), QStringLiteral("Two")});
                          form->addRow(QStringLiteral("Choice"), box);
                      }
                      page->show();
                      settle();
                      delete page;
                  },
                  true),
              nothing);
}
