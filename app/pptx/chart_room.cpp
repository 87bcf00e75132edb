// SPDX-License-Identifier: Apache-2.0
#include "pptx/chart_room.h"

#include "pptx/deck_look.h"
#include "pptx/pptx_chart.h"
#include "pptx/text_room.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

using Part = PlotColumn::Part;

constexpr double thickestBar = 44; ///< horizontal, in points
constexpr double widestColumn = 120;
constexpr double legendHeight = 30;

QString endLabel(const PlotColumn& column, bool named) {
    QString label;
    for (const PlotCell& cell : column.cells)
        if (cell.value)
            label = cell.label;
    return column.part == Part::Reference ? column.name : named ? column.name + u' ' + label : label;
}

} // namespace

namespace {

/// A round number a little below the lowest value, so that a line fills its height.
double roundBelow(double low, double span) {
    const double step = std::pow(10, std::floor(std::log10(span)));
    const double round = std::floor((low - span * 0.05) / step) * step;
    return low >= 0 ? std::max(round, 0.0) : round;
}

} // namespace

QRectF ringPlace(QSizeF size) {
    const double side = std::min(size.width(), size.height());
    return {0, (size.height() - side) / 2 / size.height(), side / size.width(), side / size.height()};
}

ChartRoom::ChartRoom(const ChartDescription& chart, const ChartPlot& plot, QSizeF size)
    : m_chart(chart), m_plot(plot), m_size(size), m_plotPlace(0, 0, 1, 1) {
    measure();
    switch (plot.form) {
    case PlotForm::Rings:
        m_plotPlace = ringPlace(size);
        m_inner = true;
        break;
    case PlotForm::Lines:
    case PlotForm::Areas:
        placeLines();
        break;
    case PlotForm::Columns:
    case PlotForm::Bars:
    case PlotForm::StackedBars:
    case PlotForm::StackedColumns:
        placeBars();
        break;
    }
}

void ChartRoom::measure() {
    bool muted = false, strong = false;
    const bool isBased = std::any_of(m_plot.columns.begin(), m_plot.columns.end(),
                                     [](const PlotColumn& column) { return column.part == Part::Hidden; });
    const qsizetype rows = m_plot.categories.size();
    double low = m_chart.y.fromZero ? 0 : std::numeric_limits<double>::infinity();
    double high = m_chart.y.fromZero ? 0 : -std::numeric_limits<double>::infinity();
    for (qsizetype row = 0; row < rows; ++row) {
        double up = 0, down = 0;
        for (const PlotColumn& column : m_plot.columns) {
            const PlotCell& cell = column.cells.at(row);
            if (!cell.value)
                continue;
            if (m_plot.isStacked() && !column.asLine) {
                (*cell.value < 0 ? down : up) += *cell.value;
                // What an invisible base carries doesn't begin at zero.
                if (column.part == Part::Hidden)
                    low = std::min(low, *cell.value);
                else if (down < 0 || !isBased)
                    low = std::min(low, down);
                high = std::max(high, up);
            } else {
                low = std::min(low, *cell.value);
                high = std::max(high, *cell.value);
            }
            if (column.part == Part::Marks)
                (cell.colour == ColourRole::Muted ? muted : strong) = true;
        }
    }
    m_tellsByColour = muted && strong;
    for (const PlotLine& line : m_plot.across) {
        low = std::min({low, line.value, 0.0});
        high = std::max(high, line.value);
    }
    m_low = std::isfinite(low) ? low : 0;
    m_high = std::isfinite(high) ? std::max({high, m_chart.y.maximum, m_low}) : 1;
    if (m_high <= m_low)
        m_high = m_low + 1;
}

ChartRoom::Scale ChartRoom::scale() const {
    Scale scale;
    scale.span = m_high - m_low;
    // Bars begin at zero, always; elsewhere only where the description wants it.
    const bool mayNot = m_plot.form == PlotForm::Lines || m_plot.form == PlotForm::Areas;
    const bool fromZero = m_chart.y.fromZero || !mayNot;
    if (fromZero && m_low >= 0)
        scale.minimum = 0;
    else if (!fromZero)
        scale.minimum = roundBelow(m_low, scale.span);
    if (m_chart.y.maximum > 0)
        scale.maximum = m_chart.y.maximum;
    if (!m_plot.across.isEmpty()) { // the lines need to know where a value stands
        scale.minimum = m_low;
        scale.maximum = m_high;
    }
    return scale;
}

QVector<ChartRoom::LineAcross> ChartRoom::linesAcross() const {
    QVector<LineAcross> lines;
    const double row = look::small * look::lineHeight / m_size.height();
    for (const PlotLine& line : m_plot.across) {
        const double x = m_plotPlace.left() + (line.value - m_low) / (m_high - m_low) * m_plotPlace.width();
        const double above = row * static_cast<double>(m_plot.across.size() - 1 - lines.size());
        lines.append({{x, m_plotPlace.top() - above}, {x, m_plotPlace.bottom()}, line.words});
    }
    return lines;
}

void ChartRoom::placeLegend() {
    QStringList names;
    for (const PlotColumn& column : m_plot.columns)
        if (column.part != Part::Hidden && !column.name.isEmpty())
            names.append(column.name);
    double width = 0;
    for (const QString& name : std::as_const(names))
        width += textWidth(name, look::label) + 44;
    const double lines = std::ceil(width / m_size.width());
    const double height = legendHeight * std::max(1.0, lines);
    m_legend = {0, 0, std::min(1.0, width / m_size.width()), height / m_size.height()};
    m_plotPlace.setTop(m_legend.bottom() + 8 / m_size.height());
}

void ChartRoom::placeBars() {
    int series = 0;
    bool named = false;
    QStringList labels;
    for (const PlotColumn& column : m_plot.columns) {
        if (column.part == Part::Hidden)
            continue;
        ++series;
        named = named || !column.name.isEmpty();
        for (const PlotCell& cell : column.cells)
            labels.append(cell.label);
    }
    if (series > 1 && named)
        placeLegend();
    const double rows = std::max<double>(1, static_cast<double>(m_plot.categories.size()));
    const double bars = m_plot.isStacked() || m_plot.overlaps ? 1 : std::max(1, series);
    const double along = (m_plot.isHorizontal() ? m_size.height() : m_size.width()) / rows * 0.8 / bars;
    const double needed = m_plot.isHorizontal() ? look::label : widestText(labels, look::label) * 0.9;
    m_labelled = along >= needed;
    m_scale = !m_labelled;
    if (!m_plot.across.isEmpty()) {
        placeUnderLines(labels);
        return;
    }
    // What stands beyond the end of the longest bar needs its room where the scale's end is given.
    if (m_plot.form == PlotForm::Bars && m_chart.y.maximum > 0)
        m_plotPlace.setRight(1 - std::min(0.2, widestText(labels, look::label, true) / m_size.width()));
    else if (m_plot.form == PlotForm::Columns)
        m_plotPlace.setTop(std::max(m_plotPlace.top(), 8 / m_size.height()));
}

void ChartRoom::placeUnderLines(const QStringList& labels) {
    const double words = look::small * look::lineHeight * static_cast<double>(m_plot.across.size());
    const double left = std::min(0.38, (widestText(m_plot.categories, look::label) + 12) / m_size.width());
    const double right =
        m_plot.isStacked() ? 0.02 : std::min(0.2, (widestText(labels, look::label, true) + 8) / m_size.width());
    const double top = m_plotPlace.top() + words / m_size.height();
    const double below = m_scale ? look::small * 2 / m_size.height() : 0;
    m_plotPlace = {left, top, 1 - left - right, std::max(0.1, 1 - top - below)};
    m_inner = true;
    if (m_low < 0 && !m_plot.isStacked()) { // labels beyond negative bars stand within the plot, beside the names
        const double share = std::min(0.3, right / m_plotPlace.width());
        m_low -= (m_high - m_low) * share / (1 - share);
    }
}

void ChartRoom::placeLines() {
    m_scale = true;
    const double height = m_size.height(), width = m_size.width();
    QStringList labels;
    QVector<double> starts, ends;
    const auto isNamed = [](const PlotColumn& column) {
        return column.part != Part::Reference && !column.endsOpen && !column.name.isEmpty();
    };
    m_named = std::count_if(m_plot.columns.begin(), m_plot.columns.end(), isNamed) > 1;
    for (const PlotColumn& column : m_plot.columns) {
        if ((!column.asLine && m_plot.form == PlotForm::Areas) || column.endsOpen)
            continue;
        labels.append(endLabel(column, m_named));
        std::optional<double> start, end;
        for (const PlotCell& cell : column.cells)
            if (cell.value) {
                start = start ? start : cell.value;
                end = cell.value;
            }
        if (end) {
            starts.append(*start);
            ends.append(*end);
        }
    }
    const double lineShare = look::label * 1.25 / (height * 0.8) * (m_high - m_low);
    const auto areApart = [](QVector<double> values, double distance) {
        std::sort(values.begin(), values.end());
        return std::adjacent_find(values.begin(), values.end(),
                                  [&](double a, double b) { return b - a <= distance; }) == values.end();
    };
    // Office programs break a label where it is wider than a sixth or so of the chart.
    const double lines = std::ceil(widestText(labels, look::label, true) / (width * 0.16));
    m_direct = m_plot.form == PlotForm::Lines && ends.size() <= 5 && areApart(ends, lineShare * lines);
    m_startLabels = m_direct && areApart(starts, lineShare);
    const double right = widestText(labels, look::label, true) + 16;
    if (right > width * 0.4)
        m_direct = false;
    if (!m_direct && m_plot.columns.size() > 1)
        placeLegend();
    const double largest = std::max(std::abs(m_low), std::abs(m_high));
    const QString widest = m_chart.y.unit == Unit::Percent ? QStringLiteral("100%")
                                                           : QString::number(std::ceil(largest)) +
                                                                 (largest > 999 ? QStringLiteral(",,") : QString());
    const double left = textWidth(widest, look::small) + 10;
    const double top = m_plotPlace.top() + 14 / height;
    // The last point stands half a category before the plot's end, which is room for its label too.
    const double half = (width - left) / std::max<double>(1, static_cast<double>(m_plot.categories.size())) / 2;
    const double beyond = m_direct ? std::max(0.0, right - half) : 8;
    m_plotPlace = {left / width, top, (width - left - beyond) / width, 1 - top - 34 / height};
    m_inner = true;
}

int ChartRoom::gapWidth() const {
    int series = 0;
    for (const PlotColumn& column : m_plot.columns)
        series += column.part == Part::Marks && !column.asLine;
    const double bars = m_plot.isStacked() || m_plot.overlaps ? 1 : std::max(1, series);
    const double rows = std::max<double>(1, static_cast<double>(m_plot.categories.size()));
    const double length =
        m_plot.isHorizontal() ? m_size.height() * m_plotPlace.height() : m_size.width() * m_plotPlace.width();
    const double most = m_plot.isHorizontal() ? thickestBar : widestColumn;
    return static_cast<int>(std::clamp((length / rows / most - bars) * 100, 45.0, 500.0));
}

bool ChartRoom::hasLabel(const PlotColumn& column, qsizetype row) const {
    if (!m_labelled)
        return false;
    if (!m_plot.isStacked())
        return true;
    const PlotCell& cell = column.cells.at(row);
    // Category labels take about a third of a horizontal chart.
    const double length = m_plot.isHorizontal() ? m_size.width() * 0.62 : m_size.height() * 0.8;
    const double segment = std::abs(cell.value.value_or(0)) / (m_high - m_low) * length;
    return segment >= (m_plot.isHorizontal() ? textWidth(cell.label, look::label) : look::label * look::lineHeight);
}

} // namespace atlas
