// SPDX-License-Identifier: Apache-2.0
// The parts of a node under the plan: how their growth changes, and whether they reach what is set above them.
#include "charts/chart_builders.h"
#include "domain/parts_text.h"
#include "words/node_words.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr qsizetype mostLines = 10;

struct Change {
    NodeId node;
    double from = 0, to = 0;
};

/// The growth of a part in a year, as the plan has it, and whether that is stated, carried on or added up.
struct Rate {
    double value = 0;
    enum class Origin { Stated, Carried, Derived } origin = Origin::Derived;
};

std::optional<Rate> rateOf(const ChartRequest& request, NodeId node, IndicatorId indicator, int year) {
    const auto growth = request.plan.growth(node, indicator, year);
    if (!growth)
        return {};
    if (request.plan.target({node, indicator, year}))
        return Rate{*growth, Rate::Origin::Stated};
    for (int earlier = year - 1; earlier >= request.plan.scenario.firstYear; --earlier)
        if (request.plan.target({node, indicator, earlier}))
            return Rate{*growth, Rate::Origin::Carried};
    return Rate{*growth, Rate::Origin::Derived};
}

} // namespace

bool PartsCharts::hasGrowthChanges(const ChartRequest& request) {
    const Indicator* indicator = request.wantedIndicator();
    const Scenario& scenario = request.plan.scenario;
    if (indicator == nullptr || scenario.lastYear <= scenario.firstYear)
        return false;
    const QVector<NodeId> children = request.session.outline().children(request.node);
    return children.size() > 1 && std::any_of(children.cbegin(), children.cend(), [&](NodeId child) {
               const auto first = request.plan.growth(child, indicator->id, scenario.firstYear);
               const auto last = request.plan.growth(child, indicator->id, scenario.lastYear);
               return first && last && planning::isGap(*last - *first);
           });
}

ChartDescription PartsCharts::growthByPart(const ChartRequest& request) {
    const Language language = request.language;
    const QString name = request.nameOf(request.node);
    const Scenario& scenario = request.plan.scenario;
    ChartDescription chart;
    chart.kind = ChartKind::Slope;
    chart.y.fromZero = false; // what counts is the change
    chart.title = tr("Growth by part, first and last year");
    chart.sourceLine = ChartWords::scenarioLine(request);
    chart.y.unit = Unit::Percent;
    chart.y.title = unitText(Unit::Percent, language);
    const Indicator* indicator = request.wantedIndicator();
    const QVector<NodeId> children = request.session.outline().children(request.node);
    if (indicator == nullptr)
        chart.emptyText = tr("No indicator is planned for %1.").arg(name);
    else if (scenario.lastYear <= scenario.firstYear)
        chart.emptyText = tr("The scenario has one year only. Choose a longer one.");
    else if (children.isEmpty())
        chart.emptyText = tr("Nothing stands under %1. Choose a place with parts in the tree.").arg(name);
    if (!chart.emptyText.isEmpty())
        return chart;

    QVector<Change> changes;
    qsizetype without = 0;
    for (const NodeId child : children) {
        const auto from = request.plan.growth(child, indicator->id, scenario.firstYear);
        const auto to = request.plan.growth(child, indicator->id, scenario.lastYear);
        if (from && to)
            changes.append({child, *from, *to});
        else
            ++without;
    }
    if (changes.isEmpty()) {
        chart.emptyText = ChartWords::noTargetsUnder(name);
        return chart;
    }
    const auto size = [](const Change& each) { return std::abs(each.to - each.from); };
    std::stable_sort(changes.begin(), changes.end(),
                     [&](const Change& a, const Change& b) { return size(a) > size(b); });
    const Change most = changes.first();
    const bool changed = planning::isGap(size(most));
    const QString first = QString::number(scenario.firstYear), last = QString::number(scenario.lastYear);
    QStringList tied;
    for (const Change& each : std::as_const(changes))
        if (!planning::isGap(size(most) - size(each)))
            tied.append(request.nameOf(each.node));
    if (!changed)
        chart.title = tr("No part grows faster or slower in %1 than in %2").arg(last, first);
    else if (tied.size() > 1)
        chart.title = tr("Largest change: %1, %2 each", "several parts, points")
                          .arg(ChartWords::first(tied, language), ChartWords::apart(most.from, most.to, language));
    else
        chart.title = tr("Largest change: %1, from %2 to %3", "part, growth, growth")
                          .arg(tied.constFirst(), percentText(most.from, language), percentText(most.to, language));
    if (request.headOnly)
        return chart;
    const qsizetype left = std::max<qsizetype>(0, changes.size() - mostLines);
    changes.resize(changes.size() - left);
    std::stable_sort(changes.begin(), changes.end(), [](const Change& a, const Change& b) { return a.to > b.to; });

    QStringList numbers;
    bool carried = false;
    for (const Change& each : std::as_const(changes)) {
        ChartSeries series;
        series.name = request.nameOf(each.node);
        series.node = each.node;
        series.colour = changed && each.node == most.node ? ColourRole::Highlight : ColourRole::Muted;
        for (const int year : {scenario.firstYear, scenario.lastYear}) {
            const Rate rate = rateOf(request, each.node, indicator->id, year).value_or(Rate{});
            ChartPoint point;
            point.label = QString::number(year);
            point.x = year;
            point.value = rate.value;
            point.figure = request.planned({each.node, indicator->id, year}, FigureAspect::Growth);
            point.valueText = percentText(rate.value, language);
            point.node = each.node;
            switch (rate.origin) {
            case Rate::Origin::Stated:
                point.status = tr("target", "status of a figure");
                break;
            case Rate::Origin::Carried:
                point.status = tr("carried on (assumption)", "status of a figure");
                point.style = MarkStyle::Assumption;
                carried = true;
                break;
            case Rate::Origin::Derived:
                point.status = statusText(ObservationStatus::Derived, language);
                break;
            }
            point.hoverText =
                ChartWords::hover(point.valueText, tr("%1, %2", "a part, year").arg(series.name, point.label),
                                  point.status, ChartWords::scenarioLine(request));
            series.points.append(point);
        }
        if (numbers.size() < mostLines)
            numbers.append(tr("%1 from %2 to %3", "part, growth, growth")
                               .arg(series.name, series.points[0].valueText, series.points[1].valueText));
        chart.series.append(series);
    }
    if (changed)
        for (const int year : {scenario.firstYear, scenario.lastYear})
            chart.toldFigures.append(request.planned({most.node, indicator->id, year}, FigureAspect::Growth));
    chart.subtitle = tr("%1 of what is under %2, growth a year, %, %3 and %4", "indicator, node, years")
                         .arg(indicator->name.in(language), name, first, last);
    if (carried)
        chart.notes.append(tr("Dashed: the latest target is carried on, an assumption."));
    if (left > 0)
        chart.notes.append(tr("%n more part(s) change no more than these.", nullptr, static_cast<int>(left)));
    if (without > 0)
        chart.notes.append(tr("%n part(s) have no growth target.", nullptr, static_cast<int>(without)));
    chart.summary = ChartWords::sentence(
        tr("Growth in %1 and %2: %3").arg(first, last, ChartWords::list(numbers, language)), language);
    return chart;
}

bool PartsCharts::hasAgainstTarget(const ChartRequest& request) {
    const int year = request.wantedYear();
    const QVector<Indicator> planned = request.session.figures().planned();
    return request.session.outline().childCount(request.node) > 0 &&
           std::any_of(planned.cbegin(), planned.cend(), [&](const Indicator& each) {
               return each.kind == IndicatorKind::Level && request.plan.gap(request.node, each.id, year).has_value();
           });
}

ChartDescription PartsCharts::againstTarget(const ChartRequest& request) {
    const Language language = request.language;
    const QString name = request.nameOf(request.node);
    const int year = request.wantedYear();
    const QString yearText = QString::number(year);
    ChartDescription chart;
    chart.kind = ChartKind::Bullet;
    chart.title = tr("The parts against the target");
    chart.sourceLine = ChartWords::scenarioLine(request);
    chart.y.unit = Unit::Percent;
    chart.y.title = unitText(Unit::Percent, language);

    ChartSeries series;
    series.name = tr("Bottom-up, %1", "what the parts add up to, year").arg(year);
    series.colour = ColourRole::Good;
    QStringList numbers, basis;
    int reached = 0;
    std::pair<double, double> only; ///< target and what the parts add up to
    for (const Indicator& indicator : request.session.figures().planned()) {
        if (indicator.kind != IndicatorKind::Level)
            continue;
        const auto gap = request.plan.gap(request.node, indicator.id, year);
        const planning::RollUp sum = request.plan.rollUp(request.node, indicator.id, year);
        if (!gap || !sum.growth)
            continue;
        const double target = *sum.growth - *gap;
        only = {target, *sum.growth};
        const bool enough = *gap > 0 || !planning::isGap(*gap);
        reached += enough ? 1 : 0;
        ChartPoint point;
        point.label = indicator.name.in(language);
        point.x = year;
        point.value = *sum.growth;
        point.figure = request.planned({request.node, indicator.id, year}, FigureAspect::RollUp);
        point.valueText = percentText(*sum.growth, language);
        point.target = target;
        point.targetText = percentText(target, language);
        point.targetFigure = request.planned({request.node, indicator.id, year}, FigureAspect::Growth);
        chart.toldFigures.append(request.planned({request.node, indicator.id, year}, FigureAspect::Gap));
        point.colour = enough ? ColourRole::Good : ColourRole::Bad;
        point.status = statusText(ObservationStatus::Derived, language);
        point.hoverText = ChartWords::hover(
            point.valueText,
            tr("%1, %2: the parts add up to it; the target is %3, %4", "indicator, year, target, gap")
                .arg(point.label, yearText, point.targetText, differenceText(target, *sum.growth, language)),
            point.status, ChartWords::scenarioLine(request));
        numbers.append(
            tr("%1 %2, target %3", "indicator, value, target").arg(point.label, point.valueText, point.targetText));
        if (sum.basis == planning::WeightBasis::SizeLevel)
            basis.append(point.label);
        series.points.append(point);
    }
    if (series.points.isEmpty()) {
        chart.emptyText = request.session.outline().childCount(request.node) == 0
                              ? tr("Nothing stands under %1. Choose a place with parts in the tree.").arg(name)
                              : tr("No indicator of %1 has a target of its own and targets of its parts in %2. Set "
                                   "both in Targets.")
                                    .arg(name, yearText);
        return chart;
    }
    chart.series = {series};
    const qsizetype count = series.points.size();
    const QString by = ChartWords::apart(only.first, only.second, language);
    if (count > 1)
        chart.title = tr("The parts reach %1 of %2 targets in %3")
                          .arg(QString::number(reached), QString::number(count), yearText);
    else if (!planning::isGap(only.second - only.first))
        chart.title = tr("The parts add up to the target in %1").arg(year);
    else if (only.second > only.first)
        chart.title = tr("The parts exceed the target by %1 in %2").arg(by, yearText);
    else
        chart.title = tr("The parts miss the target by %1 in %2").arg(by, yearText);
    chart.subtitle =
        tr("%1, growth in %2: what the parts add up to, and the target, %", "node, year").arg(name, yearText);
    if (!basis.isEmpty())
        chart.notes.append(weightSentence(planning::WeightBasis::SizeLevel,
                                          basis.size() == count ? QString() : ChartWords::list(basis, language)));
    chart.summary = ChartWords::sentence(
        tr("%1: %2", "title, numbers").arg(chart.title, ChartWords::list(numbers, language)), language);
    return chart;
}

} // namespace atlas
