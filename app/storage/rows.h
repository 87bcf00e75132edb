// SPDX-License-Identifier: Apache-2.0
// How each value type stands in its table: its columns, reading a row, binding a value.
#pragma once

#include "domain/cell_terms.h"
#include "domain/indicator.h"
#include "domain/node.h"
#include "domain/observation.h"
#include "domain/scenario.h"
#include "domain/source.h"
#include "domain/story.h"
#include "domain/target.h"
#include "storage/connection.h"

#include <QJsonObject>
#include <QSqlQuery>
#include <QVariant>

namespace atlas::storage {

// The columns of a table without its id, in one fixed order; SELECT lists "id, " and these.
[[nodiscard]] Cells cells(const Source& source);
[[nodiscard]] Cells cells(const Indicator& indicator);
[[nodiscard]] Cells cells(const Node& node);
[[nodiscard]] Cells cells(const Observation& observation);
[[nodiscard]] Cells cells(const Scenario& scenario);
[[nodiscard]] Cells cells(const Story& story);
[[nodiscard]] Cells cells(const Slide& slide);
[[nodiscard]] Cells cells(const Target& target);   ///< without its key, the scenario and the cell
[[nodiscard]] Cells cells(const CellTerms& terms); ///< likewise

/// "a, b, c" of a value's columns.
[[nodiscard]] QString columnList(const Cells& cells);
/// Those of \p after, the cells of the same type as \p before, that differ.
[[nodiscard]] Cells changedCells(const Cells& before, const Cells& after);
/// "a = :a, b = :b"
[[nodiscard]] QString setList(const Cells& cells);

/// The columns of a row that has to be still as it was: the condition, and what to bind to it.
class OldCells {
public:
    explicit OldCells(const Cells& before);
    [[nodiscard]] QString condition() const; ///< "a IS :old_a AND b IS :old_b"
    /// Valid as long as this is.
    [[nodiscard]] const Cells& binds() const { return m_binds; }

private:
    QVector<QByteArray> m_names;
    Cells m_binds;
};

// A row of "id, " and columnList().
void read(const QSqlQuery& row, Source& source);
void read(const QSqlQuery& row, Indicator& indicator);
void read(const QSqlQuery& row, Node& node);
void read(const QSqlQuery& row, Observation& observation);
void read(const QSqlQuery& row, Scenario& scenario);
void read(const QSqlQuery& row, Story& story);
void read(const QSqlQuery& row, Slide& slide);
// A row of "node, indicator, year, " and columnList().
void read(const QSqlQuery& row, Target& target);
void read(const QSqlQuery& row, std::pair<TargetCell, CellTerms>& terms);

// A row as the change log has it. A column that an older version did not have is as in a new row.
void read(const QJsonObject& row, Node& node);
void read(const QJsonObject& row, Observation& observation);
void read(const QJsonObject& row, Scenario& scenario);
void read(const QJsonObject& row, Story& story);
void read(const QJsonObject& row, Slide& slide);
void read(const QJsonObject& row, Target& target);
void read(const QJsonObject& row, std::pair<TargetCell, CellTerms>& terms);

/// NULL for an invalid id.
template <class Tag>
QVariant nullable(const Id<Tag>& id) {
    return id.isValid() ? QVariant(id.value) : QVariant(QMetaType(QMetaType::LongLong));
}

/// NULL for a missing value.
inline QVariant nullable(const std::optional<double>& value) {
    return value ? QVariant(*value) : QVariant(QMetaType(QMetaType::Double));
}

} // namespace atlas::storage
