// SPDX-License-Identifier: Apache-2.0
// Bullets: in each row a bar of the value, held against the tick of its target.
#pragma once

#include "drawing/shape_renderer.h"

#include <QCoreApplication>

namespace atlas {

class BulletRenderer : public ShapeRenderer {
    Q_DECLARE_TR_FUNCTIONS(atlas::BulletRenderer)
public:
    explicit BulletRenderer(QChart& chart) : ShapeRenderer(chart) {}

protected:
    void place(const ChartDescription& chart, const QRectF& area) override;
};

} // namespace atlas
