// SPDX-License-Identifier: Apache-2.0
#include "targets/targets_page.h"

#include "look/icon.h"
#include "models/target_model.h"
#include "parts/open_nodes.h"
#include "session/figures.h"
#include "session/outline.h"
#include "targets/cell_terms_editor.h"
#include "targets/find_bar.h"
#include "targets/growth_editor.h"
#include "targets/planning_side.h"
#include "targets/rate_delegate.h"
#include "targets/reason_strip.h"
#include "targets/target_grid.h"
#include "targets/working_copy.h"

#include <QComboBox>
#include <QDataStream>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QIODevice>
#include <QLabel>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas {

namespace {
constexpr int mostOpenAtFirst = 40; ///< rows
constexpr quint32 stateVersion = 1;
} // namespace

TargetsPage::TargetsPage(Session& session, ViewState& view, QWidget* parent)
    : QWidget(parent), m_session(session), m_view(view), m_model(new TargetModel(session, this)) {
    build();
    m_open = new OpenNodes(*m_table, *m_model, session.outline());
    connectParts();
    retranslate();
    applyTheme();
    m_open->openLevels(mostOpenAtFirst);
    m_opened.insert(m_model->indicator());
}

TargetsPage::~TargetsPage() {
    m_reasons->commit(); // an entry that waits for its reason
    m_editor->commit();  // a turn of the wheel a moment ago is not lost
    m_session.disconnect(this);
    m_view.disconnect(this);
}

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
    m_terms = new CellTermsEditor(m_session, m_view, this);
    m_note = new QLabel(this);
    m_note->setProperty("muted", true);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(12, 4, 12, 0);
    m_refusal = new QLabel(this);
    m_refusal->setWordWrap(true);
    m_refusal->setContentsMargins(12, 4, 12, 0);
    m_refusal->hide();
    m_reasons = new ReasonStrip(m_session, m_view, *m_model, this);
    m_editor = new GrowthEditor(m_session, this);
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

    m_side = new PlanningSide(m_session, m_view, this);
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
    setFocusProxy(m_table);
}

void TargetsPage::connectParts() {
    connect(m_scenario, &QComboBox::activated, this,
            [this](int row) { m_session.showScenario(ScenarioId{m_scenario->itemData(row).toLongLong()}); });
    connect(m_indicator, &QComboBox::activated, this,
            [this](int row) { chooseIndicator(IndicatorId{m_indicator->itemData(row).toLongLong()}); });
    connectTerms();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &TargetsPage::followCurrent);
    connect(m_model, &TargetModel::entryRefused, this, &TargetsPage::refuse);
    connect(m_model, &TargetModel::protectedEdit, this, &TargetsPage::offerCopy);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_open->restore();
        if (!m_opened.contains(m_model->indicator())) {
            m_opened.insert(m_model->indicator());
            m_open->openLevels(mostOpenAtFirst);
        }
        arrangeColumns();
    });
    connect(m_reasons, &ReasonStrip::refused, this,
            [this](const Error& error) { refuse(m_table->currentIndex(), error); });
    connect(m_reasons, &ReasonStrip::finished, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_editor, &GrowthEditor::refused, this,
            [this](const Error& error) { refuse(m_table->currentIndex(), error); });
    connect(m_editor, &GrowthEditor::protectedEdit, this, &TargetsPage::offerCopy);
    connect(m_side, &PlanningSide::refused, this,
            [this](const Error& error) { refuse(m_table->currentIndex(), error); });
    connect(m_side, &PlanningSide::protectedEdit, this, &TargetsPage::offerCopy);
    connect(m_banner, &WorkingCopyBanner::accepted, this, &TargetsPage::continueInCopy);
    connect(m_banner, &WorkingCopyBanner::declined, this, &TargetsPage::declineCopy);
    connect(&m_session, &Session::changed, this, &TargetsPage::follow);
    connect(&m_view, &ViewState::nodeChanged, this, &TargetsPage::showView);
    connect(&m_view, &ViewState::cellChanged, this, &TargetsPage::showView);
    connect(&m_view, &ViewState::languageChanged, this, &TargetsPage::retranslate);
    connect(&m_view, &ViewState::themeChanged, this, &TargetsPage::applyTheme);
}

// Look.

void TargetsPage::retranslate() {
    m_model->setLanguage(m_view.language());
    m_model->retranslate();
    m_scenarioLabel->setText(tr("Scenario", "label of a combo box"));
    m_scenario->setAccessibleName(tr("Scenario", "label of a combo box"));
    m_indicatorLabel->setText(tr("Indicator", "label of a combo box"));
    m_indicator->setAccessibleName(tr("Indicator", "label of a combo box"));
    m_table->setAccessibleName(tr("Targets", "the table"));
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

// Selection.

void TargetsPage::chooseIndicator(IndicatorId indicator) {
    m_editor->commit();
    const NodeId before = m_view.node();
    m_following = true;
    m_model->setIndicator(indicator);
    m_following = false;
    m_view.showCell(m_model->nearestRow(before), indicator, m_model->year());
    showView();
}

void TargetsPage::showView() {
    if (m_following)
        return;
    m_behind = !isVisible();
    if (m_behind)
        return;
    {
        const QScopedValueRollback following(m_following, true);
        const Outline& outline = m_session.outline();
        const NodeId node = outline.contains(m_view.node()) ? m_view.node() : outline.root();
        const auto planned = m_session.figures().planned();
        const bool chosen = std::any_of(planned.begin(), planned.end(),
                                        [this](const Indicator& one) { return one.id == m_view.indicator(); });
        if (chosen)
            m_model->setIndicator(m_view.indicator());
        // A node that the indicator says nothing of shows its own headline indicator instead of an empty table.
        if (const Indicator* headline = m_session.figures().headline(node);
            headline != nullptr && (!chosen || !m_model->hasRow(node)))
            m_model->setIndicator(headline->id);
        m_model->setYear(m_view.year());
        const QModelIndex index = m_model->reveal(m_model->nearestRow(node), m_model->columnOf(m_model->year()));
        if (index.isValid() && index != m_table->currentIndex())
            m_table->moveTo(index);
        if (index.isValid())
            m_table->scrollTo(index);
        if (m_view.indicator() != m_model->indicator() || m_view.year() != m_model->year())
            m_view.showCell(m_view.node(), m_model->indicator(), m_model->year());
    }
    fillIndicators();
    showSelection();
}

void TargetsPage::followCurrent(const QModelIndex& current) {
    if (m_following || !current.isValid())
        return;
    m_editor->commit();
    m_refusal->hide();
    if (const int year = m_model->yearOf(current.column()); year != 0)
        m_model->setYear(year);
    {
        const QScopedValueRollback following(m_following, true);
        m_view.showCell(m_model->nodeAt(current), m_model->indicator(), m_model->year());
    }
    showSelection();
}

QString TargetsPage::cellWords(const QModelIndex& index) const {
    const Indicator* indicator = m_session.figures().indicator(m_model->indicator());
    if (!index.isValid() || indicator == nullptr)
        return tr("Select a cell of the table to edit its growth target.");
    const Language language = m_view.language();
    const QString name = m_session.outline().name(m_model->nodeAt(index)).in(language);
    const QString where = tr("%1 · %2 · %3", "node, indicator, year")
                              .arg(name, indicator->name.in(language), QString::number(m_model->year()));
    if (!m_model->cellAt(index))
        return tr("%1: %2", "node, indicator and year; where the rate comes from")
            .arg(where, indicator->kind == IndicatorKind::Ratio ? tr("follows from its two levels")
                                                                : tr("has no targets of this indicator"));
    const QString how = index.data(TargetModel::CarriedRole).toBool()    ? tr("carried on from an earlier year")
                        : index.data(TargetModel::RolledUpRole).toBool() ? tr("rolled up from its parts")
                        : !index.data(TargetModel::RateRole).isValid()   ? tr("no target yet")
                                                                         : tr("its own target");
    return tr("%1: %2", "node, indicator and year; where the rate comes from").arg(where, how);
}

void TargetsPage::describeCell() {
    const QModelIndex current = m_table->currentIndex();
    const NodeId node = m_model->nodeAt(current);
    const QModelIndex cell = current.siblingAtColumn(m_model->columnOf(m_model->year()));
    m_editor->show(m_model->cellAt(cell), cellWords(cell), m_view.language());
    if (!node.isValid()) {
        m_note->clear();
        return;
    }
    QString gap = m_model->gapNote(node);
    if (!gap.isEmpty() && m_view.language() == Language::English)
        gap += QLatin1Char(' ');
    m_note->setText(tr("Roll-up of %1: %2").arg(QString::number(m_model->year()), gap + m_model->rollUpNote(node)));
}

void TargetsPage::showSelection() {
    describeCell();
    m_side->showCell(m_model->nodeAt(m_table->currentIndex()), m_model->indicator(), m_model->year());
}

void TargetsPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!m_behind)
        return;
    showView();
    // Once the table has its width: before, it had scrolled further than it needs to.
    QMetaObject::invokeMethod(
        m_table,
        [this] {
            m_table->horizontalScrollBar()->setValue(0);
            m_table->scrollTo(m_table->currentIndex());
        },
        Qt::QueuedConnection);
}

// Following the session.

void TargetsPage::follow(const ChangeSet& changes) {
    if (changes.scenarios || changes.currentScenario)
        fillScenarios();
    if (changes.currentScenario && !m_session.scenario().isProtected)
        m_banner->hide();
    if (changes.origin != ChangeSet::Origin::Preview)
        m_refusal->hide();
    if (!isVisible()) {
        m_behind = true;
    } else if (changes.currentScenario || changes.structure) {
        showView();
    } else if (const NodeId node = m_model->nodeAt(m_table->currentIndex());
               changes.rolledUp.contains(node) || changes.nodes.contains(node) ||
               changes.targets.contains(TargetCell{node, m_model->indicator(), m_model->year()})) {
        describeCell();
    }
    if (!changes.targets.isEmpty() || changes.currentScenario)
        m_terms->reload();
    m_side->follow(changes);
}

// State.

QByteArray TargetsPage::saveState() const {
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << stateVersion << m_open->save() << m_splitter->saveState();
    return state;
}

bool TargetsPage::restoreState(const QByteArray& state) {
    QDataStream in(state);
    quint32 version = 0;
    QByteArray open, splitter;
    in >> version >> open >> splitter;
    if (in.status() != QDataStream::Ok || version != stateVersion || !m_open->load(open))
        return false;
    m_splitter->restoreState(splitter);
    for (const Indicator& indicator : m_session.figures().planned())
        m_opened.insert(indicator.id); // what was closed stays closed, whichever indicator comes first
    {
        const QScopedValueRollback following(m_following, true); // what is closed for a moment moves nobody
        m_open->setPaused(true);
        m_table->collapseAll();
        m_open->setPaused(false);
        m_open->restore();
    }
    showView();
    return true;
}

} // namespace atlas
