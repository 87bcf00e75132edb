// SPDX-License-Identifier: Apache-2.0
// What an edit has to set besides so that locks hold what their cells show.
#include "session/held_rates.h"
#include "session/session_data.h"

#include <QSet>

namespace atlas {

namespace {

/// What is said of a cell once the edit is written.
std::optional<CellTerms> saidAfter(const QHash<TargetCell, std::optional<CellTerms>>& said, const TargetTable& stored,
                                   const TargetCell& cell) {
    const auto change = said.constFind(cell);
    return change != said.cend() ? *change : stored.terms(cell);
}

} // namespace

Result<HeldRates> Session::Data::held(const RateChanges& changes) const { return held(changes, current, targets, {}); }

Result<HeldRates> Session::Data::held(const RateChanges& changes, const Scenario& of, const TargetTable& stored,
                                      const QHash<TargetCell, std::optional<CellTerms>>& said) const {
    const HeldPlan plan{[&](const TargetCell& cell) { return stored.storedRate(cell); },
                        [&](const TargetCell& cell) -> std::optional<TargetLock> {
                            const auto terms = saidAfter(said, stored, cell);
                            return terms && terms->lock && terms->lock->isInForce(today()) ? terms->lock : std::nullopt;
                        },
                        of.firstYear, of.lastYear};
    const auto found = heldRates(plan, changes);
    if (found)
        return *found;
    const MovedLock& moved = found.error();
    if (moved.lock.hasLimits())
        return failure(checkLimits(moved.cell, moved.lock, moved.rate).error());
    const QString where = Session::tr("%1, %2", "node, year").arg(nameOf(moved.cell.node)).arg(moved.cell.year);
    return failure(ErrorCode::Invalid,
                   Session::tr("%1 is locked by %2 and has no target of its own: the new rate would be carried on "
                               "into it. Unlock it first.")
                       .arg(where, moved.lock.author));
}

Result<void> Session::Data::holdLocked(Edit& edit, const Scenario& of, const TargetTable& stored) const {
    RateChanges changes;
    for (const TargetChange& change : edit.targets)
        if (change.scenario == of.id)
            changes.insert(change.cell, change.after ? std::optional(change.after->rate) : std::nullopt);
    QHash<TargetCell, std::optional<CellTerms>> said;
    for (const TermsChange& change : edit.terms)
        if (change.scenario == of.id)
            said.insert(change.cell, change.after);
    auto kept = held(changes, of, stored, said);
    if (!kept)
        return failure(kept.error());
    const auto hold = [&](const TargetCell& cell, double rate) {
        edit.targets.append({of.id, cell, std::nullopt, Target{cell, rate, {}, edit.reason}});
        changes.insert(cell, rate);
    };
    for (const auto& [cell, rate] : std::as_const(*kept))
        hold(cell, rate);
    // A lock that came along without a target holds what is carried on into its year now.
    const HeldPlan after{[&](const TargetCell& cell) {
                             const auto change = changes.constFind(cell);
                             return change != changes.cend() ? *change : stored.storedRate(cell);
                         },
                         {},
                         of.firstYear,
                         of.lastYear};
    auto stated = 0;
    for (const TermsChange& change : std::as_const(edit.terms)) {
        const auto before = change.before ? change.before->lock : std::nullopt;
        if (change.scenario != of.id || !change.after || !isHeldFast(change.after->lock) ||
            before == change.after->lock || after.rate(change.cell))
            continue;
        if (const auto carried = carriedRate(after, change.cell)) {
            hold(change.cell, *carried);
            ++stated;
        }
    }
    if (!kept->isEmpty())
        edit.text = Session::tr("%1; %n locked year(s) stay(s)", "an edit, and what it goes around", //
                                static_cast<int>(kept->size()))
                        .arg(edit.text);
    if (stated > 0)
        edit.text = withStated(edit.text, stated);
    return {};
}

Result<void> Session::Data::holdLocked(Edit& edit) const {
    QSet<ScenarioId> touched;
    for (const TargetChange& change : std::as_const(edit.targets))
        touched.insert(change.scenario);
    for (const TermsChange& change : std::as_const(edit.terms))
        touched.insert(change.scenario);
    for (const ScenarioChange& change : std::as_const(edit.scenarios))
        touched.remove(change.after.id); // it comes or goes as a whole
    for (const ScenarioId id : std::as_const(touched)) {
        const Scenario* of = visibleScenario(id);
        if (of == nullptr)
            continue;
        const auto stored = storedTargets(id);
        if (!stored)
            return failure(stored.error());
        if (const auto kept = holdLocked(edit, *of, *stored); !kept)
            return kept;
    }
    return {};
}

bool Session::Data::isHeldFast(const std::optional<TargetLock>& lock) const {
    return lock && !lock->hasLimits() && lock->isInForce(today());
}

QString Session::Data::withStated(const QString& text, int count) {
    return Session::tr("%1; %n rate(s) shown become(s) target(s)", "a lock, and what it makes of rates without one",
                       count)
        .arg(text);
}

} // namespace atlas
