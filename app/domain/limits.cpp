// SPDX-License-Identifier: Apache-2.0
#include "domain/limits.h"

#include "domain/observation.h"

#include <cmath>

namespace atlas::limits {

namespace {
constexpr QStringView more = u" […]";
} // namespace

bool isValue(double value) { return std::abs(value) <= largestValue; } // false of what is no number, too

bool isYear(int year) { return year >= earliestYear && year <= latestYear; }

bool isInRange(const Observation& observation) {
    const Period& period = observation.period;
    return isValue(observation.value) && (period.kind == PeriodKind::Ambition || isYear(period.year));
}

QString shortened(const QString& text) {
    if (text.size() <= longestText)
        return text;
    qsizetype kept = longestText - more.size();
    if (text.at(kept - 1).isHighSurrogate())
        --kept; // never half a character
    return text.first(kept) + more.toString();
}

bool isShortened(const QString& text) { return text.size() >= longestText - 1 && text.endsWith(more); }

} // namespace atlas::limits
