// SPDX-License-Identifier: Apache-2.0
// A tornado: rows from a low to a high result around a common base, the widest first as they are given.
#pragma once

#include "drawing/shape_renderer.h"

#include <QCoreApplication>

namespace atlas {

class TornadoRenderer : public ShapeRenderer {
    Q_DECLARE_TR_FUNCTIONS(atlas::TornadoRenderer)
public:
    explicit TornadoRenderer(QChart& chart) : ShapeRenderer(chart) {}

protected:
    void place(const ChartDescription& chart, const QRectF& area) override;

private:
    /// What the two colours mean. Answers what is left of the area.
    [[nodiscard]] QRectF placeKey(const ChartDescription& chart, const QRectF& area);
};

} // namespace atlas
