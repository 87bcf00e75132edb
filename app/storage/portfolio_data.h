// SPDX-License-Identifier: Apache-2.0
// What an open portfolio holds; for the files that implement storage/portfolio.h only.
#pragma once

#include "storage/connection.h"
#include "storage/file_watch.h"
#include "storage/portfolio.h"
#include "storage/rows.h"
#include "storage/shadow.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSqlError>
#include <QTemporaryDir>

#include <future>
#include <set>

namespace atlas {

struct Portfolio::Data {
    Data() = default;
    ~Data();
    Data(const Data&) = delete;
    Data& operator=(const Data&) = delete;

    /// By what a file changes that a frozen connection takes for fixed.
    struct FileState {
        qint64 size = 0;
        QDateTime modified;
        qint64 logSize = -1; ///< bytes; -1: no log

        [[nodiscard]] bool hasLog() const { return logSize >= 0; }
        bool operator==(const FileState&) const = default;
    };

    QString path; ///< as it was asked for
    QString file; ///< where it leads to: SQLite keeps its own files beside that
    std::unique_ptr<storage::Connection> connection;
    bool readOnly = false;
    bool lacksRoom = false;          ///< and therefore it is read-only
    QString backup;                  ///< made before this opening brought the file up to date; empty: none was needed
    int newestVersion = 0;           ///< of the schema, that this program knows
    std::optional<FileState> frozen; ///< of the file as it was opened frozen
    qint64 dataVersion = 0;          ///< PRAGMA data_version as last seen: moves when another connection commits
    qint64 seenLog = 0;              ///< change-log rows up to here are known
    storage::LogTail tail;           ///< the newest of them
    std::set<qint64> ownSteps;       ///< our steps after seenLog, between those of others
    std::set<qint64> writtenSteps;   ///< all that this object wrote
    qint64 lastWritten = 0;          ///< the last row of the newest of them

    std::optional<storage::FileWatch> watch;
    FileFate fate = FileFate::Kept;
    std::unique_ptr<QTemporaryDir> rescue; ///< what is left of a file that was taken away
    bool isWhole = true;                   ///< what there was can still be read
    qsizetype lostEdits = 0;               ///< the last ones, which are not in what is left

    /// An edit that the shadow may not have.
    struct Later {
        Edit edit;
        QString author;
        qint64 endOfLog;
    };
    std::shared_ptr<const storage::Shadow> shadow;
    std::future<std::shared_ptr<const storage::Shadow>> comingShadow;
    QVector<Later> sinceShadow;
    bool shadowIsOld = false; ///< others have written since

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(Storage)
    };

    /// Opens the file, sound, and answers its schema version. Refuses what is not, leaving it as it is.
    Result<int> connect();
    /// The same for reading, where there is no room for SQLite's own files; \p why: what writing failed with.
    Result<int> connectWithoutRoom(const Error& why, const FileState& before);
    /// Begins to watch the file as it is now.
    void startWatch();
    FileFate look();
    /// Stops writing, takes our log away and saves what there is.
    void stop(FileFate why);
    [[nodiscard]] bool saveRest(bool fileIsOurs);
    [[nodiscard]] bool saveShadow(const QString& copy);
    bool fold(int patience);
    void takeComingShadow();
    void rememberForShadow(const Edit& edit, const QString& author);
    [[nodiscard]] QString whyReadOnly() const;
    /// Connects again where somebody else has begun to write a file that was opened frozen.
    Result<void> follow();
    [[nodiscard]] FileState fileState() const;

    /// All rows of a query as values.
    template <class Value>
    Result<QVector<Value>> all(const QString& sql, const storage::Cells& binds = {}) const {
        QVector<Value> values;
        auto done = connection->each(sql, binds, [&](const QSqlQuery& row) {
            Value value;
            storage::read(row, value);
            values.append(std::move(value));
        });
        if (!done)
            return failure(done.error());
        return values;
    }

    /// INSERT of a row; an invalid id is given out by the database. Answers the id.
    template <class Value>
    Result<qint64> insert(const char* table, const Value& value, const storage::Cells& extra = {}) {
        return insertRow(table, value.id.value, storage::cells(value) + extra);
    }
    Result<qint64> insertRow(const char* table, qint64 id, const storage::Cells& cells);

    /// UPDATE of a row that still is as \p before says: of the columns that \p after has otherwise, and of \p extra.
    template <class Value>
    Result<void> update(const char* table, const Value& before, const Value& after, const storage::Cells& extra = {}) {
        return updateRow(table, before.id.value, storage::cells(before), storage::cells(after), extra,
                         [&] { return isStill(table, before); });
    }
    Result<void> updateRow(const char* table, qint64 id, const storage::Cells& before, const storage::Cells& after,
                           const storage::Cells& extra, const std::function<Result<bool>()>& isStill);
    /// DELETE of a row that still is as \p before says.
    template <class Value>
    Result<void> erase(const char* table, const Value& before) {
        return eraseRow(table, before.id.value, storage::cells(before), [&] { return isStill(table, before); });
    }
    Result<void> eraseRow(const char* table, qint64 id, const storage::Cells& before,
                          const std::function<Result<bool>()>& isStill);

    /// Whether a row reads as \p before, however another program has written it: a time without milliseconds is the
    /// same time, and a text of which the beginning is read is the same text.
    template <class Value>
    Result<bool> isStill(const char* table, const Value& before) const {
        const auto now = all<Value>(QStringLiteral("SELECT id, %1 FROM %2 WHERE id = :id")
                                        .arg(storage::columnList(storage::cells(before)), QString::fromLatin1(table)),
                                    {{"id", before.id.value}});
        if (!now)
            return failure(now.error());
        return !now->isEmpty() && now->constFirst() == before;
    }
    /// What is to be written in place of texts that were too long to be read whole, as an undo brings them back: the
    /// change log has all of them. \p where with \p binds says which rows of it are about the row.
    [[nodiscard]] Result<storage::Cells> withWholeTexts(const storage::Cells& cells, const QString& where,
                                                        const storage::Cells& binds) const;

    Result<void> writeObservations(Edit& edit);
    Result<void> writeStories(Edit& edit);

    [[nodiscard]] Result<std::optional<Target>> target(ScenarioId scenario, const TargetCell& cell) const;
    [[nodiscard]] Result<std::optional<CellTerms>> terms(ScenarioId scenario, const TargetCell& cell) const;
    /// What \p edit says of cells; those without a scenario are of \p made.
    Result<void> writeCells(Edit& edit, ScenarioId made);
    Result<void> writeCell(const TargetChange& change);
    Result<void> writeCell(const TermsChange& change);
    /// Refused where somebody else took out or moved meanwhile what the nodes of \p edit stand under.
    Result<void> checkPlaces(const Edit& edit);
    /// Refused where others wrote after the row \p since in what \p edit takes out.
    Result<void> checkTakenOut(const Edit& edit, qint64 since);
    /// Refused where the scenario is protected, or was removed by somebody else.
    Result<void> checkEditable(ScenarioId scenario, const Edit& edit);
    /// One transaction with a step of the history around \p work; within another one a part of that.
    Result<void> step(const QString& text, const QString& reason, const QString& author,
                      const std::function<Result<void>()>& work);
    /// Rows of the log after \p logId, newest first, without step, author and time.
    [[nodiscard]] Result<QVector<LogEntry>> stretchAfter(qint64 logId, const storage::Cells& binds,
                                                         const QString& condition) const;
    Result<void> rememberPlaceInLog();
    [[nodiscard]] Result<qint64> endOfLog() const;
};

} // namespace atlas
