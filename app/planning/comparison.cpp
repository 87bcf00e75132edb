// SPDX-License-Identifier: Apache-2.0
#include "planning/comparison.h"

#include "planning/compensated_sum.h"

namespace atlas::planning {

namespace {

/// One side: what its children add up to, and what those of them do that stand in both.
class Side {
public:
    void add(double weight, double growth, bool isCommon) {
        m_weights.add(weight);
        m_sum.add(weight * growth);
        if (isCommon) {
            m_commonWeights.add(weight);
            m_commonSum.add(weight * growth);
        }
    }
    [[nodiscard]] bool isThere() const { return m_weights.value() > 0; }
    [[nodiscard]] bool hasCommon() const { return m_commonWeights.value() > 0; }
    [[nodiscard]] std::optional<double> growth() const {
        return isThere() ? std::optional(m_sum.value() / m_weights.value()) : std::nullopt;
    }
    [[nodiscard]] double share(double weight) const { return weight / m_weights.value(); }
    [[nodiscard]] double commonShare(double weight) const { return hasCommon() ? weight / m_commonWeights.value() : 0; }
    /// Of those that stand in both; where nobody does, all of it comes or goes.
    [[nodiscard]] double commonGrowth() const {
        return hasCommon() ? m_commonSum.value() / m_commonWeights.value() : 0;
    }

private:
    CompensatedSum m_weights, m_sum, m_commonWeights, m_commonSum;
};

bool takesPart(double weight, const std::optional<double>& growth) { return growth && weight > 0; }

} // namespace

std::optional<Waterfall> waterfall(std::span<const ComparedChild> children) {
    Side from;
    Side to;
    for (const ComparedChild& child : children) {
        const bool isBefore = takesPart(child.weightFrom, child.growthFrom);
        const bool isAfter = takesPart(child.weightTo, child.growthTo);
        if (isBefore)
            from.add(child.weightFrom, *child.growthFrom, isAfter);
        if (isAfter)
            to.add(child.weightTo, *child.growthTo, isBefore);
    }
    if (!from.isThere() && !to.isThere())
        return {};

    Waterfall whole;
    whole.from = from.growth();
    whole.to = to.growth();
    CompensatedSum shift;
    for (const ComparedChild& child : children) {
        using enum WaterfallStep::Kind;
        const bool isBefore = takesPart(child.weightFrom, child.growthFrom);
        const bool isAfter = takesPart(child.weightTo, child.growthTo);
        if (isBefore && isAfter) {
            const double share = from.commonShare(child.weightFrom);
            whole.steps.push_back({child.slot, share * (*child.growthTo - *child.growthFrom), Changed});
            shift.add((to.commonShare(child.weightTo) - share) * *child.growthTo);
        } else if (isBefore) {
            whole.steps.push_back(
                {child.slot, from.share(child.weightFrom) * (from.commonGrowth() - *child.growthFrom), Removed});
        } else if (isAfter) {
            whole.steps.push_back(
                {child.slot, to.share(child.weightTo) * (*child.growthTo - to.commonGrowth()), Added});
        } else {
            whole.steps.push_back({child.slot, 0, Changed});
        }
    }
    whole.weights = shift.value();
    return whole;
}

} // namespace atlas::planning
