// SPDX-License-Identifier: Apache-2.0
// The change log as a table, newest first: when, who, what, from, to, why. Read a page at a time; new edits appear at
// the top by themselves.
#pragma once

#include "models/change_text.h"

#include <QAbstractTableModel>

namespace atlas {

class HistoryModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { When, Who, What, From, To, Why, ColumnCount };
    enum Role { NodeRole = Qt::UserRole, ScenarioRole, IndicatorRole, YearRole };

    static constexpr int pageSize = 200;

    explicit HistoryModel(const Session& session, QObject* parent = nullptr);

    void setLanguage(Language language);
    void retranslate();
    [[nodiscard]] const LogEntry& entry(int row) const { return m_rows.at(row).entry; }
    [[nodiscard]] QString errorText() const { return m_error; } ///< why the log could not be read; empty: it could

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

private:
    struct Row {
        LogEntry entry;
        ChangeText change;
    };

    void follow(const ChangeSet& changes);
    [[nodiscard]] Row decoded(const LogEntry& entry) const;
    [[nodiscard]] QVector<LogEntry> read(qint64 beforeId, int limit);

    const Session& m_session;
    Language m_language = Language::English;
    QVector<Row> m_rows;
    bool m_complete = false; ///< the oldest row is read
    bool m_touched = false;  ///< somebody asked for rows, so new ones have to be announced
    QString m_error;
};

} // namespace atlas
