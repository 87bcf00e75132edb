// SPDX-License-Identifier: Apache-2.0
#include "models/scenario_model.h"

#include "domain/date_text.h"
#include "session/scenario_edits.h"
#include "words/node_words.h"

#include <QFont>

#include <algorithm>

namespace atlas {

ScenarioModel::ScenarioModel(Session& session, QObject* parent)
    : TextTableModel(ColumnCount, parent), m_session(session), m_scenarios(wanted()) {
    connect(&session, &Session::changed, this, &ScenarioModel::follow);
}

ScenarioId ScenarioModel::scenario(int row) const {
    return row >= 0 && row < m_scenarios.size() ? m_scenarios.at(row).id : ScenarioId{};
}

int ScenarioModel::row(ScenarioId id) const {
    const auto found = std::find_if(m_scenarios.cbegin(), m_scenarios.cend(),
                                    [&](const Scenario& scenario) { return scenario.id == id; });
    return found == m_scenarios.cend() ? -1 : static_cast<int>(found - m_scenarios.cbegin());
}

void ScenarioModel::follow(const ChangeSet& changes) {
    if (changes.scenarios || changes.currentScenario)
        takeWanted();
}

QVector<Scenario> ScenarioModel::wanted() const {
    QVector<Scenario> all = m_session.scenarios();
    if (!m_showArchived)
        all.removeIf([this](const Scenario& each) {
            return each.state == ScenarioState::Archived && each.id != m_session.scenario().id;
        });
    return all;
}

int ScenarioModel::archivedCount() const {
    const QVector<Scenario>& all = m_session.scenarios();
    return static_cast<int>(std::count_if(all.cbegin(), all.cend(),
                                          [](const Scenario& each) { return each.state == ScenarioState::Archived; }));
}

void ScenarioModel::setShowArchived(bool shown) {
    m_showArchived = shown;
    takeWanted();
}

void ScenarioModel::takeWanted() {
    syncRows(m_scenarios, wanted(), &Scenario::id);
    touchAll(); // names of parents and the mark of the shown one may have changed in any row; there are few
}

QString ScenarioModel::text(const Scenario& scenario, int column) const {
    switch (column) {
    case Name:
        return scenario.name.in(language());
    case Parent: {
        const QVector<Scenario>& all = m_session.scenarios(); // it may be archived
        const auto from =
            std::find_if(all.cbegin(), all.cend(), [&](const Scenario& each) { return each.id == scenario.parent; });
        if (from != all.cend())
            return from->name.in(language());
        return scenario.parent.isValid() ? tr("a deleted one", "scenario") : QString();
    }
    case Author:
        return scenario.author;
    case Created:
        return dayText(scenario.created, language());
    case State: {
        const QString state = scenarioStateText(scenario.state);
        return scenario.isProtected ? tr("%1, protected", "state of a scenario").arg(state) : state;
    }
    case Description:
        return scenario.description.in(language()).simplified();
    default:
        return {};
    }
}

QVariant ScenarioModel::cellData(int row, int column, int role) const {
    const Scenario& scenario = m_scenarios.at(row);
    const bool shown = scenario.id == m_session.scenario().id;
    switch (role) {
    case Qt::DisplayRole:
        return column == Name && shown ? QStringLiteral("✓ ") + text(scenario, Name) : text(scenario, column);
    case Qt::AccessibleTextRole:
        return column == Name && shown ? tr("%1, shown", "the scenario on screen").arg(text(scenario, Name))
                                       : text(scenario, column);
    case Qt::EditRole:
        return text(scenario, column);
    case Qt::ToolTipRole:
        if (column == Name && !scenario.description.isEmpty())
            return scenario.description.in(language());
        return column == Created ? momentText(scenario.created, language()) : text(scenario, column);
    case Qt::FontRole:
        if (shown && column == Name) {
            QFont font;
            font.setWeight(QFont::DemiBold);
            return font;
        }
        return {};
    case ShownRole:
        return shown;
    case ProtectedRole:
        return scenario.isProtected;
    case ArchivedRole:
        return scenario.state == ScenarioState::Archived;
    default:
        return {};
    }
}

QStringList ScenarioModel::headers() const {
    return {tr("Scenario", "column"), tr("Made from", "column"), tr("Author", "column"),
            tr("Created", "column"),  tr("State", "column"),     tr("Description", "column")};
}

Qt::ItemFlags ScenarioModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = TextTableModel::flags(index);
    if (index.isValid() && index.column() == Name && !m_scenarios.at(index.row()).isProtected)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool ScenarioModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != Name)
        return false;
    const Scenario& scenario = m_scenarios.at(index.row());
    const QString entered = value.toString().simplified();
    if (entered == text(scenario, Name))
        return false;
    if (entered.isEmpty()) {
        Q_EMIT refused(Error{ErrorCode::Invalid, tr("A scenario needs a name."), {}});
        return false;
    }
    Text name = scenario.name;
    (language() == Language::Chinese ? name.zh : name.en) = entered;
    if (const auto renamed = m_session.commit(edits::renameScenario(m_session, scenario.id, name)); !renamed) {
        Q_EMIT refused(renamed.error());
        return false;
    }
    return true;
}

} // namespace atlas
