// SPDX-License-Identifier: Apache-2.0
#include "state/view_state.h"
#include "support/printers.h"

#include <QSignalSpy>
#include <gtest/gtest.h>

using namespace atlas;

TEST(ViewState, GoesBackAndForwardThroughTheNodesShown) {
    ViewState view;
    for (const qint64 node : {1, 2, 3})
        view.showNode(NodeId{node});
    view.goBack();
    view.goBack();
    EXPECT_EQ(view.node(), NodeId{1});
    EXPECT_FALSE(view.canGoBack());
    view.goForward();
    EXPECT_EQ(view.node(), NodeId{2});
}

TEST(ViewState, ANewNodeForgetsTheWayForward) {
    ViewState view;
    for (const qint64 node : {1, 2})
        view.showNode(NodeId{node});
    view.goBack();
    view.showNode(NodeId{3});
    EXPECT_FALSE(view.canGoForward());
    view.goBack();
    EXPECT_EQ(view.node(), NodeId{1});
}

TEST(ViewState, TellsOnlyRealChanges) {
    ViewState view;
    view.showCell(NodeId{1}, IndicatorId{2}, 2024);
    const QSignalSpy nodes(&view, &ViewState::nodeChanged);
    const QSignalSpy cells(&view, &ViewState::cellChanged);
    view.showCell(NodeId{1}, IndicatorId{2}, 2024);
    view.showNode(NodeId{1});
    EXPECT_EQ(nodes.count(), 0);
    EXPECT_EQ(cells.count(), 0);
    view.showCell(NodeId{1}, IndicatorId{2}, 2025);
    EXPECT_EQ(cells.count(), 1);
}
