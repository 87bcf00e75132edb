// SPDX-License-Identifier: Apache-2.0
// What locks made of an edit, in words: rates that became targets so that a lock holds them.
#pragma once

#include "domain/text.h"
#include "session/held_rates.h"

namespace atlas {

/// After locking: "8% is now the target of Robots, 2026, so that the lock holds it." Empty where there are none.
[[nodiscard]] QString statedText(const Session& session, const HeldRates& stated, Language language);

/// After an edit of earlier years: "The lock keeps 8% in Robots, 2026." Empty where nothing was held.
[[nodiscard]] QString heldText(const Session& session, const HeldRates& held, Language language);

} // namespace atlas
