// SPDX-License-Identifier: Apache-2.0
// The colours of a theme for a presentation file.
#pragma once

#include "exchange/deck.h"
#include "theme.h"

namespace atlas {

[[nodiscard]] DeckColours deckColours(const Theme& theme);

} // namespace atlas
