// SPDX-License-Identifier: Apache-2.0
#include "models/comparison_model.h"

#include "domain/parts_text.h"
#include "models/figure_role.h"
#include "session/scenario_plan.h"
#include "words/plan_cell_words.h"

#include <algorithm>

namespace atlas {

ComparisonModel::ComparisonModel(const Session& session, QObject* parent)
    : QAbstractTableModel(parent), m_session(session) {}

void ComparisonModel::compare(ScenarioId from, ScenarioId to) {
    const auto one = m_session.plan(from);
    const auto other = m_session.plan(to);
    beginResetModel();
    m_all.clear();
    if (one != nullptr && other != nullptr) {
        m_fromName = one->scenario().name;
        m_toName = other->scenario().name;
        m_fromUid = one->scenario().mark.uid;
        m_toUid = other->scenario().mark.uid;
        m_all = differences(*one, *other, m_session.outline());
    }
    filter();
    endResetModel();
}

void ComparisonModel::filter() {
    m_shown = m_all;
    if (m_onlyTargets)
        m_shown.removeIf([](const PlanDifference& each) { return each.what != PlanDifference::What::Target; });
}

void ComparisonModel::setOnlyTargets(bool only) {
    if (only == m_onlyTargets)
        return;
    beginResetModel();
    m_onlyTargets = only;
    filter();
    endResetModel();
}

void ComparisonModel::setLanguage(Language language) {
    if (language == m_language)
        return;
    m_language = language;
    retranslate();
}

void ComparisonModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ComparisonModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ComparisonModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString ComparisonModel::text(const PlanDifference& difference, int column) const {
    switch (column) {
    case Place:
        return m_session.outline().name(difference.cell.node).in(m_language);
    case IndicatorName: {
        const Indicator* of = m_session.figures().indicator(difference.cell.indicator);
        return of != nullptr ? of->name.in(m_language) : QString();
    }
    case Year:
        return QString::number(difference.cell.year);
    case What:
        return PlanCellWords::what(difference.what);
    case From:
        return PlanCellWords::part(m_session, difference.from, difference.what, m_language);
    case To:
        return PlanCellWords::part(m_session, difference.to, difference.what, m_language);
    default:
        return difference.points()
                   ? differenceText(difference.from.target->rate, difference.to.target->rate, m_language)
                   : QString();
    }
}

FigureRef ComparisonModel::figureAt(const PlanDifference& difference, int column) const {
    using enum PlanDifference::What;
    const bool isRate = difference.what == Target;
    if ((!isRate && difference.what != Uncertainty) || text(difference, column).isEmpty())
        return {};
    const auto has = [&](const PlanCell& said) {
        return isRate ? said.target.has_value() : said.terms && said.terms->sigma;
    };
    const auto planned = [&](const Uid& scenario) {
        return FigureRef::planned(scenario, difference.cell, isRate ? FigureAspect::Growth : FigureAspect::Deviation);
    };
    switch (column) {
    case From:
        return has(difference.from) ? planned(m_fromUid) : FigureRef();
    case To:
        return has(difference.to) ? planned(m_toUid) : FigureRef();
    case Points:
        return planned(m_toUid).differenceTo(m_fromUid);
    default:
        return {};
    }
}

QVariant ComparisonModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlanDifference& difference = m_shown.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(difference, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == Points ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case FigureRole:
        return figureData(figureAt(difference, index.column()));
    case NodeRole:
        return difference.cell.node.value;
    case IndicatorRole:
        return difference.cell.indicator.value;
    case YearRole:
        return difference.cell.year;
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == Points ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (section) {
    case Place:
        return tr("Place", "column");
    case IndicatorName:
        return tr("Indicator", "column");
    case Year:
        return tr("Year", "column");
    case What:
        return tr("What", "column: what differs");
    case From:
        return m_fromName.isEmpty() ? tr("In the first", "column: scenario") : m_fromName.in(m_language);
    case To:
        return m_toName.isEmpty() ? tr("In the second", "column: scenario") : m_toName.in(m_language);
    default:
        return tr("Difference", "column: in percentage points");
    }
}

} // namespace atlas
