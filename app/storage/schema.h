// SPDX-License-Identifier: Apache-2.0
// What makes a file a portfolio, and which version of the schema it has: numbered migrations from data/migrations.
#pragma once

#include "domain/result.h"

#include <QStringList>

namespace atlas::storage {

class Connection;

/// "LjAt": SQLite's application_id, at byte 68 of the file.
inline constexpr quint32 applicationId = 0x4C6A4174;

/// What tells files of this format from those of builds before it was whole: SHA-256 of the schema as SQL. Kept by a
/// file, and compared at each opening; tests/storage/golden_test.cpp holds it to be right.
inline constexpr char schemaDigest[] = "cef05c19c29ebc88b38697e115439fa72b59a05b734c1c10af9cabdb3d96c290";

/// The newest schema version that this program knows: how many migrations it brings.
[[nodiscard]] int newestVersion();

/// The migrations that this program brings, oldest first: script number N makes version N of version N - 1.
[[nodiscard]] Result<QStringList> bundledMigrations();

/// Looks at a file without opening it as a database: refuses what is no portfolio, or damaged. Nothing is written, not
/// even beside it.
[[nodiscard]] Result<void> refuseForeign(const QString& path);

/// The schema version of an open file, which may stand in its write-ahead log only. Refuses what is newer than
/// `newest` and doesn't say that it can be read all the same, what was made between two versions, and a file whose
/// schema or the first page of whose tables is damaged.
[[nodiscard]] Result<int> soundVersion(Connection& connection, const QString& path, int newest);

/// Whether a program that knows formats up to `newest` may write to a sound file of `version`: a newer one says so
/// itself.
[[nodiscard]] Result<bool> mayWrite(Connection& connection, int version, int newest);

/// Brings the schema from `version` to the newest in one transaction: whoever is killed meanwhile leaves what was
/// before. A migration that another program has run meanwhile is left out. After the last one the triggers are made
/// (storage/triggers.h); migrations change tables only.
[[nodiscard]] Result<void> migrate(Connection& connection, int version, const QStringList& migrations);

/// The same for a file that holds somebody's work: first puts a copy of it beside it, NAME.backup-vN, which is whole
/// and on the disk before anything is changed. Answers its name.
[[nodiscard]] Result<QString> backUpAndMigrate(Connection& connection, const QString& path, int version,
                                               const QStringList& migrations);

/// In what the tables, indexes and triggers differ from those that the migrations make, a line each.
[[nodiscard]] Result<QStringList> schemaFaults(Connection& connection, const QStringList& migrations);

} // namespace atlas::storage
