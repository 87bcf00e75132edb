// SPDX-License-Identifier: Apache-2.0
#include "session/held_rates.h"

#include "session/plan_reading.h"
#include "session/session.h"

#include <algorithm>
#include <set>

namespace atlas {

namespace {

/// The years of one node and indicator, from the first that is changed on.
class Row {
public:
    Row(const HeldPlan& plan, const RateChanges& changes, TargetCell at, const std::set<int>& years)
        : m_plan(plan), m_changes(changes), m_cell(at), m_first(*years.begin()), m_last(*years.rbegin()) {}

    std::optional<MovedLock> walk(HeldRates& held) {
        m_cell.year = m_first;
        auto before = carriedRate(m_plan, m_cell);
        auto after = before;
        for (int year = m_first; year <= m_plan.lastYear; ++year) {
            m_cell.year = year;
            const auto own = m_plan.rate(m_cell);
            if (own)
                before = own;
            if (const auto change = m_changes.constFind(m_cell); change != m_changes.cend()) {
                if (*change)
                    after = *change;
                continue; // its own lock is asked where it is entered
            }
            if (own)
                after = own;
            if (before == after) {
                if (year >= m_last)
                    break; // from here on all is as before
                continue;
            }
            if (const auto lock = m_plan.lock(m_cell); lock && !follows(*lock, after)) {
                if (!before || !lock->allows(*before))
                    return MovedLock{m_cell, *lock, after};
                held.append({m_cell, *before});
                after = before;
            }
        }
        return {};
    }

private:
    static bool follows(const TargetLock& lock, const std::optional<double>& rate) {
        return lock.hasLimits() && (!rate || lock.allows(*rate));
    }

    const HeldPlan& m_plan;
    const RateChanges& m_changes;
    TargetCell m_cell;
    int m_first;
    int m_last;
};

HeldPlan planOf(const Session& session) {
    const Scenario& scenario = session.scenario();
    return {[&session](const TargetCell& cell) {
                const auto stored = session.reading().storedTarget(cell);
                return stored ? std::optional(stored->rate) : std::nullopt;
            },
            [&session](const TargetCell& cell) { return lockInForce(session, cell); }, scenario.firstYear,
            scenario.lastYear};
}

} // namespace

std::optional<double> carriedRate(const HeldPlan& plan, const TargetCell& cell) {
    for (TargetCell earlier = cell; --earlier.year >= plan.firstYear;)
        if (const auto rate = plan.rate(earlier))
            return rate;
    return {};
}

tl::expected<HeldRates, MovedLock> heldRates(const HeldPlan& plan, const RateChanges& changes) {
    QHash<TargetCell, std::set<int>> rows; // by node and indicator
    for (auto each = changes.cbegin(); each != changes.cend(); ++each)
        rows[{each.key().node, each.key().indicator, 0}].insert(each.key().year);
    HeldRates held;
    for (auto row = rows.cbegin(); row != rows.cend(); ++row)
        if (const auto moved = Row(plan, changes, row.key(), *row).walk(held))
            return tl::unexpected(*moved);
    std::sort(held.begin(), held.end());
    return held;
}

std::optional<TargetLock> lockInForce(const Session& session, const TargetCell& cell) {
    const auto terms = session.reading().targets.terms(cell);
    return terms && terms->lock && terms->lock->isInForce(session.today()) ? terms->lock : std::nullopt;
}

HeldRates heldByLocks(const Session& session, const QVector<std::pair<TargetCell, std::optional<double>>>& rates) {
    RateChanges changes;
    for (const auto& [cell, rate] : rates)
        changes.insert(cell, rate);
    return heldRates(planOf(session), changes).value_or(HeldRates{});
}

HeldRates statedByLocks(const Session& session, const QVector<std::pair<TargetCell, CellTerms>>& terms) {
    HeldRates stated;
    const HeldPlan plan = planOf(session);
    for (const auto& [cell, wanted] : terms) {
        // Whether the lock is in force is asked when it is written; one that is over can't be made on screen.
        if (!wanted.lock || wanted.lock->hasLimits() || wanted.lock == session.reading().terms(cell).lock ||
            session.reading().storedTarget(cell))
            continue;
        auto shown = carriedRate(plan, cell);
        if (!shown)
            shown = session.reading().growth(cell.node, cell.indicator, cell.year);
        if (shown)
            stated.append({cell, *shown});
    }
    return stated;
}

} // namespace atlas
