// SPDX-License-Identifier: Apache-2.0
#include "charts/path_points.h"

#include "domain/figure_text.h"

#include <algorithm>

namespace atlas {

QString PathPoints::planned() { return tr("planned", "status of a figure"); }

QString PathPoints::carriedOn() { return tr("carried on (assumption)", "status of a figure"); }

QString PathPoints::held() { return tr("no target stated, held", "status of a figure"); }

QString PathPoints::partlyHeld() { return tr("partly without a target, held", "status of a figure"); }

QString PathPoints::baseValues() { return tr("base values", "status of a figure"); }

MarkStyle PathPoints::style(const planning::ProjectedYear& year) {
    return !year.hasTarget ? MarkStyle::NoTarget : year.stated ? MarkStyle::Plain : MarkStyle::Assumption;
}

FigureRef PathPoints::figure(const Projection& path, const Indicator& indicator, NodeId node, const Scenario& scenario,
                             int year) {
    if (year == path.baseYear && path.base && !path.isIndex)
        return FigureRef::of(path.base->observation);
    return FigureRef::planned(scenario.mark.uid, {node, indicator.id, year},
                              path.isIndex ? FigureAspect::Index : FigureAspect::Level);
}

QVector<ChartPoint> PathPoints::of(const Projection& path, const Indicator& indicator, NodeId node,
                                   const Scenario& scenario, Language language) {
    const Unit unit = path.isIndex ? Unit::Index : indicator.unit;
    const bool isRatio = indicator.kind == IndicatorKind::Ratio;
    QVector<ChartPoint> points;
    if (path.years.empty())
        return points;
    const auto add = [&](int year, double level, MarkStyle style, const QString& status) -> ChartPoint& {
        ChartPoint point;
        point.label = QString::number(year);
        point.x = year;
        point.value = level;
        point.valueText = figureText(level, unit, language, UnitWords::Without);
        point.style = style;
        point.status = status;
        point.figure = figure(path, indicator, node, scenario, year);
        points.append(point);
        return points.last();
    };
    ChartPoint& base = add(path.baseYear, path.baseLevel, MarkStyle::Plain,
                           path.isIndex ? tr("index, base year", "status of a figure") : planned());
    if (path.base && !path.isIndex) {
        base.status = statusText(path.base->observation.status, language);
        if (path.base->source)
            base.source = path.base->source->citation(language);
    }
    for (const planning::ProjectedYear& year : path.years)
        add(year.year, year.level, style(year),
            year.stated      ? planned()
            : year.hasTarget ? carriedOn()
            : isRatio        ? partlyHeld()
                             : held());
    return points;
}

std::optional<int> PathPoints::firstAfterHeld(const Projection& path) {
    if (path.years.empty() || path.years.front().hasTarget)
        return {};
    const auto first = std::ranges::find_if(path.years, [](const auto& year) { return year.hasTarget; });
    return first != path.years.end() ? std::optional(first->year) : std::nullopt;
}

QString PathPoints::heldNote(int firstYear, int baseYear) {
    return tr("Dotted: no target is stated before %1; the base of %2 is held.")
        .arg(QString::number(firstYear), QString::number(baseYear));
}

} // namespace atlas
