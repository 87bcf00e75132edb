// SPDX-License-Identifier: Apache-2.0
// Edits of what stands beside targets, and of the figures that a planner assumes.
#include "domain/figure_text.h"
#include "domain/limits.h"
#include "session/session_data.h"

#include <cmath>

namespace atlas {

Result<void> Session::setTerms(const QVector<std::pair<TargetCell, CellTerms>>& terms, const QString& text,
                               const QString& reason) {
    Edit edit{text, reason.trimmed(), {}, {}, {}};
    for (const auto& [cell, wanted] : terms) {
        CellTerms said = wanted;
        if (said.lock && said.lock->author.isEmpty())
            said.lock->author = d->author;
        if (said.acceptedGap && said.acceptedGap->author.isEmpty())
            said.acceptedGap->author = d->author;
        said.note = said.note.trimmed();
        if (const auto allowed = d->checkTerms(cell, said); !allowed)
            return failure(allowed.error());
        const auto before = d->targets.terms(cell);
        const auto after = said.isEmpty() ? std::nullopt : std::optional(said);
        if (before == after)
            continue;
        edit.terms.append({d->current.id, cell, before, after});
        // A lock holds what its cell shows: what is carried on or rolled up there becomes the target of the year.
        if (const auto lock = before ? before->lock : std::nullopt;
            said.lock == lock || !d->isHeldFast(said.lock) || d->targets.storedRate(cell))
            continue;
        endPreview(); // what a drag shows is not what is to be held
        if (const auto shown = growth(cell.node, cell.indicator, cell.year))
            edit.targets.append({d->current.id, cell, {}, Target{cell, *shown, {}, said.lock->reason}});
    }
    if (edit.isEmpty())
        return {};
    if (!edit.targets.isEmpty())
        edit.text = Data::withStated(text, static_cast<int>(edit.targets.size()));
    const auto done = d->commit(std::move(edit));
    return done ? Result<void>{} : failure(done.error());
}

Result<void> Session::setAssumption(NodeId node, IndicatorId id, int year, std::optional<double> value,
                                    const QString& reason) {
    const Indicator* of = indicator(id);
    if (of == nullptr || !d->outline.contains(node))
        return failure(ErrorCode::NotFound, tr("This place is no longer in the portfolio."));
    const bool isRate = of->unit == Unit::Percent;
    if (of->kind != IndicatorKind::Level && !(of->kind == IndicatorKind::Share && of->measure != Measure::Share))
        return failure(
            ErrorCode::Invalid,
            tr("“%1” follows from other figures, so there is nothing to assume.").arg(of->name.in(d->language)));
    if (!limits::isYear(year))
        return failure(ErrorCode::Invalid,
                       tr("A year is from %1 to %2.").arg(limits::earliestYear).arg(limits::latestYear));
    if (value && std::isfinite(*value) && !limits::isValue(*value))
        return failure(ErrorCode::Invalid, tr("This number is out of range."));
    if (value && (!std::isfinite(*value) || (!isRate && *value < 0) || (isRate && (*value < -1 || *value > 10))))
        return failure(ErrorCode::Invalid, isRate ? tr("An assumed rate is between −100 % and 1000 %.")
                                                  : tr("A base value is a number that is not below zero."));
    const auto stored = d->portfolio->observations(node);
    if (!stored)
        return failure(stored.error());
    const Period period{PeriodKind::Year, year};
    const auto found = std::find_if(stored->cbegin(), stored->cend(), [&](const Observation& each) {
        return each.indicator == id && each.period == period;
    });
    std::optional<Observation> before, after;
    if (found != stored->cend()) {
        before = *found;
        if (before->status != ObservationStatus::Assumption)
            return failure(ErrorCode::Invalid,
                           tr("A source gives this figure: %1. It can't be replaced by an assumption.")
                               .arg(figureText(before->value, of->unit, d->language)));
    }
    if (value) {
        after = before.value_or(Observation{});
        after->node = node;
        after->indicator = id;
        after->period = period;
        after->value = *value + 0.0;
        after->status = ObservationStatus::Assumption;
        after->note = {reason.trimmed(), reason.trimmed()};
    }
    if (before == after)
        return {};
    const QString text = value ? tr("Assume %1 of %2, %3") : tr("Take back the assumed %1 of %2, %3");
    Edit edit{text.arg(of->name.in(d->language), d->nameOf(node), QString::number(year)), reason.trimmed(), {}, {}, {}};
    edit.observations.append({before, after});
    const auto done = d->commit(std::move(edit));
    return done ? Result<void>{} : failure(done.error());
}

} // namespace atlas
