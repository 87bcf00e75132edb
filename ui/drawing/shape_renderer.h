// SPDX-License-Identifier: Apache-2.0
// Base of the kinds that Qt Charts has no series for: their bars, tiles, lines and dots are laid out and painted here.
#pragma once

#include "drawing/chart_renderer.h"

namespace atlas {

class ShapeRenderer : public ChartRenderer {
public:
    explicit ShapeRenderer(QChart& chart) : ChartRenderer(chart) {}

    void build(const ChartDescription& chart) override;
    void update(const ChartDescription&) override {} ///< layout() reads every value from the description
    void arrange(const ChartDescription& chart, const ChartStyle& style, const QRectF& area) override;
    void paintUnder(QPainter& painter) const override;
    void paintOver(QPainter& painter) const override;

protected:
    struct Bar {
        QRectF rect;
        QColor colour;
        MarkStyle style = MarkStyle::Plain;
    };
    struct Stroke {
        QPolygonF line;
        QColor colour;
        qreal width = 1;
        bool dashed = false;
    };
    struct Area {
        QPainterPath path;
        QColor colour;
    };
    struct Dot {
        QPointF centre;
        QColor colour;
        bool open = false;
    };

    /// Places everything anew; what was placed before is gone.
    virtual void place(const ChartDescription& chart, const QRectF& area) = 0;

    void addRule(QPointF from, QPointF to, Colour colour, qreal width = 1);
    void addBar(const QRectF& rect, const QColor& colour, MarkStyle style = MarkStyle::Plain);
    /// The mark of a point: found within `reach`, ringed around `rect`.
    void addMark(int series, int point, const QRectF& rect, const QRectF& reach, const QString& text = {});
    void addText(const QStringList& lines, const QFont& font, Colour colour, const QRectF& rect, Qt::Alignment side) {
        m_text.add(lines, font, m_style.colour(colour), rect, side);
    }
    void addText(const QString& line, const QFont& font, Colour colour, const QRectF& rect, Qt::Alignment side) {
        m_text.add(line, font, m_style.colour(colour), rect, side);
    }

    ChartStyle m_style;
    std::vector<Stroke> m_rules; ///< under the marks: grid, base
    std::vector<Area> m_areas;
    std::vector<Bar> m_bars;
    std::vector<QRectF> m_plates; ///< of the surface's colour behind text on hatching
    std::vector<Stroke> m_strokes;
    std::vector<Dot> m_dots;
};

} // namespace atlas
