// SPDX-License-Identifier: Apache-2.0
#include "storage/schema.h"

#include "domain/row_mark.h"
#include "storage/connection.h"
#include "storage/file_watch.h"
#include "storage/triggers.h"
#include "storage/whole_copy.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QtEndian>

#include <sqlite3.h>

#include <algorithm>
#include <map>
#include <memory>
#include <optional>
#include <utility>

namespace atlas::storage {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

constexpr qsizetype headerSize = 100; // https://www.sqlite.org/fileformat.html#the_database_header

constexpr int firstWithMadeTriggers = 4; ///< before it each migration brought its own

/// The oldest formats whose programs can still work with what a migration makes.
struct Compatible {
    int writer = 0, reader = 0;
};

/// As the migration itself says; one that says nothing suits nobody older.
Compatible compatibleWith(const QString& script, int version) {
    static const QRegularExpression compatibility(
        QStringLiteral("^-- Oldest format that may write: (\\d+); that may read: (\\d+)\\.$"),
        QRegularExpression::MultilineOption);
    const auto found = compatibility.match(script);
    return found.hasMatch() ? Compatible{found.captured(1).toInt(), found.captured(2).toInt()}
                            : Compatible{version, version};
}

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

Error newerVersion(int version, const QString& path, int newest) {
    return {ErrorCode::NewerVersion,
            Words::tr("%1 was written by a newer Liangjiang Atlas (format %2; this program knows formats up "
                      "to %3). It was left as it is; open it with the newer program.")
                .arg(path)
                .arg(version)
                .arg(newest),
            {}};
}

/// One of a newer program, which may have said that it can be read here all the same.
Result<void> refuseUnreadable(Connection& connection, int version, const QString& path, int newest) {
    const auto reader = connection.value(QStringLiteral("SELECT min_reader FROM migration WHERE version = :version"),
                                         {{"version", version}});
    if (reader && !reader->isNull() && reader->toInt() <= newest)
        return {};
    return failure(newerVersion(version, path, newest));
}

/// A file that a build between two versions made: its tables are not those of any version.
Result<void> refuseInBetween(Connection& connection, const QString& path) {
    const auto made = connection.value(QStringLiteral("SELECT digest FROM migration WHERE version = :version"),
                                       {{"version", newestVersion()}});
    if (!made)
        return failure(made.error());
    if (made->toString() == QLatin1String(schemaDigest))
        return {};
    return failure(ErrorCode::Unsupported,
                   Words::tr("%1 was made by a build of Liangjiang Atlas between two versions, and its format has "
                             "changed since. It was left as it is; open the file from which it came.")
                       .arg(path));
}

/// What derived_uid() is asked with: whose rows they are.
struct Origin {
    std::optional<Uid> namespaceOf; ///< of a file that has a history; a new one gets uids that nobody else has
};

void derivedUid(sqlite3_context* context, int /*count*/, sqlite3_value** values) {
    const auto* origin = static_cast<const Origin*>(sqlite3_user_data(context));
    const auto text = [&](int at) {
        const auto* start = reinterpret_cast<const char*>(sqlite3_value_text(values[at]));
        return QByteArray(start != nullptr ? start : "");
    };
    const QByteArray uid =
        (origin->namespaceOf ? Uid::createUuidV5(*origin->namespaceOf, text(0) + '/' + text(1) + '/' + text(2))
                             : newUid())
            .toRfc4122();
    sqlite3_result_blob(context, uid.constData(), static_cast<int>(uid.size()), SQLITE_TRANSIENT);
}

/// Two copies of one old file derive the same uids for the same rows, whoever brings them up to date.
Result<void> bringDerivedUid(Connection& connection, int version) {
    auto origin = std::make_unique<Origin>();
    if (version > 0) {
        TRY(const auto first, connection.value(QStringLiteral("SELECT at FROM edit_step ORDER BY id LIMIT 1")));
        static const Uid portfolios(QStringLiteral("{b0f0a3b4-6c8e-5d51-9a3e-0c1d5f7e2a94}"));
        origin->namespaceOf = Uid::createUuidV5(portfolios, first.toString());
    }
    sqlite3_create_function_v2(connection.handle(), "derived_uid", 3, SQLITE_UTF8, origin.release(), &derivedUid,
                               nullptr, nullptr, [](void* data) { delete static_cast<Origin*>(data); });
    return {};
}

/// What else a file may hold, by name, and how it is made.
Result<std::map<QString, QString>> partsOf(Connection& connection, const char* type) {
    std::map<QString, QString> parts;
    const auto read = connection.each(
        QStringLiteral("SELECT name, sql FROM sqlite_schema WHERE type = :type"), {{"type", QString::fromLatin1(type)}},
        [&](const QSqlQuery& row) { parts.emplace(row.value(0).toString(), row.value(1).toString()); });
    return read ? Result<std::map<QString, QString>>(std::move(parts)) : failure(read.error());
}

Result<void> dropParts(Connection& connection, const char* type, const std::map<QString, QString>& parts) {
    for (const auto& part : parts)
        TRY(connection.execute(
            QStringLiteral("DROP %1 \"%2\"")
                .arg(QString::fromLatin1(type), QString(part.first).replace(u'"', QLatin1String("\"\"")))));
    return {};
}

/// Refuses where somebody else's table has a name that a migration is about to give.
Result<void> refuseTaken(Connection& connection, const QStringList& statements) {
    static const QRegularExpression made(QStringLiteral("^\\s*(?:--[^\n]*\\s+)*CREATE TABLE (\\w+)"));
    for (const QString& statement : statements) {
        const QString name = made.match(statement).captured(1);
        if (name.isEmpty())
            continue;
        TRY(const auto taken,
            connection.value(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name = :name COLLATE NOCASE"),
                             {{"name", name}}));
        if (taken.toInt() > 0)
            return failure(
                ErrorCode::Unsupported,
                Words::tr("The file has a table “%1” that is not of this program, where one of its own is to "
                          "be. Rename that one in the program that made it, then open the file again. "
                          "Nothing was changed.")
                    .arg(name));
    }
    return {};
}

Result<void> runAll(Connection& connection, const QStringList& statements) {
    for (const QString& statement : statements)
        TRY(connection.execute(statement));
    return {};
}

Result<int> brokenReferences(Connection& connection) {
    const auto count = connection.value(QStringLiteral("SELECT count(*) FROM pragma_foreign_key_check"));
    return count ? Result<int>(count->toInt()) : failure(count.error());
}

/// All migrations from \p version on, within a transaction.
Result<void> runMigrations(Connection& connection, int version, const QStringList& migrations) {
    const auto now = connection.value(QStringLiteral("PRAGMA user_version"));
    if (!now)
        return failure(now.error());
    const int first = std::max(version, now->toInt()); // another program may have run some meanwhile
    const int last = static_cast<int>(migrations.size());
    if (first >= last)
        return {};
    const auto broken = version > 0 ? brokenReferences(connection) : Result<int>(0);
    if (!broken)
        return failure(broken.error());
    // No table that others' views read could be renamed.
    TRY(auto views, partsOf(connection, "view"));
    views.erase(QStringLiteral("log_entry"));
    TRY(dropParts(connection, "view", views));
    for (int next = first; next < last; ++next) {
        if (next + 1 == firstWithMadeTriggers || (next == first && first >= firstWithMadeTriggers)) {
            TRY(const auto triggers, partsOf(connection, "trigger"));
            TRY(dropParts(connection, "trigger", triggers));
        }
        const QStringList script = statements(migrations.at(next));
        TRY(refuseTaken(connection, script));
        TRY(runAll(connection, script));
        if (next + 1 < firstWithMadeTriggers) {
            // As the programs of those formats wrote it.
            if (auto noted = connection.execute(
                    QStringLiteral("INSERT INTO migration (version, min_compatible, at) VALUES (%1, %2, "
                                   "strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))")
                        .arg(next + 1)
                        .arg(std::min(next + 1, 2)));
                !noted)
                return noted;
            continue;
        }
        const Compatible with = compatibleWith(migrations.at(next), next + 1);
        const auto noted =
            connection.run(QStringLiteral("INSERT INTO migration (version, min_compatible, min_reader, digest, at) "
                                          "VALUES (:version, :writer, :reader, :digest, "
                                          "strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))"),
                           {{"version", next + 1},
                            {"writer", with.writer},
                            {"reader", with.reader},
                            {"digest", QString::fromLatin1(next + 1 == newestVersion() ? schemaDigest : "")}});
        if (!noted)
            return failure(noted.error());
    }
    if (last >= firstWithMadeTriggers)
        TRY(runAll(connection, triggerScripts()));
    for (const auto& view : views)
        TRY(connection.execute(view.second));
    // What was broken before stays so, and --check tells; what was whole must be.
    if (*broken == 0) {
        TRY(const auto left, brokenReferences(connection));
        if (left > 0)
            return failure(connection.damaged(QStringLiteral("%1 broken references after migrating").arg(left)));
    }
    return connection.execute(QStringLiteral("PRAGMA user_version=%1").arg(last));
}

/// What SQLite calls a part of a schema, for people.
QString partName(const QString& type, const QString& name) {
    const QString word = type == QLatin1String("trigger") ? Words::tr("trigger", "of a database")
                         : type == QLatin1String("index") ? Words::tr("index", "of a database")
                         : type == QLatin1String("view")  ? Words::tr("view", "of a database")
                                                          : Words::tr("table", "of a database");
    return Words::tr("%1 “%2”", "table, view, index or trigger; its name").arg(word, name);
}

} // namespace

namespace {
QStringList migrationFiles() {
    const QDir folder(QStringLiteral(":/data/migrations"));
    QStringList files;
    for (const QString& name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name))
        files.append(folder.filePath(name));
    return files;
}

Result<QStringList> readMigrations() {
    QStringList scripts;
    for (const QString& name : migrationFiles()) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::Io, Words::tr("The program is incomplete; install it again."), name);
        scripts.append(QString::fromUtf8(file.readAll()));
    }
    return scripts;
}
} // namespace

int newestVersion() {
    static const int count = static_cast<int>(migrationFiles().size());
    return count;
}

Result<QStringList> bundledMigrations() {
    static const Result<QStringList> scripts = readMigrations(); // they are unpacked for it
    return scripts;
}

Result<void> refuseForeign(const QString& path) {
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
    return {};
}

Result<int> soundVersion(Connection& connection, const QString& path, int newest) {
    const auto version = connection.value(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return failure(version.error());
    const bool isNewer = version->toInt() > newest;
    if (isNewer)
        TRY(refuseUnreadable(connection, version->toInt(), path, newest));
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
    TRY(connection.value(QStringLiteral("SELECT max(id) FROM change_log")));
    TRY(const auto migrated, connection.value(QStringLiteral("SELECT max(version) FROM migration")));
    if (version->toInt() < 1 || migrated != *version)
        return failure(connection.damaged(
            QStringLiteral("user_version %1, last migration %2").arg(version->toString(), migrated.toString())));
    if (version->toInt() == newest && newest >= firstWithMadeTriggers)
        TRY(refuseInBetween(connection, path));
    return version->toInt();
}

Result<bool> mayWrite(Connection& connection, int version, int newest) {
    if (version <= newest)
        return true;
    const auto writer = connection.value(
        QStringLiteral("SELECT min_compatible FROM migration WHERE version = :version"), {{"version", version}});
    if (!writer)
        return failure(writer.error());
    return !writer->isNull() && writer->toInt() <= newest;
}

Result<void> migrate(Connection& connection, int version, const QStringList& migrations) {
    // A table that others refer to can't be dropped otherwise, and what an old file holds beyond the rules is kept. In
    // a transaction the first of these would be ignored.
    if (auto off = runAll(connection, {QStringLiteral("PRAGMA foreign_keys=OFF"),
                                       QStringLiteral("PRAGMA ignore_check_constraints=ON")});
        !off)
        return off;
    auto done = bringDerivedUid(connection, version);
    if (done)
        done = connection.transaction([&] { return runMigrations(connection, version, migrations); });
    const auto on = runAll(
        connection, {QStringLiteral("PRAGMA foreign_keys=ON"), QStringLiteral("PRAGMA ignore_check_constraints=OFF")});
    return done ? on : done;
}

Result<QString> backUpAndMigrate(Connection& connection, const QString& path, int version,
                                 const QStringList& migrations) {
    QString backup = QStringLiteral("%1.backup-v%2").arg(path).arg(version);
    for (int n = 2; QFileInfo::exists(backup); ++n)
        backup = QStringLiteral("%1.backup-v%2-%3").arg(path).arg(version).arg(n);
    TRY(auto copy, WholeCopy::write(connection, backup, path));
    TRY(copy.place());
    if (const auto migrated = migrate(connection, version, migrations); !migrated) {
        QFile::remove(backup); // the file is as it was
        return failure(migrated.error());
    }
    return backup;
}

Result<QStringList> schemaFaults(Connection& connection, const QStringList& migrations) {
    using Key = std::pair<QString, QString>; // type, name
    const auto allOf = [](Connection& of) -> Result<std::map<Key, QString>> {
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
    TRY(migrate(**model, 0, migrations));
    TRY(const auto wanted, allOf(**model));
    TRY(const auto found, allOf(connection));
    QStringList faults;
    for (const auto& [key, sql] : wanted) {
        const auto part = found.find(key);
        if (part == found.end())
            faults.append(Words::tr("A part of the file is missing: %1.").arg(partName(key.first, key.second)));
        else if (part->second != sql)
            faults.append(Words::tr("A part of the file is not as this program makes it: %1.")
                              .arg(partName(key.first, key.second)));
    }
    // A table of somebody else's is none of our business, but a trigger changes what is written.
    for (const auto& [key, sql] : found)
        if (key.first == QLatin1String("trigger") && !wanted.contains(key))
            faults.append(
                Words::tr("A part of the file is not of this program: %1.").arg(partName(key.first, key.second)));
    return faults;
}

} // namespace atlas::storage
