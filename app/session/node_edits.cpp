// SPDX-License-Identifier: Apache-2.0
#include "session/node_edits.h"

#include "session/edit_checks.h"
#include "session/node_rules.h"
#include "session/outline_update.h"
#include "session/session.h"

namespace atlas::edits {

using checks::nameOf;

namespace {

/// The changes of siblings that make room.
Result<QVector<NodeChange>> makeRoom(const Session& session, const Placement& placement) {
    QVector<NodeChange> changes;
    changes.reserve(placement.others.size());
    for (const auto& [id, position] : placement.others) {
        TRY(const Node before, checks::shownNode(session, id));
        Node after = before;
        after.position = position;
        changes.append({before, after});
    }
    return changes;
}

} // namespace

Result<Edit> addNode(const Session& session, NodeId parent, int row, NodeKind kind, const Text& name) {
    TRY(const Text given, checks::name(name));
    if (!session.outline().contains(parent))
        return failure(ErrorCode::NotFound, Session::tr("This place is no longer in the portfolio."));
    if (!node_rules::mayStandUnder(kind, session.outline().kind(parent)))
        return failure(
            ErrorCode::Invalid,
            Session::tr("This can't be made under “%1”. Choose another place.").arg(nameOf(session, parent)));
    const Placement placement = placeAt(session.outline(), session.positions(), {}, parent, row);
    TRY(auto room, makeRoom(session, placement));
    Node made;
    made.parent = parent;
    made.position = placement.position;
    made.kind = kind;
    made.name = given;
    Edit edit{.text = Session::tr("Add %1").arg(given.in(session.language())), .nodes = {{{}, made}}};
    edit.nodes += room;
    return edit;
}

Result<Edit> renameNode(const Session& session, NodeId id, const Text& name) {
    TRY(const Text given, checks::name(name));
    TRY(const Node before, checks::shownNode(session, id));
    if (before.name == given)
        return Edit{};
    Node after = before;
    after.name = given;
    if (after.status == NodeStatus::Unnamed) {
        after.status = NodeStatus::Added;
        after.source = {}; // it says that there is one, not which
    }
    return Edit{.text = Session::tr("Rename %1 to %2").arg(nameOf(session, id), given.in(session.language())),
                .nodes = {{before, after}}};
}

Result<Edit> describeNode(const Session& session, NodeId id, const Text& description, const std::optional<Text>& base) {
    TRY(const Node before, checks::shownNode(session, id));
    const Text& now = before.description;
    Node after = before;
    TRY(after.description, checks::description(description, base.value_or(now), now));
    if (after.description == now)
        return Edit{};
    return Edit{.text = Session::tr("Describe %1").arg(nameOf(session, id)), .nodes = {{before, after}}};
}

Result<Edit> removeNode(const Session& session, NodeId id) {
    if (id == session.outline().root())
        return failure(ErrorCode::Invalid,
                       Session::tr("The area itself can't be deleted. Delete what stands under it."));
    TRY(const Node before, checks::shownNode(session, id));
    Node after = before;
    after.removed = true;
    return Edit{.text = Session::tr("Delete %1").arg(nameOf(session, id)), .nodes = {{before, after}}};
}

Result<Edit> moveNode(const Session& session, NodeId id, NodeId newParent, int row) {
    if (!node_rules::mayMove(session.outline(), id, newParent))
        return failure(ErrorCode::Invalid, Session::tr("“%1” can't stand under “%2”. Choose another place.")
                                               .arg(nameOf(session, id), nameOf(session, newParent)));
    const NodeId oldParent = session.outline().parent(id);
    if (oldParent == newParent && row == session.outline().row(id))
        return Edit{};
    TRY(const Node before, checks::shownNode(session, id));
    const Placement placement = placeAt(session.outline(), session.positions(), id, newParent, row);
    Node after = before;
    after.parent = newParent;
    after.position = placement.position;
    TRY(auto room, makeRoom(session, placement));
    Edit edit{.text = Session::tr("Move %1").arg(nameOf(session, id)), .nodes = {{before, after}}};
    edit.nodes += room;
    return edit;
}

} // namespace atlas::edits
