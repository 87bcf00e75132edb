// SPDX-License-Identifier: Apache-2.0
// Reading a growth target as people type it: "8", "8.5 %", "8,5", "+0.5" (points more than now), "*1.1" (times now),
// "=8+0.5" (a small sum).
#pragma once

#include "domain/result.h"

#include <QString>

#include <optional>

namespace atlas {

/// A typed rate as a fraction: "8" is 0.08. An empty text clears the cell. "-1", "−1" and "(1%)" are minus one percent;
/// "+0.5" adds half a point to `current`, "+-0.5" takes it away, "*1.1" and "/2" scale it. Full-width digits and signs
/// (８％) are read as their plain ones, a comma as a decimal point; "=(7+9)/2" is worked out. Refused with
/// ErrorCode::Invalid and a sentence of what is allowed: anything else, and a rate outside −100 % to 1,000 %.
[[nodiscard]] Result<std::optional<double>> parseRate(const QString& text, std::optional<double> current);

/// Is it "=goal" (or 目标)? What a cell needs so that its parent's parts add up to the parent's target: see goalRate().
[[nodiscard]] bool isGoalEntry(const QString& text);

/// How a rate stands in an editor or goes to a clipboard: "8.5%", with a plain minus.
[[nodiscard]] QString rateForEditing(double rate);

} // namespace atlas
