// SPDX-License-Identifier: Apache-2.0
// Undo and redo move only when they are written: every kind of error, with a store that refuses what it is told to.
#include "session/undo_stack.h"
#include "support/printers.h"

#include <QSignalSpy>
#include <gtest/gtest.h>

#include <optional>

using namespace atlas;

namespace {

/// Writes nothing and remembers everything; refuses with `error` while there is one.
struct Store final : EditHost {
    Result<Written> write(const Edit& edit, qint64 since) override {
        sinces.append(since);
        if (error)
            return failure(*error, QStringLiteral("Because."));
        written.append(edit.text);
        return Written{edit, ++log};
    }
    void show(const Edit& edit, NodeId) override { shown.append(edit.text); }
    void reject(const Error& refused) override { refusals.append(refused); }

    std::optional<ErrorCode> error;
    qint64 log = 100;
    QStringList written, shown;
    QVector<qint64> sinces;
    QVector<Error> refusals;
};

Edit named(const QString& text) {
    Edit edit;
    edit.text = text;
    return edit;
}

class UndoSteps : public testing::Test {
protected:
    UndoSteps() {
        for (const char* text : {"first", "second", "third"})
            push(QString::fromLatin1(text));
    }
    void push(const QString& text) { stack.push(*store.write(named(text), 0)); }

    Store store;
    UndoStack stack{store};
};

class PassingError : public UndoSteps, public testing::WithParamInterface<ErrorCode> {};
class LastingError : public UndoSteps, public testing::WithParamInterface<ErrorCode> {};

} // namespace

TEST_P(PassingError, LeavesTheStepToBeUndoneLater) {
    store.error = GetParam();
    const QSignalSpy moved(&stack, &UndoStack::indexChanged);
    for (int i = 0; i < 3; ++i)
        stack.undo();
    EXPECT_EQ(moved.count(), 0);
    EXPECT_EQ(stack.undoText(), QStringLiteral("third"));
    EXPECT_EQ(stack.count(), 3);
    ASSERT_EQ(store.refusals.size(), 3);
    EXPECT_EQ(store.refusals[0].code, GetParam());
    EXPECT_TRUE(store.refusals[0].sentence.contains(QStringLiteral("third")));
    EXPECT_TRUE(store.refusals[0].sentence.contains(QStringLiteral("Because.")));
    store.error.reset();
    const QSignalSpy mended(&stack, &UndoStack::mended);
    stack.undo();
    EXPECT_EQ(store.written.constLast(), QStringLiteral("Undo: third"));
    EXPECT_EQ(stack.undoText(), QStringLiteral("second"));
    EXPECT_EQ(mended.count(), 1);
    stack.undo();
    EXPECT_EQ(mended.count(), 1) << "this one was never refused";
}

TEST_P(PassingError, LeavesTheStepToBeRedoneLater) {
    stack.undo();
    stack.undo();
    store.error = GetParam();
    stack.redo();
    EXPECT_EQ(stack.redoText(), QStringLiteral("second"));
    EXPECT_EQ(stack.index(), 1);
    store.error.reset();
    stack.redo();
    stack.redo();
    EXPECT_EQ(store.written.mid(store.written.size() - 2),
              (QStringList{QStringLiteral("second"), QStringLiteral("third")}));
    EXPECT_FALSE(stack.canRedo());
}

TEST_P(PassingError, ShowsNothing) {
    const QStringList before = store.shown;
    store.error = GetParam();
    stack.undo();
    EXPECT_EQ(store.shown, before);
}

INSTANTIATE_TEST_SUITE_P(Each, PassingError,
                         testing::Values(ErrorCode::Locked, ErrorCode::DiskFull, ErrorCode::Io, ErrorCode::ReadOnly,
                                         ErrorCode::NotFound, ErrorCode::NotAPortfolio, ErrorCode::Damaged,
                                         ErrorCode::NewerVersion, ErrorCode::Protected));

TEST_P(LastingError, TakesTheStepOffTheStackAndSaysSo) {
    store.error = GetParam();
    const QSignalSpy moved(&stack, &UndoStack::indexChanged);
    stack.undo();
    EXPECT_EQ(moved.count(), 1);
    EXPECT_EQ(stack.count(), 2);
    EXPECT_EQ(stack.undoText(), QStringLiteral("second"));
    EXPECT_FALSE(stack.canRedo());
    ASSERT_EQ(store.refusals.size(), 1);
    EXPECT_TRUE(store.refusals[0].sentence.contains(QStringLiteral("third")));
    EXPECT_TRUE(store.refusals[0].sentence.contains(QStringLiteral("no longer")));
}

TEST_P(LastingError, TakesAStepThatCantBeRedoneOffTheStack) {
    stack.undo();
    stack.undo();
    store.error = GetParam();
    stack.redo();
    EXPECT_EQ(stack.count(), 2);
    EXPECT_EQ(stack.index(), 1);
    EXPECT_EQ(stack.redoText(), QStringLiteral("third"));
}

INSTANTIATE_TEST_SUITE_P(Each, LastingError,
                         testing::Values(ErrorCode::Conflict, ErrorCode::Invalid, ErrorCode::Unsupported));

TEST_F(UndoSteps, IsTakenBackFromTheRowWithWhichItWasLastWritten) {
    stack.undo();
    EXPECT_EQ(store.sinces.constLast(), 103) << "the third edit";
    stack.redo();
    EXPECT_EQ(store.sinces.constLast(), 104) << "its undo";
}

TEST_F(UndoSteps, ANewStepTakesThePlaceOfWhatCouldBeRedone) {
    stack.undo();
    stack.undo();
    push(QStringLiteral("other"));
    EXPECT_FALSE(stack.canRedo());
    EXPECT_EQ(stack.count(), 2);
    EXPECT_EQ(stack.undoText(), QStringLiteral("other"));
}

TEST_F(UndoSteps, AtTheEndsNothingIsWritten) {
    for (int i = 0; i < 5; ++i)
        stack.undo();
    EXPECT_EQ(store.written.size(), 6);
    EXPECT_TRUE(stack.undoText().isEmpty());
    for (int i = 0; i < 5; ++i)
        stack.redo();
    EXPECT_EQ(store.written.size(), 9);
    EXPECT_TRUE(store.refusals.isEmpty());
}
