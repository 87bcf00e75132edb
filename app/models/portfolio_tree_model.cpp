// SPDX-License-Identifier: Apache-2.0
#include "models/portfolio_tree_model.h"

#include "domain/figure_text.h"
#include "models/figure_role.h"
#include "models/portfolio_mark.h"
#include "session/figures.h"
#include "session/node_edits.h"
#include "session/node_rules.h"
#include "session/outline.h"
#include "session/plan_reading.h"
#include "session/session.h"
#include "session/size_figure.h"
#include "storage/portfolio.h"
#include "words/node_words.h"

#include <QDataStream>
#include <QFont>
#include <QIODevice>
#include <QMimeData>

#include <algorithm>

namespace atlas {

namespace {
constexpr qint32 dragVersion = 2; ///< of a drag's bytes; the first had ids alone
} // namespace

PortfolioTreeModel::PortfolioTreeModel(Session& session, QObject* parent) : NodeTreeModel(session, parent) {
    connect(&session, &Session::changed, this, &PortfolioTreeModel::follow);
}

// Search.

void PortfolioTreeModel::setFilter(const QString& text) {
    const QString wanted = text.trimmed();
    if (wanted == m_filter)
        return;
    m_filter = wanted;
    m_matches = wanted.isEmpty() ? QVector<NodeId>{} : session().outline().search(wanted, mostMatches);
    rebuild();
}

std::optional<NodeTreeModel::Subset> PortfolioTreeModel::subset() const {
    if (m_filter.isEmpty())
        return std::nullopt;
    const Outline& outline = session().outline();
    Subset shown;
    shown.takesNew = true;
    if (outline.root().isValid())
        shown.children.insert(outline.root(), {});
    for (const NodeId match : m_matches) {
        NodeId below = match;
        if (!shown.children.contains(below))
            shown.children.insert(below, {});
        for (NodeId above = outline.parent(below); above.isValid(); below = above, above = outline.parent(above)) {
            QVector<NodeId>& list = shown.children[above];
            if (list.contains(below))
                break; // and so are its ancestors
            list.append(below);
        }
    }
    for (QVector<NodeId>& list : shown.children)
        std::sort(list.begin(), list.end(), [&](NodeId a, NodeId b) { return outline.row(a) < outline.row(b); });
    return shown;
}

QVector<TextSpan> PortfolioTreeModel::spans(NodeId node) const {
    return m_filter.isEmpty() ? QVector<TextSpan>{}
                              : matchSpans(session().outline().name(node).in(language()), m_filter);
}

QString PortfolioTreeModel::otherName(NodeId node) const {
    if (m_filter.isEmpty() || !spans(node).isEmpty())
        return {};
    const Text name = session().outline().name(node);
    const QString& other = name.in(language() == Language::English ? Language::Chinese : Language::English);
    return other == name.in(language()) || matchSpans(other, m_filter).isEmpty() ? QString() : other;
}

// Cells.

int PortfolioTreeModel::columnCount(const QModelIndex&) const { return ColumnCount; }

PortfolioTreeModel::HeadlineTarget PortfolioTreeModel::headlineTarget(NodeId node) const {
    const Indicator* indicator = session().figures().headline(node);
    if (indicator == nullptr)
        return {};
    const int year = session().scenario().firstYear;
    if (const auto own = session().reading().target({node, indicator->id, year}))
        return {own, false};
    const auto rate = session().reading().growth(node, indicator->id, year);
    return {rate, rate.has_value()};
}

QString PortfolioTreeModel::withMeasure(NodeId node, const QString& rate) const {
    const Indicator* indicator = session().figures().headline(node);
    switch (indicator != nullptr ? indicator->measure : Measure::ValueAdded) {
    case Measure::Gdp:
        return tr("GDP %1", "a rate of gross domestic product").arg(rate);
    case Measure::Output:
        return tr("output %1", "a rate of gross output").arg(rate);
    case Measure::Sales:
        return tr("sales %1", "a rate").arg(rate);
    case Measure::Investment:
        return tr("investment %1", "a rate").arg(rate);
    case Measure::Units:
        return tr("units %1", "a rate of a number of units").arg(rate);
    case Measure::ValueAdded: // the column's own
    case Measure::Ambition:
    case Measure::Share:
        break;
    }
    return rate;
}

QString PortfolioTreeModel::cellText(NodeId node, int column) const {
    switch (column) {
    case NameColumn:
        return session().outline().name(node).in(language());
    case SizeLevelColumn:
        if (const auto size = session().figures().sizeLevel(node))
            return figureText(*size, Unit::CnyBillion, language());
        return {};
    case TargetColumn:
        if (const auto target = headlineTarget(node).rate)
            return withMeasure(node, percentText(*target, language()));
        return {};
    case StatusColumn:
        switch (session().outline().status(node)) {
        case NodeStatus::Stated:
            return tr("stated", "status of a node");
        case NodeStatus::Unnamed:
            return tr("to be named", "status of a node");
        case NodeStatus::Added:
            return tr("added", "status of a node");
        }
        return {};
    default:
        return {};
    }
}

FigureRef PortfolioTreeModel::figureAt(NodeId node, int column) const {
    if (column == SizeLevelColumn)
        return sizeFigure(session(), node);
    const Indicator* indicator = column == TargetColumn ? session().figures().headline(node) : nullptr;
    if (indicator == nullptr || !headlineTarget(node).rate)
        return {};
    const Scenario& scenario = session().scenario();
    return FigureRef::planned(scenario.mark.uid, {node, indicator->id, scenario.firstYear}, FigureAspect::Growth);
}

QString PortfolioTreeModel::toolTip(NodeId node, int column) const {
    switch (column) {
    case NameColumn: {
        const Text name = session().outline().name(node);
        const QString& other = name.in(language() == Language::English ? Language::Chinese : Language::English);
        const QString& own = name.in(language());
        return other == own ? own : own + QLatin1Char('\n') + other;
    }
    case SizeLevelColumn:
        return session().figures().sizeLevel(node) ? tr("What it is meant to grow to: an ambition, not output")
                                                   : tr("No size level is stated here or below");
    case TargetColumn: {
        const Indicator* indicator = session().figures().headline(node);
        if (indicator == nullptr)
            return tr("No indicator has targets here");
        const HeadlineTarget target = headlineTarget(node);
        QString what = tr("%1, %2", "indicator, year")
                           .arg(indicator->name.in(language()), QString::number(session().scenario().firstYear));
        if (!target.rate)
            return what + QLatin1Char('\n') + tr("No target here, and none below that could be rolled up");
        if (!target.rolledUp)
            return what;
        const auto rollUp = session().reading().rollUp(node, indicator->id, session().scenario().firstYear);
        return what + QLatin1Char('\n') +
               tr("rolled up from its parts, %1", "how they are weighted").arg(weightText(rollUp.basis));
    }
    case StatusColumn:
        switch (session().outline().status(node)) {
        case NodeStatus::Stated:
            return tr("Named by its source");
        case NodeStatus::Unnamed:
            return tr("Counted by its source, not named: double-click its name to fill it in");
        case NodeStatus::Added:
            return tr("Entered by a user");
        }
        return {};
    default:
        return {};
    }
}

QString PortfolioTreeModel::accessibleText(NodeId node, int column) const {
    QString text = cellText(node, column);
    switch (column) {
    case NameColumn:
        return session().outline().status(node) == NodeStatus::Unnamed ? tr("%1, to be named").arg(text) : text;
    case SizeLevelColumn:
        return text.isEmpty() ? tr("no size level") : tr("size level %1").arg(text);
    case TargetColumn:
        if (text.isEmpty())
            return tr("no target");
        return headlineTarget(node).rolledUp ? tr("target %1, rolled up from its parts").arg(text)
                                             : tr("target %1").arg(text);
    default:
        return text;
    }
}

QVariant PortfolioTreeModel::data(const QModelIndex& index, int role) const {
    const NodeId node = nodeAt(index);
    if (!node.isValid() || !session().outline().contains(node))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return cellText(node, index.column());
    case Qt::EditRole:
        if (index.column() == NameColumn && session().outline().status(node) == NodeStatus::Unnamed)
            return QString();
        return cellText(node, index.column());
    case Qt::ToolTipRole:
        return toolTip(node, index.column());
    case Qt::AccessibleTextRole:
        return accessibleText(node, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == SizeLevelColumn || index.column() == TargetColumn
                   ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                   : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::FontRole:
        if ((index.column() == TargetColumn && headlineTarget(node).rolledUp) ||
            (index.column() == NameColumn && session().outline().status(node) == NodeStatus::Unnamed)) {
            QFont italic;
            italic.setItalic(true);
            return italic;
        }
        return {};
    case NodeIdRole:
        return node.value;
    case MatchSpansRole:
        return index.column() == NameColumn ? QVariant::fromValue(spans(node)) : QVariant();
    case OtherNameRole:
        return index.column() == NameColumn ? QVariant(otherName(node)) : QVariant();
    case OtherMatchSpansRole:
        return index.column() == NameColumn ? QVariant::fromValue(matchSpans(otherName(node), m_filter)) : QVariant();
    case IsUnnamedRole:
        return session().outline().status(node) == NodeStatus::Unnamed;
    case FigureRole:
        return figureData(figureAt(node, index.column()));
    case IsRolledUpRole:
        return index.column() == TargetColumn && headlineTarget(node).rolledUp;
    default:
        return {};
    }
}

QVariant PortfolioTreeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == SizeLevelColumn || section == TargetColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                                     : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == TargetColumn)
        return tr("Growth target of %1 in the scenario shown: of value added, where no other measure stands before it")
            .arg(session().scenario().firstYear);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name", "column of the portfolio tree");
    case SizeLevelColumn:
        return tr("Size level", "column of the portfolio tree");
    case TargetColumn:
        return tr("Target", "column of the portfolio tree");
    case StatusColumn:
        return tr("Status", "column of the portfolio tree");
    default:
        return {};
    }
}

// Edits.

Qt::ItemFlags PortfolioTreeModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDropEnabled;
    if (index.column() == NameColumn)
        flags |= Qt::ItemIsEditable;
    if (nodeAt(index) != session().outline().root())
        flags |= Qt::ItemIsDragEnabled;
    return flags;
}

bool PortfolioTreeModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const NodeId id = nodeAt(index);
    if (role != Qt::EditRole || index.column() != NameColumn || !id.isValid())
        return false;
    const QString typed = value.toString().simplified();
    const bool unnamed = session().outline().status(id) == NodeStatus::Unnamed;
    if (typed == session().outline().name(id).in(language()) || (typed.isEmpty() && unnamed))
        return false; // nothing was meant to change
    if (typed.isEmpty()) {
        Q_EMIT editRefused({ErrorCode::Invalid, tr("A name can't be empty. The old one stays."), {}});
        return false;
    }
    Text name = unnamed ? Text{} : session().outline().name(id);
    (language() == Language::Chinese ? name.zh : name.en) = typed;
    if (const auto renamed = session().commit(edits::renameNode(session(), id, name)); !renamed) {
        Q_EMIT editRefused(renamed.error());
        return false;
    }
    return true;
}

QString PortfolioTreeModel::asText(NodeId node) const {
    QStringList lines{session().outline().name(node).in(language())};
    const QVector<Figure> figures = session().figures().of(node);
    for (const Figure& figure : figures) {
        const Observation& seen = figure.observation;
        QStringList cells{figure.indicator.name.in(language()),
                          figureText(seen.value, figure.indicator.unit, language()),
                          periodText(seen.period, language()), statusText(seen.status, language())};
        if (figure.source)
            cells.append(figure.source->citation(language()));
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

QStringList PortfolioTreeModel::mimeTypes() const { return {nodeMimeType()}; }

QMimeData* PortfolioTreeModel::mimeData(const QModelIndexList& indexes) const {
    QVector<NodeId> nodes;
    QSet<NodeId> taken;
    for (const QModelIndex& index : indexes)
        if (const NodeId node = nodeAt(index); node.isValid() && !taken.contains(node)) {
            taken.insert(node);
            nodes.append(node);
        }
    if (nodes.isEmpty())
        return nullptr;

    QByteArray ids;
    QDataStream out(&ids, QIODevice::WriteOnly);
    out << dragVersion << portfolioMark(session().portfolio());
    QStringList names, rows;
    for (const NodeId node : std::as_const(nodes)) {
        out << node.value;
        names.append(cellText(node, NameColumn));
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column)
            cells.append(cellText(node, column));
        rows.append(cells.join(QLatin1Char('\t')));
    }
    auto data = std::make_unique<QMimeData>();
    data->setData(nodeMimeType(), ids);
    data->setText(names.join(QLatin1Char('\n')));
    data->setData(QStringLiteral("text/tab-separated-values"), rows.join(QLatin1Char('\n')).toUtf8());
    return data.release();
}

NodeId PortfolioTreeModel::dragged(const QMimeData* data) const {
    if (data == nullptr || !data->hasFormat(nodeMimeType()))
        return {};
    QByteArray ids = data->data(nodeMimeType());
    QDataStream in(&ids, QIODevice::ReadOnly);
    qint32 version = 0;
    QString mark;
    NodeId node;
    in >> version >> mark >> node.value;
    // The same number is another node in another portfolio.
    if (version != dragVersion || mark != portfolioMark(session().portfolio()))
        return {};
    return in.status() == QDataStream::Ok && session().outline().contains(node) ? node : NodeId{};
}

bool PortfolioTreeModel::canDropMimeData(const QMimeData* data, Qt::DropAction action, int, int,
                                         const QModelIndex& parent) const {
    const NodeId node = dragged(data);
    return action == Qt::MoveAction && node.isValid() && parent.isValid() &&
           node_rules::mayMove(session().outline(), node, nodeAt(parent));
}

bool PortfolioTreeModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                      const QModelIndex& parent) {
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const NodeId node = dragged(data);
    const NodeId above = nodeAt(parent);
    const Outline& outline = session().outline();
    int place = row < 0 ? outline.childCount(above) : outlineRow(above, row);
    if (outline.parent(node) == above) {
        if (row < 0)
            return false; // it belongs there already; its place among the others was not meant
        if (outline.row(node) < place)
            --place;
        if (outline.row(node) == place)
            return false; // dropped where it was
    }
    if (const auto moved = session().commit(edits::moveNode(session(), node, above, place)); !moved) {
        Q_EMIT editRefused(moved.error());
        return false;
    }
    return true;
}

// Following the session.

void PortfolioTreeModel::follow(const ChangeSet& changes) {
    if (changes.currentScenario) {
        touchAll(TargetColumn, TargetColumn);
        touch(changes.nodes, NameColumn, StatusColumn);
        return;
    }
    touch(changes.nodes, NameColumn, StatusColumn);
    // A size level adds up through the tree; targets leave it alone.
    const bool sizes = changes.structure || !changes.nodes.isEmpty();
    touch(changes.rolledUp, sizes ? SizeLevelColumn : TargetColumn, TargetColumn);
    for (const TargetCell& cell : targetsNotRolledUp(changes))
        touch({cell.node}, TargetColumn, TargetColumn);
}

} // namespace atlas
