// SPDX-License-Identifier: Apache-2.0
// What an open portfolio holds; for the files that implement storage/portfolio.h only.
#pragma once

#include "storage/cell_rows.h"
#include "storage/connection.h"
#include "storage/file_watch.h"
#include "storage/portfolio.h"
#include "storage/rows.h"
#include "storage/shadow.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSqlError>
#include <QTemporaryDir>

#include <algorithm>
#include <future>
#include <set>

namespace atlas {

struct Portfolio::Data {
    class TakeBack;

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
    QString backup;                  ///< made before this opening brought the file up to date; empty: none was needed
    std::optional<FileState> frozen; ///< of the file as it was opened frozen
    qint64 dataVersion = 0;          ///< PRAGMA data_version as last seen: moves when another connection commits
    qint64 seenLog = 0;              ///< change-log rows up to here are known
    storage::LogTail tail;           ///< the newest of them
    std::set<qint64> ownSteps;       ///< our steps after seenLog, between those of others
    std::set<qint64> writtenSteps;   ///< all that this object wrote
    qint64 lastWritten = 0;          ///< the last row of the newest of them
    Uid replica;                     ///< this copy of the portfolio, on this machine

    /// How much of a step the log names row by row.
    enum class Logging : quint8 {
        Rows,      ///< every row
        NewAsRange ///< rows that come as ranges of ids
    };
    /// Rows that came in it: ids from first to last.
    struct Range {
        const storage::TableShape* table;
        qint64 first, last;
    };
    QVector<Range> ranges;

    std::optional<storage::FileWatch> watch;
    std::unique_ptr<QTemporaryDir> rescue; ///< what is left of a file that was taken away, or a copy to read
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

    // The small ones together, so that no room is lost between them.
    int newestVersion = 0; ///< of the schema, that this program knows
    int newerVersion = 0;  ///< of a file that may only be read, since a newer program wrote it
    FileFate fate = FileFate::Kept;
    Logging logging = Logging::Rows; ///< of the step that is being written
    bool readOnly = false;
    bool lacksRoom = false;   ///< and therefore it is read-only
    bool readsCopy = false;   ///< with what a crash left beside the file
    bool isWhole = true;      ///< what there was can still be read
    bool shadowIsOld = false; ///< others have written since

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(Storage)
    };

    /// Opens the file, sound, and answers its schema version. Refuses what is not, leaving it as it is.
    Result<int> connect();
    /// The same for reading, where there is no room for SQLite's own files; \p why: what writing failed with.
    Result<int> connectWithoutRoom(const Error& why, const FileState& before);
    /// The same from a private copy, where what a crash left beside the file can't be read in its place; \p why: what
    /// reading failed with.
    Result<int> connectToCopy(const Error& why);
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

    /// Hands each row of a table to \p visit, which may move it away; \p rest is what follows FROM.
    template <class Row>
    Result<void> each(const QString& rest, const storage::Cells& binds, const auto& visit) const {
        return connection->each(QStringLiteral("SELECT %1 FROM %2 %3")
                                    .arg(storage::tableOf<Row>().rowList(), storage::tableName<Row>(), rest),
                                binds, [&](const QSqlQuery& query) {
                                    Row row;
                                    storage::read(query, row);
                                    visit(std::move(row));
                                });
    }
    /// The same as a list.
    template <class Row>
    Result<QVector<Row>> all(const QString& rest = {}, const storage::Cells& binds = {}) const {
        QVector<Row> rows;
        const auto done = each<Row>(rest, binds, [&](Row&& row) { rows.append(std::move(row)); });
        return done ? Result<QVector<Row>>(std::move(rows)) : failure(done.error());
    }
    /// The row of an id; an erased one is none.
    template <class Row>
    Result<std::optional<Row>> rowOf(qint64 id) const {
        const bool isErasable = storage::tableOf<Row>().isErasable;
        auto found = all<Row>(
            QStringLiteral("WHERE id = :id%1").arg(isErasable ? QStringLiteral(" AND removed = 0") : QString()),
            {{"id", id}});
        if (!found)
            return failure(found.error());
        return found->isEmpty() ? std::optional<Row>() : std::optional(std::move(found->first()));
    }

    /// Which row, and what of it, an update is about.
    struct Update {
        const storage::TableShape& table;
        storage::Cells key;    ///< where it stands: its id, or a scenario and a cell
        qint64 seen = 0;       ///< its version as it was read; 0: not known
        storage::Cells change; ///< the columns to set
        storage::Cells old;    ///< columns that have to be as they were, unless the version still is
        storage::Cells extra;  ///< derived columns, set too
    };
    /// Writes it and answers the new version. Refused with ErrorCode::Conflict, naming the values that met, where
    /// somebody else changed one of `old`; a change of another column stands beside it.
    Result<qint64> updateRow(const Update& update);
    /// INSERT of a row; an id of 0 is given out by the database. Answers the id.
    Result<qint64> insertRow(const storage::TableShape& table, const storage::Cells& cells);
    /// The same; false where a row with the same key is there already, erased or not.
    Result<bool> insertOnce(const storage::TableShape& table, const storage::Cells& cells);
    Result<QVariant> insertAs(const storage::TableShape& table, const storage::Cells& cells, const QString& onConflict);

    /// A new row: `row` gets the id that the database gives out, where it has none, and its mark.
    template <class Row>
    Result<void> insert(Row& row, const storage::Cells& extra = {}) {
        storage::Cells cells = storage::cells(row);
        const qint64 given = storage::idOf(row);
        if (given > 0)
            cells.prepend({"id", given});
        if constexpr (requires { row.mark; }) {
            // A row that is new may have been copied from another one, with its mark.
            row.mark = {given > 0 && !row.mark.uid.isNull() ? row.mark.uid : newUid(), 1};
            cells.append({"uid", row.mark.uid.toRfc4122()});
        }
        TRY(const auto id, insertRow(storage::tableOf<Row>(), cells + extra));
        storage::setId(row, id);
        return {};
    }
    /// Of what comes in from outside: what is beyond the limits is ErrorCode::Invalid.
    [[nodiscard]] static Result<void> checkLimits(const storage::TableShape& table, const storage::Cells& cells);
    /// Inserts what comes in from outside, and answers its id.
    template <class Row>
    Result<qint64> add(Row row, const storage::Cells& extra = {}) {
        TRY(checkLimits(storage::tableOf<Row>(), storage::cells(row)));
        TRY(insert(row, extra));
        return storage::idOf(row);
    }
    /// UPDATE of the columns in which \p after differs from \p before; `after` gets its mark.
    template <class Row>
    Result<void> update(const Row& before, Row& after, const storage::Cells& extra = {}) {
        const storage::Cells was = storage::cells(before);
        storage::Cells change = storage::changedCells(was, storage::cells(after));
        after.mark = before.mark;
        if (change.isEmpty())
            return {};
        // Who takes a row out means all of it.
        const auto version = updateRow({storage::tableOf<Row>(),
                                        {{"id", storage::idOf(before)}},
                                        before.mark.version,
                                        change,
                                        storage::takesOut(change) ? was : storage::sameColumns(was, change),
                                        extra});
        if (!version)
            return failure(version.error());
        after.mark.version = *version;
        return {};
    }

    /// What is to be written in place of texts that were too long to be read whole, as an undo brings them back: the
    /// change log has all of them.
    [[nodiscard]] Result<storage::Cells> withWholeTexts(const storage::TableShape& table, const storage::Cells& key,
                                                        const storage::Cells& cells) const;
    /// Where \p now, the row as it stands, differs from what an update expects.
    [[nodiscard]] static QVector<ConflictingValue> conflictsOf(const Update& update, const QSqlQuery& now);
    /// Who wrote a row last, or a column of it.
    [[nodiscard]] Result<QString> lastAuthorOf(const storage::TableShape& table, const storage::Cells& key,
                                               const QString& column) const;
    /// The same error; a conflict where another row stands in the place of one that comes back.
    [[nodiscard]] static Error conflictWhereTaken(const Error& error);
    [[nodiscard]] static Error changedByOthers(const QString& detail);

    /// Writes changes of rows that are marked and not deleted.
    template <class Row>
    Result<void> writeChanges(QVector<RowChange<Row>>& changes);
    Result<ScenarioId> writeScenarios(Edit& edit); ///< answers the one that was made
    Result<void> closeScenarios(Edit& edit);
    Result<void> writeObservations(Edit& edit);
    Result<void> reviveObservation(Observation& row);
    Result<void> writeStories(Edit& edit);

    template <class Row>
    Result<void> putCell(const storage::Cells& key, const Row& row); ///< where none stands
    template <class Change>
    Result<void> put(const Change& change);
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
    struct StepOf {
        QString text, reason, author;
        Uid takesBack;
        Logging logging = Logging::Rows;
    };
    /// One transaction with a step of the history around \p work; within another one a part of that. Answers the step.
    Result<Uid> step(const StepOf& of, const std::function<Result<void>()>& work);
    Result<void> logRanges();
    Result<void> logRange(const char* op, const Range& range, const QString& before, const QString& after);
    /// Which entries of the log are wanted; what is not given is not asked.
    struct Which {
        StepId step = {};
        qint64 last = 0;
        ScenarioId scenario = {};
    };
    /// Entries after \p logId, newest first, without step, author and time; those of ranges row by row.
    [[nodiscard]] Result<QVector<LogEntry>> stretchAfter(qint64 logId, const Which& which) const;
    Result<void> expandRange(const LogEntry& range, ScenarioId scenario, QVector<LogEntry>& rows) const;
    [[nodiscard]] Result<Edit> reversed(const Portfolio& portfolio, const QVector<LogEntry>& newestFirst,
                                        bool ofOneStep) const;
    Result<void> rememberPlaceInLog();
    [[nodiscard]] Result<qint64> endOfLog() const;
};

} // namespace atlas
