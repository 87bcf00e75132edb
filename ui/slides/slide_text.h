// SPDX-License-Identifier: Apache-2.0
// Texts of a slide: in steps that can be read from the back row, smaller where they are long, and shortened where even
// the smallest step has no room.
#pragma once

#include "drawing/chart_text.h"

#include <initializer_list>

namespace atlas {

/// The smallest step: 1/36 of a slide's height of 432.
inline constexpr int smallestSlideStep = 12;

/// `step`: pixels on a slide 432 high. Never rounded down, so that the smallest step keeps its 1/36.
[[nodiscard]] QFont slideFont(const ChartStyle& style, int step, QFont::Weight weight = QFont::Normal);

struct FittedText {
    QStringList lines;
    QFont font;
    qreal height = 0;
    bool shortened = false;
};

/// The first of the steps in which the text needs no more than `height` and `lines`; with the last one it is cut after
/// a word and ends with "…".
[[nodiscard]] FittedText fitText(const QString& text, const ChartStyle& style, std::initializer_list<int> steps,
                                 QFont::Weight weight, qreal width, qreal height, int lines = 100);

/// A paragraph cut to so many lines.
[[nodiscard]] QStringList shortenedLines(QStringList lines, qsizetype most, const QFontMetricsF& metrics, qreal width);

} // namespace atlas
