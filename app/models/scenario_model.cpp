// SPDX-License-Identifier: Apache-2.0
#include "models/scenario_model.h"

#include "session/scenario_edits.h"
#include "words/node_words.h"

#include <QFont>

#include <algorithm>

namespace atlas {

ScenarioModel::ScenarioModel(Session& session, QObject* parent)
    : QAbstractTableModel(parent), m_session(session), m_scenarios(wanted()) {
    connect(&session, &Session::changed, this, &ScenarioModel::follow);
}

void ScenarioModel::setLanguage(Language language) {
    if (language == m_language)
        return;
    m_language = language;
    retranslate();
}

void ScenarioModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_scenarios.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
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
        take(wanted());
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
    take(wanted());
}

void ScenarioModel::take(const QVector<Scenario>& now) {
    const auto standsIn = [](const QVector<Scenario>& list, ScenarioId id) {
        return std::any_of(list.cbegin(), list.cend(), [&](const Scenario& scenario) { return scenario.id == id; });
    };
    for (int place = rowCount() - 1; place >= 0; --place) {
        if (standsIn(now, m_scenarios.at(place).id))
            continue;
        beginRemoveRows({}, place, place);
        m_scenarios.removeAt(place);
        endRemoveRows();
    }
    for (int place = 0; place < now.size(); ++place) {
        const int old = row(now.at(place).id);
        if (old < 0) {
            beginInsertRows({}, place, place);
            m_scenarios.insert(place, now.at(place));
            endInsertRows();
        } else if (old != place) {
            // All before `place` are in order already, so a row only ever moves up.
            beginMoveRows({}, old, old, {}, place);
            m_scenarios.move(old, place);
            endMoveRows();
        }
    }
    m_scenarios = now;
    // Names of parents and the mark of the shown one may have changed in any row; there are few.
    if (!m_scenarios.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ScenarioModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_scenarios.size());
}

int ScenarioModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString ScenarioModel::text(const Scenario& scenario, int column) const {
    switch (column) {
    case Name:
        return scenario.name.in(m_language);
    case Parent: {
        const QVector<Scenario>& all = m_session.scenarios(); // it may be archived
        const auto from =
            std::find_if(all.cbegin(), all.cend(), [&](const Scenario& each) { return each.id == scenario.parent; });
        if (from != all.cend())
            return from->name.in(m_language);
        return scenario.parent.isValid() ? tr("a deleted one", "scenario") : QString();
    }
    case Author:
        return scenario.author;
    case Created:
        return dayText(scenario.created, m_language);
    case State: {
        const QString state = scenarioStateText(scenario.state);
        return scenario.isProtected ? tr("%1, protected", "state of a scenario").arg(state) : state;
    }
    case Description:
        return scenario.description.in(m_language).simplified();
    default:
        return {};
    }
}

QVariant ScenarioModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Scenario& scenario = m_scenarios.at(index.row());
    const bool shown = scenario.id == m_session.scenario().id;
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Name && shown ? QStringLiteral("✓ ") + text(scenario, Name)
                                               : text(scenario, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Name && shown ? tr("%1, shown", "the scenario on screen").arg(text(scenario, Name))
                                               : text(scenario, index.column());
    case Qt::EditRole:
        return text(scenario, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Name && !scenario.description.isEmpty())
            return scenario.description.in(m_language);
        return index.column() == Created ? momentText(scenario.created, m_language) : text(scenario, index.column());
    case Qt::FontRole:
        if (shown && index.column() == Name) {
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

QVariant ScenarioModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Scenario", "column");
    case Parent:
        return tr("Made from", "column");
    case Author:
        return tr("Author", "column");
    case Created:
        return tr("Created", "column");
    case State:
        return tr("State", "column");
    default:
        return tr("Description", "column");
    }
}

Qt::ItemFlags ScenarioModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
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
    (m_language == Language::Chinese ? name.zh : name.en) = entered;
    if (const auto renamed = m_session.commit(edits::renameScenario(m_session, scenario.id, name)); !renamed) {
        Q_EMIT refused(renamed.error());
        return false;
    }
    return true;
}

} // namespace atlas
