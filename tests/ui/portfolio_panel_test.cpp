// SPDX-License-Identifier: Apache-2.0
#include "models/portfolio_tree_model.h"
#include "portfolio/portfolio_panel.h"
#include "support/edits.h"
#include "support/found.h"
#include "support/printers.h"
#include "support/test_portfolio.h"
#include "ui/told_host.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPaintEvent>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace atlas;

namespace {

class Panel : public testing::Test {
protected:
    test::StarterSession starter;
    ViewState view;
    test::ToldHost host;
    std::unique_ptr<PortfolioPanel> panel;

    void SetUp() override {
        view.showNode(starter->outline().root());
        panel = std::make_unique<PortfolioPanel>(*starter.session, view, host);
        panel->resize(320, 700);
        panel->show();
        panel->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(panel.get()));
    }
    QLineEdit* search() { return panel->findChild<QLineEdit*>(); }
    QTreeView* tree() { return panel->findChild<QTreeView*>(); }
    PortfolioTreeModel* model() { return panel->findChild<PortfolioTreeModel*>(); }
    QModelIndex at(const char* key) { return model()->indexOf(starter.node(key)); }
    void select(const char* key) {
        view.showNode(starter.node(key));
        tree()->setFocus();
    }
    QString shownText() {
        QStringList texts;
        for (const QLabel* label : panel->findChildren<QLabel*>())
            if (label->isVisible())
                texts.append(label->text());
        return texts.join(QLatin1Char('\n'));
    }
    void type(const char* words) {
        search()->clear();
        QTest::keyClicks(search(), QString::fromUtf8(words));
    }
};

} // namespace

TEST_F(Panel, HasTheFixedAccessibleNames) {
    EXPECT_EQ(search()->accessibleName(), QStringLiteral("Search portfolio"));
    EXPECT_EQ(tree()->accessibleName(), QStringLiteral("Portfolio"));
}

TEST_F(Panel, FindsWhileOneTypes) {
    type("satel");
    EXPECT_TRUE(at("satellite-internet").isValid());
    EXPECT_FALSE(at("robots").isValid());
    EXPECT_TRUE(tree()->isExpanded(at("distinctive")));
    EXPECT_TRUE(shownText().contains(QStringLiteral("1 match"))) << shownText().toStdString();
}

TEST_F(Panel, SaysWhatToDoWhereNothingMatches) {
    type("xyz");
    EXPECT_TRUE(shownText().contains(QStringLiteral("Nothing matches “xyz”. Try fewer letters, pinyin, or initials.")))
        << shownText().toStdString();
    EXPECT_FALSE(tree()->isVisible());
}

TEST_F(Panel, BringsTheExpansionBackWhenTheSearchIsCleared) {
    tree()->collapseAll();
    tree()->expand(at("liangjiang"));
    tree()->expand(model()->reveal(starter.node("urban-renewal")));
    type("satel");
    search()->clear();
    EXPECT_TRUE(tree()->isExpanded(at("urban-renewal")));
    EXPECT_FALSE(tree()->isExpanded(model()->reveal(starter.node("pillar"))));
}

TEST_F(Panel, GoesFromTheSearchBoxToTheFirstMatch) {
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Return}) {
        search()->setFocus();
        type("robots");
        QTest::keyClick(search(), key);
        EXPECT_TRUE(tree()->hasFocus());
        EXPECT_EQ(view.node(), starter.node("robots"));
    }
}

TEST_F(Panel, EscapeClearsTheSearch) {
    search()->setFocus();
    type("robots");
    QTest::keyClick(search(), Qt::Key_Escape);
    EXPECT_TRUE(search()->text().isEmpty());
    EXPECT_TRUE(at("liangjiang").isValid());
}

TEST_F(Panel, FollowsTheNodeThatTheWindowsShow) {
    view.showNode(starter.node("car-grade-chips"));
    EXPECT_EQ(tree()->currentIndex(), at("car-grade-chips"));
    EXPECT_TRUE(tree()->isExpanded(at("key-components")));
}

TEST_F(Panel, ASelectionIsWhatTheWindowsShow) {
    tree()->setCurrentIndex(model()->reveal(starter.node("robots")));
    EXPECT_EQ(view.node(), starter.node("robots"));
}

TEST_F(Panel, ADoubleClickOnAnUnnamedPlaceNamesIt) {
    const QModelIndex place = model()->reveal(starter.node("distinctive-4"));
    tree()->scrollTo(place);
    const QPoint middle = tree()->visualRect(place).center();
    QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {}, middle);
    QTest::mouseDClick(tree()->viewport(), Qt::LeftButton, {}, middle);
    auto* editor = tree()->viewport()->findChild<QLineEdit*>();
    ASSERT_NE(editor, nullptr);
    EXPECT_TRUE(editor->text().isEmpty());
    EXPECT_EQ(editor->placeholderText(), QStringLiteral("Name this place"));
    QTest::keyClicks(editor, QStringLiteral("New materials"));
    QTest::keyClick(editor, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return at("distinctive-4").data().toString() == u"New materials"; }, 2000));
}

TEST_F(Panel, F2RenamesAndUndoTakesItBack) {
    select("robots");
    QTest::keyClick(tree(), Qt::Key_F2);
    auto* editor = tree()->viewport()->findChild<QLineEdit*>();
    ASSERT_NE(editor, nullptr);
    EXPECT_EQ(editor->text(), QStringLiteral("Robots"));
    editor->setText(QStringLiteral("Robotics"));
    QTest::keyClick(editor, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return at("robots").data().toString() == u"Robotics"; }, 2000));
    starter->undoStack()->undo();
    EXPECT_EQ(at("robots").data().toString(), QStringLiteral("Robots"));
}

TEST_F(Panel, ANameBeingTypedStaysWhenTheRowChanges) {
    select("robots");
    QTest::keyClick(tree(), Qt::Key_F2);
    auto* editor = tree()->viewport()->findChild<QLineEdit*>();
    ASSERT_NE(editor, nullptr);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("Robotics"));
    ASSERT_OK(test::renameNode(*starter, starter.node("robots"), {QStringLiteral("Arms"), {}}));
    EXPECT_EQ(at("robots").data().toString(), QStringLiteral("Arms"));
    EXPECT_EQ(editor->text(), QStringLiteral("Robotics"));
}

TEST_F(Panel, DeletesAndSaysThatUndoBringsItBack) {
    host.said.clear();
    const NodeId robots = starter.node("robots");
    select("robots");
    QTest::keyClick(tree(), Qt::Key_Delete);
    EXPECT_FALSE(starter->outline().contains(robots));
    EXPECT_TRUE(starter->outline().contains(view.node()));
    ASSERT_GE(host.said.size(), 1);
    EXPECT_TRUE(host.said.constLast().contains(QStringLiteral("Undo")));
    starter->undoStack()->undo();
    EXPECT_TRUE(starter->outline().contains(robots));
}

TEST_F(Panel, TheAreaCannotBeDeletedOrMoved) {
    select("liangjiang");
    QList<QAction*> actions = panel->editActions();
    actions.removeIf([](const QAction* action) {
        return action->text() != u"Delete" && action->text() != u"Move up" && action->text() != u"Move down";
    });
    for (const QAction* action : test::found(actions, 3))
        EXPECT_FALSE(action->isEnabled()) << action->text().toStdString();
}

TEST_F(Panel, MovesUpAndDownFromTheKeyboard) {
    select("robots");
    const int row = starter->outline().row(starter.node("robots"));
    QTest::keyClick(tree(), Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(starter->outline().row(starter.node("robots")), row - 1);
    EXPECT_EQ(view.node(), starter.node("robots"));
    QTest::keyClick(tree(), Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(starter->outline().row(starter.node("robots")), row);
    EXPECT_EQ(tree()->currentIndex(), at("robots"));
}

TEST_F(Panel, ANewNodeIsNamedAtOnce) {
    select("robots");
    QTest::keyClick(tree(), Qt::Key_Insert);
    auto* editor = tree()->viewport()->findChild<QLineEdit*>();
    ASSERT_NE(editor, nullptr);
    editor->setText(QStringLiteral("Grippers"));
    QTest::keyClick(editor, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return tree()->currentIndex().data().toString() == u"Grippers"; }, 2000));
    EXPECT_EQ(starter->outline().parent(view.node()), starter.node("robots"));
}

TEST_F(Panel, CopiesTheNodeWithItsFigures) {
    select("nev-vehicles");
    QTest::keyClick(tree(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QApplication::clipboard()->text().contains(QStringLiteral("1.1 million vehicles")));
}

TEST_F(Panel, ExpandsAllBelow) {
    select("life-health");
    for (QAction* action : panel->editActions())
        if (action->text() == u"Expand all below")
            action->trigger();
    EXPECT_TRUE(tree()->isExpanded(at("life-health")));
    EXPECT_TRUE(tree()->isExpanded(at("bio-medicine")));
    EXPECT_TRUE(tree()->isExpanded(at("digital-diagnosis")));
}

TEST_F(Panel, RemembersWhichNodesAreOpen) {
    tree()->collapseAll();
    tree()->expand(at("liangjiang"));
    tree()->collapse(model()->reveal(starter.node("industry-growth")));
    tree()->expand(model()->reveal(starter.node("urban-renewal")));
    const QByteArray state = panel->saveState();
    PortfolioPanel other(*starter.session, view, host);
    ASSERT_TRUE(other.restoreState(state));
    auto* otherTree = other.findChild<QTreeView*>();
    auto* otherModel = other.findChild<PortfolioTreeModel*>();
    EXPECT_TRUE(otherTree->isExpanded(otherModel->indexOf(starter.node("urban-renewal"))));
    EXPECT_FALSE(otherTree->isExpanded(otherModel->indexOf(starter.node("industry-growth"))));
    EXPECT_FALSE(other.restoreState(QByteArrayLiteral("rubbish")));
}

TEST_F(Panel, HidesColumnsThatHaveNoRoom) {
    EXPECT_TRUE(tree()->isColumnHidden(PortfolioTreeModel::SizeLevelColumn));
    EXPECT_TRUE(tree()->isColumnHidden(PortfolioTreeModel::StatusColumn));
    EXPECT_FALSE(tree()->isColumnHidden(PortfolioTreeModel::TargetColumn));
    panel->resize(640, 700);
    EXPECT_FALSE(tree()->isColumnHidden(PortfolioTreeModel::SizeLevelColumn));
    EXPECT_FALSE(tree()->isColumnHidden(PortfolioTreeModel::StatusColumn));
}

TEST_F(Panel, SwitchesTheLanguageOfItsContent) {
    view.setLanguage(Language::Chinese);
    EXPECT_EQ(at("liangjiang").data().toString(), QStringLiteral("两江新区"));
}

TEST_F(Panel, KeepsASelectionThroughASearch) {
    select("robots");
    type("satel");
    EXPECT_EQ(view.node(), starter.node("robots"));
    search()->clear();
    EXPECT_EQ(tree()->currentIndex(), at("robots"));
}

TEST_F(Panel, ClosingARowMakesItCurrentSoThatKeysReachWhatIsSeen) {
    select("motors");
    tree()->collapse(at("leading"));
    EXPECT_EQ(tree()->currentIndex(), at("leading"));
    EXPECT_EQ(view.node(), starter.node("leading"));
}

TEST_F(Panel, ClosingAnotherRowLeavesTheCurrentOne) {
    select("robots");
    tree()->collapse(at("leading"));
    EXPECT_EQ(view.node(), starter.node("robots"));
}

TEST_F(Panel, ANameThatIsTooLongIsRefusedAndStaysToBeMended) {
    select("robots");
    QTest::keyClick(tree(), Qt::Key_F2);
    auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_NE(editor, nullptr);
    const QString typed(201, QLatin1Char('x'));
    editor->selectAll();
    QTest::keyClicks(editor, typed);
    QTest::keyClick(editor, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !host.refusals.isEmpty(); }));
    ASSERT_EQ(QApplication::focusWidget(), editor);
    EXPECT_EQ(editor->text(), typed);
    QTest::keyClick(editor, Qt::Key_Backspace);
    QTest::keyClick(editor, Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] { return starter->outline().name(starter.node("robots")).en.size() == 200; }));
}

namespace {
/// What of a widget is painted.
class Painted : public QObject {
public:
    QRegion region;
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint)
            region += static_cast<QPaintEvent*>(event)->region();
        return QObject::eventFilter(watched, event);
    }
};
} // namespace

TEST_F(Panel, ARowIsPaintedWholeWhenItsTargetChanges) {
    starter.workInCopy();
    select("robots");
    ASSERT_TRUE(QTest::qWaitForWindowExposed(panel.get()));
    QCoreApplication::processEvents();
    Painted painted;
    tree()->viewport()->installEventFilter(&painted);
    const TargetCell cell{starter.node("robots"), starter.indicator("industrial-added-value"), 2024};
    ASSERT_OK(test::setTarget(*starter, cell, 0.12));
    const QRect name = tree()->visualRect(at("robots"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return painted.region.contains(name.center()); }))
        << "the name ran on over the empty target";
}
