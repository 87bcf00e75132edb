// SPDX-License-Identifier: Apache-2.0
// What a scenario says of its cells: the target, and what stands beside it.
#include "storage/portfolio_data.h"

namespace atlas {

using storage::Cells;

namespace {

const QString ofCell =
    QStringLiteral("scenario = :scenario AND node = :node AND indicator = :indicator AND year = :year");

/// The statements of a table whose key is the scenario and the cell.
struct CellTable {
    QString name, read, insert;

    CellTable(const QString& tableName, const Cells& columns) : name(tableName) {
        const QString list = storage::columnList(columns);
        QString places = list;
        places.replace(QStringLiteral(", "), QStringLiteral(", :"));
        read = QStringLiteral("SELECT node, indicator, year, %1 FROM %2 WHERE ").arg(list, name);
        insert = QStringLiteral("INSERT INTO %1 (scenario, node, indicator, year, %2) VALUES (:scenario, :node, "
                                ":indicator, :year, :%3) ON CONFLICT DO NOTHING")
                     .arg(name, list, places);
    }

    [[nodiscard]] QString readAll() const {
        return read + QStringLiteral("scenario = :scenario ORDER BY node, indicator, year");
    }
    [[nodiscard]] QString readOne() const { return read + ofCell; }
    [[nodiscard]] QString update(const Cells& changed) const {
        return QStringLiteral("UPDATE %1 SET %2 WHERE ").arg(name, storage::setList(changed)) + ofCell;
    }
    [[nodiscard]] QString erase() const { return QStringLiteral("DELETE FROM %1 WHERE ").arg(name) + ofCell; }
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

/// Writes a change of one cell; \p readNow answers what stands there.
template <class Data, class Change, class Read>
Result<void> put(Data& data, const CellTable& table, const Change& change, const Read& readNow) {
    if (!change.before && !change.after)
        return {};
    const Cells key = keyOf(change.scenario, change.cell);
    Cells wanted;
    if (change.after) {
        const Cells after = storage::cells(*change.after);
        const auto whole = data.withWholeTexts(
            change.before ? storage::changedCells(storage::cells(*change.before), after) : after,
            QStringLiteral("table_name = :table AND ") + ofCell, key + Cells{{"table", table.name}});
        if (!whole)
            return failure(whole.error());
        wanted = *whole;
    }
    if (!change.before)
        return data.connection->changeOne(table.insert, key + wanted);
    const auto isStill = [&]() -> Result<bool> {
        const auto now = readNow();
        if (!now)
            return failure(now.error());
        return *now == change.before;
    };
    const storage::OldCells old(storage::cells(*change.before));
    if (!change.after)
        return data.connection->changeStill(table.erase(), key, old.condition(), old.binds(), isStill);
    if (wanted.isEmpty())
        return {};
    return data.connection->changeStill(table.update(wanted), key + wanted, old.condition(), old.binds(), isStill);
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
    return d->target(scenario, cell);
}

Result<QVector<std::pair<TargetCell, CellTerms>>> Portfolio::terms(ScenarioId scenario) const {
    return d->all<std::pair<TargetCell, CellTerms>>(termsTable().readAll(), {{"scenario", scenario.value}});
}

Result<std::optional<CellTerms>> Portfolio::terms(ScenarioId scenario, const TargetCell& cell) const {
    return d->terms(scenario, cell);
}

Result<std::optional<Target>> Portfolio::Data::target(ScenarioId scenario, const TargetCell& cell) const {
    return firstOf(all<Target>(targetTable().readOne(), keyOf(scenario, cell)));
}

Result<std::optional<CellTerms>> Portfolio::Data::terms(ScenarioId scenario, const TargetCell& cell) const {
    const auto found = firstOf(all<std::pair<TargetCell, CellTerms>>(termsTable().readOne(), keyOf(scenario, cell)));
    if (!found)
        return failure(found.error());
    return *found ? std::optional((*found)->second) : std::nullopt;
}

Result<void> Portfolio::Data::writeCell(const TargetChange& change) {
    return put(*this, targetTable(), change, [&] { return target(change.scenario, change.cell); });
}

Result<void> Portfolio::Data::writeCell(const TermsChange& change) {
    return put(*this, termsTable(), change, [&] { return terms(change.scenario, change.cell); });
}

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
