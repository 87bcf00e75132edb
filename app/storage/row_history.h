// SPDX-License-Identifier: Apache-2.0
// What a row was around an entry of the change log, which keeps the changed columns only: the row as it is now, with
// what stood before each later change folded in, newest first.
#pragma once

#include "storage/columns.h"
#include "storage/portfolio.h"

#include <QJsonObject>

#include <map>
#include <tuple>

namespace atlas::storage {

/// A row before and after an entry, all columns of it. Empty: it was not there.
struct RowStates {
    QJsonObject before, after;
};

class RowHistory {
public:
    explicit RowHistory(Connection& connection) : m_connection(connection) {}

    /// The states around \p entry, which is of one row. Asked for entries from newer to older, it reads each entry of
    /// the log once.
    [[nodiscard]] Result<RowStates> around(const LogEntry& entry);

    /// A row is told by its table and id, and what is said of a cell by scenario and cell: older entries have no id.
    using Key = std::tuple<QString, qint64, ScenarioId, TargetCell>;
    [[nodiscard]] static Key keyOf(const LogEntry& entry);

private:
    struct Reached {
        QJsonObject state;
        qint64 row = 0;   ///< its id; 0: none
        qint64 entry = 0; ///< before this one
    };

    [[nodiscard]] Result<Reached> now(const TableShape& table, const Key& key) const;
    [[nodiscard]] Result<void> foldBack(const TableShape& table, const Key& key, Reached& reached, qint64 downTo) const;

    Connection& m_connection;
    std::map<Key, Reached> m_reached;
};

} // namespace atlas::storage
