// SPDX-License-Identifier: Apache-2.0
#include "charts/comparison_charts.h"

#include "charts/comparison_sides.h"
#include "charts/path_points.h"
#include "domain/parts_text.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {
constexpr int rateDecimals = 2;
constexpr int shareDecimals = 1; ///< as a share's own figures are told

ChartSeries levels(const Projection& projection, const Indicator& indicator, NodeId node, const ScenarioPlan& plan,
                   const QString& name, Language language) {
    ChartSeries series;
    series.name = series.nameText = name;
    series.points = PathPoints::of(projection, indicator, node, plan.scenario(), language);
    return series;
}

ChartSeries growths(const ScenarioPlan& plan, NodeId node, IndicatorId indicator, const QString& name,
                    Language language) {
    ChartSeries series;
    series.name = series.nameText = name;
    for (int year = plan.scenario().firstYear; year <= plan.scenario().lastYear; ++year) {
        const auto growth = plan.reading().growth(node, indicator, year);
        if (!growth)
            continue;
        ChartPoint point;
        point.label = QString::number(year);
        point.x = year;
        point.value = *growth;
        point.figure = FigureRef::planned(plan.scenario().mark.uid, {node, indicator, year}, FigureAspect::Growth);
        point.valueText = percentText(*growth, language);
        point.status = PathPoints::planned();
        series.points.append(point);
    }
    return series;
}

/// What is compared of the two: levels, or where these have no common axis their growth.
bool compareLevels(const Indicator& indicator, const Projection& from, const Projection& to, bool hasGrowthFrom,
                   bool hasGrowthTo) {
    if (indicator.kind == IndicatorKind::Ratio)
        return true;                            // a share is a level of its own and nothing else
    if (from.years.empty() || to.years.empty()) // a side that says nothing takes no axis away
        return (!from.years.empty() && !hasGrowthTo) || (!to.years.empty() && !hasGrowthFrom);
    return from.isIndex == to.isIndex && (!to.isIndex || from.baseYear == to.baseYear);
}

/// The last point of each that are of the same year; nullptr where they share none.
std::pair<const ChartPoint*, const ChartPoint*> lastTogether(const ChartSeries& first, const ChartSeries& second) {
    for (auto one = first.points.crbegin(); one != first.points.crend(); ++one)
        for (auto other = second.points.crbegin(); other != second.points.crend(); ++other)
            if (one->x == other->x)
                return {&*one, &*other};
    return {nullptr, nullptr};
}
} // namespace

ChartDescription ComparisonCharts::overlay(const ComparisonRequest& request) {
    const Language language = request.language;
    ChartDescription chart;
    chart.key = QLatin1String(overlayKey);
    chart.language = language;
    chart.kind = ChartKind::Line;
    chart.title = tr("Both scenarios over the years");
    const ComparisonSides sides(request);
    if (!sides.areThere()) {
        chart.emptyText = tr("Choose two different scenarios.");
        return chart;
    }
    chart.x.title = tr("year");
    chart.x.fromZero = false;
    chart.sourceLine = tr("Scenarios: %1, %2").arg(sides.fromState, sides.toState);
    chart.draft = sides.draft;
    const Projection from = sides.from->reading().projection(request.node, request.indicator);
    const Projection to = sides.to->reading().projection(request.node, request.indicator);
    const bool isShare = sides.indicator->kind == IndicatorKind::Ratio;
    ChartSeries first, second;
    if (!isShare) {
        first = growths(*sides.from, request.node, request.indicator, sides.fromName, language);
        second = growths(*sides.to, request.node, request.indicator, sides.toName, language);
    }
    const bool areLevels = compareLevels(*sides.indicator, from, to, !first.points.isEmpty(), !second.points.isEmpty());
    QString measured;
    if (areLevels) {
        const Projection& either = to.years.empty() ? from : to;
        const Unit unit = either.isIndex ? Unit::Index : sides.indicator->unit;
        chart.y.unit = unit;
        chart.y.title = either.isIndex ? tr("Index, %1 = 100").arg(either.baseYear) : unitText(unit, language);
        chart.y.fromZero = !either.isIndex;
        first = levels(from, *sides.indicator, request.node, *sides.from, sides.fromName, language);
        second = levels(to, *sides.indicator, request.node, *sides.to, sides.toName, language);
        measured = chart.y.title;
    } else {
        chart.y.unit = Unit::Percent;
        chart.y.title = unitText(Unit::Percent, language);
        measured = tr("growth a year, %");
    }
    first.colour = ColourRole::Muted;
    second.colour = ColourRole::Highlight;
    QStringList citations;
    for (ChartSeries* series : {&first, &second})
        for (ChartPoint& point : series->points) {
            citations.append(point.source);
            point.hoverText =
                ChartWords::hover(point.valueText, tr("%1, %2", "scenario, year").arg(series->name, point.label),
                                  point.status, ChartWords::both(point.source, sides.indicatorName));
        }
    chart.sourceLine = ChartWords::both(ChartWords::sourceLine(citations), chart.sourceLine);
    chart.subtitle = tr("%1, %2, %3", "node, indicator, unit").arg(sides.node, sides.indicatorName, measured);
    if (first.points.isEmpty() && second.points.isEmpty()) {
        chart.emptyText =
            isShare ? tr("%1 follows from the growth targets of its two parts, and neither scenario has both for %2. "
                         "Set them in Targets.")
                          .arg(sides.indicatorName, sides.node)
                    : tr("Neither scenario has growth targets of %1 for %2. Choose another place or indicator.")
                          .arg(sides.indicatorName, sides.node);
        return chart;
    }
    QStringList ends;
    for (const ChartSeries* series : {&first, &second}) {
        if (series->points.isEmpty()) {
            chart.notes.append(isShare ? tr("“%1” lacks growth targets that the share follows from.").arg(series->name)
                                       : tr("“%1” has no growth targets here.").arg(series->name));
            continue;
        }
        chart.series.append(*series);
        ends.append(tr("%1: %2 in %3", "scenario, value, year")
                        .arg(series->name, series->points.last().valueText, series->points.last().label));
    }
    if (const auto [one, other] = lastTogether(first, second); one != nullptr) {
        const double end = *other->value - *one->value;
        chart.toldFigures = {other->figure.differenceTo(sides.from->scenario().mark.uid)};
        const QString year = other->label;
        const double scale = std::max(std::abs(*one->value), 1e-300);
        if (std::abs(end) / scale < 1e-9) {
            chart.title = tr("No difference in %1").arg(year);
        } else if (!areLevels || isShare) {
            const int decimals = isShare ? shareDecimals : rateDecimals;
            const QString points = differenceText(*one->value, *other->value, language, decimals);
            chart.title = points == pointsText(0, language) ? tr("No difference to be seen in %1").arg(year)
                                                            : tr("%1 in %2").arg(points, year);
        } else if (end > 0) {
            chart.title = tr("%1 higher in %2").arg(relativeText(end / scale, language, 1), year);
        } else {
            chart.title = tr("%1 lower in %2").arg(relativeText(-end / scale, language, 1), year);
        }
    } else if (ends.size() == 1) {
        chart.title = ends.constFirst(); // what there is
    }
    if (chart.series.size() == 2) {
        const auto isCarried = [](const ChartPoint& point) { return point.style == MarkStyle::Assumption; };
        if (std::any_of(first.points.cbegin(), first.points.cend(), isCarried) ||
            std::any_of(second.points.cbegin(), second.points.cend(), isCarried))
            chart.notes.append(tr("Dashed: the latest target is carried on, an assumption."));
    }
    for (const auto& [path, name] : {std::pair(&from, sides.fromName), std::pair(&to, sides.toName)})
        if (const auto held = areLevels ? PathPoints::firstAfterHeld(*path) : std::nullopt)
            chart.notes.append(tr("Dotted: in “%1” no target is stated before %2; the base of %3 is held.")
                                   .arg(name, QString::number(*held), QString::number(path->baseYear)));
    chart.summary = ChartWords::sentence(ChartWords::list(ends, language), language);
    return chart;
}

} // namespace atlas
