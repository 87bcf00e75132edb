// SPDX-License-Identifier: Apache-2.0
// Undo with two windows on one file: what can't be taken back is said where it stays until somebody has read it.
#include "state/settings.h"
#include "support/controls.h"
#include "support/edits.h"
#include "support/printers.h"
#include "support/test_portfolio.h"
#include "support/write_lock.h"
#include "window/main_actions.h"
#include "window/main_window.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <gtest/gtest.h>

using namespace atlas;
using test::named;
using namespace atlas::test;

namespace {

class TwoWindows : public testing::Test {
protected:
    TwoWindows()
        : firstSettings(file.folder() + QStringLiteral("/first.ini")),
          secondSettings(file.folder() + QStringLiteral("/second.ini")), first(open(firstSettings)),
          second(open(secondSettings)) {
        robots = first->session().find(QStringLiteral("robots")).value();
    }

    std::unique_ptr<MainWindow> open(Settings& settings) {
        auto session = Session::open(file.path(), QStringLiteral("Tester"));
        auto window = std::make_unique<MainWindow>(std::move(*session), settings, Language::English, ThemeName::Light);
        window->resize(1024, 700);
        window->show();
        QCoreApplication::processEvents();
        return window;
    }
    void rename(MainWindow& window, const char* name) const {
        window.session().takeForeignChanges();
        ASSERT_OK(test::renameNode(window.session(), robots, {QString::fromLatin1(name), {}}));
    }
    [[nodiscard]] QLabel* status() const { return named<QLabel>(*first, "Status"); }
    [[nodiscard]] QString said() const { return status()->accessibleDescription(); }
    [[nodiscard]] QPushButton* gotIt() const { return named<QPushButton>(*first, "Close the message"); }
    [[nodiscard]] QString name() const { return first->session().outline().name(robots).en; }
    void undo() const { named<QPushButton>(*first, "Undo")->click(); }
    /// Others' work in the first window, which says so in its status line.
    void othersCameIn() const {
        ASSERT_OK(test::setAssumption(second->session(), robots,
                                      second->session().figures().indicator(u"industrial-added-value")->id, 2023,
                                      12.5));
        first->session().takeForeignChanges();
    }

    StarterFile file;
    Settings firstSettings, secondSettings;
    std::unique_ptr<MainWindow> first, second;
    NodeId robots;
};

} // namespace

TEST_F(TwoWindows, AnUndoUnderALockIsSaidUntilItIsDone) {
    rename(*first, "Androids");
    {
        const WriteLock lock(file.path());
        undo();
    }
    EXPECT_EQ(name(), QStringLiteral("Androids"));
    EXPECT_TRUE(said().startsWith(QStringLiteral("Not undone: Rename Robots to Androids."))) << said().toStdString();
    EXPECT_TRUE(named<QPushButton>(*first, "Undo")->isEnabled());
    othersCameIn();
    EXPECT_TRUE(said().startsWith(QStringLiteral("Not undone"))) << said().toStdString();
    undo();
    EXPECT_EQ(name(), QStringLiteral("Robots"));
    EXPECT_FALSE(said().contains(QStringLiteral("Not undone"))) << said().toStdString();
    EXPECT_TRUE(gotIt()->isHidden());
}

TEST_F(TwoWindows, AnotherStepDoesNotWipeAwayThatTheLastOneWasNotUndone) {
    rename(*first, "Androids");
    {
        const WriteLock lock(file.path());
        undo();
    }
    ASSERT_OK(test::describeNode(first->session(), robots, {QStringLiteral("Machines"), {}}));
    EXPECT_TRUE(said().startsWith(QStringLiteral("Not undone"))) << said().toStdString();
}

TEST_F(TwoWindows, WhatCanNoLongerBeUndoneIsSaidUntilSomebodyHasReadIt) {
    rename(*first, "Androids");
    rename(*second, "Automata");
    undo();
    EXPECT_TRUE(said().startsWith(QStringLiteral("Can no longer be undone: Rename Robots to Androids.")))
        << said().toStdString();
    EXPECT_TRUE(QTest::qWaitFor([this] { return name() == QLatin1String("Automata"); }));
    EXPECT_TRUE(said().startsWith(QStringLiteral("Can no longer be undone"))) << said().toStdString();
    ASSERT_OK(test::describeNode(first->session(), robots, {QStringLiteral("Machines"), {}}));
    EXPECT_TRUE(said().startsWith(QStringLiteral("Can no longer be undone"))) << said().toStdString();
    gotIt()->click();
    EXPECT_FALSE(said().contains(QStringLiteral("no longer")));
    EXPECT_TRUE(gotIt()->isHidden());
}

TEST_F(TwoWindows, TheWholeSentenceIsThereToBeRead) {
    rename(*first, "Androids");
    rename(*second, "Automata");
    undo();
    QCoreApplication::processEvents();
    EXPECT_EQ(status()->text(), said()) << "nothing of it is cut off";
    EXPECT_GE(status()->height(), status()->heightForWidth(status()->width()));
    EXPECT_TRUE(gotIt()->isVisible());
}

TEST_F(TwoWindows, TwoRefusalsAreReadOneAfterTheOther) {
    rename(*first, "Androids");
    ASSERT_OK(test::describeNode(first->session(), robots, {QStringLiteral("Machines"), {}}));
    second->session().takeForeignChanges();
    rename(*second, "Automata");
    ASSERT_OK(test::describeNode(second->session(), robots, {QStringLiteral("Arms"), {}}));
    undo();
    undo();
    EXPECT_TRUE(said().contains(QStringLiteral("Rename Robots"))) << said().toStdString();
    gotIt()->click();
    EXPECT_TRUE(said().contains(QStringLiteral("Describe"))) << said().toStdString();
    gotIt()->click();
    EXPECT_TRUE(gotIt()->isHidden());
}

TEST_F(TwoWindows, ThreePressesLeaveTheWorkingCopyWithEverybodysTargets) {
    Session &mine = first->session(), &theirs = second->session();
    const auto copy = test::forkScenario(mine, mine.scenario().id, {QStringLiteral("Working copy"), {}});
    ASSERT_OK(copy);
    const TargetCell cell{robots, mine.figures().indicator(u"industrial-added-value")->id, 2025};
    ASSERT_OK(test::setTarget(mine, cell, 0.10));
    theirs.takeForeignChanges();
    theirs.showScenario(*copy);
    ASSERT_OK(test::setTarget(theirs, cell, 0.30));
    for (int press = 0; press < 3; ++press)
        undo();
    mine.takeForeignChanges();
    EXPECT_EQ(mine.scenario().id, *copy);
    EXPECT_EQ(mine.reading().target(cell), 0.30);
    EXPECT_TRUE(said().contains(QStringLiteral("Working copy"))) << said().toStdString();
}

TEST_F(TwoWindows, ARefusedCommandIsSaidUntilTheNextStep) {
    {
        const WriteLock lock(file.path());
        first->actions().workingCopy->trigger();
    }
    const QString refusal = said();
    EXPECT_FALSE(refusal.isEmpty());
    othersCameIn();
    EXPECT_EQ(said(), refusal);
    first->actions().workingCopy->trigger();
    EXPECT_FALSE(said().contains(refusal)) << said().toStdString();
}
