// SPDX-License-Identifier: Apache-2.0
// Going back in the history: one change taken back, or everything as it was at a moment; a new edit either way, which
// can be undone as well.
#pragma once

#include "domain/edit.h"
#include "domain/result.h"
#include "storage/portfolio.h"

namespace atlas {
class Session;
}

namespace atlas::edits {

/// What revert() would write, to say so beforehand; an empty edit: nothing differs.
[[nodiscard]] Result<Edit> reversal(const Session& session, const LogEntry& entry);
/// The same of returnTo().
[[nodiscard]] Result<Edit> wayBack(const Session& session, const LogEntry& entry);

/// Takes back the whole step of a row, or of another program's the row alone. Refused where something of it was changed
/// again later, is protected or locked.
Result<Edit> revert(Session& session, const LogEntry& entry, const QString& reason = {});
/// Everything as it was when the step of the row had been written. What was protected then and is now stays as it is,
/// and so do indicators and sources.
Result<Edit> returnTo(Session& session, const LogEntry& entry, const QString& reason = {});

} // namespace atlas::edits
