// SPDX-License-Identifier: Apache-2.0
// The session looks after its file: it folds the log in where nobody works, and tells when the file was taken away.
#include "session/session_support.h"
#include "support/edits.h"
#include "support/test_portfolio.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace atlas;
using namespace atlas::test;

namespace {

class SessionFile : public testing::Test {
protected:
    void SetUp() override {
        starter.workInCopy();
        cell = {starter.node("robots"), starter.indicator("industrial-added-value"), 2025};
        ASSERT_OK(test::setTarget(*starter, cell, 0.10));
    }
    [[nodiscard]] QString path() const { return starter.file.path(); }
    [[nodiscard]] qint64 logSize() const { return QFileInfo(path() + QStringLiteral("-wal")).size(); }

    StarterSession starter;
    TargetCell cell;
};

} // namespace

TEST_F(SessionFile, IsWholeTwoSecondsAfterTheLastEdit) {
    EXPECT_GT(logSize(), 0);
    QElapsedTimer clock;
    clock.start();
    EXPECT_TRUE(QTest::qWaitFor([&] { return logSize() == 0; }, 10'000));
    EXPECT_LE(clock.elapsed(), 2000);
    const QString mail = starter.file.folder() + QStringLiteral("/mail.atlas");
    ASSERT_EQ(QProcess::execute(QStringLiteral("cp"), {path(), mail}), 0);
    const auto mailed = Portfolio::open(mail);
    ASSERT_OK(mailed);
    EXPECT_EQ(contentOf(**mailed), contentOf(starter->portfolio()));
}

TEST_F(SessionFile, IsFoldedInByOneWindowWithoutTheOtherTakingItForReplaced) {
    auto other = Session::open(path(), QStringLiteral("Li"));
    ASSERT_OK(other);
    const QSignalSpy lost(starter.session.get(), &Session::fileLost), otherLost(other->get(), &Session::fileLost);
    for (int round = 0; round < 3; ++round) {
        ASSERT_OK(test::setTarget((round % 2 == 0 ? **other : *starter.session), cell, 0.11 + round / 100.0));
        EXPECT_TRUE(QTest::qWaitFor([&] { return logSize() == 0; }, 10'000));
        EXPECT_TRUE(QTest::qWaitFor([&] { return starter->reading().target(cell) == (*other)->reading().target(cell); },
                                    5'000));
    }
    EXPECT_TRUE(lost.isEmpty());
    EXPECT_TRUE(otherLost.isEmpty());
}

TEST_F(SessionFile, ThatIsDeletedIsToldOnceAndKeepsTheScreen) {
    QSignalSpy lost(starter.session.get(), &Session::fileLost);
    ASSERT_OK(test::preview(*starter, cell, 0.3));
    ASSERT_TRUE(QFile::remove(path()));
    EXPECT_TRUE(lost.wait(2000));
    EXPECT_FALSE(starter->isPreviewing());
    starter->takeForeignChanges();
    EXPECT_EQ(lost.size(), 1);
    EXPECT_TRUE(starter->portfolio().whyReadOnly().contains(path()));
    EXPECT_EQ(starter->reading().target(cell), 0.10);
    EXPECT_FALSE(starter->figures().of(starter->outline().root()).isEmpty());
    const auto refused = test::setTarget(*starter, cell, 0.2);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::ReadOnly);
    EXPECT_EQ(starter->reading().target(cell), 0.10);
}

TEST_F(SessionFile, ThatIsOverwrittenGivesACopyOfEverything) {
    // The private copy is made once the log is folded in, on a thread of its own.
    const QDir tasks(QStringLiteral("/proc/self/task"));
    const auto threads = [&] { return tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(); };
    const auto before = threads();
    EXPECT_TRUE(QTest::qWaitFor([&] { return logSize() == 0; }, 10'000));
    EXPECT_TRUE(QTest::qWaitFor([&] { return threads() == before; }, 10'000));
    starter->takeForeignChanges();
    ASSERT_OK(test::setTarget(*starter, cell, 0.11));
    ASSERT_OK(
        test::renameNode(*starter, starter.node("robots"), {QStringLiteral("Androids"), QStringLiteral("机器人")}));
    const QStringList content = contentOf(starter->portfolio());
    const StarterFile other;
    QSignalSpy lost(starter.session.get(), &Session::fileLost);
    ASSERT_EQ(QProcess::execute(QStringLiteral("cp"), {other.path(), path()}), 0);
    EXPECT_TRUE(lost.wait(10'000));
    EXPECT_EQ(starter->portfolio().fate(), FileFate::Overwritten);
    const QString copy = starter.file.folder() + QStringLiteral("/copy.atlas");
    ASSERT_OK(starter->portfolio().saveCopy(copy));
    const auto opened = Portfolio::open(copy);
    ASSERT_OK(opened);
    EXPECT_EQ(contentOf(**opened), content);
    EXPECT_EQ((*opened)->check().value(), QStringList());
}
