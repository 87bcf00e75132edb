// SPDX-License-Identifier: Apache-2.0
// Writing: an Edit in one transaction, row by row, each row still as it was when the edit was made.
#include "storage/portfolio_data.h"

#include "domain/limits.h"
#include "domain/pinyin.h"

#include <QSqlError>

#include <algorithm>

namespace atlas {

using storage::Cell;
using storage::Cells;

namespace {

storage::Cells pinyinOf(const Node& node) {
    const QString key = pinyinKey(node.name.zh);
    return {{"pinyin", key.isNull() ? QString(QLatin1String("")) : key}};
}

} // namespace

namespace {
const QString ofRow = QStringLiteral("table_name = :table AND row_id = :row");

Cells rowOf(const char* table, qint64 id) { return {{"table", QString::fromLatin1(table)}, {"row", id}}; }
} // namespace

Result<Cells> Portfolio::Data::withWholeTexts(const Cells& cells, const QString& where, const Cells& binds) const {
    Cells whole = cells;
    for (Cell& cell : whole) {
        if (cell.value.typeId() != QMetaType::QString || !limits::isShortened(cell.value.toString()))
            continue;
        QString found;
        const auto read = connection->each(
            QStringLiteral("SELECT ifnull(json_extract(before, :path), ''), ifnull(json_extract(after, :path), '') "
                           "FROM change_log WHERE %1 ORDER BY id")
                .arg(where),
            binds + Cells{{"path", QStringLiteral("$.") + QString::fromLatin1(cell.column)}},
            [&](const QSqlQuery& row) {
                for (const int side : {0, 1})
                    if (const QString text = row.value(side).toString();
                        text.size() > limits::longestText && limits::shortened(text) == cell.value.toString())
                        found = text;
            });
        if (!read)
            return failure(read.error());
        if (!found.isEmpty())
            cell.value = found;
    }
    return whole;
}

Result<qint64> Portfolio::Data::insertRow(const char* table, qint64 id, const Cells& cells) {
    auto row = id > 0 ? withWholeTexts(cells, ofRow, rowOf(table, id)) : cells;
    if (!row)
        return failure(row.error());
    if (id > 0)
        row->prepend({"id", id});
    QStringList places;
    for (const Cell& cell : std::as_const(*row))
        places.append(QLatin1Char(':') + QString::fromLatin1(cell.column));
    auto query = connection->run(
        QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
            .arg(QString::fromLatin1(table), storage::columnList(*row), places.join(QStringLiteral(", "))),
        *row);
    if (!query)
        return failure(query.error());
    return (*query)->lastInsertId().toLongLong();
}

Result<void> Portfolio::Data::updateRow(const char* table, qint64 id, const Cells& before, const Cells& after,
                                        const Cells& extra, const std::function<Result<bool>()>& isStill) {
    const auto set = withWholeTexts(storage::changedCells(before, after), ofRow, rowOf(table, id));
    if (!set)
        return failure(set.error());
    const Cells changed = *set + extra;
    if (changed.isEmpty())
        return {};
    const storage::OldCells old(before);
    return connection->changeStill(
        QStringLiteral("UPDATE %1 SET %2 WHERE id = :id").arg(QString::fromLatin1(table), storage::setList(changed)),
        Cells{{"id", id}} + changed, old.condition(), old.binds(), isStill);
}

Result<void> Portfolio::Data::eraseRow(const char* table, qint64 id, const Cells& before,
                                       const std::function<Result<bool>()>& isStill) {
    const storage::OldCells old(before);
    return connection->changeStill(QStringLiteral("DELETE FROM %1 WHERE id = :id").arg(QString::fromLatin1(table)),
                                   Cells{{"id", id}}, old.condition(), old.binds(), isStill);
}

Result<void> Portfolio::Data::checkPlaces(const Edit& edit) {
    for (const NodeChange& change : edit.nodes) {
        const bool isPlaced = !change.before || change.before->parent != change.after.parent || change.before->removed;
        if (change.after.removed || !isPlaced)
            continue;
        // From the node up: one that somebody else moved under this one meanwhile closes a circle, which never comes to
        // a node without a parent. UNION visits each node once, so the way ends in any case.
        const auto isSound = connection->value(
            QStringLiteral("WITH RECURSIVE up (id, parent, removed) AS (SELECT id, parent, removed FROM node "
                           "WHERE id = :id UNION SELECT node.id, node.parent, node.removed FROM node "
                           "JOIN up ON node.id = up.parent) "
                           "SELECT max(removed) = 0 AND sum(parent IS NULL) = 1 FROM up"),
            Cells{{"id", change.after.id.value}});
        if (!isSound)
            return failure(isSound.error());
        if (isSound->toInt() != 1)
            return failure(ErrorCode::Conflict,
                           Words::tr("Somebody else changed this meanwhile. Look at the new value and try again."),
                           QStringLiteral("node %1 is not under the area").arg(change.after.id.value));
    }
    return {};
}

Result<void> Portfolio::Data::checkTakenOut(const Edit& edit, qint64 since) {
    const auto check = [&](const QString& rows, const char* name, qint64 id) -> Result<void> {
        bool isOthers = false;
        auto read = connection->each(
            QStringLiteral("SELECT DISTINCT ifnull(step, 0) FROM change_log WHERE id > :since AND ") + rows,
            Cells{{"since", since}, {name, id}},
            [&](const QSqlQuery& row) { isOthers = isOthers || writtenSteps.count(row.value(0).toLongLong()) == 0; });
        if (!read || !isOthers)
            return read;
        return failure(ErrorCode::Conflict,
                       Words::tr("Somebody else changed this meanwhile. Look at the new value and try again."),
                       QStringLiteral("%1 %2 has others' work in it").arg(QString::fromLatin1(name)).arg(id));
    };
    for (const ScenarioChange& change : edit.scenarios)
        if (change.before && change.before->state != ScenarioState::Removed &&
            change.after.state == ScenarioState::Removed)
            if (auto free = check(QStringLiteral("(scenario = :scenario OR (table_name = 'slide' AND "
                                                 "json_extract(after, '$.scenario') = :scenario))"),
                                  "scenario", change.after.id.value);
                !free)
                return free;
    for (const NodeChange& change : edit.nodes)
        if (change.before && !change.before->removed && change.after.removed)
            if (auto free = check(QStringLiteral("ifnull(node, json_extract(after, '$.node')) IN (WITH RECURSIVE "
                                                 "under (id) AS (SELECT :node UNION SELECT node.id FROM node "
                                                 "JOIN under ON node.parent = under.id) SELECT id FROM under)"),
                                  "node", change.after.id.value);
                !free)
                return free;
    for (const StoryChange& change : edit.stories)
        if (change.before && !change.before->removed && change.after.removed)
            if (auto free = check(QStringLiteral("table_name = 'slide' AND row_id IN (SELECT id FROM slide WHERE "
                                                 "story = :story)"),
                                  "story", change.after.id.value);
                !free)
                return free;
    return {};
}

Result<void> Portfolio::Data::checkEditable(ScenarioId scenario, const Edit& edit) {
    std::optional<std::pair<bool, bool>> found; // protected, removed
    auto read = connection->each(QStringLiteral("SELECT protected, state = 'removed' FROM scenario WHERE id = :id"),
                                 Cells{{"id", scenario.value}}, [&](const QSqlQuery& row) {
                                     found = std::pair(row.value(0).toBool(), row.value(1).toBool());
                                 });
    if (!read || !found)
        return read; // one that is not there is refused by the database
    if (found->first)
        return failure(ErrorCode::Protected,
                       Words::tr("These targets are protected. Continue in a working copy of the scenario."));
    // An edit that removes a scenario, such as the undo of a copy, takes its targets along.
    const bool isOwn = std::any_of(edit.scenarios.cbegin(), edit.scenarios.cend(),
                                   [&](const ScenarioChange& change) { return change.after.id == scenario; });
    if (found->second && !isOwn)
        return failure(ErrorCode::Conflict,
                       Words::tr("Somebody else changed this meanwhile. Look at the new value and try again."),
                       QStringLiteral("scenario %1 is removed").arg(scenario.value));
    return {};
}

Result<void> Portfolio::Data::writeObservations(Edit& edit) {
    for (ObservationChange& change : edit.observations) {
        if (change.before && change.after) {
            if (auto updated = update("observation", *change.before, *change.after); !updated)
                return updated;
        } else if (change.after) {
            auto id = insert("observation", *change.after);
            if (!id)
                return failure(id.error());
            change.after->id = ObservationId{*id};
        } else if (change.before) {
            if (auto gone = erase("observation", *change.before); !gone)
                return gone;
        }
    }
    return {};
}

Result<void> Portfolio::Data::writeStories(Edit& edit) {
    StoryId made;
    for (StoryChange& change : edit.stories) {
        if (change.before) {
            if (auto updated = update("story", *change.before, change.after); !updated)
                return updated;
            continue;
        }
        const auto id = insert("story", change.after);
        if (!id)
            return failure(id.error());
        made = change.after.id = StoryId{*id};
    }
    for (SlideChange& change : edit.slides) {
        if (!change.after.story.isValid())
            change.after.story = made;
        if (change.before) {
            if (auto updated = update("slide", *change.before, change.after); !updated)
                return updated;
            continue;
        }
        const auto id = insert("slide", change.after);
        if (!id)
            return failure(id.error());
        change.after.id = SlideId{*id};
    }
    return {};
}

Result<void> Portfolio::Data::step(const QString& text, const QString& reason, const QString& author,
                                   const std::function<Result<void>()>& work) {
    if (connection->isInTransaction())
        return work();
    look();
    if (readOnly) {
        const QString why = whyReadOnly();
        return failure(ErrorCode::ReadOnly,
                       !why.isEmpty() ? why
                                      : Words::tr("This portfolio is open for reading only. Save a copy to a place "
                                                  "where you may write, and work there."));
    }
    qint64 id = 0, logBefore = 0, logAfter = 0;
    auto done = connection->transaction([&]() -> Result<void> {
        if (auto end = endOfLog(); end)
            logBefore = *end;
        else
            return failure(end.error());
        const auto plain = [](const QString& value) { return value.isNull() ? QString(QLatin1String("")) : value; };
        auto step = connection->run(QStringLiteral("INSERT INTO edit_step (at, author, text, reason) VALUES "
                                                   "(strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), :author, :text, :reason)"),
                                    Cells{{"author", plain(author)}, {"text", plain(text)}, {"reason", plain(reason)}});
        if (!step)
            return failure(step.error());
        id = (*step)->lastInsertId().toLongLong();
        // The row is there; where somebody took it out, every edit would be refused for ever.
        if (auto set =
                connection->changeOne(QStringLiteral("INSERT INTO edit_context (only_row, step) VALUES (1, :step) "
                                                     "ON CONFLICT (only_row) DO UPDATE SET step = excluded.step"),
                                      Cells{{"step", id}});
            !set)
            return set;
        if (auto worked = work(); !worked)
            return worked;
        if (auto end = endOfLog(); end)
            logAfter = *end;
        else
            return failure(end.error());
        return connection->changeOne(QStringLiteral("UPDATE edit_context SET step = NULL WHERE only_row = 1"), Cells{});
    });
    if (!done)
        return done;
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
    return {};
}

qint64 Portfolio::lastWritten() const { return d->lastWritten; }

Result<Edit> Portfolio::apply(const Edit& edit, const QString& author, qint64 since) {
    Edit applied = edit;
    auto done = d->step(edit.text, edit.reason, author, [&]() -> Result<void> {
        if (since > 0)
            if (auto free = d->checkTakenOut(edit, since); !free)
                return free;
        ScenarioId made;
        const auto closes = [](const ScenarioChange& change) {
            return change.before && !change.before->isProtected && change.after.isProtected;
        };
        for (ScenarioChange& change : applied.scenarios) {
            if (closes(change))
                continue; // once its targets are written
            if (change.before) {
                if (auto updated = d->update("scenario", *change.before, change.after); !updated)
                    return updated;
                continue;
            }
            auto id = d->insert("scenario", change.after);
            if (!id)
                return failure(id.error());
            made = change.after.id = ScenarioId{*id};
        }
        for (NodeChange& change : applied.nodes) {
            if (change.before) {
                if (auto updated = d->update("node", *change.before, change.after, pinyinOf(change.after)); !updated)
                    return updated;
                continue;
            }
            auto id = d->insert("node", change.after, pinyinOf(change.after));
            if (!id)
                return failure(id.error());
            change.after.id = NodeId{*id};
        }
        if (auto placed = d->checkPlaces(applied); !placed)
            return placed;
        if (auto written = d->writeCells(applied, made); !written)
            return written;
        for (const ScenarioChange& change : applied.scenarios)
            if (closes(change))
                if (auto updated = d->update("scenario", *change.before, change.after); !updated)
                    return updated;
        if (auto observed = d->writeObservations(applied); !observed)
            return observed;
        return d->writeStories(applied);
    });
    if (!done)
        return failure(done.error());
    d->rememberForShadow(applied, author);
    return applied;
}

Result<void> Portfolio::write(const QString& text, const QString& author, const std::function<Result<void>()>& work) {
    return d->step(text, {}, author, work);
}

namespace {
template <class IdType>
Result<IdType> typed(const Result<qint64>& id) {
    if (!id)
        return failure(id.error());
    return IdType{*id};
}
} // namespace

Result<SourceId> Portfolio::insert(const Source& source) { return typed<SourceId>(d->insert("source", source)); }
Result<IndicatorId> Portfolio::insert(const Indicator& indicator) {
    return typed<IndicatorId>(d->insert("indicator", indicator));
}
Result<NodeId> Portfolio::insert(const Node& node) { return typed<NodeId>(d->insert("node", node, pinyinOf(node))); }
Result<ObservationId> Portfolio::insert(const Observation& observation) {
    return typed<ObservationId>(d->insert("observation", observation));
}
Result<ScenarioId> Portfolio::insert(const Scenario& scenario) {
    return typed<ScenarioId>(d->insert("scenario", scenario));
}

Result<StoryId> Portfolio::insert(const Story& story) { return typed<StoryId>(d->insert("story", story)); }
Result<SlideId> Portfolio::insert(const Slide& slide) { return typed<SlideId>(d->insert("slide", slide)); }

Result<void> Portfolio::insert(ScenarioId scenario, const Target& target) {
    return d->writeCell(TargetChange{scenario, target.cell, std::nullopt, target});
}

} // namespace atlas
