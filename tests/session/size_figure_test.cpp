// SPDX-License-Identifier: Apache-2.0
#include "session/size_figure.h"

#include "support/printers.h"
#include "support/test_portfolio.h"

#include <gtest/gtest.h>

using namespace atlas;
using namespace atlas::test;
using Kind = FigureRef::Kind;

TEST(SizeFigureTest, IsTheObservationThatStatesIt) {
    const StarterSession starter;
    const NodeId node = starter.node("software");
    const FigureRef figure = sizeFigure(*starter.session, node);
    const auto stated = starter->figures().latest(node, u"size-level");
    ASSERT_TRUE(stated.has_value());
    EXPECT_EQ(figure.kind, Kind::Stated);
    EXPECT_EQ(figure, FigureRef::of(stated->observation));
}

TEST(SizeFigureTest, IsDerivedWhereItIsASum) {
    const StarterSession starter;
    const NodeId node = starter.node("leading");
    EXPECT_EQ(sizeFigure(*starter.session, node),
              FigureRef::derived(node, starter.indicator("size-level"), {PeriodKind::Ambition, 0}));
}

TEST(SizeFigureTest, IsNoneWhereThereIsNoSizeLevel) {
    const StarterSession starter;
    ASSERT_FALSE(starter->figures().sizeLevel(starter.node("robots")).has_value());
    EXPECT_TRUE(sizeFigure(*starter.session, starter.node("robots")).isEmpty());
}

TEST(SizeFigureTest, IsTheAmbitionWhereAYearSaysTheSame) {
    StarterSession starter;
    const NodeId node = starter.node("software");
    const IndicatorId indicator = starter.indicator("size-level");
    const double size = starter->figures().sizeLevel(node).value_or(0);
    starter.session.reset();
    auto portfolio = Portfolio::open(starter.file.path());
    ASSERT_OK(portfolio);
    ASSERT_OK((*portfolio)->write(QStringLiteral("Build"), QStringLiteral("Tester"), [&]() -> Result<void> {
        Observation observation;
        observation.node = node;
        observation.indicator = indicator;
        observation.period = {PeriodKind::Year, 2023};
        observation.value = size;
        const auto made = (*portfolio)->insert(observation);
        return made ? Result<void>{} : failure(made.error());
    }));
    const auto session = Session::open(std::move(*portfolio), QStringLiteral("Tester"));
    ASSERT_OK(session);
    EXPECT_EQ((*session)->figures().latest(node, u"size-level")->observation.period.year, 2023) << "the latest";
    const FigureRef figure = sizeFigure(**session, node);
    EXPECT_EQ(figure.kind, Kind::Stated);
    EXPECT_EQ(figure.period.kind, PeriodKind::Ambition);
}
