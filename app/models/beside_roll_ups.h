// SPDX-License-Identifier: Apache-2.0
// Which changed targets a table has to be told of besides the nodes whose roll-ups changed.
#pragma once

#include "session/session.h"

namespace atlas {

/// The changed targets whose nodes are not among ChangeSet::rolledUp. Linear in both, however many there are.
[[nodiscard]] QVector<TargetCell> besideRollUps(const ChangeSet& changes);

} // namespace atlas
