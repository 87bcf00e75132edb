// SPDX-License-Identifier: Apache-2.0
// Values by cell of a plan (node, indicator, year): of each indicator a paged column of its nodes, of each node a chain
// of its years. A value takes its own size and 8 bytes more; a node, or an indicator, without any takes nothing.
#pragma once

#include "domain/limits.h"
#include "domain/paged_column.h"
#include "domain/target.h"

#include <deque>
#include <map>
#include <utility>

namespace atlas {

template <class T>
class CellColumn {
public:
    [[nodiscard]] qsizetype count() const { return m_count; }

    /// nullptr: none. Valid until the next change.
    [[nodiscard]] const T* find(const TargetCell& cell) const {
        for (int at = first(cell.node, cell.indicator); at != end && link(at).year <= cell.year; at = link(at).next) {
            if (link(at).year == cell.year)
                return &link(at).value;
        }
        return nullptr;
    }
    /// Of a node and an indicator, by year: `visit(year, value)`.
    template <class Visit>
    void forEachYear(NodeId node, IndicatorId indicator, Visit visit) const {
        for (int at = first(node, indicator); at != end; at = link(at).next)
            visit(link(at).year, link(at).value);
    }
    /// By node and year: `visit(cell, value)`.
    template <class Visit>
    void forEachOf(IndicatorId indicator, Visit visit) const {
        if (const auto nodes = m_first.find(indicator); nodes != m_first.cend())
            forEachIn(nodes->second, indicator, visit);
    }
    /// By indicator, node and year.
    template <class Visit>
    void forEach(Visit visit) const {
        for (const auto& [indicator, nodes] : m_first)
            forEachIn(nodes, indicator, visit);
    }

    /// In place of what is there. What belongs to no node that there can be is left out.
    void insert(const TargetCell& cell, T value) {
        if (cell.node.value <= 0 || cell.node.value > limits::highestId)
            return;
        const auto [before, at] = place(cell);
        if (at != end && link(at).year == cell.year)
            link(at).value = std::move(value);
        else
            tie(cell, before, made(std::move(value), cell.year, at));
    }
    void remove(const TargetCell& cell) {
        const auto [before, at] = place(cell);
        if (at == end || link(at).year != cell.year)
            return;
        tie(cell, before, link(at).next);
        link(at) = {T{}, 0, m_free};
        m_free = at;
        --m_count;
    }

private:
    static constexpr int end = -1;
    using Nodes = PagedColumn<int>;
    struct Link {
        T value{};
        int year = 0;
        int next = end;
    };

    [[nodiscard]] Link& link(int at) { return m_links[static_cast<size_t>(at)]; }
    [[nodiscard]] const Link& link(int at) const { return m_links[static_cast<size_t>(at)]; }
    [[nodiscard]] int first(NodeId node, IndicatorId indicator) const {
        const auto nodes = m_first.find(indicator);
        return nodes != m_first.cend() ? nodes->second[node.value] : end;
    }

    /// Of the chain of the cell: the link before the cell's year, and the one of it or of a later one.
    [[nodiscard]] std::pair<int, int> place(const TargetCell& cell) const {
        int before = end;
        int at = first(cell.node, cell.indicator);
        while (at != end && link(at).year < cell.year) {
            before = at;
            at = link(at).next;
        }
        return {before, at};
    }

    [[nodiscard]] int made(T value, int year, int next) {
        ++m_count;
        if (m_free == end) {
            m_links.push_back({std::move(value), year, next});
            return static_cast<int>(m_links.size()) - 1;
        }
        const int at = m_free;
        m_free = link(at).next;
        link(at) = {std::move(value), year, next};
        return at;
    }

    /// Makes `next` what follows `before`; the first of the chain where that is none.
    void tie(const TargetCell& cell, int before, int next) {
        if (before != end) {
            link(before).next = next;
            return;
        }
        Nodes& nodes = m_first.try_emplace(cell.indicator, Nodes(end)).first->second;
        if (next != end)
            nodes.at(cell.node.value) = next;
        else
            nodes.clear(cell.node.value);
    }

    template <class Visit>
    void forEachIn(const Nodes& nodes, IndicatorId indicator, Visit& visit) const {
        nodes.forEach([&](qint64 node, int start) {
            for (int at = start; at != end; at = link(at).next)
                visit(TargetCell{NodeId{node}, indicator, link(at).year}, link(at).value);
        });
    }

    std::map<IndicatorId, Nodes> m_first;
    std::deque<Link> m_links; // grows without being copied
    int m_free = end;         ///< chain of unused links
    qsizetype m_count = 0;
};

} // namespace atlas
