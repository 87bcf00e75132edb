// SPDX-License-Identifier: Apache-2.0
// Charts that a portfolio brings along, and on which pages they stand.
#pragma once

#include "domain/ids.h"
#include "domain/row_mark.h"
#include "domain/text.h"

#include <optional>

namespace atlas {

struct ChartRow {
    ChartId id;
    QString key; ///< "vehicles": what slides and the command line name it by
    Text name;
    QString spec = QStringLiteral("{}"); ///< a JSON object: indicators, nodes, years, form
    bool removed = false;
    RowMark mark = {};

    bool operator==(const ChartRow&) const = default;
};

/// A chart stands on all pages of a kind, or on the page of one node.
struct PageChart {
    PageChartId id;
    std::optional<QString> kind;
    NodeId node;
    QString chart;
    int position = 0;
    bool isHidden = false;
    bool removed = false;
    RowMark mark = {};

    bool operator==(const PageChart&) const = default;
};

} // namespace atlas

Q_DECLARE_TYPEINFO(atlas::ChartRow, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(atlas::PageChart, Q_RELOCATABLE_TYPE);
