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
        for (int series = 0; series < seriesColumns(); ++series)
            addSeries(series);
        const QString unit = m_chart.y.title.isEmpty() ? unitText(m_chart.y.unit, m_chart.language) : m_chart.y.title;
        addTexts(TableWords::tr("Unit", "column of a table"), [&](const Row&) { return unit; });
        addPeriods();
        addTexts(TableWords::tr("Status", "column of a table"),
                 [&](const Row& row) { return said(row, &ChartPoint::status); });
        addTexts(TableWords::tr("Source", "column of a table"),
                 [&](const Row& row) { return said(row, &ChartPoint::source); });
        return std::move(m_table);
    }

private:
    [[nodiscard]] bool isRing() const { return m_chart.kind == ChartKind::Ring; }
    [[nodiscard]] bool isLine() const { return m_chart.kind == ChartKind::Line; }
    /// The series of a ring are groups of different points: they go below each other.
    [[nodiscard]] qsizetype seriesColumns() const { return isRing() ? 1 : m_chart.series.size(); }

    void findRows() {
        const qsizetype width = seriesColumns();
        for (qsizetype at = 0; at < m_chart.series.size(); ++at) {
            const qsizetype column = isRing() ? 0 : at;
            for (const ChartPoint& point : m_chart.series.at(at).points) {
                const auto same = [&](const Row& row) {
                    return !isRing() && row.points.at(column) == nullptr && isSameCategory(row.first(), point);
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
        if (isLine())
            std::stable_sort(m_rows.begin(), m_rows.end(),
                             [](const Row& a, const Row& b) { return a.first().x < b.first().x; });
        m_table.rows.resize(m_rows.size());
        m_table.values.resize(m_rows.size());
    }

    [[nodiscard]] bool isSameCategory(const ChartPoint& a, const ChartPoint& b) const {
        return isLine() ? a.x == b.x : a.label == b.label && a.node == b.node;
    }

    void addCell(qsizetype row, const QString& text, const QVariant& value) {
        m_table.rows[row].append(text);
        m_table.values[row].append(value);
    }

    void addCategories() {
        if (isRing()) {
            m_table.columns.append(TableWords::tr("Group", "column of a table"));
            for (qsizetype at = 0; at < m_rows.size(); ++at)
                addCell(at, m_groups.at(at), m_groups.at(at));
        }
        m_table.columns.append(isLine() ? TableWords::tr("Year", "column of a table")
                                        : TableWords::tr("Category", "column of a table"));
        for (qsizetype at = 0; at < m_rows.size(); ++at) {
            const ChartPoint& point = m_rows.at(at).first();
            addCell(at, point.label, isLine() ? QVariant(static_cast<int>(point.x)) : QVariant(point.label));
        }
    }

    void addSeries(int series) {
        const QString name = isRing() ? QString() : m_chart.series.at(series).name;
        m_table.columns.append(name.isEmpty() ? TableWords::tr("Value", "column of a table") : name);
        for (qsizetype at = 0; at < m_rows.size(); ++at) {
            const ChartPoint* point = m_rows.at(at).points.at(series);
            if (point == nullptr || !point->value)
                addCell(at, {}, {});
            else
                addCell(at, point->valueText, m_chart.y.unit == Unit::Percent ? percent(*point->value) : *point->value);
        }
    }

    void addPeriods() {
        if (isLine() || std::none_of(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.first().x > 0; }))
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
    [[nodiscard]] QString said(const Row& row, QString ChartPoint::*field) const {
        QStringList different, withNames;
        for (qsizetype at = 0; at < row.points.size(); ++at) {
            const ChartPoint* point = row.points.at(at);
            if (point == nullptr || !point->value)
                continue;
            const QString text = point->*field;
            const QString& name = m_chart.series.at(at).name;
            if (text.isEmpty() || (text == name && !isRing())) // a series that is its own status says it in its column
                continue;
            different.append(text);
            withNames.append(TableWords::tr("%1: %2", "series, its status or source").arg(name, text));
        }
        different.removeDuplicates();
        return different.size() < 2 ? different.join(QString()) : withNames.join(QStringLiteral("; "));
    }

    const ChartDescription& m_chart;
    QVector<Row> m_rows;
    QStringList m_groups; ///< of each row, for a ring
    ChartTable m_table;
};

} // namespace

ChartTable chartTable(const ChartDescription& chart) { return TableBuilder(chart).build(); }

} // namespace atlas
