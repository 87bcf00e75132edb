// SPDX-License-Identifier: Apache-2.0
#include "planning/comparison.h"

#include "planning/compensated_sum.h"

namespace atlas::planning {

std::optional<Waterfall> waterfall(std::span<const ComparedChild> children) {
    CompensatedSum weightsFrom;
    CompensatedSum weightsTo;
    for (const ComparedChild& child : children) {
        weightsFrom.add(child.growthFrom ? child.weightFrom : 0);
        weightsTo.add(child.growthTo ? child.weightTo : 0);
    }
    if (!(weightsFrom.value() > 0) || !(weightsTo.value() > 0))
        return {};

    Waterfall whole;
    CompensatedSum from;
    CompensatedSum to;
    CompensatedSum shift;
    for (const ComparedChild& child : children) {
        const double shareFrom = child.growthFrom ? child.weightFrom / weightsFrom.value() : 0;
        const double shareTo = child.growthTo ? child.weightTo / weightsTo.value() : 0;
        // One that is in one scenario only changes by joining or leaving, which is a matter of weights.
        const double growthFrom = child.growthFrom.value_or(child.growthTo.value_or(0));
        const double growthTo = child.growthTo.value_or(growthFrom);
        from.add(shareFrom * growthFrom);
        to.add(shareTo * growthTo);
        shift.add((shareTo - shareFrom) * growthTo);
        whole.steps.push_back({child.slot, shareFrom * (growthTo - growthFrom)});
    }
    whole.from = from.value();
    whole.to = to.value();
    whole.weights = shift.value();
    return whole;
}

} // namespace atlas::planning
