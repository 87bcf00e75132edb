// SPDX-License-Identifier: Apache-2.0
#include "inspector/inspector.h"
#include "present/present_page.h"
#include "program/translation.h"
#include "session/node_edits.h"
#include "session/scenario_edits.h"
#include "session/story_edits.h"
#include "session/story_shelf.h"
#include "show/audience_window.h"
#include "state/settings.h"
#include "support/controls.h"
#include "support/edits.h"
#include "support/printers.h"
#include "support/test_portfolio.h"
#include "window/command_palette.h"
#include "window/main_actions.h"
#include "window/main_window.h"
#include "window/welcome_banner.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <QTreeView>
#include <gtest/gtest.h>

using namespace atlas;
using test::named;

namespace {

class Window : public testing::Test {
protected:
    Window() : settings(file.folder() + QStringLiteral("/settings.ini")) { open(); }
    ~Window() override { translation.use(Language::English); }

    void open() {
        window.reset();
        auto session = Session::open(file.path(), QStringLiteral("Tester"));
        window = std::make_unique<MainWindow>(std::move(*session), settings, Language::English, ThemeName::Light);
        QObject::connect(window.get(), &MainWindow::languageChosen, window.get(), [this](Language language) {
            translation.use(language);
            window->view().setLanguage(language);
        });
        window->resize(1280, 720);
        window->restorePlace();
        window->show();
        QCoreApplication::processEvents();
    }

    test::StarterFile file;
    Settings settings;
    Translation translation;
    std::unique_ptr<MainWindow> window;
};

} // namespace

TEST_F(Window, ThatClosesSavesTheDescriptionBeingWritten) {
    const NodeId area = window->session().outline().root();
    window->view().showNode(area);
    auto* inspector = window->findChild<Inspector*>();
    inspector->editDescription();
    auto* english = named<QPlainTextEdit>(*window, "Description in English");
    ASSERT_NE(english, nullptr);
    english->setPlainText(QStringLiteral("Being written."));
    EXPECT_TRUE(window->close());
    EXPECT_EQ(window->session().portfolio().node(area)->description.en, u"Being written.");
}

TEST_F(Window, ThatClosesWithADescriptionThatCannotBeSavedAsks) {
    const NodeId area = window->session().outline().root();
    window->view().showNode(area);
    window->findChild<Inspector*>()->editDescription();
    named<QPlainTextEdit>(*window, "Description in English")->setPlainText(QStringLiteral("Mine."));
    ASSERT_OK(window->session().commit(
        edits::describeNode(window->session(), area, {QStringLiteral("Theirs."), QStringLiteral("他们的。")})));
    EXPECT_FALSE(window->close());
    EXPECT_TRUE(window->isVisible());
    auto* question = window->findChild<QMessageBox*>(QStringLiteral("typed"));
    ASSERT_NE(question, nullptr);
    for (QAbstractButton* button : question->buttons())
        if (question->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    EXPECT_FALSE(window->isVisible());
}

TEST_F(Window, ThatClosesSavesTheDescriptionOfAScenarioBeingWritten) {
    window->showWorkspace(QStringLiteral("Scenarios"));
    named<QPushButton>(*window, "Describe scenario")->click();
    QPlainTextEdit* english = nullptr;
    for (QPlainTextEdit* each : window->findChildren<QPlainTextEdit*>())
        if (each->isVisible() && each->accessibleName() == u"Description in English")
            english = each;
    ASSERT_NE(english, nullptr);
    english->setPlainText(QStringLiteral("Being written."));
    EXPECT_TRUE(window->close());
    EXPECT_EQ(window->session().scenario().description.en, u"Being written.");
}

TEST_F(Window, ThatIsAskedForTheHistoryOfATargetGoesThere) {
    const NodeId area = window->session().outline().root();
    const IndicatorId gdp = window->session().figures().planned().first().id;
    window->showHistory({area, gdp, 2025});
    EXPECT_EQ(window->workspace(), QStringLiteral("History"));
    window->showWorkspace(QStringLiteral("Targets"));
    window->showHistory({area, gdp, 2026}); // with the page there already
    EXPECT_EQ(window->workspace(), QStringLiteral("History"));
}

TEST_F(Window, EveryFixedNameOfTheFrameIsThere) {
    EXPECT_NE(named<QTreeView>(*window, "Portfolio"), nullptr);
    EXPECT_NE(named<QLineEdit>(*window, "Search portfolio"), nullptr);
    EXPECT_NE(named<QListWidget>(*window, "Workspaces"), nullptr);
    EXPECT_NE(named<QPushButton>(*window, "Undo"), nullptr);
    EXPECT_NE(named<QPushButton>(*window, "Redo"), nullptr);
    EXPECT_NE(named<QLabel>(*window, "Status"), nullptr);
}

TEST_F(Window, EveryFixedNameOfTheTargetsWorkspaceIsThere) {
    window->showWorkspace(QStringLiteral("Targets"));
    EXPECT_NE(named<QTreeView>(*window, "Targets"), nullptr);
    EXPECT_NE(named<QComboBox>(*window, "Scenario"), nullptr);
    EXPECT_NE(named<QDoubleSpinBox>(*window, "Growth target"), nullptr);
    EXPECT_NE(named<QSlider>(*window, "Growth target slider"), nullptr);
}

TEST_F(Window, EachWorkspaceIsNamedInTheRailAndOpens) {
    auto* rail = named<QListWidget>(*window, "Workspaces");
    const QStringList names{QStringLiteral("Portfolio"), QStringLiteral("Targets"), QStringLiteral("Scenarios"),
                            QStringLiteral("Present"), QStringLiteral("History")};
    ASSERT_EQ(rail->count(), names.size());
    for (int row = 0; row < rail->count(); ++row) {
        EXPECT_EQ(rail->item(row)->text(), names.at(row));
        rail->setCurrentRow(row);
        EXPECT_EQ(window->workspace(), names.at(row));
    }
}

TEST_F(Window, EveryControlThatTakesFocusHasAName) {
    for (const QString& workspace :
         {QStringLiteral("Portfolio"), QStringLiteral("Targets"), QStringLiteral("Scenarios"),
          QStringLiteral("Present"), QStringLiteral("History")}) {
        window->showWorkspace(workspace);
        QCoreApplication::processEvents();
        int controls = 0;
        for (QWidget* widget : window->findChildren<QWidget*>()) {
            const bool control =
                qobject_cast<QAbstractButton*>(widget) != nullptr || qobject_cast<QLineEdit*>(widget) != nullptr ||
                qobject_cast<QAbstractItemView*>(widget) != nullptr || qobject_cast<QComboBox*>(widget) != nullptr ||
                qobject_cast<QAbstractSpinBox*>(widget) != nullptr || qobject_cast<QSlider*>(widget) != nullptr;
            if (!control || !widget->isVisibleTo(window.get()) || widget->focusPolicy() == Qt::NoFocus ||
                widget->objectName().startsWith(QLatin1String("qt_")))
                continue;
            ++controls;
            QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(widget);
            ASSERT_NE(seen, nullptr);
            EXPECT_FALSE(seen->text(QAccessible::Name).isEmpty())
                << workspace.toStdString() << ": " << widget->metaObject()->className() << ' '
                << widget->objectName().toStdString() << " in " << widget->parentWidget()->metaObject()->className();
        }
        EXPECT_GE(controls, 12) << workspace.toStdString();
    }
}

TEST_F(Window, LanguageSwitchesAtOnce) {
    window->actions().chinese->trigger();
    QCoreApplication::processEvents();
    EXPECT_NE(named<QTreeView>(*window, "产业目录"), nullptr);
    const auto* rail = window->findChild<QListWidget*>(QStringLiteral("workspaces"));
    ASSERT_EQ(rail->count(), 5);
    for (int row = 0; row < rail->count(); ++row)
        EXPECT_EQ(rail->item(row)->text().at(0).script(), QChar::Script_Han) << rail->item(row)->text().toStdString();
    EXPECT_TRUE(window->windowTitle().contains(QStringLiteral("两江新区")));
    window->actions().english->trigger();
    QCoreApplication::processEvents();
    EXPECT_NE(named<QTreeView>(*window, "Portfolio"), nullptr);
}

TEST_F(Window, NoEnglishSentenceStaysInTheChineseWindow) {
    window->actions().chinese->trigger();
    for (const QString& workspace :
         {QStringLiteral("Portfolio"), QStringLiteral("Targets"), QStringLiteral("Scenarios"),
          QStringLiteral("Present"), QStringLiteral("History")}) {
        window->showWorkspace(workspace);
        window->completeNow();
        QCoreApplication::processEvents();
        int sentences = 0;
        for (const QLabel* label : window->findChildren<QLabel*>()) {
            // Names of files and people stay as they are.
            if (label->accessibleName().contains(QStringLiteral("文件")) || label->textFormat() == Qt::RichText)
                continue;
            int latinWords = 0;
            bool han = false;
            for (const QString& word : label->text().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
                han = han ||
                      std::any_of(word.begin(), word.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
                latinWords += word.size() > 2 && word.at(0).isLower() ? 1 : 0;
            }
            sentences += han ? 1 : 0;
            EXPECT_FALSE(latinWords >= 3 && !han) << workspace.toStdString() << ": " << label->text().toStdString();
        }
        EXPECT_GE(sentences, 5) << workspace.toStdString();
    }
}

TEST_F(Window, UndoSaysWhatItTakesBack) {
    const auto node = window->session().find(QStringLiteral("satellite-internet"));
    ASSERT_TRUE(node.has_value());
    ASSERT_OK(test::renameNode(window->session(), *node, Text{QStringLiteral("Satellites"), QStringLiteral("卫星")}));
    auto* undo = named<QPushButton>(*window, "Undo");
    ASSERT_TRUE(undo->isEnabled());
    EXPECT_FALSE(undo->toolTip().isEmpty());
    undo->click();
    EXPECT_EQ(window->session().outline().name(*node).zh, QStringLiteral("卫星互联网"));
    EXPECT_FALSE(undo->isEnabled());
}

TEST_F(Window, PaletteFindsANodeByPinyinAndGoesThere) {
    window->actions().palette->trigger();
    auto* palette = window->findChild<CommandPalette*>();
    ASSERT_NE(palette, nullptr);
    auto* entry = palette->findChild<QLineEdit*>();
    QTest::keyClicks(entry, QStringLiteral("weixing"));
    QTest::keyClick(entry, Qt::Key_Return);
    EXPECT_EQ(window->view().node(), window->session().find(QStringLiteral("satellite-internet")));
}

TEST_F(Window, PaletteRunsACommandByAWordOfIt) {
    window->actions().palette->trigger();
    auto* entry = window->findChild<CommandPalette*>()->findChild<QLineEdit*>();
    QTest::keyClicks(entry, QStringLiteral("history"));
    QTest::keyClick(entry, Qt::Key_Return);
    EXPECT_EQ(window->workspace(), QStringLiteral("History"));
}

TEST_F(Window, ComesBackWhereItWasLeft) {
    const auto node = window->session().find(QStringLiteral("robots"));
    window->view().showNode(*node);
    window->showWorkspace(QStringLiteral("Targets"));
    window->close();
    open();
    EXPECT_EQ(window->view().node(), *node);
    EXPECT_EQ(window->workspace(), QStringLiteral("Targets"));
}

TEST_F(Window, KnowsItsPlaceEvenWhenItIsKilled) {
    const auto node = window->session().find(QStringLiteral("robots"));
    window->view().showNode(*node);
    // No close: the place is written by itself shortly after.
    const QString path = file.path();
    EXPECT_TRUE(QTest::qWaitFor([&] { return settings.place(path).node == node->value; }, 5000));
}

TEST_F(Window, WhatIsOpenInTheTargetsTableComesBack) {
    window->view().showNode(*window->session().find(QStringLiteral("robots")));
    window->showWorkspace(QStringLiteral("Targets"));
    auto* table = named<QTreeView>(*window, "Targets");
    const QModelIndex root = table->model()->index(0, 0);
    ASSERT_TRUE(table->isExpanded(root));
    const QModelIndex growth = table->model()->index(0, 0, root);
    ASSERT_TRUE(table->isExpanded(growth));
    window->view().showNode(window->session().outline().root());
    table->collapse(growth);
    window->close();
    open();
    table = named<QTreeView>(*window, "Targets");
    ASSERT_NE(table, nullptr);
    EXPECT_TRUE(table->isExpanded(table->model()->index(0, 0)));
    EXPECT_FALSE(table->isExpanded(table->model()->index(0, 0, table->model()->index(0, 0))));
}

TEST_F(Window, SizeIsKnownEvenWhenItIsKilled) {
    window->resize(1111, 701);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            QWidget other;
            return other.restoreGeometry(settings.geometry()) && other.size() == QSize(1111, 701);
        },
        5000));
}

TEST_F(Window, F5ShowsTheStoryFromItsBeginningAndShiftF5FromTheChosenSlide) {
    const StoryId story = window->session().stories().stories().constFirst().id;
    const QVector<Slide> slides = window->session().stories().slides(story);
    window->showWorkspace(QStringLiteral("Present"));
    auto* page = window->findChild<PresentPage*>();
    page->choose(story, slides.at(3).id);
    for (const char* workspace : {"Portfolio", "Targets", "Scenarios", "Present", "History"})
        for (const auto& [modifier, place] : {std::pair(Qt::NoModifier, 0), std::pair(Qt::ShiftModifier, 3)}) {
            page->choose(story, slides.at(3).id);
            window->showWorkspace(QString::fromUtf8(workspace));
            window->activateWindow();
            ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
            QTest::keyClick(window.get(), Qt::Key_F5, modifier);
            SlideShow& show = page->slideShow();
            ASSERT_NE(show.audience(), nullptr) << workspace;
            EXPECT_EQ(show.presentation()->slides(), slides) << "the story, and no deck of a page's charts";
            EXPECT_EQ(show.presentation()->place(), place) << workspace;
            show.audience()->close();
            ASSERT_TRUE(QTest::qWaitFor([&] { return show.audience() == nullptr; }, 5000));
        }
}

TEST_F(Window, WithoutAStoryF5ShowsWhatOneIs) {
    Session& session = window->session();
    for (const Story& story : QVector<Story>(session.stories().stories()))
        ASSERT_OK(session.commit(edits::removeStory(session, story.id)));
    window->actions().present->trigger();
    EXPECT_EQ(window->workspace(), QStringLiteral("Present"));
    EXPECT_EQ(window->findChild<PresentPage*>()->slideShow().audience(), nullptr);
}

TEST_F(Window, SidePanelsHaveTheirWidthBackWhenThereIsRoomAgain) {
    auto* navigation = window->findChild<QDockWidget*>(QStringLiteral("navigation"));
    auto* inspector = window->findChild<QDockWidget*>(QStringLiteral("inspector"));
    const auto settled = [&](int width) {
        window->resize(width, 720);
        QCoreApplication::processEvents();
        return QTest::qWaitFor([&] { return std::abs(navigation->width() - 300) <= 2; }, 2000);
    };
    ASSERT_TRUE(settled(1280));
    const int beside = inspector->width();
    for (int i = 0; i < 3; ++i) {
        window->resize(700, 720);
        QCoreApplication::processEvents();
        EXPECT_TRUE(settled(1280)) << navigation->width();
    }
    EXPECT_TRUE(QTest::qWaitFor([&] { return std::abs(inspector->width() - beside) <= 2; })) << inspector->width();
}

TEST_F(Window, TheWelcomeLeavesItsRoomToOtherWorkspaces) {
    window->showWelcome();
    const auto* welcome = window->findChild<WelcomeBanner*>();
    ASSERT_NE(welcome, nullptr);
    EXPECT_TRUE(welcome->isVisible());
    window->showWorkspace(QStringLiteral("Targets"));
    EXPECT_FALSE(welcome->isVisible());
    window->showWorkspace(QStringLiteral("Portfolio"));
    EXPECT_TRUE(welcome->isVisible());
}

TEST_F(Window, AMessageGoesWithTheNextStep) {
    const auto node = window->session().find(QStringLiteral("robots"));
    ASSERT_OK(test::removeNode(window->session(), *node));
    window->say(QStringLiteral("Undo brings it back."));
    const auto* status = named<QLabel>(*window, "Status");
    EXPECT_EQ(status->toolTip(), QStringLiteral("Undo brings it back."));
    window->actions().undo->trigger();
    EXPECT_FALSE(status->toolTip().contains(QStringLiteral("Undo brings it back."))) << "it is back";
    EXPECT_TRUE(status->toolTip().startsWith(QStringLiteral("Undone: "))) << status->toolTip().toStdString();
}

TEST_F(Window, UndoGoesWhereItsStepIsSeenAndNamesIt) {
    Session& session = window->session();
    const ScenarioId published = session.scenario().id;
    ASSERT_OK(session.commit(edits::forkScenario(session, published, {QStringLiteral("Mine"), {}})));
    const TargetCell cell{*session.find(QStringLiteral("software")),
                          session.figures().indicator(QStringLiteral("industrial-added-value"))->id, 2025};
    ASSERT_OK(test::setTarget(session, cell, 0.12));
    ASSERT_OK(test::renameNode(session, *session.find(QStringLiteral("robots")), {QStringLiteral("Androids"), {}}));
    const StoryId story = session.stories().stories().constFirst().id;
    const SlideId third = session.stories().slides(story).at(2).id;
    ASSERT_OK(session.commit(edits::removeSlides(session, {third})));
    window->showWorkspace(QStringLiteral("Portfolio"));
    const auto* status = named<QLabel>(*window, "Status");
    const auto undone = [&] {
        window->actions().undo->trigger();
        return status->toolTip();
    };

    EXPECT_TRUE(undone().startsWith(QStringLiteral("Undone: ")));
    EXPECT_EQ(window->workspace(), QStringLiteral("Present"));
    EXPECT_TRUE(undone().contains(QStringLiteral("Androids"))) << status->toolTip().toStdString();
    EXPECT_EQ(window->view().node(), *session.find(QStringLiteral("robots")));
    window->showWorkspace(QStringLiteral("Portfolio"));
    EXPECT_FALSE(undone().isEmpty());
    EXPECT_EQ(window->workspace(), QStringLiteral("Targets"));
    EXPECT_EQ(window->view().node(), cell.node);
    EXPECT_EQ(window->view().indicator(), cell.indicator);
    EXPECT_EQ(window->view().year(), 2025);
    window->showWorkspace(QStringLiteral("Portfolio"));
    EXPECT_TRUE(undone().contains(QStringLiteral("Mine")));
    EXPECT_EQ(window->workspace(), QStringLiteral("Scenarios"));
    window->actions().redo->trigger();
    EXPECT_TRUE(status->toolTip().startsWith(QStringLiteral("Done again: ")));
    window->showWorkspace(QStringLiteral("History"));
    window->actions().redo->trigger();
    EXPECT_EQ(window->workspace(), QStringLiteral("History")) << "it has a line for every step";
}

TEST_F(Window, RemovedNodeOnScreenGivesWayToTheOverview) {
    const auto node = window->session().find(QStringLiteral("robots"));
    window->view().showNode(*node);
    ASSERT_OK(test::removeNode(window->session(), *node));
    EXPECT_EQ(window->view().node(), window->session().outline().root());
}

TEST_F(Window, FitsTheSmallestSupportedScreen) {
    for (const char* workspace : {"Portfolio", "Targets", "Scenarios", "Present", "History"}) {
        window->showWorkspace(QString::fromUtf8(workspace));
        EXPECT_LE(window->minimumSizeHint().width(), 1024) << workspace;
        EXPECT_LE(window->minimumSizeHint().height(), 700) << workspace;
    }
}
