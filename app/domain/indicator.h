// SPDX-License-Identifier: Apache-2.0
// What is measured: an indicator with its unit, measure, price basis, and the part of the tree that it applies to.
#pragma once

#include "domain/ids.h"
#include "domain/kinds.h"
#include "domain/row_mark.h"
#include "domain/text.h"
#include "domain/unit.h"

namespace atlas {

/// What kind of quantity. Unlike measures are never added.
enum class Measure : quint8 { Output, ValueAdded, Sales, Gdp, Investment, Units, Ambition, Share };

enum class PriceBasis : quint8 { None, Nominal, Real };

enum class IndicatorKind : quint8 {
    Level,     ///< has levels and growth targets
    Ratio,     ///< numerator over denominator, both levels; projected as the ratio of its projections
    Share,     ///< an observed share of something outside the portfolio; carries no target
    SizeLevel, ///< what a node is meant to grow to: an ambition
    Rate       ///< a rate of its own, such as one of unemployment; carries no target
};

enum class AppliesTo : quint8 {
    Area,   ///< the root only
    Tree,   ///< every node, rolled up through the tree
    Branch, ///< the node `branch` and what is under it
    Role    ///< the nodes of kinds of one role
};

/// Which way is the better one.
enum class Better : qint8 { Less = -1, Neither = 0, More = 1 };

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
    Text shortName = {};
    Text scope = {};                   ///< what is counted and what is not (口径)
    std::optional<KindRole> role = {}; ///< with AppliesTo::Role
    Text whole = {};                   ///< of a share: of what
    Better better = Better::Neither;
    PersonId owner = {};  ///< who keeps it up to date
    int reviewMonths = 0; ///< how often it is looked at again; 0: never
    bool removed = false;
    RowMark mark = {};

    bool operator==(const Indicator&) const = default;
};

} // namespace atlas

Q_DECLARE_TYPEINFO(atlas::Indicator, Q_RELOCATABLE_TYPE);
