// SPDX-License-Identifier: Apache-2.0
// Makes a large portfolio for the benchmarks: the starter portfolio, and under one of its industries a tree of areas of
// focus with up to 30 children each, names in both languages, a size level on every leaf.
// Usage: make_portfolio FILE NODES
#include "storage/portfolio.h"
#include "storage/starter.h"

#include <QCoreApplication>

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

Result<void> make(const QString& path, int nodes) {
    auto portfolio = createStarterPortfolio(path);
    if (!portfolio)
        return failure(portfolio.error());
    const auto there = (*portfolio)->nodeCount();
    const auto top = (*portfolio)->nodeWithKey(QStringLiteral("software"));
    const auto indicators = (*portfolio)->indicators();
    if (!there || !top || !*top || !indicators)
        return failure(ErrorCode::NotFound, QStringLiteral("The starter portfolio is not as expected."));
    IndicatorId sizeLevel;
    for (const Indicator& indicator : *indicators)
        if (indicator.kind == IndicatorKind::SizeLevel)
            sizeLevel = indicator.id;
    return (*portfolio)->write(QStringLiteral("Grow"), QStringLiteral("bench"), [&] {
        return grow(**portfolio, **top, sizeLevel, nodes - *there);
    });
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int nodes = arguments.value(2).toInt();
    if (arguments.size() != 3 || nodes < 1000 || nodes > 10'000'000) {
        std::fputs("Usage: make_portfolio FILE NODES (1000 or more)\n", stderr);
        return 2;
    }
    if (const auto made = make(arguments.at(1), nodes); !made) {
        std::fprintf(stderr, "%s\n", qPrintable(made.error().sentence));
        return 1;
    }
    return 0;
}
