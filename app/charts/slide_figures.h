// SPDX-License-Identifier: Apache-2.0
// The key figures of a node as a page on a slide shows them.
#pragma once

#include "charts/slide_view.h"
#include "session/plan_reading.h"

namespace atlas {

/// The latest figure of each indicator, then what is planned for the scenario's first year; at most four. Adds the
/// citations of their sources to \p citations.
[[nodiscard]] QVector<SlideFigure> slideFigures(const Session& session, const PlanReading& plan, NodeId node,
                                                Language language, QStringList& citations);

} // namespace atlas
