// SPDX-License-Identifier: Apache-2.0
#include "models/target_model.h"

#include "entry/goal_entry.h"
#include "entry/rate_entry.h"
#include "models/held_text.h"
#include "session/figures.h"
#include "session/indicator_scope.h"
#include "session/outline.h"
#include "session/plan_reading.h"
#include "session/session.h"
#include "session/target_edits.h"

#include <algorithm>

namespace atlas {

TargetModel::TargetModel(Session& session, QObject* parent) : NodeTreeModel(session, parent) {
    readYears();
    m_year = m_firstYear;
    if (const Indicator* first = session.figures().headline(session.outline().root()))
        m_indicator = first->id;
    rebuild();
    connect(&session, &Session::changed, this, &TargetModel::follow);
}

void TargetModel::readYears() {
    const Scenario& scenario = session().scenario();
    m_firstYear = scenario.firstYear;
    m_yearCount = std::max(0, scenario.yearCount());
    m_year = std::clamp(m_year, m_firstYear, std::max(m_firstYear, m_firstYear + m_yearCount - 1));
}

// Which rows.

const Indicator* TargetModel::shown() const { return session().figures().indicator(m_indicator); }

bool TargetModel::isRatio() const {
    const Indicator* indicator = shown();
    return indicator != nullptr && indicator->kind == IndicatorKind::Ratio;
}

bool TargetModel::concerns(IndicatorId indicator) const {
    if (indicator == m_indicator)
        return true;
    const Indicator* ratio = shown();
    return isRatio() && (ratio->numerator == indicator || ratio->denominator == indicator);
}

bool TargetModel::isAbout(NodeId node) const {
    const Indicator* indicator = shown();
    const Outline& outline = session().outline();
    if (indicator == nullptr || indicator->appliesTo == AppliesTo::Tree)
        return indicator != nullptr;
    return indicator->appliesTo == AppliesTo::Area
               ? node == outline.root()
               : outline.contains(indicator->branch) && outline.isUnder(node, indicator->branch);
}

std::optional<NodeTreeModel::Subset> TargetModel::subset() const {
    const Indicator* indicator = shown();
    const Outline& outline = session().outline();
    if (indicator == nullptr || indicator->appliesTo == AppliesTo::Tree || !outline.root().isValid())
        return std::nullopt;
    Subset rows;
    if (indicator->appliesTo == AppliesTo::Area || !outline.contains(indicator->branch)) {
        rows.children.insert(outline.root(), {});
        return rows;
    }
    NodeId below = indicator->branch;
    for (const NodeId above : outline.ancestors(below)) {
        rows.children.insert(above, {below});
        below = above;
    }
    return rows;
}

bool TargetModel::reshapes(NodeId node) const {
    const Indicator* indicator = shown();
    const Outline& outline = session().outline();
    return indicator != nullptr && indicator->appliesTo == AppliesTo::Branch && outline.contains(indicator->branch) &&
           outline.isUnder(indicator->branch, node);
}

bool TargetModel::hasRow(NodeId node) const {
    const Indicator* indicator = shown();
    const Outline& outline = session().outline();
    if (indicator == nullptr || !outline.contains(node))
        return false;
    switch (indicator->appliesTo) {
    case AppliesTo::Tree:
    case AppliesTo::Role: // what stands above a place of that role is its way in the tree
        return true;
    case AppliesTo::Area:
        return node == outline.root();
    case AppliesTo::Branch:
        return outline.contains(indicator->branch)
                   ? outline.isUnder(node, indicator->branch) || outline.isUnder(indicator->branch, node)
                   : node == outline.root();
    }
    return false;
}

NodeId TargetModel::nearestRow(NodeId node) const {
    if (hasRow(node))
        return node;
    const Indicator* indicator = shown();
    const Outline& outline = session().outline();
    return indicator != nullptr && indicator->appliesTo == AppliesTo::Branch && outline.contains(indicator->branch)
               ? indicator->branch
               : outline.root();
}

QVector<NodeId> TargetModel::named(const QString& name) const {
    constexpr int most = 2000; // of names that contain this one
    const QString wanted = name.simplified();
    QVector<NodeId> found = wanted.isEmpty() ? QVector<NodeId>{} : find(wanted, most);
    found.removeIf([&](NodeId node) {
        const Text text = session().outline().name(node);
        return text.en.simplified().compare(wanted, Qt::CaseInsensitive) != 0 &&
               text.zh.simplified().compare(wanted, Qt::CaseInsensitive) != 0;
    });
    return found;
}

QVector<NodeId> TargetModel::find(const QString& text, int limit) const {
    QVector<NodeId> found = session().outline().search(text, limit);
    found.removeIf([this](NodeId node) { return !hasRow(node); });
    return found;
}

void TargetModel::setIndicator(IndicatorId indicator) {
    if (indicator == m_indicator)
        return;
    m_indicator = indicator;
    m_bases.clear();
    rebuild();
}

void TargetModel::setYear(int year) {
    if (year == m_year || year < m_firstYear || year >= m_firstYear + m_yearCount)
        return;
    m_year = year;
}

void TargetModel::setShows(Shows shows) {
    if (shows == m_shows)
        return;
    m_shows = shows;
    touchAll(FirstYearColumn, lastColumn());
}

int TargetModel::yearOf(int column) const {
    return column >= FirstYearColumn && column <= lastColumn() ? m_firstYear + column - FirstYearColumn : 0;
}

int TargetModel::columnOf(int year) const {
    return FirstYearColumn + std::clamp(year - m_firstYear, 0, std::max(0, m_yearCount - 1));
}

std::optional<TargetCell> TargetModel::cellAt(const QModelIndex& index) const {
    const int year = yearOf(index.column());
    const NodeId node = nodeAt(index);
    const Indicator* indicator = shown();
    if (year == 0 || !node.isValid() || indicator == nullptr || indicator->kind != IndicatorKind::Level ||
        !takesTarget(session().outline(), *indicator, node))
        return std::nullopt;
    return TargetCell{node, m_indicator, year};
}

// Edits.

Qt::ItemFlags TargetModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    // A protected scenario's cells can be edited, too: the entry is answered with the offer of a working copy.
    if (cellAt(index) && m_shows == Shows::Rates)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QString TargetModel::onlyRatesText() {
    return tr("Levels follow from the growth targets. Show rates to enter one, or move the slider.");
}

bool TargetModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const auto cell = cellAt(index);
    if (role != Qt::EditRole || !cell)
        return false;
    if (m_shows == Shows::Levels) {
        Q_EMIT entryRefused(index, {ErrorCode::Invalid, onlyRatesText(), {}});
        return false;
    }
    const QString typed = value.toString();
    const auto wanted = read(*cell, typed);
    if (!wanted) {
        Q_EMIT entryRefused(index, wanted.error());
        return false;
    }
    if (*wanted == session().reading().target(*cell))
        return false;
    if (session().scenario().isProtected) {
        Q_EMIT protectedEdit({{*cell, *wanted}}, {});
        return false;
    }
    if (m_holder && m_holder({{*cell, *wanted}}, {}))
        return true;
    const QString kept = heldText(session(), heldByLocks(session(), {{*cell, *wanted}}), language());
    if (const auto set = session().commit(edits::setTarget(session(), *cell, *wanted)); !set) {
        if (set.error().code == ErrorCode::Protected)
            Q_EMIT protectedEdit({{*cell, *wanted}}, {});
        else
            Q_EMIT entryRefused(index, set.error());
        return false;
    }
    if (!kept.isEmpty())
        Q_EMIT held(kept);
    return true;
}

void TargetModel::refuseChanged(const QModelIndex& index) {
    const QString now = index.data().toString();
    Q_EMIT entryRefused(index,
                        {ErrorCode::Conflict,
                         now.isEmpty() ? tr("This target was cleared while you typed. Enter yours again to set it.")
                                       : tr("This target has become %1 while you typed. Enter yours again to put it in "
                                            "its place.")
                                             .arg(now),
                         {}});
}

Result<std::optional<double>> TargetModel::read(const TargetCell& cell, const QString& typed) const {
    if (!isGoalEntry(typed))
        return parseRate(typed, rate(cell.node, cell.year).value);
    const auto goal = goalRate(session(), cell, language());
    return goal ? Result<std::optional<double>>{std::optional(*goal)} : failure(goal.error());
}

bool TargetModel::enter(const QVector<QModelIndex>& cells, const QString& typed) {
    Rates rates;
    QSet<TargetCell> families; // a goal holds all siblings, so it can't move two of them
    for (const QModelIndex& index : cells) {
        const auto cell = cellAt(index);
        if (!cell)
            continue;
        auto wanted = read(*cell, typed);
        const TargetCell family{session().outline().parent(cell->node), m_indicator, cell->year};
        if (wanted && isGoalEntry(typed) && families.contains(family))
            wanted = failure(ErrorCode::Invalid,
                             tr("“=goal” moves one part while the others are held. Select one part for each year."));
        families.insert(family);
        if (!wanted) {
            Error error = wanted.error();
            error.sentence = tr("%1, %2: %3", "node, year, why an entry is refused")
                                 .arg(session().outline().name(cell->node).in(language()), QString::number(cell->year),
                                      error.sentence);
            Q_EMIT entryRefused(index, error);
            return false;
        }
        rates.append({*cell, *wanted});
    }
    return rates.isEmpty() ||
           write(rates, tr("Set %n growth target(s)", nullptr, static_cast<int>(rates.size())), cells.constFirst());
}

bool TargetModel::write(const Rates& rates, const QString& text, const QModelIndex& at) {
    Rates others;
    std::copy_if(rates.begin(), rates.end(), std::back_inserter(others),
                 [&](const auto& one) { return session().reading().target(one.first) != one.second; });
    if (others.isEmpty())
        return true;
    if (session().scenario().isProtected) {
        Q_EMIT protectedEdit(others, text);
        return false;
    }
    if (m_holder && m_holder(others, text))
        return true;
    const QString kept = heldText(session(), heldByLocks(session(), others), language());
    if (const auto set = session().commit(edits::setTargets(session(), others, text)); !set) {
        if (set.error().code == ErrorCode::Protected)
            Q_EMIT protectedEdit(others, text);
        else
            Q_EMIT entryRefused(at, set.error());
        return false;
    }
    if (!kept.isEmpty())
        Q_EMIT held(kept);
    return true;
}

// Following the session.

void TargetModel::reword() { m_bases.clear(); }

void TargetModel::follow(const ChangeSet& changes) {
    if (changes.currentScenario) {
        m_bases.clear();
        const Scenario& scenario = session().scenario();
        if (m_firstYear != scenario.firstYear || m_yearCount != scenario.yearCount()) {
            // Other years are other columns: the table is another one.
            beginResetModel();
            readYears();
            endResetModel();
        } else {
            touchAll(NameColumn, lastColumn());
        }
        return;
    }
    for (const NodeId node : changes.nodes)
        m_bases.remove(node);
    if (changes.structure) // a share of a parent's base may have come or gone
        m_bases.clear();
    touch(changes.nodes, NameColumn, lastColumn());

    int first = lastColumn() + 1;
    for (const TargetCell& cell : changes.targets)
        if (concerns(cell.indicator))
            first = std::min(first, columnOf(cell.year));
    for (const TargetCell& cell : targetsNotRolledUp(changes))
        if (concerns(cell.indicator))
            touch({cell.node}, columnOf(cell.year), lastColumn());
    if (changes.targets.isEmpty()) // a size level or a base value: weights of all years
        first = BaseColumn;
    if (first <= lastColumn())
        touch(changes.rolledUp, first, lastColumn());
}

} // namespace atlas
