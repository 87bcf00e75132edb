// SPDX-License-Identifier: Apache-2.0
// The slider and the spin box of the selected target: shown at every step, written at the end.
#include "ui/targets_page_shown.h"

using namespace atlas;
using atlas::test::Page;

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
    EXPECT_TRUE(spin()->text().contains(QStringLiteral("abc"))) << "what was typed stays to be mended";
    slider()->setFocus();
    EXPECT_TRUE(spin()->text().contains(QStringLiteral("abc")));
    spin()->setFocus();
    spin()->selectAll();
    QTest::keyClicks(spin(), QStringLiteral("6.5"));
    QTest::keyClick(spin(), Qt::Key_Return);
    EXPECT_FALSE(shownText().contains(QStringLiteral("abc"))) << "mended, though nothing was written";
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
