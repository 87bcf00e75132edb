// SPDX-License-Identifier: Apache-2.0
#include "storage/whole_copy.h"

#include "storage/connection.h"
#include "storage/flush.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <filesystem>
#include <system_error>
#include <utility>
#include <vector>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace atlas::storage {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

/// Unlike QFile::rename() it takes the place of what stands there, in one go.
std::error_code rename(const QString& from, const QString& to) {
    std::error_code failed;
    std::filesystem::rename(QFile::encodeName(from).toStdString(), QFile::encodeName(to).toStdString(), failed);
    return failed;
}

/// An empty file that nobody but its owner may read; false where there is one already, or none can be.
bool makeEmpty(const QString& name) {
    QFile file(name);
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner);
}

/// Lets those use a file who may use another one; where it can't be given to the same group, its owner only.
void shareLike(const QString& name, const QString& like) {
#ifdef Q_OS_UNIX
    constexpr mode_t own = S_IRUSR | S_IWUSR, ofGroup = S_IRWXG, ofAll = S_IRWXU | S_IRWXG | S_IRWXO;
    const QByteArray file = QFile::encodeName(name);
    struct stat model {
    }, made{};
    if (::stat(QFile::encodeName(like).constData(), &model) != 0 || ::stat(file.constData(), &made) != 0)
        return;
    mode_t mode = (model.st_mode & ofAll) | own;
    if (made.st_gid != model.st_gid && ::chown(file.constData(), static_cast<uid_t>(-1), model.st_gid) != 0)
        mode &= ~ofGroup;
    (void)::chmod(file.constData(), mode); // where a file system knows no rights there are none to keep
#else
    QFile::setPermissions(name, QFile::permissions(like) | QFile::ReadOwner | QFile::WriteOwner);
#endif
}

/// What a database keeps beside its file, put aside while another file takes its place.
class SideFiles {
public:
    explicit SideFiles(const QString& file) : m_file(file) {}
    ~SideFiles() {
        for (const auto& [name, aside] : m_aside)
            rename(aside, name);
    }
    SideFiles(const SideFiles&) = delete;
    SideFiles& operator=(const SideFiles&) = delete;

    /// False: something can't be moved.
    bool putAside(const QString& ending) {
        // Into its own file first, where it is one that can take it: killed from here on, nothing of it is lost.
        if (QFileInfo::exists(m_file) && (isThere("-wal") || isThere("-journal")))
            if (auto opened = Connection::open(m_file, Connection::Mode::Alone); opened)
                (void)(*opened)->execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
        for (const char* part : {"-wal", "-shm", "-journal"}) {
            if (!isThere(part))
                continue;
            const QString name = m_file + QLatin1String(part);
            if (rename(name, name + ending))
                return false;
            m_aside.emplace_back(name, name + ending);
        }
        return true;
    }

    /// The file that they belong to has gone.
    void drop() {
        for (const auto& [name, aside] : m_aside)
            QFile::remove(aside);
        m_aside.clear();
    }

private:
    [[nodiscard]] bool isThere(const char* part) const { return QFileInfo::exists(m_file + QLatin1String(part)); }

    QString m_file;
    std::vector<std::pair<QString, QString>> m_aside;
};

Error notWritten(const QString& target, const QString& detail) {
    return {ErrorCode::Io, Words::tr("%1 can't be written. Check that you may write there.").arg(target), detail};
}

} // namespace

Result<WholeCopy> WholeCopy::write(Connection& connection, const QString& target, const QString& like,
                                   Progress* progress) {
    const QString half =
        target + QLatin1Char('.') + QUuid::createUuid().toString(QUuid::Id128).left(8) + QStringLiteral(".part");
    if (!makeEmpty(half))
        return failure(notWritten(target, half));
    WholeCopy copy(target, half);
    if (progress != nullptr)
        connection.askWhile([progress, half] {
            progress->done = static_cast<int>(QFileInfo(half).size() >> 10);
            return !progress->stop;
        });
    const auto copied = connection.run(QStringLiteral("VACUUM INTO :copy"), {{":copy", half}});
    connection.askWhile({});
    if (!copied)
        return failure(copied.error().code == ErrorCode::Io ? notWritten(target, copied.error().detail)
                                                            : copied.error());
    shareLike(half, like);
    if (!flush(half))
        return failure(notWritten(target, QStringLiteral("fsync")));
    if (progress != nullptr && progress->stop)
        return failure(notWritten(target, QStringLiteral("stopped")));
    return copy;
}

WholeCopy::WholeCopy(WholeCopy&& other) noexcept
    : m_target(std::move(other.m_target)), m_half(std::exchange(other.m_half, QString())) {}

WholeCopy::~WholeCopy() {
    if (!m_half.isEmpty())
        QFile::remove(m_half);
}

Result<void> WholeCopy::place() {
    SideFiles old(m_target);
    if (!old.putAside(QLatin1Char('.') + m_half.section(QLatin1Char('.'), -2)))
        return failure(notWritten(m_target, QStringLiteral("what stands beside it can't be moved")));
    if (const std::error_code failed = rename(m_half, m_target))
        return failure(ErrorCode::Io, Words::tr("%1 can't be replaced. Check that you may write there.").arg(m_target),
                       QString::fromStdString(failed.message()));
    m_half.clear();
    old.drop();
    flush(QFileInfo(m_target).path()); // some file systems can't, and the copy is there all the same
    return {};
}

} // namespace atlas::storage
