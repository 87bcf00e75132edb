// SPDX-License-Identifier: Apache-2.0
// Keys act on the current and the selected rows of a tree, and nobody sees what they do to a row under a closed one.
#pragma once

#include <QModelIndex>

class QTreeView;

namespace atlas {

/// All rows above it stand open, and neither its row nor its column is hidden. It may be scrolled away.
[[nodiscard]] bool isInSight(const QTreeView& tree, const QModelIndex& index);

/// The index itself, or the nearest above it that is in sight, in the same column.
[[nodiscard]] QModelIndex nearestInSight(const QTreeView& tree, const QModelIndex& index);

/// Opens what stands above it.
void bringInSight(QTreeView& tree, const QModelIndex& index);

} // namespace atlas
