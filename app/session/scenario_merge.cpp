// SPDX-License-Identifier: Apache-2.0
#include "session/scenario_merge.h"

#include "planning/merge.h"
#include "session/cell_order.h"
#include "session/edit_checks.h"
#include "session/figures.h"
#include "session/indicator_scope.h"
#include "session/locked_edits.h"
#include "session/roll_ups.h"
#include "session/session.h"
#include "storage/portfolio.h"

#include <algorithm>

namespace atlas {

namespace {

using Scenarios = QHash<ScenarioId, Scenario>;

/// A scenario and all that it was made from, itself first.
QVector<ScenarioId> lineOf(const Scenarios& all, ScenarioId id) {
    QVector<ScenarioId> line;
    for (; all.contains(id) && !line.contains(id); id = all.value(id).parent)
        line.append(id);
    return line;
}

/// What stands the same but for the digits that the change log lost becomes quite the same.
void takeLostDigits(PlanCells& cells, const PlanCells& like) {
    for (auto each = cells.begin(); each != cells.end(); ++each) {
        const auto other = like.constFind(each.key());
        if (other != like.cend() && isSame(*each, *other))
            *each = *other;
    }
}

struct Parting {
    ScenarioId common; ///< invalid: none
    PlanCells cells;
};

/// The scenario that both come from, as it was when the first of the two lines left it.
Result<Parting> partingOf(const Portfolio& portfolio, const Scenarios& all, ScenarioId from, ScenarioId into) {
    const QVector<ScenarioId> lineFrom = lineOf(all, from);
    const QVector<ScenarioId> lineInto = lineOf(all, into);
    Parting parting;
    for (const ScenarioId each : lineFrom)
        if (!parting.common.isValid() && lineInto.contains(each))
            parting.common = each;
    if (!parting.common.isValid())
        return parting;
    std::optional<qint64> parted;
    for (const auto& line : {lineFrom, lineInto}) {
        const qsizetype place = line.indexOf(parting.common);
        if (place == 0)
            continue; // it is one of the two
        TRY(const auto made, portfolio.madeAt(line.at(place - 1)));
        parted = std::min(parted.value_or(made), made);
    }
    TRY(auto cells, parted ? portfolio.planCellsAt(parting.common, *parted) : portfolio.planCells(parting.common));
    parting.cells = std::move(cells);
    return parting;
}

template <class Cells>
void sortAsInTree(const Outline& outline, Cells& cells) {
    const CellOrder order(outline, cells, [](const auto& each) { return each.cell; });
    std::sort(cells.begin(), cells.end(), [&](const auto& a, const auto& b) { return order(a.cell, b.cell); });
}

} // namespace

qsizetype MergePlan::undecided() const {
    return std::count_if(conflicts.cbegin(), conflicts.cend(),
                         [](const PlanConflict& each) { return each.decision == MergeSide::Undecided; });
}

Result<MergePlan> mergePlan(const Session& session, ScenarioId from, ScenarioId into) {
    MergePlan plan;
    for (const auto& [id, side] : {std::pair(from, &plan.from), std::pair(into, &plan.into)}) {
        TRY(*side, checks::shownScenario(session, id));
    }
    // Deleted ones too: the two may come from one.
    TRY(const auto rows, session.portfolio().scenarios());
    Scenarios all;
    for (const Scenario& each : rows)
        all.insert(each.id, each);
    TRY(Parting parting, partingOf(session.portfolio(), all, from, into));
    if (parting.common.isValid())
        plan.common = all.value(parting.common);
    if (from == into)
        return plan;
    TRY(const PlanCells here, session.portfolio().planCells(into));
    TRY(PlanCells there, session.portfolio().planCells(from));
    takeLostDigits(there, here);
    takeLostDigits(parting.cells, here);
    takeLostDigits(parting.cells, there);

    // What can't be seen can't be decided: deleted places, years that the scenario doesn't have.
    const auto isSeen = [&](const TargetCell& cell) {
        const Indicator* of = session.figures().indicator(cell.indicator);
        return of != nullptr && takesTarget(session.outline(), *of, cell.node) && cell.year >= plan.into.firstYear &&
               cell.year <= plan.into.lastYear;
    };
    const auto isLocked = [&](const std::optional<PlanCell>& cell) {
        return cell && cell->terms && cell->terms->lock && cell->terms->lock->isInForce(session.today());
    };
    const auto merged = planning::merge(parting.cells, here, there);
    for (const auto& change : merged.taken) {
        if (!isSeen(change.key))
            continue;
        const auto own = planning::valueAt(here, change.key);
        if (isLocked(own))
            plan.conflicts.append(
                {change.key, planning::valueAt(parting.cells, change.key), own, change.value, true, {}});
        else
            plan.taken.append({change.key, own, change.value});
    }
    for (const auto& conflict : merged.conflicts)
        if (isSeen(conflict.key))
            plan.conflicts.append(
                {conflict.key, conflict.base, conflict.ours, conflict.theirs, isLocked(conflict.ours), {}});
    sortAsInTree(session.outline(), plan.taken);
    sortAsInTree(session.outline(), plan.conflicts);
    return plan;
}

Result<Edit> edits::merge(const Session& session, const MergePlan& plan) {
    TRY(const Scenario into, checks::shownScenario(session, plan.into.id));
    if (into.isProtected)
        return failure(ErrorCode::Protected, Session::tr("“%1” is protected. Make a copy of it and merge into that.")
                                                 .arg(checks::nameOf(session, into)));
    if (plan.undecided() > 0)
        return failure(ErrorCode::Invalid, Session::tr("Decide every conflict first. Nothing has been merged."));
    Edit edit{
        .text = Session::tr("Merge %1 into %2").arg(checks::nameOf(session, plan.from), checks::nameOf(session, into))};
    const auto put = [&](const TargetCell& cell, const PlanCell& before, const PlanCell& after) {
        if (before.target != after.target)
            edit.targets.append({into.id, cell, before.target, after.target});
        if (before.terms != after.terms)
            edit.terms.append({into.id, cell, before.terms, after.terms});
    };
    for (const MergedCell& each : plan.taken)
        put(each.cell, each.here.value_or(PlanCell{}), each.there.value_or(PlanCell{}));
    for (const PlanConflict& each : plan.conflicts)
        if (each.decision == MergeSide::There)
            put(each.cell, each.here.value_or(PlanCell{}), each.there.value_or(PlanCell{}));
    if (edit.isEmpty())
        return edit;
    TRY(const TargetTable stored, session.storedTargets(into.id));
    TRY(edits::holdLocked(session, edit, into, stored));
    return edit;
}

} // namespace atlas
