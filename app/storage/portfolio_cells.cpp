// SPDX-License-Identifier: Apache-2.0
// What a scenario says of its cells: the target, and what stands beside it. What is cleared stays as an erased row, so
// that the history can name it.
#include "storage/portfolio_data.h"

namespace atlas {

using storage::Cells;
using storage::TargetRow;
using storage::TermsRow;

namespace {

const QString ofCell =
    QStringLiteral("scenario = :scenario AND node = :node AND indicator = :indicator AND year = :year");
const QString standing = QStringLiteral("WHERE scenario = :scenario AND removed = 0 ORDER BY node, indicator, year");

Cells keyOf(ScenarioId scenario, const TargetCell& cell) {
    return {{"scenario", scenario.value},
            {"node", cell.node.value},
            {"indicator", cell.indicator.value},
            {"year", cell.year}};
}

TargetRow asRow(ScenarioId scenario, const TargetCell& /*cell*/, const Target& target) { return {0, scenario, target}; }
TermsRow asRow(ScenarioId scenario, const TargetCell& cell, const CellTerms& terms) {
    return {0, scenario, cell, terms};
}

/// The columns beside those of the key.
template <class Row>
Cells contentOf(const Row& row) {
    constexpr qsizetype keys = 4;
    return storage::cells(row).mid(keys);
}

template <class Row>
Result<std::optional<Row>> firstOf(Result<QVector<Row>> rows) {
    if (!rows)
        return failure(rows.error());
    return rows->isEmpty() ? std::optional<Row>() : std::optional(std::move(rows->first()));
}

} // namespace

Result<QVector<Target>> Portfolio::targets(ScenarioId scenario) const {
    QVector<Target> targets; // a plan may have a million
    const auto read = d->each<TargetRow>(standing, {{"scenario", scenario.value}},
                                         [&](TargetRow&& row) { targets.append(std::move(row.target)); });
    return read ? Result<QVector<Target>>(std::move(targets)) : failure(read.error());
}

Result<std::optional<Target>> Portfolio::target(ScenarioId scenario, const TargetCell& cell) const {
    const auto row =
        firstOf(d->all<TargetRow>(QStringLiteral("WHERE %1 AND removed = 0").arg(ofCell), keyOf(scenario, cell)));
    if (!row)
        return failure(row.error());
    return *row ? std::optional((*row)->target) : std::nullopt;
}

Result<QVector<std::pair<TargetCell, CellTerms>>> Portfolio::terms(ScenarioId scenario) const {
    QVector<std::pair<TargetCell, CellTerms>> terms;
    const auto read = d->each<TermsRow>(standing, {{"scenario", scenario.value}}, [&](TermsRow&& row) {
        terms.append({row.cell, std::move(row.terms)});
    });
    if (!read)
        return failure(read.error());
    return terms;
}

Result<std::optional<CellTerms>> Portfolio::terms(ScenarioId scenario, const TargetCell& cell) const {
    const auto row =
        firstOf(d->all<TermsRow>(QStringLiteral("WHERE %1 AND removed = 0").arg(ofCell), keyOf(scenario, cell)));
    if (!row)
        return failure(row.error());
    return *row ? std::optional((*row)->terms) : std::nullopt;
}

template <class Row>
Result<void> Portfolio::Data::putCell(const Cells& key, const Row& row) {
    const storage::TableShape& table = storage::tableOf<Row>();
    const QString name = storage::tableName<Row>();
    TRY(const auto whole, withWholeTexts(table, key, contentOf(row)));
    const Cells all = key + whole;
    TRY(const auto made, insertOnce(table, all));
    if (made)
        return {};
    // An erased row, or one that somebody else has set meanwhile. What is as it was is left alone: a text of it may be
    // longer than what was read of it.
    TRY(const auto erased, this->all<Row>(QStringLiteral("WHERE %1 AND removed = 1").arg(ofCell), key));
    if (erased.isEmpty())
        return failure(changedByOthers(QStringLiteral("%1 is set").arg(name)));
    const Cells set = storage::changedCells(contentOf(erased.constFirst()), contentOf(row)) + Cells{{"removed", 0}};
    return connection->changeOne(
        QStringLiteral("UPDATE %1 SET %2, version = version + 1 WHERE %3").arg(name, storage::setList(set), ofCell),
        set + key);
}

template <class Change>
Result<void> Portfolio::Data::put(const Change& change) {
    if (!change.before && !change.after)
        return {};
    const Cells key = keyOf(change.scenario, change.cell);
    if (!change.before)
        return putCell(key, asRow(change.scenario, change.cell, *change.after));
    const auto before = asRow(change.scenario, change.cell, *change.before);
    using Row = std::decay_t<decltype(before)>;
    // What is said of a cell belongs together: a rate and its reason are one claim, whichever of them is changed.
    Update update{storage::tableOf<Row>(), key, 0, {{"removed", 1}}, contentOf(before), {}};
    if (change.after)
        update.change =
            storage::changedCells(contentOf(before), contentOf(asRow(change.scenario, change.cell, *change.after)));
    if (update.change.isEmpty())
        return {};
    const auto version = updateRow(update);
    return version ? Result<void>() : failure(version.error());
}

Result<void> Portfolio::Data::writeCell(const TargetChange& change) { return put(change); }
Result<void> Portfolio::Data::writeCell(const TermsChange& change) { return put(change); }

Result<void> Portfolio::Data::writeCells(Edit& edit, ScenarioId made) {
    ScenarioId checked = made;
    const auto writeAll = [&](auto& changes) -> Result<void> {
        for (auto& change : changes) {
            if (!change.scenario.isValid())
                change.scenario = made;
            if (change.scenario != checked) {
                TRY(checkEditable(change.scenario, edit));
                checked = change.scenario;
            }
            TRY(writeCell(change));
        }
        return {};
    };
    TRY(writeAll(edit.targets));
    return writeAll(edit.terms);
}

} // namespace atlas
