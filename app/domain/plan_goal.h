// SPDX-License-Identifier: Apache-2.0
// What a plan says of several years together: "6 % a year on average, 2026 to 2030".
#pragma once

#include "domain/ids.h"
#include "domain/row_mark.h"

#include <QString>

namespace atlas {

enum class PlanGoalKind : quint8 {
    AverageGrowth, ///< a year, as a fraction
    Level,         ///< in the last year, in the indicator's unit
    Share          ///< in the last year, as a fraction
};

struct PlanGoal {
    PlanGoalId id;
    ScenarioId scenario;
    NodeId node;
    IndicatorId indicator;
    int fromYear = 0, toYear = 0;
    PlanGoalKind kind = PlanGoalKind::AverageGrowth;
    double value = 0;
    bool isBinding = false; ///< 约束性 and not 预期性
    SourceId source;
    QString rationale;
    bool removed = false;
    RowMark mark = {};

    bool operator==(const PlanGoal&) const = default;
};

} // namespace atlas

Q_DECLARE_TYPEINFO(atlas::PlanGoal, Q_RELOCATABLE_TYPE);
