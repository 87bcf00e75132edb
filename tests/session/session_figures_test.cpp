// SPDX-License-Identifier: Apache-2.0
// The figures of nodes, stated and derived, and how they go on under a scenario.
#include "session/projection.h"
#include "session/session_support.h"
#include "support/edits.h"
#include "support/test_portfolio.h"

#include <gmock/gmock.h>

using namespace atlas;
using namespace atlas::test;

namespace {
class SessionFigures : public testing::Test {
protected:
    Session& session() const { return *starter.session; }
    std::optional<Figure> figure(const char* node, const char* indicator) const {
        return session().figures().latest(starter.node(node), QString::fromUtf8(indicator));
    }
    Projection projection(const char* node, const char* indicator) const {
        return session().reading().projection(starter.node(node), starter.indicator(indicator));
    }
    void set(const char* node, const char* indicator, int year, double rate) {
        ASSERT_OK(test::setTarget(session(), {starter.node(node), starter.indicator(indicator), year}, rate));
    }

    StarterSession starter;
};
} // namespace

TEST_F(SessionFigures, areStatedWithTheirSource) {
    const auto nevs = figure("nev-vehicles", "nevs");
    ASSERT_TRUE(nevs.has_value());
    EXPECT_EQ(nevs->observation.value, 360'000);
    EXPECT_EQ(nevs->observation.period, (Period{PeriodKind::Year, 2023}));
    EXPECT_EQ(nevs->observation.status, ObservationStatus::Reported);
    EXPECT_TRUE(nevs->observation.rounded);
    ASSERT_TRUE(nevs->source.has_value());
    EXPECT_EQ(nevs->source->publisher.en, QStringLiteral("iChongqing"));
    EXPECT_TRUE(nevs->derivation.isEmpty());
}

TEST_F(SessionFigures, ofAYearCountBeforeThoseOfItsParts) {
    Observation quarter = figure("nev-vehicles", "nevs")->observation;
    quarter.id = {};
    quarter.mark = {};
    quarter.period = {PeriodKind::Quarter, 2023, 4};
    quarter.value = 90'000;
    ASSERT_OK(session().commit(Edit{.text = QStringLiteral("Quarter"), .observations = {{std::nullopt, quarter}}}));
    EXPECT_EQ(figure("nev-vehicles", "nevs")->observation.value, 360'000);
}

TEST_F(SessionFigures, deriveTheNevShare) {
    const auto share = figure("nev-vehicles", "nev-share");
    ASSERT_TRUE(share.has_value());
    EXPECT_NEAR(share->observation.value, 0.32727272, 1e-8);
    EXPECT_EQ(share->observation.status, ObservationStatus::Derived);
    EXPECT_FALSE(share->observation.id.isValid());
    EXPECT_TRUE(share->observation.rounded);
    EXPECT_EQ(share->derivation.en, QStringLiteral("360 thousand / 1.1 million"));
    EXPECT_EQ(share->derivation.zh, QStringLiteral("36万 / 110万"));
    EXPECT_TRUE(share->source.has_value()) << "both levels have the same one";
}

TEST_F(SessionFigures, deriveTheSumOfTheStatedSizeLevels) {
    const auto sum = figure("liangjiang", "size-level");
    ASSERT_TRUE(sum.has_value());
    EXPECT_EQ(sum->observation.value, 1100);
    EXPECT_EQ(sum->observation.status, ObservationStatus::Derived);
    EXPECT_EQ(sum->observation.period.kind, PeriodKind::Ambition);
    EXPECT_EQ(sum->indicator.name.en, QStringLiteral("Sum of the stated size levels"));
    EXPECT_EQ(sum->derivation.en, QStringLiteral("3 × 300 billion + 3 × 50 billion + 5 × 10 billion"));
    EXPECT_EQ(sum->derivation.zh, QStringLiteral("3 × 3000亿 + 3 × 500亿 + 5 × 100亿"));
    EXPECT_TRUE(sum->source.has_value());
    EXPECT_EQ(figure("pillar", "size-level")->derivation.en, QStringLiteral("3 × 50 billion"));
}

TEST_F(SessionFigures, giveAStatedSizeLevelAsItIs) {
    const auto size = figure("software", "size-level");
    ASSERT_TRUE(size.has_value());
    EXPECT_EQ(size->observation.status, ObservationStatus::Ambition);
    EXPECT_EQ(size->indicator.name.en, QStringLiteral("Size level"));
}

TEST_F(SessionFigures, giveNothingWhereNothingIsStated) {
    EXPECT_FALSE(figure("rising-stars", "size-level").has_value());
    EXPECT_FALSE(session().figures().sizeLevel(starter.node("rising-stars")).has_value());
    EXPECT_FALSE(figure("robots", "vehicles").has_value());
    EXPECT_FALSE(session().figures().latest(starter.node("robots"), u"no such indicator").has_value());
    EXPECT_TRUE(session().figures().of(starter.node("robots")).isEmpty());
}

TEST_F(SessionFigures, comeInTheOrderOfTheIndicators) {
    QStringList keys;
    for (const Figure& each : session().figures().of(starter.node("nev-vehicles")))
        keys.append(each.indicator.key);
    EXPECT_EQ(keys.join(QLatin1Char(' ')), QStringLiteral("vehicles nevs nev-share size-level"));
    keys.clear();
    for (const Figure& each : session().figures().of(starter->outline().root()))
        keys.append(each.indicator.key);
    EXPECT_EQ(keys.join(QLatin1Char(' ')),
              QStringLiteral("size-level share-gdp share-industrial-output share-trade share-fg500"));
}

TEST_F(SessionFigures, projectAnIndexWhereThereIsNoBaseValue) {
    const Projection gdp = projection("liangjiang", "gdp");
    EXPECT_EQ(gdp.why, NoProjection::HasOne);
    EXPECT_TRUE(gdp.isIndex);
    EXPECT_FALSE(gdp.base.has_value());
    EXPECT_EQ(gdp.baseLevel, 100);
    EXPECT_EQ(gdp.baseYear, 2023);
    ASSERT_EQ(gdp.years.size(), 7U);
    EXPECT_NEAR(gdp.years[0].level, 106.5, 1e-9);
    EXPECT_TRUE(gdp.years[0].stated);
    EXPECT_FALSE(gdp.years[1].stated);
}

TEST_F(SessionFigures, projectALevelFromItsBaseValue) {
    starter.workInCopy();
    set("nev-vehicles", "vehicles", 2024, 0.08);
    const Projection vehicles = projection("nev-vehicles", "vehicles");
    EXPECT_FALSE(vehicles.isIndex);
    ASSERT_TRUE(vehicles.base.has_value());
    EXPECT_EQ(vehicles.baseLevel, 1'100'000);
    EXPECT_NEAR(vehicles.years[1].level, 1'100'000 * 1.08 * 1.08, 1e-6);
}

TEST_F(SessionFigures, projectTheShareAndSayWhenItPassesOneHalf) {
    starter.workInCopy();
    set("nev-vehicles", "vehicles", 2024, 0.08);
    set("nev-vehicles", "nevs", 2024, 0.25);
    const Projection share = projection("nev-vehicles", "nev-share");
    ASSERT_EQ(share.why, NoProjection::HasOne);
    EXPECT_NEAR(share.baseLevel, 0.32727, 1e-5);
    ASSERT_GE(share.years.size(), 3U);
    EXPECT_NEAR(share.years[0].level, 0.37879, 1e-5);
    EXPECT_NEAR(share.years[1].level, 0.43841, 1e-5);
    EXPECT_NEAR(share.years[2].level, 0.50742, 1e-5);
    EXPECT_EQ(share.crossesHalf, 2026);
}

TEST_F(SessionFigures, sayWhyThereIsNoProjection) {
    starter.workInCopy();
    EXPECT_EQ(projection("nev-vehicles", "vehicles").why, NoProjection::NoTarget);
    EXPECT_EQ(projection("nev-vehicles", "nev-share").why, NoProjection::BothTargets);
    set("nev-vehicles", "nevs", 2024, 0.25);
    EXPECT_EQ(projection("nev-vehicles", "nev-share").why, NoProjection::DenominatorTarget);
    set("nev-vehicles", "vehicles", 2024, 0.08);
    EXPECT_EQ(projection("nev-vehicles", "nev-share").why, NoProjection::HasOne);
    EXPECT_EQ(projection("motors", "nev-share").why, NoProjection::NoBase);
    EXPECT_EQ(projection("robots", "nev-share").why, NoProjection::NotHere);
    EXPECT_EQ(projection("robots", "gdp").why, NoProjection::NotHere);
    EXPECT_EQ(projection("liangjiang", "share-gdp").why, NoProjection::NotProjected);
    EXPECT_EQ(projection("robots", "size-level").why, NoProjection::NotProjected);
    EXPECT_TRUE(projection("nev-vehicles", "vehicles").years.size() > 0);
}

TEST_F(SessionFigures, giveProjectedLevelsByYear) {
    const NodeId area = starter->outline().root();
    const IndicatorId gdp = starter.indicator("gdp");
    EXPECT_EQ(session().reading().projectedLevel(area, gdp, 2023), 100);
    EXPECT_NEAR(session().reading().projectedLevel(area, gdp, 2024).value_or(0), 106.5, 1e-9);
    EXPECT_FALSE(session().reading().projectedLevel(area, gdp, 2022).has_value());
    EXPECT_FALSE(session().reading().projectedLevel(starter.node("robots"), gdp, 2024).has_value());
}
