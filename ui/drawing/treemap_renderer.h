// SPDX-License-Identifier: Apache-2.0
// A treemap: groups and their points as tiles as large as their values, near to squares (Bruls, Huizing and van Wijk).
#pragma once

#include "drawing/shape_renderer.h"

#include <QCoreApplication>

namespace atlas {

/// Rectangles that fill `area`, each as large in proportion as its value; the large ones first, whatever their order. A
/// value of nothing has an empty rectangle.
[[nodiscard]] std::vector<QRectF> squarified(const std::vector<double>& values, const QRectF& area);

class TreemapRenderer : public ShapeRenderer {
    Q_DECLARE_TR_FUNCTIONS(atlas::TreemapRenderer)
public:
    explicit TreemapRenderer(QChart& chart) : ShapeRenderer(chart) {}

protected:
    void place(const ChartDescription& chart, const QRectF& area) override;

private:
    /// Answers the names that found no room in their tiles.
    [[nodiscard]] QStringList placeTiles(const ChartDescription& chart, const QRectF& area);
    [[nodiscard]] bool placeLabel(const ChartPoint& point, const QRectF& tile, const QColor& fill);
};

} // namespace atlas
