// SPDX-License-Identifier: Apache-2.0
#include "session/target_edits.h"

#include "domain/clean_text.h"
#include "domain/figure_text.h"
#include "domain/limits.h"
#include "session/edit_checks.h"
#include "session/figures.h"
#include "session/locked_edits.h"
#include "session/plan_reading.h"
#include "session/scenario_plan.h"
#include "session/session.h"
#include "storage/portfolio.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace atlas::edits {

using checks::nameOf;

Result<Edit> setTarget(const Session& session, const TargetCell& cell, std::optional<double> rate,
                       const QString& reason) {
    const QString text =
        rate ? Session::tr("Set growth target of %1, %2") : Session::tr("Clear growth target of %1, %2");
    return setTargets(session, {{cell, rate}}, text.arg(nameOf(session, cell.node), QString::number(cell.year)),
                      reason);
}

Result<Edit> setTargets(const Session& session, const QVector<std::pair<TargetCell, std::optional<double>>>& rates,
                        const QString& text, const QString& reason) {
    const TargetTable& targets = session.reading().targets;
    QHash<TargetCell, qsizetype> places; // a cell named twice gets the last rate
    Edit edit{.text = text, .reason = cleanText(reason).trimmed()};
    for (const auto& [cell, rate] : rates) {
        TRY(checks::target(session, cell, rate));
        const auto before = targets.stored(cell);
        std::optional<Target> after;
        if (rate)
            after = Target{cell, *rate + 0.0, {}, edit.reason}; // + 0.0: minus zero is zero
        const TargetChange change{session.scenario().id, cell, before, after};
        if (const auto place = places.constFind(cell); place != places.cend()) {
            edit.targets[*place] = change;
        } else {
            places.insert(cell, edit.targets.size());
            edit.targets.append(change);
        }
    }
    edit.targets.removeIf([&](const TargetChange& change) {
        const bool sameRate = change.before && change.after && change.before->rate == change.after->rate;
        return (!change.before && !change.after) || (sameRate && edit.reason.isEmpty()) ||
               (change.before && change.before == change.after);
    });
    if (!edit.isEmpty())
        TRY(holdLocked(session, edit, session.scenario(), targets));
    return edit;
}

namespace {

/// What a cell shows while nothing is tried out.
std::optional<double> storedGrowth(const Session& session, const TargetCell& cell) {
    if (!session.isPreviewing())
        return session.reading().growth(cell.node, cell.indicator, cell.year);
    const auto stored = session.plan(session.scenario().id);
    return stored != nullptr ? stored->reading().growth(cell.node, cell.indicator, cell.year) : std::nullopt;
}

} // namespace

Result<Edit> setTerms(const Session& session, const QVector<std::pair<TargetCell, CellTerms>>& terms,
                      const QString& text, const QString& reason) {
    const TargetTable& targets = session.reading().targets;
    const ScenarioId scenario = session.scenario().id;
    Edit edit{.text = text, .reason = cleanText(reason).trimmed()};
    for (const auto& [cell, wanted] : terms) {
        CellTerms now = wanted;
        if (now.lock && now.lock->author.isEmpty())
            now.lock->author = session.author();
        if (now.acceptedGap && now.acceptedGap->author.isEmpty())
            now.acceptedGap->author = session.author();
        now.note = cleanText(now.note).trimmed();
        TRY(checks::terms(session, cell, now));
        const auto before = targets.terms(cell);
        const auto after = now.isEmpty() ? std::nullopt : std::optional(now);
        if (before == after)
            continue;
        edit.terms.append({scenario, cell, before, after});
        // A lock holds what its cell shows: what is carried on or rolled up there becomes the target of the year.
        if (const auto lock = before ? before->lock : std::nullopt;
            now.lock == lock || !isHeldFast(session, now.lock) || targets.storedRate(cell))
            continue;
        if (const auto shown = storedGrowth(session, cell))
            edit.targets.append({scenario, cell, {}, Target{cell, *shown, {}, now.lock->reason}});
    }
    if (!edit.targets.isEmpty())
        edit.text = withStated(text, static_cast<int>(edit.targets.size()));
    return edit;
}

Result<Edit> setAssumption(const Session& session, NodeId node, IndicatorId id, int year, std::optional<double> value,
                           const QString& reason) {
    const Indicator* of = session.figures().indicator(id);
    if (of == nullptr || !session.outline().contains(node))
        return failure(ErrorCode::NotFound, Session::tr("This place is no longer in the portfolio."));
    const bool isRate = of->unit == Unit::Percent;
    if (of->kind != IndicatorKind::Level && !(of->kind == IndicatorKind::Share && of->measure != Measure::Share))
        return failure(ErrorCode::Invalid,
                       Session::tr("“%1” follows from other figures, so there is nothing to assume.")
                           .arg(of->name.in(session.language())));
    if (!limits::isYear(year))
        return failure(ErrorCode::Invalid,
                       Session::tr("A year is from %1 to %2.").arg(limits::earliestYear).arg(limits::latestYear));
    if (value && std::isfinite(*value) && !limits::isValue(*value))
        return failure(ErrorCode::Invalid, Session::tr("This number is out of range."));
    if (value && (!std::isfinite(*value) || (!isRate && *value < 0) || (isRate && (*value < -1 || *value > 10))))
        return failure(ErrorCode::Invalid, isRate ? Session::tr("An assumed rate is between −100 % and 1000 %.")
                                                  : Session::tr("A base value is a number that is not below zero."));
    TRY(const auto stored, session.portfolio().observations(node));
    const Period period{PeriodKind::Year, year};
    const auto found = std::find_if(stored.cbegin(), stored.cend(), [&](const Observation& each) {
        return each.indicator == id && each.period == period;
    });
    std::optional<Observation> before, after;
    if (found != stored.cend()) {
        before = *found;
        if (before->status != ObservationStatus::Assumption)
            return failure(ErrorCode::Invalid,
                           Session::tr("A source gives this figure: %1. It can't be replaced by an assumption.")
                               .arg(figureText(before->value, of->unit, session.language())));
    }
    if (value) {
        after = before.value_or(Observation{});
        after->node = node;
        after->indicator = id;
        after->period = period;
        after->value = *value + 0.0;
        after->status = ObservationStatus::Assumption;
        after->note = {cleanText(reason).trimmed(), cleanText(reason).trimmed()};
    }
    if (before == after)
        return Edit{};
    const QString text = value ? Session::tr("Assume %1 of %2, %3") : Session::tr("Take back the assumed %1 of %2, %3");
    return Edit{.text = text.arg(of->name.in(session.language()), nameOf(session, node), QString::number(year)),
                .reason = cleanText(reason).trimmed(),
                .observations = {{before, after}}};
}

} // namespace atlas::edits
