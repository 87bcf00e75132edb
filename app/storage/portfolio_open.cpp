// SPDX-License-Identifier: Apache-2.0
// Making and opening a portfolio. What is refused stays byte for byte, with nothing put beside it.
#include "storage/portfolio_data.h"

#include "storage/new_file.h"
#include "storage/schema.h"

#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

namespace atlas {

using storage::Connection;

namespace {
/// One copy of a portfolio on one machine. The machine's own number is not told by it.
Uid replicaOf(const QString& file) {
    static const Uid replicas(QStringLiteral("{5d0c9b0e-54b5-5a0f-8f0d-7b7c0c1f9a3d}"));
    QByteArray machine = QSysInfo::machineUniqueId();
    if (machine.isEmpty())
        machine = QSysInfo::machineHostName().toUtf8();
    return Uid::createUuidV5(replicas, machine + '/' + file.toUtf8());
}
} // namespace

Result<std::unique_ptr<Portfolio>> Portfolio::create(const QString& path,
                                                     const std::function<Result<void>(Portfolio&)>& fill) {
    const storage::NewFile file(path);
    TRY(file.begin());
    {
        TRY(auto connection, Connection::open(file.half(), Connection::Mode::ReadWrite));
        TRY(connection->beginWriting());
        if (auto named = connection->execute(QStringLiteral("PRAGMA application_id=%1").arg(storage::applicationId));
            !named)
            return failure(named.error());
        TRY(const auto migrations, storage::bundledMigrations());
        TRY(storage::migrate(*connection, 0, migrations));
    }
    if (fill) {
        auto half = open(file.half());
        if (!half)
            return half;
        TRY(fill(**half));
    }
    TRY(file.commit());
    return open(path);
}

Result<std::unique_ptr<Portfolio>> Portfolio::open(const QString& path, Access access) {
    auto data = std::make_unique<Data>();
    data->newestVersion = storage::newestVersion();
    TRY(storage::refuseForeign(path));
    const QFileInfo info(path);
    data->path = info.absoluteFilePath();
    data->file = info.canonicalFilePath();
    // SQLite writes beside the file too.
    const QFileInfo folder(QFileInfo(data->file).path());
    data->readOnly = access == Access::ReadOnly || !info.isWritable() || !folder.isWritable();
    data->replica = replicaOf(data->file);
    TRY(const auto version, data->connect());
    if (version < data->newestVersion && data->readOnly) {
        const bool mayBeWritten = info.isWritable() && folder.isWritable();
        return failure(
            ErrorCode::ReadOnly,
            (mayBeWritten ? Data::Words::tr("%1 is of an older format. Open it once to bring it up to date (a copy of "
                                            "it is kept beside it), then try again.")
                          : Data::Words::tr("%1 is of an older format and can't be brought up to date where it is. "
                                            "Copy it to a folder where you may write, and open the copy."))
                .arg(path));
    }
    if (version < data->newestVersion) {
        TRY(const auto migrations, storage::bundledMigrations());
        TRY(auto backup, storage::backUpAndMigrate(*data->connection, data->file, version, migrations));
        data->backup = backup;
    }
    TRY(data->rememberPlaceInLog());
    data->startWatch();
    return std::unique_ptr<Portfolio>(new Portfolio(std::move(data)));
}

Portfolio::Data::FileState Portfolio::Data::fileState() const {
    const QFileInfo info(file);
    const QFileInfo log(file + QStringLiteral("-wal"));
    return {info.size(), info.lastModified(), log.exists() ? log.size() : -1};
}

Result<int> Portfolio::Data::connect() {
    frozen.reset();
    const FileState state = fileState();
    // One with a log beside it, or that is only read, is first looked at in a way that leaves no trace, so that a
    // damaged file is refused before SQLite puts anything beside it or its log into it. Not so where a crash left a
    // rollback journal, without which a file can't be judged, or a log beside a file that we may not lock. Where there
    // is neither, what is opened to be written leaves no trace either until writing begins, and all tables need to be
    // read once only.
    const bool isJudged =
        !QFileInfo::exists(file + QStringLiteral("-journal")) && (!state.hasLog() || QFileInfo(file).isWritable());
    if (isJudged && (state.hasLog() || readOnly)) {
        TRY(auto looked, Connection::open(file, state.hasLog() ? Connection::Mode::Alone : Connection::Mode::Frozen));
        auto version = storage::soundVersion(*looked, path, newestVersion);
        const bool isOpenElsewhere = state.hasLog() && !version && version.error().code == ErrorCode::Locked;
        if (!version && !isOpenElsewhere)
            return failure(version.error());
        if (version && readOnly && !state.hasLog()) {
            connection = std::move(looked);
            frozen = state;
            return version;
        }
    }
    auto opened = Connection::open(file, readOnly ? Connection::Mode::ReadOnly : Connection::Mode::ReadWrite);
    const auto version =
        opened ? storage::soundVersion(**opened, path, newestVersion) : Result<int>(failure(opened.error()));
    if (version && !readOnly) {
        TRY(const auto writable, storage::mayWrite(**opened, *version, newestVersion));
        if (!writable) {
            readOnly = true;
            newerVersion = *version;
            opened = failure(Error{}); // closes it
            return connect();
        }
        TRY((*opened)->beginWriting());
    }
    if (version) {
        connection = std::move(*opened);
        return version;
    }
    opened = failure(version.error()); // closes it
    const bool mayLackRoom = version.error().code == ErrorCode::Io || version.error().code == ErrorCode::DiskFull;
    if (isJudged && mayLackRoom)
        return connectWithoutRoom(version.error(), state);
    const bool isLeft = state.hasLog() || QFileInfo::exists(file + QStringLiteral("-journal"));
    return readOnly && isLeft && (mayLackRoom || version.error().code == ErrorCode::ReadOnly)
               ? connectToCopy(version.error())
               : version;
}

Result<int> Portfolio::Data::connectWithoutRoom(const Error& why, const FileState& before) {
    // Alone, SQLite needs no file beside this one. What it couldn't make just now goes away while nobody else is here.
    auto looked = Connection::open(file, Connection::Mode::Alone);
    const auto version =
        looked ? storage::soundVersion(**looked, path, newestVersion) : Result<int>(failure(looked.error()));
    if (!version)
        return failure(why);
    if (!readOnly) {
        readOnly = true;
        lacksRoom = true;
    }
    QFile::remove(file + QStringLiteral("-shm"));
    if (before.hasLog()) { // and what stands in it
        connection = std::move(*looked);
        return version;
    }
    QFile::remove(file + QStringLiteral("-wal"));
    looked = failure(why);
    return connect();
}

Result<int> Portfolio::Data::connectToCopy(const Error& why) {
    auto folder = std::make_unique<QTemporaryDir>();
    const QString copy = folder->filePath(QStringLiteral("portfolio.atlas"));
    const FileState before = fileState();
    for (const char* ending : {"", "-wal", "-journal"})
        if (const QString from = file + QLatin1String(ending); QFileInfo::exists(from)) {
            const QString to = copy + QLatin1String(ending);
            if (!QFile::copy(from, to) || !QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner))
                return failure(why);
        }
    if (fileState() != before) // somebody is at work in it
        return failure(why);
    {
        TRY(auto looked, Connection::open(copy, Connection::Mode::Alone));
        if (auto version = storage::soundVersion(*looked, path, newestVersion); !version)
            return version;
        if (!looked->fold())
            return failure(why);
    }
    TRY(auto opened, Connection::open(copy, Connection::Mode::Frozen));
    TRY(const auto version, storage::soundVersion(*opened, path, newestVersion));
    connection = std::move(opened);
    rescue = std::move(folder);
    file = copy;
    frozen = fileState();
    readsCopy = true;
    return version;
}

Result<void> Portfolio::Data::follow() {
    if (!frozen || *frozen == fileState())
        return {};
    const std::optional<FileState> before = frozen;
    std::unique_ptr<Connection> old = std::move(connection);
    const auto version = connect();
    const auto known = version ? storage::markOf(*connection, tail.id) : Result<QString>(failure(version.error()));
    if (!known || *known != tail.mark) {
        connection = std::move(old);
        frozen = before; // looked at again the next time
        if (!known)
            return failure(known.error());
        stop(FileFate::Overwritten); // by a content that does not go on where this one ended
        return {};
    }
    dataVersion = -1; // another connection counts anew
    startWatch();
    return {};
}

} // namespace atlas
