// SPDX-License-Identifier: Apache-2.0
// An open file seen from outside: whether another program deleted, replaced or overwrote it, told apart from what
// SQLite itself writes into it.
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QVector>

#include <optional>

namespace atlas::storage {

class Connection;

/// Which file stands under a name, and what changes when somebody writes it.
struct FileStamp {
    quint64 device = 0, number = 0; ///< which file it is
    qint64 size = 0;                ///< bytes
    qint64 modified = 0;            ///< nanoseconds

    bool operator==(const FileStamp&) const = default;
    [[nodiscard]] bool isSameFile(const FileStamp& other) const {
        return device == other.device && number == other.number;
    }
};

/// Nothing: no such file. An error: it can't be told, as when a network drive doesn't answer. Opens nothing.
[[nodiscard]] Result<std::optional<FileStamp>> stampOf(const QString& path);

/// The first \p size bytes of a file, fewer where it has fewer; empty: it can't be read. By SQLite's own way: who opens
/// and closes a file otherwise takes away the locks that SQLite holds on it anywhere in the process
/// (https://www.sqlite.org/howtocorrupt.html, 2.2).
[[nodiscard]] QByteArray headOf(const QString& path, qsizetype size);

/// The newest row of a change log, in words that no other row has.
struct LogTail {
    qint64 id = 0; ///< 0: an empty log
    QString mark;

    bool operator==(const LogTail&) const = default;
};
[[nodiscard]] Result<LogTail> tailOf(Connection& connection);
/// The same words for any row; empty where there is none.
[[nodiscard]] Result<QString> markOf(Connection& connection, qint64 id);

class FileWatch {
public:
    enum class Role {
        Writer,
        Reader,
        Frozen ///< takes the file for fixed: whoever writes it is followed by connecting again
    };
    enum class Seen {
        Kept,
        Gone,        ///< deleted, moved or renamed
        Replaced,    ///< another file stands there
        Overwritten, ///< another content stands in it
        LogGone      ///< SQLite's write-ahead log was taken away from beside it
    };

    /// Watches \p file, which \p connection has just opened and read: what stands beside it is then ours.
    FileWatch(QString file, Role role, Connection& connection);

    /// Reads nothing of the file as long as it seems untouched.
    [[nodiscard]] Seen look(Connection& connection);
    /// Bytes in the log, which may not be in the file yet.
    [[nodiscard]] qint64 logSize() const;
    /// Whether something about the file is not understood yet: nothing may be written into it.
    [[nodiscard]] bool isDoubtful() const { return m_doubt.isValid(); }

    /// The change log has grown, by us or by others.
    void grown(const LogTail& tail);
    /// We have folded the log in ourselves, wholly or in part.
    void folded(bool isWhole);
    /// Takes our log away from beside whatever stands there; those who have it open go on reading it.
    void removeLog() const;

private:
    [[nodiscard]] bool isSound(const FileStamp& now);
    [[nodiscard]] std::optional<LogTail> tailInFile() const;

    QString m_file;
    Role m_role;
    std::optional<FileStamp> m_known, m_log, m_index;
    QByteArray m_head;
    QVector<LogTail> m_tails; ///< with which the file may end: that of when it was last known, and what came after
    qint64 m_dataVersion = -1;
    bool m_othersWrote = false; ///< what, isn't known in such detail
    QElapsedTimer m_doubt;      ///< since when what is seen in the file is not understood; invalid: it is
};

} // namespace atlas::storage
