// SPDX-License-Identifier: Apache-2.0
// What the list of scenarios does to the selected one.
#include "models/scenario_model.h"

#include "parts/description_editor.h"
#include "scenarios/copied_scenario.h"
#include "scenarios/scenario_list.h"
#include "session/scenario_edits.h"
#include "state/panel_host.h"

#include <QFrame>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

namespace atlas {

void ScenarioList::say(const Result<Edit>& done, const QString& sentence) {
    if (done)
        m_host.say(sentence);
    else
        m_host.refuse(done.error().sentence);
}

void ScenarioList::openMenu(const QPoint& place) {
    if (scenario() == nullptr)
        return;
    QMenu menu(this);
    for (QPushButton* button :
         {m_show, m_copy, m_rename, m_describe, m_protect, m_archive, m_compare, m_merge, m_delete}) {
        if (button == m_compare || button == m_delete)
            menu.addSeparator();
        menu.addAction(button->text(), button, &QPushButton::click)->setEnabled(button->isEnabled());
    }
    menu.exec(m_table->viewport()->mapToGlobal(place));
}

void ScenarioList::showSelected() {
    if (const ScenarioId id = selected(); id.isValid())
        m_session.showScenario(id);
}

void ScenarioList::copySelected() {
    const Scenario* from = scenario();
    if (from == nullptr)
        return;
    const auto copy = copyScenario(m_session, *from);
    if (!copy) {
        m_host.refuse(copy.error().sentence);
        return;
    }
    select(*copy);
    m_host.say(tr("The copy is shown now; edits go into it."));
}

void ScenarioList::renameSelected() {
    const QModelIndex index = m_model->index(m_table->currentIndex().row(), ScenarioModel::Name);
    if (!index.isValid())
        return;
    m_table->setCurrentIndex(index);
    m_table->edit(index);
}

void ScenarioList::describeSelected() {
    const ScenarioId chosen = selected();
    if (!chosen.isValid() || !keepTyped())
        return;
    const Scenario* described = scenario(); // what was kept may have made the list anew
    if (described == nullptr)
        return;
    updateButtons();
    m_described = chosen;
    for (QLabel* label : {m_description, m_lead, m_reason})
        label->hide(); // the list keeps its room
    m_editor->show();
    m_editor->start(described->description, m_view.language());
}

Result<void> ScenarioList::writeDescription() {
    const auto done =
        m_session.commit(edits::describeScenario(m_session, m_described, m_editor->text(), m_editor->base()));
    if (done)
        return {};
    const Scenario* now = named(m_described);
    m_editor->showRefusal(done.error(), now != nullptr ? now->description : m_editor->base());
    return failure(done.error());
}

void ScenarioList::saveDescription() {
    if (!writeDescription())
        return;
    closeEditor();
    m_describe->setFocus();
}

bool ScenarioList::keepTyped() {
    const Scenario* described = named(m_described);
    if (described == nullptr)
        return true;
    if (m_editor->text() == m_editor->base()) {
        closeEditor();
        return true;
    }
    const QString name = described->name.in(m_view.language());
    // After a conflict only Save puts a text in the place of another's.
    const auto written =
        m_editor->isContested() ? Result<void>(failure(ErrorCode::Conflict, m_editor->refusal())) : writeDescription();
    if (!written) {
        m_host.refuse(tr("The description of “%1” is not saved. %2").arg(name, written.error().sentence));
        return false;
    }
    closeEditor();
    m_host.say(tr("The description of “%1” was saved. Undo takes it back.").arg(name));
    return true;
}

void ScenarioList::closeEditor() {
    m_described = {};
    m_editor->hide();
    updateButtons();
}

void ScenarioList::protectSelected() {
    const Scenario* chosen = scenario();
    if (chosen == nullptr)
        return;
    if (!chosen->isProtected)
        return setProtected(true);
    if (chosen->state != ScenarioState::Published)
        return setProtected(false);
    m_asked->setText(tr("“%1” is what was published. If edits are allowed, its figures may no longer be the published "
                        "ones. A copy is usually better.")
                         .arg(chosen->name.in(m_view.language())));
    m_question->setAccessibleDescription(m_asked->text());
    m_allow->setAccessibleDescription(m_asked->text());
    m_reason->hide();
    m_question->show();
    m_keep->setFocus();
}

void ScenarioList::setProtected(bool isProtected) {
    const Scenario* chosen = scenario();
    if (chosen == nullptr)
        return;
    const QString name = chosen->name.in(m_view.language());
    const auto done = m_session.commit(edits::protectScenario(m_session, chosen->id, isProtected));
    say(done,
        (isProtected ? tr("“%1” is protected now.") : tr("“%1” can be edited now. Undo protects it again.")).arg(name));
    updateButtons();
    m_protect->setFocus();
}

void ScenarioList::archiveSelected() {
    const Scenario* chosen = scenario();
    if (chosen == nullptr)
        return;
    const QString name = chosen->name.in(m_view.language());
    const bool isArchived = chosen->state != ScenarioState::Archived;
    const auto done = m_session.commit(edits::archiveScenario(m_session, chosen->id, isArchived));
    say(done,
        (isArchived ? tr("“%1” is in the archive now. “Show archived” shows it.") : tr("“%1” is out of the archive."))
            .arg(name));
    updateButtons();
}

void ScenarioList::deleteSelected() {
    const Scenario* chosen = scenario();
    if (chosen == nullptr)
        return;
    const QString name = chosen->name.in(m_view.language());
    say(m_session.commit(edits::removeScenario(m_session, chosen->id)),
        tr("“%1” was deleted. Undo brings it back.").arg(name));
    updateButtons();
}

} // namespace atlas
