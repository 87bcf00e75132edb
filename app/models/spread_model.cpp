// SPDX-License-Identifier: Apache-2.0
#include "models/spread_model.h"

#include "domain/parts_text.h"
#include "models/figure_role.h"
#include "session/outline.h"
#include "session/session.h"

namespace atlas {

using planning::SpreadMethod;

namespace {
constexpr int shareDecimals = 1;
}

SpreadModel::SpreadModel(const Session& session, QObject* parent)
    : TextTableModel(ColumnCount, parent), m_session(session) {}

void SpreadModel::roundShares(QVector<Row>& rows) const {
    std::vector<double> shares;
    for (const Row& row : std::as_const(rows))
        if (row.share)
            shares.push_back(*row.share);
    const PartsText texts = PartsText::percents(shares, shares.empty() ? 0 : 1, language(), shareDecimals);
    size_t at = 0;
    for (Row& row : rows) {
        if (!row.share)
            continue;
        row.shareText = texts.text(at++);
        row.isMovedShare = texts.isUneven() && row.shareText != percentText(*row.share, language(), shareDecimals);
    }
}

void SpreadModel::show(const std::vector<SpreadRow>& rows, const TargetCell& of) {
    m_cell = of;
    QVector<Row> now;
    for (const SpreadRow& row : rows)
        now.append({row});
    roundShares(now);
    syncRows(m_rows, now, &Row::node);
}

NodeId SpreadModel::node(int row) const { return row >= 0 && row < m_rows.size() ? m_rows.at(row).node : NodeId{}; }

QString SpreadModel::methodName(SpreadMethod method) {
    switch (method) {
    case SpreadMethod::Proportional:
        return tr("Proportional", "way of spreading");
    case SpreadMethod::SameShift:
        return tr("Same shift", "way of spreading");
    case SpreadMethod::SameRate:
        return tr("Same rate", "way of spreading");
    case SpreadMethod::LeastSquares:
        return tr("Least change", "way of spreading: least squares");
    }
    return {};
}

QString SpreadModel::methodSentence(SpreadMethod method) {
    switch (method) {
    case SpreadMethod::Proportional:
        return tr("Every unlocked rate is multiplied by the same factor.");
    case SpreadMethod::SameShift:
        return tr("Every unlocked rate moves by the same number of points.");
    case SpreadMethod::SameRate:
        return tr("Every unlocked part gets the same rate, also those without a target.");
    case SpreadMethod::LeastSquares:
        return tr("As little change as can be: the heavy and the uncertain ones move most (least squares). Without a "
                  "standard deviation, one point counts.");
    }
    return {};
}

QString SpreadModel::text(const Row& row, int column) const {
    switch (column) {
    case Name:
        return m_session.outline().contains(row.node) ? m_session.outline().name(row.node).in(language()) : QString();
    case Share:
        return row.shareText;
    case Now:
        return row.now ? percentText(*row.now, language()) : QString();
    case Next:
        return row.next ? percentText(*row.next, language()) : QString();
    case Change:
        // The unit stands in the header.
        return row.now && row.next ? differenceText(*row.now, *row.next, Language::English).chopped(3) : QString();
    default:
        return {};
    }
}

FigureRef SpreadModel::figureAt(const Row& row, int column) const {
    // A change between what is and what would be is nobody's figure.
    const bool isOne = column == Share || column == Now || column == Next;
    if (!isOne || text(row, column).isEmpty())
        return {};
    return FigureRef::planned(m_session.scenario().mark.uid, {row.node, m_cell.indicator, m_cell.year},
                              column == Share ? FigureAspect::Weight : FigureAspect::Growth);
}

QString SpreadModel::note(const Row& row, int column) const {
    if (column == Share)
        return row.isMovedShare ? tr("rounded", "a part, so that all add up") : QString();
    if (column != Next)
        return {};
    switch (row.state) {
    case SpreadState::Free:
        return row.lock ? tr("with limits", "a locked rate") : QString();
    case SpreadState::Locked:
        return tr("locked", "a rate");
    case SpreadState::AtLimit:
        return tr("at its limit", "a rate");
    case SpreadState::NoTarget:
        return tr("no target yet");
    case SpreadState::NoWeight:
        return tr("no weight");
    }
    return {};
}

QString SpreadModel::lockText(const SpreadRow& row) const {
    if (!row.lock)
        return tr("Not locked. A tick keeps this target; it lasts until somebody takes it out.");
    QStringList lines{row.lock->hasLimits()
                          ? tr("Kept between %1 and %2 by %3")
                                .arg(percentText(row.lock->lowest.value_or(lowestTarget), language()),
                                     percentText(row.lock->highest.value_or(highestTarget), language()),
                                     row.lock->author)
                          : tr("Locked by %1").arg(row.lock->author)};
    if (!row.lock->reason.isEmpty())
        lines.append(row.lock->reason);
    if (row.lock->expires.isValid())
        lines.append(tr("Until %1").arg(row.lock->expires.toString(Qt::ISODate)));
    return lines.join(QLatin1Char('\n'));
}

QVariant SpreadModel::cellData(int at, int column, int role) const {
    const Row& row = m_rows.at(at);
    const QString shown = text(row, column);
    const QString noted = note(row, column);
    switch (role) {
    case Qt::DisplayRole:
        return shown;
    case NoteRole:
        return noted;
    case Qt::AccessibleTextRole:
        if (column == Lock)
            return row.lock ? lockText(row) : tr("not locked");
        return shown.isEmpty()   ? noted
               : noted.isEmpty() ? shown
                                 : tr("%1, %2", "a cell and its note").arg(shown, noted);
    case Qt::ToolTipRole:
        return column == Lock ? lockText(row) : column == Name ? shown : noted;
    case Qt::CheckStateRole:
        return column == Lock ? QVariant(row.lock ? Qt::Checked : Qt::Unchecked) : QVariant();
    case StandsBackRole:
        return row.state != SpreadState::Free && row.state != SpreadState::AtLimit;
    case FigureRole:
        return figureData(figureAt(row, column));
    case NodeRole:
        return row.node.value;
    default:
        return {};
    }
}

QStringList SpreadModel::headers() const {
    return {
        tr("Part", "column"),        tr("Share", "column: weight in the roll-up"),        tr("Now", "column: growth"),
        tr("New", "column: growth"), tr("Points", "column: change in percentage points"), tr("Lock", "column")};
}

QString SpreadModel::headerTip(int column) const {
    return column == Change  ? tr("In percentage points.")
           : column == Share ? tr("Parts are rounded so that they add up as shown.")
                             : QString();
}

Qt::ItemFlags SpreadModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() == Lock)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool SpreadModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || index.column() != Lock || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    Q_EMIT lockRequested(node(index.row()), value.toInt() == Qt::Checked);
    return false;
}

} // namespace atlas
