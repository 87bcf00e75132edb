// SPDX-License-Identifier: Apache-2.0
// Making and opening a portfolio. What is refused stays byte for byte, with nothing put beside it.
#include "storage/portfolio_data.h"

#include "storage/schema.h"

#include <QFile>
#include <QFileInfo>

namespace atlas {

using storage::Connection;

Result<std::unique_ptr<Portfolio>> Portfolio::create(const QString& path) {
    // Taking the name first, and only if nobody has it, so that nothing is ever overwritten.
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        if (QFileInfo::exists(path))
            return failure(
                ErrorCode::Invalid,
                Data::Words::tr("%1 is there already. It was left as it is; choose another name.").arg(path));
        return failure(
            ErrorCode::Io,
            Data::Words::tr("%1 can't be made. Check that the folder is there and that you may write in it.").arg(path),
            file.errorString());
    }
    file.close();
    const auto giveUp = [&](const Error& error) {
        for (const char* ending : {"", "-wal", "-shm"})
            QFile::remove(path + QLatin1String(ending));
        return failure(error);
    };
    {
        auto connection = Connection::open(QFileInfo(path).absoluteFilePath(), Connection::Mode::ReadWrite);
        if (!connection)
            return giveUp(connection.error());
        if (auto named = (*connection)->execute(QStringLiteral("PRAGMA application_id=%1").arg(storage::applicationId));
            !named)
            return giveUp(named.error());
        const auto migrations = storage::bundledMigrations();
        if (!migrations)
            return giveUp(migrations.error());
        if (auto migrated = storage::migrate(**connection, 0, *migrations); !migrated)
            return giveUp(migrated.error());
    }
    auto opened = open(path);
    return opened ? std::move(opened) : giveUp(opened.error());
}

Result<std::unique_ptr<Portfolio>> Portfolio::open(const QString& path, Access access) {
    const auto migrations = storage::bundledMigrations();
    if (!migrations)
        return failure(migrations.error());
    auto data = std::make_unique<Data>();
    data->newestVersion = static_cast<int>(migrations->size());
    if (auto ours = storage::refuseForeign(path, data->newestVersion); !ours)
        return failure(ours.error());
    const QFileInfo info(path);
    data->path = info.absoluteFilePath();
    data->file = info.canonicalFilePath();
    // SQLite writes beside the file too.
    const QFileInfo folder(QFileInfo(data->file).path());
    data->readOnly = access == Access::ReadOnly || !info.isWritable() || !folder.isWritable();
    const auto version = data->connect();
    if (!version)
        return failure(version.error());
    if (*version < data->newestVersion && data->readOnly)
        return failure(
            ErrorCode::ReadOnly,
            Data::Words::tr("%1 is of an older format and can't be brought up to date where it is. Copy it to a "
                            "folder where you may write, and open the copy.")
                .arg(path));
    if (*version < data->newestVersion)
        if (auto migrated = storage::backUpAndMigrate(*data->connection, data->path, *version, *migrations); !migrated)
            return failure(migrated.error());
    if (auto known = data->rememberPlaceInLog(); !known)
        return failure(known.error());
    return std::unique_ptr<Portfolio>(new Portfolio(std::move(data)));
}

Portfolio::Data::FileState Portfolio::Data::fileState() const {
    const QFileInfo info(file);
    return {info.size(), info.lastModified(), QFileInfo::exists(file + QStringLiteral("-wal"))};
}

Result<int> Portfolio::Data::connect() {
    frozen.reset();
    const FileState state = fileState();
    // First looked at in a way that leaves no trace, so that a damaged file is refused before SQLite puts anything
    // beside it or its log into it. Not so where a crash left a rollback journal, without which a file can't be judged,
    // or a log beside a file that we may not lock.
    const bool isJudged =
        !QFileInfo::exists(file + QStringLiteral("-journal")) && (!state.hasLog || QFileInfo(file).isWritable());
    if (isJudged) {
        auto looked = Connection::open(file, state.hasLog ? Connection::Mode::Alone : Connection::Mode::Frozen);
        if (!looked)
            return failure(looked.error());
        const auto version = storage::soundVersion(**looked, path, newestVersion);
        const bool isOpenElsewhere = state.hasLog && !version && version.error().code == ErrorCode::Locked;
        if (!version && !isOpenElsewhere)
            return failure(version.error());
        if (version && readOnly && !state.hasLog) {
            connection = std::move(*looked);
            frozen = state;
            return version;
        }
    }
    auto opened = Connection::open(file, readOnly ? Connection::Mode::ReadOnly : Connection::Mode::ReadWrite);
    if (!opened)
        return failure(opened.error());
    const auto version = storage::soundVersion(**opened, path, newestVersion);
    if (version)
        connection = std::move(*opened);
    return version;
}

Result<void> Portfolio::Data::follow() {
    if (!frozen || *frozen == fileState())
        return {};
    const std::optional<FileState> before = frozen;
    if (auto version = connect(); !version) {
        frozen = before; // looked at again the next time
        return failure(version.error());
    }
    dataVersion = -1; // another connection counts anew
    return {};
}

} // namespace atlas
