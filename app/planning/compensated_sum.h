// SPDX-License-Identifier: Apache-2.0
// A sum that terms join and leave without its drifting: two doubles carry about 32 digits, and the sum knows a bound on
// its error, so that its owner can tell when to add up anew.
// Source: Joldes, Muller and Popescu, "Tight and rigorous error bounds for basic building blocks of double-word
// arithmetic", 2017, algorithm 4 (relative error of one addition below 2^-105).
#pragma once

#include <algorithm>
#include <cmath>

namespace atlas::planning {

class CompensatedSum {
public:
    void add(double term) {
        const double sum = m_high + term;
        const double part = sum - m_high;
        const double error = (m_high - (sum - part)) + (term - part);
        const double low = m_low + error;
        m_high = sum + low;
        m_low = low - (m_high - sum);
        m_largest = std::max({m_largest, std::abs(sum), std::abs(term)});
        ++m_additions;
    }
    void subtract(double term) { add(-term); }

    [[nodiscard]] double value() const { return m_high; }
    /// No further than this from the sum of the terms.
    [[nodiscard]] double errorBound() const {
        constexpr double ofOne = 0x1p-103; // twice the published bound, for the terms that were larger than the sum
        return m_additions * ofOne * m_largest;
    }

private:
    double m_high = 0;
    double m_low = 0;
    double m_largest = 0;
    double m_additions = 0;
};

} // namespace atlas::planning
