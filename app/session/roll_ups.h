// SPDX-License-Identifier: Apache-2.0
// One roll-up tree an indicator, of the current scenario; made when somebody asks, kept up to date by every edit after
// that. Only those of the few indicators that were asked for last are kept, and those of the whole tree share what
// stands where: it is written once, and edited once.
#pragma once

#include "domain/indicator.h"
#include "domain/scenario.h"
#include "planning/rollup_tree.h"
#include "planning/slot_tree.h"
#include "session/outline.h"
#include "session/reading_faults.h"
#include "session/size_levels.h"
#include "session/target_table.h"
#include "storage/portfolio.h"

#include <list>
#include <memory>
#include <utility>

namespace atlas {

class RollUps {
public:
    RollUps(const Outline& outline, const TargetTable& targets, const SizeLevels& sizes, ReadingFaults& faults);

    /// A screen is about one indicator, a ratio about two, a comparison about as many again.
    static constexpr size_t mostTrees = 4;

    /// An indicator of a role says which nodes take targets; all are in its tree.
    [[nodiscard]] static bool isOfAll(AppliesTo what) { return what == AppliesTo::Tree || what == AppliesTo::Role; }

    struct Trees {
        struct Kept {
            IndicatorId indicator;
            AppliesTo appliesTo;
            planning::RollUpTree tree;

            /// Is it of all nodes, and of `structure`?
            [[nodiscard]] bool isShared() const { return isOfAll(appliesTo); }
        };
        std::list<Kept> kept;                          ///< the one that was asked for last comes first
        std::shared_ptr<planning::SlotTree> structure; ///< of all nodes; nullptr: not needed yet
    };

    /// Every tree that is not handed in is made anew when asked for.
    void reset(const Portfolio& portfolio, const Scenario& scenario, Trees trees = {});
    [[nodiscard]] Trees takeTrees() { return std::exchange(m_trees, {}); }

    /// The tree of an indicator; nullptr for one without targets, and while its figures can't be read. Valid until the
    /// next edit, or until mostTrees others have been asked for.
    [[nodiscard]] const planning::RollUpTree* tree(const Indicator& indicator) const;

    [[nodiscard]] bool isUnreadable(IndicatorId indicator) const;

    /// The rate in the table changed. Answers the nodes whose figures may have changed, bottom up.
    QVector<NodeId> targetChanged(const Indicator& indicator, const TargetCell& cell);
    /// A node came, with all under it. Answers what may have changed.
    QVector<NodeId> inserted(const QVector<Indicator>& indicators, NodeId top);
    QVector<NodeId> aboutToRemove(NodeId top);
    /// A base value or size level of the node, which has these observations, may be another one.
    void figuresChanged(NodeId node, const QVector<Observation>& observations);
    QVector<NodeId> moved(const QVector<Indicator>& indicators, NodeId node);

private:
    [[nodiscard]] Trees::Kept* known(IndicatorId indicator) const; ///< nullptr: not made, or no longer kept
    [[nodiscard]] Trees::Kept made(const Indicator& indicator, const QVector<Observation>& observations) const;
    [[nodiscard]] std::shared_ptr<planning::SlotTree> structureOf(const Indicator& indicator) const;
    void forget(IndicatorId indicator);
    [[nodiscard]] bool isInStructure(NodeId node) const; ///< of all nodes, where there is one
    /// The level that the roll-up starts from, of the observations of a node.
    [[nodiscard]] std::optional<planning::RollUpTree::Level> baseOf(IndicatorId indicator,
                                                                    const QVector<Observation>& observations) const;
    [[nodiscard]] std::optional<double> sizeOf(NodeId node) const; ///< nothing where size levels are no weights
    /// Into the structure and all trees that have what it comes under. Answers whether its figures could be read.
    [[nodiscard]] bool insert(NodeId node, QVector<NodeId>& touched);
    void moveInAll(int slot, int parent, QVector<NodeId>& touched); ///< in the structure and the trees that share it

    const Outline& m_outline;
    const TargetTable& m_targets;
    const SizeLevels& m_sizes;
    ReadingFaults& m_faults;
    const Portfolio* m_portfolio = nullptr;
    Scenario m_scenario;
    mutable Trees m_trees;
};

} // namespace atlas
