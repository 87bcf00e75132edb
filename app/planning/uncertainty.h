// SPDX-License-Identifier: Apache-2.0
// Targets that are uncertain: the fan of levels and growth that random draws give, the chance of reaching a goal, and
// which child moves the whole most (tornado).
// Sources: the project's planning rules; quantiles: Hyndman and Fan, "Sample quantiles in statistical packages", The
// American Statistician 50, 1996, type 7.
#pragma once

#include "domain/result.h"

#include <array>
#include <atomic>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace atlas::planning {

/// The quantile of values that are sorted upwards; there is at least one. Of 1…10 the 5 % quantile is 1.45.
[[nodiscard]] double quantileType7(std::span<const double> sorted, double p);

/// The standard normal value x that 64 random bits stand for: the upper 52 bits are the probability of being at least
/// so far from zero, P(|X| > |x|) = ((bits >> 12) + 1/2) / 2^52, which is exact and never 0 or 1; the lowest bit is the
/// sign (1: below zero). So a seed draws the same on every machine, but for the last digits of its logarithm.
[[nodiscard]] double standardNormal(std::uint64_t bits);

inline constexpr std::array fanProbabilities{0.05, 0.10, 0.25, 0.50, 0.75, 0.90, 0.95};
inline constexpr int usualDraws = 10'000;

/// A child of the parent whose fan is drawn. A year without a growth: it takes no part.
struct FanPart {
    int slot = -1;
    double level = 0; ///< in the base year; the weight
    std::vector<std::optional<double>> growth;
    std::vector<double> sigma; ///< standard deviation of the growth, a fraction; 0 or left out: certain
};

struct FanInput {
    std::vector<FanPart> parts;
    int years = 0;
    double correlation = 0; ///< of any two siblings, in [0, 1)
    int draws = usualDraws;
    std::uint64_t seed = 0;
    std::optional<double> baseLevel;               ///< the parent's own; without one the sum of its parts' levels
    std::vector<std::optional<double>> goalLevels; ///< what the parent's level is to be in a year, where it is to be
};

struct FanYear {
    std::array<double, fanProbabilities.size()> level{}; ///< quantiles of the parent's level
    std::array<double, fanProbabilities.size()> growth{};
    double meanLevel = 0;
    double meanGrowth = 0;
    std::optional<double> chance; ///< the share of draws that reach this year's goal
};

struct Fan {
    std::vector<std::optional<FanYear>> years; ///< nothing in a year in which nobody takes part
    std::optional<double> chance;              ///< of the last year
};

/// gᵢ = targetᵢ + σᵢ (√ρ Z + √(1-ρ) Zᵢ), Z and Zᵢ drawn anew each year by mt19937_64; no rate falls below -100 %. The
/// parent grows by the roll-up of those that take part; its level is `baseLevel` grown by that. A level that fell to
/// nothing stays there. The same input draws the same fan. Answers nothing where `stop` became true meanwhile;
/// ErrorCode::Invalid where a number is none or outside its range.
[[nodiscard]] Result<std::optional<Fan>> drawFan(const FanInput& input, const std::atomic<bool>* stop = nullptr);

/// A child of a tornado. Without a growth it takes no part.
struct TornadoPart {
    int slot = -1;
    double weight = 0;
    std::optional<double> growth;
    std::optional<double> sigma; ///< nothing or 0: it is moved by one point
};

struct TornadoBar {
    int slot = -1;
    double low = 0; ///< the parent's growth with this child's target down, the others held
    double high = 0;
    bool usedSigma = true; ///< moved by ±1 σ; else by ±1 percentage point
};

struct Tornado {
    double growth = 0;            ///< the parent's, with nobody moved
    std::vector<TornadoBar> bars; ///< the widest first
};

/// Nothing where nobody who takes part weighs anything.
[[nodiscard]] std::optional<Tornado> tornado(std::span<const TornadoPart> parts);

} // namespace atlas::planning
