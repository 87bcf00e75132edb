// SPDX-License-Identifier: Apache-2.0
#include "domain/limits.h"

#include "domain/figure_text.h"
#include "domain/observation.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace atlas {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

TEST(Limits, AValueIsANumberThatCanBeCountedWith) {
    for (const double value : {0.0, -5.0, 1e15, -1e15, 5e-324})
        EXPECT_TRUE(limits::isValue(value)) << value;
    for (const double value : {1.1e15, -1.7e308, infinity, -infinity, std::nan("")})
        EXPECT_FALSE(limits::isValue(value)) << value;
}

TEST(Limits, AFigureNeedsAYearUnlessItIsAnAmbition) {
    Observation figure;
    figure.value = 1;
    figure.period = {PeriodKind::Year, 1800};
    EXPECT_TRUE(limits::isInRange(figure));
    figure.period.year = 2301;
    EXPECT_FALSE(limits::isInRange(figure));
    figure.period = {PeriodKind::Ambition, 0};
    EXPECT_TRUE(limits::isInRange(figure));
    figure.value = infinity;
    EXPECT_FALSE(limits::isInRange(figure));
}

TEST(Limits, AShortenedTextIsWithinThemAndSaysSo) {
    const QString text(limits::longestText, QLatin1Char('x'));
    EXPECT_EQ(limits::shortened(text), text);
    EXPECT_FALSE(limits::isShortened(text));
    const QString cut = limits::shortened(text + QLatin1Char('x'));
    EXPECT_EQ(cut.size(), limits::longestText);
    EXPECT_TRUE(limits::isShortened(cut));
    EXPECT_EQ(limits::shortened(cut), cut);
}

TEST(Limits, AShortenedTextEndsWithAWholeCharacter) {
    const QString pairs = QString::fromUtf8("😀").repeated(limits::longestText);
    for (const QString& text : {pairs, QLatin1Char('x') + pairs}) {
        const QString cut = limits::shortened(text);
        EXPECT_TRUE(cut.isValidUtf16());
        EXPECT_TRUE(limits::isShortened(cut));
    }
}

TEST(Limits, AFigureBeyondThemIsSaidToBeOutOfRange) {
    for (const double value : {1.7e308, -1.7e308, 2e15}) {
        EXPECT_EQ(figureText(value, Unit::CnyBillion, Language::English), QStringLiteral("out of range"));
        EXPECT_EQ(figureText(value, Unit::Vehicles, Language::Chinese), QStringLiteral("超出范围"));
        EXPECT_EQ(exactText(value, Unit::Count, Language::English), QStringLiteral("out of range"));
        EXPECT_EQ(percentText(value, Language::English), QStringLiteral("out of range"));
    }
    EXPECT_NE(figureText(1e15, Unit::Count, Language::English), QStringLiteral("out of range"));
}

} // namespace
} // namespace atlas
