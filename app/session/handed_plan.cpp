// SPDX-License-Identifier: Apache-2.0
#include "session/handed_plan.h"

#include "domain/with_name.h"
#include "session/scenario_plan.h"
#include "session/session.h"

#include <algorithm>

namespace atlas {

ScenarioId handedScenario(const Session& session, ScenarioId wanted) {
    const QVector<Scenario>& all = session.scenarios();
    const auto withId = [&](ScenarioId id) {
        const auto found = std::find_if(all.cbegin(), all.cend(), [&](const Scenario& each) { return each.id == id; });
        return found != all.cend() ? &*found : nullptr;
    };
    if (withId(wanted) != nullptr)
        return wanted;
    const Scenario* from = &session.scenario();
    // A copy of a copy leads to what was published; a circle of parents, which only damage makes, ends too.
    for (qsizetype step = 0; from != nullptr && step <= all.size(); ++step) {
        if (from->state == ScenarioState::Published)
            return from->id;
        from = withId(from->parent);
    }
    const auto published = std::find_if(all.cbegin(), all.cend(),
                                        [](const Scenario& each) { return each.state == ScenarioState::Published; });
    return published != all.cend() ? published->id : session.scenario().id;
}

std::optional<ScenarioId> findScenario(const Session& session, const QString& name) {
    const Scenario* found = withName(session.scenarios(), name);
    return found != nullptr ? std::optional(found->id) : std::nullopt;
}

HandedPlan::HandedPlan(const Session& session, ScenarioId wanted) {
    const ScenarioId chosen = handedScenario(session, wanted);
    // What is only tried out is on the screen, and leaves it for nobody.
    if (chosen == session.scenario().id && !session.isPreviewing()) {
        m_reading.emplace(session.reading());
        return;
    }
    m_plan = session.plan(chosen);
    if (m_plan != nullptr)
        m_reading.emplace(m_plan->reading());
}

} // namespace atlas
