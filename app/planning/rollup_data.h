// SPDX-License-Identifier: Apache-2.0
// What a RollUpTree holds: the tree, what is stated at its nodes, and for each family of siblings what they add up to.
// Private to the roll-up.
#pragma once

#include "planning/compensated_sum.h"
#include "planning/rollup_tree.h"
#include "planning/slot_tree.h"
#include "planning/target_chains.h"

#include <cmath>
#include <limits>

namespace atlas::planning {

/// Inside the roll-up a missing value is a NaN: 8 bytes where an optional takes 16.
inline constexpr double missing = std::numeric_limits<double>::quiet_NaN();
[[nodiscard]] inline bool isMissing(double value) { return std::isnan(value); }
[[nodiscard]] inline std::optional<double> optional(double value) {
    return isMissing(value) ? std::nullopt : std::optional(value);
}

/// Which values of a family's members are its weights.
enum class WeightKind : quint8 { None, Base, Size };

/// What a node weighs.
struct Weights {
    double base = missing;
    double size = missing;
    bool assumption = false; ///< in the base value

    [[nodiscard]] double of(WeightKind kind) const {
        return kind == WeightKind::Base ? base : kind == WeightKind::Size ? size : missing;
    }
};

/// All that a parent sees of a child.
struct Member {
    bool isThere = false;
    Weights weights;
    std::vector<double> growth; ///< a year each, or missing

    [[nodiscard]] bool isSame(const Member& other) const;
};

/// One year of a family.
struct YearSum {
    CompensatedSum level;  ///< of the year before, of those that take part
    CompensatedSum change; ///< the same, each times its growth
    int positive = 0;      ///< how many have a level above zero

    void add(double levelBefore, double growth);
    void subtract(double levelBefore, double growth);
    [[nodiscard]] double growth() const;
};

/// Sums that members join and leave one by one. Only of families too wide to be added up at every edit.
struct RunningSums {
    WeightKind kind = WeightKind::None; ///< the weights in `years`
    CompensatedSum base;
    CompensatedSum size;
    std::vector<YearSum> years;
};

/// What the members of a family add up to.
struct FamilySums {
    int members = 0;
    int withBase = 0;
    int withAssumption = 0;
    int withSize = 0;
    int growth = SlotTree::none; ///< block of yearly growth rates; none: nobody takes part in any year
    double base = 0;
    double size = 0;
    std::unique_ptr<RunningSums> running;

    void count(const Weights& weights, int sign);
    [[nodiscard]] bool hasBase() const { return members > 0 && withBase == members; } ///< every member has one
    [[nodiscard]] WeightKind kind() const;
};

struct RollUpTree::Data {
    Data(int from, int count, std::shared_ptr<SlotTree> of)
        : firstYear(from), yearCount(count), structure(std::move(of)), tree(*structure) {}

    int firstYear;
    int yearCount;
    const std::shared_ptr<SlotTree> structure;
    SlotTree& tree; ///< the same
    TargetChains targets;
    PagedColumn<Level> bases{Level{missing, false}};
    PagedColumn<double> sizes{missing};
    std::vector<int> roots;

    [[nodiscard]] bool hasYear(int year) const { return year >= firstYear && year < firstYear + yearCount; }
    void state(int slot, const std::optional<Level>& base, const std::optional<double>& size) {
        stateBase(slot, base);
        stateSize(slot, size);
    }
    void stateBase(int slot, const std::optional<Level>& base);
    void stateSize(int slot, const std::optional<double>& size);

    // Reading.
    [[nodiscard]] Weights weights(int slot) const;
    bool growthInto(std::span<double> years, int slot) const; ///< false: none in any year
    [[nodiscard]] double bottomUp(int slot, int yearIndex) const;
    [[nodiscard]] Member member(int slot) const;
    [[nodiscard]] WeightKind kindOfChildren(int slot) const;
    [[nodiscard]] WeightBasis basisOfChildren(int slot) const;

    // Adding up.
    void addUp(int parent); ///< anew, from all children
    /// A child of `parent` was `before` and is `after`: carries it to the root. Answers the parent and its ancestors.
    std::vector<int> carryUp(int parent, Member before, Member after);
    void forget(int top); ///< what is stated and added up at a node and at all under it

private:
    [[nodiscard]] FamilySums& sums(int slot);
    [[nodiscard]] const FamilySums* known(int slot) const; ///< nullptr: no children yet
    void replace(int parent, const Member& before, const Member& after);
    [[nodiscard]] std::span<const double> growthBlock(const FamilySums& of) const;
    void addTerms(std::vector<YearSum>& years, double weight, std::span<const double> growth, int sign) const;
    [[nodiscard]] bool isSure(const RunningSums& running) const;
    void publish(FamilySums& of, const std::vector<YearSum>& years);
    void freeGrowth(FamilySums& of);

    std::vector<FamilySums> m_families;
    std::vector<double> m_growth; ///< blocks of yearCount
    std::vector<int> m_freeGrowth;
    std::vector<double> m_rates;  ///< scratch
    std::vector<YearSum> m_years; ///< scratch
};

} // namespace atlas::planning
