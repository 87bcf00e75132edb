// SPDX-License-Identifier: Apache-2.0
// The whole window by keyboard alone: Tab reaches everything, in the order in which it stands, and the keyboard stays
// where the work is.
#include "parts/tab_order.h"
#include "program/translation.h"
#include "state/settings.h"
#include "state/workspace.h"
#include "support/controls.h"
#include "support/edits.h"
#include "support/printers.h"
#include "support/test_portfolio.h"
#include "window/main_actions.h"
#include "window/main_window.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTest>
#include <QTreeView>
#include <QVBoxLayout>
#include <gtest/gtest.h>

using namespace atlas;
using test::named;

namespace {

std::string told(const QWidget* widget) {
    return widget == nullptr
               ? "nothing"
               : (QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ') + widget->accessibleName())
                     .toStdString();
}

class ByKeyboard : public testing::Test {
protected:
    void SetUp() override {
        auto session = Session::open(file.path(), QStringLiteral("Tester"));
        window = std::make_unique<MainWindow>(std::move(*session), settings, Language::English, ThemeName::Light);
        window->resize(1600, 900);
        window->restorePlace();
        window->show();
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }
    void goTo(const QString& workspace) {
        window->showWorkspace(workspace);
        window->completeNow();
        for (int turn = 0; turn < 5; ++turn)
            QCoreApplication::processEvents();
    }
    /// All stops of one round, from the tree on.
    QVector<QWidget*> round(Qt::Key key) {
        auto* tree = named<QTreeView>(*window, "Portfolio");
        tree->setFocus();
        QVector<QWidget*> stops{tree};
        for (int steps = 0; steps < 400; ++steps) {
            QWidget* at = QApplication::focusWidget();
            QTest::keyClick(at, key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
            if (QApplication::focusWidget() == tree)
                return stops;
            if (QApplication::focusWidget() != at) // a text with links has several stops in it
                stops.append(QApplication::focusWidget());
        }
        ADD_FAILURE() << "Tab never comes round; it is at " << told(QApplication::focusWidget());
        return stops;
    }

    test::StarterFile file;
    Settings settings{file.folder() + QStringLiteral("/settings.ini")};
    std::unique_ptr<MainWindow> window;
};

} // namespace

TEST_F(ByKeyboard, TabReachesEveryControlOfEachPageThereAndBack) {
    for (const QString& workspace : workspaceNames()) {
        goTo(workspace);
        const QVector<QWidget*> there = round(Qt::Key_Tab);
        QVector<QWidget*> back = round(Qt::Key_Backtab);
        for (QWidget* control : test::controls(*window, 12)) {
            if ((control->focusPolicy() & Qt::TabFocus) == 0 || !control->isEnabled() ||
                control->focusProxy() != nullptr || control->visibleRegion().isEmpty())
                continue;
            EXPECT_TRUE(there.contains(control)) << workspace.toStdString() << ": Tab never reaches " << told(control);
            EXPECT_TRUE(back.contains(control)) << workspace.toStdString() << ": backwards " << told(control);
        }
        std::reverse(back.begin() + 1, back.end());
        EXPECT_EQ(there, back) << workspace.toStdString();
    }
}

TEST_F(ByKeyboard, TabGoesAsTheControlsStand) {
    window->showWelcome();
    for (const QString& workspace : workspaceNames()) {
        goTo(workspace);
        const QVector<QWidget*> stops = round(Qt::Key_Tab);
        for (qsizetype i = 1; i < stops.size(); ++i) {
            const QWidget *before = stops.at(i - 1), *after = stops.at(i);
            if (before->parentWidget() != after->parentWidget() || !before->isVisible() || !after->isVisible() ||
                before->parentWidget()->layout() == nullptr)
                continue;
            const QRect first = before->geometry(), second = after->geometry();
            const bool besides = first.top() < second.bottom() && second.top() < first.bottom();
            EXPECT_TRUE(besides ? first.left() < second.left() : first.top() < second.top())
                << workspace.toStdString() << ": " << told(before) << " comes before " << told(after);
        }
    }
}

TEST_F(ByKeyboard, ScrollAreasAreNoStops) {
    int areas = 0;
    for (const QString& workspace : workspaceNames()) {
        goTo(workspace);
        for (const auto* area : window->findChildren<QScrollArea*>()) {
            EXPECT_EQ(area->focusPolicy() & Qt::TabFocus, 0) << workspace.toStdString() << ' ' << told(area);
            ++areas;
        }
    }
    EXPECT_GE(areas, 5);
}

TEST_F(ByKeyboard, TheKeysOfTheWorkspacesTakeTheKeyboardAlong) {
    const QList<QAction*> actions = window->actions().workspaces;
    for (qsizetype i = 0; i < actions.size(); ++i) {
        named<QTreeView>(*window, "Portfolio")->setFocus();
        actions.at(i)->trigger();
        QCoreApplication::processEvents();
        auto* page = window->findChild<QWidget*>(workspaceNames().at(i));
        ASSERT_NE(page, nullptr);
        QWidget* at = QApplication::focusWidget();
        EXPECT_TRUE(at != nullptr && page->isAncestorOf(at))
            << workspaceNames().at(i).toStdString() << ": " << told(at);
    }
    actions.at(1)->trigger();
    EXPECT_EQ(QApplication::focusWidget(), named<QTreeView>(*window, "Targets"));
    // Where it was left it is again.
    auto* indicator = named<QComboBox>(*window, "Indicator");
    indicator->setFocus();
    actions.at(4)->trigger();
    actions.at(1)->trigger();
    EXPECT_EQ(QApplication::focusWidget(), indicator);
}

TEST_F(ByKeyboard, F10OpensTheMenuBar) {
    QTest::keyClick(window.get(), Qt::Key_F10);
    ASSERT_TRUE(QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }));
    EXPECT_EQ(QApplication::activePopupWidget(), window->actions().fileMenu);
    QApplication::activePopupWidget()->close();
}

TEST_F(ByKeyboard, AControlThatIsDisabledOrHiddenLeavesTheKeyboardBesideIt) {
    goTo(QStringLiteral("Scenarios"));
    auto* show = named<QPushButton>(*window, "Make a copy of the scenario");
    ASSERT_NE(show, nullptr);
    show->setFocus();
    show->setEnabled(false);
    EXPECT_TRUE(show->parentWidget()->isAncestorOf(QApplication::focusWidget())) << told(QApplication::focusWidget());
    show->setEnabled(true);
    show->setFocus();
    show->hide();
    EXPECT_TRUE(show->parentWidget()->isAncestorOf(QApplication::focusWidget())) << told(QApplication::focusWidget());
}

TEST_F(ByKeyboard, ApplyingLeavesTheKeyboardOnThePage) {
    window->actions().workingCopy->trigger();
    goTo(QStringLiteral("Targets"));
    auto* page = window->findChild<QWidget*>(QStringLiteral("Targets"));
    auto* table = named<QTreeView>(*window, "Targets");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_L, Qt::ControlModifier);
    int applied = 0;
    for (auto* button : page->findChildren<QPushButton*>()) {
        if (!button->isVisible() || !button->isEnabled())
            continue;
        button->setFocus();
        button->setEnabled(false); // as what was to be applied has been
        EXPECT_TRUE(page->isAncestorOf(QApplication::focusWidget())) << told(button);
        button->setEnabled(true);
        ++applied;
    }
    EXPECT_GE(applied, 1);
}

TEST(TabOrder, GoesByLayoutsWhateverWasMadeFirst) {
    QWidget panel;
    QPushButton third(&panel), second(&panel), first(&panel);
    auto* grid = new QGridLayout(&panel);
    grid->addWidget(&third, 1, 0);
    grid->addWidget(&second, 0, 1);
    grid->addWidget(&first, 0, 0);
    EXPECT_EQ(tabStops(panel), (QVector<QWidget*>{&first, &second, &third}));
    panel.show();
    second.setEnabled(false);
    EXPECT_EQ(nextStop(tabStops(panel), &first, true), &third);
    EXPECT_EQ(nextStop(tabStops(panel), &first, false), &third);
    EXPECT_EQ(nearestStop(tabStops(panel), second), &third);
    third.setEnabled(false);
    first.setEnabled(false);
    EXPECT_EQ(nextStop(tabStops(panel), &first, true), nullptr);
    EXPECT_EQ(nearestStop(tabStops(panel), second), nullptr);
}
