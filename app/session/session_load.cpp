// SPDX-License-Identifier: Apache-2.0
// Reading the portfolio into memory: one pass a table, no query a node.
#include "session/session_data.h"

#include <algorithm>
#include <tuple>

namespace atlas {

Session::Data::Data(std::unique_ptr<Portfolio> opened, QString editor)
    : portfolio(std::move(opened)), author(std::move(editor)), sizes(outline),
      figures(*portfolio, outline, sizes, faults), stories(*portfolio, faults),
      rollUps(outline, targets, sizes, faults) {}

Result<void> Session::Data::load(SessionContent content) {
    TRY(loadTables());
    outline = std::move(content.outline);
    positions = std::move(content.positions);
    sizes.assign(content.sizes);
    TRY(loadScenarios());
    if (const Scenario* first = visibleScenario(firstShown())) {
        TRY(auto stored, ScenarioPlan::read(*portfolio, first->id));
        current = *first;
        targets = std::move(stored);
    }
    rollUps.reset(*portfolio, current);
    return {};
}

Result<void> Session::Data::loadTables() {
    TRY(auto indicators, portfolio->indicators());
    TRY(const auto sources, portfolio->sources());
    figures.setTables(std::move(indicators), sources);
    figures.forgetAll();
    return {};
}

const Indicator* Session::Data::sizeIndicator() const {
    const QVector<Indicator>& all = figures.indicators();
    const auto found = std::find_if(all.cbegin(), all.cend(),
                                    [](const Indicator& each) { return each.kind == IndicatorKind::SizeLevel; });
    return found != all.cend() ? &*found : nullptr;
}

Result<void> Session::Data::loadScenarios() {
    TRY(auto all, portfolio->scenarios());
    all.removeIf([](const Scenario& each) { return each.state == ScenarioState::Removed; });
    std::sort(all.begin(), all.end(), [](const Scenario& a, const Scenario& b) { return a.id < b.id; });
    scenarios = std::move(all);
    return {};
}

const Scenario* Session::Data::visibleScenario(ScenarioId id) const {
    const auto found =
        std::find_if(scenarios.cbegin(), scenarios.cend(), [&](const Scenario& each) { return each.id == id; });
    return found != scenarios.cend() ? &*found : nullptr;
}

ScenarioId Session::Data::firstShown() const {
    const Scenario* best = nullptr;
    const auto rank = [](const Scenario& each) {
        switch (each.state) {
        case ScenarioState::Draft:
            return 2;
        case ScenarioState::Published:
            return 1;
        case ScenarioState::Archived:
        case ScenarioState::Removed:
            break;
        }
        return 0;
    };
    for (const Scenario& each : scenarios) {
        const auto key = [&](const Scenario& of) { return std::make_tuple(rank(of), of.created, of.id.value); };
        if (best == nullptr || key(*best) < key(each))
            best = &each;
    }
    return best != nullptr ? best->id : ScenarioId{};
}

ScenarioId Session::Data::successorOf(ScenarioId gone) const {
    if (current.id == gone && visibleScenario(current.parent) != nullptr)
        return current.parent;
    return firstShown();
}

bool Session::Data::setCurrent(ScenarioId id, ChangeSet& changes) {
    const Scenario* shown = visibleScenario(id);
    const bool isOther = id != current.id;
    const auto kept = isOther ? plans.take(id) : nullptr;
    Result<TargetTable> stored;
    if (kept != nullptr)
        stored = kept->targets();
    else if (shown != nullptr)
        stored = ScenarioPlan::read(*portfolio, id);
    if (!faults.check({Reading::Of::Scenario, id.value}, stored)) {
        unread.scenarios.append(current.id); // it may be one that can't stay, or not as it is
        return false;
    }
    if (isOther)
        keepPlan();
    else
        plans.drop(id); // it is shown again because it is another one
    current = shown != nullptr ? *shown : Scenario{};
    targets = std::move(*stored);
    // Somebody who still compares with a plan needs its roll-ups more; ours are made again when asked for.
    rollUps.reset(*portfolio, current, kept != nullptr && kept.use_count() == 1 ? kept->takeTrees() : RollUps::Trees{});
    changes.currentScenario = true;
    return true;
}

void Session::Data::putScenario(const Scenario& scenario) {
    const auto at = std::lower_bound(scenarios.begin(), scenarios.end(), scenario.id,
                                     [](const Scenario& each, ScenarioId id) { return each.id < id; });
    const bool isThere = at != scenarios.end() && at->id == scenario.id;
    if (scenario.state == ScenarioState::Removed) {
        if (isThere)
            scenarios.erase(at);
    } else if (isThere) {
        *at = scenario;
    } else {
        scenarios.insert(at, scenario);
    }
}

} // namespace atlas
