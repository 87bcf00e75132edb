// SPDX-License-Identifier: Apache-2.0
#include "storage/triggers.h"

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

QString differs(const ColumnShape& column) {
    return QStringLiteral("OLD.%1 IS NOT NEW.%1").arg(QString::fromLatin1(column.name));
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

/// The statement that adds an entry to the log; \p states are its before and after, and \p from what they are read
/// from.
QString logEntry(const TableShape& table, const char* op, const char* row, const QString& states,
                 const QString& from = {}) {
    const auto of = [&](const char* column) {
        return column != nullptr ? QString::fromLatin1(row) + QLatin1Char('.') + QString::fromLatin1(column)
                                 : QStringLiteral("NULL");
    };
    return QStringLiteral("INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, "
                          "year, before, after)\n"
                          "SELECT (SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), '%1', "
                          "'%2', %3, %4, %5, %6, %7, %8, %9%10;\n")
        .arg(QString::fromLatin1(table.name), QString::fromLatin1(op), of("id"),
             table.hasUid ? of("uid") : QStringLiteral("NULL"), of(table.about.node), of(table.about.scenario),
             of(table.about.indicator), of(table.about.year), states)
        .arg(from);
}

/// Other programs may write what a portfolio may hold; our own edits are checked where they are entered, and may bring
/// back what an older file held beyond the limits.
QStringList limitTriggers(const TableShape& table) {
    QStringList inserted, updated;
    std::map<qsizetype, QStringList> lengths; // of a new row: those with one limit are asked at once, to be shorter
    for (const ColumnShape& column : table.columns)
        if (const QString beyond = isBeyond(column, QStringLiteral("NEW.")); !beyond.isEmpty()) {
            if (column.limit.kind == Limit::Kind::Length)
                lengths[column.limit.longest].append(
                    QStringLiteral("length(NEW.%1)").arg(QString::fromLatin1(column.name)));
            else
                inserted.append(beyond);
            updated.append(QStringLiteral("(%1 AND %2)").arg(differs(column), beyond));
        }
    for (const auto& [longest, each] : lengths)
        inserted.append(QStringLiteral("%1 > %2")
                            .arg(each.size() > 1 ? QStringLiteral("max(%1)").arg(each.join(QStringLiteral(", ")))
                                                 : each.constFirst())
                            .arg(longest));
    if (inserted.isEmpty())
        return {};
    const auto trigger = [&](const char* when, const char* event, const QStringList& beyond) {
        return QStringLiteral("CREATE TRIGGER %1_%2_within_limits BEFORE %3 ON %1\n"
                              "WHEN (SELECT step FROM edit_context) IS NULL AND (%4)\n"
                              "BEGIN SELECT RAISE(ABORT, 'beyond what a portfolio may hold'); END;")
            .arg(QString::fromLatin1(table.name), QString::fromLatin1(when), QString::fromLatin1(event),
                 beyond.join(QStringLiteral(" OR ")));
    };
    return {trigger("inserted", "INSERT", inserted), trigger("updated", "UPDATE", updated)};
}

QStringList logTriggers(const TableShape& table) {
    const QString name = QString::fromLatin1(table.name);
    const std::vector<ColumnShape> columns = followed(table);
    QStringList names;
    for (const ColumnShape& column : columns)
        names.append(QString::fromLatin1(column.name));
    const QString bulk = QStringLiteral("ifnull((SELECT bulk FROM edit_context), 0)");
    // Short, since SQLite reads all triggers whenever it opens a file.
    const QString changed = QStringLiteral("\nFROM json_each(%1) AS o\nJOIN json_each(%2) AS n ON n.key = o.key WHERE "
                                           "o.value IS NOT n.value HAVING count(*) > 0")
                                .arg(object(columns, "OLD"), object(columns, "NEW"));
    std::vector<ColumnShape> whole = columns;
    whole.insert(whole.begin(), {"id", Store::Integer, {}, nullptr});
    return {
        QStringLiteral("CREATE TRIGGER %1_inserted AFTER INSERT ON %1 WHEN %2 = 0\nBEGIN\n%3END;")
            .arg(name, bulk, logEntry(table, "i", "NEW", QStringLiteral("NULL, NULL"))),
        // What another program writes without it raises the version all the same.
        QStringLiteral("CREATE TRIGGER %1_updated AFTER UPDATE OF %2 ON %1 WHEN %3 < 2\nBEGIN\n%4"
                       "UPDATE %1 SET version = OLD.version + 1 WHERE id = NEW.id AND NEW.version = OLD.version;\nEND;")
            .arg(name, names.join(QStringLiteral(", ")), bulk,
                 logEntry(table, "u", "NEW",
                          QStringLiteral("json_group_object(o.key, o.value), json_group_object(o.key, n.value)"),
                          changed)),
        QStringLiteral("CREATE TRIGGER %1_deleted AFTER DELETE ON %1\nBEGIN\n%2END;")
            .arg(name, logEntry(table, "d", "OLD", object(whole, "OLD") + QStringLiteral(", NULL")))};
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
                          appendOnly("edit_step", "the steps are append-only");
    for (const TableShape& table : loggedTables())
        scripts += logTriggers(table) + limitTriggers(table);
    return scripts;
}

} // namespace atlas::storage
