// SPDX-License-Identifier: Apache-2.0
// The one place that knows which mark of a chart an arrow points at: the screen, the list of annotations, a
// presentation file all ask here, so that none of them points at another one. Marks are known by what they are figures
// of; where they stand changes with every industry that is added.
#pragma once

#include "charts/chart_description.h"
#include "domain/story.h"

namespace atlas {

/// A point of a chart, as numbers that hold for this description alone.
struct MarkPlace {
    int series = 0;
    int point = 0;

    bool operator==(const MarkPlace&) const = default;
};

/// Where the chart draws what an arrow points at. Nothing where it doesn't any more: rather no mark than a wrong one.
/// An arrow of an older file, without a target, points at the numbers that it was made with.
[[nodiscard]] std::optional<MarkPlace> annotationMark(const Annotation& annotation, const ChartDescription& chart);

/// An arrow holds to this mark of the chart from now on; without one its head is free.
void pointAt(Annotation& arrow, const ChartDescription& chart, std::optional<MarkPlace> mark);

} // namespace atlas
