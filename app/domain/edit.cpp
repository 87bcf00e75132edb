// SPDX-License-Identifier: Apache-2.0
#include "domain/edit.h"

#include <algorithm>

namespace atlas {

Edit Edit::reversed() const {
    Edit back{text, reason, {}, {}, {}};
    for (const ScenarioChange& change : scenarios) {
        Scenario gone = change.after;
        gone.state = ScenarioState::Removed;
        back.scenarios.prepend({change.after, change.before.value_or(gone)});
    }
    for (const NodeChange& change : nodes) {
        Node gone = change.after;
        gone.removed = true;
        back.nodes.prepend({change.after, change.before.value_or(gone)});
    }
    for (const TargetChange& change : targets)
        back.targets.prepend({change.scenario, change.cell, change.after, change.before});
    for (const TermsChange& change : terms)
        back.terms.prepend({change.scenario, change.cell, change.after, change.before});
    for (const ObservationChange& change : observations)
        back.observations.prepend({change.after, change.before});
    return back;
}

} // namespace atlas
