// SPDX-License-Identifier: Apache-2.0
// Where the parts of a native chart stand in their frame, and which labels there is room for: an office program lays
// out its charts carelessly unless it is told.
#pragma once

#include "pptx/chart_plot.h"

#include <QRectF>

namespace atlas {

class ChartRoom {
public:
    /// `size` in points.
    ChartRoom(const ChartDescription& chart, const ChartPlot& plot, QSizeF size);

    /// Places are fractions of the frame.
    [[nodiscard]] QRectF plot() const { return m_plotPlace; }
    [[nodiscard]] bool isPlotInner() const { return m_inner; } ///< without the axes' labels
    [[nodiscard]] QRectF legend() const { return m_legend; }
    [[nodiscard]] bool hasLegend() const { return !m_legend.isNull(); }

    [[nodiscard]] int gapWidth() const; ///< between bars, percent of a bar
    /// Lines have their names at their ends.
    [[nodiscard]] bool isNamedDirectly() const { return m_direct; }
    [[nodiscard]] bool hasStartLabels() const { return m_startLabels; }
    [[nodiscard]] bool hasNames() const { return m_named; } ///< of a single line the heading says it
    /// The bar or segment has room for its label.
    [[nodiscard]] bool hasLabel(const PlotColumn& column, qsizetype row) const;
    /// Numbers beside a grid: where the marks don't say them.
    [[nodiscard]] bool hasScale() const { return m_scale; }
    /// Some marks are highlighted and others recede.
    [[nodiscard]] bool tellsByColour() const { return m_tellsByColour; }

    struct Scale {
        std::optional<double> minimum, maximum; ///< where the program must not choose itself
        double span = 1;
    };
    [[nodiscard]] Scale scale() const;

    /// A line of the plot's own over it, in fractions of the frame; its words stand above \p from.
    struct LineAcross {
        QPointF from, to;
        QString words;
    };
    [[nodiscard]] QVector<LineAcross> linesAcross() const;

private:
    void measure();
    void placeBars();
    void placeLines();
    /// The inner place of horizontal bars, whose names and labels have the rest, so that a value has a known one.
    void placeUnderLines(const QStringList& labels);
    void placeLegend();

    const ChartDescription& m_chart;
    const ChartPlot& m_plot;
    QSizeF m_size;
    QRectF m_plotPlace, m_legend;
    double m_low = 0, m_high = 0; ///< of values, stacked where they are
    bool m_inner = false, m_direct = false, m_named = false, m_startLabels = false, m_labelled = false, m_scale = false,
         m_tellsByColour = false;
};

} // namespace atlas
