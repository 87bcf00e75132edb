// SPDX-License-Identifier: Apache-2.0
// What stands on the targets page, and how it looks in a language and a theme.
#include "look/icon.h"
#include "models/target_model.h"
#include "parts/elided_combo.h"
#include "parts/elided_label.h"
#include "session/figures.h"
#include "targets/cell_terms_editor.h"
#include "targets/find_bar.h"
#include "targets/growth_editor.h"
#include "targets/planning_side.h"
#include "targets/rate_delegate.h"
#include "targets/reason_strip.h"
#include "targets/target_entry.h"
#include "targets/target_grid.h"
#include "targets/targets_page.h"
#include "targets/working_copy.h"
#include "words/node_words.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas {

namespace {
constexpr int edge = 5; ///< to drag
constexpr int stripe = 4;
constexpr int tableHeight = 120; ///< at least: some rows under the heading
constexpr int mostBase = 170;    ///< wider: an ellipsis
constexpr int mostMeasured = 60; ///< rows
} // namespace

void TargetsPage::build() {
    m_scenarioLabel = new QLabel(this);
    m_scenario = new ElidedCombo(this);
    m_scenarioLabel->setBuddy(m_scenario);
    m_indicatorLabel = new QLabel(this);
    m_indicator = new ElidedCombo(this);
    for (QComboBox* combo : {m_scenario, m_indicator})
        combo->setMaximumWidth(380);
    m_indicatorLabel->setBuddy(m_indicator);
    m_unit = new ElidedLabel(this);
    m_unit->setProperty("muted", true);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(12, 8, 12, 8);
    bar->setSpacing(8);
    m_stripe = new QFrame(this);
    m_stripe->setFixedWidth(stripe);
    m_stripe->setAutoFillBackground(true);
    m_state = new QLabel(this);
    m_state->setProperty("chip", true);
    bar->addWidget(m_scenarioLabel);
    bar->addWidget(m_stripe);
    bar->addWidget(m_scenario, 3);
    bar->addWidget(m_state);
    bar->addSpacing(8);
    bar->addWidget(m_indicatorLabel);
    bar->addWidget(m_indicator, 3);
    bar->addWidget(m_unit, 2);
    auto* shows = new QButtonGroup(this);
    for (QToolButton** each : {&m_rates, &m_levels}) {
        *each = new QToolButton(this);
        (*each)->setCheckable(true);
        (*each)->setFocusPolicy(Qt::TabFocus);
        shows->addButton(*each);
        bar->addWidget(*each);
    }
    m_rates->setChecked(true);

    m_banner = new WorkingCopyBanner(this);
    auto* bannerFrame = new QVBoxLayout;
    bannerFrame->setContentsMargins(12, 0, 12, 0);
    bannerFrame->addWidget(m_banner);

    m_table = new TargetGrid(*m_model, this);
    m_delegate = new RateDelegate(m_view.theme(), this);
    m_table->setItemDelegate(m_delegate);
    m_find = new FindBar(*m_model, *m_table, this);
    m_terms = new CellTermsEditor(m_session, m_view, *m_entry, this);
    m_refusal = new QLabel(this);
    m_refusal->setWordWrap(true);
    m_refusal->setForegroundRole(QPalette::BrightText);
    m_refusal->setContentsMargins(12, 4, 12, 0);
    m_refusal->hide();
    m_reasons = new ReasonStrip(m_session, m_view, *m_model, *m_entry, m_host, this);
    m_editor = new GrowthEditor(m_session, *m_entry, this);
    m_side = new PlanningSide(m_session, m_view, *m_entry, m_host, this);
    m_splitter = new QSplitter(Qt::Vertical, this);
    const auto part = [this](std::initializer_list<QWidget*> widgets, QWidget* elastic) {
        auto* made = new QWidget(m_splitter);
        auto* column = new QVBoxLayout(made);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        for (QWidget* each : widgets)
            column->addWidget(each, each == elastic ? 1 : 0);
        m_splitter->addWidget(made);
    };
    part({m_find, m_table, m_terms, m_refusal, m_reasons}, m_table);
    part({m_editor, m_side}, m_side);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({520, 480});
    m_splitter->setHandleWidth(edge);
    m_table->setMinimumHeight(tableHeight);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addLayout(bannerFrame);
    layout->addWidget(m_splitter, 1);
}

void TargetsPage::retranslate() {
    m_model->setLanguage(m_view.language());
    m_model->retranslate();
    m_scenarioLabel->setText(tr("Scenario", "label of a combo box"));
    m_scenario->setAccessibleName(tr("Scenario", "label of a combo box"));
    m_indicatorLabel->setText(tr("Indicator", "label of a combo box"));
    m_indicator->setAccessibleName(tr("Indicator", "label of a combo box"));
    m_table->setAccessibleName(tr("Targets", "the table"));
    m_rates->setText(tr("Rates", "what the table shows"));
    m_levels->setText(tr("Levels", "what the table shows"));
    m_rates->setToolTip(tr("Growth a year in the table (F8 switches)"));
    m_levels->setToolTip(tr("Levels that follow from the growth, in the table (F8 switches)"));
    for (QToolButton* each : {m_rates, m_levels})
        each->setAccessibleName(each->text());
    if (m_banner->isVisibleTo(this))
        m_banner->setWords(m_session.scenario().name.in(m_view.language()), m_entry->offeredWords());
    fillScenarios();
    fillIndicators();
    arrangeColumns();
    showSelection();
    m_side->redraw();
}

void TargetsPage::applyTheme() {
    m_delegate->setTheme(m_view.theme());
    m_find->setTheme(m_view.theme());
    m_side->redraw();
    m_table->viewport()->update();
    fillScenarios();
}

void TargetsPage::arrangeColumns() {
    const QFontMetrics metrics(m_table->font());
    const auto widest = [&](std::initializer_list<QString> texts) {
        int width = 0;
        for (const QString& text : texts)
            width = std::max(width, RateDelegate::plainWidth(metrics, text));
        return width;
    };
    const QString heading = m_model->headerData(TargetModel::BaseColumn, Qt::Horizontal, Qt::DisplayRole).toString();
    TargetColumns::Wanted wanted;
    wanted.base = std::clamp(widestText({TargetModel::BaseColumn}) + edge, widest({heading}) + 2 * edge, mostBase);
    if (m_model->shows() == TargetModel::Shows::Rates) {
        const bool chinese = m_view.language() == Language::Chinese;
        wanted.yearLeast = std::max(RateDelegate::rateWidth(metrics, QStringLiteral("10.33%")),
                                    widest({chinese ? QStringLiteral("（10.33%）") : QStringLiteral("(10.33%)")}));
        wanted.yearUsual = RateDelegate::bottomUpWidth(QStringLiteral("10.33 +1.33"));
        wanted.yearMost = RateDelegate::bottomUpWidth(QStringLiteral("10.33 +10.33 ✓"));
    } else {
        wanted.yearLeast = std::max(widest({QStringLiteral("123.4")}),
                                    widestText({TargetModel::FirstYearColumn, m_model->lastColumn()}));
        wanted.yearUsual = wanted.yearLeast;
        wanted.yearMost = wanted.yearLeast + 4 * edge;
    }
    m_table->fitColumns(wanted);
}

int TargetsPage::widestText(std::initializer_list<int> columns) const {
    const QFontMetrics metrics(m_table->font());
    int width = 0;
    int rows = 0; // looking at all would cost more with every row
    for (QModelIndex row = m_model->index(0, 0); row.isValid() && rows < mostMeasured;
         row = m_table->indexBelow(row), ++rows)
        for (const int column : columns)
            width = std::max(width, RateDelegate::plainWidth(metrics, row.siblingAtColumn(column).data().toString()));
    return width;
}

void TargetsPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TargetsPage::fillScenarios() {
    m_scenario->clear();
    for (const Scenario& scenario : m_session.scenarios()) {
        const QString name = scenario.name.in(m_view.language());
        if (scenario.isProtected)
            m_scenario->addItem(icon("lock", m_view.theme()), tr("%1 (protected)").arg(name), scenario.id.value);
        else
            m_scenario->addItem(name, scenario.id.value);
        m_scenario->setItemData(m_scenario->count() - 1, scenario.description.in(m_view.language()), Qt::ToolTipRole);
    }
    m_scenario->setCurrentIndex(m_scenario->findData(m_session.scenario().id.value));
    m_scenario->setToolTip(m_scenario->currentText());
    const ScenarioState state = m_session.scenario().state;
    m_state->setText(scenarioStateText(state));
    QPalette colours = palette();
    colours.setColor(QPalette::Window, m_view.theme().colour(state == ScenarioState::Draft       ? Colour::Accent
                                                             : state == ScenarioState::Published ? Colour::Good
                                                                                                 : Colour::Recede));
    m_stripe->setPalette(colours);
}

void TargetsPage::fillIndicators() {
    m_indicator->clear();
    for (const Indicator& indicator : m_session.figures().planned())
        m_indicator->addItem(indicator.name.in(m_view.language()), indicator.id.value);
    m_indicator->setCurrentIndex(m_indicator->findData(m_model->indicator().value));
    const Indicator* shown = m_session.figures().indicator(m_model->indicator());
    QString unit;
    if (shown != nullptr) {
        const QString basis = shown->priceBasis == PriceBasis::Real      ? tr("real growth per year")
                              : shown->priceBasis == PriceBasis::Nominal ? tr("nominal growth per year")
                                                                         : tr("growth per year");
        unit = shown->kind == IndicatorKind::Ratio ? tr("projected share; follows from its two levels") : basis;
    }
    m_unit->setText(unit);
}

} // namespace atlas
