// SPDX-License-Identifier: Apache-2.0
#include "models/merge_model.h"

#include "models/figure_role.h"
#include "session/figures.h"
#include "session/outline.h"
#include "words/plan_cell_words.h"

#include <QFont>
#include <QHash>

namespace atlas {

MergeModel::MergeModel(const Session& session, QObject* parent)
    : TextTableModel(ColumnCount, parent), m_session(session) {}

void MergeModel::setPlan(const MergePlan& plan) {
    MergePlan now = plan;
    // Somebody's edit of another cell is no reason to decide again.
    if (now.from.id == m_plan.from.id && now.into.id == m_plan.into.id) {
        QHash<TargetCell, const PlanConflict*> before;
        for (const PlanConflict& old : std::as_const(m_plan.conflicts))
            before.insert(old.cell, &old);
        for (PlanConflict& each : now.conflicts) {
            const PlanConflict* old = before.value(each.cell);
            if (old != nullptr && old->here == each.here && old->there == each.there)
                each.decision = old->decision;
        }
    }
    beginResetModel();
    m_plan = std::move(now);
    endResetModel();
    Q_EMIT decided();
}

void MergeModel::decideAll(MergeSide side) {
    if (m_plan.conflicts.isEmpty())
        return;
    for (PlanConflict& each : m_plan.conflicts)
        each.decision = side;
    Q_EMIT dataChanged(index(0, Decision), index(static_cast<int>(m_plan.conflicts.size()) - 1, Decision));
    Q_EMIT decided();
}

void MergeModel::decide(const QModelIndexList& rows, MergeSide side) {
    bool any = false;
    for (const QModelIndex& row : rows)
        any = (isConflict(row.row()) && put(row.siblingAtColumn(Decision), side)) || any;
    if (any)
        Q_EMIT decided();
}

const TargetCell& MergeModel::cell(int row) const {
    return isConflict(row) ? m_plan.conflicts.at(row).cell : m_plan.taken.at(row - m_plan.conflicts.size()).cell;
}

QString MergeModel::sideText(MergeSide side) {
    switch (side) {
    case MergeSide::Undecided:
        return tr("Undecided", "conflict of a merge");
    case MergeSide::Here:
        return tr("Keep here", "conflict of a merge");
    case MergeSide::There:
        return tr("Take there", "conflict of a merge");
    }
    return {};
}

const std::optional<PlanCell>& MergeModel::planCell(int row, int column) const {
    if (isConflict(row)) {
        const PlanConflict& conflict = m_plan.conflicts.at(row);
        return column == Parting ? conflict.parting : column == Here ? conflict.here : conflict.there;
    }
    const MergedCell& taken = m_plan.taken.at(row - m_plan.conflicts.size());
    return column == There ? taken.there : taken.here; // here stands what stood when they parted
}

FigureRef MergeModel::figureAt(int row, int column) const {
    if (column != Parting && column != Here && column != There)
        return {};
    const std::optional<PlanCell>& cell = planCell(row, column);
    if (!cell || !cell->target)
        return {};
    // When they parted it was the rate of the scenario that both come from.
    const Scenario& common = m_plan.common ? *m_plan.common : m_plan.into;
    const Scenario& of = column == Parting ? common : column == Here ? m_plan.into : m_plan.from;
    return FigureRef::planned(of.mark.uid, this->cell(row), FigureAspect::Growth);
}

QString MergeModel::text(int row, int column) const {
    switch (column) {
    case Place:
        return m_session.outline().name(cell(row).node).in(language());
    case IndicatorName: {
        const Indicator* of = m_session.figures().indicator(cell(row).indicator);
        return of != nullptr ? of->name.in(language()) : QString();
    }
    case Year:
        return QString::number(cell(row).year);
    case Parting:
    case Here:
    case There:
        return PlanCellWords::all(m_session, planCell(row, column), language());
    default:
        break;
    }
    if (!isConflict(row))
        return tr("Taken", "a cell that only one side changed");
    return sideText(m_plan.conflicts.at(row).decision);
}

QVariant MergeModel::cellData(int row, int column, int role) const {
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        if (column != Decision)
            return text(row, column);
        if (!isConflict(row))
            return tr("Only the other scenario changed it, so it is taken.");
        return m_plan.conflicts.at(row).isLocked ? tr("It is locked here. Taking there replaces its lock, too.")
                                                 : tr("Both scenarios changed it to different values.");
    case Qt::EditRole:
        return column == Decision && isConflict(row) ? QVariant(static_cast<int>(m_plan.conflicts.at(row).decision))
                                                     : QVariant(text(row, column));
    case Qt::FontRole:
        if (column == Decision && isConflict(row) && m_plan.conflicts.at(row).decision == MergeSide::Undecided) {
            QFont font;
            font.setWeight(QFont::DemiBold);
            return font;
        }
        return {};
    case FigureRole:
        return figureData(figureAt(row, column));
    case NodeRole:
        return cell(row).node.value;
    case IndicatorRole:
        return cell(row).indicator.value;
    case YearRole:
        return cell(row).year;
    case ConflictRole:
        return isConflict(row);
    default:
        return {};
    }
}

QStringList MergeModel::headers() const {
    return {tr("Place", "column"),
            tr("Indicator", "column"),
            tr("Year", "column"),
            tr("When they parted", "column"),
            tr("Here", "column: the scenario that is merged into"),
            tr("There", "column: the scenario that is merged"),
            tr("Decision", "column")};
}

QString MergeModel::headerTip(int column) const {
    return column == Here    ? m_plan.into.name.in(language())
           : column == There ? m_plan.from.name.in(language())
                             : QString();
}

Qt::ItemFlags MergeModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = TextTableModel::flags(index);
    if (index.isValid() && index.column() == Decision && isConflict(index.row()))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool MergeModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != Decision ||
        !isConflict(index.row()))
        return false;
    bool isNumber = false;
    const int side = value.toInt(&isNumber);
    if (!isNumber || side < 0 || side > static_cast<int>(MergeSide::There))
        return false;
    if (put(index, static_cast<MergeSide>(side)))
        Q_EMIT decided();
    return true;
}

bool MergeModel::put(const QModelIndex& index, MergeSide side) {
    PlanConflict& conflict = m_plan.conflicts[index.row()];
    if (conflict.decision == side)
        return false;
    conflict.decision = side;
    Q_EMIT dataChanged(index, index);
    return true;
}

} // namespace atlas
