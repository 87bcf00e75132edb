// SPDX-License-Identifier: Apache-2.0
// The workspaces of the main window, as the command line and the settings name them.
#pragma once

#include <QStringList>

namespace atlas {

/// In the order in which the window lists them.
[[nodiscard]] const QStringList& workspaceNames();

} // namespace atlas
