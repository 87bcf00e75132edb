// SPDX-License-Identifier: Apache-2.0
// Reading a base value as people type it into a table: "120", "1,100,000". The unit is the one that the column names.
#pragma once

#include "domain/result.h"
#include "domain/text.h"
#include "domain/unit.h"

#include <QString>

#include <optional>

namespace atlas {

/// The unit that entries are in: "CNY billion" / "亿元" (as people there count), "vehicles" / "辆".
[[nodiscard]] QString entryUnitText(Unit unit, Language language);

/// A typed level in the stored unit: "1,200" CNY billion is 1200, and so is "12000" 亿元. An empty text clears it.
/// Separators stand between groups of three digits, full-width digits are read as plain ones. Refused with
/// ErrorCode::Invalid and a sentence of what is allowed: anything else, and a level below zero.
[[nodiscard]] Result<std::optional<double>> parseLevel(const QString& text, Unit unit, Language language);

/// The level in the entry unit with thousands separators: "1,100,000". Six decimals at most.
[[nodiscard]] QString levelForEntry(double level, Unit unit, Language language);

} // namespace atlas
