// SPDX-License-Identifier: Apache-2.0
// What a scenario says of its cells: the target, and what stands beside it.
#include "storage/portfolio_data.h"

namespace atlas {

using storage::Cells;

namespace {

/// The statements of a table whose key is the scenario and the cell.
struct CellTable {
    QString read, insert, update, erase;

    CellTable(const QString& name, const Cells& columns) {
        const QString list = storage::columnList(columns);
        const QString at =
            QStringLiteral("scenario = :scenario AND node = :node AND indicator = :indicator AND year = :year");
        const QString unchanged = QStringLiteral(" AND ") + storage::OldCells(columns).condition();
        QString places = list;
        places.replace(QStringLiteral(", "), QStringLiteral(", :"));
        read = QStringLiteral("SELECT node, indicator, year, %1 FROM %2 WHERE ").arg(list, name);
        insert = QStringLiteral("INSERT INTO %1 (scenario, node, indicator, year, %2) VALUES (:scenario, :node, "
                                ":indicator, :year, :%3) ON CONFLICT DO NOTHING")
                     .arg(name, list, places);
        update = QStringLiteral("UPDATE %1 SET %2 WHERE ").arg(name, storage::setList(columns)) + at + unchanged;
        erase = QStringLiteral("DELETE FROM %1 WHERE ").arg(name) + at + unchanged;
    }

    [[nodiscard]] QString readAll() const {
        return read + QStringLiteral("scenario = :scenario ORDER BY node, indicator, year");
    }
    [[nodiscard]] QString readOne() const {
        return read +
               QStringLiteral("scenario = :scenario AND node = :node AND indicator = :indicator AND year = :year");
    }
};

const CellTable& targetTable() {
    static const CellTable table(QStringLiteral("target"), storage::cells(Target{}));
    return table;
}

const CellTable& termsTable() {
    static const CellTable table(QStringLiteral("cell_terms"), storage::cells(CellTerms{}));
    return table;
}

Cells keyOf(ScenarioId scenario, const TargetCell& cell) {
    return {{"scenario", scenario.value},
            {"node", cell.node.value},
            {"indicator", cell.indicator.value},
            {"year", cell.year}};
}

template <class Change>
Result<void> put(storage::Connection& connection, const CellTable& table, const Change& change) {
    const Cells key = keyOf(change.scenario, change.cell);
    if (!change.before && !change.after)
        return {};
    if (!change.before)
        return connection.changeOne(table.insert, key + storage::cells(*change.after));
    const storage::OldCells old(storage::cells(*change.before));
    if (!change.after)
        return connection.changeOne(table.erase, key + old.binds());
    return connection.changeOne(table.update, key + storage::cells(*change.after) + old.binds());
}

template <class Value>
Result<std::optional<Value>> firstOf(Result<QVector<Value>> all) {
    if (!all)
        return failure(all.error());
    return all->isEmpty() ? std::optional<Value>() : std::optional(all->constFirst());
}

} // namespace

Result<QVector<Target>> Portfolio::targets(ScenarioId scenario) const {
    return d->all<Target>(targetTable().readAll(), {{"scenario", scenario.value}});
}

Result<std::optional<Target>> Portfolio::target(ScenarioId scenario, const TargetCell& cell) const {
    return firstOf(d->all<Target>(targetTable().readOne(), keyOf(scenario, cell)));
}

Result<QVector<std::pair<TargetCell, CellTerms>>> Portfolio::terms(ScenarioId scenario) const {
    return d->all<std::pair<TargetCell, CellTerms>>(termsTable().readAll(), {{"scenario", scenario.value}});
}

Result<std::optional<CellTerms>> Portfolio::terms(ScenarioId scenario, const TargetCell& cell) const {
    auto found = firstOf(d->all<std::pair<TargetCell, CellTerms>>(termsTable().readOne(), keyOf(scenario, cell)));
    if (!found)
        return failure(found.error());
    return *found ? std::optional((*found)->second) : std::nullopt;
}

Result<void> Portfolio::Data::writeCell(const TargetChange& change) { return put(*connection, targetTable(), change); }

Result<void> Portfolio::Data::writeCell(const TermsChange& change) { return put(*connection, termsTable(), change); }

Result<void> Portfolio::Data::writeCells(Edit& edit, ScenarioId made) {
    ScenarioId checked = made;
    const auto writeAll = [&](auto& changes) -> Result<void> {
        for (auto& change : changes) {
            if (!change.scenario.isValid())
                change.scenario = made;
            if (change.scenario != checked) {
                if (auto editable = checkEditable(change.scenario, edit); !editable)
                    return editable;
                checked = change.scenario;
            }
            if (auto written = writeCell(change); !written)
                return written;
        }
        return {};
    };
    if (auto written = writeAll(edit.targets); !written)
        return written;
    return writeAll(edit.terms);
}

} // namespace atlas
