// SPDX-License-Identifier: Apache-2.0
// Edits of other programs on the same portfolio, read again row by row and shown as if they were our own.
#include "session/session_data.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace atlas {

void Session::Data::lookForOthersSoon() {
    if (isLooking)
        return;
    isLooking = true;
    QMetaObject::invokeMethod(
        q,
        [this] {
            isLooking = false;
            takeOthers();
        },
        Qt::QueuedConnection);
}

void Session::Data::takeOthers() {
    if (isBusy)
        return; // an edit is being shown; the timer comes again
    if (!lookAtFile())
        return;
    const auto taken = portfolio->takeForeignChanges();
    if (!taken) {
        qWarning("Looking for other programs' edits failed: %s", qUtf8Printable(taken.error().detail));
        return;
    }
    const ForeignChanges& others = *taken;
    if (others.isEmpty())
        return;
    tidy.start();
    ChangeSet changes;
    changes.origin = ChangeSet::Origin::Others;
    {
        const QScopedValueRollback busy(isBusy, true);
        // A drag goes on over others' targets, but not where what it stands on may go away.
        if (!others.nodes.isEmpty() || !others.scenarios.isEmpty() || others.tables)
            dropPreview(changes);
        dropPlans(others);
        if (others.tables) {
            if (const auto loaded = loadTables(); !loaded)
                Q_EMIT q->editFailed(loaded.error());
            rollUps.reset(*portfolio, current);
            changes.currentScenario = true;
        }
        if (others.stories)
            stories.forget();
        changes.stories = others.stories;
        showOthersFigures(others.observed, changes);
        const QVector<Node> rows = readAgain(others.nodes);
        changes.nodes += others.nodes;
        showNodes(rows, {}, changes);
        showOthersScenarios(others, changes);
        showOthersTargets(others, changes);
        dropPlans(others); // the one that was shown until now may be of them
    }
    tell(changes);
    const qsizetype count =
        others.nodes.size() + others.targets.size() + others.scenarios.size() + others.observed.size();
    Q_EMIT q->othersEdited(others.author, static_cast<int>(std::max<qsizetype>(count, 1)));
}

bool Session::Data::lookAtFile() {
    const FileFate fate = portfolio->look();
    if (fate != told) {
        told = fate;
        ChangeSet changes;
        dropPreview(changes);
        changes.scenarios = true; // none of them can be edited any more
        tell(changes);
        Q_EMIT q->fileLost();
    }
    return fate == FileFate::Kept;
}

void Session::Data::tidyFile() {
    if (isBusy) {
        tidy.start();
        return;
    }
    if (!lookAtFile())
        return;
    if (portfolio->fold())
        portfolio->keepShadow();
    else
        tidy.start();
}

QVector<Node> Session::Data::readAgain(const QVector<NodeId>& ids) const {
    QVector<Node> rows;
    rows.reserve(ids.size());
    for (const NodeId id : ids) {
        auto stored = portfolio->node(id);
        if (stored) {
            rows.append(std::move(*stored));
        } else if (stored.error().code == ErrorCode::NotFound) {
            Node gone;
            gone.id = id;
            gone.removed = true;
            rows.append(gone);
        }
    }
    return rows;
}

void Session::Data::showOthersFigures(const QVector<NodeId>& observed, ChangeSet& changes) {
    if (observed.isEmpty())
        return;
    for (const NodeId node : observed)
        readFiguresAgain(node, changes);
}

void Session::Data::showOthersScenarios(const ForeignChanges& others, ChangeSet& changes) {
    if (others.scenarios.isEmpty())
        return;
    if (const auto loaded = loadScenarios(); !loaded) {
        Q_EMIT q->editFailed(loaded.error());
        return;
    }
    changes.scenarios = true;
    const Scenario* shown = visibleScenario(current.id);
    if (shown == nullptr)
        setCurrent(instead(current.id), changes);
    else if (shown->baseYear != current.baseYear || shown->firstYear != current.firstYear ||
             shown->lastYear != current.lastYear || shown->sizeWeights != current.sizeWeights)
        setCurrent(current.id, changes);
    else
        current = *shown;
}

void Session::Data::showOthersTargets(const ForeignChanges& others, ChangeSet& changes) {
    if (changes.currentScenario && !others.tables)
        return; // read anew
    for (const auto& [scenario, cell] : others.targets) {
        if (scenario != current.id)
            continue;
        if (const auto stored = portfolio->target(scenario, cell))
            setTargetInMemory(cell, *stored, changes);
        if (const auto beside = portfolio->terms(scenario, cell))
            targets.setTerms(cell, *beside);
    }
}

} // namespace atlas
