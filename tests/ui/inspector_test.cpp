// SPDX-License-Identifier: Apache-2.0
#include "inspector/inspector.h"
#include "support/edits.h"
#include "support/printers.h"
#include "support/test_portfolio.h"
#include "support/write_lock.h"
#include "ui/told_host.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBrowser>
#include <QToolButton>
#include <QtTest>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace atlas;
using namespace atlas::test;

namespace {

struct InspectorTest : testing::Test {
    StarterSession starter;
    ViewState view;
    test::ToldHost host;
    std::unique_ptr<Inspector> inspector;

    void open(const char* node) {
        view.showNode(starter.node(node));
        inspector = std::make_unique<Inspector>(*starter.session, view, host);
        inspector->resize(280, 600);
        inspector->show();
    }
    [[nodiscard]] QString text() const {
        inspector->completeNow();
        return inspector->findChild<QTextBrowser*>()->toPlainText();
    }
    [[nodiscard]] bool says(const QString& words) const { return text().contains(words); }
    [[nodiscard]] QPlainTextEdit* editor(const char* name) const {
        for (QPlainTextEdit* edit : inspector->findChildren<QPlainTextEdit*>())
            if (edit->accessibleName() == QString::fromUtf8(name))
                return edit;
        return nullptr;
    }
    [[nodiscard]] QPushButton* button(const char* name) const {
        for (QPushButton* each : inspector->findChildren<QPushButton*>())
            if (each->accessibleName() == QString::fromUtf8(name))
                return each;
        return nullptr;
    }
};

TEST_F(InspectorTest, SaysWhoGivesAFigure) {
    open("nev-vehicles");
    EXPECT_TRUE(says(QStringLiteral("360 thousand vehicles")));
    EXPECT_TRUE(says(QStringLiteral("rounded in the source")));
    EXPECT_TRUE(says(QStringLiteral("iChongqing, 1 February 2024")));
    EXPECT_TRUE(says(QStringLiteral("Dai Yuan")));
}

TEST_F(InspectorTest, ShowsTheDescriptionInBothLanguages) {
    open("motors");
    const auto node = starter->portfolio().node(view.node());
    ASSERT_OK(node);
    EXPECT_TRUE(says(node->description.en));
    EXPECT_TRUE(says(node->description.zh));
}

TEST_F(InspectorTest, ShowsTheSelectedTargetWithItsSource) {
    open("liangjiang");
    view.showCell(view.node(), starter.indicator("gdp"), 2024);
    EXPECT_TRUE(says(QStringLiteral("Gross domestic product, growth target 2024")));
    EXPECT_TRUE(says(QStringLiteral("6.5%")));
    EXPECT_TRUE(says(QStringLiteral("iChongqing, 1 February 2024")));
}

TEST_F(InspectorTest, SaysThatATargetIsThePlannersOwn) {
    starter.workInCopy();
    open("robots");
    const TargetCell cell{view.node(), starter.indicator("industrial-added-value"), 2024};
    ASSERT_OK(test::setTarget(*starter, cell, 0.2, QStringLiteral("Talks with two makers")));
    view.showCell(cell.node, cell.indicator, cell.year);
    EXPECT_TRUE(says(QStringLiteral("planner's own")));
    EXPECT_TRUE(says(QStringLiteral("Talks with two makers")));
}

TEST_F(InspectorTest, ListsTheContributionsOfARollUpAndWhatIsMissing) {
    starter.workInCopy();
    const IndicatorId indicator = starter.indicator("industrial-added-value");
    ASSERT_OK(test::setTarget(*starter, {starter.node("nev-vehicles"), indicator, 2024}, 0.12));
    ASSERT_OK(test::setTarget(*starter, {starter.node("electronics"), indicator, 2024}, 0.07));
    open("leading");
    view.showCell(view.node(), indicator, 2024);
    EXPECT_TRUE(says(QStringLiteral("9.5%")));
    EXPECT_TRUE(says(QStringLiteral("weighted by size level (an ambition, not output)")));
    EXPECT_TRUE(says(QStringLiteral("+6.0 pp, its growth 12%")));
    EXPECT_TRUE(says(QStringLiteral("New-generation internet and software information")));
}

TEST_F(InspectorTest, ContributionsAddUpToTheRollUpAsTheyAreShown) {
    // 300 and 100 at 7.5 % and 4 % come to 6.625 %: a half goes up in parts and whole alike.
    starter.workInCopy();
    const IndicatorId indicator = starter.indicator("industrial-added-value");
    for (const auto& [key, base, rate] :
         {std::tuple("nev-vehicles", 300.0, 0.075), {"electronics", 100.0, 0.04}, {"software", 0.0, 0.04}}) {
        ASSERT_OK(test::setAssumption(*starter, starter.node(key), indicator, 2023, base));
        ASSERT_OK(test::setTarget(*starter, {starter.node(key), indicator, 2024}, rate));
    }
    open("leading");
    view.showCell(view.node(), indicator, 2024);
    EXPECT_TRUE(says(QStringLiteral("6.63%")));
    EXPECT_TRUE(says(QStringLiteral("+5.63 pp, its growth 7.5%")));
    EXPECT_TRUE(says(QStringLiteral("+1.00 pp, its growth 4%")));
}

TEST_F(InspectorTest, AGapThatIsClosedIsNotSaidAsNothing) {
    starter.workInCopy();
    const IndicatorId indicator = starter.indicator("industrial-added-value");
    ASSERT_OK(test::setTarget(*starter, {starter.node("nev-vehicles"), indicator, 2024}, 0.12));
    ASSERT_OK(test::setTarget(*starter, {starter.node("leading"), indicator, 2024}, 0.12004));
    open("leading");
    view.showCell(view.node(), indicator, 2024);
    EXPECT_TRUE(says(QStringLiteral("The parts add up to the target.")));
    EXPECT_FALSE(says(QStringLiteral("0 pp")));
    ASSERT_OK(test::setTarget(*starter, {starter.node("leading"), indicator, 2024}, 0.11));
    EXPECT_TRUE(says(QStringLiteral("Gap, rolled up less target: +1 pp")));
}

TEST_F(InspectorTest, SaysThatALevelBeforeTheFirstTargetIsHeld) {
    starter.workInCopy();
    ASSERT_OK(test::setTarget(*starter, {starter.node("nev-vehicles"), starter.indicator("nevs"), 2026}, 0.25));
    open("nev-vehicles");
    view.showCell(view.node(), starter.indicator("nevs"), 2025);
    EXPECT_TRUE(says(QStringLiteral("360 thousand vehicles, held: no target is stated yet")));
}

TEST_F(InspectorTest, FollowsEveryStepOfADrag) {
    starter.workInCopy();
    open("liangjiang");
    const TargetCell cell{view.node(), starter.indicator("gdp"), 2024};
    view.showCell(cell.node, cell.indicator, cell.year);
    ASSERT_OK(test::preview(*starter, cell, 0.0725));
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return inspector->findChild<QTextBrowser*>()->toPlainText().contains(QStringLiteral("7.25%")); }, 2000));
    test::endPreview(*starter);
}

TEST_F(InspectorTest, TheDescriptionIsEditedInPlaceAndUndone) {
    open("motors");
    const auto before = starter->portfolio().node(view.node());
    inspector->findChild<QToolButton*>()->click();
    ASSERT_NE(editor("Description in English"), nullptr);
    editor("Description in English")->setPlainText(QStringLiteral("Electric motors."));
    button("Save description")->click();
    EXPECT_EQ(starter->portfolio().node(view.node())->description.en, u"Electric motors.");
    EXPECT_TRUE(says(QStringLiteral("Electric motors.")));
    starter->undoStack()->undo();
    EXPECT_EQ(starter->portfolio().node(view.node())->description, before->description);
}

TEST_F(InspectorTest, ADescriptionThatSomebodyElseChangedMeanwhileIsSavedOnlyWhenTheySayTheySaw) {
    open("motors");
    inspector->findChild<QToolButton*>()->click();
    ASSERT_NE(editor("Description in English"), nullptr);
    editor("Description in English")->setPlainText(QStringLiteral("Mine."));
    const Text theirs{QStringLiteral("Theirs."), QStringLiteral("他们的。")};
    ASSERT_OK(test::describeNode(*starter, view.node(), theirs));
    button("Save description")->click();
    EXPECT_EQ(starter->portfolio().node(view.node())->description, theirs);
    EXPECT_TRUE(editor("Description in English")->isVisible());
    button("Save description")->click();
    EXPECT_EQ(starter->portfolio().node(view.node())->description.en, u"Mine.");
}

TEST_F(InspectorTest, LeavingWithATypedDescriptionKeepsIt) {
    open("motors");
    const NodeId motors = view.node();
    inspector->editDescription();
    editor("Description in English")->setPlainText(QStringLiteral("Electric motors."));
    view.showNode(starter.node("robots"));
    inspector->completeNow();
    EXPECT_EQ(starter->portfolio().node(motors)->description.en, u"Electric motors.");
    EXPECT_FALSE(editor("Description in English")->isVisible());
}

TEST_F(InspectorTest, ADescriptionThatCouldNotBeSavedIsThereAgainAtItsPlace) {
    open("motors");
    const NodeId motors = view.node();
    const NodeId robots = starter.node("robots");
    const auto other = starter->portfolio().node(robots);
    inspector->editDescription();
    editor("Description in English")->setPlainText(QStringLiteral("Electric motors."));
    {
        const WriteLock lock(starter.file.path());
        view.showNode(robots);
        inspector->completeNow();
    }
    ASSERT_EQ(host.refusals.size(), 1);
    EXPECT_THAT(host.refusals.first().toStdString(),
                testing::HasSubstr(starter->outline().name(motors).en.toStdString()));
    EXPECT_TRUE(editor("Description in English")->parentWidget()->isHidden());
    view.showNode(motors);
    inspector->completeNow();
    EXPECT_FALSE(editor("Description in English")->parentWidget()->isHidden());
    EXPECT_EQ(editor("Description in English")->toPlainText(), QStringLiteral("Electric motors."));
    view.showNode(robots);
    inspector->completeNow();
    EXPECT_EQ(starter->portfolio().node(motors)->description.en, u"Electric motors.") << "leaving tries again";
    EXPECT_EQ(starter->portfolio().node(robots)->description, other->description);
}

TEST_F(InspectorTest, AConflictToldOnLeavingNeedsOneMoreSave) {
    open("motors");
    const NodeId motors = view.node();
    inspector->editDescription();
    editor("Description in English")->setPlainText(QStringLiteral("Mine."));
    ASSERT_OK(test::describeNode(*starter, motors, {QStringLiteral("Theirs."), {}}));
    view.showNode(starter.node("robots"));
    inspector->completeNow();
    EXPECT_FALSE(inspector->keepTyped());
    view.showNode(motors);
    inspector->completeNow();
    button("Save description")->click();
    EXPECT_EQ(starter->portfolio().node(motors)->description.en, u"Mine.");
    EXPECT_TRUE(inspector->keepTyped());
}

TEST_F(InspectorTest, LeavingAfterAConflictPutsNothingInThePlaceOfTheirs) {
    open("motors");
    const NodeId motors = view.node();
    inspector->editDescription();
    editor("Description in English")->setPlainText(QStringLiteral("Mine."));
    ASSERT_OK(test::describeNode(*starter, motors, {QStringLiteral("Theirs."), {}}));
    button("Save description")->click();
    EXPECT_FALSE(inspector->keepTyped());
    EXPECT_EQ(starter->portfolio().node(motors)->description.en, u"Theirs.");
    view.showNode(starter.node("robots"));
    inspector->completeNow();
    view.showNode(motors);
    inspector->completeNow();
    EXPECT_EQ(editor("Description in English")->toPlainText(), QStringLiteral("Mine."));
    EXPECT_FALSE(inspector->keepTyped());
    EXPECT_EQ(starter->portfolio().node(motors)->description.en, u"Theirs.");
}

TEST_F(InspectorTest, ADescriptionOfWhatWasDeletedMeanwhileIsInTheClipboard) {
    open("motors");
    inspector->editDescription();
    editor("Description in English")->setPlainText(QStringLiteral("Mine."));
    ASSERT_OK(test::removeNode(*starter, view.node()));
    view.showNode(starter.node("robots"));
    inspector->completeNow();
    EXPECT_TRUE(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Mine.")));
}

TEST_F(InspectorTest, ThePencilDoesNotWipeAwayWhatIsTyped) {
    open("motors");
    inspector->editDescription();
    editor("Description in English")->setPlainText(QStringLiteral("Electric motors."));
    inspector->editDescription();
    EXPECT_EQ(editor("Description in English")->toPlainText(), QStringLiteral("Electric motors."));
}

TEST_F(InspectorTest, ListsTheLastChanges) {
    open("robots");
    ASSERT_OK(test::renameNode(*starter, view.node(), {QStringLiteral("Robotics"), QStringLiteral("机器人")}));
    EXPECT_TRUE(says(QStringLiteral("Robots → Robotics")));
    EXPECT_TRUE(says(QStringLiteral("Tester")));
}

TEST_F(InspectorTest, ContentIsNeverTakenForMarkup) {
    open("robots");
    ASSERT_OK(test::describeNode(*starter, view.node(), {QStringLiteral("<b>a</b> & <img src='x'>"), {}}));
    EXPECT_TRUE(says(QStringLiteral("<b>a</b> & <img src='x'>")));
}

TEST_F(InspectorTest, TheHistoryOfATargetIsOneClickAway) {
    starter.workInCopy();
    open("liangjiang");
    const IndicatorId gdp = starter.indicator("gdp");
    ASSERT_OK(test::setTarget(*starter, {view.node(), gdp, 2025}, 0.07, QStringLiteral("New outlook")));
    view.showCell(view.node(), gdp, 2025);
    EXPECT_TRUE(says(QStringLiteral("Last changes of this target")));
    EXPECT_TRUE(says(QStringLiteral("New outlook")));
    Q_EMIT inspector->findChild<QTextBrowser*>()->anchorClicked(QUrl(QStringLiteral("atlas:cell-history")));
    EXPECT_EQ(host.history, (TargetCell{view.node(), gdp, 2025}));
}

} // namespace
