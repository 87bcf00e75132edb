// SPDX-License-Identifier: Apache-2.0
#include "session/projections.h"

#include "domain/limits.h"
#include "session/indicator_scope.h"
#include "session/projection.h"
#include "session/roll_ups.h"

#include <algorithm>

namespace atlas::projections {

namespace {
constexpr double indexBase = 100;

Projection levelOf(const Figures& figures, const TargetTable& targets, const Outline& outline, const Scenario& scenario,
                   NodeId node, const Indicator& indicator) {
    Projection projection;
    projection.baseYear = scenario.baseYear;
    projection.base = figures.base(node, indicator.id, scenario.baseYear);
    projection.isIndex = !projection.base;
    projection.baseLevel = projection.base ? projection.base->observation.value : indexBase;
    if (!takesTarget(outline, indicator, node)) {
        projection.why = NoProjection::NotHere;
        return projection;
    }
    if (figures.isUnreadable(node)) { // known as an index would be said of a base that nobody looked at
        projection.isIndex = false;
        projection.why = NoProjection::Unreadable;
        return projection;
    }
    projection.years =
        planning::project(projection.baseLevel, scenario.baseYear,
                          targets.rates(node, indicator.id, scenario.firstYear, scenario.lastYear), scenario.lastYear);
    projection.why = projection.years.empty() ? NoProjection::NoTarget : NoProjection::HasOne;
    return projection;
}

/// Why the two levels of a ratio don't give one; HasOne: they do.
NoProjection whyNot(const Projection& numerator, const Projection& denominator) {
    if (numerator.why == NoProjection::NotHere || denominator.why == NoProjection::NotHere)
        return NoProjection::NotHere;
    if (numerator.why == NoProjection::Unreadable || denominator.why == NoProjection::Unreadable)
        return NoProjection::Unreadable;
    if (numerator.isIndex || denominator.isIndex || denominator.baseLevel <= 0)
        return NoProjection::NoBase;
    if (numerator.years.empty() && denominator.years.empty())
        return NoProjection::BothTargets;
    if (numerator.years.empty())
        return NoProjection::NumeratorTarget;
    return denominator.years.empty() ? NoProjection::DenominatorTarget : NoProjection::HasOne;
}

Projection ratioOf(const Figures& figures, const TargetTable& targets, const Outline& outline, const Scenario& scenario,
                   NodeId node, const Indicator& ratio) {
    Projection projection;
    projection.baseYear = scenario.baseYear;
    const Indicator* above = figures.indicator(ratio.numerator);
    const Indicator* below = figures.indicator(ratio.denominator);
    if (above == nullptr || below == nullptr) {
        projection.why = NoProjection::NotProjected;
        return projection;
    }
    projection.base = figures.ratio(node, ratio, scenario.baseYear);
    if (projection.base)
        projection.baseLevel = projection.base->observation.value;
    const Projection numerator = levelOf(figures, targets, outline, scenario, node, *above);
    const Projection denominator = levelOf(figures, targets, outline, scenario, node, *below);
    projection.why = whyNot(numerator, denominator);
    if (projection.why != NoProjection::HasOne)
        return projection;
    double before = projection.baseLevel;
    for (const planning::ProjectedYear& top : numerator.years) {
        const planning::ProjectedYear* bottom = planning::yearOf(denominator.years, top.year);
        if (bottom == nullptr || bottom->level <= 0)
            continue;
        const double share = top.level / bottom->level;
        projection.years.push_back({top.year, share, before > 0 ? (share / before) - 1 : 0,
                                    top.stated && bottom->stated, top.hasTarget && bottom->hasTarget});
        if (!projection.crossesHalf && before <= 0.5 && share > 0.5)
            projection.crossesHalf = top.year;
        before = share;
    }
    if (projection.years.empty())
        projection.why = NoProjection::NoTarget;
    return projection;
}
} // namespace

bool isBase(const Observation& observation, int year) {
    return observation.period == Period{PeriodKind::Year, year} && observation.status != ObservationStatus::Ambition &&
           limits::isInRange(observation);
}

Projection of(const Figures& figures, const TargetTable& targets, const Outline& outline, const Scenario& scenario,
              NodeId node, const Indicator& indicator) {
    switch (indicator.kind) {
    case IndicatorKind::Level:
        return levelOf(figures, targets, outline, scenario, node, indicator);
    case IndicatorKind::Ratio:
        return ratioOf(figures, targets, outline, scenario, node, indicator);
    case IndicatorKind::Share:
    case IndicatorKind::SizeLevel:
    case IndicatorKind::Rate:
        break;
    }
    Projection none;
    none.why = NoProjection::NotProjected;
    none.baseYear = scenario.baseYear;
    return none;
}

} // namespace atlas::projections
