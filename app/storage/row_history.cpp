// SPDX-License-Identifier: Apache-2.0
#include "storage/row_history.h"

#include "storage/rows.h"

#include <QJsonDocument>

#include <algorithm>
#include <limits>

namespace atlas::storage {

namespace {

constexpr qint64 endOfTime = std::numeric_limits<qint64>::max();

QJsonValue logged(const QVariant& cell, Store store) {
    if (cell.isNull())
        return QJsonValue::Null;
    switch (store) {
    case Store::Integer:
        return cell.toLongLong();
    case Store::Real:
        return cell.toDouble();
    case Store::Text:
        return cell.toString();
    case Store::Blob:
        return QString::fromLatin1(cell.toByteArray().toHex().toUpper());
    }
    return {};
}

/// A value of the log: it keeps reals as texts, with all their digits.
QJsonValue logged(const TableShape& table, const QString& name, const QJsonValue& value) {
    if (!value.isString())
        return value;
    const auto column = std::find_if(table.columns.cbegin(), table.columns.cend(), [&](const ColumnShape& each) {
        return each.store == Store::Real && name == QLatin1String(each.name);
    });
    return column != table.columns.cend() ? QJsonValue(realOf(value.toString())) : value;
}

bool isOfCells(const TableShape& table) { return !table.hasUid; }

/// The state before an entry, from the one after it.
void fold(const TableShape& table, QJsonObject& state, const QString& op, const QString& before) {
    const bool came = op == QLatin1String("i") || op == QLatin1String("I") || (op.isEmpty() && before.isEmpty());
    if (came) {
        state = {};
        return;
    }
    const QJsonObject columns = QJsonDocument::fromJson(before.toUtf8()).object();
    for (auto column = columns.begin(); column != columns.end(); ++column)
        state.insert(column.key(), logged(table, column.key(), column.value()));
}

/// What the program takes for a row: one that is erased is none.
QJsonObject seen(const TableShape& table, const QJsonObject& state) {
    const bool isErased = table.isErasable && state.value(QLatin1String("removed")).toInt() != 0;
    return isErased ? QJsonObject() : state;
}

Cells bindsOf(const TargetCell& cell, ScenarioId scenario) {
    return {{"scenario", scenario.value},
            {"node", cell.node.value},
            {"indicator", cell.indicator.value},
            {"year", cell.year}};
}
const QString ofCell =
    QStringLiteral("scenario = :scenario AND node = :node AND indicator = :indicator AND year = :year");
/// What another program deleted had an id of its own.
const QString orDeletedRow =
    QStringLiteral(" OR EXISTS (SELECT 1 FROM change_log AS gone WHERE gone.table_name = :table AND gone.op = 'd' AND "
                   "gone.row_id BETWEEN ranged.row_id AND ranged.last_id AND gone.scenario = :scenario AND gone.node = "
                   ":node AND gone.indicator = :indicator AND gone.year = :year)");

} // namespace

Result<RowHistory::Reached> RowHistory::now(const TableShape& table, const Key& key) const {
    const auto& [name, row, scenario, cell] = key;
    Reached reached{{}, row, endOfTime};
    const QString removed = table.isErasable ? QStringLiteral(", removed") : QString();
    const auto read = m_connection.each(
        QStringLiteral("SELECT id, %1%2 FROM %3 WHERE %4")
            .arg(table.columnList(), removed, name, isOfCells(table) ? ofCell : QStringLiteral("id = :id")),
        isOfCells(table) ? bindsOf(cell, scenario) : Cells{{"id", row}}, [&](const QSqlQuery& query) {
            reached.row = query.value(0).toLongLong();
            reached.state.insert(QStringLiteral("id"), reached.row);
            int at = 1;
            for (const ColumnShape& column : table.columns)
                reached.state.insert(QString::fromLatin1(column.name), logged(query.value(at++), column.store));
            if (table.isErasable)
                reached.state.insert(QStringLiteral("removed"), query.value(at).toInt());
        });
    return read ? Result<Reached>(std::move(reached)) : failure(read.error());
}

Result<void> RowHistory::foldBack(const TableShape& table, const Key& key, Reached& reached, qint64 downTo) const {
    const auto& [name, row, scenario, cell] = key;
    const QString ofRow = isOfCells(table) ? ofCell : QStringLiteral("row_id = :row AND last_id IS NULL");
    Cells binds{{"table", name}, {"after", downTo}, {"before", reached.entry}, {"row", reached.row}};
    if (isOfCells(table))
        binds += bindsOf(cell, scenario);
    // Two questions in one: each has its index.
    auto read = m_connection.each(
        QStringLiteral(
            "SELECT id, op, ifnull(before, '') FROM change_log WHERE table_name = :table AND %1 AND id > :after AND "
            "id < :before UNION ALL SELECT id, op, ifnull(before, '') FROM change_log AS ranged WHERE last_id IS NOT "
            "NULL AND table_name = :table AND id > :after AND id < :before AND (:row BETWEEN row_id AND last_id%2) "
            "ORDER BY id DESC")
            .arg(ofRow, isOfCells(table) ? orDeletedRow : QString()),
        binds, [&](const QSqlQuery& query) {
            fold(table, reached.state, query.value(1).toString(), query.value(2).toString());
        });
    if (read)
        reached.entry = downTo + 1;
    return read;
}

RowHistory::Key RowHistory::keyOf(const LogEntry& entry) {
    const TableShape* table = loggedTable(entry.table);
    if (table != nullptr && !isOfCells(*table))
        return {entry.table, entry.row, ScenarioId{}, TargetCell{}};
    return {entry.table, 0, entry.scenario, TargetCell{entry.node, entry.indicator, entry.year}};
}

Result<RowStates> RowHistory::around(const LogEntry& entry) {
    const TableShape* table = loggedTable(entry.table);
    if (table == nullptr)
        return RowStates{};
    const Key key = keyOf(entry);
    auto found = m_reached.find(key);
    if (found == m_reached.end() || found->second.entry <= entry.id) {
        TRY(auto fresh, now(*table, key));
        found = m_reached.insert_or_assign(key, std::move(fresh)).first;
    }
    Reached& reached = found->second;
    if (reached.entry > entry.id + 1)
        TRY(foldBack(*table, key, reached, entry.id));
    RowStates states;
    states.after = seen(*table, reached.state);
    fold(*table, reached.state, entry.op, entry.before);
    reached.entry = entry.id;
    states.before = seen(*table, reached.state);
    return states;
}

} // namespace atlas::storage
