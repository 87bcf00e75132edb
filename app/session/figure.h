// SPDX-License-Identifier: Apache-2.0
// A figure of a node with everything that a view may show of it.
#pragma once

#include "domain/indicator.h"
#include "domain/observation.h"
#include "domain/source.h"

#include <optional>

namespace atlas {

struct Figure {
    Indicator indicator;
    Observation observation; ///< an invalid id: derived by the program
    std::optional<Source> source;
    Text derivation; ///< how a derived one came about: "360 thousand / 1.1 million"
};

} // namespace atlas
