// SPDX-License-Identifier: Apache-2.0
// What was written is on the disk, and not only on its way there.
#pragma once

#include <QString>

namespace atlas::storage {

/// Of a file, or of the names in a folder; false where that failed. Where the system offers nothing of the kind, true.
bool flush(const QString& name);

} // namespace atlas::storage
