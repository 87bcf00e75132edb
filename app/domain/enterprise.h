// SPDX-License-Identifier: Apache-2.0
// Who is in the area, who is wanted, and where in its industries they stand.
#pragma once

#include "domain/audience.h"
#include "domain/ids.h"
#include "domain/row_mark.h"
#include "domain/text.h"

#include <QDate>

namespace atlas {

enum class Presence : quint8 { Here, Wanted, Left, Elsewhere };

struct Enterprise {
    EnterpriseId id;
    Text name;
    Text shortName;
    QString creditCode; ///< unified social credit code, 18 characters; may be empty
    QString kind;       ///< anchor, supplier, research, …
    Presence presence = Presence::Here;
    QString address;
    QString page; ///< on the web
    SourceId source;
    EnterpriseId mergedInto; ///< its twin that goes on in its place
    Audience audience = Audience::Internal;
    bool removed = false;
    RowMark mark = {};

    bool operator==(const Enterprise&) const = default;
};

/// An enterprise stands at a place in a chain, or at a node.
struct Stand {
    StandId id;
    EnterpriseId enterprise;
    PlaceId place;
    NodeId node;
    QString role;
    QDate since, until; ///< invalid: not known, or still there
    SourceId source;
    Audience audience = Audience::Internal;
    bool removed = false;
    RowMark mark = {};

    bool operator==(const Stand&) const = default;
};

} // namespace atlas

Q_DECLARE_TYPEINFO(atlas::Enterprise, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(atlas::Stand, Q_RELOCATABLE_TYPE);
