// SPDX-License-Identifier: Apache-2.0
// Contrast by WCAG 2.1; difference of colours by CIE 1976 ΔE*ab, for normal sight and for full protanopia, deuteranopia
// and tritanopia by Machado, Oliveira and Fernandes (2009), whose matrices work on linear RGB.
#include "support/printers.h"
#include "theme.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>

using namespace atlas;

namespace {

using Vector = std::array<double, 3>;
using Matrix = std::array<Vector, 3>;

constexpr Matrix normalSight{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr Matrix protanopia{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix deuteranopia{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix tritanopia{
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

Vector linearRgb(const QColor& colour) {
    return {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
}

double luminance(const QColor& colour) {
    const Vector rgb = linearRgb(colour);
    return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
}

double contrast(const QColor& a, const QColor& b) {
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

Vector times(const Matrix& matrix, const Vector& v) {
    Vector out{};
    for (size_t row = 0; row < 3; ++row)
        out[row] = std::clamp(matrix[row][0] * v[0] + matrix[row][1] * v[1] + matrix[row][2] * v[2], 0.0, 1.0);
    return out;
}

Vector lab(const Vector& rgb) {
    const Vector xyz{(0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2]) / 0.95047,
                     0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2],
                     (0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]) / 1.08883};
    const auto f = [](double t) { return t > 216.0 / 24389.0 ? std::cbrt(t) : (24389.0 / 27.0 * t + 16.0) / 116.0; };
    return {116 * f(xyz[1]) - 16, 500 * (f(xyz[0]) - f(xyz[1])), 200 * (f(xyz[1]) - f(xyz[2]))};
}

double difference(const QColor& a, const QColor& b, const Matrix& sight) {
    const Vector first = lab(times(sight, linearRgb(a)));
    const Vector second = lab(times(sight, linearRgb(b)));
    return std::hypot(first[0] - second[0], first[1] - second[1], first[2] - second[2]);
}

class EveryTheme : public testing::TestWithParam<ThemeName> {
protected:
    Theme theme{GetParam()};
};

} // namespace

TEST_P(EveryTheme, TextReachesFourAndAHalfToOneWhereverItStands) {
    for (const Colour ground : {Colour::Background, Colour::Surface, Colour::Raised, Colour::Selection, Colour::Match})
        EXPECT_GE(contrast(theme.colour(Colour::Text), theme.colour(ground)), 4.5) << static_cast<int>(ground);
    for (const Colour ground : {Colour::Background, Colour::Surface, Colour::Raised})
        EXPECT_GE(contrast(theme.colour(Colour::MutedText), theme.colour(ground)), 4.5) << static_cast<int>(ground);
    EXPECT_GE(contrast(theme.colour(Colour::AccentText), theme.colour(Colour::Accent)), 4.5);
    for (const Colour word : {Colour::Good, Colour::Warning, Colour::Bad, Colour::Accent})
        EXPECT_GE(contrast(theme.colour(word), theme.colour(Colour::Surface)), 4.5) << static_cast<int>(word);
}

TEST_P(EveryTheme, MarksReachThreeToOne) {
    for (const Colour mark :
         {Colour::Tier1, Colour::Tier2, Colour::Tier3, Colour::Tier4, Colour::Other, Colour::Recede})
        EXPECT_GE(contrast(theme.colour(mark), theme.colour(Colour::Surface)), 3.0) << static_cast<int>(mark);
}

TEST_P(EveryTheme, MarksStayApartForEverySight) {
    const std::array marks{Colour::Tier1, Colour::Tier2, Colour::Tier3, Colour::Tier4, Colour::Other};
    for (const Matrix& sight : {normalSight, protanopia, deuteranopia, tritanopia})
        for (size_t i = 0; i < marks.size(); ++i)
            for (size_t j = i + 1; j < marks.size(); ++j)
                EXPECT_GE(difference(theme.colour(marks[i]), theme.colour(marks[j]), sight), 20.0) << i << " and " << j;
}

TEST_P(EveryTheme, StyleSheetHasNoColourLeftOpen) {
    const QString sheet = theme.styleSheet();
    EXPECT_FALSE(sheet.isEmpty());
    EXPECT_FALSE(sheet.contains(QLatin1Char('@'))) << sheet.mid(sheet.indexOf(QLatin1Char('@')) - 30, 60).toStdString();
}

TEST_P(EveryTheme, WordGoesThereAndBack) { EXPECT_EQ(Theme::fromWord(Theme::word(GetParam())), GetParam()); }

INSTANTIATE_TEST_SUITE_P(Themes, EveryTheme,
                         testing::Values(ThemeName::Light, ThemeName::Dark, ThemeName::HighContrast));

TEST(Theme, ChineseFallsToTheSimplifiedFont) {
    EXPECT_TRUE(Theme::font(TypeStep::Body).families().contains(QStringLiteral("Noto Sans CJK SC")));
}
