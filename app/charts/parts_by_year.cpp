// SPDX-License-Identifier: Apache-2.0
// What the parts of a node come to by year.
#include "charts/chart_builders.h"
#include "charts/path_points.h"
#include "domain/parts_text.h"

#include <algorithm>

namespace atlas {

namespace {

constexpr qsizetype mostAreas = 5; ///< more colours than this can't be told apart
constexpr qsizetype mostNames = 4; ///< in a note
constexpr ColourRole colours[] = {ColourRole::Tier1, ColourRole::Tier2, ColourRole::Tier3, ColourRole::Tier4,
                                  ColourRole::Other};

/// A part with its levels under the plan.
struct Part {
    NodeId node;
    Projection path;

    [[nodiscard]] double last() const { return path.years.back().level; }
    /// By year, never by position: a part without a target up to there counts at its base.
    [[nodiscard]] double level(int year) const {
        const planning::ProjectedYear* found = planning::yearOf(path.years, year);
        return found != nullptr ? found->level : path.baseLevel;
    }
    [[nodiscard]] QString baseStatus(Language language) const {
        return path.base ? statusText(path.base->observation.status, language) : PathPoints::planned();
    }
    [[nodiscard]] MarkStyle style(int year) const {
        const planning::ProjectedYear* found = planning::yearOf(path.years, year);
        return found != nullptr ? PathPoints::style(*found) : MarkStyle::Plain;
    }
};

/// Stronger says what a point of several parts is marked as.
MarkStyle strongest(MarkStyle one, MarkStyle other) {
    for (const MarkStyle style : {MarkStyle::NoTarget, MarkStyle::Assumption})
        if (one == style || other == style)
            return style;
    return MarkStyle::Plain;
}

bool isAdditive(const Indicator& indicator) {
    return indicator.kind == IndicatorKind::Level && indicator.unit != Unit::Percent && indicator.unit != Unit::Index;
}

bool hasLevels(const Projection& path) { return !path.years.empty() && !path.isIndex; }

} // namespace

QString PartsCharts::notShown(const QStringList& names, Language language) {
    const QString listed = ChartWords::list(names.mid(0, mostNames), language);
    return names.size() <= mostNames ? tr("Not shown, without a base value or a target: %1.").arg(listed)
                                     : tr("Not shown, without a base value or a target: %1 and %2 more.")
                                           .arg(listed, QString::number(names.size() - mostNames));
}

QString PartsCharts::heldNote(const QStringList& names, int firstYear, int baseYear, Language language) {
    const QString listed = ChartWords::list(names.mid(0, mostNames), language);
    const QString all = names.size() <= mostNames
                            ? listed
                            : tr("%1 and %2 more", "names").arg(listed, QString::number(names.size() - mostNames));
    return tr("Dotted: not every part has a target before %1; without one the base of %2 is held: %3.")
        .arg(QString::number(firstYear), QString::number(baseYear), all);
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
                    : ChartWords::noTargetsUnder(name);
        return chart;
    }
    std::stable_sort(parts.begin(), parts.end(), [](const Part& a, const Part& b) { return a.last() > b.last(); });
    const int firstYear = request.plan.scenario.baseYear;
    const int lastYear = parts.first().path.years.back().year;
    const QString last = QString::number(lastYear);
    double after = 0;
    for (const Part& part : std::as_const(parts))
        after += part.level(lastYear);
    const bool ofOne = parts.size() == 1 || after <= 0; // a share would say nothing
    if (!ofOne)
        chart.title =
            tr("%1: %2 of the whole in %3", "a part, its share, year")
                .arg(request.nameOf(parts.first().node), shareText(parts.first().last() / after, language), last);
    if (request.headOnly && !ofOne)
        return chart;

    chart.x.title = tr("year");
    chart.x.fromZero = false;
    chart.y.unit = indicator->unit;
    chart.y.title = unitText(indicator->unit, language);
    const qsizetype shown = parts.size() > mostAreas ? mostAreas - 1 : parts.size();

    // What the parts shown and the rest come to, rounded year by year so that they add up to the total beside them.
    std::vector<PartsText::Family> families;
    for (int year = firstYear; year <= lastYear; ++year) {
        PartsText::Family& family = families.emplace_back();
        for (qsizetype i = 0; i < parts.size(); ++i) {
            const double level = parts.at(i).level(year);
            family.whole += level;
            if (i <= shown && family.values.size() < static_cast<size_t>(shown) + 1)
                family.values.push_back(level);
            else
                family.values.back() += level;
        }
    }
    const std::vector<PartsText> texts = PartsText::figures(families, indicator->unit, language, UnitWords::Without);
    const auto textsOf = [&](int year) -> const PartsText& { return texts[static_cast<size_t>(year - firstYear)]; };
    const auto totalText = [&](int year) { return textsOf(year).whole(); };

    const auto addSeries = [&](ChartSeries series, QVector<ChartPoint> points) {
        const auto place = static_cast<size_t>(chart.series.size());
        for (ChartPoint& point : points) {
            const int year = static_cast<int>(point.x);
            point.value = families[static_cast<size_t>(year - firstYear)].values[place];
            point.valueText = textsOf(year).text(place);
            point.shown = textsOf(year).shown(place);
            point.node = series.node;
            point.hoverText = ChartWords::hover(
                textsOf(year).textWithUnit(place), tr("%1, %2", "a part, year").arg(series.name, point.label),
                point.status, ChartWords::both(point.source, ChartWords::scenarioLine(request)));
        }
        series.points = std::move(points);
        chart.series.append(std::move(series));
    };
    const auto pointsOf = [&](const Part& part) {
        return PathPoints::of(part.path, *indicator, part.node, request.plan.scenario, language);
    };
    // Of several parts: stated by nobody, in the base year without a scenario.
    const auto together = [&](int year) {
        const FigureRef ofNode = year == firstYear
                                     ? FigureRef::derived(request.node, indicator->id, {PeriodKind::Year, year})
                                     : request.planned({request.node, indicator->id, year}, FigureAspect::Level);
        return ofNode.partsOf();
    };
    for (qsizetype i = 0; i < shown; ++i) {
        ChartSeries series;
        series.name = request.nameOf(parts.at(i).node);
        series.node = parts.at(i).node;
        series.colour = colours[i];
        addSeries(series, pointsOf(parts.at(i)));
    }
    if (shown < parts.size()) {
        ChartSeries rest;
        rest.name = tr("%1 more").arg(parts.size() - shown);
        rest.colour = ColourRole::Other;
        QVector<ChartPoint> points = pointsOf(parts.at(shown));
        for (ChartPoint& point : points) {
            point.figure = together(static_cast<int>(point.x));
            for (qsizetype i = shown; i < parts.size(); ++i)
                point.style = strongest(point.style, parts.at(i).style(static_cast<int>(point.x)));
            point.source.clear();
            if (point.x == firstYear) {
                const auto same = [&](const Part& part) { return part.baseStatus(language) == point.status; };
                if (!std::all_of(parts.cbegin() + shown, parts.cend(), same))
                    point.status = PathPoints::baseValues();
                continue;
            }
            point.status = point.style == MarkStyle::NoTarget     ? PathPoints::partlyHeld()
                           : point.style == MarkStyle::Assumption ? PathPoints::carriedOn()
                                                                  : PathPoints::planned();
        }
        addSeries(rest, points);
    }
    for (int year = firstYear; year <= lastYear; ++year) {
        chart.totals.append(totalText(year));
        chart.totalFigures.append(together(year));
    }

    bool carried = false, assumed = false, uneven = false;
    for (const Part& part : std::as_const(parts))
        carried = carried || std::ranges::any_of(part.path.years, [](const planning::ProjectedYear& year) {
                      return PathPoints::style(year) == MarkStyle::Assumption;
                  });
    for (const PartsText& year : texts)
        uneven = uneven || year.isUneven();
    QStringList citations, numbers, held;
    int lastHeld = 0;
    for (const Part& part : std::as_const(parts)) {
        if (part.path.base && part.path.base->source)
            citations.append(part.path.base->source->citation(language));
        assumed = assumed || (part.path.base && part.path.base->observation.status == ObservationStatus::Assumption);
        if (const auto first = PathPoints::firstAfterHeld(part.path)) {
            held.append(request.nameOf(part.node));
            lastHeld = std::max(lastHeld, *first);
        }
    }
    for (const ChartSeries& series : std::as_const(chart.series))
        numbers.append(tr("%1 %2 in %3 and %4 in %5", "part, level, year, level, year")
                           .arg(series.name, series.points.first().valueText, QString::number(firstYear),
                                series.points.last().valueText, QString::number(lastYear)));

    if (ofOne)
        chart.title =
            tr("%1: %2 in %3").arg(chart.series.first().name, chart.series.first().points.last().valueText, last);
    chart.subtitle = tr("%1 of %2 by part, %3, %4 to %5", "indicator, node, unit, years")
                         .arg(indicator->name.in(language), name, chart.y.title, QString::number(firstYear), last);
    chart.centreText = totalText(lastYear);
    chart.centreFigure = together(lastYear);
    chart.toldFigures = {ofOne ? chart.series.first().points.last().figure
                               : request.planned({parts.first().node, indicator->id, lastYear}, FigureAspect::Weight)};
    chart.centreNote = without.isEmpty() ? tr("in all") : tr("the parts shown");
    if (carried)
        chart.notes.append(tr("Hatched: the latest target is carried on, an assumption."));
    if (!held.isEmpty())
        chart.notes.append(heldNote(held, lastHeld, firstYear, language));
    if (uneven)
        chart.notes.append(ChartWords::unevenNote());
    if (assumed)
        chart.notes.append(tr("Some base values are assumptions."));
    if (!without.isEmpty())
        chart.notes.append(notShown(without, language));
    chart.sourceLine = ChartWords::both(ChartWords::sourceLine(citations), chart.sourceLine);
    chart.summary = ChartWords::sentence(tr("The parts come to %1 in %2 and %3 in %4: %5")
                                             .arg(totalText(firstYear), QString::number(firstYear), totalText(lastYear),
                                                  last, ChartWords::list(numbers, language)),
                                         language);
    return chart;
}

} // namespace atlas
