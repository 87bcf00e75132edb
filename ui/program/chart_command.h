// SPDX-License-Identifier: Apache-2.0
// A chart from the command line.
#pragma once

#include "look/theme.h"
#include "program/command_line.h"

namespace atlas {

class Session;

/// Writes a chart of the selected node (the area where none is) to the file that the command line names.
/// ErrorCode::Invalid for an unknown chart or kind of it, NotFound for an unknown node or where it has no such chart.
[[nodiscard]] Result<void> exportChart(const Session& session, const CommandLine& line, Language language,
                                       const Theme& theme);

} // namespace atlas
