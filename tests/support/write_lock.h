// SPDX-License-Identifier: Apache-2.0
// Another program in the middle of a write.
#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <gtest/gtest.h>

namespace atlas::test {

/// Holds the database of a portfolio locked while it lives.
class WriteLock {
public:
    explicit WriteLock(const QString& path) {
        m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("lock"));
        m_database.setDatabaseName(path);
        EXPECT_TRUE(m_database.open());
        EXPECT_TRUE(QSqlQuery(m_database).exec(QStringLiteral("BEGIN IMMEDIATE")));
    }
    WriteLock(const WriteLock&) = delete;
    WriteLock& operator=(const WriteLock&) = delete;
    ~WriteLock() {
        QSqlQuery(m_database).exec(QStringLiteral("ROLLBACK"));
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(QStringLiteral("lock"));
    }

private:
    QSqlDatabase m_database;
};

} // namespace atlas::test
