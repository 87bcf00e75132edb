// SPDX-License-Identifier: Apache-2.0
// What a portfolio says of itself; its title is the root's name. There is one row of it.
#pragma once

#include "domain/row_mark.h"
#include "domain/text.h"

#include <optional>

namespace atlas {

struct Profile {
    Text compared;                                 ///< the area that it is compared with, such as its city
    QString currency = QStringLiteral("CNY");      ///< ISO 4217
    int baseYear = 0, firstYear = 0, lastYear = 0; ///< of new scenarios; 0: as the first one says
    Text contact;                                  ///< on what is handed out, where a person has none of their own
    std::optional<QString> logo;                   ///< SHA-256 of a document
    QString madeFrom;                              ///< what it was made from; empty: nothing
    bool showsProgram = false;                     ///< does the program's name stand at the foot of what is handed out?
    RowMark mark = {};                             ///< its uid is the portfolio's

    bool operator==(const Profile&) const = default;
};

} // namespace atlas

Q_DECLARE_TYPEINFO(atlas::Profile, Q_RELOCATABLE_TYPE);
