// SPDX-License-Identifier: Apache-2.0
#include "planning/rollup_tree.h"

#include "domain/rounding.h"
#include "planning/rollup_data.h"

#include <algorithm>

namespace atlas::planning {

namespace {
/// Ancestors of where a node was and of where it is, without telling those that are common twice: they come last.
std::vector<int> joined(std::vector<int> first, const std::vector<int>& second) {
    while (!first.empty() && std::ranges::find(second, first.back()) != second.end())
        first.pop_back();
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

std::vector<int> withNode(int slot, std::vector<int> ancestors) {
    ancestors.insert(ancestors.begin(), slot);
    return ancestors;
}
} // namespace

bool isGap(double gap) {
    constexpr int shownDecimals = 2;
    return roundHalfUp(gap * 100, shownDecimals) != 0;
}

RollUpTree::RollUpTree(int firstYear, int yearCount) : RollUpTree(firstYear, yearCount, std::make_shared<SlotTree>()) {}

RollUpTree::RollUpTree(int firstYear, int yearCount, std::shared_ptr<SlotTree> structure)
    : d(std::make_unique<Data>(firstYear, std::max(yearCount, 1), std::move(structure))) {}

RollUpTree::~RollUpTree() = default;
RollUpTree::RollUpTree(RollUpTree&&) noexcept = default;
RollUpTree& RollUpTree::operator=(RollUpTree&&) noexcept = default;

void RollUpTree::add(int slot, int parentSlot, std::optional<Level> base, std::optional<double> sizeLevel) {
    Q_ASSERT(slot >= 0 && !contains(slot) && (parentSlot == SlotTree::none || contains(parentSlot)));
    d->tree.append(slot, parentSlot);
    d->state(slot, base, sizeLevel);
    if (parentSlot == SlotTree::none)
        d->roots.push_back(slot);
}

void RollUpTree::setInitialTarget(int slot, int year, double rate) {
    Q_ASSERT(contains(slot));
    if (d->hasYear(year) && std::isfinite(rate))
        d->targets.set(slot, year - d->firstYear, rate);
}

void RollUpTree::finish() {
    for (const int root : d->roots)
        finish(root);
    d->roots.clear();
}

void RollUpTree::finish(int top) {
    Q_ASSERT(contains(top));
    d->tree.forEachBottomUp(top, [this](int slot) {
        if (d->tree.childCount(slot) > 0)
            d->addUp(slot);
    });
}

void RollUpTree::setInitialBase(int slot, Level base) {
    Q_ASSERT(contains(slot));
    d->stateBase(slot, base);
}

void RollUpTree::setInitialSize(int slot, double sizeLevel) {
    Q_ASSERT(contains(slot));
    d->stateSize(slot, sizeLevel);
}

std::vector<int> RollUpTree::setTarget(int slot, int year, std::optional<double> rate) {
    if (!contains(slot) || !d->hasYear(year) || (rate && !std::isfinite(*rate)))
        return {};
    Member before = d->member(slot);
    if (!d->targets.set(slot, year - d->firstYear, rate))
        return {};
    return withNode(slot, d->carryUp(d->tree.parent(slot), std::move(before), d->member(slot)));
}

std::vector<int> RollUpTree::setBase(int slot, std::optional<Level> base) {
    if (!contains(slot))
        return {};
    Member before = d->member(slot);
    d->stateBase(slot, base);
    return withNode(slot, d->carryUp(d->tree.parent(slot), std::move(before), d->member(slot)));
}

std::vector<int> RollUpTree::setSizeLevel(int slot, std::optional<double> sizeLevel) {
    if (!contains(slot))
        return {};
    Member before = d->member(slot);
    d->stateSize(slot, sizeLevel);
    return withNode(slot, d->carryUp(d->tree.parent(slot), std::move(before), d->member(slot)));
}

std::vector<int> RollUpTree::insert(int slot, int parentSlot, std::optional<Level> base,
                                    std::optional<double> sizeLevel) {
    if (slot < 0 || contains(slot) || (parentSlot != SlotTree::none && !contains(parentSlot)))
        return {};
    d->tree.append(slot, parentSlot);
    return withNode(slot, appended(slot, base, sizeLevel));
}

std::vector<int> RollUpTree::remove(int slot) {
    if (!contains(slot))
        return {};
    const int parent = d->tree.parent(slot);
    d->tree.detach(slot);
    std::vector<int> touched = detached(slot, parent);
    aboutToDrop(slot);
    d->tree.drop(slot);
    return touched;
}

std::vector<int> RollUpTree::move(int slot, int newParentSlot) {
    if (!contains(slot) ||
        (newParentSlot != SlotTree::none && (!contains(newParentSlot) || d->tree.isUnder(newParentSlot, slot))))
        return {};
    const int oldParent = d->tree.parent(slot);
    d->tree.detach(slot);
    std::vector<int> touched = withNode(slot, detached(slot, oldParent));
    d->tree.attach(slot, newParentSlot);
    return joined(std::move(touched), attached(slot));
}

std::vector<int> RollUpTree::appended(int slot, std::optional<Level> base, std::optional<double> sizeLevel) {
    Q_ASSERT(contains(slot));
    d->state(slot, base, sizeLevel);
    return attached(slot);
}

std::vector<int> RollUpTree::detached(int slot, int parentSlot) { return d->carryUp(parentSlot, d->member(slot), {}); }

std::vector<int> RollUpTree::attached(int slot) { return d->carryUp(d->tree.parent(slot), {}, d->member(slot)); }

void RollUpTree::aboutToDrop(int slot) { d->forget(slot); }

bool RollUpTree::contains(int slot) const { return d->tree.contains(slot); }

std::optional<double> RollUpTree::topDown(int slot, int year) const {
    return contains(slot) && d->hasYear(year) ? d->targets.latest(slot, year - d->firstYear) : std::nullopt;
}

std::optional<double> RollUpTree::bottomUp(int slot, int year) const {
    return contains(slot) && d->hasYear(year) ? optional(d->bottomUp(slot, year - d->firstYear)) : std::nullopt;
}

std::optional<double> RollUpTree::growth(int slot, int year) const {
    const auto stated = topDown(slot, year);
    return stated ? stated : bottomUp(slot, year);
}

std::optional<double> RollUpTree::gap(int slot, int year) const {
    const auto stated = topDown(slot, year);
    const auto rolledUp = bottomUp(slot, year);
    return stated && rolledUp ? std::optional(*rolledUp - *stated) : std::nullopt;
}

WeightBasis RollUpTree::basis(int slot) const { return contains(slot) ? d->basisOfChildren(slot) : WeightBasis::None; }

std::vector<FamilyMember> RollUpTree::members(int slot, int year) const {
    std::vector<FamilyMember> all;
    if (!contains(slot))
        return all;
    const WeightKind kind = d->kindOfChildren(slot);
    const bool hasYear = d->hasYear(year);
    const auto index = static_cast<size_t>(hasYear ? year - d->firstYear : 0);
    std::vector<double> rates(static_cast<size_t>(d->yearCount));
    for (int child = d->tree.firstChild(slot); child != SlotTree::none; child = d->tree.next(child)) {
        FamilyMember& member = all.emplace_back();
        member.slot = child;
        if (!d->growthInto(rates, child))
            std::ranges::fill(rates, missing);
        if (hasYear)
            member.growth = optional(rates[index]);
        double level = d->weights(child).of(kind);
        for (size_t before = 0; before < index; ++before)
            level *= isMissing(rates[before]) ? 1 : 1 + rates[before];
        member.level = optional(level);
    }
    return all;
}

RollUp RollUpTree::rollUp(int slot, int year) const {
    RollUp all;
    all.why = NoRollUp::NoChildren;
    if (!contains(slot) || d->tree.childCount(slot) == 0)
        return all;
    all.basis = d->basisOfChildren(slot);
    all.why = all.basis == WeightBasis::None ? NoRollUp::NoWeights : NoRollUp::NoTargets;

    const std::vector<FamilyMember> children = members(slot, year);
    CompensatedSum sum;
    for (const FamilyMember& child : children) {
        Contribution& part = all.contributions.emplace_back();
        part.slot = child.slot;
        part.growth = child.growth;
        if (!child.growth || !child.level)
            continue;
        sum.add(*child.level);
        all.why = NoRollUp::NoWeights; // until they are found to weigh something
    }
    if (!(sum.value() > 0))
        return all;
    all.why = NoRollUp::HasOne;
    all.growth = optional(d->bottomUp(slot, year - d->firstYear));
    for (size_t i = 0; i < children.size(); ++i) {
        if (!children[i].growth || !children[i].level)
            continue;
        Contribution& part = all.contributions[i];
        part.weight = *children[i].level / sum.value();
        part.points = *part.weight * *part.growth;
    }
    return all;
}

} // namespace atlas::planning
