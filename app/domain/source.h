// SPDX-License-Identifier: Apache-2.0
// Where a figure comes from.
#pragma once

#include "domain/audience.h"
#include "domain/ids.h"
#include "domain/row_mark.h"
#include "domain/text.h"

#include <QDate>

#include <optional>

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
    QDate seen = {};                      ///< when somebody last looked
    std::optional<QString> document = {}; ///< SHA-256 of the document itself
    Audience audience = Audience::Public;
    bool removed = false;
    RowMark mark = {};

    /// "iChongqing, 1 February 2024": what stands under a chart.
    [[nodiscard]] QString citation(Language language) const;

    bool operator==(const Source&) const = default;
};

} // namespace atlas

Q_DECLARE_TYPEINFO(atlas::Source, Q_RELOCATABLE_TYPE);
