// SPDX-License-Identifier: Apache-2.0
// Makes a large portfolio for the benchmarks: the starter portfolio, and under one of its industries a tree of areas of
// focus with up to 30 children each, names in both languages, a size level on every leaf. With YEARS also a scenario of
// so many years with a target of every leaf in every year.
// Usage: make_portfolio FILE NODES [YEARS]
#include "storage/portfolio.h"
#include "storage/starter.h"

#include <QCoreApplication>

#include <QDateTime>

#include <algorithm>
#include <array>
#include <cstdio>
#include <vector>

using namespace atlas;

namespace {

constexpr int fanOut = 30;

struct Word {
    const char* en;
    const char* zh;
};
constexpr std::array fields{Word{"Intelligent", "智能"}, Word{"Green", "绿色"},    Word{"Digital", "数字"},
                            Word{"Precision", "精密"},   Word{"Modern", "现代"},   Word{"Flexible", "柔性"},
                            Word{"Industrial", "工业"},  Word{"Urban", "城市"},    Word{"Marine", "海洋"},
                            Word{"Space", "航天"},       Word{"Connected", "网联"}};
constexpr std::array goods{Word{"vehicles", "汽车"},   Word{"displays", "显示"},  Word{"batteries", "电池"},
                           Word{"chips", "芯片"},      Word{"robots", "机器人"},  Word{"medicine", "医药"},
                           Word{"sensors", "传感器"},  Word{"software", "软件"},  Word{"materials", "材料"},
                           Word{"satellites", "卫星"}, Word{"logistics", "物流"}, Word{"finance", "金融"},
                           Word{"motors", "电机"}};

Node madeNode(int number, NodeId parent, int position) {
    const auto n = static_cast<size_t>(number);
    const Word& field = fields[n % fields.size()];
    const Word& good = goods[n % goods.size()];
    Node node;
    node.parent = parent;
    node.position = position;
    node.name.en =
        QStringLiteral("%1 %2 %3").arg(QString::fromLatin1(field.en), QString::fromLatin1(good.en)).arg(number);
    node.name.zh = QStringLiteral("%1%2%3").arg(QString::fromUtf8(field.zh), QString::fromUtf8(good.zh)).arg(number);
    return node;
}

Result<void> grow(Portfolio& portfolio, NodeId top, IndicatorId sizeLevel, int wanted) {
    std::vector<NodeId> made{top}; // breadth first: the child number i hangs under (i - 1) / fanOut
    made.reserve(static_cast<size_t>(wanted) + 1);
    for (int i = 1; i <= wanted; ++i) {
        const auto id = portfolio.insert(madeNode(i, made[static_cast<size_t>((i - 1) / fanOut)], (i - 1) % fanOut));
        if (!id)
            return failure(id.error());
        made.push_back(*id);
    }
    for (int i = (wanted - 1) / fanOut + 1; i <= wanted; ++i) {
        Observation level;
        level.node = made[static_cast<size_t>(i)];
        level.indicator = sizeLevel;
        level.period = {PeriodKind::Ambition, 0};
        level.value = 1 + i % 50;
        level.status = ObservationStatus::Assumption;
        if (const auto written = portfolio.insert(level); !written)
            return failure(written.error());
    }
    return {};
}

/// A target of every leaf under `top` in every year.
Result<void> plan(Portfolio& portfolio, NodeId top, IndicatorId indicator, int years) {
    Scenario scenario;
    scenario.key = QStringLiteral("bench");
    scenario.name.en = QStringLiteral("Every leaf, every year");
    scenario.created = QDateTime::currentDateTimeUtc();
    scenario.lastYear = scenario.firstYear + years - 1;
    const auto made = portfolio.insert(scenario);
    if (!made)
        return failure(made.error());
    std::vector<NodeId> nodes, parents;
    const auto read = portfolio.forEachNodeUnder(top, [&](const NodeRow& row) {
        nodes.push_back(row.id);
        parents.push_back(row.parent);
    });
    if (!read)
        return read;
    std::sort(parents.begin(), parents.end());
    for (const NodeId node : nodes) {
        if (std::binary_search(parents.begin(), parents.end(), node))
            continue;
        for (int year = scenario.firstYear; year <= scenario.lastYear; ++year) {
            const double rate = 0.01 * static_cast<double>((node.value + year) % 15);
            if (auto written = portfolio.insert(*made, Target{{node, indicator, year}, rate, {}, {}}); !written)
                return written;
        }
    }
    return {};
}

Result<void> make(const QString& path, int nodes, int years) {
    auto portfolio = createStarterPortfolio(path);
    if (!portfolio)
        return failure(portfolio.error());
    const auto there = (*portfolio)->nodeCount();
    const auto top = (*portfolio)->nodeWithKey(QStringLiteral("software"));
    const auto indicators = (*portfolio)->indicators();
    if (!there || !top || !*top || !indicators)
        return failure(ErrorCode::NotFound, QStringLiteral("The starter portfolio is not as expected."));
    IndicatorId sizeLevel, planned;
    for (const Indicator& indicator : *indicators) {
        if (indicator.kind == IndicatorKind::SizeLevel)
            sizeLevel = indicator.id;
        if (indicator.key == QLatin1String("industrial-added-value"))
            planned = indicator.id;
    }
    return (*portfolio)->write(QStringLiteral("Grow"), QStringLiteral("bench"), [&]() -> Result<void> {
        if (auto grown = grow(**portfolio, **top, sizeLevel, nodes - *there); !grown || years == 0)
            return grown;
        return plan(**portfolio, **top, planned, years);
    });
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int nodes = arguments.value(2).toInt();
    const int years = arguments.value(3).toInt();
    if (arguments.size() < 3 || arguments.size() > 4 || nodes < 1000 || nodes > 10'000'000 || years < 0 || years > 50) {
        std::fputs("Usage: make_portfolio FILE NODES [YEARS] (1000 nodes or more)\n", stderr);
        return 2;
    }
    if (const auto made = make(arguments.at(1), nodes, years); !made) {
        std::fprintf(stderr, "%s\n", qPrintable(made.error().sentence));
        return 1;
    }
    return 0;
}
