// SPDX-License-Identifier: Apache-2.0
// A write that the database refuses changes nothing: not the file, not the screen, not the undo stack.
#include "session/session_support.h"
#include "support/bound_by_permissions.h"
#include "support/edits.h"
#include "support/test_portfolio.h"
#include "support/write_lock.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <gmock/gmock.h>

using namespace atlas;
using namespace atlas::test;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {
class SessionFailure : public testing::Test {
protected:
    void SetUp() override {
        starter.workInCopy();
        cell = {starter.node("robots"), starter.indicator("industrial-added-value"), 2025};
        ASSERT_OK(test::setTarget(session(), cell, 0.10));
        listener = std::make_unique<Listener>(session());
        steps = session().undoStack()->count();
        content = contentOf(session().portfolio());
        shown = outlineOf(session());
    }
    Session& session() const { return *starter.session; }
    void expectNothingChanged() {
        EXPECT_EQ(contentOf(session().portfolio()), content);
        EXPECT_EQ(outlineOf(session()), shown);
        EXPECT_EQ(session().reading().target(cell), 0.10);
        EXPECT_THAT(listener->sets, IsEmpty());
        EXPECT_THAT(listener->steps, IsEmpty());
    }

    StarterSession starter;
    std::unique_ptr<Listener> listener;
    TargetCell cell;
    int steps = 0;
    QStringList content, shown;
};
} // namespace

TEST_F(SessionFailure, ofALockedDatabaseIsToldToTheCaller) {
    const WriteLock lock(starter.file.path());
    const auto refused = test::setTarget(session(), cell, 0.2);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::Locked);
    EXPECT_FALSE(refused.error().sentence.isEmpty());
    EXPECT_EQ(session().undoStack()->count(), steps);
    expectNothingChanged();
}

TEST_F(SessionFailure, ofEveryKindOfEditChangesNothing) {
    const WriteLock lock(starter.file.path());
    EXPECT_FALSE(test::removeNode(session(), starter.node("leading")).has_value());
    EXPECT_FALSE(test::forkScenario(session(), session().scenario().id, {QStringLiteral("Fork"), {}}).has_value());
    EXPECT_EQ(session().undoStack()->count(), steps);
    expectNothingChanged();
}

TEST_F(SessionFailure, ofAFreshEditKeepsWhatCanBeRedone) {
    ASSERT_OK(test::setTarget(session(), cell, 0.2));
    session().undoStack()->undo();
    ASSERT_TRUE(session().undoStack()->canRedo());
    {
        const WriteLock lock(starter.file.path());
        EXPECT_FALSE(test::setTarget(session(), cell, 0.3).has_value());
    }
    ASSERT_TRUE(session().undoStack()->canRedo());
    session().undoStack()->redo();
    EXPECT_EQ(session().reading().target(cell), 0.2);
}

TEST_F(SessionFailure, ofUndoIsToldAndTheStepStays) {
    const QString step = session().undoStack()->undoText();
    {
        const WriteLock lock(starter.file.path());
        session().undoStack()->undo();
        session().undoStack()->undo();
    }
    ASSERT_EQ(listener->errors.size(), 2);
    EXPECT_EQ(listener->errors[0].code, ErrorCode::Locked);
    EXPECT_TRUE(listener->errors[0].sentence.contains(step)) << listener->errors[0].sentence.toStdString();
    EXPECT_EQ(session().undoStack()->count(), steps);
    EXPECT_EQ(session().undoStack()->undoText(), step);
    expectNothingChanged();
    session().undoStack()->undo();
    EXPECT_FALSE(session().reading().target(cell).has_value()) << "the very step that was refused";
}

TEST_F(SessionFailure, ofRedoIsToldAndTheStepStays) {
    ASSERT_OK(test::setTarget(session(), cell, 0.2));
    session().undoStack()->undo();
    const QString step = session().undoStack()->redoText();
    listener->clear();
    {
        const WriteLock lock(starter.file.path());
        session().undoStack()->redo();
    }
    ASSERT_EQ(listener->errors.size(), 1);
    EXPECT_TRUE(listener->errors[0].sentence.contains(step));
    EXPECT_EQ(session().undoStack()->redoText(), step);
    EXPECT_EQ(session().undoStack()->count(), steps + 1);
    expectNothingChanged();
    session().undoStack()->redo();
    EXPECT_EQ(session().reading().target(cell), 0.2);
}

TEST_F(SessionFailure, ofTheEndOfADragTakesTheDragBack) {
    ASSERT_OK(test::preview(session(), cell, 0.25));
    const WriteLock lock(starter.file.path());
    EXPECT_FALSE(test::setTarget(session(), cell, 0.25).has_value());
    EXPECT_FALSE(session().isPreviewing());
    EXPECT_EQ(session().reading().target(cell), 0.10);
    EXPECT_EQ(listener->sets.constLast().origin, ChangeSet::Origin::Preview);
}

TEST_F(SessionFailure, isOverWhenTheLockIs) {
    {
        const WriteLock lock(starter.file.path());
        EXPECT_FALSE(test::setTarget(session(), cell, 0.2).has_value());
    }
    ASSERT_OK(test::setTarget(session(), cell, 0.2));
}

TEST(SessionReadOnly, showsEverythingAndRefusesEveryEdit) {
    const StarterFile file;
    auto portfolio = Portfolio::open(file.path(), Portfolio::Access::ReadOnly);
    ASSERT_OK(portfolio);
    const auto session = Session::open(std::move(*portfolio), QStringLiteral("Reader"));
    ASSERT_OK(session);
    const QStringList shown = outlineOf(**session);
    EXPECT_GT(shown.size(), 50);
    const NodeId robots = (*session)->find(QStringLiteral("robots")).value_or(NodeId{});
    EXPECT_EQ(test::renameNode(*(*session), robots, {QStringLiteral("Androids"), {}}).error().code,
              ErrorCode::ReadOnly);
    EXPECT_EQ(test::forkScenario(*(*session), (*session)->scenario().id, {QStringLiteral("Mine"), {}}).error().code,
              ErrorCode::ReadOnly);
    EXPECT_EQ((*session)->undoStack()->count(), 0);
    EXPECT_EQ(outlineOf(**session), shown);
}

TEST(SessionReadOnly, holdsForAFileWithoutTheRightToWrite) {
    const StarterFile file;
    ASSERT_TRUE(QFile::setPermissions(file.path(), QFileDevice::ReadOwner));
    boundByPermissions([&] {
        ASSERT_FALSE(QFileInfo(file.path()).isWritable()) << "a file system without permissions";
        const auto session = Session::open(file.path(), QStringLiteral("Reader"));
        ASSERT_OK(session);
        EXPECT_EQ(test::forkScenario(*(*session), (*session)->scenario().id, {QStringLiteral("Mine"), {}}).error().code,
                  ErrorCode::ReadOnly);
    });
}

TEST(SessionReadOnly, holdsForAFileInAFolderWithoutTheRightToWrite) {
    const StarterFile file;
    ASSERT_TRUE(QFile::setPermissions(file.folder(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    boundByPermissions([&] {
        ASSERT_FALSE(QFileInfo(file.folder()).isWritable()) << "a file system without permissions";
        const auto session = Session::open(file.path(), QStringLiteral("Reader"));
        ASSERT_OK(session);
        EXPECT_EQ(test::forkScenario(*(*session), (*session)->scenario().id, {QStringLiteral("Mine"), {}}).error().code,
                  ErrorCode::ReadOnly);
    });
    EXPECT_TRUE(
        QFile::setPermissions(file.folder(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
}

TEST(SessionOpen, refusesAMissingFile) {
    const auto session = Session::open(QStringLiteral("/nowhere/at/all.atlas"), QStringLiteral("Reader"));
    ASSERT_FALSE(session.has_value());
    EXPECT_EQ(session.error().code, ErrorCode::NotFound);
}

TEST(SessionOpen, showsAnEmptyPortfolioWithoutANodeOrAScenario) {
    const QTemporaryDir folder;
    auto made = Portfolio::create(folder.filePath(QStringLiteral("empty.atlas")));
    ASSERT_OK(made);
    const auto session = Session::open(std::move(*made), QStringLiteral("Reader"));
    ASSERT_OK(session);
    EXPECT_FALSE((*session)->outline().root().isValid());
    EXPECT_FALSE((*session)->scenario().id.isValid());
    EXPECT_EQ(test::setTarget(*(*session), {NodeId{1}, IndicatorId{1}, 2025}, 0.1).error().code, ErrorCode::Invalid);
    EXPECT_FALSE((*session)->find(QStringLiteral("anything")).has_value());
    EXPECT_TRUE((*session)->figures().of(NodeId{1}).isEmpty());
    EXPECT_EQ((*session)->reading().rollUp(NodeId{1}, IndicatorId{1}, 2025).growth, std::nullopt);
}
