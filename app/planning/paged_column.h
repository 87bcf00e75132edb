// SPDX-License-Identifier: Apache-2.0
// A column of values by slot number that takes memory only where something was written: pages of some hundred values,
// made at the first write. Reading is two loads; a full column costs what a plain array does.
#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <utility>
#include <vector>

namespace atlas::planning {

template <class T>
class PagedColumn {
public:
    explicit PagedColumn(T empty = {}) : m_empty(std::move(empty)) {}

    /// What was written there, or the empty value. `slot` >= 0.
    [[nodiscard]] const T& operator[](int slot) const {
        const size_t page = static_cast<size_t>(slot) / pageSize;
        return page < m_pages.size() && m_pages[page] ? (*m_pages[page])[static_cast<size_t>(slot) % pageSize]
                                                      : m_empty;
    }

    /// To write; makes the page. The reference stays valid as long as the column.
    [[nodiscard]] T& at(int slot) {
        const size_t page = static_cast<size_t>(slot) / pageSize;
        if (page >= m_pages.size())
            m_pages.resize(page + 1);
        if (!m_pages[page]) {
            m_pages[page] = std::make_unique<Page>();
            m_pages[page]->fill(m_empty);
        }
        return (*m_pages[page])[static_cast<size_t>(slot) % pageSize];
    }

    /// Back to the empty value; makes no page.
    void clear(int slot) {
        const size_t page = static_cast<size_t>(slot) / pageSize;
        if (page < m_pages.size() && m_pages[page])
            (*m_pages[page])[static_cast<size_t>(slot) % pageSize] = m_empty;
    }

private:
    static constexpr size_t pageSize = 256;
    using Page = std::array<T, pageSize>;

    std::vector<std::unique_ptr<Page>> m_pages;
    T m_empty;
};

} // namespace atlas::planning
