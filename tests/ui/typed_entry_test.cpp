// SPDX-License-Identifier: Apache-2.0
// Typing into a cell with an input method on. A Chinese one commits points, digits and brackets without composing them
// first: such a text opens the editor, as a key does, and must be in it.
#include "models/family_model.h"
#include "support/printers.h"
#include "support/worked_example.h"
#include "targets/reconcile_panel.h"
#include "targets/sigma_table.h"
#include "targets/target_grid.h"
#include "ui/told_host.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

using namespace atlas;

namespace {

/// The editor that stands open in a view; nullptr: none.
QLineEdit* editorIn(const QAbstractItemView& view) { return view.viewport()->findChild<QLineEdit*>(); }

void commit(QWidget& to, const char* text) {
    QInputMethodEvent event;
    event.setCommitString(QString::fromUtf8(text));
    QApplication::sendEvent(&to, &event);
}

void compose(QWidget& to, const char* text) {
    QInputMethodEvent event(QString::fromUtf8(text), {});
    QApplication::sendEvent(&to, &event);
}

class TypedIntoTargets : public testing::Test {
protected:
    test::WorkedExample example;
    TargetModel model{*example.session};
    TargetGrid grid{model};

    void SetUp() override {
        model.setIndicator(example.indicator("industrial-added-value"));
        grid.resize(900, 500);
        grid.show();
        grid.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&grid));
        const QModelIndex cell = model.reveal(example.node("software"), model.columnOf(2024));
        grid.scrollTo(cell);
        grid.moveTo(cell);
        grid.setFocus();
    }
    /// What stands in the target once the rest of the entry is typed and taken.
    std::optional<double> entered(const char* rest) {
        QLineEdit* editor = editorIn(grid);
        if (editor == nullptr)
            return {};
        QTest::keyClicks(editor, QString::fromUtf8(rest));
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::processEvents(); // the view takes it once the key is over
        return example.target("software");
    }
};

class FirstTexts : public TypedIntoTargets, public testing::WithParamInterface<const char*> {};

} // namespace

TEST_F(TypedIntoTargets, APointThatIsCommittedAtOnceBeginsTheEntry) {
    commit(grid, ".");
    EXPECT_EQ(entered("5"), 0.005);
}

TEST_F(TypedIntoTargets, AnIdeographicFullStopIsAPoint) {
    commit(grid, "。");
    EXPECT_EQ(entered("5"), 0.005);
}

TEST_F(TypedIntoTargets, AWholeEntryCanBeCommittedAtOnce) {
    commit(grid, "７．５");
    EXPECT_EQ(entered(""), 0.075);
}

TEST_P(FirstTexts, StandInTheEditorInPlaceOfTheOldValue) {
    commit(grid, GetParam());
    ASSERT_NE(editorIn(grid), nullptr);
    EXPECT_EQ(editorIn(grid)->text(), QString::fromUtf8(GetParam()));
    EXPECT_TRUE(editorIn(grid)->hasFocus());
}

INSTANTIATE_TEST_SUITE_P(TypedIntoTargets, FirstTexts, testing::Values("8", ".", "(", "（", "~", "=", "＋", "－"));

TEST_F(TypedIntoTargets, WhatIsComposedFirstIsInTheEditorOnce) {
    compose(grid, "mu");
    ASSERT_NE(editorIn(grid), nullptr);
    commit(grid, "=目标");
    EXPECT_EQ(editorIn(grid)->text(), QStringLiteral("=目标"));
}

TEST_F(TypedIntoTargets, ACellThatTakesNoEntryOpensNothing) {
    grid.moveTo(grid.currentIndex().siblingAtColumn(TargetModel::NameColumn));
    commit(grid, "8");
    EXPECT_EQ(editorIn(grid), nullptr);
}

TEST(TypedIntoReconcile, ACommittedTextIsInTheEditor) {
    test::WorkedExample example;
    ViewState view;
    test::ToldHost host;
    TargetEntry entry{*example.session, view, host};
    ReconcilePanel panel(*example.session, view, entry);
    panel.resize(420, 560);
    panel.show();
    panel.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&panel));
    const TargetCell cell = example.cell("leading");
    panel.showCell(cell.node, cell.indicator, cell.year);
    auto* table = panel.findChild<QTableView*>();
    int editable = 0;
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        const QModelIndex index = table->model()->index(0, column);
        if (!index.flags().testFlag(Qt::ItemIsEditable))
            continue;
        ++editable;
        table->setFocus();
        table->setCurrentIndex(index);
        commit(*table, ".");
        ASSERT_NE(editorIn(*table), nullptr) << column;
        EXPECT_EQ(editorIn(*table)->text(), QStringLiteral(".")) << column;
        QTest::keyClick(editorIn(*table), Qt::Key_Escape);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    EXPECT_GT(editable, 0);
}

TEST(TypedIntoSigmas, ACommittedTextIsInTheEditor) {
    SigmaTable table;
    table.setRowCount(1);
    for (int column = 0; column < table.columnCount(); ++column)
        table.setItem(0, column, new QTableWidgetItem(QStringLiteral("1")));
    table.show();
    table.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&table));
    table.setFocus();
    table.setCurrentCell(0, table.columnCount() - 1);
    commit(table, ".");
    ASSERT_NE(editorIn(table), nullptr);
    EXPECT_EQ(editorIn(table)->text(), QStringLiteral("."));
}
