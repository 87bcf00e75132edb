// SPDX-License-Identifier: Apache-2.0
#include "session/target_table.h"

namespace atlas {

void TargetTable::assign(const QVector<Target>& targets) {
    m_rates.clear();
    m_grounds.clear();
    m_previewed.reset();
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
    if (m_previewed == cell)
        return m_previewRate;
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
        if (m_previewed != each.key())
            visit(each.key(), each.value());
    }
    if (m_previewed)
        visit(*m_previewed, m_previewRate);
}

void TargetTable::preview(const TargetCell& cell, double rate) {
    m_previewed = cell;
    m_previewRate = rate;
}

} // namespace atlas
