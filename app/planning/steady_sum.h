// SPDX-License-Identifier: Apache-2.0
// A sum that terms are put into and taken out of for a long time without drifting: Neumaier's compensated summation
// (A. Neumaier, Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen, ZAMM 54, 1974).
#pragma once

#include <cmath>

namespace atlas::planning {

class SteadySum {
public:
    void add(double term) {
        const double sum = m_sum + term;
        m_lost += std::abs(m_sum) >= std::abs(term) ? (m_sum - sum) + term : (term - sum) + m_sum;
        m_sum = sum;
    }
    [[nodiscard]] double value() const { return m_sum + m_lost; }

private:
    double m_sum = 0;
    double m_lost = 0;
};

} // namespace atlas::planning
