// SPDX-License-Identifier: Apache-2.0
#include "drawing/chart_card.h"
#include "scenarios/compare_panel.h"
#include "support/edits.h"
#include "support/found.h"
#include "support/printers.h"
#include "support/test_portfolio.h"
#include "ui/told_host.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QtTest>
#include <gtest/gtest.h>

using namespace atlas;
using namespace atlas::test;

namespace {

struct ComparePanelTest : testing::Test {
    StarterSession starter;
    ViewState view;
    test::ToldHost host;
    ComparePanel panel{*starter.session, view, host};
    ScenarioId published = starter->scenario().id;
    NodeId root = starter->outline().root();
    IndicatorId gdp = starter.indicator("gdp");

    void SetUp() override {
        view.showNode(root);
        panel.resize(1000, 620);
        panel.show();
    }
    [[nodiscard]] QComboBox* combo(const char* name) const {
        for (QComboBox* each : panel.findChildren<QComboBox*>())
            if (each->accessibleName() == QString::fromUtf8(name))
                return each;
        return nullptr;
    }
    [[nodiscard]] QTableView* table() const { return panel.findChild<QTableView*>(); }
    [[nodiscard]] QList<ChartCard*> cards() const { return panel.findChildren<ChartCard*>(); }
    [[nodiscard]] bool says(const QString& words) const {
        for (const QLabel* label : panel.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }
};

TEST_F(ComparePanelTest, SaysWhatToDoWhereThereIsOneScenarioOnly) {
    EXPECT_TRUE(says(QStringLiteral("Make a copy of it")));
    EXPECT_FALSE(table()->isVisible());
}

TEST_F(ComparePanelTest, MakesTheCopyThatItAsksFor) {
    QPushButton* make = nullptr;
    for (QPushButton* each : panel.findChildren<QPushButton*>())
        if (each->accessibleName() == u"Make a copy to compare with")
            make = each;
    ASSERT_NE(make, nullptr);
    ASSERT_TRUE(make->isVisible());
    make->click();
    EXPECT_EQ(starter->scenarios().size(), 2);
    EXPECT_FALSE(make->isVisible());
    EXPECT_EQ(combo("Compare from scenario")->currentText(), u"Published targets 2024");
    EXPECT_EQ(combo("Compare to scenario")->currentText(), u"Copy of Published targets 2024");
}

TEST_F(ComparePanelTest, DifferencesHaveRoomInALowWindow) {
    starter.workInCopy();
    for (int year = 2024; year <= 2030; ++year)
        ASSERT_OK(test::setTarget(*starter, {root, gdp, year}, 0.07));
    auto* views = panel.findChild<QTabBar*>();
    ASSERT_NE(views, nullptr);
    const auto shows = [&](int height, bool both, int front) {
        panel.resize(940, height);
        return QTest::qWaitFor([&] {
            return panel.height() == height && views->isVisible() == !both &&
                   cards()[0]->isVisible() == (both || front == 0) && table()->isVisible() == (both || front == 1);
        });
    };
    EXPECT_TRUE(shows(900, true, 0));
    EXPECT_TRUE(shows(560, false, 0)) << panel.height(); // nothing asks for more than there is
    EXPECT_TRUE(shows(470, false, 0)) << panel.height(); // as the page is at 1280 × 720
    QTest::keyClick(views, Qt::Key_Right);
    EXPECT_TRUE(shows(470, false, 1)) << panel.height();
    EXPECT_TRUE(QTest::qWaitFor([this] { return table()->viewport()->height() >= 7 * table()->rowHeight(0); }))
        << table()->viewport()->height();
    EXPECT_TRUE(shows(900, true, 1));
}

TEST_F(ComparePanelTest, AShareIsComparedOfItsOwnBranch) {
    starter.workInCopy();
    const NodeId vehicles = starter.node("nev-vehicles");
    ASSERT_OK(test::setTarget(*starter, {vehicles, starter.indicator("vehicles"), 2024}, 0.08));
    ASSERT_OK(test::setTarget(*starter, {vehicles, starter.indicator("nevs"), 2024}, 0.25));
    QComboBox* indicator = combo("Indicator of the comparison");
    const int place = indicator->findData(starter.indicator("nev-share").value);
    ASSERT_GE(place, 0);
    indicator->setCurrentIndex(place);
    Q_EMIT indicator->activated(place);
    EXPECT_FALSE(cards()[0]->chart().isEmpty()) << "though the area is selected";
    EXPECT_FALSE(cards()[1]->chart().isEmpty());
    EXPECT_TRUE(says(starter->outline().name(vehicles).in(Language::English)));
}

TEST_F(ComparePanelTest, ComparesTheShownOneWithWhatItWasMadeFrom) {
    starter.workInCopy();
    EXPECT_EQ(combo("Compare from scenario")->currentText(), u"Published targets 2024");
    EXPECT_EQ(combo("Compare to scenario")->currentText(), u"Working copy");
    EXPECT_TRUE(says(QStringLiteral("say the same everywhere")));
    ASSERT_OK(test::setTarget(*starter, {root, gdp, 2024}, 0.07));
    EXPECT_EQ(table()->model()->rowCount(), 2);
    EXPECT_TRUE(says(QStringLiteral("2 difference")));
    ASSERT_EQ(cards().size(), 2);
    EXPECT_EQ(cards()[0]->chart().series.size(), 2);
    starter->undoStack()->undo();
    EXPECT_EQ(table()->model()->rowCount(), 0);
}

TEST_F(ComparePanelTest, LeavesOutWhatStandsBesideTargets) {
    starter.workInCopy();
    ASSERT_OK(test::setTarget(*starter, {root, gdp, 2024}, 0.07));
    panel.findChild<QCheckBox*>()->click();
    EXPECT_EQ(table()->model()->rowCount(), 1);
    EXPECT_TRUE(says(QStringLiteral("1 of 2 differences")));
}

TEST_F(ComparePanelTest, ARowGoesToItsPlaceIndicatorAndYear) {
    starter.workInCopy();
    const NodeId software = starter.node("software");
    const IndicatorId value = starter.indicator("industrial-added-value");
    for (const NodeId child : test::found(starter->outline().children(starter->outline().parent(software)), 3))
        ASSERT_OK(test::setTarget(*starter, {child, value, 2025}, 0.05));
    const auto second = test::forkScenario(*starter, starter->scenario().id, {QStringLiteral("Second"), {}});
    ASSERT_OK(second);
    ASSERT_OK(test::setTarget(*starter, {software, value, 2025}, 0.08));
    panel.compare(*second);
    ASSERT_EQ(table()->model()->rowCount(), 1);
    Q_EMIT table()->clicked(table()->model()->index(0, 0));
    EXPECT_EQ(view.node(), software);
    EXPECT_EQ(combo("Year of the comparison")->currentText(), u"2025");
    EXPECT_EQ(combo("Indicator of the comparison")->currentData().toLongLong(), value.value);
    const ChartDescription& steps = cards()[1]->chart();
    ASSERT_EQ(steps.series.size(), 1) << "of what the place adds to, where it has no parts of its own";
    EXPECT_EQ(steps.series[0].points[1].node, software);
}

TEST_F(ComparePanelTest, ReadsNothingWhileItIsNotSeen) {
    panel.hide();
    starter.workInCopy();
    ASSERT_OK(test::setTarget(*starter, {root, gdp, 2024}, 0.07));
    EXPECT_EQ(table()->model()->rowCount(), 0);
    panel.show();
    EXPECT_EQ(table()->model()->rowCount(), 2);
}

} // namespace
