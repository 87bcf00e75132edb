// SPDX-License-Identifier: Apache-2.0
#include "session/session_support.h"
#include "support/edits.h"
#include "support/test_portfolio.h"

#include <gmock/gmock.h>

#include <cmath>
#include <limits>

using namespace atlas;
using namespace atlas::test;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {
class SessionTargets : public testing::Test {
protected:
    void SetUp() override { starter.workInCopy(); }

    TargetCell cell(const char* node, const char* indicator, int year) const {
        return {starter.node(node), starter.indicator(indicator), year};
    }
    TargetCell robots(int year = 2025) const { return cell("robots", "industrial-added-value", year); }
    Session& session() const { return *starter.session; }

    void expectRefused(const TargetCell& at, std::optional<double> rate, ErrorCode code) {
        const QStringList before = contentOf(session().portfolio());
        const int steps = session().undoStack()->count();
        const auto refused = test::setTarget(session(), at, rate);
        ASSERT_FALSE(refused.has_value());
        EXPECT_EQ(refused.error().code, code);
        EXPECT_FALSE(refused.error().sentence.isEmpty());
        EXPECT_EQ(contentOf(session().portfolio()), before);
        EXPECT_EQ(session().undoStack()->count(), steps);
    }

    StarterSession starter;
};
} // namespace

TEST_F(SessionTargets, areOnDiskWhenSetReturns) {
    ASSERT_OK(test::setTarget(session(), robots(), 0.12));
    const auto other = Portfolio::open(starter.file.path(), Portfolio::Access::ReadOnly);
    ASSERT_OK(other);
    const auto stored = (*other)->target(session().scenario().id, robots());
    ASSERT_OK(stored);
    ASSERT_TRUE(stored->has_value());
    EXPECT_EQ((*stored)->rate, 0.12);
}

TEST_F(SessionTargets, areShownOnceSet) {
    ASSERT_OK(test::setTarget(session(), robots(), 0.12, QStringLiteral("orders came in")));
    EXPECT_EQ(session().reading().target(robots()), 0.12);
    const auto stored = session().reading().storedTarget(robots());
    ASSERT_TRUE(stored.has_value());
    EXPECT_EQ(stored->rationale, QStringLiteral("orders came in"));
    EXPECT_FALSE(stored->source.isValid());
}

TEST_F(SessionTargets, canBeCleared) {
    ASSERT_OK(test::setTarget(session(), robots(), 0.12));
    ASSERT_OK(test::setTarget(session(), robots(), {}));
    EXPECT_FALSE(session().reading().target(robots()).has_value());
    EXPECT_FALSE(session().reading().storedTarget(robots()).has_value());
}

TEST_F(SessionTargets, tellOfThemselvesAndOfEveryNodeAbove) {
    Listener listener(session());
    ASSERT_OK(test::setTarget(session(), robots(), 0.12));
    ASSERT_EQ(listener.sets.size(), 1);
    const ChangeSet& told = listener.sets[0];
    EXPECT_EQ(told.origin, ChangeSet::Origin::Own);
    EXPECT_THAT(told.targets, ElementsAre(robots()));
    for (const char* key : {"robots", "rising-stars", "industry-growth", "liangjiang"})
        EXPECT_THAT(told.rolledUp, Contains(starter.node(key))) << key;
    EXPECT_FALSE(told.structure);
    EXPECT_FALSE(told.scenarios);
}

TEST_F(SessionTargets, tellOfEveryNodeAboveOnTheSecondEditToo) {
    ASSERT_OK(test::setTarget(session(), robots(), 0.12));
    Listener listener(session());
    ASSERT_OK(test::setTarget(session(), robots(), 0.13));
    ASSERT_EQ(listener.sets.size(), 1);
    EXPECT_THAT(listener.sets[0].rolledUp, Contains(starter.node("liangjiang")));
}

TEST_F(SessionTargets, rollUpByTheStatedSizeLevels) {
    const auto year = 2024;
    const std::pair<const char*, double> rates[] = {
        {"nev-vehicles", 0.12},       {"electronics", 0.07},     {"software", 0.09},     {"new-energy", 0.15},
        {"life-health", 0.10},        {"smart-equipment", 0.06}, {"new-displays", 0.20}, {"semiconductors", 0.18},
        {"satellite-internet", 0.25}, {"distinctive-4", 0.1},    {"distinctive-5", 0.1},
    };
    for (const auto& [key, rate] : rates)
        ASSERT_OK(test::setTarget(session(), cell(key, "industrial-added-value", year), rate));
    const IndicatorId value = starter.indicator("industrial-added-value");
    EXPECT_NEAR(session().reading().growth(starter.node("leading"), value, year).value_or(0), 0.28 / 3, 1e-12);
    EXPECT_NEAR(session().reading().growth(starter.node("pillar"), value, year).value_or(0), 0.31 / 3, 1e-12);
    EXPECT_NEAR(session().reading().growth(starter.node("distinctive"), value, year).value_or(0), 0.166, 1e-12);
    const auto rolled = session().reading().rollUp(starter.node("industry-growth"), value, year);
    EXPECT_NEAR(rolled.growth.value_or(0), 0.098, 1e-12);
    EXPECT_EQ(rolled.basis, planning::WeightBasis::SizeLevel);
    // The area has a target of its own, 8 %: the gap is what the industries add to it.
    EXPECT_NEAR(session().reading().gap(starter->outline().root(), value, year).value_or(0), 0.018, 1e-12);
}

TEST_F(SessionTargets, ofTheFirstAndTheLastYearAreRolledUpAfterARestart) {
    const IndicatorId value = starter.indicator("industrial-added-value");
    ASSERT_OK(test::setTarget(session(), cell("software", "industrial-added-value", 2024), 0.09));
    ASSERT_OK(test::setTarget(session(), cell("software", "industrial-added-value", 2030), 0.02));
    const auto fresh = Session::open(starter.file.path(), QStringLiteral("Reader"));
    ASSERT_OK(fresh);
    (*fresh)->showScenario(session().scenario().id);
    const std::pair<int, double> growth[] = {{2024, 0.09}, {2029, 0.09}, {2030, 0.02}};
    for (const auto& [year, rate] : growth) {
        EXPECT_EQ((*fresh)->reading().growth(starter.node("software"), value, year), rate) << year;
        EXPECT_EQ((*fresh)->reading().rollUp(starter.node("leading"), value, year).growth, rate) << year;
    }
}

TEST_F(SessionTargets, ofTheFirstAndTheLastYearAreRolledUpAsTheyAreSet) {
    const IndicatorId value = starter.indicator("industrial-added-value");
    ASSERT_FALSE(
        session().reading().rollUp(starter.node("leading"), value, 2030).growth.has_value()); // the tree is there
    ASSERT_OK(test::setTarget(session(), cell("software", "industrial-added-value", 2024), 0.09));
    ASSERT_OK(test::setTarget(session(), cell("software", "industrial-added-value", 2030), 0.02));
    EXPECT_EQ(session().reading().rollUp(starter.node("leading"), value, 2024).growth, 0.09);
    EXPECT_EQ(session().reading().rollUp(starter.node("leading"), value, 2030).growth, 0.02);
}

TEST_F(SessionTargets, listContributionsInTheOrderOfTheTree) {
    const NodeId leading = starter.node("leading");
    ASSERT_OK(test::moveNode(session(), starter.node("software"), leading, 0));
    ASSERT_OK(test::setTarget(session(), cell("software", "industrial-added-value", 2024), 0.09));
    const auto rolled = session().reading().rollUp(leading, starter.indicator("industrial-added-value"), 2024);
    ASSERT_EQ(rolled.contributions.size(), 3U);
    for (int row = 0; row < 3; ++row)
        EXPECT_EQ(rolled.contributions[static_cast<size_t>(row)].slot, session().outline().child(leading, row).value);
}

TEST_F(SessionTargets, areRefusedOutsideOfTheRange) {
    for (const double bad : {-2.0, -1.0001, 10.0001, 1e9})
        expectRefused(robots(), bad, ErrorCode::Invalid);
    const auto refused = test::setTarget(session(), robots(), -2.0);
    EXPECT_EQ(refused.error().sentence, QStringLiteral("A growth target is between −100 % and 1000 % a year."));
}

TEST_F(SessionTargets, areAcceptedAtTheEndsOfTheRange) {
    ASSERT_OK(test::setTarget(session(), robots(2025), lowestTarget));
    ASSERT_OK(test::setTarget(session(), robots(2026), highestTarget));
}

TEST_F(SessionTargets, areRefusedWhereTheyAreNoNumber) {
    expectRefused(robots(), std::numeric_limits<double>::quiet_NaN(), ErrorCode::Invalid);
    expectRefused(robots(), std::numeric_limits<double>::infinity(), ErrorCode::Invalid);
}

TEST_F(SessionTargets, areRefusedOutsideOfTheYearsOfTheScenario) {
    expectRefused(robots(2023), 0.1, ErrorCode::Invalid);
    expectRefused(robots(2031), 0.1, ErrorCode::Invalid);
    EXPECT_TRUE(test::setTarget(session(), robots(2031), 0.1).error().sentence.contains(QStringLiteral("2024")));
}

TEST_F(SessionTargets, areRefusedWhereTheIndicatorDoesNotApply) {
    expectRefused(cell("robots", "gdp", 2025), 0.1, ErrorCode::Invalid);
    expectRefused(cell("robots", "vehicles", 2025), 0.1, ErrorCode::Invalid);
    expectRefused(cell("nev-vehicles", "nev-share", 2025), 0.1, ErrorCode::Invalid);
    expectRefused({NodeId{9999}, starter.indicator("gdp"), 2025}, 0.1, ErrorCode::Invalid);
    expectRefused({starter.node("robots"), IndicatorId{999}, 2025}, 0.1, ErrorCode::Invalid);
}

TEST_F(SessionTargets, applyWhereTheIndicatorSaysSo) {
    const auto applies = [&](const char* indicator, const char* node) {
        return takesTarget(session().outline(), *session().figures().indicator(QString::fromUtf8(indicator)),
                           starter.node(node));
    };
    EXPECT_TRUE(applies("gdp", "liangjiang"));
    EXPECT_FALSE(applies("gdp", "leading"));
    EXPECT_TRUE(applies("industrial-added-value", "motors"));
    EXPECT_TRUE(applies("vehicles", "nev-vehicles"));
    EXPECT_TRUE(applies("vehicles", "motors"));
    EXPECT_FALSE(applies("vehicles", "electronics"));
    EXPECT_FALSE(applies("nev-share", "nev-vehicles"));
    EXPECT_FALSE(applies("size-level", "robots"));
}

TEST_F(SessionTargets, ofAProtectedScenarioAreRefused) {
    const auto& all = session().scenarios();
    const auto published =
        std::find_if(all.cbegin(), all.cend(), [](const Scenario& each) { return each.isProtected; });
    ASSERT_NE(published, all.cend());
    session().showScenario(published->id);
    expectRefused(robots(), 0.1, ErrorCode::Protected);
}

TEST_F(SessionTargets, thatChangeNothingMakeNoStep) {
    ASSERT_OK(test::setTarget(session(), robots(), 0.12));
    Listener listener(session());
    ASSERT_OK(test::setTarget(session(), robots(), 0.12));
    ASSERT_OK(test::setTarget(session(), robots(2027), {}));
    EXPECT_EQ(session().undoStack()->count(), 2); // the fork and the target
    EXPECT_THAT(listener.sets, IsEmpty());
}

TEST_F(SessionTargets, takeANewReasonForTheSameRate) {
    ASSERT_OK(test::setTarget(session(), robots(), 0.12));
    ASSERT_OK(test::setTarget(session(), robots(), 0.12, QStringLiteral("confirmed")));
    EXPECT_EQ(session().reading().storedTarget(robots())->rationale, QStringLiteral("confirmed"));
}

TEST_F(SessionTargets, ofAPastedBlockAreOneStep) {
    QVector<std::pair<TargetCell, std::optional<double>>> block;
    for (int year = 2024; year <= 2030; ++year)
        block.append({robots(year), 0.01 * (year - 2020)});
    Listener listener(session());
    ASSERT_OK(test::setTargets(session(), block, QStringLiteral("Paste 7 targets")));
    EXPECT_EQ(listener.sets.size(), 1);
    EXPECT_EQ(session().undoStack()->undoText(), QStringLiteral("Paste 7 targets"));
    session().undoStack()->undo();
    for (int year = 2024; year <= 2030; ++year)
        EXPECT_FALSE(session().reading().target(robots(year)).has_value());
}

TEST_F(SessionTargets, ofABlockWithOneBadRateAreAllRefused) {
    const QStringList before = contentOf(session().portfolio());
    const auto refused =
        test::setTargets(session(), {{robots(2025), 0.1}, {robots(2026), 99.0}}, QStringLiteral("Paste"));
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(contentOf(session().portfolio()), before);
    EXPECT_FALSE(session().reading().target(robots(2025)).has_value());
}

TEST_F(SessionTargets, ofACellNamedTwiceGetTheLastRate) {
    ASSERT_OK(test::setTargets(session(), {{robots(), 0.1}, {robots(), 0.2}}, QStringLiteral("Paste")));
    EXPECT_EQ(session().reading().target(robots()), 0.2);
}

TEST_F(SessionTargets, nameTheNodeAndTheYearInTheUndoMenu) {
    ASSERT_OK(test::setTarget(session(), robots(), 0.12));
    EXPECT_EQ(session().undoStack()->undoText(), QStringLiteral("Set growth target of Robots, 2025"));
    session().setLanguage(Language::Chinese);
    ASSERT_OK(test::setTarget(session(), robots(), {}));
    EXPECT_TRUE(session().undoStack()->undoText().contains(session().outline().name(robots().node).zh));
}

TEST_F(SessionTargets, haveHeadlinesByPlace) {
    EXPECT_EQ(session().figures().headline(starter->outline().root())->key, QStringLiteral("gdp"));
    EXPECT_EQ(session().figures().headline(starter.node("robots"))->key, QStringLiteral("industrial-added-value"));
    EXPECT_EQ(session().figures().headline(NodeId{9999}), nullptr);
}

TEST_F(SessionTargets, arePlannedForLevelsAndRatiosOnly) {
    QStringList keys;
    for (const Indicator& each : session().figures().planned())
        keys.append(each.key);
    EXPECT_EQ(keys.join(QLatin1Char(' ')),
              QStringLiteral("gdp fixed-asset-investment industrial-added-value retail-sales vehicles nevs nev-share"));
}
