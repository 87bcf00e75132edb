// SPDX-License-Identifier: Apache-2.0
// Who may see a row outside of the house that keeps it.
#pragma once

#include <QtGlobal>

namespace atlas {

enum class Audience : quint8 {
    Public,
    Internal,  ///< leaves the house only where a person asks, and then the page says so
    Restricted ///< never leaves the house
};

} // namespace atlas
