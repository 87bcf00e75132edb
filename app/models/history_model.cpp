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

void HistoryModel::setFilter(const LogFilter& filter) {
    beginResetModel();
    m_filter = filter;
    m_rows.clear();
    m_complete = false;
    if (m_touched)
        for (const LogEntry& entry : readPage())
            m_rows.append(decoded(entry));
    endResetModel();
}

QVector<LogEntry> HistoryModel::readPage() {
    m_touched = true;
    if (m_rows.isEmpty())
        m_seen = endOfLog();
    QVector<LogEntry> entries = read(m_filter, m_rows.isEmpty() ? m_seen + 1 : m_rows.last().entry.id, pageSize);
    m_complete = entries.size() < pageSize;
    return entries;
}

HistoryModel::Row HistoryModel::decoded(const LogEntry& entry) {
    Row row{entry, ChangeText::of(m_session, entry, m_language), 1};
    if (!entry.step.isValid())
        return row;
    auto known = m_stepRows.constFind(entry.step);
    if (known == m_stepRows.cend())
        known = m_stepRows.insert(entry.step, m_session.portfolio().rowsOf(entry.step, mostCounted).value_or(1));
    row.stepRows = *known;
    return row;
}

QVector<LogEntry> HistoryModel::read(const LogFilter& filter, qint64 beforeId, int limit) {
    auto entries = m_session.portfolio().log(filter, beforeId, limit);
    m_error = entries ? QString() : entries.error().sentence;
    return entries ? std::move(*entries) : QVector<LogEntry>{};
}

qint64 HistoryModel::endOfLog() {
    const QVector<LogEntry> last = read({}, 0, 1);
    return last.isEmpty() ? m_seen : last.first().id;
}

void HistoryModel::follow(const ChangeSet& changes) {
    // Nobody has looked yet: the first look reads them anyhow.
    if (changes.origin == ChangeSet::Origin::Preview || !m_touched)
        return;
    LogFilter newer = m_filter;
    newer.afterId = m_seen;
    const qint64 end = endOfLog();
    QVector<Row> fresh;
    // An edit writes a row or two; a large one, or another program's, is worth reading on for.
    int limit = 8;
    for (qint64 before = end + 1;;) {
        const QVector<LogEntry> entries = read(newer, before, limit);
        for (const LogEntry& entry : entries)
            fresh.append(decoded(entry));
        if (entries.size() < limit)
            break;
        before = entries.last().id;
        limit = pageSize;
    }
    m_seen = end;
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
    const QVector<LogEntry> entries = readPage();
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
    case StepRole:
        return QVariant::fromValue(entry.step.value);
    case StepRowsRole:
        return row.stepRows;
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
        return whatText(row);
    case From:
        return row.change.from;
    case To:
        return row.change.to;
    default:
        return entry.reason;
    }
}

QString HistoryModel::whatText(const Row& row) const {
    if (row.stepRows < 2)
        return row.change.what();
    return row.stepRows < mostCounted
               ? tr("%1 (one of %n in one step)", "what was changed", row.stepRows).arg(row.change.what())
               : tr("%1 (one of very many in one step)", "what was changed").arg(row.change.what());
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
