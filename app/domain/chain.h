// SPDX-License-Identifier: Apache-2.0
// Industry chains: stages, the places of nodes in them, links between nodes, and how strong a place is.
#pragma once

#include "domain/audience.h"
#include "domain/ids.h"
#include "domain/row_mark.h"
#include "domain/text.h"

#include <QDateTime>

namespace atlas {

struct Stage {
    StageId id;
    QString key; ///< "upstream"
    Text name;
    int position = 0; ///< from the left
    bool removed = false;
    RowMark mark = {};

    bool operator==(const Stage&) const = default;
};

/// A node stands in a stage of an industry's chain; in several chains, where it belongs to several.
struct Place {
    PlaceId id;
    NodeId chain; ///< the industry
    NodeId node;
    QString stage;
    int position = 0; ///< in the stage, from the top
    bool removed = false;
    RowMark mark = {};

    bool operator==(const Place&) const = default;
};

struct LinkKind {
    LinkKindId id;
    QString key;  ///< "supplies"
    Text name;    ///< "supplies"
    Text reverse; ///< "is supplied by"
    bool removed = false;
    RowMark mark = {};

    bool operator==(const LinkKind&) const = default;
};

struct Link {
    LinkId id;
    NodeId from, to;
    QString kind;
    SourceId source; ///< who says so; or
    QString author;  ///< who entered it
    QDateTime at;    ///< UTC
    Text note;
    Audience audience = Audience::Public;
    bool removed = false;
    RowMark mark = {};

    bool operator==(const Link&) const = default;
};

enum class Strength : quint8 { Strong, Partial, Weak, Missing, NotAssessed };

/// How strong a place was found to be; later ones stand beside earlier ones.
struct Assessment {
    AssessmentId id;
    PlaceId place;
    Strength strength = Strength::NotAssessed;
    QString author;
    QDate date;
    Text reason;
    SourceId source;
    Audience audience = Audience::Internal;
    bool removed = false;
    RowMark mark = {};

    bool operator==(const Assessment&) const = default;
};

} // namespace atlas

Q_DECLARE_TYPEINFO(atlas::Stage, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(atlas::Place, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(atlas::LinkKind, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(atlas::Link, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(atlas::Assessment, Q_RELOCATABLE_TYPE);
