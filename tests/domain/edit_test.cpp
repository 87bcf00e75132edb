// SPDX-License-Identifier: Apache-2.0
#include "domain/edit.h"

#include "support/printers.h"

#include <gtest/gtest.h>

using namespace atlas;

namespace {

Node node(qint64 id, const QString& name) {
    Node made;
    made.id = NodeId{id};
    made.parent = NodeId{1};
    made.name.en = name;
    return made;
}

Target target(double rate) { return {{NodeId{2}, IndicatorId{3}, 2025}, rate, {}, {}}; }

bool isSame(const Edit& a, const Edit& b) {
    const auto sameScenario = [](const ScenarioChange& x, const ScenarioChange& y) {
        return x.before == y.before && x.after == y.after;
    };
    const auto sameNode = [](const NodeChange& x, const NodeChange& y) {
        return x.before == y.before && x.after == y.after;
    };
    const auto sameTarget = [](const TargetChange& x, const TargetChange& y) {
        return x.scenario == y.scenario && x.cell == y.cell && x.before == y.before && x.after == y.after;
    };
    return a.text == b.text && a.reason == b.reason &&
           std::equal(a.scenarios.begin(), a.scenarios.end(), b.scenarios.begin(), b.scenarios.end(), sameScenario) &&
           std::equal(a.nodes.begin(), a.nodes.end(), b.nodes.begin(), b.nodes.end(), sameNode) &&
           std::equal(a.targets.begin(), a.targets.end(), b.targets.begin(), b.targets.end(), sameTarget);
}

/// Changes of every kind, of rows that were there before.
Edit changes() {
    Edit edit;
    edit.text = QStringLiteral("Move and set");
    edit.reason = QStringLiteral("Board meeting");
    Node moved = node(2, QStringLiteral("Robots"));
    moved.parent = NodeId{7};
    edit.nodes = {{node(2, QStringLiteral("Robots")), moved},
                  {node(3, QStringLiteral("AI")), node(3, QStringLiteral("Artificial intelligence"))}};
    Scenario draft;
    draft.id = ScenarioId{4};
    Scenario published = draft;
    published.state = ScenarioState::Published;
    edit.scenarios = {{draft, published}};
    const TargetCell cell = target(0).cell;
    edit.targets = {{ScenarioId{4}, cell, target(0.05), target(0.08)},
                    {ScenarioId{4}, cell, {}, target(0.1)},
                    {ScenarioId{4}, cell, target(0.2), {}}};
    return edit;
}

TEST(EditReversed, TakesTheLastChangeBackFirst) {
    const Edit edit = changes();
    const Edit back = edit.reversed();
    ASSERT_EQ(back.nodes.size(), 2);
    EXPECT_EQ(back.nodes.first().before, edit.nodes.last().after);
    EXPECT_EQ(back.nodes.first().after, edit.nodes.last().before);
    ASSERT_EQ(back.targets.size(), 3);
    EXPECT_EQ(back.targets.first().after, edit.targets.last().before);
    EXPECT_FALSE(back.targets.first().before);
}

TEST(EditReversed, TwiceIsTheSameEdit) { EXPECT_TRUE(isSame(changes().reversed().reversed(), changes())); }

TEST(EditReversed, TurnsANewRowIntoARemovedOne) {
    Edit edit;
    edit.nodes = {{{}, node(2, QStringLiteral("Robots"))}};
    Scenario made;
    made.id = ScenarioId{4};
    edit.scenarios = {{{}, made}};
    const Edit back = edit.reversed();
    EXPECT_EQ(back.nodes.first().before, node(2, QStringLiteral("Robots")));
    EXPECT_TRUE(back.nodes.first().after.removed);
    EXPECT_EQ(back.scenarios.first().after.state, ScenarioState::Removed);
    const Edit again = back.reversed();
    EXPECT_EQ(again.nodes.first().after, edit.nodes.first().after);
    EXPECT_EQ(again.scenarios.first().after, made);
}

TEST(EditReversed, OfNothingIsNothing) {
    EXPECT_TRUE(Edit{}.isEmpty());
    EXPECT_TRUE(Edit{}.reversed().isEmpty());
    EXPECT_FALSE(changes().isEmpty());
}

} // namespace
