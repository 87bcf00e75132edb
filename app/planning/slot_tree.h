// SPDX-License-Identifier: Apache-2.0
// Which slot stands under which: parents and their lists of children, in 16 bytes a node. A slot is a small
// non-negative integer. A node that has, or once had, children has a family: a small number under which its owner keeps
// more.
#pragma once

#include "domain/paged_column.h"

#include <vector>

namespace atlas::planning {

class SlotTree {
public:
    static constexpr int none = -1;

    [[nodiscard]] bool contains(int slot) const { return slot >= 0 && m_links[slot].parent != absent; }
    [[nodiscard]] int parent(int slot) const { return m_links[slot].parent; } ///< none: a root
    [[nodiscard]] int next(int slot) const { return m_links[slot].next; }     ///< the next sibling; none: the last
    [[nodiscard]] int family(int slot) const { return m_links[slot].family; } ///< none: never had children
    [[nodiscard]] int firstChild(int slot) const;
    [[nodiscard]] int childCount(int slot) const;
    [[nodiscard]] int familyCount() const { return static_cast<int>(m_families.size()); }
    [[nodiscard]] bool isUnder(int slot, int ancestor) const; ///< or is it itself

    /// As the last child of `parent`, or a root. The slot must not be there, the parent must.
    void append(int slot, int parent);
    /// Out of its siblings, with all under it; it must be appended or dropped next.
    void detach(int slot);
    /// Again as the last child of `parent`, after detach().
    void attach(int slot, int parent);
    /// A detached slot is there no longer, nor what is under it. Their family numbers are given out again.
    void drop(int slot);

    /// Calls `visit` for every node at and under `top`, children before their parent.
    template <class Visit>
    void forEachBottomUp(int top, Visit visit) const {
        int slot = deepestFirst(top);
        while (slot != none) {
            // Asked before the visit, after which the slot may be gone (in drop()).
            const int sibling = slot == top ? none : next(slot);
            const int after = slot == top ? none : sibling != none ? deepestFirst(sibling) : parent(slot);
            visit(slot);
            slot = after;
        }
    }

private:
    static constexpr int absent = -2;

    struct Links {
        int parent = absent;
        int next = none;
        int previous = none;
        int family = none;
    };
    struct Family {
        int first = none;
        int last = none;
        int count = 0;
    };

    [[nodiscard]] int deepestFirst(int slot) const;
    void dropOne(int slot);

    PagedColumn<Links> m_links;
    std::vector<Family> m_families;
    std::vector<int> m_freeFamilies;
};

} // namespace atlas::planning
