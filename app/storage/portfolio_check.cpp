// SPDX-License-Identifier: Apache-2.0
// --check: SQLite's own checks first, then what a portfolio has to keep besides, a line each in plain words.
#include "storage/portfolio_data.h"

#include <QSqlError>

namespace atlas {

namespace {

constexpr qsizetype mostLines = 100; // as many as SQLite's own check tells

struct Rule {
    const char* sentence; ///< with %1 for how many
    const char* count;    ///< counts what breaks the rule; NULL: it is kept
};

// clang-format off
const Rule rules[] = {
    {QT_TRANSLATE_NOOP("Storage", "The portfolio has %1 places without a parent; there has to be just one, the area."),
     "SELECT nullif(count(*), 1) FROM node WHERE parent IS NULL AND removed = 0"},
    {QT_TRANSLATE_NOOP("Storage", "%1 places can't be reached from the area."),
     "WITH RECURSIVE under (id) AS (SELECT id FROM node WHERE parent IS NULL UNION SELECT node.id FROM node JOIN under ON node.parent = under.id) "
     "SELECT nullif((SELECT count(*) FROM node) - (SELECT count(*) FROM under), 0)"},
    {QT_TRANSLATE_NOOP("Storage", "%1 figures have neither a source nor the status of an assumption."),
     "SELECT nullif(count(*), 0) FROM observation WHERE source IS NULL AND status NOT IN ('assumption', 'derived')"},
    {QT_TRANSLATE_NOOP("Storage", "%1 growth targets lie outside the years of their scenario."),
     "SELECT nullif(count(*), 0) FROM target JOIN scenario ON scenario.id = target.scenario WHERE year NOT BETWEEN first_year AND last_year"},
    {QT_TRANSLATE_NOOP("Storage", "%1 locks, notes or accepted gaps lie outside the years of their scenario."),
     "SELECT nullif(count(*), 0) FROM cell_terms JOIN scenario ON scenario.id = cell_terms.scenario WHERE year NOT BETWEEN first_year AND last_year"},
    {QT_TRANSLATE_NOOP("Storage", "%1 scenarios were never made: there has to be one at least."),
     "SELECT nullif(count(*) = 0, 0) FROM scenario WHERE state <> 'removed'"},
    {QT_TRANSLATE_NOOP("Storage", "An edit was left open (%1)."), "SELECT nullif(count(*), 0) FROM edit_context WHERE step IS NOT NULL"},
};
// clang-format on

} // namespace

Result<QStringList> Portfolio::check() const {
    QStringList found;
    const auto integrity = d->connection->each(QStringLiteral("PRAGMA integrity_check"), {}, [&](const QSqlQuery& row) {
        if (const QString line = row.value(0).toString(); line != QLatin1String("ok"))
            found.append(Data::Words::tr("The file is damaged: %1").arg(line.simplified()));
    });
    if (!integrity)
        found.append(integrity.error().sentence);
    if (!found.isEmpty())
        return found; // what a damaged file says of itself is not worth checking further
    const auto dangling =
        d->connection->each(QStringLiteral("PRAGMA foreign_key_check"), {}, [&](const QSqlQuery& row) {
            if (found.size() < mostLines)
                found.append(Data::Words::tr("A row of the table “%1” refers to a row of “%2” that is not there.")
                                 .arg(row.value(0).toString(), row.value(2).toString()));
        });
    if (!dangling)
        found.append(dangling.error().sentence);
    for (const Rule& rule : rules) {
        auto count = d->connection->value(QString::fromLatin1(rule.count));
        if (!count)
            found.append(count.error().sentence);
        else if (!count->isNull())
            found.append(Data::Words::tr(rule.sentence).arg(count->toLongLong()));
    }
    return found;
}

} // namespace atlas
