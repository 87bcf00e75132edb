// SPDX-License-Identifier: Apache-2.0
// What an annotation is called in a list and by a screen reader: its kind, where it stands, and what it says.
#pragma once

#include "charts/chart_description.h"
#include "domain/story.h"

namespace atlas {

/// "Line at 10%: the council's goal".
[[nodiscard]] QString annotationName(const Annotation& annotation, const ChartDescription& chart);

} // namespace atlas
