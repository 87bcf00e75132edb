// SPDX-License-Identifier: Apache-2.0
#include "storage/new_file.h"

#include "storage/flush.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUuid>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <cstring>
#include <unistd.h>
#endif

namespace atlas::storage {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

constexpr int daysForOthers = 1; // what is half-made for longer was left by a kill

void removeWithLog(const QString& path) {
    for (const char* ending : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(ending));
}

/// Takes away what was half-made for the same name and left by a kill.
void removeLeft(const QFileInfo& path) {
    static const QRegularExpression middle(QStringLiteral("^\\.[0-9a-f]{8}\\.part$"));
    const QDateTime old = QDateTime::currentDateTime().addDays(-daysForOthers);
    const QFileInfoList neighbours = QDir(path.absolutePath()).entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo& each : neighbours)
        if (each.fileName().startsWith(path.fileName()) && each.lastModified() < old &&
            middle.match(each.fileName().mid(path.fileName().size())).hasMatch())
            removeWithLog(each.filePath());
}

} // namespace

NewFile::NewFile(const QString& path)
    : m_path(path), m_half(QFileInfo(path).absoluteFilePath() + QLatin1Char('.') +
                           QUuid::createUuid().toString(QUuid::Id128).left(8) + QStringLiteral(".part")) {}

NewFile::~NewFile() { removeWithLog(m_half); }

Error NewFile::taken() const {
    return {ErrorCode::Invalid,
            Words::tr("%1 is there already. It was left as it is; choose another name.").arg(m_path),
            {}};
}

Error NewFile::notMade(const QString& detail) const {
    return {ErrorCode::Io,
            Words::tr("%1 can't be made. Check that the folder is there and that you may write in it.").arg(m_path),
            detail};
}

Result<void> NewFile::begin() const {
    const QFileInfo wanted(m_path);
    if (wanted.exists() || wanted.isSymLink())
        return failure(taken());
    removeLeft(wanted);
    // A log that lost its file would be read into this one.
    for (const char* ending : {"-wal", "-shm", "-journal"})
        if (const QString left = m_path + QLatin1String(ending); QFileInfo::exists(left))
            return failure(ErrorCode::Invalid,
                           Words::tr("%1 is there already. It was left as it is; choose another name.").arg(left));
    QFile file(m_half);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return failure(notMade(file.errorString()));
    return {};
}

Result<void> NewFile::commit() const {
    if (QFileInfo(m_half + QStringLiteral("-wal")).size() > 0) // the disk had no room for all of it
        return failure(notMade(QStringLiteral("its log could not be folded in")));
#ifdef Q_OS_UNIX
    if (!flush(m_half))
        return failure(notMade(QString::fromLocal8Bit(std::strerror(errno))));
    // A second name never takes the place of a file, as renaming does.
    const QByteArray from = QFile::encodeName(m_half), to = QFile::encodeName(m_path);
    if (::link(from.constData(), to.constData()) == 0) {
        ::unlink(from.constData());
        flush(QFileInfo(m_path).absolutePath()); // some file systems can't, and the file is there all the same
        return {};
    }
    if (errno == EEXIST)
        return failure(taken());
#endif
    if (QFileInfo::exists(m_path)) // on a disk whose files have one name each
        return failure(taken());
    QFile file(m_half);
    if (!file.rename(m_path))
        return failure(notMade(file.errorString()));
    return {};
}

} // namespace atlas::storage
