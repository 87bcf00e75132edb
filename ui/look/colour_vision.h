// SPDX-License-Identifier: Apache-2.0
// How well colours can be told apart: contrast by WCAG 2.1, difference by CIE 1976 ΔE*ab, and how a colour looks to
// somebody who sees no red, no green or no blue (Machado, Oliveira and Fernandes 2009, on linear RGB).
#pragma once

#include <QColor>

#include <array>

namespace atlas {

enum class ColourSight { Normal, Protanopia, Deuteranopia, Tritanopia };
inline constexpr std::array colourSights{ColourSight::Normal, ColourSight::Protanopia, ColourSight::Deuteranopia,
                                         ColourSight::Tritanopia};

/// 1 for the same luminance to 21 for black on white. Text needs 4.5, marks 3.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);

/// The colour as that person sees it, without its transparency.
[[nodiscard]] QColor simulated(const QColor& colour, ColourSight sight);

/// 0 for equal colours; about 2 is just noticeable, 20 is plainly another colour.
[[nodiscard]] double deltaE(const QColor& a, const QColor& b);

} // namespace atlas
