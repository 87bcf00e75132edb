// SPDX-License-Identifier: Apache-2.0
// The edits that a user can make to targets and nodes, each turned into the rows before and after.
#include "session/node_rules.h"
#include "session/session_data.h"

#include <QHash>
#include <QSet>

namespace atlas {

Result<void> Session::setTarget(const TargetCell& cell, std::optional<double> rate, const QString& reason) {
    const QString text = rate ? tr("Set growth target of %1, %2") : tr("Clear growth target of %1, %2");
    return setTargets({{cell, rate}}, text.arg(d->nameOf(cell.node), QString::number(cell.year)), reason);
}

Result<void> Session::setTargets(const QVector<std::pair<TargetCell, std::optional<double>>>& rates,
                                 const QString& text, const QString& reason) {
    // A drag ends here: what was shown meanwhile is taken back where it isn't what is written now.
    ChangeSet ended;
    ended.origin = ChangeSet::Origin::Preview;
    const auto fail = [&](const Error& error) -> Result<void> {
        d->dropPreview(ended);
        d->tell(ended);
        return failure(error);
    };
    QHash<TargetCell, qsizetype> places; // a cell named twice gets the last rate
    Edit edit{text, reason.trimmed(), {}, {}, {}};
    for (const auto& [cell, rate] : rates) {
        if (const auto allowed = d->checkTarget(cell, rate); !allowed)
            return fail(allowed.error());
        const auto before = d->targets.stored(cell);
        std::optional<Target> after;
        if (rate)
            after = Target{cell, *rate + 0.0, {}, edit.reason}; // + 0.0: minus zero is zero
        const TargetChange change{d->current.id, cell, before, after};
        if (const auto place = places.constFind(cell); place != places.cend()) {
            edit.targets[*place] = change;
        } else {
            places.insert(cell, edit.targets.size());
            edit.targets.append(change);
        }
    }
    edit.targets.removeIf([&](const TargetChange& change) {
        const bool sameRate = change.before && change.after && change.before->rate == change.after->rate;
        return (!change.before && !change.after) || (sameRate && edit.reason.isEmpty()) ||
               (change.before && change.before == change.after);
    });
    if (edit.isEmpty()) {
        endPreview();
        return {};
    }
    if (const auto kept = d->holdLocked(edit, d->current, d->targets); !kept)
        return fail(kept.error());
    if (const auto done = d->commit(std::move(edit)); !done)
        return fail(done.error());
    return {};
}

Result<void> Session::preview(const TargetCell& cell, double rate) { return preview({{cell, rate}}); }

Result<void> Session::preview(const QVector<std::pair<TargetCell, double>>& wanted) {
    RateChanges moved;
    for (const auto& [cell, rate] : wanted) {
        if (const auto allowed = d->checkTarget(cell, rate); !allowed)
            return failure(allowed.error());
        moved.insert(cell, rate);
    }
    const auto held = d->held(moved); // a locked year stays where it is while an earlier one is dragged
    if (!held)
        return failure(held.error());
    const auto rates = wanted + *held;
    ChangeSet changes;
    changes.origin = ChangeSet::Origin::Preview;
    const auto put = [&](const TargetCell& cell) {
        changes.targets.append(cell);
        changes.rolledUp += d->rollUps.targetChanged(*indicator(cell.indicator), cell);
    };
    QSet<TargetCell> kept;
    for (const auto& one : rates)
        kept.insert(one.first);
    for (const TargetCell& cell : d->targets.previewed())
        if (!kept.contains(cell)) {
            d->targets.endPreview(cell);
            put(cell);
        }
    for (const auto& [cell, rate] : rates)
        if (d->targets.rate(cell) != rate) {
            d->targets.preview(cell, rate + 0.0);
            put(cell);
        }
    d->tell(changes);
    return {};
}

void Session::endPreview() {
    ChangeSet changes;
    changes.origin = ChangeSet::Origin::Preview;
    d->dropPreview(changes);
    d->tell(changes);
}

void Session::Data::dropPreview(ChangeSet& changes) {
    for (const TargetCell& cell : targets.previewed()) {
        targets.endPreview(cell);
        changes.targets.append(cell);
        if (const Indicator* indicator = figures.indicator(cell.indicator))
            changes.rolledUp += rollUps.targetChanged(*indicator, cell);
    }
}

Result<NodeId> Session::addNode(NodeId parent, int row, NodeKind kind, const Text& name) {
    const auto given = d->checkedName(name);
    if (!given)
        return failure(given.error());
    if (!d->outline.contains(parent))
        return failure(ErrorCode::NotFound, tr("This place is no longer in the portfolio."));
    if (!node_rules::mayStandUnder(kind, d->outline.kind(parent)))
        return failure(ErrorCode::Invalid,
                       tr("This can't be made under “%1”. Choose another place.").arg(d->nameOf(parent)));
    const Placement placement = placeAt(d->outline, d->positions, {}, parent, row);
    auto room = d->makeRoom(placement);
    if (!room)
        return failure(room.error());
    Node made;
    made.parent = parent;
    made.position = placement.position;
    made.kind = kind;
    made.name = *given;
    Edit edit{tr("Add %1").arg(given->in(d->language)), {}, {}, {{{}, made}}, {}};
    edit.nodes += *room;
    const auto written = d->commit(std::move(edit));
    if (!written)
        return failure(written.error());
    return written->nodes.constFirst().after.id;
}

Result<void> Session::renameNode(NodeId id, const Text& name) {
    const auto given = d->checkedName(name);
    if (!given)
        return failure(given.error());
    const auto before = d->shownNode(id);
    if (!before)
        return failure(before.error());
    if (before->name == *given)
        return {};
    Node after = *before;
    after.name = *given;
    if (after.status == NodeStatus::Unnamed) {
        after.status = NodeStatus::Added;
        after.source = {}; // it says that there is one, not which
    }
    const auto done =
        d->commit({tr("Rename %1 to %2").arg(d->nameOf(id), given->in(d->language)), {}, {}, {{*before, after}}, {}});
    return done ? Result<void>{} : failure(done.error());
}

Result<void> Session::describeNode(NodeId id, const Text& description) {
    const auto before = d->shownNode(id);
    if (!before)
        return failure(before.error());
    Node after = *before;
    after.description = {description.en.trimmed(), description.zh.trimmed()};
    if (after.description == before->description)
        return {};
    if (const auto allowed = d->checkDescription(after.description); !allowed)
        return allowed;
    const auto done = d->commit({tr("Describe %1").arg(d->nameOf(id)), {}, {}, {{*before, after}}, {}});
    return done ? Result<void>{} : failure(done.error());
}

Result<void> Session::removeNode(NodeId id) {
    if (id == d->outline.root())
        return failure(ErrorCode::Invalid, tr("The area itself can't be deleted. Delete what stands under it."));
    const auto before = d->shownNode(id);
    if (!before)
        return failure(before.error());
    Node after = *before;
    after.removed = true;
    const auto done = d->commit({tr("Delete %1").arg(d->nameOf(id)), {}, {}, {{*before, after}}, {}});
    return done ? Result<void>{} : failure(done.error());
}

Result<void> Session::moveNode(NodeId id, NodeId newParent, int row) {
    if (!canMove(id, newParent))
        return failure(
            ErrorCode::Invalid,
            tr("“%1” can't stand under “%2”. Choose another place.").arg(d->nameOf(id), d->nameOf(newParent)));
    const NodeId oldParent = d->outline.parent(id);
    if (oldParent == newParent && row == d->outline.row(id))
        return {};
    const auto before = d->shownNode(id);
    if (!before)
        return failure(before.error());
    const Placement placement = placeAt(d->outline, d->positions, id, newParent, row);
    Node after = *before;
    after.parent = newParent;
    after.position = placement.position;
    auto room = d->makeRoom(placement);
    if (!room)
        return failure(room.error());
    Edit edit{tr("Move %1").arg(d->nameOf(id)), {}, {}, {{*before, after}}, {}};
    edit.nodes += *room;
    const auto done = d->commit(std::move(edit));
    return done ? Result<void>{} : failure(done.error());
}

} // namespace atlas
