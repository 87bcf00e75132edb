// SPDX-License-Identifier: Apache-2.0
// The open portfolio as the program sees it: where edits enter and changes leave. What is known stands in its facets
// (figures(), reading(), stories()); what may be edited is planned by the free functions of the *_edits.h.
#pragma once

#include "domain/edit.h"
#include "domain/result.h"
#include "session/change_set.h"
#include "session/preview.h"
#include "session/undo_stack.h"

#include <QDate>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace atlas {

class Figures;
class Outline;
class Portfolio;
class Positions;
class ScenarioPlan;
class StoryShelf;
class TargetTable;
class WhatIf;
struct PlanReading;
struct SessionContent;

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

    // What is known.
    [[nodiscard]] const Portfolio& portfolio() const;
    [[nodiscard]] const Outline& outline() const;     ///< the tree
    [[nodiscard]] const Positions& positions() const; ///< of siblings, as the database has them
    [[nodiscard]] const Figures& figures() const;     ///< indicators, sources, what is stated and derived of nodes
    [[nodiscard]] const StoryShelf& stories() const;  ///< with their slides
    /// What follows from the current scenario; a running preview is included. Valid during the call.
    [[nodiscard]] PlanReading reading() const;
    /// A node by key, then by exact name in either language, then by search.
    [[nodiscard]] std::optional<NodeId> find(const QString& word) const;

    // Scenarios.
    [[nodiscard]] const QVector<Scenario>& scenarios() const; ///< without removed ones
    [[nodiscard]] const Scenario& scenario() const; ///< the current one; its id is invalid where there is none
    void showScenario(ScenarioId id);               ///< reads nothing of one that was looked at lately
    /// Any scenario, for reading beside the current one; nullptr where it is not there or can't be read. It is of the
    /// moment: ask again after changed().
    [[nodiscard]] std::shared_ptr<const ScenarioPlan> plan(ScenarioId id) const;
    /// A scenario whose targets can be moved without writing anything; nullptr where plan() has none.
    [[nodiscard]] std::unique_ptr<WhatIf> whatIf(ScenarioId id) const;
    /// The targets of any scenario as they are stored, without a preview.
    [[nodiscard]] Result<TargetTable> storedTargets(ScenarioId id) const;

    // Edits.
    /// The only way in: one undo step, on disk when this returns. Answers it with the ids that the database gave out;
    /// an error, the planner's own included, means that nothing changed. What changes nothing makes no step. A running
    /// preview ends either way.
    Result<Edit> commit(Result<Edit> planned);
    /// Shows these rates as targets of the current scenario (ChangeSet::Origin::Preview) and writes nothing, in place
    /// of the preview before. Refused where they could not be committed.
    [[nodiscard]] Result<Preview> preview(const QVector<std::pair<TargetCell, double>>& rates);
    [[nodiscard]] bool isPreviewing() const;
    UndoStack* undoStack();

    // Who edits, and when.
    [[nodiscard]] const QString& author() const;
    /// The language in which the texts of steps name nodes and scenarios: "Set growth target of Robots, 2025".
    void setLanguage(Language language);
    [[nodiscard]] Language language() const;
    /// The day by which locks expire. Default: the system's.
    void setToday(std::function<QDate()> today);
    [[nodiscard]] QDate today() const;

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
    friend class Preview;
    struct Data;
    explicit Session(std::unique_ptr<Data> data);
    std::unique_ptr<Data> d;
};

} // namespace atlas
