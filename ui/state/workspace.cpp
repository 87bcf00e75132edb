// SPDX-License-Identifier: Apache-2.0
#include "state/workspace.h"

namespace atlas {

const QStringList& workspaceNames() {
    static const QStringList names{QStringLiteral("Portfolio"), QStringLiteral("Targets"), QStringLiteral("Scenarios"),
                                   QStringLiteral("Present"), QStringLiteral("History")};
    return names;
}

} // namespace atlas
