// SPDX-License-Identifier: Apache-2.0
#include "models/comparison_model.h"

#include "domain/parts_text.h"
#include "models/figure_role.h"
#include "session/scenario_plan.h"
#include "words/plan_cell_words.h"

#include <algorithm>

namespace atlas {

ComparisonModel::ComparisonModel(const Session& session, QObject* parent)
    : TextTableModel(ColumnCount, parent), m_session(session) {}

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

QString ComparisonModel::text(const PlanDifference& difference, int column) const {
    switch (column) {
    case Place:
        return m_session.outline().name(difference.cell.node).in(language());
    case IndicatorName: {
        const Indicator* of = m_session.figures().indicator(difference.cell.indicator);
        return of != nullptr ? of->name.in(language()) : QString();
    }
    case Year:
        return QString::number(difference.cell.year);
    case What:
        return PlanCellWords::what(difference.what);
    case From:
        return PlanCellWords::part(m_session, difference.from, difference.what, language());
    case To:
        return PlanCellWords::part(m_session, difference.to, difference.what, language());
    default:
        return difference.points()
                   ? differenceText(difference.from.target->rate, difference.to.target->rate, language())
                   : QString();
    }
}

FigureRef ComparisonModel::figureAt(const PlanDifference& difference, int column) const {
    using enum PlanDifference::What;
    const bool isRate = difference.what == Target;
    if ((!isRate && difference.what != Uncertainty) || text(difference, column).isEmpty())
        return {};
    const auto has = [&](const PlanCell& cell) {
        return isRate ? cell.target.has_value() : cell.terms && cell.terms->sigma;
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

QVariant ComparisonModel::cellData(int row, int column, int role) const {
    const PlanDifference& difference = m_shown.at(row);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(difference, column);
    case FigureRole:
        return figureData(figureAt(difference, column));
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

QStringList ComparisonModel::headers() const {
    return {tr("Place", "column"),
            tr("Indicator", "column"),
            tr("Year", "column"),
            tr("What", "column: what differs"),
            m_fromName.isEmpty() ? tr("In the first", "column: scenario") : m_fromName.in(language()),
            m_toName.isEmpty() ? tr("In the second", "column: scenario") : m_toName.in(language()),
            tr("Difference", "column: in percentage points")};
}

} // namespace atlas
