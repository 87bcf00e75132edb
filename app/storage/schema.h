// SPDX-License-Identifier: Apache-2.0
// What makes a file a portfolio, and which version of the schema it has: numbered migrations from data/migrations.
#pragma once

#include "domain/result.h"

namespace atlas::storage {

class Connection;

/// "LjAt": SQLite's application_id, at byte 68 of the file.
inline constexpr quint32 applicationId = 0x4C6A4174;

/// The newest schema version that this program knows.
[[nodiscard]] int newestVersion();

/// Looks at a file without opening it as a database: refuses what is no portfolio, damaged or too new. Nothing is
/// written, not even beside it. \return its schema version
[[nodiscard]] Result<int> versionOfFile(const QString& path);

/// Brings the schema from \p version to the newest, each migration in a transaction of its own with its version.
[[nodiscard]] Result<void> migrate(Connection& connection, int version);

} // namespace atlas::storage
