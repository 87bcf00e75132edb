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

FamilyModel::FamilyModel(Session& session, QObject* parent) : QAbstractTableModel(parent), m_session(session) {}

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

void FamilyModel::put(QVector<Row> rows, bool allTexts) {
    const bool isSameFamily = std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(), m_rows.cend(),
                                         [](const Row& one, const Row& other) { return one.node == other.node; });
    if (!isSameFamily) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    m_rows.swap(rows); // `rows` are the old ones now
    for (int at = 0; at < rowCount(); ++at)
        if (allTexts || m_rows.at(at) != rows.at(at))
            Q_EMIT dataChanged(index(at, 0), index(at, ColumnCount - 1));
}

void FamilyModel::show(const TargetCell& cell) {
    const bool isAnother = cell != m_cell;
    if (isAnother)
        m_bases.clear();
    m_cell = cell;
    put(read(), isAnother);
    if (isAnother)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void FamilyModel::follow(const ChangeSet& changes) {
    const bool figures = !changes.nodes.isEmpty() || changes.structure || changes.currentScenario;
    if (figures)
        m_bases.clear();
    put(read(), figures);
}

void FamilyModel::setLanguage(Language language) {
    if (language == m_language)
        return;
    m_language = language;
    retranslate();
}

void FamilyModel::retranslate() {
    m_bases.clear();
    put(m_rows, true);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

const FamilyModel::Figure& FamilyModel::base(NodeId node) const {
    if (const auto known = m_bases.constFind(node); known != m_bases.cend())
        return *known;
    Figure read;
    if (const auto projected = m_session.reading().projection(node, m_cell.indicator); projected.base) {
        read.value = projected.base->observation.value;
        read.status = projected.base->observation.status;
        if (projected.base->source)
            read.source = projected.base->source->citation(m_language);
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

int FamilyModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FamilyModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString FamilyModel::name(const Row& row) const {
    if (!row.node.isValid())
        return tr("All parts", "the row of the sum");
    return m_session.outline().contains(row.node) ? m_session.outline().name(row.node).in(m_language) : QString();
}

QString FamilyModel::text(const Row& row, int column) const {
    const Indicator* indicator = m_session.figures().indicator(m_cell.indicator);
    switch (column) {
    case Name:
        return name(row);
    case Base:
        if (row.node.isValid() && indicator != nullptr)
            if (const auto& value = base(row.node).value)
                return levelForEntry(*value, indicator->unit, m_language);
        return {};
    case Share:
        return row.share;
    case Growth:
        return row.growth ? percentText(*row.growth, m_language) : QString();
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
            return statusText(known.status, m_language);
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
                       ? statusText(known.status, m_language)
                       : tr("%1. Source: %2", "status, source").arg(statusText(known.status, m_language), known.source);
        return known.value ? tr("A planner's assumption. Type another number, or clear it.")
                           : tr("No base value is stated. Type one here as an assumption.");
    }
    const QString shown = text(row, column);
    const QString beside = note(row, column);
    return shown.isEmpty() ? beside : beside.isEmpty() ? shown : tr("%1, %2", "a cell and its note").arg(shown, beside);
}

QVariant FamilyModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(row, index.column());
    case NoteRole:
        return note(row, index.column());
    case Qt::ToolTipRole:
        return toolTip(row, index.column());
    case Qt::AccessibleTextRole: {
        const QString shown = text(row, index.column());
        const QString beside = note(row, index.column());
        return shown.isEmpty()    ? beside
               : beside.isEmpty() ? shown
                                  : tr("%1, %2", "a cell and its note").arg(shown, beside);
    }
    case Qt::TextAlignmentRole:
        return index.column() == Name ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
                                      : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font;
        if (!row.node.isValid())
            font.setWeight(QFont::DemiBold);
        else if ((index.column() == Growth && (row.mark == Mark::Carried || row.mark == Mark::RolledUp)) ||
                 data(index, AssumedRole).toBool())
            font.setItalic(true);
        else
            return {};
        return font;
    }
    case AssumedRole:
        return index.column() == Base && row.node.isValid() && base(row.node).value &&
               base(row.node).status == ObservationStatus::Assumption;
    case StandsBackRole:
        return index.column() == Growth && row.node.isValid() && row.mark != Mark::Own;
    case TotalRole:
        return !row.node.isValid();
    case FigureRole:
        return figureData(figureAt(row, index.column()));
    case NodeRole:
        return row.node.value;
    default:
        return {};
    }
}

QVariant FamilyModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Name ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
                               : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    const Indicator* indicator = m_session.figures().indicator(m_cell.indicator);
    if (role == Qt::ToolTipRole && section == Base)
        return tr("Base value. Where no source gives one, type one here: it counts as an assumption.");
    if (role == Qt::ToolTipRole && section == Points)
        return tr("Share times growth, in percentage points. The contributions add up to the roll-up.") +
               QLatin1Char('\n') + tr("Parts are rounded so that they add up as shown.");
    if (role == Qt::ToolTipRole && section == Share)
        return tr("Parts are rounded so that they add up as shown.");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Part", "column");
    case Base:
        return tr("Base %1\n%2", "column: year, unit")
            .arg(m_session.scenario().baseYear)
            .arg(indicator != nullptr ? entryUnitText(indicator->unit, m_language) : QString());
    case Share:
        return tr("Share", "column: weight in the roll-up");
    case Growth:
        return tr("Growth\n%1", "column: year").arg(m_cell.year);
    case Points:
        return tr("Points", "column: contribution in percentage points");
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
    const auto wanted = parseLevel(value.toString(), indicator->unit, m_language);
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
