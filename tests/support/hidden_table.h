// SPDX-License-Identifier: Apache-2.0
// A table that can't be read for a while.
#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <gtest/gtest.h>

namespace atlas::test {

/// Takes a table of a portfolio away while it lives, by a connection of its own: all that reads it fails. Nothing is
/// written into the log of changes.
class HiddenTable {
public:
    HiddenTable(QString path, const char* table) : m_path(std::move(path)), m_table(QLatin1String(table)) {
        run(QStringLiteral("ALTER TABLE %1 RENAME TO %1_hidden").arg(m_table));
    }
    HiddenTable(const HiddenTable&) = delete;
    HiddenTable& operator=(const HiddenTable&) = delete;
    ~HiddenTable() { run(QStringLiteral("ALTER TABLE %1_hidden RENAME TO %1").arg(m_table)); }

private:
    void run(const QString& statement) const {
        {
            QSqlDatabase raw = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("hidden"));
            raw.setDatabaseName(m_path);
            EXPECT_TRUE(raw.open());
            QSqlQuery query(raw);
            // Only the name of the table: triggers and references of others name it as before.
            for (const QString& each : {QStringLiteral("PRAGMA foreign_keys = OFF"),
                                        QStringLiteral("PRAGMA legacy_alter_table = ON"), statement})
                EXPECT_TRUE(query.exec(each)) << query.lastError().text().toStdString();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("hidden"));
    }

    QString m_path, m_table;
};

} // namespace atlas::test
