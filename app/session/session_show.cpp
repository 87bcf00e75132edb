// SPDX-License-Identifier: Apache-2.0
// Writing an edit, and bringing memory in line with what was written: the same way for an edit, its undo and its redo.
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

bool isComingOrGoing(const ScenarioChange& change) {
    const bool wasThere = change.before && change.before->state != ScenarioState::Removed;
    return wasThere != (change.after.state != ScenarioState::Removed);
}

bool hasOtherContent(const Node& before, const Node& after) {
    return before.name != after.name || before.description != after.description || before.kind != after.kind ||
           before.status != after.status || before.source != after.source || before.key != after.key;
}
} // namespace

Result<Edit> Session::Data::commit(Edit edit) {
    auto written = write(edit);
    if (written)
        undoStack.push(new EditCommand(*this, *written)); // shows it; the stack owns the command
    return written;
}

Result<Edit> Session::Data::write(const Edit& edit) {
    auto written = portfolio->apply(edit, author);
    if (!written && written.error().code == ErrorCode::Conflict)
        lookForOthersSoon();
    return written;
}

void Session::Data::reject(const Error& error) { Q_EMIT q->editFailed(error); }

void Session::Data::show(const Edit& written, NodeId mover) {
    ChangeSet changes;
    {
        const QScopedValueRollback busy(isBusy, true);
        dropPreview(changes);
        showScenarios(written, changes);
        showTargets(written, changes);
        showObservations(written, changes);
        QVector<Node> rows;
        rows.reserve(written.nodes.size());
        for (const NodeChange& change : written.nodes) {
            rows.append(change.after);
            if (change.before && hasOtherContent(*change.before, change.after))
                changes.nodes.append(change.after.id);
        }
        showNodes(rows, mover, changes);
    }
    tell(changes);
}

void Session::Data::showScenarios(const Edit& written, ChangeSet& changes) {
    for (const ScenarioChange& change : written.scenarios) {
        const Scenario& after = change.after;
        const bool isGone = after.state == ScenarioState::Removed;
        const bool cameBack = !isGone && (!change.before || change.before->state == ScenarioState::Removed);
        putScenario(after);
        changes.scenarios = true;
        if (cameBack)
            setCurrent(after.id, changes);
        else if (isGone && after.id == current.id)
            setCurrent(instead(after.id), changes);
        else if (after.id == current.id && after.sizeWeights != current.sizeWeights)
            setCurrent(after.id, changes); // other weights: every roll-up is another one
        else if (after.id == current.id)
            current = after;
    }
}

void Session::Data::showTargets(const Edit& written, ChangeSet& changes) {
    if (written.targets.isEmpty() && written.terms.isEmpty())
        return;
    if (std::any_of(written.scenarios.cbegin(), written.scenarios.cend(), isComingOrGoing))
        return; // it was read anew
    const ScenarioId scenario =
        written.targets.isEmpty() ? written.terms.constFirst().scenario : written.targets.constFirst().scenario;
    if (scenario != current.id) {
        // An undo that happens out of sight would look like none at all.
        if (visibleScenario(scenario) != nullptr)
            setCurrent(scenario, changes);
        return;
    }
    for (const TargetChange& change : written.targets)
        setTargetInMemory(change.cell, change.after, changes);
    for (const TermsChange& change : written.terms) {
        targets.setTerms(change.cell, change.after);
        changes.targets.append(change.cell);
    }
}

void Session::Data::showObservations(const Edit& written, ChangeSet& changes) {
    QVector<NodeId> observed;
    for (const ObservationChange& change : written.observations)
        observed.append(change.after ? change.after->node : change.before->node);
    removeRepeated(observed);
    for (const NodeId node : observed)
        readFiguresAgain(node, changes);
}

void Session::Data::readFiguresAgain(NodeId node, ChangeSet& changes) {
    figures.forget(node);
    changes.nodes.append(node);
    changes.nodes += outline.ancestors(node);
    changes.rolledUp.append(node);
    changes.rolledUp += outline.ancestors(node);
    const auto stored = portfolio->observations(node);
    const Indicator* size = sizeIndicator();
    if (stored && size != nullptr) {
        QVector<Observation> ofSize;
        std::copy_if(stored->cbegin(), stored->cend(), std::back_inserter(ofSize),
                     [&](const Observation& each) { return each.indicator == size->id; });
        sizes.set(node, ofSize);
    }
    rollUps.figuresChanged(figures.indicators(), node);
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
                                         changes.rolledUp += rollUps.inserted(figures.indicators(), node);
                                         Q_EMIT q->nodeInserted(node);
                                     },
                                     [&](NodeId node) {
                                         Q_EMIT q->nodeAboutToBeRemoved(node);
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
    update.apply(rows, mover);
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
    if (!changes.nodes.isEmpty() || !changes.targets.isEmpty() || !changes.rolledUp.isEmpty() || changes.structure ||
        changes.scenarios || changes.currentScenario)
        Q_EMIT q->changed(changes);
}

} // namespace atlas
