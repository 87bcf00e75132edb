// SPDX-License-Identifier: Apache-2.0
#include "models/scenario_model.h"

#include "support/edits.h"
#include "support/printers.h"
#include "support/test_portfolio.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <gtest/gtest.h>

using namespace atlas;
using namespace atlas::test;

namespace {

struct ScenarioModelTest : testing::Test {
    StarterSession starter;
    ScenarioModel model{*starter.session};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    [[nodiscard]] QString text(ScenarioId id, int column) const {
        return model.index(model.row(id), column).data().toString();
    }
};

TEST_F(ScenarioModelTest, ShowsThePublishedScenarioAsProtected) {
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_TRUE(model.index(0, 0).data(ScenarioModel::ProtectedRole).toBool());
    EXPECT_TRUE(model.index(0, ScenarioModel::State).data().toString().contains(u"protected"));
}

TEST_F(ScenarioModelTest, AProtectedScenarioCannotBeRenamed) {
    EXPECT_FALSE(model.flags(model.index(0, ScenarioModel::Name)).testFlag(Qt::ItemIsEditable));
}

TEST_F(ScenarioModelTest, ACopyAppearsWithWhatItWasMadeFromAndByWhom) {
    const ScenarioId copy = starter.workInCopy();
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(text(copy, ScenarioModel::Parent), u"Published targets 2024");
    EXPECT_EQ(text(copy, ScenarioModel::Author), u"Tester");
}

TEST_F(ScenarioModelTest, SaysWhichOneIsShown) {
    const ScenarioId published = starter->scenario().id;
    const ScenarioId copy = starter.workInCopy();
    EXPECT_TRUE(model.index(model.row(copy), 0).data(ScenarioModel::ShownRole).toBool());
    starter->showScenario(published);
    EXPECT_FALSE(model.index(model.row(copy), 0).data(ScenarioModel::ShownRole).toBool());
}

TEST_F(ScenarioModelTest, RenamesInTheLanguageThatIsShown) {
    const ScenarioId copy = starter.workInCopy();
    model.setLanguage(Language::Chinese);
    ASSERT_TRUE(model.setData(model.index(model.row(copy), ScenarioModel::Name), QStringLiteral("乐观方案")));
    EXPECT_EQ(starter->scenario().name, (Text{QStringLiteral("Working copy"), QStringLiteral("乐观方案")}));
}

TEST_F(ScenarioModelTest, RefusesAnEmptyName) {
    const ScenarioId copy = starter.workInCopy();
    QSignalSpy refused(&model, &ScenarioModel::refused);
    EXPECT_FALSE(model.setData(model.index(model.row(copy), ScenarioModel::Name), QStringLiteral("  ")));
    EXPECT_EQ(refused.count(), 1);
    EXPECT_EQ(starter->scenario().name.en, u"Working copy");
}

TEST_F(ScenarioModelTest, FollowsUndoAndRedo) {
    starter.workInCopy();
    starter->undoStack()->undo();
    EXPECT_EQ(model.rowCount(), 1);
    starter->undoStack()->redo();
    EXPECT_EQ(model.rowCount(), 2);
}

TEST_F(ScenarioModelTest, LeavesArchivedOnesOutUntilTheyAreWanted) {
    const ScenarioId published = starter->scenario().id;
    const ScenarioId copy = starter.workInCopy();
    const auto second = test::forkScenario(*starter, copy, {QStringLiteral("Second"), {}});
    ASSERT_OK(second);
    ASSERT_OK(test::archiveScenario(*starter, copy, true));
    EXPECT_EQ(model.row(copy), -1);
    EXPECT_EQ(model.archivedCount(), 1);
    EXPECT_EQ(text(*second, ScenarioModel::Parent), u"Working copy") << "it is still there";
    model.setShowArchived(true);
    EXPECT_EQ(model.rowCount(), 3);
    EXPECT_TRUE(model.index(model.row(copy), 0).data(ScenarioModel::ArchivedRole).toBool());
    model.setShowArchived(false);
    EXPECT_EQ(model.rowCount(), 2);
    starter->showScenario(copy);
    EXPECT_GE(model.row(copy), 0) << "the one on screen is never left out";
    starter->showScenario(published);
    EXPECT_EQ(model.row(copy), -1);
}

TEST_F(ScenarioModelTest, ShowsTheDescriptionInOneLine) {
    const ScenarioId copy = starter.workInCopy();
    ASSERT_OK(test::describeScenario(*starter, copy, {QStringLiteral("One\ntwo"), {}}));
    EXPECT_EQ(text(copy, ScenarioModel::Description), u"One two");
}

} // namespace
