// SPDX-License-Identifier: Apache-2.0
// The change log as history, and as the feed of what others wrote.
#include "storage/portfolio_data.h"
#include "storage/row_history.h"

#include <QJsonDocument>
#include <QSet>
#include <QSqlError>

#include <algorithm>
#include <limits>
#include <map>

namespace atlas {

namespace {

/// A row as it is shown: of texts beyond the limits the beginning.
QString shownRow(const QJsonObject& row) {
    if (row.isEmpty())
        return {};
    QJsonObject shown;
    for (auto field = row.begin(); field != row.end(); ++field)
        shown.insert(field.key(), field->isString() ? QJsonValue(limits::shortened(field->toString())) : field.value());
    return QString::fromUtf8(QJsonDocument(shown).toJson(QJsonDocument::Compact));
}

/// The ids of the entries that are about a node, a scenario or a cell, as a subquery. A range is about what its rows
/// are about. Each part has its index, so that a long log is not read through; `id > 0` makes SQLite take that of the
/// ranges.
/// \p isAll: nothing else is asked of them, so that the newest are enough.
QString entriesAbout(const storage::Cells& asked, bool isAll) {
    QStringList parts{QStringLiteral("SELECT id FROM change_log WHERE ") + storage::whereList(asked)};
    if (isAll)
        parts[0] = QStringLiteral("SELECT id FROM (%1 AND id < :before ORDER BY id DESC LIMIT :limit)").arg(parts[0]);
    for (const storage::TableShape& table : storage::loggedTables()) {
        const std::map<QByteArray, const char*> columns{{"node", table.about.node},
                                                        {"scenario", table.about.scenario},
                                                        {"indicator", table.about.indicator},
                                                        {"year", table.about.year}};
        QStringList ofRow;
        for (const storage::Cell& cell : asked)
            if (const char* column = columns.at(cell.column); column != nullptr)
                ofRow.append(QStringLiteral("ranged.%1 = :%2")
                                 .arg(QString::fromLatin1(column), QString::fromLatin1(cell.column)));
        if (ofRow.size() == asked.size())
            parts.append(QStringLiteral("SELECT id FROM change_log WHERE last_id IS NOT NULL AND table_name = '%1' AND "
                                        "id > 0 AND EXISTS (SELECT 1 FROM %1 AS ranged WHERE ranged.id BETWEEN row_id "
                                        "AND last_id AND %2)")
                             .arg(QString::fromLatin1(table.name), ofRow.join(QStringLiteral(" AND "))));
    }
    return parts.join(QStringLiteral(" UNION ALL "));
}

} // namespace

Result<qint64> Portfolio::Data::endOfLog() const {
    TRY(const auto last, connection->value(QStringLiteral("SELECT ifnull(max(id), 0) FROM change_log")));
    return last.toLongLong();
}

Result<void> Portfolio::Data::rememberPlaceInLog() {
    TRY(auto version, connection->value(QStringLiteral("PRAGMA data_version")));
    TRY(auto last, endOfLog());
    TRY(auto newest, storage::tailOf(*connection));
    dataVersion = version.toLongLong();
    seenLog = last;
    tail = newest;
    return {};
}

Result<QVector<LogEntry>> Portfolio::log(qint64 beforeId, int limit) const { return log({}, beforeId, limit); }

Result<QVector<LogEntry>> Portfolio::log(const LogFilter& filter, qint64 beforeId, int limit) const {
    QStringList wheres{QStringLiteral("change_log.id < :before")};
    storage::Cells binds{{"before", beforeId > 0 ? beforeId : std::numeric_limits<qint64>::max()}, {"limit", limit}};
    const auto ask = [&](const char* name, const QString& condition, const QVariant& value) {
        wheres.append(condition);
        binds.append({name, value});
    };
    storage::Cells about;
    if (const NodeId node = filter.cell ? filter.cell->node : filter.node; node.isValid())
        about.append({"node", node.value});
    if (filter.cell)
        about += storage::Cells{{"indicator", filter.cell->indicator.value}, {"year", filter.cell->year}};
    if (filter.scenario.isValid())
        about.append({"scenario", filter.scenario.value});
    const bool isAll =
        filter.author.isEmpty() && filter.table.isEmpty() && !filter.from.isValid() && !filter.to.isValid();
    if (!about.isEmpty())
        wheres.append(QStringLiteral("change_log.id IN (%1)").arg(entriesAbout(about, isAll)));
    binds += about;
    if (filter.afterId > 0)
        ask("after", QStringLiteral("change_log.id > :after"), filter.afterId);
    if (!filter.author.isEmpty())
        ask("author", QStringLiteral("author = :author"), filter.author);
    if (!filter.table.isEmpty())
        ask("table", QStringLiteral("table_name = :table"), filter.table);
    // ISO 8601 with milliseconds in UTC sorts as text.
    if (filter.from.isValid())
        ask("from", QStringLiteral("change_log.at >= :from"), filter.from.toUTC().toString(Qt::ISODateWithMs));
    if (filter.to.isValid())
        ask("to", QStringLiteral("change_log.at <= :to"), filter.to.toUTC().toString(Qt::ISODateWithMs));
    QVector<LogEntry> entries;
    auto done = d->connection->each(
        QStringLiteral(
            "SELECT change_log.id, change_log.step, change_log.at, ifnull(author, ''), ifnull(text, ''), "
            "ifnull(reason, ''), "
            "table_name, node, scenario, indicator, year, ifnull(before, ''), row_id, op, ifnull(last_id, 0) "
            "FROM change_log LEFT JOIN edit_step ON edit_step.id = change_log.step "
            "WHERE %1 ORDER BY change_log.id DESC LIMIT :limit")
            .arg(wheres.join(QStringLiteral(" AND "))),
        binds, [&](const QSqlQuery& row) {
            LogEntry entry;
            entry.id = row.value(0).toLongLong();
            entry.step = StepId{row.value(1).toLongLong()};
            entry.at = QDateTime::fromString(row.value(2).toString(), Qt::ISODateWithMs);
            entry.author = limits::shortened(row.value(3).toString());
            entry.text = limits::shortened(row.value(4).toString());
            entry.reason = limits::shortened(row.value(5).toString());
            entry.table = row.value(6).toString();
            entry.node = NodeId{row.value(7).toLongLong()};
            entry.scenario = ScenarioId{row.value(8).toLongLong()};
            entry.indicator = IndicatorId{row.value(9).toLongLong()};
            entry.year = storage::wholeNumber(row.value(10).toLongLong());
            entry.before = row.value(11).toString();
            entry.row = row.value(12).toLongLong();
            entry.op = row.value(13).toString();
            entry.lastRow = row.value(14).toLongLong();
            entries.append(entry);
        });
    if (!done)
        return failure(done.error());
    storage::RowHistory history(*d->connection);
    for (LogEntry& entry : entries) {
        if (entry.isRange())
            continue;
        TRY(const auto states, history.around(entry));
        entry.before = shownRow(states.before);
        entry.after = shownRow(states.after);
    }
    return entries;
}

Result<QStringList> Portfolio::authors() const {
    QStringList names;
    auto done = d->connection->each(
        QStringLiteral("SELECT DISTINCT author FROM edit_step WHERE author <> '' ORDER BY author"), {},
        [&](const QSqlQuery& row) { names.append(limits::shortened(row.value(0).toString())); });
    if (!done)
        return failure(done.error());
    return names;
}

Result<int> Portfolio::rowsOf(StepId step, int most) const {
    const auto count = d->connection->value(
        QStringLiteral("SELECT min(:most, ifnull(sum(rows), 0)) FROM (SELECT ifnull(last_id - row_id + 1, 1) AS rows "
                       "FROM change_log WHERE step = :step LIMIT :most)"),
        {{"step", step.value}, {"most", most}});
    if (!count)
        return failure(count.error());
    return count->toInt();
}

Result<ForeignChanges> Portfolio::takeForeignChanges() {
    ForeignChanges changes;
    if (d->look() != FileFate::Kept)
        return changes;
    d->takeComingShadow();
    TRY(d->follow());
    TRY(auto version, d->connection->value(QStringLiteral("PRAGMA data_version")));
    if (version.toLongLong() == d->dataVersion)
        return changes; // nobody else committed
    qint64 seen = d->seenLog;
    QSet<NodeId> nodes, observed; // an import by another program names very many
    QSet<ScenarioId> scenarios;
    QSet<QString> others;
    const auto take = [&](const LogEntry& entry) {
        if (entry.table == QLatin1String("node"))
            nodes.insert(entry.node);
        else if (entry.table == QLatin1String("scenario"))
            scenarios.insert(entry.scenario);
        else if (entry.table == QLatin1String("target") || entry.table == QLatin1String("cell_terms"))
            changes.targets.append({entry.scenario, TargetCell{entry.node, entry.indicator, entry.year}});
        else if (entry.table == QLatin1String("observation") && entry.node.isValid())
            observed.insert(entry.node);
        else if (entry.table == QLatin1String("story") || entry.table == QLatin1String("slide"))
            changes.stories = true;
        else if (entry.table == QLatin1String("indicator") || entry.table == QLatin1String("source"))
            changes.tables = true;
        else
            others.insert(entry.table);
    };
    QVector<LogEntry> ranges;
    auto done = d->connection->each(
        QStringLiteral("SELECT change_log.id, change_log.step, table_name, node, scenario, indicator, year, "
                       "ifnull(author, ''), row_id, ifnull(last_id, 0) "
                       "FROM change_log LEFT JOIN edit_step ON edit_step.id = change_log.step "
                       "WHERE change_log.id > :seen ORDER BY change_log.id"),
        {{":seen", seen}}, [&](const QSqlQuery& row) {
            seen = row.value(0).toLongLong();
            // Rows between ours are others': a log id alone doesn't tell whose it is.
            if (d->ownSteps.count(row.value(1).toLongLong()) > 0)
                return;
            LogEntry entry;
            entry.table = row.value(2).toString();
            entry.node = NodeId{row.value(3).toLongLong()};
            entry.scenario = ScenarioId{row.value(4).toLongLong()};
            entry.indicator = IndicatorId{row.value(5).toLongLong()};
            entry.year = storage::wholeNumber(row.value(6).toLongLong());
            entry.row = row.value(8).toLongLong();
            entry.lastRow = row.value(9).toLongLong();
            changes.author = row.value(7).toString();
            if (entry.isRange())
                ranges.append(entry);
            else
                take(entry);
        });
    for (qsizetype at = 0; done && at < ranges.size(); ++at) {
        QVector<LogEntry> rows;
        done = d->expandRange(ranges.at(at), {}, rows);
        for (const LogEntry& row : std::as_const(rows))
            take(row);
    }
    if (!done)
        return failure(done.error()); // nothing is taken: the next look finds the same rows
    const auto sorted = [](const auto& ids) {
        auto list = ids.values();
        std::sort(list.begin(), list.end());
        return list;
    };
    changes.nodes = sorted(nodes);
    changes.observed = sorted(observed);
    changes.scenarios = sorted(scenarios);
    changes.others = sorted(others);
    if (const auto tail = storage::tailOf(*d->connection)) {
        d->tail = *tail;
        d->watch->grown(*tail);
    }
    d->shadowIsOld = d->shadowIsOld || seen != d->seenLog;
    d->seenLog = seen;
    d->ownSteps.clear();
    d->dataVersion = version.toLongLong();
    return changes;
}

} // namespace atlas
