// SPDX-License-Identifier: Apache-2.0
#include "exchange/chart_csv.h"

#include "charts/chart_table.h"
#include "exchange/whole_file.h"

#include <QCoreApplication>
#include <QLocale>
#include <QVariant>

#include <algorithm>

namespace atlas {

namespace {

QString quoted(QString text) {
    // Names come from other people's portfolios; a spreadsheet must not run them.
    if (!text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front()))
        text.prepend(QLatin1Char('\''));
    const bool plain =
        std::none_of(text.begin(), text.end(), [](QChar c) { return QStringView(u",\"\r\n").contains(c); });
    if (plain)
        return text;
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

QString cell(const QVariant& value) {
    // The fifteen digits that a spreadsheet keeps: 100 grown by a tenth is 110, not 110.00000000000001.
    if (value.userType() == QMetaType::Double)
        return QString::number(QString::number(value.toDouble(), 'g', 15).toDouble(), 'f',
                               QLocale::FloatingPointShortest);
    if (value.userType() == QMetaType::Int)
        return QString::number(value.toInt());
    return quoted(value.toString());
}

QString line(const QStringList& cells) { return cells.join(QLatin1Char(',')) + QStringLiteral("\r\n"); }

} // namespace

QByteArray chartCsv(const ChartDescription& chart) {
    const ChartTable table = chartTable(chart);
    QString text(QChar::ByteOrderMark);
    QStringList cells;
    for (const QString& column : table.columns)
        cells.append(quoted(column));
    // A table is passed on without what stood under its chart.
    if (!chart.draft.isEmpty() && !cells.isEmpty())
        cells.append(quoted(QCoreApplication::translate("atlas::ChartCsv", "Scenario", "column of a table")));
    if (!cells.isEmpty())
        text += line(cells);
    for (const QVector<QVariant>& row : table.values) {
        cells.clear();
        for (const QVariant& value : row)
            cells.append(cell(value));
        if (!chart.draft.isEmpty())
            cells.append(quoted(chart.draft));
        text += line(cells);
    }
    return text.toUtf8();
}

Result<void> writeChartCsv(const ChartDescription& chart, const QString& path) {
    if (chart.isEmpty())
        return failure(ErrorCode::Invalid,
                       chart.emptyText.isEmpty()
                           ? QCoreApplication::translate("atlas::ChartCsv", "This chart has no numbers to write.")
                           : chart.emptyText);
    return writeWhole(path, chartCsv(chart));
}

} // namespace atlas
