// SPDX-License-Identifier: Apache-2.0
// An import as the store sees it: rows of several tables by turns, and changes of rows that were there.
#pragma once

#include "storage/contract/editing.h"
#include "storage/contract/store.h"
#include "storage/contract/world.h"

namespace atlas::test {

class WithImport : public testing::TestWithParam<StoreKind> {
protected:
    /// Places under world.node with a figure and a target each, and a new name for world.node itself.
    Uid import(int count = 5) {
        const auto step = mine->writeInBulk(words("Import"), words("Li"), [&] { return importRows(*mine, count); });
        EXPECT_TRUE(step.has_value()) << (step ? "" : step.error().detail.toStdString());
        return step.value_or(Uid());
    }
    Result<void> importRows(Portfolio& portfolio, int count) {
        imported.clear();
        for (int at = 0; at < count; ++at) {
            Node node;
            node.parent = world.node;
            node.position = at;
            node.name = both("Imported");
            const auto id = portfolio.insert(node);
            if (!id)
                return failure(id.error());
            imported.append(*id);
            Observation figure;
            figure.node = *id;
            figure.indicator = world.indicator;
            figure.period = {PeriodKind::Year, 2025};
            figure.value = third * at;
            figure.source = world.source;
            if (const auto written = portfolio.insert(figure); !written)
                return failure(written.error());
            if (auto written = portfolio.insert(world.plan, {{*id, world.indicator, 2027}, sum / 10, {}, {}}); !written)
                return written;
        }
        const Node before = portfolio.node(world.node).value();
        Node after = before;
        after.name = both("With what came in");
        const auto renamed = portfolio.apply(change<Node>(before, after), {});
        return renamed ? Result<void>() : failure(renamed.error());
    }

    /// What stands: no row that was taken out.
    [[nodiscard]] QStringList content() {
        QStringList lines;
        const auto add = [&](const auto& row) { lines.append(linesOf(std::optional(row)).join(QLatin1Char('|'))); };
        for (const Node& node : mine->rows<Node>().value_or(QVector<Node>{}))
            if (!node.removed)
                add(node);
        for (const Observation& figure : mine->rows<Observation>().value_or(QVector<Observation>{}))
            add(figure);
        for (const Target& target : mine->targets(world.plan).value_or(QVector<Target>{}))
            add(TargetRow{0, world.plan, target});
        for (const Scenario& scenario : mine->scenarios().value_or(QVector<Scenario>{}))
            if (scenario.state != ScenarioState::Removed)
                add(scenario);
        return lines;
    }

    [[nodiscard]] qint64 endOfLog() {
        return store->value(words("SELECT coalesce(max(id), 0) FROM change_log")).toLongLong();
    }
    /// The operations that a step left, with their tables, oldest first.
    [[nodiscard]] QStringList operationsSince(qint64 end) {
        QStringList operations;
        for (const QVariantList& row :
             store->run(QStringLiteral("SELECT op, table_name FROM change_log WHERE id > %1 ORDER BY id").arg(end))
                 .value_or(Rows{}))
            operations.append(row[0].toString() + QLatin1Char(' ') + row[1].toString());
        return operations;
    }
    void expectAtRest() {
        EXPECT_EQ(store->value(words("SELECT count(*) FROM edit_context WHERE step IS NULL AND bulk = 0")).toInt(), 1);
    }
    /// An edit by \p portfolio that has to be written.
    static Edit write(Portfolio& portfolio, const Edit& edit, const char* author = "Wang") {
        const auto applied = portfolio.apply(edit, words(author));
        EXPECT_TRUE(applied.has_value()) << (applied ? "" : applied.error().detail.toStdString());
        return applied.value_or(edit);
    }
    template <class Row>
    static Edit add(Portfolio& portfolio, const Row& row) {
        return write(portfolio, change<Row>({}, row));
    }
    template <class Value>
    static std::optional<ErrorCode> refusal(const Result<Value>& result) {
        return result ? std::nullopt : std::optional(result.error().code);
    }

    std::unique_ptr<Store> store = GetParam().make();
    std::unique_ptr<Portfolio> mine = store->open(), theirs = store->open();
    World world{*mine};
    QVector<NodeId> imported;
};

} // namespace atlas::test
