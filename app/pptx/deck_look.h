// SPDX-License-Identifier: Apache-2.0
// Measures of a slide in points: 16 : 9, and no text smaller than 1/36 of its height, so that the last row can read it.
#pragma once

#include <QtGlobal>

namespace atlas::look {

constexpr double slideWidth = 960;
constexpr double slideHeight = 540;
constexpr double margin = 44;

// As on our own slides: the heading begins near the top, that of an opening slide above the middle, under a bar.
constexpr double headingTop = 32;
constexpr double openingTop = 190;

// Type steps.
constexpr double small = slideHeight / 36; ///< source lines, numbers beside an axis
constexpr double label = 16;
constexpr double subtitle = 18;
constexpr double body = 20;
constexpr double chartTitle = 20; ///< where the slide has another heading
constexpr double figure = 25;     ///< on a card
constexpr double heading = 32;
constexpr double openingLine = 24; ///< under a title slide's heading
constexpr double opening = 54;     ///< of a title slide
constexpr double lineHeight = 1.2;
// Of a bullet's type size.
constexpr double bulletGap = 0.6, bulletIndent = 0.9;
constexpr double cardInset = 12, cardInsetAbove = 0.6; ///< above and below: of that at the sides

// Fonts that Windows and macOS bring along, as far as there are any: Arial both, a Chinese one only Windows, in whose
// place a Mac takes its own for the script.
constexpr const char* latinFont = "Arial";
constexpr const char* chineseFont = "Microsoft YaHei";

/// English metric units, which Office files measure in.
constexpr qint64 emu(double points) { return static_cast<qint64>(points * 12700); }
/// Hundredths of a point, for type.
constexpr int hundredths(double points) { return static_cast<int>(points * 100); }

} // namespace atlas::look
