// SPDX-License-Identifier: Apache-2.0
#include "drawing/annotation_places.h"

#include "charts/annotation_mark.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr qreal shortestDrag = 4; ///< pixels: less is a click
constexpr qreal nudge = 4;        ///< pixels, at least
constexpr double placeStep = 0.01, largePlaceStep = 0.05;

QPointF partOf(const QRectF& area, QPointF place) {
    return {std::clamp((place.x() - area.left()) / std::max(1.0, area.width()), 0.0, 1.0),
            std::clamp((place.y() - area.top()) / std::max(1.0, area.height()), 0.0, 1.0)};
}

QPointF within(QPointF part) { return {std::clamp(part.x(), 0.0, 1.0), std::clamp(part.y(), 0.0, 1.0)}; }

QPointF nearestIn(const QRectF& rect, QPointF place) {
    return {std::clamp(place.x(), rect.left(), rect.right()), std::clamp(place.y(), rect.top(), rect.bottom())};
}

/// What the axis shows: whole numbers for years and categories.
std::pair<double, double> limitsOf(const Annotation& annotation, const AxisMap& axis) {
    const double low = std::min(axis.stops.front().first, axis.stops.back().first);
    const double high = std::max(axis.stops.front().first, axis.stops.back().first);
    if (annotation.axis == AnnotationAxis::Value)
        return {low, high};
    return {std::ceil(low) + 0.0, std::max(std::ceil(low), std::floor(high))}; // + 0.0: no minus zero
}

/// A whole year or category; of values a step that the eye can tell.
double stepOf(const Annotation& annotation, const AxisMap& axis) {
    const double range = std::abs(axis.stops.back().first - axis.stops.front().first);
    if (annotation.axis == AnnotationAxis::Category || range <= 0)
        return 1;
    return std::pow(10, std::floor(std::log10(range / 100)));
}

double rounded(double value, const Annotation& annotation, const AxisMap& axis) {
    const auto [low, high] = limitsOf(annotation, axis);
    const double step = stepOf(annotation, axis);
    return std::clamp(std::round(value / step) * step, low, high);
}

/// Both ends by the same, as far as the scale goes.
void shift(Annotation& band, double by, const AxisMap& axis) {
    const auto [low, high] = limitsOf(band, axis);
    const double width = std::abs(band.high - band.low);
    const bool rising = band.low <= band.high;
    const double start =
        std::clamp(rounded(std::min(band.low, band.high) + by, band, axis), low, std::max(low, high - width));
    band.low = rising ? start : start + width;
    band.high = rising ? start + width : start;
}

/// A band of no width could not be seen or taken hold of.
void keepWidth(Annotation& band, const AxisMap& axis) {
    if (axis.counts || band.low != band.high)
        return;
    const double step = stepOf(band, axis);
    band.high = rounded(band.low + step, band, axis);
    if (band.high == band.low)
        band.low = rounded(band.high - step, band, axis);
}

/// An arrow can hold to it.
bool isPoint(const ChartMark& mark) { return mark.point >= 0 && !mark.isGroup && !mark.isBack; }

void holdTo(Annotation& arrow, const ChartMark* mark, const AnnotationGround& ground) {
    pointAt(arrow, ground.chart, mark != nullptr ? std::optional(MarkPlace{mark->series, mark->point}) : std::nullopt);
}

void pointTo(Annotation& arrow, QPointF place, const AnnotationGround& ground) {
    const int mark = ground.renderer.markAt(place);
    const ChartMark* found = mark < 0 ? nullptr : &ground.renderer.marks()[static_cast<size_t>(mark)];
    holdTo(arrow, found != nullptr && isPoint(*found) ? found : nullptr, ground);
    arrow.to = partOf(ground.area, place);
}

Annotation movedSpan(Annotation made, QPointF from, QPointF to, const AnnotationGround& ground) {
    const auto& axis = axisOf(made, ground.renderer);
    if (!axis)
        return made;
    const bool isLevel = axis->orientation == Qt::Vertical;
    const qreal way = isLevel ? to.y() - from.y() : to.x() - from.x(), at = isLevel ? from.y() : from.x();
    const auto shifted = [&](double value) { return axis->value(axis->pixel(value) + way); };
    if (made.kind == AnnotationKind::Line) {
        made.low = rounded(shifted(made.low), made, *axis);
        return made;
    }
    const double half = axis->counts ? 0.5 : 0;
    const bool rising = made.low <= made.high;
    const qreal reach = ground.style.px(8);
    const bool atLow = std::abs(axis->pixel(made.low + (rising ? -half : half)) - at) <= reach;
    const bool atHigh = std::abs(axis->pixel(made.high + (rising ? half : -half)) - at) <= reach;
    if (atLow == atHigh) { // the whole band keeps its width
        const double first = std::min(made.low, made.high);
        shift(made, shifted(first) - first, *axis);
        return made;
    }
    double& edge = atLow ? made.low : made.high;
    edge = rounded(shifted(edge), made, *axis);
    keepWidth(made, *axis);
    return made;
}

std::optional<Annotation> placedSpan(Annotation made, QPointF from, QPointF to, const AnnotationGround& ground) {
    const auto &values = ground.renderer.valueAxis(), &categories = ground.renderer.categoryAxis();
    const QPointF way = to - from;
    const bool isClick = std::max(std::abs(way.x()), std::abs(way.y())) < shortestDrag;
    const bool isBand = made.kind == AnnotationKind::Band;
    const Qt::Orientation wanted = (std::abs(way.x()) >= std::abs(way.y())) == isBand ? Qt::Horizontal : Qt::Vertical;
    const bool byValue = values && (isClick || !categories || values->orientation == wanted);
    if (!byValue && !categories)
        return {};
    made.axis = byValue ? AnnotationAxis::Value : AnnotationAxis::Category;
    const AxisMap& axis = byValue ? *values : *categories;
    const auto valueAt = [&](QPointF place) {
        return axis.value(axis.orientation == Qt::Vertical ? place.y() : place.x());
    };
    made.low = rounded(valueAt(from), made, axis);
    if (!isBand)
        return made;
    made.high = rounded(valueAt(to), made, axis);
    if (isClick && byValue) { // wide enough to take hold of
        const auto [low, high] = limitsOf(made, axis);
        made.low = rounded(made.low - (high - low) / 20, made, axis);
        made.high = rounded(made.high + (high - low) / 20, made, axis);
    }
    if (made.low > made.high)
        std::swap(made.low, made.high);
    keepWidth(made, axis);
    return made;
}

Annotation nudgedSpan(Annotation made, QPoint step, bool end, const AnnotationGround& ground) {
    const auto& axis = axisOf(made, ground.renderer);
    const int along = axis && axis->orientation == Qt::Horizontal ? step.x() : step.y();
    if (!axis || along == 0)
        return made;
    const bool rising = axis->stops.back().second > axis->stops.front().second;
    const bool isValue = made.axis == AnnotationAxis::Value;
    const double pixels = isValue ? std::abs(axis->value(nudge) - axis->value(0)) : 1;
    const double by = (rising ? along : -along) * std::max(stepOf(made, *axis), pixels);
    if (made.kind == AnnotationKind::Line) {
        made.low = rounded(made.low + by, made, *axis);
    } else if (end) {
        made.high = rounded(made.high + by, made, *axis);
        keepWidth(made, *axis);
    } else {
        shift(made, by, *axis);
    }
    return made;
}

} // namespace

bool standsAtAxis(const Annotation& annotation) {
    return annotation.kind == AnnotationKind::Band || annotation.kind == AnnotationKind::Line;
}

const std::optional<AxisMap>& axisOf(const Annotation& annotation, const ChartRenderer& renderer) {
    return annotation.axis == AnnotationAxis::Value ? renderer.valueAxis() : renderer.categoryAxis();
}

const ChartMark* markOf(const Annotation& annotation, const AnnotationGround& ground) {
    const auto place = annotationMark(annotation, ground.chart);
    if (!place)
        return nullptr;
    for (const ChartMark& mark : ground.renderer.marks())
        if (mark.series == place->series && mark.point == place->point && isPoint(mark))
            return &mark;
    return nullptr;
}

QPointF headOf(const Annotation& annotation, const AnnotationGround& ground) {
    if (const ChartMark* mark = markOf(annotation, ground))
        return nearestIn(mark->anchor, placeIn(ground.area, annotation.from));
    return placeIn(ground.area, annotation.to);
}

QPointF placeIn(const QRectF& area, QPointF part) {
    return {area.left() + part.x() * area.width(), area.top() + part.y() * area.height()};
}

std::pair<qreal, qreal> spanOf(const Annotation& annotation, const AxisMap& axis) {
    const bool isBand = annotation.kind == AnnotationKind::Band;
    const double half = isBand && axis.counts ? 0.5 : 0;
    const double high = isBand ? annotation.high : annotation.low;
    const qreal a = axis.pixel(std::min(annotation.low, high) - half),
                b = axis.pixel(std::max(annotation.low, high) + half);
    return {std::min(a, b), std::max(a, b)};
}

std::optional<Annotation> placed(AnnotationKind kind, QPointF from, QPointF to, const AnnotationGround& ground) {
    Annotation made;
    made.kind = kind;
    if (standsAtAxis(made))
        return placedSpan(made, from, to, ground);
    made.from = partOf(ground.area, from);
    if (kind == AnnotationKind::Arrow)
        pointTo(made, to, ground);
    return made;
}

Annotation moved(const Annotation& annotation, QPointF from, QPointF to, const AnnotationGround& ground) {
    if (standsAtAxis(annotation))
        return movedSpan(annotation, from, to, ground);
    Annotation made = annotation;
    if (annotation.kind == AnnotationKind::Arrow) {
        const QPointF head = headOf(annotation, ground);
        const QPointF tail = placeIn(ground.area, annotation.from);
        const qreal toHead = QLineF(from, head).length();
        if (toHead < QLineF(from, tail).length() && toHead <= ground.style.px(24)) {
            pointTo(made, to, ground);
            return made;
        }
    }
    made.from = partOf(ground.area, placeIn(ground.area, annotation.from) + to - from);
    return made;
}

Annotation nudged(const Annotation& annotation, QPoint step, bool end, const AnnotationGround& ground) {
    if (standsAtAxis(annotation))
        return nudgedSpan(annotation, step, end, ground);
    Annotation made = annotation;
    const QPointF by = QPointF(step) * (end && made.kind == AnnotationKind::Text ? largePlaceStep : placeStep);
    const bool isArrow = made.kind == AnnotationKind::Arrow;
    const bool holds = isArrow && markOf(made, ground) != nullptr;
    if (isArrow && end) {
        made.to = partOf(ground.area, headOf(made, ground));
        holdTo(made, nullptr, ground);
    }
    if (isArrow && (end || !holds))
        made.to = within(made.to + by);
    if (!isArrow || !end)
        made.from = within(made.from + by);
    return made;
}

Annotation pointedAtNext(const Annotation& arrow, int steps, const AnnotationGround& ground) {
    std::vector<const ChartMark*> marks;
    for (const ChartMark& mark : ground.renderer.marks())
        if (isPoint(mark))
            marks.push_back(&mark);
    const int count = static_cast<int>(marks.size()) + 1; // the last place: free
    const auto held = std::find(marks.begin(), marks.end(), markOf(arrow, ground));
    const int next = ((static_cast<int>(held - marks.begin()) + steps) % count + count) % count;
    Annotation made = arrow;
    const ChartMark* mark = next < count - 1 ? marks[static_cast<size_t>(next)] : nullptr;
    holdTo(made, mark, ground);
    // Where it stays when the mark is gone one day.
    made.to = partOf(ground.area, headOf(mark != nullptr ? made : arrow, ground));
    return made;
}

} // namespace atlas
