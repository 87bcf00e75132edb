// SPDX-License-Identifier: Apache-2.0
#include "charts/annotation_mark.h"

#include "charts/comparison_charts.h"

#include <algorithm>

namespace atlas {

namespace {

const ChartPoint* pointOf(const ChartDescription& chart, MarkPlace place) {
    if (place.series < 0 || place.series >= chart.series.size())
        return nullptr;
    const auto& points = chart.series.at(place.series).points;
    return place.point < 0 || place.point >= points.size() ? nullptr : &points.at(place.point);
}

/// An index stands for the level until one is known.
bool isSame(FigureAspect one, FigureAspect other) {
    const auto plain = [](FigureAspect each) { return each == FigureAspect::Index ? FigureAspect::Level : each; };
    return plain(one) == plain(other);
}

bool isComparison(const ChartDescription& chart) {
    return chart.key == QLatin1String(ComparisonCharts::overlayKey) ||
           chart.key == QLatin1String(ComparisonCharts::waterfallKey);
}

/// A mark of one of the two scenarios, not of the difference between them. Elsewhere a slide may follow the scenario
/// that is shown: which one it is doesn't matter.
bool isOfAnotherScenario(const AnnotationTarget& target, const FigureRef& figure) {
    return figure.kind == FigureRef::Kind::Planned && figure.against.isNull() && !target.scenario.isNull() &&
           figure.uid != target.scenario;
}

bool isAt(const AnnotationTarget& target, const ChartPoint& point) {
    const FigureRef& figure = point.figure;
    return !figure.isEmpty() && (point.value || point.low) && figure.node == target.node &&
           figure.indicator == target.indicator && figure.period.year == target.year &&
           figure.ofParts == target.ofParts && isSame(figure.aspect, target.aspect);
}

template <class Wanted>
void prefer(QVector<MarkPlace>& places, const Wanted& isWanted) {
    if (std::any_of(places.cbegin(), places.cend(), isWanted))
        places.removeIf([&](const MarkPlace& each) { return !isWanted(each); });
}

} // namespace

std::optional<MarkPlace> annotationMark(const Annotation& annotation, const ChartDescription& chart) {
    const MarkPlace before{annotation.series, annotation.point};
    if (!annotation.target)
        return pointOf(chart, before) != nullptr ? std::optional(before) : std::nullopt;
    const AnnotationTarget& target = *annotation.target;
    const bool holdsToScenario = isComparison(chart);
    QVector<MarkPlace> places;
    for (int s = 0; s < chart.series.size(); ++s)
        for (int p = 0; p < chart.series.at(s).points.size(); ++p)
            if (const ChartPoint& point = chart.series.at(s).points.at(p);
                isAt(target, point) && !(holdsToScenario && isOfAnotherScenario(target, point.figure)))
                places.append({s, p});
    prefer(places, [&](const MarkPlace& each) { return each == before; });
    prefer(places, [&](const MarkPlace& each) { return each.series == before.series; });
    return places.size() == 1 ? std::optional(places.constFirst()) : std::nullopt;
}

void pointAt(Annotation& arrow, const ChartDescription& chart, std::optional<MarkPlace> mark) {
    const MarkPlace place = mark.value_or(MarkPlace{-1, -1});
    arrow.series = place.series;
    arrow.point = place.point;
    arrow.target.reset();
    if (const ChartPoint* point = pointOf(chart, place); point != nullptr && point->figure.node.isValid())
        arrow.target = AnnotationTarget::of(point->figure);
}

} // namespace atlas
