// SPDX-License-Identifier: Apache-2.0
// What a session is made of. Private to app/session: everybody else uses session.h.
#pragma once

#include "session/content.h"
#include "session/figures.h"
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
    [[nodiscard]] ScenarioId successorOf(ScenarioId gone) const;
    /// Shows the one of before still where that can't be read, and answers so.
    bool setCurrent(ScenarioId id, ChangeSet& changes);
    void renewCurrent(ChangeSet& changes); ///< as the list of scenarios has it now; another where it is gone
    void putScenario(const Scenario& scenario);
    [[nodiscard]] qsizetype roomForPlans() const;
    [[nodiscard]] std::shared_ptr<ScenarioPlan> makePlan(const Scenario& scenario, TargetTable table,
                                                         RollUps::Trees trees = {});
    [[nodiscard]] std::shared_ptr<ScenarioPlan> readPlan(ScenarioId id); ///< nullptr: not there, or unreadable
    void keepPlan();                                                     ///< of the scenario that was shown until now
    void dropPlans(const Edit& written);                                 ///< of the scenarios that it is about
    void dropPlans(const ForeignChanges& others);

    // Edits.
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

    // Preview.
    void dropPreview(ChangeSet& changes); ///< back to what is stored, without telling
    void endPreview();                    ///< and tells

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

    quint64 previewNumber = 0; ///< of the newest
    UndoStack undoStack{*this};
    QTimer feed;
    QTimer tidy; ///< runs when there is something to fold in
    FileFate told = FileFate::Kept;
    bool isBusy = false;    ///< an edit is being shown
    bool isLooking = false; ///< already asked to look for others' edits
};

} // namespace atlas
