// SPDX-License-Identifier: Apache-2.0
// A native chart (DrawingML, c:chartSpace): people who get the file can restyle it and edit its numbers in the workbook
// that it carries.
#pragma once

#include "pptx/chart_plot.h"
#include "pptx/deck.h"

#include <QByteArray>
#include <QRectF>

namespace atlas {

/// The chart part. `size` in points is what it will have on the slide, `workbook` the relationship to its workbook.
[[nodiscard]] QByteArray pptxChart(const ChartDescription& chart, const ChartPlot& plot, const DeckColours& colours,
                                   QSizeF size, const QString& workbook);

/// The square of a ring within its frame, in fractions of it: its middle is where the ring's text belongs.
[[nodiscard]] QRectF ringPlace(QSizeF size);

} // namespace atlas
