// SPDX-License-Identifier: Apache-2.0
// What an edit may be: refused before anything is written, with a sentence that says what is allowed.
#include "domain/figure_text.h"
#include "domain/limits.h"
#include "session/session_data.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace atlas {

namespace {
bool isRate(double value) { return std::isfinite(value) && value >= lowestTarget && value <= highestTarget; }
} // namespace

Result<void> Session::Data::checkCell(const TargetCell& cell) const {
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
    if (current.isProtected)
        return failure(ErrorCode::Protected,
                       Session::tr("“%1” is protected. Continue in a working copy of it.").arg(nameOf(current)));
    return {};
}

Result<void> Session::Data::checkTarget(const TargetCell& cell, std::optional<double> rate) const {
    if (rate && !isRate(*rate))
        return failure(ErrorCode::Invalid, Session::tr("A growth target is between −100 % and 1000 % a year."));
    if (auto allowed = checkCell(cell); !allowed)
        return allowed;
    return checkLock(cell, rate);
}

std::optional<TargetLock> Session::Data::lockInForce(const TargetCell& cell) const {
    const auto beside = targets.terms(cell);
    return beside && beside->lock && beside->lock->isInForce(today()) ? beside->lock : std::nullopt;
}

Result<void> Session::Data::checkLock(const TargetCell& cell, std::optional<double> rate) const {
    const auto lock = lockInForce(cell);
    if (!lock || rate == targets.storedRate(cell))
        return {};
    return checkLimits(cell, *lock, rate);
}

Result<void> Session::Data::checkLimits(const TargetCell& cell, const TargetLock& lock,
                                        std::optional<double> rate) const {
    const QString where = Session::tr("%1, %2", "node, year").arg(nameOf(cell.node)).arg(cell.year);
    const QString why =
        lock.reason.isEmpty() ? QString() : QLatin1Char(' ') + Session::tr("Reason: %1").arg(lock.reason);
    if (!lock.hasLimits())
        return failure(ErrorCode::Invalid,
                       Session::tr("%1 is locked by %2. Unlock it to change it.").arg(where, lock.author) + why);
    if (rate && lock.allows(*rate))
        return {};
    const QString lowest = percentText(lock.lowest.value_or(lowestTarget), language);
    const QString highest = percentText(lock.highest.value_or(highestTarget), language);
    return failure(ErrorCode::Invalid,
                   Session::tr("%1 is kept between %2 and %3 by %4. Unlock it to leave these limits.")
                           .arg(where, lowest, highest, lock.author) +
                       why);
}

Result<void> Session::Data::checkReason(const QString& reason) {
    if (reason.size() > limits::longestNote)
        return failure(ErrorCode::Invalid,
                       Session::tr("A note or reason has at most %1 characters.").arg(limits::longestNote));
    return {};
}

Result<void> Session::Data::checkTerms(const TargetCell& cell, const CellTerms& terms) const {
    if (auto allowed = checkCell(cell); !allowed)
        return allowed;
    if (terms.sigma && (!std::isfinite(*terms.sigma) || *terms.sigma < 0 || *terms.sigma > highestTarget))
        return failure(ErrorCode::Invalid,
                       Session::tr("A standard deviation is between 0 and 1000 percentage points."));
    if (terms.lock) {
        for (const auto& limit : {terms.lock->lowest, terms.lock->highest})
            if (limit && !isRate(*limit))
                return failure(ErrorCode::Invalid, Session::tr("A limit is between −100 % and 1000 % a year."));
        if (terms.lock->lowest && terms.lock->highest && *terms.lock->lowest > *terms.lock->highest)
            return failure(ErrorCode::Invalid, Session::tr("The lower limit is above the upper one. Exchange them."));
        // What is carried on into the year counts as well: the lock would be broken as soon as it is there.
        auto rate = targets.storedRate(cell);
        for (TargetCell earlier = cell; !rate && --earlier.year >= current.firstYear;)
            rate = targets.storedRate(earlier);
        if (rate && !terms.lock->allows(*rate))
            return failure(ErrorCode::Invalid,
                           Session::tr("The target of %1 lies outside these limits. Change it first, or the limits.")
                               .arg(nameOf(cell.node)));
    }
    // What an older file has beyond the limits may stay, and stands in the way of nothing else.
    const CellTerms before = targets.terms(cell).value_or(CellTerms{});
    const auto lockReason = [](const CellTerms& of) { return of.lock ? of.lock->reason : QString(); };
    const auto gapReason = [](const CellTerms& of) { return of.acceptedGap ? of.acceptedGap->reason : QString(); };
    for (const auto& [old, said] :
         {std::pair(before.note, terms.note), std::pair(lockReason(before), lockReason(terms)),
          std::pair(gapReason(before), gapReason(terms))})
        if (said != old)
            if (auto allowed = checkReason(said); !allowed)
                return allowed;
    return {};
}

Result<void> Session::Data::checkDescription(const Text& description) {
    if (std::max(description.en.size(), description.zh.size()) > limits::longestText)
        return failure(ErrorCode::Invalid,
                       Session::tr("A description has at most %1 characters.").arg(limits::longestText));
    return {};
}

Result<Text> Session::Data::checkedName(const Text& name) const {
    const Text trimmed{name.en.simplified(), name.zh.simplified()};
    if (trimmed.isEmpty())
        return failure(ErrorCode::Invalid, Session::tr("Give a name in English or Chinese."));
    if (trimmed.en.size() > limits::longestName || trimmed.zh.size() > limits::longestName)
        return failure(ErrorCode::Invalid, Session::tr("A name has at most %1 characters.").arg(limits::longestName));
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
