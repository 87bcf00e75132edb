// SPDX-License-Identifier: Apache-2.0
// Writing a file that leaves the building: whole, or not at all.
#pragma once

#include "domain/result.h"

#include <QByteArray>

namespace atlas {

/// Takes the place of what stood there only when all of it is written. ErrorCode::Io where it can't be, or where there
/// is nothing to write because it could not be made.
[[nodiscard]] Result<void> writeWhole(const QString& path, const QByteArray& bytes);

} // namespace atlas
