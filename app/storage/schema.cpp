// SPDX-License-Identifier: Apache-2.0
#include "storage/schema.h"

#include "storage/connection.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sqlite3.h>

namespace atlas::storage {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

constexpr qsizetype headerSize = 100; // https://www.sqlite.org/fileformat.html#the_database_header

/// Oldest schema version whose program may still write to this one; with every migration that an older program would
/// harm, this rises.
constexpr int minCompatible = 1;

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

Result<int> versionOfFile(const QString& path, int newest) {
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::NotFound, Words::tr("There is no file %1.").arg(path));
    QFile file(path);
    if (info.isDir() || !file.open(QIODevice::ReadOnly))
        return failure(
            ErrorCode::Io,
            Words::tr("The file %1 can't be opened. Check that it is there and that you may read it.").arg(path));
    const QByteArray header = file.read(headerSize);
    const auto number = [&](qsizetype at) { return qFromBigEndian<quint32>(header.constData() + at); };
    if (header.size() < headerSize || !header.startsWith(QByteArray("SQLite format 3\0", 16)) ||
        number(68) != applicationId)
        return failure(ErrorCode::NotAPortfolio,
                       Words::tr("%1 is not a portfolio of Liangjiang Atlas. It was left as it is.").arg(path));
    // Page size (1 stands for 65,536) times pages is the least that an undamaged file has, where the header's count is
    // up to date.
    const quint32 stored = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    if (number(24) == number(92) && file.size() < pageSize * number(28))
        return failure(
            ErrorCode::Damaged,
            Words::tr(
                "The file %1 is damaged: its end is missing. It was left as it is; open a backup or a copy of it.")
                .arg(path));
    const int version = static_cast<int>(number(60));
    if (version > newest)
        return failure(ErrorCode::NewerVersion,
                       Words::tr("%1 was written by a newer Liangjiang Atlas (format %2; this program knows formats up "
                                 "to %3). It was left as it is; open it with the newer program.")
                           .arg(path)
                           .arg(version)
                           .arg(newest));
    return version;
}

Result<void> migrate(Connection& connection, int version, const QStringList& migrations) {
    for (int next = version; next < migrations.size(); ++next) {
        const QStringList steps = statements(migrations.at(next));
        auto done = connection.transaction([&]() -> Result<void> {
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

Result<void> backUpAndMigrate(Connection& connection, const QString& path, int version, const QStringList& migrations) {
    QString copy = QStringLiteral("%1.backup-v%2").arg(path).arg(version);
    for (int n = 2; QFileInfo::exists(copy); ++n)
        copy = QStringLiteral("%1.backup-v%2-%3").arg(path).arg(version).arg(n);
    if (auto copied = connection.run(QStringLiteral("VACUUM INTO :copy"), {{":copy", copy}}); !copied)
        return failure(copied.error());
    return migrate(connection, version, migrations);
}

} // namespace atlas::storage
