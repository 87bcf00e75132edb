// SPDX-License-Identifier: Apache-2.0
// Names may have two hundred characters and no space among them. A label that wraps at spaces would be as wide as the
// whole, and push aside what stands beside it.
#pragma once

#include <QString>

namespace atlas {

/// The text with places in its long words where a line may end; the marks have no width.
[[nodiscard]] QString breakable(const QString& text);

} // namespace atlas
