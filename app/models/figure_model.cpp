// SPDX-License-Identifier: Apache-2.0
#include "models/figure_model.h"

#include "domain/figure_text.h"
#include "models/figure_role.h"
#include "session/figures.h"
#include "session/outline.h"

namespace atlas {

namespace {
/// A derived figure has no id; there is one of an indicator and a period.
struct FigureKey {
    ObservationId id;
    IndicatorId indicator;
    Period period;
    bool operator==(const FigureKey&) const = default;
    friend size_t qHash(const FigureKey& key, size_t seed = 0) {
        return qHashMulti(seed, key.id, key.indicator, key.period.year);
    }
};
} // namespace

FigureModel::FigureModel(const Session& session, QObject* parent)
    : TextTableModel(ColumnCount, parent), m_session(session) {
    connect(&session, &Session::changed, this, &FigureModel::follow);
}

void FigureModel::setNode(NodeId node) {
    if (node == m_node)
        return;
    m_node = node;
    show(m_session.outline().contains(node) ? m_session.figures().of(node) : QVector<Figure>{});
}

void FigureModel::follow(const ChangeSet& changes) {
    if (changes.origin == ChangeSet::Origin::Preview || !m_node.isValid())
        return;
    if (!m_session.outline().contains(m_node))
        show({});
    else if (changes.structure || changes.nodes.contains(m_node))
        show(m_session.figures().of(m_node));
}

void FigureModel::show(const QVector<Figure>& figures) {
    const auto key = [](const Figure& figure) {
        return FigureKey{figure.observation.id, figure.observation.indicator, figure.observation.period};
    };
    // What says the same may be another version of it.
    const auto isSame = [](const Figure& now, const Figure& was) {
        return now.observation == was.observation && FigureRef::of(now.observation) == FigureRef::of(was.observation) &&
               now.indicator == was.indicator && now.source == was.source && now.derivation == was.derivation;
    };
    syncRows(m_figures, figures, key, isSame);
}

QString FigureModel::text(const Figure& figure, int column) const {
    const Observation& observation = figure.observation;
    switch (column) {
    case IndicatorName:
        return figure.indicator.name.in(language());
    case Value:
        return figureText(observation.value, figure.indicator.unit, language());
    case PeriodColumn:
        return periodText(observation.period, language());
    case Status: {
        const QString status = statusText(observation.status, language());
        return observation.rounded && observation.status == ObservationStatus::Reported
                   ? tr("%1, rounded", "status of a figure").arg(status)
                   : status;
    }
    case SourceColumn: {
        QString derivation = figure.derivation.in(language());
        if (!figure.source)
            return derivation;
        const QString citation = figure.source->citation(language());
        return derivation.isEmpty() ? citation : derivation + QStringLiteral("; ") + citation;
    }
    default:
        return {};
    }
}

QVariant FigureModel::cellData(int row, int column, int role) const {
    const Figure& figure = m_figures.at(row);
    switch (role) {
    case Qt::DisplayRole:
        return text(figure, column);
    case Qt::ToolTipRole:
        if (column == Value)
            return exactText(figure.observation.value, figure.indicator.unit, language());
        if (column == IndicatorName && !figure.indicator.description.isEmpty())
            return figure.indicator.description.in(language());
        if (column == SourceColumn && figure.source)
            return figure.source->title.in(language());
        return text(figure, column);
    case ExactRole:
        return exactText(figure.observation.value, figure.indicator.unit, language());
    case FigureRole:
        return column == Value ? figureData(FigureRef::of(figure.observation)) : QVariant();
    case AddressRole:
        return figure.source ? figure.source->address : QString();
    default:
        return {};
    }
}

QStringList FigureModel::headers() const {
    return {tr("Indicator", "column"), tr("Value", "column"), tr("Period", "column"), tr("Status", "column"),
            tr("Source", "column")};
}

} // namespace atlas
