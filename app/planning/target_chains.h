// SPDX-License-Identifier: Apache-2.0
// The targets of all slots, in the order of their years; takes memory only for what is set (16 bytes a target).
// A year is an index here: 0 is the first year of the scenario.
#pragma once

#include "domain/paged_column.h"

#include <optional>
#include <span>
#include <vector>

namespace atlas::planning {

class TargetChains {
public:
    [[nodiscard]] bool hasAny(int slot) const { return m_first[slot] != end; }
    [[nodiscard]] std::optional<double> latest(int slot, int year) const; ///< of that year or the latest before it
    /// From the first year with a target on: writes its target or the latest one before. Earlier years are left alone.
    void carryInto(std::span<double> years, int slot) const;

    /// Says whether that is a change.
    bool set(int slot, int year, std::optional<double> rate);
    void clear(int slot);

private:
    static constexpr int end = -1;
    struct Entry {
        double rate = 0;
        int year = 0;
        int next = end;
    };

    [[nodiscard]] Entry& entry(int index) { return m_entries[static_cast<size_t>(index)]; }
    [[nodiscard]] const Entry& entry(int index) const { return m_entries[static_cast<size_t>(index)]; }
    int made(double rate, int year, int next);

    PagedColumn<int> m_first{end};
    std::vector<Entry> m_entries;
    int m_free = end; ///< chain of unused entries
};

} // namespace atlas::planning
