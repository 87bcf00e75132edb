// SPDX-License-Identifier: Apache-2.0
// Whose ids these are: what is dragged or copied with ids of nodes, slides or scenarios carries the mark of its
// portfolio, since in another one the same number is something else.
#pragma once

#include <QString>

namespace atlas {

class Portfolio;

/// The same in every window and process that has the file open; another one for a copy of it, and for another portfolio
/// that took its place.
[[nodiscard]] QString portfolioMark(const Portfolio& portfolio);

} // namespace atlas
