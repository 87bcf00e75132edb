// SPDX-License-Identifier: Apache-2.0
// What people know from spreadsheets, in the real targets table: blocks, one entry for many cells, find, notes, locks.
#include "look/look_style.h"
#include "ui/target_table.h"

using namespace atlas;
using atlas::test::Table;

// Typing.

TEST_F(Table, WhatIsCarriedOnBecomesATargetOnlyWhereItIsTyped) {
    openInCopy();
    const TargetCell gdp{starter.node("liangjiang"), starter.indicator("gdp"), 2026};
    const auto isClosed = [&] { return grid()->viewport()->findChild<QLineEdit*>() == nullptr; };
    select(gdp);
    QTest::keyClick(grid(), Qt::Key_F2);
    auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_NE(editor, nullptr);
    ASSERT_EQ(editor->text(), QStringLiteral("6.5%"));
    QTest::keyClick(editor, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor(isClosed));
    EXPECT_FALSE(starter->reading().target(gdp).has_value()) << "opened and left";

    grid()->setFocus();
    grid()->setCurrentIndex(index(gdp));
    editor = begin("6.5%");
    ASSERT_NE(editor, nullptr);
    QTest::keyClick(editor, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor(isClosed));
    EXPECT_EQ(starter->reading().target(gdp), 0.065);
}

TEST_F(Table, AnEntryOverWhatSomebodyElseHasSetMeanwhileIsAskedForAgain) {
    openInCopy();
    select(iav("electronics", 2024));
    QLineEdit* editor = begin("9");
    ASSERT_NE(editor, nullptr);
    set(iav("electronics", 2024), 0.33);
    EXPECT_EQ(editor->text(), QStringLiteral("9"));
    QTest::keyClick(editor, Qt::Key_Return);
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return shownText().contains(QStringLiteral("has become 33% while you typed")); }));
    EXPECT_EQ(rate("electronics", 2024), 0.33);
    QTest::keyClick(editor, Qt::Key_Return); // whoever enters it again means it
    EXPECT_TRUE(QTest::qWaitFor([&] { return rate("electronics", 2024) == 0.09; }));
}

// Paste.

TEST_F(Table, ABlockThatIsCopiedIsPastedBackAsItWas) {
    openInCopy();
    set(iav("electronics", 2024), 0.085);
    set(iav("electronics", 2025), -0.0125);
    select(iav("electronics", 2024));
    selectMore(iav("electronics", 2025));
    EXPECT_EQ(copied(), QStringLiteral("8.5%\t-1.25%"));
    select(iav("software", 2024));
    const int before = steps();
    QTest::keyClick(grid(), Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(rate("software", 2024), 0.085);
    EXPECT_EQ(rate("software", 2025), -0.0125);
    EXPECT_EQ(steps(), before + 1);
}

TEST_F(Table, ACopiedBlockIsAlsoATableWithNumbers) {
    openInCopy();
    set(iav("electronics", 2024), 0.085);
    select(iav("electronics", 2024));
    copied();
    EXPECT_TRUE(QApplication::clipboard()->mimeData()->hasHtml());
    EXPECT_TRUE(QApplication::clipboard()->mimeData()->html().contains(QStringLiteral("x:num=\"0.085\"")));
}

TEST_F(Table, ASelectionWithHolesIsCopiedWithItsCellsInTheirPlaces) {
    openInCopy();
    set(iav("electronics", 2024), 0.08);
    set(iav("software", 2026), 0.09);
    select(iav("electronics", 2024));
    selectMore(iav("software", 2026));
    const QStringList rows = copied().split(QLatin1Char('\n'));
    int between = 0;
    for (QModelIndex row = index(iav("electronics", 2024));
         row.isValid() && model()->nodeAt(row) != starter.node("software"); row = grid()->indexBelow(row))
        ++between;
    ASSERT_EQ(rows.size(), between + 1) << "a row for each between them";
    EXPECT_EQ(rows.constFirst(), QStringLiteral("8%\t\t"));
    EXPECT_EQ(rows.constLast(), QStringLiteral("\t\t9%")) << "2025 lies between";
    for (qsizetype i = 1; i + 1 < rows.size(); ++i)
        EXPECT_EQ(rows.at(i), QStringLiteral("\t\t"));
}

TEST_F(Table, WhatIsRefusedStaysInItsCellToBeMended) {
    openInCopy();
    set(iav("electronics", 2024), 0.08);
    select(iav("electronics", 2024));
    QLineEdit* editor = begin("abc");
    ASSERT_NE(editor, nullptr);
    QTest::keyClick(editor, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return shownText().contains(QStringLiteral("abc")); }));
    ASSERT_EQ(QApplication::focusWidget(), editor) << "it is still open";
    EXPECT_EQ(editor->text(), QStringLiteral("abc"));
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("8")); // as it was: nothing is written
    QTest::keyClick(editor, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !shownText().contains(QStringLiteral("abc")); }))
        << "what is mended is not refused any more";
    EXPECT_EQ(rate("electronics", 2024), 0.08);
}

TEST_F(Table, WhatIsRefusedOnLeavingItsCellIsSaidAndThereAgain) {
    openInCopy();
    select(iav("electronics", 2024));
    ASSERT_NE(begin("abc"), nullptr);
    const QModelIndex elsewhere = index(iav("software", 2026));
    grid()->scrollTo(elsewhere);
    QTest::mouseClick(grid()->viewport(), Qt::LeftButton, {}, grid()->visualRect(elsewhere).center());
    EXPECT_TRUE(shownText().contains(QStringLiteral("abc"))) << "it must not vanish with the click that raised it";
    select(iav("electronics", 2024));
    QTest::keyClick(grid(), Qt::Key_F2);
    auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_NE(editor, nullptr);
    EXPECT_EQ(editor->text(), QStringLiteral("abc"));
    QTest::keyClick(editor, Qt::Key_Escape);
    QTest::keyClick(grid(), Qt::Key_F2);
    editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_NE(editor, nullptr);
    EXPECT_NE(editor->text(), QStringLiteral("abc")) << "let go on purpose";
}

TEST_F(Table, CopiesWithHeadingsAndPastesByNameAndYear) {
    openInCopy();
    set(iav("electronics", 2024), 0.08);
    set(iav("electronics", 2025), 0.09);
    select(iav("electronics", 2024));
    selectMore(iav("electronics", 2025));
    QTest::keyClick(grid(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QString text = QApplication::clipboard()->text();
    EXPECT_EQ(text, QStringLiteral("Name\t2024\t2025\nNew-generation electronic information manufacturing\t8%\t9%"));
    undo();
    undo();
    select(iav("robots", 2029)); // wherever one stands
    QTest::keyClick(grid(), Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(rate("electronics", 2024), 0.08);
    EXPECT_EQ(rate("electronics", 2025), 0.09);
    EXPECT_FALSE(rate("robots", 2029).has_value());
}

TEST_F(Table, ABlockWithHeadingsFindsItsPlacesInAnyOrderAndLanguage) {
    openInCopy();
    select(iav("electronics", 2024));
    const int before = steps();
    paste("产业\t2026\t2025\n机器人\t8,5 %\t7\nSoftware\t\t\nsemiconductors\t9\t\n");
    EXPECT_EQ(rate("robots", 2026), 0.085);
    EXPECT_EQ(rate("robots", 2025), 0.07);
    EXPECT_EQ(rate("semiconductors", 2026), 0.09);
    EXPECT_EQ(steps(), before + 1);
    undo();
    EXPECT_FALSE(rate("robots", 2026).has_value());
    EXPECT_FALSE(rate("semiconductors", 2026).has_value());
}

TEST_F(Table, AnUnknownNameOrYearRefusesTheWholeBlock) {
    openInCopy();
    select(iav("electronics", 2024));
    const int before = steps();
    paste("\t2025\nRobots\t8\nRobotz\t9");
    EXPECT_TRUE(shownText().contains(QStringLiteral("“Robotz” in the block is no row"))) << shownText().toStdString();
    paste("\t2025\t2050\nRobots\t8\t9");
    EXPECT_TRUE(shownText().contains(QStringLiteral("no targets for 2050")));
    paste("\t2025\nRobots\t8\n机器人\t9");
    EXPECT_TRUE(shownText().contains(QStringLiteral("twice")));
    EXPECT_EQ(steps(), before);
}

TEST_F(Table, EmptyCellsOfABlockLeaveTheTargets) {
    openInCopy();
    set(iav("electronics", 2025), 0.05);
    select(iav("electronics", 2024));
    paste("8\t\t9");
    EXPECT_EQ(rate("electronics", 2024), 0.08);
    EXPECT_EQ(rate("electronics", 2025), 0.05);
    EXPECT_EQ(rate("electronics", 2026), 0.09);
}

TEST_F(Table, WhatIsNoFigureIsRefusedWithTheNameOfItsCell) {
    openInCopy();
    select(iav("electronics", 2024));
    const int before = steps();
    paste("8\tn/a");
    EXPECT_EQ(steps(), before);
    EXPECT_TRUE(shownText().contains(
        QStringLiteral("New-generation electronic information manufacturing, 2025: “n/a” is no figure")))
        << shownText().toStdString();
}

TEST_F(Table, FractionsArePastedAsPercentagesAndItIsSaid) {
    openInCopy();
    select(iav("electronics", 2024));
    host.said.clear();
    paste("0.085\t0.07");
    EXPECT_EQ(rate("electronics", 2024), 0.085);
    ASSERT_EQ(host.said.size(), 1);
    EXPECT_TRUE(host.said.at(0).contains(QStringLiteral("0.085 as 8.5%")));
}

TEST_F(Table, ALockedCellRefusesTheWholeBlock) {
    openInCopy();
    CellTerms terms;
    terms.lock = TargetLock{};
    ASSERT_OK(test::setTerms(*starter, {{iav("electronics", 2025), terms}}, QStringLiteral("Lock")));
    select(iav("electronics", 2024));
    const int before = steps();
    paste("8\t9");
    EXPECT_EQ(steps(), before);
    EXPECT_TRUE(shownText().contains(QStringLiteral("is locked by")));
}

// One entry for many cells.

TEST_F(Table, CtrlEnterWritesIntoAllSelectedCells) {
    openInCopy();
    select(iav("electronics", 2024));
    selectMore(iav("electronics", 2025));
    selectMore(iav("software", 2024));
    const int before = steps();
    QLineEdit* editor = begin("8.5");
    ASSERT_NE(editor, nullptr);
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(rate("electronics", 2024), 0.085);
    EXPECT_EQ(rate("electronics", 2025), 0.085);
    EXPECT_EQ(rate("software", 2024), 0.085);
    EXPECT_EQ(steps(), before + 1);
}

TEST_F(Table, CtrlEnterTakesAStepFromEach) {
    openInCopy();
    set(iav("electronics", 2024), 0.08);
    set(iav("software", 2024), 0.1);
    select(iav("electronics", 2024));
    selectMore(iav("software", 2024));
    QLineEdit* editor = begin("*1.1");
    ASSERT_NE(editor, nullptr);
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(rate("electronics", 2024).value_or(0), 0.088);
    EXPECT_DOUBLE_EQ(rate("software", 2024).value_or(0), 0.11);
    undo();
    EXPECT_EQ(rate("electronics", 2024), 0.08);
    EXPECT_EQ(rate("software", 2024), 0.1);
}

TEST_F(Table, ARefusedEntryForManyChangesNothing) {
    openInCopy();
    set(iav("electronics", 2024), 0.08);
    select(iav("electronics", 2024));
    selectMore(iav("software", 2024));
    const int before = steps();
    QLineEdit* editor = begin("+1");
    ASSERT_NE(editor, nullptr);
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(steps(), before);
    EXPECT_TRUE(shownText().contains(QStringLiteral("software information, 2024:"))) << shownText().toStdString();
}

TEST_F(Table, AGoalIsTyped) {
    openInCopy();
    set(iav("leading", 2025), 0.1);
    set(iav("nev-vehicles", 2025), 0.12);
    select(iav("electronics", 2025));
    QLineEdit* editor = begin("=goal");
    ASSERT_NE(editor, nullptr);
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents(); // an editor writes once its key is done
    EXPECT_NEAR(
        starter->reading().gap(starter.node("leading"), starter.indicator("industrial-added-value"), 2025).value_or(1),
        0, 1e-12);
}

// Find.

TEST_F(Table, FindsARowByPinyinAndWalksTheMatches) {
    openInCopy();
    select(iav("electronics", 2026));
    QTest::keyClick(grid(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QLineEdit* text = line("Find in the table");
    ASSERT_NE(text, nullptr);
    ASSERT_TRUE(text->isVisible());
    EXPECT_TRUE(text->hasFocus());
    QTest::keyClicks(text, QStringLiteral("jiqiren"));
    EXPECT_EQ(model()->nodeAt(grid()->currentIndex()), starter.node("robots"));
    EXPECT_EQ(view.year(), 2026); // it stays in its column
    text->selectAll();
    QTest::keyClicks(text, QStringLiteral("displays"));
    const NodeId first = model()->nodeAt(grid()->currentIndex());
    QTest::keyClick(text, Qt::Key_Return);
    const NodeId second = model()->nodeAt(grid()->currentIndex());
    EXPECT_NE(first, second);
    QTest::keyClick(text, Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(model()->nodeAt(grid()->currentIndex()), first);
    EXPECT_TRUE(shownText().contains(QStringLiteral("1 of ")));
}

TEST_F(Table, EscClosesTheFindBarAndF3GoesOn) {
    openInCopy();
    select(iav("electronics", 2026));
    auto* bar = page->findChild<FindBar*>();
    bar->open();
    QLineEdit* text = line("Find in the table");
    QTest::keyClicks(text, QStringLiteral("displays"));
    const NodeId first = model()->nodeAt(grid()->currentIndex());
    QTest::keyClick(text, Qt::Key_Escape);
    EXPECT_FALSE(bar->isVisible());
    EXPECT_TRUE(grid()->hasFocus());
    QTest::keyClick(grid(), Qt::Key_F3);
    EXPECT_NE(model()->nodeAt(grid()->currentIndex()), first);
    QTest::keyClick(grid(), Qt::Key_F3, Qt::ShiftModifier);
    EXPECT_EQ(model()->nodeAt(grid()->currentIndex()), first);
}

TEST_F(Table, SaysThatNothingIsFound) {
    openInCopy();
    page->findChild<FindBar*>()->open();
    QTest::keyClicks(line("Find in the table"), QStringLiteral("zzzz"));
    EXPECT_TRUE(shownText().contains(QStringLiteral("No row has this name.")));
}

TEST_F(Table, F3WithoutATextOpensTheFindBar) {
    openInCopy();
    grid()->setFocus();
    QTest::keyClick(grid(), Qt::Key_F3);
    EXPECT_TRUE(page->findChild<FindBar*>()->isVisible());
}

// Names in sight.

TEST_F(Table, NamesAndTheirHeadingStayAtTheLeftWhenScrolled) {
    openInCopy();
    page->resize(700, 600);
    select(iav("electronics", 2030));
    ASSERT_GT(grid()->horizontalScrollBar()->maximum(), 0);
    grid()->horizontalScrollBar()->setValue(0);
    const int width = grid()->columnWidth(TargetModel::NameColumn) + grid()->columnWidth(TargetModel::BaseColumn);
    const QImage before = grid()->header()->viewport()->grab(QRect(0, 0, width - 2, 20)).toImage();
    grid()->horizontalScrollBar()->setValue(grid()->horizontalScrollBar()->maximum());
    EXPECT_EQ(grid()->header()->viewport()->grab(QRect(0, 0, width - 2, 20)).toImage(), before);
    EXPECT_GE(grid()->visualRect(index(iav("electronics", 2024)).siblingAtColumn(0)).left(), 0);
}

TEST_F(Table, TheArrowOfARowIsItsOwnWhenScrolled) {
    openInCopy();
    LookStyle::use(Theme(ThemeName::Dark));
    page->resize(700, 600);
    select(iav("nev-vehicles", 2024));
    grid()->collapse(index(iav("key-components", 2024)).siblingAtColumn(0));
    const QModelIndex parent = index(iav("key-components", 2024)).siblingAtColumn(0);
    const QModelIndex leaf = index(iav("motors", 2024)).siblingAtColumn(0);
    select(iav("software", 2030)); // neither is selected
    const auto arrow = [&](const QModelIndex& row) {
        const QRect name = grid()->visualRect(row);
        return grid()->viewport()->grab(QRect(name.left() - 14, name.top() + 2, 14, name.height() - 4)).toImage();
    };
    grid()->horizontalScrollBar()->setValue(0);
    const QImage closed = arrow(parent);
    const QImage none = arrow(leaf);
    ASSERT_NE(closed, none);
    grid()->horizontalScrollBar()->setValue(grid()->horizontalScrollBar()->maximum());
    EXPECT_EQ(arrow(parent), closed);
    EXPECT_EQ(arrow(leaf), none);
}

// Rows in sight.

TEST_F(Table, KeysDoNotReachCellsUnderAClosedRow) {
    openInCopy();
    for (const char* key : {"nev-vehicles", "electronics", "software"})
        set(iav(key, 2024), 0.08);
    select(iav("nev-vehicles", 2024));
    selectMore(iav("electronics", 2024));
    selectMore(iav("software", 2024));
    const int before = steps();
    grid()->collapse(index(iav("leading", 2024)).siblingAtColumn(0));
    EXPECT_EQ(grid()->currentIndex(), index(iav("leading", 2024)));
    EXPECT_EQ(grid()->selectionModel()->selectedIndexes(), QModelIndexList{index(iav("leading", 2024))});
    QTest::keyClick(grid(), Qt::Key_Delete);
    EXPECT_EQ(steps(), before) << "the parent has no target that could be cleared";
    EXPECT_EQ(copied(), index(iav("leading", 2024)).data(TargetModel::EntryRole).toString());
    QLineEdit* editor = begin("5");
    ASSERT_NE(editor, nullptr);
    EXPECT_TRUE(editor->isVisible());
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_EQ(rate("leading", 2024), 0.05);
    for (const char* key : {"nev-vehicles", "electronics", "software"})
        EXPECT_EQ(rate(key, 2024), 0.08) << key;
}

TEST_F(Table, AClosedRowTakesItsCellsOutOfTheSelectionOfOthers) {
    openInCopy();
    set(iav("software", 2024), 0.08);
    set(iav("new-energy", 2024), 0.08);
    select(iav("software", 2024));
    selectMore(iav("new-energy", 2024));
    grid()->selectionModel()->setCurrentIndex(index(iav("new-energy", 2024)), QItemSelectionModel::NoUpdate);
    grid()->collapse(index(iav("leading", 2024)).siblingAtColumn(0));
    EXPECT_EQ(grid()->currentIndex(), index(iav("new-energy", 2024)));
    QTest::keyClick(grid(), Qt::Key_Delete);
    EXPECT_EQ(rate("software", 2024), 0.08);
    EXPECT_FALSE(rate("new-energy", 2024).has_value());
}

TEST_F(Table, AClosedRowFurtherUpIsWhereTheCurrentCellGoes) {
    openInCopy();
    select(iav("motors", 2025));
    grid()->collapse(index(iav("industry-growth", 2025)).siblingAtColumn(0));
    EXPECT_EQ(grid()->currentIndex(), index(iav("industry-growth", 2025)));
    EXPECT_EQ(view.node(), starter.node("industry-growth"));
}

TEST_F(Table, ABlockWithNamesOpensTheRowsThatItGoesTo) {
    openInCopy();
    select(iav("leading", 2024));
    grid()->collapse(index(iav("leading", 2024)).siblingAtColumn(0));
    paste("New-generation internet and software information\t7");
    ASSERT_EQ(rate("software", 2024), 0.07) << shownText().toStdString();
    EXPECT_TRUE(grid()->isExpanded(index(iav("leading", 2024)).siblingAtColumn(0)));
}

TEST_F(Table, ShiftDeleteIsCutAndClearsNothing) {
    openInCopy();
    set(iav("software", 2024), 0.08);
    select(iav("software", 2024));
    QTest::keyClick(grid(), Qt::Key_Delete, Qt::ShiftModifier);
    EXPECT_EQ(rate("software", 2024), 0.08);
}

// Menu.

TEST_F(Table, TheMenuOfACellHasEverythingThatTheKeysDo) {
    openInCopy();
    select(iav("electronics", 2025));
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(1, 1), grid()->mapToGlobal(QPoint(1, 1)));
    QCoreApplication::sendEvent(grid(), &event);
    auto* menu = grid()->findChild<QMenu*>();
    ASSERT_NE(menu, nullptr);
    QStringList texts;
    for (const QAction* action : menu->actions())
        if (!action->isSeparator())
            texts.append(action->text());
    EXPECT_EQ(
        texts.join(QLatin1Char('|')),
        QStringLiteral("Copy|Copy with headings|Paste|Clear|Fill right|Fill down|Meet the target above|Note…|Lock…|"
                       "History of this cell|Find in the table…"));
    for (QAction* action : menu->actions())
        if (action->text().startsWith(QStringLiteral("History")))
            action->trigger();
    EXPECT_EQ(host.history, iav("electronics", 2025));
    menu->close();
}
