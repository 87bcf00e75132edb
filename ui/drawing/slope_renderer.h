// SPDX-License-Identifier: Apache-2.0
// A slope chart: two periods, a line for each item, named at both ends.
#pragma once

#include "drawing/label_column.h"
#include "drawing/shape_renderer.h"

namespace atlas {

class SlopeRenderer : public ShapeRenderer {
public:
    explicit SlopeRenderer(QChart& chart) : ShapeRenderer(chart) {}

    [[nodiscard]] int markAt(QPointF place) const override; ///< the nearest end of a line within reach

protected:
    void place(const ChartDescription& chart, const QRectF& area) override;

private:
    /// A label for each series in this order, at its first or second point.
    void nameEnds(const ChartDescription& chart, const std::vector<int>& order, int point, bool named,
                  EndLabels& labels) const;
    void addLine(const QLineF& line, const QColor& colour, bool dashed);

    EndLabels m_left, m_right;
};

} // namespace atlas
