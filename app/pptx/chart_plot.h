// SPDX-License-Identifier: Apache-2.0
// A chart description laid out as an office program wants it: one column of categories, one column of numbers a series,
// and a form that those programs can draw and edit. A native chart and its workbook are written from it.
#pragma once

#include "charts/chart_description.h"

namespace atlas {

enum class PlotForm {
    Columns,
    Bars,
    StackedBars, ///< horizontal
    StackedColumns,
    Lines,
    Areas, ///< stacked
    Rings  ///< the first column is the inner ring
};

struct PlotCell {
    std::optional<double> value;
    QString label;  ///< on the mark; empty: none
    QString format; ///< the number format that shows the value as the label; empty: none does, the label is a text
    MarkStyle style = MarkStyle::Plain;
    ColourRole colour = ColourRole::Highlight;
};

struct PlotColumn {
    enum class Part {
        Marks,
        Continued, ///< goes on from the column before it without a stated figure: dashed
        Hidden,    ///< carries the next column of a stack, itself invisible
        Reference  ///< a line at one value
    };
    QString name;
    ColourRole colour = ColourRole::Highlight;
    Part part = Part::Marks;
    bool endsOpen = false;   ///< the next column continues it
    double paler = 0;        ///< towards the surface, 0 … 1
    bool asLine = false;     ///< a line over columns or areas
    QVector<PlotCell> cells; ///< one a category
};

/// A line across horizontal bars, in words that say its value.
struct PlotLine {
    double value = 0;
    QString words;
};

struct ChartPlot {
    PlotForm form = PlotForm::Columns;
    QStringList categories;
    QVector<PlotColumn> columns;
    bool overlaps = false;    ///< bars of a category lie on each other, to both sides of zero
    QVector<PlotLine> across; ///< of horizontal bars, which an office program can't draw a line over by itself
    QStringList unplaced;     ///< reference lines that this form has no place for, in words

    [[nodiscard]] bool isHorizontal() const { return form == PlotForm::Bars || form == PlotForm::StackedBars; }
    [[nodiscard]] bool isStacked() const {
        return form == PlotForm::StackedBars || form == PlotForm::StackedColumns || form == PlotForm::Areas;
    }
};

/// Over years every year between the first and the last has its row, so that distances in time are true. The same
/// numbers as in the description: nothing is rounded and a missing value stays missing.
[[nodiscard]] ChartPlot chartPlot(const ChartDescription& chart);

/// A reference line in words that say its value too.
[[nodiscard]] QString referenceWords(const ReferenceLine& reference);
/// A number format of office programs by which `value` is shown as `text` ("1.1 million" of 1100000: 0.0,,"  million"),
/// so that the label follows when the number is edited. None where no format says it that way (万).
[[nodiscard]] std::optional<QString> labelFormat(double value, const QString& text);
/// For the numbers beside a scale from its lowest to its highest value.
[[nodiscard]] QString axisFormat(Unit unit, double span);
[[nodiscard]] QString cellFormat(Unit unit);

} // namespace atlas
