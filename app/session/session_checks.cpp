// SPDX-License-Identifier: Apache-2.0
// What an edit may be: refused before anything is written, with a sentence that says what is allowed.
#include "session/session_data.h"

#include <cmath>

namespace atlas {

namespace {
constexpr qsizetype longestName = 200;
} // namespace

Result<void> Session::Data::checkTarget(const TargetCell& cell, std::optional<double> rate) const {
    const Indicator* indicator = figures.indicator(cell.indicator);
    if (!current.id.isValid())
        return failure(ErrorCode::Invalid, Session::tr("Make a scenario first: a growth target belongs to one."));
    if (indicator == nullptr || !takesTarget(outline, *indicator, cell.node))
        return failure(ErrorCode::Invalid,
                       indicator == nullptr
                           ? Session::tr("Choose what the growth target is of.")
                           : Session::tr("“%1” has no growth target here. Choose another indicator or place.")
                                 .arg(indicator->name.in(language)));
    if (cell.year < current.firstYear || cell.year > current.lastYear)
        return failure(ErrorCode::Invalid, Session::tr("This scenario has growth targets for the years %1 to %2.")
                                               .arg(current.firstYear)
                                               .arg(current.lastYear));
    if (rate && (!std::isfinite(*rate) || *rate < lowestTarget || *rate > highestTarget))
        return failure(ErrorCode::Invalid, Session::tr("A growth target is between −100 % and 1000 % a year."));
    if (current.isProtected)
        return failure(ErrorCode::Protected,
                       Session::tr("“%1” is protected. Continue in a working copy of it.").arg(nameOf(current)));
    return {};
}

Result<Text> Session::Data::checkedName(const Text& name) const {
    const Text trimmed{name.en.simplified(), name.zh.simplified()};
    if (trimmed.isEmpty())
        return failure(ErrorCode::Invalid, Session::tr("Give a name in English or Chinese."));
    if (trimmed.en.size() > longestName || trimmed.zh.size() > longestName)
        return failure(ErrorCode::Invalid, Session::tr("A name has at most %1 characters.").arg(longestName));
    return trimmed;
}

Result<Node> Session::Data::shownNode(NodeId id) {
    if (!outline.contains(id))
        return failure(ErrorCode::NotFound, Session::tr("This place is no longer in the portfolio."));
    const auto stored = portfolio->node(id);
    if (!stored)
        return failure(stored.error());
    if (stored->removed || stored->parent != outline.parent(id) || stored->position != positions.of(id) ||
        stored->name != outline.name(id) || stored->kind != outline.kind(id) || stored->status != outline.status(id)) {
        lookForOthersSoon();
        return failure(ErrorCode::Conflict,
                       Session::tr("Somebody else has just changed “%1”. Look at it again, then repeat your edit.")
                           .arg(nameOf(id)));
    }
    return *stored;
}

Result<Scenario> Session::Data::shownScenario(ScenarioId id) const {
    const Scenario* shown = visibleScenario(id);
    if (shown == nullptr)
        return failure(ErrorCode::NotFound, Session::tr("This scenario is no longer in the portfolio."));
    return *shown;
}

Result<QVector<NodeChange>> Session::Data::makeRoom(const Placement& placement) {
    QVector<NodeChange> changes;
    changes.reserve(placement.others.size());
    for (const auto& [id, position] : placement.others) {
        const auto before = shownNode(id);
        if (!before)
            return failure(before.error());
        Node after = *before;
        after.position = position;
        changes.append({*before, after});
    }
    return changes;
}

QString Session::Data::nameOf(NodeId id) const { return outline.name(id).in(language); }

QString Session::Data::nameOf(const Scenario& scenario) const { return scenario.name.in(language); }

} // namespace atlas
