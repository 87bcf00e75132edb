// SPDX-License-Identifier: Apache-2.0
#include "models/history_model.h"

#include "models/node_words.h"

namespace atlas {

HistoryModel::HistoryModel(const Session& session, QObject* parent) : QAbstractTableModel(parent), m_session(session) {
    connect(&session, &Session::changed, this, &HistoryModel::follow);
}

void HistoryModel::setLanguage(Language language) {
    if (language == m_language)
        return;
    m_language = language;
    retranslate();
}

void HistoryModel::retranslate() {
    for (Row& row : m_rows)
        row = decoded(row.entry);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

HistoryModel::Row HistoryModel::decoded(const LogEntry& entry) const {
    return {entry, ChangeText::of(m_session, entry, m_language)};
}

QVector<LogEntry> HistoryModel::read(qint64 beforeId, int limit) {
    auto entries = m_session.portfolio().log(beforeId, limit);
    m_error = entries ? QString() : entries.error().sentence;
    return entries ? std::move(*entries) : QVector<LogEntry>{};
}

void HistoryModel::follow(const ChangeSet& changes) {
    // Nobody has looked yet: the first look reads them anyhow.
    if (changes.origin == ChangeSet::Origin::Preview || !m_touched)
        return;
    const qint64 newest = m_rows.isEmpty() ? 0 : m_rows.first().entry.id;
    QVector<Row> fresh;
    // An edit writes a row or two; a large one, or another program's, is worth reading on for.
    int limit = 8;
    for (qint64 before = 0;;) {
        const QVector<LogEntry> entries = read(before, limit);
        for (const LogEntry& entry : entries) {
            if (entry.id <= newest)
                break;
            fresh.append(decoded(entry));
        }
        if (entries.size() < limit || entries.last().id <= newest)
            break;
        before = entries.last().id;
        limit = pageSize;
    }
    if (fresh.isEmpty())
        return;
    beginInsertRows({}, 0, static_cast<int>(fresh.size()) - 1);
    m_rows = fresh + m_rows;
    endInsertRows();
}

int HistoryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

bool HistoryModel::canFetchMore(const QModelIndex& parent) const { return !parent.isValid() && !m_complete; }

void HistoryModel::fetchMore(const QModelIndex& parent) {
    if (!canFetchMore(parent))
        return;
    m_touched = true;
    const QVector<LogEntry> entries = read(m_rows.isEmpty() ? 0 : m_rows.last().entry.id, pageSize);
    m_complete = entries.size() < pageSize;
    if (entries.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(entries.size()) - 1);
    m_rows.reserve(m_rows.size() + entries.size());
    for (const LogEntry& entry : entries)
        m_rows.append(decoded(entry));
    endInsertRows();
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(index.row());
    const LogEntry& entry = row.entry;
    switch (role) {
    case NodeRole:
        return QVariant::fromValue(entry.node.value);
    case ScenarioRole:
        return QVariant::fromValue(entry.scenario.value);
    case IndicatorRole:
        return QVariant::fromValue(entry.indicator.value);
    case YearRole:
        return entry.year;
    case Qt::ToolTipRole:
        if (index.column() == What)
            return entry.text;
        [[fallthrough]];
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case When:
        return momentText(entry.at, m_language);
    case Who:
        if (entry.author.isEmpty())
            return entry.step.isValid() ? tr("the program", "who made a change")
                                        : tr("another program", "who made a change");
        return entry.author;
    case What:
        return row.change.what();
    case From:
        return row.change.from;
    case To:
        return row.change.to;
    default:
        return entry.reason;
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When", "column of the history");
    case Who:
        return tr("Who", "column of the history");
    case What:
        return tr("What", "column of the history");
    case From:
        return tr("From", "column of the history");
    case To:
        return tr("To", "column of the history");
    default:
        return tr("Why", "column of the history");
    }
}

} // namespace atlas
