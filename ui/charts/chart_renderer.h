// SPDX-License-Identifier: Apache-2.0
// Draws one kind of chart description with Qt Charts: series and axes are Qt's; labels, hatching and the shapes that
// the mouse and the keyboard find are laid out here, so that no label is cut off and an image is like the screen.
#pragma once

#include "charts/chart_description.h"
#include "charts/chart_text.h"

#include <QPainterPath>
#include <QtCharts/QChart>

#include <memory>
#include <vector>

namespace atlas {

/// A point of a series as it stands in the drawing.
struct ChartMark {
    int series = 0;
    int point = 0;
    QPainterPath shape;   ///< where the mouse finds it, its label included
    QPainterPath outline; ///< of the mark itself
    QRectF anchor;        ///< what a callout stands beside
    bool isGroup = false; ///< a ring's group: the series as a whole
    QString text = {}; ///< where the mark stands for several points: what there is to say instead of the point's text
};

class ChartRenderer {
public:
    [[nodiscard]] static std::unique_ptr<ChartRenderer> make(ChartKind kind, QChart& chart);
    virtual ~ChartRenderer();
    ChartRenderer(const ChartRenderer&) = delete;
    ChartRenderer& operator=(const ChartRenderer&) = delete;

    /// Makes the series and axes of a description.
    virtual void build(const ChartDescription& chart) = 0;
    /// Takes over the values of one with the same shape: touches only what differs.
    virtual void update(const ChartDescription& chart) = 0;
    /// Places everything in `area`, in the chart's coordinates.
    virtual void layout(const ChartDescription& chart, const ChartStyle& style, const QRectF& area) = 0;

    virtual void paintUnder(QPainter& painter) const = 0; ///< below the series: grid, tracks
    virtual void paintOver(QPainter& painter) const = 0;  ///< above: hatching, labels
    [[nodiscard]] const std::vector<ChartMark>& marks() const { return m_marks; }
    [[nodiscard]] const TextInk& text() const { return m_text; } ///< all labels, as they were laid out
    /// The mark at a place, -1: none.
    [[nodiscard]] virtual int markAt(QPointF place) const;

    /// Same key, kind, series, points and styles: update() will do.
    [[nodiscard]] static bool sameShape(const ChartDescription& one, const ChartDescription& other);

protected:
    explicit ChartRenderer(QChart& chart) : m_chart(chart) {}
    [[nodiscard]] static ColourRole colourOf(const ChartSeries& series, const ChartPoint& point) {
        return point.colour.value_or(series.colour);
    }

    QChart& m_chart;
    std::vector<ChartMark> m_marks;
    TextInk m_text;
};

/// A scale of round numbers.
struct NiceScale {
    double minimum = 0, maximum = 1, step = 1;

    /// Covers low … high with about `wanted` steps of 1, 2, 2.5 or 5 times a power of ten.
    [[nodiscard]] static NiceScale covering(double low, double high, int wanted);
};

/// Diagonal lines at 45°, as vectors: a brush pattern would be lost in an SVG file and is not smooth on screen.
void paintHatching(QPainter& painter, const QRectF& rect, const QColor& colour, const ChartStyle& style);

/// A bar or tile: filled, hatched or outlined.
void paintBar(QPainter& painter, const QRectF& rect, const QColor& colour, MarkStyle mark, const ChartStyle& style);

/// A point of a line: filled with an edge of the surface's colour, or open.
void paintDot(QPainter& painter, QPointF centre, const QColor& colour, bool open, const ChartStyle& style);

} // namespace atlas
