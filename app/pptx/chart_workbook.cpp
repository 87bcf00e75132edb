// SPDX-License-Identifier: Apache-2.0
#include "pptx/chart_workbook.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

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

// A cell of a sheet holds no more.
constexpr qsizetype longestCell = 32'000;

QString columnName(qsizetype column) {
    QString name;
    for (qsizetype rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QChar(u'A' + static_cast<char16_t>((rest - 1) % 26)));
    return name;
}

class Sheet {
public:
    explicit Sheet(lxw_worksheet* sheet) : m_sheet(sheet) {}
    void text(qsizetype row, qsizetype column, const QString& text, lxw_format* format = nullptr) {
        if (!text.isEmpty())
            check(worksheet_write_string(m_sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
                                         text.left(longestCell).toUtf8().constData(), format));
    }
    void number(qsizetype row, qsizetype column, double value, lxw_format* format) {
        check(worksheet_write_number(m_sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), value,
                                     format));
    }
    void width(qsizetype first, qsizetype last, double characters) {
        check(worksheet_set_column(m_sheet, static_cast<lxw_col_t>(first), static_cast<lxw_col_t>(last), characters,
                                   nullptr));
    }
    [[nodiscard]] lxw_error error() const { return m_error; }

private:
    void check(lxw_error error) {
        if (error != LXW_NO_ERROR)
            m_error = error;
    }
    lxw_worksheet* m_sheet;
    lxw_error m_error = LXW_NO_ERROR;
};

/// A label that a number format can't say stands in the sheet, where it can be changed with its number.
bool isTextOnly(const PlotCell& cell) { return !cell.label.isEmpty() && cell.format.isEmpty(); }

void writeData(Sheet& sheet, const ChartPlot& plot, lxw_format* numbers, lxw_format* heading) {
    const qsizetype count = plot.columns.size();
    for (qsizetype row = 0; row < plot.categories.size(); ++row)
        sheet.text(row + 1, 0, plot.categories.at(row));
    for (qsizetype at = 0; at < count; ++at) {
        const PlotColumn& column = plot.columns.at(at);
        sheet.text(0, at + 1, column.name, heading);
        const bool labelled = std::any_of(column.cells.begin(), column.cells.end(), &isTextOnly);
        if (labelled)
            sheet.text(0, count + 1 + at, WorkbookWords::labelsOf(column.name), heading);
        for (qsizetype row = 0; row < column.cells.size(); ++row) {
            const PlotCell& cell = column.cells.at(row);
            if (cell.value)
                sheet.number(row + 1, at + 1, *cell.value, numbers);
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
    const QTemporaryDir folder; // the library writes files only
    if (!folder.isValid())
        return WorkbookWords::notMade(folder.errorString());
    const QString path = folder.filePath(QStringLiteral("chart.xlsx"));
    const QByteArray name = QFile::encodeName(path), place = QFile::encodeName(folder.path());
    // The library takes its names as char*, though it only reads them.
    lxw_workbook_options options{LXW_FALSE, const_cast<char*>(place.constData()), LXW_FALSE};
    lxw_workbook* book = workbook_new_opt(name.constData(), &options);
    if (book == nullptr)
        return WorkbookWords::notMade(QStringLiteral("workbook_new_opt"));
    lxw_doc_properties properties{};
    properties.created = created.isValid() ? static_cast<time_t>(created.toSecsSinceEpoch()) : 0; // 0: now
    workbook_set_properties(book, &properties);
    lxw_format* numbers = workbook_add_format(book);
    format_set_num_format(numbers, cellFormat(chart.y.unit).toUtf8().constData());
    lxw_format* heading = workbook_add_format(book);
    format_set_bold(heading);

    Sheet data(workbook_add_worksheet(book, "Sheet1"));
    writeData(data, plot, numbers, heading);
    Sheet about(workbook_add_worksheet(book, "Sheet2"));
    about.text(0, 0, chart.title, heading);
    qsizetype row = 1;
    for (const QString& line : QStringList{chart.subtitle} + chart.notes + QStringList{chart.sourceLine})
        about.text(row++, 0, line);
    about.width(0, 0, 100);

    const lxw_error closed = workbook_close(book);
    for (const lxw_error error : {data.error(), about.error(), closed})
        if (error != LXW_NO_ERROR)
            return WorkbookWords::notMade(QString::fromUtf8(lxw_strerror(error)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return WorkbookWords::notMade(file.errorString());
    return file.readAll();
}

} // namespace atlas
