// SPDX-License-Identifier: Apache-2.0
// The floor of a start: a window with one Qt Chart and nothing else. Says "first-picture" on standard error when it
// stands, as the program does with ATLAS_TRACE_START in its environment, and ends.
#include <QApplication>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QTimer>

#include <cstdio>

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    auto* set = new QBarSet(QStringLiteral("Vehicles"));
    *set << 1'100'000 << 360'000;
    auto* series = new QBarSeries;
    series->append(set);
    auto* chart = new QChart;
    chart->addSeries(series);
    chart->createDefaultAxes();
    QChartView view(chart);
    view.resize(1280, 720);
    view.show();
    QTimer::singleShot(0, &view, [&view] {
        QTimer::singleShot(0, &view, [&view] {
            view.repaint();
            std::fputs("first-picture\n", stderr);
            std::fflush(stderr);
            QApplication::exit(0);
        });
    });
    return QApplication::exec();
}
