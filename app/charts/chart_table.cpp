// SPDX-License-Identifier: Apache-2.0
#include "charts/chart_table.h"

#include "domain/figure_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace atlas {

namespace {

class TableWords {
    Q_DECLARE_TR_FUNCTIONS(atlas::ChartTable)
};

/// The points of one category, one a series; nullptr where a series has none.
struct Row {
    QVector<const ChartPoint*> points;

    [[nodiscard]] const ChartPoint& first() const {
        return **std::find_if(points.begin(), points.end(), [](const ChartPoint* point) { return point != nullptr; });
    }
};

/// Without the noise of the last bits: 0.07 × 100 is 7, not 7.000000000000001.
double percent(double fraction) { return QString::number(fraction * 100, 'g', 15).toDouble(); }

class TableBuilder {
public:
    explicit TableBuilder(const ChartDescription& chart) : m_chart(chart) {}

    ChartTable build() {
        if (m_chart.isEmpty())
            return {};
        findRows();
        addCategories();
        addValues();
        QString unit = m_chart.y.title.isEmpty() ? unitText(m_chart.y.unit, m_chart.language) : m_chart.y.title;
        addTexts(TableWords::tr("Unit", "column of a table"), [&](const Row&) { return unit; });
        addPeriods();
        addTexts(TableWords::tr("Status", "column of a table"),
                 [&](const Row& row) { return wordsOf(row, &ChartPoint::status); });
        addTexts(TableWords::tr("Source", "column of a table"),
                 [&](const Row& row) { return wordsOf(row, &ChartPoint::source); });
        return std::move(m_table);
    }

private:
    [[nodiscard]] bool isGrouped() const {
        return m_chart.kind == ChartKind::Ring || m_chart.kind == ChartKind::Treemap;
    }
    [[nodiscard]] bool isYearly() const {
        return m_chart.kind == ChartKind::Line || m_chart.kind == ChartKind::Fan || m_chart.kind == ChartKind::Area;
    }
    [[nodiscard]] bool isSlope() const { return m_chart.kind == ChartKind::Slope; }
    /// The series of a ring are groups of different points: they go below each other.
    [[nodiscard]] qsizetype seriesColumns() const { return isGrouped() ? 1 : m_chart.series.size(); }

    void findRows() {
        if (isSlope()) {
            findItems();
            return;
        }
        const qsizetype width = seriesColumns();
        for (qsizetype at = 0; at < m_chart.series.size(); ++at) {
            const qsizetype column = isGrouped() ? 0 : at;
            for (const ChartPoint& point : m_chart.series.at(at).points) {
                const auto same = [&](const Row& row) {
                    return !isGrouped() && row.points.at(column) == nullptr && isSameCategory(row.first(), point);
                };
                auto row = std::find_if(m_rows.begin(), m_rows.end(), same);
                if (row == m_rows.end()) {
                    m_rows.append(Row{QVector<const ChartPoint*>(width, nullptr)});
                    m_groups.append(m_chart.series.at(at).name);
                    row = m_rows.end() - 1;
                }
                row->points[column] = &point;
            }
        }
        if (isYearly())
            std::stable_sort(m_rows.begin(), m_rows.end(),
                             [](const Row& a, const Row& b) { return a.first().x < b.first().x; });
        makeRows();
    }

    void makeRows() {
        m_table.rows.resize(m_rows.size());
        m_table.values.resize(m_rows.size());
        m_table.figures.resize(m_rows.size());
    }

    /// Of a slope each series is a row, its points are the columns.
    void findItems() {
        for (const ChartSeries& series : m_chart.series) {
            Row row;
            for (const ChartPoint& point : series.points) {
                row.points.append(&point);
                if (row.points.size() > m_columns.size())
                    m_columns.append(point.label);
            }
            if (row.points.isEmpty())
                continue;
            m_rows.append(row);
            m_groups.append(series.name);
        }
        for (Row& row : m_rows)
            row.points.resize(m_columns.size()); // nullptr where there is none
        makeRows();
    }

    [[nodiscard]] bool isSameCategory(const ChartPoint& a, const ChartPoint& b) const {
        return isYearly() ? a.x == b.x : a.label == b.label && a.node == b.node;
    }

    void addCell(qsizetype row, const QString& text, const QVariant& value, const FigureRef& figure = {}) {
        m_table.rows[row].append(text);
        m_table.values[row].append(value);
        m_table.figures[row].append(figure);
    }

    void addCategories() {
        if (isGrouped()) {
            m_table.columns.append(TableWords::tr("Group", "column of a table"));
            for (qsizetype at = 0; at < m_rows.size(); ++at)
                addCell(at, m_groups.at(at), m_groups.at(at));
        }
        m_table.columns.append(isYearly() ? TableWords::tr("Year", "column of a table")
                               : m_chart.kind == ChartKind::Waterfall
                                   ? TableWords::tr("Step", "column of a table")
                                   : TableWords::tr("Category", "column of a table"));
        for (qsizetype at = 0; at < m_rows.size() && isSlope(); ++at)
            addCell(at, m_groups.at(at), m_groups.at(at));
        for (qsizetype at = 0; at < m_rows.size() && !isSlope(); ++at) {
            const ChartPoint& point = m_rows.at(at).first();
            addCell(at, point.label, isYearly() ? QVariant(static_cast<int>(point.x)) : QVariant(point.label));
        }
    }

    /// A number in the unit of its column; nothing where it is missing.
    void addNumber(qsizetype row, const std::optional<double>& value, const QString& text, const FigureRef& figure) {
        if (!value)
            addCell(row, {}, {});
        else
            addCell(row, text, m_chart.y.unit == Unit::Percent ? percent(*value) : *value, figure);
    }

    void addColumn(const QString& name) {
        m_table.columns.append(name.isEmpty() ? TableWords::tr("Value", "column of a table") : name);
    }

    void addValues() {
        switch (m_chart.kind) {
        case ChartKind::Waterfall:
            addSteps();
            return;
        case ChartKind::Tornado:
            addLowsAndHighs();
            return;
        case ChartKind::Fan:
            addSeries(0);
            addBands();
            for (int series = 1; series < seriesColumns(); ++series)
                addSeries(series);
            return;
        case ChartKind::Slope:
            for (int column = 0; column < m_columns.size(); ++column)
                addSeries(column);
            return;
        default:
            break;
        }
        for (int series = 0; series < seriesColumns(); ++series)
            addSeries(series);
        if (m_chart.kind == ChartKind::Bullet)
            addTargets();
    }

    [[nodiscard]] QString columnName(qsizetype column) const {
        return isSlope() ? m_columns.at(column) : m_chart.series.at(column).name;
    }

    void addSeries(int series) {
        addColumn(isGrouped() ? QString() : columnName(series));
        for (qsizetype at = 0; at < m_rows.size(); ++at) {
            const ChartPoint* point = m_rows.at(at).points.at(series);
            addNumber(at, point == nullptr ? std::nullopt : point->value,
                      point == nullptr ? QString() : point->valueText, point == nullptr ? FigureRef() : point->figure);
        }
    }

    void addTargets() {
        addColumn(TableWords::tr("Target", "column of a table"));
        for (qsizetype at = 0; at < m_rows.size(); ++at)
            addNumber(at, m_rows.at(at).first().target, m_rows.at(at).first().targetText,
                      m_rows.at(at).first().targetFigure);
    }

    void addSteps() {
        addColumn(TableWords::tr("Change", "column of a table"));
        addColumn(TableWords::tr("Running total", "column of a table"));
        double level = 0;
        for (qsizetype at = 0; at < m_rows.size(); ++at) {
            const ChartPoint& point = m_rows.at(at).first();
            const bool total = point.isTotal && point.value;
            level = total ? *point.value : level + point.value.value_or(0);
            addNumber(at, total ? std::nullopt : point.value, point.valueText, point.figure);
            const bool isThere = !point.isTotal || total; // a scenario without the figure has no 0 instead
            addNumber(at, isThere ? std::optional(level) : std::nullopt,
                      total                       ? point.valueText
                      : point.levelText.isEmpty() ? levelText(level)
                                                  : point.levelText,
                      total ? point.figure : FigureRef()); // between two totals it is nobody's figure
        }
    }

    [[nodiscard]] QString levelText(double level) const {
        return m_chart.y.unit == Unit::Percent
                   ? percentText(level, m_chart.language)
                   : figureText(level, m_chart.y.unit, m_chart.language, UnitWords::Without);
    }

    void addLowsAndHighs() {
        const ReferenceLine base = m_chart.references.value(0);
        addColumn(m_chart.lowName.isEmpty() ? TableWords::tr("Low", "column of a table") : m_chart.lowName);
        addColumn(TableWords::tr("Base", "column of a table"));
        addColumn(m_chart.highName.isEmpty() ? TableWords::tr("High", "column of a table") : m_chart.highName);
        for (qsizetype at = 0; at < m_rows.size(); ++at) {
            const ChartPoint& point = m_rows.at(at).first();
            addNumber(at, point.low, point.lowText, point.figure);
            addNumber(at, base.value, base.valueText.isEmpty() ? levelText(base.value) : base.valueText, base.figure);
            addNumber(at, point.high, point.highText, point.figure);
        }
    }

    /// From the lowest quantile to the highest.
    void addBands() {
        for (const ChartBand& band : m_chart.bands)
            addBand(band.lowName, band, &ChartBandPoint::low, &ChartBandPoint::lowText);
        for (auto band = m_chart.bands.rbegin(); band != m_chart.bands.rend(); ++band)
            addBand(band->highName, *band, &ChartBandPoint::high, &ChartBandPoint::highText);
    }

    void addBand(const QString& name, const ChartBand& band, double ChartBandPoint::*value,
                 QString ChartBandPoint::*text) {
        addColumn(name);
        for (qsizetype at = 0; at < m_rows.size(); ++at) {
            const double year = m_rows.at(at).first().x;
            const auto point = std::find_if(band.points.begin(), band.points.end(),
                                            [&](const ChartBandPoint& each) { return each.x == year; });
            if (point == band.points.end())
                addCell(at, {}, {});
            else
                addNumber(at, (*point).*value, (*point).*text, point->figure);
        }
    }

    void addPeriods() {
        if (isYearly() || isSlope() ||
            std::none_of(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.first().x > 0; }))
            return;
        m_table.columns.append(TableWords::tr("Period", "column of a table"));
        for (qsizetype at = 0; at < m_rows.size(); ++at) {
            const int year = static_cast<int>(m_rows.at(at).first().x);
            addCell(at, year > 0 ? QString::number(year) : QString(), year > 0 ? QVariant(year) : QVariant());
        }
    }

    /// A column of texts; left out where all are empty.
    template <class Function>
    void addTexts(const QString& column, Function textOf) {
        QStringList texts;
        for (const Row& row : std::as_const(m_rows))
            texts.append(textOf(row));
        if (std::all_of(texts.begin(), texts.end(), [](const QString& text) { return text.isEmpty(); }))
            return;
        m_table.columns.append(column);
        for (qsizetype at = 0; at < m_rows.size(); ++at)
            addCell(at, texts.at(at), texts.at(at));
    }

    /// What the points of a row say in one field: once where they agree, otherwise each with its series' name.
    [[nodiscard]] QString wordsOf(const Row& row, QString ChartPoint::*field) const {
        QStringList different, withNames;
        for (qsizetype at = 0; at < row.points.size(); ++at) {
            const ChartPoint* point = row.points.at(at);
            if (point == nullptr || !(point->value || point->low))
                continue;
            const QString text = point->*field;
            const QString name = columnName(at);
            if (text.isEmpty() ||
                (text == name && !isGrouped())) // a series that is its own status says it in its column
                continue;
            different.append(text);
            withNames.append(TableWords::tr("%1: %2", "series, its status or source").arg(name, text));
        }
        different.removeDuplicates();
        return different.size() < 2 ? different.join(QString()) : withNames.join(QStringLiteral("; "));
    }

    const ChartDescription& m_chart;
    QVector<Row> m_rows;
    QStringList m_groups;  ///< of each row: a ring's group, a slope's item
    QStringList m_columns; ///< a slope's periods
    ChartTable m_table;
};

} // namespace

ChartTable chartTable(const ChartDescription& chart) { return TableBuilder(chart).build(); }

} // namespace atlas
