// SPDX-License-Identifier: Apache-2.0
// One step of the history: a transaction, who wrote it and why, and what of it the log names as ranges.
#include "storage/portfolio_data.h"

namespace atlas {

using storage::Cells;

namespace {
QString plain(const QString& value) { return value.isNull() ? QString(QLatin1String("")) : value; }
} // namespace

Result<Uid> Portfolio::Data::step(const StepOf& of, const std::function<Result<void>()>& work) {
    if (connection->isInTransaction()) {
        TRY(work());
        return Uid();
    }
    look();
    if (readOnly) {
        const QString why = whyReadOnly();
        return failure(ErrorCode::ReadOnly,
                       !why.isEmpty() ? why
                                      : Words::tr("This portfolio is open for reading only. Save a copy to a place "
                                                  "where you may write, and work there."));
    }
    qint64 id = 0, logBefore = 0, logAfter = 0;
    const Uid uid = newUid();
    logging = of.logging;
    ranges.clear();
    auto done = connection->transaction([&]() -> Result<void> {
        if (auto end = endOfLog(); end)
            logBefore = *end;
        else
            return failure(end.error());
        const auto step = connection->value(
            QStringLiteral("INSERT INTO edit_step (uid, at, author, text, reason, replica, seen, takes_back) VALUES "
                           "(:uid, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), :author, :text, :reason, :replica, :seen, "
                           ":takes_back) RETURNING id"),
            Cells{{"uid", uid.toRfc4122()},
                  {"author", plain(of.author)},
                  {"text", plain(of.text)},
                  {"reason", plain(of.reason)},
                  {"replica", storage::Codec<Uid>::toCell(replica)},
                  {"seen", seenLog},
                  {"takes_back", storage::Codec<Uid>::toCell(of.takesBack)}});
        if (!step)
            return failure(step.error());
        id = step->toLongLong();
        // The row is there; where somebody took it out, every edit would be refused for ever.
        if (auto set = connection->changeOne(
                QStringLiteral("INSERT INTO edit_context (only_row, step, bulk) VALUES (1, :step, :bulk) ON CONFLICT "
                               "(only_row) DO UPDATE SET step = excluded.step, bulk = excluded.bulk"),
                Cells{{"step", id}, {"bulk", static_cast<int>(logging)}});
            !set)
            return set;
        TRY(work());
        TRY(logRanges());
        if (auto end = endOfLog(); end)
            logAfter = *end;
        else
            return failure(end.error());
        return connection->changeOne(QStringLiteral("UPDATE edit_context SET step = NULL, bulk = 0 WHERE only_row = 1"),
                                     Cells{});
    });
    logging = Logging::Rows;
    if (!done)
        return failure(done.error());
    writtenSteps.insert(id);
    lastWritten = logAfter;
    // The transaction kept everybody else from writing, so where nobody had before, all up to its end is known.
    if (logBefore == seenLog)
        seenLog = logAfter;
    else
        ownSteps.insert(id);
    if (const auto newest = storage::tailOf(*connection)) {
        tail = *newest;
        watch->grown(tail);
    }
    constexpr qint64 largeLog = 4 << 20; // bytes; who writes without a pause must not wait for one
    if (watch->logSize() > largeLog)
        fold(0);
    return uid;
}

Result<void> Portfolio::Data::logRange(const char* op, const Range& range, const QString& before,
                                       const QString& after) {
    const auto json = [](const QString& text) {
        return text.isEmpty() ? QVariant(QMetaType(QMetaType::QString)) : text;
    };
    return connection->changeOne(
        QStringLiteral("INSERT INTO change_log (step, at, table_name, op, row_id, last_id, before, after) VALUES "
                       "((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), :table, :op, :first, "
                       ":last, :before, :after)"),
        Cells{{"table", QString::fromLatin1(range.table->name)},
              {"op", QString::fromLatin1(op)},
              {"first", range.first},
              {"last", range.last},
              {"before", json(before)},
              {"after", json(after)}});
}

Result<void> Portfolio::Data::logRanges() {
    for (const Range& range : std::as_const(ranges))
        if (auto logged = logRange("I", range, {}, {}); !logged)
            return logged;
    ranges.clear();
    return {};
}

Result<void> Portfolio::write(const QString& text, const QString& author, const std::function<Result<void>()>& work) {
    const auto written = d->step({text, {}, author, {}}, work);
    return written ? Result<void>() : failure(written.error());
}

Result<Uid> Portfolio::writeInBulk(const QString& text, const QString& author,
                                   const std::function<Result<void>()>& work) {
    return d->step({text, {}, author, {}, Data::Logging::NewAsRange}, work);
}

qint64 Portfolio::lastWritten() const { return d->lastWritten; }

} // namespace atlas
