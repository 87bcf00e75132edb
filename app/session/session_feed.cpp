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
    auto taken = portfolio->takeForeignChanges();
    faults.check({Reading::Of::Feed}, taken);
    ForeignChanges others = taken ? std::move(*taken) : ForeignChanges{};
    const bool isNews = !others.isEmpty();
    const bool readsAgain = !targets.isPreviewing() && faults.isTimeToReadAgain(); // it may end a drag
    if (!isNews && !readsAgain)
        return;
    const qsizetype count =
        others.nodes.size() + others.targets.size() + others.scenarios.size() + others.observed.size();
    ChangeSet changes;
    changes.origin = ChangeSet::Origin::Others;
    {
        const QScopedValueRollback busy(isBusy, true);
        if (readsAgain)
            addUnread(others);
        showOthers(others, changes);
        if (readsAgain)
            tryUnread(changes);
    }
    tell(changes);
    if (!isNews)
        return;
    tidy.start();
    Q_EMIT q->othersEdited(others.author, static_cast<int>(std::max<qsizetype>(count, 1)));
}

void Session::Data::showOthers(const ForeignChanges& others, ChangeSet& changes) {
    // A drag goes on over others' targets, but not where what it stands on may go away.
    if (!others.nodes.isEmpty() || !others.scenarios.isEmpty() || others.tables)
        dropPreview(changes);
    dropPlans(others);
    if (others.tables) {
        if (faults.check({Reading::Of::Tables}, loadTables())) {
            rollUps.reset(*portfolio, current);
            changes.currentScenario = true;
        } else {
            unread.tables = true;
        }
    }
    if (others.stories)
        stories.forget();
    changes.stories = changes.stories || others.stories;
    showOthersFigures(others.observed, changes);
    const QVector<Node> rows = readAgain(others.nodes);
    changes.nodes += others.nodes;
    showNodes(rows, {}, changes);
    showOthersScenarios(others, changes);
    showOthersTargets(others, changes);
    dropPlans(others); // the one that was shown until now may be of them
}

void Session::Data::addUnread(ForeignChanges& others) {
    const ForeignChanges again = std::exchange(unread, {});
    others.nodes += again.nodes;
    std::sort(others.nodes.begin(), others.nodes.end());
    others.nodes.erase(std::unique(others.nodes.begin(), others.nodes.end()), others.nodes.end());
    others.scenarios += again.scenarios;
    others.targets += again.targets;
    others.tables = others.tables || again.tables;
    for (const qint64 node : faults.open(Reading::Of::Figures))
        others.observed.append(NodeId{node});
}

void Session::Data::tryUnread(ChangeSet& changes) {
    if (faults.isOpen({Reading::Of::Stories}) && stories.readAgain())
        changes.stories = true;
    for (const qint64 indicator : faults.open(Reading::Of::Indicator)) {
        if (faults.check({Reading::Of::Indicator, indicator}, portfolio->observationsOf(IndicatorId{indicator}))) {
            plans.clear();
            changes.currentScenario = true;
        }
    }
    for (const qint64 scenario : faults.open(Reading::Of::Scenario))
        if (faults.check({Reading::Of::Scenario, scenario}, ScenarioPlan::read(*portfolio, ScenarioId{scenario})))
            changes.scenarios = true;
    if (faults.isOpen({Reading::Of::Keys}))
        faults.check({Reading::Of::Keys}, portfolio->nodeWithKey({}));
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

QVector<Node> Session::Data::readAgain(const QVector<NodeId>& ids) {
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
        } else {
            unread.nodes.append(id);
            faults.failed({Reading::Of::NodeRows}, stored.error());
        }
    }
    if (unread.nodes.isEmpty())
        faults.passed({Reading::Of::NodeRows});
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
    if (!faults.check({Reading::Of::Scenarios}, loadScenarios())) {
        unread.scenarios += others.scenarios;
        return;
    }
    changes.scenarios = true;
    renewCurrent(changes);
}

void Session::Data::showOthersTargets(const ForeignChanges& others, ChangeSet& changes) {
    if (changes.currentScenario && !others.tables)
        return; // read anew
    for (const auto& [scenario, cell] : others.targets) {
        if (scenario != current.id)
            continue;
        const auto stored = portfolio->target(scenario, cell);
        const auto terms = portfolio->terms(scenario, cell);
        if (!stored || !terms) {
            unread.targets.append({scenario, cell});
            faults.failed({Reading::Of::Cells}, stored ? terms.error() : stored.error());
            continue;
        }
        setTargetInMemory(cell, *stored, changes);
        targets.setTerms(cell, *terms);
    }
    if (unread.targets.isEmpty())
        faults.passed({Reading::Of::Cells});
}

} // namespace atlas
