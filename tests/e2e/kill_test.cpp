// SPDX-License-Identifier: Apache-2.0
#include "support/printers.h"
#include "support/test_portfolio.h"

#include <QProcess>
#include <gtest/gtest.h>

#include <csignal>
#include <random>

using namespace atlas;

namespace {

constexpr int editsWanted = 200;

/// Runs the edit loop from edit `first` on, kills it at a random moment, and answers the last edit it told of; first -
/// 1: none.
int editUntilKilled(const QString& file, int first, int afterEdits) {
    QProcess loop;
    loop.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    loop.start(QStringLiteral(ATLAS_EDIT_LOOP), {file, QString::number(first)});
    QByteArray told;
    while (told.count('\n') < afterEdits && loop.waitForReadyRead(10000))
        told += loop.readAllStandardOutput();
    ::kill(static_cast<pid_t>(loop.processId()), SIGKILL);
    loop.waitForFinished();
    told += loop.readAllStandardOutput();
    const QList<QByteArray> lines = told.left(told.lastIndexOf('\n') + 1).trimmed().split('\n');
    return lines.last().isEmpty() ? first - 1 : lines.last().toInt();
}

} // namespace

TEST(SuddenDeath, EveryEditThatWasShownAsSavedIsThere) {
    test::StarterSession starter;
    starter.workInCopy();
    const QVector<NodeId> nodes = starter->outline().children(starter.node("leading"));
    const IndicatorId indicator = starter.indicator("industrial-added-value");
    const QString file = starter.file.path();
    starter.session.reset();

    std::mt19937 random(20240201);
    std::map<int, double> saved; // cell number to rate: the last one told
    int next = 1;
    int deaths = 0;
    while (next <= editsWanted) {
        const int last = editUntilKilled(file, next, 1 + static_cast<int>(random() % 12));
        ++deaths;
        ASSERT_GE(last, next) << "the loop made no edit";

        const auto again = Session::open(file, QStringLiteral("Tester"));
        ASSERT_OK(again);
        for (int number = next; number <= last; ++number)
            saved[number % 21] = number / 10000.0;
        for (const auto& [key, rate] : saved) {
            // 3 nodes and 7 years: the remainder by 21 tells the cell.
            const TargetCell cell{nodes.at(key % 3), indicator, 2024 + key % 7};
            const auto found = (*again)->target(cell);
            ASSERT_TRUE(found.has_value()) << key;
            // One further edit may be on disk though its word did not come out before the kill.
            const bool oneMore = std::abs(*found - (last + 1) / 10000.0) < 1e-12 && (last + 1) % 21 == key;
            EXPECT_TRUE(*found == rate || oneMore) << key << ": " << *found << ", saved " << rate;
        }
        const auto faults = (*again)->portfolio().check();
        ASSERT_OK(faults);
        EXPECT_TRUE(faults->isEmpty()) << faults->join(QLatin1Char('\n')).toStdString();
        next = last + 1;
    }
    EXPECT_GE(deaths, 10);
}
