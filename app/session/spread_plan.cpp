// SPDX-License-Identifier: Apache-2.0
#include "session/spread_plan.h"

#include "session/held_rates.h"
#include "session/outline.h"
#include "session/plan_reading.h"
#include "session/session.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <map>

namespace atlas {

namespace {

constexpr double usualSigma = 0.01; ///< a percentage point, as in the tornado
constexpr double sameRate = 1e-13;  ///< a change of less than this is rounding

using Goals = std::map<int, double>; ///< wanted growth by year

/// A child on its way through the years.
struct Child {
    NodeId node;
    double level = 0; ///< in the year before
    bool weighs = false;
    std::optional<double> planned; ///< the rate of the year before, where the plan or a target has set one
    Goals goals;                   ///< its new targets: what its own children have to reach
};

class Planner {
public:
    Planner(const Session& session, const SpreadRequest& request) : m_session(session), m_request(request) {}

    SpreadPlan run() {
        spread(m_request.node, topGoals());
        if (m_plan.failure)
            m_plan.cells.clear();
        m_plan.instead = other();
        if (m_request.downTheTree && !m_plan.failure && m_plan.cells.isEmpty())
            findGapBelow();
        QSet<NodeId> places;
        for (const auto& one : std::as_const(m_plan.cells))
            places.insert(one.first.node);
        m_plan.places = static_cast<int>(places.size());
        return std::move(m_plan);
    }

private:
    [[nodiscard]] std::optional<planning::SpreadMethod> other() const {
        using enum planning::SpreadRefusalReason;
        if (!m_plan.failure)
            return m_plan.hasBothSigns ? std::optional(planning::SpreadMethod::SameShift) : std::nullopt;
        switch (m_plan.failure->refusal.why) {
        case NoTargets:
            return planning::SpreadMethod::SameRate;
        case ZeroSum:
        case BothSigns:
            return planning::SpreadMethod::SameShift;
        default:
            return {};
        }
    }

    /// Level by level, so that the last one found is the lowest.
    void findGapBelow() {
        const Outline& outline = m_session.outline();
        QVector<NodeId> level = outline.children(m_request.node);
        while (!level.isEmpty()) {
            std::optional<GapBelow> first; // of this level, in the order of the tree
            QVector<NodeId> next;
            for (const NodeId node : std::as_const(level)) {
                if (outline.childCount(node) == 0)
                    continue;
                next += outline.children(node);
                for (int year = m_request.firstYear; year <= m_request.lastYear && !first; ++year)
                    first = gapOf(cell(node, year));
            }
            if (first)
                m_plan.gapBelow = first;
            level = std::move(next);
        }
    }

    [[nodiscard]] std::optional<GapBelow> gapOf(const TargetCell& at) const {
        const auto gap = m_session.reading().gap(at.node, at.indicator, at.year);
        if (!gap || !planning::isGap(*gap))
            return {};
        const double bottomUp = m_session.reading().rollUp(at.node, at.indicator, at.year).growth.value_or(0);
        return GapBelow{at, bottomUp - *gap, bottomUp};
    }

    [[nodiscard]] Goals topGoals() const {
        Goals goals;
        for (int year = m_request.firstYear; year <= m_request.lastYear; ++year)
            goals.emplace(year, m_request.goal);
        return goals;
    }

    [[nodiscard]] TargetCell cell(NodeId node, int year) const { return {node, m_request.indicator, year}; }

    [[nodiscard]] double variance(NodeId node, int year) const {
        for (int from = year; from >= m_session.scenario().firstYear; --from)
            if (const auto sigma = m_session.reading().terms(cell(node, from)).sigma)
                return *sigma * *sigma;
        return usualSigma * usualSigma;
    }

    /// What counts in a year before it is spread: its target, or what the plan carries on, or what the session shows;
    /// a lock holds the last of these.
    [[nodiscard]] std::optional<double> growthNow(const Child& child, int year,
                                                  const std::optional<TargetLock>& lock) const {
        if (const auto own = m_session.reading().target(cell(child.node, year)))
            return own;
        const auto shown = m_session.reading().growth(child.node, m_request.indicator, year);
        const bool carriesOn =
            child.planned && (!shown || !lock || (lock->hasLimits() && lock->allows(*child.planned)));
        return carriesOn ? child.planned : shown;
    }

    bool spread(NodeId parent, const Goals& goals) {
        const bool isTop = parent == m_request.node;
        std::vector<Child> children;
        bool isWeighted = false;
        for (const auto& member : m_session.reading().members(parent, m_request.indicator, m_request.firstYear)) {
            children.push_back({NodeId{member.slot}, member.level.value_or(0), member.level.value_or(0) > 0, {}, {}});
            isWeighted = isWeighted || children.back().weighs;
        }
        if (!isTop && !isWeighted)
            return true; // it has nothing to pass on to
        for (int year = m_request.firstYear; year <= m_request.lastYear; ++year)
            if (!spreadYear(parent, children, goals, year, isWeighted))
                return false;
        if (!m_request.downTheTree)
            return true;
        return std::all_of(children.cbegin(), children.cend(), [this](const Child& child) {
            return child.goals.empty() || spread(child.node, child.goals);
        });
    }

    bool spreadYear(NodeId parent, std::vector<Child>& children, const Goals& goals, int year, bool isWeighted) {
        std::vector<planning::SpreadPart> parts;
        std::vector<size_t> places; // of the parts among the children
        std::vector<SpreadRow> rows;
        double levels = 0;
        for (const Child& child : children)
            levels += child.level;
        for (size_t i = 0; i < children.size(); ++i) {
            const Child& child = children[i];
            const auto lock = lockInForce(m_session, cell(child.node, year));
            const bool isHeld = lock && !lock->hasLimits();
            if (isHeld && child.weighs && year > m_request.firstYear && goals.contains(year))
                ++m_plan.heldLater;
            const auto now = growthNow(child, year, lock);
            SpreadRow row{child.node, {}, now, now, SpreadState::Free, lock};
            if (child.weighs && levels > 0)
                row.share = child.level / levels;
            if (isHeld)
                row.state = SpreadState::Locked;
            else if (!now && m_request.method != planning::SpreadMethod::SameRate)
                row.state = SpreadState::NoTarget;
            if (!child.weighs)
                row.state = isHeld ? SpreadState::Locked : SpreadState::NoWeight;
            rows.push_back(row);
            // Who weighs nothing keeps its target. Where nobody weighs anything, the refusal says so.
            if (!child.weighs && isWeighted)
                continue;
            planning::SpreadPart part;
            part.slot = static_cast<int>(i);
            part.weight = child.level;
            part.growth = now;
            part.locked = isHeld;
            if (lock) {
                part.lowest = lock->lowest;
                part.highest = lock->highest;
            }
            part.variance = variance(child.node, year);
            parts.push_back(part);
            places.push_back(i);
        }
        const bool isFirst = parent == m_request.node && year == m_request.firstYear;
        if (const auto goal = goals.find(year); goal != goals.end()) {
            const auto outcome = planning::spreadGrowth(goal->second, parts, m_request.method);
            if (!outcome) {
                m_plan.failure = SpreadFailure{outcome.error(), parent, year};
                for (SpreadRow& row : rows)
                    row.next.reset();
                if (isFirst)
                    m_plan.rows = rows;
                return false;
            }
            for (size_t i = 0; i < parts.size(); ++i)
                rows[places[i]].next = outcome->growth[i];
            for (const int slot : outcome->clampedSlots)
                rows[static_cast<size_t>(slot)].state = SpreadState::AtLimit;
            if (isFirst)
                m_plan.reached = outcome->reached;
            m_plan.hasBothSigns = m_plan.hasBothSigns || outcome->hasBothSigns;
        }
        for (size_t i = 0; i < children.size(); ++i)
            take(children[i], rows[i], year);
        if (isFirst)
            m_plan.rows = rows;
        return true;
    }

    /// The child goes on into the next year with its new rate.
    void take(Child& child, SpreadRow& row, int year) {
        if (row.now && row.next && std::abs(*row.next - *row.now) <= sameRate)
            row.next = row.now;
        if (row.next && row.next != row.now) {
            m_plan.cells.append({cell(child.node, year), *row.next});
            child.goals.emplace(year, *row.next);
            child.planned = row.next;
        } else if (m_session.reading().target(cell(child.node, year)) || (child.planned && row.next != child.planned)) {
            child.planned = row.next; // from here on this one is carried on: a target, or what a lock holds
        }
        if (row.next)
            child.level *= 1 + *row.next;
    }

    const Session& m_session;
    const SpreadRequest& m_request;
    SpreadPlan m_plan;
};

} // namespace

SpreadPlan planSpread(const Session& session, const SpreadRequest& request) { return Planner(session, request).run(); }

bool needsSameRate(const Session& session, const TargetCell& of) {
    bool isAny = false;
    for (const planning::FamilyMember& member : session.reading().members(of.node, of.indicator, of.year)) {
        const auto lock = lockInForce(session, {NodeId{member.slot}, of.indicator, of.year});
        if (!(member.level.value_or(0) > 0) || (lock && !lock->hasLimits()))
            continue;
        if (member.growth)
            return false;
        isAny = true;
    }
    return isAny;
}

} // namespace atlas
