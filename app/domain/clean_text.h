// SPDX-License-Identifier: Apache-2.0
// Texts as people type and paste them, without what no screen and no paper can show.
#pragma once

#include <QString>

namespace atlas {

/// Each line break a plain "\n" (a presentation's is a vertical tab, a word processor's page break a form feed), and no
/// other control characters, zero-width spaces and marks of byte order.
[[nodiscard]] QString cleanText(const QString& text);

} // namespace atlas
