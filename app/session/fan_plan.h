// SPDX-License-Identifier: Apache-2.0
// Uncertainty of a scenario: gathers, as plain values that another thread may work on, what the fan and the
// tornado of a node are made of.
#pragma once

#include "domain/target.h"
#include "planning/uncertainty.h"
#include "session/plan_reading.h"

#include <QMetaType>

namespace atlas {

enum class NoFan : quint8 {
    HasOne,
    NotHere, ///< the indicator has no targets here
    NoTarget ///< neither the node nor what is under it has a target
};

/// Whose target is uncertain, as a planner sees it: one row of the table of standard deviations.
struct UncertainTarget {
    NodeId node;
    std::optional<double> growth; ///< in the year asked for
    std::optional<double> sigma;  ///< in that year: its own, or the latest earlier one
    bool isCarried = false;       ///< from an earlier year
};

struct FanFacts {
    NoFan why = NoFan::NotHere;
    NodeId node;
    IndicatorId indicator;
    ScenarioId scenario;
    int year = 0;      ///< the tornado's
    int baseYear = 0;  ///< where the fan starts; up to the first year the base is held
    int firstYear = 0; ///< of the fan
    planning::FanInput input;
    std::vector<planning::TornadoPart> drivers; ///< in `year`
    std::vector<UncertainTarget> targets;       ///< who takes part, in the order of the tree
    double baseLevel = 0;                       ///< in the indicator's unit, or 100
    bool isIndex = false;
    bool isAlone = false;  ///< nothing is rolled up: the node's own target is the uncertain one
    bool isCertain = true; ///< nobody has a standard deviation
    planning::WeightBasis basis = planning::WeightBasis::None;

    [[nodiscard]] int lastYear() const { return firstYear + input.years - 1; }
};

/// Standard deviations are those of the cells, the latest earlier one carried on. A huge family gets fewer draws.
[[nodiscard]] FanFacts gatherFan(const PlanReading& plan, NodeId node, IndicatorId indicator, int year,
                                 int draws = planning::usualDraws);

/// What a fan was drawn of, and the fan.
struct DrawnFan {
    FanFacts facts;
    planning::Fan fan;
};

} // namespace atlas

Q_DECLARE_METATYPE(atlas::DrawnFan)
