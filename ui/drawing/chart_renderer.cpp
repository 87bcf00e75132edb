// SPDX-License-Identifier: Apache-2.0
#include "drawing/chart_renderer.h"

#include "drawing/area_renderer.h"
#include "drawing/bar_renderer.h"
#include "drawing/bullet_renderer.h"
#include "drawing/line_renderer.h"
#include "drawing/ring_renderer.h"
#include "drawing/slope_renderer.h"
#include "drawing/tornado_renderer.h"
#include "drawing/treemap_renderer.h"
#include "drawing/waterfall_renderer.h"

#include <algorithm>
#include <cmath>

namespace atlas {

ChartRenderer::~ChartRenderer() = default;

std::unique_ptr<ChartRenderer> ChartRenderer::make(ChartKind kind, QChart& chart) {
    switch (kind) {
    case ChartKind::Line:
    case ChartKind::Fan:
        return std::make_unique<LineRenderer>(chart);
    case ChartKind::Ring:
        return std::make_unique<RingRenderer>(chart);
    case ChartKind::Bars:
    case ChartKind::HorizontalBars:
    case ChartKind::StackedBars:
        break;
    case ChartKind::Waterfall:
        return std::make_unique<WaterfallRenderer>(chart);
    case ChartKind::Tornado:
        return std::make_unique<TornadoRenderer>(chart);
    case ChartKind::Area:
        return std::make_unique<AreaRenderer>(chart);
    case ChartKind::Treemap:
        return std::make_unique<TreemapRenderer>(chart);
    case ChartKind::Slope:
        return std::make_unique<SlopeRenderer>(chart);
    case ChartKind::Bullet:
        return std::make_unique<BulletRenderer>(chart);
    }
    return std::make_unique<BarRenderer>(chart);
}

AxisMap AxisMap::linear(Qt::Orientation orientation, double from, qreal at, double to, qreal end) {
    return {orientation, false, {{from, at}, {to, end}}};
}

AxisMap AxisMap::categories(Qt::Orientation orientation, const std::vector<qreal>& edges) {
    AxisMap map{orientation, true, {}};
    for (size_t i = 0; i < edges.size(); ++i)
        map.stops.emplace_back(static_cast<double>(i) - 0.5, edges[i]);
    return map;
}

qreal AxisMap::pixel(double value) const {
    size_t i = 1;
    while (i + 1 < stops.size() && stops[i].first < value)
        ++i;
    const auto& [from, at] = stops[i - 1];
    const auto& [to, end] = stops[i];
    return at + (value - from) / (to - from) * (end - at);
}

double AxisMap::value(qreal pixel) const {
    const bool rising = stops.back().second > stops.front().second;
    size_t i = 1;
    while (i + 1 < stops.size() && (stops[i].second < pixel) == rising)
        ++i;
    const auto& [from, at] = stops[i - 1];
    const auto& [to, end] = stops[i];
    return end == at ? from : from + (pixel - at) / (end - at) * (to - from);
}

void ChartRenderer::clearAxes() {
    m_values.reset();
    m_categories.reset();
    m_plotArea = {};
}

int ChartRenderer::markAt(QPointF place) const {
    for (size_t i = 0; i < m_marks.size(); ++i)
        if (m_marks[i].shape.contains(place))
            return static_cast<int>(i);
    return -1;
}

bool ChartRenderer::sameShape(const ChartDescription& one, const ChartDescription& other) {
    if (one.key != other.key || one.kind != other.kind || one.series.size() != other.series.size() ||
        one.bands.size() != other.bands.size())
        return false;
    for (qsizetype s = 0; s < one.series.size(); ++s) {
        const ChartSeries &a = one.series[s], &b = other.series[s];
        if (a.colour != b.colour || a.points.size() != b.points.size())
            return false;
        for (qsizetype p = 0; p < a.points.size(); ++p)
            if (a.points[p].style != b.points[p].style || a.points[p].colour != b.points[p].colour ||
                a.points[p].value.has_value() != b.points[p].value.has_value() ||
                a.points[p].low.has_value() != b.points[p].low.has_value() ||
                a.points[p].high.has_value() != b.points[p].high.has_value() ||
                a.points[p].target.has_value() != b.points[p].target.has_value() ||
                a.points[p].isTotal != b.points[p].isTotal)
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
    const qreal pen = style.stroke(1.5), gap = style.px(5);
    painter.setPen(QPen(colour, pen, Qt::SolidLine, Qt::FlatCap));
    painter.setBrush(Qt::NoBrush);
    // From the lower left to the upper right, cut to the rectangle by arithmetic: an SVG file keeps no clip.
    for (int line = 0; (line + 0.5) * gap < rect.width() + rect.height(); ++line) {
        const qreal offset = (line + 0.5) * gap;
        const QPointF from(rect.left() + std::max(0.0, offset - rect.height()),
                           rect.top() + std::min(offset, rect.height()));
        const QPointF to(rect.left() + std::min(offset, rect.width()),
                         rect.top() + std::max(0.0, offset - rect.width()));
        painter.drawLine(from, to);
    }
    painter.drawRect(rect.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2));
}

void paintBar(QPainter& painter, const QRectF& rect, const QColor& colour, MarkStyle mark, const ChartStyle& style) {
    const qreal pen = style.stroke(1.5);
    switch (mark) {
    case MarkStyle::Plain:
        painter.fillRect(rect, colour);
        break;
    case MarkStyle::Approximate:
    case MarkStyle::Assumption:
    case MarkStyle::NoTarget:
        paintHatching(painter, rect, colour, style);
        break;
    case MarkStyle::Empty:
        painter.setPen(QPen(colour, pen, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.setBrush(style.colour(Colour::Surface));
        painter.drawRect(rect.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2));
        break;
    }
}

void paintDot(QPainter& painter, QPointF centre, const QColor& colour, bool open, const ChartStyle& style) {
    const QColor surface = style.colour(Colour::Surface);
    const qreal radius = style.stroke(3.5);
    painter.setPen(QPen(open ? colour : surface, style.stroke(1.5)));
    painter.setBrush(open ? surface : colour);
    painter.drawEllipse(centre, radius, radius);
}

} // namespace atlas
