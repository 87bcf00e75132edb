// SPDX-License-Identifier: Apache-2.0
// The text of a command without the key that is underlined in it: as it is spoken, and as the palette lists it.
#pragma once

#include <QString>

namespace atlas {

/// "&File" → "File", "语言(&L)" → "语言", "打开(&O)…" → "打开…", "R&&D" → "R&D".
[[nodiscard]] QString withoutMnemonic(QString text);

} // namespace atlas
