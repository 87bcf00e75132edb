// SPDX-License-Identifier: Apache-2.0
// Names that people gave things, as names of files.
#pragma once

#include <QString>

namespace atlas {

/// Without what a file system or a mail program stumbles over, and not too long; the ending is the caller's.
/// `otherwise` where nothing is left.
[[nodiscard]] QString fileNameOf(const QString& name, const QString& otherwise);

} // namespace atlas
