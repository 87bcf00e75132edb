// SPDX-License-Identifier: Apache-2.0
// What one step changed, as everybody who shows something hears it. It makes no difference who made the step.
#pragma once

#include "domain/ids.h"
#include "domain/target.h"

#include <QVector>

namespace atlas {

/// Structural changes of the tree have signals of their own, before and after.
struct ChangeSet {
    enum class Origin { Own, Preview, Others };

    Origin origin = Origin::Own;
    QVector<NodeId> nodes;        ///< name, description, kind or status changed, or figures
    QVector<TargetCell> targets;  ///< of the current scenario: the target, or what is said beside it
    QVector<NodeId> rolledUp;     ///< nodes whose roll-up, gap or level may have changed, ancestors included
    bool structure = false;       ///< nodes came, went or moved
    bool scenarios = false;       ///< the list of scenarios changed
    bool currentScenario = false; ///< another scenario is shown: read everything of targets again
    bool stories = false;         ///< stories or slides came, went, moved or changed
};

} // namespace atlas
