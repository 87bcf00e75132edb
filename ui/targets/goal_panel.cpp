// SPDX-License-Identifier: Apache-2.0
#include "targets/goal_panel.h"

#include "parts/level_spin_box.h"
#include "parts/rate_spin_box.h"
#include "session/figures.h"
#include "session/outline.h"
#include "session/plan_reading.h"
#include "targets/goal_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStandardItemModel>

#include <algorithm>
#include <utility>

namespace atlas {

namespace {
constexpr size_t mostParts = 200; ///< in the list; a longer one is of no use to anybody
constexpr double usualShare = 0.5;
constexpr size_t large = 500; ///< children
} // namespace

GoalPanel::GoalPanel(Session& session, ViewState& view, TargetEntry& entry, QWidget* parent)
    : PlanPanel(entry, parent), m_session(session), m_view(view) {}

void GoalPanel::ensureBuilt() {
    if (m_isBuilt)
        return;
    m_isBuilt = true;
    build();
    connectParts();
    retranslate();
}

QString GoalPanel::title() const { return tr("Goal", "tab"); }

GoalKind GoalPanel::kind() const { return static_cast<GoalKind>(m_kind->currentData().toInt()); }

NodeId GoalPanel::chosen(const QComboBox* combo) const { return NodeId{combo->currentData().toLongLong()}; }

GoalWish GoalPanel::wish() const {
    GoalWish wish;
    wish.year = m_goalYear->value();
    switch (kind()) {
    case GoalKind::Level:
        wish.goal = m_level->level();
        break;
    case GoalKind::Share:
        wish.goal = m_rate->rate().value_or(usualShare);
        break;
    case GoalKind::ThroughPart:
        wish.goal = m_rate->rate().value_or(0);
        wish.part = chosen(m_part);
        wish.eachYear = m_span->currentData().toBool();
        break;
    case GoalKind::SizeLevel:
        wish.part = chosen(m_way);
        break;
    }
    return wish;
}

// What is selected.

void GoalPanel::showCell(NodeId node, IndicatorId indicator, int year) {
    ensureBuilt();
    const bool isAnother = node != m_node || indicator != m_indicator;
    const bool isAnotherYear = year != m_year;
    m_node = node;
    m_indicator = indicator;
    m_year = year;
    if (isAnother || isAnotherYear)
        m_touched = false;
    if (isAnother)
        chooseKind();
    m_toStart = m_toStart || isAnother || (isAnotherYear && kind() == GoalKind::ThroughPart);
    gather();
}

void GoalPanel::chooseKind() {
    const QScopedValueRollback filling(m_filling, true);
    const Indicator* indicator = m_session.figures().indicator(m_indicator);
    if (indicator == nullptr)
        return;
    if (indicator->kind == IndicatorKind::Ratio)
        m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(GoalKind::Share)));
    else if (kind() == GoalKind::Share && ratioOf(m_session, m_indicator) == nullptr)
        m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(GoalKind::Level)));
}

void GoalPanel::gather() {
    if (!isVisible())
        return;
    m_rest.stop();
    endPreview();
    const bool hadBase = m_facts.path.base.has_value();
    m_facts = gatherGoal(m_session, m_node, m_indicator, kind());
    {
        const QScopedValueRollback filling(m_filling, true);
        m_goalYear->setRange(m_facts.firstYear, std::max(m_facts.firstYear, m_facts.lastYear));
        fillParts();
        const Indicator* of = m_session.figures().indicator(m_facts.path.indicator);
        m_level->setUnit(m_facts.path.base && of != nullptr ? of->unit : Unit::Index, m_view.language());
        if (m_toStart || hadBase != m_facts.path.base.has_value()) // no index becomes a level, nor a level an index
            startGoal();
        else if (!m_goalIsChosen)
            startAt();
    }
    solve();
}

void GoalPanel::startGoal() {
    m_toStart = false;
    const int year = m_year >= m_facts.firstYear && m_year <= m_facts.lastYear ? m_year : m_facts.lastYear;
    m_goalYear->setValue(kind() == GoalKind::ThroughPart ? year : m_facts.lastYear);
    m_goalIsChosen = false;
    startAt();
}

void GoalPanel::startAt() {
    const QScopedValueRollback filling(m_filling, true);
    const int year = m_goalYear->value();
    if (kind() == GoalKind::Level) {
        // What comes out now: a goal that changes nothing is the one to move away from.
        const auto level = m_session.reading().projectedLevel(m_node, m_indicator, year);
        m_level->setLevel(level.value_or(m_facts.path.base.value_or(100)));
    } else if (kind() == GoalKind::Share) {
        m_rate->setRate(usualShare);
    } else if (kind() == GoalKind::ThroughPart) {
        // The target of the node itself, so that the first answer closes its gap.
        m_rate->setRate(m_session.reading().growth(m_node, m_indicator, year).value_or(0));
    }
}

void GoalPanel::fillParts() {
    const NodeId before = chosen(m_part);
    m_part->clear();
    if (kind() != GoalKind::ThroughPart)
        return;
    const auto* model = qobject_cast<QStandardItemModel*>(m_part->model());
    for (const GoalPart& part : m_facts.parts) {
        if (static_cast<size_t>(m_part->count()) >= mostParts)
            break;
        const QString name = m_session.outline().name(part.path.node).in(m_view.language());
        const bool isLocked = part.path.isLocked(0, part.path.cells.size());
        m_part->addItem(isLocked ? tr("%1 (locked)").arg(name) : name, part.path.node.value);
        if (isLocked && model != nullptr)
            model->item(m_part->count() - 1)->setEnabled(false);
    }
    const int place = m_part->findData(before.value);
    m_part->setCurrentIndex(place >= 0 ? place : 0);
}

void GoalPanel::fillWays() {
    const QScopedValueRollback filling(m_filling, true);
    const NodeId before = chosen(m_way);
    m_way->clear();
    const GoalQuestion question{m_session, m_facts, wish(), m_indicator, m_view.language()};
    m_way->addItem(tr("Targets of %1 itself").arg(m_session.outline().name(m_node).in(m_view.language())), 0);
    for (const GoalAlternative& one : m_plan.alone)
        m_way->addItem(GoalWords::alternative(question, one), one.node.value);
    m_way->setCurrentIndex(std::max(0, m_way->findData(before.value)));
}

// The plan.

void GoalPanel::touch() {
    if (m_filling)
        return;
    m_touched = true;
    if (!m_goalIsChosen) {
        endPreview(); // what comes out is read from what is written
        startAt();
    }
    solve();
}

void GoalPanel::chooseGoal() {
    if (m_filling)
        return;
    m_goalIsChosen = true;
    touch();
}

void GoalPanel::solve() {
    m_plan = planGoal(m_facts, wish());
    if (kind() == GoalKind::SizeLevel) {
        fillWays();
        m_plan = planGoal(m_facts, wish()); // the way may be gone
    }
    showPlan();
    preview();
    drawChart();
}

void GoalPanel::preview() {
    const bool isAsked = m_touched && m_wantsPreview;
    tickPreview(isAsked);
    const bool wanted = isAsked && isVisible() && m_plan.why == NoPlan::HasOne && !m_plan.rates.isEmpty() &&
                        !m_session.scenario().isProtected;
    if (!wanted)
        return endPreview();
    QVector<std::pair<TargetCell, double>> rates;
    for (const auto& [cell, rate] : m_plan.rates)
        rates.append({cell, rate});
    const QScopedValueRollback previewing(m_previewing, true);
    auto shown = m_session.preview(rates);
    if (shown) {
        m_preview = std::move(*shown);
    } else {
        m_details->setText(shown.error().sentence);
        tickPreview(false);
    }
}

void GoalPanel::tickPreview(bool isShown) {
    const QSignalBlocker quiet(m_previewed);
    m_previewed->setChecked(isShown);
}

void GoalPanel::endPreview() {
    const QScopedValueRollback previewing(m_previewing, true);
    m_preview.end();
}

void GoalPanel::leave() {
    endPreview();
    m_touched = false;
}

void GoalPanel::putIn() {
    m_level->interpretText();
    m_rate->interpretText();
    if (m_plan.why != NoPlan::HasOne || m_plan.rates.isEmpty())
        return;
    TargetModel::Rates rates;
    for (const auto& [cell, rate] : m_plan.rates)
        rates.append({cell, rate});
    const QString text = tr("Reach a goal for %1 by %2", "undo step: node, year")
                             .arg(m_session.outline().name(m_node).in(m_view.language()))
                             .arg(m_plan.years.back().year);
    endPreview();
    // Written it is no longer tried out, also where it is first written in a working copy: what is undone would be
    // drawn again.
    const bool wasTouched = std::exchange(m_touched, false);
    if (m_entry.setRates(rates, text) || m_session.scenario().isProtected)
        return;
    m_touched = wasTouched; // refused
    preview();
}

// Following the session.

void GoalPanel::follow(const ChangeSet& changes) {
    if (!m_isBuilt || m_previewing || !m_session.outline().contains(m_node))
        return;
    if (changes.origin == ChangeSet::Origin::Preview) {
        m_touched = false; // somebody else's drag took the place of our preview
        if (m_facts.parts.size() > large) {
            m_rest.start(); // a drag must not wait for a huge family
            return;
        }
    }
    gather();
}

void GoalPanel::hideEvent(QHideEvent* event) {
    leave(); // another page must not show what is not written
    PlanPanel::hideEvent(event);
}

void GoalPanel::showEvent(QShowEvent* event) {
    PlanPanel::showEvent(event);
    ensureBuilt();
    gather();
}

} // namespace atlas
