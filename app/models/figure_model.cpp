// SPDX-License-Identifier: Apache-2.0
#include "models/figure_model.h"

#include "domain/figure_text.h"
#include "models/figure_role.h"
#include "session/figures.h"
#include "session/outline.h"

#include <algorithm>

namespace atlas {

FigureModel::FigureModel(const Session& session, QObject* parent) : QAbstractTableModel(parent), m_session(session) {
    connect(&session, &Session::changed, this, &FigureModel::follow);
}

void FigureModel::setNode(NodeId node) {
    if (node == m_node)
        return;
    m_node = node;
    replace(m_session.outline().contains(node) ? m_session.figures().of(node) : QVector<Figure>{});
}

void FigureModel::setLanguage(Language language) {
    if (language == m_language)
        return;
    m_language = language;
    retranslate();
}

void FigureModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_figures.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_figures.size()) - 1, ColumnCount - 1));
}

void FigureModel::follow(const ChangeSet& changes) {
    if (changes.origin == ChangeSet::Origin::Preview || !m_node.isValid())
        return;
    if (!m_session.outline().contains(m_node))
        replace({});
    else if (changes.structure || changes.nodes.contains(m_node))
        replace(m_session.figures().of(m_node));
}

void FigureModel::replace(QVector<Figure> figures) {
    const int before = static_cast<int>(m_figures.size());
    const int after = static_cast<int>(figures.size());
    const int kept = std::min(before, after);
    if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_figures.resize(after);
        endRemoveRows();
    }
    for (int row = 0; row < kept; ++row) {
        const Figure& now = figures.at(row);
        const Figure& was = m_figures.at(row);
        // What says the same may be another version of it.
        const bool same =
            now.observation == was.observation && FigureRef::of(now.observation) == FigureRef::of(was.observation) &&
            now.indicator == was.indicator && now.source == was.source && now.derivation == was.derivation;
        if (same)
            continue;
        m_figures[row] = now;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_figures = std::move(figures);
        endInsertRows();
    }
}

int FigureModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_figures.size());
}

int FigureModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString FigureModel::text(const Figure& figure, int column) const {
    const Observation& observation = figure.observation;
    switch (column) {
    case IndicatorName:
        return figure.indicator.name.in(m_language);
    case Value:
        return figureText(observation.value, figure.indicator.unit, m_language);
    case PeriodColumn:
        return periodText(observation.period, m_language);
    case Status: {
        const QString status = statusText(observation.status, m_language);
        return observation.rounded && observation.status == ObservationStatus::Reported
                   ? tr("%1, rounded", "status of a figure").arg(status)
                   : status;
    }
    case SourceColumn: {
        const QString derivation = figure.derivation.in(m_language);
        if (!figure.source)
            return derivation;
        const QString citation = figure.source->citation(m_language);
        return derivation.isEmpty() ? citation : derivation + QStringLiteral("; ") + citation;
    }
    default:
        return {};
    }
}

QVariant FigureModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Figure& figure = m_figures.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(figure, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Value)
            return exactText(figure.observation.value, figure.indicator.unit, m_language);
        if (index.column() == IndicatorName && !figure.indicator.description.isEmpty())
            return figure.indicator.description.in(m_language);
        if (index.column() == SourceColumn && figure.source)
            return figure.source->title.in(m_language);
        return text(figure, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(index.column() == Value ? Qt::AlignRight | Qt::AlignVCenter
                                                           : Qt::AlignLeft | Qt::AlignVCenter);
    case ExactRole:
        return exactText(figure.observation.value, figure.indicator.unit, m_language);
    case FigureRole:
        return index.column() == Value ? figureData(FigureRef::of(figure.observation)) : QVariant();
    case AddressRole:
        return figure.source ? figure.source->address : QString();
    default:
        return {};
    }
}

QVariant FigureModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(section == Value ? Qt::AlignRight | Qt::AlignVCenter
                                                    : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case IndicatorName:
        return tr("Indicator", "column");
    case Value:
        return tr("Value", "column");
    case PeriodColumn:
        return tr("Period", "column");
    case Status:
        return tr("Status", "column");
    default:
        return tr("Source", "column");
    }
}

} // namespace atlas
