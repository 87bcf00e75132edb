// SPDX-License-Identifier: Apache-2.0
#include "export/handed_choice.h"

#include "parts/scenario_combo.h"
#include "session/handed_plan.h"
#include "session/outline.h"
#include "session/session.h"
#include "words/node_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace atlas {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(atlas::HandedChoice)
};
} // namespace

Result<ScenarioId> chosenScenario(const Session& session, const QString& name, Language language) {
    if (name.isEmpty())
        return ScenarioId{};
    if (const auto found = findScenario(session, name))
        return *found;
    QStringList names;
    for (const Scenario& each : session.scenarios())
        names.append(each.name.in(language));
    return failure(
        ErrorCode::Invalid,
        Words::tr("There is no scenario “%1”. The scenarios are: %2.").arg(name, names.join(QStringLiteral(", "))));
}

Result<NodeId> chosenNode(const Session& session, const QString& word) {
    if (word.isEmpty())
        return session.outline().root();
    if (const auto found = session.find(word))
        return *found;
    return failure(ErrorCode::Invalid, Words::tr("No node is called “%1”. Give its key or its name.").arg(word));
}

void listScenarios(ScenarioCombo& combo, const Session& session, ScenarioId wanted, Language language) {
    const auto isPublished = [](const Scenario& each) { return each.state == ScenarioState::Published; };
    QVector<Scenario> all = session.scenarios();
    std::stable_partition(all.begin(), all.end(), isPublished);
    combo.choose(handedScenario(session, wanted));
    combo.fill(all, language, [&](const Scenario& each) {
        const QString name = each.name.in(language);
        // The state first: a long name is cut at its end.
        return isPublished(each)
                   ? name
                   : Words::tr("%1 · %2", "state of a scenario, its name").arg(scenarioStateText(each.state), name);
    });
}

} // namespace atlas
