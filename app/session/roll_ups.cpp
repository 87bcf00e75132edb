// SPDX-License-Identifier: Apache-2.0
#include "session/roll_ups.h"

#include "domain/limits.h"
#include "session/node_rules.h"

#include <QHash>

#include <algorithm>

namespace atlas {

using planning::RollUpTree;

namespace {
constexpr int noSlot = -1;
/// More nodes than this at once, and making the trees anew is cheaper than asking for each node's base value.
constexpr int manyNodes = 64;

int slotOf(NodeId node) { return static_cast<int>(node.value); }

void append(QVector<NodeId>& nodes, const std::vector<int>& slotNumbers) {
    for (const int slot : slotNumbers)
        nodes.append(NodeId{slot});
}

/// The figure that a projection starts from: of the base year, and no ambition.
bool isBase(const Observation& observation, int baseYear) {
    return observation.period == Period{PeriodKind::Year, baseYear} &&
           observation.status != ObservationStatus::Ambition && limits::isInRange(observation);
}

RollUpTree::Level level(const Observation& observation) {
    return {observation.value, observation.status == ObservationStatus::Assumption};
}

NodeId topOf(const Outline& outline, const Indicator& indicator) {
    return indicator.appliesTo == AppliesTo::Branch ? indicator.branch : outline.root();
}
} // namespace

bool takesTarget(const Outline& outline, const Indicator& indicator, NodeId node) {
    if (indicator.kind != IndicatorKind::Level || !outline.contains(node))
        return false;
    switch (indicator.appliesTo) {
    case AppliesTo::Area:
        return node == outline.root();
    case AppliesTo::Tree:
        return true;
    case AppliesTo::Branch:
        return outline.isUnder(node, indicator.branch);
    case AppliesTo::Role:
        return node_rules::roleOf(outline.kind(node)) == indicator.role;
    }
    return false;
}

RollUps::RollUps(const Outline& outline, const TargetTable& targets, const SizeLevels& sizes, ReadingFaults& faults)
    : m_outline(outline), m_targets(targets), m_sizes(sizes), m_faults(faults) {}

void RollUps::reset(const Portfolio& portfolio, const Scenario& scenario, Trees trees) {
    m_portfolio = &portfolio;
    m_scenario = scenario;
    m_trees = std::move(trees);
}

const RollUpTree* RollUps::tree(const Indicator& indicator) const {
    if (indicator.kind != IndicatorKind::Level || m_portfolio == nullptr)
        return nullptr;
    if (const auto found = m_trees.find(indicator.id); found != m_trees.end())
        return &found->second;
    // Without base values it would have other weights, and other roll-ups would be shown as if they were right.
    if (isUnreadable(indicator.id))
        return nullptr;
    const auto observations = m_portfolio->observationsOf(indicator.id);
    if (!m_faults.check({Reading::Of::Indicator, indicator.id.value}, observations))
        return nullptr;
    return &m_trees.emplace(indicator.id, made(indicator, *observations)).first->second;
}

bool RollUps::isUnreadable(IndicatorId indicator) const {
    return !m_trees.contains(indicator) && m_faults.isOpen({Reading::Of::Indicator, indicator.value});
}

RollUpTree RollUps::made(const Indicator& indicator, const QVector<Observation>& observations) const {
    RollUpTree tree(m_scenario.firstYear, m_scenario.yearCount());
    QHash<NodeId, RollUpTree::Level> bases;
    for (const Observation& each : observations) {
        if (isBase(each, m_scenario.baseYear))
            bases.insert(each.node, level(each));
    }
    const NodeId top = topOf(m_outline, indicator);
    const auto add = [&](NodeId node) {
        const auto base = bases.constFind(node);
        tree.add(slotOf(node), node == top ? noSlot : slotOf(m_outline.parent(node)),
                 base != bases.cend() ? std::optional(*base) : std::nullopt, sizeOf(node));
    };
    if (indicator.appliesTo == AppliesTo::Area) {
        if (top.isValid())
            add(top);
    } else {
        m_outline.forEachUnder(top, add);
    }
    m_targets.forEach([&](const TargetCell& cell, double rate) {
        if (cell.indicator == indicator.id && cell.year >= m_scenario.firstYear && cell.year <= m_scenario.lastYear &&
            tree.contains(slotOf(cell.node)))
            tree.setInitialTarget(slotOf(cell.node), cell.year, rate);
    });
    tree.finish();
    return tree;
}

QVector<NodeId> RollUps::targetChanged(const Indicator& indicator, const TargetCell& cell) {
    QVector<NodeId> touched;
    const bool isNew = !m_trees.contains(indicator.id);
    if (tree(indicator) == nullptr || cell.year < m_scenario.firstYear || cell.year > m_scenario.lastYear)
        return touched;
    RollUpTree& changed = m_trees.at(indicator.id);
    if (!changed.contains(slotOf(cell.node)))
        return touched;
    const auto rate = m_targets.rate(cell);
    append(touched, changed.setTarget(slotOf(cell.node), cell.year, rate));
    // A tree made this moment holds the rate already and may see nothing to do.
    if (isNew) {
        touched = m_outline.ancestors(cell.node);
        touched.prepend(cell.node);
    }
    return touched;
}

std::optional<RollUpTree::Level> RollUps::baseOf(const Indicator& indicator,
                                                 const QVector<Observation>& observations) const {
    const auto found = std::find_if(observations.cbegin(), observations.cend(), [&](const Observation& each) {
        return each.indicator == indicator.id && isBase(each, m_scenario.baseYear);
    });
    return found != observations.cend() ? std::optional(level(*found)) : std::nullopt;
}

std::optional<double> RollUps::sizeOf(NodeId node) const {
    return m_scenario.sizeWeights ? m_sizes.stated(node) : std::nullopt;
}

void RollUps::figuresChanged(const QVector<Indicator>& indicators, NodeId node,
                             const QVector<Observation>& observations) {
    for (const Indicator& indicator : indicators) {
        const auto found = m_trees.find(indicator.id);
        if (found == m_trees.end() || !found->second.contains(slotOf(node)))
            continue;
        found->second.setBase(slotOf(node), baseOf(indicator, observations));
        found->second.setSizeLevel(slotOf(node), sizeOf(node));
    }
}

bool RollUps::insertUnder(RollUpTree& tree, const Indicator& indicator, NodeId top, QVector<NodeId>& touched) {
    bool isRead = true;
    m_outline.forEachUnder(top, [&](NodeId node) {
        if (!isRead)
            return;
        const auto observations = m_portfolio->observations(node);
        if (!observations) {
            isRead = false;
            return;
        }
        append(touched, tree.insert(slotOf(node), slotOf(m_outline.parent(node)), baseOf(indicator, *observations),
                                    sizeOf(node)));
        for (const auto& [year, rate] : m_targets.rates(node, indicator.id, m_scenario.firstYear, m_scenario.lastYear))
            append(touched, tree.setTarget(slotOf(node), year, rate));
    });
    return isRead;
}

QVector<NodeId> RollUps::inserted(const QVector<Indicator>& indicators, NodeId top) {
    QVector<NodeId> touched;
    int count = 0;
    m_outline.forEachUnder(top, [&](NodeId) { ++count; });
    if (count > manyNodes)
        m_trees.clear();
    for (const Indicator& indicator : indicators) {
        if (indicator.appliesTo == AppliesTo::Branch && m_outline.isUnder(indicator.branch, top))
            m_trees.erase(indicator.id);
        const auto found = m_trees.find(indicator.id);
        if (found != m_trees.end() && found->second.contains(slotOf(m_outline.parent(top))) &&
            indicator.appliesTo != AppliesTo::Area && !insertUnder(found->second, indicator, top, touched))
            m_trees.erase(found); // read whole when it is next asked for; who can't do that says so
    }
    touched += m_outline.ancestors(top);
    return touched;
}

QVector<NodeId> RollUps::aboutToRemove(NodeId top) {
    QVector<NodeId> touched;
    for (auto& [indicator, tree] : m_trees) {
        if (tree.contains(slotOf(top)))
            append(touched, tree.remove(slotOf(top)));
    }
    touched += m_outline.ancestors(top);
    return touched;
}

QVector<NodeId> RollUps::moved(const QVector<Indicator>& indicators, NodeId node) {
    QVector<NodeId> touched;
    const NodeId parent = m_outline.parent(node);
    for (const Indicator& indicator : indicators) {
        const auto found = m_trees.find(indicator.id);
        if (found == m_trees.end())
            continue;
        const bool wasIn = found->second.contains(slotOf(node));
        const bool isIn = indicator.appliesTo != AppliesTo::Area && found->second.contains(slotOf(parent));
        if (indicator.appliesTo == AppliesTo::Branch && (node == indicator.branch || wasIn != isIn))
            m_trees.erase(found); // whose levels are counted has changed
        else if (wasIn && isIn)
            append(touched, found->second.move(slotOf(node), slotOf(parent)));
    }
    touched.append(node);
    touched += m_outline.ancestors(node);
    return touched;
}

} // namespace atlas
