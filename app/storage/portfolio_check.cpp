// SPDX-License-Identifier: Apache-2.0
// --check: SQLite's own checks first, then what a portfolio has to keep besides, a line each in plain words.
#include "storage/portfolio_data.h"

#include "domain/limits.h"
#include "storage/schema.h"

#include <QSqlError>

#include <algorithm>
#include <limits>
#include <map>

namespace atlas {

using storage::Connection;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

constexpr qsizetype mostLines = 100; // as many as SQLite's own check tells

struct Rule {
    const char* sentence; ///< with %n for how many
    const char* count;    ///< counts what breaks the rule; NULL: it is kept
};

// Figures and what a scenario says of a cell are marked when they are taken out; only history sees them then.
// clang-format off
const Rule rules[] = {
    {QT_TRANSLATE_N_NOOP("Storage", "The portfolio has %n places without a parent; there has to be just one, the area."),
     "SELECT nullif(count(*), 1) FROM node WHERE parent IS NULL AND removed = 0"},
    {QT_TRANSLATE_N_NOOP("Storage", "%n places can't be reached from the area."),
     "WITH RECURSIVE under (id) AS (SELECT id FROM node WHERE parent IS NULL UNION SELECT node.id FROM node JOIN under ON node.parent = under.id) "
     "SELECT nullif((SELECT count(*) FROM node) - (SELECT count(*) FROM under), 0)"},
    {QT_TRANSLATE_N_NOOP("Storage", "%n figures have neither a source nor the status of an assumption."),
     "SELECT nullif(count(*), 0) FROM observation WHERE removed = 0 AND source IS NULL AND status NOT IN ('assumption', 'derived')"},
    {QT_TRANSLATE_N_NOOP("Storage", "%n growth targets lie outside the years of their scenario."),
     "SELECT nullif(count(*), 0) FROM target JOIN scenario ON scenario.id = target.scenario WHERE target.removed = 0 AND year NOT BETWEEN first_year AND last_year"},
    {QT_TRANSLATE_N_NOOP("Storage", "%n locks, notes or accepted gaps lie outside the years of their scenario."),
     "SELECT nullif(count(*), 0) FROM cell_terms JOIN scenario ON scenario.id = cell_terms.scenario WHERE cell_terms.removed = 0 AND year NOT BETWEEN first_year AND last_year"},
    {QT_TRANSLATE_NOOP("Storage", "There is no scenario; there has to be one at least."),
     "SELECT nullif(count(*) = 0, 0) FROM scenario WHERE state <> 'removed'"},
    {QT_TRANSLATE_N_NOOP("Storage", "An edit was left open (%n)."), "SELECT nullif(count(*), 0) FROM edit_context WHERE step IS NOT NULL OR bulk <> 0"},
    {QT_TRANSLATE_N_NOOP("Storage", "The row that says which edit goes on is there %n times; it has to be there once."),
     "SELECT nullif(count(*), 1) FROM edit_context"},
    {QT_TRANSLATE_N_NOOP("Storage", "%n dates can't be read."),
     "SELECT nullif((SELECT count(*) FROM source WHERE date <> '' AND date(date) IS NULL) "
     "+ (SELECT count(*) FROM scenario WHERE created <> '' AND datetime(created) IS NULL) "
     "+ (SELECT count(*) FROM cell_terms WHERE removed = 0 AND lock_expires <> '' AND date(lock_expires) IS NULL) "
     "+ (SELECT count(*) FROM edit_step WHERE datetime(at) IS NULL) + (SELECT count(*) FROM change_log WHERE datetime(at) IS NULL), 0)"},
    {QT_TRANSLATE_N_NOOP("Storage", "%n entries of the history can't be read."),
     "SELECT nullif(count(*), 0) FROM change_log WHERE last_id < row_id "
     "OR CASE WHEN json_valid(ifnull(before, '{}')) AND json_valid(ifnull(after, '{}')) "
     "THEN json_type(ifnull(before, '{}')) <> 'object' OR json_type(ifnull(after, '{}')) <> 'object' ELSE 1 END"},
};

// What lies beyond the limits of the column tables, in the words of their tables.
struct Range {
    const char* table; ///< nullptr: any other
    const char* sentence;
    const char* more; ///< what is out of range though no limit of a column says so
};
const Range ranges[] = {
    {"observation", QT_TRANSLATE_N_NOOP("Storage", "%n figures are out of range. They are kept, and left out of sums."),
     " OR (period_kind <> 'ambition' AND year = 0)"},
    {"scenario", QT_TRANSLATE_N_NOOP("Storage", "The years of %n scenarios are out of range. They are kept; the plan is shown within the range."),
     " OR 0 IN (base_year, first_year, last_year)"},
    {"slide", QT_TRANSLATE_N_NOOP("Storage", "The years or rates of %n slides are out of range."),
     " OR slider_year = 0 OR slider_lowest NOT BETWEEN -1 AND 10 OR slider_highest NOT BETWEEN -1 AND 10"},
    {nullptr, QT_TRANSLATE_N_NOOP("Storage", "Years or values of %n rows of the table “%1” are out of range. They are kept."), ""},
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
            if (const QString sentence = line(row); !sentence.isEmpty())
                add(sentence);
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

/// For a sentence with a plural.
int shown(qint64 count) { return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max())); }

QString tooLongSentence(const QString& table, qint64 count, qsizetype longest) {
    return Words::tr("%n rows of the table “%1” have texts of more than %2 characters. They are kept; their "
                     "beginnings are shown.",
                     nullptr, shown(count))
        .arg(table)
        .arg(longest);
}

QString countOf(const storage::TableShape& table, const QString& condition) {
    return QStringLiteral("SELECT nullif(count(*), 0) FROM %1 WHERE %2(%3)")
        .arg(QString::fromLatin1(table.name), table.isErasable ? QStringLiteral("removed = 0 AND ") : QString(),
             condition);
}

/// Numbers and texts of a table that are beyond the limits.
void findBeyondLimits(const storage::TableShape& table, Findings& found) {
    QStringList outOfRange;
    std::map<qsizetype, QStringList> tooLong;
    for (const storage::ColumnShape& column : table.columns) {
        if (column.limit.kind == storage::Limit::Kind::Length)
            tooLong[column.limit.longest].append(storage::isBeyond(column));
        else if (const QString beyond = storage::isBeyond(column); !beyond.isEmpty())
            outOfRange.append(beyond);
    }
    const QString name = QString::fromLatin1(table.name);
    if (!outOfRange.isEmpty()) {
        const Range* range = std::begin(ranges);
        while (range->table != nullptr && name != QLatin1String(range->table))
            ++range;
        found.count(countOf(table, outOfRange.join(QStringLiteral(" OR ")) + QString::fromLatin1(range->more)),
                    [&](qint64 count) {
                        const QString sentence = Words::tr(range->sentence, nullptr, shown(count));
                        return range->table == nullptr ? sentence.arg(name) : sentence;
                    });
    }
    for (const auto& [longest, beyond] : tooLong)
        found.count(countOf(table, beyond.join(QStringLiteral(" OR "))),
                    [&, characters = longest](qint64 count) { return tooLongSentence(name, count, characters); });
}

} // namespace

Result<QStringList> Portfolio::check(const Progress* progress) const {
    // A read-only connection does not know the CHECK constraints, so that SQLite would keep quiet about what breaks
    // them.
    TRY(auto copy, Connection::open(d->path, Connection::Mode::Scratch));
    if (const auto copied = d->connection->copyInto(*copy); !copied)
        return copied.error().code == ErrorCode::Damaged ? Result<QStringList>(QStringList{copied.error().sentence})
                                                         : failure(copied.error());
    if (progress != nullptr)
        copy->askWhile([progress] { return !progress->stop; });
    Findings found(*copy);
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
    TRY(const auto migrations, storage::bundledMigrations());
    TRY(const auto version, copy->value(QStringLiteral("PRAGMA user_version")));
    if (version.toInt() <= migrations.size()) { // what a newer program makes is not known here
        TRY(const auto schema, storage::schemaFaults(*copy, migrations));
        for (const QString& fault : schema)
            found.add(fault);
    }
    for (const Rule& rule : rules)
        found.count(QString::fromLatin1(rule.count),
                    [&](qint64 count) { return Words::tr(rule.sentence, nullptr, shown(count)); });
    for (const storage::TableShape& table : storage::loggedTables())
        findBeyondLimits(table, found);
    found.count(
        QStringLiteral("SELECT nullif(count(*), 0) FROM edit_step WHERE length(reason) > %1").arg(limits::longestNote),
        [](qint64 count) { return tooLongSentence(QStringLiteral("edit_step"), count, limits::longestNote); });
    return found.lines();
}

} // namespace atlas
