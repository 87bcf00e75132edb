// SPDX-License-Identifier: Apache-2.0
#include "domain/figure_ref.h"

#include <gtest/gtest.h>

using namespace atlas;

namespace {
constexpr Period year2023{PeriodKind::Year, 2023};

Observation stored() {
    Observation observation;
    observation.id = ObservationId{7};
    observation.node = NodeId{3};
    observation.indicator = IndicatorId{5};
    observation.period = year2023;
    observation.mark = {newUid(), 4};
    return observation;
}
} // namespace

TEST(FigureRefTest, IsNoFigureAtFirst) {
    EXPECT_TRUE(FigureRef{}.isEmpty());
    EXPECT_EQ(FigureRef{}, FigureRef{});
}

TEST(FigureRefTest, NamesAStatedFigureByItsObservationAndVersion) {
    const Observation observation = stored();
    const FigureRef figure = FigureRef::of(observation);
    EXPECT_FALSE(figure.isEmpty());
    EXPECT_EQ(figure.kind, FigureRef::Kind::Stated);
    EXPECT_EQ(figure.uid, observation.mark.uid);
    EXPECT_EQ(figure.version, 4);
    EXPECT_EQ(figure.node, NodeId{3});
    EXPECT_EQ(figure.indicator, IndicatorId{5});
    EXPECT_EQ(figure.period, year2023);
    EXPECT_EQ(figure.aspect, FigureAspect::Level);
}

TEST(FigureRefTest, AnotherVersionIsAnotherFigure) {
    Observation observation = stored();
    const FigureRef before = FigureRef::of(observation);
    ++observation.mark.version;
    EXPECT_NE(FigureRef::of(observation), before);
}

TEST(FigureRefTest, NamesADerivedFigureWithoutAnyRow) {
    Observation observation = stored();
    observation.id = {};
    const FigureRef figure = FigureRef::of(observation);
    EXPECT_EQ(figure.kind, FigureRef::Kind::Derived);
    EXPECT_TRUE(figure.uid.isNull());
    EXPECT_EQ(figure.version, 0);
    EXPECT_EQ(figure, FigureRef::derived(NodeId{3}, IndicatorId{5}, year2023));
}

TEST(FigureRefTest, NamesAPlannedFigureByItsScenario) {
    const Uid scenario = newUid();
    const FigureRef figure = FigureRef::planned(scenario, {NodeId{3}, IndicatorId{5}, 2026}, FigureAspect::Growth);
    EXPECT_EQ(figure.kind, FigureRef::Kind::Planned);
    EXPECT_EQ(figure.uid, scenario);
    EXPECT_EQ(figure.version, 0);
    EXPECT_EQ(figure.period, (Period{PeriodKind::Year, 2026}));
    EXPECT_NE(figure, FigureRef::planned(newUid(), {NodeId{3}, IndicatorId{5}, 2026}, FigureAspect::Growth));
    EXPECT_NE(figure, FigureRef::planned(scenario, {NodeId{3}, IndicatorId{5}, 2026}, FigureAspect::Level));
}

TEST(FigureRefTest, TellsPartsTogetherAndDifferencesFromTheFigureItself) {
    const Uid one = newUid(), other = newUid();
    const FigureRef figure = FigureRef::planned(one, {NodeId{3}, IndicatorId{5}, 2026}, FigureAspect::Growth);
    EXPECT_TRUE(figure.partsOf().ofParts);
    EXPECT_NE(figure.partsOf(), figure);
    EXPECT_EQ(figure.differenceTo(other).against, other);
    EXPECT_EQ(figure.differenceTo(other).uid, one);
}
