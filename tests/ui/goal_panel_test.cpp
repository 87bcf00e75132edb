// SPDX-License-Identifier: Apache-2.0
#include "models/figure_role.h"
#include "parts/level_spin_box.h"
#include "parts/rate_spin_box.h"
#include "support/edits.h"
#include "support/printers.h"
#include "support/test_portfolio.h"
#include "targets/goal_panel.h"
#include "ui/told_host.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>

#include <cmath>

#include <gtest/gtest.h>

using namespace atlas;

namespace {
class Goals : public testing::Test {
protected:
    test::StarterSession starter;
    ViewState view;
    test::ToldHost host;
    TargetEntry entry{*starter.session, view, host};
    std::unique_ptr<GoalPanel> panel;

    void open(const char* node, const char* indicator, int year = 2024) {
        panel = std::make_unique<GoalPanel>(*starter.session, view, entry);
        QObject::connect(starter.session.get(), &Session::changed, panel.get(),
                         [this](const ChangeSet& changes) { panel->follow(changes); });
        panel->resize(380, 640);
        panel->show();
        panel->showCell(starter.node(node), starter.indicator(indicator), year);
    }
    template <class Widget>
    Widget* named(const char* name) {
        for (Widget* widget : panel->findChildren<Widget*>())
            if (widget->accessibleName() == QString::fromUtf8(name))
                return widget;
        return nullptr;
    }
    QPushButton* putIn() { return button("Put it in"); }
    QPushButton* button(const char* text) {
        for (auto* one : panel->findChildren<QPushButton*>())
            if (one->text() == QString::fromUtf8(text) && one->isVisibleTo(panel.get()))
                return one;
        return nullptr;
    }
    void choose(GoalKind kind) {
        auto* combo = named<QComboBox>("Kind of goal");
        combo->setCurrentIndex(combo->findData(static_cast<int>(kind)));
    }
    void goal(double level, int year) {
        named<QSpinBox>("Year of the goal")->setValue(year);
        named<LevelSpinBox>("Level to reach")->setLevel(level);
    }
    TargetCell nevs(int year) { return {starter.node("nev-vehicles"), starter.indicator("nevs"), year}; }
    QString shownText() {
        QStringList texts;
        for (const QLabel* label : panel->findChildren<QLabel*>())
            if (label->isVisibleTo(panel.get()))
                texts.append(label->text());
        return texts.join(QLatin1Char('\n'));
    }
};
} // namespace

TEST_F(Goals, CellsOfThePathKnowWhatTheyShow) {
    starter.workInCopy();
    open("nev-vehicles", "nevs");
    goal(1'000'000, 2027);
    const auto* table = panel->findChild<QTableWidget*>();
    ASSERT_NE(table, nullptr);
    ASSERT_EQ(table->rowCount(), 4);
    const Uid scenario = starter->scenario().mark.uid;
    const auto figure = [&](int column) { return table->item(0, column)->data(FigureRole).value<FigureRef>(); };
    EXPECT_TRUE(figure(0).isEmpty());
    EXPECT_EQ(figure(1), FigureRef::planned(scenario, nevs(2024), FigureAspect::Level));
    EXPECT_EQ(figure(2), FigureRef::planned(scenario, nevs(2024), FigureAspect::Growth));
}

TEST_F(Goals, SayWhatAMillionNevsTakeEachYear) {
    starter.workInCopy();
    open("nev-vehicles", "nevs");
    goal(1'000'000, 2027);
    EXPECT_TRUE(shownText().contains(QStringLiteral("29.1% each year, 2024 to 2027"))) << shownText().toStdString();
    const auto* table = panel->findChild<QTableWidget*>();
    ASSERT_EQ(table->rowCount(), 4);
    EXPECT_EQ(table->item(3, 1)->text(), QStringLiteral("1 million"));
}

TEST_F(Goals, ArePreviewedAndNothingIsWritten) {
    starter.workInCopy();
    open("nev-vehicles", "nevs");
    const int steps = starter->undoStack()->count();
    goal(1'000'000, 2027);
    EXPECT_TRUE(starter->isPreviewing());
    EXPECT_NEAR(starter->reading().target(nevs(2027)).value_or(0), 0.290994, 1e-6);
    EXPECT_EQ(starter->undoStack()->count(), steps);
    panel->leave();
    EXPECT_FALSE(starter->isPreviewing());
    EXPECT_FALSE(starter->reading().target(nevs(2027)).has_value());
}

TEST_F(Goals, AreNotPreviewedBeforeSomethingIsAsked) {
    starter.workInCopy();
    open("nev-vehicles", "nevs");
    EXPECT_FALSE(starter->isPreviewing());
}

TEST_F(Goals, TheBoxIsTickedExactlyWhileThePreviewIsDrawn) {
    starter.workInCopy();
    open("nev-vehicles", "nevs");
    auto* box = panel->findChild<QCheckBox*>();
    ASSERT_NE(box, nullptr);
    EXPECT_FALSE(box->isChecked());
    goal(1'000'000, 2027);
    EXPECT_TRUE(box->isChecked());
    EXPECT_TRUE(starter->isPreviewing());
    box->click();
    EXPECT_FALSE(starter->isPreviewing());
    goal(900'000, 2027);
    EXPECT_FALSE(box->isChecked()) << "unticked by the planner it stays so";
    EXPECT_FALSE(starter->isPreviewing());
    box->click();
    EXPECT_TRUE(starter->isPreviewing());
    putIn()->click();
    EXPECT_FALSE(box->isChecked()) << "what is written is no longer tried out";
}

TEST_F(Goals, ATickAloneDrawsTheGoalThatStandsThere) {
    starter.workInCopy();
    ASSERT_OK(test::setTarget(*starter, {starter.node("nev-vehicles"), starter.indicator("vehicles"), 2024}, 0.08));
    open("nev-vehicles", "nev-share");
    panel->findChild<QCheckBox*>()->click();
    EXPECT_TRUE(starter->isPreviewing());
    EXPECT_TRUE(starter->reading().target(nevs(2030)).has_value());
}

TEST_F(Goals, TheLevelFollowsTargetsAndYearUntilOneIsChosen) {
    starter.workInCopy();
    ASSERT_OK(test::setTarget(*starter, nevs(2024), 0.10));
    open("nev-vehicles", "nevs");
    auto* level = named<LevelSpinBox>("Level to reach");
    const auto comes = [this](int year) {
        return starter->reading().projectedLevel(starter.node("nev-vehicles"), starter.indicator("nevs"), year).value();
    };
    EXPECT_NEAR(level->level(), comes(2030), 1);
    ASSERT_OK(test::setTarget(*starter, nevs(2024), 0.20));
    EXPECT_NEAR(level->level(), comes(2030), 1);
    named<QSpinBox>("Year of the goal")->setValue(2026);
    EXPECT_NEAR(level->level(), comes(2026), 1);
    goal(1'000'000, 2027);
    panel->leave();
    ASSERT_OK(test::setTarget(*starter, nevs(2024), 0.05));
    EXPECT_EQ(level->level(), 1'000'000) << "what the planner asked for stays";
}

TEST_F(Goals, PutIntoAWorkingCopyAreUndoneInSight) {
    open("nev-vehicles", "nevs");
    goal(1'000'000, 2027);
    putIn()->click();
    entry.continueInCopy();
    ASSERT_NEAR(starter->reading().storedTarget(nevs(2024))->rate, 0.290994, 1e-6);
    EXPECT_FALSE(starter->isPreviewing());
    starter->undoStack()->undo();
    EXPECT_FALSE(starter->isPreviewing()) << "a preview of the same would look as if nothing was undone";
    EXPECT_FALSE(starter->reading().target(nevs(2024)).has_value());
}

TEST_F(Goals, EndTheirPreviewWhenAnotherPageIsShown) {
    starter.workInCopy();
    open("nev-vehicles", "nevs");
    goal(1'000'000, 2027);
    panel->hide();
    EXPECT_FALSE(starter->isPreviewing());
}

TEST_F(Goals, ArePutInWithOneStep) {
    starter.workInCopy();
    open("nev-vehicles", "nevs");
    goal(1'000'000, 2027);
    const int steps = starter->undoStack()->count();
    putIn()->click();
    EXPECT_EQ(starter->undoStack()->count(), steps + 1);
    for (int year = 2024; year <= 2027; ++year)
        EXPECT_NEAR(starter->reading().storedTarget(nevs(year))->rate, 0.290994, 1e-6);
    EXPECT_FALSE(starter->isPreviewing());
    starter->undoStack()->undo();
    EXPECT_FALSE(starter->reading().storedTarget(nevs(2024)).has_value());
}

TEST_F(Goals, OfAProtectedScenarioAreOfferedForACopy) {
    open("nev-vehicles", "nevs");
    goal(1'000'000, 2027);
    EXPECT_FALSE(starter->isPreviewing());
    QSignalSpy offered(&entry, &TargetEntry::copyOffered);
    putIn()->click();
    ASSERT_EQ(offered.size(), 1);
    EXPECT_TRUE(offered.first().first().toString().startsWith(u'4'));
}

TEST_F(Goals, HaveHalfOfAllVehiclesAsTheFirstShare) {
    starter.workInCopy();
    ASSERT_OK(test::setTarget(*starter, {starter.node("nev-vehicles"), starter.indicator("vehicles"), 2024}, 0.08));
    open("nev-vehicles", "nev-share");
    named<QSpinBox>("Year of the goal")->setValue(2026);
    ASSERT_EQ(panel->plan().why, NoPlan::HasOne);
    EXPECT_NEAR(panel->plan().growth, std::cbrt(0.5 * 1'100'000 * std::pow(1.08, 3) / 360'000) - 1, 1e-10);
}

TEST_F(Goals, ThroughAPartFollowAnEditOfAnotherPart) {
    starter.workInCopy();
    const auto cell = [&](const char* node) {
        return TargetCell{starter.node(node), starter.indicator("industrial-added-value"), 2024};
    };
    ASSERT_OK(test::setTarget(*starter, cell("nev-vehicles"), 0.12));
    ASSERT_OK(test::setTarget(*starter, cell("electronics"), 0.07));
    open("leading", "industrial-added-value");
    choose(GoalKind::ThroughPart);
    auto* part = named<QComboBox>("Part that is to change");
    part->setCurrentIndex(part->findData(starter.node("software").value));
    named<RateSpinBox>("Growth of the whole to reach")->setRate(0.10);
    EXPECT_NEAR(panel->plan().growth, 0.11, 1e-12);
    ASSERT_OK(test::setTarget(*starter, cell("electronics"), 0.09));
    EXPECT_NEAR(panel->plan().growth, 0.09, 1e-12);
    EXPECT_TRUE(starter->isPreviewing());
}

TEST_F(Goals, AskForTheRateThatASizeLevelNeeds) {
    starter.workInCopy();
    open("nev-vehicles", "industrial-added-value");
    choose(GoalKind::SizeLevel);
    EXPECT_EQ(panel->plan().why, NoPlan::NoRate);
    for (const auto& [name, value] :
         {std::pair("Value-added rate of New energy and intelligent connected vehicles, 2023", 0.25),
          std::pair("Above-scale industrial added value of New energy and intelligent connected vehicles, 2023",
                    50.0)}) {
        LevelSpinBox* asked = nullptr;
        for (auto* box : panel->findChildren<LevelSpinBox*>())
            if (box->isVisibleTo(panel.get()) &&
                box->accessibleName().startsWith(QString::fromUtf8(name).section(QLatin1Char(' '), 0, 1)))
                asked = box;
        ASSERT_NE(asked, nullptr) << name;
        asked->setLevel(value);
        button("Assume it")->click();
    }
    ASSERT_EQ(panel->plan().why, NoPlan::HasOne);
    EXPECT_DOUBLE_EQ(panel->plan().goal, 75);
}

TEST_F(Goals, OutOfReachSayBetweenWhat) {
    starter.workInCopy();
    open("nev-vehicles", "nevs");
    goal(5'000'000, 2024);
    EXPECT_TRUE(shownText().contains(QStringLiteral("Not reachable between −100% and 1,000% a year")))
        << shownText().toStdString();
    EXPECT_EQ(putIn(), nullptr);
}

TEST_F(Goals, GiveWayToADragOfTheSlider) {
    starter.workInCopy();
    open("nev-vehicles", "nevs");
    goal(1'000'000, 2027);
    ASSERT_OK(test::preview(*starter, nevs(2024), 0.5));
    EXPECT_EQ(starter->reading().target(nevs(2024)), 0.5);
    EXPECT_FALSE(starter->reading().target(nevs(2025)).has_value());
    test::endPreview(*starter);
    EXPECT_FALSE(starter->isPreviewing());
}
