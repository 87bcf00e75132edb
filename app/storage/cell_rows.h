// SPDX-License-Identifier: Apache-2.0
// The rows of what a scenario says of its cells, as they stand in their tables.
#pragma once

#include "domain/cell_terms.h"

namespace atlas::storage {

struct TargetRow {
    qint64 id = 0;
    ScenarioId scenario;
    Target target;
};

struct TermsRow {
    qint64 id = 0;
    ScenarioId scenario;
    TargetCell cell;
    CellTerms terms;
};

} // namespace atlas::storage

Q_DECLARE_TYPEINFO(atlas::storage::TargetRow, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(atlas::storage::TermsRow, Q_RELOCATABLE_TYPE);
