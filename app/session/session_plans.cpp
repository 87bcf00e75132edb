// SPDX-License-Identifier: Apache-2.0
// Plans of other scenarios than the one that is shown, and going from one to another without reading again.
#include "session/scenario_plan.h"
#include "session/session_data.h"
#include "session/what_if.h"

#include <algorithm>

namespace atlas {

namespace {
/// Nodes in all kept plans together, so that a very large portfolio isn't held many times.
constexpr qsizetype keptNodes = 400'000;
constexpr qsizetype mostPlans = 8;
} // namespace

qsizetype Session::Data::roomForPlans() const { return std::min(mostPlans, keptNodes / std::max(outline.count(), 1)); }

std::shared_ptr<ScenarioPlan> Session::Data::makePlan(const Scenario& scenario, TargetTable table,
                                                      RollUps::Trees trees) {
    return std::make_shared<ScenarioPlan>(*portfolio, outline, sizes, figures, faults, scenario, std::move(table),
                                          std::move(trees));
}

void Session::Data::keepPlan() {
    ChangeSet unheard; // whoever hears of another scenario reads everything anew
    dropPreview(unheard);
    if (visibleScenario(current.id) != nullptr && roomForPlans() > 0)
        plans.put(makePlan(current, std::move(targets), rollUps.takeTrees()), roomForPlans());
}

void Session::Data::dropPlans(const Edit& written) {
    for (const ScenarioChange& change : written.scenarios)
        plans.drop(change.after.id);
    for (const TargetChange& change : written.targets)
        plans.drop(change.scenario);
    for (const TermsChange& change : written.terms)
        plans.drop(change.scenario);
}

void Session::Data::dropPlans(const ForeignChanges& others) {
    for (const ScenarioId scenario : others.scenarios)
        plans.drop(scenario);
    for (const auto& changed : others.targets)
        plans.drop(changed.first);
    if (others.tables)
        plans.clear();
}

Result<TargetTable> Session::storedTargets(ScenarioId id) const {
    if (id != d->current.id)
        return ScenarioPlan::read(*d->portfolio, id);
    TargetTable table = d->targets;
    table.endPreview();
    return table;
}

std::shared_ptr<const ScenarioPlan> Session::plan(ScenarioId id) const {
    if (d->visibleScenario(id) == nullptr)
        return nullptr;
    if (auto kept = d->plans.find(id))
        return kept;
    auto made = d->readPlan(id);
    constexpr qsizetype two = 2; // a comparison asks for both again and again
    if (made != nullptr)
        d->plans.put(made, std::max(d->roomForPlans(), two));
    return made;
}

std::unique_ptr<WhatIf> Session::whatIf(ScenarioId id) const {
    auto plan = d->readPlan(id);
    return plan != nullptr ? std::make_unique<WhatIf>(std::move(plan), d->figures) : nullptr;
}

std::shared_ptr<ScenarioPlan> Session::Data::readPlan(ScenarioId id) {
    const Scenario* wanted = visibleScenario(id);
    if (wanted == nullptr)
        return nullptr;
    const Reading reading{Reading::Of::Scenario, id.value};
    if (faults.isOpen(reading))
        return nullptr; // read again with the next look
    auto table = q->storedTargets(id);
    if (!faults.check(reading, table))
        return nullptr;
    return makePlan(*wanted, std::move(*table));
}

} // namespace atlas
