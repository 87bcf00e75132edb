// SPDX-License-Identifier: Apache-2.0
// Somebody who owns, reviews or edits what stands in the portfolio.
#pragma once

#include "domain/ids.h"
#include "domain/row_mark.h"
#include "domain/text.h"

namespace atlas {

struct Person {
    PersonId id;
    Text name;
    Text office;
    QString login;   ///< by which the computer knows them; may be empty
    QString contact; ///< for a fact sheet
    bool removed = false;
    RowMark mark = {};

    bool operator==(const Person&) const = default;
};

} // namespace atlas

Q_DECLARE_TYPEINFO(atlas::Person, Q_RELOCATABLE_TYPE);
