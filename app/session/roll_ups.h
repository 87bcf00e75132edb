// SPDX-License-Identifier: Apache-2.0
// One roll-up tree an indicator, of the current scenario; made when somebody first asks, kept up to date by every edit
// after that.
#pragma once

#include "domain/indicator.h"
#include "domain/scenario.h"
#include "planning/rollup_tree.h"
#include "session/outline.h"
#include "session/reading_faults.h"
#include "session/size_levels.h"
#include "session/target_table.h"
#include "storage/portfolio.h"

#include <map>
#include <utility>

namespace atlas {

/// May a target of the indicator stand at the node?
[[nodiscard]] bool takesTarget(const Outline& outline, const Indicator& indicator, NodeId node);

class RollUps {
public:
    RollUps(const Outline& outline, const TargetTable& targets, const SizeLevels& sizes, ReadingFaults& faults);

    using Trees = std::map<IndicatorId, planning::RollUpTree>;

    /// Every tree that is not handed in is made anew when asked for.
    void reset(const Portfolio& portfolio, const Scenario& scenario, Trees trees = {});
    [[nodiscard]] Trees takeTrees() { return std::exchange(m_trees, {}); }

    /// The tree of an indicator; nullptr for one without targets, and while its figures can't be read.
    [[nodiscard]] const planning::RollUpTree* tree(const Indicator& indicator) const;

    [[nodiscard]] bool isUnreadable(IndicatorId indicator) const;

    /// The rate in the table changed. Answers the nodes whose figures may have changed, bottom up.
    QVector<NodeId> targetChanged(const Indicator& indicator, const TargetCell& cell);
    /// A node came, with all under it. Answers what may have changed.
    QVector<NodeId> inserted(const QVector<Indicator>& indicators, NodeId top);
    QVector<NodeId> aboutToRemove(NodeId top);
    /// A base value or size level of the node, which has these observations, may be another one.
    void figuresChanged(const QVector<Indicator>& indicators, NodeId node, const QVector<Observation>& observations);
    QVector<NodeId> moved(const QVector<Indicator>& indicators, NodeId node);

private:
    [[nodiscard]] planning::RollUpTree made(const Indicator& indicator, const QVector<Observation>& observations) const;
    /// The level that the roll-up starts from, of the observations of a node.
    [[nodiscard]] std::optional<planning::RollUpTree::Level> baseOf(const Indicator& indicator,
                                                                    const QVector<Observation>& observations) const;
    [[nodiscard]] std::optional<double> sizeOf(NodeId node) const; ///< nothing where size levels are no weights
    /// Answers whether all that came could be read.
    [[nodiscard]] bool insertUnder(planning::RollUpTree& tree, const Indicator& indicator, NodeId top,
                                   QVector<NodeId>& touched);

    const Outline& m_outline;
    const TargetTable& m_targets;
    const SizeLevels& m_sizes;
    ReadingFaults& m_faults;
    const Portfolio* m_portfolio = nullptr;
    Scenario m_scenario;
    mutable Trees m_trees;
};

} // namespace atlas
