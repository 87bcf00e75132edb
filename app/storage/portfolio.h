// SPDX-License-Identifier: Apache-2.0
// An open portfolio: one SQLite file, its schema checked and brought up to date. Reads rows as values, applies an Edit
// in one transaction with its change-log rows, and tells what others have written.
#pragma once

#include "domain/document.h"
#include "domain/edit.h"
#include "domain/indicator.h"
#include "domain/observation.h"
#include "domain/progress.h"
#include "domain/result.h"
#include "domain/source.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace atlas {

/// One row of the change log, as history shows it.
struct LogEntry {
    qint64 id = 0; ///< grows by 1 or more with every row
    StepId step;   ///< invalid: written by another program than ours
    QDateTime at;  ///< UTC
    QString author;
    QString text;   ///< what the edit was called
    QString reason; ///< why
    QString table;  ///< "node", "target", "cell_terms", "scenario", "observation", "indicator", "source", "story",
                    ///< "slide"
    qint64 row = 0; ///< id of the row; 0: its key are scenario, node, indicator and year
    NodeId node;    ///< the node it is about; invalid for a scenario
    ScenarioId scenario;
    IndicatorId indicator;
    int year = 0;
    QString op;         ///< "i": it came, "u": it changed, "d": another program deleted it, "I", "U": the same of a
                        ///< range of rows, "": of an older format, which says it by before and after
    qint64 lastRow = 0; ///< of a range, which is from `row` to this one
    QString before;     ///< the whole row as a JSON object, empty for a new row; texts beyond the limits are shortened
    QString after;      ///< the same after it, empty for a deleted row. A range has neither

    [[nodiscard]] bool isRange() const { return lastRow > 0; }
};

/// Which rows of the change log are wanted; what is not given is not asked.
struct LogFilter {
    NodeId node;
    std::optional<TargetCell> cell; ///< with `scenario`: the history of one cell
    ScenarioId scenario;
    QString author;
    QString table;
    QDateTime from, to; ///< UTC, both included
    qint64 afterId = 0; ///< rows newer than this one
};

/// What others wrote since the last look: which rows to read again.
struct ForeignChanges {
    QVector<NodeId> nodes;
    QVector<ScenarioId> scenarios;
    QVector<std::pair<ScenarioId, TargetCell>> targets; ///< and what is said beside them
    QVector<NodeId> observed;                           ///< nodes whose observations changed
    bool stories = false;                               ///< stories or slides changed
    bool tables = false;                                ///< indicators or sources changed
    QStringList others;                                 ///< names of other tables of which rows changed
    QString author;                                     ///< of the newest of these edits; may be empty

    [[nodiscard]] bool isEmpty() const {
        return nodes.isEmpty() && scenarios.isEmpty() && targets.isEmpty() && observed.isEmpty() && !stories &&
               !tables && others.isEmpty();
    }
};

/// What a node takes in memory when all are read: no description.
struct NodeRow {
    NodeId id, parent;
    int position = 0;
    NodeKind kind = NodeKind::FocusArea;
    NodeStatus status = NodeStatus::Added;
    QByteArrayView nameEn, nameZh, pinyin; ///< UTF-8, valid during the call only
};

/// One value of a node, without what is read only when somebody looks.
struct LatestValue {
    NodeId node;
    double value = 0;
    SourceId source;
};

/// What became of the file of an open portfolio.
enum class FileFate : quint8 {
    Kept,
    Gone,        ///< deleted, moved or renamed
    Replaced,    ///< another file stands there
    Overwritten, ///< another content stands in it
    LogGone      ///< SQLite's log beside it was taken away
};

class Portfolio {
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Makes a new file with an empty schema and what \p fill puts into it: under another name, and in its place only
    /// when it is whole on the disk. Refused where a file stands already; a failed one leaves no file.
    static Result<std::unique_ptr<Portfolio>> create(const QString& path,
                                                     const std::function<Result<void>(Portfolio&)>& fill = {});
    /// Opens a file: a missing, foreign, damaged, newer or unreadable one is refused and left byte for byte. An older
    /// one is backed up beside itself (backup()) and migrated. Where the file or its folder may not be
    /// written, or the disk is full, it opens read-only.
    static Result<std::unique_ptr<Portfolio>> open(const QString& path, Access access = Access::ReadWrite);
    ~Portfolio();
    Portfolio(const Portfolio&) = delete;
    Portfolio& operator=(const Portfolio&) = delete;

    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;
    /// Why it is read-only though it was not asked for so, and what to do about it, in plain words; empty: it is not.
    [[nodiscard]] QString whyReadOnly() const;

    /// Looks whether the file is still the one that was opened: a few system calls. Where another program deleted,
    /// replaced or overwrote it nothing is written from then on, and nothing of ours stays beside what stands there;
    /// what was there is read on from a private copy.
    FileFate look();
    [[nodiscard]] FileFate fate() const; ///< as last looked
    /// Whether all that was in the portfolio can still be read, and so be copied.
    [[nodiscard]] bool isWhole() const;
    /// Where all of it can be read just now, from any thread: path(), or the private copy.
    [[nodiscard]] QString readableFile() const;
    /// Folds SQLite's log into the file, so that a copy of the file alone is whole; false where somebody reads just
    /// now: try again later. Closing does it, too.
    bool fold();
    /// Makes, on a thread of its own, the private copy for the case that the file is overwritten, where the last one is
    /// too old.
    void keepShadow();
    /// The copy of an older file that was put beside it before this opening brought it up to date. Empty: none was
    /// needed. Tell the user of it.
    [[nodiscard]] QString backup() const;

    // Small tables, whole.
    [[nodiscard]] Result<QVector<Indicator>> indicators() const;
    [[nodiscard]] Result<QVector<Source>> sources() const;
    [[nodiscard]] Result<QVector<Scenario>> scenarios() const; ///< removed ones too

    [[nodiscard]] Result<QVector<Story>> stories() const; ///< in their order, removed ones too
    [[nodiscard]] Result<QVector<Slide>> slides() const;  ///< of all stories, in their order, removed ones too

    // Nodes.
    [[nodiscard]] Result<int> nodeCount() const; ///< not removed
    /// Every node that is not removed, parents before children, siblings in their order.
    [[nodiscard]] Result<void> forEachNode(const std::function<void(const NodeRow&)>& visit) const;
    /// The node itself and every node under it, in the same order; removed ones and what is under them left out.
    [[nodiscard]] Result<void> forEachNodeUnder(NodeId top, const std::function<void(const NodeRow&)>& visit) const;
    [[nodiscard]] Result<Node> node(NodeId id) const; ///< removed ones too; ErrorCode::NotFound
    [[nodiscard]] Result<std::optional<NodeId>> nodeWithKey(const QString& key) const; ///< not removed

    // Figures.
    [[nodiscard]] Result<QVector<Observation>>
    observations(NodeId node) const; ///< newest period first within an indicator
    [[nodiscard]] Result<QVector<Observation>> observationsOf(IndicatorId indicator) const;
    /// Of each node that has any the one value that counts: an ambition without a year, else the latest. Values beyond
    /// the limits (domain/limits.h) do not.
    [[nodiscard]] Result<std::vector<LatestValue>> latestValues(IndicatorId indicator) const;

    // Targets.
    [[nodiscard]] Result<QVector<Target>> targets(ScenarioId scenario) const;
    [[nodiscard]] Result<std::optional<Target>> target(ScenarioId scenario, const TargetCell& cell) const;
    [[nodiscard]] Result<QVector<std::pair<TargetCell, CellTerms>>> terms(ScenarioId scenario) const;
    [[nodiscard]] Result<std::optional<CellTerms>> terms(ScenarioId scenario, const TargetCell& cell) const;

    /// Writes an edit in one transaction, durable when this returns. Answers the edit with the ids that the database
    /// gave out. Refused where a row no longer is as `before` says, a node's place or a target's scenario was deleted,
    /// or two moves together would close a circle (ErrorCode::Conflict); where the scenario is protected; where the
    /// database is locked, full, read-only or no longer there. Then nothing has changed.
    /// \p since, of an undo or redo: refused with ErrorCode::Conflict, too, where others wrote after that row of the
    /// change log in a scenario, story or part of the tree that the edit takes out. 0: whatever they wrote.
    [[nodiscard]] Result<Edit> apply(const Edit& edit, const QString& author, qint64 since = 0);
    /// The change-log row with which the last edit of this object ended.
    [[nodiscard]] qint64 lastWritten() const;

    // Building a portfolio: for the starter data and imports. One transaction around all calls of `work`.
    [[nodiscard]] Result<void> write(const QString& text, const QString& author,
                                     const std::function<Result<void>()>& work);
    /// The same for very many rows: the log names those that come as ranges of ids. Answers the step, for takeBack().
    [[nodiscard]] Result<Uid> writeInBulk(const QString& text, const QString& author,
                                          const std::function<Result<void>()>& work);
    /// Takes back a step as the log has it, however large; taking back that one brings it again. Answers the new step.
    /// Refused with ErrorCode::Conflict, saying what, where later steps touched a row of it or put something under one;
    /// with ErrorCode::Unsupported where there is nothing that could be taken back.
    [[nodiscard]] Result<Uid> takeBack(const Uid& step, const QString& text, const QString& author);

    // Rows of every type, also of those that have no function of their own here; marked as removed ones too.
    template <class Row>
    [[nodiscard]] Result<QVector<Row>> rows() const;
    template <class Row>
    [[nodiscard]] Result<std::optional<Row>> row(decltype(Row::id) id) const;
    [[nodiscard]] Result<Profile> profile() const;

    /// Keeps a document and answers its SHA-256; one that is there is not kept twice. Not logged, not undone.
    /// ErrorCode::Invalid for one that is too large (Document::largest).
    [[nodiscard]] Result<QString> keep(const QByteArray& content, const QString& type);
    [[nodiscard]] Result<Document> document(const QString& sha256) const; ///< ErrorCode::NotFound
    [[nodiscard]] Result<SourceId> insert(const Source& source);
    [[nodiscard]] Result<IndicatorId> insert(const Indicator& indicator);
    [[nodiscard]] Result<NodeId> insert(const Node& node);
    [[nodiscard]] Result<ObservationId> insert(const Observation& observation);
    [[nodiscard]] Result<ScenarioId> insert(const Scenario& scenario);
    [[nodiscard]] Result<void> insert(ScenarioId scenario, const Target& target);
    [[nodiscard]] Result<StoryId> insert(const Story& story);
    [[nodiscard]] Result<SlideId> insert(const Slide& slide);

    // Change log and feed.
    [[nodiscard]] Result<QVector<LogEntry>> log(qint64 beforeId,
                                                int limit) const; ///< newest first; beforeId 0: from the end
    [[nodiscard]] Result<QVector<LogEntry>> log(const LogFilter& filter, qint64 beforeId, int limit) const;
    [[nodiscard]] Result<QStringList> authors() const; ///< of all edits, sorted
    /// How many rows a step wrote; counted no further than `most`.
    [[nodiscard]] Result<int> rowsOf(StepId step, int most) const;

    // The past, read from the change log. Indicators and sources stay as they are.
    /// All that a scenario says of its cells.
    [[nodiscard]] Result<PlanCells> planCells(ScenarioId scenario) const;
    /// The same as it was when the row `logId` had just been written.
    [[nodiscard]] Result<PlanCells> planCellsAt(ScenarioId scenario, qint64 logId) const;
    /// The last row of the edit that made the scenario.
    [[nodiscard]] Result<qint64> madeAt(ScenarioId scenario) const;
    /// The edit that takes back the step to which a row belongs, or of another program's the row alone. Refused with
    /// ErrorCode::Conflict where one of its rows was changed after it, ErrorCode::Unsupported where there is nothing of
    /// it that could be taken back.
    [[nodiscard]] Result<Edit> reversalOf(const LogEntry& entry) const;
    /// The edit that brings back everything as it was when the row `logId` had just been written, and with it the rest
    /// of its step: nobody ever saw half of one. The cells of a scenario that was protected then and is now stay.
    [[nodiscard]] Result<Edit> backTo(qint64 logId) const;

    /// Cheap when nobody wrote (PRAGMA data_version). Own edits are left out.
    [[nodiscard]] Result<ForeignChanges> takeForeignChanges();

    /// A consistent copy: flushed to the disk under another name, then put in the place of `path` in one go. Refused
    /// onto itself, by whatever way, and onto a portfolio that somebody has open (ErrorCode::Locked).
    /// Tells its progress in KiB; stopped before the copy is in its place it is an error, and leaves nothing behind.
    [[nodiscard]] Result<void> saveCopy(const QString& path, Progress* progress = nullptr) const;
    /// What --check finds: SQLite's integrity and foreign key checks, whether all of the schema is there, our own rules
    /// and what lies beyond the limits, a line each; empty where all is well. Checked is a copy, so that nothing is
    /// written, and a file that may only be read is checked as thoroughly as any. One that is stopped has not found
    /// all.
    [[nodiscard]] Result<QStringList> check(const Progress* progress = nullptr) const;

    /// A word kept with the portfolio, such as the language-independent page last shown. Not logged, not undone.
    [[nodiscard]] std::optional<QString> property(const QString& name) const;

private:
    struct Data;
    explicit Portfolio(std::unique_ptr<Data> data);
    std::unique_ptr<Data> d;
};

} // namespace atlas

Q_DECLARE_TYPEINFO(atlas::LogEntry, Q_RELOCATABLE_TYPE);
