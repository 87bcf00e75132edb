// SPDX-License-Identifier: Apache-2.0
// From the key to the picture: an entry in the Targets workspace until it is durable on disk and roll-up, cells and
// charts are painted again, beside the same key in a table and a chart of plain Qt. Usage: edit_bench
// [--portfolio=FILE] [Google Benchmark's arguments]
#include "look/look_style.h"
#include "program/translation.h"
#include "session/figures.h"
#include "session/outline.h"
#include "session/plan_reading.h"
#include "session/scenario_edits.h"
#include "session/scenario_plan.h"
#include "state/settings.h"
#include "storage/starter.h"
#include "window/main_window.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLineSeries>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <benchmark/benchmark.h>

#include <algorithm>
#include <vector>

using namespace atlas;

namespace {

constexpr int edits = 120;
QString portfolioFile; ///< empty: the starter portfolio

double quantile(std::vector<double> values, double q) {
    std::sort(values.begin(), values.end());
    return values[static_cast<size_t>(q * static_cast<double>(values.size() - 1))];
}

/// Types an entry into the current cell of a view and times the last key until nothing waits to be painted.
double enter(QAbstractItemView& view, const QString& text) {
    view.edit(view.currentIndex());
    auto* editor = view.findChild<QLineEdit*>();
    if (editor == nullptr)
        return -1;
    editor->selectAll();
    QTest::keyClicks(editor, text);
    QCoreApplication::processEvents();
    QElapsedTimer clock;
    clock.start();
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    return static_cast<double>(clock.nsecsElapsed()) / 1e9;
}

void report(benchmark::State& state, const std::vector<double>& seconds) {
    state.counters["median_ms"] = quantile(seconds, 0.5) * 1e3;
    state.counters["p95_ms"] = quantile(seconds, 0.95) * 1e3;
}

void plainQt(benchmark::State& state) {
    QWidget window;
    QHBoxLayout layout(&window);
    QTableWidget table(30, 10);
    auto* chart = new QChart;
    auto* series = new QLineSeries;
    for (int i = 0; i < 8; ++i)
        series->append(i, i);
    chart->addSeries(series);
    chart->createDefaultAxes();
    QChartView view(chart);
    layout.addWidget(&table);
    layout.addWidget(&view);
    QObject::connect(&table, &QTableWidget::cellChanged, &window,
                     [&](int row, int column) { series->replace(7, 7, table.item(row, column)->text().toDouble()); });
    window.resize(1280, 720);
    window.show();
    QCoreApplication::processEvents();
    table.setCurrentCell(0, 0);
    std::vector<double> seconds;
    for (auto _ : state) {
        table.setCurrentCell(0, 0);
        seconds.push_back(enter(table, QString::number(static_cast<int>(seconds.size()) % 9 + 1)));
        state.SetIterationTime(seconds.back());
    }
    report(state, seconds);
}

void targetsWorkspace(benchmark::State& state) {
    const QTemporaryDir folder;
    QString file = portfolioFile;
    if (file.isEmpty()) {
        file = folder.filePath(QStringLiteral("bench.atlas"));
        if (!createStarterPortfolio(file)) {
            state.SkipWithError("no starter portfolio");
            return;
        }
    }
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    auto session = Session::open(file, QStringLiteral("bench"));
    if (!session) {
        state.SkipWithError(qPrintable(session.error().sentence));
        return;
    }
    if ((*session)->scenario().isProtected)
        (void)(*session)->commit(
            edits::forkScenario(**session, (*session)->scenario().id, Text{QStringLiteral("Bench"), {}}));
    MainWindow window(std::move(*session), settings, Language::English, ThemeName::Light);
    window.resize(1280, 720);
    window.restorePlace();
    const Indicator* indicator = window.session().figures().indicator(u"industrial-added-value");
    // A leaf of the deepest path: the edit goes all the way up.
    const Outline& outline = window.session().outline();
    NodeId node = window.session().find(QStringLiteral("software")).value_or(outline.root());
    while (outline.childCount(node) > 0)
        node = outline.child(node, 0);
    window.view().showCell(node, indicator->id, 2025);
    window.showWorkspace(QStringLiteral("Targets"));
    window.show();
    QCoreApplication::processEvents();
    QTreeView* table = nullptr;
    for (QTreeView* view : window.findChildren<QTreeView*>())
        if (view->accessibleName() == QLatin1String("Targets"))
            table = view;
    const QModelIndex cell = table->currentIndex();
    std::vector<double> seconds;
    for (auto _ : state) {
        table->setCurrentIndex(cell);
        QCoreApplication::processEvents();
        seconds.push_back(enter(*table, QString::number(static_cast<int>(seconds.size()) % 9 + 1)));
        state.SetIterationTime(seconds.back());
    }
    const auto written = window.session().reading().target({node, indicator->id, 2025});
    if (!written)
        state.SkipWithError("the entry did not arrive");
    report(state, seconds);
}

BENCHMARK(plainQt)->Iterations(edits)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(targetsWorkspace)->Iterations(edits)->UseManualTime()->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char** argv) {
    for (int i = 1; i < argc; ++i)
        if (const QByteArray argument(argv[i]); argument.startsWith("--portfolio="))
            portfolioFile = QString::fromLocal8Bit(argument.mid(qstrlen("--portfolio=")));
    QApplication application(argc, argv);
    Translation translation;
    translation.use(Language::English);
    LookStyle::use(Theme());
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
