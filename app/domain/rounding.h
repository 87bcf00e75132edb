// SPDX-License-Identifier: Apache-2.0
// Rounding as people do it, for one figure and for parts that have to add up to their whole as they are shown. Whatever
// shows parts beside a whole rounds them here: table, chart, text and file then show the same digits.
// Source: largest remainder (Hamilton's method), Balinski and Young, "Fair Representation", 1982.
#pragma once

#include <span>
#include <vector>

namespace atlas {

/// The value to so many decimals (0 … 9). Half goes up, away from zero, as in the decimals that people typed: 1.005 is
/// stored a hair below itself, and is 1.01 all the same.
[[nodiscard]] double roundHalfUp(double value, int decimals);

struct RoundedParts {
    std::vector<double> values; ///< in the order given; they add up to `whole`
    double whole = 0;
    bool isUneven = false; ///< parts that are equal got different values: the sum leaves no other way
};

/// The values rounded to so many decimals (0 … 9), so that the rounded ones add up to the rounded whole: the largest
/// remainders go up. No value moves by more than a unit of the last decimal. Equal values stay equal where the sum
/// allows, otherwise the earlier one goes up. A value under half a unit becomes 0 as long as others can take its place.
/// O(n). `whole` is what the values add up to, but for rounding. Numbers that no double holds to the last decimal (over
/// 2^52 of its units) are only rounded, each for itself.
[[nodiscard]] RoundedParts roundToSum(std::span<const double> values, double whole, int decimals);

/// The same with the values' own sum as whole.
[[nodiscard]] RoundedParts roundToSum(std::span<const double> values, int decimals);

} // namespace atlas
