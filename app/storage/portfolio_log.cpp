// SPDX-License-Identifier: Apache-2.0
// The change log as history, and as the feed of what others wrote.
#include "storage/portfolio_data.h"

#include <QSet>
#include <QSqlError>

#include <algorithm>

namespace atlas {

Result<void> Portfolio::Data::rememberPlaceInLog() {
    auto version = connection->value(QStringLiteral("PRAGMA data_version"));
    if (!version)
        return failure(version.error());
    auto last = connection->value(QStringLiteral("SELECT ifnull(max(id), 0) FROM change_log"));
    if (!last)
        return failure(last.error());
    dataVersion = version->toLongLong();
    seenLog = last->toLongLong();
    return {};
}

Result<QVector<LogEntry>> Portfolio::log(qint64 beforeId, int limit) const {
    auto query = d->connection->run(
        QStringLiteral("SELECT change_log.id, change_log.step, change_log.at, ifnull(author, ''), ifnull(text, ''), "
                       "ifnull(reason, ''), "
                       "table_name, node, scenario, indicator, year, ifnull(before, ''), ifnull(after, '') "
                       "FROM change_log LEFT JOIN edit_step ON edit_step.id = change_log.step "
                       "WHERE :before = 0 OR change_log.id < :before ORDER BY change_log.id DESC LIMIT :limit"),
        {{":before", beforeId}, {":limit", limit}});
    if (!query)
        return failure(query.error());
    QVector<LogEntry> entries;
    const QSqlQuery& row = **query;
    while ((*query)->next()) {
        LogEntry entry;
        entry.id = row.value(0).toLongLong();
        entry.step = StepId{row.value(1).toLongLong()};
        entry.at = QDateTime::fromString(row.value(2).toString(), Qt::ISODateWithMs);
        entry.author = row.value(3).toString();
        entry.text = row.value(4).toString();
        entry.reason = row.value(5).toString();
        entry.table = row.value(6).toString();
        entry.node = NodeId{row.value(7).toLongLong()};
        entry.scenario = ScenarioId{row.value(8).toLongLong()};
        entry.indicator = IndicatorId{row.value(9).toLongLong()};
        entry.year = row.value(10).toInt();
        entry.before = row.value(11).toString();
        entry.after = row.value(12).toString();
        entries.append(entry);
    }
    (*query)->finish();
    return entries;
}

Result<ForeignChanges> Portfolio::takeForeignChanges() {
    ForeignChanges changes;
    auto version = d->connection->value(QStringLiteral("PRAGMA data_version"));
    if (!version)
        return failure(version.error());
    if (version->toLongLong() == d->dataVersion)
        return changes; // nobody else committed
    auto query = d->connection->run(
        QStringLiteral(
            "SELECT change_log.id, change_log.step, table_name, node, scenario, indicator, year, ifnull(author, '') "
            "FROM change_log LEFT JOIN edit_step ON edit_step.id = change_log.step "
            "WHERE change_log.id > :seen ORDER BY change_log.id"),
        {{":seen", d->seenLog}});
    if (!query)
        return failure(query.error());
    QSet<NodeId> nodes, observed; // an import by another program names very many
    const QSqlQuery& row = **query;
    while ((*query)->next()) {
        d->seenLog = row.value(0).toLongLong();
        // Rows between ours are others': a log id alone doesn't tell whose it is.
        if (d->ownSteps.contains(row.value(1).toLongLong()))
            continue;
        const QString table = row.value(2).toString();
        const NodeId node{row.value(3).toLongLong()};
        const ScenarioId scenario{row.value(4).toLongLong()};
        if (table == QLatin1String("node"))
            nodes.insert(node);
        else if (table == QLatin1String("scenario") && !changes.scenarios.contains(scenario))
            changes.scenarios.append(scenario);
        else if (table == QLatin1String("target"))
            changes.targets.append(
                {scenario, TargetCell{node, IndicatorId{row.value(5).toLongLong()}, row.value(6).toInt()}});
        else if (table == QLatin1String("observation"))
            observed.insert(node);
        else if (table == QLatin1String("indicator") || table == QLatin1String("source"))
            changes.tables = true;
        changes.author = row.value(7).toString();
    }
    (*query)->finish();
    changes.nodes = nodes.values();
    changes.observed = observed.values();
    std::sort(changes.nodes.begin(), changes.nodes.end());
    std::sort(changes.observed.begin(), changes.observed.end());
    d->ownSteps.clear();
    d->dataVersion = version->toLongLong();
    return changes;
}

} // namespace atlas
