// SPDX-License-Identifier: Apache-2.0
#include "entry/goal_entry.h"

#include "domain/figure_text.h"
#include "planning/goal_seek.h"
#include "session/outline.h"
#include "session/plan_reading.h"
#include "session/session.h"

#include <QCoreApplication>

#include <vector>

namespace atlas {

namespace {

struct GoalEntry {
    Q_DECLARE_TR_FUNCTIONS(GoalEntry)
};

/// Its own target of the year, or the latest earlier one.
std::optional<double> topDown(const Session& session, TargetCell cell) {
    for (; cell.year >= session.scenario().firstYear; --cell.year)
        if (const auto rate = session.reading().target(cell))
            return rate;
    return std::nullopt;
}

} // namespace

Result<double> goalRate(const Session& session, const TargetCell& cell, Language language) {
    const Outline& outline = session.outline();
    const NodeId parent = outline.parent(cell.node);
    if (!parent.isValid())
        return failure(ErrorCode::Invalid,
                       GoalEntry::tr("“%1” is part of nothing, so there is no goal to meet. Enter a percentage.")
                           .arg(outline.name(cell.node).in(language)));
    const QString above = outline.name(parent).in(language);
    const auto goal = topDown(session, {parent, cell.indicator, cell.year});
    if (!goal)
        return failure(ErrorCode::Invalid,
                       GoalEntry::tr("“%1” has no target of its own for %2 that its parts could meet. Set that first.")
                           .arg(above, QString::number(cell.year)));

    std::vector<planning::SpreadPart> parts;
    size_t own = 0;
    for (const planning::FamilyMember& member : session.reading().members(parent, cell.indicator, cell.year)) {
        if (member.slot == static_cast<int>(cell.node.value))
            own = parts.size();
        planning::SpreadPart part;
        part.slot = member.slot;
        part.weight = member.level.value_or(0);
        // One without a weight takes no part in the roll-up, so it takes none here.
        part.growth = member.level ? member.growth : std::nullopt;
        parts.push_back(part);
    }
    auto rate = planning::requiredChildGrowth(parts, own, *goal);
    if (!rate)
        return rate;
    if (*rate < lowestTarget || *rate > highestTarget)
        return failure(
            ErrorCode::Invalid,
            GoalEntry::tr("“%1” alone can't bring “%2” to %3 in %4: it would need %5 a year. Change others, too.")
                .arg(outline.name(cell.node).in(language), above, percentText(*goal, language),
                     QString::number(cell.year), percentText(*rate, language)));
    return *rate + 0.0;
}

} // namespace atlas
