// SPDX-License-Identifier: Apache-2.0
// Marks the annotation that is worked on: a ring around its words and squares where it can be taken hold of.
#pragma once

#include "drawing/annotation_ink.h"

namespace atlas {

/// `strong`: the keyboard moves it.
void paintAnnotationRing(QPainter& painter, const AnnotationShape& shape, const Theme& theme, bool strong);

} // namespace atlas
