// SPDX-License-Identifier: Apache-2.0
#include "storage/schema.h"

#include "storage/connection.h"
#include "storage/file_watch.h"
#include "storage/whole_copy.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sqlite3.h>

#include <map>
#include <utility>

namespace atlas::storage {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

constexpr qsizetype headerSize = 100; // https://www.sqlite.org/fileformat.html#the_database_header

/// Oldest schema version whose program may still write to this one; with every migration that an older program would
/// harm, this rises.
constexpr int minCompatible = 2; // 1 would fork a scenario without its locks

/// SQLite itself knows where a statement ends: a semicolon inside a trigger or a text does not.
QStringList statements(const QString& script) {
    QStringList found;
    QString statement;
    for (const QString& piece : script.split(QLatin1Char(';'))) {
        if (statement.isEmpty() && piece.trimmed().isEmpty())
            continue; // what stands after the last semicolon
        statement += piece + QLatin1Char(';');
        if (sqlite3_complete(statement.toUtf8().constData()) != 0) {
            found.append(statement);
            statement.clear();
        }
    }
    return found;
}

Result<void> refuseNewer(int version, const QString& path, int newest) {
    if (version <= newest)
        return {};
    return failure(ErrorCode::NewerVersion,
                   Words::tr("%1 was written by a newer Liangjiang Atlas (format %2; this program knows formats up "
                             "to %3). It was left as it is; open it with the newer program.")
                       .arg(path)
                       .arg(version)
                       .arg(newest));
}

/// What SQLite calls a part of a schema, for people.
QString partName(const QString& type, const QString& name) {
    const QString word = type == QLatin1String("trigger") ? Words::tr("trigger", "of a database")
                         : type == QLatin1String("index") ? Words::tr("index", "of a database")
                                                          : Words::tr("table", "of a database");
    return Words::tr("%1 “%2”", "table, index or trigger; its name").arg(word, name);
}

} // namespace

Result<QStringList> bundledMigrations() {
    const QDir folder(QStringLiteral(":/data/migrations"));
    QStringList scripts;
    for (const QString& name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::Io, Words::tr("The program is incomplete; install it again."), name);
        scripts.append(QString::fromUtf8(file.readAll()));
    }
    return scripts;
}

Result<void> refuseForeign(const QString& path, int newest) {
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::NotFound, Words::tr("There is no file %1.").arg(path));
    const bool isReadable = info.isFile() && info.isReadable(); // opening a pipe would wait for ever
    const QByteArray header = isReadable ? headOf(path, headerSize) : QByteArray();
    if (!isReadable || (header.isEmpty() && info.size() > 0))
        return failure(
            ErrorCode::Io,
            Words::tr("The file %1 can't be opened. Check that it is there and that you may read it.").arg(path));
    const auto number = [&](qsizetype at) { return qFromBigEndian<quint32>(header.constData() + at); };
    if (header.size() < headerSize || !header.startsWith(QByteArray("SQLite format 3\0", 16)) ||
        number(68) != applicationId)
        return failure(ErrorCode::NotAPortfolio,
                       Words::tr("%1 is not a portfolio of Liangjiang Atlas. It was left as it is.").arg(path));
    // Page size (1 stands for 65,536) times pages is the least that an undamaged file has, where the header's count is
    // up to date. Who is killed while the write-ahead log goes into the file leaves it shorter, and whole in the log.
    const quint32 stored = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    if (number(24) == number(92) && info.size() < pageSize * number(28) &&
        !QFileInfo::exists(info.canonicalFilePath() + QStringLiteral("-wal")))
        return failure(
            ErrorCode::Damaged,
            Words::tr(
                "The file %1 is damaged: its end is missing. It was left as it is; open a backup or a copy of it.")
                .arg(path));
    return refuseNewer(static_cast<int>(number(60)), path, newest);
}

Result<int> soundVersion(Connection& connection, const QString& path, int newest) {
    const auto version = connection.value(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return failure(version.error());
    if (auto known = refuseNewer(version->toInt(), path, newest); !known)
        return failure(known.error());
    // What is damaged at its root is told here and not in the middle of a meeting.
    for (const char* name : {"migration", "node", "target", "observation", "change_log"}) {
        const QString table = QString::fromLatin1(name);
        const auto isThere =
            connection.value(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = :name"),
                             {{":name", table}});
        if (!isThere)
            return failure(isThere.error());
        if (isThere->toInt() != 1)
            return failure(connection.damaged(QStringLiteral("no table %1").arg(table)));
        if (auto row = connection.value(QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM %1 LIMIT 1)").arg(table));
            !row)
            return failure(row.error());
    }
    // Whoever opens a portfolio starts at the end of its log.
    if (auto end = connection.value(QStringLiteral("SELECT max(id) FROM change_log")); !end)
        return failure(end.error());
    const auto migrated = connection.value(QStringLiteral("SELECT max(version) FROM migration"));
    if (!migrated)
        return failure(migrated.error());
    if (version->toInt() < 1 || *migrated != *version)
        return failure(connection.damaged(
            QStringLiteral("user_version %1, last migration %2").arg(version->toString(), migrated->toString())));
    return version->toInt();
}

Result<void> migrate(Connection& connection, int version, const QStringList& migrations) {
    for (int next = version; next < migrations.size(); ++next) {
        const QStringList steps = statements(migrations.at(next));
        auto done = connection.transaction([&]() -> Result<void> {
            const auto now = connection.value(QStringLiteral("PRAGMA user_version"));
            if (!now)
                return failure(now.error());
            if (now->toInt() > next)
                return {};
            for (const QString& step : steps)
                if (auto run = connection.execute(step); !run)
                    return run;
            auto noted =
                connection.run(QStringLiteral("INSERT INTO migration (version, min_compatible, at) "
                                              "VALUES (:version, :oldest, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))"),
                               {{":version", next + 1}, {":oldest", minCompatible}});
            if (!noted)
                return failure(noted.error());
            return connection.execute(QStringLiteral("PRAGMA user_version=%1").arg(next + 1));
        });
        if (!done)
            return done;
    }
    return {};
}

Result<QString> backUpAndMigrate(Connection& connection, const QString& path, int version,
                                 const QStringList& migrations) {
    QString backup = QStringLiteral("%1.backup-v%2").arg(path).arg(version);
    for (int n = 2; QFileInfo::exists(backup); ++n)
        backup = QStringLiteral("%1.backup-v%2-%3").arg(path).arg(version).arg(n);
    auto copy = WholeCopy::write(connection, backup, path);
    if (!copy)
        return failure(copy.error());
    if (auto placed = copy->place(); !placed)
        return failure(placed.error());
    if (auto migrated = migrate(connection, version, migrations); !migrated)
        return failure(migrated.error());
    return backup;
}

Result<QStringList> schemaFaults(Connection& connection, const QStringList& migrations) {
    using Key = std::pair<QString, QString>; // type, name
    const auto partsOf = [](Connection& of) -> Result<std::map<Key, QString>> {
        std::map<Key, QString> parts;
        const auto read =
            of.each(QStringLiteral("SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE "
                                   "'sqlite^_%' ESCAPE '^' ORDER BY type, name"),
                    {}, [&](const QSqlQuery& row) {
                        parts.emplace(Key(row.value(0).toString(), row.value(1).toString()),
                                      row.value(2).toString().simplified());
                    });
        return read ? Result<std::map<Key, QString>>(std::move(parts)) : failure(read.error());
    };
    auto model = Connection::open({}, Connection::Mode::Scratch);
    if (!model)
        return failure(model.error());
    if (auto made = migrate(**model, 0, migrations); !made)
        return failure(made.error());
    const auto wanted = partsOf(**model);
    if (!wanted)
        return failure(wanted.error());
    const auto found = partsOf(connection);
    if (!found)
        return failure(found.error());
    QStringList faults;
    for (const auto& [key, sql] : *wanted) {
        const auto part = found->find(key);
        if (part == found->end())
            faults.append(Words::tr("A part of the file is missing: %1.").arg(partName(key.first, key.second)));
        else if (part->second != sql)
            faults.append(Words::tr("A part of the file is not as this program makes it: %1.")
                              .arg(partName(key.first, key.second)));
    }
    // A table of somebody else's is none of our business, but a trigger changes what is written.
    for (const auto& [key, sql] : *found)
        if (key.first == QLatin1String("trigger") && !wanted->contains(key))
            faults.append(
                Words::tr("A part of the file is not of this program: %1.").arg(partName(key.first, key.second)));
    return faults;
}

} // namespace atlas::storage
