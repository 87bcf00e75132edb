// SPDX-License-Identifier: Apache-2.0
// What a number on a screen, a slide or a page is a figure of, so that it can be found again: a stated one is a version
// of an observation, a planned one follows from a scenario, a derived one from stated ones.
#pragma once

#include "domain/observation.h"
#include "domain/target.h"

#include <QMetaType>

namespace atlas {

/// What is said of node, indicator and period.
enum class FigureAspect : quint8 {
    Level,        ///< in the indicator's unit
    Index,        ///< the level where none is known: 100 in the base year
    Growth,       ///< the target of that year, the latest earlier one, or what the parts add up to
    RollUp,       ///< what the parts add up to, also where a target is set
    Gap,          ///< the roll-up less the target
    Contribution, ///< what the node adds to the roll-up of the one above it, in points
    Weight,       ///< its part of all that are weighed with it
    WeightShift,  ///< of a comparison: what the weights of the parts change in the roll-up
    Effect,       ///< what the growth of the whole comes to where this node's target moves
    Draw,         ///< a level that is drawn: the median or another quantile
    Chance,       ///< of reaching the target
    Deviation,    ///< the standard deviation of the target
    Named,        ///< how many of its parts are named
    Unnamed       ///< and how many are only counted
};

/// By local ids, for the program itself; `uid` and `against` are what may leave it. An empty one is no figure.
struct FigureRef {
    enum class Kind : quint8 {
        None,
        Stated,  ///< an observation
        Derived, ///< by the program from observations, or counted: of no scenario
        Planned  ///< a scenario's own rate, or what follows from it
    };

    NodeId node;
    IndicatorId indicator; ///< invalid where nodes are counted
    Uid uid;               ///< of the observation, or of the scenario; null: derived, or not stored yet
    Uid against;           ///< of the other scenario, where the figure is the difference to it
    qint64 version = 0;    ///< of the observation
    Period period = {PeriodKind::Ambition, 0};
    Kind kind = Kind::None;
    FigureAspect aspect = FigureAspect::Level;
    bool ofParts = false; ///< of parts of the node together, not of itself: "7 more", what those shown come to

    /// An observation, or what the program derives in the shape of one.
    [[nodiscard]] static FigureRef of(const Observation& observation);
    [[nodiscard]] static FigureRef derived(NodeId node, IndicatorId indicator, Period period,
                                           FigureAspect aspect = FigureAspect::Level);
    /// \p scenario: its uid.
    [[nodiscard]] static FigureRef planned(const Uid& scenario, const TargetCell& cell, FigureAspect aspect);
    /// This one of parts of the node together, or as the difference to another scenario.
    [[nodiscard]] FigureRef partsOf() const;
    [[nodiscard]] FigureRef differenceTo(const Uid& other) const;

    [[nodiscard]] bool isEmpty() const { return kind == Kind::None; }
    bool operator==(const FigureRef&) const = default;
};

} // namespace atlas

Q_DECLARE_METATYPE(atlas::FigureRef)
