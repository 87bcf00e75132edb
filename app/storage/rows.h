// SPDX-License-Identifier: Apache-2.0
// How each value type stands in its table: its columns, reading a row, binding a value.
#pragma once

#include "domain/indicator.h"
#include "domain/node.h"
#include "domain/observation.h"
#include "domain/scenario.h"
#include "domain/source.h"
#include "domain/target.h"
#include "storage/connection.h"

#include <QSqlQuery>
#include <QVariant>

namespace atlas::storage {

// The columns of a table without its id, in one fixed order; SELECT lists "id, " and these.
[[nodiscard]] Cells cells(const Source& source);
[[nodiscard]] Cells cells(const Indicator& indicator);
[[nodiscard]] Cells cells(const Node& node);
[[nodiscard]] Cells cells(const Observation& observation);
[[nodiscard]] Cells cells(const Scenario& scenario);

/// "a, b, c" of a value's columns.
[[nodiscard]] QString columnList(const Cells& cells);

// A row of "id, " and columnList().
void read(const QSqlQuery& row, Source& source);
void read(const QSqlQuery& row, Indicator& indicator);
void read(const QSqlQuery& row, Node& node);
void read(const QSqlQuery& row, Observation& observation);
void read(const QSqlQuery& row, Scenario& scenario);

/// NULL for an invalid id.
template <class Tag>
QVariant nullable(const Id<Tag>& id) {
    return id.isValid() ? QVariant(id.value) : QVariant(QMetaType(QMetaType::LongLong));
}

} // namespace atlas::storage
