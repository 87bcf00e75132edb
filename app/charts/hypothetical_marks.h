// SPDX-License-Identifier: Apache-2.0
// "What if 10 %?" before an audience: what a slider has moved looks like nothing that was ever published.
#pragma once

#include "charts/chart_description.h"

namespace atlas {

class HypotheticalMarks {
public:
    /// Marks in \p chart what is other than in \p stored, the same chart without the move: as an assumption is drawn,
    /// with \p status in its table, and a few bars with \p worded in place of their value. False: nothing is other.
    static bool put(ChartDescription& chart, const ChartDescription& stored, const QString& worded,
                    const QString& status);
};

} // namespace atlas
