// SPDX-License-Identifier: Apache-2.0
// How a row of each type is edited, read and taken out: one way to ask for all of them.
#pragma once

#include "storage/contract/world.h"
#include "storage/rows.h"

namespace atlas::test {

using storage::TargetRow;
using storage::TermsRow;

/// Where the change of a row stands in an edit.
template <class Row>
auto& changesOf(auto& edit) {
    if constexpr (std::is_same_v<Row, Node>)
        return edit.nodes;
    else if constexpr (std::is_same_v<Row, Scenario>)
        return edit.scenarios;
    else if constexpr (std::is_same_v<Row, Story>)
        return edit.stories;
    else if constexpr (std::is_same_v<Row, Slide>)
        return edit.slides;
    else if constexpr (std::is_same_v<Row, Observation>)
        return edit.observations;
    else if constexpr (std::is_same_v<Row, TargetRow>)
        return edit.targets;
    else if constexpr (std::is_same_v<Row, TermsRow>)
        return edit.terms;
    else
        return edit.others.template of<Row>();
}

/// Is there a row or is there none? Of the others one that is taken out stays, and says so.
template <class Row>
inline constexpr bool isErased = false;
template <>
inline constexpr bool isErased<Observation> = true;
template <>
inline constexpr bool isErased<TargetRow> = true;
template <>
inline constexpr bool isErased<TermsRow> = true;

template <class Row>
Edit change(const std::optional<Row>& before, const std::optional<Row>& after) {
    Edit edit;
    edit.text = QStringLiteral("Edit");
    const auto part = [](const std::optional<Row>& row, auto member) {
        return row ? std::optional(std::invoke(member, *row)) : std::nullopt;
    };
    const Row& any = after ? *after : *before;
    if constexpr (std::is_same_v<Row, TargetRow>)
        edit.targets.append(
            {any.scenario, any.target.cell, part(before, &TargetRow::target), part(after, &TargetRow::target)});
    else if constexpr (std::is_same_v<Row, TermsRow>)
        edit.terms.append({any.scenario, any.cell, part(before, &TermsRow::terms), part(after, &TermsRow::terms)});
    else if constexpr (std::is_same_v<Row, Observation>)
        edit.observations.append({before, after});
    else
        changesOf<Row>(edit).append({before, *after});
    return edit;
}

/// The row as an edit left it, with its id and mark; none: it was taken out.
template <class Row>
std::optional<Row> written(const Edit& applied) {
    const auto& change = changesOf<Row>(applied).constFirst();
    if constexpr (std::is_same_v<Row, TargetRow>)
        return change.after ? std::optional(TargetRow{0, change.scenario, *change.after}) : std::nullopt;
    else if constexpr (std::is_same_v<Row, TermsRow>)
        return change.after ? std::optional(TermsRow{0, change.scenario, change.cell, *change.after}) : std::nullopt;
    else
        return change.after;
}

/// The row as it is stored now.
template <class Row>
std::optional<Row> stored(const Portfolio& portfolio, const Row& like) {
    if constexpr (std::is_same_v<Row, Profile>) {
        return portfolio.profile().value();
    } else if constexpr (std::is_same_v<Row, TargetRow>) {
        const auto found = portfolio.target(like.scenario, like.target.cell).value();
        return found ? std::optional(TargetRow{0, like.scenario, *found}) : std::nullopt;
    } else if constexpr (std::is_same_v<Row, TermsRow>) {
        const auto found = portfolio.terms(like.scenario, like.cell).value();
        return found ? std::optional(TermsRow{0, like.scenario, like.cell, *found}) : std::nullopt;
    } else {
        return portfolio.row<Row>(like.id).value();
    }
}

/// What takes a row out; none: it is erased.
template <class Row>
std::optional<Row> gone(Row row) {
    if constexpr (isErased<Row>)
        return std::nullopt;
    else if constexpr (std::is_same_v<Row, Scenario>)
        row.state = ScenarioState::Removed;
    else
        row.removed = true;
    return row;
}

/// \p base with one column of \p other. What is there or not, as a lock is, comes before what is said of it.
template <class Row>
Row withColumn(const Row& base, const Row& other, size_t column) {
    const storage::Columns<Row>& table = storage::columns<Row>();
    Row row = base;
    for (size_t at = 0; at < table.shape().columns.size(); ++at)
        table.set(row, at, table.cell(at == column ? other : base, at));
    return row;
}

/// Every column with its value, a line each, reals with all their digits.
template <class Row>
QStringList linesOf(const std::optional<Row>& row) {
    if (!row)
        return {QStringLiteral("none")};
    QStringList lines{QStringLiteral("id %1").arg(storage::idOf(*row))};
    for (const storage::Cell& cell : storage::cells(*row)) {
        QString value = cell.value.toString();
        if (cell.value.isNull())
            value = QStringLiteral("null");
        else if (cell.value.typeId() == QMetaType::Double)
            value = QString::number(cell.value.toDouble(), 'g', 17);
        else if (cell.value.typeId() == QMetaType::QByteArray)
            value = QString::fromLatin1(cell.value.toByteArray().toHex());
        lines.append(QString::fromLatin1(cell.column) + QLatin1Char('=') + value);
    }
    return lines;
}

/// Which row of its table it is, for other programs.
template <class Row>
QString whereOf(const Row& row) {
    if constexpr (std::is_same_v<Row, TargetRow> || std::is_same_v<Row, TermsRow>) {
        QStringList wheres;
        for (const storage::Cell& cell : storage::cells(row).mid(0, 4))
            wheres.append(QStringLiteral("%1 = %2").arg(QString::fromLatin1(cell.column), cell.value.toString()));
        return wheres.join(QStringLiteral(" AND "));
    } else {
        return QStringLiteral("id = %1").arg(storage::idOf(row));
    }
}

} // namespace atlas::test
