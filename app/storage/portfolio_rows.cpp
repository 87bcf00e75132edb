// SPDX-License-Identifier: Apache-2.0
// Writing one row: new, or still as it was where it changes. What two people changed is told with both values.
#include "storage/portfolio_data.h"

#include "domain/figure_text.h"
#include "domain/limits.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <optional>

namespace atlas {

using storage::Cell;
using storage::Cells;

namespace {

constexpr qsizetype longestQuoted = 80; ///< characters of a value in a refusal

QString shown(const QVariant& value) {
    return value.typeId() == QMetaType::QByteArray ? QString::fromLatin1(value.toByteArray().toHex().toUpper())
                                                   : limits::shortened(value.toString());
}

struct ConflictWords {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

/// A value as people say it; nothing where it would say nothing to them, such as a place in an order.
std::optional<QString> told(const QString& column, const QString& value) {
    const Language language = QLocale().language() == QLocale::Chinese ? Language::Chinese : Language::English;
    const bool isText = column.endsWith(QLatin1String("_en")) || column.endsWith(QLatin1String("_zh")) ||
                        column == QLatin1String("note") || column == QLatin1String("reason");
    const bool isRate = column == QLatin1String("rate") || column == QLatin1String("sigma");
    bool isNumber = false;
    const double rate = value.toDouble(&isNumber);
    if (isRate && isNumber)
        return percentText(rate, language);
    if (isText && !value.isEmpty()) {
        const QString line = value.simplified();
        return QStringLiteral("“%1”").arg(line.size() > longestQuoted ? line.left(longestQuoted) + QChar(0x2026)
                                                                      : line);
    }
    return (isText || isRate) && value.isEmpty()
               ? std::optional(ConflictWords::tr("nothing", "a value that was taken out"))
               : std::nullopt;
}

/// Who changed what in between, from what to what, and what one wanted oneself.
QString conflictText(const QString& author, const QVector<ConflictingValue>& values) {
    const QString who = author.isEmpty() ? ConflictWords::tr("Somebody else") : author;
    for (const ConflictingValue& each : values) {
        const auto base = told(each.column, each.base), theirs = told(each.column, each.theirs),
                   ours = told(each.column, each.ours);
        if (base && theirs && ours)
            return ConflictWords::tr(
                       "%1 changed this meanwhile, from %2 to %3; yours was %4. Look at the new value and try "
                       "again.",
                       "who, three values")
                .arg(who, *base, *theirs, *ours);
    }
    return ConflictWords::tr("%1 changed this meanwhile. Look at the new value and try again.").arg(who);
}

/// Which entries of the log are about the row of a key: its id, or a scenario and a cell.
struct EntriesOf {
    QString condition;
    Cells binds;

    explicit EntriesOf(const Cells& key)
        : condition(key.size() == 1 ? QStringLiteral("row_id = :row") : storage::whereList(key)),
          binds(key.size() == 1 ? Cells{{"row", key.constFirst().value}} : key) {}
};

} // namespace

Result<Cells> Portfolio::Data::withWholeTexts(const storage::TableShape& table, const Cells& key,
                                              const Cells& cells) const {
    Cells whole = cells;
    for (Cell& cell : whole) {
        if (cell.value.typeId() != QMetaType::QString || !limits::isShortened(cell.value.toString()))
            continue;
        const EntriesOf entries(key);
        QString found;
        const auto read = connection->each(
            QStringLiteral("SELECT ifnull(json_extract(before, :path), ''), ifnull(json_extract(after, :path), '') "
                           "FROM change_log WHERE table_name = :table AND %1 ORDER BY id")
                .arg(entries.condition),
            entries.binds + Cells{{"table", QString::fromLatin1(table.name)},
                                  {"path", QStringLiteral("$.") + QString::fromLatin1(cell.column)}},
            [&](const QSqlQuery& row) {
                for (const int side : {0, 1})
                    if (const QString text = row.value(side).toString();
                        text.size() > limits::longestText && limits::shortened(text) == cell.value.toString())
                        found = text;
            });
        if (!read)
            return failure(read.error());
        if (!found.isEmpty())
            cell.value = found;
    }
    return whole;
}

Result<void> Portfolio::Data::checkLimits(const storage::TableShape& table, const Cells& cells) {
    const storage::ColumnShape* beyond = storage::beyondLimits(table, cells);
    if (beyond == nullptr)
        return {};
    return failure(ErrorCode::Invalid,
                   Words::tr("A value is beyond what a portfolio may hold. Shorten the text or check the number."),
                   QStringLiteral("%1.%2").arg(QString::fromLatin1(table.name), QString::fromLatin1(beyond->name)));
}

Result<qint64> Portfolio::Data::insertRow(const storage::TableShape& table, const Cells& cells) {
    const auto id = insertAs(table, cells, {});
    if (!id)
        return failure(id.error());
    return id->toLongLong();
}

Result<bool> Portfolio::Data::insertOnce(const storage::TableShape& table, const Cells& cells) {
    TRY(const auto id, insertAs(table, cells, QStringLiteral("ON CONFLICT DO NOTHING ")));
    return !id.isNull();
}

Result<QVariant> Portfolio::Data::insertAs(const storage::TableShape& table, const Cells& cells,
                                           const QString& onConflict) {
    auto id = connection->value(
        QStringLiteral("INSERT INTO %1 (%2) VALUES (%3) %4RETURNING id")
            .arg(QString::fromLatin1(table.name), storage::columnList(cells), storage::placeList(cells), onConflict),
        cells);
    if (!id || id->isNull())
        return id;
    if (const qint64 given = id->toLongLong(); logging != Logging::Rows) {
        // An import may write a place, its figures, and then the next place.
        const auto newest =
            std::find_if(ranges.rbegin(), ranges.rend(), [&](const Range& range) { return range.table == &table; });
        if (newest != ranges.rend() && newest->last == given - 1)
            newest->last = given;
        else
            ranges.append({&table, given, given});
    }
    return id;
}

Result<qint64> Portfolio::Data::updateRow(const Update& update) {
    TRY(const auto whole, withWholeTexts(update.table, update.key, update.change));
    const Cells set = whole + update.extra;
    const QString name = QString::fromLatin1(update.table.name);
    const QString standing = update.table.isErasable ? QStringLiteral(" AND removed = 0") : QString();
    const QString sql = QStringLiteral("UPDATE %1 SET %2, version = version + 1 WHERE %3%4")
                            .arg(name, storage::setList(set), storage::whereList(update.key), standing);
    const storage::OldCells old(update.old);
    const auto version = connection->value(
        sql + QStringLiteral(" AND (version = :old_version OR (%1)) RETURNING version").arg(old.condition()),
        update.key + set + Cells{{"old_version", update.seen}} + old.binds());
    if (!version)
        return failure(storage::bringsBack(update.change) ? conflictWhereTaken(version.error()) : version.error());
    if (!version->isNull())
        return version->toLongLong();
    // Letter by letter it is another one. It may still say the same: a time without milliseconds is the same time, and
    // a text of which the beginning is read is the same text.
    std::optional<QVector<ConflictingValue>> conflicts;
    const auto read = connection->each(QStringLiteral("SELECT %1 FROM %2 WHERE %3%4")
                                           .arg(update.table.rowList(), name, storage::whereList(update.key), standing),
                                       update.key, [&](const QSqlQuery& row) { conflicts = conflictsOf(update, row); });
    if (!read)
        return failure(read.error());
    if (conflicts && conflicts->isEmpty()) {
        TRY(const auto again, connection->value(sql + QStringLiteral(" RETURNING version"), update.key + set));
        if (!again.isNull())
            return again.toLongLong();
    }
    Error refused = changedByOthers(QStringLiteral("%1: %2").arg(name, sql));
    refused.conflicts = conflicts.value_or(QVector<ConflictingValue>{});
    for (ConflictingValue& each : refused.conflicts)
        each.author = lastAuthorOf(update.table, update.key, each.column).value_or(QString());
    const QString author = refused.conflicts.isEmpty() ? lastAuthorOf(update.table, update.key, {}).value_or(QString())
                                                       : refused.conflicts.constFirst().author;
    if (!author.isEmpty() || !refused.conflicts.isEmpty())
        refused.sentence = conflictText(author, refused.conflicts);
    return failure(refused);
}

QVector<ConflictingValue> Portfolio::Data::conflictsOf(const Update& update, const QSqlQuery& now) {
    QVector<ConflictingValue> conflicts;
    const int first = update.table.hasUid ? 3 : 1;
    for (size_t at = 0; at < update.table.columns.size(); ++at) {
        const storage::ColumnShape& column = update.table.columns[at];
        const auto of = [&](const Cells& cells) {
            return std::find_if(cells.cbegin(), cells.cend(),
                                [&](const Cell& cell) { return qstrcmp(cell.column, column.name) == 0; });
        };
        const auto old = of(update.old);
        if (old == update.old.cend())
            continue;
        const QVariant stands = column.asRead(now.value(first + static_cast<int>(at)));
        if (storage::isSameCell(stands, old->value))
            continue;
        const auto ours = of(update.change);
        conflicts.append({QString::fromLatin1(update.table.name),
                          QString::fromLatin1(column.name),
                          shown(old->value),
                          shown(stands),
                          ours != update.change.cend() ? shown(ours->value) : QString(),
                          {}});
    }
    return conflicts;
}

Error Portfolio::Data::changedByOthers(const QString& detail) {
    return {ErrorCode::Conflict,
            Words::tr("Somebody else changed this meanwhile. Look at the new value and try again."), detail};
}

Error Portfolio::Data::conflictWhereTaken(const Error& error) {
    const bool isTaken = error.code == ErrorCode::Invalid && error.detail.contains(QLatin1String("UNIQUE"));
    return isTaken ? changedByOthers(error.detail) : error;
}

Result<QString> Portfolio::Data::lastAuthorOf(const storage::TableShape& table, const Cells& key,
                                              const QString& column) const {
    const bool hasId = key.size() == 1;
    const QString name = QString::fromLatin1(table.name);
    const EntriesOf entries(key);
    Cells binds = entries.binds + Cells{{"table", name}};
    QString changed;
    if (!column.isEmpty()) {
        binds.append({"path", QStringLiteral("$.") + column});
        changed =
            QStringLiteral(" AND (op IN ('i', 'I', 'd') OR (json_type(ifnull(after, '{}'), :path) IS NOT NULL AND "
                           "json_extract(before, :path) IS NOT json_extract(after, :path)))");
    }
    TRY(const auto author,
        connection->value(
            QStringLiteral("SELECT ifnull(author, '') FROM change_log LEFT JOIN edit_step ON edit_step.id = "
                           "change_log.step WHERE table_name = :table AND ((last_id IS NULL AND %1) OR (last_id IS NOT "
                           "NULL AND %2 BETWEEN row_id AND last_id))%3 ORDER BY change_log.id DESC LIMIT 1")
                .arg(entries.condition,
                     hasId ? QStringLiteral(":row")
                           : QStringLiteral("(SELECT id FROM %1 WHERE %2)").arg(name, storage::whereList(key)),
                     changed),
            binds));
    return limits::shortened(author.toString());
}

} // namespace atlas
