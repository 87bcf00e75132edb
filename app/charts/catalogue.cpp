// SPDX-License-Identifier: Apache-2.0
#include "charts/catalogue.h"

#include "charts/chart_builders.h"
#include "charts/uncertainty_charts.h"
#include "domain/limits.h"

#include <algorithm>

namespace atlas {

namespace {

struct Row {
    const char* key;
    ChartDescription (*describe)(const ChartRequest&);
};

constexpr Row rows[] = {
    {"vehicles", &AreaCharts::vehicles},
    {"targets-2024", &AreaCharts::targets},
    {"structure", &StructureCharts::structure},
    {"industries-by-tier", &StructureCharts::byTier},
    {"shares", &AreaCharts::shares},
    {"share-projection", &PlanningCharts::shareProjection},
    {"contributions", &PlanningCharts::contributions},
    {"gap", &PlanningCharts::gap},
    {"projection", &PlanningCharts::projection},
    {"structure-by-year", &PartsCharts::byYear},
    {"growth-by-part", &PartsCharts::growthByPart},
    {"against-target", &PartsCharts::againstTarget},
    {"fan", &UncertaintyCharts::drawnFan}, // these two only where somebody asks for them: a fan takes long
    {"tornado", &UncertaintyCharts::computedTornado},
};

class Catalogue {
    Q_DECLARE_TR_FUNCTIONS(atlas::ChartCatalogue)
public:
    static QString unknown(const QString& key) { return tr("There is no chart “%1”.").arg(key); }
};

/// nullptr: there is no such chart.
const Row* rowOf(const QString& key) {
    const auto* row =
        std::find_if(std::begin(rows), std::end(rows), [&](const Row& each) { return key == QLatin1String(each.key); });
    return row != std::end(rows) ? row : nullptr;
}

/// Leaves out of a chart what no scale can hold; its text says "out of range", and its place stays.
void leaveOutOfRange(ChartDescription& chart) {
    const auto drop = [](std::optional<double>& value) {
        if (value && !limits::isValue(*value))
            value.reset();
    };
    for (ChartSeries& series : chart.series)
        for (ChartPoint& point : series.points) {
            for (std::optional<double>* value : {&point.value, &point.low, &point.high, &point.target})
                drop(*value);
            if (!limits::isValue(point.maximum))
                point.maximum = 0;
        }
    chart.references.removeIf([](const ReferenceLine& line) { return !limits::isValue(line.value); });
    chart.bands.removeIf([](const ChartBand& band) {
        return std::any_of(band.points.cbegin(), band.points.cend(), [](const ChartBandPoint& each) {
            return !limits::isValue(each.low) || !limits::isValue(each.high);
        });
    });
    if (!limits::isValue(chart.y.maximum))
        chart.y.maximum = 0;
}

bool rollsUp(const ChartRequest& request) {
    const Indicator* indicator = request.wantedIndicator();
    return indicator != nullptr &&
           request.plan.rollUp(request.node, indicator->id, request.wantedYear()).growth.has_value();
}

} // namespace

QStringList chartKeys() {
    QStringList keys;
    for (const Row& row : rows)
        keys.append(QString::fromLatin1(row.key));
    return keys;
}

QStringList chartsOf(const Session& session, NodeId node) { return chartsOf(session, session.reading(), node); }

QStringList chartsOf(const Session& session, const PlanReading& plan, NodeId node) {
    const Outline& outline = session.outline();
    if (!outline.contains(node))
        return {};
    const ChartRequest request{session, plan, node, Language::English, {}, 0};
    const NodeKind kind = outline.kind(node);
    const bool area = kind == NodeKind::Area;

    QStringList keys;
    if (AreaCharts::hasVehicles(session, node))
        keys.append(QStringLiteral("vehicles"));
    if (area)
        keys.append(QStringLiteral("targets-2024"));
    if (area || kind == NodeKind::Aspect || kind == NodeKind::Tier) {
        if (area || StructureCharts::hasStructure(session, node))
            keys.append(QStringLiteral("structure"));
        if (area || !StructureCharts::tiers(session, node).isEmpty())
            keys.append(QStringLiteral("industries-by-tier"));
    }
    if (area)
        keys.append(QStringLiteral("shares"));
    if (!area && AreaCharts::hasVehicles(session, node))
        keys.append(QStringLiteral("share-projection"));
    if (!area && outline.childCount(node) > 0 && rollsUp(request))
        keys.append(QStringLiteral("contributions"));
    if (!area && outline.childCount(node) > 0) { // the overview has six already
        if (PartsCharts::hasAgainstTarget(request))
            keys.append(QStringLiteral("against-target"));
        if (PartsCharts::hasByYear(request))
            keys.append(QStringLiteral("structure-by-year"));
        if (PartsCharts::hasGrowthChanges(request))
            keys.append(QStringLiteral("growth-by-part"));
    }
    keys.append(QStringLiteral("projection"));
    return keys;
}

ChartDescription describeChart(const Session& session, const QString& key, NodeId node, Language language,
                               IndicatorId indicator, int year) {
    return describeChart(session, session.reading(), key, node, language, indicator, year);
}

ChartDescription describeChart(const Session& session, const PlanReading& plan, const QString& key, NodeId node,
                               Language language, IndicatorId indicator, int year) {
    ChartDescription chart;
    const Row* row = rowOf(key);
    if (row != nullptr && session.outline().contains(node)) {
        const ChartRequest request{session, plan, node, language, indicator, year};
        chart = row->describe(request);
        if (plan.scenario.state != ScenarioState::Published &&
            chart.sourceLine.contains(ChartWords::scenarioLine(request)))
            chart.draft = ChartWords::scenarioName(plan.scenario, language);
    } else {
        chart.emptyText = Catalogue::unknown(key);
    }
    leaveOutOfRange(chart);
    chart.key = key;
    chart.language = language;
    return chart;
}

ChartHead chartHead(const Session& session, const QString& key, NodeId node, Language language) {
    return chartHead(session, session.reading(), key, node, language);
}

ChartHead chartHead(const Session& session, const PlanReading& plan, const QString& key, NodeId node, Language language,
                    IndicatorId indicator, int year) {
    const Row* row = rowOf(key);
    if (row == nullptr || !session.outline().contains(node))
        return {};
    const ChartDescription head = row->describe({session, plan, node, language, indicator, year, true});
    return {head.title, head.emptyText.isEmpty()};
}

} // namespace atlas
