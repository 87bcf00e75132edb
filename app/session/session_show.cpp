// SPDX-License-Identifier: Apache-2.0
// Writing an edit, and bringing memory in line with what was written: the same way for an edit, its undo and its redo.
#include "session/edit_checks.h"
#include "session/session_data.h"

#include <QScopedValueRollback>
#include <QSet>

namespace atlas {

namespace {
template <class T>
void removeRepeated(QVector<T>& values) {
    QSet<T> seen;
    seen.reserve(values.size());
    values.removeIf([&](const T& value) {
        if (seen.contains(value))
            return true;
        seen.insert(value);
        return false;
    });
}

bool hasOtherContent(const Node& before, const Node& after) {
    return before.name != after.name || before.description != after.description || before.kind != after.kind ||
           before.status != after.status || before.source != after.source || before.key != after.key;
}
} // namespace

Result<Edit> Session::commit(Result<Edit> planned) {
    auto written = [&]() -> Result<EditHost::Written> {
        TRY(Edit edit, std::move(planned));
        if (edit.isEmpty())
            return EditHost::Written{std::move(edit), 0};
        TRY(checks::reason(edit.reason));
        return d->write(edit, 0);
    }();
    if (!written || written->edit.isEmpty()) {
        d->endPreview();
        if (!written && written.error().code == ErrorCode::Conflict)
            d->lookForOthersSoon();
        return written ? Result<Edit>(std::move(written->edit)) : failure(written.error());
    }
    d->undoStack.push(*written); // shows it
    return std::move(written->edit);
}

Result<EditHost::Written> Session::Data::write(const Edit& edit, qint64 since) {
    auto applied = portfolio->apply(edit, author, since);
    tidy.start();
    if (applied)
        return Written{std::move(*applied), portfolio->lastWritten()};
    if (applied.error().code == ErrorCode::Conflict)
        lookForOthersSoon();
    return failure(applied.error());
}

void Session::Data::reject(const Error& error) { Q_EMIT q->editFailed(error); }

void Session::Data::show(const Edit& written, NodeId mover) {
    ChangeSet changes;
    {
        const QScopedValueRollback busy(isBusy, true);
        dropPreview(changes);
        dropPlans(written);
        showScenarios(written, changes);
        showTargets(written, changes);
        showObservations(written, changes);
        for (const StoryChange& change : written.stories)
            stories.put(change.after);
        for (const SlideChange& change : written.slides)
            stories.put(change.after);
        changes.stories = !written.stories.isEmpty() || !written.slides.isEmpty();
        QVector<Node> rows;
        rows.reserve(written.nodes.size());
        for (const NodeChange& change : written.nodes) {
            rows.append(change.after);
            if (change.before && hasOtherContent(*change.before, change.after))
                changes.nodes.append(change.after.id);
        }
        showNodes(rows, mover, changes);
        dropPlans(written); // the one that was shown until now may be of them
    }
    tell(changes);
}

void Session::Data::showScenarios(const Edit& written, ChangeSet& changes) {
    if (written.scenarios.isEmpty())
        return;
    changes.scenarios = true;
    QVector<ScenarioId> came;
    for (const ScenarioChange& change : written.scenarios) {
        putScenario(change.after);
        const bool wasThere = change.before && change.before->state != ScenarioState::Removed;
        if (!wasThere && change.after.state != ScenarioState::Removed)
            came.append(change.after.id);
    }
    // What was made or brought back is looked at; where much happens at once, one stays where one is.
    if (!came.isEmpty() && (written.scenarios.size() == 1 || visibleScenario(current.id) == nullptr))
        setCurrent(came.constLast(), changes);
    else
        renewCurrent(changes);
}

void Session::Data::renewCurrent(ChangeSet& changes) {
    const Scenario* shown = visibleScenario(current.id);
    if (shown == nullptr)
        setCurrent(successorOf(current.id), changes);
    else if (shown->sizeWeights != current.sizeWeights || shown->baseYear != current.baseYear ||
             shown->firstYear != current.firstYear || shown->lastYear != current.lastYear)
        setCurrent(current.id, changes); // other weights or years: every roll-up is another one
    else
        current = *shown;
}

void Session::Data::showTargets(const Edit& written, ChangeSet& changes) {
    if (changes.currentScenario || (written.targets.isEmpty() && written.terms.isEmpty()))
        return; // where another scenario is shown now it was read anew
    bool any = false;
    for (const TargetChange& change : written.targets)
        if (change.scenario == current.id) {
            setTargetInMemory(change.cell, change.after, changes);
            any = true;
        }
    for (const TermsChange& change : written.terms)
        if (change.scenario == current.id) {
            targets.setTerms(change.cell, change.after);
            changes.targets.append(change.cell);
            any = true;
        }
    if (any || !written.scenarios.isEmpty() || !written.nodes.isEmpty() || !written.observations.isEmpty())
        return;
    // An undo that happens out of sight would look like none at all.
    const ScenarioId elsewhere =
        written.targets.isEmpty() ? written.terms.constFirst().scenario : written.targets.constFirst().scenario;
    if (visibleScenario(elsewhere) != nullptr)
        setCurrent(elsewhere, changes);
}

void Session::Data::showObservations(const Edit& written, ChangeSet& changes) {
    QVector<NodeId> observed;
    for (const ObservationChange& change : written.observations)
        for (const auto& each : {change.before, change.after})
            if (each)
                observed.append(each->node);
    removeRepeated(observed);
    for (const NodeId node : observed)
        readFiguresAgain(node, changes);
}

void Session::Data::readFiguresAgain(NodeId node, ChangeSet& changes) {
    const auto stored = portfolio->observations(node);
    if (!faults.check({Reading::Of::Figures, node.value}, stored))
        return; // what was known stays until the next look
    figures.renew(node, *stored);
    plans.clear();
    changes.nodes.append(node);
    changes.nodes += outline.ancestors(node);
    changes.rolledUp.append(node);
    changes.rolledUp += outline.ancestors(node);
    if (const Indicator* size = sizeIndicator(); size != nullptr) {
        QVector<Observation> ofSize;
        std::copy_if(stored->cbegin(), stored->cend(), std::back_inserter(ofSize),
                     [&](const Observation& each) { return each.indicator == size->id; });
        sizes.set(node, ofSize);
    }
    rollUps.figuresChanged(node, *stored);
}

void Session::Data::setTargetInMemory(const TargetCell& cell, const std::optional<Target>& target, ChangeSet& changes) {
    targets.set(cell, target);
    changes.targets.append(cell);
    if (const Indicator* indicator = figures.indicator(cell.indicator))
        changes.rolledUp += rollUps.targetChanged(*indicator, cell);
}

void Session::Data::showNodes(const QVector<Node>& rows, NodeId mover, ChangeSet& changes) {
    if (rows.isEmpty())
        return;
    NodeId oldParent;
    // Sums and roll-ups are right before a listener hears that a step is done: it may ask for them at once.
    const auto childrenChanged = [&](const QVector<NodeId>& parents) {
        changes.nodes += sizes.childrenChanged(parents);
    };
    const StructureListener listener{[this](NodeId parent, int row) { Q_EMIT q->nodeAboutToBeInserted(parent, row); },
                                     [&](NodeId node) {
                                         if (outline.childCount(node) > 0)
                                             sizes.forgetSums();
                                         childrenChanged({outline.parent(node)});
                                         plans.clear();
                                         changes.rolledUp += rollUps.inserted(figures.indicators(), node);
                                         Q_EMIT q->nodeInserted(node);
                                     },
                                     [&](NodeId node) {
                                         Q_EMIT q->nodeAboutToBeRemoved(node);
                                         plans.clear();
                                         changes.rolledUp += rollUps.aboutToRemove(node);
                                     },
                                     [&](NodeId parent, int row) {
                                         childrenChanged({parent});
                                         Q_EMIT q->nodeRemoved(parent, row);
                                     },
                                     [&](NodeId node, NodeId newParent, int row) {
                                         oldParent = outline.parent(node);
                                         Q_EMIT q->nodeAboutToBeMoved(node, newParent, row);
                                     },
                                     [&](NodeId node) {
                                         const NodeId newParent = outline.parent(node);
                                         plans.clear();
                                         if (newParent != oldParent) {
                                             childrenChanged({oldParent, newParent});
                                             changes.rolledUp += rollUps.moved(figures.indicators(), node);
                                             changes.rolledUp.append(oldParent);
                                             changes.rolledUp += outline.ancestors(oldParent);
                                         }
                                         Q_EMIT q->nodeMoved(node);
                                     }};
    OutlineUpdate update(outline, positions, listener,
                         [this](NodeId top, const auto& visit) { return portfolio->forEachNodeUnder(top, visit); });
    const auto applied = update.apply(rows, mover);
    if (!applied) {
        for (const Node& row : rows)
            unread.nodes.append(row.id);
        faults.failed({Reading::Of::Subtrees}, applied.error());
    } else if (unread.nodes.isEmpty()) {
        faults.passed({Reading::Of::Subtrees});
    }
    changes.nodes += update.renamed();
    changes.structure = changes.structure || update.changedStructure();
}

void Session::Data::tell(ChangeSet& changes) {
    removeRepeated(changes.nodes);
    removeRepeated(changes.targets);
    removeRepeated(changes.rolledUp);
    const auto isGone = [this](NodeId id) { return !outline.contains(id); };
    changes.nodes.removeIf(isGone);
    changes.rolledUp.removeIf(isGone);
    changes.targets.removeIf([&](const TargetCell& cell) { return isGone(cell.node); });
    if (!changes.nodes.isEmpty() || !changes.targets.isEmpty() || !changes.rolledUp.isEmpty() || changes.structure ||
        changes.scenarios || changes.currentScenario || changes.stories)
        Q_EMIT q->changed(changes);
}

} // namespace atlas
