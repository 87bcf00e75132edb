// SPDX-License-Identifier: Apache-2.0
#include "ui/targets_page_shown.h"

using namespace atlas;
using atlas::test::Page;

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

TEST_F(Page, SaysInAWordWhetherAScenarioIsADraft) {
    open();
    EXPECT_TRUE(shownText().split(QLatin1Char('\n')).contains(QStringLiteral("Published")));
    starter.workInCopy();
    EXPECT_TRUE(shownText().split(QLatin1Char('\n')).contains(QStringLiteral("Draft")));
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
        auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        ASSERT_NE(editor, nullptr) << "it is still open, to be mended";
        EXPECT_EQ(editor->text(), QString::fromUtf8(bad));
        QTest::keyClick(editor, Qt::Key_Escape);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
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
