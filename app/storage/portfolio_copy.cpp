// SPDX-License-Identifier: Apache-2.0
// A copy of an open portfolio: whole on the disk under another name first, then in its place in one go.
#include "storage/portfolio_data.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <filesystem>
#include <system_error>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace atlas {

using storage::Connection;

namespace {

/// Whether another program works on a database just now. Leaves no trace.
bool isOpenElsewhere(const QString& file) {
    if (!QFileInfo::exists(file + QStringLiteral("-wal")))
        return false;
    auto looked = Connection::open(file, Connection::Mode::Alone);
    auto read = looked ? (*looked)->value(QStringLiteral("SELECT count(*) FROM sqlite_schema"))
                       : Result<QVariant>(failure(looked.error()));
    return !read && read.error().code == ErrorCode::Locked;
}

/// Has a file, or the names in a folder, on the disk and not only on their way there; false where that failed.
bool flush(const QString& name) {
#ifdef Q_OS_UNIX
    const int file = ::open(QFile::encodeName(name).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool isFlushed = ::fsync(file) == 0;
    ::close(file);
    return isFlushed;
#else
    Q_UNUSED(name)
    return true;
#endif
}

} // namespace

Result<void> Portfolio::saveCopy(const QString& path) const {
    QString target = QFileInfo(path).absoluteFilePath();
    if (const QString there = QFileInfo(path).canonicalFilePath(); !there.isEmpty())
        target = there; // what a link leads to
    if ((target == d->path || target == d->file) && QFileInfo::exists(target))
        return failure(ErrorCode::Invalid,
                       Data::Words::tr("This portfolio is that file already. Choose another name for the copy."));
    if (isOpenElsewhere(target))
        return failure(ErrorCode::Locked,
                       Data::Words::tr("%1 is there already. It was left as it is; choose another name.").arg(target),
                       QStringLiteral("open in another program"));
    const QString half =
        target + QLatin1Char('.') + QUuid::createUuid().toString(QUuid::Id128).left(8) + QStringLiteral(".part");
    const auto giveUp = [&](const Error& error) {
        QFile::remove(half);
        return failure(error);
    };
    const auto refused = [&](const QString& detail) {
        return giveUp({ErrorCode::Io,
                       Data::Words::tr("%1 can't be written. Check that you may write there.").arg(target), detail});
    };
    if (auto copied = d->connection->run(QStringLiteral("VACUUM INTO :copy"), {{":copy", half}}); !copied)
        return copied.error().code == ErrorCode::Io ? refused(copied.error().detail) : giveUp(copied.error());
    if (!flush(half))
        return refused(QStringLiteral("fsync"));
    // The log of the file that stood there would be read into the copy, and ruin it.
    for (const char* ending : {"-wal", "-shm", "-journal"})
        if (const QString left = target + QLatin1String(ending); QFile::exists(left) && !QFile::remove(left))
            return refused(left);
    std::error_code failed;
    std::filesystem::rename(QFile::encodeName(half).toStdString(), QFile::encodeName(target).toStdString(), failed);
    if (failed)
        return giveUp({ErrorCode::Io,
                       Data::Words::tr("%1 can't be replaced. Check that you may write there.").arg(target),
                       QString::fromStdString(failed.message())});
    flush(QFileInfo(target).path()); // some file systems can't, and the copy is there all the same
    return {};
}

} // namespace atlas
