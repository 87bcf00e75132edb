// SPDX-License-Identifier: Apache-2.0
#include "planning/target_chains.h"

namespace atlas::planning {

std::optional<double> TargetChains::latest(int slot, int year) const {
    std::optional<double> rate;
    for (int at = m_first[slot]; at != end && entry(at).year <= year; at = entry(at).next)
        rate = entry(at).rate;
    return rate;
}

void TargetChains::carryInto(std::span<double> years, int slot) const {
    for (int at = m_first[slot]; at != end; at = entry(at).next) {
        const Entry& here = entry(at);
        const size_t until = here.next == end ? years.size() : static_cast<size_t>(entry(here.next).year);
        for (size_t year = static_cast<size_t>(here.year); year < until; ++year)
            years[year] = here.rate;
    }
}

bool TargetChains::set(int slot, int year, std::optional<double> rate) {
    int before = end;
    int at = m_first[slot];
    while (at != end && entry(at).year < year) {
        before = at;
        at = entry(at).next;
    }
    const bool isThere = at != end && entry(at).year == year;
    if (isThere && rate) {
        const bool changed = entry(at).rate != *rate;
        entry(at).rate = *rate;
        return changed;
    }
    if (!isThere && !rate)
        return false;
    int link = end;
    if (rate) {
        link = made(*rate, year, at);
    } else {
        link = entry(at).next;
        entry(at).next = m_free;
        m_free = at;
    }
    if (before != end)
        entry(before).next = link;
    else if (link != end)
        m_first.at(slot) = link;
    else
        m_first.clear(slot);
    return true;
}

void TargetChains::clear(int slot) {
    for (int at = m_first[slot]; at != end;) {
        const int next = entry(at).next;
        entry(at).next = m_free;
        m_free = at;
        at = next;
    }
    m_first.clear(slot);
}

int TargetChains::made(double rate, int year, int next) {
    if (m_free == end) {
        m_entries.push_back({rate, year, next});
        return static_cast<int>(m_entries.size()) - 1;
    }
    const int index = m_free;
    m_free = entry(index).next;
    entry(index) = {rate, year, next};
    return index;
}

} // namespace atlas::planning
