// SPDX-License-Identifier: Apache-2.0
#include "session/locked_edits.h"

#include "session/edit_checks.h"
#include "session/plan_reading.h"
#include "session/session.h"

#include <QSet>

#include <algorithm>

namespace atlas::edits {

namespace {

/// What is said of a cell once the edit is written.
std::optional<CellTerms> termsAfter(const QHash<TargetCell, std::optional<CellTerms>>& changedTerms,
                                    const TargetTable& stored, const TargetCell& cell) {
    const auto change = changedTerms.constFind(cell);
    return change != changedTerms.cend() ? *change : stored.terms(cell);
}

} // namespace

Result<HeldRates> held(const Session& session, const RateChanges& changes) {
    return held(session, changes, session.scenario(), session.reading().targets, {});
}

Result<HeldRates> held(const Session& session, const RateChanges& changes, const Scenario& of,
                       const TargetTable& stored, const QHash<TargetCell, std::optional<CellTerms>>& changedTerms) {
    const HeldPlan plan{[&](const TargetCell& cell) { return stored.storedRate(cell); },
                        [&](const TargetCell& cell) -> std::optional<TargetLock> {
                            const auto terms = termsAfter(changedTerms, stored, cell);
                            return terms && terms->lock && terms->lock->isInForce(session.today()) ? terms->lock
                                                                                                   : std::nullopt;
                        },
                        of.firstYear, of.lastYear};
    const auto found = heldRates(plan, changes);
    if (found)
        return *found;
    const MovedLock& moved = found.error();
    if (moved.lock.hasLimits())
        return failure(checks::lockLimits(session, moved.cell, moved.lock, moved.rate).error());
    const QString where =
        Session::tr("%1, %2", "node, year").arg(checks::nameOf(session, moved.cell.node)).arg(moved.cell.year);
    return failure(ErrorCode::Invalid,
                   Session::tr("%1 is locked by %2 and has no target of its own: the new rate would be carried on "
                               "into it. Unlock it first.")
                       .arg(where, moved.lock.author));
}

Result<void> holdLocked(const Session& session, Edit& edit, const Scenario& of, const TargetTable& stored) {
    RateChanges changes;
    for (const TargetChange& change : edit.targets)
        if (change.scenario == of.id)
            changes.insert(change.cell, change.after ? std::optional(change.after->rate) : std::nullopt);
    QHash<TargetCell, std::optional<CellTerms>> changedTerms;
    for (const TermsChange& change : edit.terms)
        if (change.scenario == of.id)
            changedTerms.insert(change.cell, change.after);
    TRY(const HeldRates kept, held(session, changes, of, stored, changedTerms));
    const auto hold = [&](const TargetCell& cell, double rate) {
        edit.targets.append({of.id, cell, std::nullopt, Target{cell, rate, {}, edit.reason}});
        changes.insert(cell, rate);
    };
    for (const auto& [cell, rate] : kept)
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
        if (change.scenario != of.id || !change.after || !isHeldFast(session, change.after->lock) ||
            before == change.after->lock || after.rate(change.cell))
            continue;
        if (const auto carried = carriedRate(after, change.cell)) {
            hold(change.cell, *carried);
            ++stated;
        }
    }
    if (!kept.isEmpty())
        edit.text = Session::tr("%1; %n locked year(s) stay(s)", "an edit, and what it goes around", //
                                static_cast<int>(kept.size()))
                        .arg(edit.text);
    if (stated > 0)
        edit.text = withStated(edit.text, stated);
    return {};
}

Result<void> holdLocked(const Session& session, Edit& edit) {
    QSet<ScenarioId> touched;
    for (const TargetChange& change : std::as_const(edit.targets))
        touched.insert(change.scenario);
    for (const TermsChange& change : std::as_const(edit.terms))
        touched.insert(change.scenario);
    for (const ScenarioChange& change : std::as_const(edit.scenarios))
        touched.remove(change.after.id); // it comes or goes as a whole
    for (const ScenarioId id : std::as_const(touched)) {
        const auto of = checks::shownScenario(session, id);
        if (!of)
            continue;
        TRY(const TargetTable stored, session.storedTargets(id));
        TRY(holdLocked(session, edit, *of, stored));
    }
    return {};
}

bool isHeldFast(const Session& session, const std::optional<TargetLock>& lock) {
    return lock && !lock->hasLimits() && lock->isInForce(session.today());
}

QString withStated(const QString& text, int count) {
    return Session::tr("%1; %n rate(s) shown become(s) target(s)", "a lock, and what it makes of rates without one",
                       count)
        .arg(text);
}

} // namespace atlas::edits
