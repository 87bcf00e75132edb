// SPDX-License-Identifier: Apache-2.0
// One figure: a value of an indicator for a node and a period, with its status and its source.
#pragma once

#include "domain/audience.h"
#include "domain/ids.h"
#include "domain/row_mark.h"
#include "domain/text.h"

#include <optional>

namespace atlas {

enum class ObservationStatus : quint8 { Reported, Approximate, Derived, Assumption, Ambition };

enum class PeriodKind : quint8 {
    Year,     ///< a calendar year
    AsOf,     ///< as of the publication in that year
    Ambition, ///< no year: what is aimed at
    Half,     ///< of a year: the part is 1 or 2
    Quarter,  ///< 1 to 4
    Month,    ///< 1 to 12
    ToMonth,  ///< from January to the month
    Span      ///< the years from `fromYear` to `year`
};

struct Period {
    PeriodKind kind = PeriodKind::Year;
    int year = 0;     ///< 0 with PeriodKind::Ambition
    int part = 0;     ///< of the year: the half, quarter or month; 0: none
    int fromYear = 0; ///< of a span

    bool operator==(const Period&) const = default;
};

/// What a figure says: how much there is, or by how much it grew (a fraction).
enum class Aspect : quint8 { Level, Growth };

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
    EnterpriseId enterprise = {}; ///< whose it is, in place of a node's
    Aspect aspect = Aspect::Level;
    QString entered = {};  ///< as a person typed it; may be empty
    QString vintage = {};  ///< such as the flash report, the yearbook, the census
    bool isCurrent = true; ///< the vintage that counts
    Audience audience = Audience::Public;
    RowMark mark = {};

    bool operator==(const Observation&) const = default;
};

} // namespace atlas

Q_DECLARE_TYPEINFO(atlas::Observation, Q_RELOCATABLE_TYPE);
