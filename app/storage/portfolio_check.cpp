// SPDX-License-Identifier: Apache-2.0
// --check: SQLite's own checks first, then what a portfolio has to keep besides, a line each in plain words.
#include "storage/portfolio_data.h"

#include "domain/limits.h"
#include "storage/schema.h"

#include <QSqlError>

namespace atlas {

using storage::Connection;

namespace {

constexpr qsizetype mostLines = 100; // as many as SQLite's own check tells

struct Rule {
    const char* sentence; ///< with %1 for how many
    const char* count;    ///< counts what breaks the rule; NULL: it is kept
};

// Figures and what a scenario says of a cell are marked when they are taken out; only history sees them then.
// clang-format off
const Rule rules[] = {
    {QT_TRANSLATE_NOOP("Storage", "The portfolio has %1 places without a parent; there has to be just one, the area."),
     "SELECT nullif(count(*), 1) FROM node WHERE parent IS NULL AND removed = 0"},
    {QT_TRANSLATE_NOOP("Storage", "%1 places can't be reached from the area."),
     "WITH RECURSIVE under (id) AS (SELECT id FROM node WHERE parent IS NULL UNION SELECT node.id FROM node JOIN under ON node.parent = under.id) "
     "SELECT nullif((SELECT count(*) FROM node) - (SELECT count(*) FROM under), 0)"},
    {QT_TRANSLATE_NOOP("Storage", "%1 figures have neither a source nor the status of an assumption."),
     "SELECT nullif(count(*), 0) FROM observation WHERE removed = 0 AND source IS NULL AND status NOT IN ('assumption', 'derived')"},
    {QT_TRANSLATE_NOOP("Storage", "%1 growth targets lie outside the years of their scenario."),
     "SELECT nullif(count(*), 0) FROM target JOIN scenario ON scenario.id = target.scenario WHERE target.removed = 0 AND year NOT BETWEEN first_year AND last_year"},
    {QT_TRANSLATE_NOOP("Storage", "%1 locks, notes or accepted gaps lie outside the years of their scenario."),
     "SELECT nullif(count(*), 0) FROM cell_terms JOIN scenario ON scenario.id = cell_terms.scenario WHERE cell_terms.removed = 0 AND year NOT BETWEEN first_year AND last_year"},
    {QT_TRANSLATE_NOOP("Storage", "%1 scenarios were never made: there has to be one at least."),
     "SELECT nullif(count(*) = 0, 0) FROM scenario WHERE state <> 'removed'"},
    {QT_TRANSLATE_NOOP("Storage", "An edit was left open (%1)."), "SELECT nullif(count(*), 0) FROM edit_context WHERE step IS NOT NULL"},
    {QT_TRANSLATE_NOOP("Storage", "The row that says which edit goes on is there %1 times; it has to be there once."),
     "SELECT nullif(count(*), 1) FROM edit_context"},
    {QT_TRANSLATE_NOOP("Storage", "%1 dates can't be read."),
     "SELECT nullif((SELECT count(*) FROM source WHERE date <> '' AND date(date) IS NULL) "
     "+ (SELECT count(*) FROM scenario WHERE created <> '' AND datetime(created) IS NULL) "
     "+ (SELECT count(*) FROM cell_terms WHERE removed = 0 AND lock_expires <> '' AND date(lock_expires) IS NULL) "
     "+ (SELECT count(*) FROM edit_step WHERE datetime(at) IS NULL) + (SELECT count(*) FROM change_log WHERE datetime(at) IS NULL), 0)"},
    {QT_TRANSLATE_NOOP("Storage", "%1 entries of the history can't be read."),
     "SELECT nullif(count(*), 0) FROM change_log WHERE NOT json_valid(ifnull(before, '{}')) OR NOT json_valid(ifnull(after, '{}'))"},
};

// What lies beyond the limits, which are domain/limits.h's: %2 is the largest value, %3 and %4 are the years.
const Rule ranges[] = {
    {QT_TRANSLATE_NOOP("Storage", "%1 figures are out of range. They are kept, and left out of sums."),
     "SELECT nullif(count(*), 0) FROM observation WHERE removed = 0 AND (NOT abs(value) <= %2 OR (period_kind <> 'ambition' AND year NOT BETWEEN %3 AND %4))"},
    {QT_TRANSLATE_NOOP("Storage", "The years of %1 scenarios are out of range. They are kept; the plan is shown within the range."),
     "SELECT nullif(count(*), 0) FROM scenario WHERE base_year NOT BETWEEN %3 AND %4 OR first_year NOT BETWEEN %3 AND %4 OR last_year NOT BETWEEN %3 AND %4"},
    {QT_TRANSLATE_NOOP("Storage", "The years or rates of %1 slides are out of range."),
     "SELECT nullif(count(*), 0) FROM slide WHERE (year <> 0 AND year NOT BETWEEN %3 AND %4) OR slider_year NOT BETWEEN %3 AND %4 "
     "OR slider_lowest NOT BETWEEN -1 AND 10 OR slider_highest NOT BETWEEN -1 AND 10"},
};

struct TextColumns {
    const char* table;
    const char* columns; ///< with commas between them
    qsizetype longest;
};

constexpr TextColumns texts[] = {
    {"source", "title_en,title_zh,publisher_en,publisher_zh,author_en,author_zh,address", limits::longestNote},
    {"source", "note_en,note_zh", limits::longestText},
    {"node", "name_en,name_zh", limits::longestName},
    {"node", "description_en,description_zh", limits::longestText},
    {"indicator", "name_en,name_zh", limits::longestName},
    {"indicator", "description_en,description_zh", limits::longestText},
    {"observation", "note_en,note_zh", limits::longestNote},
    {"scenario", "name_en,name_zh,author", limits::longestName},
    {"scenario", "description_en,description_zh", limits::longestText},
    {"target", "rationale", limits::longestNote},
    {"cell_terms", "lock_reason,note,gap_reason", limits::longestNote},
    {"story", "name_en,name_zh", limits::longestName},
    {"slide", "heading_en,heading_zh", limits::longestHeading},
    {"slide", "body_en,body_zh,notes_en,notes_zh", limits::longestText},
    {"edit_step", "reason", limits::longestNote},
};
// clang-format on

/// Puts one fact after another into the list; what can't be asked is a fault itself.
class Findings {
public:
    explicit Findings(Connection& connection) : m_connection(connection) {}

    void add(const QString& line) {
        if (m_lines.size() < mostLines)
            m_lines.append(line);
    }
    void each(const char* sql, const std::function<QString(const QSqlQuery&)>& line) {
        const auto read = m_connection.each(QString::fromLatin1(sql), {}, [&](const QSqlQuery& row) {
            if (const QString said = line(row); !said.isEmpty())
                add(said);
        });
        if (!read)
            add(read.error().sentence);
    }
    /// \p sentence with the number that \p sql answers, unless that is NULL.
    void count(const QString& sql, const std::function<QString(qint64)>& sentence) {
        const auto number = m_connection.value(sql);
        if (!number)
            add(number.error().sentence);
        else if (!number->isNull())
            add(sentence(number->toLongLong()));
    }
    [[nodiscard]] bool isEmpty() const { return m_lines.isEmpty(); }
    [[nodiscard]] const QStringList& lines() const { return m_lines; }

private:
    Connection& m_connection;
    QStringList m_lines;
};

QString lengthsRule(const TextColumns& of) {
    QStringList wheres;
    for (const QString& column : QString::fromLatin1(of.columns).split(QLatin1Char(',')))
        wheres.append(QStringLiteral("length(%1) > %2").arg(column).arg(of.longest));
    const QString name = QString::fromLatin1(of.table);
    const storage::TableShape* table = storage::loggedTable(name);
    const QString standing = table != nullptr && table->isErasable ? QStringLiteral("removed = 0 AND ") : QString();
    return QStringLiteral("SELECT nullif(count(*), 0) FROM %1 WHERE %2(%3)")
        .arg(name, standing, wheres.join(QStringLiteral(" OR ")));
}

} // namespace

Result<QStringList> Portfolio::check() const {
    // A read-only connection does not know the CHECK constraints, so that SQLite would keep quiet about what breaks
    // them.
    auto copy = Connection::open(d->path, Connection::Mode::Scratch);
    if (!copy)
        return failure(copy.error());
    if (const auto copied = d->connection->copyInto(**copy); !copied)
        return copied.error().code == ErrorCode::Damaged ? Result<QStringList>(QStringList{copied.error().sentence})
                                                         : failure(copied.error());
    Findings found(**copy);
    found.each("PRAGMA integrity_check", [&](const QSqlQuery& row) {
        const QString line = row.value(0).toString();
        return line == QLatin1String("ok") ? QString()
                                           : Data::Words::tr("The file is damaged: %1").arg(line.simplified());
    });
    if (!found.isEmpty())
        return found.lines(); // what a damaged file says of itself is not worth checking further
    found.each("PRAGMA foreign_key_check", [&](const QSqlQuery& row) {
        return Data::Words::tr("A row of the table “%1” refers to a row of “%2” that is not there.")
            .arg(row.value(0).toString(), row.value(2).toString());
    });
    const auto migrations = storage::bundledMigrations();
    if (!migrations)
        return failure(migrations.error());
    const auto schema = storage::schemaFaults(**copy, *migrations);
    if (!schema)
        return failure(schema.error());
    for (const QString& fault : *schema)
        found.add(fault);
    for (const Rule& rule : rules)
        found.count(QString::fromLatin1(rule.count),
                    [&](qint64 count) { return Data::Words::tr(rule.sentence).arg(count); });
    for (const Rule& range : ranges)
        found.count(QString::fromLatin1(range.count)
                        .replace(QLatin1String("%2"), QString::number(limits::largestValue, 'e', 1))
                        .replace(QLatin1String("%3"), QString::number(limits::earliestYear))
                        .replace(QLatin1String("%4"), QString::number(limits::latestYear)),
                    [&](qint64 count) { return Data::Words::tr(range.sentence).arg(count); });
    for (const TextColumns& columns : texts)
        found.count(lengthsRule(columns), [&](qint64 count) {
            return Data::Words::tr(
                       "%1 rows of the table “%2” have texts of more than %3 characters. They are kept; their "
                       "beginnings are shown.")
                .arg(count)
                .arg(QString::fromLatin1(columns.table))
                .arg(columns.longest);
        });
    return found.lines();
}

} // namespace atlas
