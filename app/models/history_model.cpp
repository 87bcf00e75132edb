// SPDX-License-Identifier: Apache-2.0
#include "models/history_model.h"

#include "domain/date_text.h"
#include "storage/starter.h"

namespace atlas {

namespace {
constexpr int retryInterval = 2000; // ms
} // namespace

HistoryModel::HistoryModel(const Session& session, QObject* parent)
    : TextTableModel(ColumnCount, parent), m_session(session) {
    m_again.setSingleShot(true);
    m_again.setInterval(retryInterval);
    connect(&m_again, &QTimer::timeout, this, &HistoryModel::readAgain);
    connect(&session, &Session::changed, this, &HistoryModel::follow);
}

void HistoryModel::reword() {
    for (Row& row : m_rows)
        row = decoded(row.entry);
}

void HistoryModel::setFilter(const LogFilter& filter) {
    m_filter = filter;
    readAnew();
}

void HistoryModel::setFolded(bool folded) {
    if (folded == m_folded)
        return;
    m_folded = folded;
    readAnew();
}

void HistoryModel::readAnew() {
    beginResetModel();
    m_rows.clear();
    m_groups.clear();
    m_oldest = 0;
    m_complete = m_lacksPage = m_lacksNewer = false;
    m_error.clear();
    if (m_touched)
        m_rows = rowsOf(readPage());
    endResetModel();
    tellError();
}

QVector<LogEntry> HistoryModel::readPage() {
    m_touched = true;
    m_lacksPage = true;
    if (m_oldest == 0) {
        const auto end = endOfLog();
        if (!end)
            return {};
        m_seen = *end;
    }
    auto entries = read(m_filter, m_oldest == 0 ? m_seen + 1 : m_oldest, pageSize);
    if (!entries)
        return {};
    m_lacksPage = false;
    if (!entries->isEmpty())
        m_oldest = entries->last().id;
    m_complete = entries->size() < pageSize;
    return std::move(*entries);
}

HistoryModel::Row HistoryModel::decoded(const LogEntry& entry) {
    Row row{entry, ChangeText::of(m_session, entry, language()), 1};
    if (!entry.step.isValid())
        return row;
    auto known = m_stepRows.constFind(entry.step);
    if (known == m_stepRows.cend()) {
        const auto count = m_session.portfolio().rowsOf(entry.step, mostCounted);
        if (!count)
            m_again.start();
        else
            known = m_stepRows.insert(entry.step, *count);
    }
    row.stepRows = known != m_stepRows.cend() ? *known : 0;
    row.isGroup = isFolded(entry) && row.stepRows > 1;
    if (row.isGroup)
        row.change = {
            tr("The portfolio as it was made"), tr("%n entries", "rows of the history", row.stepRows), {}, {}};
    return row;
}

bool HistoryModel::isFolded(const LogEntry& entry) const {
    const bool isLookedInto =
        m_filter.node.isValid() || m_filter.cell || !m_filter.table.isEmpty() || !m_filter.author.isEmpty();
    return m_folded && !isLookedInto && entry.step.isValid() && entry.author == QLatin1String(starterAuthor);
}

QVector<HistoryModel::Row> HistoryModel::rowsOf(const QVector<LogEntry>& entries) {
    QVector<Row> rows;
    rows.reserve(entries.size());
    for (const LogEntry& entry : entries) {
        if (isFolded(entry)) {
            if (m_groups.contains(entry.step))
                continue;
            m_groups.insert(entry.step);
        }
        rows.append(decoded(entry));
    }
    return rows;
}

QString HistoryModel::scenarioOf(const LogEntry& entry) const {
    if (entry.isRange() || (entry.table != QLatin1String("target") && entry.table != QLatin1String("cell_terms")))
        return {};
    for (const Scenario& each : m_session.scenarios())
        if (each.id == entry.scenario)
            return each.name.in(language());
    return {};
}

std::optional<QVector<LogEntry>> HistoryModel::read(const LogFilter& filter, qint64 beforeId, int limit) {
    auto entries = m_session.portfolio().log(filter, beforeId, limit);
    if (entries)
        return std::move(*entries);
    m_error = entries.error().sentence;
    m_again.start();
    return {};
}

std::optional<qint64> HistoryModel::endOfLog() {
    const auto last = read({}, 0, 1);
    if (!last)
        return {};
    return last->isEmpty() ? m_seen : last->first().id;
}

void HistoryModel::tellError() {
    if (m_error == m_toldError)
        return;
    m_toldError = m_error;
    Q_EMIT errorChanged();
}

void HistoryModel::follow(const ChangeSet& changes) {
    // Nobody has looked yet: the first look reads them anyhow. Nor can there be newer ones than a page that is not
    // there.
    if (changes.origin == ChangeSet::Origin::Preview || !m_touched || (m_lacksPage && m_rows.isEmpty()))
        return;
    readNewer();
    tellError();
}

void HistoryModel::readNewer() {
    m_lacksNewer = true;
    LogFilter newer = m_filter;
    newer.afterId = m_seen;
    const auto end = endOfLog();
    if (!end)
        return;
    QVector<Row> fresh;
    // An edit writes a row or two; a large one, or another program's, is worth reading on for.
    int limit = 8;
    for (qint64 before = *end + 1;;) {
        const auto entries = read(newer, before, limit);
        if (!entries)
            return; // all of them the next time: rows left out in between would never come
        fresh += rowsOf(*entries);
        if (entries->size() < limit)
            break;
        before = entries->last().id;
        limit = pageSize;
    }
    m_lacksNewer = false;
    m_seen = *end;
    if (!m_lacksPage)
        m_error.clear();
    if (fresh.isEmpty())
        return;
    beginInsertRows({}, 0, static_cast<int>(fresh.size()) - 1);
    m_rows = fresh + m_rows;
    endInsertRows();
}

void HistoryModel::readAgain() {
    m_again.stop();
    m_error.clear();
    if (m_lacksNewer)
        readNewer();
    if (m_lacksPage)
        fetchMore({});
    countAgain();
    tellError();
}

void HistoryModel::countAgain() {
    for (int at = 0; at < rowCount(); ++at) {
        Row& row = m_rows[at];
        if (row.stepRows > 0)
            continue;
        row = decoded(row.entry);
        touchRows(at, at);
    }
}

bool HistoryModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && !m_complete && m_error.isEmpty();
}

void HistoryModel::fetchMore(const QModelIndex& parent) {
    if (!canFetchMore(parent))
        return;
    QVector<Row> more;
    while (more.isEmpty() && canFetchMore(parent)) // a page may hold nothing but what a row stands for already
        more = rowsOf(readPage());
    tellError();
    if (more.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(more.size()) - 1);
    m_rows += more;
    endInsertRows();
}

QVariant HistoryModel::cellData(int at, int column, int role) const {
    const Row& row = m_rows.at(at);
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
        if (column == What)
            return entry.text;
        [[fallthrough]];
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (column) {
    case When:
        return momentText(entry.at, language());
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
    QString what = row.change.what();
    if (const QString scenario = scenarioOf(row.entry); !row.isGroup && !scenario.isEmpty())
        what = tr("%1 · %2", "what was changed of a target, scenario").arg(what, scenario);
    if (row.stepRows < 2 || row.isGroup || row.entry.isRange()) // which say how many they are
        return what;
    return row.stepRows < mostCounted ? tr("%1 (one of %n in one step)", "what was changed", row.stepRows).arg(what)
                                      : tr("%1 (one of very many in one step)", "what was changed").arg(what);
}

QStringList HistoryModel::headers() const {
    return {tr("When", "column of the history"), tr("Who", "column of the history"),
            tr("What", "column of the history"), tr("From", "column of the history"),
            tr("To", "column of the history"),   tr("Why", "column of the history")};
}

} // namespace atlas
