// SPDX-License-Identifier: Apache-2.0
#include "models/merge_model.h"
#include "scenarios/merge_panel.h"
#include "support/edits.h"
#include "support/printers.h"
#include "support/test_portfolio.h"
#include "ui/told_host.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QtTest>
#include <gtest/gtest.h>

using namespace atlas;
using namespace atlas::test;

namespace {

struct MergePanelTest : testing::Test {
    StarterSession starter;
    ViewState view;
    test::ToldHost host;
    MergePanel panel{*starter.session, view, host};
    ScenarioId published = starter->scenario().id;
    TargetCell gdp{starter->outline().root(), starter.indicator("gdp"), 2024};
    ScenarioId here, there;

    /// One conflict (2024) and one target that is taken (2025).
    void SetUp() override {
        view.showNode(gdp.node);
        panel.resize(1000, 600);
        panel.show();
    }
    void makeTwo() {
        here = starter.workInCopy();
        ASSERT_OK(test::setTarget(*starter, gdp, 0.07));
        const auto other = test::forkScenario(*starter, published, {QStringLiteral("Other"), {}});
        ASSERT_OK(other);
        there = *other;
        ASSERT_OK(test::setTarget(*starter, gdp, 0.08));
        ASSERT_OK(test::setTarget(*starter, {gdp.node, gdp.indicator, 2025}, 0.06));
        panel.mergeFrom(there);
        QComboBox* into = combo("Merge into scenario");
        into->setCurrentIndex(into->findText(QStringLiteral("Working copy")));
        Q_EMIT into->activated(into->currentIndex());
    }
    [[nodiscard]] QComboBox* combo(const char* name) const {
        for (QComboBox* each : panel.findChildren<QComboBox*>())
            if (each->accessibleName() == QString::fromUtf8(name))
                return each;
        return nullptr;
    }
    [[nodiscard]] QPushButton* button(const char* name) const {
        for (QPushButton* each : panel.findChildren<QPushButton*>())
            if (each->accessibleName() == QString::fromUtf8(name))
                return each;
        return nullptr;
    }
    [[nodiscard]] QTableView* table() const { return panel.findChild<QTableView*>(); }
    [[nodiscard]] bool says(const QString& words) const {
        for (const QLabel* label : panel.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }
};

TEST_F(MergePanelTest, SaysWhatToDoWhereThereIsOneScenarioOnly) {
    EXPECT_TRUE(says(QStringLiteral("Make a copy of it")));
    EXPECT_FALSE(table()->isVisible());
    EXPECT_FALSE(button("Merge the scenarios")->isVisible());
}

TEST_F(MergePanelTest, SaysThatThereIsNothingToMerge) {
    starter.workInCopy();
    EXPECT_TRUE(says(QStringLiteral("There is nothing to merge")));
}

TEST_F(MergePanelTest, MergesOnlyWhenAllIsDecided) {
    makeTwo();
    QPushButton* merge = button("Merge the scenarios");
    ASSERT_TRUE(table()->isVisible());
    EXPECT_FALSE(merge->isEnabled());
    EXPECT_TRUE(says(QStringLiteral("Decide 1 more")));
    table()->selectRow(0);
    button("Take what stands there in the selected conflicts")->click();
    EXPECT_TRUE(merge->isEnabled());
    host.said.clear();
    merge->click();
    ASSERT_EQ(host.said.size(), 1);
    EXPECT_TRUE(host.said.first().contains(u"Undo takes it back"));
    EXPECT_EQ(starter->scenario().id, here);
    EXPECT_EQ(starter->reading().target(gdp), 0.08);
    EXPECT_EQ(starter->reading().target({gdp.node, gdp.indicator, 2025}), 0.06);
    EXPECT_TRUE(says(QStringLiteral("There is nothing to merge")));
    starter->undoStack()->undo();
    EXPECT_EQ(starter->reading().target(gdp), 0.07);
    EXPECT_TRUE(table()->isVisible());
}

TEST_F(MergePanelTest, KeepsDecisionsWhileSomethingElseChanges) {
    makeTwo();
    button("Keep what stands here in all conflicts")->click();
    ASSERT_OK(test::setTarget(*starter, {gdp.node, gdp.indicator, 2027}, 0.05));
    EXPECT_EQ(table()->model()->rowCount(), 3);
    EXPECT_EQ(table()->model()->index(0, MergeModel::Decision).data().toString(), u"Keep here");
    EXPECT_TRUE(button("Merge the scenarios")->isEnabled());
}

TEST_F(MergePanelTest, DecidesInTheRow) {
    makeTwo();
    const QModelIndex cell = table()->model()->index(0, MergeModel::Decision);
    table()->setCurrentIndex(cell);
    table()->edit(cell);
    auto* choice = table()->viewport()->findChild<QComboBox*>();
    ASSERT_NE(choice, nullptr);
    choice->setCurrentIndex(2);
    Q_EMIT choice->activated(2);
    EXPECT_EQ(cell.data().toString(), u"Take there");
}

TEST_F(MergePanelTest, IntoAProtectedScenarioSaysWhatToDo) {
    makeTwo();
    QComboBox* into = combo("Merge into scenario");
    into->setCurrentIndex(into->findText(QStringLiteral("Published targets 2024")));
    Q_EMIT into->activated(into->currentIndex());
    EXPECT_FALSE(button("Merge the scenarios")->isEnabled());
    EXPECT_TRUE(says(QStringLiteral("is protected. Make a copy of it")));
}

TEST_F(MergePanelTest, ExchangesTheTwo) {
    makeTwo();
    button("Exchange the two scenarios")->click();
    EXPECT_EQ(combo("Merge into scenario")->currentText(), u"Other");
    EXPECT_EQ(combo("Merge from scenario")->currentText(), u"Working copy");
    EXPECT_EQ(table()->model()->rowCount(), 1) << "the conflict; nothing else changed in the working copy";
}

} // namespace
