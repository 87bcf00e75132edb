// SPDX-License-Identifier: Apache-2.0
// The charts that there are, and how each is described from the session.
#pragma once

#include "charts/chart_description.h"

namespace atlas {

class Session;
struct PlanReading;

/// Keys of the charts of a node's page, in their order. The area's: "vehicles", "targets-2024", "structure",
/// "industries-by-tier", "shares", "projection". Others: those that have something to say there, "projection" last.
[[nodiscard]] QStringList chartsOf(const Session& session, NodeId node);
/// The same under another scenario than the one that is shown.
[[nodiscard]] QStringList chartsOf(const Session& session, const PlanReading& plan, NodeId node);

/// All keys that describeChart() knows.
[[nodiscard]] QStringList chartKeys();

/// Describes a chart of a node in a language. `indicator`: for "projection", "contributions" and "gap", whose; invalid:
/// the node's headline indicator. `year` likewise, 0: the scenario's first year. An unknown key gives a description
/// with only emptyText.
[[nodiscard]] ChartDescription describeChart(const Session& session, const QString& key, NodeId node, Language language,
                                             IndicatorId indicator = {}, int year = 0);
/// The same under another scenario than the one that is shown.
[[nodiscard]] ChartDescription describeChart(const Session& session, const PlanReading& plan, const QString& key,
                                             NodeId node, Language language, IndicatorId indicator = {}, int year = 0);

/// What a menu or a list says of a chart.
struct ChartHead {
    QString title;
    bool hasSomething = false; ///< the chart would not be empty
};

/// That of describeChart(), mostly without building the chart.
[[nodiscard]] ChartHead chartHead(const Session& session, const QString& key, NodeId node, Language language);
[[nodiscard]] ChartHead chartHead(const Session& session, const PlanReading& plan, const QString& key, NodeId node,
                                  Language language, IndicatorId indicator = {}, int year = 0);

} // namespace atlas
