// SPDX-License-Identifier: Apache-2.0
// Draws a slide: the audience's window, thumbnails and documents all have it from here. The answer says what was drawn,
// so that a program can tell whether the room can read it.
#pragma once

#include "charts/slide_view.h"
#include "look/theme.h"

#include <QRectF>
#include <QVector>

#include <vector>

class QPainter;

namespace atlas {

/// Where a slide stands in its story, as its foot says it. 0: nowhere, and nothing is said.
struct SlidePlace {
    int number = 0; ///< from 1
    int count = 0;
};

struct SlideInk {
    struct Line {
        QString text;
        double size = 0; ///< of the letters: a part of the slide's height
        QColor colour, background;
        QRectF rect;
    };
    std::vector<Line> lines;
    std::vector<QColor> marks; ///< of the chart, each colour once
    QColor ground;             ///< what the marks stand on
    QRectF chartDrawing;       ///< of the chart without heading and foot: annotations stand in it; empty: no chart
    QRectF slider;             ///< empty: none
    bool isShortened = false;  ///< a text was too long and ends with "…"
};

/// No text on a slide is smaller than this part of its height.
inline constexpr double smallestSlideText = 1.0 / 36;

/// The whole slide, `size` large, at the painter's origin. Any ratio will do; the texts go by the height.
SlideInk drawSlide(QPainter& painter, const SlideView& slide, const Theme& theme, QSizeF size, SlidePlace place = {});

} // namespace atlas
