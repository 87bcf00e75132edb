// SPDX-License-Identifier: Apache-2.0
// Areas over years, on top of each other: what the whole consists of and how it grows.
#pragma once

#include "drawing/label_column.h"
#include "drawing/shape_renderer.h"

namespace atlas {

class AreaRenderer : public ShapeRenderer {
public:
    explicit AreaRenderer(QChart& chart) : ShapeRenderer(chart) {}

    void paintOver(QPainter& painter) const override;
    [[nodiscard]] int markAt(QPointF place) const override; ///< the area of the nearest year

protected:
    void place(const ChartDescription& chart, const QRectF& area) override;

private:
    void hatch(const QPolygonF& part, bool dotted); ///< one year of an area

    EndLabels m_ends;
};

} // namespace atlas
