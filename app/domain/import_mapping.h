// SPDX-License-Identifier: Apache-2.0
// How a table was read when it came in, so that the next one of its shape is read the same way.
#pragma once

#include "domain/ids.h"
#include "domain/row_mark.h"

#include <QString>

namespace atlas {

struct ImportMapping {
    ImportMappingId id;
    QString name;
    QString headings = QStringLiteral("[]"); ///< a JSON list of the table's headings
    QString spec = QStringLiteral("{}");     ///< a JSON object: what each column is
    bool removed = false;
    RowMark mark = {};

    bool operator==(const ImportMapping&) const = default;
};

} // namespace atlas

Q_DECLARE_TYPEINFO(atlas::ImportMapping, Q_RELOCATABLE_TYPE);
