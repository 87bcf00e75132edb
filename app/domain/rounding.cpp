// SPDX-License-Identifier: Apache-2.0
#include "domain/rounding.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace atlas {

namespace {

constexpr double allWhole = 4503599627370496.0; ///< 2^52: from here on a double has no decimals
constexpr double sameUnits = 1e-9;              ///< two values that differ by less of a unit are equal
constexpr double sameBits = 1e-12;              ///< so are two that differ by less of themselves
/// Wider families that can't be rounded evenly at first sight aren't searched for another way: it would not be O(n).
constexpr size_t mostSearched = 400;

double powerOfTen(int decimals) { return std::pow(10.0, std::clamp(decimals, 0, 9)); }

/// Who goes up first.
enum class Turn : unsigned char {
    SmallNegative, ///< under half a unit: up is 0
    Usual,
    SmallPositive, ///< under half a unit: down is 0
    Nothing        ///< 0 stays 0
};

/// A value on its way, in units of the last decimal.
struct Entry {
    double units = 0; ///< exact
    double floor = 0;
    Turn turn = Turn::Usual;
    size_t place = 0;

    [[nodiscard]] double remainder() const { return units - floor; }
    [[nodiscard]] bool isSame(const Entry& other) const {
        return std::abs(units - other.units) <= std::max(sameUnits, sameBits * std::abs(units));
    }
    /// Before another in the queue of those that go up. Equal ones stand together.
    bool operator<(const Entry& other) const {
        if (turn != other.turn)
            return turn < other.turn;
        if (remainder() != other.remainder())
            return remainder() > other.remainder();
        if (units != other.units)
            return units > other.units;
        return place < other.place;
    }
};

Entry entryOf(double value, double perUnit, size_t place) {
    Entry entry{value * perUnit, 0, Turn::Usual, place};
    // What is a whole number but for the last bits has no remainder.
    if (const double whole = std::round(entry.units);
        std::abs(entry.units - whole) <= sameUnits * std::min(1.0, std::abs(entry.units)))
        entry.units = whole;
    entry.floor = std::floor(entry.units);
    if (entry.units == 0)
        entry.turn = Turn::Nothing;
    else if (roundHalfUp(entry.units, 0) == 0)
        entry.turn = entry.units > 0 ? Turn::SmallPositive : Turn::SmallNegative;
    return entry;
}

/// Whether values that are equal would be told apart: some of them among the first `count` go up, others don't.
bool splitsEqual(const std::vector<Entry>& entries, size_t count) {
    if (count == 0 || count >= entries.size())
        return false;
    const auto first = entries.begin(), middle = first + static_cast<std::ptrdiff_t>(count);
    const Entry& last = *std::max_element(first, middle);
    return std::any_of(middle, entries.end(), [&](const Entry& other) { return other.isSame(last); });
}

/// Looks for another choice of `count` that go up and leaves equal values equal; puts them first. Only what is between
/// two units and no small part is moved. False: there is none.
bool chooseEvenly(std::vector<Entry>& entries, size_t count) {
    std::sort(entries.begin(), entries.end());
    std::vector<size_t> ends; // of the groups of equal values that may go up
    size_t movable = 0;
    while (movable < entries.size() && entries[movable].turn <= Turn::Usual && entries[movable].remainder() > 0)
        ++movable;
    for (size_t i = 1; i <= movable; ++i)
        if (i == movable || !entries[i].isSame(entries[i - 1]))
            ends.push_back(i);
    const auto sizeOf = [&](size_t group) { return ends[group] - (group > 0 ? ends[group - 1] : 0); };
    // Which numbers the groups from here on can make up.
    std::vector<std::vector<bool>> reach(ends.size() + 1, std::vector<bool>(count + 1));
    reach.back()[0] = true;
    for (size_t group = ends.size(); group-- > 0;)
        for (size_t sum = 0; sum <= count; ++sum)
            reach[group][sum] =
                reach[group + 1][sum] || (sum >= sizeOf(group) && reach[group + 1][sum - sizeOf(group)]);
    if (!reach.front()[count])
        return false;
    std::vector<Entry> up, down;
    size_t left = count;
    for (size_t group = 0; group < ends.size(); ++group) {
        const bool takes = left >= sizeOf(group) && reach[group + 1][left - sizeOf(group)];
        left -= takes ? sizeOf(group) : 0;
        const auto end = entries.begin() + static_cast<std::ptrdiff_t>(ends[group]);
        std::vector<Entry>& side = takes ? up : down;
        side.insert(side.end(), end - static_cast<std::ptrdiff_t>(sizeOf(group)), end);
    }
    down.insert(down.end(), entries.begin() + static_cast<std::ptrdiff_t>(movable), entries.end());
    up.insert(up.end(), down.begin(), down.end());
    entries = std::move(up);
    return true;
}

} // namespace

double roundHalfUp(double value, int decimals) {
    constexpr double hair = 1 + 1e-12;
    constexpr double hairLimit = 1e9; // of a larger number the hair itself would be seen
    const double scale = powerOfTen(decimals);
    const double plain = std::abs(value) * scale;
    if (!(plain < allWhole))
        return value; // adding a half would only do harm
    const double scaled = plain < hairLimit ? plain * hair : plain;
    return std::copysign(std::floor(scaled + 0.5) / scale, value);
}

RoundedParts roundToSum(std::span<const double> values, double whole, int decimals) {
    const double perUnit = powerOfTen(decimals);
    RoundedParts rounded;
    rounded.whole = roundHalfUp(whole, decimals);
    std::vector<Entry> entries;
    double given = 0;
    bool isHeld = std::abs(whole) * perUnit < allWhole;
    for (const double value : values) {
        rounded.values.push_back(roundHalfUp(value, decimals));
        isHeld = isHeld && std::abs(value) * perUnit < allWhole;
        if (!isHeld)
            continue;
        entries.push_back(entryOf(value, perUnit, entries.size()));
        given += entries.back().floor;
    }
    if (!isHeld || entries.empty())
        return rounded;
    // How many go up by one. Where the whole isn't quite the sum, all may have to move first.
    const double missing = std::round(rounded.whole * perUnit) - given;
    const auto size = static_cast<double>(entries.size());
    const double forAll = std::floor(missing / size);
    const auto count = static_cast<size_t>(std::clamp(missing - forAll * size, 0.0, size));
    std::nth_element(entries.begin(), entries.begin() + static_cast<std::ptrdiff_t>(count), entries.end());
    if (splitsEqual(entries, count))
        rounded.isUneven = entries.size() > mostSearched || !chooseEvenly(entries, count);
    for (size_t i = 0; i < entries.size(); ++i)
        rounded.values[entries[i].place] = (entries[i].floor + forAll + (i < count ? 1 : 0)) / perUnit + 0.0;
    return rounded;
}

RoundedParts roundToSum(std::span<const double> values, int decimals) {
    // Kahan and Neumaier: what each addition loses is kept.
    double sum = 0, lost = 0;
    for (const double value : values) {
        const double next = sum + value;
        lost += std::abs(sum) >= std::abs(value) ? (sum - next) + value : (value - next) + sum;
        sum = next;
    }
    return roundToSum(values, sum + lost, decimals);
}

} // namespace atlas
