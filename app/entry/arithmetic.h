// SPDX-License-Identifier: Apache-2.0
// The small sums that people type into a cell: "8+0.5", "8*1.1", "(7+9)/2".
#pragma once

#include "domain/result.h"

#include <QString>

namespace atlas {

/// What was typed or pasted with its full-width digits, signs and brackets as plain ones: every minus as "-", × and ÷
/// as
/// "*" and "/", "。" as a point, any run of white space as one space, and without marks that nobody sees (zero-width
/// spaces, byte order and direction marks).
[[nodiscard]] QString evenEntry(const QString& text);

/// The same without spaces, but for those between two digits: "8 9" is not 89.
[[nodiscard]] QString plainEntry(const QString& text);

/// The value of a sum, in the unit in which it was typed: "8+0.5" is 8.5. Knows + - * / and brackets; decimals have a
/// point or a comma; a percent sign behind a number is allowed where it can mean just one thing ("8%*1.1", not
/// "8%*10%"). Refused with ErrorCode::Invalid and a sentence: everything else, and a division by zero.
[[nodiscard]] Result<double> evaluate(const QString& text);

} // namespace atlas
