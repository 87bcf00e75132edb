// SPDX-License-Identifier: Apache-2.0
#include "storage/triggers.h"

#include "domain/limits.h"
#include "storage/rows.h"

#include <map>

namespace atlas::storage {

namespace {

/// A value for json_object(). A real goes in as a text with all its digits: that function keeps 15 of them, and of
/// SQLite's own 17 the last is one off where the exponent is large.
QString value(const QString& of, Store store) {
    switch (store) {
    case Store::Integer:
    case Store::Text:
        break;
    case Store::Real:
        return QStringLiteral("iif(%1 IS NULL, NULL, printf('%!.19g', %1))").arg(of);
    case Store::Blob:
        return QStringLiteral("iif(%1 IS NULL, NULL, hex(%1))").arg(of);
    }
    return of;
}

/// The columns that the log follows: those of data, and where the store erases rows what says so.
std::vector<ColumnShape> followed(const TableShape& table) {
    std::vector<ColumnShape> columns = table.columns;
    if (table.isErasable)
        columns.push_back({"removed", Store::Integer, {}, nullptr});
    return columns;
}

/// A row as a JSON object of its columns.
QString object(const std::vector<ColumnShape>& columns, const char* row) {
    QStringList fields;
    for (const ColumnShape& column : columns) {
        const QString name = QString::fromLatin1(column.name);
        fields.append(QStringLiteral("'%1', ").arg(name) +
                      value(QString::fromLatin1(row) + QLatin1Char('.') + name, column.store));
    }
    return QStringLiteral("json_object(%1)").arg(fields.join(QStringLiteral(", ")));
}

/// The statement that adds an entry to the log; \p states are its before and after.
QString logEntry(const TableShape& table, const char* op, const char* row, const QString& states) {
    const auto of = [&](const char* column) {
        return column != nullptr ? QString::fromLatin1(row) + QLatin1Char('.') + QString::fromLatin1(column)
                                 : QStringLiteral("NULL");
    };
    return QStringLiteral("INSERT INTO log_entry VALUES ('%1', '%2', %3, %4, %5, %6, %7, %8, %9);\n")
        .arg(QString::fromLatin1(table.name), QString::fromLatin1(op), of("id"),
             table.hasUid ? of("uid") : QStringLiteral("NULL"), of(table.about.node), of(table.about.scenario),
             of(table.about.indicator), of(table.about.year), states);
}

// Other programs may write beyond what a portfolio may hold; our own edits are checked where they are entered, and may
// bring back what an older file held.
constexpr char refusal[] = "SELECT RAISE(ABORT, 'beyond what a portfolio may hold')";

/// What SQLite would take out for a new row: REPLACE deletes without a delete trigger, and the log would know nothing.
QString isThere(const TableShape& table) {
    QStringList same{QStringLiteral("id = NEW.id")};
    if (table.hasUid)
        same.append(QStringLiteral("uid = NEW.uid"));
    for (const UniqueColumns& unique : table.uniques) {
        QStringList terms;
        for (const char* column : unique.columns)
            terms.append(QStringLiteral("%1 = NEW.%1").arg(QString::fromLatin1(column)));
        for (const char* condition : unique.conditions)
            terms.append(QStringLiteral("%1 AND NEW.%1").arg(QString::fromLatin1(condition)));
        same.append(terms.join(QStringLiteral(" AND ")));
    }
    return QStringLiteral("EXISTS (SELECT 1 FROM %1 WHERE %2)")
        .arg(QString::fromLatin1(table.name), same.join(QStringLiteral(" OR ")));
}

/// The trigger that refuses a new row of another program: one beyond the limits, or one in the place of another.
QString limitTrigger(const TableShape& table) {
    QStringList beyond;
    std::map<qsizetype, QStringList> lengths; // those with one limit are asked at once, to be shorter
    for (const ColumnShape& column : table.columns)
        if (column.limit.kind == Limit::Kind::Length)
            lengths[column.limit.longest].append(
                QStringLiteral("length(NEW.%1)").arg(QString::fromLatin1(column.name)));
        else if (const QString limit = isBeyond(column, QStringLiteral("NEW.")); !limit.isEmpty())
            beyond.append(limit);
    for (const auto& [longest, each] : lengths)
        beyond.append(QStringLiteral("%1 > %2")
                          .arg(each.size() > 1 ? QStringLiteral("max(%1)").arg(each.join(QStringLiteral(", ")))
                                               : each.constFirst())
                          .arg(longest));
    const QString limits =
        beyond.isEmpty()
            ? QString()
            : QStringLiteral("%1 WHERE %2;\n").arg(QString::fromLatin1(refusal), beyond.join(QStringLiteral(" OR ")));
    return QStringLiteral("CREATE TRIGGER %1_within_limits BEFORE INSERT ON %1 WHEN (SELECT step FROM edit_context) IS "
                          "NULL\nBEGIN\n%2SELECT RAISE(ABORT, 'there is such a row: update it') WHERE %3;\nEND;")
        .arg(QString::fromLatin1(table.name), limits, isThere(table));
}

/// The same of values that change, for all tables, where their entries are written: as data, since SQLite would read a
/// rule for each column whenever it opens a file.
QString changeLimits() {
    QStringList rules;
    const auto word = [](const Limit& limit) {
        return limit.kind == Limit::Kind::Length ? QString::number(limit.longest)
               : limit.kind == Limit::Kind::Year ? QStringLiteral("\"year\"")
                                                 : QStringLiteral("\"value\"");
    };
    for (const TableShape& table : loggedTables())
        for (const ColumnShape& column : table.columns)
            if (column.limit.kind != Limit::Kind::None)
                rules.append(
                    QStringLiteral("\"%1.%2\":%3")
                        .arg(QString::fromLatin1(table.name), QString::fromLatin1(column.name), word(column.limit)));
    return QStringLiteral(
               "CREATE TRIGGER log_entry_within_limits INSTEAD OF INSERT ON log_entry WHEN NEW.op = 'u' AND (SELECT "
               "step FROM edit_context) IS NULL\nBEGIN %1\nFROM json_each(NEW.before) AS o JOIN json_each(NEW.after) "
               "AS n ON n.key = o.key\nJOIN json_each('{%2}') AS l ON l.key = NEW.table_name || '.' || n.key\n"
               "WHERE o.value IS NOT n.value AND CASE l.value WHEN 'year' THEN n.value <> 0 AND n.value NOT BETWEEN "
               "%3 AND %4\nWHEN 'value' THEN n.value LIKE '%inf%' OR abs(n.value) > %5 ELSE length(n.value) > l.value "
               "END;\nEND;")
        .arg(QString::fromLatin1(refusal), rules.join(QLatin1Char(',')))
        .arg(limits::earliestYear)
        .arg(limits::latestYear)
        .arg(limits::largestValue, 0, 'e', 1);
}

QStringList rowTriggers(const TableShape& table) {
    const QString name = QString::fromLatin1(table.name);
    const std::vector<ColumnShape> columns = followed(table);
    QStringList names;
    for (const ColumnShape& column : columns)
        names.append(QString::fromLatin1(column.name));
    const QString bulk = QStringLiteral("ifnull((SELECT bulk FROM edit_context), 0)");
    std::vector<ColumnShape> whole = columns;
    whole.insert(whole.begin(), {"id", Store::Integer, {}, nullptr});
    return {
        limitTrigger(table),
        QStringLiteral("CREATE TRIGGER %1_inserted AFTER INSERT ON %1 WHEN %2 = 0\nBEGIN\n%3END;")
            .arg(name, bulk, logEntry(table, "i", "NEW", QStringLiteral("NULL, NULL"))),
        // What another program writes without it raises the version all the same.
        QStringLiteral("CREATE TRIGGER %1_updated AFTER UPDATE OF %2 ON %1 WHEN %3 < 2\nBEGIN\n%4"
                       "UPDATE %1 SET version = OLD.version + 1 WHERE id = NEW.id AND NEW.version = OLD.version;\nEND;")
            .arg(name, names.join(QStringLiteral(", ")), bulk,
                 logEntry(table, "u", "NEW", object(columns, "OLD") + QStringLiteral(", ") + object(columns, "NEW"))),
        QStringLiteral("CREATE TRIGGER %1_deleted AFTER DELETE ON %1\nBEGIN\n%2END;")
            .arg(name, logEntry(table, "d", "OLD", object(whole, "OLD") + QStringLiteral(", NULL")))};
}

/// What all of them write through, so that each is short: SQLite reads all triggers whenever it opens a file. Of an
/// update only the columns that changed stay, and nothing where none did.
QString logTrigger() {
    return QStringLiteral(
        "CREATE TRIGGER log_entry_made INSTEAD OF INSERT ON log_entry\nBEGIN\n"
        "INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, "
        "after)\n"
        "SELECT (SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), NEW.table_name, NEW.op, "
        "NEW.row_id, NEW.uid, NEW.node, NEW.scenario, NEW.indicator, NEW.year, changed.before, changed.after\n"
        "FROM (SELECT NEW.before, NEW.after WHERE NEW.op <> 'u' UNION ALL\n"
        "SELECT json_group_object(o.key, o.value), json_group_object(o.key, n.value)\n"
        "FROM json_each(NEW.before) AS o JOIN json_each(NEW.after) AS n ON n.key = o.key\n"
        "WHERE NEW.op = 'u' AND o.value IS NOT n.value HAVING count(*) > 0) AS changed;\nEND;");
}

/// REPLACE deletes without a delete trigger.
QStringList appendOnly(const char* table, const char* what) {
    const QString refuse = QStringLiteral("BEGIN SELECT RAISE(ABORT, '%1'); END;").arg(QString::fromLatin1(what));
    const QString name = QString::fromLatin1(table);
    return {
        QStringLiteral("CREATE TRIGGER %1_is_never_updated BEFORE UPDATE ON %1 %2").arg(name, refuse),
        QStringLiteral("CREATE TRIGGER %1_is_never_deleted BEFORE DELETE ON %1 %2").arg(name, refuse),
        QStringLiteral("CREATE TRIGGER %1_is_never_replaced BEFORE INSERT ON %1 WHEN EXISTS (SELECT 1 FROM %1 WHERE "
                       "id = NEW.id)\n%2")
            .arg(name, refuse)};
}

} // namespace

QStringList triggerScripts() {
    QStringList scripts = appendOnly("change_log", "the change log is append-only") +
                          appendOnly("edit_step", "the steps are append-only") +
                          QStringList{logTrigger(), changeLimits()};
    for (const TableShape& table : loggedTables())
        scripts += rowTriggers(table);
    return scripts;
}

} // namespace atlas::storage
