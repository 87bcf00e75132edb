// SPDX-License-Identifier: Apache-2.0
#include "planning/goal_seek.h"

#include "domain/target.h"
#include "planning/compensated_sum.h"
#include "planning/growth.h"

#include <QCoreApplication>

#include <boost/math/tools/toms748_solve.hpp>

#include <algorithm>
#include <cmath>

namespace atlas::planning {

namespace {
struct GoalSeek {
    Q_DECLARE_TR_FUNCTIONS(GoalSeek)
};

tl::unexpected<SeekRefusal> badInput() {
    return tl::unexpected(SeekRefusal{
        GoalSeek::tr("Levels have to be above zero, and rates and the goal be numbers. Correct what is not."),
        false,
        0,
        0,
        {},
        {}});
}

/// The product of (1 + growth) over the years.
double growthFactor(std::span<const double> growth) {
    double factor = 1;
    for (const double rate : growth)
        factor *= 1 + rate;
    return factor;
}

} // namespace

Result<double> requiredGrowth(double level, double goal, int years) { return growthBetween(level, goal, years); }

Result<double> requiredChildGrowth(std::span<const SpreadPart> parts, size_t index, double goal) {
    CompensatedSum weights;
    CompensatedSum others;
    for (size_t i = 0; i < parts.size(); ++i) {
        if (i == index || parts[i].growth)
            weights.add(parts[i].weight);
        if (i != index && parts[i].growth)
            others.add(parts[i].weight * *parts[i].growth);
    }
    if (index >= parts.size() || !(parts[index].weight > 0) || !std::isfinite(weights.value()))
        return failure(ErrorCode::Invalid,
                       GoalSeek::tr("This one has no weight, so no rate of it moves the whole. Enter its base value."));
    const double growth = (goal * weights.value() - others.value()) / parts[index].weight;
    if (!std::isfinite(growth))
        return failure(ErrorCode::Invalid, GoalSeek::tr("The goal is no number. Enter a growth rate."));
    return growth;
}

Result<SizeLevelSeek> seekSizeLevel(double level, double goal, int years, std::optional<double> presentGrowth) {
    const Result<double> needed = growthBetween(level, goal, years);
    if (!needed)
        return failure(needed.error());
    return SizeLevelSeek{goal - level, *needed,
                         presentGrowth ? yearsToReach(level, goal, *presentGrowth) : std::nullopt};
}

Seek seekRate(const std::function<double(double)>& reached, double goal, double lowestRate, double highestRate) {
    if (!(lowestRate < highestRate))
        return badInput();
    const double atLowest = reached(lowestRate);
    const double atHighest = reached(highestRate);
    if (!std::isfinite(goal) || !std::isfinite(atLowest) || !std::isfinite(atHighest))
        return badInput();
    if (atLowest == goal)
        return lowestRate;
    if (atHighest == goal)
        return highestRate;
    if ((atLowest < goal) == (atHighest < goal))
        return tl::unexpected(
            SeekRefusal{GoalSeek::tr("No allowed rate reaches this goal. Choose a nearer goal or a later year."), true,
                        lowestRate, highestRate, atLowest, atHighest});
    constexpr double narrowEnough = 1e-14; // relative, with a floor for rates near zero; well inside the 1e-10
    boost::uintmax_t steps = 200;
    const auto [low, high] = boost::math::tools::toms748_solve(
        [&](double rate) { return reached(rate) - goal; }, lowestRate, highestRate, atLowest - goal, atHighest - goal,
        [](double a, double b) { return std::abs(b - a) <= narrowEnough * std::max(1.0, std::abs(a)); }, steps);
    return (low + high) / 2;
}

Seek shareRate(double numerator, double denominator, std::span<const double> denominatorGrowth, double goalShare) {
    const double denominatorThen = denominator * growthFactor(denominatorGrowth);
    if (!(numerator > 0) || !(denominatorThen > 0) || !std::isfinite(denominatorThen) || denominatorGrowth.empty())
        return badInput();
    const auto years = static_cast<double>(denominatorGrowth.size());
    return seekRate([&](double rate) { return numerator * std::pow(1 + rate, years) / denominatorThen; }, goalShare,
                    lowestTarget, highestTarget);
}

std::vector<std::optional<double>> rolledUpGrowth(std::span<const PathPart> parts, int years) {
    std::vector<double> levels;
    for (const PathPart& part : parts)
        levels.push_back(part.level);
    std::vector<std::optional<double>> growth(static_cast<size_t>(std::max(years, 0)));
    for (size_t year = 0; year < growth.size(); ++year) {
        CompensatedSum before;
        CompensatedSum change;
        for (size_t i = 0; i < parts.size(); ++i) {
            if (year >= parts[i].growth.size() || !parts[i].growth[year])
                continue;
            before.add(levels[i]);
            change.add(levels[i] * *parts[i].growth[year]);
            levels[i] *= 1 + *parts[i].growth[year];
        }
        if (before.value() > 0)
            growth[year] = change.value() / before.value();
    }
    return growth;
}

Seek rollUpRate(std::span<const PathPart> parts, size_t index, double goal, int years) {
    if (index >= parts.size() || years < 1 || !(parts[index].level > 0) || !(goal >= lowestTarget))
        return badInput();
    std::vector<PathPart> tried(parts.begin(), parts.end());
    // In the goal's own terms: the constant rate that leads to the same level.
    return seekRate(
        [&](double rate) {
            tried[index].growth.assign(static_cast<size_t>(years), rate);
            double factor = 1;
            for (const std::optional<double>& growth : rolledUpGrowth(tried, years))
                factor *= 1 + growth.value_or(0);
            return std::pow(std::max(factor, 0.0), 1.0 / years) - 1;
        },
        goal, lowestTarget, highestTarget);
}

} // namespace atlas::planning
