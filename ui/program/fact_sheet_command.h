// SPDX-License-Identifier: Apache-2.0
// A fact sheet from the command line.
#pragma once

#include "program/command_line.h"

namespace atlas {

class Session;
class Settings;

/// Writes the sheet of the selected node (the area where none is) to the file that the command line names, in
/// `language`, or in both where it says so. ErrorCode::NotFound for an unknown node, ErrorCode::Io for the file.
[[nodiscard]] Result<void> exportFactSheet(const Session& session, const CommandLine& line, Language language,
                                           const Settings& settings);

} // namespace atlas
