// SPDX-License-Identifier: Apache-2.0
// A story from the command line.
#pragma once

#include "program/command_line.h"

namespace atlas {

class Session;

/// Writes the story to the file that the command line names, by its ending: pdf (with notes where it says so), pptx, or
/// a numbered png or svg for each slide. ErrorCode::NotFound for an unknown story, whose sentence lists those that
/// there are, or for one without slides; ErrorCode::Io for the file.
[[nodiscard]] Result<void> exportStory(const Session& session, const CommandLine& line, Language language,
                                       ThemeName theme, const QString& author);

} // namespace atlas
