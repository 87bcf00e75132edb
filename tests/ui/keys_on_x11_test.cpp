// SPDX-License-Identifier: Apache-2.0
// The program's keys under X11, where a standard key has other keys beside it than elsewhere: Ctrl+D also deletes,
// Shift+Del also cuts, Ctrl+K deletes the rest of a line, Ctrl+Y is not Redo. The offscreen platform has the keys of
// another system.
#include "models/target_model.h"
#include "parts/rate_spin_box.h"
#include "present/slide_list.h"
#include "state/settings.h"
#include "support/edits.h"
#include "support/printers.h"
#include "support/test_portfolio.h"
#include "targets/growth_editor.h"
#include "targets/target_grid.h"
#include "window/main_actions.h"
#include "window/main_window.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace atlas;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

namespace {

class KeysOnX11 : public testing::Test {
protected:
    test::StarterSession starter; // as another window of the same portfolio would see it
    Settings settings{starter.file.folder() + QStringLiteral("/settings.ini")};
    ViewState view;

    void SetUp() override {
        if (QGuiApplication::platformName() != QStringLiteral("xcb"))
            GTEST_SKIP() << "ctest runs it under X11 (tests/suites.cmake)";
        ASSERT_TRUE(QKeySequence::keyBindings(QKeySequence::Delete).contains(QKeySequence(Qt::CTRL | Qt::Key_D)))
            << "these are not the keys of X11";
    }
    template <class Widget>
    static Widget& shown(Widget& widget) {
        widget.show();
        widget.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&widget));
        widget.setFocus();
        return widget;
    }
};

class SlideKeysOnX11 : public KeysOnX11 {
protected:
    std::unique_ptr<SlideList> list;

    void SetUp() override {
        KeysOnX11::SetUp();
        if (IsSkipped())
            return;
        QVector<Slide> slides;
        for (const char* heading : {"a", "b", "c"}) {
            Slide slide;
            slide.kind = SlideKind::Text;
            slide.heading.en = QString::fromLatin1(heading);
            slides.append(slide);
        }
        const auto story = test::addStory(*starter, {QStringLiteral("Texts"), {}}, slides);
        ASSERT_OK(story);
        list = std::make_unique<SlideList>(*starter.session, view);
        list->resize(240, 500);
        list->showStory(*story);
        shown(*list);
        list->select(starter->stories().slides(*story).at(1).id);
    }
    [[nodiscard]] std::vector<std::string> headings() const {
        std::vector<std::string> all;
        for (const Slide& each : starter->stories().slides(list->story()))
            all.push_back(each.heading.en.toStdString());
        return all;
    }
};

} // namespace

TEST_F(SlideKeysOnX11, CtrlDDoublesASlide) {
    QTest::keyClick(list.get(), Qt::Key_D, Qt::ControlModifier);
    EXPECT_THAT(headings(), ElementsAre("a", "b", "b", "c"));
}

TEST_F(SlideKeysOnX11, DelAndBackspaceDeleteASlide) {
    QTest::keyClick(list.get(), Qt::Key_Delete);
    EXPECT_THAT(headings(), ElementsAre("a", "c"));
    QTest::keyClick(list.get(), Qt::Key_Backspace);
    EXPECT_THAT(headings(), ElementsAre("a"));
}

TEST_F(SlideKeysOnX11, KeysThatDeleteInATextLeaveSlidesAlone) {
    for (const Qt::Key key : {Qt::Key_Backspace, Qt::Key_Delete, Qt::Key_K, Qt::Key_U})
        QTest::keyClick(list.get(), key, Qt::ControlModifier);
    EXPECT_THAT(headings(), ElementsAre("a", "b", "c"));
}

TEST_F(SlideKeysOnX11, TheOtherKeysOfCutAndPasteWorkToo) {
    QTest::keyClick(list.get(), Qt::Key_Delete, Qt::ShiftModifier);
    EXPECT_THAT(headings(), ElementsAre("a", "c"));
    QTest::keyClick(list.get(), Qt::Key_Insert, Qt::ShiftModifier);
    EXPECT_THAT(headings(), ElementsAre("a", "c", "b"));
}

TEST_F(KeysOnX11, CtrlDAndCtrlRFillTheTargetsTable) {
    starter.workInCopy();
    TargetModel model(*starter.session);
    model.setIndicator(starter.indicator("industrial-added-value"));
    TargetGrid grid(model);
    grid.resize(900, 500);
    shown(grid);
    const auto cell = [&](const char* key, int year) { return model.reveal(starter.node(key), model.columnOf(year)); };
    const auto target = [&](const char* key, int year) {
        return starter->reading().target({starter.node(key), model.indicator(), year});
    };
    ASSERT_OK(test::setTarget(*starter, {starter.node("electronics"), model.indicator(), 2024}, 0.07));
    grid.scrollTo(cell("electronics", 2024));
    grid.moveTo(cell("electronics", 2024));
    for (const char* key : {"electronics", "software"})
        for (const int year : {2024, 2025})
            grid.selectionModel()->select(cell(key, year), QItemSelectionModel::Select);
    QTest::keyClick(&grid, Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(target("software", 2024), 0.07);
    QTest::keyClick(&grid, Qt::Key_R, Qt::ControlModifier);
    EXPECT_EQ(target("software", 2025), 0.07);
    EXPECT_EQ(target("electronics", 2024), 0.07);
    QTest::keyClick(&grid, Qt::Key_Delete, Qt::ShiftModifier);
    EXPECT_EQ(target("electronics", 2024), 0.07) << "Shift+Del is Cut under X11";
}

TEST_F(KeysOnX11, NoKeyOfTheWindowIsTakenByATextField) {
    auto session = Session::open(starter.file.path(), QStringLiteral("Tester"));
    ASSERT_OK(session);
    MainWindow window(std::move(*session), settings, Language::English, ThemeName::Light);
    auto* actions = window.findChild<MainActions*>();
    ASSERT_NE(actions, nullptr);
    QLineEdit line;
    QPlainTextEdit text;
    line.setText(QStringLiteral("some words"));
    text.setPlainText(QStringLiteral("some words"));
    QStringList taken;
    int asked = 0;
    for (const QAction* action : actions->all()) {
        if (action == actions->undo || action == actions->redo || action->shortcutContext() != Qt::WindowShortcut)
            continue; // these are the field's own while somebody types
        for (const QKeySequence& key : action->shortcuts())
            for (QWidget* field : {static_cast<QWidget*>(&line), static_cast<QWidget*>(&text)}) {
                QKeyEvent event(QEvent::ShortcutOverride, key[0].key(), key[0].keyboardModifiers());
                event.ignore();
                QCoreApplication::sendEvent(field, &event);
                ++asked;
                if (event.isAccepted())
                    taken.append(key.toString());
            }
    }
    EXPECT_GT(asked, 40);
    EXPECT_TRUE(taken.isEmpty()) << taken.join(QLatin1Char(' ')).toStdString();
}

TEST_F(KeysOnX11, CtrlYInATextFieldRedoesTheTypingAndNoEdit) {
    auto session = Session::open(starter.file.path(), QStringLiteral("Tester"));
    ASSERT_OK(session);
    MainWindow window(std::move(*session), settings, Language::English, ThemeName::Light);
    window.resize(1280, 720);
    shown(window);
    Session& edited = window.session();
    ASSERT_OK(test::renameNode(edited, starter.node("robots"), {QStringLiteral("Androids"), QStringLiteral("机器人")}));
    edited.undoStack()->undo();
    ASSERT_TRUE(edited.undoStack()->canRedo());
    QLineEdit* search = nullptr;
    for (QLineEdit* each : window.findChildren<QLineEdit*>())
        if (each->accessibleName() == QStringLiteral("Search portfolio"))
            search = each;
    ASSERT_NE(search, nullptr);
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("wei"));
    QTest::keyClick(search, Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(search->text().isEmpty());
    QTest::keyClick(search, Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(search->text(), QStringLiteral("wei"));
    EXPECT_TRUE(edited.undoStack()->canRedo());
}

TEST_F(KeysOnX11, CtrlYInTheTargetsTableRedoesAnEdit) {
    auto session = Session::open(starter.file.path(), QStringLiteral("Tester"));
    ASSERT_OK(session);
    MainWindow window(std::move(*session), settings, Language::English, ThemeName::Light);
    window.resize(1280, 720);
    shown(window);
    window.showWorkspace(QStringLiteral("Targets"));
    Session& edited = window.session();
    ASSERT_OK(test::renameNode(edited, starter.node("robots"), {QStringLiteral("Androids"), QStringLiteral("机器人")}));
    edited.undoStack()->undo();
    auto* grid = window.findChild<TargetGrid*>();
    ASSERT_NE(grid, nullptr);
    grid->setFocus();
    QTest::keyClick(grid, Qt::Key_Y, Qt::ControlModifier);
    EXPECT_FALSE(edited.undoStack()->canRedo());
}
