// SPDX-License-Identifier: Apache-2.0
// Where a figure comes from.
#pragma once

#include "domain/ids.h"
#include "domain/row_mark.h"
#include "domain/text.h"

#include <QDate>

namespace atlas {

struct Source {
    SourceId id;
    QString key;
    Text title;
    Text publisher;
    Text author;
    QDate date;
    QString address; ///< of the page, may be empty
    Text note;
    RowMark mark = {};

    /// "iChongqing, 1 February 2024": what stands under a chart.
    [[nodiscard]] QString citation(Language language) const;

    bool operator==(const Source&) const = default;
};

} // namespace atlas
