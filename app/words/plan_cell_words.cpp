// SPDX-License-Identifier: Apache-2.0
#include "words/plan_cell_words.h"

#include "domain/figure_text.h"
#include "session/figures.h"

namespace atlas {

using What = PlanDifference::What;

QString PlanCellWords::what(What what) {
    switch (what) {
    case What::Target:
        return tr("Growth target");
    case What::Reason:
        return tr("Reason", "of a growth target");
    case What::Source:
        return tr("Source", "of a growth target");
    case What::Lock:
        return tr("Lock");
    case What::Uncertainty:
        return tr("Uncertainty");
    case What::Note:
        return tr("Note");
    case What::AcceptedGap:
        return tr("Accepted gap");
    }
    return {};
}

QString PlanCellWords::lock(const TargetLock& lock, Language language) {
    QString text = lock.author.isEmpty() ? tr("locked") : tr("locked by %1").arg(lock.author);
    if (lock.hasLimits())
        text = tr("%1 between %2 and %3", "locked by somebody, limits")
                   .arg(text, percentText(lock.lowest.value_or(lowestTarget), language),
                        percentText(lock.highest.value_or(highestTarget), language));
    if (lock.expires.isValid())
        text = tr("%1 until %2", "locked, day").arg(text, lock.expires.toString(Qt::ISODate));
    return lock.reason.isEmpty() ? text : tr("%1: %2", "locked by somebody, reason").arg(text, lock.reason);
}

QString PlanCellWords::part(const Session& session, const PlanCell& cell, What what, Language language) {
    const CellTerms terms = cell.terms.value_or(CellTerms{});
    const QString none = tr("none", "nothing is said in a scenario");
    QString text;
    switch (what) {
    case What::Target:
        text = cell.target ? percentText(cell.target->rate, language) : QString();
        break;
    case What::Reason:
        text = cell.target ? cell.target->rationale : QString();
        break;
    case What::Source:
        if (const auto source = cell.target ? session.figures().source(cell.target->source) : std::nullopt)
            text = source->citation(language);
        break;
    case What::Lock:
        text = terms.lock ? lock(*terms.lock, language) : tr("not locked");
        break;
    case What::Uncertainty:
        if (terms.sigma)
            text = deviationText(*terms.sigma, language);
        break;
    case What::Note:
        text = terms.note;
        break;
    case What::AcceptedGap:
        if (terms.acceptedGap)
            text = terms.acceptedGap->reason.isEmpty() ? tr("accepted by %1", "gap").arg(terms.acceptedGap->author)
                                                       : terms.acceptedGap->reason;
        break;
    }
    return text.isEmpty() ? none : text;
}

QString PlanCellWords::all(const Session& session, const std::optional<PlanCell>& cell, Language language) {
    if (!cell || cell->isEmpty())
        return tr("none", "nothing is said in a scenario");
    QStringList parts{cell->target ? percentText(cell->target->rate, language) : tr("no target")};
    const CellTerms terms = cell->terms.value_or(CellTerms{});
    if (cell->target && !cell->target->rationale.isEmpty())
        parts.append(cell->target->rationale);
    if (terms.lock)
        parts.append(part(session, *cell, What::Lock, language));
    if (terms.sigma)
        parts.append(part(session, *cell, What::Uncertainty, language));
    if (!terms.note.isEmpty())
        parts.append(terms.note);
    if (terms.acceptedGap)
        parts.append(tr("gap accepted: %1").arg(part(session, *cell, What::AcceptedGap, language)));
    return parts.join(language == Language::Chinese ? QStringLiteral("；") : QStringLiteral("; "));
}

} // namespace atlas
