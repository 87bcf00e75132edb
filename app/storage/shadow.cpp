// SPDX-License-Identifier: Apache-2.0
#include "storage/shadow.h"

#include <QByteArray>
#include <QUrl>

#include <sqlite3.h>

namespace atlas::storage {

namespace {

constexpr int patience = 250;     // milliseconds
constexpr int pagesAtOnce = 1000; // then others of the process may have their turn

struct Close {
    void operator()(sqlite3* database) const { sqlite3_close_v2(database); }
};
using Handle = std::unique_ptr<sqlite3, Close>;

struct Finalize {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

Handle open(const QByteArray& name, int flags) {
    sqlite3* database = nullptr;
    const int code = sqlite3_open_v2(name.constData(), &database, flags, nullptr);
    Handle handle(database);
    return code == SQLITE_OK ? std::move(handle) : Handle();
}

Statement prepare(sqlite3* database, const char* sql) {
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(database, sql, -1, &statement, nullptr);
    return Statement(statement);
}

} // namespace

std::shared_ptr<const Shadow> Shadow::take(const QString& file, bool isFrozen) {
    const QByteArray fixed = QUrl::fromLocalFile(file).toEncoded() + "?immutable=1";
    const Handle from =
        isFrozen ? open(fixed, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI) : open(file.toUtf8(), SQLITE_OPEN_READONLY);
    Handle into = open({}, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    if (from == nullptr || into == nullptr)
        return nullptr;
    sqlite3_busy_timeout(from.get(), patience);
    sqlite3_backup* copying = sqlite3_backup_init(into.get(), "main", from.get(), "main");
    if (copying == nullptr)
        return nullptr;
    int code = SQLITE_OK;
    while (code == SQLITE_OK)
        code = sqlite3_backup_step(copying, pagesAtOnce);
    sqlite3_backup_finish(copying);
    if (code != SQLITE_DONE)
        return nullptr;
    return std::shared_ptr<const Shadow>(new Shadow(into.release()));
}

qint64 Shadow::endOfLog() const {
    if (!m_endOfLog) {
        const Statement newest = prepare(m_database, "SELECT ifnull(max(id), 0) FROM change_log");
        const bool isRead = newest != nullptr && sqlite3_step(newest.get()) == SQLITE_ROW;
        m_endOfLog = isRead ? sqlite3_column_int64(newest.get(), 0) : 0;
    }
    return *m_endOfLog;
}

Shadow::~Shadow() { sqlite3_close_v2(m_database); }

bool Shadow::writeTo(const QString& path) const {
    const Statement copy = prepare(m_database, "VACUUM INTO ?1");
    const QByteArray name = path.toUtf8();
    return copy != nullptr &&
           sqlite3_bind_text(copy.get(), 1, name.constData(), static_cast<int>(name.size()), SQLITE_STATIC) ==
               SQLITE_OK &&
           sqlite3_step(copy.get()) == SQLITE_DONE;
}

} // namespace atlas::storage
