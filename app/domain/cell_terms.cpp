// SPDX-License-Identifier: Apache-2.0
#include "domain/cell_terms.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {
constexpr double lost = 1e-14; // relative

template <class Value>
bool isSameOptional(const std::optional<Value>& a, const std::optional<Value>& b) {
    return a.has_value() == b.has_value() && (!a || isSame(*a, *b));
}
} // namespace

bool isSame(double a, double b) { return std::abs(a - b) <= lost * std::max(std::abs(a), std::abs(b)); }

bool isSame(const Target& a, const Target& b) {
    Target rounded = b;
    rounded.rate = a.rate;
    return isSame(a.rate, b.rate) && a == rounded;
}

bool isSame(const CellTerms& a, const CellTerms& b) {
    CellTerms rounded = b;
    rounded.sigma = a.sigma;
    bool sameLimits = true;
    if (a.lock && rounded.lock) {
        sameLimits = isSameOptional(a.lock->lowest, rounded.lock->lowest) &&
                     isSameOptional(a.lock->highest, rounded.lock->highest);
        rounded.lock->lowest = a.lock->lowest;
        rounded.lock->highest = a.lock->highest;
    }
    return sameLimits && isSameOptional(a.sigma, b.sigma) && a == rounded;
}

bool isSame(const PlanCell& a, const PlanCell& b) {
    return isSameOptional(a.target, b.target) && isSameOptional(a.terms, b.terms);
}

} // namespace atlas
