// SPDX-License-Identifier: Apache-2.0
// What stands around a drawing: title, subtitle, notes and source line. A card, an image and a document use the same.
#pragma once

#include "charts/chart_description.h"
#include "drawing/chart_text.h"

#include <algorithm>

namespace atlas {

/// Heights of what stands above and below a drawing.
struct ChartEdges {
    qreal head = 0, foot = 0;

    /// Of both, so that the drawings of two charts are of one size.
    [[nodiscard]] ChartEdges united(const ChartEdges& other) const {
        return {std::max(head, other.head), std::max(foot, other.foot)};
    }
};

class ChartPage {
public:
    /// Lays out in `page`; the title leaves `reserved` free at its right (for buttons). Its edges are `least` high.
    void layout(const ChartDescription& chart, const ChartStyle& style, const QRectF& page, qreal reserved = 0,
                const ChartEdges& least = {});
    [[nodiscard]] ChartEdges edges() const { return m_edges; }
    /// What is left for the drawing.
    [[nodiscard]] QRectF drawing() const { return m_drawing; }
    void paint(QPainter& painter) const { m_text.paint(painter); }
    /// Height of heading and foot together in a page of this width.
    [[nodiscard]] static qreal textHeight(const ChartDescription& chart, const ChartStyle& style, qreal width,
                                          qreal reserved = 0);

private:
    TextInk m_text;
    QRectF m_drawing;
    ChartEdges m_edges;
};

} // namespace atlas
