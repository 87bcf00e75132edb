// SPDX-License-Identifier: Apache-2.0
// Numbers of every kind go through the store and its log without losing a digit.
#include "storage/contract/editing.h"
#include "storage/contract/store.h"
#include "storage/contract/world.h"

#include <QJsonDocument>

#include <bit>
#include <cmath>
#include <random>

using namespace atlas;
using namespace atlas::test;

namespace {

quint64 bits(double value) { return std::bit_cast<quint64>(value); }
/// SQLite has one zero.
double asStored(double value) { return value == 0 ? 0 : value; }

class RealsContract : public testing::TestWithParam<StoreKind> {
protected:
    /// What a field of the row was before and after each change of \p table, oldest first.
    QVector<std::pair<double, double>> changes(const char* table, const char* field) {
        QVector<std::pair<double, double>> found;
        const auto of = [&](const QVariant& json) {
            const QJsonObject fields = QJsonDocument::fromJson(json.toString().toUtf8()).object();
            const QJsonValue value = fields.value(QLatin1String(field));
            return value.isString() ? storage::realOf(value.toString()) : value.toDouble();
        };
        for (const QVariantList& row :
             store
                 ->run(QStringLiteral("SELECT before, after FROM change_log WHERE table_name = '%1' AND op = 'u' ORDER "
                                      "BY id")
                           .arg(words(table)))
                 .value_or(Rows{}))
            found.append({of(row[0]), of(row[1])});
        return found;
    }

    std::unique_ptr<Store> store = GetParam().make();
    std::unique_ptr<Portfolio> mine = store->open();
    World world{*mine};
    std::mt19937_64 random{2026};
};

TEST_P(RealsContract, AFigureOfAnyExponentIsLoggedToTheLastBit) {
    std::vector<double> values{1.0 / 3,
                               -0.0,
                               0.1 + 0.2,
                               5e-324,
                               -5e-324,
                               2.2250738585072009e-308,
                               2.2250738585072014e-308,
                               1.7976931348623157e308,
                               -1.7976931348623157e308,
                               1e15,
                               123456789012345.67,
                               1e22,
                               1e23};
    while (values.size() < 10'000)
        if (const double value = std::bit_cast<double>(random()); std::isfinite(value))
            values.push_back(value);
    Observation figure = samples<Observation>(world).first;
    figure.value = 1;
    ASSERT_OK(mine->write({}, {}, [&]() -> Result<void> {
        const auto made = mine->apply(change<Observation>({}, figure), {});
        if (!made)
            return failure(made.error());
        figure = *written<Observation>(*made);
        for (const double value : values) {
            Observation next = figure;
            next.value = value;
            const auto done = mine->apply(change<Observation>(figure, next), {});
            if (!done)
                return failure(done.error());
            figure = *written<Observation>(*done);
        }
        return {};
    }));
    const auto logged = changes("observation", "value");
    ASSERT_EQ(logged.size(), values.size());
    int wrong = 0;
    for (size_t at = 0; at < values.size(); ++at) {
        const double before = at == 0 ? 1 : asStored(values[at - 1]), after = asStored(values[at]);
        const auto& [from, to] = logged[static_cast<qsizetype>(at)];
        if (bits(from) != bits(before) || bits(to) != bits(after)) {
            EXPECT_LT(++wrong, 5) << QString::number(values[at], 'g', 17).toStdString();
        }
    }
    EXPECT_EQ(bits(mine->row<Observation>(figure.id).value()->value), bits(asStored(values.back())));
}

TEST_P(RealsContract, ATargetIsTakenBackToTheLastBit) {
    std::vector<double> rates{1.0 / 3, -0.0, 0.065, 5e-324, -1, 10};
    std::uniform_real_distribution<double> uniform(-1, 10);
    while (rates.size() < 10'000) {
        const double small = std::bit_cast<double>(random() & ~(quint64{1} << 62U)); // below 2
        rates.push_back(rates.size() % 2 == 0 || !(small > -1 && small < 2) ? uniform(random) : small);
    }
    TargetRow row{0, world.plan, {{world.node, world.indicator, 2027}, 0.5, {}, {}}};
    ASSERT_OK(mine->write({}, {}, [&]() -> Result<void> {
        if (auto made = mine->insert(world.plan, row.target); !made)
            return made;
        for (const double rate : rates) {
            TargetRow next = row;
            next.target.rate = rate;
            const auto done = mine->apply(change<TargetRow>(row, next), {});
            if (!done)
                return failure(done.error());
            row = next;
        }
        return {};
    }));
    const auto logged = changes("target", "rate");
    std::vector<double> wanted;
    double last = 0.5;
    for (const double rate : rates)
        if (rate != last)
            wanted.push_back(last = asStored(rate));
    ASSERT_EQ(logged.size(), wanted.size());
    for (size_t at = 0; at < wanted.size(); ++at)
        ASSERT_EQ(bits(logged[static_cast<qsizetype>(at)].second), bits(wanted[at])) << at;
    // What the history says of the cell is what it was, at some moments.
    const qint64 end = mine->log(0, 1).value().first().id;
    for (const size_t back : {1, 2, 77, 5000}) {
        const PlanCells then = mine->planCellsAt(world.plan, end - static_cast<qint64>(back)).value();
        EXPECT_EQ(bits(then.value(row.target.cell).target->rate), bits(wanted.at(wanted.size() - 1 - back)));
    }
}

ATLAS_OVER_ALL_STORES(RealsContract);

} // namespace
