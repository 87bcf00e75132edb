// SPDX-License-Identifier: Apache-2.0
#include "storage/connection.h"

#include <QCoreApplication>
#include <QScopeGuard>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

#include <sqlite3.h>

#include <utility>

namespace atlas::storage {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

// A window must not freeze while another program writes: give up after a quarter of a second and say so.
constexpr int patience = 250; // milliseconds

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(const QString& path, Mode mode) {
    std::unique_ptr<Connection> connection(new Connection(path, QUuid::createUuid().toString(QUuid::WithoutBraces)));
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection->m_name);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(mode == Mode::Alone ? 0 : patience);
    if (mode == Mode::ReadOnly || mode == Mode::Frozen)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    if (mode == Mode::Frozen) {
        options += QStringLiteral(";QSQLITE_OPEN_URI");
        database.setDatabaseName(QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded()) +
                                 QStringLiteral("?immutable=1"));
    } else if (mode == Mode::Scratch) {
        database.setDatabaseName(QLatin1String("")); // SQLite's name for one on the disk that nobody else sees
    } else {
        database.setDatabaseName(path);
    }
    database.setConnectOptions(options);
    connection->m_database = database;
    if (!database.open())
        return failure(connection->error(database.lastError()));
    QStringList pragmas{QStringLiteral("PRAGMA foreign_keys=ON")};
    if (mode == Mode::Alone) {
        // Exclusive: the index of the log is kept in memory and not in a file beside. Closing must not write the log
        // into a file that may turn out to be damaged.
        connection->leaveFile();
        pragmas = QStringList{QStringLiteral("PRAGMA locking_mode=EXCLUSIVE")};
    }
    for (const QString& pragma : pragmas)
        TRY(connection->execute(pragma));
    return connection;
}

Result<void> Connection::beginWriting() {
    // The log is folded in by fold() only: not before somebody has looked whether the file is still ours.
    for (const char* pragma : {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "PRAGMA wal_autocheckpoint=0"})
        TRY(execute(QString::fromLatin1(pragma)));
    return {};
}

Connection::~Connection() {
    m_prepared.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<QSqlQuery*> Connection::run(const QString& sql, const Cells& binds) {
    std::shared_ptr<QSqlQuery>& query = m_prepared[sql];
    if (query == nullptr) {
        auto fresh = std::make_shared<QSqlQuery>(m_database);
        fresh->setForwardOnly(true);
        if (!fresh->prepare(sql))
            return failure(error(fresh->lastError()));
        query = std::move(fresh);
    }
    for (const auto& [name, value] : binds)
        query->bindValue(name[0] == ':' ? QString::fromLatin1(name) : QLatin1Char(':') + QString::fromLatin1(name),
                         value);
    if (!query->exec()) {
        const Error failed = error(query->lastError());
        query->finish();
        return failure(failed);
    }
    return query.get();
}

Result<void> Connection::each(const QString& sql, const Cells& binds,
                              const std::function<void(const QSqlQuery&)>& visit) {
    TRY(auto query, run(sql, binds));
    const auto finish = qScopeGuard([&] { query->finish(); }); // also where the visitor throws
    while (query->next())
        visit(*query);
    const QSqlError stopped = query->lastError();
    if (stopped.isValid())
        return failure(error(stopped));
    return {};
}

Result<void> Connection::changeOne(const QString& sql, const Cells& binds) {
    TRY(auto query, run(sql, binds));
    const int rows = query->numRowsAffected();
    query->finish();
    if (rows != 1)
        return failure(ErrorCode::Conflict,
                       Words::tr("Somebody else changed this meanwhile. Look at the new value and try again."),
                       QStringLiteral("%1 rows by %2").arg(rows).arg(sql));
    return {};
}

Result<void> Connection::changeStill(const QString& sql, const Cells& binds, const QString& condition,
                                     const Cells& conditionBinds, const std::function<Result<bool>()>& isStill) {
    auto changed = changeOne(sql + QStringLiteral(" AND ") + condition, binds + conditionBinds);
    if (changed || changed.error().code != ErrorCode::Conflict)
        return changed;
    TRY(const auto still, isStill());
    return still ? changeOne(sql, binds) : changed;
}

Result<void> Connection::execute(const QString& sql) {
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return failure(error(query.lastError()));
    return {};
}

Result<QVariant> Connection::value(const QString& sql, const Cells& binds) {
    TRY(auto query, run(sql, binds));
    const QVariant found = query->next() ? query->value(0) : QVariant();
    query->finish();
    return found;
}

Result<void> Connection::transaction(const std::function<Result<void>()>& work) {
    if (m_inTransaction) // part of a larger one, which commits
        return work();
    TRY(auto begun, Transaction::begin(*this));
    TRY(work());
    return begun.commit();
}

Result<void> Connection::copyInto(Connection& scratch) const {
    sqlite3_backup* copying = sqlite3_backup_init(scratch.handle(), "main", handle(), "main");
    const int copied = copying != nullptr ? sqlite3_backup_step(copying, -1) : sqlite3_errcode(scratch.handle());
    const int finished = copying != nullptr ? sqlite3_backup_finish(copying) : SQLITE_OK;
    if (copied == SQLITE_DONE && finished == SQLITE_OK)
        return {};
    const int code = copied != SQLITE_DONE ? copied : finished;
    return failure(error(QSqlError(QStringLiteral("copyInto"), QString::fromUtf8(sqlite3_errstr(code)),
                                   QSqlError::StatementError, QString::number(code))));
}

Result<Transaction> Transaction::begin(Connection& connection) {
    Q_ASSERT(!connection.m_inTransaction);
    TRY(connection.execute(QStringLiteral("BEGIN IMMEDIATE")));
    connection.m_inTransaction = true;
    return Transaction(connection);
}

Transaction::Transaction(Transaction&& other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) {}

Transaction::~Transaction() {
    if (m_connection == nullptr)
        return;
    m_connection->m_inTransaction = false;
    // Straight to SQLite: what is thrown here would end the program. Where SQLite has rolled back by itself, as after
    // an I/O error, it says so, and all is well.
    sqlite3_exec(m_connection->handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

Result<void> Transaction::commit() {
    if (auto done = m_connection->execute(QStringLiteral("COMMIT")); !done)
        return done; // the destructor rolls back
    m_connection->m_inTransaction = false;
    m_connection = nullptr;
    return {};
}

sqlite3* Connection::handle() const {
    // The driver documents its handle as a pointer to sqlite3 in a QVariant.
    const QVariant handle = m_database.driver()->handle();
    return handle.isValid() && qstrcmp(handle.typeName(), "sqlite3*") == 0
               ? *static_cast<sqlite3* const*>(handle.data())
               : nullptr;
}

bool Connection::fold(int patienceForOthers) {
    sqlite3_busy_timeout(handle(), patienceForOthers);
    const int code = sqlite3_wal_checkpoint_v2(handle(), "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    sqlite3_busy_timeout(handle(), patience);
    return code == SQLITE_OK;
}

void Connection::holdLock() {
    sqlite3_file* file = nullptr;
    if (m_inTransaction ||
        sqlite3_file_control(handle(), "main", SQLITE_FCNTL_FILE_POINTER, static_cast<void*>(&file)) != SQLITE_OK ||
        file == nullptr || file->pMethods == nullptr)
        return;
    int level = SQLITE_LOCK_NONE;
    if (sqlite3_file_control(handle(), "main", SQLITE_FCNTL_LOCKSTATE, &level) != SQLITE_OK ||
        level != SQLITE_LOCK_SHARED)
        return;
    constexpr int mostTries = 100; // somebody who closes the file just now needs a moment
    file->pMethods->xUnlock(file, SQLITE_LOCK_NONE);
    for (int tries = 0; file->pMethods->xLock(file, SQLITE_LOCK_SHARED) == SQLITE_BUSY && tries < mostTries; ++tries)
        sqlite3_sleep(1);
}

void Connection::askWhile(std::function<bool()> goesOn) {
    constexpr int steps = 20'000; // of SQLite's machine between two questions: some milliseconds
    m_goesOn = std::move(goesOn);
    const auto ask = [](void* asked) { return (*static_cast<std::function<bool()>*>(asked))() ? 0 : 1; };
    sqlite3_progress_handler(handle(), m_goesOn ? steps : 0, m_goesOn ? +ask : nullptr, &m_goesOn);
}

void Connection::leaveFile() { sqlite3_db_config(handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr); }

Error Connection::damaged(const QString& detail) const {
    return {ErrorCode::Damaged,
            Words::tr("The file %1 is damaged. It was left as it is; open a backup or a copy of it.").arg(m_path),
            detail};
}

Error Connection::error(const QSqlError& error) const {
    const QString detail = error.text() + QStringLiteral(" [") + error.nativeErrorCode() + QLatin1Char(']');
    switch (error.nativeErrorCode().toInt() & 0xFF) { // the low byte is the primary result code
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return {ErrorCode::Locked,
                Words::tr("Another program is writing to this portfolio. Nothing was changed; try again in a moment."),
                detail};
    case SQLITE_READONLY:
        return {
            ErrorCode::ReadOnly,
            Words::tr(
                "This portfolio is open for reading only. Save a copy to a place where you may write, and work there."),
            detail};
    case SQLITE_FULL:
        return {ErrorCode::DiskFull, Words::tr("The disk is full. Nothing was changed; make room and try again."),
                detail};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return damaged(detail);
    case SQLITE_CANTOPEN:
        return {ErrorCode::Io,
                Words::tr("The file %1 can't be opened. Check that it is there and that you may read it.").arg(m_path),
                detail};
    case SQLITE_CONSTRAINT:
        return {ErrorCode::Invalid, Words::tr("The portfolio refuses this value. Nothing was changed."), detail};
    default:
        return {ErrorCode::Io, Words::tr("The portfolio can't be read or written: %1").arg(error.databaseText()),
                detail};
    }
}

} // namespace atlas::storage
