// SPDX-License-Identifier: Apache-2.0
// The rest of TypedCase: what others see of a row, what a failure leaves, and the limits.
#pragma once

#include "storage/contract/typed_case.h"

namespace atlas::test {

template <class Row>
void TypedCase<Row>::isTold(Bench& bench) const {
    ASSERT_OK(bench.theirs->takeForeignChanges());
    ASSERT_OK(bench.mine->takeForeignChanges());
    const Samples<Row> of = samples<Row>(bench.world);
    ASSERT_OK(bench.theirs->takeForeignChanges()); // of what the sample refers to
    const Row row = begin(bench, of.first);
    const auto expectTold = [&](const char* when) {
        SCOPED_TRACE(when);
        EXPECT_TRUE(bench.mine->takeForeignChanges().value().isEmpty());
        const ForeignChanges told = bench.theirs->takeForeignChanges().value();
        EXPECT_EQ(told.author, QStringLiteral("Li"));
        ForeignChanges wanted;
        if constexpr (std::is_same_v<Row, Node>)
            wanted.nodes = {row.id};
        else if constexpr (std::is_same_v<Row, Scenario>)
            wanted.scenarios = {row.id};
        else if constexpr (std::is_same_v<Row, TargetRow>)
            wanted.targets = {{row.scenario, row.target.cell}};
        else if constexpr (std::is_same_v<Row, TermsRow>)
            wanted.targets = {{row.scenario, row.cell}};
        else if constexpr (std::is_same_v<Row, Observation>)
            wanted.observed = {row.node};
        else if constexpr (std::is_same_v<Row, Story> || std::is_same_v<Row, Slide>)
            wanted.stories = true;
        else if constexpr (std::is_same_v<Row, Source> || std::is_same_v<Row, Indicator>)
            wanted.tables = true;
        else
            wanted.others = {QString::fromLatin1(table())};
        EXPECT_EQ(told.nodes, wanted.nodes);
        EXPECT_EQ(told.scenarios, wanted.scenarios);
        EXPECT_EQ(told.targets, wanted.targets);
        EXPECT_EQ(told.observed, wanted.observed);
        EXPECT_EQ(told.stories, wanted.stories);
        EXPECT_EQ(told.tables, wanted.tables);
        EXPECT_EQ(told.others, wanted.others);
        EXPECT_FALSE(told.isEmpty());
        EXPECT_TRUE(bench.theirs->takeForeignChanges().value().isEmpty());
    };
    Row now = row;
    if constexpr (!isOne)
        expectTold("made");
    else
        ASSERT_OK(bench.theirs->takeForeignChanges());
    const auto changed =
        bench.mine->apply(change<Row>(row, withColumn(row, of.third, *contested(of))), QStringLiteral("Li"));
    ASSERT_OK(changed);
    expectTold("changed");
    now = *written<Row>(*changed);
    if constexpr (!isOne) {
        ASSERT_OK(bench.mine->apply(change<Row>(now, gone(now)), QStringLiteral("Li")));
        expectTold("taken out");
    }
}

template <class Row>
void TypedCase<Row>::isRolledBack(Bench& bench) const {
    const Samples<Row> of = samples<Row>(bench.world);
    const Row base = isOne ? begin(bench, of.first) : of.first;
    const Row after = isOne ? withColumn(base, of.second, *contested(of)) : of.first;
    const auto counts = [&] {
        return QStringList{
            bench.store->value(QStringLiteral("SELECT count(*) FROM %1").arg(QString::fromLatin1(table()))).toString(),
            bench.store->value(QStringLiteral("SELECT count(*) FROM change_log")).toString(),
            bench.store->value(QStringLiteral("SELECT count(*) FROM edit_step")).toString(),
            bench.store->value(QStringLiteral("SELECT count(*) FROM edit_context WHERE step IS NULL AND bulk = 0"))
                .toString()};
    };
    const QStringList before = counts();
    EXPECT_EQ(before.last(), QStringLiteral("1"));
    const Edit edit = change<Row>(isOne ? std::optional(base) : std::nullopt, after);
    for (const bool isBulk : {false, true}) {
        const auto work = [&]() -> Result<void> {
            const auto applied = bench.mine->apply(edit, {});
            EXPECT_TRUE(applied.has_value());
            return failure(ErrorCode::Io, QStringLiteral("enough"));
        };
        const auto refused = isBulk ? [&]() -> Result<void> {
            const auto step = bench.mine->writeInBulk({}, {}, work);
            return step ? Result<void>() : failure(step.error());
        }()
            : bench.mine->write({}, {}, work);
        ASSERT_FALSE(refused.has_value());
        EXPECT_EQ(refused.error().sentence, QStringLiteral("enough"));
        EXPECT_EQ(counts(), before);
    }
    // And of an edit of which a part is refused, whichever part comes first.
    Edit two = edit;
    Node stale = bench.mine->node(bench.world.node).value();
    stale.name = both("As it never was");
    stale.mark.version = 0;
    Node renamed = stale;
    renamed.name = both("Renamed");
    two.nodes.append({stale, renamed});
    const auto refused = bench.mine->apply(two, QStringLiteral("Li"));
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::Conflict);
    EXPECT_EQ(counts(), before);
}

/// What is beyond a limit, as SQL; the first that no other rule forbids will do.
inline QStringList beyond(const storage::Limit& limit) {
    switch (limit.kind) {
    case storage::Limit::Kind::None:
        break;
    case storage::Limit::Kind::Length:
        return {QLatin1Char('\'') + QString(limit.longest + 1, u'\u7532') + QLatin1Char('\''),
                QStringLiteral("'{\"a\":\"") + QString(limit.longest, u'b') + QStringLiteral("\"}'")};
    case storage::Limit::Kind::Value:
        return {QStringLiteral("1.1e15"), QStringLiteral("-1.1e15")};
    case storage::Limit::Kind::Year:
        return {QString::number(limits::latestYear + 1), QString::number(limits::earliestYear - 1)};
    }
    return {};
}

template <class Row>
void TypedCase<Row>::keepsItsLimits(Bench& bench) const {
    const Row row = begin(bench, samples<Row>(bench.world).first);
    const qint64 id = idIn(bench, row), end = bench.endOfLog();
    const QString name = QString::fromLatin1(table());
    const auto expectRefused = [&](const QString& sql) {
        const auto done = bench.store->run(sql);
        ASSERT_FALSE(done.has_value()) << sql.left(200).toStdString();
        EXPECT_TRUE(done.error().detail.contains(QStringLiteral("beyond what a portfolio may hold")))
            << done.error().detail.toStdString();
    };
    bench.store->setRules(false);
    for (const storage::ColumnShape& column : shape().columns)
        for (const QString& value : beyond(column.limit)) {
            SCOPED_TRACE(column.name);
            expectRefused(QStringLiteral("UPDATE %1 SET %2 = %3 WHERE id = %4")
                              .arg(name, QString::fromLatin1(column.name), value)
                              .arg(id));
            QStringList values;
            for (const storage::ColumnShape& each : shape().columns)
                values.append(&each == &column ? value : QString::fromLatin1(each.name));
            expectRefused(QStringLiteral("INSERT INTO %1 (%2) SELECT %3 FROM %1 WHERE id = %4")
                              .arg(name, shape().columnList(), values.join(QStringLiteral(", ")))
                              .arg(id));
        }
    bench.store->setRules(true);
    EXPECT_EQ(linesOf(stored(*bench.mine, row)), linesOf<Row>(row));
    EXPECT_EQ(bench.endOfLog(), end);
}

template <class Row>
QStringList TypedCase<Row>::breaksItsLimits(Bench& bench) const {
    QStringList broken;
    const QString name = QString::fromLatin1(table());
    for (size_t at = 0; at < shape().columns.size(); ++at) {
        const storage::ColumnShape& column = shape().columns[at];
        if (column.limit.kind == storage::Limit::Kind::None)
            continue;
        SCOPED_TRACE(column.name);
        const Samples<Row> of = samples<Row>(bench.world);
        const Row row = begin(bench, of.first);
        const qint64 id = idIn(bench, row);
        bool isBroken = false;
        QString wanted;
        EXPECT_TRUE(bench.store->run(QStringLiteral("UPDATE edit_context SET step = (SELECT max(id) FROM edit_step)"))
                        .has_value());
        for (const QString& value : beyond(column.limit))
            if (!isBroken) {
                isBroken = bench.store
                               ->run(QStringLiteral("UPDATE %1 SET %2 = %3 WHERE id = %4")
                                         .arg(name, QString::fromLatin1(column.name), value)
                                         .arg(id))
                               .has_value();
                wanted = value;
            }
        EXPECT_TRUE(bench.store->run(QStringLiteral("UPDATE edit_context SET step = NULL")).has_value());
        if (!isBroken)
            continue; // another rule forbids it: a reference
        broken.append(QStringLiteral("%1 %2").arg(name).arg(
            column.limit.kind == storage::Limit::Kind::Length ? QString::number(column.limit.longest) : QString()));
        const auto other = otherThan(of, at);
        if (!isAlone(of, at) || !other)
            continue;
        const auto now = stored(*bench.mine, row);
        if (!now)
            continue;
        const auto edited =
            bench.mine->apply(change<Row>(*now, withColumn(*now, of.second, *other)), QStringLiteral("Li"));
        EXPECT_TRUE(edited.has_value()) << (edited ? "" : edited.error().detail.toStdString());
        EXPECT_EQ(bench.store
                      ->value(QStringLiteral("SELECT count(*) FROM %1 WHERE id = %2 AND %3 = %4")
                                  .arg(name)
                                  .arg(id)
                                  .arg(QString::fromLatin1(column.name), wanted))
                      .toInt(),
                  1)
            << "it was kept";
    }
    if constexpr (isOne)
        return broken.mid(broken.size() - 1); // the others were made good again
    else
        return broken;
}

} // namespace atlas::test
