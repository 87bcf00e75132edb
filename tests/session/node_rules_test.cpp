// SPDX-License-Identifier: Apache-2.0
#include "session/node_rules.h"

#include "support/test_portfolio.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace atlas;
using namespace atlas::node_rules;
using testing::IsEmpty;

TEST(NodeRules, letNoTierStandUnderAnIndustry) {
    EXPECT_FALSE(mayStandUnder(NodeKind::Tier, NodeKind::Industry));
    EXPECT_TRUE(mayStandUnder(NodeKind::Tier, NodeKind::Aspect));
}

TEST(NodeRules, letNothingHoldAnArea) {
    for (const auto parent : {NodeKind::Area, NodeKind::Aspect, NodeKind::Tier, NodeKind::Industry, NodeKind::Cluster,
                              NodeKind::FocusArea, NodeKind::Strategy})
        EXPECT_FALSE(mayStandUnder(NodeKind::Area, parent));
}

TEST(NodeRules, letIndustriesAndClustersStandUnderTiersOnly) {
    for (const auto child : {NodeKind::Industry, NodeKind::Cluster}) {
        EXPECT_TRUE(mayStandUnder(child, NodeKind::Tier));
        EXPECT_FALSE(mayStandUnder(child, NodeKind::Area));
        EXPECT_FALSE(mayStandUnder(child, NodeKind::Industry));
        EXPECT_FALSE(mayStandUnder(child, NodeKind::FocusArea));
    }
}

TEST(NodeRules, letFocusAreasBeNested) { EXPECT_TRUE(mayStandUnder(NodeKind::FocusArea, NodeKind::FocusArea)); }

TEST(NodeRules, nameFirstTheKindThatTheSiblingsHave) {
    EXPECT_EQ(childKinds(NodeKind::Tier).constFirst(), NodeKind::Industry);
    EXPECT_EQ(childKinds(NodeKind::Tier, NodeKind::Cluster).constFirst(), NodeKind::Cluster);
    EXPECT_EQ(childKinds(NodeKind::Aspect, NodeKind::Strategy).constFirst(), NodeKind::Strategy);
    // What may not stand there isn't offered, even where it does.
    EXPECT_EQ(childKinds(NodeKind::Tier, NodeKind::Aspect), childKinds(NodeKind::Tier));
}

TEST(NodeRules, allowTheStarterPortfolioAsItIs) {
    const test::StarterSession starter;
    const Outline& outline = starter->outline();
    int count = 0;
    outline.forEachUnder(outline.root(), [&](NodeId id) {
        ++count;
        if (id != outline.root()) {
            EXPECT_TRUE(mayStandUnder(outline.kind(id), outline.kind(outline.parent(id))))
                << outline.name(id).en.toStdString();
        }
    });
    EXPECT_GT(count, 40);
}

TEST(NodeRules, offerWhatTheChildrenOfThePlaceAre) {
    const test::StarterSession starter;
    EXPECT_EQ(node_rules::childKinds(starter->outline(), starter.node("rising-stars")).constFirst(), NodeKind::Cluster);
    EXPECT_EQ(node_rules::childKinds(starter->outline(), starter.node("leading")).constFirst(), NodeKind::Industry);
    EXPECT_EQ(node_rules::childKinds(starter->outline(), starter.node("demand-expansion")).constFirst(),
              NodeKind::Strategy);
    EXPECT_THAT(node_rules::childKinds(starter->outline(), NodeId{9999}), IsEmpty());
}

TEST(NodeRules, refuseToMoveTheAreaOrANodeUnderItself) {
    const test::StarterSession starter;
    EXPECT_FALSE(node_rules::mayMove(starter->outline(), starter->outline().root(), starter.node("leading")));
    EXPECT_FALSE(
        node_rules::mayMove(starter->outline(), starter.node("key-components"), starter.node("car-grade-chips")));
    EXPECT_FALSE(node_rules::mayMove(starter->outline(), starter.node("motors"), starter.node("motors")));
    EXPECT_TRUE(node_rules::mayMove(starter->outline(), starter.node("motors"), starter.node("robots")));
    EXPECT_FALSE(node_rules::mayMove(starter->outline(), starter.node("leading"), starter.node("robots")));
}
