// SPDX-License-Identifier: Apache-2.0
#include "scenarios/merge_panel.h"

#include "models/merge_model.h"
#include "parts/heard_view.h"
#include "parts/scenario_combo.h"
#include "scenarios/decision_delegate.h"
#include "session/scenario_plan.h"
#include "state/panel_host.h"
#include "storage/portfolio.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas {

MergePanel::MergePanel(Session& session, ViewState& view, PanelHost& host, QWidget* parent)
    : QWidget(parent), m_session(session), m_view(view), m_host(host), m_model(new MergeModel(session, this)),
      m_fromLabel(new QLabel(this)), m_from(new ScenarioCombo(this)), m_intoLabel(new QLabel(this)),
      m_into(new ScenarioCombo(this)), m_exchange(new QPushButton(this)), m_summary(new QLabel(this)),
      m_here(new QPushButton(this)), m_there(new QPushButton(this)), m_allHere(new QPushButton(this)),
      m_allThere(new QPushButton(this)), m_table(new HeardView<QTableView>(this)), m_next(new QLabel(this)),
      m_merge(new QPushButton(this)) {
    m_model->setLanguage(view.language());
    build();
    for (ScenarioCombo* combo : {m_from, m_into})
        connect(combo, &QComboBox::activated, this, &MergePanel::readAgain);
    connect(m_exchange, &QPushButton::clicked, this, &MergePanel::exchange);
    connect(m_here, &QPushButton::clicked, this, [this] { decideSelected(static_cast<int>(MergeSide::Here)); });
    connect(m_there, &QPushButton::clicked, this, [this] { decideSelected(static_cast<int>(MergeSide::There)); });
    connect(m_allHere, &QPushButton::clicked, this, [this] { m_model->decideAll(MergeSide::Here); });
    connect(m_allThere, &QPushButton::clicked, this, [this] { m_model->decideAll(MergeSide::There); });
    connect(m_merge, &QPushButton::clicked, this, &MergePanel::merge);
    connect(m_model, &MergeModel::decided, this, &MergePanel::updateState);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MergePanel::updateState);
    connect(&session, &Session::changed, this, &MergePanel::follow);
    connect(&view, &ViewState::languageChanged, this, [this](Language language) {
        m_model->setLanguage(language);
        retranslate();
    });
    retranslate();
}

void MergePanel::build() {
    for (QLabel* label : {m_summary, m_next})
        label->setWordWrap(true);
    m_next->setProperty("muted", true);
    m_merge->setProperty("primary", true);
    m_fromLabel->setBuddy(m_from);
    m_intoLabel->setBuddy(m_into);

    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(MergeModel::Decision, new DecisionDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(36);
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumSectionSize(56);
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(MergeModel::Year, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(MergeModel::Decision, QHeaderView::ResizeToContents);

    auto* choice = new QHBoxLayout;
    choice->setSpacing(8);
    choice->addWidget(m_fromLabel);
    choice->addWidget(m_from, 3);
    choice->addWidget(m_intoLabel);
    choice->addWidget(m_into, 3);
    choice->addWidget(m_exchange);
    choice->addStretch(1);
    auto* decisions = new QHBoxLayout;
    decisions->setSpacing(8);
    for (QPushButton* button : {m_here, m_there, m_allHere, m_allThere})
        decisions->addWidget(button);
    decisions->addStretch(1);
    auto* end = new QHBoxLayout;
    end->setSpacing(12);
    end->addWidget(m_merge);
    end->addWidget(m_next, 1);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(choice);
    layout->addWidget(m_summary);
    layout->addLayout(decisions);
    layout->addWidget(m_table, 1);
    layout->addLayout(end);
}

void MergePanel::retranslate() {
    m_fromLabel->setText(tr("Merge", "one scenario into another"));
    m_intoLabel->setText(tr("into", "merge one scenario into another"));
    m_exchange->setText(tr("Exchange", "the two scenarios"));
    m_here->setText(tr("Keep here"));
    m_there->setText(tr("Take there"));
    m_allHere->setText(tr("All here"));
    m_allThere->setText(tr("All there"));
    m_merge->setText(tr("Merge", "button"));
    m_from->setAccessibleName(tr("Merge from scenario"));
    m_into->setAccessibleName(tr("Merge into scenario"));
    m_exchange->setAccessibleName(tr("Exchange the two scenarios"));
    m_here->setAccessibleName(tr("Keep what stands here in the selected conflicts"));
    m_there->setAccessibleName(tr("Take what stands there in the selected conflicts"));
    m_allHere->setAccessibleName(tr("Keep what stands here in all conflicts"));
    m_allThere->setAccessibleName(tr("Take what stands there in all conflicts"));
    m_merge->setAccessibleName(tr("Merge the scenarios"));
    m_table->setAccessibleName(tr("Changes and conflicts of the merge"));
    m_model->retranslate();
    if (isVisible())
        readAgain();
    else
        m_stale = true;
}

void MergePanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MergePanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale)
        readAgain();
}

void MergePanel::follow(const ChangeSet& changes) {
    if (changes.origin == ChangeSet::Origin::Preview)
        return; // what is merged is what is written
    if (isVisible())
        readAgain();
    else
        m_stale = true;
}

void MergePanel::mergeFrom(ScenarioId scenario) {
    const QVector<Scenario>& all = m_session.scenarios();
    ScenarioId parent, other;
    for (const Scenario& each : all)
        if (each.id == scenario)
            parent = each.parent;
    for (const Scenario& each : all) {
        if (each.id == scenario || each.state == ScenarioState::Archived)
            continue;
        if (!other.isValid() || (!each.isProtected && (each.id == parent || each.id == m_session.scenario().id)))
            other = each.id;
    }
    m_from->choose(scenario);
    m_into->choose(other);
    m_stale = true;
    if (isVisible())
        readAgain();
}

void MergePanel::readAgain() {
    m_stale = false;
    for (ScenarioCombo* combo : {m_from, m_into})
        combo->fill(m_session.scenarios(), m_view.language());
    if (!m_from->chosen().isValid() || !m_into->chosen().isValid()) {
        const ScenarioId shown = m_session.scenario().id;
        const QVector<Scenario>& all = m_session.scenarios();
        const auto other = std::find_if(all.crbegin(), all.crend(), [&](const Scenario& each) {
            return each.id != shown && each.state != ScenarioState::Archived;
        });
        m_from->choose(other != all.crend() ? other->id : ScenarioId{});
        m_into->choose(shown);
    }
    m_refused.clear();
    MergePlan plan;
    if (m_from->chosen().isValid() && m_into->chosen().isValid() && m_from->chosen() != m_into->chosen()) {
        const auto made = mergePlan(m_session, m_from->chosen(), m_into->chosen());
        if (made)
            plan = *made;
        else
            m_refused = made.error().sentence;
    }
    m_model->setPlan(plan);
}

QString MergePanel::summary() const {
    const MergePlan& plan = m_model->plan();
    if (m_session.scenarios().size() < 2)
        return tr("There is one scenario only. Make a copy of it and change some targets; then the copy can be merged "
                  "back here.");
    if (!m_refused.isEmpty())
        return m_refused;
    if (m_from->chosen() == m_into->chosen() || !plan.into.id.isValid())
        return tr("Choose two different scenarios.");
    const QString common = plan.common ? plan.common->name.in(m_view.language()) : QString();
    QString text;
    if (!plan.common)
        text = tr("The two have no scenario in common, so all that differs is looked at.");
    else if (plan.common->id == plan.from.id || plan.common->id == plan.into.id)
        text = tr("Changes are counted from when the other was made from “%1”.").arg(common);
    else if (plan.common->state == ScenarioState::Removed)
        text = tr("Changes are counted from when the two parted from “%1”, which was deleted.").arg(common);
    else
        text = tr("Changes are counted from when the two parted from “%1”.").arg(common);
    const QString gap = m_view.language() == Language::Chinese ? QString() : QStringLiteral(" ");
    text += gap;
    if (plan.isEmpty())
        return text + tr("There is nothing to merge: “%1” has no change that is not in “%2”.")
                          .arg(plan.from.name.in(m_view.language()), plan.into.name.in(m_view.language()));
    return text + tr("%n cell(s) will be taken.", nullptr, static_cast<int>(plan.taken.size())) + gap +
           (plan.conflicts.isEmpty()
                ? tr("There is no conflict.")
                : tr("%n conflict(s) to decide.", nullptr, static_cast<int>(plan.conflicts.size())));
}

QString MergePanel::nextStep() const {
    const MergePlan& plan = m_model->plan();
    if (m_session.portfolio().isReadOnly())
        return tr("This portfolio is open for reading only.");
    if (plan.isEmpty())
        return {};
    if (plan.into.isProtected)
        return tr("“%1” is protected. Make a copy of it and merge into that.")
            .arg(plan.into.name.in(m_view.language()));
    if (const auto left = plan.undecided(); left > 0)
        return tr("Decide %n more conflict(s). Nothing is written before.", nullptr, static_cast<int>(left));
    return tr("One step that Undo takes back.");
}

void MergePanel::updateState() {
    const MergePlan& plan = m_model->plan();
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const bool hasConflict = std::any_of(
        rows.cbegin(), rows.cend(), [](const QModelIndex& row) { return row.data(MergeModel::ConflictRole).toBool(); });
    m_here->setEnabled(hasConflict);
    m_there->setEnabled(hasConflict);
    for (QPushButton* button : {m_here, m_there, m_allHere, m_allThere})
        button->setVisible(!plan.conflicts.isEmpty());
    m_exchange->setEnabled(m_from->chosen().isValid() && m_into->chosen().isValid());
    m_summary->setText(summary());
    m_next->setText(nextStep());
    m_merge->setAccessibleDescription(m_next->text());
    m_merge->setEnabled(!plan.isEmpty() && plan.undecided() == 0 && !plan.into.isProtected &&
                        !m_session.portfolio().isReadOnly());
    m_merge->setVisible(!plan.isEmpty());
    m_table->setVisible(!plan.isEmpty());
    layout()->setAlignment(m_summary, plan.isEmpty() ? Qt::AlignTop : Qt::Alignment());
}

void MergePanel::decideSelected(int side) {
    m_model->decide(m_table->selectionModel()->selectedRows(), static_cast<MergeSide>(side));
}

void MergePanel::exchange() {
    const ScenarioId from = m_from->chosen();
    m_from->choose(m_into->chosen());
    m_into->choose(from);
    readAgain();
}

void MergePanel::merge() {
    const MergePlan plan = m_model->plan();
    const auto done = m_session.commit(edits::merge(m_session, plan));
    if (!done) {
        m_host.refuse(done.error().sentence);
        readAgain(); // somebody else may have changed a cell
        return;
    }
    m_host.say(tr("“%1” was merged into “%2”, which is shown now. Undo takes it back.")
                   .arg(plan.from.name.in(m_view.language()), plan.into.name.in(m_view.language())));
}

} // namespace atlas
