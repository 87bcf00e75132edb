// SPDX-License-Identifier: Apache-2.0
#include "session/scenario_merge.h"

#include "planning/merge.h"
#include "session/cell_order.h"
#include "session/session_data.h"

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
void level(PlanCells& cells, const PlanCells& like) {
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
        const auto made = portfolio.madeAt(line.at(place - 1));
        if (!made)
            return failure(made.error());
        parted = std::min(parted.value_or(*made), *made);
    }
    auto cells = parted ? portfolio.planCellsAt(parting.common, *parted) : portfolio.planCells(parting.common);
    if (!cells)
        return failure(cells.error());
    parting.cells = std::move(*cells);
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
                         [](const MergeConflict& each) { return each.decision == MergeSide::Undecided; });
}

Result<MergePlan> Session::mergePlan(ScenarioId from, ScenarioId into) const {
    MergePlan plan;
    for (const auto& [id, side] : {std::pair(from, &plan.from), std::pair(into, &plan.into)}) {
        const auto shown = d->shownScenario(id);
        if (!shown)
            return failure(shown.error());
        *side = *shown;
    }
    const auto rows = d->portfolio->scenarios(); // deleted ones too: the two may come from one
    if (!rows)
        return failure(rows.error());
    Scenarios all;
    for (const Scenario& each : *rows)
        all.insert(each.id, each);
    auto parting = partingOf(*d->portfolio, all, from, into);
    if (!parting)
        return failure(parting.error());
    if (parting->common.isValid())
        plan.common = all.value(parting->common);
    if (from == into)
        return plan;
    const auto here = d->portfolio->planCells(into);
    if (!here)
        return failure(here.error());
    auto there = d->portfolio->planCells(from);
    if (!there)
        return failure(there.error());
    level(*there, *here);
    level(parting->cells, *here);
    level(parting->cells, *there);

    // What can't be seen can't be decided: deleted places, years that the scenario doesn't have.
    const auto isSeen = [&](const TargetCell& cell) {
        const Indicator* of = indicator(cell.indicator);
        return of != nullptr && takesTarget(d->outline, *of, cell.node) && cell.year >= plan.into.firstYear &&
               cell.year <= plan.into.lastYear;
    };
    const auto isLocked = [&](const std::optional<PlanCell>& cell) {
        return cell && cell->terms && cell->terms->lock && cell->terms->lock->isInForce(d->today());
    };
    const auto merged = planning::merge(parting->cells, *here, *there);
    for (const auto& change : merged.taken) {
        if (!isSeen(change.key))
            continue;
        const auto own = planning::valueAt(*here, change.key);
        if (isLocked(own))
            plan.conflicts.append(
                {change.key, planning::valueAt(parting->cells, change.key), own, change.value, true, {}});
        else
            plan.taken.append({change.key, own, change.value});
    }
    for (const auto& conflict : merged.conflicts)
        if (isSeen(conflict.key))
            plan.conflicts.append(
                {conflict.key, conflict.base, conflict.ours, conflict.theirs, isLocked(conflict.ours), {}});
    sortAsInTree(d->outline, plan.taken);
    sortAsInTree(d->outline, plan.conflicts);
    return plan;
}

Result<void> Session::merge(const MergePlan& plan) {
    const auto into = d->shownScenario(plan.into.id);
    if (!into)
        return failure(into.error());
    if (into->isProtected)
        return failure(ErrorCode::Protected,
                       tr("“%1” is protected. Make a copy of it and merge into that.").arg(d->nameOf(*into)));
    if (plan.undecided() > 0)
        return failure(ErrorCode::Invalid, tr("Decide every conflict first. Nothing has been merged."));
    Edit edit{tr("Merge %1 into %2").arg(d->nameOf(plan.from), d->nameOf(*into)), {}, {}, {}, {}};
    const auto put = [&](const TargetCell& cell, const PlanCell& before, const PlanCell& after) {
        if (before.target != after.target)
            edit.targets.append({into->id, cell, before.target, after.target});
        if (before.terms != after.terms)
            edit.terms.append({into->id, cell, before.terms, after.terms});
    };
    for (const MergedCell& each : plan.taken)
        put(each.cell, each.here.value_or(PlanCell{}), each.there.value_or(PlanCell{}));
    for (const MergeConflict& each : plan.conflicts)
        if (each.decision == MergeSide::There)
            put(each.cell, each.here.value_or(PlanCell{}), each.there.value_or(PlanCell{}));
    if (edit.isEmpty())
        return {};
    const auto stored = d->storedTargets(into->id);
    if (!stored)
        return failure(stored.error());
    if (const auto kept = d->holdLocked(edit, *into, *stored); !kept)
        return kept;
    const auto done = d->commit(std::move(edit));
    return done ? Result<void>{} : failure(done.error());
}

} // namespace atlas
