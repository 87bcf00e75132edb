// SPDX-License-Identifier: Apache-2.0
// From a figure of one scenario to the same of another, in steps that add up: growth child by child, a share by its two
// levels.
#include "charts/comparison_sides.h"
#include "domain/parts_text.h"
#include "planning/comparison.h"
#include "words/node_words.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {
constexpr qsizetype mostSteps = 10;
constexpr double nothing = 5e-7; // of a percentage point less than is ever shown
constexpr int rateDecimals = 2;
constexpr int shareDecimals = 1; ///< as a share's own figures are told

struct Step {
    QString label;
    NodeId node;
    double points = 0;
    FigureRef figure;
};

/// What is drawn, whatever it was worked out from.
struct Path {
    std::optional<double> from, to; ///< nothing: that scenario has no such figure
    QVector<Step> steps;
    FigureRef fromFigure, toFigure;
    int decimals = rateDecimals;
};

FigureRef figureOf(const ScenarioPlan& plan, const ComparisonRequest& request, NodeId node, FigureAspect aspect) {
    return FigureRef::planned(plan.scenario().mark.uid, {node, request.indicator, request.year}, aspect);
}

FigureRef change(const ComparisonSides& sides, const ComparisonRequest& request, NodeId node, FigureAspect aspect) {
    return figureOf(*sides.to, request, node, aspect).differenceTo(sides.from->scenario().mark.uid);
}

std::optional<planning::Waterfall> ofChildren(const ComparisonSides& sides, const ComparisonRequest& request) {
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
    return planning::waterfall(children);
}

/// The share's level in the year.
std::optional<double> shareIn(const ScenarioPlan& plan, const ComparisonRequest& request) {
    const Projection path = plan.reading().projection(request.node, request.indicator);
    const planning::ProjectedYear* found = planning::yearOf(path.years, request.year);
    return found != nullptr ? std::optional(found->level) : std::nullopt;
}

std::optional<double> levelIn(const ScenarioPlan& plan, const ComparisonRequest& request, IndicatorId indicator) {
    return plan.reading().projectedLevel(request.node, indicator, request.year);
}
} // namespace

/// The steps child by child; an emptyText where there are none.
struct ComparisonCharts::Steps {
    const ComparisonSides& sides;
    const ComparisonRequest& request;

    [[nodiscard]] QString nameOf(const planning::WaterfallStep& step) const {
        QString name = request.session.outline().name(NodeId{step.slot}).in(request.language);
        switch (step.kind) {
        case planning::WaterfallStep::Kind::Added:
            return tr("%1 (target added)").arg(name);
        case planning::WaterfallStep::Kind::Removed:
            return tr("%1 (target removed)").arg(name);
        case planning::WaterfallStep::Kind::Changed:
            break;
        }
        return name;
    }

    [[nodiscard]] std::optional<Path> byChild() const {
        const auto whole = ofChildren(sides, request);
        if (!whole)
            return {};
        Path path{whole->from,
                  whole->to,
                  {},
                  figureOf(*sides.from, request, request.node, FigureAspect::RollUp),
                  figureOf(*sides.to, request, request.node, FigureAspect::RollUp)};
        for (const planning::WaterfallStep& each : whole->steps)
            if (std::abs(each.points) >= nothing || each.kind != planning::WaterfallStep::Kind::Changed)
                path.steps.append({nameOf(each), NodeId{each.slot}, each.points,
                                   change(sides, request, NodeId{each.slot}, FigureAspect::Contribution)});
        std::stable_sort(path.steps.begin(), path.steps.end(),
                         [](const Step& a, const Step& b) { return std::abs(a.points) > std::abs(b.points); });
        if (path.steps.size() > mostSteps) {
            Step rest{tr("%1 more").arg(path.steps.size() - mostSteps + 1),
                      {},
                      0,
                      change(sides, request, request.node, FigureAspect::Contribution).partsOf()};
            for (const Step& each : path.steps.mid(mostSteps - 1))
                rest.points += each.points;
            path.steps.resize(mostSteps - 1);
            path.steps.append(rest);
        }
        if (std::abs(whole->weights) >= nothing)
            path.steps.append({tr("Shift of weights"),
                               {},
                               whole->weights,
                               change(sides, request, request.node, FigureAspect::WeightShift)});
        return path;
    }

    /// First the one level moves, then the other. Of one scenario alone only its share is there.
    [[nodiscard]] std::optional<Path> ofShare() const {
        const Indicator* above = request.session.figures().indicator(sides.indicator->numerator);
        const Indicator* below = request.session.figures().indicator(sides.indicator->denominator);
        Path path{shareIn(*sides.from, request),
                  shareIn(*sides.to, request),
                  {},
                  figureOf(*sides.from, request, request.node, FigureAspect::Level),
                  figureOf(*sides.to, request, request.node, FigureAspect::Level),
                  shareDecimals};
        if ((!path.from && !path.to) || above == nullptr || below == nullptr)
            return {};
        const auto top = levelIn(*sides.to, request, above->id), bottom = levelIn(*sides.from, request, below->id);
        if (!path.from || !path.to || !top || !bottom || !(*bottom > 0))
            return path;
        const double between = *top / *bottom;
        const auto add = [&](const Indicator& moved, double points) {
            if (std::abs(points) >= nothing)
                path.steps.append({moved.name.in(request.language),
                                   {},
                                   points, //
                                   change(sides, request, request.node, FigureAspect::Level)});
        };
        add(*above, between - *path.from);
        add(*below, *path.to - between);
        return path;
    }

    [[nodiscard]] QString whyNone() const {
        if (sides.indicator->kind == IndicatorKind::Ratio)
            return tr("%1 follows from the growth targets of its two parts, and neither scenario has both for %2. Set "
                      "them in Targets.")
                .arg(sides.indicatorName, sides.node);
        return request.session.outline().childCount(request.node) == 0
                   ? tr("Nothing stands under %1. Choose a place with parts in the tree.").arg(sides.node)
                   : tr("The parts of %1 have no targets with weights in either scenario. Choose another place or "
                        "year.")
                         .arg(sides.node);
    }
};

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
    const ComparisonSides sides(request);
    if (!sides.areThere()) {
        chart.emptyText = tr("Choose two different scenarios.");
        return chart;
    }
    const bool isShare = sides.indicator->kind == IndicatorKind::Ratio;
    if (isShare) {
        chart.title = tr("What changes the share");
        chart.subtitle = tr("%1, %2, share in %3", "node, indicator, year").arg(sides.node, sides.indicatorName, year);
    } else {
        chart.subtitle =
            tr("%1, %2, growth in %3 by child", "node, indicator, year").arg(sides.node, sides.indicatorName, year);
    }
    chart.sourceLine = tr("Scenarios: %1, %2").arg(sides.fromState, sides.toState);
    chart.draft = sides.draft;
    const Steps source{sides, request};
    const std::optional<Path> path = isShare ? source.ofShare() : source.byChild();
    if (!path) {
        chart.emptyText = source.whyNone();
        return chart;
    }

    // The steps lead from what is shown of the one to what is shown of the other.
    const int decimals = path->decimals;
    std::vector<double> changes;
    for (const Step& each : path->steps)
        changes.push_back(each.points);
    const double fromShown = roundHalfUp(path->from.value_or(0) * 100, decimals) / 100;
    const double toShown = roundHalfUp(path->to.value_or(0) * 100, decimals) / 100;
    const PartsText texts = PartsText::points(changes, toShown - fromShown, language, decimals);

    ChartSeries series;
    series.name = isShare ? tr("Share in %1").arg(year) : tr("Growth in %1").arg(year);
    const QString derived = statusText(ObservationStatus::Derived, language);
    const QString none = tr("no targets", "in place of a scenario's growth");
    const auto totalText = [&](const std::optional<double>& total) {
        return total ? percentText(*total, language, decimals) : none;
    };
    const auto add = [&](const QString& label, const std::optional<double>& value, bool isTotal, NodeId node,
                         const FigureRef& figure, const QString& text, double shown) {
        ChartPoint point;
        point.label = label;
        point.x = request.year;
        point.value = value;
        point.valueText = text;
        point.isTotal = isTotal;
        point.node = node;
        if (value) {
            point.figure = figure;
            point.shown = shown;
            point.status = derived;
        }
        point.hoverText = ChartWords::hover(point.valueText, tr("%1, %2", "place or scenario, year").arg(label, year),
                                            point.status, {});
        series.points.append(point);
    };
    add(sides.fromName, path->from, true, {}, path->fromFigure, totalText(path->from), fromShown);
    double level = fromShown;
    for (size_t i = 0; i < texts.size(); ++i) {
        const Step& each = path->steps.at(static_cast<qsizetype>(i));
        add(each.label, each.points, false, each.node, each.figure, texts.text(i), texts.shown(i));
        level += texts.shown(i);
        series.points.last().levelText = percentText(level, language, decimals);
    }
    add(sides.toName, path->to, true, {}, path->toFigure, totalText(path->to), toShown);
    chart.series = {series};
    if (path->from && path->to)
        chart.toldFigures = {
            change(sides, request, request.node, isShare ? FigureAspect::Level : FigureAspect::RollUp)};
    if (texts.isUneven())
        chart.notes.append(ChartWords::unevenNote());

    const QString points = differenceText(path->from.value_or(0), path->to.value_or(0), language, decimals);
    if (!path->from || !path->to)
        chart.title =
            tr("%1: %2 in %3", "scenario, growth or share, year")
                .arg(path->to ? sides.toName : sides.fromName, totalText(path->to ? path->to : path->from), year);
    else if (path->steps.isEmpty())
        chart.title = tr("No difference in %1").arg(year);
    else if (points == pointsText(0, language))
        chart.title = tr("The changes cancel each other in %1").arg(year);
    else
        chart.title = tr("%1 in %2").arg(points, year);
    for (const auto& [total, name] : {std::pair(path->from, sides.fromName), std::pair(path->to, sides.toName)})
        if (!total)
            chart.notes.append(isShare ? tr("“%1” lacks growth targets that the share follows from.").arg(name)
                                       : tr("“%1” has no growth targets here.").arg(name));
    if (const auto basis = sides.to->reading().rollUp(request.node, request.indicator, request.year).basis;
        basis == planning::WeightBasis::SizeLevel)
        chart.notes.append(weightSentence(basis));
    QStringList parts;
    for (const ChartPoint& each : std::as_const(chart.series.first().points))
        if (!each.isTotal)
            parts.append(tr("%1 %2", "what, how much").arg(each.label, each.valueText));
    const QString ends = tr("%1: %2; %3: %4", "scenario, growth, scenario, growth")
                             .arg(sides.fromName, totalText(path->from), sides.toName, totalText(path->to));
    chart.summary = ChartWords::sentence(ends, language);
    if (!parts.isEmpty())
        chart.summary += QLatin1Char(' ') + ChartWords::sentence(ChartWords::list(parts, language), language);
    return chart;
}

} // namespace atlas
