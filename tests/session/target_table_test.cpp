// SPDX-License-Identifier: Apache-2.0
#include "session/target_table.h"

#include "support/printers.h"

#include <gmock/gmock.h>

#include <random>

using namespace atlas;

namespace {
Target target(const TargetCell& cell, double rate, const QString& why = {}) { return {cell, rate, {}, why}; }

std::map<TargetCell, double> ratesOf(const TargetTable& table) {
    std::map<TargetCell, double> all;
    table.forEach([&](const TargetCell& cell, double rate) { EXPECT_TRUE(all.emplace(cell, rate).second); });
    return all;
}
} // namespace

TEST(TargetTable, IsAsAMapAfterARandomHistory) {
    TargetTable table;
    std::map<TargetCell, Target> expected;
    std::mt19937 random(4);
    for (int step = 0; step < 20'000; ++step) {
        const TargetCell cell{NodeId{1 + static_cast<qint64>(random() % 40) * 97},
                              IndicatorId{1 + static_cast<qint64>(random() % 3)},
                              2024 + static_cast<int>(random() % 7)};
        if (random() % 3 > 0) {
            const Target set = target(cell, step, random() % 2 == 0 ? QString::number(step) : QString());
            table.set(cell, set);
            expected[cell] = set;
        } else {
            table.set(cell, {});
            expected.erase(cell);
        }
        const auto found = expected.find(cell);
        ASSERT_EQ(table.stored(cell), found != expected.end() ? std::optional(found->second) : std::nullopt);
        ASSERT_EQ(table.count(), static_cast<qsizetype>(expected.size()));
    }
    std::map<TargetCell, double> rates;
    for (const auto& [cell, each] : expected)
        rates.emplace(cell, each.rate);
    EXPECT_EQ(ratesOf(table), rates);
    const auto of = expected.begin()->first;
    std::map<int, double> byYear;
    for (const auto& [cell, each] : expected)
        if (cell.node == of.node && cell.indicator == of.indicator && cell.year >= 2025 && cell.year <= 2029)
            byYear.emplace(cell.year, each.rate);
    EXPECT_EQ(table.rates(of.node, of.indicator, 2025, 2029), byYear);
}

TEST(TargetTable, ACopyKeepsWhatTheOtherChanges) {
    const TargetCell cell{NodeId{1}, IndicatorId{1}, 2025};
    TargetTable table;
    table.assign({target(cell, 0.1)});
    const TargetTable copy = table;
    table.set(cell, target(cell, 0.2));
    CellTerms said;
    said.note = QStringLiteral("Said later");
    table.setTerms(cell, said);
    EXPECT_EQ(copy.rate(cell), 0.1);
    EXPECT_FALSE(copy.terms(cell).has_value());
    EXPECT_EQ(table.rate(cell), 0.2);
}

TEST(TargetTable, APreviewLiesOverWhatIsStored) {
    const TargetCell cell{NodeId{1}, IndicatorId{1}, 2025}, other{NodeId{1}, IndicatorId{1}, 2026},
        elsewhere{NodeId{2}, IndicatorId{2}, 2026};
    TargetTable table;
    table.assign({target(cell, 0.1), target(elsewhere, 0.3)});
    table.preview(cell, 0.4);
    table.preview(other, 0.5);
    EXPECT_EQ(table.rates(NodeId{1}, IndicatorId{1}, 2024, 2030), (std::map<int, double>{{2025, 0.4}, {2026, 0.5}}));
    std::map<TargetCell, double> ofOne;
    table.forEachOf(IndicatorId{1}, [&](const TargetCell& each, double rate) { ofOne[each] = rate; });
    EXPECT_EQ(ofOne, (std::map<TargetCell, double>{{cell, 0.4}, {other, 0.5}}));
    EXPECT_EQ(table.storedRate(cell), 0.1);
    table.endPreview();
    EXPECT_EQ(ratesOf(table), (std::map<TargetCell, double>{{cell, 0.1}, {elsewhere, 0.3}}));
}

TEST(TargetTable, LeavesOutWhatBelongsToNoNode) {
    TargetTable table;
    table.assign({target({NodeId{-4}, IndicatorId{1}, 2025}, 0.1)});
    EXPECT_EQ(table.count(), 0);
    EXPECT_FALSE(table.rate({NodeId{-4}, IndicatorId{1}, 2025}).has_value());
}
