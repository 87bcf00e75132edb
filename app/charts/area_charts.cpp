// SPDX-License-Identifier: Apache-2.0
#include "charts/chart_builders.h"

#include "domain/figure_text.h"
#include "domain/limits.h"
#include "session/indicator_scope.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

/// The ratio of the portfolio with both its figures, of one year.
struct Ratio {
    NodeId node;
    Figure part, whole;
    IndicatorId share;
    double value = 0;
};

NodeId ratioNode(const Session& session) {
    const Indicator* share = PlanningCharts::shareIndicator(session);
    if (share == nullptr)
        return {};
    return share->appliesTo == AppliesTo::Branch ? share->branch : session.outline().root();
}

std::optional<Ratio> ratio(const Session& session) {
    const Indicator* share = PlanningCharts::shareIndicator(session);
    const NodeId node = ratioNode(session);
    if (share == nullptr || !node.isValid())
        return {};
    const Indicator* part = session.figures().indicator(share->numerator);
    const Indicator* whole = session.figures().indicator(share->denominator);
    if (part == nullptr || whole == nullptr)
        return {};
    const auto partFigure = session.figures().latest(node, part->key);
    const auto wholeFigure = session.figures().latest(node, whole->key);
    if (!partFigure || !wholeFigure || partFigure->observation.period != wholeFigure->observation.period ||
        wholeFigure->observation.value <= 0 || !limits::isInRange(partFigure->observation) ||
        !limits::isInRange(wholeFigure->observation))
        return {};
    return Ratio{node, *partFigure, *wholeFigure, share->id,
                 partFigure->observation.value / wholeFigure->observation.value};
}

/// n where the share is, to one percentage point, one in n.
std::optional<int> oneIn(double share) {
    if (share <= 0)
        return {};
    const double n = std::round(1 / share);
    if (n < 2 || n > 10 || std::abs(share - 1 / n) > 0.01)
        return {};
    return static_cast<int>(n);
}

struct PlannedRate {
    const Indicator* indicator;
    double rate = 0;
};

} // namespace

bool AreaCharts::hasVehicles(const Session& session, NodeId node) {
    return node == session.outline().root() || (node.isValid() && node == ratioNode(session));
}

ChartDescription AreaCharts::vehicles(const ChartRequest& request) {
    ChartDescription chart;
    chart.kind = ChartKind::Bars;
    const auto made = ratio(request.session);
    if (!made) {
        chart.emptyText = tr("No vehicles are recorded in this portfolio yet.");
        return chart;
    }
    const Language language = request.language;
    const QString share = percentText(made->value, language, 1);
    if (const auto n = oneIn(made->value)) {
        const QStringList words{tr("two"),   tr("three"), tr("four"), tr("five"), tr("six"),
                                tr("seven"), tr("eight"), tr("nine"), tr("ten")};
        chart.title = tr("One vehicle in %1 is a NEV", "%1: two, three, …").arg(words.at(*n - 2));
    } else {
        chart.title = tr("%1 of vehicles are NEVs").arg(share);
    }
    if (request.headOnly)
        return chart;
    const QString period = periodText(made->whole.observation.period, language);
    const QString whole = made->whole.indicator.name.in(language);
    const QString part = made->part.indicator.name.in(language);
    chart.subtitle = tr("%1, %2", "indicator, period").arg(whole, period);
    chart.y.unit = made->whole.indicator.unit;
    chart.y.title = unitText(chart.y.unit, language);

    ChartSeries series;
    series.name = chart.subtitle;
    series.colour = ColourRole::Highlight;
    series.points = {ChartWords::point(request, made->whole, whole), ChartWords::point(request, made->part, part)};
    series.points[0].colour = ColourRole::Muted;
    for (ChartPoint& point : series.points)
        point.node = made->node == request.node ? NodeId() : made->node;
    chart.series = {series};
    chart.centreText = share;
    chart.centreFigure = FigureRef::derived(made->node, made->share, made->whole.observation.period);
    chart.toldFigures = {chart.centreFigure};
    chart.centreNote = tr("are NEVs", "under the figure 32.7%");

    chart.notes.append(tr("NEV: new energy vehicle. The share is derived: %1 / %2.")
                           .arg(series.points[1].valueText, series.points[0].valueText));
    chart.sourceLine = ChartWords::sourceLine({series.points[0].source, series.points[1].source});
    chart.summary = tr("In %1, %2 vehicles were made, of which %3 were new energy vehicles: %4.")
                        .arg(period, series.points[0].valueText, series.points[1].valueText, share);
    return chart;
}

ChartDescription AreaCharts::targets(const ChartRequest& request) {
    const Session& session = request.session;
    const Language language = request.language;
    const int year = request.wantedYear();
    const NodeId area = session.outline().root();
    ChartDescription chart;
    chart.kind = ChartKind::HorizontalBars;
    chart.y.unit = Unit::Percent;
    chart.y.title = unitText(Unit::Percent, language);

    QVector<PlannedRate> rates;
    for (const Indicator& indicator : session.figures().indicators()) {
        if (indicator.kind != IndicatorKind::Level || !takesTarget(session.outline(), indicator, area))
            continue;
        if (const auto rate = request.plan.target({area, indicator.id, year}))
            rates.append({&indicator, *rate});
    }
    if (rates.isEmpty()) {
        chart.title = tr("Growth targets for %1").arg(year);
        chart.emptyText = tr("No growth target for %1 yet. Set one in Targets.").arg(year);
        chart.sourceLine = ChartWords::scenarioLine(request);
        return chart;
    }
    std::stable_sort(rates.begin(), rates.end(),
                     [](const PlannedRate& a, const PlannedRate& b) { return a.rate > b.rate; });

    const double highest = rates.first().rate;
    const bool oneLeads = rates.size() > 1 && rates.at(1).rate < highest;
    const QString best = percentText(highest, language);
    if (oneLeads && rates.first().indicator->key.contains(QLatin1String("retail")))
        chart.title = tr("Retail is to grow fastest in %1: %2").arg(QString::number(year), best);
    else if (oneLeads && rates.first().indicator->key == QLatin1String("gdp"))
        chart.title = tr("GDP is to grow fastest in %1: %2").arg(QString::number(year), best);
    else if (oneLeads && rates.first().indicator->key.contains(QLatin1String("invest")))
        chart.title = tr("Investment is to grow fastest in %1: %2").arg(QString::number(year), best);
    else if (oneLeads && rates.first().indicator->key.contains(QLatin1String("industr")))
        chart.title = tr("Industry is to grow fastest in %1: %2").arg(QString::number(year), best);
    else if (oneLeads)
        chart.title = tr("Fastest growth planned for %1: %2").arg(QString::number(year), best);
    else
        chart.title = tr("Growth planned for %1: %2 at most").arg(QString::number(year), best);
    if (request.headOnly)
        return chart;
    chart.subtitle = tr("Growth targets of %1 for %2, %").arg(request.nameOf(area), QString::number(year));

    ChartSeries series;
    series.name = tr("Growth target, %1").arg(year);
    series.colour = ColourRole::Highlight;
    QStringList citations, numbers;
    bool allSourced = true;
    for (const PlannedRate& each : rates) {
        ChartPoint point;
        point.label = each.indicator->name.in(language);
        point.x = year;
        point.value = each.rate;
        point.figure = request.planned({area, each.indicator->id, year}, FigureAspect::Growth);
        point.valueText = percentText(each.rate, language);
        point.status = tr("target", "status of a figure");
        const auto stored = request.plan.storedTarget({area, each.indicator->id, year});
        if (const auto source = stored ? session.figures().source(stored->source) : std::nullopt)
            point.source = source->citation(language);
        // While a target is being dragged its published source no longer says this number.
        if (stored && std::abs(stored->rate - each.rate) > 1e-12)
            point.source.clear();
        allSourced = allSourced && !point.source.isEmpty();
        point.hoverText = ChartWords::hover(
            point.valueText, tr("%1, %2", "indicator, period").arg(point.label, QString::number(year)), point.status,
            ChartWords::both(point.source, ChartWords::scenarioLine(request)));
        if (oneLeads && each.rate < highest)
            point.colour = ColourRole::Muted;
        citations.append(point.source);
        numbers.append(tr("%1 %2", "what, how much").arg(point.label, point.valueText));
        series.points.append(point);
    }
    chart.series = {series};
    chart.toldFigures = {series.points.first().figure};
    chart.sourceLine = allSourced
                           ? ChartWords::both(ChartWords::sourceLine(citations), ChartWords::scenarioLine(request))
                           : ChartWords::scenarioLine(request);
    chart.summary = ChartWords::sentence(
        tr("Growth targets for %1: %2").arg(QString::number(year), ChartWords::list(numbers, language)), language);
    return chart;
}

ChartDescription AreaCharts::shares(const ChartRequest& request) {
    const Session& session = request.session;
    const Language language = request.language;
    ChartDescription chart;
    chart.kind = ChartKind::HorizontalBars;
    chart.y.unit = Unit::Percent;
    chart.y.title = unitText(Unit::Percent, language);
    chart.y.maximum = 1;

    QVector<Figure> shares;
    for (const Figure& figure : session.figures().of(session.outline().root())) {
        if (figure.indicator.kind != IndicatorKind::Share || figure.indicator.measure != Measure::Share)
            continue;
        const auto same = [&](const Figure& other) { return other.indicator.id == figure.indicator.id; };
        if (const auto older = std::find_if(shares.begin(), shares.end(), same); older == shares.end())
            shares.append(figure);
        else if (older->observation.period.year < figure.observation.period.year)
            *older = figure;
    }
    if (shares.isEmpty()) {
        chart.title = tr("Shares of Chongqing");
        chart.emptyText = tr("No shares of Chongqing are recorded in this portfolio.");
        return chart;
    }
    std::stable_sort(shares.begin(), shares.end(),
                     [](const Figure& a, const Figure& b) { return a.observation.value > b.observation.value; });

    const auto pointOf = [&](const Figure& figure) {
        ChartPoint point = ChartWords::point(request, figure, figure.indicator.name.in(language));
        if (point.style == MarkStyle::Approximate)
            point.valueText = tr("about %1").arg(point.valueText);
        return point;
    };
    const Figure& top = shares.first();
    const QString most = pointOf(top).valueText;
    if (top.indicator.key.contains(QLatin1String("fg500")))
        chart.title = tr("%1 of Chongqing’s FG500 companies are here").arg(most);
    else
        chart.title = tr("Up to %1 of Chongqing’s total").arg(most);
    if (request.headOnly)
        return chart;

    ChartSeries series;
    series.name = tr("Share of Chongqing");
    series.colour = ColourRole::Highlight;
    QStringList citations, numbers;
    bool approximate = false;
    for (const Figure& figure : shares) {
        ChartPoint point = pointOf(figure);
        approximate = approximate || point.style == MarkStyle::Approximate;
        if (!series.points.isEmpty())
            point.colour = ColourRole::Muted;
        citations.append(point.source);
        numbers.append(tr("%1 %2", "what, how much").arg(point.label, point.valueText));
        series.points.append(point);
    }
    chart.series = {series};
    chart.toldFigures = {series.points.first().figure};
    chart.subtitle = tr("%1 as a share of Chongqing, %, %2")
                         .arg(request.nameOf(session.outline().root()), periodText(top.observation.period, language));
    if (approximate)
        chart.notes.append(tr("Hatched: approximate."));
    chart.sourceLine = ChartWords::sourceLine(citations);
    chart.summary =
        ChartWords::sentence(tr("Shares of Chongqing: %1").arg(ChartWords::list(numbers, language)), language);
    return chart;
}

} // namespace atlas
