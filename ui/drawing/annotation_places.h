// SPDX-License-Identifier: Apache-2.0
// Where annotations stand in a drawing, and what becomes of one that somebody puts or moves there. Places are in the
// drawing; years and categories stay whole, values round, and nothing leaves the chart's scale.
#pragma once

#include "domain/story.h"
#include "drawing/chart_renderer.h"

#include <optional>
#include <utility>

namespace atlas {

/// A drawing that is laid out.
struct AnnotationGround {
    const ChartDescription& chart; ///< what the renderer draws
    const ChartRenderer& renderer;
    ChartStyle style;
    QRectF area;
};

/// Bands and lines do; words and arrows stand at a place or mark.
[[nodiscard]] bool standsAtAxis(const Annotation& annotation);
/// The axis that a band or line stands at; empty where the chart has none such.
[[nodiscard]] const std::optional<AxisMap>& axisOf(const Annotation& annotation, const ChartRenderer& renderer);
/// The mark that an arrow points to; nullptr: none.
[[nodiscard]] const ChartMark* markOf(const Annotation& annotation, const AnnotationGround& ground);
/// Where an arrow's head is, before it keeps its distance.
[[nodiscard]] QPointF headOf(const Annotation& annotation, const AnnotationGround& ground);
/// From parts of the drawing's width and height, 0 to 1.
[[nodiscard]] QPointF placeIn(const QRectF& area, QPointF part);
/// The pixels of a band or line along its axis; a category is as wide as its band.
[[nodiscard]] std::pair<qreal, qreal> spanOf(const Annotation& annotation, const AxisMap& axis);

/// A new one, drawn from one place to another. A band lies along the way that the mouse went, a line is that way; a
/// click gives a line at a value. An arrow's head takes hold of a mark under it. Empty: the chart has no such axis.
[[nodiscard]] std::optional<Annotation> placed(AnnotationKind kind, QPointF from, QPointF to,
                                               const AnnotationGround& ground);

/// An annotation after it was dragged from one place to another. An arrow's head takes hold of a mark under it; the
/// edge of a band moves alone.
[[nodiscard]] Annotation moved(const Annotation& annotation, QPointF from, QPointF to, const AnnotationGround& ground);

/// One step of an arrow key: right is (1, 0), down is (0, 1). `end`: only the far end, an arrow's head or where a band
/// ends; words go further.
[[nodiscard]] Annotation nudged(const Annotation& annotation, QPoint step, bool end, const AnnotationGround& ground);

/// An arrow whose head holds to the next mark, or the one before; beyond the last it is free again.
[[nodiscard]] Annotation pointedAtNext(const Annotation& arrow, int steps, const AnnotationGround& ground);

} // namespace atlas
