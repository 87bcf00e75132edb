// SPDX-License-Identifier: Apache-2.0
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

using namespace atlas;

namespace {

class Page : public testing::Test {
protected:
    test::StarterSession starter;
    ViewState view;
    test::ToldHost host;
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

} // namespace

TEST_F(Page, HasTheFixedAccessibleNames) {
    open();
    EXPECT_EQ(table()->accessibleName(), QStringLiteral("Targets"));
    EXPECT_NE(named<QComboBox>("Scenario"), nullptr);
    EXPECT_NE(named<QComboBox>("Indicator"), nullptr);
    EXPECT_NE(named<QDoubleSpinBox>("Growth target"), nullptr);
    EXPECT_NE(named<QSlider>("Growth target slider"), nullptr);
}

TEST_F(Page, SaysInAWordThatAScenarioIsProtected) {
    open();
    EXPECT_TRUE(named<QComboBox>("Scenario")->currentText().contains(QStringLiteral("(protected)")));
}

// Entries in the table.

TEST_F(Page, TypingStartsAnEntryAndEnterWritesIt) {
    openInCopy();
    select(gdp(2024));
    type("8");
    EXPECT_EQ(starter->reading().target(gdp(2024)), 0.08);
}

TEST_F(Page, EnterGoesDown) {
    openInCopy();
    select(cell("leading", "industrial-added-value", 2025));
    type("8");
    EXPECT_EQ(model()->nodeAt(current()), starter.node("nev-vehicles"));
    EXPECT_EQ(model()->yearOf(current().column()), 2025);
    EXPECT_EQ(view.node(), starter.node("nev-vehicles"));
}

TEST_F(Page, ARefusedEntryKeepsTheValueAndSaysWhatIsAllowed) {
    openInCopy();
    select(gdp(2024));
    host.said.clear();
    for (const char* bad : {"abc", "1e9", "-200 %"}) {
        type(bad);
        EXPECT_EQ(starter->reading().target(gdp(2024)), 0.065) << bad;
        EXPECT_TRUE(shownText().contains(QString::fromUtf8(bad))) << shownText().toStdString();
        EXPECT_EQ(model()->yearOf(current().column()), 2024);
    }
    EXPECT_EQ(host.said.size(), 3);
}

TEST_F(Page, EscapeLeavesACellAsItWas) {
    openInCopy();
    select(gdp(2024));
    QTest::keyClick(table(), Qt::Key_9);
    auto* editor = table()->viewport()->findChild<QLineEdit*>();
    ASSERT_NE(editor, nullptr);
    QTest::keyClick(editor, Qt::Key_Escape);
    EXPECT_EQ(starter->reading().target(gdp(2024)), 0.065);
}

TEST_F(Page, DeleteClearsACell) {
    openInCopy();
    select(gdp(2024));
    QTest::keyClick(table(), Qt::Key_Delete);
    EXPECT_FALSE(starter->reading().target(gdp(2024)).has_value());
    starter->undoStack()->undo();
    EXPECT_EQ(starter->reading().target(gdp(2024)), 0.065);
}

TEST_F(Page, ArrowsGoFromYearToYear) {
    openInCopy();
    select(gdp(2024));
    QTest::keyClick(table(), Qt::Key_Right);
    EXPECT_EQ(view.year(), 2025);
    QTest::keyClick(table(), Qt::Key_Left);
    EXPECT_EQ(view.year(), 2024);
}

// Blocks.

TEST_F(Page, PastesABlockAsOneStep) {
    openInCopy();
    select(cell("nev-vehicles", "industrial-added-value", 2024));
    const int steps = starter->undoStack()->count();
    QApplication::clipboard()->setText(QStringLiteral("12%\t11\r\n7\t6.5\r\n"));
    // Closed rows are passed over: the second line goes to the next row in sight.
    table()->collapse(current().siblingAtColumn(0));
    QTest::keyClick(table(), Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(starter->undoStack()->count(), steps + 1);
    EXPECT_EQ(starter->reading().target(cell("nev-vehicles", "industrial-added-value", 2025)), 0.11);
    EXPECT_EQ(starter->reading().target(cell("electronics", "industrial-added-value", 2024)), 0.07);
    EXPECT_EQ(starter->reading().target(cell("electronics", "industrial-added-value", 2025)), 0.065);
    starter->undoStack()->undo();
    EXPECT_FALSE(starter->reading().target(cell("electronics", "industrial-added-value", 2025)).has_value());
}

TEST_F(Page, RefusesABlockWithABadCellAltogether) {
    openInCopy();
    select(gdp(2025));
    const int steps = starter->undoStack()->count();
    QApplication::clipboard()->setText(QStringLiteral("8\tabc"));
    QTest::keyClick(table(), Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(starter->undoStack()->count(), steps);
    EXPECT_TRUE(shownText().contains(QStringLiteral("Nothing was pasted.")));
}

TEST_F(Page, RefusesABlockThatDoesNotFit) {
    openInCopy();
    select(gdp(2030));
    const int steps = starter->undoStack()->count();
    QApplication::clipboard()->setText(QStringLiteral("8\t9"));
    QTest::keyClick(table(), Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(starter->undoStack()->count(), steps);
    EXPECT_TRUE(shownText().contains(QStringLiteral("does not fit")));
}

TEST_F(Page, CopiesABlockThatASpreadsheetReads) {
    openInCopy();
    select(gdp(2024));
    table()->selectionModel()->select(current().siblingAtColumn(current().column() + 1), QItemSelectionModel::Select);
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("6.5%\t6.5%"));
}

TEST_F(Page, FillsToTheRight) {
    openInCopy();
    select(gdp(2024));
    for (int more = 1; more < 3; ++more)
        table()->selectionModel()->select(current().siblingAtColumn(current().column() + more),
                                          QItemSelectionModel::Select);
    const int steps = starter->undoStack()->count();
    QTest::keyClick(table(), Qt::Key_R, Qt::ControlModifier);
    EXPECT_EQ(starter->reading().target(gdp(2025)), 0.065);
    EXPECT_EQ(starter->reading().target(gdp(2026)), 0.065);
    EXPECT_EQ(starter->undoStack()->count(), steps + 1);
}

// Slider, spin box.

TEST_F(Page, ADragIsShownAtEveryStepAndIsOneStepToUndo) {
    openInCopy();
    select(gdp(2024));
    const int steps = starter->undoStack()->count();
    const qsizetype rows = logRows();
    slider()->setSliderDown(true);
    for (int value = 66; value <= 90; ++value) {
        slider()->setSliderPosition(value);
        EXPECT_EQ(starter->reading().target(gdp(2024)), value / 1000.0);
        EXPECT_EQ(model()->index(0, model()->columnOf(2024)).data().toString(),
                  QString::number(value / 10.0) + QLatin1Char('%'));
        EXPECT_DOUBLE_EQ(spin()->value(), value / 10.0);
    }
    EXPECT_EQ(logRows(), rows);
    slider()->setSliderDown(false);
    EXPECT_EQ(starter->undoStack()->count(), steps + 1);
    EXPECT_EQ(logRows(), rows + 1);
    EXPECT_FALSE(starter->isPreviewing());
    starter->undoStack()->undo();
    EXPECT_EQ(starter->reading().target(gdp(2024)), 0.065);
    EXPECT_EQ(slider()->value(), 65);
}

TEST_F(Page, ChartsFollowEveryStepOfADrag) {
    openInCopy();
    select(gdp(2024));
    ChartCard* chart = card("projection");
    ASSERT_NE(chart, nullptr);
    const QString before = chart->chart().summary;
    slider()->setSliderDown(true);
    slider()->setSliderPosition(90);
    const QString during = chart->chart().summary;
    EXPECT_NE(during, before);
    slider()->setSliderPosition(100);
    EXPECT_NE(chart->chart().summary, during);
    slider()->setSliderDown(false);
}

TEST_F(Page, ADragBackToWhereItBeganLeavesNothing) {
    openInCopy();
    select(gdp(2024));
    const int steps = starter->undoStack()->count();
    slider()->setSliderDown(true);
    slider()->setSliderPosition(90);
    slider()->setSliderPosition(65);
    slider()->setSliderDown(false);
    EXPECT_EQ(starter->undoStack()->count(), steps);
    EXPECT_FALSE(starter->isPreviewing());
}

TEST_F(Page, EscapeInADragBringsValueSpinBoxAndSliderBack) {
    openInCopy();
    select(gdp(2024));
    ASSERT_EQ(slider()->value(), 65);
    const int middle = slider()->height() / 2;
    QTest::mousePress(slider(), Qt::LeftButton, {}, QPoint(slider()->width() / 2, middle));
    ASSERT_NE(slider()->value(), 65);
    QTest::keyClick(slider(), Qt::Key_Escape);
    QTest::mouseMove(slider(), QPoint(slider()->width() / 3, middle)); // the button is still down
    EXPECT_EQ(slider()->value(), 65);
    QTest::mouseRelease(slider(), Qt::LeftButton, {}, QPoint(slider()->width() / 3, middle));
    EXPECT_EQ(slider()->value(), 65);
    EXPECT_DOUBLE_EQ(spin()->value(), 6.5);
    EXPECT_EQ(starter->reading().target(gdp(2024)), 0.065);
}

TEST_F(Page, AClickOnTheSliderGoesThereAndIsOneStep) {
    openInCopy();
    select(gdp(2024));
    const int steps = starter->undoStack()->count();
    QTest::mouseClick(slider(), Qt::LeftButton, {}, QPoint(slider()->width() / 2, slider()->height() / 2));
    EXPECT_NEAR(slider()->value(), 150, 5); // the middle between −10 % and 40 %
    EXPECT_EQ(starter->reading().target(gdp(2024)), slider()->value() / 1000.0);
    EXPECT_EQ(starter->undoStack()->count(), steps + 1);
}

TEST_F(Page, APressAtTheSlidersEdgeIsOneStepToo) {
    openInCopy();
    select(gdp(2024));
    for (const int y : {0, slider()->height() - 1})
        for (const int part : {1, 2, 3}) {
            const QPoint place(slider()->width() * part / 4, y);
            QTest::mousePress(slider(), Qt::LeftButton, {}, place);
            EXPECT_TRUE(slider()->isSliderDown());
            QTest::mouseRelease(slider(), Qt::LeftButton, {}, place);
            EXPECT_FALSE(slider()->isSliderDown());
            EXPECT_EQ(starter->reading().target(gdp(2024)), slider()->value() / 1000.0) << part << " at " << y;
            EXPECT_FALSE(starter->isPreviewing());
        }
}

TEST_F(Page, ADragEndsWithItsCell) {
    openInCopy();
    select(gdp(2024));
    slider()->setSliderDown(true);
    slider()->setSliderPosition(90);
    select(gdp(2025));
    EXPECT_EQ(starter->reading().target(gdp(2024)), 0.09);
    EXPECT_FALSE(starter->isPreviewing());
}

TEST_F(Page, SaysWhereTheSelectedRateComesFrom) {
    openInCopy();
    select(gdp(2024));
    EXPECT_TRUE(shownText().contains(QStringLiteral("2024: its own target")));
    select(gdp(2026));
    EXPECT_TRUE(shownText().contains(QStringLiteral("2026: carried on from an earlier year")));
    select(cell("robots", "industrial-added-value", 2024));
    EXPECT_TRUE(shownText().contains(QStringLiteral("2024: no target yet")));
    EXPECT_TRUE(spin()->text().trimmed().isEmpty());
}

TEST_F(Page, AStepFromNoTargetStartsAtZero) {
    openInCopy();
    select(cell("robots", "industrial-added-value", 2024));
    spin()->stepUp();
    EXPECT_EQ(starter->reading().target(cell("robots", "industrial-added-value", 2024)), 0.001);
}

TEST_F(Page, AnEditJustBeforeThePageGoesIsNotLost) {
    openInCopy();
    select(gdp(2024));
    slider()->setFocus();
    QTest::keyClick(slider(), Qt::Key_Right);
    page.reset();
    EXPECT_EQ(starter->reading().storedTarget(gdp(2024))->rate, 0.066);
}

TEST_F(Page, KeysOnTheSliderAreOneStepOnceTheyRest) {
    openInCopy();
    select(gdp(2024));
    const int steps = starter->undoStack()->count();
    slider()->setFocus();
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(slider(), Qt::Key_Right);
    EXPECT_EQ(starter->reading().target(gdp(2024)), 0.07); // shown
    EXPECT_EQ(starter->undoStack()->count(), steps);
    ASSERT_TRUE(QTest::qWaitFor([&] { return starter->undoStack()->count() == steps + 1; }, 3000));
    starter->undoStack()->undo();
    EXPECT_EQ(starter->reading().target(gdp(2024)), 0.065);
}

TEST_F(Page, LeavingTheSliderWritesAtOnce) {
    openInCopy();
    select(gdp(2024));
    const int steps = starter->undoStack()->count();
    slider()->setFocus();
    QTest::keyClick(slider(), Qt::Key_Right);
    table()->setFocus();
    EXPECT_EQ(starter->undoStack()->count(), steps + 1);
    EXPECT_EQ(starter->reading().target(gdp(2024)), 0.066);
}

TEST_F(Page, UndoWhileSomethingWaitsWritesItFirst) {
    openInCopy();
    select(gdp(2024));
    const int steps = starter->undoStack()->count();
    slider()->setFocus();
    QTest::keyClick(slider(), Qt::Key_Right);
    QKeyEvent wanted(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    QCoreApplication::sendEvent(slider(), &wanted);
    EXPECT_EQ(starter->undoStack()->count(), steps + 1);
    starter->undoStack()->undo();
    EXPECT_EQ(starter->reading().target(gdp(2024)), 0.065);
}

TEST_F(Page, TheSpinBoxTakesTypedRatesAndSteps) {
    openInCopy();
    select(gdp(2024));
    const int steps = starter->undoStack()->count();
    spin()->setFocus();
    spin()->selectAll();
    QTest::keyClicks(spin(), QStringLiteral("12.5"));
    QTest::keyClick(spin(), Qt::Key_Return);
    EXPECT_EQ(starter->reading().target(gdp(2024)), 0.125);
    EXPECT_EQ(starter->undoStack()->count(), steps + 1);
    spin()->stepUp();
    EXPECT_EQ(starter->reading().target(gdp(2024)), 0.126);
}

TEST_F(Page, TheSpinBoxRefusesWhatIsNoRate) {
    openInCopy();
    select(gdp(2024));
    spin()->setFocus();
    spin()->selectAll();
    QTest::keyClicks(spin(), QStringLiteral("abc"));
    QTest::keyClick(spin(), Qt::Key_Return);
    EXPECT_EQ(starter->reading().target(gdp(2024)), 0.065);
    EXPECT_DOUBLE_EQ(spin()->value(), 6.5);
    EXPECT_TRUE(shownText().contains(QStringLiteral("abc")));
}

TEST_F(Page, TheSliderReachesAsFarAsTheValue) {
    openInCopy();
    select(gdp(2024));
    type("120");
    EXPECT_EQ(slider()->value(), 1200);
    starter->undoStack()->undo();
    EXPECT_EQ(slider()->maximum(), 400);
}

TEST_F(Page, AShareCannotBeEdited) {
    openInCopy();
    select(cell("nev-vehicles", "nev-share", 2024));
    EXPECT_FALSE(slider()->isEnabled());
    EXPECT_FALSE(spin()->isEnabled());
}

// A protected scenario.

TEST_F(Page, TheFirstEditOffersAWorkingCopyAndGoesThere) {
    open();
    const ScenarioId published = starter->scenario().id;
    select(gdp(2024));
    type("7");
    auto* go = named<QPushButton>("Continue in a working copy");
    ASSERT_NE(go, nullptr);
    EXPECT_TRUE(go->isVisible());
    EXPECT_EQ(starter->reading().target(gdp(2024)), 0.065);
    ASSERT_TRUE(QTest::qWaitFor([&] { return go->hasFocus(); }, 2000));
    QTest::keyClick(go, Qt::Key_Return);
    EXPECT_NE(starter->scenario().id, published);
    EXPECT_FALSE(starter->scenario().isProtected);
    EXPECT_EQ(starter->reading().target(gdp(2024)), 0.07);
    EXPECT_FALSE(go->isVisible());
    starter->showScenario(published);
    EXPECT_EQ(starter->reading().target(gdp(2024)), 0.065);
}

TEST_F(Page, CancelLeavesTheProtectedScenarioAsItWas) {
    open();
    const ScenarioId published = starter->scenario().id;
    select(gdp(2024));
    type("7");
    named<QPushButton>("Cancel")->click();
    EXPECT_EQ(starter->scenario().id, published);
    EXPECT_EQ(starter->scenarios().size(), 1);
    EXPECT_FALSE(named<QPushButton>("Cancel")->isVisible());
    EXPECT_EQ(slider()->value(), 65);
}

TEST_F(Page, ADragInAProtectedScenarioOffersAWorkingCopyAtItsEnd) {
    open();
    select(gdp(2024));
    slider()->setSliderDown(true);
    slider()->setSliderPosition(80);
    slider()->setSliderPosition(90);
    slider()->setSliderDown(false);
    auto* go = named<QPushButton>("Continue in a working copy");
    EXPECT_TRUE(go->isVisible());
    go->click();
    EXPECT_EQ(starter->reading().target(gdp(2024)), 0.09);
}

TEST_F(Page, ABlockForAProtectedScenarioGoesToTheWorkingCopy) {
    open();
    select(gdp(2025));
    QApplication::clipboard()->setText(QStringLiteral("6\t5.5"));
    QTest::keyClick(table(), Qt::Key_V, Qt::ControlModifier);
    named<QPushButton>("Continue in a working copy")->click();
    EXPECT_EQ(starter->reading().target(gdp(2025)), 0.06);
    EXPECT_EQ(starter->reading().target(gdp(2026)), 0.055);
}

TEST_F(Page, WorkingCopiesOfOneDayHaveDifferentNames) {
    open();
    const Scenario from = starter->scenario();
    const QDate day(2024, 2, 1);
    const Text first = workingCopyName(*starter.session, from, day);
    EXPECT_EQ(first.en, QStringLiteral("Published targets 2024, working copy of 2024-02-01"));
    ASSERT_OK(test::forkScenario(*starter, from.id, first));
    EXPECT_NE(workingCopyName(*starter.session, from, day).en, first.en);
}

// What is shown.

TEST_F(Page, FollowsTheNodeOfTheOtherPanels) {
    openInCopy();
    view.showNode(starter.node("robots"));
    EXPECT_EQ(model()->nodeAt(current()), starter.node("robots"));
    EXPECT_EQ(model()->indicator(), starter->figures().headline(starter.node("robots"))->id);
    EXPECT_EQ(view.indicator(), model()->indicator());
}

TEST_F(Page, ChoosingAnIndicatorShowsItsBranch) {
    openInCopy();
    auto* combo = named<QComboBox>("Indicator");
    const int row = combo->findData(starter.indicator("nevs").value);
    combo->setCurrentIndex(row);
    Q_EMIT combo->activated(row);
    EXPECT_EQ(model()->indicator(), starter.indicator("nevs"));
    EXPECT_EQ(view.indicator(), starter.indicator("nevs"));
    EXPECT_EQ(model()->nodeAt(current()), starter.node("liangjiang"));
    select(cell("nev-vehicles", "nevs", 2024));
    EXPECT_NE(card("share-projection"), nullptr);
}

TEST_F(Page, TheShareChartBelongsToItsPartsOnly) {
    openInCopy();
    select(gdp(2024));
    EXPECT_EQ(card("share-projection"), nullptr);
}

TEST_F(Page, ChoosingAScenarioShowsIt) {
    openInCopy();
    auto* combo = named<QComboBox>("Scenario");
    ASSERT_EQ(combo->count(), 2);
    for (int row = 0; row < combo->count(); ++row)
        if (combo->itemData(row).toLongLong() != starter->scenario().id.value) {
            const qint64 wanted = combo->itemData(row).toLongLong();
            Q_EMIT combo->activated(row);
            EXPECT_EQ(starter->scenario().id.value, wanted);
            return;
        }
    ADD_FAILURE() << "there is no other one to choose";
}

TEST_F(Page, SwitchesLanguageAndThemeAtOnce) {
    openInCopy();
    select(cell("robots", "industrial-added-value", 2024));
    view.setLanguage(Language::Chinese);
    view.setTheme(ThemeName::Dark);
    EXPECT_EQ(current().siblingAtColumn(0).data().toString(), QStringLiteral("机器人"));
    EXPECT_TRUE(shownText().contains(QStringLiteral("机器人")));
}

TEST_F(Page, SurvivesTheRemovalOfItsNode) {
    openInCopy();
    select(cell("robots", "industrial-added-value", 2024));
    ASSERT_OK(test::removeNode(*starter, starter.node("robots")));
    EXPECT_NE(model()->nodeAt(current()), NodeId{});
    starter->undoStack()->undo();
}

TEST_F(Page, KeepsTheNamesInSightWhenTheYearsAreScrolled) {
    openInCopy();
    page->resize(700, 500);
    select(gdp(2030));
    const QModelIndex name = current().siblingAtColumn(TargetModel::NameColumn);
    EXPECT_GE(table()->visualRect(name).left(), 0);
    EXPECT_GE(table()->visualRect(current()).left(), table()->columnWidth(TargetModel::NameColumn));
    EXPECT_EQ(table()->indexAt(table()->visualRect(name).center()), name);
}

TEST_F(Page, RemembersWhatIsOpen) {
    openInCopy();
    select(cell("robots", "industrial-added-value", 2024));
    table()->collapse(model()->indexOf(starter.node("leading")));
    const QByteArray state = page->saveState();
    table()->expand(model()->indexOf(starter.node("leading")));
    ASSERT_TRUE(page->restoreState(state));
    EXPECT_FALSE(table()->isExpanded(model()->indexOf(starter.node("leading"))));
    EXPECT_FALSE(page->restoreState(QByteArrayLiteral("rubbish")));
}

// Reconciliation and spread.

TEST_F(Page, TheNoteSaysTargetRollUpGapAndWhetherItIsAccepted) {
    openInCopy();
    ASSERT_OK(test::setTarget(*starter, cell("industry-growth", "industrial-added-value", 2024), 0.10));
    const TargetCell area = cell("liangjiang", "industrial-added-value", 2024);
    select(area);
    EXPECT_TRUE(shownText().contains(QStringLiteral("Top-down 8%, bottom-up 10%, gap +2 pp, not accepted.")));
    CellTerms terms;
    terms.acceptedGap = GapAcceptance{{}, QStringLiteral("two large orders")};
    ASSERT_OK(test::setTerms(*starter, {{area, terms}}, QStringLiteral("Accept")));
    EXPECT_TRUE(shownText().contains(QStringLiteral("gap +2 pp, accepted by Tester.")));
}

TEST_F(Page, TheReconciliationLeadsToTheSpread) {
    openInCopy();
    ASSERT_OK(test::setTarget(*starter, cell("industry-growth", "industrial-added-value", 2024), 0.10));
    select(cell("liangjiang", "industrial-added-value", 2024));
    auto* side = page->findChild<PlanningSide*>();
    side->setCurrentIndex(1);
    QTest::mouseClick(named<QPushButton>("Spread the target over the parts"), Qt::LeftButton);
    EXPECT_EQ(side->currentIndex(), 2);
    auto* wanted = named<QDoubleSpinBox>("Wanted growth");
    EXPECT_TRUE(wanted->isVisible());
    EXPECT_DOUBLE_EQ(wanted->value(), 8);
    QTest::mouseClick(named<QPushButton>("Apply the spread"), Qt::LeftButton);
    EXPECT_NEAR(*starter->reading().target(cell("industry-growth", "industrial-added-value", 2024)), 0.08, 1e-12);
}
