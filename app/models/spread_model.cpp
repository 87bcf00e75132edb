// SPDX-License-Identifier: Apache-2.0
#include "models/spread_model.h"

#include "domain/parts_text.h"
#include "models/figure_role.h"
#include "session/outline.h"
#include "session/session.h"

#include <algorithm>

namespace atlas {

using planning::SpreadMethod;

namespace {
constexpr int shareDecimals = 1;
}

SpreadModel::SpreadModel(const Session& session, QObject* parent) : QAbstractTableModel(parent), m_session(session) {}

void SpreadModel::roundShares() {
    std::vector<double> shares;
    for (const SpreadRow& row : m_rows)
        if (row.share)
            shares.push_back(*row.share);
    const PartsText texts = PartsText::percents(shares, shares.empty() ? 0 : 1, m_language, shareDecimals);
    m_shares.clear();
    size_t at = 0;
    for (const SpreadRow& row : m_rows) {
        ShownShare share;
        if (row.share) {
            share.text = texts.text(at);
            share.isMoved = texts.isUneven() && share.text != percentText(*row.share, m_language, shareDecimals);
            ++at;
        }
        m_shares.append(share);
    }
}

void SpreadModel::show(const std::vector<SpreadRow>& rows, const TargetCell& of) {
    m_cell = of;
    const bool isSameFamily =
        std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(), m_rows.cend(),
                   [](const SpreadRow& one, const SpreadRow& other) { return one.node == other.node; });
    if (!isSameFamily) {
        beginResetModel();
        m_rows = rows;
        roundShares();
        endResetModel();
        return;
    }
    const std::vector<SpreadRow> before = std::exchange(m_rows, rows);
    const QVector<ShownShare> sharesBefore = m_shares;
    roundShares();
    for (size_t at = 0; at < m_rows.size(); ++at)
        if (m_rows[at] != before[at] ||
            m_shares.at(static_cast<qsizetype>(at)) != sharesBefore.at(static_cast<qsizetype>(at)))
            Q_EMIT dataChanged(index(static_cast<int>(at), 0), index(static_cast<int>(at), ColumnCount - 1));
}

void SpreadModel::retranslate() {
    roundShares();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

NodeId SpreadModel::node(int row) const {
    return row >= 0 && row < rowCount() ? m_rows[static_cast<size_t>(row)].node : NodeId{};
}

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

int SpreadModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SpreadModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString SpreadModel::text(int at, int column) const {
    const SpreadRow& row = m_rows[static_cast<size_t>(at)];
    switch (column) {
    case Name:
        return m_session.outline().contains(row.node) ? m_session.outline().name(row.node).in(m_language) : QString();
    case Share:
        return m_shares.at(at).text;
    case Now:
        return row.now ? percentText(*row.now, m_language) : QString();
    case Next:
        return row.next ? percentText(*row.next, m_language) : QString();
    case Change:
        // The unit stands in the header.
        return row.now && row.next ? differenceText(*row.now, *row.next, Language::English).chopped(3) : QString();
    default:
        return {};
    }
}

FigureRef SpreadModel::figureAt(int at, int column) const {
    // A change between what is and what would be is nobody's figure.
    const bool isOne = column == Share || column == Now || column == Next;
    if (!isOne || text(at, column).isEmpty())
        return {};
    return FigureRef::planned(m_session.scenario().mark.uid,
                              {m_rows[static_cast<size_t>(at)].node, m_cell.indicator, m_cell.year},
                              column == Share ? FigureAspect::Weight : FigureAspect::Growth);
}

QString SpreadModel::note(int at, int column) const {
    const SpreadRow& row = m_rows[static_cast<size_t>(at)];
    if (column == Share)
        return m_shares.at(at).isMoved ? tr("rounded", "a part, so that all add up") : QString();
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
                                .arg(percentText(row.lock->lowest.value_or(lowestTarget), m_language),
                                     percentText(row.lock->highest.value_or(highestTarget), m_language),
                                     row.lock->author)
                          : tr("Locked by %1").arg(row.lock->author)};
    if (!row.lock->reason.isEmpty())
        lines.append(row.lock->reason);
    if (row.lock->expires.isValid())
        lines.append(tr("Until %1").arg(row.lock->expires.toString(Qt::ISODate)));
    return lines.join(QLatin1Char('\n'));
}

QVariant SpreadModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SpreadRow& row = m_rows[static_cast<size_t>(index.row())];
    const QString shown = text(index.row(), index.column());
    const QString beside = note(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
        return shown;
    case NoteRole:
        return beside;
    case Qt::AccessibleTextRole:
        if (index.column() == Lock)
            return row.lock ? lockText(row) : tr("not locked");
        return shown.isEmpty()    ? beside
               : beside.isEmpty() ? shown
                                  : tr("%1, %2", "a cell and its note").arg(shown, beside);
    case Qt::ToolTipRole:
        return index.column() == Lock ? lockText(row) : index.column() == Name ? shown : beside;
    case Qt::CheckStateRole:
        return index.column() == Lock ? QVariant(row.lock ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Name ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
                                      : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case StandsBackRole:
        return row.state != SpreadState::Free && row.state != SpreadState::AtLimit;
    case FigureRole:
        return figureData(figureAt(index.row(), index.column()));
    case NodeRole:
        return row.node.value;
    default:
        return {};
    }
}

QVariant SpreadModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Name ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
                               : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Change)
        return tr("In percentage points.");
    if (role == Qt::ToolTipRole && section == Share)
        return tr("Parts are rounded so that they add up as shown.");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Part", "column");
    case Share:
        return tr("Share", "column: weight in the roll-up");
    case Now:
        return tr("Now", "column: growth");
    case Next:
        return tr("New", "column: growth");
    case Change:
        return tr("Points", "column: change in percentage points");
    case Lock:
        return tr("Lock", "column");
    default:
        return {};
    }
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
