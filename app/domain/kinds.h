// SPDX-License-Identifier: Apache-2.0
// The kinds of node that a portfolio has, and which may stand under which.
#pragma once

#include "domain/ids.h"
#include "domain/row_mark.h"
#include "domain/text.h"

namespace atlas {

/// What the program knows of a kind.
enum class KindRole : quint8 {
    Root,   ///< the area
    Group,  ///< an aspect, a tier: it counts its members
    Member, ///< an industry, a cluster: it carries size level, chain, enterprises
    Part,   ///< a focus area
    Action  ///< a strategy, a programme
};

struct KindRow {
    KindId id;
    QString key; ///< "industry": what nodes and the change log name it by
    KindRole role = KindRole::Part;
    Text name; ///< of one
    Text many;
    QString icon;
    QString colour;
    int position = 0; ///< order in lists
    bool removed = false;
    RowMark mark = {};

    bool operator==(const KindRow&) const = default;
};

/// A kind may stand under another one.
struct KindPlace {
    KindPlaceId id;
    QString kind;
    QString parent;
    int position = 0; ///< among the kinds that may stand there
    bool removed = false;
    RowMark mark = {};

    bool operator==(const KindPlace&) const = default;
};

} // namespace atlas

Q_DECLARE_TYPEINFO(atlas::KindRow, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(atlas::KindPlace, Q_RELOCATABLE_TYPE);
