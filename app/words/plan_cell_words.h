// SPDX-License-Identifier: Apache-2.0
// What a scenario says of a cell, in words: "6.5%; locked by Ann: contract; ±1.3 pp".
#pragma once

#include "session/scenario_comparison.h"
#include "session/session.h"

#include <QCoreApplication>

namespace atlas {

class PlanCellWords {
    Q_DECLARE_TR_FUNCTIONS(PlanCellWords)
public:
    [[nodiscard]] static QString what(PlanDifference::What what); ///< "Growth target"
    /// What it says of one thing; "none" where it says nothing.
    [[nodiscard]] static QString part(const Session& session, const PlanCell& cell, PlanDifference::What what,
                                      Language language);
    [[nodiscard]] static QString all(const Session& session, const std::optional<PlanCell>& cell, Language language);

private:
    static QString lock(const TargetLock& lock, Language language);
};

} // namespace atlas
