// SPDX-License-Identifier: Apache-2.0
#include "targets/uncertainty_panel.h"

#include "charts/uncertainty_charts.h"
#include "drawing/chart_card.h"
#include "parts/add_to_story.h"
#include "session/fan_worker.h"
#include "session/scenario_edits.h"
#include "session/target_edits.h"
#include "state/panel_host.h"
#include "targets/sigma_table.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRandomGenerator>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace atlas {

namespace {
constexpr int chartHeight = 340;
constexpr int lateMs = 300;
constexpr int restMs = 250;
constexpr size_t large = 500; ///< children
constexpr double highestCorrelation = 0.99;
} // namespace

UncertaintyPanel::UncertaintyPanel(Session& session, ViewState& view, TargetEntry& entry, PanelHost& host,
                                   QWidget* parent)
    : PlanPanel(entry, parent), m_session(session), m_view(view), m_host(host), m_worker(new FanWorker(this)) {}

void UncertaintyPanel::ensureBuilt() {
    if (m_isBuilt)
        return;
    m_isBuilt = true;
    build();
    connectParts();
    retranslate();
}

UncertaintyPanel::~UncertaintyPanel() = default;

QString UncertaintyPanel::title() const { return tr("Uncertainty", "tab"); }

void UncertaintyPanel::build() {
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // it follows what it holds
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget(scroll);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);

    m_intro = new QLabel(content);
    m_sigmaNote = new QLabel(content);
    for (QLabel* each : {m_intro, m_sigmaNote}) {
        each->setWordWrap(true);
        each->setProperty("muted", true);
    }
    m_sigmas = new SigmaTable(content);
    m_tornado = new ChartCard(m_view, content);
    m_wantsFan = new QCheckBox(content);
    m_fanBox = new QWidget(content);
    m_fanBox->hide();
    m_correlationLabel = new QLabel(m_fanBox);
    m_seedLabel = new QLabel(m_fanBox);
    m_drawsLabel = new QLabel(m_fanBox);
    m_correlation = new QDoubleSpinBox(m_fanBox);
    m_correlation->setRange(0, highestCorrelation);
    m_correlation->setSingleStep(0.1);
    m_seed = new QSpinBox(m_fanBox);
    m_seed->setRange(0, std::numeric_limits<int>::max());
    m_draws = new QSpinBox(m_fanBox);
    m_draws->setRange(100, 100'000);
    m_draws->setSingleStep(1000);
    m_draws->setGroupSeparatorShown(true);
    m_draws->setValue(planning::usualDraws);
    m_newSeed = new QPushButton(m_fanBox);
    m_newSeed->setAutoDefault(true);
    for (QAbstractSpinBox* each : {static_cast<QAbstractSpinBox*>(m_correlation),
                                   static_cast<QAbstractSpinBox*>(m_seed), static_cast<QAbstractSpinBox*>(m_draws)}) {
        each->setKeyboardTracking(false);
        each->setAlignment(Qt::AlignRight);
        each->setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
    }
    m_chance = new QLabel(m_fanBox);
    m_chance->setWordWrap(true);
    m_chance->setFont(Theme::font(TypeStep::Heading, QFont::DemiBold));
    m_fan = new ChartCard(m_view, m_fanBox);
    for (ChartCard* each : {m_tornado, m_fan})
        each->setMinimumHeight(chartHeight);

    auto* form = new QGridLayout;
    form->setHorizontalSpacing(8);
    form->setVerticalSpacing(8);
    form->setColumnStretch(1, 1);
    m_correlationLabel->setBuddy(m_correlation);
    m_seedLabel->setBuddy(m_seed);
    m_drawsLabel->setBuddy(m_draws);
    form->addWidget(m_correlationLabel, 0, 0);
    form->addWidget(m_correlation, 0, 1, 1, 2);
    form->addWidget(m_seedLabel, 1, 0);
    form->addWidget(m_seed, 1, 1);
    form->addWidget(m_newSeed, 1, 2);
    form->addWidget(m_drawsLabel, 2, 0);
    form->addWidget(m_draws, 2, 1, 1, 2);
    auto* fanLayout = new QVBoxLayout(m_fanBox);
    fanLayout->setContentsMargins(0, 0, 0, 0);
    fanLayout->setSpacing(8);
    fanLayout->addLayout(form);
    fanLayout->addWidget(m_chance);
    fanLayout->addWidget(m_fan);

    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_intro);
    layout->addWidget(m_sigmas);
    layout->addWidget(m_sigmaNote);
    layout->addSpacing(4);
    layout->addWidget(m_tornado);
    layout->addWidget(m_wantsFan);
    layout->addWidget(m_fanBox);
    layout->addStretch(1);
    scroll->setWidget(content);
    scroll->show(); // the panel is seen already
}

void UncertaintyPanel::connectParts() {
    m_late.setSingleShot(true);
    m_late.setInterval(lateMs);
    connect(&m_late, &QTimer::timeout, this, [this] {
        m_chance->setText(QStringLiteral("…"));
        m_chance->show();
    });
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &UncertaintyPanel::gather);
    connect(m_worker, &FanWorker::drawn, this, &UncertaintyPanel::take);
    connect(m_worker, &FanWorker::failed, this, [this](const Error& error) {
        m_late.stop();
        m_chance->setText(error.sentence);
    });
    connect(m_wantsFan, &QCheckBox::toggled, this, [this](bool wanted) {
        m_fanBox->setVisible(wanted);
        showFan();
    });
    connect(m_sigmas, &SigmaTable::sigmaEntered, this, &UncertaintyPanel::setSigma);
    connect(m_sigmas, &SigmaTable::refused, this, [this](const Error& error) {
        m_entry.refuse(error);
        m_sigmas->fill(m_session, m_facts, m_view.language());
    });
    connect(m_correlation, &QDoubleSpinBox::valueChanged, this,
            [this](double value) { setComputation(m_session.scenario().seed, value); });
    connect(m_seed, &QSpinBox::valueChanged, this,
            [this](int value) { setComputation(value, m_session.scenario().correlation); });
    connect(m_newSeed, &QPushButton::clicked, this, [this] {
        setComputation(QRandomGenerator::global()->bounded(1, 100'000), m_session.scenario().correlation);
    });
    connect(m_draws, &QSpinBox::valueChanged, this, [this] {
        m_facts.input.draws = m_draws->value();
        showFan();
    });
    for (ChartCard* each : {m_tornado, m_fan}) {
        connect(each, &ChartCard::nodeActivated, &m_view, &ViewState::showNode);
        connect(each, &ChartCard::storyRequested, this, [this, each] {
            m_host.offerSlide(chartSlide(m_session, each == m_fan ? QStringLiteral("fan") : QStringLiteral("tornado"),
                                         m_node, m_indicator, m_year));
        });
        connect(&m_view, &ViewState::themeChanged, each, &ChartCard::setTheme);
    }
}

void UncertaintyPanel::retranslate() {
    if (!m_isBuilt)
        return;
    m_intro->setText(
        tr("How far each target may miss, as a standard deviation in percentage points; empty: certain. It "
           "counts from its year on, until another one is set."));
    m_sigmas->retranslate();
    m_wantsFan->setText(tr("Show a fan of outcomes"));
    m_wantsFan->setToolTip(
        tr("Scenarios come first: a fan says how far one of them may miss, not which one is right."));
    m_correlationLabel->setText(tr("Correlation ρ"));
    m_correlation->setAccessibleName(tr("Correlation of the parts"));
    m_correlation->setToolTip(tr("0: the parts miss independently of each other. Near 1: they miss together."));
    m_seedLabel->setText(tr("Seed", "of random draws"));
    m_seed->setAccessibleName(tr("Seed of the draws"));
    m_seed->setToolTip(tr("The same seed draws the same fan, on every machine."));
    m_newSeed->setText(tr("New seed"));
    m_drawsLabel->setText(tr("Draws", "number of random draws"));
    m_draws->setAccessibleName(tr("Number of draws"));
    gather();
    if (m_drawn)
        take(*m_drawn); // the same in the other language, until it is drawn again
}

void UncertaintyPanel::showCell(NodeId node, IndicatorId indicator, int year) {
    ensureBuilt();
    m_node = node;
    m_indicator = indicator;
    m_year = year;
    gather();
}

bool UncertaintyPanel::concerns(const ChangeSet& changes) const {
    if (changes.currentScenario || changes.structure || changes.scenarios || changes.rolledUp.contains(m_node) ||
        changes.nodes.contains(m_node))
        return true;
    const Outline& outline = m_session.outline();
    return std::any_of(changes.targets.begin(), changes.targets.end(), [&](const TargetCell& cell) {
        return cell.node == m_node || outline.parent(cell.node) == m_node;
    });
}

void UncertaintyPanel::follow(const ChangeSet& changes) {
    if (!m_isBuilt || !concerns(changes))
        return;
    if (changes.origin == ChangeSet::Origin::Preview && m_facts.targets.size() > large)
        m_rest.start(); // a drag must not wait for a huge family
    else
        gather();
}

void UncertaintyPanel::leave() {
    m_late.stop();
    m_rest.stop();
    m_worker->stop();
}

void UncertaintyPanel::showEvent(QShowEvent* event) {
    PlanPanel::showEvent(event);
    ensureBuilt();
    gather();
}

void UncertaintyPanel::gather() {
    if (!isVisible() || !m_session.outline().contains(m_node))
        return;
    m_facts = gatherFan(m_session.reading(), m_node, m_indicator, m_year, m_draws->value());
    const bool hasOne = m_facts.why == NoFan::HasOne;
    {
        const QScopedValueRollback filling(m_filling, true);
        m_correlation->setValue(m_session.scenario().correlation);
        m_seed->setValue(static_cast<int>(std::min<qint64>(m_session.scenario().seed, m_seed->maximum())));
    }
    const bool isProtected = m_session.scenario().isProtected;
    m_sigmas->fill(m_session, m_facts, m_view.language());
    m_sigmas->setVisible(hasOne);
    m_sigmas->setEnabled(!isProtected);
    for (QWidget* each :
         {static_cast<QWidget*>(m_correlation), static_cast<QWidget*>(m_seed), static_cast<QWidget*>(m_newSeed)})
        each->setEnabled(!isProtected);
    m_sigmaNote->setText(isProtected
                             ? tr("This scenario is protected. Continue in a copy of it to enter standard deviations.")
                         : m_facts.isAlone ? tr("Nothing is rolled up here, so the target itself is the uncertain one.")
                                           : QString());
    m_sigmaNote->setVisible(!m_sigmaNote->text().isEmpty() && hasOne);
    showTornado();
    showFan();
}

void UncertaintyPanel::showTornado() {
    const ChartRequest request{m_session, m_session.reading(), m_node, m_view.language(), m_indicator, m_facts.year};
    m_tornado->setChart(UncertaintyCharts::tornado(request, m_facts, planning::tornado(m_facts.drivers)));
}

void UncertaintyPanel::showFan() {
    if (!m_wantsFan->isChecked() || !isVisible())
        return;
    if (m_facts.why != NoFan::HasOne) {
        leave();
        take({m_facts, {}});
        return;
    }
    // Another subject's fan is no old one of this.
    if (m_drawn && (m_drawn->facts.node != m_facts.node || m_drawn->facts.indicator != m_facts.indicator)) {
        m_drawn.reset();
        m_chance->clear();
    }
    m_worker->draw(m_facts);
    if (!m_late.isActive())
        m_late.start();
}

void UncertaintyPanel::take(const DrawnFan& drawn) {
    m_late.stop();
    if (m_worker->isDrawing())
        m_late.start();
    m_drawn = drawn;
    const ChartRequest request{m_session,         m_session.reading(),   drawn.facts.node,
                               m_view.language(), drawn.facts.indicator, drawn.facts.year};
    m_fan->setChart(UncertaintyCharts::fan(request, drawn.facts, drawn.fan));
    const QString chance = UncertaintyCharts::chance(drawn.facts, drawn.fan, m_view.language());
    m_chance->setText(chance.isEmpty() && drawn.facts.why == NoFan::HasOne ? tr("No target of its own to reach")
                                                                           : chance);
    m_chance->setVisible(!m_chance->text().isEmpty());
    Q_EMIT fanShown();
}

void UncertaintyPanel::setSigma(NodeId node, std::optional<double> sigma) {
    const TargetCell cell{node, m_facts.indicator, m_facts.year};
    CellTerms terms = m_session.reading().terms(cell); // what else is said there stays
    terms.sigma = sigma;
    const QString text = tr("Set uncertainty of %1, %2", "undo step: node, year")
                             .arg(m_session.outline().name(node).in(m_view.language()))
                             .arg(m_facts.year);
    m_entry.commit(edits::setTerms(m_session, {{cell, terms}}, text));
    // After the table has closed its editor: it still holds the item that we fill.
    QMetaObject::invokeMethod(this, &UncertaintyPanel::gather, Qt::QueuedConnection);
}

void UncertaintyPanel::setComputation(qint64 seed, double correlation) {
    if (m_filling)
        return;
    Scenario wanted = m_session.scenario();
    wanted.seed = seed;
    wanted.correlation = correlation;
    if (!m_entry.commit(edits::setComputation(m_session, wanted.id, wanted)))
        gather();
}

} // namespace atlas
