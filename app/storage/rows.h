// SPDX-License-Identifier: Apache-2.0
// Rows as values, by the column tables: what a SELECT of a table's row list answers, and what the change log keeps.
#pragma once

#include "storage/columns.h"

#include <QJsonObject>
#include <QSqlQuery>

namespace atlas::storage {

template <class Row>
[[nodiscard]] const TableShape& tableOf() {
    return columns<Row>().shape();
}
template <class Row>
[[nodiscard]] QString tableName() {
    return QString::fromLatin1(tableOf<Row>().name);
}
template <class Row>
[[nodiscard]] Cells cells(const Row& row) {
    return columns<Row>().cells(row);
}

/// The local id of a row; of the one profile 1.
template <class Row>
[[nodiscard]] qint64 idOf(const Row& row) {
    if constexpr (requires { row.id.value; })
        return row.id.value;
    else if constexpr (requires { row.id; })
        return row.id;
    else
        return 1;
}
template <class Row>
void setId(Row& row, qint64 id) {
    if constexpr (requires { row.id.value; })
        row.id.value = id;
    else if constexpr (requires { row.id; })
        row.id = id;
}

/// A row of `SELECT` + TableShape::rowList().
template <class Row>
void read(const QSqlQuery& query, Row& row) {
    const Columns<Row>& table = columns<Row>();
    setId(row, query.value(0).toLongLong());
    int at = 1;
    if constexpr (requires { row.mark; }) {
        row.mark = {Codec<Uid>::fromCell(query.value(1)), query.value(2).toLongLong()};
        at = 3;
    }
    for (size_t column = 0; column < table.shape().columns.size(); ++column)
        table.set(row, column, query.value(at++));
}

/// A row as the change log has it. A column that it does not have is as in a new row.
template <class Row>
[[nodiscard]] Row fromLog(const QJsonObject& logged) {
    const Columns<Row>& table = columns<Row>();
    Row row;
    setId(row, logged.value(QLatin1String("id")).toInteger());
    for (size_t column = 0; column < table.shape().columns.size(); ++column)
        if (const auto found = logged.constFind(QLatin1String(table.shape().columns[column].name));
            found != logged.constEnd())
            table.set(row, column, found->toVariant());
    return row;
}

/// Those of \p after, the cells of the same type as \p before, that differ.
[[nodiscard]] Cells changedCells(const Cells& before, const Cells& after);
/// The cells of \p of that have the columns of \p like.
[[nodiscard]] Cells sameColumns(const Cells& of, const Cells& like);
[[nodiscard]] bool isSameCell(const QVariant& a, const QVariant& b);
/// "a = :a, b = :b"
[[nodiscard]] QString setList(const Cells& cells);
/// "a = :a AND b = :b"
[[nodiscard]] QString whereList(const Cells& cells);
/// ":a, :b"
[[nodiscard]] QString placeList(const Cells& cells);
/// "a, b"
[[nodiscard]] QString columnList(const Cells& cells);

/// Does a change take a row out, or bring one back?
[[nodiscard]] bool takesOut(const Cells& change);
[[nodiscard]] bool bringsBack(const Cells& change);

/// The columns of a row that has to be still as it was: the condition, and what to bind to it.
class OldCells {
public:
    explicit OldCells(const Cells& before);
    [[nodiscard]] QString condition() const; ///< "a IS :old_a AND b IS :old_b"
    /// Valid as long as this is.
    [[nodiscard]] const Cells& binds() const { return m_binds; }

private:
    QVector<QByteArray> m_names;
    Cells m_binds;
};

/// The first column of \p cells whose value is beyond what a portfolio may hold; nullptr: none is.
[[nodiscard]] const ColumnShape* beyondLimits(const TableShape& table, const Cells& cells);
/// Whether a value is beyond the limit of its column, as SQL; \p row: "NEW.", or nothing. Empty: it has no limit.
[[nodiscard]] QString isBeyond(const ColumnShape& column, const QString& row = {});

} // namespace atlas::storage
