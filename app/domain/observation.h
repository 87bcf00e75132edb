// SPDX-License-Identifier: Apache-2.0
// One figure: a value of an indicator for a node and a period, with its status and its source.
#pragma once

#include "domain/ids.h"
#include "domain/row_mark.h"
#include "domain/text.h"

#include <optional>

namespace atlas {

enum class ObservationStatus : quint8 { Reported, Approximate, Derived, Assumption, Ambition };

enum class PeriodKind : quint8 {
    Year,    ///< a calendar year
    AsOf,    ///< as of the publication in that year
    Ambition ///< no year: what is aimed at
};

struct Period {
    PeriodKind kind = PeriodKind::Year;
    int year = 0; ///< 0 with PeriodKind::Ambition

    bool operator==(const Period&) const = default;
};

struct Observation {
    ObservationId id; ///< invalid for a value that the program derives
    NodeId node;
    IndicatorId indicator;
    Period period;
    double value = 0; ///< in the indicator's unit; a fraction for Unit::Percent
    ObservationStatus status = ObservationStatus::Reported;
    bool rounded = false; ///< the source gives a rounded figure
    SourceId source;
    Text note;
    RowMark mark = {};

    bool operator==(const Observation&) const = default;
};

} // namespace atlas
