// SPDX-License-Identifier: Apache-2.0
// The program's own line icons, drawn in a colour of the theme.
#pragma once

#include "look/theme.h"

#include <QIcon>

namespace atlas {

/// resources/icons/NAME.svg with its black strokes in the theme's text colour, crisp at every scaling. An empty icon
/// for an unknown name.
[[nodiscard]] QIcon icon(const char* name, const Theme& theme, Colour role = Colour::Text);

} // namespace atlas
