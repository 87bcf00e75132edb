// SPDX-License-Identifier: Apache-2.0
// What a model tells its views of the rows that it has.
#pragma once

#include "support/found.h"

#include <QAbstractItemModel>
#include <QSignalSpy>
#include <QStringList>

#include <algorithm>

namespace atlas::test {

/// The names of rows that no signal of the spy (QAbstractItemModel::dataChanged) names from one column to the other.
/// Fails where the model shows fewer than four rows.
inline QStringList untoldRows(const QAbstractItemModel& model, const QSignalSpy& changed, int firstColumn,
                              int lastColumn) {
    QVector<QModelIndex> rows{model.index(0, 0)};
    for (qsizetype at = 0; at < rows.size(); ++at)
        for (int row = 0; row < model.rowCount(rows.at(at)); ++row)
            rows.append(model.index(row, 0, rows.at(at)));
    QStringList untold;
    for (const QModelIndex& each : found(rows, 4))
        if (std::none_of(changed.cbegin(), changed.cend(), [&](const QList<QVariant>& call) {
                const QModelIndex first = call.at(0).toModelIndex(), last = call.at(1).toModelIndex();
                return first.parent() == each.parent() && first.row() <= each.row() && each.row() <= last.row() &&
                       first.column() <= firstColumn && lastColumn <= last.column();
            }))
            untold.append(each.data().toString());
    return untold;
}

/// The same of all columns.
inline QStringList untoldRows(const QAbstractItemModel& model, const QSignalSpy& changed) {
    return untoldRows(model, changed, 0, model.columnCount() - 1);
}

} // namespace atlas::test
