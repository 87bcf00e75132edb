// SPDX-License-Identifier: Apache-2.0
// What a session is made of. Private to app/session: everybody else uses session.h.
#pragma once

#include "session/content.h"
#include "session/figures.h"
#include "session/held_rates.h"
#include "session/outline_update.h"
#include "session/plan_reading.h"
#include "session/reading_faults.h"
#include "session/roll_ups.h"
#include "session/scenario_plan.h"
#include "session/session.h"
#include "session/size_levels.h"
#include "session/story_shelf.h"
#include "session/target_table.h"
#include "session/undo_stack.h"

#include <QTimer>

namespace atlas {

struct Session::Data final : EditHost {
    Data(std::unique_ptr<Portfolio> opened, QString editor);

    // Loading.
    Result<void> load(SessionContent content);
    Result<void> loadTables();
    Result<void> loadScenarios();
    [[nodiscard]] const Indicator* sizeIndicator() const;

    [[nodiscard]] PlanReading reading() const { return {outline, figures, current, targets, rollUps}; }

    // Scenarios.
    [[nodiscard]] const Scenario* visibleScenario(ScenarioId id) const; ///< nullptr: removed, or none
    [[nodiscard]] ScenarioId firstShown() const;                        ///< on opening
    /// What is shown when `gone` no longer can be: its parent, else the first.
    [[nodiscard]] ScenarioId instead(ScenarioId gone) const;
    /// Shows the one of before still where that can't be read, and answers so.
    bool setCurrent(ScenarioId id, ChangeSet& changes);
    void putScenario(const Scenario& scenario);
    [[nodiscard]] qsizetype roomForPlans() const;
    [[nodiscard]] std::shared_ptr<ScenarioPlan> makePlan(const Scenario& scenario, TargetTable table,
                                                         RollUps::Trees trees = {});
    /// As stored, without a preview.
    [[nodiscard]] Result<TargetTable> storedTargets(ScenarioId id) const;
    [[nodiscard]] std::shared_ptr<ScenarioPlan> readPlan(ScenarioId id); ///< nullptr: not there, or unreadable
    void keepPlan();                                                     ///< of the scenario that was shown until now
    void dropPlans(const Edit& written);                                 ///< of the scenarios that it is about
    void dropPlans(const ForeignChanges& others);

    // Edits.
    Result<Edit> commit(Edit edit);                                ///< writes, pushes the undo step, shows
    Result<void> goBack(Result<Edit> edit, const QString& reason); ///< commits an edit out of the history
    Result<Written> write(const Edit& edit, qint64 since) override;
    void show(const Edit& written, NodeId mover) override;
    void reject(const Error& error) override;
    void showScenarios(const Edit& written, ChangeSet& changes);
    void showTargets(const Edit& written, ChangeSet& changes);
    void showNodes(const QVector<Node>& rows, NodeId mover, ChangeSet& changes);
    void setTargetInMemory(const TargetCell& cell, const std::optional<Target>& target, ChangeSet& changes);
    void showObservations(const Edit& written, ChangeSet& changes);
    void readFiguresAgain(NodeId node, ChangeSet& changes); ///< the node's observations changed
    void tell(ChangeSet& changes);
    void lookForOthersSoon();

    // Checks: the error says what is allowed.
    [[nodiscard]] Result<void> checkCell(const TargetCell& cell) const; ///< may something be said of it?
    [[nodiscard]] Result<void> checkTarget(const TargetCell& cell, std::optional<double> rate) const;
    [[nodiscard]] static Result<void> checkReason(const QString& reason); ///< a reason, note or rationale
    [[nodiscard]] static Result<void> checkDescription(const Text& description);
    [[nodiscard]] Result<void> checkTerms(const TargetCell& cell, const CellTerms& terms) const;
    /// Refused where a lock keeps the target.
    [[nodiscard]] Result<void> checkLock(const TargetCell& cell, std::optional<double> rate) const;
    /// Refused where the lock is in force and does not allow the rate.
    [[nodiscard]] Result<void> checkLimits(const TargetCell& cell, const TargetLock& lock,
                                           std::optional<double> rate) const;
    [[nodiscard]] Result<void> checkReversal(const Edit& edit) const;
    /// What has to be set besides so that locked later years stay; refused where one can't.
    [[nodiscard]] Result<HeldRates> held(const RateChanges& changes) const; ///< in the current scenario
    [[nodiscard]] Result<HeldRates> held(const RateChanges& changes, const Scenario& of, const TargetTable& stored,
                                         const QHash<TargetCell, std::optional<CellTerms>>& said) const;
    /// Puts the same into an edit of a scenario, and a target under each lock that comes without one.
    [[nodiscard]] Result<void> holdLocked(Edit& edit, const Scenario& of, const TargetTable& stored) const;
    [[nodiscard]] Result<void> holdLocked(Edit& edit) const;                    ///< in all scenarios that it is about
    [[nodiscard]] bool isHeldFast(const std::optional<TargetLock>& lock) const; ///< in force and without limits
    [[nodiscard]] static QString withStated(const QString& text, int count); ///< of a step that made targets of rates
    [[nodiscard]] std::optional<TargetLock> lockInForce(const TargetCell& cell) const;
    [[nodiscard]] Result<Text> checkedName(const Text& name) const;
    /// A node as the database has it, refused where the screen shows something else.
    [[nodiscard]] Result<Node> shownNode(NodeId id);
    [[nodiscard]] Result<Scenario> shownScenario(ScenarioId id) const;
    /// Commits a scenario that differs from the one that is there; `text`: of its old name.
    Result<void> changeScenario(ScenarioId id, const std::function<void(Scenario&)>& change,
                                const std::function<QString(const QString&)>& text);
    [[nodiscard]] Result<Story> shownStory(StoryId id) const;
    [[nodiscard]] Result<Slide> shownSlide(SlideId id) const;
    /// Of a slide that takes the place of \p before only what is new.
    [[nodiscard]] Result<void> checkSlide(const Slide& slide, const Slide& before = {}) const;
    [[nodiscard]] QString nameOf(const Slide& slide) const; ///< "slide 3 of STORY"
    /// The slides of a story in a new order; those that are new or stood elsewhere are changed too.
    void arrange(const QVector<Slide>& order, StoryId story, QVector<SlideChange>& changes) const;
    /// A scenario made from another, some of whose targets are set anew.
    Result<ScenarioId> fork(const Scenario& origin, const Text& name,
                            const QVector<std::pair<TargetCell, double>>& moved);
    /// The changes of siblings that make room.
    [[nodiscard]] Result<QVector<NodeChange>> makeRoom(const Placement& placement);
    [[nodiscard]] QString nameOf(NodeId id) const;
    [[nodiscard]] QString nameOf(const Scenario& scenario) const;

    // Preview.
    void dropPreview(ChangeSet& changes); ///< back to what is stored, without telling

    // Other programs' edits.
    void takeOthers();
    /// Looks after the file; answers whether it can still be written.
    bool lookAtFile();
    void tidyFile(); ///< folds the log in and keeps a shadow, where nobody works just now
    void showOthers(const ForeignChanges& others, ChangeSet& changes);
    void addUnread(ForeignChanges& others); ///< the rows that could not be read
    void tryUnread(ChangeSet& changes);     ///< and what else could not be: told as changed where it can be now
    [[nodiscard]] QVector<Node> readAgain(const QVector<NodeId>& ids);
    void showOthersScenarios(const ForeignChanges& others, ChangeSet& changes);
    void showOthersTargets(const ForeignChanges& others, ChangeSet& changes);
    void showOthersFigures(const QVector<NodeId>& observed, ChangeSet& changes);

    Session* q = nullptr;
    std::unique_ptr<Portfolio> portfolio;
    QString author;
    ReadingFaults faults;
    ForeignChanges unread; ///< to be read with the next look, because it could not be
    std::function<QDate()> today = &QDate::currentDate;
    Language language = Language::English;

    Outline outline;
    Positions positions;
    SizeLevels sizes;
    Figures figures;
    QVector<Scenario> scenarios; ///< without removed ones
    StoryShelf stories;
    Scenario current;
    TargetTable targets;
    RollUps rollUps;
    RecentPlans plans; ///< what of the scenarios, the tree or the figures changes is dropped from it

    UndoStack undoStack{*this};
    QTimer feed;
    QTimer tidy; ///< runs when there is something to fold in
    FileFate told = FileFate::Kept;
    bool isBusy = false;    ///< an edit is being shown
    bool isLooking = false; ///< already asked to look for others' edits
};

} // namespace atlas
