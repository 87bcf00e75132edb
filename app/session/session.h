// SPDX-License-Identifier: Apache-2.0
// The open portfolio as the program sees it: the one place where edits enter and changes leave. Every edit is an
// undoable command that is on disk before any signal tells of it.
#pragma once

#include "domain/edit.h"
#include "domain/indicator.h"
#include "domain/observation.h"
#include "domain/result.h"
#include "domain/source.h"
#include "planning/growth.h"
#include "planning/rollup_tree.h"
#include "session/outline.h"
#include "session/undo_stack.h"
#include "storage/portfolio.h"

#include <QObject>

#include <memory>

namespace atlas {

class ScenarioPlan;
class WhatIf;
struct PlanReading;
struct MergePlan;
struct SessionContent;

/// What one step changed. Structural changes of the tree have signals of their own, before and after.
struct ChangeSet {
    enum class Origin { Own, Preview, Others };

    Origin origin = Origin::Own;
    QVector<NodeId> nodes;        ///< name, description, kind or status changed, or figures
    QVector<TargetCell> targets;  ///< of the current scenario: the target, or what is said beside it
    QVector<NodeId> rolledUp;     ///< nodes whose roll-up, gap or level may have changed, ancestors included
    bool structure = false;       ///< nodes came, went or moved
    bool scenarios = false;       ///< the list of scenarios changed
    bool currentScenario = false; ///< another scenario is shown: read everything of targets again
    bool stories = false;         ///< stories or slides came, went, moved or changed
};

/// A figure of a node with everything that a view may show of it.
struct Figure {
    Indicator indicator;
    Observation observation; ///< an invalid id: derived by the program
    std::optional<Source> source;
    Text derivation; ///< how a derived one came about: "360 thousand / 1.1 million"
};

/// Why there is no projection.
enum class NoProjection : quint8 {
    HasOne,
    NotProjected,      ///< the indicator has no growth targets: a share, a size level
    NotHere,           ///< the indicator doesn't apply to the node
    NoTarget,          ///< set one first
    Unreadable,        ///< the figures of the node can't be read just now
    NoBase,            ///< of a ratio: a level that it is made of has no figure of the base year
    NumeratorTarget,   ///< of a ratio: its numerator has no target
    DenominatorTarget, ///< of a ratio: its denominator has no target
    BothTargets        ///< of a ratio: neither has a target
};

/// The projection of an indicator for a node under the current scenario.
struct Projection {
    NoProjection why = NoProjection::NoTarget; ///< HasOne where `years` has some
    std::optional<Figure> base;                ///< absent: shown as an index, base year = 100
    bool isIndex = false;
    int baseYear = 0;
    double baseLevel = 0;                       ///< in the indicator's unit, or 100
    std::vector<planning::ProjectedYear> years; ///< every year after the base year; those without a target yet say so
    std::optional<int> crossesHalf;             ///< for a ratio: the first year in which it passes one half
};

class Session : public QObject {
    Q_OBJECT
public:
    /// Opens a portfolio; `author` is written beside every edit.
    static Result<std::unique_ptr<Session>> open(const QString& path, const QString& author);
    /// Takes over an open portfolio.
    static Result<std::unique_ptr<Session>> open(std::unique_ptr<Portfolio> portfolio, const QString& author);
    /// The same with the long part read already: \p content may come from another thread. What others wrote since \p
    /// portfolio was opened comes in through the change feed.
    static Result<std::unique_ptr<Session>> open(std::unique_ptr<Portfolio> portfolio, const QString& author,
                                                 SessionContent content);
    ~Session() override;

    // Reading.
    [[nodiscard]] const Portfolio& portfolio() const;
    [[nodiscard]] const Outline& outline() const;
    [[nodiscard]] Result<Node> node(NodeId id) const; ///< with its description
    [[nodiscard]] std::optional<NodeId>
    find(const QString& word) const; ///< by key, then by exact name in either language, then by search
    [[nodiscard]] const QVector<Indicator>& indicators() const;
    [[nodiscard]] const Indicator* indicator(IndicatorId id) const; ///< nullptr: none
    [[nodiscard]] const Indicator* indicator(QStringView key) const;
    [[nodiscard]] bool applies(const Indicator& indicator, NodeId node) const; ///< may a target stand there?
    [[nodiscard]] QVector<Indicator> planned() const; ///< the indicators with targets or ratios of such, in their order
    [[nodiscard]] const Indicator*
    headline(NodeId node) const; ///< whose target the tree shows: the area's GDP, industrial added value elsewhere
    [[nodiscard]] std::optional<Source> source(SourceId id) const;
    [[nodiscard]] QVector<Figure> figures(NodeId node) const; ///< stated and derived, in the order of the indicators
    [[nodiscard]] std::optional<Figure> figure(NodeId node, QStringView indicatorKey) const; ///< the latest
    /// What is stated at a node; nullptr: it can't be read (see readFailed()). Valid during the call.
    [[nodiscard]] const QVector<Observation>* observations(NodeId node) const;
    /// CNY billion: a node's own stated size level, or where it has none the sum of its children's; nothing where there
    /// is none.
    [[nodiscard]] std::optional<double> sizeLevel(NodeId node) const;

    // Scenarios.
    [[nodiscard]] const QVector<Scenario>& scenarios() const; ///< without removed ones
    [[nodiscard]] const Scenario& scenario() const; ///< the current one; its id is invalid where there is none
    void showScenario(ScenarioId id);               ///< reads nothing of one that was looked at lately
    /// Any scenario, for reading beside the current one; nullptr where it is not there or can't be read. It is of the
    /// moment: ask again after changed().
    [[nodiscard]] std::shared_ptr<const ScenarioPlan> plan(ScenarioId id) const;
    /// A scenario whose targets can be moved without writing anything; nullptr where plan() has none.
    [[nodiscard]] std::unique_ptr<WhatIf> whatIf(ScenarioId id) const;
    /// What a merge would do: the changes of \p from since the two parted, to be made to \p into; those that \p into
    /// changed too, or keeps locked, as conflicts.
    [[nodiscard]] Result<MergePlan> mergePlan(ScenarioId from, ScenarioId into) const;

    /// What follows from the current scenario, as charts read it; a running preview is included. Valid during the call.
    [[nodiscard]] PlanReading reading() const;

    // Targets of the current scenario; a running preview is included.
    [[nodiscard]] std::optional<double> target(const TargetCell& cell) const;       ///< set in just that year
    [[nodiscard]] std::optional<Target> storedTarget(const TargetCell& cell) const; ///< with source and rationale
    [[nodiscard]] CellTerms terms(const TargetCell& cell) const; ///< lock, uncertainty, note, accepted gap
    /// The lock that keeps a target today; nothing where there is none or it has expired.
    [[nodiscard]] std::optional<TargetLock> lockInForce(const TargetCell& cell) const;
    [[nodiscard]] QVector<TargetCell> cellsWithTerms() const; ///< sorted
    [[nodiscard]] std::optional<double> growth(NodeId node, IndicatorId indicator,
                                               int year) const; ///< target, latest earlier one, or roll-up
    [[nodiscard]] planning::RollUp rollUp(NodeId node, IndicatorId indicator, int year) const;
    [[nodiscard]] std::optional<double> gap(NodeId node, IndicatorId indicator, int year) const;
    /// The children with what they would weigh, in their order; empty where there is no roll-up of the indicator.
    [[nodiscard]] std::vector<planning::FamilyMember> members(NodeId node, IndicatorId indicator, int year) const;
    [[nodiscard]] Projection projection(NodeId node, IndicatorId indicator) const;
    /// In the indicator's unit, or of an index (Projection::isIndex) with 100 in the base year.
    [[nodiscard]] std::optional<double> projectedLevel(NodeId node, IndicatorId indicator, int year) const;

    // Stories.
    [[nodiscard]] const QVector<Story>& stories() const;      ///< in their order
    [[nodiscard]] const Story* story(StoryId id) const;       ///< nullptr: none
    [[nodiscard]] QVector<Slide> slides(StoryId story) const; ///< in their order
    [[nodiscard]] const Slide* slide(SlideId id) const;       ///< nullptr: none

    // Edits. Each is one undo step, on disk when this returns; an error means that nothing changed. What changes
    // nothing makes no step.
    Result<void> setTarget(const TargetCell& cell, std::optional<double> rate, const QString& reason = {});
    Result<void> setTargets(const QVector<std::pair<TargetCell, std::optional<double>>>& rates, const QString& text,
                            const QString& reason = {});
    /// What is said beside targets. A lock or acceptance without an author gets this session's.
    Result<void> setTerms(const QVector<std::pair<TargetCell, CellTerms>>& terms, const QString& text,
                          const QString& reason = {});
    /// A base value, deflator or value-added rate that no source gives, as an assumption; nothing takes it out. Refused
    /// where a source gives the figure, for a negative level, and for an indicator without levels.
    Result<void> setAssumption(NodeId node, IndicatorId indicator, int year, std::optional<double> value,
                               const QString& reason = {});
    Result<NodeId> addNode(NodeId parent, int row, NodeKind kind, const Text& name);
    Result<void> renameNode(NodeId id, const Text& name); ///< an unnamed place becomes an added one
    Result<void> describeNode(NodeId id, const Text& description);
    Result<void> removeNode(NodeId id);                          ///< with all under it; not the area
    Result<void> moveNode(NodeId id, NodeId newParent, int row); ///< `row` counted without the node itself
    [[nodiscard]] bool canMove(NodeId id,
                               NodeId newParent) const; ///< within what makes sense: no tier under an industry
    [[nodiscard]] QVector<NodeKind>
    childKinds(NodeId parent) const; ///< what may be made under it, the usual one first; empty: nothing
    Result<ScenarioId> forkScenario(ScenarioId from, const Text& name); ///< and shows it
    Result<void> renameScenario(ScenarioId id, const Text& name);
    Result<void> describeScenario(ScenarioId id, const Text& description);
    Result<void> protectScenario(ScenarioId id, bool isProtected);
    Result<void> archiveScenario(ScenarioId id, bool isArchived); ///< not the last that is not archived
    /// How it is computed: Scenario::seed, correlation, sizeWeights of \p wanted.
    Result<void> setComputation(ScenarioId id, const Scenario& wanted);
    Result<void> removeScenario(ScenarioId id); ///< not a protected one, not the last
    /// Writes a plan whose conflicts are all decided, as one step, and shows the scenario. Refused where the scenario
    /// is protected, or where a cell no longer is as the plan says.
    Result<void> merge(const MergePlan& plan);
    /// A new scenario from that of \p whatIf with the targets that were moved; a lock that keeps one of them is
    /// refused.
    Result<ScenarioId> keepWhatIf(const WhatIf& whatIf, const Text& name);

    // Edits of stories.
    Result<StoryId> addStory(const Text& name, const QVector<Slide>& slides = {}); ///< their story and place are given
    Result<StoryId> copyStory(StoryId from, const Text& name);
    Result<void> renameStory(StoryId id, const Text& name);
    Result<void> removeStory(StoryId id); ///< with its slides
    Result<void> moveStory(StoryId id, int row);
    /// Puts slides before the one in `row`, at the end where there is none: new ones, or copies of others. Answers them
    /// in their order.
    Result<QVector<SlideId>> addSlides(StoryId story, int row, const QVector<Slide>& slides);
    /// Of one slide, what it shows and says; its story and place stay. `text` empty: "Change slide 3 of STORY".
    Result<void> changeSlide(const Slide& slide, const QString& text = {});
    /// Makes two slides of one in one step: \p stays is what it becomes, \p rest comes after it. Answers the new one.
    Result<SlideId> splitSlide(const Slide& stays, const Slide& rest, const QString& text);
    Result<void> removeSlides(const QVector<SlideId>& ids);
    /// In the order that they have, to before the slide in `row` of a story, also of another one.
    Result<void> moveSlides(const QVector<SlideId>& ids, StoryId story, int row);
    UndoStack* undoStack();

    // Back in the history, as a new edit that can be undone.
    /// Takes back the whole step of a row, or of another program's the row alone. Refused where something of it was
    /// changed again later, is protected or locked.
    Result<void> revert(const LogEntry& entry, const QString& reason = {});
    /// Everything as it was when the step of the row had been written. What was protected then and is now stays as it
    /// is, and so do indicators and sources.
    Result<void> returnTo(const LogEntry& entry, const QString& reason = {});
    /// What revert() and returnTo() would write, to say so beforehand; an empty edit: nothing differs.
    [[nodiscard]] Result<Edit> reversal(const LogEntry& entry) const;
    [[nodiscard]] Result<Edit> wayBack(const LogEntry& entry) const;

    /// A drag: every step is shown at once (ChangeSet::Origin::Preview) and nothing is written; setTarget() with the
    /// last value, or endPreview(), ends it. One drag is so one undo step and one row of history. Refused in a
    /// protected scenario.
    Result<void> preview(const TargetCell& cell, double rate);
    /// Several cells at once, such as those of a spread; takes the place of the preview before.
    Result<void> preview(const QVector<std::pair<TargetCell, double>>& rates);
    void endPreview();
    [[nodiscard]] bool isPreviewing() const;

    /// The language in which the texts of steps name nodes and scenarios: "Set growth target of Robots, 2025".
    void setLanguage(Language language);
    /// The day by which locks expire. Default: the system's.
    void setToday(std::function<QDate()> today);

    /// Looks for edits of other programs now; also done by itself four times a second.
    void takeForeignChanges();

Q_SIGNALS:
    void changed(const atlas::ChangeSet& changes);
    void nodeAboutToBeInserted(atlas::NodeId parent, int row);
    void nodeInserted(atlas::NodeId id);
    void nodeAboutToBeRemoved(atlas::NodeId id);
    void nodeRemoved(atlas::NodeId parent, int row);
    /// `row`: where it will stand, counted without the node itself.
    void nodeAboutToBeMoved(atlas::NodeId id, atlas::NodeId newParent, int row);
    void nodeMoved(atlas::NodeId id);
    /// Undo or redo could not be written. The sentence says which step it is, and whether it can still be tried again.
    void editFailed(const atlas::Error& error);
    /// Something of the portfolio could not be read: what was known of it is shown still, and nothing where nothing
    /// was. Told once; it is read again by itself, and comes with changed() when it can be.
    void readFailed(const atlas::Error& error);
    void readMended(); ///< all that could not be read has been
    /// The file was deleted, replaced or overwritten by another program: nothing more is written.
    /// Portfolio::whyReadOnly() says it.
    void fileLost();
    /// Another program's edits came in; `author` may be empty.
    void othersEdited(const QString& author, int count);

private:
    struct Data;
    explicit Session(std::unique_ptr<Data> data);
    std::unique_ptr<Data> d;
};

} // namespace atlas
