// SPDX-License-Identifier: Apache-2.0
#include "targets/spread_panel.h"

#include "domain/figure_text.h"
#include "models/spread_model.h"
#include "parts/rate_spin_box.h"
#include "session/figures.h"
#include "session/outline.h"
#include "session/plan_reading.h"
#include "session/session.h"
#include "targets/lock_editor.h"
#include "targets/noted_delegate.h"
#include "words/reconciliation.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>

namespace atlas {

using planning::SpreadMethod;

namespace {
constexpr int restMs = 120;
constexpr SpreadMethod methods[] = {SpreadMethod::Proportional, SpreadMethod::SameShift, SpreadMethod::SameRate,
                                    SpreadMethod::LeastSquares};

/// Two sentences, one after the other.
QString joined(const QString& first, const QString& second, Language language) {
    return language == Language::Chinese ? first + second : first + QLatin1Char(' ') + second;
}
} // namespace

SpreadPanel::SpreadPanel(Session& session, ViewState& view, TargetEntry& entry, QWidget* parent)
    : PlanPanel(entry, parent), m_session(session), m_view(view), m_model(new SpreadModel(session, this)) {
    build();
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connectParts();
    retranslate();
}

SpreadPanel::~SpreadPanel() {
    m_spin->disconnect(); // it tells of losing the keyboard while it goes
}

void SpreadPanel::connectParts() {
    connect(&m_rest, &QTimer::timeout, this, &SpreadPanel::plan);
    connect(m_spin, &QDoubleSpinBox::valueChanged, this, [this] {
        if (const auto rate = m_spin->rate(); rate && !m_isPutting) {
            m_goal = *rate;
            m_isWanted = true;
            touch();
        }
    });
    connect(m_spin, &RateSpinBox::refused, &m_entry, &TargetEntry::refuse);
    connect(m_method, &QComboBox::activated, this, [this] {
        m_chosen = method();
        touch();
    });
    connect(m_useInstead, &QPushButton::clicked, this, [this] {
        if (!m_plan.instead)
            return;
        setMethod(*m_plan.instead);
        touch();
        plan();
    });
    connect(m_goToGap, &QPushButton::clicked, this, [this] {
        if (const auto gap = m_plan.gapBelow)
            m_view.showCell(gap->cell.node, gap->cell.indicator, gap->cell.year);
    });
    connect(m_years, &QComboBox::activated, this, &SpreadPanel::touch);
    connect(m_down, &QCheckBox::clicked, this, &SpreadPanel::touch);
    connect(m_useNearest, &QPushButton::clicked, this, [this] {
        if (!m_plan.failure || !m_plan.failure->refusal.nearest)
            return;
        want(*m_plan.failure->refusal.nearest);
        m_isWanted = true;
        touch();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &SpreadPanel::showLock);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, [this] {
            fitRows(*m_table);
            showLock();
        });
    connect(m_model, &SpreadModel::lockRequested, this, [this](NodeId node, bool lock) {
        setLock(node, lock ? std::optional<TargetLock>(TargetLock{}) : std::nullopt);
    });
    connect(m_lock, &LockEditor::lockRequested, this,
            [this](const TargetLock& lock) { setLock(m_lock->cell().node, lock); });
    connect(m_lock, &LockEditor::unlockRequested, this, [this] { setLock(m_lock->cell().node, std::nullopt); });
    connect(m_lock, &LockEditor::refused, &m_entry, &TargetEntry::refuse);
    connect(m_reason, &QLineEdit::returnPressed, m_apply, &QPushButton::click);
    connect(m_apply, &QPushButton::clicked, this, &SpreadPanel::apply);
}

QString SpreadPanel::title() const { return tr("Spread", "tab"); }

QString SpreadPanel::nameOf(NodeId node) const {
    return m_session.outline().contains(node) ? m_session.outline().name(node).in(m_view.language()) : QString();
}

SpreadRequest SpreadPanel::request() const {
    const bool all = m_years->currentIndex() == 1;
    return {m_cell.node, m_cell.indicator, m_cell.year,        all ? m_session.scenario().lastYear : m_cell.year,
            m_goal,      method(),         m_down->isChecked()};
}

SpreadMethod SpreadPanel::method() const { return methods[std::clamp(m_method->currentIndex(), 0, 3)]; }

void SpreadPanel::setMethod(SpreadMethod method) {
    m_method->setCurrentIndex(static_cast<int>(std::ranges::find(methods, method) - std::begin(methods)));
}

void SpreadPanel::beginMethod() { setMethod(needsSameRate(m_session, m_cell) ? SpreadMethod::SameRate : m_chosen); }

// What is shown.

void SpreadPanel::showCell(NodeId node, IndicatorId indicator, int year) {
    const TargetCell cell{node, indicator, year};
    if (cell != m_cell) {
        leave();
        m_cell = cell;
        m_isWanted = false;
        m_reason->clear();
        m_table->setCurrentIndex({});
        fillChoices();
        beginMethod();
    }
    if (!m_isWanted)
        wantDefault();
    plan();
}

void SpreadPanel::wantDefault() {
    const auto now = Reconciliation::of(m_session, m_cell);
    want(now.topDown.value_or(now.bottomUp.value_or(0)));
}

void SpreadPanel::want(double goal) {
    const QScopedValueRollback putting(m_isPutting, true);
    m_goal = goal;
    m_spin->setRate(goal);
}

void SpreadPanel::wantTarget() {
    m_isWanted = false;
    wantDefault();
    plan();
    m_spin->setFocus(Qt::OtherFocusReason);
    m_spin->selectAll();
}

void SpreadPanel::follow(const ChangeSet& changes) {
    if (m_isOurs)
        return;
    if (changes.currentScenario)
        fillChoices();
    if (changes.origin == ChangeSet::Origin::Preview) {
        m_rest.stop();
        m_isTouched = false; // another drag took its place
    }
    if (!m_isWanted)
        wantDefault();
    // Not at once: the others are still being told.
    m_rest.start();
}

void SpreadPanel::touch() {
    m_isTouched = true;
    m_apply->setEnabled(m_model->rowCount() > 0); // also before the rest: it plans by itself
    m_rest.start();
}

void SpreadPanel::endPreview() {
    const QScopedValueRollback ours(m_isOurs, true);
    m_preview.end();
}

void SpreadPanel::leave() {
    m_rest.stop();
    m_isTouched = false;
    endPreview();
}

void SpreadPanel::hideEvent(QHideEvent* event) {
    leave();
    PlanPanel::hideEvent(event);
}

void SpreadPanel::plan() {
    m_rest.stop();
    endPreview(); // the numbers start from what is written
    const bool any =
        m_session.figures().indicator(m_cell.indicator) != nullptr && m_session.outline().contains(m_cell.node);
    setEnabled(any);
    m_now->setText(any ? Reconciliation::of(m_session, m_cell).sentence(m_view.language()) : QString());
    m_plan = any ? planSpread(m_session, request()) : SpreadPlan{};
    m_needsSameRate = any && needsSameRate(m_session, m_cell);
    m_model->show(m_plan.rows, m_cell);
    if (m_isTouched && !m_plan.cells.isEmpty() && !m_session.scenario().isProtected) {
        const QScopedValueRollback ours(m_isOurs, true);
        auto shown = m_session.preview(m_plan.cells);
        if (shown)
            m_preview = std::move(*shown);
        else
            m_entry.refuse(shown.error());
    }
    describe();
    showLock();
}

void SpreadPanel::describe() {
    const Language language = m_view.language();
    const Indicator* indicator = m_session.figures().indicator(m_cell.indicator);
    m_where->setText(indicator == nullptr ? QString()
                                          : tr("%1 · %2 · %3", "node, indicator, year")
                                                .arg(nameOf(m_cell.node), indicator->name.in(language))
                                                .arg(m_cell.year));
    const bool any = m_model->rowCount() > 0;
    m_table->setVisible(any);
    QString explanation = SpreadModel::methodSentence(method());
    if (any && method() == SpreadMethod::SameRate && m_needsSameRate)
        explanation = joined(tr("No unlocked part has a target yet, so there is nothing to multiply or to shift."),
                             explanation, language);
    m_explanation->setText(explanation);
    m_useNearest->hide();
    m_goToGap->hide();
    offerInstead();
    m_apply->setEnabled(any && !m_plan.cells.isEmpty());
    m_outcome->setForegroundRole(m_plan.failure && any ? QPalette::BrightText : QPalette::WindowText);
    if (!any)
        m_outcome->setText(tr("Nothing under it has targets of this indicator, so there is nothing to spread over."));
    else if (m_plan.failure)
        describeFailure();
    else if (m_plan.cells.isEmpty())
        describeNothing();
    else {
        QString text = tr("%n target(s) change.", nullptr, static_cast<int>(m_plan.cells.size()));
        if (m_session.scenario().isProtected)
            text = joined(text, tr("The scenario is protected: Apply offers a working copy."), language);
        else if (m_preview.isShown())
            text = joined(text, tr("Shown in the table; nothing is written yet."), language);
        if (m_plan.heldLater > 0)
            text = joined(
                text,
                tr("%n locked target(s) of later years stay; the others make up for them.", nullptr, m_plan.heldLater),
                language);
        if (m_plan.hasBothSigns)
            text =
                joined(text, tr("Some targets are above zero and some below; all are multiplied by the same factor."),
                       language);
        m_outcome->setText(text);
    }
}

void SpreadPanel::describeNothing() {
    const Language language = m_view.language();
    if (!m_plan.gapBelow) {
        m_outcome->setText(tr("The parts add up to %1 already.").arg(percentText(m_goal, language)));
        return;
    }
    const GapBelow& gap = *m_plan.gapBelow;
    const QString name = nameOf(gap.cell.node), year = QString::number(gap.cell.year);
    m_outcome->setText(
        tr("Nothing changes here, but further down the parts of %1 come to %3 in %2, and its target is %4.",
           "node, year, what the parts add up to, target")
            .arg(name, year, percentText(gap.bottomUp, language), percentText(gap.topDown, language)));
    m_goToGap->setText(tr("Go there", "to the place whose parts don't add up"));
    m_goToGap->setAccessibleName(tr("Go to %1, %2", "node, year").arg(name, year));
    m_goToGap->show();
}

void SpreadPanel::offerInstead() {
    m_useInstead->setVisible(m_plan.instead.has_value());
    if (!m_plan.instead)
        return;
    m_useInstead->setText(*m_plan.instead == SpreadMethod::SameRate ? tr("Same rate for all")
                                                                    : tr("Same shift for all"));
    m_useInstead->setAccessibleName(m_useInstead->text());
}

void SpreadPanel::describeFailure() {
    const Language language = m_view.language();
    const SpreadFailure& failure = *m_plan.failure;
    QString text = failure.refusal.sentence;
    const bool isHere = failure.place == m_cell.node;
    if (!isHere || failure.year != m_cell.year)
        text = tr("%1, %2: %3", "node, year, why nothing is spread there")
                   .arg(nameOf(failure.place), QString::number(failure.year), text);
    if (const auto nearest = failure.refusal.nearest) {
        const QString rate = percentText(*nearest, language, 4);
        text = joined(text, tr("The nearest that can be reached is %1.").arg(rate), language);
        m_useNearest->setText(tr("Use %1", "a growth").arg(rate));
        m_useNearest->setAccessibleName(m_useNearest->text());
        m_useNearest->setVisible(isHere);
    }
    m_outcome->setText(text);
}

// Locks.

void SpreadPanel::showLock() {
    const NodeId node = m_model->node(m_table->currentIndex().row());
    if (!node.isValid()) {
        m_lock->hide();
        return;
    }
    const TargetCell cell{node, m_cell.indicator, m_cell.year};
    m_lock->show(cell, tr("%1, %2", "node, year").arg(nameOf(node)).arg(m_cell.year),
                 m_session.reading().terms(cell).lock);
}

void SpreadPanel::setLock(NodeId node, const std::optional<TargetLock>& lock) {
    const SpreadRequest wanted = request();
    QVector<std::pair<TargetCell, CellTerms>> terms;
    for (int year = wanted.firstYear; year <= wanted.lastYear; ++year) {
        const TargetCell cell{node, m_cell.indicator, year};
        CellTerms now = m_session.reading().terms(cell);
        now.lock = lock;
        terms.append({cell, now});
    }
    const QString text = lock ? tr("Lock %1, %2") : tr("Unlock %1, %2");
    endPreview(); // a lock holds what is written, not what is tried out
    if (m_entry.setTerms(terms, text.arg(nameOf(node)).arg(m_cell.year), lock ? lock->reason : QString()))
        plan();
}

// Writing.

void SpreadPanel::apply() {
    m_spin->interpretText(); // what stands in the box, also where the keyboard is still in it
    const bool wasTouched = m_isTouched;
    m_isTouched = false;
    plan(); // from what is written now
    if (m_plan.cells.isEmpty()) {
        m_isTouched = wasTouched;
        return;
    }
    TargetModel::Rates rates;
    for (const auto& [cell, rate] : std::as_const(m_plan.cells))
        rates.append({cell, rate});
    const QString goal = percentText(m_goal, m_view.language());
    const QString text = tr("Spread %1 over the parts of %2, %3").arg(goal, nameOf(m_cell.node)).arg(m_cell.year);
    const QString typed = m_reason->text().trimmed();
    const QString reason =
        typed.isEmpty()
            ? tr("Spread to %1: %2", "growth, way of spreading").arg(goal, SpreadModel::methodName(request().method))
            : typed;
    m_isWanted = true; // it stays to be seen that it was reached
    if (m_entry.setRates(rates, text, reason))
        m_reason->clear();
    plan();
}

} // namespace atlas
