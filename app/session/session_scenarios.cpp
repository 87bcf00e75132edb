// SPDX-License-Identifier: Apache-2.0
// Edits of scenarios: fork, rename, remove.
#include "session/session_data.h"

namespace atlas {

Result<ScenarioId> Session::forkScenario(ScenarioId from, const Text& name) {
    const auto given = d->checkedName(name);
    if (!given)
        return failure(given.error());
    const auto origin = d->shownScenario(from);
    if (!origin)
        return failure(origin.error());
    const auto targets = d->portfolio->targets(from);
    if (!targets)
        return failure(targets.error());
    Scenario made = *origin;
    made.id = {};
    made.key.clear();
    made.name = *given;
    made.description = {};
    made.author = d->author;
    made.created = QDateTime::currentDateTimeUtc();
    made.state = ScenarioState::Draft;
    made.isProtected = false;
    made.parent = from;
    Edit edit{tr("Make scenario %1 from %2").arg(given->in(d->language), d->nameOf(*origin)), {}, {{{}, made}}, {}, {}};
    edit.targets.reserve(targets->size());
    for (const Target& target : *targets)
        edit.targets.append({{}, target.cell, {}, target});
    const auto written = d->commit(std::move(edit));
    if (!written)
        return failure(written.error());
    return written->scenarios.constFirst().after.id;
}

Result<void> Session::renameScenario(ScenarioId id, const Text& name) {
    const auto given = d->checkedName(name);
    if (!given)
        return failure(given.error());
    const auto before = d->shownScenario(id);
    if (!before)
        return failure(before.error());
    if (before->name == *given)
        return {};
    Scenario after = *before;
    after.name = *given;
    const auto done = d->commit({tr("Rename scenario %1 to %2").arg(d->nameOf(*before), given->in(d->language)),
                                 {},
                                 {{*before, after}},
                                 {},
                                 {}});
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
