// SPDX-License-Identifier: Apache-2.0
#include "charts/comparison_charts.h"

#include "charts/chart_builders.h"
#include "charts/path_points.h"
#include "domain/parts_text.h"
#include "planning/comparison.h"
#include "session/scenario_plan.h"
#include "words/node_words.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {
constexpr qsizetype mostSteps = 10;
constexpr double nothing = 5e-7; // of a percentage point less than is ever shown
constexpr int rateDecimals = 2;

using Plan = std::shared_ptr<const ScenarioPlan>;

/// What both charts begin with; an emptyText where there is nothing to compare.
struct Sides {
    Plan from, to;
    const Indicator* indicator = nullptr;
    QString node, fromName, toName, indicatorName;
    QString fromState, toState; ///< with the word for a draft
    QString draft;              ///< those that are not published

    explicit Sides(const ComparisonRequest& request)
        : from(request.session.plan(request.from)), to(request.session.plan(request.to)),
          indicator(request.session.figures().indicator(request.indicator)),
          node(request.session.outline().name(request.node).in(request.language)) {
        if (from != nullptr)
            fromName = from->scenario().name.in(request.language);
        QStringList drafts;
        for (const auto& [plan, state] : {std::pair{&from, &fromState}, {&to, &toState}}) {
            if (*plan == nullptr)
                continue;
            *state = ChartWords::scenarioName((*plan)->scenario(), request.language);
            if ((*plan)->scenario().state != ScenarioState::Published)
                drafts.append(*state);
        }
        draft = drafts.join(QStringLiteral(", "));
        if (to != nullptr)
            toName = to->scenario().name.in(request.language);
        if (indicator != nullptr)
            indicatorName = indicator->name.in(request.language);
    }
    [[nodiscard]] bool areThere() const {
        return from != nullptr && to != nullptr && indicator != nullptr && from->scenario().id != to->scenario().id;
    }
};

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

/// The two can stand on one axis: both are levels, or indices of the same base year.
bool areComparable(const Projection& from, const Projection& to) {
    return !from.years.empty() && !to.years.empty() && from.isIndex == to.isIndex &&
           (!to.isIndex || from.baseYear == to.baseYear);
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
    const Sides sides(request);
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
    const bool areLevels = areComparable(from, to);
    ChartSeries first, second;
    QString measured;
    if (areLevels) {
        const Unit unit = to.isIndex ? Unit::Index : sides.indicator->unit;
        chart.y.unit = unit;
        chart.y.title = to.isIndex ? tr("Index, %1 = 100").arg(to.baseYear) : unitText(unit, language);
        chart.y.fromZero = !to.isIndex;
        first = levels(from, *sides.indicator, request.node, *sides.from, sides.fromName, language);
        second = levels(to, *sides.indicator, request.node, *sides.to, sides.toName, language);
        measured = chart.y.title;
    } else {
        chart.y.unit = Unit::Percent;
        chart.y.title = unitText(Unit::Percent, language);
        first = growths(*sides.from, request.node, request.indicator, sides.fromName, language);
        second = growths(*sides.to, request.node, request.indicator, sides.toName, language);
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
        chart.emptyText = tr("Neither scenario has growth targets of %1 for %2. Choose another place or indicator.")
                              .arg(sides.indicatorName, sides.node);
        return chart;
    }
    QStringList ends;
    for (const ChartSeries* series : {&first, &second}) {
        if (series->points.isEmpty()) {
            chart.notes.append(tr("%1 has no targets here.").arg(series->name));
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
        if (std::abs(end) / scale < 1e-9)
            chart.title = tr("No difference in %1").arg(year);
        else if (!areLevels)
            chart.title = tr("%1 in %2").arg(differenceText(*one->value, *other->value, language), year);
        else if (end > 0)
            chart.title = tr("%1 higher in %2").arg(percentText(end / scale, language, 1), year);
        else
            chart.title = tr("%1 lower in %2").arg(percentText(-end / scale, language, 1), year);
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

ChartDescription ComparisonCharts::waterfall(const ComparisonRequest& request) {
    const Language language = request.language;
    const QString year = QString::number(request.year);
    ChartDescription chart;
    chart.key = QLatin1String(waterfallKey);
    chart.language = language;
    chart.kind = ChartKind::Waterfall;
    chart.title = tr("What changes the growth");
    chart.y.unit = Unit::Percent;
    chart.y.title = tr("percentage points");
    const Sides sides(request);
    if (!sides.areThere()) {
        chart.emptyText = tr("Choose two different scenarios.");
        return chart;
    }
    chart.subtitle =
        tr("%1, %2, growth in %3 by child", "node, indicator, year").arg(sides.node, sides.indicatorName, year);
    chart.sourceLine = tr("Scenarios: %1, %2").arg(sides.fromState, sides.toState);
    chart.draft = sides.draft;

    std::vector<planning::ComparedChild> children;
    const auto members = sides.from->reading().members(request.node, request.indicator, request.year);
    children.reserve(members.size());
    QHash<int, size_t> places;
    for (const planning::FamilyMember& member : members)
        if (member.level) {
            places.insert(member.slot, children.size());
            children.push_back({member.slot, *member.level, member.growth, 0, {}});
        }
    for (const planning::FamilyMember& member :
         sides.to->reading().members(request.node, request.indicator, request.year)) {
        if (!member.level)
            continue;
        const auto place = places.constFind(member.slot);
        if (place == places.cend())
            children.push_back({member.slot, 0, {}, 0, {}});
        planning::ComparedChild& child = place != places.cend() ? children[*place] : children.back();
        child.weightTo = *member.level;
        child.growthTo = member.growth;
    }
    const auto whole = planning::waterfall(children);
    if (!whole) {
        chart.emptyText =
            request.session.outline().childCount(request.node) == 0
                ? tr("Nothing stands under %1. Choose a place with parts in the tree.").arg(sides.node)
                : tr("The parts of %1 have no targets with weights in both scenarios. Choose another place or year.")
                      .arg(sides.node);
        return chart;
    }

    struct Step {
        QString label;
        NodeId node;
        double points = 0;
        FigureRef figure;
    };
    const auto figureOf = [&](const Plan& plan, NodeId node, FigureAspect aspect) {
        return FigureRef::planned(plan->scenario().mark.uid, {node, request.indicator, request.year}, aspect);
    };
    const auto change = [&](NodeId node, FigureAspect aspect) {
        return figureOf(sides.to, node, aspect).differenceTo(sides.from->scenario().mark.uid);
    };
    QVector<Step> steps;
    for (const planning::WaterfallStep& each : whole->steps)
        if (std::abs(each.points) >= nothing)
            steps.append({request.session.outline().name(NodeId{each.slot}).in(language), NodeId{each.slot},
                          each.points, change(NodeId{each.slot}, FigureAspect::Contribution)});
    std::stable_sort(steps.begin(), steps.end(),
                     [](const Step& a, const Step& b) { return std::abs(a.points) > std::abs(b.points); });
    if (steps.size() > mostSteps) {
        Step rest{tr("%1 more").arg(steps.size() - mostSteps + 1),
                  {},
                  0,
                  change(request.node, FigureAspect::Contribution).partsOf()};
        for (const Step& each : steps.mid(mostSteps - 1))
            rest.points += each.points;
        steps.resize(mostSteps - 1);
        steps.append(rest);
    }
    if (std::abs(whole->weights) >= nothing)
        steps.append({tr("Shift of weights"), {}, whole->weights, change(request.node, FigureAspect::WeightShift)});

    // The steps lead from what is shown of the one to what is shown of the other.
    std::vector<double> changes;
    for (const Step& each : std::as_const(steps))
        changes.push_back(each.points);
    const double fromShown = roundHalfUp(whole->from * 100, rateDecimals) / 100;
    const double toShown = roundHalfUp(whole->to * 100, rateDecimals) / 100;
    const PartsText texts = PartsText::points(changes, toShown - fromShown, language, rateDecimals);

    ChartSeries series;
    series.name = tr("Growth in %1").arg(year);
    const QString derived = statusText(ObservationStatus::Derived, language);
    const auto add = [&](const QString& label, double value, bool isTotal, NodeId node, const FigureRef& figure,
                         const QString& text, double shown) {
        ChartPoint point;
        point.label = label;
        point.x = request.year;
        point.value = value;
        point.figure = figure;
        point.valueText = text;
        point.shown = shown;
        point.isTotal = isTotal;
        point.status = derived;
        point.node = node;
        point.hoverText =
            ChartWords::hover(point.valueText, tr("%1, %2", "place or scenario, year").arg(label, year), derived, {});
        series.points.append(point);
    };
    const FigureRef fromFigure = figureOf(sides.from, request.node, FigureAspect::RollUp);
    const FigureRef toFigure = figureOf(sides.to, request.node, FigureAspect::RollUp);
    add(sides.fromName, whole->from, true, {}, fromFigure, percentText(whole->from, language, rateDecimals), fromShown);
    double level = fromShown;
    for (size_t i = 0; i < texts.size(); ++i) {
        const Step& each = steps.at(static_cast<qsizetype>(i));
        add(each.label, each.points, false, each.node, each.figure, texts.text(i), texts.shown(i));
        level += texts.shown(i);
        series.points.last().levelText = percentText(level, language, rateDecimals);
    }
    add(sides.toName, whole->to, true, {}, toFigure, percentText(whole->to, language, rateDecimals), toShown);
    chart.series = {series};
    chart.toldFigures = {change(request.node, FigureAspect::RollUp)};
    if (texts.isUneven())
        chart.notes.append(ChartWords::unevenNote());

    if (steps.isEmpty())
        chart.title = tr("No difference in %1").arg(year);
    else
        chart.title = tr("%1 in %2").arg(differenceText(whole->from, whole->to, language), year);
    if (const auto basis = sides.to->reading().rollUp(request.node, request.indicator, request.year).basis;
        basis == planning::WeightBasis::SizeLevel)
        chart.notes.append(weightSentence(basis));
    QStringList parts;
    for (const ChartPoint& each : std::as_const(chart.series.first().points))
        if (!each.isTotal)
            parts.append(tr("%1 %2", "what, how much").arg(each.label, each.valueText));
    const QString path =
        tr("%1: %2; %3: %4", "scenario, growth, scenario, growth")
            .arg(sides.fromName, percentText(whole->from, language), sides.toName, percentText(whole->to, language));
    chart.summary = ChartWords::sentence(path, language);
    if (!parts.isEmpty())
        chart.summary += QLatin1Char(' ') + ChartWords::sentence(ChartWords::list(parts, language), language);
    return chart;
}

} // namespace atlas
