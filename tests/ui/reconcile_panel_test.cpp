// SPDX-License-Identifier: Apache-2.0
#include "models/family_model.h"
#include "support/controls.h"
#include "support/edits.h"
#include "support/printers.h"
#include "support/worked_example.h"
#include "targets/reconcile_panel.h"
#include "ui/told_host.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace atlas;

namespace {

class Reconcile : public testing::Test {
protected:
    test::WorkedExample example;
    ViewState view;
    test::ToldHost host;
    TargetEntry targetEntry{*example.session, view, host};
    std::unique_ptr<ReconcilePanel> panel;

    void open(const char* key = "liangjiang") {
        panel = std::make_unique<ReconcilePanel>(*example.session, view, targetEntry);
        QObject::connect(example.session.get(), &Session::changed, panel.get(), &ReconcilePanel::follow);
        panel->resize(380, 560);
        panel->show();
        show(key);
        ASSERT_TRUE(QTest::qWaitForWindowExposed(panel.get()));
    }
    void show(const char* key) {
        const TargetCell cell = example.cell(key);
        panel->showCell(cell.node, cell.indicator, cell.year);
    }
    template <class Widget>
    Widget* named(const char* name) {
        for (Widget* widget : panel->findChildren<Widget*>())
            if (widget->accessibleName() == QString::fromUtf8(name))
                return widget;
        return nullptr;
    }
    bool says(const char* words) {
        for (const QLabel* label : panel->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(QString::fromUtf8(words)))
                return true;
        return false;
    }
    QTableView* table() { return panel->findChild<QTableView*>(); }
    void accept(const char* reason) {
        QTest::mouseClick(named<QPushButton>("Accept the gap"), Qt::LeftButton);
        auto* entry = named<QLineEdit>("Reason for accepting the gap");
        ASSERT_TRUE(entry->isVisible());
        QTest::keyClicks(entry, QString::fromUtf8(reason));
        QTest::keyClick(entry, Qt::Key_Return);
    }
};

} // namespace

TEST_F(Reconcile, HasTargetRollUpAndGapAtItsHead) {
    open();
    EXPECT_NE(named<QLabel>("top-down target: 8%"), nullptr);
    EXPECT_NE(named<QLabel>("bottom-up roll-up: 9.8%"), nullptr);
    EXPECT_NE(named<QLabel>("gap, points: +1.8"), nullptr);
    EXPECT_TRUE(says("The parts add up to 1.8 pp more than the target."));
}

TEST_F(Reconcile, SaysWhichWeightsAreInUse) {
    open();
    EXPECT_TRUE(says("Weighted by size level (an ambition, not output)."));
    EXPECT_TRUE(says("Value added, real growth, of every place."));
}

TEST_F(Reconcile, NamesThePartsWithoutTarget) {
    open("industry-growth");
    EXPECT_TRUE(says("No target yet: Rising-star clusters."));
    EXPECT_TRUE(says("No weight: Rising-star clusters."));
}

TEST_F(Reconcile, TakesTheRollUpAsTargetAndUndoesIt) {
    open();
    QTest::mouseClick(named<QPushButton>("Take the roll-up as target"), Qt::LeftButton);
    EXPECT_NEAR(*example.target("liangjiang"), 0.098, 1e-12);
    EXPECT_TRUE(says("The parts add up to the target."));
    EXPECT_FALSE(named<QPushButton>("Take the roll-up as target")->isEnabled());
    example->undoStack()->undo();
    EXPECT_EQ(example.target("liangjiang"), 0.08);
    EXPECT_TRUE(says("more than the target"));
}

TEST_F(Reconcile, AcceptsAGapWithAReasonAndKeepsShowingIt) {
    open();
    accept("two large orders");
    EXPECT_TRUE(says("Accepted by Tester: two large orders"));
    EXPECT_NE(named<QLabel>("gap, points: +1.8"), nullptr);
    QTest::mouseClick(named<QPushButton>("No longer accept the gap"), Qt::LeftButton);
    EXPECT_FALSE(says("Accepted by"));
    EXPECT_FALSE(example->reading().terms(example.cell("liangjiang")).acceptedGap.has_value());
}

TEST_F(Reconcile, AcceptsNoGapWithoutAReason) {
    open();
    accept(" ");
    EXPECT_FALSE(example->reading().terms(example.cell("liangjiang")).acceptedGap.has_value());
    QTest::keyClick(named<QLineEdit>("Reason for accepting the gap"), Qt::Key_Escape);
    EXPECT_FALSE(named<QLineEdit>("Reason for accepting the gap")->isVisible());
}

TEST_F(Reconcile, InAProtectedScenarioOffersAWorkingCopy) {
    ASSERT_OK(test::protectScenario(*example, example->scenario().id, true));
    open();
    QSignalSpy offered(&targetEntry, &TargetEntry::copyOffered);
    QTest::mouseClick(named<QPushButton>("Take the roll-up as target"), Qt::LeftButton);
    ASSERT_EQ(offered.size(), 1);
    EXPECT_EQ(example.target("liangjiang"), 0.08);
    EXPECT_FALSE(named<QCheckBox>("Use size levels where base values are missing")->isEnabled());
}

TEST_F(Reconcile, RefusesToAcceptAGapOfAProtectedScenario) {
    ASSERT_OK(test::protectScenario(*example, example->scenario().id, true));
    open();
    QSignalSpy refused(&targetEntry, &TargetEntry::refused);
    accept("two large orders");
    EXPECT_EQ(refused.size(), 1);
    EXPECT_FALSE(example->reading().terms(example.cell("liangjiang")).acceptedGap.has_value());
}

TEST_F(Reconcile, SizeLevelsCanBeLeftOutOfTheWeights) {
    open();
    auto* box = named<QCheckBox>("Use size levels where base values are missing");
    ASSERT_TRUE(box->isChecked());
    QTest::keyClick(box, Qt::Key_Space);
    EXPECT_FALSE(example->scenario().sizeWeights);
    EXPECT_TRUE(says("The parts have no weights"));
    example->undoStack()->undo();
    EXPECT_TRUE(box->isChecked());
}

TEST_F(Reconcile, ABaseValueIsTypedIntoItsCell) {
    open("leading");
    table()->setCurrentIndex(table()->model()->index(0, FamilyModel::Base));
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_1);
    auto* editor = table()->findChild<QLineEdit*>();
    ASSERT_NE(editor, nullptr);
    editor->setText(QStringLiteral("1,200"));
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_EQ(table()->model()->index(0, FamilyModel::Base).data().toString(), QStringLiteral("1,200"));
    EXPECT_EQ(example->undoStack()->undoText(),
              QStringLiteral("Assume Above-scale industrial added value of Intelligent-connected new energy vehicles, "
                             "2023"));
}

TEST_F(Reconcile, TheDeflatorIsEnteredWhereItIsMissing) {
    open();
    const TargetCell gdp{example.node("liangjiang"), example.indicator("gdp"), 2024};
    panel->showCell(gdp.node, gdp.indicator, gdp.year);
    EXPECT_TRUE(says("it takes a deflator"));
    auto* entry = named<QLineEdit>("GDP deflator, change, 2024");
    ASSERT_NE(entry, nullptr);
    QTest::keyClicks(entry, QStringLiteral("-0.5"));
    QTest::keyClick(entry, Qt::Key_Return);
    EXPECT_TRUE(says("6.5% real is 5.9675% nominal."));
    EXPECT_TRUE(says("assumption"));
    example->undoStack()->undo();
    EXPECT_TRUE(says("it takes a deflator"));
}

TEST_F(Reconcile, AsksForTheSpread) {
    open();
    QSignalSpy asked(panel.get(), &ReconcilePanel::spreadRequested);
    QTest::mouseClick(named<QPushButton>("Spread the target over the parts"), Qt::LeftButton);
    EXPECT_EQ(asked.size(), 1);
}

TEST_F(Reconcile, EveryControlHasAName) {
    open();
    accept("x");
    for (const QWidget* widget : test::controls(*panel, 6)) {
        if (qobject_cast<const QAbstractItemView*>(widget->parentWidget()) == nullptr) {
            EXPECT_FALSE(widget->accessibleName().isEmpty()) << widget->metaObject()->className();
        }
    }
}

TEST_F(Reconcile, FitsThePanelsWidth) {
    open();
    EXPECT_LE(panel->minimumSizeHint().width(), 380);
}
