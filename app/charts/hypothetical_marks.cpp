// SPDX-License-Identifier: Apache-2.0
#include "charts/hypothetical_marks.h"

#include <QHash>

namespace atlas {

namespace {

constexpr qsizetype mostWorded = 6; ///< marks; beyond, words on each would hide the chart

QString keyOf(const ChartSeries& series, const ChartPoint& point) {
    return QStringList{series.name, point.label, QString::number(point.x), QString::number(point.node.value)}.join(
        QLatin1Char('\n'));
}

bool isOther(const ChartPoint& one, const ChartPoint& other) {
    return one.value != other.value || one.low != other.low || one.high != other.high || one.target != other.target;
}

bool isOfBars(ChartKind kind) {
    return kind == ChartKind::Bars || kind == ChartKind::HorizontalBars || kind == ChartKind::Waterfall ||
           kind == ChartKind::Bullet;
}

} // namespace

bool HypotheticalMarks::put(ChartDescription& chart, const ChartDescription& stored, const QString& worded,
                            const QString& status) {
    QHash<QString, const ChartPoint*> before;
    for (const ChartSeries& series : stored.series)
        for (const ChartPoint& point : series.points)
            before.insert(keyOf(series, point), &point);
    QVector<ChartPoint*> moved;
    for (ChartSeries& series : chart.series)
        for (ChartPoint& point : series.points)
            if (const ChartPoint* was = before.value(keyOf(series, point)); was == nullptr || isOther(point, *was))
                moved.append(&point);
    const bool isWorded = isOfBars(chart.kind) && moved.size() <= mostWorded;
    for (ChartPoint* point : std::as_const(moved)) {
        if (point->style == MarkStyle::Plain)
            point->style = MarkStyle::Assumption;
        point->status = status;
        if (isWorded && !point->valueText.isEmpty())
            point->valueText = worded.arg(point->valueText);
    }
    if (!chart.centreText.isEmpty() && chart.centreText != stored.centreText)
        chart.centreText = worded.arg(chart.centreText);
    return !moved.isEmpty();
}

} // namespace atlas
