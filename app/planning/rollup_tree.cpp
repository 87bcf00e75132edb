// SPDX-License-Identifier: Apache-2.0
#include "planning/rollup_tree.h"

#include "planning/steady_sum.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <ranges>
#include <unordered_map>

namespace atlas::planning {

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN(); // inside this file only: a missing weight
constexpr int noParent = -1;
constexpr int absent = -2;
/// Up to so many children the sums are taken afresh at every edit; beyond, old terms are taken out and new ones put in.
constexpr size_t resumUpTo = 256;

/// The levels of one child through the years, as its parent adds them up.
struct Path {
    std::vector<double> before; ///< by year: the level of the year before; NaN where it takes no part
    std::vector<double> after;

    bool operator==(const Path& other) const {
        const auto same = [](double a, double b) { return a == b || (std::isnan(a) && std::isnan(b)); };
        return std::ranges::equal(before, other.before, same) && std::ranges::equal(after, other.after, same);
    }
};

struct Parent {
    std::vector<int> children;
    WeightBasis basis = WeightBasis::None;
    double base = none;            ///< what the children's base values add up to, where each has one
    double size = none;            ///< what the children's size levels add up to
    bool assumed = false;          ///< one of those base values is an assumption
    std::vector<SteadySum> before; ///< by year: sum of the participating children's levels of the year before
    std::vector<SteadySum> after;
    std::vector<int> taking; ///< by year: how many take part
};

} // namespace

struct RollUpTree::Data {
    int firstYear;
    int years;
    bool finished = false;
    std::vector<int> parentOf; ///< by slot
    std::vector<double> base;  ///< by slot; NaN: none of its own
    std::vector<bool> assumed; ///< by slot
    std::vector<double> size;  ///< by slot; NaN: none of its own
    std::unordered_map<int, Parent> parents;
    std::unordered_map<int, std::vector<double>> targets; ///< by year; only nodes that have any

    [[nodiscard]] bool has(int slot) const {
        return slot >= 0 && static_cast<size_t>(slot) < parentOf.size() &&
               parentOf[static_cast<size_t>(slot)] != absent;
    }
    [[nodiscard]] int parent(int slot) const { return parentOf[static_cast<size_t>(slot)]; }
    [[nodiscard]] int yearIndex(int year) const { return year - firstYear; }
    [[nodiscard]] bool knows(int slot, int year) const {
        return has(slot) && year >= firstYear && year < firstYear + years;
    }

    /// Own base value, or what the children's add up to.
    [[nodiscard]] double baseWeight(int slot) const {
        const double own = base[static_cast<size_t>(slot)];
        const auto found = std::isnan(own) ? parents.find(slot) : parents.end();
        return found == parents.end() ? own : found->second.base;
    }

    [[nodiscard]] bool isAssumed(int slot) const {
        if (!std::isnan(base[static_cast<size_t>(slot)]))
            return assumed[static_cast<size_t>(slot)];
        const auto found = parents.find(slot);
        return found != parents.end() && found->second.assumed;
    }

    /// Own size level, or what the children's add up to.
    [[nodiscard]] double sizeWeight(int slot) const {
        const double own = size[static_cast<size_t>(slot)];
        const auto found = std::isnan(own) ? parents.find(slot) : parents.end();
        return found == parents.end() ? own : found->second.size;
    }

    [[nodiscard]] double weight(int slot, WeightBasis basis) const {
        switch (basis) {
        case WeightBasis::None:
            return none;
        case WeightBasis::SizeLevel:
            return sizeWeight(slot);
        case WeightBasis::BaseValue:
        case WeightBasis::Assumption:
            return baseWeight(slot);
        }
        return none;
    }

    /// What the children weigh together, and by what they are weighted.
    void weigh(Parent& parent) const {
        parent.base = 0;
        parent.size = none;
        parent.assumed = false;
        for (const int child : parent.children) {
            parent.base += baseWeight(child); // one that is missing makes the sum missing
            parent.assumed = parent.assumed || isAssumed(child);
            if (const double part = sizeWeight(child); !std::isnan(part))
                parent.size = std::isnan(parent.size) ? part : parent.size + part;
        }
        parent.basis = WeightBasis::None;
        if (!std::isnan(parent.base))
            parent.basis = parent.assumed ? WeightBasis::Assumption : WeightBasis::BaseValue;
        else if (!std::isnan(parent.size))
            parent.basis = WeightBasis::SizeLevel;
    }

    [[nodiscard]] double ownAt(int slot, int index) const {
        const auto found = targets.find(slot);
        return found == targets.end() ? none : found->second[static_cast<size_t>(index)];
    }

    [[nodiscard]] double topDownAt(int slot, int index) const {
        const auto found = targets.find(slot);
        if (found != targets.end())
            for (int i = index; i >= 0; --i)
                if (!std::isnan(found->second[static_cast<size_t>(i)]))
                    return found->second[static_cast<size_t>(i)];
        return none;
    }

    [[nodiscard]] double bottomUpAt(int slot, int index) const {
        const auto found = parents.find(slot);
        if (found == parents.end())
            return none;
        const auto at = static_cast<size_t>(index);
        const Parent& parent = found->second;
        if (parent.taking.empty() || parent.taking[at] == 0 || parent.before[at].value() <= 0)
            return none;
        return parent.after[at].value() / parent.before[at].value() - 1;
    }

    [[nodiscard]] double growthAt(int slot, int index) const {
        const double own = topDownAt(slot, index);
        return std::isnan(own) ? bottomUpAt(slot, index) : own;
    }

    [[nodiscard]] Path path(int slot, WeightBasis basis) const {
        const auto count = static_cast<size_t>(years);
        Path path{std::vector<double>(count, none), std::vector<double>(count, none)};
        double level = weight(slot, basis);
        if (std::isnan(level))
            return path;
        for (size_t i = 0; i < count; ++i) {
            const double growth = growthAt(slot, static_cast<int>(i));
            if (std::isnan(growth))
                continue;
            path.before[i] = level;
            level *= 1 + growth;
            path.after[i] = level;
        }
        return path;
    }

    void put(Parent& parent, const Path& path, int sign) const {
        for (size_t i = 0; i < static_cast<size_t>(years); ++i) {
            if (std::isnan(path.before[i]))
                continue;
            parent.before[i].add(sign * path.before[i]);
            parent.after[i].add(sign * path.after[i]);
            parent.taking[i] += sign;
        }
    }

    /// All sums of a parent afresh, weights included: O(children).
    void sumUp(int slot) {
        Parent& parent = parents.at(slot);
        weigh(parent);
        parent.before.assign(static_cast<size_t>(years), {});
        parent.after.assign(static_cast<size_t>(years), {});
        parent.taking.assign(static_cast<size_t>(years), 0);
        for (const int child : parent.children)
            put(parent, path(child, parent.basis), +1);
    }

    /// From a node's parent up to the root, each summed up afresh: after weights or the tree changed.
    std::vector<int> sumUpAbove(int slot) {
        std::vector<int> touched{slot};
        if (!finished)
            return touched;
        for (int up = parent(slot); up != noParent; up = parent(up)) {
            sumUp(up);
            touched.push_back(up);
        }
        return touched;
    }
};

RollUpTree::RollUpTree(int firstYear, int yearCount) : d(std::make_unique<Data>()) {
    d->firstYear = firstYear;
    d->years = yearCount;
}

RollUpTree::~RollUpTree() = default;
RollUpTree::RollUpTree(RollUpTree&&) noexcept = default;
RollUpTree& RollUpTree::operator=(RollUpTree&&) noexcept = default;

void RollUpTree::add(int slot, int parentSlot, std::optional<Level> base, std::optional<double> sizeLevel) {
    const auto at = static_cast<size_t>(slot);
    if (at >= d->parentOf.size()) {
        const size_t room = std::max(at + 1, d->parentOf.size() + d->parentOf.size() / 4);
        d->parentOf.resize(room, absent);
        d->base.resize(room, none);
        d->assumed.resize(room, false);
        d->size.resize(room, none);
    }
    d->parentOf[at] = parentSlot < 0 ? noParent : parentSlot;
    d->base[at] = base ? base->value : none;
    d->assumed[at] = base && base->assumption;
    d->size[at] = sizeLevel.value_or(none);
    if (parentSlot >= 0)
        d->parents[parentSlot].children.push_back(slot);
}

void RollUpTree::setInitialTarget(int slot, int year, double rate) {
    if (!d->knows(slot, year))
        return;
    auto& own = d->targets[slot];
    own.resize(static_cast<size_t>(d->years), none);
    own[static_cast<size_t>(d->yearIndex(year))] = rate;
}

void RollUpTree::finish() {
    // Children before parents: the reverse of a walk from the roots down.
    std::vector<int> order;
    for (size_t slot = 0; slot < d->parentOf.size(); ++slot)
        if (d->parentOf[slot] == noParent)
            order.push_back(static_cast<int>(slot));
    for (size_t i = 0; i < order.size(); ++i)
        if (const auto found = d->parents.find(order[i]); found != d->parents.end())
            order.insert(order.end(), found->second.children.begin(), found->second.children.end());
    for (const int slot : order | std::views::reverse)
        if (d->parents.contains(slot))
            d->sumUp(slot);
    d->finished = true;
}

std::vector<int> RollUpTree::setTarget(int slot, int year, std::optional<double> rate) {
    if (!d->knows(slot, year))
        return {};
    // What the node and each ancestor brought to its parent before the edit, for parents too wide to sum up afresh.
    struct Step {
        int node;
        int parent;
        bool wide;
        Path old;
    };
    std::vector<Step> steps;
    for (int node = slot; d->parent(node) != noParent; node = d->parent(node)) {
        const Parent& parent = d->parents.at(d->parent(node));
        const bool wide = parent.children.size() > resumUpTo;
        steps.push_back({node, d->parent(node), wide, wide ? d->path(node, parent.basis) : Path{}});
    }
    auto& own = d->targets[slot];
    own.resize(static_cast<size_t>(d->years), none);
    own[static_cast<size_t>(d->yearIndex(year))] = rate.value_or(none);
    if (std::ranges::all_of(own, [](double value) { return std::isnan(value); }))
        d->targets.erase(slot);

    std::vector<int> touched{slot};
    for (const Step& step : steps) {
        Parent& parent = d->parents.at(step.parent);
        if (step.wide) {
            d->put(parent, step.old, -1);
            d->put(parent, d->path(step.node, parent.basis), +1);
        } else {
            d->sumUp(step.parent);
        }
        touched.push_back(step.parent);
    }
    return touched;
}

std::vector<int> RollUpTree::setBase(int slot, std::optional<Level> base) {
    if (!d->has(slot))
        return {};
    d->base[static_cast<size_t>(slot)] = base ? base->value : none;
    d->assumed[static_cast<size_t>(slot)] = base && base->assumption;
    return d->sumUpAbove(slot);
}

std::vector<int> RollUpTree::setSizeLevel(int slot, std::optional<double> sizeLevel) {
    if (!d->has(slot))
        return {};
    d->size[static_cast<size_t>(slot)] = sizeLevel.value_or(none);
    return d->sumUpAbove(slot);
}

std::vector<int> RollUpTree::insert(int slot, int parentSlot, std::optional<Level> base,
                                    std::optional<double> sizeLevel) {
    add(slot, parentSlot, base, sizeLevel);
    return d->sumUpAbove(slot);
}

std::vector<int> RollUpTree::remove(int slot) {
    if (!d->has(slot))
        return {};
    const int parent = d->parent(slot);
    std::vector<int> gone{slot};
    for (size_t i = 0; i < gone.size(); ++i) {
        if (const auto found = d->parents.find(gone[i]); found != d->parents.end()) {
            gone.insert(gone.end(), found->second.children.begin(), found->second.children.end());
            d->parents.erase(found);
        }
        d->targets.erase(gone[i]);
        d->parentOf[static_cast<size_t>(gone[i])] = absent;
    }
    if (parent == noParent)
        return {};
    std::erase(d->parents.at(parent).children, slot);
    if (d->parents.at(parent).children.empty())
        d->parents.erase(parent);
    else if (d->finished)
        d->sumUp(parent);
    return d->sumUpAbove(parent);
}

std::vector<int> RollUpTree::move(int slot, int newParentSlot) {
    if (!d->has(slot) || !d->has(newParentSlot))
        return {};
    const int old = d->parent(slot);
    if (old == newParentSlot)
        return {};
    std::vector<int> touched;
    if (old != noParent) {
        std::erase(d->parents.at(old).children, slot);
        if (d->parents.at(old).children.empty())
            d->parents.erase(old);
        else if (d->finished)
            d->sumUp(old);
        touched = d->sumUpAbove(old);
    }
    d->parentOf[static_cast<size_t>(slot)] = newParentSlot;
    d->parents[newParentSlot].children.push_back(slot);
    for (const int more : d->sumUpAbove(slot))
        if (std::ranges::find(touched, more) == touched.end())
            touched.push_back(more);
    return touched;
}

namespace {
std::optional<double> present(double value) { return std::isnan(value) ? std::nullopt : std::optional(value); }
} // namespace

bool RollUpTree::contains(int slot) const { return d->has(slot); }

std::optional<double> RollUpTree::ownTarget(int slot, int year) const {
    return d->knows(slot, year) ? present(d->ownAt(slot, d->yearIndex(year))) : std::nullopt;
}

std::optional<double> RollUpTree::topDown(int slot, int year) const {
    return d->knows(slot, year) ? present(d->topDownAt(slot, d->yearIndex(year))) : std::nullopt;
}

std::optional<double> RollUpTree::bottomUp(int slot, int year) const {
    return d->knows(slot, year) ? present(d->bottomUpAt(slot, d->yearIndex(year))) : std::nullopt;
}

std::optional<double> RollUpTree::growth(int slot, int year) const {
    return d->knows(slot, year) ? present(d->growthAt(slot, d->yearIndex(year))) : std::nullopt;
}

std::optional<double> RollUpTree::gap(int slot, int year) const {
    const auto up = bottomUp(slot, year);
    const auto down = topDown(slot, year);
    return up && down ? std::optional(*up - *down) : std::nullopt;
}

WeightBasis RollUpTree::basis(int slot) const {
    const auto found = d->parents.find(slot);
    return found == d->parents.end() ? WeightBasis::None : found->second.basis;
}

RollUp RollUpTree::rollUp(int slot, int year) const {
    RollUp result;
    const auto found = d->parents.find(slot);
    if (!d->knows(slot, year) || found == d->parents.end()) {
        result.why = NoRollUp::NoChildren;
        return result;
    }
    const Parent& parent = found->second;
    const auto at = static_cast<size_t>(d->yearIndex(year));
    const double sum = parent.before[at].value();
    result.basis = parent.basis;
    double growth = 0;
    bool any = false;
    for (const int child : parent.children) {
        Contribution part{child, {}, present(d->growthAt(child, static_cast<int>(at))), {}};
        const Path path = d->path(child, parent.basis);
        if (!std::isnan(path.before[at]) && sum > 0) {
            part.weight = path.before[at] / sum;
            part.points = *part.weight * *part.growth;
            growth += *part.points;
            any = true;
        }
        result.contributions.push_back(part);
    }
    if (any)
        result.growth = growth;
    else
        result.why = parent.basis == WeightBasis::None ? NoRollUp::NoWeights : NoRollUp::NoTargets;
    return result;
}

} // namespace atlas::planning
