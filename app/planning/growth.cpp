// SPDX-License-Identifier: Apache-2.0
#include "planning/growth.h"

#include "domain/limits.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace atlas::planning {

namespace {
struct Growth {
    Q_DECLARE_TR_FUNCTIONS(Growth)
};
} // namespace

std::vector<ProjectedYear> project(double base, int baseYear, const std::map<int, double>& targets, int lastYear) {
    std::vector<ProjectedYear> years;
    if (targets.empty() || std::max(targets.cbegin()->first, baseYear + 1) > lastYear)
        return years;
    years.reserve(static_cast<size_t>(lastYear - baseYear));
    double level = base;
    for (int year = baseYear + 1; year <= lastYear; ++year) {
        const auto after = targets.upper_bound(year);
        if (after == targets.cbegin()) {
            years.push_back({year, level, 0, false, false});
            continue;
        }
        const auto latest = std::prev(after);
        level *= 1 + latest->second;
        if (!limits::isValue(level))
            break; // ten times as much every year for centuries
        years.push_back({year, level, latest->second, latest->first == year, true});
    }
    return years;
}

const ProjectedYear* yearOf(std::span<const ProjectedYear> years, int year) {
    // Nearly always without a gap.
    if (!years.empty() && year >= years.front().year)
        if (const auto place = static_cast<size_t>(year - years.front().year);
            place < years.size() && years[place].year == year)
            return &years[place];
    const auto found = std::ranges::find(years, year, &ProjectedYear::year);
    return found != years.end() ? &*found : nullptr;
}

Result<double> growthBetween(double first, double last, int years) {
    if (!std::isfinite(first) || !std::isfinite(last) || first <= 0)
        return failure(ErrorCode::Invalid, Growth::tr("Growth is taken from a level above zero. Enter one."));
    if (last < 0)
        return failure(ErrorCode::Invalid, Growth::tr("A level below zero can't be grown to. Enter zero or more."));
    if (years < 1)
        return failure(ErrorCode::Invalid, Growth::tr("Growth takes at least one year. Choose a later year."));
    if (last == 0)
        return -1.0;
    // expm1 of the logarithm keeps the digits of a small rate that a power near 1 would lose.
    return std::expm1(std::log(last / first) / years);
}

double nominalGrowth(double real, double deflator) {
    return real + deflator + real * deflator; // (1 + r)(1 + d) - 1 without the loss of digits
}

std::optional<double> yearsToReach(double level, double goal, double rate) {
    if (level >= goal)
        return 0.0;
    if (!(level > 0 && goal > level && rate > 0) || !std::isfinite(goal) || !std::isfinite(rate))
        return {};
    return std::log(goal / level) / std::log1p(rate);
}

} // namespace atlas::planning
