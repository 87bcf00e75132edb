// SPDX-License-Identifier: Apache-2.0
#include "session/target_table.h"

namespace atlas {

void TargetTable::assign(const QVector<Target>& targets) {
    m_rates.clear();
    m_grounds.clear();
    m_terms.clear();
    m_preview.clear();
    m_rates.reserve(targets.size());
    for (const Target& target : targets)
        set(target.cell, target);
}

void TargetTable::set(const TargetCell& cell, const std::optional<Target>& target) {
    if (target)
        m_rates.insert(cell, target->rate);
    else
        m_rates.remove(cell);
    if (target && (target->source.isValid() || !target->rationale.isEmpty()))
        m_grounds.insert(cell, {target->source, target->rationale});
    else
        m_grounds.remove(cell);
}

std::optional<double> TargetTable::storedRate(const TargetCell& cell) const {
    const auto found = m_rates.constFind(cell);
    if (found == m_rates.cend())
        return {};
    return *found;
}

std::optional<Target> TargetTable::stored(const TargetCell& cell) const {
    const auto set = storedRate(cell);
    if (!set)
        return {};
    const Grounds grounds = m_grounds.value(cell);
    return Target{cell, *set, grounds.source, grounds.rationale};
}

std::optional<double> TargetTable::rate(const TargetCell& cell) const {
    if (const auto previewed = m_preview.constFind(cell); previewed != m_preview.cend())
        return *previewed;
    return storedRate(cell);
}

std::map<int, double> TargetTable::rates(NodeId node, IndicatorId indicator, int firstYear, int lastYear) const {
    std::map<int, double> byYear;
    for (int year = firstYear; year <= lastYear; ++year) {
        if (const auto set = rate({node, indicator, year}))
            byYear.emplace(year, *set);
    }
    return byYear;
}

void TargetTable::forEach(const std::function<void(const TargetCell&, double)>& visit) const {
    for (auto each = m_rates.cbegin(); each != m_rates.cend(); ++each) {
        if (!m_preview.contains(each.key()))
            visit(each.key(), each.value());
    }
    for (auto each = m_preview.cbegin(); each != m_preview.cend(); ++each)
        visit(each.key(), each.value());
}

std::optional<CellTerms> TargetTable::terms(const TargetCell& cell) const {
    const auto found = m_terms.constFind(cell);
    return found != m_terms.cend() ? std::optional(*found) : std::nullopt;
}

void TargetTable::setTerms(const TargetCell& cell, const std::optional<CellTerms>& terms) {
    if (terms && !terms->isEmpty())
        m_terms.insert(cell, *terms);
    else
        m_terms.remove(cell);
}

void TargetTable::forEachTerms(const std::function<void(const TargetCell&, const CellTerms&)>& visit) const {
    for (auto each = m_terms.cbegin(); each != m_terms.cend(); ++each)
        visit(each.key(), each.value());
}

} // namespace atlas
