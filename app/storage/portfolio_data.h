// SPDX-License-Identifier: Apache-2.0
// What an open portfolio holds; for the files that implement storage/portfolio.h only.
#pragma once

#include "storage/connection.h"
#include "storage/portfolio.h"
#include "storage/rows.h"

#include <QCoreApplication>
#include <QSqlError>

#include <set>

namespace atlas {

struct Portfolio::Data {
    QString path;
    std::unique_ptr<storage::Connection> connection;
    bool readOnly = false;
    qint64 dataVersion = 0;    ///< PRAGMA data_version as last seen: moves when another connection commits
    qint64 seenLog = 0;        ///< change-log rows up to here are known
    std::set<qint64> ownSteps; ///< our steps after seenLog: their rows are not foreign

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(Storage)
    };

    /// All rows of a query as values.
    template <class Value>
    Result<QVector<Value>> all(const QString& sql, const storage::Cells& binds = {}) const {
        auto query = connection->run(sql, binds);
        if (!query)
            return failure(query.error());
        QVector<Value> values;
        while ((*query)->next()) {
            Value value;
            storage::read(**query, value);
            values.append(std::move(value));
        }
        if ((*query)->lastError().isValid())
            return failure(connection->error((*query)->lastError()));
        (*query)->finish();
        return values;
    }

    /// INSERT of a row; an invalid id is given out by the database. Answers the id.
    template <class Value>
    Result<qint64> insert(const char* table, const Value& value, const storage::Cells& extra = {}) {
        storage::Cells row = storage::cells(value) + extra;
        if (value.id.isValid())
            row.prepend({"id", value.id.value});
        return insertRow(table, row);
    }
    Result<qint64> insertRow(const char* table, const storage::Cells& row);

    /// UPDATE of a row that still is as \p before says.
    template <class Value>
    Result<void> update(const char* table, const Value& before, const Value& after, const storage::Cells& extra = {}) {
        return updateRow(table, before.id.value, storage::cells(before), storage::cells(after) + extra);
    }
    Result<void> updateRow(const char* table, qint64 id, const storage::Cells& before, const storage::Cells& after);

    Result<void> writeTarget(ScenarioId scenario, const TargetChange& change);
    /// One transaction with a step of the history around \p work.
    Result<void> step(const QString& text, const QString& reason, const QString& author,
                      const std::function<Result<void>()>& work);
    Result<void> rememberPlaceInLog();
};

} // namespace atlas
