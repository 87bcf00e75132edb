// SPDX-License-Identifier: Apache-2.0
// Draws one kind of chart description with Qt Charts: series and axes are Qt's; labels, hatching and the shapes that
// the mouse and the keyboard find are laid out here, so that no label is cut off and an image is like the screen.
#pragma once

#include "charts/chart_description.h"
#include "drawing/chart_text.h"

#include <QPainterPath>
#include <QtCharts/QChart>

#include <memory>
#include <optional>
#include <utility>
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
    bool isBack = false;  ///< the way back from a ring's group to all of them
    QString text = {}; ///< where the mark stands for several points: what there is to say instead of the point's text
};

/// Where values stand along one side of a drawing, in both directions.
struct AxisMap {
    Qt::Orientation orientation = Qt::Horizontal;
    bool counts = false;                         ///< category numbers, from 0; otherwise values or years
    std::vector<std::pair<double, qreal>> stops; ///< value and pixel, by value; straight between them and beyond

    [[nodiscard]] static AxisMap linear(Qt::Orientation orientation, double from, qreal at, double to, qreal end);
    /// Categories between edges: the first from edges[0] to edges[1].
    [[nodiscard]] static AxisMap categories(Qt::Orientation orientation, const std::vector<qreal>& edges);
    [[nodiscard]] qreal pixel(double value) const;
    [[nodiscard]] double value(qreal pixel) const;
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
    /// Places everything in `area`, in the chart's coordinates. No label lies on another or leaves the area.
    void layout(const ChartDescription& chart, const ChartStyle& style, const QRectF& area) {
        clearAxes();
        arrange(chart, style, area);
        m_text.keepApart(area);
    }

    virtual void paintUnder(QPainter& painter) const = 0; ///< below the series: grid, tracks
    virtual void paintOver(QPainter& painter) const = 0;  ///< above: hatching, labels
    [[nodiscard]] const std::vector<ChartMark>& marks() const { return m_marks; }
    [[nodiscard]] const TextInk& text() const { return m_text; } ///< all labels, as they were laid out
    // Of kinds with axes, after layout(): a ring and a treemap have none, bullets of different scales no values.
    [[nodiscard]] const std::optional<AxisMap>& valueAxis() const { return m_values; }
    [[nodiscard]] const std::optional<AxisMap>& categoryAxis() const { return m_categories; } ///< years or numbers
    [[nodiscard]] QRectF plot() const { return m_plotArea; } ///< within which both hold
    /// The mark at a place, -1: none.
    [[nodiscard]] virtual int markAt(QPointF place) const;

    /// Same key, kind, series, points and styles: update() will do.
    [[nodiscard]] static bool sameShape(const ChartDescription& one, const ChartDescription& other);

protected:
    virtual void arrange(const ChartDescription& chart, const ChartStyle& style, const QRectF& area) = 0;
    explicit ChartRenderer(QChart& chart) : m_chart(chart) {}
    [[nodiscard]] static ColourRole colourOf(const ChartSeries& series, const ChartPoint& point) {
        return point.colour.value_or(series.colour);
    }

    void clearAxes();

    QChart& m_chart;
    std::vector<ChartMark> m_marks;
    std::optional<AxisMap> m_values, m_categories;
    QRectF m_plotArea;
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
