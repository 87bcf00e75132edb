// SPDX-License-Identifier: Apache-2.0
#include "planning/growth.h"

#include <QCoreApplication>

#include <cmath>

namespace atlas::planning {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Planning)
};
} // namespace

std::vector<ProjectedYear> project(double base, int baseYear, const std::map<int, double>& targets, int lastYear) {
    std::vector<ProjectedYear> years;
    double level = base;
    std::optional<double> rate;
    for (int year = baseYear + 1; year <= lastYear; ++year) {
        const auto target = targets.find(year);
        const bool stated = target != targets.end();
        if (stated)
            rate = target->second;
        if (!rate)
            continue;
        level *= 1 + *rate;
        years.push_back({year, level, *rate, stated});
    }
    return years;
}

Result<double> growthBetween(double first, double last, int years) {
    if (first <= 0 || last < 0 || years < 1)
        return failure(ErrorCode::Invalid,
                       Words::tr("Growth is not defined between these levels: the first has to be above zero, the last "
                                 "not below it, and at least one year between them."));
    return std::pow(last / first, 1.0 / years) - 1;
}

double nominalGrowth(double real, double deflator) { return (1 + real) * (1 + deflator) - 1; }

std::optional<double> yearsToReach(double level, double goal, double rate) {
    if (level >= goal)
        return 0.0;
    if (level <= 0 || rate <= 0)
        return std::nullopt;
    return std::log(goal / level) / std::log1p(rate);
}

} // namespace atlas::planning
