// SPDX-License-Identifier: Apache-2.0
// Storage and search beside what they can't be faster than: a bare durable commit and a bare read through SQLite's own
// interface, and a plain scan of memory. Usage: storage_bench [--portfolio=FILE] [Google Benchmark's arguments]
// FILE: of make_portfolio, for reading and searching; without one the starter portfolio.
#include "session/outline.h"
#include "storage/portfolio.h"
#include "storage/starter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>
#include <benchmark/benchmark.h>
#include <sqlite3.h>

#include <memory>
#include <string_view>

using namespace atlas;

namespace {

QString portfolioFile;

/// A database of SQLite's own interface that stops the benchmark where a call fails.
class Bare {
public:
    Bare(const QString& path, benchmark::State& state) : m_state(state) {
        check(sqlite3_open(path.toUtf8().constData(), &m_database));
    }
    Bare(const Bare&) = delete;
    Bare& operator=(const Bare&) = delete;
    ~Bare() {
        for (sqlite3_stmt* statement : m_statements)
            sqlite3_finalize(statement);
        sqlite3_close(m_database);
    }
    void run(const char* sql) { check(sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr)); }
    sqlite3_stmt* prepare(const char* sql) {
        sqlite3_stmt* statement = nullptr;
        check(sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr));
        m_statements.append(statement);
        return statement;
    }
    void step(sqlite3_stmt* statement) {
        if (const int code = sqlite3_step(statement); code != SQLITE_DONE)
            check(code);
        sqlite3_reset(statement);
    }

private:
    void check(int code) {
        if (code != SQLITE_OK)
            m_state.SkipWithError(sqlite3_errmsg(m_database));
    }
    benchmark::State& m_state;
    sqlite3* m_database = nullptr;
    QVector<sqlite3_stmt*> m_statements;
};

void commitBare(benchmark::State& state) {
    const QTemporaryDir folder;
    Bare bare(folder.filePath(QStringLiteral("bare.db")), state);
    bare.run("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE t (id INTEGER PRIMARY KEY, rate REAL);"
             "INSERT INTO t VALUES (1, 0)");
    sqlite3_stmt* begin = bare.prepare("BEGIN IMMEDIATE");
    sqlite3_stmt* update = bare.prepare("UPDATE t SET rate = ? WHERE id = 1");
    sqlite3_stmt* commit = bare.prepare("COMMIT");
    double rate = 0;
    for (auto _ : state) {
        bare.step(begin);
        sqlite3_bind_double(update, 1, rate += 0.001);
        bare.step(update);
        bare.step(commit);
    }
}

void commitOneTarget(benchmark::State& state) {
    const QTemporaryDir folder;
    auto portfolio = createStarterPortfolio(folder.filePath(QStringLiteral("x.atlas")));
    if (!portfolio)
        return state.SkipWithError(qPrintable(portfolio.error().sentence));
    Scenario scenario;
    scenario.name.en = QStringLiteral("Bench");
    scenario.created = QDateTime::currentDateTimeUtc();
    Edit made;
    made.scenarios.append({std::nullopt, scenario});
    const auto draft = (*portfolio)->apply(made, QStringLiteral("bench"));
    const auto node = (*portfolio)->nodeWithKey(QStringLiteral("electronics"));
    const auto indicators = (*portfolio)->indicators();
    if (!draft || !node || !*node || !indicators)
        return state.SkipWithError("the starter portfolio is not as expected");
    TargetChange change;
    change.scenario = draft->scenarios.first().after.id;
    change.cell = {**node, {}, 2025};
    for (const Indicator& indicator : *indicators)
        if (indicator.key == QLatin1String("industrial-added-value"))
            change.cell.indicator = indicator.id;
    int count = 0;
    for (auto _ : state) {
        Target target;
        target.cell = change.cell;
        target.rate = 0.001 * (++count % 500);
        change.before = std::exchange(change.after, target);
        Edit edit;
        edit.text = QStringLiteral("Set growth target");
        edit.targets.append(change);
        if (const auto written = (*portfolio)->apply(edit, QStringLiteral("bench")); !written)
            return state.SkipWithError(qPrintable(written.error().sentence));
    }
}

constexpr int bulkNodes = 200'000;

/// Many nodes in one step, into a file of their own; `megabytes` is what they make it larger by. Without the log: the
/// same through the same functions, in a file whose triggers are gone.
void bulkStep(benchmark::State& state, bool isLogged) {
    for (auto _ : state) {
        state.PauseTiming();
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("bulk.atlas"));
        Node root;
        root.kind = NodeKind::Area;
        root.name.en = QStringLiteral("Area");
        auto portfolio = Portfolio::create(path, [&](Portfolio& made) -> Result<void> {
            return made.write({}, {}, [&]() -> Result<void> {
                const auto id = made.insert(root);
                root.id = id.value_or(NodeId{});
                return id ? Result<void>() : failure(id.error());
            });
        });
        if (!portfolio)
            return state.SkipWithError(qPrintable(portfolio.error().sentence));
        if (!isLogged) {
            Bare bare(path, state);
            QVector<QByteArray> drops;
            sqlite3_stmt* names =
                bare.prepare("SELECT 'DROP TRIGGER ' || name FROM sqlite_schema WHERE type = 'trigger'");
            while (sqlite3_step(names) == SQLITE_ROW)
                drops.append(reinterpret_cast<const char*>(sqlite3_column_text(names, 0)));
            sqlite3_reset(names);
            for (const QByteArray& drop : std::as_const(drops))
                bare.run(drop.constData());
            (*portfolio)->fold();
        }
        const qint64 before = QFileInfo(path).size();
        state.ResumeTiming();
        const auto written =
            (*portfolio)->writeInBulk(QStringLiteral("Import"), QStringLiteral("bench"), [&]() -> Result<void> {
                for (int at = 0; at < bulkNodes; ++at) {
                    Node node;
                    node.parent = root.id;
                    node.position = at;
                    node.kind = NodeKind::Aspect;
                    node.name = {QStringLiteral("Imported place %1").arg(at), QStringLiteral("导入的条目%1").arg(at)};
                    if (const auto id = (*portfolio)->insert(node); !id)
                        return failure(id.error());
                }
                return {};
            });
        if (!written)
            return state.SkipWithError(qPrintable(written.error().sentence));
        state.PauseTiming();
        (*portfolio)->fold();
        state.counters["megabytes"] = static_cast<double>(QFileInfo(path).size() - before) / 1e6;
        portfolio->reset();
        state.ResumeTiming();
    }
}
void bulkLogged(benchmark::State& state) { bulkStep(state, true); }
void bulkUnlogged(benchmark::State& state) { bulkStep(state, false); }

void readBare(benchmark::State& state) {
    Bare bare(portfolioFile, state);
    sqlite3_stmt* all = bare.prepare("SELECT id, parent, position, kind, status, name_en, name_zh, pinyin FROM node "
                                     "WHERE removed = 0");
    int rows = 0;
    for (auto _ : state) {
        rows = 0;
        qsizetype bytes = 0;
        while (sqlite3_step(all) == SQLITE_ROW) {
            ++rows;
            for (int column = 5; column <= 7; ++column) {
                benchmark::DoNotOptimize(sqlite3_column_text(all, column));
                bytes += sqlite3_column_bytes(all, column);
            }
        }
        sqlite3_reset(all);
        benchmark::DoNotOptimize(bytes);
    }
    state.counters["rows"] = rows;
}

void readNodes(benchmark::State& state) {
    const auto portfolio = Portfolio::open(portfolioFile, Portfolio::Access::ReadOnly);
    if (!portfolio)
        return state.SkipWithError(qPrintable(portfolio.error().sentence));
    int rows = 0;
    for (auto _ : state) {
        rows = 0;
        const auto read = (*portfolio)->forEachNode([&](const NodeRow& row) {
            ++rows;
            benchmark::DoNotOptimize(row.nameZh.data());
        });
        if (!read)
            return state.SkipWithError(qPrintable(read.error().sentence));
    }
    state.counters["rows"] = rows;
}

/// The outline of the portfolio, and all its searchable text in one piece. Read once.
struct Loaded {
    Outline outline;
    QByteArray text;

    static const Loaded& get() {
        static const std::unique_ptr<Loaded> loaded = [] {
            auto made = std::make_unique<Loaded>();
            const auto portfolio = Portfolio::open(portfolioFile, Portfolio::Access::ReadOnly);
            if (portfolio)
                (void)(*portfolio)->forEachNode([&](const NodeRow& row) {
                    made->outline.insert(row.id, row.parent, made->outline.childCount(row.parent), row.kind, row.status,
                                         row.nameEn, row.nameZh, row.pinyin);
                    made->text.append(row.nameEn)
                        .append('\n')
                        .append(row.nameZh)
                        .append('\n')
                        .append(row.pinyin)
                        .append('\n');
                });
            return made;
        }();
        return *loaded;
    }
};

/// Where nothing is found the whole text is passed: the worst that a key can cost.
void scanBare(benchmark::State& state) {
    const QByteArray& text = Loaded::get().text;
    const std::string_view hay(text.constData(), static_cast<size_t>(text.size()));
    for (auto _ : state)
        benchmark::DoNotOptimize(hay.find("zzqx"));
    state.counters["MB"] = static_cast<double>(text.size()) / 1e6;
}

void search(benchmark::State& state, const char* words) {
    const Outline& outline = Loaded::get().outline;
    const QString text = QString::fromUtf8(words);
    qsizetype found = 0;
    for (auto _ : state)
        found = outline.search(text, 200).size();
    state.counters["found"] = static_cast<double>(found);
    state.counters["nodes"] = outline.count();
    state.counters["outline_MB"] = static_cast<double>(outline.memory()) / 1e6;
}

BENCHMARK(commitBare)->Unit(benchmark::kMicrosecond);
BENCHMARK(commitOneTarget)->Unit(benchmark::kMicrosecond);
BENCHMARK(bulkLogged)->Unit(benchmark::kMillisecond)->Iterations(1);
BENCHMARK(bulkUnlogged)->Unit(benchmark::kMillisecond)->Iterations(1);
BENCHMARK(readBare)->Unit(benchmark::kMillisecond);
BENCHMARK(readNodes)->Unit(benchmark::kMillisecond);
BENCHMARK(scanBare)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, chinese, "汽车")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, pinyin, "qiche")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, latin, "vehicles")->Unit(benchmark::kMillisecond);
// Frequent words stop at the first 200; these are in no name and cost the whole pass.
BENCHMARK_CAPTURE(search, chinese_nowhere, "车汽")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, pinyin_nowhere, "cheqix")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, latin_nowhere, "vehiclez")->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    const QTemporaryDir folder;
    portfolioFile = folder.filePath(QStringLiteral("starter.atlas"));
    for (int i = 1; i < argc; ++i)
        if (const QByteArray argument(argv[i]); argument.startsWith("--portfolio="))
            portfolioFile = QString::fromLocal8Bit(argument.mid(qstrlen("--portfolio=")));
    if (portfolioFile.startsWith(folder.path()))
        if (const auto made = createStarterPortfolio(portfolioFile); !made)
            return 1;
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
