// SPDX-License-Identifier: Apache-2.0
#include "scenarios/compare_panel.h"

#include "charts/comparison_charts.h"
#include "drawing/chart_card.h"
#include "models/comparison_model.h"
#include "parts/add_to_story.h"
#include "parts/announcement.h"
#include "parts/heard_view.h"
#include "parts/scenario_combo.h"
#include "session/indicator_scope.h"
#include "session/scenario_plan.h"
#include "state/panel_host.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas {

ComparePanel::ComparePanel(Session& session, ViewState& view, PanelHost& host, QWidget* parent)
    : QWidget(parent), m_session(session), m_view(view), m_host(host), m_model(new ComparisonModel(session, this)),
      m_fromLabel(new QLabel(this)), m_from(new ScenarioCombo(this)), m_toLabel(new QLabel(this)),
      m_to(new ScenarioCombo(this)), m_indicatorLabel(new QLabel(this)), m_indicator(new QComboBox(this)),
      m_yearLabel(new QLabel(this)), m_year(new QComboBox(this)), m_place(new QLabel(this)),
      m_stack(new QStackedWidget(this)), m_empty(new QLabel(this)), m_overlay(new ChartCard(view, this)),
      m_waterfall(new ChartCard(view, this)), m_count(new QLabel(this)), m_onlyTargets(new QCheckBox(this)),
      m_table(new HeardView<QTableView>(this)) {
    m_model->setLanguage(view.language());
    build();
    connectParts();
    retranslate();
}

void ComparePanel::build() {
    m_indicator->setMinimumContentsLength(12);
    m_indicator->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_indicator->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_indicator->setMaximumWidth(380);
    const std::pair<QLabel*, QComboBox*> choices[] = {
        {m_fromLabel, m_from}, {m_toLabel, m_to}, {m_indicatorLabel, m_indicator}, {m_yearLabel, m_year}};
    auto* first = new QHBoxLayout;
    auto* second = new QHBoxLayout;
    for (const auto& [label, choice] : choices) {
        label->setBuddy(choice);
        QHBoxLayout* row = choice == m_from || choice == m_to ? first : second;
        row->setSpacing(8);
        row->addWidget(label);
        row->addWidget(choice, choice == m_year ? 0 : 3);
    }
    m_place->setProperty("muted", true);
    m_place->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    first->addStretch(1);
    second->addWidget(m_place, 3);

    m_empty->setWordWrap(true);
    m_empty->setProperty("muted", true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(28);
    m_table->setMinimumHeight(84);
    m_table->setWordWrap(false);
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumSectionSize(56);
    header->setSectionResizeMode(QHeaderView::Stretch);
    for (const int column : {ComparisonModel::Year, ComparisonModel::What, ComparisonModel::Points})
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);

    auto* charts = new QHBoxLayout;
    charts->setSpacing(12);
    for (ChartCard* card : {m_overlay, m_waterfall}) {
        card->setMinimumSize(260, 250);
        charts->addWidget(card, 1);
    }
    auto* above = new QHBoxLayout;
    above->setSpacing(8);
    above->addWidget(m_count, 1);
    above->addWidget(m_onlyTargets);
    auto* compared = new QWidget(this);
    auto* inside = new QVBoxLayout(compared);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(8);
    inside->addLayout(charts, 3);
    inside->addLayout(above);
    inside->addWidget(m_table, 2);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(compared);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(first);
    layout->addLayout(second);
    layout->addWidget(m_stack, 1);
}

void ComparePanel::connectParts() {
    for (ScenarioCombo* combo : {m_from, m_to})
        connect(combo, &QComboBox::activated, this, [this] { readAgain(); });
    connect(m_indicator, &QComboBox::activated, this, &ComparePanel::drawCharts);
    connect(m_year, &QComboBox::activated, this, &ComparePanel::drawCharts);
    connect(m_onlyTargets, &QCheckBox::toggled, this, [this](bool only) {
        m_model->setOnlyTargets(only);
        updateTable();
    });
    connect(m_table, &QTableView::clicked, this, &ComparePanel::goTo);
    connect(m_table, &QTableView::activated, this, &ComparePanel::goTo);
    for (ChartCard* card : {m_overlay, m_waterfall}) {
        connect(card, &ChartCard::nodeActivated, &m_view, &ViewState::showNode);
        connect(card, &ChartCard::storyRequested, this, [this, card] { offerSlide(card->chart().key); });
    }
    connect(&m_session, &Session::changed, this, &ComparePanel::follow);
    connect(&m_view, &ViewState::nodeChanged, this, [this] {
        if (isVisible())
            drawCharts();
        else
            m_stale = true;
    });
    connect(&m_view, &ViewState::languageChanged, this, [this](Language language) {
        m_model->setLanguage(language);
        retranslate();
    });
    connect(&m_view, &ViewState::themeChanged, this, [this](const Theme& theme) {
        m_overlay->setTheme(theme);
        m_waterfall->setTheme(theme);
    });
}

void ComparePanel::retranslate() {
    m_fromLabel->setText(tr("From", "compare one scenario with another"));
    m_toLabel->setText(tr("to", "compare one scenario with another"));
    m_indicatorLabel->setText(tr("Indicator"));
    m_yearLabel->setText(tr("Year"));
    m_from->setAccessibleName(tr("Compare from scenario"));
    m_to->setAccessibleName(tr("Compare to scenario"));
    m_indicator->setAccessibleName(tr("Indicator of the comparison"));
    m_year->setAccessibleName(tr("Year of the comparison"));
    m_onlyTargets->setText(tr("Only growth targets"));
    m_onlyTargets->setAccessibleName(tr("Show differences of growth targets only"));
    m_table->setAccessibleName(tr("Differences between the scenarios"));
    m_model->retranslate();
    if (isVisible())
        readAgain();
    else
        m_stale = true;
}

void ComparePanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ComparePanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale)
        readAgain();
}

void ComparePanel::follow(const ChangeSet& changes) {
    if (changes.origin == ChangeSet::Origin::Preview)
        return; // a comparison is of what is written
    if (isVisible())
        readAgain();
    else
        m_stale = true;
}

void ComparePanel::compare(ScenarioId scenario) {
    const QVector<Scenario>& all = m_session.scenarios();
    const auto isThere = [&](ScenarioId id) {
        return std::any_of(all.cbegin(), all.cend(), [&](const Scenario& each) { return each.id == id; });
    };
    ScenarioId other;
    for (const Scenario& each : all) {
        if (each.id == scenario && isThere(each.parent))
            other = each.parent;
        else if (!other.isValid() && each.id != scenario)
            other = each.id;
    }
    m_from->choose(other);
    m_to->choose(scenario);
    m_stale = true;
    if (isVisible())
        readAgain();
}

void ComparePanel::chooseDefaults() {
    if (m_to->chosen().isValid() && m_from->chosen().isValid())
        return;
    const QVector<Scenario>& all = m_session.scenarios();
    const ScenarioId shown = m_session.scenario().id;
    ScenarioId other = m_session.scenario().parent;
    if (std::none_of(all.cbegin(), all.cend(), [&](const Scenario& each) { return each.id == other; }))
        other = {};
    for (const Scenario& each : all)
        if (!other.isValid() && each.id != shown)
            other = each.id;
    m_from->choose(other);
    m_to->choose(shown);
    for (ScenarioCombo* combo : {m_from, m_to})
        combo->fill(all, m_view.language()); // an archived one stands in it now
}

void ComparePanel::fillChoices() {
    for (ScenarioCombo* combo : {m_from, m_to})
        combo->fill(m_session.scenarios(), m_view.language());
    chooseDefaults();
    const auto keep = [](QComboBox& combo, const auto& add) {
        const QSignalBlocker quiet(&combo);
        const QVariant chosen = combo.currentData();
        combo.clear();
        add();
        combo.setCurrentIndex(std::max(combo.findData(chosen), 0));
    };
    const Indicator* headline = m_session.figures().headline(m_view.node());
    const bool isFirst = m_indicator->count() == 0;
    keep(*m_indicator, [&] {
        for (const Indicator& each : m_session.figures().planned())
            m_indicator->addItem(each.name.in(m_view.language()), each.id.value);
    });
    if (isFirst && headline != nullptr)
        m_indicator->setCurrentIndex(m_indicator->findData(headline->id.value));
    keep(*m_year, [&] {
        for (int year = m_session.scenario().firstYear; year <= m_session.scenario().lastYear; ++year)
            m_year->addItem(QString::number(year), year);
    });
}

void ComparePanel::readAgain() {
    m_stale = false;
    fillChoices();
    const bool areSeveral = m_session.scenarios().size() > 1;
    for (QWidget* each : {static_cast<QWidget*>(m_from), static_cast<QWidget*>(m_to),
                          static_cast<QWidget*>(m_indicator), static_cast<QWidget*>(m_year)})
        each->setEnabled(areSeveral);
    m_empty->setText(
        tr("There is one scenario only. Make a copy of it, change some targets, and compare the two here."));
    m_stack->setCurrentIndex(areSeveral ? 1 : 0);
    if (!areSeveral)
        return;
    m_model->compare(m_from->chosen(), m_to->chosen());
    updateTable();
    drawCharts();
}

void ComparePanel::updateTable() {
    const auto all = static_cast<int>(m_model->differenceCount());
    const int shown = m_model->rowCount();
    const QString before = m_count->text();
    if (m_from->chosen() == m_to->chosen())
        m_count->setText(tr("Choose two different scenarios."));
    else if (all == 0)
        m_count->setText(tr("The two scenarios say the same everywhere."));
    else if (shown < all)
        m_count->setText(tr("%1 of %2 differences").arg(shown).arg(all));
    else
        m_count->setText(tr("%n difference(s)", nullptr, all));
    if (m_count->text() != before && isVisible())
        announce(*this, m_count->text());
}

NodeId ComparePanel::waterfallNode() const {
    const auto from = m_session.plan(m_from->chosen());
    const IndicatorId indicator{m_indicator->currentData().toLongLong()};
    const int year = m_year->currentData().toInt();
    for (NodeId node = m_view.node(); from != nullptr && node.isValid(); node = m_session.outline().parent(node))
        if (!from->reading().members(node, indicator, year).empty())
            return node;
    return m_view.node();
}

void ComparePanel::drawCharts() {
    if (m_stack->currentIndex() == 0 || !m_session.outline().contains(m_view.node()))
        return;
    // A place without targets of the chosen indicator has those of another.
    const Indicator* chosen = m_session.figures().indicator(IndicatorId{m_indicator->currentData().toLongLong()});
    const Indicator* headline = m_session.figures().headline(m_view.node());
    if (chosen != nullptr && chosen->kind == IndicatorKind::Level && headline != nullptr &&
        !takesTarget(m_session.outline(), *chosen, m_view.node())) {
        const QSignalBlocker quiet(m_indicator);
        m_indicator->setCurrentIndex(m_indicator->findData(headline->id.value));
    }
    m_place->setText(
        tr("of %1", "indicator of a place").arg(m_session.outline().name(m_view.node()).in(m_view.language())));
    m_place->setToolTip(m_place->text() + QLatin1Char('\n') + tr("Choose another place in the tree on the left."));
    const ComparisonRequest request{m_session,
                                    m_from->chosen(),
                                    m_to->chosen(),
                                    m_view.node(),
                                    IndicatorId{m_indicator->currentData().toLongLong()},
                                    m_year->currentData().toInt(),
                                    m_view.language()};
    m_overlay->setChart(ComparisonCharts::overlay(request));
    ComparisonRequest byChild = request;
    byChild.node = waterfallNode();
    m_waterfall->setChart(ComparisonCharts::waterfall(byChild));
}

void ComparePanel::offerSlide(const QString& chart) {
    const NodeId node = chart == QLatin1String(ComparisonCharts::waterfallKey) ? waterfallNode() : m_view.node();
    Slide slide = chartSlide(m_session, chart, node, IndicatorId{m_indicator->currentData().toLongLong()},
                             m_year->currentData().toInt());
    slide.scenario = m_to->chosen();
    slide.against = m_from->chosen();
    m_host.offerSlide(slide);
}

void ComparePanel::goTo(const QModelIndex& index) {
    const NodeId node{index.data(ComparisonModel::NodeRole).toLongLong()};
    if (!m_session.outline().contains(node))
        return;
    {
        const QSignalBlocker quietIndicator(m_indicator);
        const QSignalBlocker quietYear(m_year);
        m_indicator->setCurrentIndex(m_indicator->findData(index.data(ComparisonModel::IndicatorRole)));
        m_year->setCurrentIndex(std::max(m_year->findData(index.data(ComparisonModel::YearRole)), 0));
    }
    if (m_view.node() == node)
        drawCharts();
    else
        m_view.showNode(node);
}

} // namespace atlas
