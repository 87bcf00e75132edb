// SPDX-License-Identifier: Apache-2.0
#include "parts/rows_in_sight.h"

#include <QTreeView>

namespace atlas {

bool isInSight(const QTreeView& tree, const QModelIndex& index) {
    if (!index.isValid() || tree.isColumnHidden(index.column()) || tree.isRowHidden(index.row(), index.parent()))
        return false;
    for (QModelIndex above = index.parent(); above.isValid() && above != tree.rootIndex(); above = above.parent())
        if (!tree.isExpanded(above) || tree.isRowHidden(above.row(), above.parent()))
            return false;
    return true;
}

QModelIndex nearestInSight(const QTreeView& tree, const QModelIndex& index) {
    QModelIndex row = index.siblingAtColumn(0);
    while (row.isValid() && !isInSight(tree, row))
        row = row.parent();
    return row.siblingAtColumn(index.column());
}

void bringInSight(QTreeView& tree, const QModelIndex& index) {
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        if (!tree.isExpanded(above))
            tree.expand(above);
}

} // namespace atlas
