// SPDX-License-Identifier: Apache-2.0
#include "storage/file_watch.h"

#include "storage/connection.h"

#include <QCoreApplication>
#include <QFile>
#include <QtEndian>

#include <sqlite3.h>

#include <cerrno>
#include <vector>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#else
#include <QDateTime>
#include <QFileInfo>
#endif

namespace atlas::storage {

namespace {

constexpr qsizetype headSize = 100; // https://www.sqlite.org/fileformat.html#the_database_header

quint32 number(const QByteArray& head, qsizetype at) { return qFromBigEndian<quint32>(head.constData() + at); }

/// Whether this process holds a lock on the file, as the system says; true where that can't be told.
bool isLocked(const FileStamp& file) {
    QFile locks(QStringLiteral("/proc/locks"));
    if (!locks.open(QIODevice::ReadOnly))
        return true;
    // "1: POSIX  ADVISORY  READ 4711 fd:00:1234 1073741826 1073742335": process, device and number of the file, range
    const QByteArray process = QByteArray::number(QCoreApplication::applicationPid());
    const QByteArray number = ':' + QByteArray::number(file.number);
    for (const QByteArray& line : locks.readAll().split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() >= 8 && words.at(4) == process && words.at(5).endsWith(number))
            return true;
    }
    return false;
}

const QString markColumns =
    QStringLiteral("at || ' ' || ifnull(step, '') || ' ' || table_name || ' ' || ifnull(row_id, '')");

} // namespace

Result<std::optional<FileStamp>> stampOf(const QString& path) {
#ifdef Q_OS_UNIX
    struct stat found {};
    if (::stat(QFile::encodeName(path).constData(), &found) == 0)
        return std::optional(FileStamp{
            static_cast<quint64>(found.st_dev), static_cast<quint64>(found.st_ino), static_cast<qint64>(found.st_size),
            static_cast<qint64>(found.st_mtim.tv_sec) * 1'000'000'000 + found.st_mtim.tv_nsec});
    if (errno == ENOENT || errno == ENOTDIR)
        return std::optional<FileStamp>();
    return failure(ErrorCode::Io, {}, path);
#else
    const QFileInfo info(path);
    if (!info.exists())
        return std::optional<FileStamp>();
    return std::optional(FileStamp{0, 0, info.size(), info.lastModified().toMSecsSinceEpoch() * 1'000'000});
#endif
}

QByteArray headOf(const QString& path, qsizetype size) {
    sqlite3_vfs* system = sqlite3_vfs_find(nullptr);
    if (system == nullptr)
        return {};
    const std::unique_ptr<const char, decltype(&sqlite3_free_filename)> name(
        sqlite3_create_filename(path.toUtf8().constData(), "", "", 0, nullptr), &sqlite3_free_filename);
    std::vector<std::max_align_t> room(static_cast<std::size_t>(system->szOsFile) / sizeof(std::max_align_t) + 1);
    auto* file = reinterpret_cast<sqlite3_file*>(room.data());
    file->pMethods = nullptr;
    const auto close = [file] {
        if (file->pMethods != nullptr)
            file->pMethods->xClose(file);
    };
    if (name == nullptr ||
        system->xOpen(system, name.get(), file, SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB, nullptr) != SQLITE_OK) {
        close();
        return {};
    }
    sqlite3_int64 there = 0;
    QByteArray head;
    if (file->pMethods->xFileSize(file, &there) == SQLITE_OK) {
        head.resize(static_cast<qsizetype>(std::min<sqlite3_int64>(there, size)));
        if (!head.isEmpty() && file->pMethods->xRead(file, head.data(), static_cast<int>(head.size()), 0) != SQLITE_OK)
            head.clear();
    }
    close();
    return head;
}

Result<LogTail> tailOf(Connection& connection) {
    LogTail tail;
    const auto read =
        connection.each(QStringLiteral("SELECT id, %1 FROM change_log ORDER BY id DESC LIMIT 1").arg(markColumns), {},
                        [&](const QSqlQuery& row) {
                            tail = {row.value(0).toLongLong(), row.value(1).toString()};
                        });
    if (!read)
        return failure(read.error());
    return tail;
}

Result<QString> markOf(Connection& connection, qint64 id) {
    const auto mark =
        connection.value(QStringLiteral("SELECT %1 FROM change_log WHERE id = :id").arg(markColumns), {{"id", id}});
    if (!mark)
        return failure(mark.error());
    return mark->toString();
}

FileWatch::FileWatch(QString file, Role role, Connection& connection) : m_file(std::move(file)), m_role(role) {
    // In this order: what somebody writes meanwhile is noticed at the first look.
    const auto version = connection.value(QStringLiteral("PRAGMA data_version"));
    const auto tail = tailOf(connection);
    m_dataVersion = version ? version->toLongLong() : -1;
    m_tails = {tail.value_or(LogTail{})};
    m_head = headOf(m_file, headSize);
    const auto stamp = [](const QString& path) { return stampOf(path).value_or(std::nullopt); };
    m_known = stamp(m_file);
    m_log = stamp(m_file + QStringLiteral("-wal"));
    m_index = stamp(m_file + QStringLiteral("-shm"));
    // A log that is there already was left by a kill, or is of somebody who is at work.
    m_othersWrote = !version || !tail || logSize() > 0;
}

qint64 FileWatch::logSize() const {
    const auto log = stampOf(m_file + QStringLiteral("-wal")).value_or(std::nullopt);
    return log ? log->size : 0;
}

void FileWatch::grown(const LogTail& tail) {
    if (tail != m_tails.constLast())
        m_tails.append(tail);
}

void FileWatch::folded(bool isWhole) {
    if (const auto now = stampOf(m_file).value_or(std::nullopt); now && m_known && now->isSameFile(*m_known)) {
        m_known = now;
        m_head = headOf(m_file, headSize);
    }
    if (isWhole) {
        m_tails = {m_tails.constLast()};
        m_othersWrote = false;
    }
}

FileWatch::Seen FileWatch::look(Connection& connection) {
    const auto found = stampOf(m_file);
    if (!found || !m_known)
        return Seen::Kept; // it can't be told; whoever writes will be
    if (!*found)
        return Seen::Gone;
    const FileStamp& now = **found;
    if (!now.isSameFile(*m_known))
        return Seen::Replaced;
    if (m_role == Role::Frozen)
        return Seen::Kept;
    if (m_role == Role::Writer && m_log) {
        const auto log = stampOf(m_file + QStringLiteral("-wal"));
        if (log && !*log)
            return Seen::LogGone;
        if (log && !(*log)->isSameFile(*m_log))
            return Seen::Overwritten; // by somebody who opened it as if we were not there
    }
    if (m_log && !isLocked(now))
        connection.holdLock();
    const auto version = connection.value(QStringLiteral("PRAGMA data_version"));
    if (version && version->toLongLong() != m_dataVersion) {
        m_othersWrote = m_othersWrote || m_dataVersion >= 0;
        m_dataVersion = version->toLongLong();
    }
    if (now != *m_known) {
        // SQLite puts into the file what stood in the log, and nothing else.
        if (!isSound(now))
            return Seen::Overwritten;
        if (const auto tail = tailInFile(); !m_othersWrote && !(tail && m_tails.contains(*tail))) {
            // Where we have written, it may be that somebody folds it in just now: then the file alone makes no sense.
            constexpr qint64 longestFolding = 2000; // milliseconds
            if (m_tails.size() == 1 || (m_doubt.isValid() && m_doubt.hasExpired(longestFolding)))
                return Seen::Overwritten;
            if (!m_doubt.isValid())
                m_doubt.start();
            return Seen::Kept;
        }
        m_known = now;
    }
    m_doubt.invalidate();
    if (m_othersWrote && logSize() == 0 && tailInFile() == m_tails.constLast()) // all is known again
        folded(true);
    return Seen::Kept;
}

bool FileWatch::isSound(const FileStamp& now) {
    const QByteArray head = headOf(m_file, headSize);
    if (head.size() < headSize || m_head.size() < headSize || now.size < headSize)
        return false;
    // The same kind of file, of the same program; and its change counter, which only rises, not back.
    constexpr qsizetype kind = 18, counter = 24, program = 68;
    if (head.left(kind) != m_head.left(kind) || number(head, program) != number(m_head, program) ||
        static_cast<qint32>(number(head, counter) - number(m_head, counter)) < 0)
        return false;
    m_head = head;
    return true;
}

std::optional<LogTail> FileWatch::tailInFile() const {
    // What stands in the file itself, and not what the open connection remembers of it.
    const auto looked = Connection::open(m_file, Connection::Mode::Frozen);
    const auto tail = looked ? tailOf(**looked) : Result<LogTail>(failure(looked.error()));
    return tail ? std::optional(*tail) : std::nullopt;
}

void FileWatch::removeLog() const {
    if (m_role != Role::Writer)
        return;
    for (const auto& [ending, ours] : {std::pair{"-wal", m_log}, {"-shm", m_index}}) {
        const QString name = m_file + QLatin1String(ending);
        const auto there = stampOf(name).value_or(std::nullopt);
        if (there && ours && there->isSameFile(*ours))
            QFile::remove(name);
    }
}

} // namespace atlas::storage
