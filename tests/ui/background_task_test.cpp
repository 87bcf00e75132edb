// SPDX-License-Identifier: Apache-2.0
// Work off the window's thread, as somebody sees it: a panel that can cancel, and what is told afterwards.
#include "program/background_task.h"

#include <QProgressBar>
#include <QProgressDialog>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

#include <thread>

using namespace atlas;

namespace {

class BackgroundTask : public testing::Test {
protected:
    std::unique_ptr<QWidget> window = std::make_unique<QWidget>();
    std::atomic<bool> mayEnd = false;
    std::atomic<bool> isOver = false;
    QStringList told;

    BackgroundTask() { window->show(); }
    void start() {
        runInBackground(
            window.get(), QStringLiteral("Saving a copy…"),
            [this](Progress& progress) -> Result<QString> {
                progress.total = 1000;
                progress.done = 10;
                while (!progress.stop && !mayEnd)
                    std::this_thread::yield();
                isOver = true;
                return QStringLiteral("copy");
            },
            [this](const std::optional<Result<QString>>& answer) {
                told.append(!answer ? QStringLiteral("stopped") : *answer ? **answer : answer->error().sentence);
            });
    }
    [[nodiscard]] QProgressDialog* panel() const { return window->findChild<QProgressDialog*>(); }
};

} // namespace

TEST_F(BackgroundTask, TellsItsAnswerAndShowsNothingWhereItIsQuick) {
    mayEnd = true;
    start();
    ASSERT_TRUE(QTest::qWaitFor([this] { return panel() == nullptr; }));
    EXPECT_EQ(told, QStringList{QStringLiteral("copy")});
}

TEST_F(BackgroundTask, CancelledItStopsAndHasNoAnswer) {
    start();
    ASSERT_TRUE(QTest::qWaitFor([this] { return panel()->isVisible(); }));
    EXPECT_EQ(panel()->maximum(), 1000);
    EXPECT_EQ(panel()->value(), 10);
    QTest::mouseClick(panel()->findChild<QPushButton*>(), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([this] { return panel() == nullptr; }));
    EXPECT_TRUE(isOver);
    EXPECT_EQ(told, QStringList{QStringLiteral("stopped")});
}

TEST_F(BackgroundTask, AWindowThatClosesWaitsForIt) {
    start();
    std::thread later([this] { mayEnd = true; });
    window.reset();
    EXPECT_TRUE(isOver);
    later.join();
    QCoreApplication::processEvents();
    EXPECT_TRUE(told.isEmpty());
}
