// SPDX-License-Identifier: Apache-2.0
#include "pptx/chart_workbook.h"

#include "office/office_files.h"

#include <QCoreApplication>

#include <algorithm>

namespace atlas {

namespace {

class WorkbookWords {
    Q_DECLARE_TR_FUNCTIONS(atlas::ChartWorkbook)
public:
    static QString labelsOf(const QString& series) {
        return series.isEmpty() ? tr("Label", "column of texts on a chart's marks")
                                : tr("Label of %1", "column of texts on a chart's marks").arg(series);
    }
    static tl::unexpected<Error> notMade(const QString& detail) {
        return failure(ErrorCode::Io,
                       tr("The chart's data could not be put together. Free some disk space and try again."), detail);
    }
};

QString columnName(qsizetype column) {
    QString name;
    for (qsizetype rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QChar(u'A' + static_cast<char16_t>((rest - 1) % 26)));
    return name;
}

class Sheet {
public:
    explicit Sheet(const char* name) { m_sheet.name = QLatin1String(name); }
    void text(qsizetype row, qsizetype column, const QString& text, bool isHeading = false) {
        if (!text.isEmpty())
            m_sheet.cells.append({static_cast<int>(row), static_cast<int>(column), text, {}, isHeading});
    }
    void number(qsizetype row, qsizetype column, double value) {
        m_sheet.cells.append({static_cast<int>(row), static_cast<int>(column), {}, value, false});
    }
    void width(qsizetype first, qsizetype last, double characters) {
        m_sheet.widths.append({static_cast<int>(first), static_cast<int>(last), characters});
    }
    [[nodiscard]] const WorkbookSheet& sheet() const { return m_sheet; }

private:
    WorkbookSheet m_sheet;
};

/// A label that a number format can't say stands in the sheet, where it can be changed with its number.
bool isTextOnly(const PlotCell& cell) { return !cell.label.isEmpty() && cell.format.isEmpty(); }

void writeData(Sheet& sheet, const ChartPlot& plot) {
    const qsizetype count = plot.columns.size();
    for (qsizetype row = 0; row < plot.categories.size(); ++row)
        sheet.text(row + 1, 0, plot.categories.at(row));
    for (qsizetype at = 0; at < count; ++at) {
        const PlotColumn& column = plot.columns.at(at);
        sheet.text(0, at + 1, column.name, true);
        const bool labelled = std::any_of(column.cells.begin(), column.cells.end(), &isTextOnly);
        if (labelled)
            sheet.text(0, count + 1 + at, WorkbookWords::labelsOf(column.name), true);
        for (qsizetype row = 0; row < column.cells.size(); ++row) {
            const PlotCell& cell = column.cells.at(row);
            if (cell.value)
                sheet.number(row + 1, at + 1, *cell.value);
            if (isTextOnly(cell))
                sheet.text(row + 1, count + 1 + at, cell.label);
        }
    }
    sheet.width(0, 0, 36);
    sheet.width(1, 2 * count, 18);
}

} // namespace

QString PlotPlaces::name(qsizetype column) const { return QStringLiteral("Sheet1!$%1$1").arg(columnName(column + 1)); }

QString PlotPlaces::range(qsizetype column) const {
    return QStringLiteral("Sheet1!$%1$2:$%1$%2").arg(columnName(column)).arg(m_plot.categories.size() + 1);
}

Result<QByteArray> chartWorkbook(const ChartDescription& chart, const ChartPlot& plot, const QDateTime& created) {
    Sheet data("Sheet1");
    writeData(data, plot);
    Sheet about("Sheet2");
    about.text(0, 0, chart.title, true);
    qsizetype row = 1;
    for (const QString& line : QStringList{chart.subtitle} + chart.notes + QStringList{chart.sourceLine})
        about.text(row++, 0, line);
    about.width(0, 0, 100);

    TRY(const OfficeFiles* const files, officeFiles());
    const auto made = files->workbook({cellFormat(chart.y.unit), created, {data.sheet(), about.sheet()}});
    return made ? Result<QByteArray>(*made) : WorkbookWords::notMade(made.error());
}

} // namespace atlas
