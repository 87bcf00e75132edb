// SPDX-License-Identifier: Apache-2.0
#include "present/annotation_ring.h"

#include <QPainter>

namespace atlas {

namespace {

constexpr qreal handleSize = 9, ringGap = 3;

/// Where a band or an arrow or a line is taken hold of.
std::vector<QPointF> handlesOf(const AnnotationShape& shape) {
    const QRectF& band = shape.band;
    if (!band.isNull() && shape.isUpright)
        return {{band.left(), band.center().y()}, {band.right(), band.center().y()}};
    if (!band.isNull())
        return {{band.center().x(), band.top()}, {band.center().x(), band.bottom()}};
    if (!shape.line.isNull())
        return {shape.line.p1(), shape.line.p2()};
    return {};
}

} // namespace

void paintAnnotationRing(QPainter& painter, const AnnotationShape& shape, const Theme& theme, bool strong) {
    const QColor accent = theme.colour(Colour::Accent), surface = theme.colour(Colour::Surface);
    const qreal width = strong ? 3 : 2;
    painter.setRenderHint(QPainter::Antialiasing);
    // With an edge of the surface's colour, so that it stands out on a mark of its own colour too.
    const auto ring = [&](const QRectF& rect) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(surface, width + 3, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(rect);
        painter.setPen(QPen(accent, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(rect);
    };
    if (!shape.band.isNull())
        ring(shape.band);
    if (!shape.label.isNull())
        ring(shape.label.adjusted(-ringGap, -ringGap, ringGap, ringGap));
    for (const QPointF& place : handlesOf(shape)) {
        const QRectF handle(place - QPointF(handleSize, handleSize) / 2, QSizeF(handleSize, handleSize));
        painter.setBrush(surface);
        painter.setPen(QPen(accent, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(handle);
    }
}

} // namespace atlas
