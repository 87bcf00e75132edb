// SPDX-License-Identifier: Apache-2.0
// A column of values by slot number (an id) that takes memory only where something stands: pages of some hundred
// values, made at the first write and given back with the last value. Ids that are gone, and ids that are far, cost
// next to nothing; reading is three loads; a full column costs what a plain array does.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <utility>
#include <vector>

namespace atlas {

template <class T>
class PagedColumn {
public:
    explicit PagedColumn(T empty = {}) : m_empty(std::move(empty)) {}
    PagedColumn(const PagedColumn& other) : m_empty(other.m_empty) { copy(other); }
    PagedColumn(PagedColumn&&) noexcept = default;
    PagedColumn& operator=(PagedColumn&&) noexcept = default;
    PagedColumn& operator=(const PagedColumn& other) { return *this = PagedColumn(other); }
    ~PagedColumn() = default;

    /// What was written there, or the empty value. `slot` >= 0.
    [[nodiscard]] const T& operator[](std::int64_t slot) const {
        const Page* page = pageOf(slot);
        return page != nullptr ? page->values[placeOf(slot)] : m_empty;
    }
    /// Was something written there?
    [[nodiscard]] bool contains(std::int64_t slot) const {
        const Page* page = pageOf(slot);
        return page != nullptr && page->isUsed(placeOf(slot));
    }

    /// To write; makes the page. The reference stays valid until the slot is cleared.
    [[nodiscard]] T& at(std::int64_t slot) {
        const size_t place = placeOf(slot);
        std::unique_ptr<Page>& page = made(slot);
        if (!page) {
            page = std::make_unique_for_overwrite<Page>();
            page->values.fill(m_empty);
        }
        page->use(place);
        return page->values[place];
    }

    /// Back to the empty value; makes no page, and gives back one in which nothing is left.
    void clear(std::int64_t slot) {
        const auto* const known = pageOf(slot);
        if (known == nullptr)
            return;
        std::unique_ptr<Page>& page = m_shelves[shelfOf(slot)][pageInShelf(slot)];
        const size_t place = placeOf(slot);
        page->values[place] = m_empty;
        page->drop(place);
        if (page->isEmpty())
            page.reset();
    }
    void clear() { m_shelves.clear(); }

    /// Calls for every slot that was written, in rising order: `visit(slot, value)`. It may clear that very slot.
    template <class Visit>
    void forEach(Visit visit) const {
        for (size_t shelf = 0; shelf < m_shelves.size(); ++shelf)
            for (size_t at = 0; at < m_shelves[shelf].size(); ++at)
                if (const Page* page = m_shelves[shelf][at].get(); page != nullptr)
                    forEachIn(*page, static_cast<std::int64_t>((shelf * shelfSize + at) * pageSize), visit);
    }

    /// What it takes in memory, in bytes.
    [[nodiscard]] std::int64_t memory() const {
        size_t bytes = m_shelves.capacity() * sizeof(Shelf);
        for (const Shelf& shelf : m_shelves)
            bytes +=
                shelf.capacity() * sizeof(shelf[0]) +
                static_cast<size_t>(std::ranges::count_if(shelf, [](const auto& page) { return page != nullptr; })) *
                    sizeof(Page);
        return static_cast<std::int64_t>(bytes);
    }

private:
    static constexpr size_t pageSize = 256;
    static constexpr size_t shelfSize = 2048; // pages: half a million slots
    static constexpr size_t wordBits = 64;

    struct Page {
        std::array<T, pageSize> values;
        std::array<std::uint64_t, pageSize / wordBits> used{};

        [[nodiscard]] static std::uint64_t bit(size_t place) { return std::uint64_t{1} << (place % wordBits); }
        void use(size_t place) { used[place / wordBits] |= bit(place); }
        void drop(size_t place) { used[place / wordBits] &= ~bit(place); }
        [[nodiscard]] bool isUsed(size_t place) const { return (used[place / wordBits] & bit(place)) != 0; }
        [[nodiscard]] bool isEmpty() const {
            return std::ranges::all_of(used, [](std::uint64_t word) { return word == 0; });
        }
    };
    using Shelf = std::vector<std::unique_ptr<Page>>;

    [[nodiscard]] static size_t placeOf(std::int64_t slot) { return static_cast<size_t>(slot) % pageSize; }
    [[nodiscard]] static size_t shelfOf(std::int64_t slot) {
        return static_cast<size_t>(slot) / (pageSize * shelfSize);
    }
    [[nodiscard]] static size_t pageInShelf(std::int64_t slot) {
        return static_cast<size_t>(slot) / pageSize % shelfSize;
    }

    [[nodiscard]] const Page* pageOf(std::int64_t slot) const {
        const size_t shelf = shelfOf(slot);
        if (shelf >= m_shelves.size())
            return nullptr;
        const Shelf& pages = m_shelves[shelf];
        const size_t at = pageInShelf(slot);
        return at < pages.size() ? pages[at].get() : nullptr;
    }

    [[nodiscard]] std::unique_ptr<Page>& made(std::int64_t slot) {
        const size_t shelf = shelfOf(slot);
        if (shelf >= m_shelves.size())
            m_shelves.resize(shelf + 1);
        Shelf& pages = m_shelves[shelf];
        const size_t at = pageInShelf(slot);
        if (at >= pages.size())
            pages.resize(at + 1);
        return pages[at];
    }

    template <class Visit>
    static void forEachIn(const Page& page, std::int64_t first, Visit& visit) {
        const auto used = page.used; // the page may be gone after the last visit
        for (size_t word = 0; word < used.size(); ++word)
            for (std::uint64_t left = used[word]; left != 0; left &= left - 1) {
                const size_t place = word * wordBits + static_cast<size_t>(std::countr_zero(left));
                visit(first + static_cast<std::int64_t>(place), page.values[place]);
            }
    }

    void copy(const PagedColumn& other) {
        m_shelves.resize(other.m_shelves.size());
        for (size_t shelf = 0; shelf < m_shelves.size(); ++shelf) {
            m_shelves[shelf].resize(other.m_shelves[shelf].size());
            for (size_t at = 0; at < m_shelves[shelf].size(); ++at)
                if (const auto& page = other.m_shelves[shelf][at])
                    m_shelves[shelf][at] = std::make_unique<Page>(*page);
        }
    }

    std::vector<Shelf> m_shelves;
    T m_empty;
};

} // namespace atlas
