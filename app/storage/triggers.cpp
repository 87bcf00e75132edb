// SPDX-License-Identifier: Apache-2.0
#include "storage/triggers.h"

#include "domain/limits.h"
#include "storage/columns.h"

namespace atlas::storage {

namespace {

/// A value as JSON. A real keeps all its digits (json_object() keeps 15 of 17); what JSON has no number for is a text.
QString json(const QString& value, Store store) {
    switch (store) {
    case Store::Integer:
    case Store::Text:
        return QStringLiteral("json_quote(%1)").arg(value);
    case Store::Real:
        return QStringLiteral("CASE WHEN %1 IS NULL THEN 'null' WHEN abs(%1) > 1.7976931348623157e308 "
                              "THEN CASE WHEN %1 > 0 THEN '\"inf\"' ELSE '\"-inf\"' END ELSE printf('%!.17g', %1) END")
            .arg(value);
    case Store::Blob:
        return QStringLiteral("CASE WHEN %1 IS NULL THEN 'null' ELSE '\"' || hex(%1) || '\"' END").arg(value);
    }
    return {};
}

/// The columns that the log follows: those of data, and where the store erases rows what says so.
std::vector<ColumnShape> followed(const TableShape& table) {
    std::vector<ColumnShape> columns = table.columns;
    if (table.isErasable)
        columns.push_back({"removed", Store::Integer, {}, nullptr});
    return columns;
}

QString field(const ColumnShape& column, const char* row) {
    const QString name = QString::fromLatin1(column.name);
    return QStringLiteral("',\"%1\":' || ").arg(name) +
           json(QString::fromLatin1(row) + QLatin1Char('.') + name, column.store);
}

QString differs(const ColumnShape& column) {
    return QStringLiteral("OLD.%1 IS NOT NEW.%1").arg(QString::fromLatin1(column.name));
}

/// A JSON object of the columns that differ, as \p row has them.
QString changedFields(const std::vector<ColumnShape>& columns, const char* row) {
    QStringList pieces;
    for (const ColumnShape& column : columns)
        pieces.append(QStringLiteral("CASE WHEN %1 THEN %2 ELSE '' END").arg(differs(column), field(column, row)));
    return QStringLiteral("'{' || substr(%1, 2) || '}'").arg(pieces.join(QStringLiteral("\n        || ")));
}

QString allFields(const std::vector<ColumnShape>& columns, const char* row) {
    QStringList pieces;
    for (const ColumnShape& column : columns)
        pieces.append(field(column, row));
    return QStringLiteral("'{\"id\":' || %1.id || %2 || '}'")
        .arg(QString::fromLatin1(row), pieces.join(QStringLiteral("\n        || ")));
}

QString logEntry(const TableShape& table, const char* op, const char* row, const QString& before,
                 const QString& after) {
    const auto of = [&](const char* column) {
        return column != nullptr ? QString::fromLatin1(row) + QLatin1Char('.') + QString::fromLatin1(column)
                                 : QStringLiteral("NULL");
    };
    return QStringLiteral(
               "    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, "
               "year, before, after)\n"
               "    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), '%1', "
               "'%2', %3, %4, %5, %6, %7, %8,\n        %9,\n        %10);\n")
        .arg(QString::fromLatin1(table.name), QString::fromLatin1(op), of("id"),
             table.hasUid ? of("uid") : QStringLiteral("NULL"), of(table.about.node), of(table.about.scenario),
             of(table.about.indicator), of(table.about.year), before)
        .arg(after);
}

/// Whether a new value is beyond its limit; empty: it has none.
QString isBeyond(const ColumnShape& column) {
    const QString value = QStringLiteral("NEW.") + QString::fromLatin1(column.name);
    switch (column.limit.kind) {
    case Limit::Kind::None:
        break;
    case Limit::Kind::Length:
        return QStringLiteral("length(%1) > %2").arg(value).arg(column.limit.longest);
    case Limit::Kind::Value:
        return QStringLiteral("NOT abs(%1) <= %2").arg(value).arg(limits::largestValue, 0, 'e', 1);
    case Limit::Kind::Year:
        return QStringLiteral("(%1 <> 0 AND %1 NOT BETWEEN %2 AND %3)")
            .arg(value)
            .arg(limits::earliestYear)
            .arg(limits::latestYear);
    }
    return {};
}

/// Other programs may write what a portfolio may hold; our own edits are checked where they are entered, and may bring
/// back what an older file held beyond the limits.
QStringList limitTriggers(const TableShape& table) {
    QStringList inserted, updated;
    for (const ColumnShape& column : table.columns)
        if (const QString beyond = isBeyond(column); !beyond.isEmpty()) {
            inserted.append(beyond);
            updated.append(QStringLiteral("(%1 AND %2)").arg(differs(column), beyond));
        }
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
    QStringList names, changes;
    for (const ColumnShape& column : columns) {
        names.append(QString::fromLatin1(column.name));
        changes.append(differs(column));
    }
    const QString bulk = QStringLiteral("ifnull((SELECT bulk FROM edit_context), 0)");
    const QString none = QStringLiteral("NULL");
    return {
        QStringLiteral("CREATE TRIGGER %1_inserted AFTER INSERT ON %1 WHEN %2 = 0\nBEGIN\n%3END;")
            .arg(name, bulk, logEntry(table, "i", "NEW", none, none)),
        // What another program writes without it raises the version all the same.
        QStringLiteral("CREATE TRIGGER %1_updated AFTER UPDATE OF %2 ON %1\nWHEN %3 < 2 AND (%4)\nBEGIN\n%5"
                       "    UPDATE %1 SET version = OLD.version + 1 WHERE id = NEW.id AND NEW.version = OLD.version;\n"
                       "END;")
            .arg(name, names.join(QStringLiteral(", ")), bulk, changes.join(QStringLiteral(" OR ")),
                 logEntry(table, "u", "NEW", changedFields(columns, "OLD"), changedFields(columns, "NEW"))),
        QStringLiteral("CREATE TRIGGER %1_deleted AFTER DELETE ON %1\nBEGIN\n%2END;")
            .arg(name, logEntry(table, "d", "OLD", allFields(columns, "OLD"), none))};
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
