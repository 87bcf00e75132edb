// SPDX-License-Identifier: Apache-2.0
// The roll-up of growth targets through the whole tree, for one indicator of one scenario. An edit costs O(depth of the
// tree) times the years, whatever the tree's size.
#pragma once

#include <QtGlobal>

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace atlas::planning {

class SlotTree;

/// Which weights a parent's children have.
enum class WeightBasis : quint8 {
    None,       ///< no weights, so no roll-up
    BaseValue,  ///< every sibling has a base value, all reported or derived
    Assumption, ///< every sibling has a base value, at least one is an assumption
    SizeLevel   ///< the stated size levels: an ambition, not output
};

/// Why a parent has no roll-up. Unreadable is said by those who hand the figures in, where they could not read them.
enum class NoRollUp : quint8 { HasOne, NoChildren, NoWeights, NoTargets, Unreadable };

struct Contribution {
    int slot = 0; ///< the child
    std::optional<double>
        weight; ///< share of the participating siblings' level in the year before; missing where it takes no part
    std::optional<double> growth; ///< its target, or where it has none its own roll-up
    std::optional<double> points; ///< weight × growth, a fraction (0.0327 = 3.27 percentage points)
};

/// A child with what it would weigh, whether it takes part in the roll-up or not.
struct FamilyMember {
    int slot = 0;
    std::optional<double> level;  ///< in the year before, by the family's basis; until it takes part its weight
    std::optional<double> growth; ///< its target, or where it has none its own roll-up
};

struct RollUp {
    std::optional<double> growth; ///< the sum of the contributions, a fraction; the same as bottomUp()
    NoRollUp why = NoRollUp::HasOne;
    WeightBasis basis = WeightBasis::None;
    std::vector<Contribution>
        contributions; ///< every child, in the order of insertion; those without weight or growth are "missing"
};

/// Whether a difference of two rates (a fraction) is one: at least half a unit of the last decimal that is shown of
/// rates, two of a percentage. The one tolerance for "no gap".
[[nodiscard]] bool isGap(double gap);

/// Slots are small non-negative integers that the caller gives out (a node's id); unused ones cost little.
/// A node's weight is its own base value or size level, or where it has none the sum of its children's (of base values
/// only where every child has one: a part is no base). Base values are used where every sibling has one, else size
/// levels of those siblings that have one. A child's growth in a year is its own target of that year, else its latest
/// earlier one, else its own roll-up. It takes part in a year in which it has a weight and a growth. Over several years
/// levels are rolled up and growth is taken of the sums, so weights drift as fast growers gain share: a child's level
/// in year t is its weight times the product of (1 + growth) of the years in which it took part; until then it is its
/// weight. Years outside the tree's have no targets. A base value or size level that is negative or not finite counts
/// as none. Reading is safe from several threads at once, as long as none edits.
class RollUpTree {
public:
    RollUpTree(int firstYear, int yearCount);
    /// Of the nodes of `structure`, which stand as it says; trees of other indicators may be of the same.
    RollUpTree(int firstYear, int yearCount, std::shared_ptr<SlotTree> structure);
    ~RollUpTree();
    RollUpTree(RollUpTree&&) noexcept;
    RollUpTree& operator=(RollUpTree&&) noexcept;

    struct Level {
        double value = 0;
        bool assumption = false;
    };

    /// Building: parents before children; nothing is computed until finish().
    void add(int slot, int parentSlot, std::optional<Level> base = {}, std::optional<double> sizeLevel = {});
    void setInitialTarget(int slot, int year, double rate);
    void finish();
    // The same of a structure that is there.
    void setInitialBase(int slot, Level base);
    void setInitialSize(int slot, double sizeLevel);
    void finish(int top);

    /// Edits after finish(). Each answers the slots whose roll-up or growth may have changed: the node and its
    /// ancestors, bottom up. What can't be done (an unknown slot, a move under itself, a rate that is no number)
    /// changes nothing and answers none; so does a target that stands already.
    std::vector<int> setTarget(int slot, int year, std::optional<double> rate);
    std::vector<int> setBase(int slot, std::optional<Level> base);
    std::vector<int> setSizeLevel(int slot, std::optional<double> sizeLevel);
    std::vector<int> insert(int slot, int parentSlot, std::optional<Level> base = {},
                            std::optional<double> sizeLevel = {});
    std::vector<int> remove(int slot);                  ///< with all under it; answers just the ancestors
    std::vector<int> move(int slot, int newParentSlot); ///< as the last child; answers old and new ancestors

    // Edits of a structure that is shared: made there, once, by those who share it, and told to each tree before the
    // next one is made. They answer the ancestors whose roll-up may have changed, bottom up.
    std::vector<int> appended(int slot, std::optional<Level> base, std::optional<double> sizeLevel); ///< or a root
    std::vector<int> detached(int slot, int parentSlot); ///< from where it stood
    std::vector<int> attached(int slot);                 ///< elsewhere, after it was detached
    void aboutToDrop(int slot);                          ///< detached, with all under it

    [[nodiscard]] bool contains(int slot) const;
    [[nodiscard]] std::optional<double> topDown(int slot, int year) const;  ///< own target, or the latest earlier one
    [[nodiscard]] std::optional<double> bottomUp(int slot, int year) const; ///< what the children add up to
    [[nodiscard]] std::optional<double> growth(int slot, int year) const;   ///< topDown, else bottomUp
    [[nodiscard]] std::optional<double> gap(int slot, int year) const;      ///< bottomUp - topDown, a fraction
    [[nodiscard]] WeightBasis basis(int slot) const;                        ///< of its children's weights
    [[nodiscard]] RollUp rollUp(int slot, int year) const;                  ///< O(children)
    [[nodiscard]] std::vector<FamilyMember> members(int slot, int year) const; ///< every child; O(children)

private:
    struct Data;
    std::unique_ptr<Data> d;
};

} // namespace atlas::planning
