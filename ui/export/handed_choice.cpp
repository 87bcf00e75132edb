// SPDX-License-Identifier: Apache-2.0
#include "export/handed_choice.h"

#include "session/handed_plan.h"
#include "session/session.h"
#include "words/node_words.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QSignalBlocker>

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

void listScenarios(QComboBox& combo, const Session& session, ScenarioId wanted, Language language) {
    const QSignalBlocker quiet(&combo);
    combo.clear();
    const ScenarioId chosen = handedScenario(session, wanted);
    for (const bool published : {true, false})
        for (const Scenario& each : session.scenarios()) {
            if ((each.state == ScenarioState::Published) != published ||
                (each.state == ScenarioState::Archived && each.id != chosen))
                continue;
            const QString name = each.name.in(language);
            // The state first: a long name is cut at its end.
            combo.addItem(
                published
                    ? name
                    : Words::tr("%1 · %2", "state of a scenario, its name").arg(scenarioStateText(each.state), name),
                each.id.value);
        }
    combo.setCurrentIndex(combo.findData(chosen.value));
    combo.setToolTip(combo.currentText());
}

} // namespace atlas
