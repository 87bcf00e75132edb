// SPDX-License-Identifier: Apache-2.0
#include "planning/rollup_data.h"

#include <algorithm>

namespace atlas::planning {

namespace {
/// So many members are added up at every edit: exact, and quicker than one looks. Wider families keep running sums.
constexpr int narrowFamily = 256;
/// How far, relative to the level that is grown, running sums may be from the exact ones.
constexpr double allowedError = 1e-14;

/// What a level or size level must be to be a weight.
bool isWeight(double value) { return std::isfinite(value) && value >= 0; }

bool isSameValue(double a, double b) { return a == b || (isMissing(a) && isMissing(b)); }

bool isGoodSum(const CompensatedSum& sum) { return sum.errorBound() <= allowedError * sum.value(); }
} // namespace

bool Member::isSame(const Member& other) const {
    return isThere == other.isThere && isSameValue(weights.base, other.weights.base) &&
           isSameValue(weights.size, other.weights.size) && weights.assumption == other.weights.assumption &&
           std::equal(growth.begin(), growth.end(), other.growth.begin(), other.growth.end(), isSameValue);
}

void YearSum::add(double levelBefore, double rate) {
    level.add(levelBefore);
    change.add(levelBefore * rate);
    positive += levelBefore > 0 ? 1 : 0;
}

void YearSum::subtract(double levelBefore, double rate) {
    level.subtract(levelBefore);
    change.subtract(levelBefore * rate);
    positive -= levelBefore > 0 ? 1 : 0;
}

double YearSum::growth() const { return positive > 0 && level.value() > 0 ? change.value() / level.value() : missing; }

void FamilySums::count(const Weights& weights, int sign) {
    members += sign;
    withBase += isMissing(weights.base) ? 0 : sign;
    withAssumption += !isMissing(weights.base) && weights.assumption ? sign : 0;
    withSize += isMissing(weights.size) ? 0 : sign;
}

WeightKind FamilySums::kind() const {
    return hasBase() ? WeightKind::Base : withSize > 0 ? WeightKind::Size : WeightKind::None;
}

void RollUpTree::Data::stateBase(int slot, const std::optional<Level>& base) {
    if (base && isWeight(base->value))
        bases.at(slot) = *base;
    else
        bases.clear(slot);
}

void RollUpTree::Data::stateSize(int slot, const std::optional<double>& size) {
    if (size && isWeight(*size))
        sizes.at(slot) = *size;
    else
        sizes.clear(slot);
}

FamilySums& RollUpTree::Data::sums(int slot) {
    const auto family = static_cast<size_t>(tree.family(slot));
    if (family >= m_families.size())
        m_families.resize(static_cast<size_t>(tree.familyCount()));
    return m_families[family];
}

const FamilySums* RollUpTree::Data::known(int slot) const {
    const int family = tree.family(slot);
    return family != SlotTree::none && static_cast<size_t>(family) < m_families.size()
               ? &m_families[static_cast<size_t>(family)]
               : nullptr;
}

Weights RollUpTree::Data::weights(int slot) const {
    const Level& base = bases[slot];
    Weights all{base.value, sizes[slot], base.assumption};
    const FamilySums* below = known(slot);
    if (below == nullptr)
        return all;
    if (isMissing(all.base) && below->hasBase()) {
        all.base = below->base;
        all.assumption = below->withAssumption > 0;
    }
    if (isMissing(all.size) && below->withSize > 0)
        all.size = below->size;
    return all;
}

std::span<const double> RollUpTree::Data::growthBlock(const FamilySums& of) const {
    const auto count = static_cast<size_t>(yearCount);
    return std::span(m_growth).subspan(static_cast<size_t>(of.growth) * count, count);
}

bool RollUpTree::Data::growthInto(std::span<double> years, int slot) const {
    const FamilySums* below = known(slot);
    const bool isRolledUp = below != nullptr && below->growth != SlotTree::none;
    if (isRolledUp)
        std::ranges::copy(growthBlock(*below), years.begin());
    else
        std::ranges::fill(years, missing);
    targets.carryInto(years, slot);
    return isRolledUp || targets.hasAny(slot);
}

double RollUpTree::Data::bottomUp(int slot, int yearIndex) const {
    const FamilySums* below = known(slot);
    return below != nullptr && below->growth != SlotTree::none ? growthBlock(*below)[static_cast<size_t>(yearIndex)]
                                                               : missing;
}

Member RollUpTree::Data::member(int slot) const {
    Member seen{true, weights(slot), std::vector<double>(static_cast<size_t>(yearCount))};
    growthInto(seen.growth, slot);
    return seen;
}

WeightKind RollUpTree::Data::kindOfChildren(int slot) const {
    const FamilySums* below = known(slot);
    return below != nullptr ? below->kind() : WeightKind::None;
}

WeightBasis RollUpTree::Data::basisOfChildren(int slot) const {
    switch (kindOfChildren(slot)) {
    case WeightKind::Base:
        return known(slot)->withAssumption > 0 ? WeightBasis::Assumption : WeightBasis::BaseValue;
    case WeightKind::Size:
        return WeightBasis::SizeLevel;
    case WeightKind::None:
        break;
    }
    return WeightBasis::None;
}

void RollUpTree::Data::addTerms(std::vector<YearSum>& years, double weight, std::span<const double> growth,
                                int sign) const {
    if (isMissing(weight))
        return;
    double level = weight;
    for (size_t year = 0; year < years.size(); ++year) {
        const double rate = growth[year];
        if (isMissing(rate))
            continue; // takes no part; its level stays
        if (sign > 0)
            years[year].add(level, rate);
        else
            years[year].subtract(level, rate);
        level *= 1 + rate;
    }
}

void RollUpTree::Data::addUp(int parent) {
    FamilySums& family = sums(parent);
    family.members = family.withBase = family.withAssumption = family.withSize = 0;
    CompensatedSum base, size;
    for (int child = tree.firstChild(parent); child != SlotTree::none; child = tree.next(child)) {
        const Weights each = weights(child);
        family.count(each, +1);
        if (!isMissing(each.base))
            base.add(each.base);
        if (!isMissing(each.size))
            size.add(each.size);
    }
    family.base = base.value();
    family.size = size.value();

    const WeightKind kind = family.kind();
    m_years.assign(static_cast<size_t>(yearCount), YearSum{});
    m_rates.resize(static_cast<size_t>(yearCount));
    if (kind != WeightKind::None) {
        for (int child = tree.firstChild(parent); child != SlotTree::none; child = tree.next(child)) {
            if (growthInto(m_rates, child))
                addTerms(m_years, weights(child).of(kind), m_rates, +1);
        }
    }
    publish(family, m_years);
    family.running.reset();
    if (family.members > narrowFamily)
        family.running = std::make_unique<RunningSums>(RunningSums{kind, base, size, m_years});
}

void RollUpTree::Data::replace(int parent, const Member& before, const Member& after) {
    FamilySums& family = sums(parent);
    if (before.isThere)
        family.count(before.weights, -1);
    if (after.isThere)
        family.count(after.weights, +1);
    RunningSums* running = family.running.get();
    if (running == nullptr || family.members <= narrowFamily || running->kind != family.kind()) {
        addUp(parent);
        return;
    }
    const auto change = [&](const Member& member, int sign) {
        if (!member.isThere)
            return;
        if (!isMissing(member.weights.base))
            running->base.add(sign * member.weights.base);
        if (!isMissing(member.weights.size))
            running->size.add(sign * member.weights.size);
        addTerms(running->years, member.weights.of(running->kind), member.growth, sign);
    };
    change(before, -1);
    change(after, +1);
    if (!isSure(*running)) {
        addUp(parent);
        return;
    }
    family.base = running->base.value();
    family.size = running->size.value();
    publish(family, running->years);
}

bool RollUpTree::Data::isSure(const RunningSums& running) const {
    return isGoodSum(running.base) && isGoodSum(running.size) &&
           std::ranges::all_of(running.years, [](const YearSum& year) {
               const double allowed = allowedError * year.level.value();
               return year.positive == 0 || (year.level.errorBound() <= allowed && year.change.errorBound() <= allowed);
           });
}

void RollUpTree::Data::publish(FamilySums& of, const std::vector<YearSum>& years) {
    const auto isKnown = [](const YearSum& year) { return !isMissing(year.growth()); };
    if (std::ranges::none_of(years, isKnown)) {
        freeGrowth(of);
        return;
    }
    const auto count = static_cast<size_t>(yearCount);
    if (of.growth == SlotTree::none && !m_freeGrowth.empty()) {
        of.growth = m_freeGrowth.back();
        m_freeGrowth.pop_back();
    } else if (of.growth == SlotTree::none) {
        of.growth = static_cast<int>(m_growth.size() / count);
        m_growth.resize(m_growth.size() + count);
    }
    std::ranges::transform(years, m_growth.begin() + static_cast<std::ptrdiff_t>(of.growth) * yearCount,
                           &YearSum::growth);
}

void RollUpTree::Data::freeGrowth(FamilySums& of) {
    if (of.growth != SlotTree::none)
        m_freeGrowth.push_back(of.growth);
    of.growth = SlotTree::none;
}

std::vector<int> RollUpTree::Data::carryUp(int parent, Member before, Member after) {
    std::vector<int> touched;
    bool isSame = before.isSame(after);
    for (; parent != SlotTree::none; parent = tree.parent(parent)) {
        touched.push_back(parent);
        if (isSame)
            continue;
        Member parentBefore = member(parent);
        replace(parent, before, after);
        before = std::move(parentBefore);
        after = member(parent);
        isSame = before.isSame(after);
    }
    return touched;
}

void RollUpTree::Data::forget(int top) {
    tree.forEachBottomUp(top, [this](int slot) {
        targets.clear(slot);
        bases.clear(slot);
        sizes.clear(slot);
        if (known(slot) != nullptr) {
            FamilySums& family = sums(slot);
            freeGrowth(family);
            family = {};
        }
    });
}

} // namespace atlas::planning
