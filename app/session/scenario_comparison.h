// SPDX-License-Identifier: Apache-2.0
// What differs between two scenarios, cell by cell and point by point.
#pragma once

#include "domain/cell_terms.h"

#include <QVector>

#include <optional>

namespace atlas {

class Outline;
class ScenarioPlan;

struct PlanDifference {
    enum class What : quint8 { Target, Reason, Source, Lock, Uncertainty, Note, AcceptedGap };

    TargetCell cell;
    What what = What::Target;
    PlanCell from, to; ///< all that the two say of the cell
    /// Of targets that stand in both: to - from, a fraction.
    [[nodiscard]] std::optional<double> points() const;
};

/// In the order of the tree. Deleted places are left out. A target that stands in one of them only is one difference,
/// not also one of its reason and source.
[[nodiscard]] QVector<PlanDifference> differences(const ScenarioPlan& from, const ScenarioPlan& to,
                                                  const Outline& outline);

} // namespace atlas
