// SPDX-License-Identifier: Apache-2.0
// A projection as the points of a chart: the base in the base year with its source, then a point for each year after
// it. Whatever draws a path over the years takes it from here, so that a figure stands in its own year in all of them.
#pragma once

#include "charts/chart_builders.h"

namespace atlas {

class PathPoints {
    Q_DECLARE_TR_FUNCTIONS(atlas::PathPoints)
public:
    /// Points of a node's path with year, level, style, status, source and figure; without hover texts. A path without
    /// years gives none.
    [[nodiscard]] static QVector<ChartPoint> of(const Projection& path, const Indicator& indicator, NodeId node,
                                                const Scenario& scenario, Language language);
    /// The figure of one year of a path.
    [[nodiscard]] static FigureRef figure(const Projection& path, const Indicator& indicator, NodeId node,
                                          const Scenario& scenario, int year);
    [[nodiscard]] static MarkStyle style(const planning::ProjectedYear& year);
    /// The words of a status.
    [[nodiscard]] static QString planned();
    [[nodiscard]] static QString carriedOn();
    [[nodiscard]] static QString held();
    [[nodiscard]] static QString partlyHeld(); ///< of a ratio, or of several parts together
    [[nodiscard]] static QString baseValues(); ///< of several parts whose bases differ in status

    /// The first year with a target, where it isn't the one after the base year; nothing: no year is held.
    [[nodiscard]] static std::optional<int> firstAfterHeld(const Projection& path);
    /// "Dotted: no target is stated before 2026; the base of 2023 is held." A later stretch says its own.
    [[nodiscard]] static QString heldNote(int firstYear, int baseYear);
};

} // namespace atlas
