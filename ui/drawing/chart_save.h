// SPDX-License-Identifier: Apache-2.0
// A chart into a file of somebody's choice: asks as what, then where to.
#pragma once

#include "charts/chart_description.h"

class QWidget;

namespace atlas {

class ViewState;

/// \p state keeps how it was saved, for the next time. Says so where it fails.
void askToSave(const ChartDescription& chart, ViewState& state, QWidget* parent);

} // namespace atlas
