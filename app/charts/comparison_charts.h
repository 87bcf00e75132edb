// SPDX-License-Identifier: Apache-2.0
// Two scenarios in one chart: their paths over the years, and from the growth of one to that of the other by child.
#pragma once

#include "charts/chart_description.h"
#include "session/session.h"

#include <QCoreApplication>

namespace atlas {

struct ComparisonRequest {
    const Session& session;
    ScenarioId from, to;
    NodeId node;
    IndicatorId indicator;
    int year = 0; ///< of the waterfall
    Language language = Language::English;
};

class ComparisonCharts {
    Q_DECLARE_TR_FUNCTIONS(atlas::ComparisonCharts)
public:
    static constexpr auto overlayKey = "comparison-overlay";
    static constexpr auto waterfallKey = "comparison-waterfall";
    /// Both projected levels, also where only one side has some; else the growth of both. A share is a level.
    [[nodiscard]] static ChartDescription overlay(const ComparisonRequest& request);
    /// From the growth of the node in the one to that in the other: what each child adds, targets that came or went by
    /// name, and the shift of weights. Of a share: what its two levels add.
    [[nodiscard]] static ChartDescription waterfall(const ComparisonRequest& request);

private:
    struct Steps;
};

} // namespace atlas
