// SPDX-License-Identifier: Apache-2.0
// Fans and tornados, against the planning rules' examples and the closed forms of sums of normals.
#include "planning/uncertainty.h"

#include "planning/goal_seek.h"
#include "support/printers.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>
#include <random>

using namespace atlas;
using namespace atlas::planning;

namespace {

constexpr double exact = 1e-12;
/// Quantiles of the standard normal, from tables.
constexpr std::array normalQuantiles{-1.644853627, -1.281551566, -0.674489750, 0.0,
                                     0.674489750,  1.281551566,  1.644853627};
constexpr size_t median = 3;

Fan drawn(const FanInput& input) {
    const Result<std::optional<Fan>> fan = drawFan(input);
    EXPECT_TRUE(fan.has_value() && fan->has_value());
    return fan->value();
}

FanPart part(int slot, double level, std::vector<std::optional<double>> growth, double sigma) {
    FanPart made{slot, level, std::move(growth), {}};
    made.sigma.assign(made.growth.size(), sigma);
    return made;
}

/// Three industries for one year.
FanInput oneYear(double correlation) {
    FanInput input;
    input.years = 1;
    input.correlation = correlation;
    input.draws = 40'000;
    input.seed = 42;
    input.parts = {part(0, 40, {0.08}, 0.02), part(1, 52, {0.055}, 0.01), part(2, 8, {0.05}, 0.04)};
    return input;
}

void expectNormal(const FanYear& year, double mean, double deviation, int draws) {
    for (size_t i = 0; i < normalQuantiles.size(); ++i) {
        const double p = fanProbabilities[i];
        const double density = std::exp(-normalQuantiles[i] * normalQuantiles[i] / 2) / std::sqrt(2 * std::numbers::pi);
        const double error = deviation * std::sqrt(p * (1 - p) / draws) / density;
        EXPECT_NEAR(year.growth[i], mean + deviation * normalQuantiles[i], 4 * error) << p;
    }
    EXPECT_NEAR(year.meanGrowth, mean, 4 * deviation / std::sqrt(draws));
}

TEST(QuantileType7, OfOneToTen) {
    std::vector<double> values(10);
    std::iota(values.begin(), values.end(), 1);
    EXPECT_NEAR(quantileType7(values, 0.05), 1.45, exact);
    EXPECT_NEAR(quantileType7(values, 0.95), 9.55, exact);
    EXPECT_NEAR(quantileType7(values, 0.5), 5.5, exact);
    EXPECT_EQ(quantileType7(values, 0), 1);
    EXPECT_EQ(quantileType7(values, 1), 10);
    EXPECT_EQ(quantileType7(std::vector{7.0}, 0.25), 7);
}

TEST(StandardNormal, IsTheInverseOfTheTailProbability) {
    std::mt19937_64 random(1);
    for (int i = 0; i < 10'000; ++i) {
        const std::uint64_t bits = random();
        const double tails = (static_cast<double>(bits >> 12) + 0.5) / 4503599627370496.0;
        const double x = standardNormal(bits);
        EXPECT_NEAR(std::erfc(std::abs(x) / std::sqrt(2)), tails, 1e-14);
        EXPECT_EQ(x < 0, (bits & 1) == 1);
        EXPECT_EQ(standardNormal(bits ^ 1), -x);
    }
}

TEST(StandardNormal, IsFiniteAtBothEndsAndAQuartileInTheMiddle) {
    EXPECT_NEAR(standardNormal(std::uint64_t(1) << 63), 0.6744897501960817, exact);
    EXPECT_NEAR(standardNormal(0), 8.21, 0.1);
    EXPECT_NEAR(standardNormal(~std::uint64_t(0)), 0, 1e-15);
}

TEST(DrawFan, OfOneYearHasTheVarianceOfIndependentParts) {
    const FanInput input = oneYear(0);
    const double deviation = std::sqrt(0.008 * 0.008 + 0.0052 * 0.0052 + 0.0032 * 0.0032);
    expectNormal(*drawn(input).years[0], 0.0646, deviation, input.draws);
}

TEST(DrawFan, OfOneYearHasTheVarianceOfCorrelatedParts) {
    const FanInput input = oneYear(0.6);
    const double apart = 0.008 * 0.008 + 0.0052 * 0.0052 + 0.0032 * 0.0032;
    const double together = std::pow(0.008 + 0.0052 + 0.0032, 2);
    expectNormal(*drawn(input).years[0], 0.0646, std::sqrt(0.4 * apart + 0.6 * together), input.draws);
}

TEST(DrawFan, DrawsAnewEachYear) {
    FanInput input;
    input.years = 4;
    input.draws = 40'000;
    input.correlation = 0.5;
    input.parts = {part(0, 100, {0.05, 0.05, 0.05, 0.05}, 0.01)};
    const Fan fan = drawn(input);
    expectNormal(*fan.years[3], 0.05, 0.01, input.draws);
    // The levels' logarithms widen with the root of the years, as independent draws do.
    const auto width = [&](size_t year) { return std::log(fan.years[year]->level[5] / fan.years[year]->level[1]); };
    EXPECT_NEAR(width(3) / width(0), 2, 0.05);
}

TEST(DrawFan, OfTheSameSeedIsTheSame) {
    const Fan one = drawn(oneYear(0.3));
    const Fan same = drawn(oneYear(0.3));
    EXPECT_EQ(one.years[0]->level, same.years[0]->level);
    EXPECT_EQ(one.years[0]->growth, same.years[0]->growth);
    EXPECT_EQ(one.years[0]->meanLevel, same.years[0]->meanLevel);
}

TEST(DrawFan, OfAnotherSeedIsAnother) {
    FanInput input = oneYear(0.3);
    const Fan one = drawn(input);
    input.seed = 43;
    EXPECT_NE(one.years[0]->level, drawn(input).years[0]->level);
}

TEST(DrawFan, HasTheQuantilesThatASortOfAllDrawsHas) {
    FanInput input;
    input.years = 1;
    input.draws = 997;
    input.seed = 3;
    input.parts = {part(0, 1, {0.05}, 0.02)};
    std::mt19937_64 random(3);
    std::vector<double> growth;
    for (int draw = 0; draw < input.draws; ++draw)
        growth.push_back(0.05 + 0.02 * standardNormal(random()));
    std::ranges::sort(growth);
    const Fan fan = drawn(input);
    for (size_t i = 0; i < fanProbabilities.size(); ++i)
        EXPECT_NEAR(fan.years[0]->growth[i], quantileType7(growth, fanProbabilities[i]), exact);
}

TEST(DrawFan, OfCertainTargetsIsTheRollUp) {
    FanInput input;
    input.years = 3;
    input.correlation = 0.5;
    input.parts = {part(0, 30, {0.1, 0.1, 0.2}, 0), part(1, 70, {{}, 0.05, 0.05}, 0)};
    const Fan fan = drawn(input);
    const std::vector<PathPart> paths{{0, 30, {0.1, 0.1, 0.2}}, {1, 70, {{}, 0.05, 0.05}}};
    const auto rolledUp = rolledUpGrowth(paths, 3);
    double level = 100;
    for (size_t year = 0; year < 3; ++year) {
        level *= 1 + *rolledUp[year];
        for (size_t i = 0; i < fanProbabilities.size(); ++i) {
            EXPECT_NEAR(fan.years[year]->growth[i], *rolledUp[year], exact);
            EXPECT_NEAR(fan.years[year]->level[i], level, 1e-10);
        }
        EXPECT_NEAR(fan.years[year]->meanLevel, level, 1e-10);
    }
}

TEST(DrawFan, StartsFromTheParentsOwnLevel) {
    FanInput input = oneYear(0);
    const Fan ofParts = drawn(input);
    input.baseLevel = 1000;
    const Fan ofParent = drawn(input);
    EXPECT_NEAR(ofParent.years[0]->level[median], 10 * ofParts.years[0]->level[median], 1e-9);
    EXPECT_EQ(ofParent.years[0]->growth, ofParts.years[0]->growth);
}

TEST(DrawFan, TellsTheShareOfDrawsThatReachTheGoal) {
    FanInput input = oneYear(0);
    input.goalLevels = {100 * (1.0646 + 0.674489750 * 0.01006)};
    const Fan fan = drawn(input);
    EXPECT_NEAR(fan.years[0]->chance.value(), 0.25, 0.01);
    EXPECT_EQ(fan.chance, fan.years[0]->chance);
}

TEST(DrawFan, ReachesACertainGoalForSureAndOneAboveNever) {
    FanInput input;
    input.years = 2;
    input.parts = {part(0, 30, {0.1, 0.1}, 0)};
    input.goalLevels = {33.0000001, 36.3};
    const Fan fan = drawn(input);
    EXPECT_EQ(fan.years[0]->chance, 0);
    EXPECT_EQ(fan.chance, 1);
}

TEST(DrawFan, HasNoChanceWithoutAGoal) {
    const Fan fan = drawn(oneYear(0));
    EXPECT_FALSE(fan.years[0]->chance);
    EXPECT_FALSE(fan.chance);
}

TEST(DrawFan, IsEmptyInAYearInWhichNobodyTakesPart) {
    FanInput input;
    input.years = 3;
    input.parts = {part(0, 30, {{}, 0.1}, 0.01), part(1, 0, {0.1, 0.1, 0.1}, 0.01)};
    const Fan fan = drawn(input);
    EXPECT_FALSE(fan.years[0]);
    EXPECT_TRUE(fan.years[1]);
    EXPECT_FALSE(fan.years[2]);
}

TEST(DrawFan, LetsNoLevelFallBelowZeroAndKeepsItThere) {
    FanInput input;
    input.years = 3;
    input.draws = 500;
    input.parts = {part(0, 30, {-0.5, -0.5, -0.5}, 2)};
    const Fan fan = drawn(input);
    ASSERT_EQ(fan.years.size(), 3U);
    for (const auto& year : fan.years) {
        EXPECT_GE(year->level[0], 0);
        EXPECT_GE(year->growth[0], -1);
    }
    EXPECT_EQ(fan.years[2]->level[0], 0);
}

TEST(DrawFan, HasItsQuantilesInOrder) {
    FanInput input;
    input.years = 10;
    input.draws = 1234;
    input.correlation = 0.3;
    for (int slot = 0; slot < 22; ++slot)
        input.parts.push_back(part(slot, 1 + slot, std::vector<std::optional<double>>(10, 0.06), 0.03));
    const Fan fan = drawn(input);
    ASSERT_EQ(fan.years.size(), 10U);
    for (const auto& year : fan.years) {
        EXPECT_TRUE(std::ranges::is_sorted(year->level));
        EXPECT_TRUE(std::ranges::is_sorted(year->growth));
        EXPECT_LT(year->level.front(), year->level.back());
    }
}

TEST(DrawFan, AnswersNothingWhenStopped) {
    const std::atomic<bool> stop = true;
    const Result<std::optional<Fan>> fan = drawFan(oneYear(0), &stop);
    ASSERT_OK(fan);
    EXPECT_FALSE(fan->has_value());
}

TEST(DrawFan, RefusesWhatIsNoUncertainty) {
    const auto changed = [](auto change) {
        FanInput input = oneYear(0);
        change(input);
        return input;
    };
    for (const FanInput& input :
         {changed([](FanInput& bad) { bad.correlation = 1; }), changed([](FanInput& bad) { bad.correlation = -0.1; }),
          changed([](FanInput& bad) { bad.draws = 0; }), changed([](FanInput& bad) { bad.parts[0].sigma[0] = -1; }),
          changed([](FanInput& bad) { bad.parts[0].level = -1; }),
          changed([](FanInput& bad) { bad.parts[0].growth[0] = std::nan(""); }),
          changed([](FanInput& bad) { bad.goalLevels = {std::nan("")}; }),
          changed([](FanInput& bad) { bad.baseLevel = -5; })}) {
        const auto fan = drawFan(input);
        ASSERT_FALSE(fan.has_value());
        EXPECT_EQ(fan.error().code, ErrorCode::Invalid);
        EXPECT_FALSE(fan.error().sentence.isEmpty());
    }
}

TEST(Tornado, SortsTheExamplesSwingsByWidth) {
    const std::vector<TornadoPart> parts{{2, 0.08, 0.05, 0.04}, {1, 0.52, 0.055, 0.01}, {0, 0.40, 0.08, 0.02}};
    const std::optional<Tornado> whole = tornado(parts);
    ASSERT_TRUE(whole);
    EXPECT_NEAR(whole->growth, 0.0646, exact);
    ASSERT_EQ(whole->bars.size(), 3U);
    const std::array swings{0.0160, 0.0104, 0.0064};
    for (int i = 0; i < 3; ++i) {
        const TornadoBar& bar = whole->bars[static_cast<size_t>(i)];
        EXPECT_EQ(bar.slot, i);
        EXPECT_NEAR(bar.high - bar.low, swings[static_cast<size_t>(i)], exact);
        EXPECT_NEAR((bar.high + bar.low) / 2, 0.0646, exact);
        EXPECT_TRUE(bar.usedSigma);
    }
}

TEST(Tornado, MovesByOnePointWithoutADeviationAndSaysSo) {
    const std::vector<TornadoPart> parts{{0, 30, 0.08, {}}, {1, 70, 0.05, 0.0}, {2, 50, {}, 0.02}};
    const std::optional<Tornado> whole = tornado(parts);
    ASSERT_TRUE(whole);
    ASSERT_EQ(whole->bars.size(), 2U);
    EXPECT_EQ(whole->bars[0].slot, 1);
    EXPECT_FALSE(whole->bars[0].usedSigma);
    EXPECT_NEAR(whole->bars[0].high - whole->growth, 0.007, exact);
}

TEST(Tornado, IsNothingWithoutWeights) {
    EXPECT_FALSE(tornado({}));
    EXPECT_FALSE(tornado(std::vector<TornadoPart>{{0, 0, 0.08, 0.01}, {1, 5, {}, 0.01}}));
}

} // namespace
