// SPDX-License-Identifier: Apache-2.0
#include "pptx/chart_plot.h"

#include "domain/figure_text.h"
#include "pptx/plot_kinds.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace atlas {

namespace {

class PlotBuilder {
public:
    PlotBuilder(const ChartDescription& chart, PlotForm form) : m_chart(chart) { m_plot.form = form; }

    ChartPlot build() {
        if (m_plot.form == PlotForm::Rings)
            addRings();
        else if (m_plot.form == PlotForm::Lines || m_plot.form == PlotForm::Areas)
            addYears();
        else
            addCategories();
        addReferences();
        return std::move(m_plot);
    }

private:
    [[nodiscard]] static PlotCell cell(const ChartSeries& series, const ChartPoint& point) {
        return {point.value, point.valueText, {}, point.style, point.colour.value_or(series.colour)};
    }

    PlotColumn& addColumn(const QString& name, ColourRole colour, qsizetype cells) {
        PlotColumn column;
        column.name = name;
        column.colour = colour;
        column.cells.resize(cells);
        m_plot.columns.append(column);
        return m_plot.columns.last();
    }

    void addYears() {
        int first = std::numeric_limits<int>::max(), last = std::numeric_limits<int>::min();
        for (const ChartSeries& series : m_chart.series)
            for (const ChartPoint& point : series.points) {
                first = std::min(first, static_cast<int>(point.x));
                last = std::max(last, static_cast<int>(point.x));
            }
        // Years far apart are a mistake somewhere; they must not make a table of a million rows.
        if (first > last || last - first > 500) {
            addCategories();
            return;
        }
        for (int year = first; year <= last; ++year)
            m_plot.categories.append(QString::number(year));
        for (const ChartSeries& series : m_chart.series) {
            PlotColumn& column = addColumn(series.name, series.colour, m_plot.categories.size());
            for (const ChartPoint& point : series.points) {
                const int row = static_cast<int>(point.x) - first;
                column.cells[row] = cell(series, point);
                if (!point.label.isEmpty())
                    m_plot.categories[row] = point.label;
            }
            if (m_plot.form == PlotForm::Lines)
                continueOpen();
        }
    }

    /// A line whose later years are assumptions is two columns: not every program can dash a part of a line, and an
    /// assumption must not look like a stated figure in any.
    void continueOpen() {
        const auto isAssumed = [](const PlotCell& cell) { return cell.value && cell.style == MarkStyle::Assumption; };
        const QVector<PlotCell> cells = m_plot.columns.last().cells;
        const auto first = std::find_if(cells.begin(), cells.end(), isAssumed);
        const auto isStated = [&](const PlotCell& cell) { return cell.value && !isAssumed(cell); };
        if (first == cells.end() || std::any_of(first, cells.end(), isStated))
            return;
        const qsizetype from = first - cells.begin();
        PlotColumn& stated = m_plot.columns.last();
        const QString word = statusText(ObservationStatus::Assumption, m_chart.language);
        const QString name =
            m_chart.language == Language::Chinese ? QStringLiteral("%1（%2）") : QStringLiteral("%1 (%2)");
        PlotColumn assumed = stated;
        assumed.name = stated.name.isEmpty() ? word : name.arg(stated.name, word);
        assumed.part = PlotColumn::Part::Continued;
        if (std::none_of(cells.begin(), first, isStated)) {
            stated = assumed;
            return;
        }
        qsizetype last = from - 1; // the two meet in the last stated point
        while (!cells.at(last).value)
            --last;
        for (qsizetype row = 0; row < cells.size(); ++row)
            (row < from ? assumed : stated).cells[row].value.reset();
        assumed.cells[last] = cells.at(last);
        assumed.cells[last].label.clear();
        stated.endsOpen = true;
        m_plot.columns.append(assumed);
    }

    void addCategories() {
        QVector<const ChartPoint*> heads; // the first point of each category
        QVector<QVector<const ChartPoint*>> columns;
        for (const ChartSeries& series : m_chart.series) {
            QVector<const ChartPoint*> column(heads.size(), nullptr);
            for (const ChartPoint& point : series.points) {
                qsizetype row = 0;
                while (row < heads.size() && (column.at(row) != nullptr || heads.at(row)->label != point.label ||
                                              heads.at(row)->node != point.node))
                    ++row;
                if (row == heads.size()) {
                    heads.append(&point);
                    column.append(nullptr);
                }
                column[row] = &point;
            }
            columns.append(column);
        }
        for (const ChartPoint* head : std::as_const(heads))
            m_plot.categories.append(head->label);
        for (qsizetype at = 0; at < columns.size(); ++at) {
            const ChartSeries& series = m_chart.series.at(at);
            PlotColumn& column = addColumn(series.name, series.colour, heads.size());
            for (qsizetype row = 0; row < columns.at(at).size(); ++row)
                if (const ChartPoint* point = columns.at(at).at(row))
                    column.cells[row] = cell(series, *point);
        }
    }

    /// The group's sum stands in the row of its first point, so that the inner ring ends where the outer one does.
    void addRings() {
        for (const ChartSeries& series : m_chart.series)
            for (const ChartPoint& point : series.points)
                m_plot.categories.append(point.label);
        addColumn({}, ColourRole::Muted, m_plot.categories.size());
        addColumn(m_chart.y.title, ColourRole::Muted, m_plot.categories.size());
        qsizetype row = 0;
        for (const ChartSeries& series : m_chart.series) {
            PlotCell* group = nullptr;
            for (const ChartPoint& point : series.points) {
                PlotCell& outer = m_plot.columns[1].cells[row];
                outer = cell(series, point);
                if (group == nullptr) {
                    group = &m_plot.columns[0].cells[row];
                    group->colour = series.colour;
                    group->label = series.name;
                }
                if (point.value)
                    group->value = group->value.value_or(0) + *point.value;
                ++row;
            }
        }
    }

    void addReferences() {
        const bool hasPlace = m_plot.form == PlotForm::Lines || m_plot.form == PlotForm::Columns ||
                              m_plot.form == PlotForm::StackedColumns || m_plot.form == PlotForm::Areas;
        for (const ReferenceLine& reference : m_chart.references) {
            if (m_plot.isHorizontal() && std::isfinite(reference.value)) {
                m_plot.across.append({reference.value, referenceWords(reference)});
                continue;
            }
            if (!hasPlace) {
                m_plot.unplaced.append(referenceWords(reference));
                continue;
            }
            PlotColumn& column = addColumn(reference.label, ColourRole::Muted, m_plot.categories.size());
            column.part = PlotColumn::Part::Reference;
            column.asLine = true;
            for (PlotCell& each : column.cells)
                each.value = reference.value;
        }
    }

    const ChartDescription& m_chart;
    ChartPlot m_plot;
};

QString quoted(const QString& text) {
    if (text.isEmpty())
        return {};
    // A quote can't stand in quotes.
    return QLatin1Char('"') + QString(text).remove(u'"') + QLatin1Char('"');
}

void settle(PlotCell& cell) {
    if (cell.value && !std::isfinite(*cell.value))
        cell.value.reset(); // neither a sheet nor a chart can hold it
    if (cell.value)
        cell.format = labelFormat(*cell.value, cell.label).value_or(QString());
}

ChartPlot plotOf(const ChartDescription& chart) {
    const auto built = [&](PlotForm form) { return PlotBuilder(chart, form).build(); };
    switch (chart.kind) {
    case ChartKind::Bars:
        return built(PlotForm::Columns);
    case ChartKind::HorizontalBars:
        return built(PlotForm::Bars);
    case ChartKind::StackedBars:
        return built(PlotForm::StackedBars);
    case ChartKind::Line:
        return built(PlotForm::Lines);
    case ChartKind::Ring:
        return built(PlotForm::Rings);
    case ChartKind::Area:
        return built(PlotForm::Areas);
    case ChartKind::Waterfall:
        return waterfallPlot(chart);
    case ChartKind::Fan:
        return fanPlot(chart);
    case ChartKind::Tornado:
        return tornadoPlot(chart);
    case ChartKind::Treemap:
        return treemapPlot(chart);
    case ChartKind::Slope:
        return slopePlot(chart);
    case ChartKind::Bullet:
        return bulletPlot(chart);
    }
    return built(PlotForm::Bars);
}

} // namespace

QString referenceWords(const ReferenceLine& reference) {
    if (reference.label.isEmpty() || reference.label.contains(reference.valueText))
        return reference.label.isEmpty() ? reference.valueText : reference.label;
    return reference.label + u' ' + reference.valueText;
}

ChartPlot chartPlot(const ChartDescription& chart) {
    ChartPlot plot = plotOf(chart);
    for (PlotColumn& column : plot.columns)
        for (PlotCell& cell : column.cells)
            settle(cell);
    return plot;
}

std::optional<QString> labelFormat(double value, const QString& text) {
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto first = std::find_if(text.begin(), text.end(), isDigit);
    if (first == text.end() || !std::isfinite(value))
        return {};
    const auto end = std::find_if(first, text.end(), [&](QChar c) { return !isDigit(c) && c != u'.' && c != u','; });
    if (std::find_if(end, text.end(), isDigit) != text.end())
        return {};
    QString before = text.left(first - text.begin());
    QString number = text.mid(first - text.begin(), end - first);
    QString after = text.mid(end - text.begin());
    const bool grouped = number.contains(u',');
    number.remove(u',');
    const qsizetype point = number.indexOf(u'.');
    const int decimals = point < 0 ? 0 : static_cast<int>(number.size() - point - 1);
    const bool minus = before.endsWith(QChar(0x2212)) || before.endsWith(u'-');
    const bool plus = before.endsWith(u'+');
    if (minus || plus)
        before.chop(1);
    bool isNumber = false;
    const double shown = number.toDouble(&isNumber) * (minus ? -1 : 1);
    if (!isNumber)
        return {};

    const bool percent = after.startsWith(u'%');
    // The format must round to just this text: half goes up in office programs, too. What was rounded with its family
    // may say another digit, and is a text of its own.
    const double half = 0.5 * std::pow(10.0, -decimals);
    const auto says = [&](double scaled) {
        const double up = std::abs(shown) - std::abs(scaled);
        return (shown == 0 || std::signbit(shown) == std::signbit(scaled)) && up <= half * (1 + 1e-6) &&
               up > -half * (1 - 1e-6);
    };
    QString digits = (grouped ? QStringLiteral("#,##0") : QStringLiteral("0")) +
                     (decimals > 0 ? QLatin1Char('.') + QString(decimals, u'0') : QString());
    double scaled = percent ? value * 100 : value;
    int thousands = 0;
    while (!says(scaled)) {
        // Each comma after the digits shows a thousandth.
        if (percent || ++thousands > 4)
            return {};
        scaled = value / std::pow(1000.0, thousands);
    }
    if (scaled != 0 && shown == 0 && thousands > 0)
        return {};
    digits += QString(thousands, u',');
    if (percent) {
        digits += u'%';
        after.remove(0, 1);
    }
    const QString positive = quoted(before) + (plus ? QStringLiteral("\"+\"") : QString()) + digits + quoted(after);
    return positive + u';' + quoted(before) + QStringLiteral("\"\u2212\"") + digits + quoted(after);
}

QString axisFormat(Unit unit, double span) {
    if (unit == Unit::Percent)
        return span < 0.04 ? QStringLiteral("0.0%") : QStringLiteral("0%");
    return span < 4 ? QStringLiteral("0.0#") : QStringLiteral("#,##0");
}

QString cellFormat(Unit unit) { return unit == Unit::Percent ? QStringLiteral("0.00%") : QStringLiteral("General"); }

} // namespace atlas
