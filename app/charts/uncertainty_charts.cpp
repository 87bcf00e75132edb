// SPDX-License-Identifier: Apache-2.0
#include "charts/uncertainty_charts.h"

#include "charts/path_points.h"
#include "domain/figure_text.h"
#include "words/node_words.h"

#include <algorithm>
#include <array>

namespace atlas {

namespace {
struct Band {
    size_t low;
    size_t high;
    const char* name;
    const char* lowName;
    const char* highName;
};
/// Places in planning::fanProbabilities; the widest first.
constexpr std::array bands{Band{0, 6, "5–95%", "5%", "95%"}, Band{1, 5, "10–90%", "10%", "90%"},
                           Band{2, 4, "25–75%", "25%", "75%"}};
constexpr size_t medianPlace = 3;

Unit unitOf(const ChartRequest& request, const FanFacts& facts) {
    const Indicator* indicator = request.session.figures().indicator(facts.indicator);
    return facts.isIndex || indicator == nullptr ? Unit::Index : indicator->unit;
}

/// The year of the target that is told of: the selected one, or the last with a target.
std::optional<size_t> goalYear(const FanFacts& facts, const planning::Fan& fan) {
    const auto hasChance = [&](size_t i) { return i < fan.years.size() && fan.years[i] && fan.years[i]->chance; };
    if (const auto selected = static_cast<size_t>(facts.year - facts.firstYear); hasChance(selected))
        return selected;
    for (size_t i = fan.years.size(); i-- > 0;)
        if (hasChance(i))
            return i;
    return {};
}
} // namespace

QString UncertaintyCharts::chance(const FanFacts& facts, const planning::Fan& fan, Language language) {
    const auto place = goalYear(facts, fan);
    if (!place)
        return {};
    return tr("Chance of reaching the target in %1: %2", "year, percent")
        .arg(QString::number(facts.firstYear + static_cast<int>(*place)),
             chanceText(*fan.years[*place]->chance, language));
}

QString UncertaintyCharts::why(const ChartRequest& request, const FanFacts& facts) {
    const Indicator* indicator = request.session.figures().indicator(facts.indicator);
    if (facts.why == NoFan::NotHere)
        return tr("“%1” has no growth targets for %2.")
            .arg(indicator != nullptr ? indicator->name.in(request.language) : QString(), request.nameOf(request.node));
    return tr("No growth target yet. Set one in Targets.");
}

ChartDescription UncertaintyCharts::framed(const ChartRequest& request, const FanFacts& facts, ChartKind kind) {
    ChartDescription chart;
    chart.kind = kind;
    chart.language = request.language;
    chart.sourceLine = ChartWords::scenarioLine(request);
    if (facts.why != NoFan::HasOne)
        chart.emptyText = why(request, facts);
    return chart;
}

void UncertaintyCharts::explain(const FanFacts& facts, ChartDescription& chart) {
    if (facts.basis == planning::WeightBasis::SizeLevel || facts.basis == planning::WeightBasis::Assumption)
        chart.notes.append(weightSentence(facts.basis));
}

ChartDescription UncertaintyCharts::fan(const ChartRequest& request, const FanFacts& facts, const planning::Fan& fan) {
    const Language language = request.language;
    ChartDescription chart = framed(request, facts, ChartKind::Fan);
    chart.key = QStringLiteral("fan");
    chart.title = tr("Fan of outcomes");
    if (!chart.emptyText.isEmpty())
        return chart;
    const Unit unit = unitOf(request, facts);
    const int base = facts.baseYear;
    const auto text = [&](double level) { return figureText(level, unit, language, UnitWords::Without); };
    chart.x.title = tr("year");
    chart.x.fromZero = false;
    chart.y.unit = unit;
    chart.y.title = facts.isIndex ? tr("Index, %1 = 100").arg(base) : unitText(unit, language);
    chart.y.fromZero = false;

    ChartSeries median, target;
    median.name = tr("Median");
    median.colour = ColourRole::Highlight;
    target.name = tr("Target", "series of a fan");
    target.colour = ColourRole::Tier3;
    const QString drawn = tr("drawn", "status of a figure");
    const auto planned = [&](int year, FigureAspect aspect) {
        return request.planned({facts.node, facts.indicator, year}, aspect);
    };
    const FigureAspect levelAspect = facts.isIndex ? FigureAspect::Index : FigureAspect::Level;
    const auto stated = request.plan.projection(facts.node, facts.indicator).base;
    const FigureRef baseFigure = facts.isIndex ? planned(base, levelAspect)
                                 : stated      ? FigureRef::of(stated->observation)
                                          : FigureRef::derived(facts.node, facts.indicator, {PeriodKind::Year, base});
    const auto add = [&](ChartSeries& series, int year, double level, const FigureRef& figure, const QString& status) {
        ChartPoint point;
        point.label = QString::number(year);
        point.x = year;
        point.value = level;
        point.figure = figure;
        point.valueText = text(level);
        point.status = status;
        point.hoverText = ChartWords::hover(point.valueText, tr("%1, %2", "series, year").arg(series.name, point.label),
                                            status, ChartWords::scenarioLine(request));
        series.points.append(point);
    };
    add(median, base, facts.baseLevel, baseFigure,
        facts.isIndex ? tr("index, base year", "status of a figure") : tr("base value"));
    for (const Band& band : bands)
        chart.bands.append({QString::fromUtf8(band.name),
                            QString::fromUtf8(band.lowName),
                            QString::fromUtf8(band.highName),
                            {{double(base), facts.baseLevel, facts.baseLevel, text(facts.baseLevel),
                              text(facts.baseLevel), baseFigure}}});
    // Up to the first year that is drawn the base is held, as in every other path.
    const auto isDrawn = [](const auto& year) { return year.has_value(); };
    const auto held = std::ranges::find_if(fan.years, isDrawn) - fan.years.begin();
    const int firstDrawn = facts.firstYear + static_cast<int>(held);
    for (int year = base + 1; year < firstDrawn && firstDrawn <= facts.lastYear(); ++year) {
        add(median, year, facts.baseLevel, planned(year, FigureAspect::Draw), PathPoints::held());
        median.points.last().style = MarkStyle::NoTarget;
        for (ChartBand& band : chart.bands)
            band.points.append({double(year), facts.baseLevel, facts.baseLevel, text(facts.baseLevel),
                                text(facts.baseLevel), planned(year, FigureAspect::Draw)});
    }
    const planning::FanYear* last = nullptr;
    for (size_t i = 0; i < fan.years.size(); ++i) {
        const int year = facts.firstYear + static_cast<int>(i);
        if (fan.years[i]) {
            last = &*fan.years[i];
            add(median, year, last->level[medianPlace], planned(year, FigureAspect::Draw), drawn);
            for (qsizetype b = 0; b < chart.bands.size(); ++b) {
                const double low = last->level[bands[static_cast<size_t>(b)].low];
                const double high = last->level[bands[static_cast<size_t>(b)].high];
                chart.bands[b].points.append(
                    {double(year), low, high, text(low), text(high), planned(year, FigureAspect::Draw)});
            }
        }
        if (i < facts.input.goalLevels.size() && facts.input.goalLevels[i])
            add(target, year, *facts.input.goalLevels[i], planned(year, levelAspect),
                tr("target", "status of a figure"));
    }
    chart.series = {median};
    if (!target.points.isEmpty())
        chart.series.append(target);

    const QString end = median.points.last().label;
    const QString chanceText = chance(facts, fan, language);
    if (!facts.isCertain && last != nullptr)
        chart.toldFigures.append(median.points.last().figure);
    if (const auto place = goalYear(facts, fan))
        chart.toldFigures.append(planned(facts.firstYear + static_cast<int>(*place), FigureAspect::Chance));
    if (facts.isCertain)
        chart.title = tr("Nothing is uncertain yet");
    else if (last != nullptr)
        chart.title =
            tr("Nine draws in ten end between %1 and %2 in %3").arg(text(last->level[0]), text(last->level[6]), end);
    chart.subtitle = tr("%1, %2, %3 to %4", "node, unit, years")
                         .arg(request.nameOf(request.node), chart.y.title, QString::number(base), end);
    if (!chanceText.isEmpty())
        chart.notes.append(ChartWords::sentence(chanceText, language));
    explain(facts, chart);
    chart.notes.append(tr("%1 draws, seed %2, correlation %3.")
                           .arg(exactText(facts.input.draws, Unit::Count, language))
                           .arg(facts.input.seed)
                           .arg(QString::number(facts.input.correlation, 'g', 3)));
    if (firstDrawn > base + 1 && last != nullptr)
        chart.notes.append(PathPoints::heldNote(firstDrawn, base));
    if (facts.isIndex)
        chart.notes.append(tr("No level is known for %1, so growth is shown as an index.").arg(base));
    chart.summary =
        tr("Median: %1 in %2, %3 in %4.")
            .arg(median.points.first().valueText, QString::number(base), median.points.last().valueText, end);
    if (last != nullptr && !facts.isCertain)
        chart.summary +=
            QLatin1Char(' ') +
            tr("Nine draws in ten lie between %1 and %2 then.").arg(text(last->level[0]), text(last->level[6]));
    if (!chanceText.isEmpty())
        chart.summary += QLatin1Char(' ') + ChartWords::sentence(chanceText, language);
    return chart;
}

ChartDescription UncertaintyCharts::tornado(const ChartRequest& request, const FanFacts& facts,
                                            const std::optional<planning::Tornado>& tornado) {
    const Language language = request.language;
    ChartDescription chart = framed(request, facts, ChartKind::Tornado);
    chart.key = QStringLiteral("tornado");
    chart.title = tr("What moves the growth most");
    if (!chart.emptyText.isEmpty())
        return chart;
    if (!tornado || tornado->bars.empty()) {
        chart.emptyText = tr("Nobody has a growth target in %1.").arg(facts.year);
        return chart;
    }
    const Indicator* indicator = request.session.figures().indicator(facts.indicator);
    chart.y.unit = Unit::Percent;
    chart.y.title = unitText(Unit::Percent, language);
    const QString base = percentText(tornado->growth, language);
    const auto planned = [&](NodeId node, FigureAspect aspect) {
        return request.planned({node, facts.indicator, facts.year}, aspect);
    };
    chart.references.append({tornado->growth, tr("as planned: %1").arg(base), base,
                             planned(facts.node, facts.isAlone ? FigureAspect::Growth : FigureAspect::RollUp)});
    const auto usesSigma = [](const planning::TornadoBar& bar) { return bar.usedSigma; };
    const bool all = std::all_of(tornado->bars.begin(), tornado->bars.end(), usesSigma);
    const bool none = std::none_of(tornado->bars.begin(), tornado->bars.end(), usesSigma);
    chart.lowName = all    ? tr("1 standard deviation lower")
                    : none ? tr("1 point lower")
                           : tr("1 standard deviation or point lower");
    chart.highName = all    ? tr("1 standard deviation higher")
                     : none ? tr("1 point higher")
                            : tr("1 standard deviation or point higher");
    ChartSeries series;
    series.name = tr("Growth in %1").arg(facts.year);
    series.colour = ColourRole::Highlight;
    for (const planning::TornadoBar& bar : tornado->bars) {
        ChartPoint point;
        point.node = NodeId{bar.slot};
        point.label = request.nameOf(point.node);
        point.figure = planned(point.node, FigureAspect::Effect);
        point.low = bar.low;
        point.high = bar.high;
        point.lowText = percentText(bar.low, language);
        point.highText = percentText(bar.high, language);
        point.valueText = tr("%1 to %2", "growth").arg(point.lowText, point.highText);
        point.status = statusText(ObservationStatus::Derived, language);
        point.hoverText = ChartWords::hover(
            point.valueText,
            bar.usedSigma ? tr("%1 moved by 1 standard deviation").arg(point.label)
                          : tr("%1 moved by 1 percentage point, since no standard deviation is set").arg(point.label),
            point.status, ChartWords::scenarioLine(request));
        series.points.append(point);
    }
    const ChartPoint widest = series.points.first();
    const auto width = [](const ChartPoint& point) { return *point.high - *point.low; };
    QStringList tied;
    for (const ChartPoint& point : std::as_const(series.points))
        if (!planning::isGap(width(widest) - width(point))) {
            tied.append(point.label);
            chart.toldFigures.append(point.figure);
        }
    const QString first = ChartWords::first(tied, language);
    if (tied.size() > 1)
        chart.title = tr("%1 move the growth alike: %2", "several parts, from … to …").arg(first, widest.valueText);
    else if (series.points.size() > 1)
        chart.title = tr("%1 moves the growth most: %2").arg(widest.label, widest.valueText);
    else
        chart.title = tr("Growth in %1: %2").arg(QString::number(facts.year), widest.valueText);
    chart.series = {series};
    chart.subtitle = tr("%1 of %2, growth in %3 when one target moves and the others are held")
                         .arg(indicator != nullptr ? indicator->name.in(language) : QString(),
                              request.nameOf(request.node), QString::number(facts.year));
    explain(facts, chart);
    if (!all)
        chart.notes.append(tr("Where no standard deviation is set, a target moves by 1 percentage point."));
    chart.summary = tr("As planned %1 in %2. %3: %4.").arg(base, QString::number(facts.year), first, widest.valueText);
    return chart;
}

ChartDescription UncertaintyCharts::drawnFan(const ChartRequest& request) {
    const Indicator* indicator = request.wantedIndicator();
    const FanFacts facts = gatherFan(request.plan, request.node, indicator != nullptr ? indicator->id : IndicatorId{},
                                     request.wantedYear());
    if (facts.why != NoFan::HasOne)
        return fan(request, facts, {});
    const auto drawn = planning::drawFan(facts.input);
    if (drawn && *drawn)
        return fan(request, facts, **drawn);
    ChartDescription chart = framed(request, facts, ChartKind::Fan);
    chart.title = tr("Fan of outcomes");
    chart.emptyText = drawn ? QString() : drawn.error().sentence;
    return chart;
}

ChartDescription UncertaintyCharts::computedTornado(const ChartRequest& request) {
    const Indicator* indicator = request.wantedIndicator();
    const FanFacts facts = gatherFan(request.plan, request.node, indicator != nullptr ? indicator->id : IndicatorId{},
                                     request.wantedYear());
    return tornado(request, facts, planning::tornado(facts.drivers));
}

} // namespace atlas
