// SPDX-License-Identifier: Apache-2.0
// A private copy of an open portfolio, in SQLite's own temporary file, which has no name: what is left of it when
// another program overwrites the file itself.
#pragma once

#include <QString>

#include <memory>
#include <optional>

struct sqlite3;

namespace atlas::storage {

class Shadow {
public:
    /// Copies \p file as it is now, with what is in its log only; nullptr: that can't be done. On any thread. \p
    /// isFrozen: it has no log, and nothing may be put beside it.
    static std::shared_ptr<const Shadow> take(const QString& file, bool isFrozen);
    ~Shadow();
    Shadow(const Shadow&) = delete;
    Shadow& operator=(const Shadow&) = delete;

    /// The id of the newest row of its change log; 0 where that can't be read. Asked for when it is needed only: SQLite
    /// reads all of the schema for it.
    [[nodiscard]] qint64 endOfLog() const;
    /// Makes a file of it, where none is; false where that failed.
    [[nodiscard]] bool writeTo(const QString& path) const;

private:
    explicit Shadow(sqlite3* database) : m_database(database) {}

    sqlite3* m_database;
    mutable std::optional<qint64> m_endOfLog;
};

} // namespace atlas::storage
