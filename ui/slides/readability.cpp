// SPDX-License-Identifier: Apache-2.0
#include "slides/readability.h"

#include "look/colour_vision.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace atlas {

namespace {
constexpr double capitalHeight = 0.7;                             ///< of a text's size
constexpr double leastAngle = 16.0 / 60 * std::numbers::pi / 180; ///< ISO 9241-303
constexpr QSize looked{960, 540};

double smallestDistance(const std::vector<QColor>& marks) {
    double smallest = 0;
    for (size_t i = 0; i < marks.size(); ++i)
        for (size_t j = i + 1; j < marks.size(); ++j)
            for (const ColourSight sight : colourSights) {
                const double distance = deltaE(simulated(marks[i], sight), simulated(marks[j], sight));
                smallest = smallest == 0 ? distance : std::min(smallest, distance);
            }
    return smallest;
}
} // namespace

bool Readability::isLargeEnough(const Room& room) const { return smallestText == 0 || readableTo >= room.distance; }

bool Readability::hasContrast() const {
    return (textContrast == 0 || textContrast >= leastTextContrast) &&
           (markContrast == 0 || markContrast >= leastMarkContrast);
}

Readability readabilityOf(const SlideInk& ink, const Room& room) {
    Readability found;
    found.isShortened = ink.isShortened;
    for (const SlideInk::Line& line : ink.lines) {
        if (line.text.trimmed().isEmpty())
            continue;
        if (found.smallestText == 0 || line.size < found.smallestText) {
            found.smallestText = line.size;
            found.smallest = line.text;
        }
        const double seen = contrast(line.colour, line.background);
        found.textContrast = found.textContrast == 0 ? seen : std::min(found.textContrast, seen);
    }
    found.readableTo = found.smallestText * room.screenHeight * capitalHeight / std::tan(leastAngle);
    for (const QColor& mark : ink.marks) {
        const double seen = contrast(mark, ink.ground);
        found.markContrast = found.markContrast == 0 ? seen : std::min(found.markContrast, seen);
    }
    found.colourDistance = smallestDistance(ink.marks);
    return found;
}

Readability readabilityOf(const SlideView& slide, const Theme& theme, const Room& room) {
    QImage image(looked, QImage::Format_RGB32);
    QPainter painter(&image);
    return readabilityOf(drawSlide(painter, slide, theme, looked), room);
}

} // namespace atlas
