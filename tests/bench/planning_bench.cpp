// SPDX-License-Identifier: Apache-2.0
// A fan of 10,000 draws of 22 industries over 10 years, beside what it can't be faster than: the bare generator and the
// inverse normal for as many normals. Time is the thread's own.
#include "planning/uncertainty.h"

#include <benchmark/benchmark.h>

#include <random>

using namespace atlas::planning;

namespace {

constexpr int parts = 22;
constexpr int years = 10;

void fanBare(benchmark::State& state) {
    constexpr int normals = usualDraws * years * (parts + 1);
    for (auto _ : state) {
        std::mt19937_64 random(1);
        double sum = 0;
        for (int i = 0; i < normals; ++i)
            sum += standardNormal(random());
        benchmark::DoNotOptimize(sum);
    }
}

void fan(benchmark::State& state) {
    FanInput input;
    input.years = years;
    input.correlation = 0.3;
    for (int slot = 0; slot < parts; ++slot)
        input.parts.push_back({slot, 10.0 + slot, std::vector<std::optional<double>>(years, 0.05 + 0.005 * slot),
                               std::vector<double>(years, 0.01 + 0.001 * slot)});
    for (int year = 0; year < years; ++year)
        input.goalLevels.emplace_back(600 + 60 * year);
    for (auto _ : state) {
        ++input.seed;
        benchmark::DoNotOptimize(drawFan(input));
    }
}

BENCHMARK(fanBare)->Unit(benchmark::kMillisecond);
BENCHMARK(fan)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
