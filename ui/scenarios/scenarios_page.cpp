// SPDX-License-Identifier: Apache-2.0
#include "scenarios/scenarios_page.h"

#include "models/scenario_model.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

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

ScenariosPage::ScenariosPage(Session& session, ViewState& view, QWidget* parent)
    : QWidget(parent), m_session(session), m_view(view), m_model(new ScenarioModel(session, this)),
      m_heading(new QLabel(this)), m_lead(new QLabel(this)), m_table(new QTableView(this)),
      m_show(new QPushButton(this)), m_copy(new QPushButton(this)), m_rename(new QPushButton(this)),
      m_delete(new QPushButton(this)), m_reason(new QLabel(this)) {
    m_model->setLanguage(view.language());
    m_heading->setFont(Theme::font(TypeStep::Title, QFont::DemiBold));
    for (QLabel* label : {m_lead, m_reason}) {
        label->setProperty("muted", true);
        label->setWordWrap(true);
    }

    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(44); // a long name takes two lines
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ScenarioModel::Name, QHeaderView::Stretch);
    header->setSectionResizeMode(ScenarioModel::Parent, QHeaderView::Stretch);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton* button : {m_show, m_copy, m_rename, m_delete})
        buttons->addWidget(button);
    buttons->addStretch(1);
    m_show->setProperty("primary", true);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(m_heading);
    layout->addWidget(m_lead);
    layout->addLayout(buttons);
    layout->addWidget(m_reason);
    layout->addWidget(m_table, 1);

    connect(m_show, &QPushButton::clicked, this, &ScenariosPage::showSelected);
    connect(m_copy, &QPushButton::clicked, this, &ScenariosPage::copySelected);
    connect(m_rename, &QPushButton::clicked, this, &ScenariosPage::renameSelected);
    connect(m_delete, &QPushButton::clicked, this, &ScenariosPage::deleteSelected);
    connect(m_table, &QTableView::doubleClicked, this, &ScenariosPage::showSelected);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ScenariosPage::updateButtons);
    connect(m_model, &ScenarioModel::dataChanged, this, &ScenariosPage::updateButtons);
    connect(m_model, &ScenarioModel::rowsRemoved, this, &ScenariosPage::updateButtons);
    connect(m_model, &ScenarioModel::refused, this,
            [this](const Error& error) { Q_EMIT m_view.messageRequested(error.sentence); });
    connect(&view, &ViewState::languageChanged, this, [this](Language language) {
        m_model->setLanguage(language);
        updateButtons();
    });
    select(session.scenario().id);
    retranslate();
}

ScenarioId ScenariosPage::selected() const { return m_model->scenario(m_table->currentIndex().row()); }

void ScenariosPage::select(ScenarioId id) {
    const int row = m_model->row(id);
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, ScenarioModel::Name));
}

void ScenariosPage::retranslate() {
    m_heading->setText(tr("Scenarios"));
    m_lead->setText(tr("A scenario is a set of growth targets. What is published stays as it is; try something else in "
                       "a copy. Each step here can be undone."));
    m_show->setText(tr("Show", "a scenario"));
    m_copy->setText(tr("Make a copy"));
    m_rename->setText(tr("Rename", "a scenario"));
    m_delete->setText(tr("Delete", "a scenario"));
    m_show->setAccessibleName(tr("Show scenario"));
    m_copy->setAccessibleName(tr("Make a copy of the scenario"));
    m_rename->setAccessibleName(tr("Rename scenario"));
    m_delete->setAccessibleName(tr("Delete scenario"));
    m_table->setAccessibleName(tr("Scenarios", "table"));
    m_model->retranslate();
    updateButtons();
}

void ScenariosPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ScenariosPage::updateButtons() {
    const int row = m_table->currentIndex().row();
    const ScenarioId id = m_model->scenario(row);
    const bool any = id.isValid();
    const QModelIndex index = m_model->index(row, ScenarioModel::Name);
    const bool shown = any && index.data(ScenarioModel::ShownRole).toBool();
    const bool isProtected = any && index.data(ScenarioModel::ProtectedRole).toBool();
    const bool last = m_model->rowCount() < 2;
    const bool readOnly = m_session.portfolio().isReadOnly();
    m_show->setEnabled(any && !shown);
    m_copy->setEnabled(any && !readOnly);
    m_rename->setEnabled(any && !isProtected && !readOnly);
    m_delete->setEnabled(any && !isProtected && !last && !readOnly);

    QString reason;
    if (readOnly)
        reason = tr("This portfolio is open for reading only, so its scenarios can't be changed.");
    else if (!any)
        reason = tr("Choose a scenario in the table.");
    else if (isProtected)
        reason = tr("“%1” is protected: it is what was published, so it is neither renamed nor deleted. Make a copy "
                    "and change that.")
                     .arg(index.data(Qt::EditRole).toString());
    else if (last)
        reason = tr("The only scenario can't be deleted.");
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
}

void ScenariosPage::showSelected() {
    const ScenarioId id = selected();
    if (id.isValid())
        m_session.showScenario(id);
}

void ScenariosPage::copySelected() {
    const ScenarioId id = selected();
    const QVector<Scenario>& all = m_session.scenarios();
    const auto from =
        std::find_if(all.cbegin(), all.cend(), [&](const Scenario& scenario) { return scenario.id == id; });
    if (from == all.cend())
        return;
    const auto copy = m_session.forkScenario(id, nameOfCopy(all, from->name));
    if (!copy) {
        Q_EMIT m_view.messageRequested(copy.error().sentence);
        return;
    }
    select(*copy);
    Q_EMIT m_view.messageRequested(tr("The copy is shown now; edits go into it."));
}

void ScenariosPage::renameSelected() {
    const QModelIndex index = m_model->index(m_table->currentIndex().row(), ScenarioModel::Name);
    if (!index.isValid())
        return;
    m_table->setCurrentIndex(index);
    m_table->edit(index);
}

void ScenariosPage::deleteSelected() {
    const QModelIndex index = m_model->index(m_table->currentIndex().row(), ScenarioModel::Name);
    const QString name = index.data(Qt::EditRole).toString();
    const auto removed = m_session.removeScenario(selected());
    Q_EMIT m_view.messageRequested(removed ? tr("“%1” was deleted. Undo brings it back.").arg(name)
                                           : removed.error().sentence);
}

} // namespace atlas
