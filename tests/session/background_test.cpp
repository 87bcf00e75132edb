// SPDX-License-Identifier: Apache-2.0
// Work on a thread of its own: who hears of it, how far it is, and that what was stopped has no answer.
#include "session/background.h"

#include <QTest>
#include <QThread>

#include <gtest/gtest.h>

#include <thread>

using namespace atlas;

namespace {

int untilStopped(Progress& progress) {
    progress.total = 100;
    progress.done = 40;
    while (!progress.stop)
        std::this_thread::yield();
    return 1;
}

} // namespace

TEST(BackgroundWork, AnswersOnTheThreadThatBeganIt) {
    Background<int> work;
    const QThread* ran = nullptr;
    const QThread* told = nullptr;
    std::optional<int> answer;
    std::mutex mutex;
    work.start(
        [&](Progress&) {
            const std::lock_guard lock(mutex);
            ran = QThread::currentThread();
            return 42;
        },
        [&](std::optional<int> done) {
            told = QThread::currentThread();
            answer = done;
        });
    EXPECT_TRUE(work.isRunning());
    ASSERT_TRUE(QTest::qWaitFor([&] { return answer.has_value(); }));
    EXPECT_EQ(answer, 42);
    EXPECT_EQ(told, QThread::currentThread());
    const std::lock_guard lock(mutex);
    EXPECT_NE(ran, QThread::currentThread());
    EXPECT_FALSE(work.isRunning());
}

TEST(BackgroundWork, ThatIsStoppedHasNoAnswer) {
    Background<int> work;
    bool isTold = false;
    std::optional<int> answer;
    work.start(untilStopped, [&](std::optional<int> done) {
        isTold = true;
        answer = done;
    });
    ASSERT_TRUE(QTest::qWaitFor([&] { return work.progress()->done == 40; }));
    EXPECT_EQ(work.progress()->total, 100);
    work.stop();
    EXPECT_TRUE(work.isStopped());
    ASSERT_TRUE(QTest::qWaitFor([&] { return isTold; }));
    EXPECT_FALSE(answer.has_value());
}

TEST(BackgroundWork, MayStartTheNextAsSoonAsItIsDone) {
    Background<int> work;
    QVector<int> answers;
    work.start([](Progress&) { return 1; },
               [&](std::optional<int> first) {
                   answers.append(first.value_or(0));
                   work.start([](Progress&) { return 2; },
                              [&](std::optional<int> second) { answers.append(second.value_or(0)); });
               });
    ASSERT_TRUE(QTest::qWaitFor([&] { return answers.size() == 2; }));
    EXPECT_EQ(answers, (QVector<int>{1, 2}));
}

TEST(BackgroundWork, ThatGoesAwayStopsAndTellsNobody) {
    bool isTold = false;
    {
        Background<int> work;
        work.start(untilStopped, [&](std::optional<int>) { isTold = true; });
    }
    QCoreApplication::processEvents();
    EXPECT_FALSE(isTold);
}
