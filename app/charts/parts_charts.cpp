// SPDX-License-Identifier: Apache-2.0
// The parts of a node under the plan: what they come to by year, how their growth changes, and whether they reach what
// is set above them.
#include "charts/chart_builders.h"
#include "domain/figure_text.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr qsizetype mostAreas = 5; ///< more colours than this can't be told apart
constexpr qsizetype mostLines = 10;
constexpr qsizetype mostNames = 4; ///< in a note
constexpr ColourRole colours[] = {ColourRole::Tier1, ColourRole::Tier2, ColourRole::Tier3, ColourRole::Tier4,
                                  ColourRole::Other};

/// A part with its levels under the plan.
struct Part {
    NodeId node;
    Projection path;

    [[nodiscard]] double last() const { return path.years.back().level; }
};

struct Change {
    NodeId node;
    double from = 0, to = 0;
};

bool isAdditive(const Indicator& indicator) {
    return indicator.kind == IndicatorKind::Level && indicator.unit != Unit::Percent && indicator.unit != Unit::Index;
}

bool hasLevels(const Projection& path) { return !path.years.empty() && !path.isIndex; }

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

QString PartsCharts::notShown(const QStringList& names, Language language) {
    const QString listed = ChartWords::list(names.mid(0, mostNames), language);
    return names.size() <= mostNames ? tr("Not shown, without a base value or a target: %1.").arg(listed)
                                     : tr("Not shown, without a base value or a target: %1 and %2 more.")
                                           .arg(listed, QString::number(names.size() - mostNames));
}

bool PartsCharts::hasByYear(const ChartRequest& request) {
    const Indicator* indicator = request.wantedIndicator();
    if (indicator == nullptr || !isAdditive(*indicator))
        return false;
    int found = 0;
    for (const NodeId child : request.session.outline().children(request.node))
        if (hasLevels(request.plan.projection(child, indicator->id)) && ++found == 2)
            return true; // one part alone is its own projection
    return false;
}

ChartDescription PartsCharts::byYear(const ChartRequest& request) {
    const Language language = request.language;
    const QString name = request.nameOf(request.node);
    ChartDescription chart;
    chart.kind = ChartKind::Area;
    chart.title = tr("What the parts come to by year");
    chart.sourceLine = ChartWords::scenarioLine(request);
    const Indicator* indicator = request.wantedIndicator();
    const QVector<NodeId> children = request.session.outline().children(request.node);
    if (indicator == nullptr) {
        chart.emptyText = tr("No indicator is planned for %1.").arg(name);
        return chart;
    }
    if (children.isEmpty()) {
        chart.emptyText = tr("Nothing stands under %1. Choose a place with parts in the tree.").arg(name);
        return chart;
    }
    if (!isAdditive(*indicator)) {
        chart.emptyText =
            tr("%1 of the parts does not add up. Choose another indicator.").arg(indicator->name.in(language));
        return chart;
    }

    QVector<Part> parts;
    QStringList without;
    bool planned = false;
    for (const NodeId child : children) {
        const Projection path = request.plan.projection(child, indicator->id);
        planned = planned || !path.years.empty();
        if (hasLevels(path))
            parts.append({child, path});
        else
            without.append(request.nameOf(child));
    }
    if (parts.isEmpty()) {
        chart.emptyText =
            planned ? tr("The parts of %1 have no base values, so their levels are indices, which do not add up. "
                         "Assume a base value in Targets, under “Goal”.")
                          .arg(name)
                    : tr("No growth targets under %1 yet. Set one in Targets.").arg(name);
        return chart;
    }
    std::stable_sort(parts.begin(), parts.end(), [](const Part& a, const Part& b) { return a.last() > b.last(); });

    chart.x.title = tr("year");
    chart.x.fromZero = false;
    chart.y.unit = indicator->unit;
    chart.y.title = unitText(indicator->unit, language);
    const int firstYear = parts.first().path.years.front().year - 1, lastYear = parts.first().path.years.back().year;
    const auto levelText = [&](double level) {
        return figureText(level, indicator->unit, language, UnitWords::Without);
    };
    const auto add = [&](ChartSeries& series, int year, double level, bool stated, const Part* part) {
        ChartPoint point;
        point.label = QString::number(year);
        point.x = year;
        point.value = level;
        point.valueText = levelText(level);
        point.node = series.node;
        point.style = stated ? MarkStyle::Plain : MarkStyle::Assumption;
        point.status =
            stated ? tr("planned", "status of a figure") : tr("carried on (assumption)", "status of a figure");
        if (year == firstYear && part != nullptr && part->path.base) {
            const Figure& base = *part->path.base;
            point.status = statusText(base.observation.status, language);
            if (base.source)
                point.source = base.source->citation(language);
            point.style = MarkStyle::Plain;
        }
        point.hoverText = ChartWords::hover(figureText(level, indicator->unit, language),
                                            tr("%1, %2", "a part, year").arg(series.name, point.label), point.status,
                                            ChartWords::both(point.source, ChartWords::scenarioLine(request)));
        series.points.append(point);
    };
    const qsizetype shown = parts.size() > mostAreas ? mostAreas - 1 : parts.size();
    bool carried = false, assumed = false;
    for (qsizetype i = 0; i < shown; ++i) {
        const Part& part = parts.at(i);
        ChartSeries series;
        series.name = request.nameOf(part.node);
        series.node = part.node;
        series.colour = colours[i];
        add(series, firstYear, part.path.baseLevel, true, &part);
        for (const planning::ProjectedYear& year : part.path.years) {
            add(series, year.year, year.level, year.stated, nullptr);
            carried = carried || !year.stated;
        }
        chart.series.append(series);
    }
    if (shown < parts.size()) {
        ChartSeries rest;
        rest.name = tr("%1 more").arg(parts.size() - shown);
        rest.colour = ColourRole::Other;
        for (size_t y = 0; y <= parts.first().path.years.size(); ++y) {
            double sum = 0;
            bool stated = true;
            for (const Part& part : parts.mid(shown)) {
                sum += y == 0 ? part.path.baseLevel : part.path.years[y - 1].level;
                stated = stated && (y == 0 || part.path.years[y - 1].stated);
            }
            add(rest, firstYear + static_cast<int>(y), sum, stated, nullptr);
            carried = carried || !stated;
        }
        chart.series.append(rest);
    }
    double before = 0, after = 0;
    QStringList citations, numbers;
    for (const Part& part : std::as_const(parts)) {
        before += part.path.baseLevel;
        after += part.last();
        if (part.path.base && part.path.base->source)
            citations.append(part.path.base->source->citation(language));
        assumed = assumed || (part.path.base && part.path.base->observation.status == ObservationStatus::Assumption);
        if (numbers.size() < mostAreas)
            numbers.append(tr("%1 %2 in %3 and %4 in %5", "part, level, year, level, year")
                               .arg(request.nameOf(part.node), levelText(part.path.baseLevel),
                                    QString::number(firstYear), levelText(part.last()), QString::number(lastYear)));
    }

    const QString last = QString::number(lastYear);
    if (parts.size() == 1 || after <= 0)
        chart.title = tr("%1: %2 in %3").arg(request.nameOf(parts.first().node), levelText(parts.first().last()), last);
    else
        chart.title =
            tr("%1: %2 of the whole in %3", "a part, its share, year")
                .arg(request.nameOf(parts.first().node), percentText(parts.first().last() / after, language, 0), last);
    chart.subtitle = tr("%1 of %2 by part, %3, %4 to %5", "indicator, node, unit, years")
                         .arg(indicator->name.in(language), name, chart.y.title, QString::number(firstYear), last);
    chart.centreText = levelText(after);
    chart.centreNote = without.isEmpty() ? tr("in all") : tr("the parts shown");
    if (carried)
        chart.notes.append(tr("Hatched: the latest target is carried on, an assumption."));
    if (assumed)
        chart.notes.append(tr("Some base values are assumptions."));
    if (!without.isEmpty())
        chart.notes.append(notShown(without, language));
    chart.sourceLine = ChartWords::both(ChartWords::sourceLine(citations), chart.sourceLine);
    chart.summary = ChartWords::sentence(tr("The parts come to %1 in %2 and %3 in %4: %5")
                                             .arg(levelText(before), QString::number(firstYear), levelText(after), last,
                                                  ChartWords::list(numbers, language)),
                                         language);
    return chart;
}

bool PartsCharts::hasGrowthChanges(const ChartRequest& request) {
    const Indicator* indicator = request.wantedIndicator();
    const Scenario& scenario = request.plan.scenario;
    if (indicator == nullptr || scenario.lastYear <= scenario.firstYear)
        return false;
    const QVector<NodeId> children = request.session.outline().children(request.node);
    return children.size() > 1 && std::any_of(children.cbegin(), children.cend(), [&](NodeId child) {
               const auto first = request.plan.growth(child, indicator->id, scenario.firstYear);
               const auto last = request.plan.growth(child, indicator->id, scenario.lastYear);
               return first && last && std::abs(*last - *first) >= 0.00005;
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
        chart.emptyText = tr("No growth targets under %1 yet. Set one in Targets.").arg(name);
        return chart;
    }
    const auto size = [](const Change& each) { return std::abs(each.to - each.from); };
    std::stable_sort(changes.begin(), changes.end(),
                     [&](const Change& a, const Change& b) { return size(a) > size(b); });
    const Change most = changes.first();
    const bool changed = size(most) >= 0.00005;
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
    const QString first = QString::number(scenario.firstYear), last = QString::number(scenario.lastYear);
    chart.title =
        changed ? tr("Largest change: %1, from %2 to %3", "part, growth, growth")
                      .arg(request.nameOf(most.node), percentText(most.from, language), percentText(most.to, language))
                : tr("No part grows faster or slower in %1 than in %2").arg(last, first);
    chart.subtitle = tr("%1 of what is under %2, growth a year, %, %3 and %4", "indicator, node, years")
                         .arg(indicator->name.in(language), name, first, last);
    if (carried)
        chart.notes.append(tr("Dashed: the latest target is carried on, an assumption."));
    if (left > 0)
        chart.notes.append(tr("%1 more parts change less.").arg(left));
    if (without > 0)
        chart.notes.append(tr("%1 parts have no growth target.").arg(without));
    chart.summary = ChartWords::sentence(
        tr("Growth in %1 and %2: %3").arg(first, last, ChartWords::list(numbers, language)), language);
    return chart;
}

bool PartsCharts::hasAgainstTarget(const ChartRequest& request) {
    const int year = request.wantedYear();
    const QVector<Indicator> planned = request.session.planned();
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
    double onlyGap = 0;
    for (const Indicator& indicator : request.session.planned()) {
        if (indicator.kind != IndicatorKind::Level)
            continue;
        const auto gap = request.plan.gap(request.node, indicator.id, year);
        const planning::RollUp sum = request.plan.rollUp(request.node, indicator.id, year);
        if (!gap || !sum.growth)
            continue;
        const double target = *sum.growth - *gap;
        onlyGap = *gap;
        const bool enough = *gap > -0.00005;
        reached += enough ? 1 : 0;
        ChartPoint point;
        point.label = indicator.name.in(language);
        point.x = year;
        point.value = *sum.growth;
        point.valueText = percentText(*sum.growth, language);
        point.target = target;
        point.targetText = percentText(target, language);
        point.colour = enough ? ColourRole::Good : ColourRole::Bad;
        point.status = statusText(ObservationStatus::Derived, language);
        point.hoverText =
            ChartWords::hover(point.valueText,
                              tr("%1, %2: the parts add up to it; the target is %3, %4", "indicator, year, target, gap")
                                  .arg(point.label, yearText, point.targetText, pointsText(*gap, language)),
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
    if (count > 1)
        chart.title = tr("The parts reach %1 of %2 targets in %3")
                          .arg(QString::number(reached), QString::number(count), yearText);
    else if (std::abs(onlyGap) < 0.00005)
        chart.title = tr("The parts add up to the target in %1").arg(year);
    else if (onlyGap > 0)
        chart.title = tr("The parts exceed the target by %1 in %2").arg(pointsText(onlyGap, language), yearText);
    else
        chart.title = tr("The parts miss the target by %1 in %2").arg(pointsText(onlyGap, language), yearText);
    chart.subtitle =
        tr("%1, growth in %2: what the parts add up to, and the target, %", "node, year").arg(name, yearText);
    if (!basis.isEmpty())
        chart.notes.append(
            basis.size() == count
                ? tr("Weighted by size level (an ambition, not output).")
                : tr("Weighted by size level (an ambition, not output): %1.").arg(ChartWords::list(basis, language)));
    chart.summary = ChartWords::sentence(
        tr("%1: %2", "title, numbers").arg(chart.title, ChartWords::list(numbers, language)), language);
    return chart;
}

} // namespace atlas
