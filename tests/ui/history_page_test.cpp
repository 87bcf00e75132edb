// SPDX-License-Identifier: Apache-2.0
#include "history/history_page.h"

#include "models/history_model.h"
#include "support/printers.h"
#include "support/test_portfolio.h"

#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QtTest>
#include <gtest/gtest.h>

using namespace atlas;
using namespace atlas::test;

namespace {

struct HistoryPageTest : testing::Test {
    StarterSession starter;
    ViewState view;
    std::unique_ptr<HistoryPage> page;

    void open() {
        view.showNode(starter.node("liangjiang"));
        page = std::make_unique<HistoryPage>(*starter.session, view);
        page->resize(900, 500);
        page->show();
    }
    [[nodiscard]] QTableView* table() const { return page->findChild<QTableView*>(); }
    [[nodiscard]] QString cell(int row, int column) const {
        return table()->model()->index(row, column).data().toString();
    }
    void click(int row) {
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                          table()->visualRect(table()->model()->index(row, 1)).center());
    }
};

TEST_F(HistoryPageTest, ListsAnEditWithWhoWhatFromToAndWhy) {
    starter.workInCopy();
    open();
    ASSERT_OK(starter->setTarget({view.node(), starter.indicator("gdp"), 2024}, 0.07, QStringLiteral("New outlook")));
    EXPECT_EQ(cell(0, HistoryModel::Who), u"Tester");
    EXPECT_EQ(cell(0, HistoryModel::What), u"Liangjiang New Area: Gross domestic product, growth target 2024");
    EXPECT_EQ(cell(0, HistoryModel::From), u"6.5%");
    EXPECT_EQ(cell(0, HistoryModel::To), u"7%");
    EXPECT_EQ(cell(0, HistoryModel::Why), u"New outlook");
}

TEST_F(HistoryPageTest, TheFilterKeepsWhatSaysTheWord) {
    open();
    ASSERT_OK(starter->renameNode(starter.node("robots"), {QStringLiteral("Robotics"), {}}));
    ASSERT_OK(starter->renameNode(starter.node("motors"), {QStringLiteral("Engines"), {}}));
    page->findChild<QLineEdit*>()->setText(QStringLiteral("robotics"));
    ASSERT_EQ(table()->model()->rowCount(), 1);
    EXPECT_EQ(cell(0, HistoryModel::To), u"Robotics");
}

TEST_F(HistoryPageTest, AFilterThatFindsNothingSaysSo) {
    open();
    page->findChild<QLineEdit*>()->setText(QStringLiteral("no such words"));
    EXPECT_FALSE(table()->isVisible());
    bool said = false;
    for (const QLabel* label : page->findChildren<QLabel*>())
        said = said || (label->isVisible() && label->text().contains(u"no such words"));
    EXPECT_TRUE(said);
}

TEST_F(HistoryPageTest, AClickGoesToThePlace) {
    open();
    const NodeId robots = starter.node("robots");
    ASSERT_OK(starter->renameNode(robots, {QStringLiteral("Robotics"), {}}));
    click(0);
    EXPECT_EQ(view.node(), robots);
}

TEST_F(HistoryPageTest, TypingInTheFilterGoesNowhere) {
    open();
    ASSERT_OK(starter->renameNode(starter.node("robots"), {QStringLiteral("Robotics"), {}}));
    const NodeId before = view.node();
    page->findChild<QLineEdit*>()->setText(QStringLiteral("robotics"));
    EXPECT_EQ(view.node(), before);
}

} // namespace
