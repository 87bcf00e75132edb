// SPDX-License-Identifier: Apache-2.0
#include "session/target_table.h"

namespace atlas {

namespace {
template <class T>
std::optional<T> optional(const T* value) {
    return value != nullptr ? std::optional(*value) : std::nullopt;
}
} // namespace

void TargetTable::assign(const QVector<Target>& targets) {
    d = new Stored;
    m_preview.clear();
    for (const Target& target : targets)
        set(target.cell, target);
}

void TargetTable::set(const TargetCell& cell, const std::optional<Target>& target) {
    Stored& stored = *d; // detached once
    if (target)
        stored.rates.insert(cell, target->rate);
    else
        stored.rates.remove(cell);
    if (target && (target->source.isValid() || !target->rationale.isEmpty()))
        stored.grounds.insert(cell, {target->source, target->rationale});
    else
        stored.grounds.remove(cell);
}

std::optional<double> TargetTable::storedRate(const TargetCell& cell) const { return optional(d->rates.find(cell)); }

std::optional<Target> TargetTable::stored(const TargetCell& cell) const {
    const double* set = d->rates.find(cell);
    if (set == nullptr)
        return {};
    const Grounds* grounds = d->grounds.find(cell);
    return grounds != nullptr ? Target{cell, *set, grounds->source, grounds->rationale} : Target{cell, *set, {}, {}};
}

std::optional<double> TargetTable::rate(const TargetCell& cell) const {
    if (const auto previewed = m_preview.constFind(cell); previewed != m_preview.cend())
        return *previewed;
    return storedRate(cell);
}

std::map<int, double> TargetTable::rates(NodeId node, IndicatorId indicator, int firstYear, int lastYear) const {
    std::map<int, double> byYear;
    d->rates.forEachYear(node, indicator, [&](int year, double rate) {
        if (year >= firstYear && year <= lastYear)
            byYear.emplace_hint(byYear.cend(), year, rate);
    });
    for (auto each = m_preview.cbegin(); each != m_preview.cend(); ++each)
        if (const TargetCell& cell = each.key();
            cell.node == node && cell.indicator == indicator && cell.year >= firstYear && cell.year <= lastYear)
            byYear[cell.year] = *each;
    return byYear;
}

void TargetTable::forEach(const Visit& visit) const {
    d->rates.forEach([&](const TargetCell& cell, double rate) {
        if (!m_preview.contains(cell))
            visit(cell, rate);
    });
    for (auto each = m_preview.cbegin(); each != m_preview.cend(); ++each)
        visit(each.key(), each.value());
}

void TargetTable::forEachOf(IndicatorId indicator, const Visit& visit) const {
    d->rates.forEachOf(indicator, [&](const TargetCell& cell, double rate) {
        if (!m_preview.contains(cell))
            visit(cell, rate);
    });
    for (auto each = m_preview.cbegin(); each != m_preview.cend(); ++each)
        if (each.key().indicator == indicator)
            visit(each.key(), each.value());
}

std::optional<CellTerms> TargetTable::terms(const TargetCell& cell) const { return optional(d->terms.find(cell)); }

void TargetTable::setTerms(const TargetCell& cell, const std::optional<CellTerms>& terms) {
    if (terms && !terms->isEmpty())
        d->terms.insert(cell, *terms);
    else
        d->terms.remove(cell);
}

void TargetTable::forEachTerms(const std::function<void(const TargetCell&, const CellTerms&)>& visit) const {
    d->terms.forEach(visit);
}

} // namespace atlas
