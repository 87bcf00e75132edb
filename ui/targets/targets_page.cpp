// SPDX-License-Identifier: Apache-2.0
#include "targets/targets_page.h"

#include "models/target_model.h"
#include "parts/command.h"
#include "parts/open_nodes.h"
#include "parts/plain_text.h"
#include "session/figures.h"
#include "session/held_rates.h"
#include "session/outline.h"
#include "session/plan_reading.h"
#include "state/panel_host.h"
#include "targets/cell_terms_editor.h"
#include "targets/find_bar.h"
#include "targets/growth_editor.h"
#include "targets/planning_side.h"
#include "targets/rate_delegate.h"
#include "targets/reason_strip.h"
#include "targets/target_entry.h"
#include "targets/target_grid.h"
#include "targets/working_copy.h"

#include <QComboBox>
#include <QDataStream>
#include <QEvent>
#include <QIODevice>
#include <QLabel>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSplitter>
#include <QToolTip>

#include <algorithm>

namespace atlas {

namespace {
constexpr int mostOpenAtFirst = 40; ///< rows
constexpr quint32 stateVersion = 1;
} // namespace

TargetsPage::TargetsPage(Session& session, ViewState& view, PanelHost& host, QWidget* parent)
    : QWidget(parent), m_session(session), m_view(view), m_host(host), m_model(new TargetModel(session, this)),
      m_entry(new TargetEntry(session, view, host, this)) {
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

void TargetsPage::connectParts() {
    connect(m_scenario, &QComboBox::activated, this,
            [this](int row) { m_session.showScenario(ScenarioId{m_scenario->itemData(row).toLongLong()}); });
    connect(m_indicator, &QComboBox::activated, this,
            [this](int row) { chooseIndicator(IndicatorId{m_indicator->itemData(row).toLongLong()}); });
    connectTable();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &TargetsPage::followCurrent);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_open->restore();
        if (!m_opened.contains(m_model->indicator())) {
            m_opened.insert(m_model->indicator());
            m_open->openLevels(mostOpenAtFirst);
        }
        arrangeColumns();
    });
    connect(m_reasons, &ReasonStrip::finished, m_table, qOverload<>(&QWidget::setFocus));
    connect(&m_session, &Session::changed, this, &TargetsPage::follow);
    connect(&m_view, &ViewState::nodeChanged, this, &TargetsPage::showView);
    connect(&m_view, &ViewState::cellChanged, this, &TargetsPage::showView);
    connect(&m_view, &ViewState::languageChanged, this, &TargetsPage::retranslate);
    connect(&m_view, &ViewState::themeChanged, this, &TargetsPage::applyTheme);
}

void TargetsPage::connectTable() {
    const auto command = [this](const char* name, auto run) { setCommand(m_table, QString::fromLatin1(name), run); };
    command("lock", [this] { toggleLock(); });
    command("note", [this] { editTerms(true); });
    command("find-row", [this] { m_find->open(); });
    command("copy-targets", [this] { m_table->copyBlock(); });
    command("copy-headed", [this] { m_table->copyBlock(TargetGrid::Headings::With); });
    command("paste-targets", [this] { m_table->pasteBlock(); });
    command("clear-targets", [this] { m_table->clearBlock(); });
    command("fill-right", [this] { m_table->fillRight(); });
    command("fill-down", [this] { m_table->fillDown(); });
    command("meet-above", [this] { m_table->enterAll(QStringLiteral("=goal")); });
    command("cell-history", [this] {
        if (const auto cell = m_model->cellAt(m_table->currentIndex()))
            m_host.showHistory(*cell);
    });
    connect(m_delegate, &RateDelegate::entryForAll, m_table, &TargetGrid::enterAll);
    connect(m_table, &TargetGrid::noteRequested, this, [this] { editTerms(true); });
    connect(m_table, &TargetGrid::lockRequested, this, &TargetsPage::toggleLock);
    connect(m_table, &TargetGrid::findRequested, m_find, &FindBar::open);
    connect(m_table, &TargetGrid::remarked, this, [this](const QString& remark) { m_host.say(remark); });
    connect(m_table, &TargetGrid::historyRequested, this, [this](const TargetCell& cell) { m_host.showHistory(cell); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, m_terms,
            [this] { m_terms->follow(m_table->selectedCells()); });
    connect(m_terms, &CellTermsEditor::closed, m_table, [this] {
        m_refusal->hide(); // of what was let go
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_model, &TargetModel::held, this, [this](const QString& remark) { m_host.say(remark); });
    connect(m_model, &TargetModel::entryRefused, this, &TargetsPage::refuse);
    connect(m_model, &TargetModel::protectedEdit, this, [this](const TargetModel::Rates& rates, const QString& text) {
        m_entry->offerCopy(rates, [=, this] { return enterInCopy(rates, text); });
    });
    connect(m_entry, &TargetEntry::refused, this, [this](const Error& error) {
        // A tool tip at the cell would cover the fields of what is said beside it.
        refuse(m_terms->isVisible() ? QModelIndex() : m_table->currentIndex(), error);
    });
    connect(m_entry, &TargetEntry::copyOffered, this,
            [this](const QString& what) { m_banner->offer(m_session.scenario().name.in(m_view.language()), what); });
    connect(m_banner, &WorkingCopyBanner::accepted, this, [this] {
        m_banner->hide();
        m_entry->continueInCopy();
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_banner, &WorkingCopyBanner::declined, this, [this] {
        m_banner->hide();
        m_editor->refresh();
        m_table->setFocus(Qt::OtherFocusReason);
    });
}

// What is entered.

void TargetsPage::refuse(const QModelIndex& index, const Error& error) {
    m_refusal->setText(error.sentence);
    m_refusal->show();
    m_host.say(error.sentence);
    if (!index.isValid())
        return;
    m_table->scrollTo(index);
    const QRect cell = m_table->visualRect(index);
    QToolTip::showText(m_table->viewport()->mapToGlobal(cell.bottomLeft()), PlainText::tip(error.sentence), m_table,
                       cell, 8000);
}

std::optional<QString> TargetsPage::enterInCopy(const TargetModel::Rates& rates, const QString& text) {
    // One target as it was typed; of several somebody may still ask why.
    const bool isWritten =
        rates.size() == 1 ? m_entry->setRates(rates, {}) : m_model->write(rates, text, m_table->currentIndex());
    return isWritten ? std::optional(QString()) : std::nullopt;
}

void TargetsPage::editTerms(bool note) {
    const QVector<TargetCell> cells = m_table->selectedCells();
    if (cells.isEmpty())
        return refuse(m_table->currentIndex(),
                      {ErrorCode::Invalid, tr("Select cells of years that take targets first."), {}});
    m_editor->commit();
    m_terms->open(cells, note ? CellTermsEditor::Field::Note : CellTermsEditor::Field::Lock);
    // The strip takes room from the table: the cell stays in sight.
    QMetaObject::invokeMethod(
        m_table, [this] { m_table->scrollTo(m_table->currentIndex()); }, Qt::QueuedConnection);
}

void TargetsPage::toggleLock() {
    const QVector<TargetCell> cells = m_table->selectedCells();
    const bool allLocked = !cells.isEmpty() && std::all_of(cells.begin(), cells.end(), [this](const TargetCell& cell) {
        return lockInForce(m_session, cell).has_value();
    });
    if (!allLocked)
        return editTerms(false);
    m_editor->commit();
    TargetEntry::Terms terms;
    for (const TargetCell& cell : cells) {
        CellTerms kept = m_session.reading().terms(cell);
        kept.lock.reset();
        terms.emplaceBack(cell, std::move(kept));
    }
    m_entry->setTerms(terms, tr("Unlock %n growth target(s)", nullptr, static_cast<int>(terms.size())));
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
