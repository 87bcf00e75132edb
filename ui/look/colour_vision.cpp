// SPDX-License-Identifier: Apache-2.0
#include "look/colour_vision.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

using Vector = std::array<double, 3>;
using Matrix = std::array<Vector, 3>;

// Severity 1.0 of the paper's supplement.
constexpr Matrix protanopia{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix deuteranopia{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix tritanopia{
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double encoded(double channel) {
    return channel <= 0.0031308 ? channel * 12.92 : 1.055 * std::pow(channel, 1 / 2.4) - 0.055;
}

Vector linearRgb(const QColor& colour) {
    return {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
}

double luminance(const QColor& colour) {
    const Vector rgb = linearRgb(colour);
    return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
}

Vector lab(const QColor& colour) {
    const Vector rgb = linearRgb(colour);
    // D65.
    const Vector xyz{(0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2]) / 0.95047,
                     0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2],
                     (0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]) / 1.08883};
    const auto f = [](double t) { return t > 216.0 / 24389.0 ? std::cbrt(t) : (24389.0 / 27.0 * t + 16.0) / 116.0; };
    return {116 * f(xyz[1]) - 16, 500 * (f(xyz[0]) - f(xyz[1])), 200 * (f(xyz[1]) - f(xyz[2]))};
}

} // namespace

double contrast(const QColor& a, const QColor& b) {
    const double one = luminance(a) + 0.05, two = luminance(b) + 0.05;
    return one > two ? one / two : two / one;
}

QColor simulated(const QColor& colour, ColourSight sight) {
    if (sight == ColourSight::Normal)
        return colour.toRgb();
    const Matrix& matrix = sight == ColourSight::Protanopia     ? protanopia
                           : sight == ColourSight::Deuteranopia ? deuteranopia
                                                                : tritanopia;
    const Vector rgb = linearRgb(colour);
    Vector seen{};
    for (size_t row = 0; row < 3; ++row)
        seen[row] =
            encoded(std::clamp(matrix[row][0] * rgb[0] + matrix[row][1] * rgb[1] + matrix[row][2] * rgb[2], 0.0, 1.0));
    return QColor::fromRgbF(static_cast<float>(seen[0]), static_cast<float>(seen[1]), static_cast<float>(seen[2]));
}

double deltaE(const QColor& a, const QColor& b) {
    const Vector one = lab(a), two = lab(b);
    return std::hypot(one[0] - two[0], one[1] - two[1], one[2] - two[2]);
}

} // namespace atlas
