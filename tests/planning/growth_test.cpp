// SPDX-License-Identifier: Apache-2.0
#include "planning/growth.h"

#include "support/printers.h"

#include <gmock/gmock.h>

#include <cmath>
#include <limits>

using namespace atlas;
using namespace atlas::planning;

namespace {

constexpr double exact = 1e-12;

TEST(Project, MultipliesTheLevelYearByYear) {
    const auto years = project(1'100'000, 2023, {{2024, 0.08}, {2025, 0.10}}, 2025);
    ASSERT_EQ(years.size(), 2U);
    EXPECT_EQ(years[0].year, 2024);
    EXPECT_NEAR(years[0].level, 1'188'000, 1e-6);
    EXPECT_NEAR(years[1].level, 1'306'800, 1e-6);
    EXPECT_DOUBLE_EQ(years[1].growth, 0.10);
}

TEST(Project, EndsWhereALevelIsOutOfRange) {
    const auto years = project(1e6, 2023, {{2024, 10.0}}, 2300);
    ASSERT_FALSE(years.empty());
    EXPECT_LT(years.back().year, 2300);
    EXPECT_LE(years.back().level, 1e15);
    EXPECT_TRUE(project(std::numeric_limits<double>::infinity(), 2023, {{2024, 0.1}}, 2030).empty());
}

TEST(Project, LeavesTheBaseYearOut) {
    const auto years = project(100, 2023, {{2024, 0.05}}, 2024);
    ASSERT_EQ(years.size(), 1U);
    EXPECT_EQ(years[0].year, 2024);
}

TEST(Project, CarriesTheLatestEarlierTargetOnAndSaysSo) {
    const auto years = project(100, 2023, {{2024, 0.10}, {2026, 0.20}}, 2027);
    ASSERT_EQ(years.size(), 4U);
    const std::vector<bool> stated{years[0].stated, years[1].stated, years[2].stated, years[3].stated};
    EXPECT_EQ(stated, (std::vector<bool>{true, false, true, false}));
    EXPECT_NEAR(years[3].level, 100 * 1.1 * 1.1 * 1.2 * 1.2, exact * 1000);
    EXPECT_DOUBLE_EQ(years[3].growth, 0.20);
}

TEST(Project, HoldsTheBaseUntilTheFirstTargetAndSaysSo) {
    const auto years = project(360'000, 2023, {{2026, 0.25}}, 2027);
    ASSERT_EQ(years.size(), 4U);
    const std::vector<int> when{years[0].year, years[1].year, years[2].year, years[3].year};
    EXPECT_EQ(when, (std::vector<int>{2024, 2025, 2026, 2027}));
    const std::vector<bool> targets{years[0].hasTarget, years[1].hasTarget, years[2].hasTarget, years[3].hasTarget};
    EXPECT_EQ(targets, (std::vector<bool>{false, false, true, true}));
    EXPECT_EQ(years[0].level, 360'000);
    EXPECT_EQ(years[1].level, 360'000);
    EXPECT_EQ(years[1].growth, 0);
    EXPECT_FALSE(years[1].stated);
    EXPECT_DOUBLE_EQ(years[2].level, 450'000);
}

TEST(YearOf, FindsAYearWhereverTheSeriesBegins) {
    const std::vector<ProjectedYear> years{{2027, 1}, {2028, 2}, {2030, 4}};
    ASSERT_NE(yearOf(years, 2027), nullptr);
    EXPECT_EQ(yearOf(years, 2028)->level, 2);
    EXPECT_EQ(yearOf(years, 2030)->level, 4);
    for (const int missing : {2023, 2026, 2029, 2031})
        EXPECT_EQ(yearOf(years, missing), nullptr) << missing;
    EXPECT_EQ(yearOf({}, 2027), nullptr);
}

TEST(Project, CarriesOnATargetFromBeforeTheBaseYear) {
    const auto years = project(100, 2023, {{2022, 0.1}}, 2024);
    ASSERT_EQ(years.size(), 1U);
    EXPECT_EQ(years[0].year, 2024);
    EXPECT_FALSE(years[0].stated);
    EXPECT_NEAR(years[0].level, 110, exact * 100);
}

TEST(Project, IsEmptyWithoutATargetUpToTheLastYear) {
    EXPECT_TRUE(project(100, 2023, {}, 2030).empty());
    EXPECT_TRUE(project(100, 2023, {{2031, 0.1}}, 2030).empty());
    EXPECT_TRUE(project(100, 2023, {{2024, 0.1}}, 2023).empty());
}

TEST(Project, FollowsTheClosedFormOverManyYears) {
    const auto years = project(360'000, 2023, {{2024, 0.25}}, 2053);
    ASSERT_EQ(years.size(), 30U);
    EXPECT_NEAR(years.back().level / (360'000 * std::pow(1.25, 30)), 1, exact);
}

TEST(Project, KeepsALevelThatFellToNothingThere) {
    const auto years = project(100, 2023, {{2024, -1.0}, {2025, 0.5}}, 2026);
    ASSERT_EQ(years.size(), 3U);
    EXPECT_EQ(years.back().level, 0);
}

TEST(Project, ShareOfNewEnergyVehiclesPassesOneHalfIn2026) {
    const auto vehicles = project(1'100'000, 2023, {{2024, 0.08}}, 2026);
    const auto nevs = project(360'000, 2023, {{2024, 0.25}}, 2026);
    const std::vector<double> percent{100 * nevs[0].level / vehicles[0].level, 100 * nevs[1].level / vehicles[1].level,
                                      100 * nevs[2].level / vehicles[2].level};
    EXPECT_NEAR(100.0 * 360'000 / 1'100'000, 32.727, 5e-4);
    EXPECT_NEAR(percent[0], 37.879, 5e-4);
    EXPECT_NEAR(percent[1], 43.841, 5e-4);
    EXPECT_NEAR(percent[2], 50.742, 5e-4);
}

TEST(GrowthBetween, IsTheConstantYearlyRate) {
    const auto nevs = growthBetween(360'000, 1'000'000, 4);
    ASSERT_OK(nevs);
    EXPECT_NEAR(*nevs, 0.290994, 5e-7);
    const auto sizeLevel = growthBetween(1847, 3000, 4);
    ASSERT_OK(sizeLevel);
    EXPECT_NEAR(*sizeLevel, 0.128921, 5e-7);
}

TEST(GrowthBetween, LeadsBackToTheLevel) {
    for (const double rate : {-0.4, -1e-9, 1e-9, 0.065, 2.5}) {
        const auto found = growthBetween(1847, 1847 * std::pow(1 + rate, 7), 7);
        ASSERT_OK(found);
        EXPECT_NEAR(*found, rate, exact);
    }
}

TEST(GrowthBetween, ToNothingIsMinusAHundredPercent) {
    const auto rate = growthBetween(5, 0, 3);
    ASSERT_OK(rate);
    EXPECT_EQ(*rate, -1);
}

TEST(GrowthBetween, IsRefusedWhereItIsNotDefined) {
    const double infinite = std::numeric_limits<double>::infinity();
    for (const auto& [first, last, years] : {std::tuple(0.0, 1.0, 1),
                                             {-1.0, 1.0, 1},
                                             {1.0, -1.0, 1},
                                             {1.0, 2.0, 0},
                                             {1.0, infinite, 1},
                                             {std::nan(""), 1.0, 1},
                                             {1.0, std::nan(""), 1}}) {
        const auto rate = growthBetween(first, last, years);
        ASSERT_FALSE(rate.has_value()) << first << ' ' << last << ' ' << years;
        EXPECT_EQ(rate.error().code, ErrorCode::Invalid);
        EXPECT_FALSE(rate.error().sentence.isEmpty());
    }
}

TEST(NominalGrowth, PutsTheDeflatorOnRealGrowth) {
    EXPECT_NEAR(nominalGrowth(0.065, -0.005), 0.059675, exact);
    EXPECT_NEAR(nominalGrowth(0, 0.02), 0.02, exact);
}

TEST(YearsToReach, IsTheLogarithmOfTheRatio) {
    const auto years = yearsToReach(1847, 3000, 0.074);
    ASSERT_TRUE(years);
    EXPECT_NEAR(*years, 6.794, 5e-4);
    EXPECT_NEAR(1847 * std::pow(1.074, *years), 3000, 1e-8);
}

TEST(YearsToReach, IsNoneWhereTheGoalIsThereAlready) {
    EXPECT_EQ(yearsToReach(3000, 3000, 0.05), 0.0);
    EXPECT_EQ(yearsToReach(3100, 3000, -0.05), 0.0);
}

TEST(YearsToReach, IsNothingWhereItIsNeverReached) {
    EXPECT_FALSE(yearsToReach(100, 200, 0));
    EXPECT_FALSE(yearsToReach(100, 200, -0.1));
    EXPECT_FALSE(yearsToReach(0, 200, 0.1));
    EXPECT_FALSE(yearsToReach(-5, 200, 0.1));
    EXPECT_FALSE(yearsToReach(100, std::nan(""), 0.1));
}

} // namespace
