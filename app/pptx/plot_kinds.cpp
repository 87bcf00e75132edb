// SPDX-License-Identifier: Apache-2.0
#include "pptx/plot_kinds.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace atlas {

namespace {

class PlotWords {
    Q_DECLARE_TR_FUNCTIONS(atlas::ChartPlot)
public:
    static QString value() { return tr("Value", "held against a target"); }
    static QString target() { return tr("Target", "what a value is held against"); }
};

using Part = PlotColumn::Part;

PlotColumn column(const QString& name, ColourRole colour, qsizetype cells, Part part = Part::Marks) {
    PlotColumn made;
    made.name = name;
    made.colour = colour;
    made.part = part;
    made.cells.resize(cells);
    return made;
}

QString withValue(const QString& label, const QString& value) {
    return value.isEmpty() ? label : label + QStringLiteral("  ") + value;
}

void addUnplaced(ChartPlot& plot, const ChartDescription& chart) {
    for (const ReferenceLine& reference : chart.references)
        plot.unplaced.append(referenceWords(reference));
}

} // namespace

ChartPlot waterfallPlot(const ChartDescription& chart) {
    ChartPlot plot;
    plot.form = PlotForm::StackedBars;
    if (chart.series.isEmpty())
        return plot;
    const ChartSeries& series = chart.series.first();
    const qsizetype rows = series.points.size();
    // A step across zero has a part above and a part below it.
    plot.columns = {column({}, ColourRole::Muted, rows, Part::Hidden), column(series.name, series.colour, rows),
                    column({}, series.colour, rows)};
    double level = 0;
    for (qsizetype row = 0; row < rows; ++row) {
        const ChartPoint& point = series.points.at(row);
        plot.categories.append(withValue(point.label, point.valueText));
        if (!point.value)
            continue;
        const double from = point.isTotal ? 0 : level;
        level = point.isTotal ? *point.value : level + *point.value;
        const double low = std::min(from, level), high = std::max(from, level);
        const ColourRole step = *point.value < 0 ? ColourRole::Bad : ColourRole::Good;
        const ColourRole colour = point.colour.value_or(point.isTotal ? series.colour : step);
        const auto fill = [&](int at, double value) {
            plot.columns[at].cells[row] = {value, {}, {}, point.style, colour};
        };
        if (low > 0 || high < 0)
            fill(0, low > 0 ? low : high);
        if (high > 0)
            fill(1, high - std::max(low, 0.0));
        if (low < 0)
            fill(2, low - std::min(high, 0.0));
    }
    addUnplaced(plot, chart);
    return plot;
}

ChartPlot fanPlot(const ChartDescription& chart) {
    ChartPlot plot;
    plot.form = PlotForm::Areas;
    QMap<int, QString> years;
    for (const ChartBand& band : chart.bands)
        for (const ChartBandPoint& point : band.points)
            years.insert(static_cast<int>(point.x), QString::number(static_cast<int>(point.x)));
    for (const ChartSeries& series : chart.series)
        for (const ChartPoint& point : series.points)
            years.insert(static_cast<int>(point.x), point.label);
    const QList<int> order = years.keys();
    plot.categories = years.values();
    const auto rowOf = [&](double x) { return order.indexOf(static_cast<int>(x)); };

    // From the lowest bound to the highest, each as its distance from the one before it.
    const qsizetype count = chart.bands.size();
    QVector<QVector<std::optional<double>>> bounds;
    for (qsizetype at = 0; at < 2 * count; ++at) {
        const bool lower = at < count;
        QVector<std::optional<double>> bound(order.size());
        for (const ChartBandPoint& point : chart.bands.at(lower ? at : 2 * count - 1 - at).points)
            bound[rowOf(point.x)] = lower ? point.low : point.high;
        bounds.append(bound);
    }
    for (qsizetype at = 0; at < bounds.size(); ++at) {
        const qsizetype band = std::min(at - 1, 2 * count - 1 - at); // which of the bands it is a side of
        PlotColumn area = column(at > 0 && at <= count ? chart.bands.at(band).name : QString(), ColourRole::Highlight,
                                 order.size(), at == 0 ? Part::Hidden : Part::Marks);
        area.paler = at == 0 ? 0 : 0.85 - 0.5 * static_cast<double>(band + 1) / static_cast<double>(count + 1);
        for (qsizetype row = 0; row < order.size(); ++row)
            if (const auto& bound = bounds.at(at).at(row); bound && (at == 0 || bounds.at(at - 1).at(row)))
                area.cells[row].value = at == 0 ? *bound : *bound - *bounds.at(at - 1).at(row);
        plot.columns.append(area);
    }
    for (const ChartSeries& series : chart.series) {
        PlotColumn line = column(series.name, series.colour, order.size());
        line.asLine = true;
        for (const ChartPoint& point : series.points)
            line.cells[rowOf(point.x)] = {
                point.value, point.valueText, {}, point.style, point.colour.value_or(series.colour)};
        plot.columns.append(line);
    }
    return plot;
}

ChartPlot tornadoPlot(const ChartDescription& chart) {
    ChartPlot plot;
    plot.form = PlotForm::Bars;
    plot.overlaps = true;
    addUnplaced(plot, chart);
    if (chart.series.isEmpty())
        return plot;
    const QVector<ChartPoint>& points = chart.series.first().points;
    const double base = chart.references.isEmpty() ? 0 : chart.references.first().value;
    plot.columns = {column(chart.lowName, ColourRole::Muted, points.size()),
                    column(chart.highName, ColourRole::Highlight, points.size())};
    for (qsizetype row = 0; row < points.size(); ++row) {
        const ChartPoint& point = points.at(row);
        plot.categories.append(point.label);
        if (point.low)
            plot.columns[0].cells[row] = {*point.low - base, point.lowText, {}, point.style, ColourRole::Muted};
        if (point.high)
            plot.columns[1].cells[row] = {*point.high - base, point.highText, {}, point.style, ColourRole::Highlight};
    }
    return plot;
}

ChartPlot bulletPlot(const ChartDescription& chart) {
    ChartPlot plot;
    plot.form = PlotForm::Bars;
    addUnplaced(plot, chart);
    if (chart.series.isEmpty())
        return plot;
    const ChartSeries& series = chart.series.first();
    plot.columns = {
        column(series.name.isEmpty() ? PlotWords::value() : series.name, series.colour, series.points.size()),
        column(PlotWords::target(), ColourRole::Muted, series.points.size())};
    for (qsizetype row = 0; row < series.points.size(); ++row) {
        const ChartPoint& point = series.points.at(row);
        plot.categories.append(point.label);
        const double whole = point.maximum > 0 ? point.maximum : 1;
        if (point.value)
            plot.columns[0].cells[row] = {
                *point.value / whole, point.valueText, {}, point.style, point.colour.value_or(series.colour)};
        if (point.target)
            plot.columns[1].cells[row] = {
                *point.target / whole, point.targetText, {}, MarkStyle::Plain, ColourRole::Muted};
    }
    return plot;
}

ChartPlot slopePlot(const ChartDescription& chart) {
    ChartPlot plot;
    plot.form = PlotForm::Lines;
    QMap<double, QString> periods;
    for (const ChartSeries& series : chart.series)
        for (const ChartPoint& point : series.points)
            periods.insert(point.x, point.label);
    plot.categories = periods.values();
    const QList<double> order = periods.keys();
    for (const ChartSeries& series : chart.series) {
        PlotColumn line = column(series.name, series.colour, order.size());
        for (const ChartPoint& point : series.points)
            line.cells[order.indexOf(point.x)] = {
                point.value, point.valueText, {}, point.style, point.colour.value_or(series.colour)};
        plot.columns.append(line);
    }
    return plot;
}

ChartPlot treemapPlot(const ChartDescription& chart) {
    ChartPlot plot;
    plot.form = PlotForm::Bars;
    PlotColumn bars = column({}, ColourRole::Muted, 0);
    for (const ChartSeries& series : chart.series)
        for (const ChartPoint& point : series.points) {
            plot.categories.append(point.label);
            bars.cells.append({point.value, point.valueText, {}, point.style, point.colour.value_or(series.colour)});
        }
    plot.columns = {bars};
    return plot;
}

} // namespace atlas
