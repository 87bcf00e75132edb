// SPDX-License-Identifier: Apache-2.0
// What is said of a target in the real table: notes, locks with their reasons and limits, uncertainty.
#include "ui/target_table.h"

using namespace atlas;
using atlas::test::Table;

// Notes, locks, uncertainty.

TEST_F(Table, ShiftF2WritesANote) {
    openInCopy();
    select(iav("electronics", 2025));
    const int before = steps();
    QTest::keyClick(grid(), Qt::Key_F2, Qt::ShiftModifier);
    ASSERT_TRUE(line("Note")->hasFocus());
    QTest::keyClicks(line("Note"), QStringLiteral("Ask the bureau"));
    QTest::keyClick(line("Note"), Qt::Key_Return);
    EXPECT_EQ(starter->reading().terms(iav("electronics", 2025)).note, QStringLiteral("Ask the bureau"));
    EXPECT_EQ(index(iav("electronics", 2025)).data(TargetModel::NoteRole).toString(), QStringLiteral("Ask the bureau"));
    EXPECT_EQ(steps(), before + 1);
    EXPECT_FALSE(page->findChild<CellTermsEditor*>()->isVisible());
    EXPECT_TRUE(grid()->hasFocus());
    undo();
    EXPECT_TRUE(starter->reading().terms(iav("electronics", 2025)).isEmpty());
}

TEST_F(Table, CtrlLLocksAllSelectedCellsWithAReasonAsOneStep) {
    openInCopy();
    set(iav("electronics", 2025), 0.08);
    select(iav("electronics", 2025));
    selectMore(iav("software", 2025));
    const int before = steps();
    QTest::keyClick(grid(), Qt::Key_L, Qt::ControlModifier);
    ASSERT_TRUE(line("Reason of the lock")->hasFocus());
    QTest::keyClicks(line("Reason of the lock"), QStringLiteral("agreed"));
    QTest::keyClick(line("Reason of the lock"), Qt::Key_Return);
    EXPECT_EQ(steps(), before + 1);
    for (const char* node : {"electronics", "software"}) {
        const auto lock = lockInForce(*starter, iav(node, 2025));
        ASSERT_TRUE(lock.has_value());
        EXPECT_EQ(lock->reason, QStringLiteral("agreed"));
    }
    QTest::keyClick(grid(), Qt::Key_L, Qt::ControlModifier); // all are locked: unlocks at once
    EXPECT_EQ(steps(), before + 2);
    EXPECT_FALSE(lockInForce(*starter, iav("software", 2025)).has_value());
    undo();
    EXPECT_TRUE(lockInForce(*starter, iav("electronics", 2025)).has_value());
}

TEST_F(Table, LimitsUncertaintyAndLastDayAreWritten) {
    openInCopy();
    set(iav("electronics", 2025), 0.08);
    select(iav("electronics", 2025));
    QTest::keyClick(grid(), Qt::Key_L, Qt::ControlModifier);
    fill(line("Lowest rate in percent"), "5");
    fill(line("Highest rate in percent"), "9,5 %");
    fill(line("Standard deviation in percentage points"), "1.5");
    named<QCheckBox>("The lock has a last day")->click();
    const QDate day = QDate::currentDate().addDays(10);
    named<QDateEdit>("Last day of the lock")->setDate(day);
    named<QPushButton>("Apply lock, uncertainty and note")->click();
    const CellTerms terms = starter->reading().terms(iav("electronics", 2025));
    ASSERT_TRUE(terms.lock.has_value());
    EXPECT_EQ(terms.lock->lowest, 0.05);
    EXPECT_EQ(terms.lock->highest, 0.095);
    EXPECT_EQ(terms.lock->expires, day);
    EXPECT_EQ(terms.sigma, 0.015);
}

TEST_F(Table, AWrongLimitIsSaidAndTheStripStays) {
    openInCopy();
    set(iav("electronics", 2025), 0.08);
    select(iav("electronics", 2025));
    QTest::keyClick(grid(), Qt::Key_L, Qt::ControlModifier);
    fill(line("Highest rate in percent"), "abc");
    QTest::keyClick(line("Highest rate in percent"), Qt::Key_Return);
    EXPECT_TRUE(shownText().contains(QStringLiteral("abc")));
    EXPECT_TRUE(page->findChild<CellTermsEditor*>()->isVisible());
    fill(line("Highest rate in percent"), "7");
    QTest::keyClick(line("Highest rate in percent"), Qt::Key_Return);
    EXPECT_TRUE(shownText().contains(QStringLiteral("lies outside these limits")));
    EXPECT_FALSE(lockInForce(*starter, iav("electronics", 2025)).has_value());
}

TEST_F(Table, WhatDiffersBetweenCellsStaysWhereItIsNotChanged) {
    openInCopy();
    CellTerms first, second;
    first.note = QStringLiteral("one");
    second.note = QStringLiteral("two");
    ASSERT_OK(test::setTerms(*starter, {{iav("electronics", 2025), first}, {iav("software", 2025), second}}, {}));
    select(iav("electronics", 2025));
    selectMore(iav("software", 2025));
    QTest::keyClick(grid(), Qt::Key_F2, Qt::ShiftModifier);
    EXPECT_TRUE(line("Note")->text().isEmpty());
    EXPECT_EQ(line("Note")->placeholderText(), QStringLiteral("various"));
    fill(line("Standard deviation in percentage points"), "2");
    QTest::keyClick(line("Standard deviation in percentage points"), Qt::Key_Return);
    EXPECT_EQ(starter->reading().terms(iav("electronics", 2025)).note, QStringLiteral("one"));
    EXPECT_EQ(starter->reading().terms(iav("software", 2025)).note, QStringLiteral("two"));
    EXPECT_EQ(starter->reading().terms(iav("software", 2025)).sigma, 0.02);
}

TEST_F(Table, WhatIsTypedIntoTheStripIsNotLostWhenAnotherCellIsSelected) {
    openInCopy();
    select(iav("electronics", 2025));
    QTest::keyClick(grid(), Qt::Key_F2, Qt::ShiftModifier);
    QTest::keyClicks(line("Note"), QStringLiteral("half a thought"));
    select(iav("software", 2025));
    EXPECT_EQ(line("Note")->text(), QStringLiteral("half a thought"));
    named<QPushButton>("Apply lock, uncertainty and note")->click();
    EXPECT_EQ(starter->reading().terms(iav("electronics", 2025)).note, QStringLiteral("half a thought"));
    EXPECT_TRUE(starter->reading().terms(iav("software", 2025)).isEmpty());
}

TEST_F(Table, WhatIsTypedIntoTheStripIsWrittenBeforeItOpensForAnotherCell) {
    openInCopy();
    select(iav("electronics", 2025));
    QTest::keyClick(grid(), Qt::Key_F2, Qt::ShiftModifier);
    QTest::keyClicks(line("Note"), QStringLiteral("first"));
    select(iav("software", 2025));
    QTest::keyClick(grid(), Qt::Key_F2, Qt::ShiftModifier);
    EXPECT_EQ(starter->reading().terms(iav("electronics", 2025)).note, QStringLiteral("first"));
    EXPECT_TRUE(line("Note")->text().isEmpty());
    EXPECT_TRUE(line("Note")->hasFocus());
}

TEST_F(Table, EscLeavesTheStripWithoutAStep) {
    openInCopy();
    select(iav("electronics", 2025));
    const int before = steps();
    QTest::keyClick(grid(), Qt::Key_L, Qt::ControlModifier);
    QTest::keyClick(line("Reason of the lock"), Qt::Key_Escape);
    EXPECT_EQ(steps(), before);
    EXPECT_FALSE(page->findChild<CellTermsEditor*>()->isVisible());
}

TEST_F(Table, AProtectedScenarioOffersACopyForALock) {
    open();
    select({starter.node("liangjiang"), starter.indicator("gdp"), 2024});
    QTest::keyClick(grid(), Qt::Key_L, Qt::ControlModifier);
    QTest::keyClick(line("Reason of the lock"), Qt::Key_Return);
    auto* go = named<QPushButton>("Continue in a working copy");
    ASSERT_TRUE(go->isVisible());
    go->click();
    EXPECT_FALSE(starter->scenario().isProtected);
    EXPECT_TRUE(lockInForce(*starter, {starter.node("liangjiang"), starter.indicator("gdp"), 2024}).has_value());
}

TEST_F(Table, ALockedCellRefusesTypingAndItsSliderIsClosedWithTheReason) {
    openInCopy();
    set(iav("electronics", 2025), 0.08);
    select(iav("electronics", 2025));
    EXPECT_TRUE(page->findChild<QSlider*>()->isEnabled());
    CellTerms terms;
    terms.lock = TargetLock{QStringLiteral("Li"), QStringLiteral("agreed"), {}, {}, {}};
    ASSERT_OK(test::setTerms(*starter, {{iav("electronics", 2025), terms}}, QStringLiteral("Lock")));
    EXPECT_FALSE(page->findChild<QSlider*>()->isEnabled());
    EXPECT_FALSE(page->findChild<QDoubleSpinBox*>()->isEnabled());
    EXPECT_TRUE(shownText().contains(QStringLiteral("Locked by Li. Reason: agreed")));
    QLineEdit* editor = begin("9");
    ASSERT_NE(editor, nullptr);
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_EQ(rate("electronics", 2025), 0.08);
    EXPECT_TRUE(shownText().contains(QStringLiteral("is locked by Li")));
    undo();
    EXPECT_TRUE(page->findChild<QSlider*>()->isEnabled());
}

TEST_F(Table, LimitsAreTheEndsOfTheSlider) {
    openInCopy();
    set(iav("electronics", 2025), 0.08);
    select(iav("electronics", 2025));
    CellTerms terms;
    terms.lock = TargetLock{QStringLiteral("Li"), {}, 0.05, 0.095, {}};
    ASSERT_OK(test::setTerms(*starter, {{iav("electronics", 2025), terms}}, QStringLiteral("Lock")));
    EXPECT_TRUE(page->findChild<QSlider*>()->isEnabled());
    EXPECT_EQ(page->findChild<QSlider*>()->minimum(), 50);
    EXPECT_EQ(page->findChild<QSlider*>()->maximum(), 95);
}

TEST_F(Table, MarksAreDrawnInTheCell) {
    openInCopy();
    set(iav("electronics", 2025), 0.08);
    select(iav("software", 2026));
    const auto picture = [&] {
        return grid()->viewport()->grab(grid()->visualRect(index(iav("electronics", 2025)))).toImage();
    };
    QImage before = picture();
    CellTerms terms;
    terms.note = QStringLiteral("x");
    for (int mark = 0; mark < 3; ++mark) {
        if (mark == 1)
            terms.sigma = 0.01;
        if (mark == 2)
            terms.lock = TargetLock{};
        ASSERT_OK(test::setTerms(*starter, {{iav("electronics", 2025), terms}}, QStringLiteral("Say")));
        const QImage now = picture();
        EXPECT_NE(now, before) << mark;
        before = now;
    }
}

TEST_F(Table, LockingACarriedYearSaysThatItBecomesATarget) {
    openInCopy();
    set(iav("electronics", 2024), 0.08);
    select(iav("electronics", 2026));
    host.said.clear();
    QTest::keyClick(grid(), Qt::Key_L, Qt::ControlModifier);
    QTest::keyClick(line("Reason of the lock"), Qt::Key_Return);
    EXPECT_EQ(rate("electronics", 2026), 0.08);
    ASSERT_EQ(host.said.size(), 1);
    EXPECT_TRUE(host.said.first().contains(
        QStringLiteral("8% is now the target of New-generation electronic information manufacturing, 2026")))
        << host.said.first().toStdString();
    EXPECT_FALSE(index(iav("electronics", 2026)).data(TargetModel::CarriedRole).toBool());
}

TEST_F(Table, AnEntryThatGoesAroundALockedYearSaysSo) {
    openInCopy();
    set(iav("electronics", 2024), 0.08);
    CellTerms limits;
    limits.lock = TargetLock{QStringLiteral("Li"), {}, 0.05, 0.09, {}};
    ASSERT_OK(test::setTerms(*starter, {{iav("electronics", 2026), limits}}, QStringLiteral("Limit")));
    select(iav("electronics", 2024));
    host.said.clear();
    QTest::keyClick(begin("12"), Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_EQ(rate("electronics", 2026), 0.08);
    ASSERT_EQ(host.said.size(), 1);
    EXPECT_TRUE(host.said.first().contains(
        QStringLiteral("The lock keeps 8% in New-generation electronic information manufacturing, 2026")))
        << host.said.first().toStdString();
}
