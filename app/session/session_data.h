// SPDX-License-Identifier: Apache-2.0
// What a session is made of. Private to app/session: everybody else uses session.h.
#pragma once

#include "session/content.h"
#include "session/edit_command.h"
#include "session/figures.h"
#include "session/outline_update.h"
#include "session/roll_ups.h"
#include "session/session.h"
#include "session/size_levels.h"
#include "session/target_table.h"

#include <QTimer>
#include <QUndoStack>

namespace atlas {

struct Session::Data final : EditHost {
    Data(std::unique_ptr<Portfolio> opened, QString editor);

    // Loading.
    Result<void> load(SessionContent content);
    Result<void> loadTables();
    Result<void> loadScenarios();
    Result<void> loadTargets();
    [[nodiscard]] const Indicator* sizeIndicator() const;

    /// The roll-up tree of an indicator; nullptr where it has no such node or the scenario no such year.
    [[nodiscard]] const planning::RollUpTree* treeWith(NodeId node, IndicatorId id, int year) const;
    template <class Part>
    void sortAsInTree(std::vector<Part>& parts) const;

    // Scenarios.
    [[nodiscard]] const Scenario* visibleScenario(ScenarioId id) const; ///< nullptr: removed, or none
    [[nodiscard]] ScenarioId firstShown() const;                        ///< on opening
    /// What is shown when `gone` no longer can be: its parent, else the first.
    [[nodiscard]] ScenarioId instead(ScenarioId gone) const;
    void setCurrent(ScenarioId id, ChangeSet& changes);
    void putScenario(const Scenario& scenario);

    // Edits.
    Result<Edit> commit(Edit edit); ///< writes, pushes the undo command, shows
    Result<Edit> write(const Edit& edit) override;
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
    [[nodiscard]] Result<void> checkTerms(const TargetCell& cell, const CellTerms& terms) const;
    /// Refused where a lock keeps the target.
    [[nodiscard]] Result<void> checkLock(const TargetCell& cell, std::optional<double> rate) const;
    [[nodiscard]] std::optional<TargetLock> lockInForce(const TargetCell& cell) const;
    [[nodiscard]] Result<Text> checkedName(const Text& name) const;
    /// A node as the database has it, refused where the screen shows something else.
    [[nodiscard]] Result<Node> shownNode(NodeId id);
    [[nodiscard]] Result<Scenario> shownScenario(ScenarioId id) const;
    /// Commits a scenario that differs from the one that is there; `text`: of its old name.
    Result<void> changeScenario(ScenarioId id, const std::function<void(Scenario&)>& change,
                                const std::function<QString(const QString&)>& text);
    /// The changes of siblings that make room.
    [[nodiscard]] Result<QVector<NodeChange>> makeRoom(const Placement& placement);
    [[nodiscard]] QString nameOf(NodeId id) const;
    [[nodiscard]] QString nameOf(const Scenario& scenario) const;

    // Preview.
    void dropPreview(ChangeSet& changes); ///< back to what is stored, without telling

    // Other programs' edits.
    void takeOthers();
    [[nodiscard]] QVector<Node> readAgain(const QVector<NodeId>& ids) const;
    void showOthersScenarios(const ForeignChanges& others, ChangeSet& changes);
    void showOthersTargets(const ForeignChanges& others, ChangeSet& changes);
    void showOthersFigures(const QVector<NodeId>& observed, ChangeSet& changes);

    Session* q = nullptr;
    std::unique_ptr<Portfolio> portfolio;
    QString author;
    std::function<QDate()> today = &QDate::currentDate;
    Language language = Language::English;

    Outline outline;
    Positions positions;
    SizeLevels sizes;
    Figures figures;
    QVector<Scenario> scenarios; ///< without removed ones
    Scenario current;
    TargetTable targets;
    RollUps rollUps;

    QUndoStack undoStack;
    QTimer feed;
    bool isBusy = false;    ///< an edit is being shown
    bool isLooking = false; ///< already asked to look for others' edits
};

} // namespace atlas
