// SPDX-License-Identifier: Apache-2.0
#include "session/roll_ups.h"

#include "session/projections.h"

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

RollUpTree::Level level(const Observation& observation) {
    return {observation.value, observation.status == ObservationStatus::Assumption};
}

NodeId topOf(const Outline& outline, const Indicator& indicator) {
    return indicator.appliesTo == AppliesTo::Branch ? indicator.branch : outline.root();
}
} // namespace

RollUps::RollUps(const Outline& outline, const TargetTable& targets, const SizeLevels& sizes, ReadingFaults& faults)
    : m_outline(outline), m_targets(targets), m_sizes(sizes), m_faults(faults) {}

void RollUps::reset(const Portfolio& portfolio, const Scenario& scenario, Trees trees) {
    m_portfolio = &portfolio;
    m_scenario = scenario;
    m_trees = std::move(trees);
}

RollUps::Trees::Kept* RollUps::known(IndicatorId indicator) const {
    const auto found = std::ranges::find(m_trees.kept, indicator, &Trees::Kept::indicator);
    return found != m_trees.kept.end() ? &*found : nullptr;
}

const RollUpTree* RollUps::tree(const Indicator& indicator) const {
    if (indicator.kind != IndicatorKind::Level || m_portfolio == nullptr)
        return nullptr;
    auto& kept = m_trees.kept;
    if (const auto found = std::ranges::find(kept, indicator.id, &Trees::Kept::indicator); found != kept.end()) {
        kept.splice(kept.begin(), kept, found);
        return &found->tree;
    }
    // Without base values it would have other weights, and other roll-ups would be shown as if they were right.
    if (isUnreadable(indicator.id))
        return nullptr;
    const auto observations = m_portfolio->observationsOf(indicator.id);
    if (!m_faults.check({Reading::Of::Indicator, indicator.id.value}, observations))
        return nullptr;
    kept.push_front(made(indicator, *observations));
    if (kept.size() > mostTrees)
        kept.pop_back();
    return &kept.front().tree;
}

bool RollUps::isUnreadable(IndicatorId indicator) const {
    return known(indicator) == nullptr && m_faults.isOpen({Reading::Of::Indicator, indicator.value});
}

std::shared_ptr<planning::SlotTree> RollUps::structureOf(const Indicator& indicator) const {
    const NodeId top = topOf(m_outline, indicator);
    if (isOfAll(indicator.appliesTo) && m_trees.structure != nullptr)
        return m_trees.structure;
    auto structure = std::make_shared<planning::SlotTree>();
    const auto add = [&](NodeId node) {
        structure->append(slotOf(node), node == top ? noSlot : slotOf(m_outline.parent(node)));
    };
    if (indicator.appliesTo != AppliesTo::Area)
        m_outline.forEachUnder(top, add);
    else if (top.isValid())
        add(top);
    if (isOfAll(indicator.appliesTo))
        m_trees.structure = structure;
    return structure;
}

RollUps::Trees::Kept RollUps::made(const Indicator& indicator, const QVector<Observation>& observations) const {
    RollUpTree tree(m_scenario.firstYear, m_scenario.yearCount(), structureOf(indicator));
    for (const Observation& each : observations) {
        if (projections::isBase(each, m_scenario.baseYear) && tree.contains(slotOf(each.node)))
            tree.setInitialBase(slotOf(each.node), level(each));
    }
    if (m_scenario.sizeWeights)
        m_sizes.forEachStated([&](NodeId node, double size) {
            if (tree.contains(slotOf(node)))
                tree.setInitialSize(slotOf(node), size);
        });
    m_targets.forEachOf(indicator.id, [&](const TargetCell& cell, double rate) {
        if (cell.year >= m_scenario.firstYear && cell.year <= m_scenario.lastYear && tree.contains(slotOf(cell.node)))
            tree.setInitialTarget(slotOf(cell.node), cell.year, rate);
    });
    if (const NodeId top = topOf(m_outline, indicator); tree.contains(slotOf(top)))
        tree.finish(slotOf(top));
    return {indicator.id, indicator.appliesTo, std::move(tree)};
}

QVector<NodeId> RollUps::targetChanged(const Indicator& indicator, const TargetCell& cell) {
    QVector<NodeId> touched;
    const NodeId top = topOf(m_outline, indicator);
    const bool isInTree = indicator.appliesTo == AppliesTo::Area ? cell.node == top : m_outline.isUnder(cell.node, top);
    if (indicator.kind != IndicatorKind::Level || !isInTree || cell.year < m_scenario.firstYear ||
        cell.year > m_scenario.lastYear)
        return touched;
    if (Trees::Kept* changed = known(indicator.id)) {
        append(touched, changed->tree.setTarget(slotOf(cell.node), cell.year, m_targets.rate(cell)));
    } else { // who asks for its tree gets one with the rate in it
        touched = m_outline.ancestors(cell.node);
        touched.prepend(cell.node);
    }
    return touched;
}

std::optional<RollUpTree::Level> RollUps::baseOf(IndicatorId indicator,
                                                 const QVector<Observation>& observations) const {
    const auto found = std::find_if(observations.cbegin(), observations.cend(), [&](const Observation& each) {
        return each.indicator == indicator && projections::isBase(each, m_scenario.baseYear);
    });
    return found != observations.cend() ? std::optional(level(*found)) : std::nullopt;
}

std::optional<double> RollUps::sizeOf(NodeId node) const {
    return m_scenario.sizeWeights ? m_sizes.stated(node) : std::nullopt;
}

void RollUps::figuresChanged(NodeId node, const QVector<Observation>& observations) {
    for (auto& [indicator, appliesTo, tree] : m_trees.kept) {
        if (!tree.contains(slotOf(node)))
            continue;
        tree.setBase(slotOf(node), baseOf(indicator, observations));
        tree.setSizeLevel(slotOf(node), sizeOf(node));
    }
}

void RollUps::forget(IndicatorId indicator) {
    m_trees.kept.remove_if([&](const Trees::Kept& each) { return each.indicator == indicator; });
}

bool RollUps::isInStructure(NodeId node) const {
    return m_trees.structure != nullptr && m_trees.structure->contains(slotOf(node));
}

bool RollUps::insert(NodeId node, QVector<NodeId>& touched) {
    const int slot = slotOf(node), parent = slotOf(m_outline.parent(node));
    const bool isShared = isInStructure(NodeId{parent});
    const auto takes = [&](const Trees::Kept& each) {
        return each.isShared() ? isShared : each.appliesTo == AppliesTo::Branch && each.tree.contains(parent);
    };
    if (isShared)
        m_trees.structure->append(slot, parent);
    if (std::ranges::none_of(m_trees.kept, takes))
        return true;
    const auto observations = m_portfolio->observations(node);
    if (!observations)
        return false;
    for (Trees::Kept& each : m_trees.kept) {
        if (!takes(each))
            continue;
        const auto base = baseOf(each.indicator, *observations);
        if (each.isShared()) {
            append(touched, each.tree.appended(slot, base, sizeOf(node)));
            touched.append(node);
        } else {
            append(touched, each.tree.insert(slot, parent, base, sizeOf(node)));
        }
        for (const auto& [year, rate] :
             m_targets.rates(node, each.indicator, m_scenario.firstYear, m_scenario.lastYear))
            append(touched, each.tree.setTarget(slot, year, rate));
    }
    return true;
}

QVector<NodeId> RollUps::inserted(const QVector<Indicator>& indicators, NodeId top) {
    QVector<NodeId> touched;
    int count = 0;
    m_outline.forEachUnder(top, [&](NodeId) { ++count; });
    for (const Indicator& indicator : indicators)
        if (indicator.appliesTo == AppliesTo::Branch && m_outline.isUnder(indicator.branch, top))
            forget(indicator.id);
    bool isDone = count <= manyNodes;
    if (isDone)
        m_outline.forEachUnder(top, [&](NodeId node) { isDone = isDone && insert(node, touched); });
    if (!isDone)
        m_trees = {}; // read whole when they are next asked for; who can't do that says so
    touched += m_outline.ancestors(top);
    return touched;
}

QVector<NodeId> RollUps::aboutToRemove(NodeId top) {
    QVector<NodeId> touched;
    const int slot = slotOf(top);
    const bool isShared = isInStructure(top);
    const int parent = isShared ? m_trees.structure->parent(slot) : noSlot;
    if (isShared)
        m_trees.structure->detach(slot);
    for (Trees::Kept& each : m_trees.kept) {
        if (!each.isShared()) {
            append(touched, each.tree.remove(slot));
        } else if (isShared) {
            append(touched, each.tree.detached(slot, parent));
            each.tree.aboutToDrop(slot);
        }
    }
    if (isShared)
        m_trees.structure->drop(slot);
    touched += m_outline.ancestors(top);
    return touched;
}

void RollUps::moveInAll(int slot, int parent, QVector<NodeId>& touched) {
    planning::SlotTree& structure = *m_trees.structure;
    const int oldParent = structure.parent(slot);
    structure.detach(slot);
    for (Trees::Kept& each : m_trees.kept)
        if (each.isShared())
            append(touched, each.tree.detached(slot, oldParent));
    structure.attach(slot, parent);
    for (Trees::Kept& each : m_trees.kept)
        if (each.isShared())
            append(touched, each.tree.attached(slot));
}

QVector<NodeId> RollUps::moved(const QVector<Indicator>& indicators, NodeId node) {
    QVector<NodeId> touched;
    const int slot = slotOf(node), parent = slotOf(m_outline.parent(node));
    if (isInStructure(node))
        moveInAll(slot, parent, touched);
    for (const Indicator& indicator : indicators) {
        Trees::Kept* found = known(indicator.id);
        if (found == nullptr || indicator.appliesTo != AppliesTo::Branch)
            continue;
        const bool wasIn = found->tree.contains(slot), isIn = found->tree.contains(parent);
        if (node == indicator.branch || wasIn != isIn)
            forget(indicator.id); // whose levels are counted has changed
        else if (wasIn)
            append(touched, found->tree.move(slot, parent));
    }
    touched.append(node);
    touched += m_outline.ancestors(node);
    return touched;
}

} // namespace atlas
