// SPDX-License-Identifier: Apache-2.0
// What stands on the targets page, and how it looks in a language and a theme.
#include "look/icon.h"
#include "models/target_model.h"
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

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas {

void TargetsPage::build() {
    m_scenarioLabel = new QLabel(this);
    m_scenario = new QComboBox(this);
    m_scenarioLabel->setBuddy(m_scenario);
    m_indicatorLabel = new QLabel(this);
    m_indicator = new QComboBox(this);
    for (QComboBox* combo : {m_scenario, m_indicator}) {
        combo->setMinimumContentsLength(14);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        combo->setMaximumWidth(380);
    }
    m_indicatorLabel->setBuddy(m_indicator);
    m_unit = new QLabel(this);
    m_unit->setProperty("muted", true);
    m_unit->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(12, 8, 12, 8);
    bar->setSpacing(8);
    bar->addWidget(m_scenarioLabel);
    bar->addWidget(m_scenario, 3);
    bar->addSpacing(8);
    bar->addWidget(m_indicatorLabel);
    bar->addWidget(m_indicator, 3);
    bar->addWidget(m_unit, 2);

    m_banner = new WorkingCopyBanner(this);
    auto* bannerFrame = new QVBoxLayout;
    bannerFrame->setContentsMargins(12, 0, 12, 0);
    bannerFrame->addWidget(m_banner);

    m_table = new TargetGrid(*m_model, this);
    m_delegate = new RateDelegate(m_view.theme(), this);
    m_table->setItemDelegate(m_delegate);
    m_find = new FindBar(*m_model, *m_table, this);
    m_terms = new CellTermsEditor(m_session, m_view, *m_entry, this);
    m_note = new QLabel(this);
    m_note->setProperty("muted", true);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(12, 4, 12, 0);
    m_refusal = new QLabel(this);
    m_refusal->setWordWrap(true);
    m_refusal->setContentsMargins(12, 4, 12, 0);
    m_refusal->hide();
    m_reasons = new ReasonStrip(m_session, m_view, *m_model, *m_entry, m_host, this);
    m_editor = new GrowthEditor(m_session, *m_entry, this);
    auto* left = new QWidget(this);
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->setSpacing(0);
    leftLayout->addWidget(m_find);
    leftLayout->addWidget(m_table, 1);
    leftLayout->addWidget(m_terms);
    leftLayout->addWidget(m_note);
    leftLayout->addWidget(m_refusal);
    leftLayout->addWidget(m_reasons);
    leftLayout->addWidget(m_editor);

    m_side = new PlanningSide(m_session, m_view, *m_entry, m_host, this);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({600, 400});
    m_splitter->setHandleWidth(1);
    left->setMinimumWidth(320);

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
    QPalette warning = palette();
    warning.setColor(QPalette::WindowText, m_view.theme().colour(Colour::Bad));
    m_refusal->setPalette(warning);
    m_table->viewport()->update();
    fillScenarios();
}

void TargetsPage::arrangeColumns() {
    const QFontMetrics metrics(m_table->font());
    const auto fit = [&](int column, const QString& sample) {
        const QString header = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        m_table->header()->resizeSection(
            column, std::max(metrics.horizontalAdvance(sample), metrics.horizontalAdvance(header)) + 18);
    };
    m_table->header()->resizeSection(TargetModel::NameColumn, 256);
    const bool chinese = m_view.language() == Language::Chinese;
    const Indicator* shown = m_session.figures().indicator(m_model->indicator());
    const bool counts = shown != nullptr && shown->unit == Unit::Vehicles;
    const QString level = !counts   ? QStringLiteral("index 100.5")
                          : chinese ? QStringLiteral("1234.5万辆")
                                    : QStringLiteral("123.4 thousand vehicles");
    const QString base = counts ? level : chinese ? QStringLiteral("1234亿元") : QStringLiteral("CNY 123.4 billion");
    fit(TargetModel::BaseColumn, TargetModel::tr("%1, assumed", "base value").arg(base));
    for (int column = TargetModel::FirstYearColumn; column < m_model->rollUpColumn(); ++column)
        fit(column,
            chinese ? QStringLiteral("（10.33%）±") : QStringLiteral("(10.33%) ±")); // and the marks at its left
    fit(m_model->rollUpColumn(), QStringLiteral("10.33%"));
    fit(m_model->gapColumn(), chinese ? QStringLiteral("✓ +1.25个百分点") : QStringLiteral("✓ +1.25 pp"));
    fit(m_model->levelColumn(), level);
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
