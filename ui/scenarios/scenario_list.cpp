// SPDX-License-Identifier: Apache-2.0
#include "scenarios/scenario_list.h"

#include "models/scenario_model.h"
#include "parts/command.h"
#include "parts/description_editor.h"
#include "parts/entry_delegate.h"
#include "parts/heard_view.h"
#include "state/panel_host.h"
#include "storage/portfolio.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace atlas {

namespace {
constexpr int roomForDescriptions = 900; ///< in a narrower list they stand under it only
} // namespace

ScenarioList::ScenarioList(Session& session, ViewState& view, PanelHost& host, QWidget* parent)
    : QWidget(parent), m_session(session), m_view(view), m_host(host), m_model(new ScenarioModel(session, this)),
      m_lead(new QLabel(this)), m_table(new HeardView<QTableView>(this)), m_show(new QPushButton(this)),
      m_copy(new QPushButton(this)), m_rename(new QPushButton(this)), m_describe(new QPushButton(this)),
      m_protect(new QPushButton(this)), m_archive(new QPushButton(this)), m_delete(new QPushButton(this)),
      m_compare(new QPushButton(this)), m_merge(new QPushButton(this)), m_archived(new QCheckBox(this)),
      m_reason(new QLabel(this)), m_question(new QFrame(this)), m_asked(new QLabel(m_question)),
      m_allow(new QPushButton(m_question)), m_keep(new QPushButton(m_question)), m_description(new QLabel(this)),
      m_editor(new DescriptionEditor(this)) {
    m_model->setLanguage(view.language());
    build();
    const std::pair<QAbstractButton*, const char*> commands[] = {
        {m_show, "show-scenario"},         {m_copy, "copy-scenario"},       {m_rename, "rename-scenario"},
        {m_describe, "describe-scenario"}, {m_protect, "protect-scenario"}, {m_archive, "archive-scenario"},
        {m_delete, "delete-scenario"},     {m_archived, "show-archived"}};
    for (const auto& [button, command] : commands)
        setCommand(button, QString::fromLatin1(command));
    const auto onClick = [this](QPushButton* button, void (ScenarioList::*run)()) {
        connect(button, &QPushButton::clicked, this, run);
    };
    onClick(m_show, &ScenarioList::showSelected);
    onClick(m_copy, &ScenarioList::copySelected);
    onClick(m_rename, &ScenarioList::renameSelected);
    onClick(m_describe, &ScenarioList::describeSelected);
    onClick(m_protect, &ScenarioList::protectSelected);
    onClick(m_archive, &ScenarioList::archiveSelected);
    onClick(m_delete, &ScenarioList::deleteSelected);
    connect(m_compare, &QPushButton::clicked, this, [this] { Q_EMIT compareRequested(selected()); });
    connect(m_merge, &QPushButton::clicked, this, [this] { Q_EMIT mergeRequested(selected()); });
    connect(m_allow, &QPushButton::clicked, this, [this] { setProtected(false); });
    connect(m_keep, &QPushButton::clicked, this, &ScenarioList::updateButtons);
    connect(m_archived, &QCheckBox::toggled, this, [this](bool shown) {
        const ScenarioId id = selected();
        m_model->setShowArchived(shown);
        select(id);
        updateButtons();
    });
    connect(m_editor, &DescriptionEditor::saveRequested, this, &ScenarioList::saveDescription);
    connect(m_editor, &DescriptionEditor::cancelled, this, [this] {
        updateButtons();
        m_describe->setFocus();
    });
    connect(m_table, &QTableView::doubleClicked, this, &ScenarioList::showSelected);
    connect(m_table, &QTableView::customContextMenuRequested, this, &ScenarioList::openMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ScenarioList::updateButtons);
    const auto onKey = [this](Qt::Key key, void (ScenarioList::*run)()) {
        auto* shortcut = new QShortcut(key, m_table);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    onKey(Qt::Key_Return, &ScenarioList::showSelected);
    onKey(Qt::Key_Enter, &ScenarioList::showSelected);
    onKey(Qt::Key_Delete, &ScenarioList::deleteSelected);
    auto* escape = new QShortcut(Qt::Key_Escape, m_question);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &ScenarioList::updateButtons);
    connect(m_model, &ScenarioModel::dataChanged, this, &ScenarioList::follow);
    connect(m_model, &ScenarioModel::rowsRemoved, this, &ScenarioList::follow);
    connect(m_model, &ScenarioModel::refused, this, [this](const Error& error) { m_host.refuse(error.sentence); });
    connect(&view, &ViewState::languageChanged, this, [this](Language language) {
        m_model->setLanguage(language);
        updateButtons();
    });
    select(session.scenario().id);
    retranslate();
}

void ScenarioList::build() {
    for (QLabel* label : {m_lead, m_reason, m_description, m_asked})
        label->setWordWrap(true);
    m_lead->setProperty("muted", true);
    m_reason->setProperty("muted", true);
    m_description->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_show->setProperty("primary", true);

    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegate(new EntryDelegate(m_table));
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(44); // a long name takes two lines
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const int column : {ScenarioModel::Name, ScenarioModel::Parent, ScenarioModel::Description})
        header->setSectionResizeMode(column, QHeaderView::Stretch);

    const auto rowOf = [](const QVector<QWidget*>& widgets) {
        auto* row = new QHBoxLayout;
        row->setSpacing(8);
        for (QWidget* each : widgets)
            row->addWidget(each);
        row->addStretch(1);
        return row;
    };
    m_question->setProperty("banner", true);
    auto* question = new QHBoxLayout(m_question);
    question->setContentsMargins(12, 8, 12, 8);
    question->setSpacing(8);
    question->addWidget(m_asked, 1);
    question->addWidget(m_allow);
    question->addWidget(m_keep);
    for (QPushButton* button : {m_allow, m_keep})
        button->setAutoDefault(true); // Enter presses it outside of a dialog, too
    m_question->hide();
    m_editor->hide();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_lead);
    layout->addLayout(rowOf({m_show, m_copy, m_rename, m_describe, m_delete}));
    auto* second = rowOf({m_protect, m_archive, m_compare, m_merge});
    second->addWidget(m_archived);
    layout->addLayout(second);
    layout->addWidget(m_question);
    layout->addWidget(m_reason);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_description);
    layout->addWidget(m_editor);
}

ScenarioId ScenarioList::selected() const { return m_model->scenario(m_table->currentIndex().row()); }

const Scenario* ScenarioList::scenario() const {
    const QVector<Scenario>& all = m_session.scenarios();
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [id = selected()](const Scenario& each) { return each.id == id; });
    return found != all.cend() ? &*found : nullptr;
}

void ScenarioList::select(ScenarioId id) {
    const int row = m_model->row(id);
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, ScenarioModel::Name));
}

void ScenarioList::retranslate() {
    m_lead->setText(tr("A scenario is a set of growth targets. What is published stays as it is; try something else in "
                       "a copy. Each step here can be undone."));
    m_show->setText(tr("Show", "a scenario"));
    m_copy->setText(tr("Make a copy"));
    m_rename->setText(tr("Rename", "a scenario"));
    m_describe->setText(tr("Describe", "a scenario"));
    m_delete->setText(tr("Delete", "a scenario"));
    m_compare->setText(tr("Compare…", "scenarios"));
    m_merge->setText(tr("Merge…", "scenarios"));
    m_archived->setText(tr("Show archived"));
    m_show->setAccessibleName(tr("Show scenario"));
    m_copy->setAccessibleName(tr("Make a copy of the scenario"));
    m_rename->setAccessibleName(tr("Rename scenario"));
    m_describe->setAccessibleName(tr("Describe scenario"));
    m_delete->setAccessibleName(tr("Delete scenario"));
    m_compare->setAccessibleName(tr("Compare the scenario with another"));
    m_merge->setAccessibleName(tr("Merge the scenario into another"));
    m_archived->setAccessibleName(tr("Show archived scenarios"));
    m_question->setAccessibleName(tr("Published scenario"));
    m_allow->setText(tr("Allow edits"));
    m_allow->setAccessibleName(tr("Allow edits of what was published"));
    m_keep->setText(tr("Keep it protected"));
    m_keep->setAccessibleName(m_keep->text());
    m_table->setAccessibleName(tr("Scenarios", "table"));
    m_description->setAccessibleName(tr("Description of the scenario"));
    m_model->retranslate();
    updateButtons();
}

void ScenarioList::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ScenarioList::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_table->setColumnHidden(ScenarioModel::Description, width() < roomForDescriptions);
}

void ScenarioList::follow() {
    if (m_described.isValid() && m_model->row(m_described) >= 0)
        return; // somebody is writing
    updateButtons();
}

QString ScenarioList::reason() const {
    const Scenario* chosen = scenario();
    const QString name = chosen != nullptr ? chosen->name.in(m_view.language()) : QString();
    if (m_session.portfolio().isReadOnly())
        return tr("This portfolio is open for reading only, so its scenarios can't be changed.");
    if (chosen == nullptr)
        return tr("Choose a scenario in the table.");
    if (chosen->isProtected && chosen->state == ScenarioState::Published)
        return tr("“%1” is protected: it is what was published, so it is neither renamed nor deleted. Make a copy "
                  "and change that.")
            .arg(name);
    if (chosen->isProtected)
        return tr("“%1” is protected, so it is neither renamed nor deleted.").arg(name);
    if (m_session.scenarios().size() < 2)
        return tr("The only scenario can't be deleted.");
    return {};
}

void ScenarioList::updateButtons() {
    m_described = {};
    m_editor->hide();
    m_question->hide();
    const Scenario* chosen = scenario();
    const bool any = chosen != nullptr;
    const bool isProtected = any && chosen->isProtected;
    const bool isArchived = any && chosen->state == ScenarioState::Archived;
    const bool canWrite = any && !m_session.portfolio().isReadOnly();
    const bool areSeveral = m_session.scenarios().size() > 1;
    m_show->setEnabled(any && chosen->id != m_session.scenario().id);
    m_copy->setEnabled(canWrite);
    m_describe->setEnabled(canWrite);
    m_rename->setEnabled(canWrite && !isProtected);
    m_delete->setEnabled(canWrite && !isProtected && areSeveral);
    m_protect->setEnabled(canWrite);
    m_archive->setEnabled(canWrite && areSeveral);
    m_compare->setEnabled(any && areSeveral);
    m_merge->setEnabled(canWrite && areSeveral);
    m_protect->setText(isProtected ? tr("Allow edits") : tr("Protect", "a scenario"));
    m_protect->setAccessibleName(isProtected ? tr("Allow edits of the scenario") : tr("Protect scenario"));
    m_archive->setText(isArchived ? tr("Take out of archive") : tr("Archive", "a scenario"));
    m_archive->setAccessibleName(isArchived ? tr("Take the scenario out of the archive") : tr("Archive scenario"));
    m_archived->setVisible(m_model->archivedCount() > 0 || m_archived->isChecked());

    m_reason->setText(reason());
    m_reason->setVisible(!m_reason->text().isEmpty());
    const QString description = any ? chosen->description.in(m_view.language()) : QString();
    m_description->setText(description.isEmpty() ? tr("No description yet.") : description);
    m_description->setProperty("muted", description.isEmpty());
    m_description->setVisible(any);
}

} // namespace atlas
