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

/// Search finds a Chinese name by it; of a row that is found so, where the name changed.
template <class Row>
Cells pinyinOf(const std::optional<Row>& before, const Row& after) {
    if constexpr (std::is_same_v<Row, Node> || std::is_same_v<Row, Enterprise>)
        if (!before || before->name.zh != after.name.zh) {
            const QString key = pinyinKey(after.name.zh);
            return {{"pinyin", key.isNull() ? QString(QLatin1String("")) : key}};
        }
    return {};
}

} // namespace

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
            return failure(changedByOthers(QStringLiteral("node %1 is not under the area").arg(change.after.id.value)));
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
        return failure(
            changedByOthers(QStringLiteral("%1 %2 has others' work in it").arg(QString::fromLatin1(name)).arg(id)));
    };
    // A range is about what its rows are about.
    const auto inRange = [](const char* table, const char* condition) {
        return QStringLiteral("(last_id IS NOT NULL AND table_name = '%1' AND EXISTS (SELECT 1 FROM %1 AS ranged WHERE "
                              "ranged.id BETWEEN row_id AND last_id AND ranged.%2))")
            .arg(QString::fromLatin1(table), QString::fromLatin1(condition));
    };
    for (const ScenarioChange& change : edit.scenarios)
        if (change.before && change.before->state != ScenarioState::Removed &&
            change.after.state == ScenarioState::Removed)
            if (auto free = check(
                    QStringLiteral("(scenario = :scenario OR (table_name = 'slide' AND row_id IN "
                                   "(SELECT id FROM slide WHERE scenario = :scenario)) OR %1 OR %2 OR %3 OR %4)")
                        .arg(inRange("target", "scenario = :scenario"), inRange("cell_terms", "scenario = :scenario"),
                             inRange("plan_goal", "scenario = :scenario"), inRange("slide", "scenario = :scenario")),
                    "scenario", change.after.id.value);
                !free)
                return free;
    const QString under = QStringLiteral("(WITH RECURSIVE under (id) AS (SELECT :node UNION SELECT node.id FROM node "
                                         "JOIN under ON node.parent = under.id) SELECT id FROM under)");
    QStringList nodes{QStringLiteral("node IN %1"), inRange("node", "id IN %1"), inRange("place", "chain IN %1"),
                      inRange("link", "from_node IN %1"), inRange("link", "to_node IN %1")};
    // What no entry says of itself.
    static constexpr std::pair<const char*, const char*> unsaid[]{
        {"slide", "node"}, {"place", "chain"}, {"link", "to_node"}};
    for (const auto& [table, column] : unsaid)
        nodes.append(QStringLiteral("(table_name = '%2' AND row_id IN (SELECT id FROM %2 WHERE %3 IN %1))")
                         .arg(QStringLiteral("%1"), QString::fromLatin1(table), QString::fromLatin1(column)));
    for (const char* table :
         {"target", "cell_terms", "observation", "place", "stands", "plan_goal", "page_chart", "slide"})
        nodes.append(inRange(table, "node IN %1"));
    for (const NodeChange& change : edit.nodes)
        if (change.before && !change.before->removed && change.after.removed)
            if (auto free = check(
                    QStringLiteral("(%1)").arg(nodes.join(QStringLiteral(" OR ")).replace(QStringLiteral("%1"), under)),
                    "node", change.after.id.value);
                !free)
                return free;
    for (const StoryChange& change : edit.stories)
        if (change.before && !change.before->removed && change.after.removed)
            if (auto free = check(QStringLiteral("((table_name = 'slide' AND row_id IN (SELECT id FROM slide WHERE "
                                                 "story = :story)) OR %1)")
                                      .arg(inRange("slide", "story = :story")),
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
        return failure(changedByOthers(QStringLiteral("scenario %1 is removed").arg(scenario.value)));
    return {};
}

template <class Row>
Result<void> Portfolio::Data::writeChanges(QVector<RowChange<Row>>& changes) {
    for (RowChange<Row>& change : changes) {
        const Cells pinyin = pinyinOf(change.before, change.after);
        if (auto written = change.before ? update(*change.before, change.after, pinyin) : insert(change.after, pinyin);
            !written)
            return written;
    }
    return {};
}

namespace {
/// Once its targets are written.
bool closes(const ScenarioChange& change) {
    return change.before && !change.before->isProtected && change.after.isProtected;
}
} // namespace

Result<ScenarioId> Portfolio::Data::writeScenarios(Edit& edit) {
    ScenarioId made;
    for (ScenarioChange& change : edit.scenarios) {
        if (closes(change))
            continue;
        TRY(change.before ? update(*change.before, change.after) : insert(change.after));
        if (!change.before)
            made = change.after.id;
    }
    return made;
}

Result<void> Portfolio::Data::closeScenarios(Edit& edit) {
    for (ScenarioChange& change : edit.scenarios)
        if (closes(change))
            TRY(update(*change.before, change.after));
    return {};
}

Result<void> Portfolio::Data::reviveObservation(Observation& row) {
    const auto erased = all<Observation>(QStringLiteral("WHERE id = :id"), {{"id", row.id.value}});
    if (!erased)
        return failure(erased.error());
    if (erased->isEmpty())
        return insert(row);
    // What is as it was is left alone: a text of it may be longer than what was read of it.
    const Cells changed = storage::changedCells(storage::cells(erased->constFirst()), storage::cells(row));
    const auto version = connection->value(
        QStringLiteral("UPDATE observation SET %1, version = version + 1 WHERE id = :id AND removed = 1 "
                       "RETURNING version")
            .arg(storage::setList(changed + Cells{{"removed", 0}})),
        changed + Cells{{"removed", 0}, {"id", row.id.value}});
    if (!version)
        return failure(conflictWhereTaken(version.error()));
    if (version->isNull())
        return failure(changedByOthers(QStringLiteral("observation %1 is there").arg(row.id.value)));
    row.mark = {erased->constFirst().mark.uid, version->toLongLong()};
    return {};
}

Result<void> Portfolio::Data::writeObservations(Edit& edit) {
    const storage::TableShape& table = storage::tableOf<Observation>();
    for (ObservationChange& change : edit.observations) {
        if (change.before && change.after) {
            TRY(update(*change.before, *change.after));
        } else if (change.after) {
            if (auto made = change.after->id.isValid() ? reviveObservation(*change.after) : insert(*change.after);
                !made)
                return made;
        } else if (change.before) {
            const auto gone = updateRow({table,
                                         {{"id", change.before->id.value}},
                                         change.before->mark.version,
                                         {{"removed", 1}},
                                         storage::cells(*change.before),
                                         {}});
            if (!gone)
                return failure(gone.error());
        }
    }
    return {};
}

Result<void> Portfolio::Data::writeStories(Edit& edit) {
    TRY(writeChanges(edit.stories));
    StoryId made;
    for (const StoryChange& change : edit.stories)
        if (!change.before)
            made = change.after.id;
    for (SlideChange& change : edit.slides)
        if (!change.after.story.isValid())
            change.after.story = made;
    return writeChanges(edit.slides);
}

Result<Edit> Portfolio::apply(const Edit& edit, const QString& author, qint64 since) {
    Edit applied = edit;
    const auto step = d->step({edit.text, edit.reason, author, edit.takesBack}, [&]() -> Result<void> {
        if (since > 0)
            TRY(d->checkTakenOut(edit, since));
        TRY(const auto made, d->writeScenarios(applied));
        Result<void> others;
        applied.others.forEach([&]<class Row>(QVector<RowChange<Row>>& changes) {
            if (others)
                others = d->writeChanges(changes);
        });
        if (!others)
            return others;
        TRY(d->writeChanges(applied.nodes));
        TRY(d->checkPlaces(applied));
        TRY(d->writeCells(applied, made));
        TRY(d->closeScenarios(applied));
        TRY(d->writeObservations(applied));
        return d->writeStories(applied);
    });
    if (!step)
        return failure(step.error());
    applied.step = *step;
    d->rememberForShadow(applied, author);
    return applied;
}

namespace {
template <class RowId>
Result<RowId> typed(const Result<qint64>& id) {
    if (!id)
        return failure(id.error());
    return RowId{*id};
}
} // namespace

Result<NodeId> Portfolio::insert(const Node& node) { return typed<NodeId>(d->add(node, pinyinOf<Node>({}, node))); }
Result<SourceId> Portfolio::insert(const Source& source) { return typed<SourceId>(d->add(source)); }
Result<IndicatorId> Portfolio::insert(const Indicator& indicator) { return typed<IndicatorId>(d->add(indicator)); }
Result<ObservationId> Portfolio::insert(const Observation& observation) {
    return typed<ObservationId>(d->add(observation));
}
Result<ScenarioId> Portfolio::insert(const Scenario& scenario) { return typed<ScenarioId>(d->add(scenario)); }
Result<StoryId> Portfolio::insert(const Story& story) { return typed<StoryId>(d->add(story)); }
Result<SlideId> Portfolio::insert(const Slide& slide) { return typed<SlideId>(d->add(slide)); }
Result<void> Portfolio::insert(ScenarioId scenario, const Target& target) {
    if (auto within = Data::checkLimits(storage::tableOf<storage::TargetRow>(),
                                        storage::cells(storage::TargetRow{0, scenario, target}));
        !within)
        return within;
    return d->writeCell(TargetChange{scenario, target.cell, std::nullopt, target});
}

} // namespace atlas
