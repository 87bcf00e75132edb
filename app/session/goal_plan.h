// SPDX-License-Identifier: Apache-2.0
// Goal seek over the open portfolio: what a node has to grow each year so that a level, a share, its parent's growth or
// its size level comes out as wanted. Facts are gathered once, as plain values; a plan is then made of facts and a wish
// as often as the wish changes, also while the plan before is previewed. Locked years stay as they are.
#pragma once

#include "domain/target.h"
#include "planning/goal_seek.h"
#include "session/session.h"

#include <QPair>

namespace atlas {

enum class GoalKind : quint8 {
    Level,       ///< a level in a year; without a base value of an index, base year = 100
    Share,       ///< a share in a year: the numerator is planned, the denominator stays on its own path
    ThroughPart, ///< a parent's growth through one of its children, the others held
    SizeLevel    ///< the stated size level, an ambition in CNY billion of output
};

/// A year of a path: what stands there, and what a plan may do with it.
struct GoalCell {
    int year = 0;
    std::optional<double> own;    ///< the target of just that year
    std::optional<double> now;    ///< the growth: own target, latest earlier one, or roll-up
    bool locked = false;          ///< held as it is
    double lowest = lowestTarget; ///< where a lock gives limits
    double highest = highestTarget;
};

/// A node's indicator over the scenario's years.
struct GoalPath {
    NodeId node;
    IndicatorId indicator;
    std::optional<double> base;
    std::vector<GoalCell> cells; ///< a year each

    [[nodiscard]] bool isLocked(size_t firstCell, size_t lastCell) const; ///< all of these
};

struct GoalPart {
    GoalPath path;
    std::vector<std::optional<double>> weight; ///< in each year, level in the year before
};

/// A figure that a planner may enter as an assumption.
struct MissingFigure {
    NodeId node;
    IndicatorId indicator;
    int year = 0;

    bool operator==(const MissingFigure&) const = default;
};

/// What a plan is made of.
struct GoalFacts {
    GoalKind kind = GoalKind::Level;
    NodeId node;
    int baseYear = 0;
    int firstYear = 0;
    int lastYear = 0;
    bool isProtected = false;
    bool applies = false;                  ///< the indicator has targets here
    GoalPath path;                         ///< of the node; with Share of the numerator
    std::optional<double> denominator;     ///< its base level
    IndicatorId denominatorIndicator;      ///< invalid: the indicator is no ratio and no numerator of one
    std::vector<double> denominatorGrowth; ///< a year each; empty: it has no targets
    std::vector<GoalPart> parts;           ///< the children with what they weigh
    std::optional<double> sizeLevel;       ///< CNY billion of output
    bool needsRate = false;                ///< the indicator is value added: the size level has to be converted
    std::optional<double> valueAddedRate;  ///< of the node, or the nearest above
    NodeId rateNode;                       ///< whose rate it is
    bool isComparable = false;             ///< the indicator is output or value added, in CNY billion
    IndicatorId rateIndicator;
};

struct GoalWish {
    int year = 0;
    double goal = 0;      ///< a level, an index, a share or a growth; SizeLevel: the facts know it
    NodeId part;          ///< through whom; with SizeLevel invalid: through targets of the node itself
    bool eachYear = true; ///< with ThroughPart: the growth a year on average up to that year; else in that year only
};

enum class NoPlan : quint8 {
    HasOne,
    NotHere,       ///< the indicator has no targets here
    NoBase,        ///< `missing` says whose
    NoShare,       ///< the indicator is neither a ratio nor a numerator of one
    NoDenominator, ///< the denominator has no targets
    NoParts,       ///< nothing is rolled up here
    NoPart,        ///< none chosen, or the chosen one is gone
    NoWeight,      ///< the chosen one weighs nothing
    NoSizeLevel,
    OtherMeasure, ///< the indicator can't be held against output
    NoRate,       ///< the value-added rate is missing
    Locked,       ///< all of its years are
    OutOfReach,   ///< `reach` says between what
    Invalid       ///< `sentence` says why
};

struct GoalYear {
    int year = 0;
    double growth = 0;
    std::optional<double> level; ///< in the indicator's unit, of the index, or the share
    std::optional<double> whole; ///< with a part: the parent's growth
    std::optional<double> now;   ///< the growth as it is
    bool locked = false;
};

/// A child that would do it alone.
struct GoalAlternative {
    NodeId node;
    double growth = 0; ///< each year
    double change = 0; ///< from its present average
};

struct GoalPlan {
    NoPlan why = NoPlan::HasOne;
    QString sentence;
    std::optional<planning::SeekRefusal> reach;
    QVector<MissingFigure> missing; ///< what could be assumed
    double growth = 0;              ///< each year that is free
    bool isIndex = false;
    std::vector<GoalYear> years;
    QVector<QPair<TargetCell, double>> rates; ///< what is to be written
    bool isCarriedOn = false;                 ///< years after the plan take its last rate

    // With SizeLevel.
    double goal = 0;                    ///< in the indicator's measure
    double gap = 0;                     ///< to the level now
    std::optional<double> level;        ///< the base level
    std::optional<double> yearsToCross; ///< from the base year, on the path as it is
    std::vector<GoalAlternative> alone; ///< unlocked children, the smallest change first
};

/// The ratio that the indicator is, or is the numerator of; nullptr: none.
[[nodiscard]] const Indicator* ratioOf(const Session& session, IndicatorId indicator);

/// End a preview of the same plan first: what it shows would be taken for what is.
[[nodiscard]] GoalFacts gatherGoal(const Session& session, NodeId node, IndicatorId indicator, GoalKind kind);

[[nodiscard]] GoalPlan planGoal(const GoalFacts& facts, const GoalWish& wish);

} // namespace atlas
