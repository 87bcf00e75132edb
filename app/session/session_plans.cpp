// SPDX-License-Identifier: Apache-2.0
// Plans of other scenarios than the one that is shown, and going from one to another without reading again.
#include "session/scenario_plan.h"
#include "session/session_data.h"

#include <algorithm>

namespace atlas {

namespace {
/// Nodes in all kept plans together, so that a very large portfolio isn't held many times.
constexpr qsizetype keptNodes = 400'000;
constexpr qsizetype mostPlans = 8;
} // namespace

qsizetype Session::Data::roomForPlans() const { return std::min(mostPlans, keptNodes / std::max(outline.count(), 1)); }

std::shared_ptr<ScenarioPlan> Session::Data::makePlan(const Scenario& scenario, TargetTable table,
                                                      RollUps::Trees trees) const {
    return std::make_shared<ScenarioPlan>(*portfolio, outline, sizes, figures, scenario, std::move(table),
                                          std::move(trees));
}

void Session::Data::keepPlan() {
    ChangeSet unheard; // whoever hears of another scenario reads everything anew
    dropPreview(unheard);
    if (isWhole && visibleScenario(current.id) != nullptr && roomForPlans() > 0)
        plans.put(makePlan(current, std::move(targets), rollUps.takeTrees()), roomForPlans());
}

Result<void> Session::Data::showKept(ScenarioId id) {
    const auto kept = plans.take(id);
    if (kept == nullptr)
        return loadTargets();
    targets = kept->targets();
    // Somebody who still compares with it needs its roll-ups more; ours are made again when asked for.
    rollUps.reset(*portfolio, current, kept.use_count() == 1 ? kept->takeTrees() : RollUps::Trees{});
    isWhole = true;
    return {};
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

std::shared_ptr<const ScenarioPlan> Session::plan(ScenarioId id) const {
    const Scenario* wanted = d->visibleScenario(id);
    if (wanted == nullptr)
        return nullptr;
    if (auto kept = d->plans.find(id))
        return kept;
    Result<TargetTable> table;
    if (id == d->current.id && d->isWhole) {
        table = d->targets;
        table->endPreview();
    } else {
        table = ScenarioPlan::read(*d->portfolio, id);
    }
    if (!table) {
        qWarning("Reading a scenario failed: %s", qUtf8Printable(table.error().detail));
        return nullptr;
    }
    auto made = d->makePlan(*wanted, std::move(*table));
    constexpr qsizetype two = 2; // a comparison asks for both again and again
    d->plans.put(made, std::max(d->roomForPlans(), two));
    return made;
}

} // namespace atlas
