// SPDX-License-Identifier: Apache-2.0
// A node of the portfolio tree: the area, an aspect of opportunity, a tier, an industry, a cluster, a focus area.
#pragma once

#include "domain/ids.h"
#include "domain/row_mark.h"
#include "domain/text.h"

namespace atlas {

enum class NodeKind : quint8 { Area, Aspect, Tier, Industry, Cluster, FocusArea, Strategy };

enum class NodeStatus : quint8 {
    Stated,  ///< named by its source
    Unnamed, ///< counted by the source, not named: a place to fill in
    Added    ///< entered by a user
};

struct Node {
    NodeId id;
    NodeId parent;    ///< invalid for the area, the root
    int position = 0; ///< order among its siblings, from 0
    NodeKind kind = NodeKind::FocusArea;
    NodeStatus status = NodeStatus::Added;
    bool removed = false; ///< taken out by an edit; the row stays, so that undo and history find it
    QString key;          ///< stable word for files and the command line, such as "satellite-internet"; may be empty
    Text name;
    Text description;
    SourceId source;     ///< who says that it exists; invalid for an added node
    QString code = {};   ///< of a classification or a register
    QString origin = {}; ///< as an imported table names it
    Text shortName = {};
    PersonId owner = {};
    NodeId mergedInto = {}; ///< its twin that goes on in its place
    RowMark mark = {};

    bool operator==(const Node&) const = default;
};

} // namespace atlas

Q_DECLARE_TYPEINFO(atlas::Node, Q_RELOCATABLE_TYPE);
