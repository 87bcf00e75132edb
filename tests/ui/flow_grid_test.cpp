// SPDX-License-Identifier: Apache-2.0
#include "parts/flow_grid.h"

#include "support/printers.h"

#include <QLabel>
#include <gtest/gtest.h>

using namespace atlas;

namespace {

struct FlowGridTest : testing::Test {
    QWidget page;
    QList<QWidget*> items;

    void fill(FlowGrid& grid, int count) {
        for (int i = 0; i < count; ++i) {
            auto* item = new QWidget(&page);
            item->setMinimumHeight(i == 1 ? 80 : 40);
            item->show();
            grid.addWidget(item);
            items.append(item);
        }
    }
};

TEST_F(FlowGridTest, TakesAsManyColumnsAsFit) {
    FlowGrid grid(100, 4, false, &page);
    EXPECT_EQ(grid.columns(99), 1);
    EXPECT_EQ(grid.columns(212), 2);
    EXPECT_EQ(grid.columns(10'000), 4);
}

TEST_F(FlowGridTest, ItemsOfARowAreEquallyWideAndHigh) {
    auto* grid = new FlowGrid(100, 3, false, &page);
    fill(*grid, 3);
    grid->setGeometry(QRect(0, 0, 324, 400));
    for (const QWidget* item : items)
        EXPECT_EQ(item->size(), QSize(100, 80));
    EXPECT_EQ(items.at(2)->x(), 224);
}

TEST_F(FlowGridTest, ALastRowThatLacksOneSharesOutItsRoom) {
    auto* grid = new FlowGrid(100, 3, false, &page);
    fill(*grid, 5);
    grid->setGeometry(QRect(0, 0, 324, 400));
    EXPECT_EQ(items.at(3)->width(), 156);
    EXPECT_EQ(items.at(4)->geometry().right(), 323);
}

TEST_F(FlowGridTest, ALastRowThatLacksMoreKeepsTheColumns) {
    auto* grid = new FlowGrid(100, 3, false, &page);
    fill(*grid, 4);
    grid->setGeometry(QRect(0, 0, 324, 400));
    EXPECT_EQ(items.at(3)->width(), 100);
}

TEST_F(FlowGridTest, HiddenItemsTakeNoRoom) {
    auto* grid = new FlowGrid(100, 3, false, &page);
    fill(*grid, 4);
    items.at(1)->hide();
    EXPECT_EQ(grid->heightForWidth(324), 40);
}

TEST_F(FlowGridTest, ItsHeightFollowsTheWidth) {
    auto* grid = new FlowGrid(100, 3, false, &page);
    fill(*grid, 3);
    EXPECT_EQ(grid->heightForWidth(324), 80);
    EXPECT_EQ(grid->heightForWidth(100), 40 + 12 + 80 + 12 + 40);
}

} // namespace
