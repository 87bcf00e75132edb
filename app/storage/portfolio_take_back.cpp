// SPDX-License-Identifier: Apache-2.0
// Taking back a step as the change log has it: ranges of rows as ranges, changed rows by their columns. No row of it is
// held in memory, so that an import of any size can be taken back.
#include "storage/portfolio_data.h"

#include <QJsonDocument>

#include <map>

namespace atlas {

using storage::Cells;

namespace {

constexpr qsizetype mostNamed = 5; ///< of what stands in the way

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

struct Entry {
    qint64 id = 0;
    const storage::TableShape* table = nullptr;
    QString op;
    qint64 first = 0, last = 0; ///< the same for a single row
    QString before, after;
};

QVariant stored(const QJsonValue& logged, storage::Store store) {
    if (logged.isNull())
        return QVariant(QMetaType(QMetaType::QString));
    if (store == storage::Store::Real)
        return logged.isString() ? storage::realOf(logged.toString()) : logged.toDouble();
    return store == storage::Store::Blob ? QVariant(QByteArray::fromHex(logged.toString().toLatin1()))
                                         : logged.toVariant();
}

/// The columns that an entry names, with what is to stand in them.
Cells cellsOf(const storage::TableShape& table, const QString& json) {
    const QJsonObject columns = QJsonDocument::fromJson(json.toUtf8()).object();
    Cells cells;
    for (const storage::ColumnShape& column : table.columns)
        if (const auto found = columns.constFind(QLatin1String(column.name)); found != columns.constEnd())
            cells.append({column.name, stored(*found, column.store)});
    if (const auto removed = columns.constFind(QLatin1String("removed"));
        table.isErasable && removed != columns.constEnd())
        cells.append({"removed", removed->toInt()});
    return cells;
}

/// Scenarios say otherwise what of them is taken out.
bool hasState(const storage::TableShape& table) { return qstrcmp(table.name, "scenario") == 0; }

bool isMarked(const storage::TableShape& table) {
    return table.isErasable || std::any_of(table.columns.cbegin(), table.columns.cend(),
                                           [](const auto& column) { return qstrcmp(column.name, "removed") == 0; });
}

/// What a row that is not taken out says.
QString stands(const storage::TableShape& table) {
    return hasState(table)   ? QStringLiteral(" AND state <> 'removed'")
           : isMarked(table) ? QStringLiteral(" AND removed = 0")
                             : QString();
}

/// Does taking it back take rows out?
bool takesOut(const Entry& entry) {
    if (entry.op.toLower() == QLatin1String("i"))
        return true;
    return storage::takesOut(cellsOf(*entry.table, entry.before));
}

} // namespace

/// Takes back one step, within the transaction of another one.
class Portfolio::Data::TakeBack {
public:
    TakeBack(Data& data, qint64 step) : m_data(data), m_step(step) {}

    Result<void> run() {
        TRY(auto entries, read());
        if (entries.isEmpty())
            return failure(ErrorCode::Unsupported,
                           Words::tr("There is nothing of this change that could be taken back."));
        for (const Entry& entry : entries)
            TRY(checkFree(entry));
        for (const Entry& entry : entries)
            TRY(take(entry));
        for (const Entry& entry : entries)
            TRY(checkPlaces(entry));
        return {};
    }

private:
    Result<QVector<Entry>> read() const {
        QVector<Entry> entries;
        bool isOlder = false;
        const auto done = m_data.connection->each(
            QStringLiteral("SELECT id, table_name, op, row_id, ifnull(last_id, row_id), ifnull(before, ''), "
                           "ifnull(after, '') FROM change_log WHERE step = :step ORDER BY id DESC"),
            {{"step", m_step}}, [&](const QSqlQuery& row) {
                const storage::TableShape* table = storage::loggedTable(row.value(1).toString());
                const QString op = row.value(2).toString();
                isOlder = isOlder || table == nullptr || op.isEmpty() || op == QLatin1String("d");
                entries.append({row.value(0).toLongLong(), table, op, row.value(3).toLongLong(),
                                row.value(4).toLongLong(), row.value(5).toString(), row.value(6).toString()});
            });
        if (!done)
            return failure(done.error());
        if (isOlder)
            entries.clear(); // reversalOf() knows how
        return entries;
    }

    /// Nobody may have changed one of its rows later, nor put something under a row that goes.
    Result<void> checkFree(const Entry& entry) {
        const QString table = QString::fromLatin1(entry.table->name);
        const Cells range{{"first", entry.first}, {"last", entry.last}, {"step", m_step}};
        const auto touched = m_data.connection->value(
            QStringLiteral(
                "SELECT (SELECT count(*) FROM change_log WHERE table_name = :table AND row_id BETWEEN :first "
                "AND :last AND id > :entry AND step IS NOT :step) + (SELECT count(*) FROM change_log WHERE "
                "last_id IS NOT NULL AND table_name = :table AND row_id < :first AND last_id >= :first AND "
                "id > :entry AND step IS NOT :step)"),
            range + Cells{{"table", table}, {"entry", entry.id}});
        if (!touched)
            return failure(touched.error());
        if (touched->toInt() > 0)
            return refused(Words::tr("This was changed again later. Take back the later change first, or go back to a "
                                     "moment before this one."),
                           table);
        if (auto editable = checkEditable(entry); !editable || !takesOut(entry))
            return editable;
        for (const storage::TableShape& child : storage::loggedTables())
            TRY(checkNothingUnder(entry, child));
        return {};
    }

    /// A protected scenario keeps its cells, unless it goes itself; and there is always an area.
    Result<void> checkEditable(const Entry& entry) const {
        const QString table = QString::fromLatin1(entry.table->name);
        const Cells range{{"first", entry.first}, {"last", entry.last}};
        if (table == QLatin1String("node") && takesOut(entry)) {
            TRY(const auto roots,
                m_data.connection->value(
                    QStringLiteral("SELECT count(*) FROM node WHERE id BETWEEN :first AND :last AND parent IS NULL"),
                    range));
            if (roots.toInt() > 0)
                return failure(ErrorCode::Unsupported,
                               Words::tr("This is how the portfolio began: there is nothing before it to go back to."));
        }
        if (entry.table->hasUid)
            return {};
        const auto kept = m_data.connection->value(
            QStringLiteral(
                "SELECT count(*) FROM %1 AS cell JOIN scenario ON scenario.id = cell.scenario WHERE cell.id "
                "BETWEEN :first AND :last AND scenario.protected = 1 AND NOT EXISTS (SELECT 1 FROM "
                "change_log WHERE step = :step AND table_name = 'scenario' AND scenario.id BETWEEN row_id AND "
                "ifnull(last_id, row_id))")
                .arg(table),
            range + Cells{{"step", m_step}});
        if (!kept)
            return failure(kept.error());
        return kept->toInt() == 0 ? Result<void>()
                                  : failure(ErrorCode::Protected,
                                            Words::tr("These targets are protected. Continue in a working copy of the "
                                                      "scenario."));
    }

    /// What came back or moved has to stand under the area, as with every edit.
    Result<void> checkPlaces(const Entry& entry) const {
        if (qstrcmp(entry.table->name, "node") != 0)
            return {};
        const auto isSound = m_data.connection->value(
            QStringLiteral(
                "WITH RECURSIVE up (id) AS (SELECT id FROM node WHERE id BETWEEN :first AND :last AND removed = 0 "
                "UNION SELECT node.parent FROM node JOIN up ON node.id = up.id WHERE node.parent IS NOT NULL) "
                "SELECT max(removed) = 0 AND sum(parent IS NULL) = 1 FROM node WHERE id IN (SELECT id FROM up)"),
            {{"first", entry.first}, {"last", entry.last}});
        if (!isSound)
            return failure(isSound.error());
        return isSound->isNull() || isSound->toInt() == 1
                   ? Result<void>()
                   : failure(changedByOthers(
                         QStringLiteral("nodes %1 to %2 are not under the area").arg(entry.first).arg(entry.last)));
    }

    /// A column, and what of the other table's row it names.
    using References = QVector<std::pair<QString, QString>>;

    Result<References> referencesOf(const storage::TableShape& child, const storage::TableShape& to) {
        if (const auto known = m_references.find({&child, &to}); known != m_references.end())
            return known->second;
        References references;
        const auto asked = m_data.connection->each(
            QStringLiteral("SELECT \"from\", \"to\" FROM pragma_foreign_key_list(:child) WHERE \"table\" = :table"),
            {{"child", QString::fromLatin1(child.name)}, {"table", QString::fromLatin1(to.name)}},
            [&](const QSqlQuery& row) {
                references.append({row.value(0).toString(), row.value(1).toString()});
            });
        if (!asked)
            return failure(asked.error());
        for (const storage::ColumnShape& column : child.columns) // notes, tags, other words
            if (to.hasUid && qstrcmp(column.name, "about") == 0)
                references.append({QStringLiteral("about"), QStringLiteral("uid")});
        m_references.emplace(std::pair(&child, &to), references);
        return references;
    }

    Result<void> checkNothingUnder(const Entry& entry, const storage::TableShape& child) {
        const QString name = QString::fromLatin1(child.name);
        TRY(const auto references, referencesOf(child, *entry.table));
        for (const auto& [column, named] : references) {
            QStringList names;
            auto found = m_data.connection->each(
                QStringLiteral("SELECT %1 FROM %2 AS child WHERE %3%4 AND NOT EXISTS (SELECT 1 "
                               "FROM change_log WHERE step = :step AND table_name = :child AND child.id BETWEEN row_id "
                               "AND ifnull(last_id, row_id)) LIMIT %5")
                    .arg(name == QLatin1String("node") ? QStringLiteral("iif(name_en <> '', name_en, name_zh)")
                                                       : QStringLiteral("id"),
                         name,
                         named == QLatin1String("id")
                             ? column + QStringLiteral(" BETWEEN :first AND :last")
                             : QStringLiteral("%1 IN (SELECT %2 FROM %3 WHERE id BETWEEN :first AND :last)")
                                   .arg(column, named, QString::fromLatin1(entry.table->name)),
                         stands(child))
                    .arg(mostNamed),
                {{"first", entry.first}, {"last", entry.last}, {"step", m_step}, {"child", name}},
                [&](const QSqlQuery& row) { names.append(row.value(0).toString()); });
            if (!found)
                return found;
            if (names.isEmpty())
                continue;
            return name == QLatin1String("node")
                       ? refused(Words::tr("Other places were put under it later: %1. Move or delete them first.")
                                     .arg(names.join(QStringLiteral(", "))),
                                 name)
                       : refused(Words::tr("Later edits go on from this one. Take those back first."),
                                 name + QLatin1Char(' ') + names.join(QStringLiteral(", ")));
        }
        return {};
    }

    Result<void> take(const Entry& entry) {
        const QString table = QString::fromLatin1(entry.table->name);
        const bool isRange = entry.op == QLatin1String("I") || entry.op == QLatin1String("U");
        Cells wanted = cellsOf(*entry.table, entry.before), expected = cellsOf(*entry.table, entry.after);
        QString before = entry.before, after = entry.after;
        if (entry.op.toLower() == QLatin1String("i")) {
            if (!hasState(*entry.table) && !isMarked(*entry.table))
                return failure(ErrorCode::Unsupported,
                               Words::tr("There is nothing of this change that could be taken back."));
            wanted = hasState(*entry.table) ? Cells{{"state", QStringLiteral("removed")}} : Cells{{"removed", 1}};
            expected.clear();
            before = QStringLiteral("{\"removed\":1}");
            after = QStringLiteral("{\"removed\":0}");
        }
        const storage::OldCells old(expected);
        const QString sql =
            QStringLiteral("UPDATE %1 SET %2, version = version + 1 WHERE id BETWEEN :first AND :last%3")
                .arg(table, storage::setList(wanted),
                     expected.isEmpty() ? QString() : QStringLiteral(" AND ") + old.condition());
        const auto update = [&]() -> Result<void> {
            const auto done =
                m_data.connection->run(sql, wanted + Cells{{"first", entry.first}, {"last", entry.last}} + old.binds());
            if (!done)
                return failure(conflictWhereTaken(done.error()));
            const qint64 changed = (*done)->numRowsAffected();
            (*done)->finish();
            return changed == entry.last - entry.first + 1
                       ? Result<void>()
                       : refused(Words::tr("This was changed again later. Take back the later change first, or go back "
                                           "to a moment before this one."),
                                 table);
        };
        if (!isRange || hasState(*entry.table))
            return update();
        TRY(setBulk(2));
        TRY(update());
        TRY(setBulk(0));
        return m_data.logRange("U", {entry.table, entry.first, entry.last}, after, before);
    }

    Result<void> setBulk(int bulk) {
        return m_data.connection->changeOne(QStringLiteral("UPDATE edit_context SET bulk = :bulk WHERE only_row = 1"),
                                            {{"bulk", bulk}});
    }

    static Result<void> refused(const QString& sentence, const QString& detail) {
        return failure(ErrorCode::Conflict, sentence, detail);
    }

    Data& m_data;
    qint64 m_step;
    std::map<std::pair<const storage::TableShape*, const storage::TableShape*>, References> m_references;
};

Result<Uid> Portfolio::takeBack(const Uid& step, const QString& text, const QString& author) {
    const auto id =
        d->connection->value(QStringLiteral("SELECT id FROM edit_step WHERE uid = :uid"), {{"uid", step.toRfc4122()}});
    if (!id)
        return failure(id.error());
    if (id->isNull())
        return failure(ErrorCode::NotFound, Words::tr("This change is not in the history of this portfolio."));
    return d->step({text, {}, author, step}, [&] { return Data::TakeBack(*d, id->toLongLong()).run(); });
}

} // namespace atlas
