// SPDX-License-Identifier: Apache-2.0
// Lines over years: what is stated solid, what is carried on dashed, what has no target dotted, direct labels at the
// ends. A fan is a line with bands of quantiles under it.
#pragma once

#include "drawing/chart_renderer.h"
#include "drawing/coinciding_lines.h"
#include "drawing/label_column.h"
#include "drawing/year_plot.h"

QT_BEGIN_NAMESPACE
class QLineSeries;
class QValueAxis;
QT_END_NAMESPACE

namespace atlas {

class LineRenderer : public ChartRenderer {
public:
    explicit LineRenderer(QChart& chart) : ChartRenderer(chart) {}

    void build(const ChartDescription& chart) override;
    void update(const ChartDescription& chart) override;
    void arrange(const ChartDescription& chart, const ChartStyle& style, const QRectF& area) override;
    void paintUnder(QPainter& painter) const override;
    void paintOver(QPainter& painter) const override;
    [[nodiscard]] int markAt(QPointF place) const override; ///< the nearest point within reach

    /// What shows through the lines that lie on them, as it was laid out.
    [[nodiscard]] const std::vector<CoveredLine>& covered() const { return m_covered; }

private:
    /// Points of one series that one pen draws.
    struct Run {
        int series = 0;
        int first = 0, last = 0;
        MarkStyle style = MarkStyle::Plain; ///< of the points that it leads to
        QLineSeries* line = nullptr;
    };
    struct Dot {
        QPointF centre;
        QColor colour;
        bool open = false;
    };
    struct Rule {
        QLineF line;
        QColor colour;
        qreal width = 1;
    };

    struct Band {
        QPolygonF upper, lower; ///< from left to right and back
        QColor colour;
    };

    void nameEnds(const ChartDescription& chart);
    void placeBands(const ChartDescription& chart, const YearPlot& plot);
    void placeEndLabels(const ChartDescription& chart, const YearPlot& plot, const QRectF& area, qreal reach);

    QValueAxis* m_xAxis = nullptr;
    QValueAxis* m_yAxis = nullptr;
    std::vector<Run> m_runs;
    ChartStyle m_style;
    QRectF m_plot;
    std::vector<Dot> m_dots;
    std::vector<Rule> m_grid;
    std::vector<Band> m_bands;
    std::vector<QPolygonF> m_casings; ///< under the lines of a fan
    std::vector<Rule> m_rules;        ///< references and lines to labels, above the bands
    std::vector<CoveredLine> m_covered;
    EndLabels m_ends;
};

} // namespace atlas
