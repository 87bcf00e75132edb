// SPDX-License-Identifier: Apache-2.0
// Lines over years: what is stated solid, what is carried on dashed, direct labels at the ends.
#pragma once

#include "charts/chart_renderer.h"

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
    void layout(const ChartDescription& chart, const ChartStyle& style, const QRectF& area) override;
    void paintUnder(QPainter& painter) const override;
    void paintOver(QPainter& painter) const override;
    [[nodiscard]] int markAt(QPointF place) const override; ///< the nearest point within reach

private:
    /// Points of one series that one pen draws.
    struct Run {
        int series = 0;
        int first = 0, last = 0;
        bool dashed = false;
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

    void placeEndLabels(const ChartDescription& chart, const QRectF& plot, const QRectF& area);

    QValueAxis* m_xAxis = nullptr;
    QValueAxis* m_yAxis = nullptr;
    std::vector<Run> m_runs;
    ChartStyle m_style;
    QRectF m_plot;
    std::vector<Dot> m_dots;
    std::vector<Rule> m_rules;
};

} // namespace atlas
