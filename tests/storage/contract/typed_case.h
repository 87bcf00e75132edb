// SPDX-License-Identifier: Apache-2.0
// The contract of one row type. Everything in it comes from the type's column table and its samples.
#pragma once

#include "storage/contract/editing.h"
#include "storage/contract/row_case.h"

#include <QJsonDocument>
#include <gmock/gmock.h>

#include <bit>

namespace atlas::test {

/// A row of the change log as it is stored.
struct Logged {
    QString op, table;
    qint64 row = 0;
    QByteArray uid;
    QVariant before, after;
};

inline QVector<Logged> loggedSince(Bench& bench, qint64 end) {
    QVector<Logged> entries;
    const auto rows = bench.store->run(
        QStringLiteral("SELECT op, table_name, row_id, uid, before, after FROM change_log WHERE id > %1 ORDER BY id")
            .arg(end));
    for (const QVariantList& row : rows.value_or(Rows{}))
        entries.append(
            {row[0].toString(), row[1].toString(), row[2].toLongLong(), row[3].toByteArray(), row[4], row[5]});
    return entries;
}

/// Whether an entry names just these columns, and says of them what they are, to the last digit.
inline void expectFields(const QVariant& json, const storage::Cells& cells, const storage::TableShape& table) {
    const QJsonObject fields = QJsonDocument::fromJson(json.toString().toUtf8()).object();
    EXPECT_EQ(fields.size(), cells.size()) << json.toString().toStdString();
    for (const storage::Cell& cell : cells) {
        const QJsonValue field = fields.value(QLatin1String(cell.column));
        SCOPED_TRACE(cell.column);
        storage::Store store = storage::Store::Integer;
        for (const storage::ColumnShape& column : table.columns)
            if (qstrcmp(column.name, cell.column) == 0)
                store = column.store;
        ASSERT_FALSE(field.isUndefined()) << json.toString().toStdString();
        if (cell.value.isNull()) {
            EXPECT_TRUE(field.isNull());
        } else if (store == storage::Store::Real) {
            const double logged = field.isString() ? storage::realOf(field.toString()) : field.toDouble();
            EXPECT_EQ(std::bit_cast<quint64>(logged), std::bit_cast<quint64>(cell.value.toDouble()));
        } else if (store == storage::Store::Integer) {
            EXPECT_EQ(field.toInteger(-99), cell.value.toLongLong());
        } else if (store == storage::Store::Blob) {
            EXPECT_EQ(QByteArray::fromHex(field.toString().toLatin1()), cell.value.toByteArray());
        } else {
            EXPECT_EQ(field.toString(), cell.value.toString());
        }
    }
}

template <class Row>
class TypedCase : public RowCase {
public:
    const char* table() const override { return shape().name; }

    void comesBackEqual(Bench& bench) const override {
        const Samples<Row> of = samples<Row>(bench.world);
        const qint64 end = bench.endOfLog();
        const Row row = begin(bench, of.first);
        EXPECT_EQ(linesOf<Row>(row), linesOf<Row>(as(row, of.first)));
        EXPECT_EQ(linesOf(stored(*bench.theirs, row)), linesOf<Row>(row));
        if constexpr (!isOne) {
            const auto entries = loggedSince(bench, end);
            ASSERT_EQ(entries.size(), 1);
            EXPECT_EQ(entries.first().op, QStringLiteral("i"));
            EXPECT_EQ(entries.first().table, QString::fromLatin1(table()));
            EXPECT_EQ(entries.first().row, idIn(bench, row));
            EXPECT_TRUE(entries.first().before.isNull() && entries.first().after.isNull());
            EXPECT_EQ(versionOf(bench, row), 1);
            const Row full = begin(bench, samples<Row>(bench.world).second);
            EXPECT_EQ(linesOf(stored(*bench.theirs, full)), linesOf<Row>(full));
            if constexpr (hasMark) {
                EXPECT_EQ(row.mark.version, 1);
                EXPECT_EQ(row.mark.uid.toRfc4122().at(6) & 0xF0, 0x70) << "UUIDv7";
                EXPECT_EQ(entries.first().uid, row.mark.uid.toRfc4122());
                EXPECT_NE(full.mark.uid, row.mark.uid);
                EXPECT_EQ(stored(*bench.theirs, row)->mark.uid, row.mark.uid);
                EXPECT_THAT(bench.theirs->rows<Row>().value(), testing::IsSupersetOf({row, full}));
            }
        }
        if constexpr (requires { bench.mine->insert(of.first); })
            comesInDirectly(bench);
    }

    void changesByColumns(Bench& bench) const override {
        const Samples<Row> of = samples<Row>(bench.world);
        Row base = begin(bench, of.first);
        QVector<std::pair<QString, Row>> states;
        for (size_t at = 0; at < shape().columns.size(); ++at)
            if (isAlone(of, at))
                states.append({QString::fromLatin1(shape().columns[at].name), withColumn(of.first, of.second, at)});
        for (const Row& more : of.more)
            states.append({QStringLiteral("more"), more});
        QSet<QString> changed;
        for (const auto& [what, state] : states) {
            SCOPED_TRACE(what.toStdString());
            const Row after = as(base, state);
            const storage::Cells now = storage::changedCells(storage::cells(base), storage::cells(after));
            const storage::Cells was = storage::sameColumns(storage::cells(base), now);
            for (const storage::Cell& cell : now)
                changed.insert(QString::fromLatin1(cell.column));
            ASSERT_FALSE(now.isEmpty()) << "the samples are the same in this column";
            const auto done = step(bench, change<Row>(base, after), base, after, was, now);
            ASSERT_TRUE(done.has_value());
            const auto undone = step(bench, done->reversed(), after, base, now, was);
            ASSERT_TRUE(undone.has_value());
            const auto redone = step(bench, undone->reversed(), base, after, was, now);
            ASSERT_TRUE(redone.has_value());
            const auto back = step(bench, redone->reversed(), after, base, now, was);
            ASSERT_TRUE(back.has_value());
            base = *written<Row>(*back);
        }
        for (const char* column : of.fixed)
            changed.insert(QString::fromLatin1(column));
        for (const storage::ColumnShape& column : shape().columns)
            EXPECT_TRUE(changed.contains(QString::fromLatin1(column.name))) << column.name << " is in no sample";
    }

    void goesAndComesBack(Bench& bench) const override {
        if constexpr (!isOne) {
            const auto made = bench.mine->apply(change<Row>({}, samples<Row>(bench.world).first), QStringLiteral("Li"));
            ASSERT_OK(made);
            const Row row = *written<Row>(*made);
            const auto out = bench.mine->apply(change<Row>(row, gone(row)), QStringLiteral("Li"));
            ASSERT_OK(out);
            EXPECT_EQ(linesOf(stored(*bench.theirs, row)), linesOf(gone(row)));
            const auto back = bench.mine->apply(out->reversed(), QStringLiteral("Li"));
            ASSERT_OK(back);
            EXPECT_EQ(linesOf(stored(*bench.theirs, row)), linesOf<Row>(row));
            EXPECT_EQ(versionOf(bench, row), 3);
            const auto undone =
                bench.mine->apply(change<Row>({}, written<Row>(*back)).reversed(), QStringLiteral("Li"));
            ASSERT_OK(undone);
            EXPECT_EQ(linesOf(stored(*bench.theirs, row)), linesOf(gone(row)));
            const auto redone = bench.mine->apply(undone->reversed(), QStringLiteral("Li"));
            ASSERT_OK(redone);
            EXPECT_EQ(linesOf(stored(*bench.theirs, row)), linesOf<Row>(row));
            EXPECT_EQ(versionOf(bench, row), 5);
            if constexpr (hasMark) {
                EXPECT_EQ(written<Row>(*redone)->mark.uid, row.mark.uid);
                EXPECT_EQ(written<Row>(*redone)->mark.version, 5);
            }
        }
    }

    void meetsOnOneColumn(Bench& bench) const override {
        const Samples<Row> of = samples<Row>(bench.world);
        const Row base = begin(bench, of.first);
        const std::optional<size_t> at = contested(of);
        ASSERT_TRUE(at.has_value()) << "the samples differ all three in no column";
        const Row theirs = withColumn(base, of.second, *at), ours = withColumn(base, of.third, *at);
        const auto first = bench.theirs->apply(change<Row>(base, theirs), QStringLiteral("Wang"));
        ASSERT_OK(first);
        Row now = theirs;
        // Who changed another column since is not whom the two values are between.
        if (const auto other = otherThan(of, *at); other && !isOneClaim) {
            now = withColumn(theirs, of.second, *other);
            ASSERT_OK(bench.theirs->apply(change<Row>(*written<Row>(*first), now), QStringLiteral("Zhao")));
        }
        const qint64 end = bench.endOfLog();
        const auto refused = bench.mine->apply(change<Row>(base, ours), QStringLiteral("Li"));
        ASSERT_FALSE(refused.has_value());
        EXPECT_EQ(refused.error().code, ErrorCode::Conflict);
        EXPECT_TRUE(refused.error().sentence.contains(QStringLiteral("Wang")))
            << refused.error().sentence.toStdString();
        ASSERT_EQ(refused.error().conflicts.size(), 1);
        const ConflictingValue& met = refused.error().conflicts.first();
        EXPECT_EQ(met.table, QString::fromLatin1(table()));
        EXPECT_EQ(met.column, QString::fromLatin1(shape().columns[*at].name));
        EXPECT_EQ(met.base, shown(of.first, *at));
        EXPECT_EQ(met.theirs, shown(of.second, *at));
        EXPECT_EQ(met.ours, shown(of.third, *at));
        EXPECT_EQ(met.author, QStringLiteral("Wang"));
        EXPECT_EQ(linesOf(stored(*bench.mine, base)), linesOf<Row>(as(base, now)));
        EXPECT_EQ(bench.endOfLog(), end);
    }

    void standsWithAnotherColumn(Bench& bench) const override {
        const Samples<Row> of = samples<Row>(bench.world);
        const Row base = begin(bench, of.first);
        QVector<size_t> columns;
        for (size_t at = 0; at < shape().columns.size(); ++at)
            if (isAlone(of, at) && !takesOut(at))
                columns.append(at);
        ASSERT_GE(columns.size(), 2);
        const Row theirs = withColumn(base, of.second, columns[0]);
        ASSERT_OK(bench.theirs->apply(change<Row>(base, theirs), QStringLiteral("Wang")));
        const auto ours =
            bench.mine->apply(change<Row>(base, withColumn(base, of.second, columns[1])), QStringLiteral("Li"));
        if constexpr (isOneClaim) {
            ASSERT_FALSE(ours.has_value());
            EXPECT_EQ(ours.error().code, ErrorCode::Conflict);
            EXPECT_EQ(linesOf(stored(*bench.mine, base)), linesOf<Row>(theirs));
        } else {
            ASSERT_OK(ours);
            EXPECT_EQ(linesOf(stored(*bench.mine, base)), linesOf<Row>(withColumn(theirs, of.second, columns[1])));
            EXPECT_EQ(written<Row>(*ours)->mark.version, base.mark.version + 2);
        }
    }

    void isTold(Bench& bench) const override;
    void isRolledBack(Bench& bench) const override;
    void keepsItsLimits(Bench& bench) const override;
    QStringList breaksItsLimits(Bench& bench) const override;

private:
    static constexpr bool hasMark = requires(Row row) { row.mark; };
    static constexpr bool isOne = std::is_same_v<Row, Profile>; ///< there is one row of it
    static constexpr bool isOneClaim = !hasMark;                ///< what is said of a cell belongs together

    static const storage::TableShape& shape() { return storage::tableOf<Row>(); }

    /// A row as \p sample has it, stored.
    Row begin(Bench& bench, const Row& sample) const {
        std::optional<Row> now;
        if constexpr (isOne)
            now = bench.mine->profile().value();
        const auto applied = bench.mine->apply(change<Row>(now, now ? as(*now, sample) : sample), QStringLiteral("Li"));
        EXPECT_TRUE(applied.has_value()) << (applied ? "" : applied.error().detail.toStdString());
        return applied ? *written<Row>(*applied) : sample;
    }

    /// \p sample as a state of the row \p row.
    static Row as(const Row& row, Row sample) {
        storage::setId(sample, storage::idOf(row));
        if constexpr (hasMark)
            sample.mark = row.mark;
        return sample;
    }

    static bool takesOut(size_t at) {
        const QByteArray name = shape().columns[at].name;
        return name == "removed" || name == "state" || name == "protected";
    }
    static bool isAlone(const Samples<Row>& of, size_t at) {
        const auto isIn = [&](const QVector<const char*>& names) {
            return std::any_of(names.cbegin(), names.cend(),
                               [&](const char* name) { return qstrcmp(name, shape().columns[at].name) == 0; });
        };
        return !isIn(of.apart) && !isIn(of.fixed);
    }
    /// A column that is different in all three samples; rather one of text than another.
    static std::optional<size_t> contested(const Samples<Row>& of) {
        std::optional<size_t> found;
        const storage::Columns<Row>& table = storage::columns<Row>();
        for (size_t at = 0; at < shape().columns.size(); ++at) {
            const QVariant a = table.cell(of.first, at), b = table.cell(of.second, at), c = table.cell(of.third, at);
            const bool differs = !storage::isSameCell(a, b) && !storage::isSameCell(a, c) && !storage::isSameCell(b, c);
            if (isAlone(of, at) && differs && (!found || shape().columns[at].store == storage::Store::Text))
                found = at;
        }
        return found;
    }
    static std::optional<size_t> otherThan(const Samples<Row>& of, size_t than) {
        for (size_t at = 0; at < shape().columns.size(); ++at)
            if (at != than && isAlone(of, at) && !takesOut(at))
                return at;
        return std::nullopt;
    }
    static QString shown(const Row& row, size_t at) {
        const QVariant cell = storage::columns<Row>().cell(row, at);
        return cell.typeId() == QMetaType::QByteArray ? QString::fromLatin1(cell.toByteArray().toHex().toUpper())
                                                      : cell.toString();
    }

    static qint64 idIn(Bench& bench, const Row& row) {
        return bench.store
            ->value(QStringLiteral("SELECT id FROM %1 WHERE %2").arg(QString::fromLatin1(shape().name), whereOf(row)))
            .toLongLong();
    }
    static qint64 versionOf(Bench& bench, const Row& row) {
        return bench.store
            ->value(
                QStringLiteral("SELECT version FROM %1 WHERE %2").arg(QString::fromLatin1(shape().name), whereOf(row)))
            .toLongLong();
    }

    /// Writes an edit of one row, and looks at all that it has to leave.
    Result<Edit> step(Bench& bench, const Edit& edit, const Row& before, const Row& after, const storage::Cells& was,
                      const storage::Cells& now) const {
        const qint64 end = bench.endOfLog(), version = versionOf(bench, before);
        auto applied = bench.mine->apply(edit, QStringLiteral("Li"));
        EXPECT_TRUE(applied.has_value()) << (applied ? "" : applied.error().detail.toStdString());
        if (!applied)
            return applied;
        EXPECT_EQ(linesOf(stored(*bench.theirs, after)), linesOf<Row>(after));
        EXPECT_EQ(versionOf(bench, after), version + 1);
        if constexpr (hasMark) {
            EXPECT_EQ(written<Row>(*applied)->mark.version, version + 1);
            EXPECT_EQ(written<Row>(*applied)->mark.uid, before.mark.uid);
        }
        const auto entries = loggedSince(bench, end);
        EXPECT_EQ(entries.size(), 1);
        if (entries.size() == 1) {
            EXPECT_EQ(entries.first().op, QStringLiteral("u"));
            EXPECT_EQ(entries.first().row, idIn(bench, after));
            expectFields(entries.first().before, was, shape());
            expectFields(entries.first().after, now, shape());
        }
        return applied;
    }

    void comesInDirectly(Bench& bench) const {
        Row row = samples<Row>(bench.world).first;
        ASSERT_OK(bench.mine->write(QStringLiteral("Import"), QStringLiteral("Li"), [&]() -> Result<void> {
            const auto id = bench.mine->insert(row);
            if (!id)
                return failure(id.error());
            row.id = *id;
            return {};
        }));
        EXPECT_EQ(linesOf(stored(*bench.theirs, row)), linesOf<Row>(row));
        EXPECT_EQ(stored(*bench.theirs, row)->mark.version, 1);
    }
};

} // namespace atlas::test

#include "storage/contract/typed_case_more.h"
