// SPDX-License-Identifier: Apache-2.0
#include "charts/chart_builders.h"

#include "domain/parts_text.h"
#include "session/size_figure.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

/// More marks than this in one group can't be told apart: the smallest are drawn as one.
constexpr int mostMarks = 24;
constexpr int mostTiers = 12;

struct Sized {
    NodeId node;
    double size = 0;
};

const Indicator* sizeIndicator(const Session& session) {
    for (const Indicator& indicator : session.figures().indicators())
        if (indicator.kind == IndicatorKind::SizeLevel)
            return &indicator;
    return nullptr;
}

/// The node's children with a size level, the largest first where there are too many, otherwise in their order.
QVector<Sized> sizedChildren(const Session& session, NodeId parent) {
    QVector<Sized> sized;
    for (const NodeId child : session.outline().children(parent))
        if (const auto size = session.figures().sizeLevel(child); size && *size > 0)
            sized.append({child, *size});
    if (sized.size() > mostMarks)
        std::stable_sort(sized.begin(), sized.end(), [](const Sized& a, const Sized& b) { return a.size > b.size; });
    return sized;
}

/// What a chart of the structure is about: a tier by itself, or the tiers under a node.
QVector<NodeId> groupsOf(const Session& session, NodeId node) {
    return session.outline().kind(node) == NodeKind::Tier ? QVector<NodeId>{node}
                                                          : StructureCharts::tiers(session, node);
}

/// The children of a group as they are drawn: those that can be told apart, and what the others come to.
struct Group {
    NodeId node;
    QVector<Sized> sized;
    qsizetype shown = 0;
    double sum = 0;
    std::vector<double> marks; ///< of those shown, then of the rest where there is one
};

double total(const QVector<Sized>& sized) {
    double sum = 0;
    for (const Sized& each : sized)
        sum += each.size;
    return sum;
}

/// Marks add up to their group, groups to the whole, all in one form.
class GroupTexts {
public:
    GroupTexts(const QVector<Group>& groups, double sum, Language language) {
        std::vector<PartsText::Family> families(1);
        families.front().whole = sum;
        for (const Group& group : groups) {
            families.front().values.push_back(group.sum);
            families.push_back({group.marks, group.sum});
        }
        const auto round = [&] { m_texts = PartsText::figures(families, Unit::CnyBillion, language, UnitWords::With); };
        round();
        for (size_t i = 1; i < families.size(); ++i)
            families[i].whole = m_texts.front().shown(i - 1);
        round();
    }
    [[nodiscard]] QString whole() const { return m_texts.front().whole(); }
    [[nodiscard]] QString group(qsizetype at) const { return m_texts.front().text(static_cast<size_t>(at)); }
    [[nodiscard]] const PartsText& marks(qsizetype at) const { return m_texts[static_cast<size_t>(at) + 1]; }
    [[nodiscard]] bool isUneven() const {
        return std::any_of(m_texts.begin(), m_texts.end(), [](const PartsText& each) { return each.isUneven(); });
    }

private:
    std::vector<PartsText> m_texts; ///< the groups, then each group's marks
};

} // namespace

QVector<NodeId> StructureCharts::tiers(const Session& session, NodeId node) {
    const Outline& outline = session.outline();
    if (!outline.contains(node))
        return {};
    const auto under = [&](NodeId parent, QVector<NodeId>& found) {
        for (const NodeId child : outline.children(parent))
            if (outline.kind(child) == NodeKind::Tier && found.size() < mostTiers)
                found.append(child);
    };
    QVector<NodeId> found;
    switch (outline.kind(node)) {
    case NodeKind::Area:
        for (const NodeId aspect : outline.children(node))
            under(aspect, found);
        break;
    case NodeKind::Aspect:
        under(node, found);
        break;
    case NodeKind::Tier:
        under(outline.parent(node), found);
        break;
    default:
        break;
    }
    return found;
}

bool StructureCharts::hasStructure(const Session& session, NodeId node) {
    const QVector<NodeId> groups = groupsOf(session, node);
    return std::any_of(groups.cbegin(), groups.cend(),
                       [&](NodeId group) { return !sizedChildren(session, group).isEmpty(); });
}

ColourRole StructureCharts::tierColour(const Session& session, NodeId tier) {
    const qsizetype place = tiers(session, tier).indexOf(tier);
    constexpr ColourRole colours[] = {ColourRole::Tier1, ColourRole::Tier2, ColourRole::Tier3, ColourRole::Tier4};
    return place >= 0 && place < 4 ? colours[place] : ColourRole::Other;
}

ChartDescription StructureCharts::structure(const ChartRequest& request) {
    const Session& session = request.session;
    const Outline& outline = session.outline();
    const Language language = request.language;
    ChartDescription chart;
    chart.kind = ChartKind::Ring;
    chart.y.unit = Unit::CnyBillion;
    chart.y.title = unitText(Unit::CnyBillion, language);

    const bool ofTier = outline.kind(request.node) == NodeKind::Tier;
    const QVector<NodeId> groups = groupsOf(session, request.node);
    const Indicator* indicator = sizeIndicator(session);

    // A sum of parts: the level of the one above them, unless that states another.
    const auto sumFigure = [&](NodeId node, double added) {
        const bool isItsLevel = session.figures().sizeLevel(node) == added;
        return isItsLevel ? sizeFigure(session, node)
                          : FigureRef::derived(node, indicator == nullptr ? IndicatorId{} : indicator->id,
                                               {PeriodKind::Ambition, 0}, FigureAspect::RollUp);
    };
    double sum = 0;
    bool unnamed = false;
    QStringList without, parts, citations;
    QVector<Group> drawn;
    for (const NodeId group : groups) {
        const QVector<Sized> sized = sizedChildren(session, group);
        if (sized.isEmpty()) {
            without.append(request.nameOf(group));
            continue;
        }
        Group made{group, sized, sized.size() > mostMarks ? mostMarks - 1 : sized.size(), total(sized), {}};
        sum += made.sum;
        for (const Sized& each : sized.first(made.shown))
            made.marks.push_back(each.size);
        if (made.shown < sized.size())
            made.marks.push_back(total(sized.mid(made.shown)));
        drawn.append(std::move(made));
    }
    if (drawn.isEmpty()) {
        chart.title = tr("Structure by size level");
        chart.emptyText = tr("No size level is stated for %1.").arg(request.nameOf(request.node));
        return chart;
    }
    const GroupTexts texts(drawn, sum, language);
    const auto largestGroup =
        std::max_element(drawn.cbegin(), drawn.cend(), [](const Group& a, const Group& b) { return a.sum < b.sum; });
    const QVector<Sized>& first = drawn.constFirst().sized;
    const auto [smallest, largest] = std::minmax_element(
        first.cbegin(), first.cend(), [](const Sized& a, const Sized& b) { return a.size < b.size; });
    QStringList tied;
    for (const Sized& each : first)
        if (each.size == largest->size)
            tied.append(request.nameOf(each.node));
    const QString largestText = figureText(largest->size, Unit::CnyBillion, language);
    if (ofTier && smallest->size < largest->size && tied.size() > 1)
        chart.title = tr("%1 are to be the largest: %2 each", "several industries, size level")
                          .arg(ChartWords::first(tied, language), largestText);
    else if (ofTier && smallest->size < largest->size)
        chart.title = tr("%1 is to be the largest: %2")
                          .arg(tied.constFirst(), texts.marks(0).text(static_cast<size_t>(largest - first.cbegin())));
    else if (ofTier)
        chart.title = tr("%1 × %2", "count × size each").arg(QString::number(first.size()), largestText);
    else
        chart.title = tr("%1 carry %2 of the ambition")
                          .arg(request.nameOf(largestGroup->node), shareText(largestGroup->sum / sum, language));
    if (request.headOnly)
        return chart;

    for (qsizetype at = 0; at < drawn.size(); ++at) {
        const Group& group = drawn.at(at);
        const PartsText& marks = texts.marks(at);
        ChartSeries series;
        series.name = request.nameOf(group.node);
        series.nameText = texts.group(at);
        series.figure = sumFigure(group.node, group.sum);
        series.colour = tierColour(session, group.node);
        series.node = ofTier ? NodeId() : group.node;
        for (qsizetype i = 0; i < group.shown; ++i) {
            const Sized& each = group.sized.at(i);
            ChartPoint point;
            point.label = request.nameOf(each.node);
            point.value = each.size;
            point.valueText = marks.text(static_cast<size_t>(i));
            point.shown = marks.shown(static_cast<size_t>(i));
            point.status = statusText(ObservationStatus::Ambition, language);
            point.node = each.node;
            if (outline.status(each.node) == NodeStatus::Unnamed) {
                point.style = MarkStyle::Empty;
                unnamed = true;
            }
            const auto figure =
                indicator == nullptr ? std::nullopt : session.figures().latest(each.node, indicator->key);
            point.figure = figure && figure->observation.value == each.size ? FigureRef::of(figure->observation)
                                                                            : sizeFigure(session, each.node);
            if (figure && figure->source)
                point.source = figure->source->citation(language);
            citations.append(point.source);
            point.hoverText = ChartWords::hover(point.valueText, tr("%1: size level", "an industry").arg(point.label),
                                                tr("%1, not output", "ambition").arg(point.status), point.source);
            series.points.append(point);
        }
        if (group.shown < group.sized.size()) {
            ChartPoint rest;
            rest.label = tr("%1 more").arg(group.sized.size() - group.shown);
            rest.value = group.marks.back();
            rest.figure = series.figure.partsOf();
            rest.valueText = marks.text(marks.size() - 1);
            rest.shown = marks.shown(marks.size() - 1);
            rest.status = statusText(ObservationStatus::Ambition, language);
            rest.hoverText = ChartWords::hover(rest.valueText, rest.label, rest.status, {});
            rest.node = group.node;
            series.points.append(rest);
        }
        parts.append(tr("%1 %2", "what, how much").arg(series.name, series.nameText));
        chart.series.append(series);
    }

    const QString sumText = texts.whole();
    chart.subtitle = tr("Size level of each industry or cluster, an ambition, %1").arg(chart.y.title);
    chart.centreText = sumText;
    chart.centreFigure = sumFigure(request.node, sum);
    chart.toldFigures = {ofTier ? sizeFigure(session, largest->node)
                                : sumFigure(largestGroup->node, largestGroup->sum)};
    chart.centreNote = tr("ambition", "under the total of the size levels");
    chart.notes.append(tr("Ambitions, not output."));
    if (!without.isEmpty())
        chart.notes.append(tr("No size level stated: %1.").arg(ChartWords::list(without, language)));
    if (unnamed)
        chart.notes.append(tr("Outlined: not named in the source."));
    if (texts.isUneven())
        chart.notes.append(ChartWords::unevenNote());
    chart.sourceLine = ChartWords::sourceLine(citations);
    if (chart.sourceLine.isEmpty())
        chart.sourceLine = tr("Source: entered in this portfolio");
    chart.summary = tr("The stated size levels add up to %1, an ambition and not output: %2.")
                        .arg(sumText, ChartWords::list(parts, language));
    return chart;
}

ChartDescription StructureCharts::byTier(const ChartRequest& request) {
    const Session& session = request.session;
    const Outline& outline = session.outline();
    const Language language = request.language;
    ChartDescription chart;
    chart.kind = ChartKind::StackedBars;
    chart.y.unit = Unit::Count;
    chart.y.title = tr("industries and clusters");

    const QVector<NodeId> groups = tiers(session, request.node);
    if (groups.isEmpty()) {
        chart.title = tr("Industries by tier");
        chart.emptyText = tr("There are no tiers under %1.").arg(request.nameOf(request.node));
        return chart;
    }
    const bool ofTier = outline.kind(request.node) == NodeKind::Tier;

    const auto openIn = [&](NodeId group) {
        const QVector<NodeId> children = outline.children(group);
        return std::count_if(children.cbegin(), children.cend(),
                             [&](NodeId child) { return outline.status(child) == NodeStatus::Unnamed; });
    };
    qsizetype all = 0, allOpen = 0;
    for (const NodeId group : groups) {
        all += outline.childCount(group);
        allOpen += openIn(group);
    }
    const qsizetype allNamed = all - allOpen;
    const auto allCount = static_cast<int>(all);
    if (all == 0)
        chart.title = tr("No industry or cluster yet");
    else if (allNamed < all)
        chart.title = tr("%1 of %n industries and clusters are named", nullptr, allCount).arg(allNamed);
    else
        chart.title = tr("All %n industries and clusters are named", nullptr, allCount);
    if (request.headOnly)
        return chart;

    ChartSeries named, places;
    named.name = tr("Named");
    places.name = tr("Counted, not named yet");
    QStringList citations, parts;
    for (const NodeId group : groups) {
        const qsizetype count = outline.childCount(group), open = openIn(group), filled = count - open;

        QString citation;
        const auto node = session.portfolio().node(group);
        if (!node)
            citation = node.error().sentence;
        else if (const auto source = session.figures().source(node->source))
            citation = source->citation(language);
        citations.append(citation);

        const auto point = [&](qsizetype part, const QString& what, FigureAspect aspect, MarkStyle style) {
            ChartPoint made;
            made.label = request.nameOf(group);
            made.value = static_cast<double>(part);
            made.figure = FigureRef::derived(group, {}, {PeriodKind::Ambition, 0}, aspect);
            made.valueText = QString::number(part);
            made.status = what;
            made.source = citation;
            made.style = style;
            made.colour = ofTier && group != request.node ? ColourRole::Muted : tierColour(session, group);
            made.node = group;
            made.hoverText =
                ChartWords::hover(tr("%1 of %2", "named of all").arg(made.valueText, QString::number(count)),
                                  tr("%1: %2", "a tier: named, or not named").arg(made.label, what), {}, citation);
            return made;
        };
        named.points.append(point(filled, named.name, FigureAspect::Named, MarkStyle::Plain));
        places.points.append(point(open, places.name, FigureAspect::Unnamed, MarkStyle::Empty));
        parts.append(
            open == 0
                ? tr("%1 %2", "what, how much").arg(request.nameOf(group), QString::number(filled))
                : tr("%1 %2 (%3 named)").arg(request.nameOf(group), QString::number(count), QString::number(filled)));
    }
    chart.series = {named, places};
    for (const FigureAspect aspect : {FigureAspect::Named, FigureAspect::Unnamed})
        chart.toldFigures.append(FigureRef::derived(request.node, {}, {PeriodKind::Ambition, 0}, aspect).partsOf());
    chart.subtitle = tr("Number of industries and clusters by tier");
    chart.sourceLine = ChartWords::sourceLine(citations);
    if (chart.sourceLine.isEmpty())
        chart.sourceLine = tr("Source: entered in this portfolio");
    chart.summary = ChartWords::sentence(tr("%n industries and clusters, %1 of them named: %2", nullptr, allCount)
                                             .arg(QString::number(allNamed), ChartWords::list(parts, language)),
                                         language);
    return chart;
}

} // namespace atlas
