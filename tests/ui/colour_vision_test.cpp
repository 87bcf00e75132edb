// SPDX-License-Identifier: Apache-2.0
#include "look/colour_vision.h"

#include "support/printers.h"

#include <gtest/gtest.h>

using namespace atlas;

TEST(ColourVision, BlackOnWhiteIsTwentyOneToOne) {
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21, 0.001);
    EXPECT_NEAR(contrast(Qt::white, Qt::black), 21, 0.001);
    EXPECT_NEAR(contrast(QColor(0x77, 0x77, 0x77), Qt::white), 4.48, 0.01); // WCAG's well-known near miss
}

TEST(ColourVision, AColourDoesNotDifferFromItself) { EXPECT_EQ(deltaE(Qt::red, Qt::red), 0); }

TEST(ColourVision, BlackAndWhiteAreAHundredApart) { EXPECT_NEAR(deltaE(Qt::black, Qt::white), 100, 0.01); }

TEST(ColourVision, NormalSightChangesNothing) {
    EXPECT_EQ(simulated(QColor(41, 143, 253), ColourSight::Normal), QColor(41, 143, 253));
}

TEST(ColourVision, GreysStayGreysForEverySight) {
    for (const ColourSight sight : colourSights)
        EXPECT_LT(deltaE(simulated(QColor(128, 128, 128), sight), QColor(128, 128, 128)), 1) << static_cast<int>(sight);
}

TEST(ColourVision, RedAndGreenComeNearForWhoSeesNoRedOrNoGreen) {
    const QColor red(190, 60, 40), green(110, 110, 30);
    const double normal = deltaE(red, green);
    for (const ColourSight sight : {ColourSight::Protanopia, ColourSight::Deuteranopia})
        EXPECT_LT(deltaE(simulated(red, sight), simulated(green, sight)), normal / 2) << static_cast<int>(sight);
}

TEST(ColourVision, BlueAndGreenComeNearForWhoSeesNoBlue) {
    const QColor blue(0, 130, 170), green(0, 140, 110);
    EXPECT_LT(deltaE(simulated(blue, ColourSight::Tritanopia), simulated(green, ColourSight::Tritanopia)),
              deltaE(blue, green) / 2);
}
