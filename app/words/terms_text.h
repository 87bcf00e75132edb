// SPDX-License-Identifier: Apache-2.0
// What is said beside a target, in words: its lock, how uncertain it is, its note.
#pragma once

#include "domain/cell_terms.h"
#include "domain/text.h"

#include <QStringList>

namespace atlas {

/// "Locked by Li Wei until 2025-12-31. Reason: agreed" or "Kept between 5% and 9% by Li Wei."
[[nodiscard]] QString lockText(const TargetLock& lock, Language language);

/// A sentence each for lock, uncertainty and note; none for what is not there. A lock that is no longer in force says
/// so. The accepted gap belongs to the column of gaps.
[[nodiscard]] QStringList termsLines(const CellTerms& terms, bool isLocked, Language language);

/// The same in a few words for a screen reader: "locked, ±1.5 pp, note: agreed". Empty: nothing is said.
[[nodiscard]] QString termsWords(const CellTerms& terms, bool isLocked, Language language);

} // namespace atlas
