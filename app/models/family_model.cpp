// SPDX-License-Identifier: Apache-2.0
#include "models/family_model.h"

#include "domain/figure_text.h"
#include "entry/level_entry.h"
#include "models/figure_role.h"
#include "session/contribution_text.h"
#include "session/figures.h"
#include "session/indicator_scope.h"
#include "session/outline.h"
#include "session/plan_reading.h"
#include "session/session.h"
#include "session/target_edits.h"

#include <QFont>

#include <algorithm>

namespace atlas {

namespace {
/// The unit of points stands in the header.
QString withoutUnit(const QString& points) { return points.isEmpty() ? points : points.chopped(3); }
} // namespace

FamilyModel::FamilyModel(Session& session, QObject* parent) : TextTableModel(ColumnCount, parent), m_session(session) {}

QVector<FamilyModel::Row> FamilyModel::read() const {
    const planning::RollUp rollUp = m_session.reading().rollUp(m_cell.node, m_cell.indicator, m_cell.year);
    const auto members = m_session.reading().members(m_cell.node, m_cell.indicator, m_cell.year);
    QHash<int, bool> weighted;
    for (const planning::FamilyMember& each : members)
        weighted.insert(each.slot, each.level.has_value());
    const int firstYear = m_session.scenario().firstYear;
    QVector<Row> rows;
    const ContributionText texts(rollUp, Language::English);
    for (size_t place = 0; place < rollUp.contributions.size(); ++place) {
        const planning::Contribution& part = rollUp.contributions[place];
        Row row;
        row.node = NodeId{part.slot};
        row.hasWeight = weighted.value(part.slot);
        row.growth = part.growth;
        row.share = texts.share(place);
        row.points = withoutUnit(texts.points(place));
        row.isMovedShare = texts.isMovedShare(place);
        row.isMovedPoints = texts.isMovedPoints(place);
        if (part.growth) {
            row.mark = Mark::RolledUp;
            for (int year = m_cell.year; year >= firstYear && row.mark == Mark::RolledUp; --year)
                if (m_session.reading().target({row.node, m_cell.indicator, year}))
                    row.mark = year == m_cell.year ? Mark::Own : Mark::Carried;
        }
        rows.append(row);
    }
    if (rollUp.growth) {
        Row sum;
        sum.hasWeight = true;
        sum.growth = rollUp.growth;
        sum.share = texts.wholeShare();
        sum.points = withoutUnit(texts.wholePoints());
        rows.append(sum);
    }
    return rows;
}

void FamilyModel::show(const TargetCell& cell) {
    const bool isAnother = cell != m_cell;
    if (cell.node != m_cell.node) // the sum of other parts is another row, too
        syncRows(m_rows, {}, &Row::node);
    m_cell = cell;
    if (isAnother)
        m_bases.clear();
    syncRows(m_rows, read(), &Row::node);
    if (isAnother)
        retranslate();
}

void FamilyModel::follow(const ChangeSet& changes) {
    const bool figures = !changes.nodes.isEmpty() || changes.structure || changes.currentScenario;
    if (figures)
        m_bases.clear();
    syncRows(m_rows, read(), &Row::node);
    if (figures)
        touchAll();
}

const FamilyModel::Figure& FamilyModel::base(NodeId node) const {
    if (const auto known = m_bases.constFind(node); known != m_bases.cend())
        return *known;
    Figure read;
    if (const auto projected = m_session.reading().projection(node, m_cell.indicator); projected.base) {
        read.value = projected.base->observation.value;
        read.status = projected.base->observation.status;
        if (projected.base->source)
            read.source = projected.base->source->citation(language());
    }
    return *m_bases.insert(node, read);
}

bool FamilyModel::mayAssume(NodeId node) const {
    const Indicator* indicator = m_session.figures().indicator(m_cell.indicator);
    if (indicator == nullptr || !node.isValid() || !takesTarget(m_session.outline(), *indicator, node))
        return false;
    const Figure& known = base(node);
    return !known.value || known.status == ObservationStatus::Assumption;
}

QStringList FamilyModel::withoutTarget() const {
    QStringList names;
    for (const Row& row : m_rows)
        if (!row.growth)
            names.append(name(row));
    return names;
}

QStringList FamilyModel::withoutWeight() const {
    QStringList names;
    for (const Row& row : m_rows)
        if (!row.hasWeight)
            names.append(name(row));
    return names;
}

QString FamilyModel::name(const Row& row) const {
    if (!row.node.isValid())
        return tr("All parts", "the row of the sum");
    return m_session.outline().contains(row.node) ? m_session.outline().name(row.node).in(language()) : QString();
}

QString FamilyModel::text(const Row& row, int column) const {
    const Indicator* indicator = m_session.figures().indicator(m_cell.indicator);
    switch (column) {
    case Name:
        return name(row);
    case Base:
        if (row.node.isValid() && indicator != nullptr)
            if (const auto& value = base(row.node).value)
                return levelForEntry(*value, indicator->unit, language());
        return {};
    case Share:
        return row.share;
    case Growth:
        return row.growth ? percentText(*row.growth, language()) : QString();
    case Points:
        return row.points;
    default:
        return {};
    }
}

FigureRef FamilyModel::figureAt(const Row& row, int column) const {
    if (column == Name || text(row, column).isEmpty())
        return {};
    const bool isSum = !row.node.isValid();
    const auto planned = [&](FigureAspect aspect) {
        const NodeId node = isSum ? m_cell.node : row.node;
        const FigureRef figure =
            FigureRef::planned(m_session.scenario().mark.uid, {node, m_cell.indicator, m_cell.year}, aspect);
        return isSum && aspect != FigureAspect::RollUp ? figure.partsOf() : figure;
    };
    switch (column) {
    case Base:
        if (const auto projected = m_session.reading().projection(row.node, m_cell.indicator); projected.base)
            return FigureRef::of(projected.base->observation);
        return {};
    case Share:
        return planned(FigureAspect::Weight);
    case Growth:
        return planned(isSum ? FigureAspect::RollUp : FigureAspect::Growth);
    default:
        return planned(FigureAspect::Contribution);
    }
}

QString FamilyModel::note(const Row& row, int column) const {
    if (!row.node.isValid())
        return column == Growth ? tr("roll-up") : QString();
    switch (column) {
    case Base:
        if (const Figure& known = base(row.node); known.value)
            return statusText(known.status, language());
        return tr("not stated", "base value");
    case Share:
        return !row.hasWeight        ? tr("no weight")
               : row.share.isEmpty() ? tr("left out", "takes no part in the roll-up")
               : row.isMovedShare    ? tr("rounded", "a part, so that all add up")
                                     : QString();
    case Points:
        return row.isMovedPoints ? tr("rounded", "a part, so that all add up") : QString();
    case Growth:
        switch (row.mark) {
        case Mark::Own:
            return tr("own target");
        case Mark::Carried:
            return tr("carried on", "a rate");
        case Mark::RolledUp:
            return tr("rolled up", "a rate");
        case Mark::None:
            return tr("no target yet");
        }
        return {};
    default:
        return {};
    }
}

QString FamilyModel::toolTip(const Row& row, int column) const {
    if (column == Base && row.node.isValid()) {
        const Figure& known = base(row.node);
        if (known.value && known.status != ObservationStatus::Assumption)
            return known.source.isEmpty()
                       ? statusText(known.status, language())
                       : tr("%1. Source: %2", "status, source").arg(statusText(known.status, language()), known.source);
        return known.value ? tr("A planner's assumption. Type another number, or clear it.")
                           : tr("No base value is stated. Type one here as an assumption.");
    }
    return withNote(row, column);
}

QString FamilyModel::withNote(const Row& row, int column) const {
    const QString shown = text(row, column);
    const QString noted = note(row, column);
    return shown.isEmpty() ? noted : noted.isEmpty() ? shown : tr("%1, %2", "a cell and its note").arg(shown, noted);
}

QVariant FamilyModel::cellData(int at, int column, int role) const {
    const Row& row = m_rows.at(at);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(row, column);
    case NoteRole:
        return note(row, column);
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case Qt::AccessibleTextRole:
        return withNote(row, column);
    case Qt::FontRole: {
        QFont font;
        if (!row.node.isValid())
            font.setWeight(QFont::DemiBold);
        else if ((column == Growth && (row.mark == Mark::Carried || row.mark == Mark::RolledUp)) ||
                 cellData(at, column, AssumedRole).toBool())
            font.setItalic(true);
        else
            return {};
        return font;
    }
    case AssumedRole:
        return column == Base && row.node.isValid() && base(row.node).value &&
               base(row.node).status == ObservationStatus::Assumption;
    case StandsBackRole:
        return column == Growth && row.node.isValid() && row.mark != Mark::Own;
    case TotalRole:
        return !row.node.isValid();
    case FigureRole:
        return figureData(figureAt(row, column));
    case NodeRole:
        return row.node.value;
    default:
        return {};
    }
}

QStringList FamilyModel::headers() const {
    const Indicator* indicator = m_session.figures().indicator(m_cell.indicator);
    return {tr("Part", "column"),
            tr("Base %1\n%2", "column: year, unit")
                .arg(m_session.scenario().baseYear)
                .arg(indicator != nullptr ? entryUnitText(indicator->unit, language()) : QString()),
            tr("Share", "column: weight in the roll-up"), tr("Growth\n%1", "column: year").arg(m_cell.year),
            tr("Points", "column: contribution in percentage points")};
}

QString FamilyModel::headerTip(int column) const {
    QString rounded = tr("Parts are rounded so that they add up as shown.");
    switch (column) {
    case Base:
        return tr("Base value. Where no source gives one, type one here: it counts as an assumption.");
    case Share:
        return rounded;
    case Points:
        return tr("Share times growth, in percentage points. The contributions add up to the roll-up.") +
               QLatin1Char('\n') + rounded;
    default:
        return {};
    }
}

Qt::ItemFlags FamilyModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() == Base && mayAssume(m_rows.at(index.row()).node))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool FamilyModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const Indicator* indicator = m_session.figures().indicator(m_cell.indicator);
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable) || indicator == nullptr)
        return false;
    if (value.toString() == data(index, Qt::EditRole).toString())
        return false; // opened and left: what is rounded for the editor isn't written
    const auto wanted = parseLevel(value.toString(), indicator->unit, language());
    if (!wanted) {
        Q_EMIT refused(wanted.error());
        return false;
    }
    const NodeId node = m_rows.at(index.row()).node;
    if (const auto set = m_session.commit(
            edits::setAssumption(m_session, node, m_cell.indicator, m_session.scenario().baseYear, *wanted));
        !set) {
        Q_EMIT refused(set.error());
        return false;
    }
    return true;
}

} // namespace atlas
