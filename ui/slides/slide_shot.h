// SPDX-License-Identifier: Apache-2.0
// A slide as it is at one moment of a show. Whoever draws it knows by the numbers what it has drawn already.
#pragma once

#include "slides/slide_picture.h"

#include <memory>

namespace atlas {

struct ShownSlide {
    quint64 slide = 0;   ///< which: the same while its slider moves or its figures change
    quint64 version = 0; ///< which state of it: the same number, the same picture
    SlideView view;
    SlidePlace place;
};

using SlideShot = std::shared_ptr<const ShownSlide>;

} // namespace atlas
