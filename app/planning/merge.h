// SPDX-License-Identifier: Apache-2.0
// What differs between two sets of keyed values, and the three-way merge of two that parted from a common one. A
// missing key is a value too: absent. All answers are sorted by key.
#pragma once

#include <QHash>

#include <algorithm>
#include <optional>
#include <vector>

namespace atlas::planning {

template <class Key, class Value>
struct Difference {
    Key key;
    std::optional<Value> before;
    std::optional<Value> after;

    bool operator==(const Difference&) const = default;
};

template <class Key, class Value>
struct MergeChange {
    Key key;
    std::optional<Value> value; ///< nothing: remove it

    bool operator==(const MergeChange&) const = default;
};

/// Changed on both sides, to different values: somebody has to decide.
template <class Key, class Value>
struct MergeConflict {
    Key key;
    std::optional<Value> base;
    std::optional<Value> ours;
    std::optional<Value> theirs;

    bool operator==(const MergeConflict&) const = default;
};

template <class Key, class Value>
struct Merge {
    std::vector<MergeChange<Key, Value>> taken; ///< to be made to ours: what only they have changed
    std::vector<MergeConflict<Key, Value>> conflicts;
};

template <class Key, class Value>
std::optional<Value> valueAt(const QHash<Key, Value>& values, const Key& key) {
    const auto found = values.constFind(key);
    return found == values.constEnd() ? std::nullopt : std::optional<Value>(*found);
}

/// From a to b.
template <class Key, class Value>
[[nodiscard]] std::vector<Difference<Key, Value>> differences(const QHash<Key, Value>& a, const QHash<Key, Value>& b) {
    std::vector<Difference<Key, Value>> found;
    for (auto each = a.constBegin(); each != a.constEnd(); ++each) {
        std::optional<Value> after = valueAt(b, each.key());
        if (after != std::optional<Value>(each.value()))
            found.push_back({each.key(), each.value(), std::move(after)});
    }
    for (auto each = b.constBegin(); each != b.constEnd(); ++each) {
        if (!a.contains(each.key()))
            found.push_back({each.key(), std::nullopt, each.value()});
    }
    std::sort(found.begin(), found.end(), [](const auto& one, const auto& other) { return one.key < other.key; });
    return found;
}

/// What has to be done to `ours` so that it has what `theirs` changed since `base`. Changed on both sides to the same:
/// nothing to do.
template <class Key, class Value>
[[nodiscard]] Merge<Key, Value> merge(const QHash<Key, Value>& base, const QHash<Key, Value>& ours,
                                      const QHash<Key, Value>& theirs) {
    Merge<Key, Value> merged;
    for (const Difference<Key, Value>& change : differences(base, theirs)) {
        const std::optional<Value> own = valueAt(ours, change.key);
        if (own == change.before)
            merged.taken.push_back({change.key, change.after});
        else if (own != change.after)
            merged.conflicts.push_back({change.key, change.before, own, change.after});
    }
    return merged;
}

} // namespace atlas::planning
