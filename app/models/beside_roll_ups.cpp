// SPDX-License-Identifier: Apache-2.0
#include "models/beside_roll_ups.h"

#include <QSet>

namespace atlas {

QVector<TargetCell> besideRollUps(const ChangeSet& changes) {
    if (changes.targets.isEmpty())
        return {};
    const QSet<NodeId> rolledUp(changes.rolledUp.cbegin(), changes.rolledUp.cend());
    QVector<TargetCell> beside = changes.targets;
    beside.removeIf([&](const TargetCell& cell) { return rolledUp.contains(cell.node); });
    return beside;
}

} // namespace atlas
