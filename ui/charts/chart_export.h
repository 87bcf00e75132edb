// SPDX-License-Identifier: Apache-2.0
// A chart as a file: PNG, SVG, PDF (drawn as on screen, with heading and source line) or CSV, by the file's ending.
#pragma once

#include "charts/chart_description.h"
#include "domain/result.h"
#include "theme.h"

#include <QImage>
#include <QSize>

namespace atlas {

/// For a `projector` with heavier strokes, larger and bolder text.
[[nodiscard]] QImage chartImage(const ChartDescription& chart, const Theme& theme, QSize size, qreal scale = 1,
                                bool projector = false);
[[nodiscard]] QByteArray chartSvg(const ChartDescription& chart, const Theme& theme, QSize size);

/// Refused with ErrorCode::Invalid for another ending, ErrorCode::Io where it can't be written; the old file is then as
/// it was.
[[nodiscard]] Result<void> exportChart(const ChartDescription& chart, const Theme& theme, const QString& path,
                                       QSize size = QSize(960, 600));

} // namespace atlas
