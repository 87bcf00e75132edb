// SPDX-License-Identifier: Apache-2.0
// The colours of a theme for a presentation file.
#pragma once

#include "look/theme.h"
#include "pptx/deck.h"

namespace atlas {

[[nodiscard]] DeckColours deckColours(const Theme& theme);

} // namespace atlas
