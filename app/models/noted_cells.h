// SPDX-License-Identifier: Apache-2.0
// Roles of tables whose cells have a main text and under it a note in words.
#pragma once

#include <Qt>

namespace atlas {

enum NotedCellRole {
    NoteRole = Qt::UserRole, ///< QString: the second line of a cell
    AssumedRole,             ///< bool: a planner's assumption
    StandsBackRole,          ///< bool: carried on, rolled up or missing
    TotalRole,               ///< bool: the row of the sum
    NodeRole                 ///< qint64: whose row it is
};

} // namespace atlas
