// SPDX-License-Identifier: Apache-2.0
#include "targets/reconcile_panel.h"

#include "domain/figure_text.h"
#include "models/family_model.h"
#include "session/figures.h"
#include "session/outline.h"
#include "session/plan_reading.h"
#include "session/scenario_edits.h"
#include "session/session.h"
#include "session/target_edits.h"
#include "targets/conversion_row.h"
#include "targets/gap_header.h"
#include "targets/noted_delegate.h"
#include "targets/panel_body.h"
#include "targets/typed_entry.h"
#include "words/node_words.h"
#include "words/reconciliation.h"

#include <QCheckBox>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace atlas {

namespace {

constexpr qsizetype mostNames = 5;

QLabel* wordsIn(QWidget* parent, bool isHeading = false) {
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    if (isHeading)
        label->setFont(Theme::font(TypeStep::Body, QFont::DemiBold));
    return label;
}

} // namespace

ReconcilePanel::ReconcilePanel(Session& session, ViewState& view, TargetEntry& entry, QWidget* parent)
    : PlanPanel(entry, parent), m_session(session), m_view(view), m_model(new FamilyModel(session, this)) {
    build();
    connect(m_model, &FamilyModel::refused, m_delegate, &NotedDelegate::refuse);
    connect(m_model, &FamilyModel::refused, &m_entry, &TargetEntry::refuse);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, [this] { fitRows(*m_table); });
    connect(m_header, &GapHeader::spreadRequested, this, &ReconcilePanel::spreadRequested);
    connect(m_header, &GapHeader::takeRequested, this, &ReconcilePanel::takeRollUp);
    connect(m_header, &GapHeader::accepted, this, [this](const QString& reason) {
        setAcceptance(GapAcceptance{{}, reason}, tr("Accept the gap of %1, %2").arg(name()).arg(m_cell.year));
    });
    connect(m_header, &GapHeader::acceptanceWithdrawn, this, [this] {
        setAcceptance(std::nullopt, tr("No longer accept the gap of %1, %2").arg(name()).arg(m_cell.year));
    });
    connect(m_sizeWeights, &QCheckBox::clicked, this, &ReconcilePanel::setSizeWeights);
    connect(m_nominal, &ConversionRow::entered, this, [this](std::optional<double> rate) {
        assume(Conversion::toNominal(m_session, m_cell, m_view.language()), rate);
    });
    connect(m_valueAdded, &ConversionRow::entered, this, [this](std::optional<double> rate) {
        assume(Conversion::toValueAdded(m_session, m_cell, m_view.language()), rate);
    });
    for (ConversionRow* row : {m_nominal, m_valueAdded})
        connect(row, &ConversionRow::refused, &m_entry, &TargetEntry::refuse);
    retranslate();
}

ReconcilePanel::~ReconcilePanel() {
    // An entry tells of losing the keyboard while it goes.
    for (ConversionRow* row : {m_nominal, m_valueAdded})
        row->disconnect();
}

void ReconcilePanel::build() {
    auto* area = new PanelBody(this);
    QWidget* body = area->widget();
    m_header = new GapHeader(body);

    m_table = new TypedEntry<QTableView>(body);
    m_table->setModel(m_model);
    m_delegate = new NotedDelegate(m_view.theme(), this);
    m_table->setItemDelegate(m_delegate);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    dressPanelTable(*m_table);
    m_empty = wordsIn(body);
    m_empty->setProperty("muted", true);
    m_missing = wordsIn(body);
    m_weightsHeading = wordsIn(body, true);
    m_weights = wordsIn(body);
    m_sizeWeights = new QCheckBox(body);
    m_scopeHeading = wordsIn(body, true);
    m_scope = wordsIn(body);
    m_nominal = new ConversionRow(body);
    m_valueAdded = new ConversionRow(body);

    auto* rest = new QVBoxLayout;
    rest->setContentsMargins(12, 8, 12, 12);
    rest->setSpacing(8);
    for (QWidget* each : std::initializer_list<QWidget*>{m_empty, m_missing, m_weightsHeading, m_weights, m_sizeWeights,
                                                         m_scopeHeading, m_scope, m_nominal, m_valueAdded})
        rest->addWidget(each);
    area->first().addWidget(m_header);
    area->second().addWidget(m_table);
    area->second().addLayout(rest);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
}

QString ReconcilePanel::title() const { return tr("Reconcile", "tab"); }

QString ReconcilePanel::name() const {
    return m_session.outline().contains(m_cell.node) ? m_session.outline().name(m_cell.node).in(m_view.language())
                                                     : QString();
}

void ReconcilePanel::showCell(NodeId node, IndicatorId indicator, int year) {
    const TargetCell cell{node, indicator, year};
    if (cell != m_cell)
        m_header->closeEditor();
    m_cell = cell;
    m_model->show(cell);
    refresh();
}

void ReconcilePanel::follow(const ChangeSet& changes) {
    m_model->follow(changes);
    refresh();
}

void ReconcilePanel::leave() { m_header->closeEditor(); }

void ReconcilePanel::retranslate() {
    setAccessibleName(title());
    m_delegate->setTheme(m_view.theme());
    m_model->setLanguage(m_view.language());
    m_model->retranslate();
    m_header->retranslate();
    m_table->setAccessibleName(tr("Parts and what they contribute"));
    m_weightsHeading->setText(tr("Weights"));
    m_sizeWeights->setText(tr("Use size levels where base values are missing"));
    m_sizeWeights->setAccessibleName(tr("Use size levels where base values are missing"));
    m_scopeHeading->setText(tr("What is measured"));
    fitRows(*m_table);
    refresh();
}

void ReconcilePanel::refresh() {
    const Indicator* indicator = m_session.figures().indicator(m_cell.indicator);
    if (indicator == nullptr || !m_session.outline().contains(m_cell.node)) {
        setEnabled(false);
        return;
    }
    setEnabled(true);
    const Language language = m_view.language();
    const Reconciliation now = Reconciliation::of(m_session, m_cell);
    m_header->show(now,
                   tr("%1 · %2 · %3", "node, indicator, year")
                       .arg(name(), indicator->name.in(language), QString::number(m_cell.year)),
                   language);
    describeParts();
    const Scenario& scenario = m_session.scenario();
    m_sizeWeights->setChecked(scenario.sizeWeights);
    m_sizeWeights->setEnabled(!scenario.isProtected);
    m_sizeWeights->setToolTip(scenario.isProtected ? tr("This scenario is protected. Choose it in a working copy.")
                                                   : QString());
    m_scope->setText(scopeSentence(m_session, *indicator, language));
    m_nominal->show(Conversion::toNominal(m_session, m_cell, language), language);
    m_valueAdded->show(Conversion::toValueAdded(m_session, m_cell, language), language);
}

void ReconcilePanel::describeParts() {
    const planning::RollUp rollUp = m_session.reading().rollUp(m_cell.node, m_cell.indicator, m_cell.year);
    m_weights->setText(weightSentence(rollUp.basis));
    const Indicator* indicator = m_session.figures().indicator(m_cell.indicator);
    const bool any = m_model->rowCount() > 0;
    if (rollUp.basis == planning::WeightBasis::None && any)
        m_weights->setText(
            tr("The parts have no weights, so there is no roll-up. Enter base values in the table, or use "
               "size levels."));
    for (QWidget* each : std::initializer_list<QWidget*>{m_table, m_weightsHeading, m_weights, m_sizeWeights})
        each->setVisible(any);
    m_empty->setVisible(!any);
    m_empty->setText(indicator->kind == IndicatorKind::Ratio
                         ? tr("A share isn't rolled up: it is the ratio of its two projected levels.")
                         : tr("Nothing under it has this indicator, so there is nothing to reconcile."));

    const bool zh = m_view.language() == Language::Chinese;
    const auto list = [&](const QStringList& names) {
        QString text = names.mid(0, mostNames).join(zh ? QStringLiteral("、") : QStringLiteral(", "));
        if (names.size() > mostNames)
            text = tr("%1 and %n more", "names", static_cast<int>(names.size() - mostNames)).arg(text);
        return text;
    };
    QStringList lines;
    if (const QStringList names = m_model->withoutTarget(); !names.isEmpty())
        lines.append(tr("No target yet: %1.", "names").arg(list(names)));
    if (const QStringList names = m_model->withoutWeight(); !names.isEmpty())
        lines.append(tr("No weight: %1.", "names").arg(list(names)));
    m_missing->setText(lines.join(QLatin1Char('\n')));
    m_missing->setVisible(!lines.isEmpty());
}

// What a planner does about it.

void ReconcilePanel::takeRollUp() {
    const auto rollUp = m_session.reading().rollUp(m_cell.node, m_cell.indicator, m_cell.year).growth;
    if (!rollUp)
        return;
    m_entry.setRates({{m_cell, *rollUp}}, tr("Take the roll-up of %1, %2 as target").arg(name()).arg(m_cell.year));
}

void ReconcilePanel::setAcceptance(const std::optional<GapAcceptance>& acceptance, const QString& text) {
    CellTerms terms = m_session.reading().terms(m_cell);
    terms.acceptedGap = acceptance;
    m_entry.commit(edits::setTerms(m_session, {{m_cell, terms}}, text, acceptance ? acceptance->reason : QString()));
}

void ReconcilePanel::setSizeWeights(bool use) {
    Scenario wanted = m_session.scenario();
    wanted.sizeWeights = use;
    if (!m_entry.commit(edits::setComputation(m_session, wanted.id, wanted)))
        m_sizeWeights->setChecked(m_session.scenario().sizeWeights);
}

void ReconcilePanel::assume(const Conversion& conversion, std::optional<double> rate) {
    if (conversion.rate == nullptr)
        return;
    m_entry.commit(edits::setAssumption(m_session, conversion.node, conversion.rate->id, conversion.year, rate));
    refresh();
}

} // namespace atlas
