// SPDX-License-Identifier: Apache-2.0
// The units and measures that a portfolio has. Values stay in the unit of their indicator; they are said from value
// times factor.
#pragma once

#include "domain/ids.h"
#include "domain/row_mark.h"
#include "domain/text.h"

namespace atlas {

enum class Dimension : quint8 { Fraction, Money, Count, Quantity, Index };

struct UnitRow {
    UnitId id;
    QString key; ///< "cny-billion": what indicators and the change log name it by
    Dimension dimension = Dimension::Count;
    QString base;      ///< "CNY", "USD", "t", "one": units convert within one only
    double factor = 1; ///< a value in this unit times it is one in the base
    Text name;
    Text symbol;
    QString one;        ///< the English singular: "vehicle"
    QString classifier; ///< the Chinese one: 辆
    bool leads = false; ///< does the symbol stand before the number?
    bool removed = false;
    RowMark mark = {};

    bool operator==(const UnitRow&) const = default;
};

/// What kind of quantity. Unlike measures are never added.
struct MeasureRow {
    MeasureId id;
    QString key;
    Text name;
    bool isAdditive = false; ///< do values of parts add up to one of the whole?
    bool removed = false;
    RowMark mark = {};

    bool operator==(const MeasureRow&) const = default;
};

} // namespace atlas

Q_DECLARE_TYPEINFO(atlas::UnitRow, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(atlas::MeasureRow, Q_RELOCATABLE_TYPE);
