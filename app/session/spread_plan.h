// SPDX-License-Identifier: Apache-2.0
// A wanted growth of a node spread over its children, as the targets that would have to be set: with the scenario's
// locks, limits and weights, over one year or several, and on request down the tree. Plans only; nothing is written.
#pragma once

#include "domain/cell_terms.h"
#include "planning/spread.h"

#include <QVector>

#include <utility>

namespace atlas {

class Session;

struct SpreadRequest {
    NodeId node; ///< whose children
    IndicatorId indicator;
    int firstYear = 0;
    int lastYear = 0; ///< the same growth is wanted in every year up to this one
    double goal = 0;  ///< a fraction
    planning::SpreadMethod method = planning::SpreadMethod::Proportional;
    bool downTheTree = false; ///< a child that gets a new target passes it on to its own weighted children
};

enum class SpreadState : quint8 {
    Free,     ///< changed, or could be
    Locked,   ///< held by a lock
    AtLimit,  ///< a limit holds it
    NoTarget, ///< left out: no growth to start from
    NoWeight  ///< left out: it weighs nothing in the roll-up
};

/// A child in the first year.
struct SpreadRow {
    NodeId node;
    std::optional<double> share; ///< of the level of all that have one
    std::optional<double> now;
    std::optional<double> next; ///< nothing where the spread is refused
    SpreadState state = SpreadState::Free;
    std::optional<TargetLock> lock; ///< in force in the first year

    bool operator==(const SpreadRow&) const = default;
};

/// Why nothing is spread, and where it fails.
struct SpreadFailure {
    planning::SpreadRefusal refusal;
    NodeId place;
    int year = 0;
};

/// A place under the one whose growth is spread, whose parts don't add up to its target.
struct GapBelow {
    TargetCell cell;
    double topDown = 0;
    double bottomUp = 0;
};

struct SpreadPlan {
    std::vector<SpreadRow> rows;                  ///< the children of the node, in their order
    QVector<std::pair<TargetCell, double>> cells; ///< targets to set; those that stay as they are aren't among them
    double reached = 0;                           ///< bottom-up growth of the node in the first year
    int places = 0;                               ///< nodes whose targets change
    std::optional<SpreadFailure> failure;         ///< then there are no cells: it is all or nothing
    /// A way that leads there where this one doesn't, or leads there more evenly.
    std::optional<planning::SpreadMethod> instead;
    int heldLater = 0;         ///< locked targets of later years: they stay, and the others make up for them
    bool hasBothSigns = false; ///< proportional, of rates above and below zero
    /// Down the tree, and nothing to change: the lowest place where the parts don't add up all the same.
    std::optional<GapBelow> gapBelow;
};

/// From what the session shows: end a preview first. In least squares a target without a standard deviation counts as
/// one of a percentage point.
[[nodiscard]] SpreadPlan planSpread(const Session& session, const SpreadRequest& request);

/// There are parts that could change, and none of them has a growth to start from: only the same rate leads anywhere.
[[nodiscard]] bool needsSameRate(const Session& session, const TargetCell& of);

} // namespace atlas
