// SPDX-License-Identifier: Apache-2.0
#include "session/history_edits.h"

#include "domain/clean_text.h"
#include "domain/date_text.h"
#include "session/edit_checks.h"
#include "session/locked_edits.h"
#include "session/session.h"

#include <algorithm>

namespace atlas::edits {

namespace {

bool says(const Edit& edit, const TargetChange& target) {
    return std::any_of(edit.terms.cbegin(), edit.terms.cend(), [&](const TermsChange& change) {
        return change.scenario == target.scenario && change.cell == target.cell;
    });
}

/// Refused where it would take away the last scenario or move what a lock keeps.
Result<void> checkReversal(const Session& session, const Edit& edit) {
    QHash<ScenarioId, bool> there;
    for (const Scenario& each : session.scenarios())
        there.insert(each.id, true);
    for (const ScenarioChange& change : edit.scenarios)
        there.insert(change.after.id, change.after.state != ScenarioState::Removed);
    if (!edit.scenarios.isEmpty() && std::none_of(there.cbegin(), there.cend(), [](bool isThere) { return isThere; }))
        return failure(ErrorCode::Invalid, Session::tr("The last scenario can't be deleted. Make another one first."));
    for (const TargetChange& change : edit.targets) {
        if (says(edit, change))
            continue; // the lock is part of what is taken back
        TRY(const auto terms, session.portfolio().terms(change.scenario, change.cell));
        const auto rate = [](const std::optional<Target>& target) {
            return target ? std::optional(target->rate) : std::nullopt;
        };
        if (!terms || !terms->lock || !terms->lock->isInForce(session.today()) ||
            rate(change.before) == rate(change.after))
            continue;
        TRY(checks::lockLimits(session, change.cell, *terms->lock, rate(change.after)));
    }
    return {};
}

Result<Edit> goBack(Session& session, Result<Edit> planned, const QString& reason) {
    if (planned)
        planned->reason = cleanText(reason).trimmed();
    const bool isPlanned = planned.has_value();
    auto written = session.commit(std::move(planned));
    if (written || !isPlanned || written.error().code != ErrorCode::Conflict)
        return written;
    written.error().sentence =
        Session::tr("This can't be taken back alone: what it belongs to was changed since. Take back "
                    "the later change first, or go back to a moment before this one.");
    return written;
}

} // namespace

Result<Edit> reversal(const Session& session, const LogEntry& entry) {
    TRY(Edit edit, session.portfolio().reversalOf(entry));
    TRY(checkReversal(session, edit));
    edit.text = entry.text.isEmpty() ? Session::tr("Take back a change of another program")
                                     : Session::tr("Take back: %1").arg(entry.text);
    TRY(holdLocked(session, edit));
    return edit;
}

Result<Edit> wayBack(const Session& session, const LogEntry& entry) {
    TRY(Edit edit, session.portfolio().backTo(entry.id));
    edit.text = Session::tr("Back to %1", "a moment").arg(momentText(entry.at, session.language()));
    return edit;
}

Result<Edit> revert(Session& session, const LogEntry& entry, const QString& reason) {
    session.takeForeignChanges();
    return goBack(session, reversal(session, entry), reason);
}

Result<Edit> returnTo(Session& session, const LogEntry& entry, const QString& reason) {
    session.takeForeignChanges();
    return goBack(session, wayBack(session, entry), reason);
}

} // namespace atlas::edits
