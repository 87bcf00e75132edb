// SPDX-License-Identifier: Apache-2.0
// A scenario: a named set of growth targets from a base year on.
#pragma once

#include "domain/ids.h"
#include "domain/row_mark.h"
#include "domain/text.h"

#include <QDateTime>

namespace atlas {

enum class ScenarioState : quint8 { Draft, Published, Archived, Removed };

struct Scenario {
    ScenarioId id;
    QString key;
    Text name;
    Text description;
    QString author;
    QDateTime created; ///< UTC
    ScenarioState state = ScenarioState::Draft;
    bool isProtected = false; ///< its targets can't be edited; the first edit continues in a copy
    ScenarioId parent;        ///< the one it was made from
    int baseYear = 2023;
    int firstYear = 2024; ///< first year with a target
    int lastYear = 2030;
    qint64 seed = 2024;      ///< of the draws of its fan charts: the same scenario draws the same fan
    double correlation = 0;  ///< of siblings' growth, in [0, 1)
    bool sizeWeights = true; ///< size levels are weights where base values are missing
    RowMark mark = {};

    [[nodiscard]] int yearCount() const { return lastYear - firstYear + 1; }
    bool operator==(const Scenario&) const = default;
};

} // namespace atlas

Q_DECLARE_TYPEINFO(atlas::Scenario, Q_RELOCATABLE_TYPE);
