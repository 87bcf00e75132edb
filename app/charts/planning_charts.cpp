// SPDX-License-Identifier: Apache-2.0
#include "charts/chart_builders.h"

#include "charts/path_points.h"
#include "domain/figure_text.h"
#include "session/contribution_text.h"
#include "session/size_figure.h"
#include "words/node_words.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr int mostBars = 12;

QString levelText(double level, bool isIndex, Unit unit, Language language) {
    return isIndex ? figureText(level, Unit::Index, language, UnitWords::Without)
                   : figureText(level, unit, language, UnitWords::Without);
}

} // namespace

const Indicator* PlanningCharts::shareIndicator(const Session& session) {
    for (const Indicator& indicator : session.figures().indicators())
        if (indicator.kind == IndicatorKind::Ratio)
            return &indicator;
    return nullptr;
}

ChartDescription PlanningCharts::projection(const ChartRequest& request) {
    const Indicator* indicator = request.wantedIndicator();
    if (indicator != nullptr)
        return project(request, *indicator);
    ChartDescription chart;
    chart.kind = ChartKind::Line;
    chart.title = tr("Projection");
    chart.emptyText = tr("No indicator is planned for %1.").arg(request.nameOf(request.node));
    return chart;
}

ChartDescription PlanningCharts::shareProjection(const ChartRequest& request) {
    const Indicator* share = shareIndicator(request.session);
    if (share != nullptr) {
        const NodeId node = share->appliesTo == AppliesTo::Branch ? share->branch : request.node;
        return project(
            {request.session, request.plan, node, request.language, share->id, request.year, request.headOnly}, *share);
    }
    ChartDescription chart;
    chart.kind = ChartKind::Line;
    chart.title = tr("Share");
    chart.emptyText = tr("This portfolio has no share to project.");
    return chart;
}

ChartDescription PlanningCharts::project(const ChartRequest& request, const Indicator& indicator) {
    const Session& session = request.session;
    const Language language = request.language;
    const QString name = indicator.name.in(language);
    const bool isRatio = indicator.kind == IndicatorKind::Ratio;

    ChartDescription chart;
    chart.kind = ChartKind::Line;
    chart.sourceLine = ChartWords::scenarioLine(request);
    const Projection projection = request.plan.projection(request.node, indicator.id);
    if (projection.years.empty()) {
        chart.title = tr("%1: projection").arg(name);
        chart.emptyText = isRatio ? tr("A share follows from the growth targets of its two parts. Set both in Targets.")
                                  : tr("No growth target yet. Set one in Targets.");
        return chart;
    }
    const bool isIndex = projection.isIndex;
    const auto& years = projection.years;
    const int firstYear = projection.baseYear;
    const int lastYear = years.back().year;
    const double lastLevel = years.back().level;

    // The message.
    const QString last = QString::number(lastYear), first = QString::number(firstYear);
    const QString lastText = levelText(lastLevel, isIndex, indicator.unit, language);
    if (isRatio && projection.crossesHalf)
        chart.title = indicator.key.contains(QLatin1String("nev"))
                          ? tr("NEVs pass one half in %1").arg(*projection.crossesHalf)
                          : tr("The share passes one half in %1").arg(*projection.crossesHalf);
    else if (isIndex && std::abs(lastLevel - 100) < 1e-9)
        chart.title = tr("%1: the same in %2 as in %3", "indicator, year, year").arg(name, last, first);
    else if (isIndex && lastLevel > 100)
        chart.title =
            tr("%1: %2 higher in %3 than in %4").arg(name, relativeText(lastLevel / 100 - 1, language), last, first);
    else if (isIndex)
        chart.title =
            tr("%1: %2 lower in %3 than in %4").arg(name, relativeText(1 - lastLevel / 100, language), last, first);
    else
        chart.title = tr("%1: %2 in %3").arg(name, lastText, last);
    if (request.headOnly)
        return chart;

    chart.x.title = tr("year");
    chart.x.fromZero = false;
    chart.y.unit = isIndex ? Unit::Index : indicator.unit;
    chart.y.title = isIndex ? tr("Index, %1 = 100").arg(projection.baseYear) : unitText(indicator.unit, language);
    chart.y.fromZero = !isIndex;

    ChartSeries series;
    series.name = name;
    series.nameText = name;
    series.colour = ColourRole::Highlight;
    series.points = PathPoints::of(projection, indicator, request.node, request.plan.scenario, language);
    for (ChartPoint& point : series.points) {
        QString what = tr("%1, %2", "indicator, period").arg(name, point.label);
        const planning::ProjectedYear* year = planning::yearOf(years, static_cast<int>(point.x));
        if (year != nullptr && year->hasTarget && !isRatio)
            what += QLatin1Char('\n') + tr("%1 over the year before").arg(percentText(year->growth, language));
        point.hoverText = ChartWords::hover(isIndex ? tr("%1 (%2)").arg(point.valueText, chart.y.title)
                                                    : figureText(*point.value, indicator.unit, language),
                                            what, point.status, ChartWords::scenarioLine(request));
    }
    ChartPoint& base = series.points.first();
    if (projection.base && !isIndex) {
        base.hoverText = ChartWords::hover(request, *projection.base);
        if (!base.source.isEmpty())
            chart.sourceLine = ChartWords::both(ChartWords::sourceLine({base.source}), chart.sourceLine);
    } else {
        base.hoverText = ChartWords::hover(isIndex ? chart.y.title : base.valueText,
                                           tr("%1, %2", "indicator, period").arg(name, base.label),
                                           isIndex ? tr("no level is known") : base.status, {});
    }
    int lastStated = 0;
    for (const auto& year : years)
        lastStated = year.stated ? year.year : lastStated;

    const QString path = tr("%1: %2 in %3, %4 in %5").arg(name, series.points.first().valueText, first, lastText, last);
    chart.toldFigures = {PathPoints::figure(projection, indicator, request.node, request.plan.scenario,
                                            isRatio ? projection.crossesHalf.value_or(lastYear) : lastYear)};
    chart.subtitle = tr("%1, %2, %3 to %4", "node or indicator, unit, years")
                         .arg(isRatio ? name : request.nameOf(request.node), chart.y.title, first, last);

    if (isRatio)
        chart.references.append({0.5, tr("one half")});
    if (!isRatio && !isIndex && indicator.unit == Unit::CnyBillion && indicator.measure == Measure::Output)
        if (const auto size = session.figures().sizeLevel(request.node))
            chart.references.append({*size, tr("size level (ambition)"), {}, sizeFigure(session, request.node)});

    if (const auto begins = PathPoints::firstAfterHeld(projection))
        chart.notes.append(isRatio
                               ? tr("Dotted: no target is stated for one of the two before %1; its base of %2 is held.")
                                     .arg(QString::number(*begins), QString::number(firstYear))
                               : PathPoints::heldNote(*begins, firstYear));
    if (lastStated < lastYear && lastStated > 0 && !isRatio)
        chart.notes.append(
            tr("Dashed: no target is stated after %1; the latest rate is carried on, an assumption.").arg(lastStated));
    else if (std::any_of(years.begin(), years.end(), [](const auto& year) { return year.hasTarget && !year.stated; }))
        chart.notes.append(tr("Dashed: years without stated targets of their own, carried on, an assumption."));
    if (isIndex)
        chart.notes.append(tr("No level is known for %1, so growth is shown as an index.").arg(first));
    chart.summary = ChartWords::sentence(path, language);
    if (isRatio && projection.crossesHalf)
        chart.summary += QLatin1Char(' ') + tr("It passes one half in %1.").arg(*projection.crossesHalf);
    chart.series = {series};
    return chart;
}

ChartDescription PlanningCharts::contributions(const ChartRequest& request) {
    const Session& session = request.session;
    const Language language = request.language;
    ChartDescription chart;
    chart.kind = ChartKind::HorizontalBars;
    chart.y.unit = Unit::Percent;
    chart.y.title = tr("percentage points");
    chart.sourceLine = ChartWords::scenarioLine(request);
    chart.title = tr("Contributions to growth");
    const Indicator* indicator = request.wantedIndicator();
    if (indicator == nullptr) {
        chart.emptyText = tr("No indicator is planned for %1.").arg(request.nameOf(request.node));
        return chart;
    }
    const int year = request.wantedYear();
    const planning::RollUp rollUp = request.plan.rollUp(request.node, indicator->id, year);
    if (!rollUp.growth) {
        const QString name = request.nameOf(request.node);
        if (rollUp.why == planning::NoRollUp::NoTargets || rollUp.why == planning::NoRollUp::HasOne)
            chart.emptyText = ChartWords::noTargetsUnder(name);
        else if (rollUp.why == planning::NoRollUp::NoChildren && session.outline().childCount(request.node) > 0)
            chart.emptyText = tr("%1 is planned for %2 as a whole, so no parts contribute to it.")
                                  .arg(indicator->name.in(language), name);
        else
            chart.emptyText = noRollUpText(rollUp.why, name);
        return chart;
    }

    struct Part {
        NodeId node;
        size_t place = 0; ///< among the contributions
        double points = 0, growth = 0;
    };
    QVector<Part> parts;
    const ContributionText texts(rollUp, language);
    QStringList missing;
    qsizetype unlisted = 0;
    for (size_t place = 0; place < rollUp.contributions.size(); ++place) {
        const planning::Contribution& each = rollUp.contributions[place];
        const NodeId child{each.slot};
        if (each.points)
            parts.append({child, place, *each.points, each.growth.value_or(0)});
        else if (missing.size() < 4)
            missing.append(request.nameOf(child));
        else
            ++unlisted;
    }
    std::stable_sort(parts.begin(), parts.end(), [](const Part& a, const Part& b) { return a.points > b.points; });
    const QString all = percentText(*rollUp.growth, language);
    const Part& most = parts.first();
    QStringList tied;
    for (const Part& part : std::as_const(parts))
        if (!planning::isGap(part.points - most.points))
            tied.append(request.nameOf(part.node));
    if (most.points <= 0 || !planning::isGap(most.points))
        chart.title = tr("No part adds to growth: %1 in all").arg(all);
    else if (tied.size() > 1)
        chart.title = tr("Most comes from %1, %2 each of %3", "several parts, points, growth of the whole")
                          .arg(ChartWords::first(tied, language), texts.points(most.place), all);
    else
        chart.title = tr("Most comes from %1: %2 of %3").arg(tied.constFirst(), texts.points(most.place), all);
    if (request.headOnly)
        return chart;

    ChartSeries series;
    series.name = tr("Contribution, %1").arg(year);
    series.colour = ColourRole::Highlight;
    QStringList numbers;
    const qsizetype shown = parts.size() > mostBars ? mostBars - 1 : parts.size();
    for (const Part& part : parts.first(shown)) {
        ChartPoint point;
        point.label = request.nameOf(part.node);
        point.x = year;
        point.value = part.points;
        point.figure = request.planned({part.node, indicator->id, year}, FigureAspect::Contribution);
        point.valueText = texts.points(part.place);
        point.shown = texts.shownPoints(part.place);
        point.status = statusText(ObservationStatus::Derived, language);
        point.node = part.node;
        point.hoverText = ChartWords::hover(
            point.valueText,
            tr("%1, %2: grows %3, weight %4")
                .arg(point.label, QString::number(year), percentText(part.growth, language), texts.share(part.place)),
            point.status, ChartWords::scenarioLine(request));
        if (part.points < 0)
            point.colour = ColourRole::Bad;
        else if (part.points < parts.first().points)
            point.colour = ColourRole::Muted;
        if (numbers.size() < 5)
            numbers.append(tr("%1 %2", "what, how much").arg(point.label, point.valueText));
        series.points.append(point);
    }
    if (shown < parts.size()) {
        ChartPoint rest;
        double sum = 0, sumShown = 0;
        for (const Part& part : parts.mid(shown)) {
            sum += part.points;
            sumShown += texts.shownPoints(part.place);
        }
        rest.label = tr("%1 more").arg(parts.size() - shown);
        rest.value = sum;
        rest.figure = request.planned({request.node, indicator->id, year}, FigureAspect::Contribution).partsOf();
        rest.valueText = texts.pointsOf(sumShown, sum);
        rest.shown = sumShown;
        rest.status = statusText(ObservationStatus::Derived, language);
        rest.hoverText = ChartWords::hover(rest.valueText, rest.label, rest.status, ChartWords::scenarioLine(request));
        rest.colour = ColourRole::Muted;
        series.points.append(rest);
    }
    chart.series = {series};
    chart.toldFigures = {series.points.first().figure,
                         request.planned({request.node, indicator->id, year}, FigureAspect::RollUp)};

    chart.subtitle = tr("%1, contributions in %2, percentage points", "indicator, year")
                         .arg(indicator->name.in(language), QString::number(year));
    if (rollUp.basis != planning::WeightBasis::None)
        chart.notes.append(weightSentence(rollUp.basis));
    if (texts.isUneven())
        chart.notes.append(ChartWords::unevenNote());
    if (!missing.isEmpty()) {
        const QString names = ChartWords::list(missing, language);
        chart.notes.append(unlisted == 0 ? tr("Not counted, without a target or a weight: %1.").arg(names)
                                         : tr("Not counted, without a target or a weight: %1 and %2 more.")
                                               .arg(names, QString::number(unlisted)));
    }
    chart.summary = tr("What is under %1 adds up to %2 in %3, %4: %5.")
                        .arg(request.nameOf(request.node), all, QString::number(year), weightText(rollUp.basis),
                             ChartWords::list(numbers, language));
    return chart;
}

ChartDescription PlanningCharts::gap(const ChartRequest& request) {
    const Language language = request.language;
    ChartDescription chart;
    chart.kind = ChartKind::Line;
    chart.title = tr("Top-down and bottom-up");
    chart.sourceLine = ChartWords::scenarioLine(request);
    chart.x.title = tr("year");
    chart.y.unit = Unit::Percent;
    chart.y.title = unitText(Unit::Percent, language);
    const Indicator* indicator = request.wantedIndicator();
    if (indicator == nullptr) {
        chart.emptyText = tr("No indicator is planned for %1.").arg(request.nameOf(request.node));
        return chart;
    }

    ChartSeries above, below;
    above.name = tr("Top-down", "growth target set on the node itself");
    above.colour = ColourRole::Highlight;
    below.name = tr("Bottom-up", "what the parts add up to");
    below.colour = ColourRole::Other;
    const Scenario& scenario = request.plan.scenario;
    std::optional<double> own;
    std::optional<std::pair<double, double>> wanted; ///< target and what the parts add up to
    int gapYear = 0;
    for (int year = scenario.firstYear; year <= scenario.lastYear; ++year) {
        const auto stated = request.plan.target({request.node, indicator->id, year});
        if (stated)
            own = stated;
        const auto sum = request.plan.rollUp(request.node, indicator->id, year).growth;
        const auto add = [&](ChartSeries& series, double rate, FigureAspect aspect, MarkStyle style,
                             const QString& status) {
            ChartPoint point;
            point.label = QString::number(year);
            point.x = year;
            point.value = rate;
            point.figure = request.planned({request.node, indicator->id, year}, aspect);
            point.valueText = percentText(rate, language);
            point.style = style;
            point.status = status;
            point.hoverText =
                ChartWords::hover(point.valueText, tr("%1, %2", "indicator, period").arg(series.name, point.label),
                                  status, ChartWords::scenarioLine(request));
            series.points.append(point);
        };
        if (own)
            add(above, *own, FigureAspect::Growth, stated ? MarkStyle::Plain : MarkStyle::Assumption,
                stated ? tr("target", "status of a figure") : tr("carried on (assumption)", "status of a figure"));
        if (sum)
            add(below, *sum, FigureAspect::RollUp, MarkStyle::Plain, statusText(ObservationStatus::Derived, language));
        if (own && sum && (!wanted || year == request.wantedYear())) {
            wanted = {*own, *sum};
            gapYear = year;
        }
    }
    if (!above.points.isEmpty())
        chart.series.append(above);
    if (!below.points.isEmpty())
        chart.series.append(below);
    chart.subtitle = tr("%1 of %2, growth a year, %", "indicator, node")
                         .arg(indicator->name.in(language), request.nameOf(request.node));
    if (chart.series.isEmpty()) {
        chart.emptyText = tr("No growth target yet. Set one in Targets.");
        return chart;
    }
    const QString year = QString::number(gapYear);
    if (wanted)
        chart.toldFigures = {request.planned({request.node, indicator->id, gapYear}, FigureAspect::Gap)};
    if (!wanted)
        chart.title = above.points.isEmpty() ? tr("No target of its own to compare the parts with")
                                             : tr("The parts have no targets to compare with");
    else if (!planning::isGap(wanted->second - wanted->first))
        chart.title = tr("The parts add up to the target in %1").arg(year);
    else if (wanted->second > wanted->first)
        chart.title = tr("The parts exceed the target by %1 in %2")
                          .arg(ChartWords::apart(wanted->first, wanted->second, language), year);
    else
        chart.title = tr("The parts miss the target by %1 in %2")
                          .arg(ChartWords::apart(wanted->first, wanted->second, language), year);
    QStringList numbers;
    for (const ChartSeries& series : chart.series)
        numbers.append(tr("%1 %2 in %3", "series, rate, year")
                           .arg(series.name, series.points.first().valueText, series.points.first().label));
    chart.summary = ChartWords::sentence(
        tr("%1: %2", "title, numbers").arg(chart.title, ChartWords::list(numbers, language)), language);
    return chart;
}

} // namespace atlas
