// SPDX-License-Identifier: Apache-2.0
#include "planning/slot_tree.h"

namespace atlas::planning {

int SlotTree::firstChild(int slot) const {
    const int of = family(slot);
    return of == none ? none : m_families[static_cast<size_t>(of)].first;
}

int SlotTree::childCount(int slot) const {
    const int of = family(slot);
    return of == none ? 0 : m_families[static_cast<size_t>(of)].count;
}

bool SlotTree::isUnder(int slot, int ancestor) const {
    while (slot != none && slot != ancestor)
        slot = parent(slot);
    return slot == ancestor;
}

void SlotTree::append(int slot, int parent) {
    m_links.at(slot) = Links{};
    attach(slot, parent);
}

void SlotTree::attach(int slot, int parent) {
    Links& links = m_links.at(slot);
    links.parent = parent;
    links.next = none;
    links.previous = none;
    if (parent == none)
        return;
    Links& above = m_links.at(parent);
    if (above.family == none) {
        if (m_freeFamilies.empty()) {
            above.family = familyCount();
            m_families.emplace_back();
        } else {
            above.family = m_freeFamilies.back();
            m_freeFamilies.pop_back();
        }
    }
    Family& siblings = m_families[static_cast<size_t>(above.family)];
    links.previous = siblings.last;
    if (siblings.last == none)
        siblings.first = slot;
    else
        m_links.at(siblings.last).next = slot;
    siblings.last = slot;
    ++siblings.count;
}

void SlotTree::detach(int slot) {
    Links& links = m_links.at(slot);
    if (links.parent != none) {
        Family& siblings = m_families[static_cast<size_t>(family(links.parent))];
        if (links.previous == none)
            siblings.first = links.next;
        else
            m_links.at(links.previous).next = links.next;
        if (links.next == none)
            siblings.last = links.previous;
        else
            m_links.at(links.next).previous = links.previous;
        --siblings.count;
    }
    links.parent = none;
    links.next = none;
    links.previous = none;
}

void SlotTree::drop(int slot) {
    forEachBottomUp(slot, [this](int each) { dropOne(each); });
}

void SlotTree::dropOne(int slot) {
    const int of = family(slot);
    if (of != none) {
        m_families[static_cast<size_t>(of)] = {};
        m_freeFamilies.push_back(of);
    }
    m_links.clear(slot);
}

int SlotTree::deepestFirst(int slot) const {
    for (int child = firstChild(slot); child != none; child = firstChild(slot))
        slot = child;
    return slot;
}

} // namespace atlas::planning
