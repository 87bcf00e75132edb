// SPDX-License-Identifier: Apache-2.0
// Who is to be asked: what stands at the foot of what leaves the building.
#pragma once

#include "domain/text.h"

namespace atlas {

struct Contact {
    Text organisation;
    Text person;
    QString phone;
    QString email;
    Text address;

    [[nodiscard]] bool isEmpty() const {
        return organisation.isEmpty() && person.isEmpty() && phone.isEmpty() && email.isEmpty() && address.isEmpty();
    }
    bool operator==(const Contact&) const = default;
};

} // namespace atlas
