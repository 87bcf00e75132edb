// SPDX-License-Identifier: Apache-2.0
// What is measured: an indicator with its unit, measure, price basis, and the part of the tree that it applies to.
#pragma once

#include "domain/ids.h"
#include "domain/row_mark.h"
#include "domain/text.h"
#include "domain/unit.h"

namespace atlas {

/// What kind of quantity. Unlike measures are never added.
enum class Measure : quint8 { Output, ValueAdded, Sales, Gdp, Investment, Units, Ambition, Share };

enum class PriceBasis : quint8 { None, Nominal, Real };

enum class IndicatorKind : quint8 {
    Level,    ///< has levels and growth targets
    Ratio,    ///< numerator over denominator, both levels; projected as the ratio of its projections
    Share,    ///< an observed share of something outside the portfolio; carries no target
    SizeLevel ///< what a node is meant to grow to: an ambition
};

enum class AppliesTo : quint8 {
    Area,  ///< the root only
    Tree,  ///< every node, rolled up through the tree
    Branch ///< the node `branch` and what is under it
};

struct Indicator {
    IndicatorId id;
    QString key; ///< such as "gdp"
    Text name;
    Text description;
    Unit unit = Unit::Count;
    Measure measure = Measure::Units;
    PriceBasis priceBasis = PriceBasis::None;
    IndicatorKind kind = IndicatorKind::Level;
    AppliesTo appliesTo = AppliesTo::Tree;
    NodeId branch;           ///< with AppliesTo::Branch
    IndicatorId numerator;   ///< with IndicatorKind::Ratio
    IndicatorId denominator; ///< with IndicatorKind::Ratio
    int position = 0;        ///< order in lists
    RowMark mark = {};

    bool operator==(const Indicator&) const = default;
};

} // namespace atlas
