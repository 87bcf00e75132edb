// SPDX-License-Identifier: Apache-2.0
#include "session/scenario_edits.h"

#include "session/edit_checks.h"
#include "session/locked_edits.h"
#include "session/session.h"
#include "session/what_if.h"
#include "storage/portfolio.h"

#include <algorithm>

namespace atlas::edits {

using checks::nameOf;

namespace {

/// A scenario made from another, some of whose targets are set anew.
Result<Edit> fork(const Session& session, const Scenario& origin, const Text& name,
                  const QVector<std::pair<TargetCell, double>>& moved) {
    TRY(const Text given, checks::name(name));
    TRY(PlanCells all, session.portfolio().planCells(origin.id));
    Scenario made = origin;
    made.id = {};
    made.key.clear();
    made.name = given;
    made.description = {};
    made.author = session.author();
    made.created = QDateTime::currentDateTimeUtc();
    made.state = ScenarioState::Draft;
    made.isProtected = false;
    made.parent = origin.id;
    RateChanges later;
    for (const auto& [cell, rate] : moved) {
        later.insert(cell, rate);
        PlanCell& changed = all[cell];
        if (changed.terms && changed.terms->lock && changed.terms->lock->isInForce(session.today()))
            TRY(checks::lockLimits(session, cell, *changed.terms->lock, rate));
        if (!changed.target || changed.target->rate != rate)
            changed.target = Target{cell, rate, {}, {}};
    }
    if (!moved.isEmpty()) {
        TRY(const TargetTable stored, session.storedTargets(origin.id));
        TRY(const HeldRates kept, held(session, later, origin, stored, {}));
        for (const auto& [cell, rate] : kept)
            all[cell].target = Target{cell, rate, {}, {}};
    }
    Edit edit{.text =
                  Session::tr("Make scenario %1 from %2").arg(given.in(session.language()), nameOf(session, origin)),
              .scenarios = {{{}, made}}};
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
    return edit;
}

/// A scenario that differs from the one that is there; \p text: of its old name.
Result<Edit> changeScenario(const Session& session, ScenarioId id, const std::function<void(Scenario&)>& change,
                            const std::function<QString(const QString&)>& text) {
    TRY(const Scenario before, checks::shownScenario(session, id));
    Scenario after = before;
    change(after);
    if (after == before)
        return Edit{};
    return Edit{.text = text(nameOf(session, before)), .scenarios = {{before, after}}};
}

} // namespace

Result<Edit> forkScenario(const Session& session, ScenarioId from, const Text& name) {
    TRY(const Scenario origin, checks::shownScenario(session, from));
    return fork(session, origin, name, {});
}

Result<Edit> keepWhatIf(const Session& session, const WhatIf& whatIf, const Text& name) {
    TRY(const Scenario origin, checks::shownScenario(session, whatIf.plan().scenario().id));
    return fork(session, origin, name, whatIf.moved());
}

Result<Edit> renameScenario(const Session& session, ScenarioId id, const Text& name) {
    TRY(const Text given, checks::name(name));
    return changeScenario(
        session, id, [&](Scenario& scenario) { scenario.name = given; },
        [&](const QString& old) {
            return Session::tr("Rename scenario %1 to %2").arg(old, given.in(session.language()));
        });
}

Result<Edit> describeScenario(const Session& session, ScenarioId id, const Text& description,
                              const std::optional<Text>& base) {
    TRY(const Scenario before, checks::shownScenario(session, id));
    const Text& now = before.description;
    TRY(const Text wanted, checks::description(description, base.value_or(now), now));
    return changeScenario(
        session, id, [&](Scenario& scenario) { scenario.description = wanted; },
        [](const QString& name) { return Session::tr("Describe scenario %1").arg(name); });
}

Result<Edit> protectScenario(const Session& session, ScenarioId id, bool isProtected) {
    return changeScenario(
        session, id, [&](Scenario& scenario) { scenario.isProtected = isProtected; },
        [&](const QString& name) {
            return (isProtected ? Session::tr("Protect scenario %1") : Session::tr("Allow edits of scenario %1"))
                .arg(name);
        });
}

Result<Edit> archiveScenario(const Session& session, ScenarioId id, bool isArchived) {
    const auto others =
        std::count_if(session.scenarios().cbegin(), session.scenarios().cend(),
                      [&](const Scenario& each) { return each.id != id && each.state != ScenarioState::Archived; });
    if (isArchived && others == 0)
        return failure(ErrorCode::Invalid, Session::tr("One scenario at least stays in use. Make another one first."));
    return changeScenario(
        session, id,
        [&](Scenario& scenario) {
            if (isArchived != (scenario.state == ScenarioState::Archived))
                scenario.state = isArchived             ? ScenarioState::Archived
                                 : scenario.isProtected ? ScenarioState::Published
                                                        : ScenarioState::Draft;
        },
        [&](const QString& name) {
            return (isArchived ? Session::tr("Archive scenario %1")
                               : Session::tr("Take scenario %1 out of the archive"))
                .arg(name);
        });
}

Result<Edit> setComputation(const Session& session, ScenarioId id, const Scenario& wanted) {
    if (!(wanted.correlation >= 0 && wanted.correlation < 1))
        return failure(ErrorCode::Invalid, Session::tr("A correlation is at least 0 and below 1."));
    TRY(const Scenario shown, checks::shownScenario(session, id));
    if (shown.isProtected)
        return failure(ErrorCode::Protected,
                       Session::tr("“%1” is protected. Continue in a working copy of it.").arg(nameOf(session, shown)));
    return changeScenario(
        session, id,
        [&](Scenario& scenario) {
            scenario.seed = wanted.seed;
            scenario.correlation = wanted.correlation;
            scenario.sizeWeights = wanted.sizeWeights;
        },
        [](const QString& name) { return Session::tr("Change how scenario %1 is computed").arg(name); });
}

Result<Edit> removeScenario(const Session& session, ScenarioId id) {
    TRY(const Scenario before, checks::shownScenario(session, id));
    if (before.isProtected)
        return failure(ErrorCode::Protected,
                       Session::tr("“%1” is protected and can't be deleted.").arg(nameOf(session, before)));
    if (session.scenarios().size() < 2)
        return failure(ErrorCode::Invalid, Session::tr("The last scenario can't be deleted. Make another one first."));
    Scenario after = before;
    after.state = ScenarioState::Removed;
    return Edit{.text = Session::tr("Delete scenario %1").arg(nameOf(session, before)), .scenarios = {{before, after}}};
}

} // namespace atlas::edits
