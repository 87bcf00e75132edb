// SPDX-License-Identifier: Apache-2.0
#include "charts/chart_renderer.h"

#include "charts/bar_renderer.h"
#include "charts/line_renderer.h"
#include "charts/ring_renderer.h"

#include <algorithm>
#include <cmath>

namespace atlas {

ChartRenderer::~ChartRenderer() = default;

std::unique_ptr<ChartRenderer> ChartRenderer::make(ChartKind kind, QChart& chart) {
    switch (kind) {
    case ChartKind::Line:
        return std::make_unique<LineRenderer>(chart);
    case ChartKind::Ring:
        return std::make_unique<RingRenderer>(chart);
    case ChartKind::Bars:
    case ChartKind::HorizontalBars:
    case ChartKind::StackedBars:
        break;
    default: // not drawn yet
        break;
    }
    return std::make_unique<BarRenderer>(chart);
}

int ChartRenderer::markAt(QPointF place) const {
    for (size_t i = 0; i < m_marks.size(); ++i)
        if (m_marks[i].shape.contains(place))
            return static_cast<int>(i);
    return -1;
}

bool ChartRenderer::sameShape(const ChartDescription& one, const ChartDescription& other) {
    if (one.key != other.key || one.kind != other.kind || one.series.size() != other.series.size())
        return false;
    for (qsizetype s = 0; s < one.series.size(); ++s) {
        const ChartSeries &a = one.series[s], &b = other.series[s];
        if (a.colour != b.colour || a.points.size() != b.points.size())
            return false;
        for (qsizetype p = 0; p < a.points.size(); ++p)
            if (a.points[p].style != b.points[p].style || a.points[p].colour != b.points[p].colour ||
                a.points[p].value.has_value() != b.points[p].value.has_value())
                return false;
    }
    return true;
}

NiceScale NiceScale::covering(double low, double high, int wanted) {
    if (!(high > low))
        high = low + (low == 0 ? 1 : std::abs(low) * 0.1);
    const double rough = (high - low) / std::max(wanted, 1);
    const double power = std::pow(10, std::floor(std::log10(rough)));
    double step = 10 * power;
    for (const double factor : {1.0, 2.0, 2.5, 5.0})
        if (factor * power >= rough * 0.999) {
            step = factor * power;
            break;
        }
    // Nudged, so that a bound that is a multiple of the step but for rounding does not take another step.
    return {std::floor(low / step + 1e-9) * step, std::ceil(high / step - 1e-9) * step, step};
}

void paintHatching(QPainter& painter, const QRectF& rect, const QColor& colour, const ChartStyle& style) {
    if (rect.width() < 1 || rect.height() < 1)
        return;
    painter.fillRect(rect, style.colour(Colour::Surface));
    const qreal pen = style.px(1.5), gap = style.px(5);
    painter.setPen(QPen(colour, pen, Qt::SolidLine, Qt::FlatCap));
    painter.setBrush(Qt::NoBrush);
    // From the lower left to the upper right, cut to the rectangle by arithmetic: an SVG file keeps no clip.
    for (qreal offset = gap / 2; offset < rect.width() + rect.height(); offset += gap) {
        const QPointF from(rect.left() + std::max(0.0, offset - rect.height()),
                           rect.top() + std::min(offset, rect.height()));
        const QPointF to(rect.left() + std::min(offset, rect.width()),
                         rect.top() + std::max(0.0, offset - rect.width()));
        painter.drawLine(from, to);
    }
    painter.drawRect(rect.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2));
}

} // namespace atlas
