// SPDX-License-Identifier: Apache-2.0
#include "session/scenario_comparison.h"

#include "planning/merge.h"
#include "session/cell_order.h"
#include "session/scenario_plan.h"

#include <algorithm>

namespace atlas {

namespace {
using What = PlanDifference::What;

QVector<What> whatDiffers(const PlanCell& from, const PlanCell& to) {
    QVector<What> found;
    const auto note = [&](bool differs, What what) {
        if (differs)
            found.append(what);
    };
    if (from.target && to.target) {
        note(!isSame(from.target->rate, to.target->rate), What::Target);
        note(from.target->rationale != to.target->rationale, What::Reason);
        note(from.target->source != to.target->source, What::Source);
    } else {
        note(from.target.has_value() != to.target.has_value(), What::Target);
    }
    const CellTerms before = from.terms.value_or(CellTerms{}), after = to.terms.value_or(CellTerms{});
    const auto withLock = [](const CellTerms& terms) { return CellTerms{terms.lock, {}, {}, {}}; };
    const auto withSigma = [](const CellTerms& terms) { return CellTerms{{}, terms.sigma, {}, {}}; };
    note(!isSame(withLock(before), withLock(after)), What::Lock);
    note(!isSame(withSigma(before), withSigma(after)), What::Uncertainty);
    note(before.note != after.note, What::Note);
    note(before.acceptedGap != after.acceptedGap, What::AcceptedGap);
    return found;
}
} // namespace

std::optional<double> PlanDifference::points() const {
    if (what != What::Target || !from.target || !to.target)
        return {};
    return to.target->rate - from.target->rate;
}

QVector<PlanDifference> differences(const ScenarioPlan& from, const ScenarioPlan& to, const Outline& outline) {
    QVector<PlanDifference> all;
    for (const auto& each : planning::differences(from.cells(), to.cells())) {
        if (!outline.contains(each.key.node))
            continue;
        const PlanCell before = each.before.value_or(PlanCell{}), after = each.after.value_or(PlanCell{});
        for (const What what : whatDiffers(before, after))
            all.append({each.key, what, before, after});
    }
    const CellOrder order(outline, all, [](const PlanDifference& each) { return each.cell; });
    std::stable_sort(all.begin(), all.end(),
                     [&](const PlanDifference& a, const PlanDifference& b) { return order(a.cell, b.cell); });
    return all;
}

} // namespace atlas
