// SPDX-License-Identifier: Apache-2.0
// One SQLite connection: opened with the pragmas that durability asks for, statements prepared once, failures as Error.
#pragma once

#include "domain/result.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>
#include <QVector>

#include <functional>
#include <memory>

struct sqlite3;

namespace atlas::storage {

/// A column, or a named place of a statement (with or without its colon), and the value for it.
struct Cell {
    const char* column;
    QVariant value;
};
using Cells = QVector<Cell>;

class Connection {
public:
    enum class Mode {
        ReadWrite, ///< leaves the file as it is until beginWriting()
        ReadOnly,  ///< follows what others write
        Frozen,    ///< for a file that nobody has open: leaves not even SQLite's own files beside it
        Alone,     ///< the same for one with a write-ahead log beside it, as a crash leaves; ErrorCode::Locked where
                   ///< somebody has it open after all
        Scratch    ///< no file: an empty database that goes with the connection; the path is what messages name
    };

    static Result<std::unique_ptr<Connection>> open(const QString& path, Mode mode);
    /// Of one that is opened to be written: from now on with a write-ahead log, every commit on the disk.
    [[nodiscard]] Result<void> beginWriting();
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// Runs a statement, prepared at its first use. The answer is positioned before its first row and valid until the
    /// same statement runs again.
    [[nodiscard]] Result<QSqlQuery*> run(const QString& sql, const Cells& binds = {});
    /// Hands each row of a query to \p visit. What is damaged in the middle of it is an error, never fewer rows.
    [[nodiscard]] Result<void> each(const QString& sql, const Cells& binds,
                                    const std::function<void(const QSqlQuery&)>& visit);
    /// Runs a statement that has to change just one row; another number is ErrorCode::Conflict.
    [[nodiscard]] Result<void> changeOne(const QString& sql, const Cells& binds);
    /// The same for a row that has to be still as somebody saw it: letter by letter as \p condition says, or, where
    /// that does not hold, as \p isStill finds.
    [[nodiscard]] Result<void> changeStill(const QString& sql, const Cells& binds, const QString& condition,
                                           const Cells& conditionBinds, const std::function<Result<bool>()>& isStill);
    /// Runs a statement that isn't worth preparing: pragmas, schema.
    [[nodiscard]] Result<void> execute(const QString& sql);
    /// The first column of the first row.
    [[nodiscard]] Result<QVariant> value(const QString& sql, const Cells& binds = {});

    /// Runs \p work between BEGIN IMMEDIATE and COMMIT; where it or the commit fails or it throws, all is rolled back.
    /// Within another transaction it is a part of that.
    [[nodiscard]] Result<void> transaction(const std::function<Result<void>()>& work);

    [[nodiscard]] bool isInTransaction() const { return m_inTransaction; }

    [[nodiscard]] Error error(const QSqlError& error) const;
    /// What SQLite takes for sound and we do not.
    [[nodiscard]] Error damaged(const QString& detail) const;

    /// Everything as it stands at one moment, into an empty database (Mode::Scratch): page by page, damage included.
    [[nodiscard]] Result<void> copyInto(Connection& scratch) const;

    /// Puts all of the write-ahead log into the file and empties it; false where somebody still reads what was before,
    /// or the disk refuses: then a part of it may be in the file. Waits \p patience milliseconds for others.
    bool fold(int patience = 0);
    /// Takes the lock again by which other programs know that somebody reads and writes the file, where it was lost:
    /// whoever opens and closes the file in this process takes it away, such as a desktop's dialog that looks into
    /// files (https://www.sqlite.org/howtocorrupt.html, 2.2). Only between two statements.
    void holdLock();
    /// Closing won't touch the file any more.
    void leaveFile();

    /// From now on asks this all along each statement: false ends the statement with an error. Nothing: asks no more.
    void askWhile(std::function<bool()> goesOn);

    /// SQLite's own handle, for what Qt SQL does too slowly.
    [[nodiscard]] sqlite3* handle() const;

private:
    friend class Transaction;

    Connection(QString path, QString name) : m_path(std::move(path)), m_name(std::move(name)) {}

    QString m_path;
    QString m_name;
    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
    std::function<bool()> m_goesOn; ///< SQLite keeps its address
    bool m_inTransaction = false;
};

/// A transaction that has begun. By whatever way its owner is left, it is rolled back unless it was committed.
class Transaction {
public:
    /// BEGIN IMMEDIATE: from now on nobody else writes. The connection must have none.
    static Result<Transaction> begin(Connection& connection);
    ~Transaction();
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;

    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Connection& connection) : m_connection(&connection) {}

    Connection* m_connection; ///< nullptr: ended
};

} // namespace atlas::storage
