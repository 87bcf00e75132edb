// SPDX-License-Identifier: Apache-2.0
// Reads the rows of a large query straight from SQLite: without a QVariant a cell, several times as fast as QSqlQuery.
#pragma once

#include "domain/result.h"

#include <QByteArrayView>

struct sqlite3_stmt;

namespace atlas::storage {

class Connection;

class RowCursor {
public:
    /// Prepares a query; `bind` is the value of its first place, where it has one.
    static Result<RowCursor> open(const Connection& connection, const QByteArray& sql, qint64 bind = 0);
    ~RowCursor();
    RowCursor(RowCursor&& other) noexcept;
    RowCursor& operator=(RowCursor&&) = delete;

    /// Goes to the next row; false: there is none.
    [[nodiscard]] Result<bool> next();
    [[nodiscard]] qint64 integer(int column) const; ///< 0 for NULL
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QByteArrayView text(int column) const; ///< UTF-8, valid until next()

private:
    RowCursor(const Connection& connection, sqlite3_stmt* statement)
        : m_connection(&connection), m_statement(statement) {}

    const Connection* m_connection;
    sqlite3_stmt* m_statement;
};

} // namespace atlas::storage
