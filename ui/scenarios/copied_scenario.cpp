// SPDX-License-Identifier: Apache-2.0
#include "scenarios/copied_scenario.h"

#include "session/scenario_edits.h"

#include <algorithm>

namespace atlas {

namespace {
/// "Copy of X" in both languages, with a number where that stands already.
Text nameOfCopy(const QVector<Scenario>& scenarios, const Text& name) {
    for (int number = 1;; ++number) {
        const QString suffix = number == 1 ? QString() : QStringLiteral(" %1").arg(number);
        const Text copy{QStringLiteral("Copy of ") + name.in(Language::English) + suffix,
                        name.in(Language::Chinese) + QStringLiteral("的副本") + suffix};
        const bool taken = std::any_of(scenarios.cbegin(), scenarios.cend(), [&](const Scenario& scenario) {
            return scenario.name.en == copy.en || scenario.name.zh == copy.zh;
        });
        if (!taken)
            return copy;
    }
}
} // namespace

Result<ScenarioId> copyScenario(Session& session, const Scenario& from) {
    TRY(const Edit made,
        session.commit(edits::forkScenario(session, from.id, nameOfCopy(session.scenarios(), from.name))));
    return made.madeScenario();
}

} // namespace atlas
