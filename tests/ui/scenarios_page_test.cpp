// SPDX-License-Identifier: Apache-2.0
#include "scenarios/scenarios_page.h"

#include "models/scenario_model.h"
#include "support/printers.h"
#include "support/test_portfolio.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QUndoStack>
#include <QtTest>
#include <gtest/gtest.h>

using namespace atlas;
using namespace atlas::test;

namespace {

struct ScenariosPageTest : testing::Test {
    StarterSession starter;
    ViewState view;
    ScenariosPage page{*starter.session, view};

    void SetUp() override {
        page.resize(900, 500);
        page.show();
    }
    [[nodiscard]] QPushButton* button(const char* name) const {
        for (QPushButton* each : page.findChildren<QPushButton*>())
            if (each->accessibleName() == QString::fromUtf8(name))
                return each;
        return nullptr;
    }
    [[nodiscard]] QTableView* table() const { return page.findChild<QTableView*>(); }
    [[nodiscard]] bool says(const QString& words) const {
        for (const QLabel* label : page.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }
};

TEST_F(ScenariosPageTest, AProtectedScenarioSaysWhyItIsNeitherRenamedNorDeleted) {
    EXPECT_FALSE(button("Rename scenario")->isEnabled());
    EXPECT_FALSE(button("Delete scenario")->isEnabled());
    EXPECT_TRUE(says(QStringLiteral("is protected")));
}

TEST_F(ScenariosPageTest, ACopyIsMadeShownAndUndone) {
    button("Make a copy of the scenario")->click();
    ASSERT_EQ(starter->scenarios().size(), 2);
    EXPECT_EQ(starter->scenario().name.en, u"Copy of Published targets 2024");
    EXPECT_EQ(starter->scenario().name.zh, u"2024年公布目标的副本");
    EXPECT_EQ(table()->currentIndex().row(), 1);
    starter->undoStack()->undo();
    EXPECT_EQ(starter->scenarios().size(), 1);
}

TEST_F(ScenariosPageTest, ASecondCopyGetsANumber) {
    button("Make a copy of the scenario")->click();
    table()->setCurrentIndex(table()->model()->index(0, 0));
    button("Make a copy of the scenario")->click();
    EXPECT_EQ(starter->scenario().name.en, u"Copy of Published targets 2024 2");
}

TEST_F(ScenariosPageTest, RenamesInPlaceAndUndoes) {
    button("Make a copy of the scenario")->click();
    button("Rename scenario")->click();
    auto* editor = table()->viewport()->findChild<QLineEdit*>();
    ASSERT_NE(editor, nullptr);
    editor->setText(QStringLiteral("Optimistic"));
    QTest::keyClick(editor, Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] { return starter->scenario().name.en == u"Optimistic"; }, 2000));
    starter->undoStack()->undo();
    EXPECT_EQ(starter->scenario().name.en, u"Copy of Published targets 2024");
}

TEST_F(ScenariosPageTest, DeletesAndBringsBack) {
    button("Make a copy of the scenario")->click();
    const QSignalSpy said(&view, &ViewState::messageRequested);
    button("Delete scenario")->click();
    EXPECT_EQ(starter->scenarios().size(), 1);
    ASSERT_EQ(said.count(), 1);
    EXPECT_TRUE(said.first().first().toString().contains(u"Undo brings it back"));
    starter->undoStack()->undo();
    EXPECT_EQ(starter->scenarios().size(), 2);
}

TEST_F(ScenariosPageTest, ShowsTheChosenScenario) {
    const ScenarioId published = starter->scenario().id;
    button("Make a copy of the scenario")->click();
    table()->setCurrentIndex(table()->model()->index(0, 0));
    button("Show scenario")->click();
    EXPECT_EQ(starter->scenario().id, published);
    EXPECT_FALSE(button("Show scenario")->isEnabled());
}

} // namespace
