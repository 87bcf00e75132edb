// SPDX-License-Identifier: Apache-2.0
#include "edit_blocks.h"
#include "support/places.h"
#include "support/printers.h"
#include "support/test_portfolio.h"

#include <QProcess>
#include <gtest/gtest.h>

#include <csignal>
#include <functional>
#include <random>

using namespace atlas;

namespace {

constexpr int editsWanted = 200;

/// Runs the edit loop from edit `first` on, kills it at a random moment, and answers the last edit it told of; first -
/// 1: none.
int editUntilKilled(const QString& file, int first, int afterEdits, const QStringList& more = {}) {
    QProcess loop;
    loop.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    loop.start(test::editLoopPath(), QStringList{file, QString::number(first)} + more);
    QByteArray told;
    while (told.count('\n') < afterEdits && loop.waitForReadyRead(10000))
        told += loop.readAllStandardOutput();
    ::kill(static_cast<pid_t>(loop.processId()), SIGKILL);
    loop.waitForFinished();
    told += loop.readAllStandardOutput();
    const QList<QByteArray> lines = told.left(told.lastIndexOf('\n') + 1).trimmed().split('\n');
    return lines.last().isEmpty() ? first - 1 : lines.last().toInt();
}

/// What is in the cells of a block when the last edit of its kind up to `last` is whole.
int lastOf(test::Block block, int last) {
    while (last > 0 && test::blockOf(last) != block)
        --last;
    return last;
}

/// One further edit may be on disk though its word did not come out before the kill; but never a part of it.
void expectWhole(const QSet<QString>& found, const std::function<QString(int)>& wanted, test::Block block, int last) {
    ASSERT_EQ(found.size(), 1) << "a step was written by half";
    const int before = lastOf(block, last);
    if (before > 0) {
        EXPECT_TRUE(found.contains(wanted(before)) || found.contains(wanted(lastOf(block, last + 1))));
    }
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
            const auto found = (*again)->reading().target(cell);
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

TEST(SuddenDeath, AStepOfManyRowsIsThereWholeOrNotAtAll) {
    test::StarterSession starter;
    starter.workInCopy();
    const QVector<TargetCell> cells = test::blockCells(*starter.session);
    ASSERT_EQ(cells.size(), test::spreadCells + test::mergedCells);
    const QString file = starter.file.path();
    starter.session.reset();

    std::mt19937 random(20240202);
    int next = 1, whole = 0;
    for (int death = 0; death < 12; ++death) {
        const int last = editUntilKilled(file, next, 1 + static_cast<int>(random() % 8), {QStringLiteral("blocks")});
        ASSERT_GE(last, next) << "the loop made no edit";
        const auto again = Session::open(file, QStringLiteral("Tester"));
        ASSERT_OK(again);
        const Session& session = **again;
        QSet<QString> spread, merged, notes;
        for (int at = 0; at < cells.size(); ++at) {
            const auto rate = session.reading().target(cells.at(at));
            (at < test::spreadCells ? spread : merged).insert(rate ? QString::number(*rate) : QStringLiteral("none"));
            if (at < test::besideCells)
                notes.insert(session.reading().terms(cells.at(at)).note);
        }
        const auto rate = [](int number) { return QString::number(test::rateOf(number)); };
        if (last >= test::blockCount) { // before, not each kind has been written
            expectWhole(spread, rate, test::Block::Spread, last);
            expectWhole(merged, rate, test::Block::Merge, last);
            expectWhole(notes, &test::noteOf, test::Block::Beside, last);
        }
        // Every step of the log has all its rows.
        const auto entries = session.portfolio().log(0, 400).value();
        for (const LogEntry& entry : entries) {
            const int wanted = entry.text == QLatin1String("Spread")   ? test::spreadCells
                               : entry.text == QLatin1String("Merge")  ? test::mergedCells
                               : entry.text == QLatin1String("Beside") ? test::besideCells
                                                                       : 0;
            if (wanted > 0) {
                ++whole;
                EXPECT_EQ(session.portfolio().rowsOf(entry.step, 1000).value(), wanted) << entry.text.toStdString();
            }
        }
        const auto faults = session.portfolio().check();
        ASSERT_OK(faults);
        EXPECT_TRUE(faults->isEmpty()) << faults->join(QLatin1Char('\n')).toStdString();
        next = last + 1;
    }
    EXPECT_GE(whole, 12) << "too few steps were looked at";
}
