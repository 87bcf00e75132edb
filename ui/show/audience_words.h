// SPDX-License-Identifier: Apache-2.0
// The few words of our own that an audience sees or hears, in the audience's language, whichever the program speaks.
#pragma once

#include "domain/text.h"
#include "slides/slide_shot.h"

namespace atlas {

[[nodiscard]] QString endOfStoryText(Language language);
/// "Slide 3 of 8: One vehicle in three is a NEV"; of a page that was drilled to, its heading.
[[nodiscard]] QString slideName(const ShownSlide& shot, Language language);

} // namespace atlas
