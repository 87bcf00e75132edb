// SPDX-License-Identifier: Apache-2.0
// Going back in the history: one change taken back, or everything as it was at a moment; a new edit either way.
#include "session/session_data.h"

#include <QLocale>

#include <algorithm>

namespace atlas {

namespace {

QString momentOf(const LogEntry& entry, Language language) {
    const QDateTime local = entry.at.toLocalTime();
    return language == Language::Chinese
               ? QLocale(QLocale::Chinese).toString(local, QStringLiteral("yyyy年M月d日 HH:mm"))
               : QLocale(QLocale::English).toString(local, QStringLiteral("d MMM yyyy HH:mm"));
}

bool says(const Edit& edit, const TargetChange& target) {
    return std::any_of(edit.terms.cbegin(), edit.terms.cend(), [&](const TermsChange& change) {
        return change.scenario == target.scenario && change.cell == target.cell;
    });
}

} // namespace

Result<Edit> Session::reversal(const LogEntry& entry) const {
    auto edit = d->portfolio->reversalOf(entry);
    if (!edit)
        return edit;
    if (const auto allowed = d->checkReversal(*edit); !allowed)
        return failure(allowed.error());
    edit->text =
        entry.text.isEmpty() ? tr("Take back a change of another program") : tr("Take back: %1").arg(entry.text);
    if (const auto kept = d->holdLocked(*edit); !kept)
        return failure(kept.error());
    return edit;
}

Result<Edit> Session::wayBack(const LogEntry& entry) const {
    auto edit = d->portfolio->backTo(entry.id);
    if (edit)
        edit->text = tr("Back to %1", "a moment").arg(momentOf(entry, d->language));
    return edit;
}

Result<void> Session::revert(const LogEntry& entry, const QString& reason) {
    d->takeOthers();
    return d->goBack(reversal(entry), reason);
}

Result<void> Session::returnTo(const LogEntry& entry, const QString& reason) {
    d->takeOthers();
    return d->goBack(wayBack(entry), reason);
}

Result<void> Session::Data::goBack(Result<Edit> edit, const QString& reason) {
    if (!edit)
        return failure(edit.error());
    if (edit->isEmpty())
        return {};
    edit->reason = reason.trimmed();
    const auto written = commit(std::move(*edit));
    if (written)
        return {};
    Error error = written.error();
    if (error.code == ErrorCode::Conflict)
        error.sentence = Session::tr("This can't be taken back alone: what it belongs to was changed since. Take back "
                                     "the later change first, or go back to a moment before this one.");
    return failure(error);
}

Result<void> Session::Data::checkReversal(const Edit& edit) const {
    QHash<ScenarioId, bool> there;
    for (const Scenario& each : scenarios)
        there.insert(each.id, true);
    for (const ScenarioChange& change : edit.scenarios)
        there.insert(change.after.id, change.after.state != ScenarioState::Removed);
    if (!edit.scenarios.isEmpty() && std::none_of(there.cbegin(), there.cend(), [](bool isThere) { return isThere; }))
        return failure(ErrorCode::Invalid, Session::tr("The last scenario can't be deleted. Make another one first."));
    for (const TargetChange& change : edit.targets) {
        if (says(edit, change))
            continue; // the lock is part of what is taken back
        const auto beside = portfolio->terms(change.scenario, change.cell);
        if (!beside)
            return failure(beside.error());
        const auto rate = [](const std::optional<Target>& target) {
            return target ? std::optional(target->rate) : std::nullopt;
        };
        if (!*beside || !(*beside)->lock || !(*beside)->lock->isInForce(today()) ||
            rate(change.before) == rate(change.after))
            continue;
        if (auto allowed = checkLimits(change.cell, *(*beside)->lock, rate(change.after)); !allowed)
            return allowed;
    }
    return {};
}

} // namespace atlas
