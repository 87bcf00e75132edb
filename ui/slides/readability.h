// SPDX-License-Identifier: Apache-2.0
// Can the room read a slide? Computed from what was drawn: the smallest text against the viewing distance, contrast,
// and how far apart the colours of marks are for people who see no red, no green or no blue.
#pragma once

#include "slides/slide_picture.h"
#include "state/room.h"

namespace atlas {

struct Readability {
    double smallestText = 0;   ///< the smallest text's size: a part of the slide's height; 0: there is no text
    QString smallest;          ///< that text
    double readableTo = 0;     ///< metres at which it is still legible
    double textContrast = 0;   ///< the lowest, text against what it stands on; 0: there is no text
    double markContrast = 0;   ///< the lowest, marks against their ground; 0: there are none
    double colourDistance = 0; ///< the smallest ΔE*ab of two marks over all kinds of sight; 0: fewer than two
    bool isShortened = false;  ///< a text did not fit and ends with "…"

    // What is asked of a slide.
    static constexpr double leastTextContrast = 4.5; ///< WCAG 2.1, 1.4.3
    static constexpr double leastMarkContrast = 3;   ///< WCAG 2.1, 1.4.11
    static constexpr double leastColourDistance = 20;

    [[nodiscard]] bool isLargeEnough(const Room& room) const;
    [[nodiscard]] bool hasContrast() const;
    [[nodiscard]] bool areColoursApart() const { return colourDistance == 0 || colourDistance >= leastColourDistance; }
    [[nodiscard]] bool isGood(const Room& room) const {
        return isLargeEnough(room) && hasContrast() && areColoursApart() && !isShortened;
    }
};

/// A capital letter has to be seen under 16 minutes of arc at least (ISO 9241-303); it is 0.7 of a text's size high.
[[nodiscard]] Readability readabilityOf(const SlideInk& ink, const Room& room);

/// Draws the slide in memory and looks at it.
[[nodiscard]] Readability readabilityOf(const SlideView& slide, const Theme& theme, const Room& room);

} // namespace atlas
