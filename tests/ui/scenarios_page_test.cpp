// SPDX-License-Identifier: Apache-2.0
#include "models/scenario_model.h"
#include "scenarios/scenarios_page.h"
#include "support/printers.h"
#include "support/test_portfolio.h"
#include "ui/told_host.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QtTest>
#include <gtest/gtest.h>

using namespace atlas;
using namespace atlas::test;

namespace {

struct ScenariosPageTest : testing::Test {
    StarterSession starter;
    ViewState view;
    test::ToldHost host;
    ScenariosPage page{*starter.session, view, host};

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
    [[nodiscard]] QCheckBox* box(const char* name) const {
        for (QCheckBox* each : page.findChildren<QCheckBox*>())
            if (each->accessibleName() == QString::fromUtf8(name))
                return each;
        return nullptr;
    }
    [[nodiscard]] QTableView* table() const {
        for (QTableView* each : page.findChildren<QTableView*>())
            if (each->accessibleName() == u"Scenarios")
                return each;
        return nullptr;
    }
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
    host.said.clear();
    button("Delete scenario")->click();
    EXPECT_EQ(starter->scenarios().size(), 1);
    ASSERT_EQ(host.said.size(), 1);
    EXPECT_TRUE(host.said.first().contains(u"Undo brings it back"));
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

TEST_F(ScenariosPageTest, DescribesInPlaceInBothLanguages) {
    button("Make a copy of the scenario")->click();
    button("Describe scenario")->click();
    const auto editors = page.findChildren<QPlainTextEdit*>();
    ASSERT_EQ(editors.size(), 2);
    ASSERT_TRUE(editors[0]->isVisible());
    editors[0]->setPlainText(QStringLiteral("What if exports recover"));
    editors[1]->setPlainText(QStringLiteral("出口回升的情形"));
    button("Save description")->click();
    EXPECT_EQ(starter->scenario().description,
              (Text{QStringLiteral("What if exports recover"), QStringLiteral("出口回升的情形")}));
    EXPECT_FALSE(editors[0]->isVisible());
    EXPECT_TRUE(says(QStringLiteral("What if exports recover")));
    starter->undoStack()->undo();
    EXPECT_TRUE(says(QStringLiteral("No description yet.")));
}

TEST_F(ScenariosPageTest, NothingLiesOnAnythingWhileOneIsDescribed) {
    page.resize(940, 480); // as at 1280 × 720
    button("Describe scenario")->click();
    auto* save = button("Save description");
    ASSERT_TRUE(QTest::qWaitFor([&] { return save->isVisible() && save->height() > 0; }));
    QList<QWidget*> shown{table(), save};
    for (QPlainTextEdit* edit : page.findChildren<QPlainTextEdit*>())
        shown.append(edit);
    for (QLabel* label : page.findChildren<QLabel*>())
        if (label->isVisible())
            shown.append(label);
    const auto place = [&](const QWidget* widget) { return QRect(widget->mapTo(&page, QPoint()), widget->size()); };
    const auto overlap = [&]() -> QString {
        for (const QWidget* one : shown)
            for (const QWidget* other : shown)
                if (one != other && place(one).intersects(place(other)))
                    return QLatin1String(one->metaObject()->className()) + u" on "_qs +
                           QLatin1String(other->metaObject()->className());
        return {};
    };
    EXPECT_TRUE(QTest::qWaitFor([&] { return overlap().isEmpty(); })) << overlap().toStdString();
    EXPECT_GE(table()->viewport()->height(), table()->rowHeight(0));
    EXPECT_LE(place(save).bottom(), page.height());
}

TEST_F(ScenariosPageTest, ADescriptionBeingWrittenIsKeptWhereverOneGoes) {
    const ScenarioId published = starter->scenario().id;
    button("Make a copy of the scenario")->click();
    const ScenarioId copy = starter->scenario().id;
    const auto written = [&](const char* text) {
        button("Describe scenario")->click();
        page.findChildren<QPlainTextEdit*>().constFirst()->setPlainText(QString::fromUtf8(text));
    };
    const auto description = [&](ScenarioId id) {
        for (const Scenario& each : starter->scenarios())
            if (each.id == id)
                return each.description.en;
        return QString();
    };
    written("One");
    const int row = table()->currentIndex().row();
    table()->selectRow(row == 0 ? 1 : 0); // another scenario
    EXPECT_EQ(description(copy), u"One");
    table()->selectRow(row);
    written("Two");
    view.setLanguage(Language::Chinese);
    view.setLanguage(Language::English);
    EXPECT_EQ(page.findChildren<QPlainTextEdit*>().constFirst()->toPlainText(), u"Two") << "another language";
    page.hide();
    EXPECT_EQ(description(copy), u"Two") << "another page";
    page.show();
    EXPECT_NE(description(published), u"Two");
}

TEST_F(ScenariosPageTest, ADescriptionThatCannotBeKeptStaysWithTheReason) {
    button("Make a copy of the scenario")->click();
    button("Describe scenario")->click();
    auto* editor = page.findChildren<QPlainTextEdit*>().constFirst();
    editor->setPlainText(QString(30'000, QLatin1Char('x')));
    EXPECT_FALSE(page.keepTyped());
    EXPECT_TRUE(editor->isVisible());
    EXPECT_EQ(editor->toPlainText().size(), 30'000);
    EXPECT_EQ(host.refusals.size(), 1);
    table()->selectRow(table()->currentIndex().row() == 0 ? 1 : 0);
    EXPECT_TRUE(editor->isVisible()) << "it is not lost with the selection";
}

TEST_F(ScenariosPageTest, AsksOnceBeforeWhatWasPublishedMayBeEdited) {
    button("Allow edits of the scenario")->click();
    EXPECT_TRUE(starter->scenario().isProtected) << "it only asks";
    ASSERT_TRUE(button("Allow edits of what was published")->isVisible());
    button("Keep it protected")->click();
    EXPECT_FALSE(button("Allow edits of what was published")->isVisible());
    EXPECT_TRUE(starter->scenario().isProtected);
    button("Allow edits of the scenario")->click();
    button("Allow edits of what was published")->click();
    EXPECT_FALSE(starter->scenario().isProtected);
    EXPECT_FALSE(button("Allow edits of what was published")->isVisible());
    EXPECT_TRUE(button("Rename scenario")->isEnabled());
    starter->undoStack()->undo();
    EXPECT_TRUE(starter->scenario().isProtected);
}

TEST_F(ScenariosPageTest, ADraftIsProtectedAndOpenedWithoutAQuestion) {
    button("Make a copy of the scenario")->click();
    button("Protect scenario")->click();
    EXPECT_TRUE(starter->scenario().isProtected);
    button("Allow edits of the scenario")->click();
    EXPECT_FALSE(starter->scenario().isProtected);
}

TEST_F(ScenariosPageTest, AnArchivedScenarioIsShownOnlyWhenWanted) {
    const ScenarioId published = starter->scenario().id;
    button("Make a copy of the scenario")->click();
    starter->showScenario(published);
    button("Archive scenario")->click();
    EXPECT_EQ(table()->model()->rowCount(), 1);
    auto* archived = box("Show archived scenarios");
    ASSERT_TRUE(archived->isVisible());
    archived->click();
    ASSERT_EQ(table()->model()->rowCount(), 2);
    table()->setCurrentIndex(table()->model()->index(1, 0));
    button("Take the scenario out of the archive")->click();
    archived->click();
    EXPECT_EQ(table()->model()->rowCount(), 2);
    EXPECT_FALSE(archived->isVisible());
}

TEST_F(ScenariosPageTest, KeysShowAndDelete) {
    button("Make a copy of the scenario")->click();
    button("Make a copy of the scenario")->click();
    table()->setCurrentIndex(table()->model()->index(1, 0));
    page.activateWindow(); // a shortcut asks for the window in front
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Return);
    EXPECT_EQ(starter->scenario().name.en, u"Copy of Published targets 2024");
    QTest::keyClick(table(), Qt::Key_Delete);
    EXPECT_EQ(starter->scenarios().size(), 2);
}

TEST_F(ScenariosPageTest, OpensTheComparisonAndTheMergeOfTheSelectedOne) {
    button("Make a copy of the scenario")->click();
    auto* tabs = page.findChild<QTabWidget*>();
    button("Compare the scenario with another")->click();
    EXPECT_EQ(tabs->currentIndex(), 1);
    tabs->setCurrentIndex(0);
    button("Merge the scenario into another")->click();
    EXPECT_EQ(tabs->currentIndex(), 2);
}

} // namespace
