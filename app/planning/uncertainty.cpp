// SPDX-License-Identifier: Apache-2.0
#include "planning/uncertainty.h"

#include "planning/compensated_sum.h"

#include <QCoreApplication>

#include <boost/math/constants/constants.hpp>
#include <boost/math/special_functions/erf.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

namespace atlas::planning {

namespace {
struct Uncertainty {
    Q_DECLARE_TR_FUNCTIONS(Uncertainty)
};

/// A goal that is missed by so little of itself is missed by rounding.
constexpr double byRounding = 1e-12;
constexpr double onePoint = 0.01;
constexpr double gone = -1; ///< growth of a level that falls to nothing
/// Draws between two looks at whether somebody wants it stopped.
constexpr size_t drawsPerLook = 128;

/// A part in a year in which it takes part.
struct Draw {
    size_t part = 0;
    double growth = 0;
    double common = 0; ///< σ √ρ
    double own = 0;    ///< σ √(1-ρ)
};

/// A year: who takes part, and what came out in every draw.
struct YearOfDraws {
    std::vector<Draw> parts;
    bool hasCommon = false;
    std::vector<double> growth;
    std::vector<double> level;
};

bool isGood(const FanPart& part) {
    const auto isNumber = [](const std::optional<double>& growth) { return !growth || std::isfinite(*growth); };
    const auto isSigma = [](double sigma) { return std::isfinite(sigma) && sigma >= 0; };
    return std::isfinite(part.level) && part.level >= 0 && std::ranges::all_of(part.growth, isNumber) &&
           std::ranges::all_of(part.sigma, isSigma);
}

bool isGood(const FanInput& input) {
    const auto isGoal = [](const std::optional<double>& level) { return !level || std::isfinite(*level); };
    return input.years >= 0 && input.draws >= 1 && input.correlation >= 0 && input.correlation < 1 &&
           (!input.baseLevel || (std::isfinite(*input.baseLevel) && *input.baseLevel >= 0)) &&
           std::ranges::all_of(input.goalLevels, isGoal) &&
           std::ranges::all_of(input.parts, [](const FanPart& part) { return isGood(part); });
}

std::vector<YearOfDraws> yearsOf(const FanInput& input) {
    std::vector<YearOfDraws> years(static_cast<size_t>(input.years));
    for (size_t year = 0; year < years.size(); ++year) {
        for (size_t i = 0; i < input.parts.size(); ++i) {
            const FanPart& part = input.parts[i];
            if (year >= part.growth.size() || !part.growth[year] || !(part.level > 0))
                continue;
            const double sigma = year < part.sigma.size() ? part.sigma[year] : 0;
            years[year].parts.push_back({i, *part.growth[year], sigma * std::sqrt(input.correlation),
                                         sigma * std::sqrt(1 - input.correlation)});
            years[year].hasCommon = years[year].hasCommon || years[year].parts.back().common > 0;
        }
    }
    return years;
}

/// The parent's growth in one draw of a year; the parts' levels are carried on.
double drawYear(const YearOfDraws& year, std::vector<double>& levels, std::mt19937_64& random) {
    const double common = year.hasCommon ? standardNormal(random()) : 0;
    double before = 0;
    double change = 0;
    for (const Draw& part : year.parts) {
        double growth = part.growth + part.common * common;
        if (part.own > 0)
            growth += part.own * standardNormal(random());
        double& level = levels[part.part];
        const double grown = level * std::max(growth, gone);
        before += level;
        change += grown;
        level += grown;
    }
    return before > 0 ? change / before : 0;
}

/// False: stopped.
bool drawAll(std::vector<YearOfDraws>& years, const FanInput& input, size_t draws, const std::atomic<bool>* stop) {
    std::vector<double> base;
    for (const FanPart& part : input.parts)
        base.push_back(part.level);
    const double parentBase = input.baseLevel.value_or(std::accumulate(base.begin(), base.end(), 0.0));
    for (YearOfDraws& year : years) {
        year.growth.resize(draws);
        year.level.resize(draws);
    }
    std::mt19937_64 random(input.seed);
    std::vector<double> levels;
    for (size_t draw = 0; draw < draws; ++draw) {
        if (stop != nullptr && draw % drawsPerLook == 0 && stop->load(std::memory_order_relaxed))
            return false;
        levels = base;
        double parent = parentBase;
        for (YearOfDraws& year : years) {
            year.growth[draw] = drawYear(year, levels, random);
            parent *= 1 + year.growth[draw];
            year.level[draw] = parent;
        }
    }
    return true;
}

/// Where the quantile lies between the values that have this rank and the next.
struct Rank {
    size_t below = 0;
    double beyond = 0;
};

Rank rankOf(size_t count, double p) {
    const double rank = static_cast<double>(count - 1) * std::clamp(p, 0.0, 1.0);
    return {static_cast<size_t>(rank), rank - std::floor(rank)};
}

/// Puts the values of these ranks (sorted) where a sort of all would put them; half the work of one.
void placeRanks(std::span<double> values, size_t firstRank, std::span<const size_t> ranks) {
    if (ranks.empty())
        return;
    const size_t middle = ranks[ranks.size() / 2];
    const size_t place = middle - firstRank;
    std::ranges::nth_element(values, values.begin() + static_cast<std::ptrdiff_t>(place));
    const auto [same, after] = std::equal_range(ranks.begin(), ranks.end(), middle);
    placeRanks(values.first(place), firstRank, {ranks.begin(), same});
    placeRanks(values.subspan(place + 1), middle + 1, {after, ranks.end()});
}

std::array<double, fanProbabilities.size()> quantilesOf(std::vector<double>& values) {
    std::vector<size_t> ranks;
    for (const double p : fanProbabilities) {
        const size_t below = rankOf(values.size(), p).below;
        ranks.push_back(below);
        ranks.push_back(std::min(below + 1, values.size() - 1));
    }
    std::ranges::sort(ranks);
    placeRanks(values, 0, ranks);
    std::array<double, fanProbabilities.size()> quantiles{};
    std::ranges::transform(fanProbabilities, quantiles.begin(), [&](double p) { return quantileType7(values, p); });
    return quantiles;
}

double meanOf(std::span<const double> values) {
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

FanYear summaryOf(YearOfDraws& year, const std::optional<double>& goal) {
    FanYear summary;
    if (goal) {
        const double enough = *goal - byRounding * std::abs(*goal);
        const auto reached = std::ranges::count_if(year.level, [&](double level) { return level >= enough; });
        summary.chance = static_cast<double>(reached) / static_cast<double>(year.level.size());
    }
    summary.meanLevel = meanOf(year.level);
    summary.meanGrowth = meanOf(year.growth);
    summary.level = quantilesOf(year.level);
    summary.growth = quantilesOf(year.growth);
    return summary;
}
} // namespace

double quantileType7(std::span<const double> sorted, double p) {
    const Rank rank = rankOf(sorted.size(), p);
    if (rank.below + 1 >= sorted.size())
        return sorted.back();
    return sorted[rank.below] + rank.beyond * (sorted[rank.below + 1] - sorted[rank.below]);
}

double standardNormal(std::uint64_t bits) {
    // In long double, as Boost would have it, a draw takes more than twice as long and differs between compilers.
    using InDouble = boost::math::policies::policy<boost::math::policies::promote_double<false>>;
    constexpr double root = boost::math::constants::root_two<double>();
    const double bothTails = (static_cast<double>(bits >> 12) + 0.5) * 0x1p-52;
    const double sign = 1 - 2 * static_cast<double>(bits & 1); // without a branch, that would go wrong half the time
    return sign * root * boost::math::erfc_inv(bothTails, InDouble());
}

Result<std::optional<Fan>> drawFan(const FanInput& input, const std::atomic<bool>* stop) {
    if (!isGood(input))
        return failure(
            ErrorCode::Invalid,
            Uncertainty::tr("Levels and standard deviations can't be below zero, and the correlation is from 0 "
                            "to below 1. Correct them."));
    std::vector<YearOfDraws> years = yearsOf(input);
    const bool isCertain = std::ranges::all_of(years, [](const YearOfDraws& year) {
        return std::ranges::all_of(year.parts, [](const Draw& part) { return part.own == 0; });
    });
    // Certain targets come out the same in every draw.
    if (!drawAll(years, input, isCertain ? 1 : static_cast<size_t>(input.draws), stop))
        return std::optional<Fan>();
    Fan fan;
    for (size_t year = 0; year < years.size(); ++year) {
        if (stop != nullptr && stop->load(std::memory_order_relaxed))
            return std::optional<Fan>();
        const std::optional<double> goal = year < input.goalLevels.size() ? input.goalLevels[year] : std::nullopt;
        if (years[year].parts.empty())
            fan.years.emplace_back();
        else
            fan.years.emplace_back(summaryOf(years[year], goal));
    }
    if (!fan.years.empty() && fan.years.back())
        fan.chance = fan.years.back()->chance;
    return std::optional(std::move(fan));
}

std::optional<Tornado> tornado(std::span<const TornadoPart> parts) {
    CompensatedSum weights;
    CompensatedSum sum;
    for (const TornadoPart& part : parts) {
        if (!part.growth)
            continue;
        weights.add(part.weight);
        sum.add(part.weight * *part.growth);
    }
    if (!(weights.value() > 0))
        return {};
    Tornado whole{sum.value() / weights.value(), {}};
    for (const TornadoPart& part : parts) {
        if (!part.growth)
            continue;
        const bool hasSigma = part.sigma && *part.sigma > 0;
        const double effect = part.weight / weights.value() * (hasSigma ? *part.sigma : onePoint);
        whole.bars.push_back({part.slot, whole.growth - effect, whole.growth + effect, hasSigma});
    }
    std::ranges::stable_sort(whole.bars, std::greater(), [](const TornadoBar& bar) { return bar.high - bar.low; });
    return whole;
}

} // namespace atlas::planning
