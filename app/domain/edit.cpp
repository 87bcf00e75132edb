// SPDX-License-Identifier: Apache-2.0
#include "domain/edit.h"

#include <algorithm>

namespace atlas {

namespace {
/// Such a row is never deleted: one that was not there is marked instead.
template <class Change>
void reverseMarked(const QVector<Change>& changes, QVector<Change>& back) {
    for (const Change& change : changes) {
        auto gone = change.after;
        if constexpr (requires { gone.removed; })
            gone.removed = true;
        back.prepend({change.after, change.before.value_or(gone)});
    }
}
} // namespace

Edit Edit::reversed() const {
    Edit back{text, reason, {}, {}, {}};
    for (const ScenarioChange& change : scenarios) {
        Scenario gone = change.after;
        gone.state = ScenarioState::Removed;
        back.scenarios.prepend({change.after, change.before.value_or(gone)});
    }
    reverseMarked(nodes, back.nodes);
    reverseMarked(stories, back.stories);
    reverseMarked(slides, back.slides);
    for (const TargetChange& change : targets)
        back.targets.prepend({change.scenario, change.cell, change.after, change.before});
    for (const TermsChange& change : terms)
        back.terms.prepend({change.scenario, change.cell, change.after, change.before});
    for (const ObservationChange& change : observations)
        back.observations.prepend({change.after, change.before});
    others.forEach(
        [&]<class Row>(const QVector<RowChange<Row>>& changes) { reverseMarked(changes, back.others.of<Row>()); });
    back.takesBack = step;
    return back;
}

} // namespace atlas
