// SPDX-License-Identifier: Apache-2.0
// The real targets table in its page, as somebody at the keyboard finds it.
#pragma once

#include "models/target_model.h"
#include "support/edits.h"
#include "support/printers.h"
#include "support/test_portfolio.h"
#include "targets/cell_terms_editor.h"
#include "targets/find_bar.h"
#include "targets/target_grid.h"
#include "targets/targets_page.h"
#include "ui/told_host.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace atlas::test {

class Table : public testing::Test {
protected:
    StarterSession starter;
    ViewState view;
    ToldHost host;
    std::unique_ptr<TargetsPage> page;

    void open() {
        view.showNode(starter->outline().root());
        page = std::make_unique<TargetsPage>(*starter.session, view, host);
        page->resize(1280, 800);
        page->show();
        page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
    }
    void openInCopy() {
        starter.workInCopy();
        open();
    }
    TargetGrid* grid() { return page->findChild<TargetGrid*>(); }
    TargetModel* model() { return page->findChild<TargetModel*>(); }
    template <class Widget>
    Widget* named(const char* name) {
        // A panel that is not in front may have a field of the same name.
        Widget* hidden = nullptr;
        for (Widget* widget : page->findChildren<Widget*>())
            if (widget->accessibleName() == QString::fromUtf8(name)) {
                if (widget->isVisible())
                    return widget;
                hidden = widget;
            }
        return hidden;
    }
    QLineEdit* line(const char* name) { return named<QLineEdit>(name); }
    TargetCell iav(const char* node, int year) {
        return {starter.node(node), starter.indicator("industrial-added-value"), year};
    }
    void set(const TargetCell& cell, double rate) { ASSERT_OK(setTarget(*starter, cell, rate)); }
    std::optional<double> rate(const char* node, int year) { return starter->reading().target(iav(node, year)); }
    void select(const TargetCell& cell) {
        view.showCell(cell.node, cell.indicator, cell.year);
        grid()->setFocus();
    }
    void selectMore(const TargetCell& cell) {
        grid()->selectionModel()->select(model()->reveal(cell.node, model()->columnOf(cell.year)),
                                         QItemSelectionModel::Select);
    }
    QModelIndex index(const TargetCell& cell) { return model()->reveal(cell.node, model()->columnOf(cell.year)); }
    int steps() { return starter->undoStack()->count(); }
    void undo() { starter->undoStack()->undo(); }
    void paste(const char* text) {
        QApplication::clipboard()->setText(QString::fromUtf8(text));
        QTest::keyClick(grid(), Qt::Key_V, Qt::ControlModifier);
    }
    QString copied() {
        QTest::keyClick(grid(), Qt::Key_C, Qt::ControlModifier);
        return QApplication::clipboard()->text();
    }
    /// Types into the current cell's editor without ending the entry.
    QLineEdit* begin(const char* entry) {
        QTest::keyClicks(grid(), QString::fromUtf8(entry).left(1));
        auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        if (editor != nullptr)
            QTest::keyClicks(editor, QString::fromUtf8(entry).mid(1));
        return editor;
    }
    QString shownText() {
        QStringList texts;
        for (const QLabel* label : page->findChildren<QLabel*>())
            if (label->isVisible())
                texts.append(label->text());
        return texts.join(QLatin1Char('\n'));
    }
    void fill(QLineEdit* field, const char* text) {
        ASSERT_NE(field, nullptr);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QString::fromUtf8(text));
    }
};

} // namespace atlas::test
