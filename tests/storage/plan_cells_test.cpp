// SPDX-License-Identifier: Apache-2.0
// What a scenario said of its cells at a moment that is gone.
#include "storage/storage_support.h"

using namespace atlas;
using namespace atlas::test;

namespace {
class PlanCellsThen : public PortfolioFile {
protected:
    [[nodiscard]] qint64 now() const { return portfolio->log(0, 1)->constFirst().id; }
    [[nodiscard]] TargetCell cell(int year = 2024) const { return {first, indicator, year}; }
    void set(int year, std::optional<double> before, std::optional<double> after) {
        ASSERT_OK(portfolio->apply(setTarget(year, before, after), QStringLiteral("Tester")));
    }
    void say(const std::optional<CellTerms>& before, const std::optional<CellTerms>& after) {
        Edit edit{QStringLiteral("Say"), {}, {}, {}, {}};
        edit.terms.append({scenario, cell(), before, after});
        ASSERT_OK(portfolio->apply(edit, QStringLiteral("Tester")));
    }
    [[nodiscard]] PlanCells at(qint64 log) const {
        const auto cells = portfolio->planCellsAt(scenario, log);
        EXPECT_TRUE(cells.has_value());
        return cells.value_or(PlanCells{});
    }
    ScenarioId fork() {
        Scenario made = plan("fork", false);
        made.parent = scenario;
        Edit edit{QStringLiteral("Fork"), {}, {{{}, made}}, {}, {}};
        const auto targets = portfolio->targets(scenario); // a range of a temporary would be gone
        for (const Target& target : *targets)
            edit.targets.append({{}, target.cell, {}, target});
        const auto written = portfolio->apply(edit, QStringLiteral("Tester"));
        EXPECT_TRUE(written.has_value());
        return written->scenarios.constFirst().after.id;
    }

    std::unique_ptr<Portfolio> portfolio = make();
};
} // namespace

TEST_F(PlanCellsThen, isAsItIsWhereNothingHappenedSince) {
    set(2024, {}, 0.05);
    EXPECT_EQ(at(now()), portfolio->planCells(scenario).value());
    EXPECT_EQ(at(now()).size(), 1);
}

TEST_F(PlanCellsThen, knowsTargetsThatCameChangedAndWentSince) {
    set(2024, {}, 0.05);
    set(2025, {}, 0.06);
    const qint64 moment = now();
    const PlanCells then = portfolio->planCells(scenario).value();
    set(2024, 0.05, 0.07);
    set(2024, 0.07, 0.08);
    set(2025, 0.06, {});
    set(2026, {}, 0.09);
    EXPECT_EQ(at(moment), then);
    EXPECT_EQ(portfolio->planCells(scenario)->size(), 2);
}

TEST_F(PlanCellsThen, knowsWhatWasSaidBesideTargets) {
    CellTerms terms;
    terms.lock = TargetLock{QStringLiteral("Ann"), QStringLiteral("Contract"), 0.04, 0.06, QDate(2027, 12, 31)};
    terms.sigma = 0.013;
    terms.note = QStringLiteral("备注");
    terms.acceptedGap = GapAcceptance{QStringLiteral("Bo"), QStringLiteral("Known")};
    set(2024, {}, 0.05);
    say({}, terms);
    const qint64 moment = now();
    const PlanCells then = portfolio->planCells(scenario).value();
    say(terms, {});
    EXPECT_EQ(at(moment), then);
    EXPECT_FALSE(at(now())[cell()].terms);
    EXPECT_FALSE(at(0).contains(cell()));
}

TEST_F(PlanCellsThen, losesNoMoreThanTheDigitsThatTheLogLacks) {
    set(2024, {}, 1.0 / 3);
    const qint64 moment = now();
    const PlanCells then = portfolio->planCells(scenario).value();
    set(2024, 1.0 / 3, 0.5);
    EXPECT_TRUE(isSame(at(moment)[cell()], then[cell()]));
}

TEST_F(PlanCellsThen, ofOneScenarioIsNotThatOfAnother) {
    set(2024, {}, 0.05);
    const qint64 moment = now();
    EXPECT_EQ(portfolio->planCellsAt(published, moment).value(), portfolio->planCells(published).value());
    EXPECT_EQ(portfolio->planCellsAt(published, moment)->size(), 1);
}

TEST_F(PlanCellsThen, survivesTheRemovalOfTheScenario) {
    set(2024, {}, 0.05);
    const qint64 moment = now();
    const auto all = portfolio->scenarios();
    const auto before =
        *std::find_if(all->cbegin(), all->cend(), [&](const Scenario& each) { return each.id == scenario; });
    Scenario after = before;
    after.state = ScenarioState::Removed;
    ASSERT_OK(portfolio->apply({QStringLiteral("Delete"), {}, {{before, after}}, {}, {}}, QStringLiteral("Tester")));
    EXPECT_EQ(at(moment).size(), 1);
}

TEST_F(PlanCellsThen, beginsWhereAScenarioWasMade) {
    set(2024, {}, 0.05);
    const ScenarioId made = fork();
    const qint64 moment = portfolio->madeAt(made).value();
    EXPECT_EQ(moment, now()) << "the last row of the edit, its targets included";
    set(2024, 0.05, 0.07);
    EXPECT_EQ(portfolio->madeAt(made).value(), moment);
    EXPECT_EQ(at(moment), portfolio->planCells(made).value()) << "what it was made from, as it was then";
    const PlanCells then = portfolio->planCellsAt(made, moment).value();
    EXPECT_EQ(then.size(), 1);
}

TEST_F(PlanCellsThen, ofAScenarioThatAnotherProgramMadeBeginsWithItsRow) {
    portfolio.reset();
    shell(QStringLiteral("INSERT INTO scenario (id, key, name_en, name_zh, description_en, description_zh, author, "
                         "created, state, protected, parent, base_year, first_year, last_year) VALUES (50, '', 'X', "
                         "'', '', '', '', '2024-02-01T08:00:00.000Z', 'draft', 0, %1, 2023, 2024, 2030);")
              .arg(scenario.value));
    auto opened = Portfolio::open(path());
    ASSERT_OK(opened);
    portfolio = std::move(*opened);
    EXPECT_EQ(portfolio->madeAt(ScenarioId{50}).value(), now());
    EXPECT_EQ(portfolio->madeAt(ScenarioId{99}).value(), 0);
}

TEST_F(PlanCellsThen, ofAScenarioThatCameBackBeginsWhereItWasMadeFirst) {
    set(2024, {}, 0.05);
    const ScenarioId made = fork();
    const qint64 moment = portfolio->madeAt(made).value();
    const auto all = portfolio->scenarios();
    const auto there = *std::find_if(all->cbegin(), all->cend(), [&](const Scenario& each) { return each.id == made; });
    Scenario away = there;
    away.state = ScenarioState::Removed;
    ASSERT_OK(portfolio->apply({QStringLiteral("Delete"), {}, {{there, away}}, {}, {}}, QStringLiteral("Tester")));
    ASSERT_OK(portfolio->apply({QStringLiteral("Back"), {}, {{away, there}}, {}, {}}, QStringLiteral("Tester")));
    EXPECT_EQ(portfolio->madeAt(made).value(), moment);
}
