// SPDX-License-Identifier: Apache-2.0
// What is said of an indicator's value in one line, and by what other words rows are found.
#pragma once

#include "domain/ids.h"
#include "domain/row_mark.h"
#include "domain/text.h"

#include <optional>

namespace atlas {

/// A sentence for a range of values; of an indicator's the first that holds the value is taken.
struct Headline {
    HeadlineId id;
    IndicatorId indicator;
    int position = 0;
    std::optional<double> lowest, highest; ///< in the indicator's unit, both included; missing: no bound
    Text text;                             ///< with {value} {part} {whole} {in} {year} {area}
    bool removed = false;
    RowMark mark = {};

    bool operator==(const Headline&) const = default;
};

/// Another word for a row: "NEV".
struct Alias {
    AliasId id;
    Uid about; ///< the row
    QString text;
    bool removed = false;
    RowMark mark = {};

    bool operator==(const Alias&) const = default;
};

} // namespace atlas

Q_DECLARE_TYPEINFO(atlas::Headline, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(atlas::Alias, Q_RELOCATABLE_TYPE);
