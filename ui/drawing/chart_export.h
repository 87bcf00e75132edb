// SPDX-License-Identifier: Apache-2.0
// A chart as a file: PNG, SVG, PDF (drawn as on screen, with heading and source line) or CSV, by the file's ending.
#pragma once

#include "charts/chart_description.h"
#include "charts/slide_view.h"
#include "domain/result.h"
#include "drawing/chart_page.h"
#include "look/theme.h"

#include <QImage>
#include <QSize>

#include <memory>

class QMimeData;
class QPainter;

namespace atlas {

/// For a `projector` with heavier strokes, larger and bolder text.
[[nodiscard]] QImage chartImage(const ChartDescription& chart, const Theme& theme, QSize size, qreal scale = 1,
                                bool projector = false);
[[nodiscard]] QByteArray chartSvg(const ChartDescription& chart, const Theme& theme, QSize size);
/// For the clipboard: PNG and SVG at once, so that each program takes the best that it knows.
[[nodiscard]] std::unique_ptr<QMimeData> chartMimeData(const ChartDescription& chart, const Theme& theme,
                                                       QSize size = QSize(960, 600));

/// The whole picture at the painter's origin: surface, heading, drawing, notes and source line. `size` in CSS pixels.
void drawChart(QPainter& painter, const ChartDescription& chart, const Theme& theme, QSizeF size,
               bool projector = false, const QVector<SlideAnnotation>& annotations = {}, const ChartEdges& least = {});
/// What the picture of a chart has above and below its drawing.
[[nodiscard]] ChartEdges chartEdges(const ChartDescription& chart, const Theme& theme, QSizeF size);
/// What its drawing has above and below the plot, such as the names under bars or the list under a ring.
[[nodiscard]] ChartEdges plotEdges(const ChartDescription& chart, const Theme& theme, QSizeF size,
                                   const ChartEdges& least);

/// A PNG has `scale` pixels for each of `size`; twice goes well into slides and documents. Refused with
/// ErrorCode::Invalid for another ending, ErrorCode::Io where it can't be written; the old file is then as it was.
[[nodiscard]] Result<void> exportChart(const ChartDescription& chart, const Theme& theme, const QString& path,
                                       QSize size = QSize(960, 600), int scale = 2);

} // namespace atlas
