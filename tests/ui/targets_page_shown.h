// SPDX-License-Identifier: Apache-2.0
// The targets page on the starter portfolio, shown.
#pragma once

#include "drawing/chart_card.h"
#include "models/target_model.h"
#include "support/edits.h"
#include "support/printers.h"
#include "support/test_portfolio.h"
#include "targets/planning_side.h"
#include "targets/targets_page.h"
#include "targets/working_copy.h"
#include "ui/told_host.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QTreeView>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace atlas::test {

class Page : public testing::Test {
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
    QTreeView* table() { return page->findChild<QTreeView*>(); }
    TargetModel* model() { return page->findChild<TargetModel*>(); }
    QSlider* slider() { return page->findChild<QSlider*>(); }
    QDoubleSpinBox* spin() { return named<QDoubleSpinBox>("Growth target"); }
    template <class Widget>
    Widget* named(const char* name) {
        for (Widget* widget : page->findChildren<Widget*>())
            if (widget->accessibleName() == QString::fromUtf8(name))
                return widget;
        return nullptr;
    }
    ChartCard* card(const char* key) {
        for (ChartCard* one : page->findChildren<ChartCard*>())
            if (one->chart().key == QString::fromUtf8(key) && one->isVisible())
                return one;
        return nullptr;
    }
    TargetCell cell(const char* node, const char* indicator, int year) {
        return {starter.node(node), starter.indicator(indicator), year};
    }
    TargetCell gdp(int year) { return cell("liangjiang", "gdp", year); }
    void select(const TargetCell& wanted) {
        view.showCell(wanted.node, wanted.indicator, wanted.year);
        table()->setFocus();
    }
    QModelIndex current() { return table()->currentIndex(); }
    /// As a person types into the selected cell, Enter included.
    void type(const char* entry) {
        QTest::keyClicks(table(), QString::fromUtf8(entry).left(1));
        auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget()); // one before may not be gone yet
        ASSERT_NE(editor, nullptr);
        QTest::keyClicks(editor, QString::fromUtf8(entry).mid(1));
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    qsizetype logRows() {
        const auto log = starter->portfolio().log(0, 1000);
        return log ? log->size() : -1;
    }
    QString shownText() {
        QStringList texts;
        for (const QLabel* label : page->findChildren<QLabel*>())
            if (label->isVisible())
                texts.append(label->text());
        return texts.join(QLatin1Char('\n'));
    }
};

} // namespace atlas::test
