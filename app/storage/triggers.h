// SPDX-License-Identifier: Apache-2.0
// The triggers of the database, made from the column tables: they keep the change log, so that nothing can be edited
// without leaving a row, and hold the limits against other programs.
#pragma once

#include <QStringList>

namespace atlas::storage {

/// Every CREATE TRIGGER statement of the schema.
[[nodiscard]] QStringList triggerScripts();

} // namespace atlas::storage
