// SPDX-License-Identifier: Apache-2.0
// What a node's size level is a figure of: the observation that states it, or the sum of what is stated under it.
#pragma once

#include "domain/figure_ref.h"

namespace atlas {

class Session;

/// The figure of Session::sizeLevel(); empty where there is none.
[[nodiscard]] FigureRef sizeFigure(const Session& session, NodeId node);

} // namespace atlas
