// SPDX-License-Identifier: Apache-2.0
#include "storage/row_cursor.h"

#include "storage/connection.h"

#include <QSqlError>

#include <sqlite3.h>

#include <utility>

namespace atlas::storage {

namespace {
Error lastError(const Connection& connection) {
    sqlite3* database = connection.handle();
    return connection.error(QSqlError(QStringLiteral("RowCursor"), QString::fromUtf8(sqlite3_errmsg(database)),
                                      QSqlError::StatementError, QString::number(sqlite3_errcode(database))));
}
} // namespace

Result<RowCursor> RowCursor::open(const Connection& connection, const QByteArray& sql, qint64 bind) {
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(connection.handle(), sql.constData(), static_cast<int>(sql.size()), &statement, nullptr) !=
        SQLITE_OK)
        return failure(lastError(connection));
    if (sqlite3_bind_parameter_count(statement) > 0)
        sqlite3_bind_int64(statement, 1, bind);
    return RowCursor(connection, statement);
}

RowCursor::RowCursor(RowCursor&& other) noexcept
    : m_connection(other.m_connection), m_statement(std::exchange(other.m_statement, nullptr)) {}

RowCursor::~RowCursor() { sqlite3_finalize(m_statement); }

Result<bool> RowCursor::next() {
    switch (sqlite3_step(m_statement)) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default:
        return failure(lastError(*m_connection));
    }
}

qint64 RowCursor::integer(int column) const { return sqlite3_column_int64(m_statement, column); }

double RowCursor::real(int column) const { return sqlite3_column_double(m_statement, column); }

QByteArrayView RowCursor::text(int column) const {
    const auto* start = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return {start, start == nullptr ? 0 : sqlite3_column_bytes(m_statement, column)};
}

} // namespace atlas::storage
