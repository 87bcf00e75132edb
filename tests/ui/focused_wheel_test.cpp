// SPDX-License-Identifier: Apache-2.0
// Whoever scrolls past a control changes nothing in it.
#include "parts/focused_wheel.h"

#include <QApplication>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <gtest/gtest.h>

using namespace atlas;

namespace {

class Wheel : public testing::Test {
protected:
    FocusedWheel focused;
    QScrollArea area;
    QDoubleSpinBox* spin = new QDoubleSpinBox;
    QSlider* slider = new QSlider(Qt::Horizontal);
    QComboBox* combo = new QComboBox;

    void SetUp() override {
        qApp->installEventFilter(&focused);
        auto* content = new QWidget;
        auto* layout = new QVBoxLayout(content);
        spin->setValue(5);
        slider->setValue(50);
        combo->addItems({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
        combo->setCurrentIndex(1);
        for (QWidget* each : std::initializer_list<QWidget*>{spin, slider, combo})
            layout->addWidget(each);
        layout->addSpacing(900);
        area.setWidget(content);
        area.resize(300, 300);
        area.show();
        area.setFocus();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&area));
    }
    static void turn(QWidget* over) {
        const QPointF place(5, 5);
        QWheelEvent event(place, over->mapToGlobal(place), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(over, &event);
    }
};

} // namespace

TEST_F(Wheel, OverASpinBoxWithoutTheKeyboardScrollsThePage) {
    turn(spin);
    EXPECT_GT(area.verticalScrollBar()->value(), 0);
    EXPECT_EQ(spin->value(), 5);
}

TEST_F(Wheel, OverASliderWithoutTheKeyboardScrollsThePage) {
    turn(slider);
    EXPECT_GT(area.verticalScrollBar()->value(), 0);
    EXPECT_EQ(slider->value(), 50);
}

TEST_F(Wheel, OverABoxWithoutTheKeyboardScrollsThePage) {
    turn(combo);
    EXPECT_GT(area.verticalScrollBar()->value(), 0);
    EXPECT_EQ(combo->currentIndex(), 1);
}

TEST_F(Wheel, NeverBringsTheKeyboardAlong) {
    for (QWidget* each : std::initializer_list<QWidget*>{spin, slider, combo}) {
        turn(each);
        EXPECT_FALSE(each->hasFocus()) << each->metaObject()->className();
        EXPECT_NE(each->focusPolicy(), Qt::WheelFocus) << each->metaObject()->className();
    }
}

TEST_F(Wheel, OverAControlWithTheKeyboardTurnsIt) {
    area.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&area));
    spin->setFocus();
    turn(spin);
    EXPECT_EQ(spin->value(), 4);
    combo->setFocus();
    turn(combo);
    EXPECT_EQ(combo->currentIndex(), 2);
    EXPECT_EQ(area.verticalScrollBar()->value(), 0);
}
