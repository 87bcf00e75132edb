// SPDX-License-Identifier: Apache-2.0
// --check: SQLite's own checks first, then what a portfolio has to keep besides, a line each in plain words.
#include "storage/portfolio_data.h"

#include <QSqlError>

namespace atlas {

namespace {

struct Rule {
    const char* sentence; ///< with %1 for how many
    const char* count;    ///< counts what breaks the rule
};

// clang-format off
const Rule rules[] = {
    {QT_TRANSLATE_NOOP("Storage", "The portfolio has %1 places without a parent; there has to be just one, the area."),
     "SELECT CASE count(*) WHEN 1 THEN 0 ELSE count(*) END FROM node WHERE parent IS NULL AND removed = 0"},
    {QT_TRANSLATE_NOOP("Storage", "%1 places can't be reached from the area."),
     "WITH RECURSIVE under (id) AS (SELECT id FROM node WHERE parent IS NULL UNION SELECT node.id FROM node JOIN under ON node.parent = under.id) "
     "SELECT (SELECT count(*) FROM node) - (SELECT count(*) FROM under)"},
    {QT_TRANSLATE_NOOP("Storage", "%1 figures have neither a source nor the status of an assumption."),
     "SELECT count(*) FROM observation WHERE source IS NULL AND status NOT IN ('assumption', 'derived')"},
    {QT_TRANSLATE_NOOP("Storage", "%1 growth targets lie outside the years of their scenario."),
     "SELECT count(*) FROM target JOIN scenario ON scenario.id = target.scenario WHERE year NOT BETWEEN first_year AND last_year"},
    {QT_TRANSLATE_NOOP("Storage", "%1 scenarios were never made: there has to be one at least."),
     "SELECT count(*) = 0 FROM scenario WHERE state <> 'removed'"},
    {QT_TRANSLATE_NOOP("Storage", "An edit was left open (%1)."), "SELECT count(*) FROM edit_context WHERE step IS NOT NULL"},
};
// clang-format on

} // namespace

Result<QStringList> Portfolio::check() const {
    QStringList found;
    auto integrity = d->connection->run(QStringLiteral("PRAGMA integrity_check"));
    if (!integrity)
        return QStringList{integrity.error().sentence};
    while ((*integrity)->next())
        if (const QString line = (*integrity)->value(0).toString(); line != QLatin1String("ok"))
            found.append(Data::Words::tr("The file is damaged: %1").arg(line.simplified()));
    (*integrity)->finish();
    if (!found.isEmpty())
        return found; // what a damaged file says of itself is not worth checking further
    auto dangling = d->connection->run(QStringLiteral("PRAGMA foreign_key_check"));
    if (!dangling)
        return QStringList{dangling.error().sentence};
    while ((*dangling)->next())
        found.append(Data::Words::tr("A row of the table “%1” refers to a row of “%2” that is not there.")
                         .arg((*dangling)->value(0).toString(), (*dangling)->value(2).toString()));
    (*dangling)->finish();
    for (const Rule& rule : rules) {
        auto count = d->connection->value(QString::fromLatin1(rule.count));
        if (!count)
            found.append(count.error().sentence);
        else if (count->toLongLong() != 0)
            found.append(Data::Words::tr(rule.sentence).arg(count->toLongLong()));
    }
    return found;
}

} // namespace atlas
