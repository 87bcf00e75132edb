// SPDX-License-Identifier: Apache-2.0
// The change log as a table, newest first: when, who, what, from, to, why. What the portfolio was made with is one row
// as long as nothing is looked for in it. Read a page at a time; new edits appear at
// the top by themselves. What can't be read is read again every other second; the rows that are there stay.
#pragma once

#include "models/text_table_model.h"
#include "words/change_text.h"

#include <QHash>
#include <QSet>
#include <QTimer>

#include <optional>

namespace atlas {

class HistoryModel : public TextTableModel {
    Q_OBJECT
public:
    enum Column { When, Who, What, From, To, Why, ColumnCount };
    enum Role {
        NodeRole = Qt::UserRole,
        ScenarioRole,
        IndicatorRole,
        YearRole,
        StepRole,    ///< qint64: rows of one step have the same; 0: another program's
        StepRowsRole ///< int: rows of that step, shown or not; counted no further than mostCounted; 0: not known
    };

    static constexpr int pageSize = 200;
    static constexpr int mostCounted = 1000;

    explicit HistoryModel(const Session& session, QObject* parent = nullptr);

    /// Which rows are shown; where some had been read their first page is read again.
    void setFilter(const LogFilter& filter);
    [[nodiscard]] const LogFilter& filter() const { return m_filter; }
    void setFolded(bool folded); ///< false: each row of what it was made with stands for itself
    [[nodiscard]] const ChangeText& change(int row) const { return m_rows.at(row).change; }
    [[nodiscard]] const LogEntry& entry(int row) const { return m_rows.at(row).entry; }
    [[nodiscard]] QString errorText() const { return m_error; } ///< why the log could not be read; empty: it could

    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    void readAgain(); ///< what could not be read; by itself, too

Q_SIGNALS:
    void errorChanged(); ///< errorText()

private:
    struct Row {
        LogEntry entry;
        ChangeText change;
        int stepRows = 1;
        bool isGroup = false; ///< it stands for all rows of its step
    };

    [[nodiscard]] int rows() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] QStringList headers() const override;
    [[nodiscard]] QVariant cellData(int row, int column, int role) const override;
    void reword() override;
    void follow(const ChangeSet& changes);
    void readNewer();
    void countAgain();
    void tellError();
    [[nodiscard]] Row decoded(const LogEntry& entry);
    [[nodiscard]] bool isFolded(const LogEntry& entry) const;
    [[nodiscard]] QVector<Row> rowsOf(const QVector<LogEntry>& entries); ///< without those that another stands for
    [[nodiscard]] QString scenarioOf(const LogEntry& entry) const;       ///< of a target; empty where it is gone
    void readAnew();
    // Nothing where it can't be read: m_error says why.
    [[nodiscard]] std::optional<QVector<LogEntry>> read(const LogFilter& filter, qint64 beforeId, int limit);
    [[nodiscard]] std::optional<qint64> endOfLog();
    [[nodiscard]] QVector<LogEntry> readPage(); ///< the next one; none where it can't be read
    [[nodiscard]] QString whatText(const Row& row) const;

    const Session& m_session;
    LogFilter m_filter;
    QVector<Row> m_rows;
    QHash<StepId, int> m_stepRows;
    QSet<StepId> m_groups; ///< steps that one row stands for
    bool m_folded = true;
    qint64 m_oldest = 0;      ///< the last row that was read, shown or not; 0: none
    qint64 m_seen = 0;        ///< rows of the log up to here are read, or shown when somebody scrolls to them
    bool m_complete = false;  ///< the oldest row is read
    bool m_touched = false;   ///< somebody asked for rows, so new ones have to be announced
    bool m_lacksPage = false; ///< the next page could not be read
    bool m_lacksNewer = false;
    QString m_error, m_toldError;
    QTimer m_again;
};

} // namespace atlas
