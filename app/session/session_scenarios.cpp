// SPDX-License-Identifier: Apache-2.0
// Edits of scenarios: fork, rename, describe, protect, archive, remove, and how one is computed.
#include "session/session_data.h"
#include "session/what_if.h"

#include <algorithm>

namespace atlas {

Result<ScenarioId> Session::forkScenario(ScenarioId from, const Text& name) {
    const auto origin = d->shownScenario(from);
    return origin ? d->fork(*origin, name, {}) : failure(origin.error());
}

Result<ScenarioId> Session::keepWhatIf(const WhatIf& whatIf, const Text& name) {
    const auto origin = d->shownScenario(whatIf.plan().scenario().id);
    return origin ? d->fork(*origin, name, whatIf.moved()) : failure(origin.error());
}

Result<ScenarioId> Session::Data::fork(const Scenario& origin, const Text& name,
                                       const QVector<std::pair<TargetCell, double>>& moved) {
    const auto given = checkedName(name);
    if (!given)
        return failure(given.error());
    const auto cells = portfolio->planCells(origin.id);
    if (!cells)
        return failure(cells.error());
    Scenario made = origin;
    made.id = {};
    made.key.clear();
    made.name = *given;
    made.description = {};
    made.author = author;
    made.created = QDateTime::currentDateTimeUtc();
    made.state = ScenarioState::Draft;
    made.isProtected = false;
    made.parent = origin.id;
    PlanCells all = *cells;
    RateChanges later;
    for (const auto& [cell, rate] : moved) {
        later.insert(cell, rate);
        PlanCell& changed = all[cell];
        if (changed.terms && changed.terms->lock && changed.terms->lock->isInForce(today()))
            if (const auto allowed = checkLimits(cell, *changed.terms->lock, rate); !allowed)
                return failure(allowed.error());
        if (!changed.target || changed.target->rate != rate)
            changed.target = Target{cell, rate, {}, {}};
    }
    if (!moved.isEmpty()) {
        const auto stored = storedTargets(origin.id);
        if (!stored)
            return failure(stored.error());
        const auto kept = held(later, origin, *stored, {});
        if (!kept)
            return failure(kept.error());
        for (const auto& [cell, rate] : *kept)
            all[cell].target = Target{cell, rate, {}, {}};
    }
    Edit edit{
        Session::tr("Make scenario %1 from %2").arg(given->in(language), nameOf(origin)), {}, {{{}, made}}, {}, {}};
    edit.targets.reserve(all.size());
    QVector<TargetCell> order = all.keys();
    std::sort(order.begin(), order.end());
    for (const TargetCell& cell : order) {
        const PlanCell& each = all[cell];
        if (each.target)
            edit.targets.append({{}, cell, {}, each.target});
        if (each.terms)
            edit.terms.append({{}, cell, {}, each.terms});
    }
    const auto written = commit(std::move(edit));
    if (!written)
        return failure(written.error());
    return written->scenarios.constFirst().after.id;
}

Result<void> Session::renameScenario(ScenarioId id, const Text& name) {
    const auto given = d->checkedName(name);
    if (!given)
        return failure(given.error());
    return d->changeScenario(
        id, [&](Scenario& scenario) { scenario.name = *given; },
        [&](const QString& old) { return tr("Rename scenario %1 to %2").arg(old, given->in(d->language)); });
}

Result<void> Session::describeScenario(ScenarioId id, const Text& description) {
    const Text trimmed{description.en.trimmed(), description.zh.trimmed()};
    if (const auto allowed = d->checkDescription(trimmed); !allowed)
        return allowed;
    return d->changeScenario(
        id, [&](Scenario& scenario) { scenario.description = trimmed; },
        [](const QString& name) { return tr("Describe scenario %1").arg(name); });
}

Result<void> Session::protectScenario(ScenarioId id, bool isProtected) {
    return d->changeScenario(
        id, [&](Scenario& scenario) { scenario.isProtected = isProtected; },
        [&](const QString& name) {
            return (isProtected ? tr("Protect scenario %1") : tr("Allow edits of scenario %1")).arg(name);
        });
}

Result<void> Session::archiveScenario(ScenarioId id, bool isArchived) {
    const auto others = std::count_if(d->scenarios.cbegin(), d->scenarios.cend(), [&](const Scenario& each) {
        return each.id != id && each.state != ScenarioState::Archived;
    });
    if (isArchived && others == 0)
        return failure(ErrorCode::Invalid, tr("One scenario at least stays in use. Make another one first."));
    return d->changeScenario(
        id,
        [&](Scenario& scenario) {
            if (isArchived != (scenario.state == ScenarioState::Archived))
                scenario.state = isArchived             ? ScenarioState::Archived
                                 : scenario.isProtected ? ScenarioState::Published
                                                        : ScenarioState::Draft;
        },
        [&](const QString& name) {
            return (isArchived ? tr("Archive scenario %1") : tr("Take scenario %1 out of the archive")).arg(name);
        });
}

Result<void> Session::setComputation(ScenarioId id, const Scenario& wanted) {
    if (!(wanted.correlation >= 0 && wanted.correlation < 1))
        return failure(ErrorCode::Invalid, tr("A correlation is at least 0 and below 1."));
    const auto shown = d->shownScenario(id);
    if (!shown)
        return failure(shown.error());
    if (shown->isProtected)
        return failure(ErrorCode::Protected,
                       tr("“%1” is protected. Continue in a working copy of it.").arg(d->nameOf(*shown)));
    return d->changeScenario(
        id,
        [&](Scenario& scenario) {
            scenario.seed = wanted.seed;
            scenario.correlation = wanted.correlation;
            scenario.sizeWeights = wanted.sizeWeights;
        },
        [](const QString& name) { return tr("Change how scenario %1 is computed").arg(name); });
}

Result<void> Session::Data::changeScenario(ScenarioId id, const std::function<void(Scenario&)>& change,
                                           const std::function<QString(const QString&)>& text) {
    const auto before = shownScenario(id);
    if (!before)
        return failure(before.error());
    Scenario after = *before;
    change(after);
    if (after == *before)
        return {};
    const auto done = commit({text(nameOf(*before)), {}, {{*before, after}}, {}, {}});
    return done ? Result<void>{} : failure(done.error());
}

Result<void> Session::removeScenario(ScenarioId id) {
    const auto before = d->shownScenario(id);
    if (!before)
        return failure(before.error());
    if (before->isProtected)
        return failure(ErrorCode::Protected, tr("“%1” is protected and can't be deleted.").arg(d->nameOf(*before)));
    if (d->scenarios.size() < 2)
        return failure(ErrorCode::Invalid, tr("The last scenario can't be deleted. Make another one first."));
    Scenario after = *before;
    after.state = ScenarioState::Removed;
    const auto done = d->commit({tr("Delete scenario %1").arg(d->nameOf(*before)), {}, {{*before, after}}, {}, {}});
    return done ? Result<void>{} : failure(done.error());
}

} // namespace atlas
